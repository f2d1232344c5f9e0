"""Tells how the work on safety stands, how far scores lie apart, and where a weighing leads."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import sys

import gi

gi.require_version('Regie', '1')

from gi.repository import Regie

dossier = Regie.Dossier.from_file(sys.argv[1])
method = Regie.Method.load_edition(dossier.edition)
day = datetime.date(2026, 9, 3)

state = dossier.dup_safety_state(method, day, 'en')
print(*state.sentences, sep='\n')
for step in state.steps:
    print(step.due_date, step.person_name, step.text)

spread = dossier.dup_score_spread('safety', None, day, 90)
print(spread.lowest, spread.lowest_by, spread.highest, spread.highest_by)
for trend in spread.trends:
    print(trend.person, trend.value, trend.trend.value_nick, trend.words)

for weighing in dossier.safety_tracks[0].weighings:
    result = method.weigh(weighing, 'en')
    print(weighing.date, result.outcome.value_nick, result.next_question, weighing.is_unchanged())

print(len(dossier.safety_tracks[0].list_gaps(day)), 'times nobody held sight on safety')

method.add_risk_instrument(Regie.RiskInstrument(
    id='example', is_provisional=True, source='an example, no instrument in use',
    items=[Regie.RiskItem(id='violence', max=3, weight=2), Regie.RiskItem(id='support', max=2, weight=-1)],
    levels=[Regie.RiskLevel(id='raised', threshold=3)]))
assessment = Regie.RiskAssessment(date=day, instrument='example', by='p-yvonne')
assessment.add_answer(Regie.RiskAnswer(item='violence', value=1))
print(method.score_risk(assessment, 'en').sentence)
