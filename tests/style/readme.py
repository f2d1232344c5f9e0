"""The programs in the README are those in examples, and print what it says that they print.

    readme.py ROOT HELLO TOOL PYTHON|-
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import tap

BLOCK = re.compile(r'^<!-- (from|printed by) ([^\n]+) -->\n```\w*\n(.*?)^```$', re.DOTALL | re.MULTILINE)
HEAD = re.compile(r'\A(?:/\*.*?\*/|""".*?"""(?:\n#[^\n]*)*)\n+', re.DOTALL)
GAP = '…\n'


def blocks(text):
    """What the README quotes, by the file or the command that it is from."""
    return {name: block for _, name, block in BLOCK.findall(text)}


def body(source):
    """A program without what stands above its first line of code."""
    return HEAD.sub('', source, count=1)


def bare(text):
    """A text without white space, which formatting changes."""
    return re.sub(r'\s', '', text or '')


def quoted(block, printed):
    """Lines of an excerpt that were not printed, or not in that order; a gap stands for any lines."""
    at = 0
    for part in block.split(GAP):
        found = printed.find(part, at)
        if found < 0:
            return [f'not printed, or not here: {line}' for line in part.splitlines() if line not in printed] or [part]
        at = found + len(part)
    return []


def run(command, root, folder):
    """What a command prints. It finds a home of its own and the language of a computer that has none."""
    environment = os.environ | {'HOME': folder, 'LANG': 'C', 'LC_ALL': 'C'}
    environment.pop('LANGUAGE', None)
    result = subprocess.run(command, cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                            encoding='utf-8')
    return result.stdout if result.returncode == 0 else f'exit status {result.returncode}: {result.stdout}'


def hello(report, root, command, block, folder):
    """One of the two programs: what it prints, and the dossier that it saves."""
    name = pathlib.Path(command[-1]).name
    saved = pathlib.Path(folder, name + '.json')
    printed = run([*command, 'examples/dossiers/standaard.json', str(saved)], root, folder)
    report.equal(f'{name} prints what the README says', printed, block)
    return json.loads(saved.read_text(encoding='utf-8')) if saved.is_file() else None


def test_oneself(report):
    text = 'a\n<!-- from x.c -->\n```c\none\n```\n<!-- printed by ./x -->\n```text\ntwo\n…\nfour\n```\n'
    report.equal('self-test: reads blocks', blocks(text), {'x.c': 'one\n', './x': 'two\n…\nfour\n'})
    report.equal('self-test: leaves the head of a program out',
                 (body('/* x\n */\n\n#include\n'), body('"""x"""\n# y\n\nimport z\n')), ('#include\n', 'import z\n'))
    report.equal('self-test: an excerpt with a gap is found', quoted('two\n…\nfour\n', 'one\ntwo\nthree\nfour\n'), [])
    report.equal('self-test: finds a line that was not printed', quoted('two\nfive\n', 'one\ntwo\nthree\n'),
                 ['not printed, or not here: five'])
    report.equal('self-test: finds lines in another order', len(quoted('two\n…\none\n', 'one\ntwo\n')), 1)


def main(root, program, tool, python):
    root, program, tool = (pathlib.Path(name).resolve() for name in (root, program, tool))
    report = tap.Report()
    test_oneself(report)
    readme = blocks((root / 'README.md').read_text(encoding='utf-8'))
    for name in ('examples/hello.c', 'examples/hello.py'):
        report.equal(f'the README shows {name}', bare(readme.get(name)),
                     bare(body((root / name).read_text(encoding='utf-8'))))
    said = readme.get('either program', '')
    with tempfile.TemporaryDirectory() as folder:
        saved = hello(report, root, [str(program)], said, folder)
        report.case('the program in C saves a dossier', [] if saved else ['there is none'])
        if python == '-':
            report.skip('hello.py', 'there are no introspection data')
        else:
            report.equal('both programs save the same dossier',
                         hello(report, root, [python, 'examples/hello.py'], said, folder), saved)
        os.environ['PATH'] = f'{tool.parent}:{os.environ["PATH"]}'
        printed = run(['sh', 'examples/demo.sh'], root, folder)
        report.case('./dev demo prints what the README says', quoted(readme.get('./dev demo', 'nothing'), printed))
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
