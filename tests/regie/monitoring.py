"""The commands stalled and calendar.

    monitoring.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import os
import sys

from tool import DAY, DOSSIERS, Run, Tests

LIGHT, STANDARD, HEAVY = (DOSSIERS / f'{name}.json' for name in ('licht', 'standaard', 'zwaar'))
FILES = ['licht.json', 'standaard.json', 'zwaar.json']


def read(path):
    return json.loads(path.read_text(encoding='utf-8'))


def lines_of(*paths):
    return [json.dumps(read(path)) for path in paths]


def test_stalled(tests):
    os.chdir(DOSSIERS)
    tests.golden('where cases stand still', Run('stalled', *DAY, *FILES), 'stalled.nl.txt')
    tests.golden('the same in English', Run('stalled', *DAY, '--lang=en', *FILES), 'stalled.en.txt')
    run = Run('stalled', *DAY, '--format=json', *FILES)
    found = [json.loads(line) for line in run.out.splitlines()]
    tests.equal('JSON has a line for each case', [bool(stalls) for stalls in found], [False, True, True])
    tests.equal('each names its case', {stall['dossier'] for stalls in found for stall in stalls},
                {read(STANDARD)['id'], read(HEAVY)['id']})


def test_urgent(tests):
    """With --limit the most urgent of all comes first."""
    path = tests.write('three.jsonl', '\n'.join(lines_of(STANDARD, LIGHT, HEAVY)))
    run = Run('stalled', *DAY, '--lang=en', '--limit=1', path)
    tests.equal('the most urgent case', [name in run.out for name in ('Sanne', 'Ilyas')], [True, False])
    tests.equal('all are counted', run.out.splitlines()[-1], 'Cases that stand still: 2 of 3.')
    run = Run('stalled', *DAY, '--format=json', '--limit=5', path)
    tests.equal('in order, without those that move', [json.loads(line)[0]['dossier'] for line in run.out.splitlines()],
                [read(HEAVY)['id'], read(STANDARD)['id']])
    many = tests.write('many.jsonl', '\n'.join(lines_of(STANDARD) * 5 + lines_of(HEAVY) + lines_of(STANDARD) * 5))
    run = Run('stalled', *DAY, '--format=json', '--limit=3', many)
    tests.equal('so many and no more', [json.loads(line)[0]['dossier'] for line in run.out.splitlines()],
                [read(HEAVY)['id']] + [read(STANDARD)['id']] * 2)


def test_bad(tests):
    bad = tests.write('bad.json', '{"id": 1}')
    run = Run('stalled', *DAY, '--format=json', bad, STANDARD)
    tests.equal('a bad file does not keep the others', (run.status, [json.loads(line) is None for line in run.out.splitlines()]),
                (2, [True, False]))
    run = Run('calendar', *DAY, '--format=json', bad, STANDARD)
    tests.equal('nor in a calendar', (run.status, json.loads(run.out) != []), (2, True))
    for name, arguments, said in (
            ('a limit of nothing', ['stalled', '--limit=0', STANDARD], '--limit wants a number above 0'),
            ('nothing at all', ['stalled'], 'this command wants dossiers, or --store'),
            ('what goes with a store', ['calendar', '--municipality=GM0001', STANDARD], '--municipality and --key go with --store'),
            ('no day', ['calendar', '--from=maandag', STANDARD], '--from and --until want a day, --days a number above 0'),
            ('no last day', ['calendar', '--until=maandag', STANDARD], '--from and --until want a day, --days a number above 0'),
            ('no days', ['calendar', '--days=0', STANDARD], '--from and --until want a day, --days a number above 0'),
            ('two ends', ['calendar', '--days=1', '--until=2026-09-09', STANDARD], '--until and --days do not go together'),
            ('an end before the beginning', ['calendar', '--until=2026-09-01', STANDARD], '--until lies before the first day')):
        tests.ends(name, Run(*arguments, *DAY, '--lang=en'), 2, f'regie: {said}\n')
    tests.ends('no such store', Run('stalled', '--lang=en', '--store', tests.path / 'none.db'), 3,
               f'regie: {tests.path / "none.db"}: there is no such store\n')
    tests.ends('no such store for a calendar', Run('calendar', '--lang=en', '--store', tests.path / 'none.db'), 3,
               f'regie: {tests.path / "none.db"}: there is no such store\n')


def test_calendar(tests):
    os.chdir(DOSSIERS)
    tests.golden('what is due', Run('calendar', *DAY, *FILES), 'calendar.nl.txt')
    tests.golden('the same in English', Run('calendar', *DAY, '--lang=en', '--days=7', *FILES), 'calendar.en.txt')
    entries = json.loads(Run('calendar', *DAY, '--format=json', *FILES).out)
    days = [entry['step']['due_date'] for entry in entries]
    tests.equal('in the order of their days', days, sorted(days))
    tests.equal('for four weeks', max(days) <= '2026-09-30', True)
    run = Run('calendar', *DAY, '--format=json', '--from=2026-09-10', '--until=2026-09-12', *FILES)
    tests.equal('what is overdue stays in sight', {day < '2026-09-03' or '2026-09-10' <= day <= '2026-09-12'
                                                   for day in (entry['step']['due_date'] for entry in json.loads(run.out))}, {True})
    run = Run('calendar', '--on=2026-01-01', '--lang=en', '--days=1', LIGHT)
    tests.equal('nothing is due', run.out, 'Nothing is due in these days.\n')
    run = Run('calendar', *DAY, '--format=json', '--regisseur=yvonne SMIT', *FILES)
    tests.equal('of one regisseur', {entry['title'] for entry in json.loads(run.out)}, {read(HEAVY)['title']})
    run = Run('stalled', *DAY, '--format=json', '--regisseur=Niemand', *FILES)
    tests.ends('of somebody who directs none', run, 0,
               'regie: --regisseur: niemand met deze naam of dit kenmerk is hier regisseur van een casus\n')


def test_store(tests):
    path = tests.path / 'cases.db'
    Run('store', 'import', path, '-', stdin='\n'.join(lines_of(LIGHT, STANDARD, HEAVY)))
    stored = [json.loads(line) for line in Run('stalled', *DAY, '--format=json', '--store', path).out.splitlines()]
    tests.equal('a store is searched as its dossiers are', sorted(map(len, stored)),
                sorted(len(json.loads(line)) for line in Run('stalled', *DAY, '--format=json', LIGHT, STANDARD, HEAVY).out.splitlines()))
    run = Run('calendar', *DAY, '--format=json', '--store', path, '--regisseur=Yvonne Smit')
    tests.equal('a calendar from a store', json.loads(run.out),
                json.loads(Run('calendar', *DAY, '--format=json', HEAVY).out))
    regisseur = json.loads(run.out)[0]['regisseur']
    by_id = Run('calendar', *DAY, '--format=json', '--store', path, f'--regisseur={regisseur}')
    tests.equal('by id', by_id.out, run.out)
    run = Run('stalled', *DAY, '--lang=en', '--progress', '--store', path, '--regisseur=Yvonne Smit')
    tests.equal('only the cases of the regisseur are opened', run.err.splitlines()[-1], 'regie: cases: 1')


def main():
    tests = Tests()
    test_stalled(tests)
    test_urgent(tests)
    test_bad(tests)
    test_calendar(tests)
    test_store(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
