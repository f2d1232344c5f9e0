"""Tells which conditions were never true, or never false, while the tests ran.

    conditions.py COVERAGE.json FILE...

COVERAGE.json is what `llvm-cov export` writes; each FILE is a source to look at. What a macro
expands to is left out, and so is what only a mistake of the program reaches.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import pathlib
import re
import sys

# Preconditions, and the way past all cases of a switch, which no setter lets through.
MISUSE = re.compile(r'g_return_(val_)?if_fail|g_assert|^\s*switch \(')
TRUE, FALSE, FILE, KIND = 4, 5, 6, 8


def conditions(file, lines):
    """Place of each condition of a file, with how often it was true and false."""
    for branch in file['branches']:
        line, column = branch[0], branch[1]
        # A macro has its conditions elsewhere, under the place where it is written.
        if branch[FILE] != 0 or MISUSE.search(lines[line - 1]):
            continue
        yield line, column, branch[TRUE], branch[FALSE]


def main():
    data = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding='utf-8'))['data'][0]
    wanted = {str(pathlib.Path(name).resolve()): name for name in sys.argv[2:]}
    n_all = n_seen = 0
    for file in sorted(data['files'], key=lambda one: one['filename']):
        path = str(pathlib.Path(file['filename']).resolve())
        if path not in wanted:
            continue
        lines = pathlib.Path(path).read_text(encoding='utf-8').splitlines()
        for line, column, n_true, n_false in conditions(file, lines):
            n_all += 2
            n_seen += (n_true > 0) + (n_false > 0)
            if n_true == 0 or n_false == 0:
                missing = 'true' if n_true == 0 else 'false'
                print(f'{wanted[path]}:{line}:{column}: never {missing}: {lines[line - 1].strip()}')
    print(f'conditions: {n_seen} of {n_all} seen')
    return 0 if n_all and n_seen == n_all else 1


if __name__ == '__main__':
    sys.exit(main())
