"""Says what a household wants to reach, what must happen next, and where the dossier leaves the method.

    sample.py DOSSIER.json YYYY-MM-DD
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import datetime
import sys

import gi

gi.require_version('Regie', '1')

from gi.repository import Regie  # noqa: E402


def main(path, day):
    dossier = Regie.Dossier.from_file(path)
    method = Regie.Method.load_edition(dossier.edition)
    review = Regie.Review.new(method)

    for goal in dossier.plan.goals:
        print('goal:', goal.title, goal.target_date or '-', goal.status.value_nick)
    for step in review.list_next_steps(dossier, day, 'nl'):
        print('next:', step.text, step.due_date or '-')
    for finding in review.check(dossier, day, 'nl'):
        print(f'{finding.code}:', finding.sentence, *finding.evidence)


if __name__ == '__main__':
    try:
        main(sys.argv[1], datetime.date.fromisoformat(sys.argv[2]))
    except Regie.Error as error:
        sys.exit(f'{sys.argv[1]}: {error}')
