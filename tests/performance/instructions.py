"""Count the instructions of fixed work, and hold them against a table and against linear growth.

    instructions.py PROGRAM TEXT TABLE SETTING...
    instructions.py --print PROGRAM TEXT TABLE SETTING...

Instructions do not depend on what else the machine does. They depend on the compiler, its options and the libraries
below: the first line of the table says with which settings it was counted, and under others the counts are skipped and
only the growth is looked at. With --print the table is counted anew and written.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'style'))
from tap import Report

# How much more or less than in the table is still the same, and how much more ten times the work may cost.
BAND = 0.03
GROWTH = 10.5
GROWING = ('actions', 'people', 'closed', 'courses')
RUNS = ('example', *(f'{size}_{kind}' for kind in GROWING for size in ('few', 'many')))
JOBS = ('read', 'write', 'copy', 'diff', 'shape', 'rules', 'steps', 'page', 'release')
GROWN = [(job, kind) for job in JOBS for kind in GROWING]
NAME = re.compile(r'\((\d+)\)(?: (.*))?$')


def counts(lines):
    """Instructions by run and job, from the lines of a profile: those of calls from run_… to job_…."""
    names, found, caller, called, is_cost = {}, {}, None, None, False

    def name(text):
        number, known = NAME.match(text).groups()
        if known:
            names[number] = known
        return names[number]

    for line in lines:
        key, _, rest = line.rstrip('\n').partition('=')
        if is_cost:
            is_cost = False
            if caller.startswith('run_') and called.startswith('job_'):
                place = (caller.removeprefix('run_'), called.removeprefix('job_'))
                found[place] = found.get(place, 0) + int(line.split()[1])
        elif key == 'fn':
            caller = name(rest)
        elif key == 'cfn':
            called = name(rest)
        elif key == 'calls':
            is_cost = True
    return found


def measure(program, text):
    """What the program does, counted by callgrind in surroundings that are always the same."""
    kept = {key: os.environ[key] for key in ('LD_LIBRARY_PATH', 'PATH') if key in os.environ}
    # Functions of the C library that only some processors have would be counted there alone.
    kept['GLIBC_TUNABLES'] = 'glibc.cpu.hwcaps=-AVX2,-ERMS,-FSRM:glibc.cpu.x86_non_temporal_threshold=0x1000000'
    kept['LC_ALL'] = 'C.UTF-8'
    with tempfile.TemporaryDirectory() as folder:
        profile = os.path.join(folder, 'profile')
        subprocess.run(['valgrind', '--tool=callgrind', '--quiet', f'--callgrind-out-file={profile}', program, text],
                       env=kept, check=True)
        with open(profile, encoding='utf-8') as file:
            found = counts(file)
    missing = [f'{run} {job}' for run in RUNS for job in JOBS if (run, job) not in found]
    if missing:
        raise SystemExit(f'not counted: {", ".join(missing)}')
    return found


def read_table(path):
    """The settings of a table, and the count of each job."""
    with open(path, encoding='utf-8') as file:
        settings, *rows = file.read().splitlines()
    return settings, {job: int(count) for job, count in (row.split() for row in rows)}


def write_table(path, settings, found):
    with open(path, 'w', encoding='utf-8') as file:
        file.write(f'{settings}\n')
        for job in JOBS:
            file.write(f'{job} {found["example", job]}\n')


def check_count(found, expected):
    """What is wrong with a count."""
    change = found / expected - 1
    if abs(change) > BAND:
        yield f'{found} instructions and not {expected}: {change:+.1%}; if that is meant, count the table anew'


def check_growth(few, many):
    """What is wrong with the counts of some work and of ten times as much."""
    if many > few * GROWTH:
        yield f'ten times the records cost {many / few:.2f} times the instructions'


def self_test():
    """Shows that what follows can fail: each line is what should be so, and whether it is."""
    profile = ['fn=(1) run_few', 'cfn=(2) job_read', 'calls=1 5', '9 100', '10 3', 'cfn=(2)', 'calls=1 5', '9 20',
               'cfn=(3) other', 'calls=1 5', '9 7', 'fn=(4) warm_up', 'cfn=(2)', 'calls=1 5', '9 50']
    yield 'profile is understood', counts(profile) == {('few', 'read'): 120}
    yield 'count within the band', not [*check_count(1029, 1000), *check_count(971, 1000)]
    yield 'count above the band', any(check_count(1031, 1000))
    yield 'count below the band', any(check_count(969, 1000))
    yield 'linear growth', not any(check_growth(1000, 10400))
    yield 'more than linear growth', any(check_growth(1000, 10600))


def main(arguments):
    printing = arguments[:1] == ['--print']
    program, text, table, *settings = arguments[printing:]
    settings = ' '.join(settings)
    if printing:
        write_table(table, settings, measure(program, text))
        return 0

    report = Report()
    for name, holds in self_test():
        report.equal(f'self-test: {name}', holds, True)
    counted_with, expected = read_table(table)
    missing = None if shutil.which('valgrind') else 'valgrind is not installed'
    other = missing or (None if counted_with == settings else f'counted with {counted_with}, this is {settings}')
    found = {} if missing else measure(program, text)
    for job in JOBS:
        if other:
            report.skip(f'count: {job}', other)
        else:
            report.case(f'count: {job}', check_count(found['example', job], expected.get(job, 1)))
    for job, kind in GROWN:
        if missing:
            report.skip(f'growth: {job} with {kind}', missing)
        else:
            report.case(f'growth: {job} with {kind}',
                        check_growth(found[f'few_{kind}', job], found[f'many_{kind}', job]))
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
