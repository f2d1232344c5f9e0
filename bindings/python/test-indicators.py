"""Indicators over many cases, and what is withheld of them."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import csv
import datetime
import io
import unittest

import harness
from gi.repository import Regie


def day(month, number, year=2026):
    return datetime.date(year, month, number)


def closed(name, date, municipality='GM0344'):
    dossier = Regie.Dossier(id=name, opened_date=day(1, 1, 2025), municipality=municipality)
    dossier.closures = [Regie.Closure(date=date)]
    return dossier


class Indicators(unittest.TestCase):

    def setUp(self):
        self.method = Regie.Method(id='m', version='1')
        self.method.add_indicator(Regie.Indicator(id='closed', counts='case', moment='closed'))

    def count(self, dossiers, depth=Regie.BodyLevel.REGION):
        count = Regie.IndicatorCount.new(self.method, depth)
        count.add_periods(day(1, 1), day(12, 31), Regie.PeriodLength.QUARTER)
        for dossier in dossiers:
            count.add(dossier)
        return count

    def test_count(self):
        count = self.count([closed('a', day(1, 1)), closed('b', day(3, 31)), closed('c', day(4, 1))])
        self.assertEqual([reading.numerator for reading in count.list_readings(0)], [2, 1, 0, 0, 3])
        self.assertEqual(count.get_n_cases(), 3)

    def test_merge(self):
        whole, part = self.count([closed('a', day(1, 1))]), self.count([closed('b', day(1, 2))])
        self.assertTrue(whole.merge(part))
        self.assertEqual(whole.list_readings(0)[0].numerator, 2)
        with self.assertRaises(Regie.Error):
            whole.merge(self.count([], Regie.BodyLevel.MUNICIPALITY))

    def test_withheld(self):
        count = self.count([closed(f'a{i}', day(2, 1)) for i in range(20)] + [closed('b', day(5, 1))])
        states = [reading.numerator_state.value_nick for reading in count.list_readings(Regie.READING_THRESHOLD)]
        self.assertIn('protected', states)
        rows = list(csv.DictReader(io.StringIO(Regie.Reading.list_to_csv(count.list_readings(10)), newline='')))
        self.assertEqual({row['numerator'] for row in rows if row['numerator_state'] == 'protected'}, {''})

    def test_own_readings(self):
        readings = Regie.Method.load_edition('regisseur').indicators
        self.assertGreater(len(readings), 10)
        self.assertEqual([len(Regie.Indicator.check(one, 'en')) for one in readings], [0] * len(readings))


harness.main()
