"""What the tests of the tool share: run it, and compare what it says."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = ROOT / 'tests/data/regie'
DOSSIERS = ROOT / 'examples/dossiers'
DAY = ['--on', '2026-09-03']

sys.path.insert(0, str(ROOT / 'tests/style'))
import tap  # noqa: E402

# The tool; some tests work in another folder.
TOOL = os.path.abspath(sys.argv[1])

LANGUAGES = ('LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG')


class Run:
    """One run of the tool: exit status, standard output and standard error."""

    def __init__(self, *arguments, stdin='', stdout=subprocess.PIPE, env=None, timeout=None):
        clean = {name: value for name, value in os.environ.items() if name not in LANGUAGES + ('NO_COLOR',)}
        done = subprocess.run([TOOL, *map(str, arguments)], stdout=stdout, stderr=subprocess.PIPE,
                              input=stdin if isinstance(stdin, bytes) else stdin.encode(), env=clean | (env or {}), timeout=timeout)
        self.status = done.returncode
        self.out = (done.stdout or b'').decode()
        self.err = done.stderr.decode()


class Tests(tap.Report):
    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)

    def write(self, name, text):
        """A file in the folder of these tests."""
        path = self.path / name
        path.write_text(text, encoding='utf-8')
        return path

    def ends(self, name, run, status, err=''):
        """One case: how a run ends, and what it complains of."""
        self.equal(name, (run.status, run.err), (status, err))

    def golden(self, name, run, file, status=0):
        """One case: the output is what the file holds. With REGIE_GOLDEN=update the file is written."""
        path = DATA / file
        if os.environ.get('REGIE_GOLDEN') == 'update':
            path.write_text(run.out, encoding='utf-8')
        expected = path.read_text(encoding='utf-8') if path.exists() else None
        self.equal(name, (run.status, run.err, run.out), (status, '', expected))

    def json(self, name, run, check, status=0):
        """One case: the output is strict JSON, and what it holds passes a check."""
        try:
            found = [json.loads(line, parse_constant=lambda word: 1 / 0) for line in run.out.splitlines()]
            problems = [] if check(*found) else ['is ' + run.out[:2000]]
        except (ValueError, TypeError, KeyError) as error:
            problems = [repr(error), run.out[:2000]]
        if run.status != status or run.err:
            problems.append(f'ended with {run.status}, said {run.err}')
        self.case(name, problems)
