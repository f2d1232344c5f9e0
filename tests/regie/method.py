"""The commands method list, show, check and actions, and schema.

    method.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import sys

from tool import ROOT, Run, Tests

EDITION = ROOT / 'lib/method/editions/regisseur.json'


def names(text):
    return [{'language': 'nl', 'text': text}]


REGION = {'id': 'regio', 'version': '2', 'names': names('Regio'), 'level': 'region', 'mode': 'adopt', 'base': 'regisseur'}
MUNICIPALITY = {'id': 'gm9999', 'version': '1', 'names': names('Gemeente'), 'level': 'municipality', 'mode': 'supplement',
                'base': 'regio', 'regiekaart': {'id': 'voorbeeld-nl', 'levels': [
                    {'id': 'breakthrough', 'names': names('Doorbraaktafel')},
                    {'id': 'crisis', 'names': names('Crisistafel'), 'rank': 5,
                     'criteria': [{'id': 'crisis-budget', 'fact': 'needs-budget', 'one_of': ['yes']},
                                  {'id': 'crisis-asked', 'fact': 'open-escalation', 'one_of': ['yes']}]}]}}


def test_list(tests):
    tests.golden('list', Run('method', 'list'), 'method-list.nl.txt')
    tests.json('list as JSON', Run('method', 'list', '--format=json'),
               lambda found: [method['id'] for method in found] == ['procesregisseur', 'regisseur'])


def test_show(tests):
    tests.golden('show', Run('method', 'show', 'regisseur'), 'method-show.nl.txt')
    english = Run('method', 'show', 'procesregisseur', '--lang=en')
    tests.case('show in English', [] if english.status == 0 and 'Life domains' in english.out else [english.out])
    tests.json('show as JSON', Run('method', 'show', 'regisseur', '--format=json'),
               lambda found: found == json.loads(EDITION.read_text(encoding='utf-8')))
    tests.ends('neither an edition nor a file', Run('method', 'show', 'ons', '--lang=en'), 2,
               'regie: ons: there is no such file\n')


def test_check(tests):
    region = tests.write('region.json', json.dumps(REGION))
    municipality = tests.write('municipality.json', json.dumps(MUNICIPALITY))
    tests.ends('an edition by its id', Run('method', 'check', 'regisseur'), 0)
    tests.ends('a file that is an edition', Run('method', 'check', EDITION), 0)
    tests.ends('layers', Run('method', 'check', region, municipality), 0)
    tests.ends('a layer on a layer that was not named', Run('method', 'check', municipality, '--lang=en'), 2,
               f'regie: {municipality}: a layer on something that is not an edition; name first what lies below it\n')
    run = Run('method', 'check', region, EDITION, '--lang=en')
    tests.equal('layers in the wrong order', (run.status, run.err.startswith(f'regie: {EDITION}: ')), (2, True))
    origins = Run('method', 'check', '--origins', '--format=json', region, municipality)
    tests.json('origins as JSON', origins, lambda found: {
        'version': 'gm9999', 'regiekaart.levels[3].names': 'gm9999', 'regiekaart.levels[4]': 'gm9999',
    }.items() <= {note['path']: note['text'] for note in found}.items())
    tests.golden('origins', Run('method', 'check', '--origins', region, municipality), 'method-origins.nl.txt')


def test_problems(tests):
    level = {'id': 'breakthrough', 'rank': 1}
    wrong = MUNICIPALITY | {'base': 'regisseur', 'regiekaart': {'id': 'voorbeeld-nl', 'levels': [level]}}
    path = tests.write('wrong.json', json.dumps(wrong))
    run = Run('method', 'check', path)
    tests.equal('a method that cannot be worked with', (run.status, 'regiekaart.levels[3]' in run.out), (1, True))
    tests.json('as JSON', Run('method', 'check', '--format=json', path),
               lambda found: [problem['path'] for problem in found] ==
               ['regiekaart.levels[2]', 'regiekaart.levels[3]', 'regiekaart.levels[3]', 'regiekaart.levels[3]'], 1)
    tests.equal('not a method', Run('method', 'check', '-', stdin='{"phases":1}').status, 2)


def test_actions(tests):
    members = 'id edition theme level printed_number order title_nl title_en sub_items'.split()
    every = Run('method', 'actions', '--format=json')
    tests.json('actions of all editions', every, lambda found: (
        [list(action) for action in found] == [members] * 84 and
        [list(item) for action in found for item in action['sub_items']] == [['id', 'title_nl', 'title_en']] * 18 and
        [sum(action['edition'] == name for action in found) for name in ('regisseur', 'procesregisseur')] == [41, 43] and
        all(action[member] for action in found for member in members if member not in ('printed_number', 'sub_items'))))
    for name in ('regisseur', 'S000'):
        tests.json(f'numbers as printed, by the name {name}',
                   Run('method', 'actions', '--edition', name, '--theme=B', '--format=json'), lambda found: (
                       [(action['id'], action['printed_number']) for action in found] ==
                       [('S000.B.R.1', 4), ('S000.B.R.2', 5), ('S000.B.R.3', 6), ('S000.B.M.1', 7), ('S000.B.M.2', 8),
                        ('S000.B.O.1', 9), ('S000.B.O.2', 10), ('S000.B.O.3', 11)]))
    tests.json('no numbers where none are printed', Run('method', 'actions', '--edition=procesregisseur', '--format=json'),
               lambda found: {action['printed_number'] for action in found} == {None})
    tests.json('one level', Run('method', 'actions', '--level=organisation', '--format=json'),
               lambda found: ({action['level'] for action in found}, len(found)) == ({'organisation'}, 31))
    tests.golden('actions', Run('method', 'actions', '--edition=regisseur'), 'method-actions.nl.txt')
    tests.golden('actions in English', Run('method', 'actions', '--edition=procesregisseur', '--lang=en'), 'method-actions.en.txt')


def test_actions_of_a_layer(tests):
    own = {'id': 'regio.D.R.1', 'theme': 'D', 'level': 'region', 'order': 2, 'titles': names('Een "leertafel" \\ elk kwartaal\t')}
    path = tests.write('catalogue.json', json.dumps(REGION | {'mode': 'supplement', 'catalogue': [own]}))
    tests.json('an action that a layer added', Run('method', 'actions', '--method', path, '--theme=D', '--format=json'),
               lambda found: [(action['id'], action['edition']) for action in found][:3] ==
               [('S000.D.R.1', 'regisseur'), ('regio.D.R.1', 'regio'), ('S000.D.M.1', 'regisseur')] and
               (found[1]['title_nl'], found[1]['title_en'], found[1]['sub_items']) == (own['titles'][0]['text'], None, []))
    told = Run('method', 'actions', '--method', path, '--theme=D', '--level=region', '--lang=en').out
    tests.case('and for people', [] if 'Added by “regio”' in told and told.count('Added by') == 1 else [told])
    for arguments, what in ((['--edition=ons'], 'there is no edition “ons”'), (['--theme=F'], 'there is no theme “F”'),
                            (['--level=street'], '--level wants region, municipality or organisation'),
                            (['--level=national'], '--level wants region, municipality or organisation'),
                            (['--edition=S000', '--method', path], '--edition and --method do not go together'),
                            (['--method=ons'], 'ons: there is no such file')):
        tests.ends(f'not understood: {arguments[0]}', Run('method', 'actions', *arguments, '--lang=en'), 2, f'regie: {what}\n')


def test_schema(tests):
    for name in ('dossier', 'method'):
        run = Run('schema', name)
        schema = json.loads(run.out)
        tests.equal(f'schema of {name}', (run.status, schema['$schema'], '$defs' in schema),
                    (0, 'https://json-schema.org/draft/2020-12/schema', True))
    tests.ends('no such schema', Run('schema', 'plan', '--lang=en'), 2,
               'regie: plan: there are schemas of dossier, programme and method\n')


def test_generate(tests):
    first = Run('generate', '--dossiers', '3', '--seed', '9')
    tests.json('one dossier per line', first, lambda *found: [set('id persons'.split()) <= set(d) for d in found] == [True] * 3)
    tests.equal('the same again', Run('generate', '--seed=9', '--dossiers=3').out, first.out)
    tests.equal('more is a continuation', Run('generate', '--seed=9', '--dossiers=5').out[:len(first.out)], first.out)
    tests.case('another seed, other dossiers', ['same'] if Run('generate', '--seed=8', '--dossiers=3').out == first.out else [])
    pretty = Run('generate', '--seed=9', '--pretty')
    tests.equal('for people', json.loads(pretty.out), json.loads(first.out.splitlines()[0]))
    tests.equal('none', Run('generate', '--dossiers=0').out, '')
    light, largest = (len(Run('generate', '--seed=9', f'--profile={name}').out) for name in ('light', 'largest'))
    tests.case('profiles differ in size', [] if light < 40000 < 200000 < largest else [light, largest])
    for option in ('--dossiers=many', '--seed=-1', '--seed=99999999999999999999'):
        tests.ends(f'not a number: {option}', Run('generate', option, '--lang=en'), 2,
                   'regie: --dossiers and --seed want whole numbers\n')
    tests.ends('no such profile', Run('generate', '--profile=huge', '--lang=en'), 2,
               'regie: the profile is light, mixed, largest or programme\n')


def main():
    tests = Tests()
    test_list(tests)
    test_show(tests)
    test_check(tests)
    test_problems(tests)
    test_actions(tests)
    test_actions_of_a_layer(tests)
    test_schema(tests)
    test_generate(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
