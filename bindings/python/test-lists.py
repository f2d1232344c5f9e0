"""Lists are sequences that know their owner."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import collections.abc
import datetime
import unittest

import harness
from gi.repository import Gio, Regie

import filling


def plan_with(*ids):
    return Regie.Plan(goals=[Regie.Goal(id=name) for name in ids])


def ids(goals):
    return [goal.id for goal in goals]


class Twice(unittest.TestCase):

    def setUp(self):
        self.plan = plan_with('a', 'b')

    def test_the_same_record_is_not_added_twice(self):
        with self.assertRaisesRegex(ValueError, 'goals'):
            self.plan.goals.append(self.plan.goals[0])
        with self.assertRaisesRegex(ValueError, 'goals'):
            self.plan.goals.extend([Regie.Goal(id='c'), self.plan.goals[1]])
        self.assertEqual(ids(self.plan.goals), ['a', 'b'])

    def test_nor_at_once(self):
        goal = Regie.Goal(id='c')
        with self.assertRaisesRegex(ValueError, 'goals'):
            self.plan.goals += [goal, goal]
        with self.assertRaisesRegex(ValueError, 'goals'):
            self.plan.goals = [goal, goal]
        self.assertEqual(ids(self.plan.goals), ['a', 'b'])

    def test_one_that_equals_it_is_another(self):
        self.plan.goals.append(self.plan.goals[0].copy())
        self.assertEqual(ids(self.plan.goals), ['a', 'b', 'a'])

    def test_one_that_was_removed_can_come_back(self):
        goal = self.plan.goals[0]
        self.plan.goals.remove(goal)
        self.plan.goals.append(goal)
        self.assertEqual(ids(self.plan.goals), ['b', 'a'])

    def test_the_list_can_be_put_in_another_order(self):
        self.plan.goals = list(reversed(self.plan.goals))
        self.assertEqual(ids(self.plan.goals), ['b', 'a'])

    def test_what_is_wrong_is_named_by_its_attribute(self):
        with self.assertRaisesRegex(TypeError, '^goals: expected Regie.Goal, not Action$'):
            self.plan.goals.append(Regie.Action())


class Reading(unittest.TestCase):

    def setUp(self):
        self.goals = plan_with('a', 'b', 'c', 'd').goals

    def test_is_a_sequence(self):
        self.assertIsInstance(self.goals, collections.abc.Sequence)
        self.assertIsInstance(self.goals, Regie.List)

    def test_has_a_length_and_is_true_when_there_is_something(self):
        self.assertEqual(len(self.goals), 4)
        self.assertTrue(self.goals)
        self.assertFalse(Regie.Plan().goals)

    def test_is_gone_through_forwards_and_backwards(self):
        self.assertEqual(ids(self.goals), ['a', 'b', 'c', 'd'])
        self.assertEqual(ids(reversed(self.goals)), ['d', 'c', 'b', 'a'])

    def test_is_indexed_from_both_ends(self):
        self.assertEqual(self.goals[0].id, 'a')
        self.assertEqual(self.goals[3].id, 'd')
        self.assertEqual(self.goals[-1].id, 'd')
        self.assertEqual(self.goals[-4].id, 'a')

    def test_has_nothing_beyond_its_ends(self):
        for index in (4, -5, 2 ** 31, 2 ** 32, -2 ** 40):
            with self.subTest(index=index), self.assertRaises(IndexError):
                self.goals[index]
        self.assertRaises(IndexError, lambda: Regie.Plan().goals[0])

    def test_is_indexed_by_whole_numbers(self):
        for index in ('0', 0.0, None):
            with self.subTest(index=index), self.assertRaises(TypeError):
                self.goals[index]

    def test_slices_are_lists(self):
        self.assertEqual(ids(self.goals[1:3]), ['b', 'c'])
        self.assertEqual(ids(self.goals[::-2]), ['d', 'b'])
        self.assertIsInstance(self.goals[:], list)

    def test_contains_what_equals(self):
        self.assertIn(self.goals[2], self.goals)
        self.assertIn(Regie.Goal(id='c'), self.goals)
        self.assertNotIn(Regie.Goal(id='e'), self.goals)
        self.assertNotIn(Regie.Action(id='c'), self.goals)
        self.assertNotIn('c', self.goals)

    def test_finds_and_counts_what_equals(self):
        self.assertEqual(self.goals.index(Regie.Goal(id='c')), 2)
        self.assertEqual(self.goals.count(Regie.Goal(id='c')), 1)
        self.assertRaises(ValueError, self.goals.index, Regie.Goal(id='e'))

    def test_equals_lists_with_equal_items(self):
        self.assertEqual(self.goals, plan_with('a', 'b', 'c', 'd').goals)
        self.assertEqual(self.goals, list(self.goals))
        self.assertEqual(list(self.goals), self.goals)
        self.assertEqual(self.goals, tuple(self.goals))
        self.assertEqual(Regie.Plan().goals, [])
        self.assertNotEqual(self.goals, self.goals[:3])
        self.assertNotEqual(self.goals, plan_with('a', 'b', 'd', 'c').goals)
        self.assertNotEqual(self.goals, 'abcd')
        self.assertRaises(TypeError, hash, self.goals)

    def test_repr_is_short_and_holds_types_and_ids(self):
        self.assertEqual(repr(self.goals),
                         "<Regie.List of 4: <Regie.Goal 'a'>, <Regie.Goal 'b'>, <Regie.Goal 'c'>, …>")
        self.assertEqual(repr(Regie.Plan().goals), '<Regie.List of 0>')
        self.assertNotIn('Rust', repr(Regie.Plan(goals=[Regie.Goal(title='Rust')]).goals))

    def test_keeps_its_owner(self):
        goals = plan_with('a').goals
        goals.append(Regie.Goal(id='b'))
        self.assertEqual(ids(goals), ['a', 'b'])

    def test_has_the_model_of_gio(self):
        told = []
        self.goals.model.connect('items-changed', lambda model, *change: told.append(change))
        self.goals.append(Regie.Goal())
        self.assertIsInstance(self.goals.model, Gio.ListModel)
        self.assertEqual(told, [(4, 0, 1)])

    def test_is_an_argument_as_itself_or_as_its_model(self):
        names = Regie.Method.load_edition('regisseur').names
        self.assertTrue(Regie.Label.choose(names, 'nl'))
        self.assertEqual(Regie.Label.choose(names, 'nl'), Regie.Label.choose(names.model, 'nl'))
        self.assertEqual(Regie.Label.choose(names, 'nl'), Regie.Label.choose(list(names), 'nl'))

    def test_is_an_argument_when_made_of_records(self):
        for value in ('geheim', b'geheim', 5, None, ['geheim'], [Regie.Reader()]):
            with self.subTest(value=type(value)), self.assertRaises(TypeError) as caught:
                Regie.Label.choose(value, 'nl')
            self.assertNotIn('geheim', str(caught.exception))


class Changing(unittest.TestCase):

    def test_every_list_of_every_type_grows_and_shrinks(self):
        seen = 0
        for cls in harness.classes(Regie.Entity):
            for spec in filter(filling.is_list, cls.list_properties()):
                with self.subTest(cls=cls, name=spec.name):
                    record, name = cls(), filling.attribute(spec)
                    items = getattr(record, name)
                    item = items.model.get_item_type().pytype(id='x')
                    items.append(item)
                    self.assertIs(getattr(record, name)[0], item)
                    lengths = [len(getattr(record, filling.attribute(other)))
                               for other in filter(filling.is_list, cls.list_properties())]
                    self.assertEqual(sum(lengths), 1)
                    items.remove(item)
                    self.assertEqual(len(getattr(record, name)), 0)
                    seen += 1
        self.assertGreater(seen, 70)

    def test_extends_by_anything_with_items(self):
        plan = plan_with('a')
        plan.goals.extend(Regie.Goal(id=name) for name in 'bc')
        plan.goals += [Regie.Goal(id='d')]
        self.assertEqual(ids(plan.goals), ['a', 'b', 'c', 'd'])

    def test_does_not_extend_by_itself(self):
        plan = plan_with('a', 'b')
        self.assertRaises(ValueError, plan.goals.extend, plan.goals)
        self.assertEqual(ids(plan.goals), ['a', 'b'])

    def test_is_set_as_a_whole(self):
        plan = plan_with('a', 'b')
        plan.goals = [plan.goals[1], Regie.Goal(id='c')]
        self.assertEqual(ids(plan.goals), ['b', 'c'])

    def test_is_set_to_what_it_holds_without_a_change(self):
        plan, told = plan_with('a', 'b'), []
        plan.goals.model.connect('items-changed', lambda *change: told.append(change))
        plan.goals = plan.goals
        self.assertEqual(ids(plan.goals), ['a', 'b'])
        self.assertEqual(told, [])

    def test_is_emptied(self):
        plan = plan_with('a', 'b')
        plan.goals = []
        self.assertEqual(ids(plan.goals), [])

    def test_stays_when_an_item_is_of_another_type(self):
        plan = plan_with('a')
        for change in (lambda: plan.goals.append(Regie.Action()), lambda: plan.goals.append(None),
                       lambda: plan.goals.extend([Regie.Goal(), Regie.Action()]), lambda: plan.goals.append('geheim'),
                       lambda: setattr(plan, 'goals', [Regie.Action()]), lambda: setattr(plan, 'goals', None),
                       lambda: setattr(plan, 'goals', [Regie.Goal(), 'geheim'])):
            with self.assertRaises(TypeError) as caught:
                change()
            self.assertNotIn('geheim', str(caught.exception))
            self.assertEqual(ids(plan.goals), ['a'])

    def test_removes_the_very_item_before_an_equal_one(self):
        first, second = Regie.Goal(id='a'), Regie.Goal(id='a')
        plan = Regie.Plan(goals=[first, second])
        plan.goals.remove(second)
        self.assertIs(plan.goals[0], first)
        plan.goals.remove(Regie.Goal(id='a'))
        self.assertEqual(plan.goals, [])

    def test_removes_only_what_is_there(self):
        plan = plan_with('a')
        for item in (Regie.Goal(id='b'), Regie.Action(id='a'), 'a'):
            self.assertRaises(ValueError, plan.goals.remove, item)
        self.assertEqual(ids(plan.goals), ['a'])

    def test_may_change_while_one_goes_through_it(self):
        plan = plan_with('a', 'b', 'c')
        for goal in plan.goals:
            plan.goals.remove(goal)
        self.assertEqual(plan.goals, [])

    def test_has_no_other_way_to_change(self):
        goals = plan_with('a').goals
        with self.assertRaises(TypeError):
            goals[0] = Regie.Goal()
        with self.assertRaises(TypeError):
            del goals[0]
        with self.assertRaises(AttributeError):
            goals.title = 'x'

    def test_of_results_cannot_be_changed(self):
        problems = Regie.Goal().check_shape()
        self.assertIsInstance(problems, Regie.List)
        self.assertGreater(len(problems), 0)
        for change in (lambda: problems.append(Regie.Problem()), lambda: problems.remove(problems[0]), problems.clear):
            self.assertRaisesRegex(TypeError, 'this list is a result', change)


class Columns(unittest.TestCase):

    def setUp(self):
        self.plan = Regie.Plan(goals=[
            Regie.Goal(id='a', title='Rust', status='reached', is_recovery=True, concerns=['c-1'],
                       target_date=datetime.date(2026, 9, 1)),
            Regie.Goal(id='b')])

    def test_are_what_the_attributes_say(self):
        goals = self.plan.goals
        self.assertEqual(goals.columns('title', 'target_date', 'is_recovery'), {
            'title': [goal.title for goal in goals],
            'target_date': [goal.target_date for goal in goals],
            'is_recovery': [goal.is_recovery for goal in goals]})

    def test_have_nicks_for_codes_and_lists_for_texts(self):
        self.assertEqual(self.plan.goals.columns('status', 'concerns'),
                         {'status': ['reached', 'open'], 'concerns': [['c-1'], []]})

    def test_have_moments_in_utc(self):
        moment = datetime.datetime(2026, 9, 1, 13, 30, tzinfo=datetime.timezone.utc)
        dossier = Regie.Dossier(earlier_plans=[Regie.Plan(sealed_at=moment), Regie.Plan()])
        self.assertEqual(dossier.earlier_plans.columns('sealed_at'), {'sealed_at': [moment, None]})

    def test_stand_in_the_order_asked_for_and_once(self):
        self.assertEqual(list(self.plan.goals.columns('title', 'id', 'title')), ['title', 'id'])

    def test_of_an_empty_list_are_empty(self):
        self.assertEqual(Regie.Plan().goals.columns('id'), {'id': []})
        self.assertEqual(Regie.Plan().goals.columns(), {})

    def test_of_a_result_are_read_too(self):
        review = Regie.Review.new(Regie.Method.load_edition('regisseur'))
        findings = review.check(Regie.Dossier(), datetime.date(2026, 9, 1), 'nl')
        self.assertEqual(findings.columns('code')['code'], [finding.code for finding in findings])

    def test_of_no_field_are_an_error(self):
        with self.assertRaisesRegex(Regie.NotFoundError, '^colour: '):
            self.plan.goals.columns('colour')

    def test_with_secrets_have_to_be_asked_for(self):
        persons = Regie.Dossier(persons=[Regie.Person(bsn='000000000')]).persons
        with self.assertRaises(Regie.RefusedError):
            persons.columns('bsn')
        self.assertEqual(persons.columns('bsn', secrets=True), {'bsn': ['000000000']})

    def test_are_of_one_type(self):
        with self.assertRaisesRegex(TypeError, 'one type'):
            Regie.List(Gio.ListStore.new(Regie.Entity)).columns('id')


class Nested(unittest.TestCase):

    def test_reaches_a_field_of_a_record_in_a_list_of_a_child(self):
        dossier = Regie.Dossier(plan=Regie.Plan())
        dossier.plan.goals.append(Regie.Goal(id='g1', title='Elke avond samen eten'))
        dossier.plan.goals[0].target_date = datetime.date(2026, 9, 1)
        self.assertEqual(dossier.plan.goals[0].title, 'Elke avond samen eten')
        self.assertIs(dossier.find(Regie.Goal, 'g1'), dossier.plan.goals[0])
        self.assertEqual(dossier.dup_path(dossier.plan.goals[0]), 'plan.goals[0]')


harness.main()
