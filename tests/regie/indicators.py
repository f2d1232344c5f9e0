"""The command indicators.

    indicators.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import csv
import io
import json
import os
import sys

from tool import DOSSIERS, Run, Tests

EXAMPLES = ('licht.json', 'standaard.json', 'zwaar.json')
YEAR = ['--from=2025-01-01', '--until=2025-12-31']


def test_examples(tests):
    os.chdir(DOSSIERS)
    tests.golden('the examples', Run('indicators', *YEAR, '--threshold=0', *EXAMPLES), 'indicators.nl.txt')
    tests.golden('withheld', Run('indicators', '--lang=en', *YEAR, *EXAMPLES), 'indicators.en.txt')


def test_generated(tests):
    cases = tests.write('cases.jsonl', Run('generate', '--dossiers=300', '--seed=7').out)
    tests.golden('compared', Run('indicators', '--lang=en', *YEAR, '--compare', cases), 'indicators-compare.en.txt')
    run = Run('indicators', *YEAR, '--by=quarter', '--format=csv', cases)
    tests.equal('each line ends as RFC 4180 has it', run.out.count('\n'), run.out.count('\r\n'))
    run.out = run.out.replace('\r\n', '\n')
    tests.golden('as a table', run, 'indicators.csv')
    run = Run('indicators', *YEAR, '--by=quarter', '--by-municipality', '--format=csv', cases)
    rows = list(csv.DictReader(io.StringIO(run.out, newline='')))
    tests.equal('each reading has a row', (run.status, run.err, len(rows) > 1000), (0, '', True))
    tests.equal('what is withheld is empty',
                {row['numerator'] for row in rows if row['numerator_state'] == 'protected'}, {''})
    tests.equal('no count below ten is told',
                [row for row in rows if row['numerator'] not in ('',) and int(row['numerator']) < 10
                 and row['indicator'] not in ('municipalities', 'organisations')], [])
    tests.json('as JSON', Run('indicators', *YEAR, '--format=json', cases),
               lambda found: len(found) > 20 and found[0]['indicator'] == 'municipalities')


def test_bad_lines(tests):
    good = Run('generate', '--dossiers=2').out.splitlines()
    cases = tests.write('bad.jsonl', '\n'.join([good[0], '{"id": 1}', good[1]]) + '\n')
    run = Run('indicators', '--lang=en', *YEAR, '--threshold=0', cases)
    tests.equal('a bad line does not keep the others from being counted',
                (run.status, run.err.count('\n'), 'Cases read: 2' in run.out), (2, 1, True))


def test_store(tests):
    cases = tests.write('kept.jsonl', Run('generate', '--dossiers=30', '--seed=7').out)
    store = tests.path / 'cases.db'
    Run('store', 'import', store, cases)
    of_file = Run('indicators', *YEAR, '--threshold=0', '--format=csv', cases)
    of_store = Run('indicators', *YEAR, '--threshold=0', '--format=csv', '--store', store)
    tests.equal('a store says the same as the file', (of_store.status, of_store.out), (0, of_file.out))


def test_options(tests):
    for name, arguments, complaint in (
            ('no dossiers', [], 'this command wants dossiers, or --store'),
            ('backwards', ['--from=2026-01-01', '--until=2025-01-01', 'licht.json'], '--from is after --until'),
            ('no length', ['--by=week', 'licht.json'], '--by is month, quarter or year'),
            ('no number', ['--threshold=many', 'licht.json'], '--threshold wants a number'),
            ('no format', ['--format=xml', 'licht.json'], 'the format is text, json or csv')):
        run = Run('indicators', '--lang=en', *arguments)
        tests.equal(name, (run.status, complaint in run.err), (2, True))


def main():
    tests = Tests()
    test_examples(tests)
    test_generated(tests)
    test_bad_lines(tests)
    test_store(tests)
    test_options(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
