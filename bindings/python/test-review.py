"""A dossier is judged from Python, also by rules that are written in it."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import datetime
import gc
import os
import unittest
import weakref

import harness
from gi.repository import Regie

DAY = datetime.date(2026, 9, 1)
HEAVY = os.path.join(os.environ['REGIE_SOURCE'], 'examples', 'dossiers', 'zwaar.json')


class Review(unittest.TestCase):

    def setUp(self):
        self.dossier = Regie.Dossier.from_file(HEAVY)
        self.review = Regie.Review.new(Regie.Method.load_edition(self.dossier.edition))

    def test_finds_and_says_where(self):
        findings = self.review.check(self.dossier, DAY, 'nl')
        self.assertGreater(len(findings), 0)
        for finding in findings:
            self.assertTrue(finding.sentence)
            for path in finding.evidence:
                self.assertIsNotNone(self.dossier.find_path(path))

    def test_says_what_comes_next_and_when(self):
        steps = self.review.list_next_steps(self.dossier, DAY, 'nl')
        self.assertGreater(len(steps), 0)
        for step in steps:
            self.assertIsInstance(step.due_date, (datetime.date, type(None)))

    def test_needs_a_day(self):
        self.assertRaises(TypeError, self.review.check, self.dossier, '2026-09-01')
        self.assertRaises(TypeError, self.review.check, self.dossier, datetime.datetime(2026, 9, 1))

    def test_result_says_what_it_stands_on(self):
        result = self.review.judge(self.dossier, DAY, 'nl')
        self.assertEqual((result.dossier, result.day, result.edition), (self.dossier.id, DAY, self.dossier.edition))
        self.assertEqual(result.findings, self.review.check(self.dossier, DAY, 'nl'))
        self.assertIn('P3.1', result.codes)
        self.assertEqual(Regie.ReviewResult.from_json(result.to_json()), result)

    def test_results_are_compared(self):
        before = self.review.judge(self.dossier, DAY, 'nl')
        for action in self.dossier.plan.actions:
            action.status = 'done'
        after = self.review.judge(self.dossier, DAY, 'nl')
        changes = after.compare(before).changes
        solved = {change.finding.code for change in changes if change.state == Regie.FindingState.SOLVED}
        self.assertIn('P9.2', solved)
        self.assertNotIn(Regie.FindingState.UNJUDGED, {change.state for change in changes})

    def test_sample_is_drawn(self):
        sample = Regie.ReviewSample.new('a', 2)
        for number in range(10):
            sample.offer(f'd-{number}')
        self.assertEqual(len(sample.list_ids()), 2)
        result = self.review.judge(self.dossier, DAY, 'nl')
        sheet = sample.make_sheet(result, self.review.get_method(), 'nl')
        self.assertEqual(len(sheet.verdicts), 11)

    def test_rules_have_titles_in_both_languages(self):
        for rule in self.review.list_rules('en'):
            self.assertEqual([label.language for label in rule.titles], ['nl', 'en'])
            self.assertEqual(rule.titles[1].text, rule.title)
            self.assertGreaterEqual(rule.version, 1)


class Rule(unittest.TestCase):

    def setUp(self):
        self.dossier = Regie.Dossier(plan=Regie.Plan(goals=[Regie.Goal(id='g1'), Regie.Goal(id='g2', target_date=DAY)]))
        self.review = Regie.Review.new(Regie.Method.load_edition('regisseur'))

    def found(self):
        return [finding for finding in self.review.check(self.dossier, DAY, 'nl') if finding.code == 'X1.1']

    def test_reports_what_it_finds(self):
        def has_a_day(context):
            for goal in context.dossier.plan.goals:
                if goal.target_date is None:
                    context.report(goal, 'Dit doel heeft geen dag.', 'Spreek een dag af.')

        self.review.add_rule('X1.1', 1, 'warning', 'A goal has a day', has_a_day)
        finding, = self.found()
        self.assertEqual(finding.sentence, 'Dit doel heeft geen dag.')
        self.assertEqual(finding.resolution, 'Spreek een dag af.')
        self.assertEqual(finding.evidence, ('plan.goals[0]',))
        self.assertEqual(finding.severity, Regie.Severity.WARNING)

    def test_is_told_the_day_and_the_language(self):
        seen = []
        self.review.add_rule('X1.1', 1, 'warning', 'Sees', lambda context: seen.append((context.day, context.language)))
        self.assertEqual(self.found(), [])
        self.assertEqual(seen, [(DAY, 'nl')])

    def test_gets_what_was_given_with_it(self):
        seen = []
        self.review.add_rule('X1.1', 1, 'warning', 'Sees', lambda context, word: seen.append(word), 'woord')
        self.found()
        self.assertEqual(seen, ['woord'])

    def test_that_raises_is_heard(self):
        def breaks(context):
            raise LookupError('no such table')

        self.review.add_rule('X1.1', 1, 'warning', 'Breaks', breaks)
        with self.assertRaisesRegex(LookupError, 'no such table'):
            self.review.check(self.dossier, DAY, 'nl')
        with self.assertRaisesRegex(LookupError, 'no such table'):
            self.review.judge(self.dossier, DAY, 'nl')
        with self.assertRaisesRegex(LookupError, 'no such table'):
            self.review.list_next_steps(self.dossier, DAY, 'nl')

    def test_that_raises_holds_up_no_other_rule_and_no_other_call(self):
        seen = []
        self.review.add_rule('X1.1', 1, 'warning', 'Breaks', lambda context: 1 / 0)
        self.review.add_rule('X1.2', 1, 'warning', 'Breaks too', lambda context: [][0])
        self.review.add_rule('X1.3', 1, 'warning', 'Sees', lambda context: seen.append(context.day))
        self.assertRaises(ZeroDivisionError, self.review.check, self.dossier, DAY)
        self.assertEqual(seen, [DAY])
        self.assertEqual(Regie.Goal.from_json('{"id":"g1"}').id, 'g1')

    def test_that_judges_within_hears_what_that_raises(self):
        inner = Regie.Review.new(self.review.get_method())
        inner.add_rule('X1.1', 1, 'warning', 'Breaks', lambda context: 1 / 0)
        heard = []

        def asks(context):
            try:
                inner.check(context.dossier, DAY)
            except ZeroDivisionError:
                heard.append(True)

        self.review.add_rule('X1.1', 1, 'warning', 'Asks', asks)
        self.assertEqual(self.found(), [])
        self.assertEqual(heard, [True])

    def test_has_a_code_of_its_own(self):
        self.review.add_rule('X1.1', 1, 'warning', 'One', print)
        with self.assertRaises(Regie.ExistsError):
            self.review.add_rule('X1.1', 1, 'warning', 'Another', print)

    def test_goes_with_its_review(self):
        def rule(context):
            pass

        gone = weakref.ref(rule)
        self.review.add_rule('X1.1', 1, 'warning', 'One', rule)
        del rule
        gc.collect()
        self.assertIsNotNone(gone())
        self.review = None
        gc.collect()
        self.assertIsNone(gone())


class Programme(unittest.TestCase):

    def setUp(self):
        self.programme = Regie.Programme(id='p-1', name='Regio', bodies=[
            Regie.Body(id='o', name='Stichting Duin', level='organisation', presences=[Regie.Presence(municipality='x')],
                       actions=[Regie.ImplementationAction(id='a-1', title='Scholen', theme='D')])])
        self.review = Regie.Review.new(Regie.Method.load_edition('regisseur'))

    def found(self):
        return {finding.code: finding for finding in self.review.check_programme(self.programme, DAY, 'en')}

    def test_is_judged(self):
        found = self.found()
        self.assertEqual(sorted(found), ['PR.1', 'PR.19', 'PR.3'])
        self.assertEqual(found['PR.1'].evidence, ('bodies[0].actions[0]',))
        self.assertEqual(found['PR.19'].records, ('o.presences[0]', 'o'))
        self.assertEqual(found['PR.19'].severity, Regie.Severity.ERROR)

    def test_has_a_result_that_is_compared(self):
        earlier = self.review.judge_programme(self.programme, DAY, 'nl')
        self.programme.bodies[0].presences[0].municipality = 'z'
        self.programme.bodies.append(Regie.Body(id='z', name='Zand', level='municipality'))
        comparison = self.review.judge_programme(self.programme, DAY, 'nl').compare(earlier)
        self.assertEqual((earlier.programme, earlier.dossier, comparison.programme), ('p-1', None, 'p-1'))
        self.assertIn(('PR.19', Regie.FindingState.SOLVED),
                      [(change.finding.code, change.state) for change in comparison.changes])

    def test_has_rules_of_its_own(self):
        def has_a_lead(context):
            for body in context.programme.bodies:
                if body.implementation_lead is None:
                    context.report(body, 'Niemand staat in voor de invoering.', 'Wijs iemand aan.')

        seen = []
        self.review.add_rule('X1.1', 0, 'warning', 'Of dossiers', lambda context: seen.append(context.programme))
        self.review.add_programme_rule('X1.2', 'warning', 'There is a lead', has_a_lead)
        self.assertEqual(self.found()['X1.2'].evidence, ('bodies[0]',))
        self.assertEqual(seen, [])
        self.review.check(Regie.Dossier(), DAY, 'nl')
        self.assertEqual(seen, [None])
        with self.assertRaises(Regie.ExistsError):
            self.review.add_programme_rule('X1.1', 'warning', 'Again', has_a_lead)

    def test_rule_that_raises_is_heard(self):
        self.review.add_programme_rule('X1.1', 'warning', 'Breaks', lambda context: 1 / 0)
        with self.assertRaises(ZeroDivisionError):
            self.review.check_programme(self.programme, DAY, 'nl')
        with self.assertRaises(ZeroDivisionError):
            self.review.judge_programme(self.programme, DAY, 'nl')

    def test_rules_are_listed(self):
        rules = self.review.list_programme_rules('en')
        self.assertGreaterEqual(len(rules), 31)
        self.assertEqual({rule.id for rule in rules}, {f'PR.{number + 1}' for number in range(len(rules))})
        self.assertTrue(all(rule.judges_programmes for rule in rules))
        self.assertFalse(any(rule.judges_programmes for rule in self.review.list_rules('en')))


harness.main()
