"""Lists of files are alphabetical, one per line and whole; sources begin as the style guide says.

    layout.py [ROOT]
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import pathlib
import re
import sys
import tempfile

import tap

# What lies in these places is named in the meson.build beside it.
LISTED = ['include/regie/*.h', 'lib/*/*.c', 'lib/method/editions/*.json', 'tests/*/test-*.c', 'tests/data/*.c',
          'tests/fuzz/fuzz-*.c', 'tests/performance/*.c', 'tests/style/*.py', 'examples/*.c', 'examples/*/*.c']
HEADED = ['include/regie/*.h', 'include/regie/*.h.in', 'lib/*/*.[ch]', 'tests/**/*.[ch]', 'examples/**/*.[ch]']
HELPERS = {'tests/style/tap.py', 'tests/style/format.py', 'tests/style/count.py', 'tests/style/conditions.py'}

FILES = re.compile(r'\bfiles\(\n(.*?)^[ \t]*\)', re.DOTALL | re.MULTILINE)
ENTRY = re.compile(r"[ \t]*'([^']+)',")


def lists(name, text):
    """Problems of the files () of one meson.build."""
    found = []
    for match in FILES.finditer(text):
        line = text.count('\n', 0, match.start()) + 2
        entries = []
        for offset, row in enumerate(match.group(1).split('\n')[:-1]):
            entry = ENTRY.fullmatch(row)
            if not entry:
                found.append(f'{name}:{line + offset}: not one file and a comma')
            else:
                entries.append(entry.group(1))
        for before, after in zip(entries, entries[1:]):
            if before >= after:
                found.append(f'{name}:{line}: {after} comes before {before}')
    return found


def rows(name, text):
    """Problems of a list that has one name per row."""
    entries = [row for row in text.splitlines() if not row.startswith('#')]
    return [] if entries == sorted(set(entries)) else [f'{name}: not alphabetical']


def heads(name, text):
    """Problems of the first lines of one source or header."""
    base = name.split('/')[-1].removesuffix('.in')
    expected = (rf'/\* {re.escape(base)}: \S.*\n(?: \* .+\n)* \*\n'
                r' \* SPDX-FileCopyrightText: the libregie authors\n'
                r' \* SPDX-License-Identifier: LGPL-2\.1-or-later\n \*/\n\n')
    found = [] if re.match(expected, text) else [f'{name}:1: begins otherwise than the style guide says']
    # What is compiled once stands alone, and the compiler warns of the line.
    if base.endswith('.h') and not base.endswith('-pch.h') and not re.search(r'^#pragma once$', text, re.MULTILINE):
        found.append(f'{name}: no #pragma once')
    if name.startswith('lib/') and base.endswith('.c') and not re.search(r'\*/\n\n#include "config\.h"\n', text):
        found.append(f'{name}: config.h is not its first include')
    return found


def hashes(name, text):
    """Places where what may come from a document is hashed with a function that everybody knows."""
    # The names of languages are those of the catalogues.
    if name == 'lib/base/regie-language.c':
        return []
    return [f'{name}:{number}: g_str_hash: take regie_hash_string'
            for number, line in enumerate(text.splitlines(), 1) if re.search(r'\bg_str_hash\b(?! \(\))', line)]


def missing(root, pattern):
    """Files that the meson.build beside them does not name."""
    found = []
    for path in sorted(root.glob(pattern)):
        name = path.relative_to(root).as_posix()
        build = path.parent / 'meson.build'
        if name not in HELPERS and (not build.is_file() or f"'{path.name}'" not in build.read_text(encoding='utf-8')):
            found.append(f'{name}: not named in {path.parent.relative_to(root).as_posix()}/meson.build')
    return found


def test_oneself(report):
    report.equal('self-test: a sound list is found sound', lists('m', "x += files(\n  'a.c',\n  'b.c',\n)\n"), [])
    report.equal('self-test: an empty list is found sound', lists('m', 'x += files(\n)\n'), [])
    report.equal('self-test: finds a list out of order', lists('m', "x += files(\n  'b.c',\n  'a.c',\n)\n"),
                 ['m:2: a.c comes before b.c'])
    report.equal('self-test: finds two on a line', lists('m', "x = files(\n  'a.c', 'b.c',\n)\n"),
                 ['m:2: not one file and a comma'])
    head = '/* a.c: one\n *\n * SPDX-FileCopyrightText: the libregie authors\n' \
           ' * SPDX-License-Identifier: LGPL-2.1-or-later\n */\n\n'
    report.equal('self-test: a sound head is found sound', heads('lib/base/a.c', head + '#include "config.h"\n'), [])
    report.equal('self-test: finds the name of another file', heads('tests/b.c', head),
                 ['tests/b.c:1: begins otherwise than the style guide says'])
    report.equal('self-test: finds a source without config.h', heads('lib/base/a.c', head + '#include <glib.h>\n'),
                 ['lib/base/a.c: config.h is not its first include'])
    report.equal('self-test: finds a hash that everybody knows', hashes('lib/base/a.c', 'x\nnew (g_str_hash, y);\n'),
                 ['lib/base/a.c:2: g_str_hash: take regie_hash_string'])
    report.equal('self-test: lets a hash with a key be', hashes('lib/base/a.c', 'new (regie_hash_string, y);\n'), [])
    report.equal('self-test: finds languages out of order', rows('po/LINGUAS', '# x\nnl\nar\n'),
                 ['po/LINGUAS: not alphabetical'])
    with tempfile.TemporaryDirectory() as root:
        folder = pathlib.Path(root, 'lib', 'base')
        folder.mkdir(parents=True)
        for name in ('a.c', 'b.c'):
            (folder / name).touch()
        (folder / 'meson.build').write_text("files(\n  'a.c',\n)\n")
        report.equal('self-test: finds a file that is not listed', missing(pathlib.Path(root), 'lib/*/*.c'),
                     ['lib/base/b.c: not named in lib/base/meson.build'])


def main(root):
    report = tap.Report()
    test_oneself(report)
    builds = [path for folder in ('include', 'lib', 'bindings', 'examples', 'tests', 'docs', 'po')
              for path in sorted((root / folder).rglob('meson.build'))]
    report.case(f'lists of {len(builds)} meson.build',
                [problem for path in builds
                 for problem in lists(path.relative_to(root).as_posix(), path.read_text(encoding='utf-8'))])
    for name in ('po/LINGUAS', 'po/POTFILES.in'):
        report.case(f'list {name}', rows(name, (root / name).read_text(encoding='utf-8')))
    report.case('lib hashes with a key',
                [problem for path in sorted(root.glob('lib/*/*.[ch]'))
                 for problem in hashes(path.relative_to(root).as_posix(), path.read_text(encoding='utf-8'))])
    for pattern in LISTED:
        report.case(f'{pattern} is listed', missing(root, pattern))
    for pattern in HEADED:
        report.case(f'{pattern} begins well',
                    [problem for path in sorted(root.glob(pattern))
                     for problem in heads(path.relative_to(root).as_posix(), path.read_text(encoding='utf-8'))])
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]))
