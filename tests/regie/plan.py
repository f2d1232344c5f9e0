"""The commands of a plan: what they show, what they save, and that nothing is lost.

    plan.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import hashlib
import json
import os
import shutil
import stat
import subprocess
import sys

from tool import DOSSIERS, TOOL, Run, Tests

EN = '--lang=en'
DAY = '--on=2026-03-05'

# What goes on changing after the sealing, as the reference of regie_plan_dup_sealed_text tells it.
PROGRESS = {
    '': ('status', 'end_date', 'linked_plans', 'next_meeting_date', 'digest', 'sealed_at'),
    'goals': ('status', 'ended_date', 'outcome'),
    'actions': ('status', 'done_date', 'blocked_reason', 'evidence', 'confirmed_date'),
    'concerns': ('ended_date',),
    'responsibilities': ('explained_date',),
    'safety_plan': ('next_review_date',),
    'agreements': ('review_date', 'tests'),
    'conditions': ('met', 'met_date'),
}


def without(record, names):
    return {name: value for name, value in record.items() if name not in names}


def sealed(answers, ids):
    return [answer for answer in answers if answer.get('id') in ids]


def digest_of(plan):
    """The digest, made from nothing but the description: a second opinion."""
    ids = plan['sealed_answers']
    plan = without(plan, PROGRESS[''])
    for name in ('goals', 'actions', 'concerns', 'responsibilities'):
        if name in plan:
            plan[name] = [without(record, PROGRESS[name]) for record in plan[name]]
    plan['responses'] = sealed(plan.get('responses', []), ids)
    if 'safety_plan' in plan:
        part = without(plan['safety_plan'], PROGRESS['safety_plan'])
        for name in ('agreements', 'conditions'):
            if name in part:
                part[name] = [without(record, PROGRESS[name]) for record in part[name]]
        part['signatures'] = sealed(part.get('signatures', []), ids)
        plan['safety_plan'] = part
    text = json.dumps(plan, ensure_ascii=False, sort_keys=True, separators=(',', ':'))
    return 'sha256-1:' + hashlib.sha256(text.encode()).hexdigest()


def copy(tests, name, example='standaard'):
    path = tests.path / name
    shutil.copy(DOSSIERS / f'{example}.json', path)
    return path


def load(path):
    return json.loads(path.read_text(encoding='utf-8'))


def edit(path, change):
    dossier = load(path)
    change(dossier)
    path.write_text(json.dumps(dossier, ensure_ascii=False, indent=2) + '\n', encoding='utf-8')


def test_show(tests):
    example = DOSSIERS / 'standaard.json'
    tests.golden('show', Run('plan', 'show', EN, DAY, example), 'plan-show.txt')
    tests.golden('show in Dutch', Run('plan', 'show', '--lang=nl', DAY, DOSSIERS / 'zwaar.json'), 'plan-show-nl.txt')
    tests.json('show as JSON', Run('plan', 'show', DAY, '--format=json', example),
               lambda plan, questions, sections: plan['version'] == 1 and {'person': 'p-ellen', 'kind': 'answer', 'party': 'professional'} in questions
               and any(section['id'] == 'goals' and section['is_filled'] for section in sections))
    tests.ends('no such version', Run('plan', 'show', EN, '--version=9', example), 2,
               f'regie: {example}: the dossier has no such version of the plan\n')
    tests.equal('a word is no version', Run('plan', 'show', '--version=x', example).status, 2)
    tests.ends('no such file', Run('plan', 'show', EN, 'nowhere.json'), 2, 'regie: nowhere.json: there is no such file\n')
    tests.equal('standard input', Run('plan', 'show', DAY, '-', stdin=example.read_text()).status, 0)
    tests.equal('no dossier', Run('plan', 'show', '-', stdin='{').status, 2)


def test_diff(tests):
    example = DOSSIERS / 'zwaar.json'
    tests.golden('diff', Run('plan', 'diff', EN, example), 'plan-diff.txt')
    tests.golden('diff in Dutch', Run('plan', 'diff', '--lang=nl', example, '1', '2'), 'plan-diff-nl.txt')
    tests.ends('a version is as it is', Run('plan', 'diff', example, '2', '2'), 0)
    tests.json('diff as JSON', Run('plan', 'diff', '--format=json', example, '1', '2'),
               lambda changes: {change['section'] for change in changes} >= {'goals', 'actions'})
    tests.equal('there is none before the first', Run('plan', 'diff', DOSSIERS / 'licht.json').status, 2)
    tests.equal('no such version', Run('plan', 'diff', example, '1', '9').status, 2)


def test_seal(tests):
    path = copy(tests, 'seal.json')
    os.chmod(path, 0o640)
    before = load(path)
    run = Run('plan', 'seal', EN, DAY, path)
    tests.equal('seal', (run.status, run.err, run.out.splitlines()[0]), (0, '', 'Version 1: agreed, sealed'))
    after = load(path)
    plan = after['plan']
    tests.equal('the digest is what the reference says', plan['digest'], digest_of(plan))
    tests.equal('the mode stays', stat.S_IMODE(path.stat().st_mode), 0o640)
    for name in ('digest', 'sealed_at', 'sealed_answers'):
        del plan[name]
    tests.equal('nothing else changed', after, before)
    tests.ends('sealing twice', Run('plan', 'seal', EN, DAY, path), 1, f'regie: {path}: plan: version 1 is sealed; amend it\n')
    tests.equal('and it is fine', Run('check', DAY, path).out.count('D2.1'), 0)

    edit(path, lambda dossier: dossier['plan']['actions'][0].update(status='done', evidence='Gedaan'))
    tests.equal('work goes on', Run('plan', 'show', DAY, path).status, 0)
    edit(path, lambda dossier: dossier['plan']['goals'][0].update(title=dossier['plan']['goals'][0]['title'] + '.'))
    run = Run('plan', 'show', EN, DAY, path)
    tests.equal('a changed letter is shown', (run.status, run.out.splitlines()[0]), (1, 'Version 1: agreed, sealed, and changed since'))
    run = Run('check', EN, '--format=json', DAY, path)
    found = [finding for finding in json.loads(run.out)['findings'] if finding['code'] == 'D2.1']
    tests.equal('a changed letter is found', (run.status, [finding['evidence'] for finding in found]), (1, [['plan']]))


def test_draft(tests):
    """A draft with a part on safety, and members that this version does not know."""
    path = copy(tests, 'draft.json', 'zwaar')

    def draft(dossier):
        plan = dossier['plan']
        for name in ('agreed_date', 'start_date'):
            del plan[name]
        plan['status'] = None
        del plan['status']
        plan['zebra'] = {'b': 1, 'a': ['}', '"', {'d': 1, 'c': 2}]}
        dossier['later'] = True
        dossier['earlier_plans'][1].update(status='amended')
        del dossier['earlier_plans'][1]['end_date']

    edit(path, draft)
    run = Run('plan', 'seal', EN, '--on=2026-06-25', '--format=json', path)
    tests.json('who has not answered is told', run, lambda questions: all(question['person'] for question in questions))
    dossier = load(path)
    tests.equal('agreed', [dossier['plan'][name] for name in ('status', 'agreed_date', 'start_date')],
                ['agreed', '2026-06-25', '2026-06-25'])
    tests.equal('replaced', [dossier['earlier_plans'][1][name] for name in ('status', 'end_date')], ['superseded', '2026-06-24'])
    tests.equal('kept', (dossier['later'], dossier['plan']['zebra']['a'][2]), (True, {'d': 1, 'c': 2}))
    tests.equal('the digest covers what is not known', dossier['plan']['digest'], digest_of(dossier['plan']))
    tests.equal('and is whole', Run('plan', 'show', path).status, 0)


def test_answer(tests):
    path = copy(tests, 'answer.json')
    link = tests.path / 'link.json'
    link.symlink_to(path)
    Run('plan', 'seal', DAY, path)
    run = Run('plan', 'answer', EN, '--on=2026-03-09', '--words=“Ik doe mee.”', '--heard-by=p-nienke', link, 'p-chantal', 'agrees-in-part')
    tests.equal('answer', (run.status, run.err), (0, ''))
    tests.equal('a link stays a link', link.is_symlink(), True)
    plan = load(path)['plan']
    last = plan['responses'][-1]
    tests.equal('what was said', without(last, ('id',)),
                {'person': 'p-chantal', 'answer': 'agrees-in-part', 'words': '“Ik doe mee.”', 'date': '2026-03-09', 'heard_by': 'p-nienke'})
    tests.equal('the seal is whole', (Run('plan', 'show', path).status, plan['digest']), (0, digest_of(plan)))

    before = path.read_bytes()
    tests.ends('nobody', Run('plan', 'answer', EN, path, 'p-nobody', 'agrees'), 2,
               f'regie: {path}: persons: there is nobody with the id p-nobody\n')
    tests.ends('no answer', Run('plan', 'answer', EN, path, 'p-chantal', 'maybe'), 2,
               'regie: the answer is agrees, agrees-in-part, disagrees, could-not-be-asked or not-asked\n')
    tests.equal('not UTF-8', Run('plan', 'answer', path, 'p-chantal', 'agrees', b'--words=\xff'.decode('utf-8', 'surrogateescape')).status, 2)
    tests.equal('nothing was written', path.read_bytes(), before)
    tests.equal('standard input is no place', Run('plan', 'answer', '-', 'p-chantal', 'agrees', stdin=before).status, 2)


def test_hard_saving(tests):
    path = copy(tests, 'hard.json')
    before = path.read_bytes()
    path.chmod(0o400)
    tests.ends('a file that may not be written', Run('plan', 'seal', EN, DAY, path), 3,
               f'regie: {path}: cannot write the file: Permission denied\n')
    path.chmod(0o600)

    limited = ['sh', '-c', 'ulimit -f 8; exec "$@"', 'sh', TOOL, 'plan', 'seal', DAY, str(path)]
    tests.equal('no room', subprocess.run(limited, capture_output=True, check=False).returncode, 3)
    tests.equal('what was there stays', path.read_bytes() == before, True)
    tests.equal('and nothing beside it', [*tests.path.glob('hard.json?*')], [])


def test_many_at_once(tests):
    path = copy(tests, 'many.json')
    n_before = len(load(path)['plan']['responses'])
    runs = [subprocess.Popen([TOOL, 'plan', 'answer', DAY, path, 'p-thijs', 'agrees'], stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL) for _ in range(24)]
    saved = [run.wait() for run in runs].count(0)
    tests.equal('what was said to be saved is there', len(load(path)['plan']['responses']) - n_before, saved)
    tests.equal('and somebody could save', saved > 0, True)


def test_one_line(tests):
    path = tests.write('line.json', json.dumps(load(DOSSIERS / 'licht.json'), ensure_ascii=False, separators=(',', ':')) + '\n')
    Run('plan', 'seal', '--on=2026-05-12', path)
    tests.equal('a text on one line stays on one line', path.read_text(encoding='utf-8').count('\n'), 1)
    tests.equal('and is sealed', load(path)['plan']['digest'], digest_of(load(path)['plan']))


def test_store(tests):
    store = tests.path / 'plans.db'
    example = DOSSIERS / 'standaard.json'
    name = load(example)['id']
    Run('store', 'import', store, example)
    key = ['--store', store]
    tests.equal('seal in a store', Run('plan', 'seal', EN, DAY, *key, name).status, 0)
    tests.equal('and no more', Run('plan', 'seal', EN, DAY, *key, name).status, 1)
    tests.equal('answer in a store', Run('plan', 'answer', DAY, *key, name, 'p-chantal', 'disagrees').status, 0)
    run = Run('plan', 'show', '--format=json', DAY, *key, name)
    plan = json.loads(run.out.splitlines()[0])
    tests.equal('what the store has', (run.status, plan['digest'], plan['responses'][-1]['answer']), (0, digest_of(plan), 'disagrees'))
    tests.equal('no such dossier', Run('plan', 'show', *key, 'nobody').status, 2)
    tests.equal('no such store', Run('plan', 'show', '--store', tests.path / 'none.db', name).status, 3)


def main():
    tests = Tests()
    test_show(tests)
    test_diff(tests)
    test_seal(tests)
    test_draft(tests)
    test_answer(tests)
    test_hard_saving(tests)
    test_many_at_once(tests)
    test_one_line(tests)
    test_store(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
