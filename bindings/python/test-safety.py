"""The work on safety: a track, its weighing, sight on safety, and its end."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import datetime
import unittest

import harness
from gi.repository import Regie


def day(month, number):
    return datetime.date(2026, month, number)


def case():
    dossier = Regie.Dossier(id='d-1', opened_date=day(1, 1))
    dossier.persons = [Regie.Person(id=name) for name in ('ans', 'bo', 'dien', 'els')]
    dossier.households = [Regie.Household(id='h-1', memberships=[Regie.Membership(person='ans')])]
    return dossier


def weighing(date, *answers):
    """One with an answer for each question in turn."""
    result = Regie.Weighing(date=date, by='dien')
    for number, answer in enumerate(answers, 1):
        result.add_answer(Regie.WeighingAnswer(question=str(number), answer=answer, reason='Gezien op huisbezoek.'))
    return result


class Work(unittest.TestCase):

    def setUp(self):
        self.dossier = case()
        self.method = Regie.Method.load_edition('regisseur')
        self.dossier.record_safety_screen(Regie.SafetyScreen(
            date=day(2, 1), by='dien', asked=['ans'], safety='suspicion', basic_care='sufficient',
            explanation='Een blauwe plek.'))

    @property
    def track(self):
        return self.dossier.safety_tracks[0]

    def codes(self, date):
        review = Regie.Review.new(self.method)
        return [finding.code for finding in review.check(self.dossier, date, 'en')]

    def refused(self, operation, *arguments):
        before = self.dossier.to_json(Regie.WriteFlags.SECRETS)
        with self.assertRaises(Regie.Error):
            operation(*arguments)
        self.assertEqual(self.dossier.to_json(Regie.WriteFlags.SECRETS), before)

    def test_a_suspicion_opens_a_track(self):
        self.assertEqual(self.track.opened_date, day(2, 1))
        self.assertEqual([sight.person for sight in self.track.sights], ['dien'])

    def test_is_weighed(self):
        result = self.method.weigh(weighing(day(2, 2), 'yes'), 'en')
        self.assertEqual((result.outcome.value_nick, result.next_question), ('unknown', '2'))
        self.dossier.record_weighing(self.method, weighing(day(2, 2), 'yes', 'yes'))
        self.assertEqual(self.track.weighings[0].outcome.value_nick, 'report')

    def test_doubt_gives_advice(self):
        self.dossier.record_weighing(self.method, weighing(day(2, 2), 'yes', 'unknown'))
        self.assertEqual(self.track.weighings[0].outcome.value_nick, 'consult')

    def test_half_an_answer_is_not_recorded(self):
        self.refused(self.dossier.record_weighing, self.method, weighing(day(2, 2), 'yes'))
        self.refused(self.dossier.record_weighing, self.method, weighing(day(1, 31), 'yes', 'yes'))

    def test_a_change_shows(self):
        given = weighing(day(2, 2), 'yes', 'yes')
        self.dossier.record_weighing(self.method, given)
        given.by = 'els'
        kept = self.track.weighings[0]
        self.assertTrue(kept.is_unchanged())
        kept.answers[1].answer = 'no'
        self.assertFalse(kept.is_unchanged())
        self.assertIn('D3.2', self.codes(day(2, 2)))

    def test_a_report_or_a_deviation_is_due(self):
        self.dossier.record_weighing(self.method, weighing(day(2, 2), 'yes', 'yes'))
        self.assertIn('P7.3', self.codes(day(2, 2)))
        number = self.track.weighings[0].id
        self.refused(self.dossier.record_deviation, number, day(2, 3), 'dien', ['dien'], 'Zij meldt zelf.')
        self.dossier.record_deviation(number, day(2, 3), 'dien', ['els'], 'Zij meldt zelf.')
        self.assertNotIn('P7.3', self.codes(day(2, 3)))

    def new_signals(self, date):
        """What P7.2 says of signals that were not weighed."""
        review = Regie.Review.new(self.method)
        return [finding.evidence for finding in review.check(self.dossier, date, 'en')
                if finding.code == 'P7.2' and 'signals' in finding.evidence[0]]

    def test_a_new_signal_asks_for_a_new_weighing(self):
        self.dossier.record_weighing(self.method, weighing(day(2, 2), 'no'))
        self.dossier.record_signal(Regie.Signal(date=day(2, 5), text='Een klap.', about=['bo'], seen_by='els'))
        self.assertEqual(self.new_signals(day(2, 5)), [('safety_tracks[0].signals[0]',)])
        self.dossier.record_weighing(self.method, weighing(day(2, 5), 'yes', 'yes'))
        self.assertEqual(self.new_signals(day(2, 5)), [])
        self.assertEqual(len(self.track.weighings), 2)

    def test_every_open_track_is_told(self):
        self.dossier.add_safety_track(Regie.SafetyTrack(id='t-2', opened_date=day(2, 10), verdict='acute'))
        state = self.dossier.dup_safety_state(self.method, day(2, 12), 'en')
        self.assertEqual([(track.opened_date, track.verdict.value_nick, track.sight_person) for track in state.tracks],
                         [(day(2, 10), 'acute', None), (day(2, 1), 'suspicion', 'dien')])
        self.assertTrue(all(track.is_open(day(2, 12)) for track in self.dossier.safety_tracks))
        self.assertFalse(self.dossier.safety_tracks[1].is_open(day(2, 9)))

    def test_a_consent_is_for_whom_it_names(self):
        self.dossier.organisations = [Regie.Organisation(id='o-school', name='De Waterlelie'),
                                      Regie.Organisation(id='o-team', name='Het team')]
        self.dossier.consents = [Regie.Consent(id='c-1', person='ans', act='disclose', answer='yes',
                                               recipients=['De Waterlelie'])]
        told = Regie.Disclosure(date=day(2, 3), by='dien', to_organisation='o-team', what='Het plan',
                                ground='consent', consent='c-1', told='yes')
        self.refused(self.dossier.record_disclosure, told)
        told.to_organisation = 'o-school'
        self.dossier.record_disclosure(told)

    def test_sight_is_handed_over(self):
        sight = Regie.SafetySight(person='els', start_date=day(2, 10), taken_date=day(2, 9))
        self.refused(self.dossier.hand_over_sight, sight, None)
        self.dossier.hand_over_sight(sight, day(2, 9))
        self.assertEqual([(one.person, one.end_date) for one in self.track.sights], [('dien', day(2, 9)), ('els', None)])
        self.assertEqual(len(self.track.list_gaps(day(3, 1))), 0)

    def test_who_reported_is_a_secret(self):
        self.dossier.record_safety_report(Regie.SafetyReport(
            date=day(2, 3), kind='report', reporter='bo', is_anonymous=True, text='Een klap.', told_household='yes'))
        self.assertEqual(self.track.reports[0].reporter, 'bo')
        self.assertNotIn('reporter', self.dossier.to_json())
        state = self.dossier.dup_safety_state(self.method, day(2, 3), 'en')
        self.assertNotIn('"bo"', state.to_json(Regie.WriteFlags.SECRETS))

    def test_ends_by_judgement(self):
        self.refused(self.dossier.close_safety_track, day(3, 1), 'dien', None, 'Els belt elke maand.')
        self.dossier.close_safety_track(day(3, 1), 'dien', 'Zes weken rust.', 'Els belt elke maand.')
        self.assertEqual(self.track.closed_by, 'dien')
        self.assertIn('P7.2', self.codes(day(3, 1)))


harness.main()
