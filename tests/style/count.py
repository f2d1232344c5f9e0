"""Count every case in the logs of meson test, and end with one line about all of them.

    count.py TESTLOG.json...

A program that speaks TAP is as many cases as it plans; another is one. Cases that were planned and not run, and a
program that failed although its cases passed, count as failed.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import os
import re
import sys

CASE = re.compile(r'^(not )?ok\b(?:\s+\d+)?(?:\s*-)?\s*([^#]*?)\s*(?:#\s*(SKIP|TODO)\b.*)?$', re.IGNORECASE)
PLAN = re.compile(r'^1\.\.(\d+)\s*(?:#\s*SKIP\b.*)?$', re.IGNORECASE)
FINE = ('OK', 'EXPECTEDFAIL')


def count(entry):
    """Passed, failed, skipped and the names of what failed, of one line of the log."""
    passed, skipped, failed, plan = 0, 0, [], None
    for line in entry.get('stdout', '').splitlines():
        if (found := PLAN.match(line)):
            plan = int(found.group(1))
        elif (found := CASE.match(line)):
            if found.group(3):
                skipped += 1
            elif found.group(1):
                failed.append(found.group(2))
            else:
                passed += 1
    seen = passed + skipped + len(failed)
    if not plan and seen == 0:
        result = entry['result']
        return (1, [], 0) if result in FINE else (0, [], 1) if result == 'SKIP' else (0, [result.lower()], 0)
    if plan is None:
        failed.append('no plan')
    else:
        failed += ['did not run'] * (plan - seen)
    if not failed and entry['result'] not in (*FINE, 'SKIP'):
        failed.append(entry['result'].lower())
    return passed, failed, skipped


def main(logs):
    totals = [0, 0, 0]
    for log in logs:
        if not os.path.exists(log):
            print(f'failed: {log}: no test was run')
            totals[1] += 1
            continue
        with open(log, encoding='utf-8') as file:
            for line in file:
                entry = json.loads(line)
                passed, failed, skipped = count(entry)
                totals = [totals[0] + passed, totals[1] + len(failed), totals[2] + skipped]
                for name in failed:
                    print(f'failed: {entry["name"]}: {name}')
    print('{} passed, {} failed, {} skipped'.format(*totals))
    return int(totals[1] > 0)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
