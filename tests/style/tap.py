"""Report cases as TAP, so that each of them is counted."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later


class Report:
    def __init__(self):
        self.cases = 0
        self.failed = 0

    def case(self, name, problems=()):
        """One case, which passes when there are no problems."""
        problems = list(problems)
        self.cases += 1
        self.failed += bool(problems)
        print(('not ok' if problems else 'ok'), self.cases, '-', name)
        for problem in problems:
            print('#  ', str(problem).replace('\n', '\n#   '))

    def equal(self, name, found, expected):
        """One case, which passes when what was found is what was expected."""
        self.case(name, [] if found == expected else [f'found {found!r}', f'expected {expected!r}'])

    def skip(self, name, reason):
        """One case that cannot be tried here."""
        self.cases += 1
        print('ok', self.cases, '-', name, '# SKIP', reason)

    def finish(self):
        """Print the plan and return the exit status."""
        print(f'1..{self.cases}', flush=True)
        return int(self.failed > 0)
