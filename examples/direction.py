"""Decides by the regiekaart of a region, with a fact of its own."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import sys

import gi

gi.require_version('Regie', '1')

from gi.repository import Regie

dossier = Regie.Dossier.from_file(sys.argv[1])
method = Regie.Method.load_edition('regisseur')
method.regiekaart = Regie.Regiekaart.from_file(sys.argv[2])
day = datetime.date(2026, 9, 3)


def count_waiting_lists(dossier, day, value):
    plan = dossier.get_plan_on(day)
    if plan is None:
        return
    blocked = [action for action in plan.actions if action.status == Regie.ActionStatus.BLOCKED]
    for action in blocked:
        value.add_record(dossier, action)
    value.tell_number(len(blocked))


direction = Regie.Direction.new(method)
direction.add_fact(Regie.Fact(id='regio-waiting-lists', kind='number', name='Wachtlijsten',
                              question='Op welke wachtlijsten staat iemand?'), count_waiting_lists)
for problem in direction.check('nl'):
    print(problem.path, problem.text)

advice = direction.decide(dossier, day, 'nl')
print(advice.sentence)
for answer in advice.answers:
    print('  ' * answer.depth + answer.sentence, *answer.evidence or ())

try:
    dossier.record_direction(advice, Regie.DirectionDecision(level='self'))
except Regie.RefusedError as error:
    print(error)
