"""Days, moments, codes, texts and numbers are Python's own."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import datetime
import operator
import re
import unittest

import harness
from gi.overrides import Regie as layer
from gi.repository import Gio, GLib, Regie

AMSTERDAM = datetime.timezone(datetime.timedelta(hours=2))


class Days(unittest.TestCase):

    def test_of_every_age_come_back(self):
        for day in (datetime.date.min, datetime.date(1582, 10, 4), datetime.date(1900, 3, 1),
                    datetime.date(2000, 2, 29), datetime.date(2026, 12, 31), datetime.date.max):
            with self.subTest(day=day):
                self.assertEqual(Regie.Goal(target_date=day).target_date, day)
                self.assertIn(f'"target_date":"{day}"', Regie.Goal(target_date=day).to_json())

    def test_of_glib_are_taken(self):
        self.assertEqual(Regie.Goal(target_date=GLib.Date.new_dmy(1, 9, 2026)).target_date, datetime.date(2026, 9, 1))

    def test_are_not_moments_or_texts(self):
        goal = Regie.Goal(target_date=datetime.date(2026, 9, 1))
        for value in (datetime.datetime(2026, 9, 2), '2026-09-02', 20260902, 1.0, True):
            with self.assertRaisesRegex(TypeError, 'target_date'):
                goal.target_date = value
        self.assertEqual(goal.target_date, datetime.date(2026, 9, 1))

    def test_are_arguments_of_methods(self):
        plan = Regie.Plan(start_date=datetime.date(2026, 1, 1))
        self.assertTrue(plan.is_in_force(datetime.date(2026, 9, 1)))
        self.assertFalse(plan.is_in_force(day=datetime.date(2025, 9, 1)))
        self.assertRaises(TypeError, plan.is_in_force, '2026-09-01')
        self.assertRaises(TypeError, plan.is_in_force, None)

    def test_are_results_of_methods(self):
        dossier = Regie.Dossier(meetings=[Regie.Meeting(date=datetime.date(2026, 3, 1), is_held=True)])
        self.assertEqual(dossier.get_last_meeting_before(datetime.date(2026, 9, 1)), datetime.date(2026, 3, 1))
        self.assertIsNone(dossier.get_last_meeting_before(datetime.date(2026, 1, 1)))


class Moments(unittest.TestCase):

    def test_come_back_to_the_microsecond(self):
        for moment in (datetime.datetime(2026, 9, 1, 13, 30, 5, 123457), datetime.datetime(1950, 1, 1, 0, 0, 0, 1),
                       datetime.datetime(1969, 12, 31, 23, 59, 59, 999999), datetime.datetime(1970, 1, 1),
                       datetime.datetime(9999, 12, 31, 23, 59, 59, 999999), datetime.datetime(1, 1, 1)):
            moment = moment.replace(tzinfo=datetime.timezone.utc)
            with self.subTest(moment=moment):
                plan = Regie.Plan(sealed_at=moment)
                self.assertEqual(plan.sealed_at, moment)
                self.assertEqual(Regie.Plan.from_json(plan.to_json()).sealed_at, moment)

    def test_are_in_utc(self):
        plan = Regie.Plan(sealed_at=datetime.datetime(2026, 9, 1, 13, 30, tzinfo=AMSTERDAM))
        self.assertIs(plan.sealed_at.tzinfo, datetime.timezone.utc)
        self.assertEqual(plan.sealed_at.hour, 11)
        self.assertIn('"sealed_at":"2026-09-01T11:30:00Z"', plan.to_json())

    def test_need_a_time_zone(self):
        with self.assertRaisesRegex(ValueError, 'sealed_at: a moment needs a time zone'):
            Regie.Plan(sealed_at=datetime.datetime(2026, 9, 1))

    def test_are_not_days_or_texts(self):
        for value in (datetime.date(2026, 9, 1), '2026-09-01T00:00:00Z', 0):
            with self.assertRaisesRegex(TypeError, 'sealed_at'):
                Regie.Plan(sealed_at=value)

    def test_of_glib_are_taken(self):
        self.assertEqual(Regie.Plan(sealed_at=GLib.DateTime.new_utc(2026, 9, 1, 13, 30, 0)).sealed_at,
                         datetime.datetime(2026, 9, 1, 13, 30, tzinfo=datetime.timezone.utc))


class Codes(unittest.TestCase):

    def test_are_set_by_nick(self):
        for code in Regie.GoalStatus.__enum_values__.values():
            with self.subTest(code=code):
                goal = Regie.Goal(status=code.value_nick)
                self.assertIs(type(goal.status), Regie.GoalStatus)
                self.assertEqual(goal.status, code)

    def test_are_set_by_value(self):
        self.assertEqual(Regie.Goal(status=Regie.GoalStatus.PARTLY_REACHED).status.value_nick, 'partly-reached')

    def test_that_are_unknown_are_refused_without_the_value(self):
        goal = Regie.Goal(status='reached')
        with self.assertRaisesRegex(ValueError, '^status: not one of open, active, .*dropped$'):
            goal.status = 'geheim'
        self.assertEqual(goal.status, Regie.GoalStatus.REACHED)

    def test_of_another_type_and_numbers_are_refused(self):
        for value in (Regie.PlanStatus.AGREED, 1, True, None, 1.0):
            with self.assertRaisesRegex(TypeError, 'status: expected Regie.GoalStatus'):
                Regie.Goal(status=value)

    def test_flags_are_set_by_nicks(self):
        goal = Regie.Goal(id='g1')
        pretty = goal.to_bytes(Regie.WriteFlags.PRETTY)
        self.assertEqual(goal.to_bytes('pretty'), pretty)
        self.assertEqual(goal.to_bytes(['pretty', 'secrets']), pretty)
        self.assertEqual(goal.to_bytes(flags='pretty'), pretty)
        self.assertEqual(Regie.Reader(flags='keep-unknown').flags, Regie.ReadFlags.KEEP_UNKNOWN)

    def test_flags_may_be_left_out(self):
        goal = Regie.Goal(id='g1')
        self.assertEqual(goal.to_bytes(), goal.to_bytes(Regie.WriteFlags.CANONICAL))
        self.assertEqual(goal.to_json(), goal.to_json(Regie.WriteFlags.CANONICAL))
        self.assertEqual(len(goal.diff(Regie.Goal(id='g1', title='Rust'))), 1)

    def test_unknown_flags_are_refused(self):
        with self.assertRaisesRegex(ValueError, '^flags: not of '):
            Regie.Goal().to_bytes('geheim')


class Texts(unittest.TestCase):

    def test_of_every_language_come_back(self):
        for text in ('', 'é', 'ﷺ', '👪', 'a\nb\t"\\', '\u2028'):
            with self.subTest(text=text):
                goal = Regie.Goal(title=text)
                self.assertEqual(goal.title, text)
                self.assertEqual(Regie.Goal.from_json(goal.to_json()).title, text)

    def test_unknown_and_empty_differ(self):
        self.assertIsNone(Regie.Goal().title)
        self.assertEqual(Regie.Goal(title='').title, '')

    def test_with_a_nul_are_refused_and_not_cut(self):
        goal = Regie.Goal(title='Rust')
        with self.assertRaisesRegex(ValueError, '^title: a text has no NUL$'):
            goal.title = 'geheim\0geheim'
        with self.assertRaisesRegex(ValueError, '^concerns: a text has no NUL$'):
            goal.concerns = ['c1', 'geheim\0']
        self.assertEqual(goal, Regie.Goal(title='Rust'))

    def test_that_are_no_unicode_are_refused(self):
        self.assertRaises(ValueError, setattr, Regie.Goal(), 'title', '\ud800')

    def test_lists_of_them_cannot_be_changed_in_vain(self):
        goal = Regie.Goal(concerns=['c1'])
        self.assertEqual(goal.concerns, ('c1',))
        self.assertFalse(hasattr(goal.concerns, 'append'))
        goal.concerns += ('c2',)
        self.assertEqual(goal.concerns, ('c1', 'c2'))

    def test_lists_of_them_are_made_of_anything_with_texts(self):
        self.assertEqual(Regie.Goal(concerns=(name for name in ('c1', 'c2'))).concerns, ('c1', 'c2'))

    def test_one_of_them_is_no_list(self):
        with self.assertRaisesRegex(TypeError, 'concerns: expected texts, not str'):
            Regie.Goal(concerns='c1')


class Numbers(unittest.TestCase):

    def test_that_fit_come_back(self):
        for number in (0, 2 ** 31 - 1, -2 ** 31):
            self.assertEqual(Regie.Plan(version=number).version, number)

    def test_that_do_not_fit_are_refused_without_the_value(self):
        for number in (2 ** 31, -2 ** 31 - 1, 10 ** 30):
            with self.assertRaisesRegex(OverflowError, '^version: the number does not fit$'):
                Regie.Plan(version=number)

    def test_with_a_fraction_are_refused_and_not_cut(self):
        for value in (1.5, 1.0, '1'):
            with self.assertRaisesRegex(TypeError, 'version: expected int'):
                Regie.Plan(version=value)

    def test_are_not_truths(self):
        for value in ('no', 0, 1, None):
            with self.assertRaisesRegex(TypeError, 'is_recovery: expected bool'):
                Regie.Goal(is_recovery=value)


class Bytes(unittest.TestCase):

    def test_are_given_and_taken(self):
        text = Regie.Goal(id='g1').to_bytes()
        self.assertEqual(text, b'{"id":"g1","title":null}'.replace(b',"title":null', b''))
        for value in (text, bytearray(text), memoryview(text), GLib.Bytes.new(text)):
            self.assertEqual(Regie.Reader().read_bytes(Regie.Goal, value), Regie.Goal(id='g1'))


class Arguments(unittest.TestCase):

    def test_are_given_by_name_too(self):
        self.assertEqual(Regie.Reader().read_text(type=Regie.Goal, text='{"id":"g1"}').id, 'g1')

    def test_too_many_are_refused(self):
        self.assertRaises(TypeError, Regie.Reader().read_text, Regie.Goal, '{}', 'x')
        self.assertRaises(TypeError, Regie.Plan().set_version)

    def test_may_be_files_of_gio(self):
        with self.assertRaises(GLib.Error):
            Regie.Reader().read_file(Regie.Goal, Gio.File.new_for_path('/does/not/exist'))

    def test_are_those_that_pygobject_has(self):
        seen = 0
        for cls in (Gio.File, Gio.InputStream, Gio.Settings, Gio.DBusConnection):
            for info in cls.__info__.get_methods():
                with self.subTest(name=info.__doc__):
                    named = re.findall(r'(?:^|, )(\w+)', re.search(r'\((.*?)\)', info.__doc__)[1])
                    self.assertEqual([argument.get_name() for argument in layer.parameters(info)],
                                     named[1:] if info.is_method() else named)
                    seen += 1
        self.assertGreater(seen, 200)


class Results(unittest.TestCase):
    """Of a function that has more than one; no function of the library has one with days yet."""

    def test_are_of_python(self):
        info = Gio.File.__dict__['load_bytes']
        load = layer.adapt(info, info)
        here = Gio.File.new_for_path(__file__)
        text, etag = load(here)
        with open(__file__, 'rb') as file:
            self.assertEqual(text, file.read())
        self.assertEqual(etag, here.load_bytes()[1])


class Functions(unittest.TestCase):
    """That C calls with its own values; no function of the library has one with days yet."""

    def test_get_values_of_python(self):
        seen = []
        take = layer.function_taker([None, layer.give_date, layer.give_time])
        called = take(lambda *values: seen.extend(values) or 'result', 'function')
        self.assertEqual(called(1, GLib.Date.new_dmy(1, 9, 2026), None, 'with it'), 'result')
        self.assertEqual(seen, [1, datetime.date(2026, 9, 1), None, 'with it'])

    def test_may_be_left_out(self):
        self.assertIsNone(layer.function_taker([layer.give_date])(None, 'function'))


class Order(unittest.TestCase):

    def test_records_have_none(self):
        one, other = Regie.Goal(id='a'), Regie.Goal(id='b')
        for compare in (operator.lt, operator.le, operator.gt, operator.ge):
            with self.subTest(compare=compare.__name__), self.assertRaises(TypeError):
                compare(one, other)
        self.assertRaises(TypeError, sorted, [one, other])
        self.assertEqual(sorted([other, one], key=lambda goal: goal.id), [one, other])


class Names(unittest.TestCase):

    def test_what_is_wrong_with_a_text_is_named_by_its_attribute(self):
        goal = Regie.Goal()
        for value in (1, b'x', ['x'], object()):
            with self.subTest(value=type(value).__name__), self.assertRaisesRegex(TypeError, '^title: expected str, not '):
                goal.title = value
        with self.assertRaisesRegex(ValueError, '^title: '):
            goal.title = 'a\0b'



harness.main()
