"""Change each decision of the rules and see whether a test notices.

    mutate.py [--sample NUMBER] [--seed TEXT] [--again] BUILD [SOURCE...]

BUILD is a folder of meson whose sources were compiled without optimisation; ./dev mutate makes one. Without a SOURCE all
rules, the course of a case, the weighing and the work on safety are taken. With --sample a part is drawn, always the same
for the same seed; with --again only those that survived the last time are tried. A mutant is caught when a case fails,
crashes, or uses many times its processor time.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import argparse
import fnmatch
import glob
import json
import multiprocessing
import os
import random
import shutil
import sys
import time

import sites
import survivors
import trace

TOP = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LIST = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'survivors.txt')
JUDGE = ('rule-*', 'rules-*', 'weigh', 'safety-*', 'phase-*', 'progress-*', 'stalls*', 'calendar*')
SHARE = 0.95
WORKERS = 2
# So many cases are tried first, and then those that stand in one folder with so many; those that take long come last.
FIRST, NEAR = 4, 12
LONG = 0.25


def defines_type(path):
    """Whether a source defines a type: a table, which the tests over every type read."""
    with open(path, encoding='utf-8') as file:
        return 'G_DEFINE_FINAL_TYPE' in file.read()


def judge_sources():
    """The rules, how a case goes, the weighing, and how the work on safety stands."""
    for path in sorted(glob.glob(os.path.join(TOP, 'lib/rules/regie-*.c'))):
        name = os.path.basename(path)[len('regie-'):-len('.c')]
        if any(fnmatch.fnmatch(name, pattern) for pattern in JUDGE) and not defines_type(path):
            yield os.path.relpath(path, TOP)


def object_of(build, source):
    """The object that meson makes of a source of the library."""
    name = os.path.relpath(source, 'lib').replace(os.sep, '_') + '.o'
    found = glob.glob(os.path.join(build, 'lib', 'libregie-*.so.*.p', name))
    if len(found) != 1:
        raise SystemExit(f'{source}: no object in {build}')
    return found[0]


def rules_programs(build):
    """The programs that test the rules, and their environment."""
    with open(os.path.join(build, 'meson-info/intro-tests.json'), encoding='utf-8') as file:
        for test in json.load(file):
            if any(suite.endswith(':rules') for suite in test['suite']):
                yield test['cmd'][0], {**os.environ, **test['env']}


JOB = {}


def in_parallel(function, count, **job):
    """What @function says of each part of a job, as it comes; the processes see the job as it is now."""
    JOB.update(job)
    with multiprocessing.get_context('fork').Pool(WORKERS) as pool:
        yield from pool.imap_unordered(function, range(count))


def watch_part(index):
    """Which decisions one case comes by, in a process of its own."""
    case = JOB['cases'][index]
    return index, trace.watch_case(JOB['program'].path, case, JOB['program'].env, JOB['places'])


class Program:
    """A test program: its cases, how long each takes, and which decisions it comes by."""

    def __init__(self, path, env, kept):
        self.path, self.env = path, env
        self.symbols = sites.find_symbols(path)
        status = os.stat(path)
        self.kept = os.path.join(kept, f'{os.path.basename(path)}.json')
        self.state = {'made': [status.st_mtime_ns, status.st_size], 'times': None, 'ways': {}}
        if os.path.exists(self.kept):
            with open(self.kept, encoding='utf-8') as file:
                state = json.load(file)
            if state['made'] == self.state['made']:
                self.state = state

    def learn(self, decisions):
        """Runs the program as it is, with an eye on the decisions of sources that it was not asked about before."""
        missing = [source for source in decisions if source not in self.state['ways']]
        if self.state['times'] is None:
            self.state['times'] = trace.time_cases(self.path, self.env)
            if self.state['times'] is None:
                raise SystemExit(f'{self.path} fails without any change')
        if not missing:
            return
        places = [(address, site) for source in missing for site in decisions[source]
                  if (address := sites.address_of(site, self.symbols)) is not None]
        cases = sorted(self.state['times'])
        found = in_parallel(watch_part, len(cases), program=self, cases=cases, places=places)
        self.state['ways'].update({source: {} for source in missing})
        for index, ways in found:
            for place, way in ways.items():
                site = places[place][1]
                by_case = self.state['ways'][site.source].setdefault(cases[index], {})
                by_case[f'{site.function} {site.offset}'] = way
        with open(self.kept, 'w', encoding='utf-8') as file:
            json.dump(self.state, file)

    def cases_in(self, source):
        return self.state['ways'][source]

    def time_of(self, case):
        return self.state['times'][case]


def key_of(site, change):
    return (site.source, site.function, site.text, site.number, change)


def folder_of(case):
    """What the path of a case calls its subject: P3.1 in /rules/P3.1/until-today."""
    return case.split('/')[-2]


class Hunt:
    """The mutants of one function. What caught one is tried first on the next."""

    def __init__(self, programs, source, function):
        self.programs = programs
        self.recent = []
        self.ranks = {}
        for program in programs:
            for case, ways in program.cases_in(source).items():
                inside = sum(len(way) for place, way in ways.items() if place.split(' ')[0] == function)
                everywhere = sum(len(way) for way in ways.values())
                is_long = program.time_of(case) > LONG
                self.ranks[program.path, case] = (is_long, -inside, -everywhere, program.time_of(case))

    def candidates(self, site, change):
        """The cases that go the way that is closed, likely ones first."""
        way = {'never': True, 'always': False}.get(change)
        place = f'{site.function} {site.offset}'
        found = [(program.path, case) for program in self.programs
                 for case, ways in program.cases_in(site.source).items()
                 if place in ways and (way is None or way in ways[place])]
        found.sort(key=self.ranks.get)
        first = [each for each in self.recent if each in set(found)]
        return first + [each for each in found if each not in set(first)]

    def batches(self, candidates):
        """Parts of the candidates, each with the program that runs them."""
        folders = {folder_of(case) for _, case in candidates[:NEAR]}
        near = [each for each in candidates[FIRST:] if folder_of(each[1]) in folders]
        far = [each for each in candidates[FIRST:] if folder_of(each[1]) not in folders]
        for part in (candidates[:FIRST], near, far):
            for program in self.programs:
                cases = [case for path, case in part if path == program.path]
                if cases:
                    yield program, cases

    def try_one(self, site, change, code):
        """Whether the mutant is caught; None when no case comes by."""
        candidates = self.candidates(site, change)
        for program, cases in self.batches(candidates):
            address = sites.address_of(site, program.symbols)
            limit = 1 + 10 * sum(program.time_of(case) for case in cases)
            if trace.is_caught(program.path, cases, program.env, address, site.code, code, limit):
                self.recent = [*[(program.path, case) for case in cases[:2]], *self.recent][:2]
                return True
        return False if candidates else None


def hunt_part(index):
    """The mutants of one function, in a process of its own."""
    mutants = JOB['parts'][index]
    site = mutants[0][0]
    work = Hunt(JOB['programs'], site.source, site.function)
    return [(key_of(site, change), site.line, work.try_one(site, change, code)) for site, change, code in mutants]


def try_all(programs, mutants):
    """What became of each mutant: by key the line, and caught, survived or not reached."""
    parts = {}
    for mutant in mutants:
        parts.setdefault((mutant[0].source, mutant[0].function), []).append(mutant)
    found = {}
    results = in_parallel(hunt_part, len(parts), programs=programs, parts=list(parts.values()))
    for done, part in enumerate(results, 1):
        found.update({key: (line, caught) for key, line, caught in part})
        if done % 50 == 0 or done == len(parts):
            print(f'{done} of {len(parts)} functions, {len(found)} mutants', file=sys.stderr, flush=True)
    return found


def figures(found, listed):
    """The table of sources, and those below the share that is asked for."""
    low = []
    width = max(len(key[0]) for key in found)
    print(f'{"":{width}} decisions mutants caught survived  share')
    for source in [*sorted({key[0] for key in found}), 'all']:
        mine = {key: caught for key, (_, caught) in found.items() if source in (key[0], 'all')}
        caught = sum(value is True for value in mine.values())
        same = sum(value is not True and listed.get(key, '').startswith(survivors.EQUIVALENT)
                   for key, value in mine.items())
        decisions = len({key[:4] for key in mine})
        print(f'{source:{width}} {decisions:9} {len(mine):7} {caught:6} {len(mine) - caught:8} {caught / len(mine):6.1%}')
        if caught < SHARE * (len(mine) if source == 'all' else len(mine) - same):
            low.append(f'{source}: less than {SHARE:.0%} of the mutants are caught')
    return low


def report(found, listed, is_whole):
    """Prints the result; whether all is as it should be."""
    for key, (line, caught) in sorted(found.items(), key=lambda item: (item[0][0], item[1][0])):
        if caught is not True:
            mark = 'listed' if key in listed else 'no test comes by' if caught is None else 'survived'
            print(f'{key[0]}:{line}: {key[2]}  [{key[3]} {key[4]}] {mark}')
    low = figures(found, listed)
    if not is_whole:
        return not {key for key, (_, caught) in found.items() if caught is not True} - listed.keys()
    problems = [*low, *survivors.compare(listed, found.keys(), {key for key in found if found[key][1] is not True})]
    for problem in problems:
        print(problem)
    return not problems


def choose(mutants, options, last):
    if options.again:
        with open(last, encoding='utf-8') as file:
            kept = {tuple(key) for key in json.load(file)}
        mutants = [mutant for mutant in mutants if key_of(*mutant[:2]) in kept]
    if options.sample is not None and options.sample < len(mutants):
        mutants = random.Random(options.seed).sample(mutants, options.sample)
        mutants.sort(key=lambda mutant: (mutant[0].source, mutant[0].line))
    return mutants


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.split('\n', maxsplit=1)[0])
    parser.add_argument('--sample', type=int)
    parser.add_argument('--seed', default='libregie')
    parser.add_argument('--again', action='store_true')
    parser.add_argument('build')
    parser.add_argument('source', nargs='*')
    options = parser.parse_intermixed_args(arguments)
    if not trace.is_possible():
        raise SystemExit('mutants are for x86-64, where a program can be traced')
    began = time.monotonic()
    kept = os.path.join(options.build, 'mutants')
    last = os.path.join(kept, 'survivors.json')
    os.makedirs(os.path.join(kept, 'tmp'), exist_ok=True)
    os.environ['TMPDIR'] = os.path.abspath(os.path.join(kept, 'tmp'))

    decisions = {source: sites.find_sites(TOP, source, object_of(options.build, source))
                 for source in options.source or judge_sources()}
    programs = [Program(path, env, kept) for path, env in rules_programs(options.build)]
    for program in programs:
        program.learn(decisions)
    print(f'{len(programs)} programs watched, {time.monotonic() - began:.0f} s', file=sys.stderr)
    every = [(site, change, code) for source in decisions for site in decisions[source] for change, code in site.changes()]
    mutants = choose(every, options, last)
    if not mutants:
        raise SystemExit('nothing to change')
    found = try_all(programs, mutants)
    shutil.rmtree(os.environ['TMPDIR'])
    with open(last, 'w', encoding='utf-8') as file:
        json.dump(sorted(key for key in found if found[key][1] is not True), file)

    with open(LIST, encoding='utf-8') as file:
        listed, problems = survivors.read(file.read())
    print(*problems, sep='\n', end='\n' if problems else '')
    is_good = report(found, listed, len(mutants) == len(every))
    print(f'{time.monotonic() - began:.0f} seconds')
    return 0 if is_good and not problems else 1


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
