"""The library exports what the public headers declare, no less and no more; the introspection data has all of it.

    symbols.py LIBRARY GIR|- HEADER...
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree

import tap

C = '{http://www.gtk.org/introspection/c/1.0}'
CORE = '{http://www.gtk.org/introspection/core/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'

COMMENT = re.compile(r'/\*.*?\*/', re.DOTALL)
DIRECTIVE = re.compile(r'^[ \t]*#(?:\\\n|.)*$', re.MULTILINE)
MARK = re.compile(r'\bREGIE_AVAILABLE_IN_\w+\s+')
TYPE = re.compile(r'G_DECLARE_\w+\s*\(\s*\w+\s*,\s*(\w+)')
FUNCTION = re.compile(r'[^;{}()]*?\b(regie_\w+)\s*\(')
PROTOTYPE = re.compile(r'(?:G_DECLARE_\w+\s*\(\s*\w+\s*,\s*(\w+)'
                       r'|^[A-Za-z_][\w \t]*[ \t*](regie_\w+)\s*\()', re.MULTILINE)


def declarations(text):
    """The functions of a header: those marked as available, and those that are declared without the mark."""
    text = DIRECTIVE.sub('', COMMENT.sub(' ', text))
    marked, seen = set(), set()
    for mark in MARK.finditer(text):
        found = TYPE.match(text, mark.end())
        if found:
            marked.add(found.group(1) + '_get_type')
        elif (found := FUNCTION.match(text, mark.end())):
            marked.add(found.group(1))
    for found in PROTOTYPE.finditer(re.sub(r'\{[^{}]*\}', ';', text)):
        if 'static' not in found.group():
            seen.add(found.group(1) + '_get_type' if found.group(1) else found.group(2))
    return marked, seen - marked


def exported(lines):
    """The symbols in what nm -D --defined-only prints."""
    return {line.split()[-1].split('@')[0] for line in lines.splitlines() if line.split()[-2:-1] != ['A']}


def introspected(text):
    """The C functions in a GIR, those that only register a type included."""
    names = set()
    for element in xml.etree.ElementTree.fromstring(text).iter():
        if element.tag in (CORE + 'function', CORE + 'method', CORE + 'constructor'):
            names.add(element.get(C + 'identifier'))
        names.add(element.get(GLIB + 'get-type'))
    return names - {None, 'intern'}


def compare(one, other, here, there):
    return [f'{name}: {here}, not {there}' for name in sorted(one - other)] \
        + [f'{name}: {there}, not {here}' for name in sorted(other - one)]


def test_oneself(report):
    header = '''
#define REGIE_TYPE_GOAL (regie_goal_get_type ())
/* REGIE_AVAILABLE_IN_ALL void regie_comment (void); */
REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieGoal, regie_goal, REGIE, GOAL, RegieEntity)
REGIE_AVAILABLE_IN_0_1
const char *regie_goal_get_title (RegieGoal *self) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
void regie_goal_foreach (RegieGoal *self,
                         void     (*call) (int));
void regie_goal_hidden (RegieGoal *self);
typedef int (*RegieCall) (int one);
'''
    report.equal('self-test: reads declarations', declarations(header),
                 ({'regie_goal_get_type', 'regie_goal_get_title', 'regie_goal_foreach'}, {'regie_goal_hidden'}))
    report.equal('self-test: finds a type without the mark',
                 declarations('G_DECLARE_FINAL_TYPE (RegieGoal, regie_goal, REGIE, GOAL, GObject)\n'),
                 (set(), {'regie_goal_get_type'}))
    report.equal('self-test: reads nm', exported('0000000000001120 T regie_a\n0000000000004010 B regie_b\n'
                                                 '0000000000000000 A REGIE_1\n'), {'regie_a', 'regie_b'})
    gir = '<repository xmlns="http://www.gtk.org/introspection/core/1.0" ' \
          'xmlns:c="http://www.gtk.org/introspection/c/1.0" xmlns:glib="http://www.gtk.org/introspection/glib/1.0">' \
          '<class glib:get-type="regie_goal_get_type"><method c:identifier="regie_goal_a"/></class>' \
          '<enumeration><member c:identifier="REGIE_ONE"/></enumeration></repository>'
    report.equal('self-test: reads a GIR', introspected(gir), {'regie_goal_get_type', 'regie_goal_a'})
    report.equal('self-test: finds a difference', compare({'a', 'b'}, {'b', 'c'}, 'here', 'there'),
                 ['a: here, not there', 'c: there, not here'])


def main(library, gir, *headers):
    report = tap.Report()
    test_oneself(report)
    declared, hidden = set(), []
    for header in map(pathlib.Path, headers):
        marked, unmarked = declarations(header.read_text(encoding='utf-8'))
        declared |= marked
        hidden += [f'{name} in {header.name}' for name in sorted(unmarked)]
    report.case('every public declaration says since when it is available', hidden)
    report.case('something is declared', [] if declared else ['nothing'])
    nm = subprocess.run(['nm', '-D', '--defined-only', library], capture_output=True, text=True, check=True).stdout
    report.case('the library exports what the headers declare',
                compare(exported(nm), declared, 'exported', 'declared'))
    if gir != '-':
        found = introspected(pathlib.Path(gir).read_text(encoding='utf-8'))
        report.case('the introspection data has what the headers declare',
                    compare(found, declared, 'introspected', 'declared'))
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
