"""Cycles, stalls and the calendar."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import datetime
import functools
import unittest

import harness
from gi.repository import Regie


def day(month, number, year=2026):
    return datetime.date(year, month, number)


def case(number='d-1', due=None):
    dossier = Regie.Dossier(id=number, title=f'Case {number}', opened_date=day(1, 1))
    dossier.persons = [Regie.Person(id='ans', given_name='Ans'), Regie.Person(id='dien', given_name='Dien')]
    dossier.households = [Regie.Household(id='h-1', memberships=[Regie.Membership(person='ans')])]
    dossier.regisseurs = [Regie.Regisseur(id='r-1', person='dien', is_primary=True, start_date=day(1, 1))]
    dossier.plan = Regie.Plan(id='plan-1', status='agreed', variant='standard', agreed_date=day(2, 1),
                              actions=[Regie.Action(id='a-1', title='Bellen', owner='ans', due_date=due or day(12, 1))])
    return dossier


class Monitoring(unittest.TestCase):

    def setUp(self):
        self.method = Regie.Method.load_edition('regisseur')
        self.review = Regie.Review.new(self.method)

    def cycle(self, dossier, on):
        return dossier.dup_progress_cycle(self.method, on, 'en')

    def test_the_method_decides_how_often(self):
        cycle = self.cycle(case(), day(3, 1))
        self.assertEqual((cycle.interval_days, cycle.interval, cycle.is_override), (90, 'standard', False))
        self.assertEqual((cycle.last_date, cycle.due_date, cycle.days_late), (day(2, 1), day(5, 2), 0))
        self.assertIn('Standard', cycle.sentence)

    def test_the_plan_decides_otherwise(self):
        dossier = case()
        dossier.plan.review_interval_days = 120
        cycle = self.cycle(dossier, day(3, 1))
        self.assertEqual((cycle.interval_days, cycle.method_days, cycle.is_override), (120, 90, True))
        self.assertIn('M1.1', [finding.code for finding in self.review.check(dossier, day(3, 1), 'en')])
        dossier.plan.review_interval_reason = 'Gelijk met school.'
        self.assertNotIn('M1.1', [finding.code for finding in self.review.check(dossier, day(3, 1), 'en')])

    def test_a_missed_look_climbs_the_ladder(self):
        cycle = self.cycle(case(), day(7, 31))
        self.assertEqual((cycle.days_late, cycle.n_missed, cycle.rung), (90, 1, 'municipal-table'))
        self.assertIn('E1.3', [finding.code for finding in self.review.check(case(), day(7, 31), 'en')])

    def test_a_lighter_level_does_not_forget(self):
        dossier = case()
        dossier.direction_decisions = [Regie.DirectionDecision(date=day(2, 1), level='breakthrough'),
                                       Regie.DirectionDecision(date=day(4, 1), level='case')]
        cycle = self.cycle(dossier, day(4, 2))
        self.assertEqual((cycle.interval_days, cycle.due_date, cycle.days_late), (90, day(3, 1), 32))

    def test_looks(self):
        dossier = case()
        dossier.evaluations = [Regie.Evaluation(date=day(3, 1), next_date=day(4, 1))]
        self.assertEqual(dossier.get_last_look_before(day(3, 15)), day(3, 1))
        self.assertEqual(dossier.get_agreed_look_after(day(3, 15)), day(4, 1))
        self.assertIsNone(dossier.get_agreed_look_after(day(2, 15)))
        self.assertEqual(Regie.Head.new_for_dossier(dossier).next_review_date, day(4, 1))

    def test_the_owner_is_spoken_to_first(self):
        dossier = case(due=day(2, 10))
        dossier.statements = [Regie.Statement(author='ans', date=day(2, 10))]
        stall, = dossier.list_stalls(self.method, day(2, 20), 'en')
        self.assertEqual((stall.kind, stall.days, stall.addressee_name), (Regie.StallKind.CHAIN, 10, 'Ans'))
        self.assertEqual((stall.regisseur_date, stall.is_for_regisseur), (day(2, 25), False))
        stall, = dossier.list_stalls(self.method, day(2, 25), 'en')
        self.assertEqual((stall.addressee_name, stall.is_for_regisseur), ('Dien', True))
        self.assertEqual(list(stall.evidence), ['plan.actions[0]'])

    def test_limits_are_data(self):
        dossier = case(due=day(2, 10))
        dossier.statements = [Regie.Statement(author='ans', date=day(2, 10))]
        limit = self.method.get_stall_limit(Regie.StallKind.CHAIN, 'case', 'direct-safety')
        self.assertEqual((limit.days, limit.owner_days, limit.is_provisional), (3, 4, True))
        self.method.stall_limits = [Regie.StallLimit(kind='chain', days=30)]
        self.assertEqual(len(dossier.list_stalls(self.method, day(2, 25), 'en')), 0)

    def test_the_most_urgent_of_many(self):
        stalls = [stall for number, due in (('d-1', day(2, 10)), ('d-2', day(1, 10)))
                  for stall in case(number, due).list_stalls(self.method, day(2, 25), 'en')]
        first = min(stalls, key=functools.cmp_to_key(Regie.Stall.compare))
        self.assertEqual(first.dossier, 'd-2')

    def test_a_calendar_of_many(self):
        entries = [entry for number, due in (('d-1', day(3, 10)), ('d-2', day(3, 5)))
                   for entry in self.review.list_calendar(case(number, due), day(3, 1), day(3, 1), day(5, 31), 'en')]
        entries.sort(key=functools.cmp_to_key(Regie.CalendarEntry.compare))
        self.assertEqual([(entry.dossier, entry.step.kind.value_nick, entry.step.due_date) for entry in entries],
                         [('d-2', 'action', day(3, 5)), ('d-1', 'action', day(3, 10)),
                          ('d-1', 'review', day(5, 2)), ('d-2', 'review', day(5, 2))])
        self.assertEqual({entry.regisseur_name for entry in entries}, {'Dien'})

    def test_rungs_and_intervals(self):
        self.assertEqual([rung.missed_cycles for rung in self.method.rungs], [1, 2, 3, 0])
        self.assertEqual(self.method.get_interval('light', None, None).days, 300)


harness.main()
