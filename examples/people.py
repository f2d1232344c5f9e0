"""Tells who lives where, how people are related and who must still be asked."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later

import datetime
import sys

import gi

gi.require_version('Regie', '1')

from gi.repository import Regie

dossier = Regie.Dossier.from_file(sys.argv[1])
method = Regie.Method.load_edition(dossier.edition)
day = datetime.date(2026, 6, 1)

for membership in dossier.households[0].list_members_on(day):
    print(membership.person, membership.role)

kinship = Regie.Kinship.new(dossier, method)
for tie in kinship.list_siblings('p-noor', day):
    print(tie.other, tie.kind, kinship.describe('p-noor', tie.other, day, 'en'))

print(dossier.dup_authority('p-noor', day, 'en').sentence)
for question in Regie.Consent.list_to_ask(dossier, method, 'p-noor', 'disclose', day, 'en'):
    print(question.person, question.answer.value_nick, question.reason)

for question in dossier.list_network_questions(method, day, False, 'en'):
    print(question.person, question.sentence)
for change in dossier.list_network_changes(datetime.date(2025, 12, 1), day, 'en'):
    print(change.person, change.move.value_nick, change.sentence)

for duplicate in dossier.list_duplicates('en'):
    print(duplicate.person, duplicate.other, duplicate.score, *duplicate.reasons)

search = Regie.DuplicateSearch.new()
for path in sys.argv[1:]:
    search.add_dossier(Regie.Dossier.from_file(path))
for duplicate in search.list_duplicates(100, 'en'):
    print(duplicate.dossier, duplicate.person, duplicate.other_dossier, duplicate.other, duplicate.score)
