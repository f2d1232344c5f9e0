"""Runs the unittest cases of a script and reports them as TAP, so that each of them is counted."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import sys
import traceback
import unittest

import gi

gi.require_version('Regie', '1')

from gi.repository import GObject, Regie  # noqa: E402


class Tap(unittest.TestResult):
    """One line for each case; a case with parts that fail is one case that fails."""

    def __init__(self):
        super().__init__()
        self.cases, self.problems, self.reason = 0, [], None

    def startTest(self, test):
        super().startTest(test)
        self.problems, self.reason = [], None

    def stopTest(self, test):
        super().stopTest(test)
        self.report(' '.join([type(test).__name__, *test.id().rsplit('.')[-1].split('_')[1:]]))

    def report(self, name):
        self.cases += 1
        reason = [f'# SKIP {self.reason}'] if self.reason else []
        print('not ok' if self.problems else 'ok', self.cases, '-', name, *reason)
        for line in '\n'.join(self.problems).splitlines():
            print('#', line)
        sys.stdout.flush()

    def addError(self, test, error):
        super().addError(test, error)
        self.problems.append(''.join(traceback.format_exception(*error)))
        if not isinstance(test, unittest.TestCase):
            self.report(str(test))

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self.problems.append(''.join(traceback.format_exception(*error)))

    def addSubTest(self, test, part, error):
        super().addSubTest(test, part, error)
        if error:
            self.problems.append(''.join([str(part), '\n', *traceback.format_exception(*error)]))

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.reason = reason


def classes(base=GObject.Object):
    """Every class of the library of which there can be objects."""
    for name in dir(Regie):
        value = getattr(Regie, name)
        if isinstance(value, type) and issubclass(value, base) and not value.__gtype__.is_abstract():
            yield value


def main():
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules['__main__'])
    result = Tap()
    suite.run(result)
    print(f'1..{result.cases}', flush=True)
    sys.exit(not result.wasSuccessful())
