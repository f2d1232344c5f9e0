"""The commands direction and method facts, and maps that cannot be used.

    direction.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import os
import sys

from tool import DAY, DOSSIERS, ROOT, Run, Tests

STANDARD, HEAVY = (DOSSIERS / f'{name}.json' for name in ('standaard', 'zwaar'))
MAP = ROOT / 'examples/map.json'
CASE, THREE = '{"id": "case"', '"three"'


def test_examples(tests):
    os.chdir(DOSSIERS)
    tests.golden('standard', Run('direction', *DAY, 'standaard.json'), 'direction-standaard.nl.txt')
    tests.golden('heavy, in English', Run('direction', *DAY, '--lang=en', 'zwaar.json'), 'direction-zwaar.en.txt')
    tests.json('as JSON', Run('direction', *DAY, '--format=json', HEAVY),
               lambda found: found['level'] == 'process' and found['is_certain'] and found['regiekaart'] == 'voorbeeld-nl')


def column(text, part):
    return text.index(part) + 1


def test_map(tests):
    run = Run('direction', *DAY, '--lang=en', '--format=json', '--map', MAP, STANDARD)
    found = json.loads(run.out)
    tests.equal('another map', (run.status, found['level'], found['possible_levels']), (0, 'case', ['case', 'process']))
    tests.equal('what it asks for and nobody knows is told', run.err,
                'regie: the method “regisseur” has problems (see “regie method check”)\n')
    level = {'id': 'case', 'criteria': [{'fact': 'organisations', 'at_least': 1}]}
    text = json.dumps({'levels': [{'id': 'self', 'rank': 1}, level]})
    path = tests.write('unranked.json', text)
    tests.ends('a level without a rank', Run('direction', '--lang=en', '--map', path, STANDARD), 2,
               f'regie: {path}: levels[1] (line 1, column {column(text, CASE)}): a level without a rank\n')
    wrong = {'levels': [level | {'rank': 1, 'criteria': [{'fact': 'organisations', 'at_least': 'three'}]}]}
    text = json.dumps(wrong)
    path = tests.write('wrong.json', text)
    tests.ends('a criterion with the wrong type', Run('direction', '--lang=en', '--map', path, STANDARD), 2,
               f'regie: {path}: levels[0].criteria[0].at_least (line 1, column {column(text, THREE)}): '
               'expected a whole number, found a string\n')
    method = {'id': 'm', 'version': '1', 'regiekaart': {'levels': [level]}}
    text = json.dumps(method)
    path = tests.write('method.json', text)
    tests.ends('a method with such a level', Run('method', 'check', '--lang=en', path), 2,
               f'regie: {path}: regiekaart.levels[0] (line 1, column {column(text, CASE)}): a level without a rank\n')
    layer = {'id': 'gm', 'version': '1', 'mode': 'supplement', 'base': 'regisseur',
             'regiekaart': {'id': 'voorbeeld-nl', 'levels': [{'id': 'case', 'interval_days': 30}]}}
    path = tests.write('layer.json', json.dumps(layer))
    tests.equal('in a layer the rank may stand below', Run('method', 'check', '--lang=en', path).status, 0)


def test_loop(tests):
    paths = [tests.write(f'{name}.json', json.dumps({'id': name, 'version': '1', 'mode': 'adopt', 'base': base}))
             for name, base in (('region', 'regisseur'), ('town', 'region'), ('region', 'town'))]
    region = tests.write('first.json', json.dumps({'id': 'region', 'version': '1', 'mode': 'adopt', 'base': 'regisseur'}))
    tests.ends('layers that stand on themselves', Run('method', 'check', '--lang=en', region, paths[1], paths[2]), 2,
               f'regie: {paths[2]}: the layer “region” stands on itself: region <- town <- region\n')


def test_check(tests):
    edition = json.loads((ROOT / 'lib/method/editions/regisseur.json').read_text(encoding='utf-8'))
    edition['regiekaart']['levels'][1]['criteria'] = [{'id': 'x', 'fact': 'weather', 'one_of': ['wet']}]
    path = tests.write('edition.json', json.dumps(edition))
    run = Run('check', *DAY, '--lang=en', '--method', path, STANDARD, STANDARD)
    tests.equal('a method that is broken is told once', run.err,
                'regie: the method “regisseur” has problems (see “regie method check”)\n')
    tests.equal('one that is sound is not', Run('check', *DAY, '--method', 'regisseur', STANDARD).err, '')


def test_facts(tests):
    facts = json.loads(Run('method', 'facts', '--format=json').out)
    tests.equal('facts as JSON', [fact['id'] for fact in facts][:2], ['safety', 'basic-care'])
    run = Run('method', 'facts', '--lang=en')
    tests.equal('facts', (run.status, run.out.startswith('safety: a code\n'), '  From: RegieAppraisal\n' in run.out),
                (0, True, True))


def main():
    tests = Tests()
    test_examples(tests)
    test_map(tests)
    test_loop(tests)
    test_check(tests)
    test_facts(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
