"""Reads a dossier, reviews it on a day, changes a goal and saves it."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import sys

import gi

gi.require_version('Regie', '1')

from gi.repository import Regie

dossier = Regie.Dossier.from_file(sys.argv[1])
review = Regie.Review.new(Regie.Method.load_edition(dossier.edition))
day = datetime.date(2026, 9, 1)

for finding in review.check(dossier, day, 'en'):
    print(f'{finding.code}: {finding.sentence}')

goal = dossier.plan.goals[0]
print('reached:', goal.title)
goal.status = 'reached'
goal.ended_date = day

# Without secrets the file would lose them.
dossier.to_file(sys.argv[2], secrets=True)
