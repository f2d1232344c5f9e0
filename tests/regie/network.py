"""The command network: who may be missing, and how the network changed.

    network.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import sys

from tool import DAY, DOSSIERS, Run, Tests

HEAVY = DOSSIERS / 'zwaar.json'


def test_questions(tests):
    for language in ('nl', 'en'):
        tests.golden(f'questions in {language}', Run('network', *DAY, f'--lang={language}', HEAVY), f'network-{language}.txt')
    questions = json.loads(Run('network', *DAY, '--format=json', HEAVY).out)
    known = {question['prompt']: question.get('known') for question in questions}
    tests.equal('questions as JSON', (known['friends'], known['colleagues']), (['p-linda'], None))
    dossier = json.loads(HEAVY.read_text(encoding='utf-8'))
    dossier['network'] = []
    asked = {private: [question['person'] for question in
                       json.loads(Run('network', *DAY, *private, '--format=json', '-', stdin=json.dumps(dossier)).out)
                       if question['prompt'] == 'known-ties']
             for private in ((), ('--private',))}
    tests.equal('without a network its people are asked after', sorted(asked[()]),
                ['p-dennis', 'p-fatma', 'p-joyce', 'p-linda', 'p-riet'])
    for relation in dossier['relations']:
        relation['is_private'] = True
    hidden, shown = (Run('network', *DAY, *private, '-', stdin=json.dumps(dossier)).out for private in ((), ('--private',)))
    tests.equal('private ties', ('Riet' in hidden, 'Dennis' in hidden, 'Riet' in shown), (False, False, True))


def test_changes(tests):
    tests.golden('changes', Run('network', *DAY, '--lang=nl', '--since=2025-12-01', HEAVY), 'network-since.txt')
    changes = json.loads(Run('network', *DAY, '--since=2025-12-01', '--format=json', HEAVY).out)
    tests.equal('changes as JSON', [change.get('came_date') for change in changes if change['person'] == 'p-dennis'], ['2026-01-19'])
    tests.equal('nobody', Run('network', *DAY, '--lang=en', '--since=2026-01-01', '-', stdin='{"id":"d"}').out,
                'Nobody was in the network.\n')
    tests.ends('no day', Run('network', *DAY, '--lang=en', '--since=2026-02-30', HEAVY), 2,
               'regie: a day is written as YYYY-MM-DD\n')
    tests.ends('days in the wrong order', Run('network', *DAY, '--lang=en', '--since=2026-09-04', HEAVY), 2,
               'regie: --since is a day after that of --on\n')
    tests.equal('an unreadable file', Run('network', '-', stdin='{').status, 2)


def main():
    tests = Tests()
    test_questions(tests)
    test_changes(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
