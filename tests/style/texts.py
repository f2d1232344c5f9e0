"""Every text of the library is in the catalogues, translated, and nothing else is.

    texts.py ROOT XGETTEXT [OPTION...]
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import pathlib
import re
import subprocess
import sys
import tempfile

import tap

MARK = re.compile(r'\bN_ ?\("')
NAME = re.compile(r'\{[^{}]*\}')
HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def rows(path):
    return [row for row in path.read_text(encoding='utf-8').split('\n') if row and not row.startswith('#')]


def not_listed(root, listed):
    """Sources that mark a text and are not read for texts, and the other way round."""
    marked = [path.relative_to(root).as_posix() for folder in ('lib', 'examples')
              for path in sorted((root / folder).rglob('*.[ch]'))
              if MARK.search(path.read_text(encoding='utf-8'))]
    return [f'{name}: marks texts, not in po/POTFILES.in' for name in marked if name not in listed] \
        + [f'{name}: in po/POTFILES.in, marks no text' for name in listed if name not in marked]


def template(command, root, names):
    """The texts of the sources, as a catalogue without translations."""
    if not names:
        return HEAD
    return subprocess.run([*command, '--directory=' + str(root), '--output=-', *names], stdout=subprocess.PIPE,
                          text=True, check=True).stdout


def gaps(catalogue, pot):
    """What msgcmp says about texts without a translation and translations without a text."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, 'regie.pot')
        path.write_text(pot, encoding='utf-8')
        missing = subprocess.run(['msgcmp', str(catalogue), str(path)], capture_output=True, text=True)
        left = subprocess.run(['msgcomm', '--unique', '--omit-header', str(catalogue), str(path)], capture_output=True,
                              text=True).stdout
    found = [] if missing.returncode == 0 else [missing.stderr]
    if re.search(r'^msgid "', left, re.MULTILINE) and missing.returncode == 0:
        found.append('translates what the library no longer says:\n' + left)
    return found


def strings(block):
    """The string that begins with each keyword of an entry of a catalogue, in order."""
    return [''.join(re.findall(r'"((?:[^"\\]|\\.)*)"', match.group()))
            for match in re.finditer(r'^msg\w+(?:\[\d\])?(?:[ \t]*".*"\n?)+', block, re.MULTILINE)]


def lost_names(text):
    """Translations that do not have the {names} of their text."""
    found = []
    for block in re.split(r'\n\s*\n', text):
        said, *translations = strings(block) or ['']
        names = set(NAME.findall(said))
        found += [f'{said}: loses or adds a name in {translation}' for translation in translations
                  if said and translation and set(NAME.findall(translation)) != names]
    return found


def test_oneself(report, command):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / 'lib').mkdir()
        (root / 'lib/one.c').write_text('a = N_ ("one");\n')
        (root / 'lib/two.c').write_text('b = 2;\n')
        report.equal('self-test: finds what POTFILES.in leaves out and names for nothing',
                     not_listed(root, ['lib/two.c']),
                     ['lib/one.c: marks texts, not in po/POTFILES.in', 'lib/two.c: in po/POTFILES.in, marks no text'])
        pot = template(command, root, ['lib/one.c'])
        po = root / 'nl.po'
        for name, text, expected in (
                ('a whole catalogue is found whole', 'msgid "one"\nmsgstr "een"\n', 0),
                ('finds a text that is missing', '', 1),
                ('finds a text without translation', 'msgid "one"\nmsgstr ""\n', 1),
                ('finds a doubtful translation', '#, fuzzy\nmsgid "one"\nmsgstr "twee"\n', 1),
                ('finds a text that is gone', 'msgid "one"\nmsgstr "een"\n\nmsgid "two"\nmsgstr "twee"\n', 1)):
            po.write_text(HEAD + text, encoding='utf-8')
            report.equal('self-test: ' + name, len(gaps(po, pot)), expected)
    report.equal('self-test: finds a name that a translation lost',
                 lost_names(HEAD + '#: a\nmsgid ""\n"{day} of "\n"{month}"\nmsgstr "{month} {day}"\n\n'
                            'msgid "{one} two"\nmsgstr "{een} twee"\n'),
                 ['{one} two: loses or adds a name in {een} twee'])


def main(root, *command):
    root = pathlib.Path(root)
    report = tap.Report()
    test_oneself(report, command)
    listed = rows(root / 'po/POTFILES.in')
    report.case('po/POTFILES.in names the sources with texts', not_listed(root, listed))
    pot = template(command, root, listed)
    for language in rows(root / 'po/LINGUAS'):
        catalogue = root / f'po/{language}.po'
        report.case(f'po/{language}.po is complete', gaps(catalogue, pot))
        report.case(f'po/{language}.po keeps names in braces', lost_names(catalogue.read_text(encoding='utf-8')))
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
