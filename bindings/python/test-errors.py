"""Each code of the error domain is an exception."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import os
import pickle
import unittest

import harness
from gi.repository import Gio, GLib, Regie

NOT_JSON = '{"title": "geheim'


class Classes(unittest.TestCase):

    def codes(self):
        return {name: code for name, code in vars(Regie.Error).items() if name.isupper()}

    def test_there_is_one_for_each_code(self):
        self.assertGreater(len(self.codes()), 10)
        self.assertEqual(len(Regie.Error.__subclasses__()), len(self.codes()))
        for name, code in self.codes().items():
            with self.subTest(name=name):
                own = getattr(Regie, ''.join(map(str.capitalize, name.split('_'))) + 'Error')
                self.assertTrue(issubclass(own, Regie.Error))
                self.assertTrue(issubclass(own, GLib.Error))
                self.assertEqual(own.code, code)
                self.assertEqual(code.value_name, f'REGIE_ERROR_{name}')

    def test_some_by_name(self):
        self.assertEqual(Regie.ConflictError.code, Regie.Error.CONFLICT)
        self.assertEqual(Regie.NotFoundError.code, Regie.Error.NOT_FOUND)
        self.assertEqual(Regie.OutcomeUnknownError.code, Regie.Error.OUTCOME_UNKNOWN)

    def test_can_be_made_and_pickled(self):
        error = pickle.loads(pickle.dumps(Regie.ConflictError('somebody else was first')))
        self.assertIs(type(error), Regie.ConflictError)
        self.assertEqual(str(error), 'somebody else was first')
        self.assertTrue(error.matches(Regie.error_quark(), Regie.Error.CONFLICT))


class Raised(unittest.TestCase):

    def test_by_its_class(self):
        with self.assertRaises(Regie.SyntaxError):
            Regie.Goal.from_json(NOT_JSON)
        with self.assertRaises(Regie.FormatError):
            Regie.Goal.from_json('{"titel": "x"}')
        with self.assertRaises(Regie.LimitError):
            Regie.Goal.from_json('{"title": "Rust"}', Regie.Reader(max_size=10))
        with self.assertRaises(Regie.NotFoundError):
            Regie.Method.load_edition('no-such-edition')

    def test_as_an_error_of_the_library_and_of_glib(self):
        for kind in (Regie.Error, GLib.Error, GLib.GError, RuntimeError):
            with self.assertRaises(kind):
                Regie.Goal.from_json(NOT_JSON)

    def test_with_domain_code_and_message(self):
        with self.assertRaises(Regie.SyntaxError) as caught:
            Regie.Reader().read_text(Regie.Goal, NOT_JSON)
        error = caught.exception
        self.assertTrue(error.matches(Regie.error_quark(), Regie.Error.SYNTAX))
        self.assertFalse(error.matches(Regie.error_quark(), Regie.Error.FORMAT))
        self.assertEqual((error.domain, error.code), ('regie-error-quark', Regie.Error.SYNTAX))
        self.assertEqual(str(error), error.message)
        self.assertEqual(repr(error), f'Regie.SyntaxError({error.message!r})')

    def test_says_where_and_not_what(self):
        with self.assertRaises(Regie.SyntaxError) as caught:
            Regie.Goal.from_json('{\n  "title": "geheim\n}')
        self.assertRegex(str(caught.exception), r'^title \(line 2, column \d+\): ')
        self.assertNotIn('geheim', str(caught.exception))
        self.assertNotIn('geheim', repr(caught.exception))

    def test_alone_without_the_error_of_c(self):
        with self.assertRaises(Regie.SyntaxError) as caught:
            Regie.Goal.from_json(NOT_JSON)
        self.assertIsNone(caught.exception.__cause__)
        self.assertTrue(caught.exception.__suppress_context__)

    def test_of_a_file_as_those_of_gio(self):
        with self.assertRaises(GLib.Error) as caught:
            Regie.Goal.from_file('/does/not/exist.json')
        self.assertNotIsInstance(caught.exception, Regie.Error)
        self.assertTrue(caught.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.NOT_FOUND))

    def test_at_the_end_of_an_asynchronous_call(self):
        loop, caught = GLib.MainLoop(), []

        def done(reader, result):
            try:
                reader.read_file_finish(result)
            except GLib.Error as error:
                caught.append(error)
            loop.quit()

        Regie.Reader().read_file_async(Regie.Goal, os.path.abspath(__file__), None, done)
        loop.run()
        self.assertEqual([type(error) for error in caught], [Regie.FormatError])


harness.main()
