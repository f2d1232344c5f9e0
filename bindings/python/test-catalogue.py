"""The implementation plan of a method."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import collections
import unittest

import harness
from gi.repository import Regie


def labels(nl, en):
    return [Regie.Label(language='nl', text=nl), Regie.Label(language='en', text=en)]


class Catalogue(unittest.TestCase):

    def setUp(self):
        self.method = Regie.Method.load_edition('regisseur')
        self.other = Regie.Method.load_edition('procesregisseur')

    def test_actions_are_counted(self):
        for method, total, themes in ((self.method, 41, [9, 8, 9, 6, 9]), (self.other, 43, [12, 6, 9, 7, 9])):
            counts = collections.Counter(action.theme for action in method.catalogue)
            self.assertEqual((len(method.catalogue), [counts[theme.id] for theme in method.themes]), (total, themes))
            self.assertEqual(sum(len(action.sub_items) for action in method.catalogue), 9)

    def test_an_action_has_all_that_was_printed(self):
        action = self.method.find(Regie.CatalogueAction, 'S000.B.M.2')
        self.assertEqual((action.theme, action.level, action.printed_number, action.order),
                         ('B', Regie.BodyLevel.MUNICIPALITY, 8, 2))
        self.assertEqual([(item.id, item.subject.value_nick) for item in action.sub_items],
                         [('S000.B.M.2.1', 'policy-and-budgets'), ('S000.B.M.2.2', 'scaling'), ('S000.B.M.2.3', 'escalation')])
        self.assertEqual([label.language for label in action.titles], ['nl', 'en'])
        self.assertEqual({action.printed_number for action in self.other.catalogue}, {0})

    def test_readings_and_money_lead_to_their_records(self):
        for method in (self.method, self.other):
            readings = [method.find(Regie.Indicator, id) for action in method.catalogue for id in action.indicators or []]
            purposes = {id for action in method.catalogue for id in action.purposes or []}
            self.assertEqual((len(readings), None in readings), (6, False))
            self.assertEqual(purposes, {purpose.id for purpose in method.budget_purposes})

    def test_results_and_changes(self):
        self.assertEqual(sum(len(theme.results) for theme in self.other.themes), 19)
        audiences = {result.audience.value_nick for theme in self.method.themes for result in theme.results}
        self.assertEqual(audiences, {'all-levels', 'professionals', 'households'})
        self.assertEqual({change.compared_to for change in self.method.edition_changes}, {'procesregisseur'})
        self.assertEqual((len(self.method.edition_changes), len(self.other.edition_changes)), (10, 0))

    def test_a_region_adds_an_action(self):
        layer = Regie.Method(id='regio', version='1', mode='supplement', base='regisseur')
        layer.catalogue = [Regie.CatalogueAction(id='regio.D.R.1', theme='D', level='region', order=2,
                                                 titles=labels('Een leertafel', 'A learning table'))]
        layers = Regie.Layers.new(self.method)
        layers.add(layer)
        self.assertEqual((layers.get_method().catalogue[41].id, layers.get_origin('catalogue[41]')), ('regio.D.R.1', 'regio'))
        self.assertEqual(len(layers.check('en')), 0)
        layer.catalogue[0].order = 1
        again = Regie.Layers.new(self.method)
        again.add(layer)
        self.assertEqual([(problem.path, problem.text) for problem in again.check('en')],
                         [('catalogue[41]', 'Another action of this theme and level has this order.')])


harness.main()
