"""The command check, and how bad input is named.

    check.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import os
import sys

from tool import DAY, DOSSIERS, Run, Tests

LIGHT, STANDARD, HEAVY = (DOSSIERS / f'{name}.json' for name in ('licht', 'standaard', 'zwaar'))


def findings_of(tests, *arguments):
    return json.loads(Run('check', *DAY, '--format=json', *arguments).out)


def test_examples(tests):
    os.chdir(DOSSIERS)
    tests.golden('light', Run('check', *DAY, 'licht.json'), 'check-licht.nl.txt')
    tests.golden('standard', Run('check', *DAY, 'standaard.json'), 'check-standaard.nl.txt')
    tests.golden('standard, in English', Run('check', *DAY, '--lang=en', 'standaard.json'), 'check-standaard.en.txt')
    tests.golden('heavy', Run('check', *DAY, 'zwaar.json'), 'check-zwaar.nl.txt', status=1)
    tests.json('heavy as JSON', Run('check', *DAY, '--format=json', HEAVY),
               lambda found: all({'code', 'sentence', 'evidence'} <= set(f) for f in found) and len(found) > 2, 1)
    order = [finding.get('severity', 'information') for finding in findings_of(tests, HEAVY)]
    tests.equal('the worst comes first', order, sorted(order, key=['error', 'warning', 'information'].index))


def test_several(tests):
    bad = tests.write('bad.json', '{"id": 1}')
    run = Run('check', *DAY, '--lang=en', LIGHT, bad, HEAVY)
    tests.equal('a bad file does not keep the others from being judged',
                (run.status, run.err, run.out.count('Denise'), 'Sanne' in run.out),
                (2, f'regie: {bad}: id (line 1, column 8): expected a string, found a number\n', 1, True))
    run = Run('check', *DAY, '--format=json', LIGHT, bad, HEAVY)
    tests.equal('JSON stays in the order of the files', [json.loads(line) is None for line in run.out.splitlines()],
                [False, True, False])
    tests.equal('the worst exit status counts', Run('check', *DAY, LIGHT, HEAVY).status, 1)


def test_input(tests):
    text = HEAVY.read_text(encoding='utf-8')
    tests.equal('standard input', findings_of_text(text), findings_of(tests, HEAVY))
    path = tests.write('late.json', text.replace('"due_date": "2026-10-15"', '"due_date": "2026-10-35"', 1))
    line = text[:text.index('"due_date": "2026-10-15"')].count('\n') + 1
    action = next(i for i, action in enumerate(json.loads(text)['plan']['actions']) if action.get('due_date') == '2026-10-15')
    tests.ends('a day that does not exist is named by file, path, line and column',
               Run('check', *DAY, path), 2, f'regie: {path}: plan.actions[{action}].due_date (line {line}, column 21): not a calendar date\n')
    tests.ends('and so on standard input', Run('check', '--lang=en', '-', stdin='{"plan":{"goals":[{"titel":""}]}}'), 2,
               'regie: standard input: plan.goals[0] (line 1, column 20): a member that this version does not know: titel\n')
    tests.ends('what is wrong is not repeated', Run('check', '--lang=en', '-', stdin='{"opened_date":"Jansen"}'), 2,
               'regie: standard input: opened_date (line 1, column 16): not a calendar date\n')
    tests.ends('a missing file', Run('check', '--lang=en', 'none.json'), 2, 'regie: none.json: there is no such file\n')
    run = Run('check', '--lang=en', tests.path)
    tests.equal('a folder', (run.status, str(tests.path) in run.err), (2, True))
    tests.equal('nothing at all', Run('check', '-').status, 2)
    tests.equal('bytes that are not text', Run('check', '-', stdin=b'\xff\xfe{}').status, 2)


def findings_of_text(text):
    return json.loads(Run('check', *DAY, '--format=json', '-', stdin=text).out)


def test_shape(tests):
    run = Run('check', *DAY, '--format=json', '-', stdin='{"id":"d","question_by":"p-nobody"}')
    shape = [(f['severity'], f['evidence']) for f in json.loads(run.out) if f['code'] == 'shape']
    tests.equal('a document that is not whole is an error', (run.status, shape),
                (1, [('error', ['municipality']), ('error', ['question_by'])]))


def test_terminal(tests):
    """What somebody wrote cannot steer the terminal of who reads it."""
    evil = '\x1b]0;x\x07\x1b[2J\x9b\x7f\u202e\u2066\u2028'
    dossier = json.loads(HEAVY.read_text(encoding='utf-8'))
    dossier['title'] = evil
    for record in dossier['plan']['goals'] + dossier['plan']['actions']:
        record['title'] = evil + record['title']
    dossier['phases'][-1]['phase'] = evil
    path = tests.write('evil.json', json.dumps(dossier))
    for command in (['check'], ['next'], ['show'], ['show', '--plan']):
        out = Run(*command, *DAY, path).out
        found = [hex(ord(c)) for c in out if c in evil and not c.isalnum() and c not in '];[']
        tests.case(f'{" ".join(command)} cleans what others wrote', found)


def test_method(tests):
    dossier = json.loads(LIGHT.read_text(encoding='utf-8')) | {'edition': 'ours'}
    path = tests.write('ours.json', json.dumps(dossier))
    tests.ends('a method that does not come with the library', Run('check', '--lang=en', path), 2,
               f'regie: {path}: the dossier follows the method “ours”; give its file with --method\n')
    tests.equal('another method by its id', Run('check', *DAY, '--method', 'regisseur', path).status, 0)
    method = tests.write('method.json', json.dumps({
        'id': 'ours', 'version': '1', 'level': 'municipality', 'mode': 'supplement', 'base': 'regisseur',
        'names': [{'language': 'nl', 'text': 'Ons'}],
        'rule_settings': [{'id': 'P3.1', 'is_off': True, 'reason': 'Proef.'}]}))
    tests.equal('a layer from a file', Run('check', *DAY, '--method', method, path).status, 0)
    codes = {finding['code'] for finding in findings_of(tests, '--method', method, HEAVY)}
    tests.case('a rule that the layer switches off is silent', ['P3.1'] if 'P3.1' in codes else [])
    broken = tests.write('broken.json', '{"id": "ours", }')
    run = Run('check', '--lang=en', '--method', broken, LIGHT)
    tests.equal('a method that cannot be read', (run.status, run.err.startswith(f'regie: {broken}: ')), (2, True))


def main():
    tests = Tests()
    test_examples(tests)
    test_several(tests)
    test_input(tests)
    test_shape(tests)
    test_terminal(tests)
    test_method(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
