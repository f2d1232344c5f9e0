"""The count of ./dev test is right, also about programs that break off.

    counts.py
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import sys

import count
import tap

CASES = {
    'cases that pass': ('OK', '1..2\nok 1 /a\n# x\nok 2 /b - c\n', (2, [], 0)),
    'the plan at the end': ('OK', 'ok 1 - a\nok 2 - b\n1..2\n', (2, [], 0)),
    'a case that fails': ('FAIL', '1..2\nok 1 /a\nnot ok 2 /b\n', (1, ['/b'], 0)),
    'a case that is skipped': ('OK', '1..2\nok 1 /a\nok 2 /b # SKIP no server\n', (1, [], 1)),
    'a case that waits for work': ('OK', '1..1\nnot ok 1 /a # TODO issue 7\n', (0, [], 1)),
    'a program that breaks off': ('ERROR', '1..4\nok 1 /a\nBail out! assertion\n',
                                  (1, ['did not run', 'did not run', 'did not run'], 0)),
    'a program that fails after its cases': ('ERROR', '1..1\nok 1 /a\n', (1, ['error'], 0)),
    'a program that breaks off before its plan': ('ERROR', 'ok 1 - a\n', (1, ['no plan'], 0)),
    'a program that hangs': ('TIMEOUT', '', (0, ['timeout'], 0)),
    'a program without TAP that passes': ('OK', 'okay\n', (1, [], 0)),
    'a program without TAP that fails': ('FAIL', '', (0, ['fail'], 0)),
    'a program without TAP that is skipped': ('SKIP', '', (0, [], 1)),
    'a program that skips all': ('SKIP', '1..0 # SKIP no PostgreSQL\n', (0, [], 1)),
}


def main():
    report = tap.Report()
    for name, (result, stdout, expected) in CASES.items():
        report.equal(name, count.count({'name': name, 'result': result, 'stdout': stdout}), expected)
    return report.finish()


if __name__ == '__main__':
    sys.exit(main())
