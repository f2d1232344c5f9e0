"""The commands about people: who may be there twice, and one person made of two.

    persons.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import os
import sqlite3
import stat
import sys

from tool import DOSSIERS, Run, Tests

NUMBER = '123456782'
JAN = {'given_name': 'Jan', 'family_name': 'Berg', 'birth_date': '1980-04-02'}
PREFIX = {'given_name': 'Jan', 'family_name': 'Berg, van der', 'birth_date': '1980-02-04'}
NAMED = {'given_name': 'Jan', 'name_prefix': 'van der', 'family_name': 'Berg', 'bsn': NUMBER}
TWIN = {'given_name': 'Piet', 'family_name': 'Berg', 'birth_date': '1980-04-02'}


def persons(command, *arguments, **how):
    return Run('persons', command, '--lang=en', *arguments, **how)


def dossier(name, municipality, *people, **rest):
    return {'id': name, 'municipality': municipality,
            'persons': [{'id': f'p-{number}'} | person for number, person in enumerate(people)]} | rest


def pairs(run):
    return [(found.get('dossier'), found['person'], found.get('other_dossier'), found['other'], found['score'])
            for found in json.loads(run.out)]


def test_within(tests):
    path = tests.write('one.json', json.dumps(dossier('d', 'GM0484', JAN, TWIN, PREFIX, NAMED | JAN)))
    run = persons('duplicates', path)
    tests.equal('in one dossier', (run.status, run.err, run.out.splitlines()[:4]), (1, '', [
        '90   Jan Berg, p-0',
        '     Jan van der Berg, p-3',
        '     They were born on the same day. They have the same family name. They have',
        '     the same given name.']))
    run = persons('duplicates', '--format=json', path)
    tests.equal('as JSON', (run.status, pairs(run)), (1, [(None, 'p-0', None, 'p-3', 90), (None, 'p-0', None, 'p-2', 60),
                                                          (None, 'p-2', None, 'p-3', 60)]))
    tests.case('without a number', [run.out] if NUMBER in run.out + persons('duplicates', path).out else [])
    run = persons('duplicates', '--limit=1', path)
    tests.equal('a list that ends early says so', (run.status, run.out.splitlines()[-1]), (1, 'There may be more: see --limit.'))
    run = persons('duplicates', DOSSIERS / 'standaard.json')
    tests.equal('nobody', (run.status, run.out), (0, 'nobody seems to be there twice\n'))
    tests.equal('nobody, as JSON', persons('duplicates', '--format=json', DOSSIERS / 'standaard.json').out, '[]\n')


def test_between(tests):
    path = tests.path / 'store.db'
    lines = [dossier('d-1', 'GM0484', JAN, TWIN), dossier('d-2', 'GM0484', PREFIX), dossier('d-3', 'GM0363', NAMED | JAN),
             dossier('d-4', 'GM0363', {'bsn': NUMBER}), dossier('d-5', 'GM0363', JAN, professionals=[{'id': 'x', 'person': 'p-0'}])]
    Run('store', 'import', path, '-', stdin='\n'.join(map(json.dumps, lines)))
    expected = [('d-3', 'p-0', 'd-4', 'p-0', 100), ('d-3', 'p-0', 'd-1', 'p-0', 90), ('d-3', 'p-0', 'd-2', 'p-0', 60),
                ('d-1', 'p-0', 'd-2', 'p-0', 60)]
    run = persons('duplicates', '--format=json', '--store', path)
    found = pairs(run)
    tests.equal('between the dossiers of a store', (run.status, run.err, sorted(frozenset(pair) for pair in found) and
                                                    {frozenset(pair) for pair in found}),
                (1, '', {frozenset(pair) for pair in expected}))
    tests.equal('the likeliest first', [pair[4] for pair in found], [100, 90, 60, 60])
    tests.case('without a number', [run.out] if NUMBER in run.out else [])
    run = persons('duplicates', '--format=json', '--municipality=GM0484', '--store', f'sqlite:{path}')
    tests.equal('in one municipality', [pair[4] for pair in pairs(run)], [60])
    run = persons('duplicates', '--limit=1', '--store', path)
    tests.equal('as text', (run.status, run.out), (1, '100  d-3 p-0\n     d-4 p-0\n     They have the same citizen service number.\n'
                                                      'There may be more: see --limit.\n'))
    tests.equal('nobody', persons('duplicates', '--municipality=GM0001', '--store', path).status, 0)

    with sqlite3.connect(path) as database:
        read = database.execute("SELECT municipality, dossier, count (*) FROM log WHERE action = 'load' AND outcome = 'done'"
                                ' GROUP BY 1, 2 ORDER BY 2').fetchall()
    database.close()
    tests.equal('each dossier that was read is in the log of its municipality', read,
                [('GM0484', 'd-1', 3), ('GM0484', 'd-2', 3), ('GM0363', 'd-3', 2), ('GM0363', 'd-4', 2), ('GM0363', 'd-5', 2)])

    with sqlite3.connect(path) as database:
        database.execute("UPDATE doc SET text = replace (text, 'Piet', 'Puck') WHERE id = 'd-1'")
    database.close()
    run = persons('duplicates', '--format=json', '--store', path)
    tests.equal('one that is damaged is named and does not hold up the others',
                (run.status, 'dossier d-1' in run.err, 'Puck' in run.err, len(pairs(run))), (3, True, False, 2))


def test_many(tests):
    """Two of one person among the people of a thousand cases."""
    path = tests.path / 'many.db'
    planted = [dossier('planted-1', 'GM0484', {'given_name': 'Zjoske', 'family_name': 'Quaedvlieg', 'birth_date': '1987-03-11'}),
               dossier('planted-2', 'GM0484', {'given_name': 'Zjoske', 'family_name': 'Quaedvleig', 'birth_date': '1987-03-11'})]
    lines = Run('generate', '--dossiers=1000').out.splitlines()
    Run('store', 'import', path, '-', stdin='\n'.join([json.dumps(planted[0]), *lines, json.dumps(planted[1])]))
    run = persons('duplicates', '--format=json', '--limit=100000', '--store', path, timeout=60)
    found = [pair for pair in pairs(run) if {pair[0], pair[2]} == {'planted-1', 'planted-2'}]
    tests.equal('planted among a thousand cases', [pair[4] for pair in found], [80])


def test_usage(tests):
    said = 'regie: this command wants a dossier, or --store; --municipality and --key go with --store\n'
    path = DOSSIERS / 'standaard.json'
    for arguments in ([], ['--store=x.db', path], ['--municipality=GM0484', path], ['--key=x', path]):
        tests.ends(f'not understood: {arguments[:1]}', persons('duplicates', *arguments), 2, said)
    for value in ('0', 'all', '-1'):
        tests.ends(f'no limit: {value}', persons('duplicates', f'--limit={value}', path), 2, 'regie: --limit wants a number above 0\n')
    tests.ends('a file that is not there', persons('duplicates', 'none.json'), 2, 'regie: none.json: there is no such file\n')
    tests.ends('a store that is not there', persons('duplicates', '--store=none.db'), 3, 'regie: none.db: there is no such store\n')


def test_merge(tests):
    one = dossier('d', 'GM0484', JAN, NAMED, TWIN, households=[{'id': 'h', 'memberships': [{'person': 'p-1'}]}],
                  relations=[{'person': 'p-0', 'other': 'p-2', 'kind': 'sibling'}])
    path = tests.write('merge.json', json.dumps(one))
    run = persons('merge', path, 'p-0', 'p-1')
    merged = json.loads(run.out)
    tests.equal('one person of two', (run.status, run.err, [person['id'] for person in merged['persons']],
                                      merged['households'][0]['memberships'][0]['person'], merged['persons'][0]['bsn'],
                                      merged['merged_persons'][0]['merged_into']),
                (0, '', ['p-0', 'p-2'], 'p-0', NUMBER, 'p-0'))
    tests.equal('what was read is as it was', json.loads(path.read_text(encoding='utf-8')), one)
    out = tests.path / 'out.json'
    tests.equal('into a file', (persons('merge', '-o', out, path, 'p-0', 'p-1').status, json.loads(out.read_text(encoding='utf-8')),
                                stat.S_IMODE(os.stat(out).st_mode)), (0, merged, 0o600))
    run = persons('merge', '-o', tests.path / 'no/x', path, 'p-0', 'p-1')
    tests.equal('into a folder that is not there', (run.status, run.out, 'cannot write the output' in run.err), (3, '', True))
    for arguments, status, said in ((['p-0', 'p-0'], 2, 'regie: nobody is merged with themselves\n'),
                                    (['p-0', 'x'], 2, f'regie: {path}: persons: there is nobody with the id x\n')):
        run = persons('merge', path, *arguments)
        tests.equal(f'not merged: {arguments}', (run.status, run.out, run.err), (status, '', said))
    run = persons('merge', path, 'p-0', 'p-2')
    tests.equal('people with a tie are two', (run.status, run.out, bool(run.err)), (1, '', True))


def main():
    tests = Tests()
    test_within(tests)
    test_between(tests)
    test_many(tests)
    test_usage(tests)
    test_merge(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
