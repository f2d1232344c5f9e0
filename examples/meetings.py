"""A meeting from the agenda to what follows from it, goals, and what the closing still asks."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import sys

import gi

gi.require_version('Regie', '1')

from gi.repository import Regie

dossier = Regie.Dossier.from_file(sys.argv[1])
method = Regie.Method.load_edition(dossier.edition)
plan = dossier.plan
today = datetime.date(2026, 9, 15)
day = datetime.date(2026, 10, 8)

meeting = Regie.Meeting(id='m-oktober', kind='progress', date=day,
                        agenda=dossier.dup_agenda(method, 'progress', day, 'nl'))
dossier.add_meeting(meeting)
for person in ('p-samira', 'p-ilyas', 'p-khadija'):
    dossier.invite(meeting, Regie.Attendance(person=person, must_attend=True))
print('awaited:', *(attendance.person for attendance in meeting.list_awaited()))

for attendance in meeting.attendances:
    attendance.invitation = 'accepted'
    attendance.present = 'yes'
meeting.is_held = True
meeting.spoke_first = 'p-ilyas'

decision = Regie.Decision(text='Karim kookt de eerste keer voor iedereen.')
dossier.decide(meeting, decision, Regie.Action(owner='p-karim', goal='g-eten', due_date=datetime.date(2026, 10, 31)))
for action in dossier.list_unconfirmed_actions(plan):
    print('still to confirm:', action.owner, action.title)
for gap in dossier.list_meeting_gaps(method, meeting, 'en'):
    print(gap.kind.value_nick, gap.sentence)
dossier.confirm_action(decision.action, datetime.date(2026, 10, 9))
print('confirmed:', len(dossier.list_unconfirmed_actions(plan)) == 0)

print('late:', *(action.id for action in plan.list_overdue_actions(today)))
print('nothing to do:', *(workload.person for workload in dossier.list_workloads(plan, today) if workload.is_idle))
share = dossier.dup_action_share(plan)
print('household and network:', share.n_household + share.n_network, 'of', share.n_actions)
for chain in plan.list_action_chains('en'):
    print(chain.sentence)

progress = dossier.dup_goal_progress('g-school', today)
for moment in progress.moments:
    print(moment.date, moment.by, moment.value if moment.is_score else moment.trend.value_nick)
print('without change:', progress.n_unchanged)

for gap in dossier.list_closing_gaps(today, 'en'):
    print(gap.kind.value_nick, gap.sentence)
