"""The examples of the guides run as they stand there, one after another."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import contextlib
import io
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

import harness

SOURCE = pathlib.Path(os.environ['REGIE_SOURCE'])
GUIDES = [SOURCE / 'docs' / name for name in ('python.md', 'pictures.md')]
HERE = pathlib.Path(__file__).resolve().parent
BLOCK = re.compile(r'^```(\w*)\n(.*?)^```$', re.DOTALL | re.MULTILINE)


def blocks():
    for guide in GUIDES:
        text = guide.read_text(encoding='utf-8')
        for found in BLOCK.finditer(text):
            heading = re.findall(r'^#+ (.+)$', text[:found.start()], re.MULTILINE)[-1]
            yield guide, heading, found.group(1), found.group(2), text.count('\n', 0, found.start()) + 1


class Guide(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        """Examples read below the top of the tree, and write beside it."""
        cls.scope = {}
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.addClassCleanup(os.chdir, os.getcwd())
        os.symlink(SOURCE / 'examples', os.path.join(folder.name, 'examples'))
        os.chdir(folder.name)

    def test_holds_examples_of_python_only(self):
        self.assertEqual({language for guide, heading, language, code, line in blocks()}, {'python'})
        self.assertEqual(len(list(blocks())), sum(guide.read_text(encoding='utf-8').count('```') for guide in GUIDES) / 2)

    def run_block(self, guide, code, line):
        with contextlib.redirect_stdout(io.StringIO()) as output:
            exec(compile('\n' * line + code, str(guide), 'exec'), self.scope)
        if 'print(' in code:
            self.assertTrue(output.getvalue())


class Samples(unittest.TestCase):
    """The same program in each language says the same."""

    def run_sample(self, *command):
        done = subprocess.run(command, capture_output=True, text=True, encoding='utf-8', check=False)
        return done.returncode, done.stdout, done.stderr

    def commands(self):
        yield sys.executable, str(HERE / 'sample.py')
        if not os.environ['REGIE_GJS']:
            self.skipTest('gjs is not installed')
        yield os.environ['REGIE_GJS'], '-m', str(HERE.parent / 'javascript' / 'sample.js')

    def test_say_the_same(self):
        for dossier in sorted(SOURCE.glob('examples/dossiers/*.json')):
            said = [self.run_sample(*command, str(dossier), '2026-09-01') for command in self.commands()]
            self.assertEqual(said[0][0], 0, said[0][2])
            self.assertIn('goal: ', said[0][1])
            self.assertEqual(said[0], said[1])

    def test_say_what_is_wrong(self):
        for command in self.commands():
            status, stdout, stderr = self.run_sample(*command, str(HERE / 'sample.py'), '2026-09-01')
            self.assertEqual((status, stdout), (1, ''))
            self.assertIn('sample.py: document (line 1, column 1): ', stderr)


def add_cases():
    """One case for each example; unittest runs them by name, so their number comes first."""
    for number, (guide, heading, language, code, line) in enumerate(blocks(), 1):
        name = f'test_{number:02}_{re.sub("[^a-z]+", "_", heading.lower()).strip("_")}'
        setattr(Guide, name, lambda self, guide=guide, code=code, line=line: self.run_block(guide, code, line))


add_cases()
harness.main()
