"""The standard example goes from intake to closing, as tests/rules/test-plan-story.c tells it in C."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import datetime
import os
import unittest

import harness
from gi.repository import Regie

EXAMPLE = os.path.join(os.environ['REGIE_SOURCE'], 'examples', 'dossiers', 'standaard.json')
AT = datetime.datetime(2026, 3, 5, 16, 30, tzinfo=datetime.timezone.utc)


def day(text):
    return datetime.date.fromisoformat(text)


class Story(unittest.TestCase):

    def setUp(self):
        self.dossier = Regie.Dossier.from_file(EXAMPLE)
        self.method = Regie.Method.load_edition(self.dossier.edition)
        self.told = self.dossier.plan
        self.dossier.plan = None

    def weight(self):
        return self.method.weigh_plan(self.dossier.plan).id

    def in_force(self, text):
        return [plan.version for plan in self.dossier.list_plans_on(day(text))]

    def found(self, dossier, code):
        review = Regie.Review.new(self.method)
        return [finding.code for finding in review.check(dossier, day('2026-05-01'), 'nl') if finding.code == code]

    def draft(self):
        self.dossier.draft_plan(Regie.Plan(household='h-samira'))
        plan = self.dossier.plan
        plan.strengths.extend(self.told.strengths)
        plan.concerns.extend(self.told.concerns)

    def grow(self):
        plan = self.dossier.plan
        plan.analysis = self.told.analysis
        plan.desired_result = self.told.desired_result
        plan.goals.extend(self.told.goals)
        plan.actions.extend(self.told.actions)

    def answer(self, person, answer, **values):
        response = Regie.PlanResponse(person=person, answer=answer, **values)
        self.dossier.answer_plan(self.dossier.plan, response)

    def agreed(self):
        self.draft()
        self.grow()
        self.dossier.agree_plan(day('2026-03-05'), AT)

    def amend(self):
        draft = self.dossier.amend_plan(self.dossier.plan)
        draft.goals.append(Regie.Goal(id='g-samira', title='Samira heeft één ochtend voor zichzelf'))
        draft.find(Regie.Action, 'a-ggz-bellen').owner = 'p-saskia'
        draft.actions.remove(draft.find(Regie.Action, 'a-zondag'))
        return draft

    def test_goes_from_intake_to_closing(self):
        self.draft()
        self.assertEqual(self.weight(), 'light')
        self.grow()
        self.assertEqual(self.weight(), 'standard')

        self.answer('p-ilyas', 'agrees-in-part', words='“School: oké.”', date=day('2026-03-05'))
        self.answer('p-lina', 'agrees', heard_how='Met de plaat van de drie huizen.')
        waiting = {question.person for question in self.dossier.plan.list_questions(self.dossier, self.method, day('2026-03-05'))}
        self.assertIn('p-samira', waiting)
        self.assertNotIn('p-lina', waiting)

        self.assertEqual(self.in_force('2026-03-05'), [])
        self.dossier.agree_plan(day('2026-03-05'), AT)
        self.assertEqual(self.in_force('2026-03-05'), [1])
        first = self.dossier.plan
        self.assertEqual(first.check_seal(), Regie.SealState.WHOLE)

        draft = self.amend()
        self.assertEqual(list(first.tell_changes(draft, self.dossier, 'nl')), [
            'Nieuw doel: Samira heeft één ochtend voor zichzelf',
            'Dit hoeft niet meer: Zondag zeven uur: ouders dragen over aan de deur, tien minuten, zonder telefoon',
            'Saskia doet dit: Nabellen bij Praktijk Zijlstroom over de wachttijd'])
        self.assertEqual([change.section for change in first.list_changes(draft)], ['goals', 'actions', 'actions'])
        self.dossier.agree_plan(day('2026-04-24'), AT)
        self.assertEqual((self.in_force('2026-04-23'), self.in_force('2026-04-24')), ([1], [2]))

        last = Regie.Evaluation(goals=[Regie.GoalResult(goal='g-school', status='reached', words='“Ik ben er.”')])
        closure = Regie.Closure(date=day('2026-11-27'), after_care='Elke maand bellen', after_care_by='p-karim',
                                after_care_until_date=day('2027-05-27'))
        self.dossier.close(closure, last)
        self.assertFalse(self.dossier.is_open(day('2026-11-27')))
        self.assertEqual(self.dossier.plan.find(Regie.Goal, 'g-school').outcome, '“Ik ben er.”')
        self.assertEqual(self.dossier.plan.check_seal(), Regie.SealState.WHOLE)

        self.dossier.reopen(day('2027-02-01'), 'Terugval na de vakantie.')
        self.assertTrue(self.dossier.is_open(day('2027-02-01')))
        self.assertEqual(self.dossier.amend_plan(self.dossier.plan).version, 3)

    def test_finds_a_changed_letter(self):
        self.agreed()
        text = self.dossier.to_json(secrets=True)
        self.assertEqual(self.found(Regie.Dossier.from_json(text), 'D2.1'), [])
        changed = text.replace('Ilyas is twintig', 'Ilyas is twintih')
        self.assertNotEqual(changed, text)
        self.assertEqual(self.found(Regie.Dossier.from_json(changed), 'D2.1'), ['D2.1'])

    def test_refuses_a_change_of_what_is_sealed(self):
        self.agreed()
        self.assertRaises(Regie.SealedError, self.dossier.plan.may_change)
        self.assertRaises(Regie.SealedError, self.dossier.plan.seal, AT)
        self.assertRaises(Regie.SealedError, self.dossier.agree_plan, day('2026-03-06'), AT)
        self.assertRaises(Regie.ExistsError, self.dossier.draft_plan, Regie.Plan())

    def test_tells_what_a_plan_still_lacks(self):
        self.draft()
        sections = self.method.list_plan_sections(self.dossier, self.dossier.plan, 'light', 'nl')
        open_parts = [section.name for section in sections if section.is_asked and not section.is_filled]
        self.assertIn('doelen', open_parts)
        self.assertNotIn('wat goed gaat', open_parts)


harness.main()
