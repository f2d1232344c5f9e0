"""Each property of each type is an attribute."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import copy
import unittest

import harness
from gi.repository import GObject, Regie

import filling


def record_properties():
    for cls in harness.classes(Regie.Entity):
        for spec in cls.list_properties():
            yield cls, spec, filling.attribute(spec)


class Attributes(unittest.TestCase):

    def test_there_are_types_and_properties(self):
        self.assertGreater(len(list(harness.classes(Regie.Entity))), 60)
        self.assertGreater(len(list(record_properties())), 500)

    def test_every_property_of_every_class_is_one(self):
        for cls in harness.classes():
            for spec in GObject.list_properties(cls):
                with self.subTest(cls=cls, name=spec.name):
                    self.assertIsInstance(getattr(cls, filling.attribute(spec), None), property)

    def test_every_property_of_a_record_is_set_and_got(self):
        for cls, spec, name in record_properties():
            with self.subTest(cls=cls, name=name):
                record = cls()
                value = filling.value_for(record, spec)
                self.assertNotEqual(getattr(record, name), value)
                setattr(record, name, value)
                self.assertEqual(getattr(record, name), value)

    def test_every_property_is_what_its_functions_say(self):
        for cls, spec, name in record_properties():
            record = filling.filled(cls)
            with self.subTest(cls=cls, name=name):
                self.assertEqual(getattr(record, name), getattr(record, f'get_{name}')())
                if not filling.is_list(spec):
                    other = cls()
                    getattr(other, f'set_{name}')(getattr(record, name))
                    self.assertEqual(getattr(other, name), getattr(record, name))

    def test_every_property_of_another_type_is_a_type_error_and_leaves_the_record(self):
        for cls, spec, name in record_properties():
            record = filling.filled(cls)
            before = record.to_bytes('secrets')
            for value in (object(), 2.5, b'bytes'):
                with self.subTest(cls=cls, name=name, value=type(value)):
                    self.assertRaises(TypeError, setattr, record, name, value)
                    self.assertEqual(record.to_bytes('secrets'), before)

    def test_an_unset_value_is_none_zero_or_empty(self):
        goal = Regie.Goal()
        self.assertIsNone(goal.title)
        self.assertIsNone(goal.target_date)
        self.assertIs(goal.is_recovery, False)
        self.assertEqual(goal.concerns, ())
        self.assertIsNone(Regie.Dossier().plan)
        self.assertEqual(len(Regie.Dossier().persons), 0)
        self.assertEqual(Regie.Plan().version, 0)

    def test_none_unsets(self):
        for cls, spec, name in record_properties():
            if spec.value_type.name in ('gchararray', 'GDate', 'GDateTime', 'GStrv'):
                with self.subTest(cls=cls, name=name):
                    record = filling.filled(cls)
                    setattr(record, name, None)
                    self.assertEqual(getattr(record, name), getattr(cls(), name))

    def test_a_change_is_told_once(self):
        goal, told = Regie.Goal(), []
        goal.connect('notify::title', lambda record, spec: told.append(spec.name))
        goal.title = 'Rust in huis'
        goal.title = 'Rust in huis'
        self.assertEqual(told, ['title'])

    def test_functions_without_arguments_are_attributes_too(self):
        method = Regie.Method.load_edition('regisseur')
        self.assertEqual(Regie.Review.new(method).method, method)

    def test_an_unknown_name_is_an_attribute_error(self):
        for cls in harness.classes():
            with self.subTest(cls=cls):
                record = cls() if issubclass(cls, Regie.Entity) else Regie.Reader()
                with self.assertRaisesRegex(AttributeError, 'titel'):
                    record.titel
                with self.assertRaisesRegex(AttributeError, 'titel'):
                    record.titel = 'x'
                self.assertNotIn('titel', vars(record))

    def test_a_method_cannot_be_set(self):
        with self.assertRaises(AttributeError):
            Regie.Goal().to_json = 'x'

    def test_the_functions_of_an_object_are_untouched(self):
        for cls in harness.classes():
            for name in dir(GObject.Object):
                if not name.startswith('__'):
                    with self.subTest(cls=cls, name=name):
                        self.assertIs(getattr(cls, name).__class__, getattr(GObject.Object, name).__class__)
        goal = Regie.Goal(title='Rust in huis')
        self.assertEqual(goal.props.title, 'Rust in huis')
        self.assertEqual(goal.get_property('title'), 'Rust in huis')
        goal.set_property('title', 'Slapen')
        self.assertEqual(goal.title, 'Slapen')
        with goal.freeze_notify():
            goal.title = 'Rust'

    def test_no_function_is_hidden_by_an_attribute(self):
        for cls in harness.classes():
            for info in cls.__info__.get_methods():
                with self.subTest(cls=cls, name=info.__name__):
                    self.assertTrue(callable(getattr(cls, info.__name__)))


class Constructor(unittest.TestCase):

    def test_takes_every_property(self):
        for cls in harness.classes(Regie.Entity):
            with self.subTest(cls=cls):
                record = filling.filled(cls)
                names = map(filling.attribute, cls.list_properties())
                self.assertEqual(cls(**{name: getattr(record, name) for name in names}), record)

    def test_takes_lists_and_children(self):
        plan = Regie.Plan(goals=[Regie.Goal(id='g1'), Regie.Goal(id='g2')], safety_plan=Regie.SafetyPlan(id='s'))
        self.assertEqual([goal.id for goal in plan.goals], ['g1', 'g2'])
        self.assertEqual(plan.safety_plan.id, 's')

    def test_takes_properties_of_what_is_no_record(self):
        self.assertEqual(Regie.Reader(max_size=1000).max_size, 1000)

    def test_takes_properties_of_a_class_above(self):
        method = Regie.Method.load_edition('regisseur')
        self.assertIs(Regie.Overview(method=method).method, method)

    def test_refuses_another_name(self):
        with self.assertRaisesRegex(TypeError, 'titel'):
            Regie.Goal(titel='x')

    def test_refuses_a_value_without_a_name(self):
        self.assertRaises(TypeError, Regie.Goal, 'x')

    def test_refuses_what_has_no_objects(self):
        self.assertRaises(TypeError, Regie.Entity)


class Records(unittest.TestCase):

    def test_equal_when_all_is_equal(self):
        for cls in harness.classes(Regie.Entity):
            with self.subTest(cls=cls):
                record = filling.filled(cls)
                self.assertEqual(record, filling.filled(cls))
                self.assertNotEqual(record, cls())
                self.assertNotEqual(record, 'x')
                self.assertNotEqual(record, None)

    def test_of_two_types_are_not_equal(self):
        self.assertNotEqual(Regie.Goal(), Regie.Action())

    def test_equal_ones_have_the_same_hash(self):
        self.assertEqual(len({Regie.Goal(id='g1'), Regie.Goal(id='g1'), Regie.Goal(id='g2'), Regie.Action(id='g1')}), 3)

    def test_copies_are_equal_and_apart(self):
        plan = Regie.Plan(id='p', goals=[Regie.Goal(id='g')])
        for made in (plan.copy(), copy.copy(plan), copy.deepcopy(plan)):
            self.assertEqual(made, plan)
            self.assertIsNot(made, plan)
            made.goals[0].title = 'Anders'
            self.assertIsNone(plan.goals[0].title)

    def test_repr_is_type_and_id(self):
        self.assertEqual(repr(Regie.Goal(id='g1', title='Rust in huis')), "<Regie.Goal 'g1'>")
        self.assertEqual(str(Regie.Goal(title='Rust in huis')), '<Regie.Goal>')
        self.assertEqual(repr(Regie.Reader()), '<Regie.Reader>')

    def test_repr_holds_nothing_else(self):
        for cls in harness.classes(Regie.Entity):
            with self.subTest(cls=cls):
                record = filling.filled(cls)
                record.id = 'the-id'
                self.assertEqual(repr(record), f"<Regie.{cls.__name__} 'the-id'>")

    def test_a_flag_says_what_is_personal(self):
        self.assertTrue(Regie.Goal.find_property('title').flags & Regie.PARAM_PERSONAL)
        self.assertFalse(Regie.Goal.find_property('status').flags & Regie.PARAM_PERSONAL)


harness.main()
