"""The programme of a region: bodies that come, go and merge, and what is asked of it on a day."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import datetime
import unittest

import harness
from gi.repository import Regie


def day(year, month, number):
    return datetime.date(year, month, number)


NEW_YEAR = day(2026, 1, 1)


def names(items):
    return [item.name for item in items]


def programme():
    found = Regie.Programme(name='Kust', edition='regisseur')
    found.bodies = [Regie.Body(id='kust', name='Kust', level='region'),
                    Regie.Body(id='a', name='A', level='municipality', municipality_code='GM0001'),
                    Regie.Body(id='b', name='B', level='municipality', municipality_code='GM0002'),
                    Regie.Body(id='zorg', name='Zorg', level='organisation')]
    found.bodies[3].presences = [Regie.Presence(municipality='a')]
    found.functionaries = [Regie.Functionary(id='f', name='Noor')]
    found.functionaries[0].employments = [Regie.Employment(body='a', role='regisseur')]
    return found


class Programme(unittest.TestCase):

    def setUp(self):
        self.programme = programme()
        self.method = Regie.Method.load_edition('regisseur')

    def refused(self, error, operation, *arguments):
        before = self.programme.to_json()
        with self.assertRaises(error) as caught:
            operation(*arguments)
        self.assertEqual(self.programme.to_json(), before)
        self.assertNotIn('Noor', str(caught.exception))

    def test_bodies_join_and_leave(self):
        body = Regie.Body(name='C', level='municipality')
        self.programme.join(body, NEW_YEAR)
        self.programme.leave(body, day(2026, 6, 30), 'Andere regio')
        self.assertEqual(names(self.programme.list_bodies_on('municipality', day(2026, 6, 30))), ['A', 'B', 'C'])
        self.assertEqual(names(self.programme.list_bodies_on('municipality', day(2026, 7, 1))), ['A', 'B'])
        self.assertFalse(body.takes_part_on(day(2025, 12, 31)))
        self.refused(Regie.RefusedError, self.programme.leave, body, day(2026, 6, 30), '')
        self.refused(Regie.ExistsError, self.programme.join, self.programme.bodies[0], NEW_YEAR)

    def test_municipalities_merge(self):
        self.programme.merge_bodies(['a'], 'b', NEW_YEAR, 'besluit/1')
        before = day(2025, 12, 31)
        self.assertEqual([names(self.programme.list_organisations_in(body, date))
                          for body in 'ab' for date in (before, NEW_YEAR)], [['Zorg'], [], [], ['Zorg']])
        self.assertEqual(names(self.programme.list_municipalities_of('zorg', NEW_YEAR)), ['B'])
        self.assertEqual([(job.body, job.start_date, job.end_date) for job in self.programme.functionaries[0].employments],
                         [('a', None, before), ('b', NEW_YEAR, None)])
        self.assertEqual(self.programme.mergers[0].merged, ('a',))
        self.refused(Regie.ExistsError, self.programme.merge_bodies, ['a'], 'b', NEW_YEAR, None)
        self.refused(Regie.NotFoundError, self.programme.merge_bodies, ['z'], 'b', NEW_YEAR, None)

    def test_a_body_is_found(self):
        self.assertEqual(self.programme.find_body('b').name, 'B')
        self.assertIsNone(self.programme.find_body('z'))

    def test_mandates_of_a_day(self):
        self.programme.bodies[1].mandates = [
            Regie.BodyMandate(id='m', functionary='f', subject='scaling', withdrawn_date=NEW_YEAR)]
        self.assertEqual([mandate.id for mandate in self.programme.list_mandates_on(
            None, 'f', 'scaling', day(2025, 12, 31))], ['m'])
        self.assertEqual(list(self.programme.list_mandates_on(None, None, 'unknown', NEW_YEAR)), [])

    def test_who_is_trained(self):
        person = self.programme.functionaries[0]
        person.certificates = [Regie.Certificate(role='regisseur', start_date=NEW_YEAR)]
        self.assertTrue(self.programme.is_trained_on('f', 'regisseur', NEW_YEAR))
        self.assertEqual(list(self.programme.list_trained_on('a', 'regisseur', NEW_YEAR)), [person])
        self.assertEqual(list(self.programme.list_trained_on(None, 'regisseur', day(2025, 12, 31))), [])

    def test_what_somebody_lacks(self):
        self.programme.profiles = [Regie.CompetenceProfile(id='p', role='regisseur', start_date=NEW_YEAR)]
        self.programme.profiles[0].competences = [Regie.Competence(id='c', label='Luisteren', min_level=2)]
        gap, = self.programme.list_competence_gaps(None, None, NEW_YEAR)
        self.assertEqual((gap.functionary, gap.competence, gap.min_level, gap.is_assessed), ('f', 'c', 2, False))

    def test_money(self):
        self.programme.bodies[1].budgets = [Regie.Budget(year=2026, planned_cents=5)]
        self.programme.bodies[1].budgets[0].lines = [Regie.BudgetLine(purpose='training', planned_cents=2 ** 62),
                                                     Regie.BudgetLine(purpose='direction', planned_cents=2 ** 62)]
        total = [each for each in self.programme.sum_budgets('a', 2026) if each.is_total]
        self.assertEqual([(each.planned_cents, each.agrees.value_nick, each.is_too_large) for each in total],
                         [(2 ** 63 - 1, 'no', True)])

    def test_a_decision_becomes_an_action(self):
        body = self.programme.bodies[1]
        body.cycles = [Regie.ImprovementCycle(year=2026)]
        body.cycles[0].decisions = [Regie.CycleDecision(text='Meer intervisie', theme='D')]
        decision = body.cycles[0].decisions[0]
        action = self.programme.take_decision(decision, 'f', None, day(2027, 3, 31))
        self.assertEqual((action.title, action.theme, action.planned_start_date, action.planned_end_date),
                         ('Meer intervisie', 'D', day(2027, 1, 1), day(2027, 3, 31)))
        self.assertEqual((list(body.actions), decision.action), ([action], action.id))
        self.refused(Regie.ExistsError, self.programme.take_decision, decision, 'f', None, None)

    def test_pseudonyms(self):
        key = bytes(range(32))
        self.assertEqual(len(Regie.make_pseudonym(key, 'd-1')), 16)
        self.assertEqual(Regie.make_pseudonym(key, 'd-1'), Regie.make_pseudonym(key, 'd-1'))
        self.assertNotEqual(Regie.make_pseudonym(key, 'd-1'), Regie.make_pseudonym(key[::-1], 'd-1'))
        with self.assertRaises(Regie.RefusedError):
            Regie.make_pseudonym(b'short', 'd-1')

    def test_progress(self):
        self.assertEqual(self.programme.fill(self.method, 'a'), 13)
        self.assertEqual(self.programme.fill(self.method, 'a'), 0)
        self.refused(Regie.NotFoundError, self.programme.fill, self.method, 'z')
        action = self.programme.bodies[1].actions[0]
        action.status = 'done'
        self.assertEqual(action.find_theme(self.method), 'A')
        sums = {each.theme: each.permille_done for each in self.programme.measure_progress(self.method, NEW_YEAR)
                if each.body == 'a' and not each.is_all_themes}
        self.assertEqual(sums, {'A': 333, 'B': 0, 'C': 0, 'D': 0, 'E': 0})

    def test_what_others_wait_for(self):
        self.programme.bodies[0].actions = [Regie.ImplementationAction(
            id='x', responsible='f', planned_start_date=NEW_YEAR, planned_end_date=day(2026, 1, 31))]
        self.programme.bodies[1].actions = [Regie.ImplementationAction(id='y', depends_on=['x'])]
        wait, = self.programme.list_waits(day(2026, 2, 1))
        self.assertEqual((wait.action, wait.responsible, wait.n_actions, wait.n_bodies, wait.is_overdue),
                         ('x', 'f', 1, 1, True))
        self.assertEqual([(step.action, step.days, step.is_length_unknown)
                          for step in self.programme.list_critical_path(day(2026, 2, 1))],
                         [('x', 31, False), ('y', 0, True)])

    def test_targets(self):
        body = self.programme.bodies[1]
        body.targets = [Regie.Target(indicator='organisations', value=3, date=day(2026, 12, 31))]
        reading = Regie.Reading(indicator='organisations', level='municipality', body='GM0001',
                                start_date=day(2025, 1, 1), end_date=day(2025, 12, 31), numerator=4)
        kept = self.programme.record_reading('a', reading, 'casussen')
        self.assertEqual(list(body.readings), [kept])
        for readings, expected in ((None, 'unknown'), ([], 'unknown'), ([reading], 'yes')):
            state, = self.programme.list_targets(self.method, readings, NEW_YEAR)
            self.assertEqual((state.is_reached.value_nick, state.reading_value), ('yes', 4))
            self.assertEqual(state.is_reached_by_cases.value_nick, expected)
        self.refused(Regie.ExistsError, self.programme.record_reading, 'a', reading, None)
        self.refused(Regie.RefusedError, self.programme.record_reading, 'b', reading, None)


harness.main()
