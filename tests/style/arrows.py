"""Every include line is an arrow between rooms: check them against the table of the house.

    arrows.py [ROOT]

Rooms on one floor have no doors between them, no arrow points up, no file needs itself through others.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import pathlib
import re
import sys
import tempfile

import tap

# Room: the rooms it may include. docs/architecture.md says why.
ROOMS = {
    # No room, but what is compiled once for all of them.
    'pch': [],
    'base': [],
    'model': ['base'],
    'method': ['base'],
    'programme': ['base'],
    'rules': ['programme', 'method', 'model', 'base'],
    'exchange': ['model', 'base'],
    'privacy': ['method', 'model', 'base'],
    'report': ['rules', 'exchange', 'programme', 'method', 'model', 'base'],
    'store': ['privacy', 'model', 'base'],
}

# From some rooms only some files are seen: the store keeps dossiers and knows their heads, not their parts.
ONLY = {
    ('store', 'model'): re.compile(r'regie-(dossier|head)[a-z-]*\.h'),
}

# Headers of others: GLib and the C library everywhere in lib, the rest where it is named.
GLIB = re.compile(r'(glib|glib-object|gmodule)\.h|(glib|gobject|gio)/[a-z0-9-]+\.h')
LIBC = {'errno.h', 'fcntl.h', 'float.h', 'inttypes.h', 'limits.h', 'math.h', 'stdalign.h', 'stdarg.h', 'stddef.h',
        'stdint.h', 'stdio.h', 'stdlib.h', 'string.h', 'sys/stat.h', 'sys/types.h', 'time.h', 'unistd.h'}
FOREIGN = {
    'store': {'cpuid.h', 'immintrin.h', 'libpq-fe.h', 'sqlite3.h'},
}

# Made by the build. Only the rooms that look texts and editions up need the resources.
MADE = {'config.h': None, 'regie-resources.h': {'base', 'method'}}

UMBRELLA = 'regie.h'
INCLUDE = re.compile(r'^[ \t]*#[ \t]*(?:include|import)[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
COMMENT = re.compile(r'/\*.*?\*/', re.DOTALL)


class House:
    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.problems = []
        self.counts = {}
        self.files = self.read('lib', '*.[ch]') | self.read('include', '*.h') | self.read('include', '*.h.in')
        self.arrows = {}

    def read(self, folder, pattern):
        """Path of each file below the folder: its include lines as (line number, kind, target)."""
        found = {}
        for path in sorted((self.root / folder).rglob(pattern)):
            text = COMMENT.sub(lambda match: re.sub('[^\n]', ' ', match.group()), path.read_text(encoding='utf-8'))
            found[path.relative_to(self.root).as_posix()] = [
                (text.count('\n', 0, match.start()) + 1, match.group(1), match.group(2))
                for match in INCLUDE.finditer(text)]
        return found

    def public(self, target):
        """The public header that <regie/…> names, or None."""
        path = 'include/' + target
        return next((p for p in (path, path + '.in') if p in self.files), None)

    def room(self, path):
        """The room of a file of the library. A public header lives where its source lies; one that only
        declares has no source and lives in base, where everybody may include it and it may include nobody."""
        parts = path.split('/')
        if parts[0] == 'lib':
            return parts[1] if len(parts) == 3 else None
        source = parts[-1].split('.')[0] + '.c'
        return next((p.split('/')[1] for p in self.files if p.startswith('lib/') and p.endswith('/' + source)), 'base')

    def check(self):
        for path, lines in self.files.items():
            if path.startswith('lib/') and self.room(path) not in ROOMS:
                self.problems.append(f'{path}: lies in no room')
                continue
            for line, kind, target in lines:
                problem = self.check_library(path, kind, target)
                if problem:
                    self.problems.append(f'{path}:{line}: {problem}')
        for folder, check in (('examples', self.check_outside), ('bindings', self.check_outside),
                              ('tests', self.check_tests)):
            files = self.read(folder, '*.[ch]')
            self.counts[folder] = len(files)
            for path, lines in files.items():
                for line, kind, target in lines:
                    problem = check(path, kind, target)
                    if problem:
                        self.problems.append(f'{path}:{line}: {problem}')
        return self.problems

    def door(self, room, other, target):
        """Why a file of one room may not include a file of another, or None."""
        if other == room:
            return None
        if other not in ROOMS[room]:
            return f'{target}: no arrow from {room} to {other}'
        only = ONLY.get((room, other))
        if only and not only.fullmatch(target.split('/')[-1]):
            return f'{target}: {room} sees of {other} only {only.pattern}'
        return None

    def check_library(self, path, kind, target):
        public = path.startswith('include/')
        if path == 'include/regie/' + UMBRELLA:
            return None if kind == '<' and self.public(target) else f'{target}: the umbrella names public headers only'
        room = self.room(path)
        if kind == '<' and target.startswith('regie/'):
            other = self.public(target)
            if target == 'regie/' + UMBRELLA:
                return f'{target}: the umbrella is for the outside'
            if other is None:
                return f'{target}: no such public header'
            self.arrows.setdefault(path, []).append(other)
            return self.door(room, self.room(other), target)
        if kind == '<':
            known = GLIB.fullmatch(target) or target in LIBC or target in FOREIGN.get(room, ())
            return None if known else f'{target}: not a header that {room} may use'
        if public:
            return f'{target}: a public header includes nothing private'
        if target in MADE:
            allowed = MADE[target]
            return None if allowed is None or room in allowed else f'{target}: not for {room}'
        return self.check_private(path, room, target)

    def check_private(self, path, room, target):
        """An include line "room/file-private.h"."""
        parts = target.split('/')
        if len(parts) != 2 or parts[0] not in ROOMS:
            return f'{target}: a private header is included with its room'
        if not target.endswith('-private.h'):
            return f'{target}: a header of a room ends in -private.h'
        if 'lib/' + target not in self.files:
            return f'{target}: no such private header'
        self.arrows.setdefault(path, []).append('lib/' + target)
        return self.door(room, parts[0], target) if room else None

    def check_outside(self, path, kind, target):
        """Examples and bindings live from the public API alone."""
        if kind == '<':
            return f'{target}: only <regie/{UMBRELLA}> is opened from outside' \
                if target.startswith('regie/') and target != 'regie/' + UMBRELLA else None
        here = pathlib.PurePosixPath(path).parent
        near = any((self.root / folder / target).is_file() for folder in (here, *here.parents[:-1]))
        return None if near else f'{target}: neither here nor above'

    def check_tests(self, path, kind, target):
        """A test of a room may look into that room and the rooms below it, and any test into examples."""
        if kind == '<' or target == 'config.h':
            return self.check_outside(path, '<', target)
        if target.startswith('examples/') and (self.root / target).is_file():
            return None
        folder = path.split('/')[1]
        if target.startswith(tuple(room + '/' for room in ROOMS)) and not (self.root / 'tests' / target).is_file():
            return self.check_private(path, folder if folder in ROOMS else None, target)
        return self.check_outside(path, kind, target)

    def circles(self, unit):
        """Circles among what the function takes for a unit, each as a path that ends where it began."""
        graph = {}
        for path, others in self.arrows.items():
            if not path.startswith('tests/'):
                graph.setdefault(unit(path), set()).update(unit(other) for other in others)
        circles, state = [], {}

        def visit(name, trail):
            state[name] = 'open'
            for other in sorted(graph.get(name, ())):
                if state.get(other) == 'open' and other != name:
                    circles.append(' -> '.join(trail[trail.index(other):] + [other]))
                elif other not in state:
                    visit(other, trail + [other])
            state[name] = 'done'

        for name in sorted(graph):
            if name not in state:
                visit(name, [name])
        return circles


def unit_of(path):
    """regie-goal.c and regie-goal-private.h are one thing. A public header is one of its own: it only
    declares, so what implements a type may build on rooms that know its name."""
    if path.startswith('include/'):
        return path
    return re.sub(r'(-private)?\.[ch](\.in)?$', '', path.split('/')[-1])


# Planted in an otherwise sound tree, each of these must be found.
SOUND = {
    'include/regie/regie.h': '#include <regie/regie-entity.h>\n#include <regie/regie-goal.h>\n',
    'include/regie/regie-entity.h': '#include <glib-object.h>\n',
    'include/regie/regie-goal.h': '#include <regie/regie-entity.h>\n',
    'include/regie/regie-dossier.h': '#include <regie/regie-entity.h>\n',
    'include/regie/regie-phase.h': '#include <regie/regie-entity.h>\n',
    'include/regie/regie-review.h': '#include <regie/regie-goal.h>\n',
    'lib/base/regie-entity.c': '#include "config.h"\n#include <regie/regie-entity.h>\n#include <string.h>\n'
                               '#include "base/regie-field-private.h"\n',
    'lib/base/regie-field-private.h': '#include <glib-object.h>\n',
    'lib/model/regie-goal.c': '#include <regie/regie-goal.h>\n#include "base/regie-field-private.h"\n',
    'lib/model/regie-dossier.c': '#include <regie/regie-dossier.h>\n',
    'lib/model/regie-dossier-private.h': '#include <regie/regie-dossier.h>\n',
    'lib/model/regie-goal-private.h': '',
    'lib/method/regie-phase.c': '#include <regie/regie-phase.h>\n',
    'lib/method/regie-phase-private.h': '',
    'lib/rules/regie-review.c': '#include <regie/regie-review.h>\n#include <regie/regie-phase.h>\n',
    'lib/store/regie-store.c': '#include <sqlite3.h>\n#include "model/regie-dossier-private.h"\n',
    'examples/one.c': '#include <stdio.h>\n#include <regie/regie.h>\n',
    'tests/model/test-goal.c': '#include <regie/regie.h>\n#include "model/regie-goal-private.h"\n'
                               '#include "data/goals.h"\n',
    'tests/data/goals.h': '#include <regie/regie.h>\n',
    'tests/tool/test-made.c': '#include "examples/made.h"\n',
    'examples/made.h': '#include <regie/regie.h>\n',
}
PLANTED = {
    'an arrow that points up': ('lib/base/regie-x.c', '#include <regie/regie-goal.h>', 'no arrow from base to model'),
    'a door between rooms of one floor': ('lib/model/regie-x.c', '#include <regie/regie-phase.h>',
                                          'no arrow from model to method'),
    'a private header of a room above': ('lib/model/regie-x.c', '#include "method/regie-phase-private.h"',
                                         'no arrow from model to method'),
    'a private header without its room': ('lib/base/regie-x.c', '#include "regie-field-private.h"',
                                          'a private header is included with its room'),
    'a private header that does not exist': ('lib/base/regie-x.c', '#include "base/regie-y-private.h"',
                                             'no such private header'),
    'a header of a room that is not private': ('lib/base/regie-x.c', '#include "base/regie-y.h"',
                                               'a header of a room ends in -private.h'),
    'more than heads in the store': ('lib/store/regie-x.c', '#include <regie/regie-goal.h>',
                                     'store sees of model only'),
    'a foreign library in base': ('lib/base/regie-x.c', '#include <sqlite3.h>', 'not a header that base may use'),
    'a private header in a public one': ('include/regie/regie-x.h', '#include "base/regie-field-private.h"',
                                         'a public header includes nothing private'),
    'the umbrella inside': ('lib/rules/regie-x.c', '#include <regie/regie.h>', 'the umbrella is for the outside'),
    'resources outside base and method': ('lib/model/regie-x.c', '#include "regie-resources.h"', 'not for model'),
    'a public header that does not exist': ('lib/model/regie-x.c', '#include <regie/regie-y.h>',
                                            'no such public header'),
    'an unknown room': ('lib/cellar/regie-x.c', '#include <glib.h>', 'lies in no room'),
    'a source in the hall': ('lib/regie-x.c', '#include <glib.h>', 'lies in no room'),
    'an example that opens one header': ('examples/two.c', '#include <regie/regie-goal.h>', 'is opened from outside'),
    'an example that looks inside': ('examples/two.c', '#include "base/regie-field-private.h"',
                                     'neither here nor above'),
    'a test of an example that is not there': ('tests/tool/test-x.c', '#include "examples/lost.h"', 'neither here nor above'),
    'a test that looks up': ('tests/model/test-x.c', '#include "method/regie-phase-private.h"',
                             'no arrow from model to method'),
}


def plant(root, files):
    for name, text in files.items():
        path = pathlib.Path(root, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding='utf-8')


def test_oneself(report):
    with tempfile.TemporaryDirectory() as root:
        plant(root, SOUND)
        house = House(root)
        report.equal('self-test: a sound tree is found sound', (house.check(), house.circles(unit_of)), ([], []))
    for name, (path, line, expected) in PLANTED.items():
        with tempfile.TemporaryDirectory() as root:
            plant(root, SOUND | {path: '/* #include <nothing.h> */\n' + line + '\n'})
            problems = House(root).check()
            found = len(problems) == 1 and expected in problems[0] and problems[0].startswith(path)
            report.case('self-test: finds ' + name, [] if found else ['found ' + repr(problems)])
    with tempfile.TemporaryDirectory() as root:
        plant(root, SOUND | {'lib/base/regie-field-private.h': '#include "base/regie-entity-private.h"\n',
                             'lib/base/regie-entity-private.h': ''})
        house = House(root)
        report.equal('self-test: finds a circle', (house.check(), house.circles(unit_of)),
                     ([], ['regie-entity -> regie-field -> regie-entity']))


def main(root):
    report = tap.Report()
    test_oneself(report)
    house = House(root)
    problems = house.check()
    for room in ROOMS:
        inside = [path for path in house.files if house.room(path) == room and not path.endswith('/' + UMBRELLA)]
        if inside:
            report.case(f'{room}: arrows of {len(inside)} files',
                        [p for p in problems if p.split(':')[0] in inside])
    for folder, count in house.counts.items():
        report.case(f'{folder}: arrows of {count} files', [p for p in problems if p.startswith(folder + '/')])
    report.case('no other arrow is wrong', [p for p in problems if p.startswith('lib/') and 'lies in no room' in p
                                            or p.startswith('include/regie/' + UMBRELLA + ':')])
    report.case('no header includes itself through others', house.circles(lambda path: path))
    report.case('no file needs itself through others', house.circles(unit_of))
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]))
