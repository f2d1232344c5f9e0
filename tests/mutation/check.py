"""Show that the tool for mutants catches what it should, and reports what no test notices.

    check.py PROGRAM

PROGRAM is made of planted.c, whose tests miss what is listed here.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'style'))
from tap import Report

import mutate
import sites
import survivors
import trace

SOURCE = 'tests/mutation/planted.c'
LONG = (SOURCE, 'is_long', 'if (days > 60)', 1, 'boundary')
EITHER = (SOURCE, 'is_either', 'return one || other;', 2, 'always')
FORGOTTEN = (SOURCE, 'is_forgotten', 'if (flag)', 1, 'never')


def check_list(report):
    """The list of survivors is read, and held against what survived."""
    text = '# The list.\n\n' + survivors.entry(LONG, 'Equivalent: nobody\n    waits so long.') + '\n'
    listed, problems = survivors.read(text)
    report.equal('list: an entry is read', (listed, problems), ({LONG: 'Equivalent: nobody waits so long.'}, []))
    report.equal('list: an entry needs a reason', len(survivors.read(survivors.entry(LONG, ''))[1]), 1)
    report.equal('list: an entry stands once', len(survivors.read(f'{text}\n{text}')[1]), 1)
    report.equal('list: what survived is listed', [*survivors.compare(listed, {LONG}, {LONG})], [])
    report.equal('list: what survived is missing', len([*survivors.compare({}, {LONG}, {LONG})]), 1)
    report.equal('list: what is caught is listed', len([*survivors.compare(listed, {LONG}, set())]), 1)
    report.equal('list: what is not in the source is listed', len([*survivors.compare(listed, {EITHER}, set())]), 1)
    report.equal('list: another source is not looked at', [*survivors.compare(listed, set(), set())], [])


def check_lines(report):
    """Lines of source that hold no decision of their author are not counted."""
    jump, less = b'\x74\x00', b'\x7c\x00'
    for text, code, is_counted in (('if (day == NULL)', jump, True), ('g_return_if_fail (day != NULL);', jump, False),
                                   ('g_assert (day != NULL);', jump, False), ('}', jump, False),
                                   ('g_autofree char *name = NULL;', jump, False),
                                   ('g_autofree char *name = day == NULL ? NULL : dup (day);', jump, True),
                                   ('switch (state)', jump, True), ('switch (state)', less, False)):
        report.equal(f'lines: {text}', sites.is_counted(text, code), is_counted)


def check_planted(report, program, folder):
    """Every mutant of the planted source is caught, except those that are known not to be."""
    built = os.path.join(f'{program}.p', 'planted.c.o')
    found = sites.find_sites(mutate.TOP, SOURCE, built)
    found = [site for site in found if site.function.startswith(('is_', 'count_'))]
    mutants = [(site, change, code) for site in found for change, code in site.changes()]
    subject = mutate.Program(program, dict(os.environ), folder)
    subject.learn({SOURCE: found})
    ways = {case: [way for place, way in found.items() if place.startswith('is_long')]
            for case, found in subject.cases_in(SOURCE).items()}
    report.equal('planted: a case goes both ways', ways['/planted/long'], [[False, True]])
    report.equal('planted: a later case goes one of them', ways['/planted/long-once-more'], [[False]])
    result = {key: caught for key, (_, caught) in mutate.try_all([subject], mutants).items()}
    report.equal('planted: a last day that is tested', [result[key] for key in sorted(result) if key[1] == 'is_late'],
                 [True, True, True])
    report.equal('planted: a walk without end', [result[key] for key in sorted(result) if key[1] == 'count_days'],
                 [True, True])
    report.equal('planted: what no test notices', {key for key, caught in result.items() if caught is False}, {LONG})
    report.equal('planted: where no test comes by', {key[1:3] + key[4:] for key, caught in result.items() if caught is None},
                 {EITHER[1:3] + ('always',), FORGOTTEN[1:3] + ('never',), FORGOTTEN[1:3] + ('always',)})


def main(program):
    report = Report()
    check_list(report)
    check_lines(report)
    if trace.is_possible():
        with tempfile.TemporaryDirectory() as folder:
            check_planted(report, program, folder)
    else:
        report.skip('planted', 'programs cannot be traced here')
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
