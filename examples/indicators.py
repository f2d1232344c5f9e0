"""Counts the indicators of a method over the cases that are named."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import sys

import gi

gi.require_version('Regie', '1')

from gi.repository import Regie

method = Regie.Method.load_edition('regisseur')
for indicator in method.indicators:
    print(indicator.id, indicator.counts.value_nick, indicator.unit.value_nick)

count = Regie.IndicatorCount.new(method, Regie.BodyLevel.MUNICIPALITY)
count.add_periods(datetime.date(2026, 1, 1), datetime.date(2026, 12, 31), Regie.PeriodLength.QUARTER)
for name in sys.argv[1:]:
    count.add(Regie.Dossier.from_file(name))

# For who may see the cases themselves.
for reading in count.list_readings(0):
    print(reading.indicator, reading.body, reading.start_date, reading.numerator, reading.denominator)

# For everybody else.
print(Regie.Reading.list_to_csv(count.list_readings(Regie.READING_THRESHOLD)))
