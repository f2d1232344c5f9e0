"""The command draw: what it writes is SVG that a renderer takes.

    draw.py TOOL
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import shutil
import subprocess
import sys
import xml.etree.ElementTree

from tool import DAY, DOSSIERS, Run, Tests

EXAMPLES = ('licht', 'standaard', 'zwaar')
PICTURES = ('ecogram', 'genogram')
SVG = '{http://www.w3.org/2000/svg}'
PAYLOADS = ('<script>alert(1)</script>', '" onload="alert(1)', "' x='", '&amp;&lt;', ']]>', '\x01\x1b[2J\x7f', '\u202eevil')


def render(tests, name, svg):
    """One case: rsvg-convert draws it and has nothing to say."""
    if not shutil.which('rsvg-convert'):
        tests.skip(name, 'rsvg-convert is not installed')
        return
    done = subprocess.run(['rsvg-convert', '--format=png'], input=svg.encode(), capture_output=True)
    tests.equal(name, (done.returncode, done.stderr.decode(), done.stdout[:4]), (0, '', b'\x89PNG'))


def test_pictures(tests):
    for picture in PICTURES:
        for example in EXAMPLES:
            run = Run('draw', *DAY, picture, DOSSIERS / f'{example}.json')
            tests.equal(f'{picture} of {example}', (run.status, run.err), (0, ''))
            root = xml.etree.ElementTree.fromstring(run.out)
            tests.equal(f'{picture} of {example} is SVG', root.tag, SVG + 'svg')
            text = Run('draw', *DAY, '--text', picture, DOSSIERS / f'{example}.json').out
            tests.equal(f'{picture} of {example} holds its text', root.find(SVG + 'desc').text, text)
            render(tests, f'{picture} of {example} can be rendered', run.out)
        largest = Run('generate', '--profile=largest').out
        render(tests, f'{picture} of the largest can be rendered', Run('draw', *DAY, picture, '-', stdin=largest).out)


def test_payloads(tests):
    """No text of a dossier becomes an element or an attribute."""
    for number, payload in enumerate(PAYLOADS):
        dossier = {'id': 'd', 'title': payload, 'persons': [{'id': 'p', 'given_name': payload}, {'id': 'q', 'family_name': payload}],
                   'households': [{'id': 'h', 'name': payload, 'memberships': [{'id': 'm', 'person': 'p'}]}],
                   'relations': [{'id': 'r', 'person': 'p', 'other': 'q', 'kind': 'sibling'}],
                   'network': [{'id': 'n', 'person': 'q', 'relation': payload}]}
        for picture in PICTURES:
            svg = Run('draw', *DAY, picture, '-', stdin=json.dumps(dossier)).out
            elements = list(xml.etree.ElementTree.fromstring(svg).iter())
            tests.case(f'{picture} with payload {number}', [element.tag for element in elements if element.tag.endswith('script')]
                       + [name for element in elements for name in element.attrib if name.startswith('on') or name == 'x0'])
            render(tests, f'{picture} with payload {number} can be rendered', svg)


def test_options(tests):
    heavy = DOSSIERS / 'zwaar.json'
    path = tests.path / 'network.svg'
    run = Run('draw', *DAY, 'ecogram', heavy, '-o', path)
    tests.equal('into a file', (run.status, run.out, run.err), (0, '', ''))
    tests.equal('the file is the picture', path.read_text(encoding='utf-8'), Run('draw', *DAY, 'ecogram', heavy).out)
    told = Run('draw', *DAY, '--lang=en', '--text', 'ecogram', heavy).out
    private = Run('draw', *DAY, '--lang=en', '--text', '--private', 'ecogram', heavy).out
    tests.case('a private tie is told only when asked for',
               [] if 'step-parent' in private and 'step-parent' not in told else [told, private])
    tests.ends('another picture', Run('draw', '--lang=en', 'photo', heavy), 2, 'regie: the picture is ecogram or genogram\n')
    tests.equal('an unreadable file', Run('draw', 'ecogram', '-', stdin='{').status, 2)
    tests.equal('a file that cannot be written', Run('draw', 'ecogram', heavy, '-o', '/nowhere/x.svg').status, 3)


def main():
    tests = Tests()
    test_pictures(tests)
    test_payloads(tests)
    test_options(tests)
    return tests.finish()


if __name__ == '__main__':
    sys.exit(main())
