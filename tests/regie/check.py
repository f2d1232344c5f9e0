"""The command check, and how bad input is named.

    check.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import hashlib
import json
import os
import sys

from tool import DAY, DOSSIERS, Run, Tests

LIGHT, STANDARD, HEAVY = (DOSSIERS / f'{name}.json' for name in ('licht', 'standaard', 'zwaar'))


def findings_of(tests, *arguments):
    return json.loads(Run('check', *DAY, '--format=json', *arguments).out).get('findings', [])


def test_examples(tests):
    os.chdir(DOSSIERS)
    tests.golden('light', Run('check', *DAY, 'licht.json'), 'check-licht.nl.txt')
    tests.golden('standard', Run('check', *DAY, 'standaard.json'), 'check-standaard.nl.txt')
    tests.golden('standard, in English', Run('check', *DAY, '--lang=en', 'standaard.json'), 'check-standaard.en.txt')
    tests.golden('heavy', Run('check', *DAY, 'zwaar.json'), 'check-zwaar.nl.txt', status=1)
    tests.json('heavy as JSON', Run('check', *DAY, '--format=json', HEAVY), lambda found: is_whole(found), 1)
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
    run = Run('check', *DAY, '--lang=en', LIGHT, bad, HEAVY)
    tests.equal('of several a table counts', [line for line in run.out.splitlines() if line.startswith(('judged', 'P3.1'))][-2:],
                ['judged: 2, not judged: 1', 'P3.1    error         1            1            On every day of an open case'])


def test_lines(tests):
    """One dossier on each line, as an export writes them."""
    lines = [json.dumps(json.loads(path.read_text(encoding='utf-8'))) for path in (LIGHT, STANDARD, HEAVY)]
    path = tests.write('three.jsonl', '\n'.join([lines[0], '{"id": 1}', '', lines[1], lines[2]]) + '\n')
    run = Run('check', *DAY, '--lang=en', '--format=json', path)
    found = [json.loads(line) for line in run.out.splitlines()]
    tests.equal('a bad line does not keep the others from being judged', (run.status, [result and result['dossier'] for result in found]),
                (2, [json.loads(lines[0])['id'], None, json.loads(lines[1])['id'], json.loads(lines[2])['id']]))
    tests.equal('the bad line is named', run.err, f'regie: {path}: id (line 2, column 8): expected a string, found a number\n')
    tests.equal('lines are judged as files are', [result for result in found if result],
                [json.loads(line) for line in Run('check', *DAY, '--lang=en', '--format=json', LIGHT, STANDARD, HEAVY).out.splitlines()])
    tests.equal('so on standard input', Run('check', *DAY, '--lang=en', '--format=json', '-', stdin='\n'.join(lines)).out,
                Run('check', *DAY, '--lang=en', '--format=json', LIGHT, STANDARD, HEAVY).out)
    counts = json.loads(Run('check', *DAY, '--summary', '--format=json', path).out)
    expected = {}
    for result in filter(None, found):
        for finding in result.get('findings', []):
            count = expected.setdefault(finding['code'], [set(), 0])
            count[0].add(result['dossier'])
            count[1] += 1
    tests.equal('a summary counts cases and findings', {count['id']: (count['n_cases'], count['n_findings']) for count in counts},
                {code: (len(cases), n) for code, (cases, n) in expected.items()})
    run = Run('check', *DAY, '--lang=en', '--summary', LIGHT)
    tests.equal('a summary is all that it prints', run.out, 'judged: 1, not judged: 0\n')


def test_progress(tests):
    tests.ends('no progress unless on a terminal', Run('check', *DAY, '--summary', LIGHT), 0)
    tests.equal('progress when it is asked for', Run('check', *DAY, '--lang=en', '--summary', '--progress', LIGHT, STANDARD).err.splitlines()[-1],
                'regie: cases: 2')


def test_since(tests):
    """What is new, still there, solved, and not judged any more."""
    before = tests.write('before.json', Run('check', '--on=2026-09-20', '--format=json', LIGHT, HEAVY).out)
    dossier = json.loads(LIGHT.read_text(encoding='utf-8'))
    late = next(action for action in dossier['plan']['actions'] if action['id'] == 'a-fietsje')
    late['status'] = 'done'
    other = next(action for action in dossier['plan']['actions'] if action['id'] == 'a-lening')
    other['due_date'] = '2026-09-19'
    # A list that grew at its front: places are other ones, records are not.
    dossier['plan']['actions'].insert(0, {'id': 'a-nieuw', 'title': 'Nieuw', 'due_date': '2026-12-01',
                                          'owner': late['owner'], 'goal': other['goal']})
    path = tests.write('after.json', json.dumps(dossier))
    run = Run('check', '--on=2026-09-20', '--format=json', '--since', before, path)
    found = [(change['state'], change['finding']['code'], change['finding']['records'])
             for change in map(lambda change: {'state': 'new'} | change, json.loads(run.out)['changes'])]
    tests.equal('what is new and what is solved', (run.status, found),
                (0, [('new', 'P9.2', ['a-lening']), ('solved', 'P9.2', ['a-fietsje'])]))
    text = Run('check', '--on=2026-09-20', '--lang=en', '--since', before, path).out
    tests.equal('and so in words', [line for line in text.splitlines() if line.endswith(':')], ['New:', 'Solved:'])
    changes = json.loads(Run('check', '--on=2026-09-20', '--format=json', '--since', before, HEAVY).out)['changes']
    tests.equal('nothing changed', {change.get('state', 'new') for change in changes}, {'remaining'})
    method = tests.write('off.json', json.dumps({
        'id': 'off', 'version': '1', 'mode': 'supplement', 'base': 'regisseur', 'names': [{'language': 'nl', 'text': 'Ons'}],
        'rule_settings': [{'id': 'P9.2', 'is_off': True, 'reason': 'Proef.'}]}))
    run = Run('check', '--on=2026-09-20', '--format=json', '--since', before, '--method', method, path)
    tests.equal('a rule that is off solved nothing', [change['state'] for change in json.loads(run.out)['changes']], ['unjudged'])
    unknown = Run('check', '--on=2026-09-20', '--format=json', '--since', before, STANDARD)
    tests.equal('a case that was not there is new', {change.get('state', 'new') for change in json.loads(unknown.out)['changes']}, {'new'})
    bad = tests.write('bad-before.json', '{"findings": 1}')
    run = Run('check', '--lang=en', '--since', bad, LIGHT)
    tests.equal('an earlier result that cannot be read', (run.status, run.err.startswith(f'regie: {bad}: ')), (2, True))


def number_of(seed, identifier):
    return hashlib.sha256(f'{seed}:{identifier}'.encode()).hexdigest()


def test_sample(tests):
    lines = Run('generate', '--dossiers', '40').out.splitlines()
    ids = [json.loads(line)['id'] for line in lines]
    expected = sorted(ids, key=lambda identifier: number_of('2026-Q3', identifier))[:5]
    draw = ['check', *DAY, '--format=json', '--sample=5', '--seed=2026-Q3']
    found = [json.loads(line) for line in Run(*draw, '-', stdin='\n'.join(lines)).out.splitlines()]
    tests.equal('the cases with the smallest numbers are drawn', [sheet['result']['dossier'] for sheet in found], expected)
    tests.equal('each in its place', [(sheet['place'], sheet['seed']) for sheet in found], [(place, '2026-Q3') for place in range(1, 6)])
    turned = Run(*draw, '-', stdin='\n'.join(reversed(lines))).out
    tests.equal('whatever the order is', [json.loads(line) for line in turned.splitlines()], found)
    tests.equal('twice the same case counts once', Run(*draw, '-', stdin='\n'.join(lines + lines)).out, turned)
    tests.equal('a verdict for each principle and for what is recorded',
                [verdict.get('principle', 0) for verdict in found[0]['verdicts']], [*range(1, 11), 0])
    for sheet in found[:1]:
        codes = {finding['code'] for finding in sheet['result'].get('findings', []) if finding['code'] != 'shape'}
        told = {code for verdict in sheet['verdicts'] for code in verdict.get('codes', [])}
        tests.equal('with the rules that found something', told, codes)
    text = Run('check', *DAY, '--lang=en', '--sample=2', '--seed=a', LIGHT, STANDARD, HEAVY).out
    tests.equal('a sheet for people', (text.count('Sheet 1 of the draw “a”'), text.count('Sheet 2'), text.count('Looked into by')), (1, 1, 2))
    path = tests.path / 'forty.db'
    Run('store', 'import', path, '-', stdin='\n'.join(lines))
    tests.equal('from a store the same are drawn', [json.loads(line) for line in Run(*draw, '--store', path).out.splitlines()], found)
    for options in (['--sample=0', '--seed=a'], ['--sample=x', '--seed=a'], ['--sample=1'], ['--seed=a'],
                    ['--sample=1', '--seed=a', '--since', LIGHT]):
        tests.equal(f'refused: {" ".join(map(str, options[:2]))}', Run('check', *options, LIGHT).status, 2)


def test_store(tests):
    lines = Run('generate', '--dossiers', '150').out.splitlines()
    path = tests.path / 'many.db'
    Run('store', 'import', path, '-', stdin='\n'.join(lines))
    stored = [json.loads(line) for line in Run('check', *DAY, '--format=json', '--store', path).out.splitlines()]
    read = [json.loads(line) for line in Run('check', *DAY, '--format=json', '-', stdin='\n'.join(lines)).out.splitlines()]
    tests.equal('a store is judged as its dossiers are', sorted(stored, key=lambda result: result['dossier']),
                sorted(read, key=lambda result: result['dossier']))
    municipality = json.loads(lines[0])['municipality']
    some = Run('check', *DAY, '--format=json', '--store', path, '--municipality', municipality).out.splitlines()
    tests.equal('or those of a municipality', {json.loads(line)['dossier'] for line in some},
                {dossier['id'] for dossier in map(json.loads, lines) if dossier['municipality'] == municipality})
    tests.ends('no such store', Run('check', '--lang=en', '--store', tests.path / 'none.db'), 3,
               f'regie: {tests.path / "none.db"}: there is no such store\n')
    tests.ends('a store and a file', Run('check', '--lang=en', '--store', path, LIGHT), 2,
               'regie: this command wants dossiers, or --store\n')
    tests.ends('neither', Run('check', '--lang=en'), 2, 'regie: this command wants dossiers, or --store\n')
    tests.ends('what goes with a store', Run('check', '--lang=en', '--municipality=GM0001', LIGHT), 2,
               'regie: --municipality and --key go with --store\n')


def test_rules(tests):
    rules = json.loads(Run('rules', '--format=json').out)
    tests.case('each rule says all', [rule['id'] for rule in rules if not {'version', 'title', 'titles'} <= set(rule)
                                      or [title['language'] for title in rule['titles']] != ['nl', 'en']])
    tests.case('each rule says which document it judges', [rule['id'] for rule in rules
                                                           if rule.get('judges_programmes', False) != rule['id'].startswith('PR.')])
    tests.case('there are rules for programmes', [] if any(rule.get('judges_programmes') for rule in rules) else ['there are none'])
    method = tests.write('set.json', json.dumps({
        'id': 'set', 'version': '1', 'mode': 'supplement', 'base': 'regisseur', 'names': [{'language': 'nl', 'text': 'Ons'}],
        'rule_settings': [{'id': 'P3.1', 'is_off': True, 'reason': 'Proef.'},
                          {'id': 'P9.2', 'regraded': True, 'severity': 'error', 'reason': 'Besluit.'}]}))
    rules = {rule['id']: rule for rule in json.loads(Run('rules', '--format=json', '--method', method).out)}
    tests.equal('what the method set, and why',
                [(rules[code].get('is_off'), rules[code].get('regraded'), rules[code]['severity'], rules[code]['own_severity'],
                  rules[code].get('reason')) for code in ('P3.1', 'P9.2', 'P6.1')],
                [(True, None, 'error', 'error', 'Proef.'), (None, True, 'error', 'warning', 'Besluit.'),
                 (None, None, 'error', 'error', None)])
    text = Run('rules', '--lang=en', '--method', method).out
    tests.case('and so in words', [part for part in ('P3.1    switched off, by itself: error', 'Because: Proef.',
                                                     'P9.2    error, by itself: warning', 'Because: Besluit.') if part not in text])
    result = json.loads(Run('check', *DAY, '--format=json', '--method', method, HEAVY).out)
    tests.equal('a result names what was switched off', [(rule['id'], rule['reason']) for rule in result['rules_off']], [('P3.1', 'Proef.')])
    tests.case('and so does the text', [] if 'P3.1    Op elke dag' in Run('check', *DAY, '--method', method, HEAVY).out else ['is not there'])


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
    return json.loads(Run('check', *DAY, '--format=json', '-', stdin=text).out).get('findings', [])


def is_whole(result):
    """A result says what it stands on, and each finding does too."""
    keys = {'code', 'rule_version', 'sentence', 'evidence', 'records', 'edition', 'edition_version'}
    return ({'dossier', 'day', 'edition', 'edition_version', 'codes'} <= set(result) and len(result['findings']) > 2
            and all(keys <= set(finding) for finding in result['findings']))


def test_shape(tests):
    run = Run('check', *DAY, '--format=json', '-', stdin='{"id":"d","question_by":"p-nobody"}')
    found = [(f['code'], f['severity'], f['evidence']) for f in json.loads(run.out)['findings']]
    tests.equal('a document that is not whole is an error', (run.status, found),
                (1, [('D1.6', 'error', ['']), ('shape', 'error', ['municipality'])]))


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
    test_lines(tests)
    test_progress(tests)
    test_since(tests)
    test_sample(tests)
    test_store(tests)
    test_rules(tests)
    test_input(tests)
    test_shape(tests)
    test_terminal(tests)
    test_method(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
