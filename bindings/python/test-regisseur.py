"""The whole life of a regisseur: appointed, stood in for, handed over, ended, and back."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import datetime
import unittest

import harness
from gi.repository import Regie


def day(month, number):
    return datetime.date(2026, month, number)


def case():
    dossier = Regie.Dossier(id='d-1', opened_date=day(1, 1))
    dossier.persons = [Regie.Person(id=name) for name in ('ans', 'cor', 'dien', 'els', 'fay')]
    dossier.households = [Regie.Household(id='h-1', memberships=[Regie.Membership(person='ans')])]
    dossier.network = [Regie.NetworkMember(person='cor')]
    dossier.professionals = [Regie.Professional(person='dien'), Regie.Professional(person='els')]
    return dossier


def term(person, *days, **values):
    dates = dict(zip(('start_date', 'end_date'), days))
    return Regie.Regisseur(person=person, **dates, **values)


def states(dossier, last):
    periods = dossier.list_regisseur_periods(day(1, 1), last)
    return [(period.start_date, period.state.value_nick, list(period.persons or [])) for period in periods]


class Life(unittest.TestCase):

    def setUp(self):
        self.dossier = case()
        self.method = Regie.Method.load_edition('regisseur')
        self.first = term('dien', day(2, 1), level='case', form='case')
        self.dossier.appoint_regisseur(self.first)

    def test_is_appointed(self):
        self.assertTrue(self.first.is_primary)
        self.assertEqual(self.dossier.get_regisseur_on(day(2, 1)), self.first)
        self.assertIsNone(self.dossier.get_regisseur_on(day(1, 31)))

    def test_is_not_appointed_twice(self):
        before = self.dossier.to_json()
        with self.assertRaises(Regie.Error):
            self.dossier.appoint_regisseur(term('els', day(3, 1)))
        with self.assertRaises(Regie.Error):
            self.dossier.appoint_substitute(term('fay', day(3, 1)))
        self.assertEqual(self.dossier.to_json(), before)

    def test_anybody_at_the_table_can(self):
        self.assertEqual([list(self.dossier.dup_parts_of(person, day(2, 1))) for person in ('ans', 'cor', 'dien', 'fay')],
                         [['household-member'], ['network-member'], ['professional'], []])

    def test_is_stood_in_for(self):
        self.dossier.appoint_substitute(term('els', day(3, 1), day(3, 14)))
        self.assertEqual(self.dossier.get_substitute_on(day(3, 14)).stands_in_for, 'dien')
        self.assertIsNone(self.dossier.get_substitute_on(day(3, 15)))

    def test_has_somebody_beside(self):
        self.dossier.appoint_beside(term('els', day(3, 1), form='process'))
        self.assertEqual([one.person for one in self.dossier.list_beside_on(day(3, 1))], ['els'])
        self.assertEqual(self.dossier.get_regisseur_on(day(3, 1)).person, 'dien')

    def offer(self, receiver='ans'):
        handover = Regie.Handover(giver='dien', receiver=receiver, offered_date=day(3, 1), effective_date=day(4, 1))
        self.dossier.offer_handover(handover)
        return handover

    def test_hands_over_to_the_household(self):
        new = self.dossier.accept_handover(self.offer(), day(3, 5))
        self.assertEqual((new.person, new.level, new.start_date), ('ans', 'case', day(4, 1)))
        self.assertEqual(self.first.end_date, day(3, 31))
        self.assertEqual(states(self.dossier, day(4, 30)), [(day(1, 1), 'nobody', []), (day(2, 1), 'one', ['dien']),
                                                            (day(4, 1), 'one', ['ans'])])

    def test_is_refused_and_withdrawn(self):
        handover = self.offer()
        self.dossier.refuse_handover(handover, day(3, 5), 'Te veel')
        self.assertEqual((handover.state.value_nick, handover.answer_reason), ('refused', 'Te veel'))
        handover = self.offer('els')
        self.dossier.withdraw_handover(handover, day(3, 6), None)
        self.assertEqual(handover.state.value_nick, 'withdrawn')
        self.assertEqual(self.dossier.get_regisseur_on(day(12, 31)), self.first)

    def test_ends_and_returns(self):
        with self.assertRaises(Regie.Error):
            self.dossier.end_regisseur(self.first, day(3, 31), '')
        self.dossier.end_regisseur(self.first, day(3, 31), 'Verlof')
        self.assertEqual([(gap.start_date, gap.end_date, gap.reason) for gap in self.dossier.regisseur_gaps],
                         [(day(4, 1), None, 'Verlof')])
        self.dossier.appoint_regisseur(term('dien', day(5, 1)))
        self.assertEqual(self.dossier.regisseur_gaps[0].end_date, day(4, 30))
        continuity = self.dossier.dup_continuity(day(2, 1), day(5, 31))
        self.assertEqual((continuity.changes, continuity.persons, continuity.days_without, continuity.days_unexplained),
                         (0, 1, 30, 0))

    def test_may_do_what_the_level_gives(self):
        question = Regie.MandateQuestion(person='dien', subject='scaling')
        answer = question.ask(self.dossier, self.method, day(2, 1), 'en')
        self.assertEqual((answer.answer.value_nick, answer.mandate, answer.level), ('yes', 'case-scaling', 'case'))
        self.assertEqual(question.ask(self.dossier, self.method, day(1, 31), 'en').answer.value_nick, 'no')

    def test_scales_where_the_regiekaart_has_a_way(self):
        self.dossier.direction_decisions = [Regie.DirectionDecision(date=day(2, 1), level='case')]
        move = Regie.ScaleMove(date=day(3, 1), new_level='breakthrough', reason='Het loopt vast', decided_by='dien')
        with self.assertRaises(Regie.Error):
            self.dossier.scale(self.method, move)
        move.new_level = 'process'
        self.dossier.scale(self.method, move)
        self.assertEqual((move.direction.value_nick, move.old_level), ('up', 'case'))

    def test_tells_the_course(self):
        course = self.dossier.dup_regisseur_course(day(2, 28))
        self.assertEqual((course.regisseur.person, course.substitute, len(course.periods)), ('dien', None, 2))
        self.assertEqual(Regie.RegisseurCourse.from_json(course.to_json()), course)


class Ladder(unittest.TestCase):

    def test_is_climbed(self):
        dossier, method = case(), Regie.Method.load_edition('regisseur')
        first = Regie.Escalation(opened_date=day(3, 1), rung=method.get_next_rung(None).id, reason='Geen plek', opened_by='dien')
        dossier.open_escalation(first)
        self.assertTrue(first.is_open(day(3, 1)))
        second = dossier.pass_on_escalation(first, day(3, 15), method.get_next_rung(first.rung).id, 'Geen geld')
        self.assertEqual((first.state.value_nick, second.previous, second.rung), ('passed-on', first.id, 'regional-expert-team'))
        dossier.solve_escalation(second, day(3, 20), 'Plek', 'els')
        self.assertEqual((first.count_days(day(4, 1)), second.count_days(day(4, 1))), (14, 5))


harness.main()
