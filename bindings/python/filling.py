"""Fills any record, by its properties."""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import datetime

from gi.repository import GObject

DAY = datetime.date(2026, 9, 1)
MOMENT = datetime.datetime(2026, 9, 1, 13, 30, 5, 123457, datetime.timezone.utc)

VALUES = {
    'gchararray': 'a “text” with é',
    'gboolean': True,
    'gint': -3,
    'gint64': 2 ** 40,
    'GDate': DAY,
    'GDateTime': MOMENT,
    'GStrv': ('one', 'two'),
}


def attribute(spec):
    return spec.name.replace('-', '_')


def is_list(spec):
    return spec.value_type.name == 'GListModel'


def value_for(record, spec):
    """A value that the property does not have when it is new."""
    if is_list(spec):
        return [getattr(record, attribute(spec)).model.get_item_type().pytype(id='x')]
    if spec.value_type.is_a(GObject.TYPE_ENUM):
        return list(spec.value_type.pytype.__enum_values__.values())[-1]
    if spec.value_type.is_a(GObject.TYPE_OBJECT):
        return spec.value_type.pytype(id='x')
    return VALUES[spec.value_type.name]


def filled(cls):
    """A record with a value in each of its own fields."""
    record = cls()
    for spec in cls.list_properties():
        setattr(record, attribute(spec), value_for(record, spec))
    return record
