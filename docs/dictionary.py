"""Write the data dictionary: every member of every record, from the tables of the library.

    dictionary.py GIR PAGE

The library says what a member is, by the JSON Schema that it prints; the introspection data say what it
means. Both come from the one row of the table, so this page needs no upkeep.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import pathlib
import sys
import xml.etree.ElementTree

import gi

import pages

gi.require_version('Regie', '1')
from gi.repository import Regie  # noqa: E402

CORE = '{http://www.gtk.org/introspection/core/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'

INTRODUCTION = '''# Data dictionary

Every member of every record of the documents, as the tables of the library have it. Records are sorted by name,
members stand in the order in which they are written.

* **Kind**: a text, a day (`YYYY-MM-DD`), a moment (RFC 3339, UTC), a number, yes or no (`true`, `false`), a code, a
  reference (the id of another record), a record, or a list of one of these. A member that is not written has no value,
  is false, is 0, or has the first code of its list.
* **Required**: a record that misses it is still read; the check of its shape reports it.
* **Personal**: the value is about a person and stands in no log and in no message of an error. **Secret**: it is,
  besides, left out of every text unless the caller asks for secrets.
'''

CHAPTERS = (
    ('In a dossier', 'Dossier'),
    ('In a method', 'Method'),
    ('Elsewhere', None),
)

SIMPLE = {'date': 'day', 'date-time': 'moment'}
WHOLE_RANGES = {(-2 ** 31, 2 ** 31 - 1), (-2 ** 63, 2 ** 63 - 1)}


def text_of(element):
    """The documentation of a symbol, on one line that fits in a cell."""
    doc = element.findtext(CORE + 'doc')
    if not doc:
        raise SystemExit(f'dictionary: {element.get("name")} has no documentation')
    return ' '.join(doc.split()).replace('|', '\\|')


def link(name):
    return f'`Regie{name}`'


def kind_of_array(rule):
    items = rule['items']
    if '$ref' in items:
        return 'list of ' + link(items['$ref'].rpartition('/')[2])
    if 'x-target' in rule:
        return 'references to ' + link(rule['x-target'])
    return 'texts'


def kind_of_number(rule):
    limits = (rule['minimum'], rule['maximum'])
    if limits in WHOLE_RANGES:
        return 'number'
    if limits[1] >= 2 ** 31 - 1:
        return f'number, {limits[0]} or more'
    return f'number, {limits[0]} to {limits[1]}'


def kind_of(rule, enum):
    """What a member is, in words, by its rule in the schema."""
    kinds = rule.get('type', [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    refs = [choice['$ref'] for choice in rule.get('anyOf', [rule]) if '$ref' in choice]
    if refs:
        return link(refs[0].rpartition('/')[2])
    if 'enum' in rule:
        return f'code, {link(enum)}'
    if 'array' in kinds:
        return kind_of_array(rule)
    if 'boolean' in kinds:
        return 'yes or no'
    if 'integer' in kinds:
        return kind_of_number(rule)
    if 'x-target' in rule:
        return 'reference to ' + link(rule['x-target'])
    return SIMPLE.get(rule.get('format'), 'text')


def privacy_of(rule):
    if rule.get('x-secret'):
        return 'secret'
    return 'personal' if rule.get('x-personal') else ''


def type_of(prop):
    """The type of a property; that of an array has no name of its own."""
    return (prop.find(CORE + 'type') if prop.find(CORE + 'type') is not None else prop).get('name')


def table(name, schema, classes):
    """The rows of one type."""
    inherited = {prop.get('name'): prop for prop in classes['Entity'].findall(CORE + 'property')}
    props = inherited | {prop.get('name'): prop for prop in classes[name].findall(CORE + 'property')}
    lines = [f'### {name}', '', f'{link(name)}: {text_of(classes[name])}', '',
             '| Member | Kind | Required | Privacy | Meaning |', '| --- | --- | --- | --- | --- |']
    for member, rule in schema['properties'].items():
        prop = props[member.replace('_', '-')]
        cells = (f'`{member}`', kind_of(rule, type_of(prop)),
                 'yes' if member in schema['required'] else '', privacy_of(rule), text_of(prop))
        lines.append('| ' + ' | '.join(cells) + ' |')
    return lines


def codes(enum):
    """The codes of one enumeration, the first of which is that of a record without a value."""
    lines = [f'### {enum.get("name")}', '', f'{link(enum.get("name"))}: {text_of(enum)}', '',
             '| Code | Meaning |', '| --- | --- |']
    return lines + [f'| `{member.get(GLIB + "nick")}` | {text_of(member)} |'
                    for member in enum.findall(CORE + 'member')]


def schemas(name):
    """What the library says of a type and of all that it owns."""
    return json.loads(Regie.schema_for_type(getattr(Regie, name).__gtype__))['$defs']


def dictionary(namespace):
    classes = {element.get('name'): element for element in namespace.findall(CORE + 'class')}
    records = [name for name, element in classes.items() if element.get('parent') == 'Entity']
    described, used = set(), set()
    lines = [INTRODUCTION]
    for title, root in CHAPTERS:
        names = schemas(root) if root else {name: schemas(name)[name] for name in records}
        names = {name: schema for name, schema in names.items() if name not in described}
        described |= names.keys()
        lines += [f'## {title}', '']
        for name in sorted(names):
            lines += table(name, names[name], classes) + ['']
            used |= {type_of(prop) for prop in classes[name].findall(CORE + 'property')}
    lines += ['## Codes', '']
    for enum in sorted(namespace.findall(CORE + 'enumeration'), key=lambda enum: enum.get('name')):
        if enum.get('name') in used:
            lines += codes(enum) + ['']
    return '\n'.join(lines)


def main(gir, target):
    namespace = xml.etree.ElementTree.parse(gir).getroot().find(CORE + 'namespace')
    pathlib.Path(target).write_text(pages.page(dictionary(namespace), pages.types(gir)), encoding='utf-8')


if __name__ == '__main__':
    main(*sys.argv[1:])
