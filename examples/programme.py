"""Follows a programme: who is behind, what holds others up, who may decide, who is trained, what was reached."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import sys

import gi

gi.require_version('Regie', '1')

from gi.repository import Regie

programme = Regie.Programme.from_file(sys.argv[1])
method = Regie.Method.load_edition(programme.edition)
day = datetime.date(2026, 11, 30)

names = {body.id: body.name for body in programme.bodies}
people = {functionary.id: functionary.name for functionary in programme.functionaries}

for total in programme.measure_progress(method, day):
    if total.is_all_bodies and not total.is_all_themes and total.level.value_nick == 'unknown':
        print(total.theme, total.n_done, 'of', total.n_actions - total.n_dropped, 'done,', total.n_overdue, 'late')

for wait in programme.list_waits(day):
    print(names[wait.body], wait.action, 'holds up', wait.n_actions)

for mandate in programme.list_mandates_on('gm-duinrade', None, Regie.MandateSubject.UNKNOWN, day):
    print(people[mandate.functionary], mandate.subject.value_nick, 'until', mandate.end_date)

trained = programme.list_trained_on('reg-kustland', 'regisseur', day)
print('trained:', ', '.join(functionary.name for functionary in trained))

for total in programme.sum_budgets('gm-lauwerhaven', 2026):
    if total.is_total:
        print('planned', total.planned_cents // 100, 'on record', total.recorded_planned_cents // 100,
              total.agrees.value_nick)

for state in programme.list_targets(method, None, day):
    print(names[state.body], state.indicator, state.value, state.is_reached.value_nick)

review = Regie.Review.new(method)
for finding in review.check_programme(programme, day, 'en'):
    if finding.severity == Regie.Severity.ERROR:
        print(f'{finding.code}: {finding.sentence}')
