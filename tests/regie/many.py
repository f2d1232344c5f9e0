"""Many cases in one store: every command goes through all of them, in time and memory that do not grow.

    many.py TOOL [CASES]

Makes a store of a tenth of the cases and one of all (30000 when nothing is said), and runs what goes through a whole
store on both. It says for each command the time of the processor for one case, that of the clock, and the most memory.
Whether the answers are right is checked, and that a case costs no more in the large store than it may. Exit status 1
says that something is wrong.

The time of the processor is compared, since the clock also tells what else the machine does. But what shares a core or
the memory makes it longer too, by a third at times. So the large store grows by tenths, and each tenth goes into a small
store of its own right after it: what is compared meets the same machine, and the median of the last tenths counts, when the
large store is at least half full. The other commands run on the small store before and after they run on the large one, and
their median counts.

SQLite keeps pages of the store in memory, up to the size that the library sets. What a command did not fill of that in
the small store is granted to it in the large one, and no more. What it filled is told by the command that takes the least
memory, since none needs less than that without pages.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import itertools
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

CASES = 30000
TENTH = 10
ROUNDS = 2
RATIO = 1.3
MIB = 1 << 20
PAGES = 64 * MIB
MORE_MEMORY = 8 * MIB
DAY = '2026-06-01'
SEED = '2'
TODAY = ['--on', DAY]


class Done:
    """One run of the tool: what it said, and what it cost."""

    def __init__(self, tool, folder, *arguments, stdin=None):
        out, err = folder / 'out', folder / 'err'
        start = time.monotonic()
        with open(out, 'wb') as stdout, open(err, 'wb') as stderr:
            process = subprocess.Popen([tool, *map(str, arguments)], stdin=stdin, stdout=stdout, stderr=stderr,
                                       env=os.environ | {'LANGUAGE': 'en'})
            # Of this one child; the sum of all says nothing about the most memory.
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = self.status = os.waitstatus_to_exitcode(status)
        self.clock = time.monotonic() - start
        self.processor = usage.ru_utime + usage.ru_stime
        # At least what Python had when it started the tool.
        self.memory = usage.ru_maxrss * 1024
        self.out, self.err = (path.read_text(encoding='utf-8') for path in (out, err))


class Sum:
    """Several runs as one."""

    def __init__(self, runs):
        self.processor = sum(run.processor for run in runs)
        self.clock = sum(run.clock for run in runs)
        self.memory = max(run.memory for run in runs)


def add(tool, folder, store, lines, cases, problems):
    done = Done(tool, folder, 'store', 'import', store, lines)
    if (done.status, done.out.split()[-1:]) != (0, [str(cases)]):
        problems.append(f'{store.name}: import ended with {done.status} and said {done.out}{done.err}')
    return done


def imports(tool, folder, cases, problems):
    """Makes a small store and the large one; what the imports cost for so many cases each, and the ratio for one case."""
    tenth, lines = cases // TENTH, folder / 'lines'
    few, more = [], []
    generate = [tool, 'generate', '--dossiers', str(tenth * TENTH), '--seed', SEED]
    with subprocess.Popen(generate, stdout=subprocess.PIPE) as source:
        for place in range(TENTH):
            with open(lines, 'wb') as file:
                file.writelines(itertools.islice(source.stdout, tenth))
            small = folder / ('small.db' if place == 0 else 'other.db')
            more.append(add(tool, folder, folder / 'large.db', lines, tenth, problems))
            few.append(add(tool, folder, small, lines, tenth, problems))
            for made in folder.glob('other.db*'):
                made.unlink()
    lines.unlink()
    ratios = [large.processor / small.processor for small, large in zip(few, more)]
    few.sort(key=lambda run: run.processor)
    return few[len(few) // 2], Sum(more), statistics.median(ratios[len(ratios) // 2:])


def last_number(pattern, text):
    found = re.findall(pattern, text)
    return int(found[-1]) if found else None


def busiest(tool, folder, store):
    """Who directs the most cases of the first page."""
    heads = json.loads(Done(tool, folder, 'store', 'list', '--format=json', '--limit=500', store).out)
    names = [head['regisseur_name'] for head in heads if head.get('regisseur_name')]
    return max(sorted(set(names)), key=names.count)


def commands(store, name):
    """What goes through a store: arguments, exit statuses that are right, and the number of cases that it tells."""
    on = ['--store', store, '--lang=en', '--progress']
    return {
        'check': (['check', *on, *TODAY, '--summary'], (0, 1), lambda done: last_number(r'cases: (\d+)', done.err)),
        'stalled': (['stalled', *on, *TODAY, '--limit', '10'], (0,), lambda done: last_number(r' of (\d+)\.', done.out)),
        'indicators': (['indicators', *on, '--from', '2025-01-01', '--until', DAY, '--threshold', '0'], (0,),
                       lambda done: sum(map(int, re.findall(r'Cases read: (\d+)', done.out)))),
        'store count': (['store', 'count', '--lang=en', '--format=json', '--by=phase', store], (0,),
                        lambda done: sum(count['n_cases'] for count in json.loads(done.out))),
        # The number is that of the cases of one regisseur, which differs from store to store.
        'calendar': (['calendar', *on, *TODAY, '--regisseur', name, '--days', '14'], (0,), None),
    }


def run(tool, folder, command, store, name, cases, problems):
    """One run of a command, which must tell of all cases."""
    arguments, statuses, count = commands(store, name)[command]
    done = Done(tool, folder, *arguments)
    if done.status not in statuses:
        problems.append(f'{cases} cases: {command} ended with {done.status} and said {done.err[-500:]}')
    elif count is not None and count(done) != cases:
        problems.append(f'{cases} cases: {command} tells of {count(done)}')
    return done


def measure(tool, folder, cases, problems):
    """The costs of each command in the small store, of a median round, and in the large one."""
    small, large = {}, {}
    few, more = folder / 'small.db', folder / 'large.db'
    names = {store: busiest(tool, folder, store) for store in (few, more)}
    for command in commands(few, names[few]):
        runs = []
        for place in range(2 * ROUNDS):
            if place == ROUNDS:
                large[command] = run(tool, folder, command, more, names[more], cases, problems)
            runs.append(run(tool, folder, command, few, names[few], cases // TENTH, problems))
        small[command] = sorted(runs, key=lambda done: done.processor)[len(runs) // 2]
    return small, large


def compare(small, large, cases, ratios, problems):
    print(f'{"":14}{"processor, us a case":>30}{"ratio":>8}{"clock, s":>16}{"most memory, MiB":>22}')
    least = min(few.memory for few in small.values())
    for command, more in large.items():
        few = small[command]
        per_case = few.processor / (cases // TENTH), more.processor / cases
        ratio = ratios.get(command, per_case[1] / per_case[0])
        granted = max(PAGES - (few.memory - least), 0)
        print(f'{command:14}{per_case[0] * 1e6:15.1f}{per_case[1] * 1e6:15.1f}{ratio:8.2f}{few.clock:8.1f}{more.clock:8.1f}'
              f'{few.memory / MIB:11.1f}{more.memory / MIB:11.1f}')
        if ratio > RATIO:
            problems.append(f'{command}: a case costs {ratio:.2f} times what it costs in a store of a tenth')
        if more.memory > few.memory + granted + MORE_MEMORY:
            problems.append(f'{command}: memory grows with the number of cases')


def main():
    tool = os.path.abspath(sys.argv[1])
    cases = (int(sys.argv[2]) if len(sys.argv) > 2 else CASES) // TENTH * TENTH
    problems = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        few, more, ratio = imports(tool, folder, cases, problems)
        small, large = measure(tool, folder, cases, problems)
    print(f'{cases // TENTH} and {cases} cases')
    compare({'store import': few} | small, {'store import': more} | large, cases, {'store import': ratio}, problems)
    for problem in problems:
        print(f'many: {problem}')
    print('many: nothing found' if not problems else f'many: {len(problems)} found')
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
