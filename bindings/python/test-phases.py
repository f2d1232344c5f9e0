"""The course of a case through the phases: moves, steps, conditions and rules, in both editions."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import datetime
import unittest

import harness
from gi.repository import Regie


def day(month, number):
    return datetime.date(2026, month, number)


def case():
    dossier = Regie.Dossier(id='d-1', opened_date=day(1, 1), question='Wie kijkt er mee?')
    dossier.persons = [Regie.Person(id=name) for name in ('ans', 'dien')]
    return dossier


class Course(unittest.TestCase):

    def setUp(self):
        self.dossier = case()
        self.method = Regie.Method.load_edition('regisseur')
        self.dossier.enter_phase(self.method, '1', day(1, 5), None, 'dien')

    def stays(self, date):
        return list(self.dossier.list_phase_stays(self.method, date, 'en'))

    def codes(self, date):
        return [finding.code for finding in Regie.Review.new(self.method).check(self.dossier, date, 'en')]

    def refused(self, operation, *arguments):
        before = self.dossier.to_json()
        with self.assertRaises(Regie.Error):
            operation(*arguments)
        self.assertEqual(self.dossier.to_json(), before)

    def test_the_next_phase_ends_the_one_before(self):
        self.dossier.enter_phase(self.method, '2', day(1, 12), None, 'dien')
        self.assertEqual([(stay.phase, stay.end_date, stay.days) for stay in self.stays(day(1, 20))],
                         [('1', day(1, 11), 7), ('2', None, 9)])

    def test_another_way_wants_a_reason(self):
        self.refused(self.dossier.enter_phase, self.method, '4', day(1, 12), None, None)
        self.dossier.enter_phase(self.method, '4', day(1, 12), 'Overgenomen van elders', None)
        self.assertNotIn('P8.1', self.codes(day(1, 12)))

    def test_a_phase_is_skipped(self):
        self.refused(self.dossier.skip_phase, self.method, '2', day(1, 12), '', None)
        self.dossier.skip_phase(self.method, '2', day(1, 12), 'Al bekend', 'dien')
        self.dossier.enter_phase(self.method, '3a', day(1, 12), None, None)
        self.assertEqual([stay.is_skipped for stay in self.stays(day(1, 12))], [False, True, False])

    def test_a_step_is_recorded(self):
        self.refused(self.dossier.record_phase_step, self.method, '1.1', Regie.StepState.DONE, day(1, 6), None, None)
        self.dossier.record_phase_step(self.method, '1.1', Regie.StepState.DONE, day(1, 6), 'dien', None)
        step = self.stays(day(1, 6))[0].steps[0]
        self.assertEqual((step.state.value_nick, step.done_by, step.date), ('done', 'dien', day(1, 6)))

    def test_a_due_date_moves_with_the_meeting(self):
        self.dossier.enter_phase(self.method, '3a', day(2, 1), 'Snel', None)
        meeting = Regie.Meeting(id='m-1', kind='start', date=day(3, 1))
        self.dossier.add_meeting(meeting)
        self.assertEqual(self.stays(day(2, 2))[1].steps[0].due_date, day(2, 15))
        meeting.date = day(3, 8)
        self.assertEqual(self.stays(day(2, 2))[1].steps[0].due_date, day(2, 22))

    def test_conditions_are_judged_and_do_not_block(self):
        direction = Regie.Direction.new(self.method)
        leaving = direction.list_phase_conditions(self.dossier, day(1, 6), 'en')[0]
        self.assertEqual((leaving.phase, leaving.kind.value_nick, leaving.answer.value_nick), ('1', 'exit', 'no'))
        self.assertIn('No.', leaving.answers[0].sentence)
        self.dossier.enter_phase(self.method, '2', day(1, 12), None, None)
        self.assertIn('F1.1', self.codes(day(1, 12)))

    def test_a_fact_of_a_program_counts(self):
        phase = self.method.phases[0]
        phase.add_exit_condition(Regie.Criterion(fact='weather', one_of=['yes']))
        direction = Regie.Direction.new(self.method)
        direction.add_fact(Regie.Fact(id='weather', name='Weather', kind='truth'),
                           lambda dossier, date, value: value.tell_truth(True))
        leaving = direction.list_phase_conditions(self.dossier, day(1, 6), 'en')[0]
        self.assertEqual([answer.answer.value_nick for answer in leaving.answers], ['no', 'yes'])

    def test_rules_look_at_what_was_left(self):
        self.dossier.enter_phase(self.method, '2', day(1, 12), None, None)
        self.assertIn('P8.2', self.codes(day(1, 12)))
        self.assertNotIn('P8.3', self.codes(day(2, 22)))
        self.assertIn('P8.3', self.codes(day(2, 23)))

    def test_waiting_is_counted(self):
        self.assertEqual([(stay.days, stay.waiting_days, stay.is_over_limit) for stay in self.stays(day(1, 25))],
                         [(21, 6, True)])


class Editions(unittest.TestCase):

    WAY = (('1', 1, 5), ('2', 1, 12), ('3a', 2, 1), ('3b', 2, 15), ('4', 2, 16), ('5', 5, 1), ('4', 5, 2), ('5', 8, 1), ('6', 8, 2))

    def walk(self, edition):
        dossier, method = case(), Regie.Method.load_edition(edition)
        for phase, month, number in self.WAY:
            dossier.enter_phase(method, phase, day(month, number), None, 'dien')
        dossier.close(Regie.Closure(date=day(9, 1)), None)
        dossier.reopen(day(10, 1), 'Weer ruzie')
        dossier.enter_phase(method, '2', day(10, 1), None, 'dien')
        return dossier, dossier.list_phase_stays(method, day(10, 2), 'nl')

    def test_the_whole_way_and_back(self):
        for edition, first in (('regisseur', '1.1'), ('procesregisseur', '1.p.1')):
            dossier, stays = self.walk(edition)
            self.assertEqual([stay.phase for stay in stays], [phase for phase, *_ in self.WAY] + ['2'])
            self.assertEqual(dossier.phases[0].steps[0].step, first)
            self.assertEqual((dossier.phases[8].end_date, stays[9].reason), (day(9, 1), 'Weer ruzie'))


harness.main()
