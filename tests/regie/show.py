"""The commands show, next, phases and safety.

    show.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import os
import sys

from tool import DAY, DOSSIERS, Run, Tests

LIGHT, HEAVY = DOSSIERS / 'licht.json', DOSSIERS / 'zwaar.json'


def test_show(tests):
    tests.golden('at a glance', Run('show', *DAY, LIGHT), 'show-licht.nl.txt')
    tests.golden('the plan on one page', Run('show', *DAY, '--plan', LIGHT), 'plan-licht.nl.txt')
    english = Run('show', *DAY, '--lang=en', LIGHT)
    tests.case('in English', [] if english.status == 0 and 'Household' in english.out else [english.out])
    tests.equal('an unreadable file', Run('show', '-', stdin='{').status, 2)


def test_show_json(tests):
    dossier = json.loads(HEAVY.read_text(encoding='utf-8'))
    tests.json('without secrets', Run('show', *DAY, '--format=json', HEAVY),
               lambda found: found['id'] == dossier['id'] and 'bsn' not in json.dumps(found))
    tests.case('there was a secret to leave out', [] if 'bsn' in json.dumps(dossier) else ['none'])
    tests.json('the plan', Run('show', *DAY, '--plan', '--format=json', HEAVY), lambda found: found == dossier['plan'])
    tests.json('no plan yet', Run('show', '--on', '2020-01-01', '--plan', '--format=json', HEAVY), lambda found: found is None)
    canonical = Run('show', *DAY, '--format=json', LIGHT).out
    tests.equal('canonical', Run('show', *DAY, '--format=json', '-', stdin=canonical).out, canonical)


def test_next(tests):
    tests.golden('next steps', Run('next', *DAY, LIGHT), 'next-licht.nl.txt')
    tests.golden('next steps in English', Run('next', *DAY, '--lang=en', LIGHT), 'next-licht.en.txt')
    tests.json('as JSON', Run('next', *DAY, '--format=json', HEAVY),
               lambda found: len(found) > 3 and all('text' in step for step in found))
    days = [step['due_date'] for step in json.loads(Run('next', *DAY, '--format=json', HEAVY).out) if 'due_date' in step]
    tests.equal('the earliest comes first', days, sorted(days))
    tests.equal('an unreadable file', Run('next', '-', stdin='[]').status, 2)


def test_regisseur(tests):
    tests.golden('the course of the direction', Run('regisseur', *DAY, HEAVY), 'regisseur-zwaar.nl.txt')
    tests.golden('the course in English', Run('regisseur', '--on', '2026-07-25', '--lang=en', HEAVY), 'regisseur-zwaar.en.txt')
    found = json.loads(Run('regisseur', *DAY, '--format=json', HEAVY).out)
    tests.equal('the days are counted', (found['continuity']['changes'], found['continuity']['days_without']), (1, 15))
    tests.equal('each period follows the one before', [period['state'] for period in found['periods']],
                ['nobody', 'one', 'one', 'nobody', 'one', 'one', 'one', 'one'])
    dossier = json.loads(LIGHT.read_text(encoding='utf-8'))
    del dossier['regisseurs'], dossier['opened_date']
    nobody = Run('regisseur', '--on', '2026-06-01', '--lang=en', '-', stdin=json.dumps(dossier))
    tests.equal('nobody yet', nobody.out, 'Direction on 2026-06-01\n'
                '  It cannot be said that one person is the regisseur.\n')
    dossier = json.loads(HEAVY.read_text(encoding='utf-8'))
    dossier['handovers'].append({'id': 'ho-3', 'giver': 'p-yvonne', 'receiver': 'p-tom', 'effective_date': '2026-10-01'})
    dossier['regisseur_gaps'] = [{'start_date': '2026-06-01', 'end_date': '2026-06-01', 'reason': 'Yvonne werkt niet op maandag.'}]
    dossier['mandates'] = [{'id': 'm-1', 'person': 'p-hamid', 'subject': 'scaling'},
                           {'id': 'm-2', 'person': 'p-yvonne', 'powers': ['deploy-means', 'buy-time']}]
    open_work = Run('regisseur', *DAY, '--lang=en', '-', stdin=json.dumps(dossier)).out
    for text in ('nobody: Yvonne werkt niet op maandag.', 'from 2026-10-01', 'Hamid', 'scaling up and down',
                 'Deploying extra money or other means; Gaining time'):
        tests.case(f'tells: {text}', [] if text in open_work else [open_work])
    tests.equal('an unreadable file', Run('regisseur', '-', stdin='[]').status, 2)


def test_phases(tests):
    standard = DOSSIERS / 'standaard.json'
    os.chdir(DOSSIERS)
    tests.golden('the course of the phases', Run('phases', *DAY, 'standaard.json'), 'phases-standaard.nl.txt')
    tests.golden('the course in English', Run('phases', '--on', '2026-02-20', '--lang=en', 'zwaar.json'), 'phases-zwaar.en.txt')
    tests.golden('with a phase that was skipped', Run('phases', *DAY, '--lang=en', 'licht.json'), 'phases-licht.en.txt')
    tests.json('as JSON', Run('phases', *DAY, '--format=json', standard),
               lambda found: [stay['phase'] for stay in found['stays']] == ['1', '2', '3a', '3b', '4']
               and [condition['phase'] for condition in found['conditions']] == ['4', '5'])
    early = Run('phases', '--on', '2026-02-20', '--format=json', standard)
    tests.json('what is missing', early, lambda found: found['conditions'][0]['answer'] == 'yes'
               and 'kind' not in found['conditions'][1])
    nothing = Run('phases', '--on', '2020-01-01', '--lang=en', standard)
    tests.equal('before the case', (nothing.status, 'No phase is on record yet.' in nothing.out,
                                    'to enter “Registration”' in nothing.out or 'can enter “Registration”' in nothing.out), (0, True, True))
    dossier = json.loads(standard.read_text(encoding='utf-8'))
    dossier['phases'] = [{'phase': '3a', 'start_date': '2026-02-01'}]
    late = Run('phases', *DAY, '--lang=en', '-', stdin=json.dumps(dossier))
    tests.equal('late and over its limit', (late.status, '(late)' in late.out, 'That is more than 42.' in late.out), (0, True, True))
    tests.equal('an unreadable file', Run('phases', '-', stdin='[]').status, 2)


def test_safety(tests):
    tests.golden('the work on safety', Run('safety', *DAY, HEAVY), 'safety-zwaar.nl.txt')
    tests.golden('the work on safety in English', Run('safety', *DAY, '--lang=en', LIGHT), 'safety-licht.en.txt')
    state = json.loads(Run('safety', *DAY, '--format=json', HEAVY).out)
    tests.equal('the state as JSON', [(track['track'], track['outcome'], track['next_question'], track['sight_person'])
                                      for track in state['tracks']], [('track-1', 'consult', '5', 'p-yvonne')])
    dossier = json.loads(HEAVY.read_text(encoding='utf-8'))
    dossier['safety_tracks'].append({
        'id': 'track-2', 'opened_date': '2026-09-01', 'opened_by': 'p-lieke', 'reason': 'Jesse kwam niet thuis.', 'verdict': 'acute',
        'signals': [{'id': 'sig-20', 'date': '2026-09-01', 'text': 'Jesse kwam niet thuis.', 'seen_by': 'p-lieke'}],
        'weighings': [{'id': 'wg-20', 'date': '2026-09-01', 'by': 'p-lieke', 'answers': [
            {'question': '1', 'answer': 'yes', 'reason': 'Hij zegt niet waar hij was.'},
            {'question': '2', 'answer': 'yes', 'reason': 'Het gebeurde vandaag.'}]}],
        'sights': [{'id': 'si-20', 'person': 'p-lieke', 'start_date': '2026-09-01', 'taken_date': '2026-09-01'}]})
    tests.golden('every track that is open', Run('safety', *DAY, '--lang=en', '-', stdin=json.dumps(dossier)),
                 'safety-two-tracks.en.txt')
    tests.equal('an unreadable file for the work on safety', Run('safety', '-', stdin='[]').status, 2)


def main():
    tests = Tests()
    test_show(tests)
    test_show_json(tests)
    test_next(tests)
    test_regisseur(tests)
    test_phases(tests)
    test_safety(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
