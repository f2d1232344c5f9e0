"""What the guides quote is in the tree: excerpts, paths, links, names, and the change that they show.

    guides.py [ROOT]
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import tap

GUIDES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/*.md']
# Its programs are run one by one, by the tests of the Python bindings.
RUN = {'docs/pictures.md', 'docs/python.md'}

BLOCK = re.compile(r'(?:<!-- from (\S+) -->\n)?^```(\w*)\n(.*?)^```$', re.DOTALL | re.MULTILINE)
CODE = {'c', 'python'}
GAP = re.compile(r'^(?:/\* … \*/|# …)\n', re.MULTILINE)

LINK = re.compile(r'\]\(([^)#:]+)(?:#[^)]*)?\)')
QUOTED = re.compile(r'`([^`\n]+)`')
PATH = re.compile(r'(?:bindings|docs|examples|include|lib|po|tests)/(?:[\w-]+/)*[\w.-]+\.(?:c|h|json|md|py|sh)')
FUNCTION = re.compile(r'(regie_\w+|REGIE_[A-Z_]+)(?: \(\))?')

VAGUE = re.compile(r'\[(?:enum|error|flags)@Regie\.\w+\.\w+\]')


def bare(text):
    """A text without white space, which formatting changes."""
    return re.sub(r'\s', '', text)


def excerpts(root, text):
    """Excerpts that are not in the file they are from, and code that is from nowhere."""
    found = []
    for name, language, block in BLOCK.findall(text):
        if not name:
            found += [f'a block of {language} says not where it is from'] if language in CODE else []
            continue
        path, at = root / name, 0
        source = bare(path.read_text(encoding='utf-8')) if path.is_file() else ''
        for part in GAP.split(block):
            next_at = source.find(bare(part), at)
            if next_at < 0:
                found.append(f'{name}: does not have, or not there: {part.splitlines()[0]}')
                break
            at = next_at + len(bare(part))
    return found


def links(path, text):
    """Links to files that are not there."""
    prose = BLOCK.sub('', text)
    return [f'{target}: there is no such file' for target in LINK.findall(prose)
            if not (path.parent / target).exists()]


def names(root, text, declared):
    """Paths and names of the library in backquotes that do not exist."""
    found = []
    for quoted in QUOTED.findall(BLOCK.sub('', text)):
        if PATH.fullmatch(quoted) and not (root / quoted).is_file():
            found.append(f'{quoted}: there is no such file')
        name = FUNCTION.fullmatch(quoted)
        if name and name[1] not in declared:
            found.append(f'{quoted}: there is no such name')
    return found


def declared_names(root):
    """Every name that a header of the library holds."""
    return {name for folder in ('include', 'lib') for path in (root / folder).rglob('*.h')
            for name in re.findall(r'\b(?:regie|REGIE)_\w+', path.read_text(encoding='utf-8'))}


def changes(root, text):
    """Changes that would no longer fit the tree."""
    found = []
    for _, language, block in BLOCK.findall(text):
        if language == 'diff':
            command = ['patch', '--dry-run', '--batch', '--forward', '--fuzz=0', '--ignore-whitespace', '--strip=1']
            result = subprocess.run(command, cwd=root, input=block, capture_output=True, text=True)
            found += [result.stdout] if result.returncode else []
    return found


def vague(text):
    """Links of the reference to a code, which show its type alone: %REGIE_ERROR_BUSY says which."""
    return [f'{link}: shows as the type alone' for link in VAGUE.findall(text)]


def test_oneself(report):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / 'a.c').write_text('one;\ntwo;\nthree;\n')
        report.equal('self-test: an excerpt with a gap is found', excerpts(
            root, '<!-- from a.c -->\n```c\none;\n/* … */\nthree;\n```\n'), [])
        report.equal('self-test: finds an excerpt that is not there',
                     excerpts(root, '<!-- from a.c -->\n```c\none;\n/* … */\nfour;\n```\n'),
                     ['a.c: does not have, or not there: four;'])
        report.equal('self-test: finds an excerpt in another order', len(excerpts(
            root, '<!-- from a.c -->\n```c\nthree;\n/* … */\none;\n```\n')), 1)
        report.equal('self-test: finds code from nowhere', excerpts(root, '```python\nx\n```\n\n```text\ny\n```\n'),
                     ['a block of python says not where it is from'])
        text = '[a](a.c) [b](b.md#c) [d](#e) [f](g://h)'
        report.equal('self-test: finds a link to nowhere', links(root / 'x.md', text), ['b.md: there is no such file'])
        text = '`lib/a.c` and `regie_a` and `regie_b ()` and `REGIE_C`'
        report.equal('self-test: finds names of nothing', names(root, text, {'regie_a', 'REGIE_C'}),
                     ['lib/a.c: there is no such file', 'regie_b (): there is no such name'])
        report.equal('self-test: finds a link to a code', vague('[error@Regie.Error] or [error@Regie.Error.BUSY]'),
                     ['[error@Regie.Error.BUSY]: shows as the type alone'])
        if shutil.which('patch'):
            change = '```diff\n--- a/a.c\n+++ b/a.c\n@@ -1,2 +1,3 @@\n one;\n+new;\n {};\n```\n'
            report.equal('self-test: a change that fits is found to fit', changes(root, change.format('two')), [])
            report.equal('self-test: finds a change that does not fit', len(changes(root, change.format('six'))), 1)


def main(root):
    report = tap.Report()
    test_oneself(report)
    declared = declared_names(root)
    for path in sorted(path for pattern in GUIDES for path in root.glob(pattern)):
        name, text = path.relative_to(root).as_posix(), path.read_text(encoding='utf-8')
        if name not in RUN:
            report.case(f'{name}: excerpts', excerpts(root, text))
        report.case(f'{name}: links', links(path, text))
        report.case(f'{name}: names', names(root, text, declared))
        if '```diff' not in text:
            continue
        if shutil.which('patch'):
            report.case(f'{name}: changes', changes(root, text))
        else:
            report.skip(f'{name}: changes', 'patch is not installed')
    report.case('comments of the library: links', [
        f'{path.relative_to(root).as_posix()}: {problem}' for folder in ('include', 'lib')
        for path in sorted((root / folder).rglob('*.[ch]')) for problem in vague(path.read_text(encoding='utf-8'))])
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]))
