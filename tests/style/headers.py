"""Every public header stands alone, refuses to be opened directly, and is named in regie.h.

    headers.py UMBRELLA HEADER... -- COMPILER [FLAG...]
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import tap

DIRECT = 'Only <regie/regie.h> can be included directly.'
# Headers of GLib, the one that holds the others first.
COMPILED_ONCE = 'gio/gio.h', 'glib-object.h'


def dependency_flags():
    pkg_config = os.environ.get('PKG_CONFIG', 'pkg-config')
    result = subprocess.run([pkg_config, '--cflags', 'gio-2.0'], stdout=subprocess.PIPE, text=True, check=True)
    return result.stdout.split()


def compile_text(command, text, language='c'):
    """What the compiler says about a program, or None when it is content."""
    result = subprocess.run([*command, '-x', language, '-Wall', '-Werror', '-Wfatal-errors', '-fsyntax-only', '-'],
                            input=text, capture_output=True, text=True)
    return result.stderr if result.returncode else None


def compile_once(command, folder, include):
    """The flags that read a header of GLib which is compiled once: most of the time goes into reading those."""
    header = pathlib.Path(folder) / include.replace('/', '-')
    header.write_text(f'#include <{include}>\n')
    subprocess.run([*command, '-x', 'c-header', header, '-o', f'{header}.gch'], check=True)
    return ['-include', header]


def reached(folders, include, seen):
    """What a header includes, itself or through others of the project."""
    for folder in folders:
        if (folder / include).exists():
            for name in re.findall(r'^#include <([^>]+)>', (folder / include).read_text(encoding='utf-8'), re.MULTILINE):
                if name not in seen:
                    seen.add(name)
                    reached(folders, name, seen)
    return seen


def stands_alone(command, include, compiled):
    """With what is compiled once of what it includes, and nothing else."""
    names = reached([pathlib.Path(flag[2:]) for flag in command if flag.startswith('-I')], include, set())
    first = next((flags for name, flags in compiled.items() if name in names), [])
    said = compile_text([*command, '-DREGIE_COMPILATION', *first], f'#include <{include}>\n')
    return [said] if said else []


def refuses(command, include):
    said = compile_text(command, f'#include <{include}>\n')
    if said is None:
        return ['was included directly']
    return [] if DIRECT in said else [said]


def not_named(umbrella, includes):
    named = re.findall(r'^#include <([^>]+)>', umbrella, re.MULTILINE)
    return [f'{include} is not named' for include in includes if include not in named] \
        + [f'{include} is named and not installed' for include in named if include not in includes] \
        + [f'{include} is named twice' for include in sorted(set(named)) if named.count(include) > 1]


def test_oneself(report, command):
    guard = f'#if !defined(REGIE_COMPILATION)\n#error "{DIRECT}"\n#endif\n'
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / 'good.h').write_text('#pragma once\n' + guard + 'int one (void);\n')
        (pathlib.Path(folder) / 'bad.h').write_text('#pragma once\nUnknown one (void);\n')
        (pathlib.Path(folder) / 'open.h').write_text('#pragma once\nint one (void);\n')
        command = [*command, '-I' + folder]
        report.equal('self-test: a sound header is found sound',
                     stands_alone(command, 'good.h', {}) + refuses(command, 'good.h'), [])
        report.case('self-test: finds a header that does not stand alone',
                    [] if stands_alone(command, 'bad.h', {}) else ['not found'])
        (pathlib.Path(folder) / 'enough.h').write_text('#include <glib-object.h>\nGType one (void);\n')
        (pathlib.Path(folder) / 'less.h').write_text('GType one (void);\n')
        (pathlib.Path(folder) / 'more.h').write_text('#include <glib-object.h>\nGFile *one (void);\n')
        compiled = {name: compile_once(command, folder, name) for name in COMPILED_ONCE}
        report.case('self-test: what is compiled once is there for those who include it',
                    stands_alone(command, 'enough.h', compiled))
        report.case('self-test: what is compiled once is there for nobody else',
                    [name for name in ('less.h', 'more.h') if not stands_alone(command, name, compiled)])
        report.case('self-test: finds a header that opens', [] if refuses(command, 'open.h') else ['not found'])
    report.equal('self-test: finds headers missing from regie.h and from the installation',
                 not_named('#include <a.h>\n#include <c.h>\n', ['a.h', 'b.h']),
                 ['b.h is not named', 'c.h is named and not installed'])


def main(arguments):
    split = arguments.index('--')
    umbrella, *headers = [pathlib.Path(name) for name in arguments[:split]]
    command = arguments[split + 1:] + dependency_flags()
    report = tap.Report()
    test_oneself(report, command)
    includes = sorted('regie/' + header.name for header in headers if header.name != umbrella.name)
    report.case('regie.h names every installed header', not_named(umbrella.read_text(encoding='utf-8'), includes))
    report.case('regie.h compiles', filter(None, [compile_text(command, '#include <regie/regie.h>\n')]))
    if shutil.which('c++'):
        flags = [flag for flag in command if flag.startswith('-I')]
        report.case('regie.h compiles as C++',
                    filter(None, [compile_text(['c++', *flags], '#include <regie/regie.h>\n', 'c++')]))
    else:
        report.skip('regie.h compiles as C++', 'no C++ compiler is installed')
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
        compiled = {name: compile_once(command, folder, name) for name in COMPILED_ONCE}
        for include, alone, refused in zip(includes,
                                           pool.map(lambda name: stands_alone(command, name, compiled), includes),
                                           pool.map(lambda name: refuses(command, name), includes)):
            report.case(include + ' stands alone', alone)
            report.case(include + ' refuses to be opened directly', refused)
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
