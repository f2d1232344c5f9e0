"""The regiekaart is applied from Python, also with facts that are written in it."""
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
STANDARD = os.path.join(os.environ['REGIE_SOURCE'], 'examples', 'dossiers', 'standaard.json')


def method_with(*criteria):
    light = Regie.Level(id='light', rank=1)
    heavy = Regie.Level(id='heavy', rank=2, criteria=criteria)
    return Regie.Method(id='m', version='1', regiekaart=Regie.Regiekaart(id='k', version='1', levels=[light, heavy]))


class Direction(unittest.TestCase):

    def setUp(self):
        self.dossier = Regie.Dossier.from_file(STANDARD)

    def test_tells_level_reasons_and_records(self):
        direction = Regie.Direction.new(Regie.Method.load_edition('regisseur'))
        advice = direction.decide(self.dossier, DAY, 'nl')
        self.assertEqual((advice.level, advice.is_certain, advice.day), ('case', True, DAY))
        for answer in advice.answers:
            self.assertTrue(answer.sentence)
            for path in answer.evidence or ():
                self.assertIsNotNone(self.dossier.find_path(path))

    def test_criteria_are_sequences(self):
        safe = Regie.Criterion(fact='safety', one_of=['safe'])
        method = method_with(Regie.Criterion(any=[safe, Regie.Criterion(none=[Regie.Criterion(fact='stagnation', below=2)])]))
        self.assertEqual(method.regiekaart.levels[1].criteria[0].any[0], safe)
        self.assertEqual(Regie.Direction.new(method).decide(self.dossier, DAY).level, 'heavy')

    def test_lists_facts(self):
        facts = {fact.id: fact for fact in Regie.Fact.list('en')}
        self.assertEqual(facts['safety'].kind, Regie.FactKind.CODE)
        self.assertIn('acute', facts['safety'].codes)

    def test_a_function_works_out_a_fact(self):
        def count_pets(dossier, day, value):
            self.assertEqual((dossier, day), (self.dossier, DAY))
            value.add_record(dossier, dossier.plan)
            value.tell_number(3)

        direction = Regie.Direction.new(method_with(Regie.Criterion(fact='pets', at_least=3)))
        fact = Regie.Fact(id='pets', kind='number', name='Huisdieren')
        direction.add_fact(fact, count_pets)
        advice = direction.decide(self.dossier, DAY, 'nl')
        self.assertEqual((advice.level, advice.answers[0].value, advice.answers[0].evidence), ('heavy', '3', ('plan',)))
        self.assertEqual([problem.text for problem in direction.check('en')], [])
        self.assertRaises(Regie.ExistsError, direction.add_fact, fact, count_pets)

    def test_lets_go_of_the_function(self):
        def tell(dossier, day, value):
            value.tell_truth(True)

        gone = weakref.ref(tell)
        direction = Regie.Direction.new(method_with())
        direction.add_fact(Regie.Fact(id='x', name='X'), tell)
        del tell, direction
        gc.collect()
        self.assertIsNone(gone())

    def test_another_level_wants_a_reason_and_somebody(self):
        direction = Regie.Direction.new(Regie.Method.load_edition('regisseur'))
        advice = direction.decide(self.dossier, DAY, 'nl')
        decision = Regie.DirectionDecision(level='self')
        self.assertRaises(Regie.RefusedError, self.dossier.record_direction, advice, decision)
        decision.reason, decision.decided_by = 'Samira wil het zelf proberen.', 'p-nienke'
        self.dossier.record_direction(advice, decision)
        self.assertEqual(self.dossier.direction_decisions[-1].advised_level, 'case')
        self.assertEqual(decision.answers, advice.answers)

    def test_a_bad_map_is_shown_by_an_example(self):
        direction = Regie.Direction.new(method_with(Regie.Criterion(fact='weather', one_of=['wet'])))
        self.assertEqual(direction.check('en')[0].text, 'There is no fact “weather”.')


harness.main()
