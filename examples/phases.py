"""Tells which phase a case is in, what is missing to go on, how long it took, and what is due."""
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

direction = Regie.Direction.new(method)
for condition in direction.list_phase_conditions(dossier, day, 'en'):
    print(condition.sentence)
    for answer in condition.answers:
        print(' ', answer.answer.value_nick, answer.sentence, *(answer.evidence or []))

for stay in dossier.list_phase_stays(method, day, 'en'):
    print(stay.name, stay.days, 'days, waiting', stay.waiting_days)
    for step in stay.steps:
        if step.state.value_nick == 'open':
            print(' ', step.due_date, step.text)

dossier.enter_phase(method, '5', day, None, 'p-nienke')
dossier.record_phase_step(method, '5.1', Regie.StepState.DONE, day, 'p-nienke', None)
try:
    dossier.enter_phase(method, '1', day, None, None)
except Regie.Error as error:
    print(error)
