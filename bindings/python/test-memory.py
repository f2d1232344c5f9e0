"""What is made is released again."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import datetime
import gc
import os
import unittest

import harness
from gi.repository import Regie

import filling

COUNT = 10000
# What the allocator and the interpreter may keep; a leak of one small object each time is more than twice as much.
KEPT = 250 * 1024


def in_use():
    with open('/proc/self/statm', encoding='ascii') as file:
        return int(file.read().split()[1]) * os.sysconf('SC_PAGE_SIZE')


def grown(action):
    """Bytes that the process has more after many actions than after a few."""
    for _ in range(COUNT // 10):
        action()
    gc.collect()
    before = in_use()
    for _ in range(COUNT):
        action()
    gc.collect()
    return in_use() - before


@unittest.skipUnless(os.path.exists('/proc/self/statm'), 'no /proc')
class Growth(unittest.TestCase):

    def assert_level(self, action):
        found = grown(action)
        self.assertLess(found, KEPT, f'{found / COUNT:.1f} bytes each')

    def test_none_by_records(self):
        self.assert_level(lambda: Regie.Dossier(id='d', title='x', plan=Regie.Plan(goals=[Regie.Goal(title='Rust')])))

    def test_none_by_days_and_moments(self):
        plan = Regie.Plan()

        def action():
            plan.start_date = datetime.date(2026, 9, 1)
            plan.sealed_at = filling.MOMENT
            plan.start_date, plan.sealed_at = plan.start_date and None, plan.sealed_at and None

        self.assert_level(action)

    def test_none_by_texts_and_codes(self):
        goal = Regie.Goal()

        def action():
            goal.title, goal.concerns, goal.status = 'Rust', ('c1', 'c2'), 'reached'
            goal.title, goal.concerns, goal.status = goal.title and None, goal.concerns and None, Regie.GoalStatus.OPEN

        self.assert_level(action)

    def test_none_by_lists(self):
        plan = Regie.Plan()

        def action():
            plan.goals.append(Regie.Goal(id='g'))
            plan.goals.remove(plan.goals[-1])

        self.assert_level(action)

    def test_none_by_json(self):
        text = Regie.Plan(goals=[Regie.Goal(id='g', title='Rust')]).to_json()
        self.assert_level(lambda: Regie.Plan.from_json(text).to_json(pretty=True))

    def test_none_by_comparing(self):
        first, second = Regie.Goal(title='Rust'), Regie.Goal(title='Slapen')
        self.assert_level(lambda: (first == second, first.copy(), first.diff(second)))

    def test_none_by_errors(self):
        def action():
            try:
                Regie.Goal.from_json('{')
            except Regie.SyntaxError:
                pass

        self.assert_level(action)

    def test_none_by_refused_values(self):
        goal = Regie.Goal()

        def action():
            for name, value in (('title', 5), ('status', 'x'), ('target_date', 'x'), ('titel', 'x')):
                try:
                    setattr(goal, name, value)
                except (TypeError, ValueError, AttributeError):
                    pass

        self.assert_level(action)


class Release(unittest.TestCase):

    def test_of_every_type_at_once(self):
        for cls in harness.classes(Regie.Entity):
            with self.subTest(cls=cls):
                gone = []
                record = filling.filled(cls)
                record.weak_ref(lambda: gone.append(True))
                for spec in cls.list_properties():
                    getattr(record, filling.attribute(spec))
                del record
                self.assertEqual(gone, [True])

    def test_of_an_item_that_is_removed(self):
        gone = []
        plan = Regie.Plan(goals=[Regie.Goal(id='g')])
        plan.goals[0].weak_ref(lambda: gone.append(True))
        self.assertEqual(gone, [])
        plan.goals.clear()
        self.assertEqual(gone, [True])


harness.main()
