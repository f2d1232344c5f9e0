"""The schemas say of a document what the library says of it.

    schemas.py PRINT-SCHEMA
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'tests' / 'style'))

import tap

try:
    import jsonschema
except ImportError:
    jsonschema = None

DOCUMENTS = {
    'dossier': sorted((ROOT / 'examples' / 'dossiers').glob('*.json')),
    'method': sorted((ROOT / 'lib' / 'method' / 'editions').glob('*.json')),
}

# What each member of each type is replaced by in turn.
OTHERS = [None, True, False, 0, 1, -1, 7, 8, 4000, 2147483647, 2147483648, -2147483649, 1.5, 1e300, '', 'x', 'unknown',
          '2026-02-28', '2026-02-29', '2026-2-28', '0000-01-01', '9999-12-31', '2026-02-28T10:00:00Z',
          '2026-02-28T10:00:00.123456Z', '2026-02-28T10:00:00.1234567Z', '2026-02-28T10:00:00+01:00',
          '2026-02-28T24:00:00Z', '2026-02-28t10:00:00z', 'GM0363', 'GM036', 'xGM0363', '111222333', '1112223330',
          [], ['x'], [1], [None], [[]], {}, {'id': 'x'}, {'id': 1}, {'nothing': 1}]

# What a schema cannot say.
UNSAID = {'There is no such record in the document.', 'Another record of this kind has this id.'}


def example(rule):
    """A value after one rule of a schema, or None for a record or a list of them."""
    kind = rule.get('type')
    kind = kind[0] if isinstance(kind, list) else kind
    if 'enum' in rule:
        return rule['enum'][-1]
    if kind == 'string':
        pattern = rule.get('pattern', '')
        return next(text for text in ('x', '2026-02-28', '2026-02-28T10:00:00Z', 'GM0363', '111222333')
                    if re.search(pattern, text))
    if kind == 'array':
        return None if '$ref' in rule['items'] else ['x']
    return {'boolean': True, 'integer': max(rule.get('minimum', 0), 1)}.get(kind)


def record(definition, names):
    """A record with a value for each of these members that has one."""
    values = {name: example(definition['properties'][name]) for name in names}
    return {name: value for name, value in values.items() if value is not None}


def below(rule):
    """The type that a rule leads to and whether it is in a list, or nothing."""
    rules = [*rule.get('anyOf', ()), rule]
    links = [(inner['$ref'], False) for inner in rules if '$ref' in inner]
    if '$ref' in rule.get('items', {}):
        links.append((rule['items']['$ref'], True))
    return [(link.removeprefix('#/$defs/'), is_list) for link, is_list in links]


def routes(schema):
    """The shortest way from the root to each type: pairs of a type and the member that leads on."""
    root = schema['$ref'].removeprefix('#/$defs/')
    found, queue = {root: []}, [root]
    for name in queue:
        for member, rule in schema['$defs'][name]['properties'].items():
            for target, is_list in below(rule):
                if target not in found:
                    found[target] = [*found[name], (name, member, is_list)]
                    queue.append(target)
    return found


def document(schema, route, holder):
    """The smallest document that has the holder in it."""
    for name, member, is_list in reversed(route):
        definition = schema['$defs'][name]
        holder = record(definition, definition['required']) | {member: [holder] if is_list else holder}
    return holder


def variants(schema):
    """Documents that hold one value which may be right or wrong, for each member of each type."""
    for name, route in routes(schema).items():
        definition = schema['$defs'][name]
        whole = record(definition, definition['properties'])
        yield name, 'whole', document(schema, route, whole)
        for member in [*definition['properties'], 'nothing']:
            without = {key: value for key, value in whole.items() if key != member}
            # A number that is left out is zero once it is read: only the schema sees that it was.
            if example(definition['properties'].get(member, {})) != 1:
                yield f'{name}.{member}', 'left out', document(schema, route, without)
            for other in OTHERS:
                yield f'{name}.{member}', json.dumps(other), document(schema, route, without | {member: other})


def judge(program, kind, documents):
    """What the library says of each document: whether it is what a schema could ask for."""
    lines = ''.join(json.dumps(each) + '\n' for each in documents)
    result = subprocess.run([program, kind, 'judge'], input=lines, capture_output=True, text=True, check=True)
    return [set(line.split('|')) - {''} - UNSAID == set() for line in result.stdout.split('\n')[:-1]]


def compare(report, program, kind, schema, validator):
    cases = {}
    places, others, documents = zip(*variants(schema))
    verdicts = judge(program, kind, documents)
    counts = {True: 0, False: 0}
    for place, other, each, verdict in zip(places, others, documents, verdicts, strict=True):
        valid = validator.is_valid(each)
        counts[valid] += 1
        problems = cases.setdefault(place.split('.')[0], [])
        if valid != verdict:
            problems.append(f'{place}, {other}: by the schema {valid}, by the library {verdict}')
    for name, problems in cases.items():
        report.case(f'{kind}: schema and library agree about {name}', problems)
    report.case(f'{kind}: tried {counts[True]} sound and {counts[False]} broken documents',
                [] if min(counts.values()) > 1000 else ['too few'])


def main(program):
    report = tap.Report()
    if jsonschema is None:
        report.skip('schemas', 'python3-jsonschema is not installed')
        return report.finish()
    for kind, paths in DOCUMENTS.items():
        schema = json.loads(subprocess.run([program, kind], capture_output=True, text=True, check=True).stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        report.case(f'{kind}: the schema is a schema')
        validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
        for path in paths:
            document = json.loads(path.read_text(encoding='utf-8'))
            report.case(f'{path.name} is valid', [error.message[:200] for error in validator.iter_errors(document)])
        compare(report, program, kind, schema, validator)
    return report.finish()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
