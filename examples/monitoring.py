"""Tells how often people look at the progress, which case is most urgent, and what is due in all of them."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import functools
import sys

import gi

gi.require_version('Regie', '1')

from gi.repository import Regie

day = datetime.date(2026, 9, 3)
dossiers = [Regie.Dossier.from_file(path) for path in sys.argv[1:]]
method = Regie.Method.load_edition('regisseur')
review = Regie.Review.new(method)

for dossier in dossiers:
    cycle = dossier.dup_progress_cycle(method, day, 'en')
    print(dossier.title, cycle.sentence, cycle.due_date, cycle.n_missed, cycle.rung)

stalls = [stall for dossier in dossiers for stall in dossier.list_stalls(method, day, 'en')]
for stall in sorted(stalls, key=functools.cmp_to_key(Regie.Stall.compare)):
    print(stall.title, stall.since_date, stall.addressee_name, stall.sentence, stall.advice)

until = day + datetime.timedelta(days=27)
entries = [entry for dossier in dossiers for entry in review.list_calendar(dossier, day, day, until, 'en')]
for entry in sorted(entries, key=functools.cmp_to_key(Regie.CalendarEntry.compare)):
    print(entry.step.due_date, entry.step.kind.value_nick, entry.title, entry.step.text)

# A region with limits of its own.
method.stall_limits = [Regie.StallLimit(kind='contact', days=28), Regie.StallLimit(kind='chain', days=14, owner_days=14)]
print(sum(len(dossier.list_stalls(method, day, 'en')) for dossier in dossiers))
