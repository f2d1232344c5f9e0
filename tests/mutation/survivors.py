"""The list of mutants that no test can or need catch, each with its reason.

    lib/rules/regie-weigh.c: find_question: 1 never
        if (id != NULL && ...)
        Equivalent: why no test could tell.

The first line names source and function, which of the decisions on lines that read like the second one, and the change. A
reason that begins with "Equivalent:" says that the changed program does the same.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import re

HEAD = re.compile(r'^(\S+): (\S+): (\d+) (never|always|boundary|value 0|value 1)$')
EQUIVALENT = 'Equivalent: '


def read(text):
    """The listed mutants with their reasons, and what is wrong with the list."""
    listed, problems = {}, []
    for block in re.split(r'\n\s*\n', text):
        rows = [row.strip() for row in block.split('\n') if row.strip() and not row.startswith('#')]
        if not rows:
            continue
        match = HEAD.match(rows[0])
        if not match or len(rows) < 3:
            problems.append(f'not an entry with a source line and a reason: {rows[0]}')
            continue
        key = (match[1], match[2], rows[1], int(match[3]), match[4])
        if key in listed:
            problems.append(f'listed twice: {rows[0]}')
        listed[key] = ' '.join(rows[2:])
    return listed, problems


def entry(key, reason):
    source, function, text, number, change = key
    return f'{source}: {function}: {number} {change}\n    {text}\n    {reason}\n'


def compare(listed, tried, survived):
    """What is wrong: survivors that are not listed, and entries that do not hold; of those only what was tried."""
    sources = {key[0] for key in tried}
    for key in sorted(survived - listed.keys()):
        yield f'survived, and is not listed:\n{entry(key, "why?")}'
    for key in sorted(listed.keys() & tried - survived):
        yield f'is listed, but caught:\n{entry(key, listed[key])}'
    for key in sorted(key for key in listed.keys() - tried if key[0] in sources):
        yield f'is listed, but not in the source:\n{entry(key, listed[key])}'
