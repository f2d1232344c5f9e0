"""Documents are read and written, and keep to themselves what is secret."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import os
import pathlib
import pickle
import stat
import tempfile
import unittest

import harness
from gi.repository import GLib, Regie

import filling

EXAMPLES = sorted(pathlib.Path(os.environ['REGIE_SOURCE'], 'examples', 'dossiers').glob('*.json'))


class Json(unittest.TestCase):

    def test_of_every_type_comes_back(self):
        for cls in harness.classes(Regie.Entity):
            with self.subTest(cls=cls):
                record = filling.filled(cls)
                text = record.to_json(secrets=True)
                self.assertEqual(cls.from_json(text), record)
                self.assertEqual(cls.from_json(text.encode()), record)
                self.assertEqual(cls.from_json(record.to_json(pretty=True, secrets=True)), record)
                self.assertEqual(cls.from_json(text).to_json(secrets=True), text)

    def test_has_every_property_by_its_attribute(self):
        for cls in harness.classes(Regie.Entity):
            with self.subTest(cls=cls):
                self.assertEqual(list(json.loads(filling.filled(cls).to_json(secrets=True))),
                                 [filling.attribute(spec) for spec in cls.list_properties()])

    def test_is_for_people_when_pretty(self):
        goal = Regie.Goal(id='g1', title='Rust')
        self.assertEqual(goal.to_json(pretty=True), '{\n  "id": "g1",\n  "title": "Rust"\n}')
        self.assertEqual(goal.to_json(), '{"id":"g1","title":"Rust"}')

    def test_takes_flags_as_c_does(self):
        goal = Regie.Goal(id='g1')
        self.assertEqual(goal.to_json(Regie.WriteFlags.PRETTY), goal.to_json(pretty=True))
        self.assertEqual(goal.to_json('pretty'), goal.to_json(pretty=True))

    def test_comes_from_text_and_bytes_only(self):
        for value in (None, 5, ['{}']):
            self.assertRaises(TypeError, Regie.Goal.from_json, value)

    def test_describes_a_record_of_some_type(self):
        self.assertRaises(TypeError, Regie.Entity.from_json, '{}')
        self.assertRaises(TypeError, Regie.Entity.from_file, '/dev/null')

    def test_with_a_nul_is_refused(self):
        self.assertRaises(Regie.SyntaxError, Regie.Goal.from_json, '{}\0')

    def test_keeps_unknown_members_when_asked(self):
        goal = Regie.Goal.from_json('{"id":"g1","colour":"red"}', Regie.Reader(flags='keep-unknown'))
        self.assertEqual(goal.to_json(secrets=True), '{"id":"g1","colour":"red"}')
        self.assertEqual(goal.to_json(), '{"id":"g1"}')

    def test_cannot_be_pickled_by_accident(self):
        self.assertRaises(TypeError, pickle.dumps, Regie.Goal())


class Secrets(unittest.TestCase):

    def secrets(self):
        for cls in harness.classes(Regie.Entity):
            for spec in cls.list_properties():
                if spec.flags & Regie.PARAM_SECRET:
                    yield cls, spec

    def test_there_are_some(self):
        self.assertIn(('Person', 'bsn'), [(cls.__name__, spec.name) for cls, spec in self.secrets()])

    def test_are_written_only_when_asked(self):
        for cls, spec in self.secrets():
            with self.subTest(cls=cls, name=spec.name):
                record, name = cls(), filling.attribute(spec)
                setattr(record, name, filling.value_for(record, spec))
                self.assertNotIn(f'"{name}"', record.to_json())
                self.assertNotIn(f'"{name}"', record.to_json(pretty=True))
                self.assertNotIn(f'"{name}"', record.to_bytes().decode())
                self.assertIn(f'"{name}"', record.to_json(secrets=True))

    def test_are_decided_about_for_each_file(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'person.json')
            person = Regie.Person(id='p1', bsn='000000000')
            self.assertRaises(TypeError, person.to_file, path)
            person.to_file(path, secrets=False)
            self.assertIsNone(Regie.Person.from_file(path).bsn)
            person.to_file(path, secrets=True)
            self.assertEqual(Regie.Person.from_file(path).bsn, '000000000')


class Files(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name, 'é.json')

    def test_come_back(self):
        for path in (self.path, str(self.path)):
            goal = Regie.Goal(id='g1', title='Rust')
            goal.to_file(path, secrets=True)
            self.assertEqual(Regie.Goal.from_file(path), goal)
            self.assertEqual(self.path.read_text(encoding='utf-8'), goal.to_json(pretty=True) + '\n')

    def test_are_of_their_owner_alone(self):
        Regie.Goal().to_file(self.path, secrets=True)
        self.assertEqual(stat.S_IMODE(self.path.stat().st_mode), 0o600)

    def test_are_replaced_whole(self):
        self.path.write_text('x' * 1000, encoding='utf-8')
        Regie.Goal(id='g1').to_file(self.path, secrets=True, pretty=False)
        self.assertEqual(self.path.read_text(encoding='utf-8'), '{"id":"g1"}\n')
        self.assertEqual(os.listdir(self.path.parent), [self.path.name])

    def test_that_cannot_be_written_are_errors(self):
        with self.assertRaises(GLib.Error) as caught:
            Regie.Goal().to_file(self.path / 'x', secrets=True)
        self.assertTrue(caught.exception.matches(GLib.file_error_quark(), caught.exception.code))

    def test_are_limited_by_a_reader(self):
        Regie.Goal(id='g1').to_file(self.path, secrets=True)
        self.assertRaises(Regie.LimitError, Regie.Goal.from_file, self.path, Regie.Reader(max_size=3))


class Examples(unittest.TestCase):

    def test_there_are_three(self):
        self.assertEqual(len(EXAMPLES), 3)

    def test_come_back_to_the_byte(self):
        for path in EXAMPLES:
            with self.subTest(path=path.name):
                dossier = Regie.Dossier.from_file(path)
                self.assertEqual(dossier.to_json(pretty=True, secrets=True) + '\n', path.read_text(encoding='utf-8'))

    def test_hold_in_attributes_what_json_says(self):
        for path in EXAMPLES:
            with self.subTest(path=path.name):
                self.compare(Regie.Dossier.from_file(path), json.loads(path.read_text(encoding='utf-8')))

    def compare(self, record, members):
        for name, value in members.items():
            found = getattr(record, name)
            if isinstance(value, dict):
                self.compare(found, value)
            elif isinstance(value, list) and value and isinstance(value[0], dict):
                self.assertEqual(len(found), len(value))
                for item, part in zip(found, value):
                    self.compare(item, part)
            elif isinstance(value, list):
                self.assertEqual(list(found), value)
            elif hasattr(found, 'value_nick'):
                self.assertEqual(found.value_nick, value)
            elif hasattr(found, 'isoformat'):
                self.assertEqual(found.isoformat().replace('+00:00', 'Z'), value)
            else:
                self.assertEqual(found, value)


harness.main()
