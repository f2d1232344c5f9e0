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


def dependency_flags():
    pkg_config = os.environ.get('PKG_CONFIG', 'pkg-config')
    result = subprocess.run([pkg_config, '--cflags', 'gio-2.0'], stdout=subprocess.PIPE, text=True, check=True)
    return result.stdout.split()


def compile_text(command, text, language='c'):
    """What the compiler says about a program, or None when it is content."""
    result = subprocess.run([*command, '-x', language, '-Wall', '-Werror', '-Wfatal-errors', '-fsyntax-only', '-'],
                            input=text, capture_output=True, text=True)
    return result.stderr if result.returncode else None


def stands_alone(command, include):
    said = compile_text([*command, '-DREGIE_COMPILATION'], f'#include <{include}>\n')
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
                     stands_alone(command, 'good.h') + refuses(command, 'good.h'), [])
        report.case('self-test: finds a header that does not stand alone',
                    [] if stands_alone(command, 'bad.h') else ['not found'])
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
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for include, alone, refused in zip(includes, pool.map(lambda name: stands_alone(command, name), includes),
                                           pool.map(lambda name: refuses(command, name), includes)):
            report.case(include + ' stands alone', alone)
            report.case(include + ' refuses to be opened directly', refused)
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
