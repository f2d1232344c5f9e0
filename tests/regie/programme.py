"""The commands about a programme: new, show, check, progress, evaluate, draw.

    programme.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import copy
import json
import sys
import xml.etree.ElementTree

from draw import PAYLOADS, SVG, render
from tool import DOSSIERS, ROOT, Run, Tests

PROGRAMME = ROOT / 'examples/programmes/kustland.json'
DAY = ['--on', '2026-11-30']
ENGLISH = [*DAY, '--lang=en']
PICTURES = (['table'], ['timeline'], ['timeline', '--by-theme'], ['budget'], ['budget', '--year=2026'], ['trend'],
            ['trend', '--indicator=goals-reached'])
# Actions of an edition for the region, a municipality and an organisation: method, section 7.1.
PER_LEVEL = {'regisseur': (13, 13, 15), 'procesregisseur': (13, 14, 16)}


def test_new(tests):
    bodies = ['--municipality=GM9901=Duinrade', '--municipality=GM9902=Zijl', '--organisation=Het Baken=GM9901,GM9902']
    for edition, (region, municipality, organisation) in PER_LEVEL.items():
        run = Run('programme', 'new', '--name=Kust', '--start=2027-01-01', f'--method={edition}', *bodies)
        tests.equal(f'a new programme of {edition}', (run.status, run.err), (0, ''))
        programme = json.loads(run.out)
        tests.equal(f'its actions of {edition}', [len(body['actions']) for body in programme['bodies']],
                    [region, municipality, municipality, organisation])
        tests.equal(f'where its organisation works, by {edition}',
                    [presence['municipality'] for presence in programme['bodies'][3]['presences']], ['GM9901', 'GM9902'])
        tests.equal(f'no action has an owner yet, by {edition}',
                    [action for body in programme['bodies'] for action in body['actions'] if 'responsible' in action], [])
        checked = Run('programme', 'check', *ENGLISH, '--format=json', '-', stdin=run.out)
        codes = {finding['code'] for finding in json.loads(checked.out).get('findings', [])}
        tests.case(f'the judge misses who and when, by {edition}', [] if 'PR.1' in codes else [codes])
    path = tests.path / 'new.json'
    run = Run('programme', 'new', '--name=Kust', '-o', path)
    tests.equal('into a file', (run.status, run.out, run.err, json.loads(path.read_text(encoding='utf-8'))['name']), (0, '', '', 'Kust'))
    for name, arguments, message in (
            ('without a name', [], 'a programme wants a --name'),
            ('a code that is none', ['--name=K', '--municipality=99=X'], '--municipality: a municipality is written as GM0000=NAME'),
            ('a municipality twice', ['--name=K', '--municipality=GM0001=X', '--municipality=GM0001=Y'],
             'GM0001: this municipality is given twice'),
            ('an organisation nowhere', ['--name=K', '--organisation=X'],
             '--organisation: an organisation is written as NAME=GM0000,GM0001'),
            ('an organisation in an unknown municipality', ['--name=K', '--organisation=X=GM0001'],
             'GM0001: this municipality is not given with --municipality'),
            ('a code that is left out', ['--name=K', '--municipality=GM0001=X', '--organisation=O=GM0001,,'],
             '--organisation: an organisation is written as NAME=GM0000,GM0001'),
            ('a region without a name', ['--name=K', '--region='], '--region: this is no name'),
            ('a day that is none', ['--name=K', '--start=soon'], '--start: a day is written as YYYY-MM-DD')):
        tests.ends(name, Run('programme', 'new', '--lang=en', *arguments), 2, f'regie: {message}\n')


def test_show(tests):
    tests.golden('an overview', Run('programme', 'show', *DAY, PROGRAMME), 'programme-show.txt')
    tests.golden('an overview of a municipality', Run('programme', 'show', *ENGLISH, '--body=gm-duinrade', PROGRAMME),
                 'programme-show-body.txt')
    run = Run('programme', 'show', *DAY, '--format=json', PROGRAMME)
    tests.equal('as JSON, the programme itself', json.loads(run.out), json.loads(PROGRAMME.read_text(encoding='utf-8')))
    tests.ends('a body that is not there', Run('programme', 'show', '--lang=en', '--body=x', PROGRAMME), 2,
               'regie: x: the programme has no such body\n')
    tests.ends('a theme that is not there', Run('programme', 'show', '--lang=en', '--theme=Z', PROGRAMME), 2,
               'regie: Z: the method has no such theme\n')
    tests.ends('a file that is not there', Run('programme', 'show', '--lang=en', 'none.json'), 2, 'regie: none.json: there is no such file\n')
    tests.equal('a dossier is no programme', Run('programme', 'show', DOSSIERS / 'licht.json').status, 2)


def test_check(tests):
    run = Run('programme', 'check', *DAY, '--format=json', PROGRAMME)
    found = json.loads(run.out)
    codes = {finding['code'] for finding in found['findings']}
    # Each stands in the example on purpose.
    wanted = {'PR.1', 'PR.2', 'PR.4', 'PR.5', 'PR.6', 'PR.9', 'PR.10', 'PR.11', 'PR.14'}
    tests.case('what is wrong in the example is found', sorted(wanted - codes))
    tests.case('each finding has evidence', [finding for finding in found['findings'] if not finding.get('evidence')])
    tests.equal('errors end with 1', (run.status, run.err), (1, ''))
    earlier = tests.write('earlier.json', run.out)
    programme = json.loads(PROGRAMME.read_text(encoding='utf-8'))
    better = copy.deepcopy(programme)
    for body in better['bodies']:
        for budget in body.get('budgets', []):
            for sum_of in ('planned_cents', 'committed_cents', 'spent_cents'):
                budget[sum_of] = sum(line[sum_of] for line in budget['lines'])
    run = Run('programme', 'check', *DAY, '--format=json', '--since', earlier, '-', stdin=json.dumps(better))
    solved = [change['finding']['code'] for change in json.loads(run.out)['changes'] if change.get('state') == 'solved']
    tests.equal('what was mended is solved', solved, ['PR.9'])
    text = Run('programme', 'check', *ENGLISH, PROGRAMME)
    tests.case('as text', [] if 'PR.9' in text.out and text.status == 1 else [text.out])


def test_bad(tests):
    """What cannot be is kept, and reported with evidence."""
    programme = {'id': 'p', 'name': 'P', 'edition': 'regisseur', 'bodies': [
        {'id': 'o', 'name': 'O', 'level': 'organisation', 'presences': [{'id': 'pr', 'municipality': 'nowhere'}],
         'budgets': [{'id': 'bu', 'year': 2026, 'planned_cents': 5, 'lines': [{'id': 'bl', 'purpose': 'training', 'planned_cents': 4}]}],
         'learning_events': [{'id': 'le', 'kind': 'training', 'start_date': '2026-05-01', 'end_date': '2026-05-02',
                              'attendees': [{'id': 'at', 'functionary': 'f', 'attended': 'yes'}]}]}],
        'functionaries': [{'id': 'f', 'name': 'Nobody Inparticular',
                           'certificates': [{'id': 'c', 'role': 'regisseur', 'learning_event': 'le', 'start_date': '2026-04-01'}]}]}
    text = json.dumps(programme)
    run = Run('programme', 'check', *ENGLISH, '--format=json', '-', stdin=text)
    findings = {}
    for finding in json.loads(run.out)['findings']:
        findings.setdefault(finding['code'], []).extend(finding['evidence'])
    for code, path in (('PR.19', 'bodies[0].presences[0]'), ('PR.14', 'functionaries[0].certificates[0]'),
                       ('PR.9', 'bodies[0].budgets[0]')):
        tests.case(f'{code} names {path}', [] if path in findings.get(code, []) else [findings])
    tests.case('no finding tells who somebody is', [line for line in run.out.splitlines() if 'Inparticular' in line])
    shown = Run('programme', 'show', '--format=json', '-', stdin=text)
    tests.equal('and nothing is lost', json.loads(shown.out), programme)


def test_shape(tests):
    """What is not whole is kept as well, and reported with the code of its own."""
    programme = {'id': 'p', 'name': 'P', 'edition': 'regisseur', 'bodies': [
        {'id': 'g', 'name': 'G', 'level': 'municipality', 'municipality_code': 'GM9', 'budgets': [{'id': 'bu', 'year': 2026, 'planned_cents': -5}]},
        {'id': 'g', 'name': 'H', 'level': 'municipality', 'municipality_code': 'GM0009'}]}
    text = json.dumps(programme)
    run = Run('programme', 'check', *ENGLISH, '--format=json', '-', stdin=text)
    shape = [finding for finding in json.loads(run.out)['findings'] if finding['code'] == 'shape']
    found = {path for finding in shape for path in finding['evidence']}
    tests.equal('where a programme is not whole', (run.status, {path.removesuffix('.id') for path in found}),
                (1, {'bodies[0].municipality_code', 'bodies[0].budgets[0].planned_cents', 'bodies[1]'}))
    tests.equal('this is an error', {finding['severity'] for finding in shape}, {'error'})
    shown = Run('programme', 'show', '--format=json', '-', stdin=text)
    tests.equal('and kept', json.loads(shown.out), programme)


def test_progress(tests):
    tests.golden('progress', Run('programme', 'progress', *DAY, PROGRAMME), 'programme-progress.txt')
    tests.golden('progress by body', Run('programme', 'progress', *ENGLISH, '--by-body', PROGRAMME), 'programme-progress-body.txt')
    run = Run('programme', 'progress', *DAY, '--format=json', PROGRAMME)
    found = json.loads(run.out)
    whole = [total for total in found['sums'] if total.get('is_all_bodies') and total.get('is_all_themes') and 'level' not in total]
    programme = json.loads(PROGRAMME.read_text(encoding='utf-8'))
    there = [body for body in programme['bodies'] if not any('end_date' in term for term in body.get('terms', [])[-1:])]
    done = [action for body in there for action in body['actions'] if action.get('status') == 'done']
    tests.equal('all together, without bodies that have left', [total['n_done'] for total in whole], [len(done)])
    tests.case('somebody is waited for', [] if found['waits'] and found['critical_path'] else [found])


def test_evaluate(tests):
    tests.golden('a year looked back on', Run('programme', 'evaluate', *DAY, '--year=2025', PROGRAMME), 'programme-evaluate.txt')
    cases = [f'--cases={DOSSIERS / name}.json' for name in ('licht', 'standaard', 'zwaar')]
    run = Run('programme', 'evaluate', *ENGLISH, *cases, PROGRAMME)
    tests.equal('with cases', (run.status, run.err), (0, ''))
    tests.case('three cases tell nothing about anybody', [] if 'Counted: withheld' in run.out else [run.out])
    run = Run('programme', 'evaluate', *DAY, '--format=json', PROGRAMME)
    found = json.loads(run.out)
    tests.equal('as JSON', (sorted(found), found['cycles'][0]['body'], found['cycles'][0]['cycle']['id']),
                (['cycles', 'targets'], 'reg-kustland', 'cy-reg-2026'))
    run = Run('programme', 'evaluate', *DAY, '--year=2025', '--format=json', PROGRAMME)
    days = [state['reading_date'] for state in json.loads(run.out)['targets'] if 'reading_date' in state]
    tests.case('what came later says nothing of the year', [day for day in days if day > '2025-12-31'] if days else ['no reading at all'])
    tests.ends('a year that is none', Run('programme', 'evaluate', '--lang=en', '--year=now', PROGRAMME), 2,
               'regie: --year: a year is written as YYYY\n')
    tests.ends('cases of a year to come', Run('programme', 'evaluate', *ENGLISH, '--year=2030', *cases, PROGRAMME), 2,
               'regie: the year is still to come\n')
    tests.ends('cases and a store', Run('programme', 'evaluate', '--lang=en', '--store=x.db', *cases, PROGRAMME), 2,
               'regie: --cases and --store do not go together\n')


def test_draw(tests):
    for picture in PICTURES:
        name = ' '.join(picture)
        run = Run('programme', 'draw', *DAY, *picture, PROGRAMME)
        tests.equal(f'a {name}', (run.status, run.err), (0, ''))
        root = xml.etree.ElementTree.fromstring(run.out)
        text = Run('programme', 'draw', *DAY, '--text', *picture, PROGRAMME).out
        tests.equal(f'a {name} is SVG and holds its text', (root.tag, root.find(SVG + 'desc').text), (SVG + 'svg', text))
        render(tests, f'a {name} can be rendered', run.out)
        for number, payload in enumerate(PAYLOADS):
            programme = json.loads(PROGRAMME.read_text(encoding='utf-8'))
            for body in programme['bodies']:
                body['name'] = payload
                for action in body['actions']:
                    action['title'] = payload
            svg = Run('programme', 'draw', *DAY, *picture, '-', stdin=json.dumps(programme)).out
            tests.case(f'a {name} with payload {number}',
                       [element.tag for element in xml.etree.ElementTree.fromstring(svg).iter()
                        if element.tag.endswith('script') or any(name.startswith('on') for name in element.attrib)])
    tests.ends('another picture', Run('programme', 'draw', '--lang=en', 'photo', PROGRAMME), 2,
               'regie: photo: the picture is table, timeline, budget or trend\n')
    run = Run('programme', 'draw', '--lang=en', 'trend', '--indicator=x', PROGRAMME)
    tests.case('a trend of an unknown indicator names those there are',
               [] if run.status == 2 and run.err.startswith('regie: x: the method has these indicators: municipalities, ') else [run.err])
    for option, picture, message in (('--indicator=solutions', 'table', '--indicator goes with a trend'),
                                     ('--year=2026', 'table', '--year goes with a budget'),
                                     ('--by-theme', 'budget', '--by-theme goes with a timeline'),
                                     ('--year=soon', 'budget', 'a year is written as YYYY')):
        tests.ends(f'{option} with a {picture}', Run('programme', 'draw', '--lang=en', option, picture, PROGRAMME), 2, f'regie: {message}\n')
    copy_of = tests.write('copy.json', PROGRAMME.read_text(encoding='utf-8'))
    tests.ends('a picture in the place of the programme', Run('programme', 'draw', '--lang=en', 'table', copy_of, '-o', copy_of), 2,
               f'regie: {copy_of}: the picture would replace the programme\n')
    tests.equal('and the programme is still there', copy_of.read_text(encoding='utf-8'), PROGRAMME.read_text(encoding='utf-8'))


def test_generate(tests):
    made = [Run('generate', '--profile=programme', '--municipalities=9', '--organisations=4') for _ in range(2)]
    tests.equal('a made-up programme is the same each time', (made[0].status, made[0].err, made[0].out), (0, '', made[1].out))
    programme = json.loads(made[0].out)
    tests.equal('with the bodies that were asked for', [sum(body['level'] == level for body in programme['bodies'])
                                                        for level in ('region', 'municipality', 'organisation')], [2, 9, 4])
    tests.ends('bodies of a dossier', Run('generate', '--lang=en', '--municipalities=9'), 2,
               'regie: --municipalities and --organisations go with --profile=programme\n')
    tests.equal('a schema of it', json.loads(Run('schema', 'programme').out)['$schema'], 'https://json-schema.org/draft/2020-12/schema')


def main():
    tests = Tests()
    test_new(tests)
    test_show(tests)
    test_check(tests)
    test_bad(tests)
    test_shape(tests)
    test_progress(tests)
    test_evaluate(tests)
    test_draw(tests)
    test_generate(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
