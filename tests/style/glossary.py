"""The glossary names every type, code and rule, and no type or rule that is not there.

    glossary.py ROOT GIR|-
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import pathlib
import re
import sys
import xml.etree.ElementTree

import tap

CORE = '{http://www.gtk.org/introspection/core/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'

TYPE = re.compile(r'`(Regie[A-Z]\w*)`')
RULE = re.compile(r'\.code = "(\w+\.\w+)",\s*\.principle = \w+,\s*'
                  r'\.severity = REGIE_SEVERITY_(\w+),\s*\.title =\s*N_ \(\s*"([^"]+)"\)')


def types(gir):
    """The public classes, and the codes of each enumeration and of each set of flags."""
    namespace = xml.etree.ElementTree.fromstring(gir).find(CORE + 'namespace')
    classes = {'Regie' + element.get('name') for element in namespace.findall(CORE + 'class')}
    enums = {'Regie' + element.get('name'): [member.get(GLIB + 'nick') for member in element.findall(CORE + 'member')]
             for tag in ('enumeration', 'bitfield') for element in namespace.findall(CORE + tag)}
    return classes, enums


def rows(text):
    return [row for row in text.splitlines() if row.startswith('|')]


def codes_of(text, name):
    """The row that begins with a type, or the table of which that row is the head."""
    for block in text.split('\n\n'):
        for number, row in enumerate(rows(block)):
            if row.startswith(f'| `{name}` |'):
                return row if number else block
    return ''


def missing_types(text, classes, enums):
    named = set(TYPE.findall('\n'.join(rows(text))))
    return [f'{name}: not in a table' for name in sorted((classes | enums.keys()) - named)]


def unknown_types(text, classes, enums):
    return [f'{name}: there is no such type' for name in sorted(set(TYPE.findall(text)) - classes - enums.keys())]


def missing_codes(text, enums):
    return [f'{name}: no {code}' for name, codes in sorted(enums.items()) for code in codes
            if f'`{code}` ' not in codes_of(text, name)]


def place(code):
    """What comes first: the rules of principles, then those of cases by letter, then those of programmes."""
    letters = re.match('[A-Z]+', code).group()
    return letters == 'PR', letters != 'P', letters


def rules(root):
    """Code, severity and title of each rule, in order."""
    found = [match.groups() for path in sorted((root / 'lib/rules').glob('*.c'))
             for match in RULE.finditer(path.read_text(encoding='utf-8'))]
    return sorted(((code, weight.lower(), title) for code, weight, title in found),
                  key=lambda rule: (place(rule[0]), [int(part) for part in re.findall(r'\d+', rule[0])]))


def written_rules(text):
    return re.findall(r'^\| `(\w+\.\w+)` \| [^|]+ \| (\w+) \| ([^|]+) \|$', text, re.MULTILINE)


def test_oneself(report):
    gir = '<repository xmlns="http://www.gtk.org/introspection/core/1.0" ' \
          'xmlns:glib="http://www.gtk.org/introspection/glib/1.0">' \
          '<namespace><class name="Goal"/><class name="Plan"/><enumeration name="Told">' \
          '<member glib:nick="yes"/><member glib:nick="no"/></enumeration></namespace></repository>'
    classes, enums = types(gir)
    report.equal('self-test: reads types', (classes, enums), ({'RegieGoal', 'RegiePlan'}, {'RegieTold': ['yes', 'no']}))
    text = '`RegiePlan`\n\n| doel | `RegieGoal` | `RegieCase` |\n| `RegieTold` | said | `yes` ja |\n| no | `no` |\n'
    report.equal('self-test: finds a type that is not in a table', missing_types(text, classes, enums),
                 ['RegiePlan: not in a table'])
    report.equal('self-test: finds a type that does not exist', unknown_types(text, classes, enums),
                 ['RegieCase: there is no such type'])
    report.equal('self-test: finds a code that is missing', missing_codes(text, enums), ['RegieTold: no no'])
    text = '| `RegieTold` | Dutch |\n| --- | --- |\n| `yes` | ja |\n\n| `no` | nee |\n'
    report.equal('self-test: reads a table of codes to its end', missing_codes(text, enums), ['RegieTold: no no'])
    report.equal('self-test: reads a row of the rules', written_rules('| `P1.1` | Mensen | warning | It holds. |\n'),
                 [('P1.1', 'warning', 'It holds.')])


def main(root, gir):
    root = pathlib.Path(root)
    report = tap.Report()
    test_oneself(report)
    text = (root / 'docs/glossary.md').read_text(encoding='utf-8')
    report.equal('the rules are those of the library', written_rules(text), rules(root))
    report.case('there are rules', [] if rules(root) else ['none was found'])
    if gir == '-':
        report.skip('the glossary names the types', 'there are no introspection data')
        return report.finish()
    classes, enums = types(pathlib.Path(gir).read_text(encoding='utf-8'))
    report.case('every type is in a table', missing_types(text, classes, enums))
    report.case('no type is named that does not exist', unknown_types(text, classes, enums))
    report.case('every code stands with its type', missing_codes(text, enums))
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
