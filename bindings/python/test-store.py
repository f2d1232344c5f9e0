"""Dossiers are kept, listed and found again from Python."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import asyncio
import concurrent.futures
import contextlib
import datetime
import pathlib
import sqlite3
import tempfile
import unittest

import harness
from gi.repository import GLib, Regie

import filling

KEY = b'k' * 32


def session():
    return Regie.Session(actor='u-1', role='regisseur', organisation='o-1', purpose='zorg', basis='wet',
                         application='test', request_id='r-1', at=filling.MOMENT)


def dossier(name, **values):
    return Regie.Dossier(id=f'00000000-0000-4000-8000-{name:012}', municipality='GM0344', **values)


class Store(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name, 'é.db')
        self.store = Regie.SqliteStore.open(self.path, KEY)

    def test_opens_a_path_of_either_kind(self):
        self.assertIsInstance(Regie.SqliteStore.open(str(self.path), KEY), Regie.Store)
        self.assertRaises(TypeError, Regie.SqliteStore.open, 5, KEY)

    def test_opens_what_is_there_and_makes_nothing(self):
        self.assertIsInstance(Regie.SqliteStore.open_existing(self.path, KEY), Regie.Store)
        missing = self.path.with_name('anders.db')
        self.assertRaises(Regie.NotFoundError, Regie.SqliteStore.open_existing, missing, KEY)
        self.assertFalse(missing.exists())
        missing.touch()
        self.assertRaises(Regie.NotFoundError, Regie.SqliteStore.open_existing, missing, KEY)
        self.assertEqual(missing.stat().st_size, 0)

    def test_gives_back_what_was_saved_with_its_revision(self):
        made = dossier(1, title='Familie', opened_date=datetime.date(2026, 9, 1))
        self.assertEqual(self.store.save(session(), made, 0), 1)
        found, revision = self.store.load(session(), made.id)
        self.assertEqual((found, revision), (made, 1))
        self.assertEqual(self.store.save(session(), found, revision), 2)

    def test_says_by_an_exception_what_is_wrong(self):
        made = dossier(1)
        self.store.save(session(), made, 0)
        self.store.save(session(), made, 1)
        self.assertRaises(Regie.ConflictError, self.store.save, session(), made, 1)
        self.assertRaises(Regie.ExistsError, self.store.save, session(), made, 0)
        self.assertRaises(Regie.NotFoundError, self.store.load, session(), dossier(2).id)
        self.assertRaises(Regie.DeniedError, self.store.load, Regie.Session(), made.id)

    def test_finds_people_who_stand_in_two_dossiers(self):
        born = datetime.date(1980, 4, 12)
        people = [Regie.Person(id='p-1', given_name='Jan', name_prefix='van der', family_name='Berg', birth_date=born, bsn='123456782'),
                  Regie.Person(id='p-2', given_name='Jan', family_name='Berg, van der', birth_date=born),
                  Regie.Person(id='p-3', given_name='Piet', family_name='Berg', birth_date=born)]
        self.store.import_(session(), [dossier(number, persons=[person]) for number, person in enumerate(people)])
        search = Regie.DuplicateSearch.new()
        for head in self.store.list(session()):
            self.assertTrue(search.add_dossier(self.store.load(session(), head.id)[0]))
        self.assertFalse(search.add_dossier(dossier(0)))
        found = search.list_duplicates(10, 'en')
        self.assertEqual([(pair.dossier, pair.person, pair.other_dossier, pair.other, pair.score) for pair in found],
                         [(dossier(0).id, 'p-1', dossier(1).id, 'p-2', 90)])
        self.assertIn('They were born on the same day.', found[0].reasons)
        self.assertNotIn('123456782', found[0].to_json(secrets=True))

    def test_imports_any_list_of_dossiers(self):
        problems = self.store.import_(session(), [dossier(1), dossier(2)])
        self.assertEqual(problems, [])
        self.assertEqual(len(self.store.import_(session(), (dossier(number) for number in (2, 3)))), 1)
        self.assertEqual(len(self.store.list(session())), 3)
        self.assertRaises(TypeError, self.store.import_, session(), ['geheim'])

    def test_imports_lines(self):
        made = dossier(1, title='Een gezin')
        problems = self.store.import_lines(session(), f'{made.to_json(secrets=True)}\n\n{{"id":5}}'.encode())
        self.assertEqual([(problem.path, problem.text) for problem in problems],
                         [('[2]', 'id (line 3, column 7): expected a string, found a number')])
        self.assertEqual(self.store.load(session(), made.id)[0], made)
        self.assertRaises(TypeError, self.store.import_lines, session(), 'geheim')

    def test_lists_heads_with_days(self):
        self.store.save(session(), dossier(1, opened_date=datetime.date(2026, 9, 1)), 0)
        head, = self.store.list(session(), Regie.StoreQuery(municipality='GM0344', is_open='yes'))
        self.assertEqual((head.id, head.opened_date, head.revision), (dossier(1).id, datetime.date(2026, 9, 1), 1))
        self.assertEqual(self.store.list(session(), Regie.StoreQuery(municipality='GM0363')), [])

    def test_counts_cases(self):
        for number, day in enumerate((datetime.date(2026, 8, 31), datetime.date(2026, 9, 1), None)):
            self.store.save(session(), dossier(number, opened_date=day), 0)
        count = self.store.count(session(), 'opened-month', 'nothing')
        self.assertEqual([(each.value, each.and_value, each.n_cases) for each in count],
                         [(None, None, 1), ('2026-08', None, 1), ('2026-09', None, 1)])
        count = self.store.count(session(), Regie.CountBy.IS_OPEN, 'municipality',
                                 Regie.StoreQuery(open_on_date=datetime.date(2026, 9, 1)))
        self.assertEqual([(each.value, each.and_value, each.n_cases) for each in count], [('yes', 'GM0344', 2)])
        self.assertEqual(self.store.count(session(), 'phase', 'safety', Regie.StoreQuery(municipality='GM0363')), [])
        self.assertRaises(ValueError, self.store.count, session(), 'title', 'nothing')
        self.assertRaises(Regie.DeniedError, self.store.count, Regie.Session(), 'phase', 'nothing')

    def test_makes_the_numbers_anew(self):
        self.store.save(session(), dossier(1), 0)
        self.assertEqual(self.store.recount(session()), 0)
        with contextlib.closing(sqlite3.connect(self.path)) as database, database:
            database.execute("UPDATE tally SET n = 5 WHERE field = 'safety'")
        self.assertEqual([each.n_cases for each in self.store.count(session(), 'safety', 'nothing')], [5])
        self.assertEqual([problem.path for problem in self.store.verify(session())], ['counts GM0344', 'counts'])
        self.assertEqual(self.store.recount(session()), 2)
        self.assertEqual((self.store.recount(session()), self.store.verify(session())), (0, []))
        self.assertRaises(Regie.DeniedError, self.store.recount, Regie.Session())

    def test_is_shared_by_threads(self):
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            saved = [pool.submit(self.store.save, session(), dossier(number), 0) for number in range(40)]
        self.assertEqual([one.result() for one in saved], [1] * 40)
        self.assertEqual(len(self.store.list(session(), Regie.StoreQuery(limit=100))), 40)
        self.assertEqual(self.store.verify(session()), [])

    def test_is_used_from_asyncio(self):
        async def use():
            await asyncio.to_thread(self.store.save, session(), dossier(1), 0)
            with self.assertRaises(Regie.NotFoundError):
                await asyncio.to_thread(self.store.load, session(), dossier(2).id)
            return await asyncio.to_thread(self.store.load, session(), dossier(1).id)

        self.assertEqual(asyncio.run(use()), (dossier(1), 1))

    def test_is_used_from_a_loop_of_glib(self):
        loop, seen = GLib.MainLoop(), []

        def done(store, result):
            try:
                seen.append(store.load_finish(result))
            except GLib.Error as error:
                seen.append(error)
            loop.quit()

        self.store.save(session(), dossier(1), 0)
        for name in (dossier(1).id, dossier(2).id):
            self.store.load_async(session(), name, None, done)
            loop.run()
        self.assertEqual(seen[0], (dossier(1), 1))
        self.assertIsInstance(seen[1], Regie.NotFoundError)


harness.main()
