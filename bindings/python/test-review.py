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


harness.main()
