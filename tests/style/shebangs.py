"""No script of ours runs whichever Python comes first on PATH.

    shebangs.py [ROOT]

A foreign Python there has no gi. So a shebang names /usr/bin/python3, and meson finds Python without a name.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import os
import pathlib
import re
import sys

import tap

SKIPPED = {'.git', 'build', 'subprojects', '__pycache__', '.mypy_cache', '.pytest_cache', '.hypothesis'}
ENV = re.compile(r'\benv(?:[ \t]+-S)?[ \t]+' + r'python')
SHEBANG = re.compile(r'\A#![ \t]*(\S*python\S*)')
BY_NAME = re.compile(r'\b(?:find_program|find_installation|run_command)[ \t\n]*\([ \t\n]*[\'"]' + r'python')


def problems(name, text):
    found = []
    for number, line in enumerate(text.split('\n'), 1):
        if ENV.search(line):
            found.append(f'{name}:{number}: looks Python up on PATH')
    shebang = SHEBANG.match(text)
    if shebang and shebang.group(1) != '/usr/bin/python3':
        found.append(f'{name}:1: names {shebang.group(1)}')
    if name.endswith('meson.build'):
        for match in BY_NAME.finditer(text):
            found.append(f'{name}:{text.count(chr(10), 0, match.start()) + 1}: finds Python by a name')
    return found


def test_oneself(report):
    env = '#!/usr/bin/env ' + 'python3\n'
    report.equal('self-test: a sound script is found sound', problems('a.py', '#!/usr/bin/python3\nprint ()\n'), [])
    report.equal('self-test: finds a shebang by env', problems('a.py', env), ['a.py:1: looks Python up on PATH'])
    report.equal('self-test: finds a shebang of another Python', problems('a', '#!/usr/local/bin/python3.12\n'),
                 ['a:1: names /usr/local/bin/python3.12'])
    report.equal('self-test: finds a name in meson',
                 problems('a/meson.build', "x = 1\npy = find_program(\n  'pyth" + "on3')\n"),
                 ['a/meson.build:2: finds Python by a name'])


def main(root):
    report = tap.Report()
    test_oneself(report)
    found, count = [], 0
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(set(folders) - SKIPPED)
        for name in sorted(names):
            path = pathlib.Path(folder, name)
            try:
                text = path.read_text(encoding='utf-8')
            except (UnicodeDecodeError, OSError):
                continue
            count += 1
            found += problems(path.relative_to(root).as_posix(), text)
    report.case(f'no file of {count} looks Python up on PATH', found)
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]))
