"""Tells the life of a regisseur: appointed, stood in for, handed over, escalated, ended, and back."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import sys

import gi

gi.require_version('Regie', '1')

from gi.repository import Regie


def day(month, number):
    return datetime.date(2026, month, number)


dossier = Regie.Dossier.from_file(sys.argv[1])
method = Regie.Method.load_edition(dossier.edition)

# Thijs stands in during a holiday.
dossier.appoint_substitute(Regie.Regisseur(person='p-thijs', start_date=day(7, 20), end_date=day(8, 7), told_date=day(7, 13)))
print(dossier.get_regisseur_on(day(7, 25)).person, 'is away;', dossier.get_substitute_on(day(7, 25)).person, 'stands in')

# Ellen is asked to take over, and does.
handover = Regie.Handover(giver='p-nienke', receiver='p-ellen', offered_date=day(9, 1), effective_date=day(10, 1))
dossier.offer_handover(handover)
handover.checklist = [point.id for point in method.handover_checklist]
handover.told_date = day(9, 3)
term = dossier.accept_handover(handover, day(9, 3))
print(dossier.get_regisseur_on(day(9, 30)).person, 'hands over to', dossier.get_regisseur_on(day(10, 1)).person)

# She may scale the direction, since she directs at a level that gives it.
answer = Regie.MandateQuestion(person='p-ellen', subject='scaling').ask(dossier, method, day(10, 1), 'en')
print(answer.answer.value_nick, answer.mandate, answer.sentence)
dossier.scale(method, Regie.ScaleMove(date=day(10, 15), new_level='process', decided_by='p-ellen',
                                      reason='The waiting list does not move.', household_informed_date=day(10, 15)))
print('level:', dossier.get_level_on(day(10, 15)))

# Nobody moves, so others are asked to intervene: first here, then on the next rung.
escalation = Regie.Escalation(opened_date=day(10, 20), rung=method.get_next_rung(None).id, opened_by='p-ellen',
                              reason='No place before spring.')
dossier.open_escalation(escalation)
higher = method.get_next_rung(escalation.rung).id
escalation = dossier.pass_on_escalation(escalation, day(11, 5), higher, 'No money for it here.')
dossier.solve_escalation(escalation, day(11, 19), 'A place from 1 December.', None)
print('solved on the rung', escalation.rung, 'in', escalation.count_days(day(12, 1)), 'days')

# A process regisseur works beside her for a while.
dossier.appoint_beside(Regie.Regisseur(person='p-joost', form='process', level='process', start_date=day(10, 20)))

# She stops, and nobody follows yet: the days are on record.
dossier.end_regisseur(term, day(12, 15), 'Moved to another school.')
try:
    dossier.appoint_regisseur(Regie.Regisseur(person='p-nobody', start_date=day(12, 28)))
except Regie.Error as error:
    print('refused:', error)
dossier.appoint_regisseur(Regie.Regisseur(person='p-nienke', form='case', level='case', start_date=day(12, 28)))

course = dossier.dup_regisseur_course(day(12, 31))
for period in course.periods:
    print(period.start_date, period.end_date, period.state.value_nick, *period.persons or [])
print('changes:', course.continuity.changes, 'days without:', course.continuity.days_without)
