"""What Python pays: for one value of a record, and for a dossier from JSON.

    bench-python.py DOSSIER.json...

Within one process each round runs every entry once, in turn, so that a ratio is taken between neighbours in time.
Printed are the processor's time for one item, since others may use the machine too, and its ratio to the reference:
least, median and most over the rounds.
"""
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
import dataclasses
import datetime
import gc
import json
import pathlib
import statistics
import sys
import time
import typing

import gi

gi.require_version('Regie', '1')

from gi.repository import GObject, Regie  # noqa: E402

try:
    import pydantic
except ImportError:
    pydantic = None

ROUNDS = 15
PYTHON_TYPES = {'gboolean': bool, 'gint': int, 'gint64': int, 'GDate': datetime.date, 'GDateTime': datetime.datetime,
                'GStrv': typing.List[str]}


def timed(run, count):
    begin = time.process_time()
    for _ in range(count):
        run()
    return (time.process_time() - begin) / count


def timed_keeping(run, count):
    """Without the time of the release."""
    kept = []
    begin = time.process_time()
    for _ in range(count):
        kept.append(run())
    return (time.process_time() - begin) / count


def compare(title, entries, reference, count, clock=timed):
    """Median ratios to the reference, by name."""
    for run in entries.values():
        clock(run, count // 10 + 1)
    rounds = [{name: clock(run, count) for name, run in entries.items()} for _ in range(ROUNDS)]
    print(title)
    medians = {}
    for name in entries:
        ratios = sorted(times[name] / times[reference] for times in rounds)
        medians[name] = statistics.median(ratios)
        micro = statistics.median(times[name] for times in rounds) * 1e6
        print(f'  {name:<32} {micro:>9.3f} us  {ratios[0]:>8.3f} {medians[name]:>8.3f} {ratios[-1]:>8.3f}')
    print(flush=True)
    return medians


def goals(what, found, least, goal='G1'):
    for name in filter(found.get, least):
        verdict = 'reached' if found[name] >= least[name] else 'NOT reached'
        print(f'  {goal}, {what}: {found[name]:.1f}x faster than {name}, goal {least[name]}x, {verdict}')
    print(flush=True)


@dataclasses.dataclass
class PlainGoal:
    title: str = None
    target_date: datetime.date = None


def access():
    plain = PlainGoal('Rust in huis', datetime.date(2026, 9, 1))
    record = Regie.Goal(title=plain.title, target_date=plain.target_date, status='reached')
    dossier = Regie.Dossier(plan=Regie.Plan(goals=[record]))
    day = plain.target_date
    assert record.title == record.get_title() == record.props.title == plain.title
    assert record.target_date == day and dossier.plan.goals[0] is record

    compare('A text is got', {
        'attribute': lambda: record.title,
        'function': lambda: record.get_title(),
        'props': lambda: record.props.title,
        'dataclass': lambda: plain.title,
    }, 'function', 20000)
    compare('Other values are got and set', {
        'text: function': lambda: record.get_title(),
        'code': lambda: record.status,
        'day': lambda: record.target_date,
        'plan.goals[0].title': lambda: dossier.plan.goals[0].title,
        'text: set': lambda: setattr(record, 'title', 'Rust in huis'),
        'text: set by props': lambda: setattr(record.props, 'title', 'Rust in huis'),
        'day: set': lambda: setattr(record, 'target_date', day),
    }, 'text: function', 5000)


def model(cls, models):
    """The pydantic model of a type, with the fields that it has."""
    if cls not in models:
        fields = {spec.name.replace('-', '_'): (typing.Optional[field_type(cls, spec, models)], None)
                  for spec in cls.list_properties()}
        models[cls] = pydantic.create_model(cls.__name__, **fields)
    return models[cls]


def field_type(cls, spec, models):
    kind = spec.value_type
    if kind.name == 'GListModel':
        return typing.List[model(getattr(cls(), spec.name.replace('-', '_')).model.get_item_type().pytype, models)]
    if kind.is_a(GObject.TYPE_OBJECT):
        return model(kind.pytype, models)
    if kind.is_a(GObject.TYPE_ENUM):
        return typing.Literal[tuple(code.value_nick for code in kind.pytype.__enum_values__.values())]
    return PYTHON_TYPES.get(kind.name, str)


def reading(path):
    # As a store holds it, without the white space for people.
    dossier = Regie.Dossier.from_file(path)
    text = dossier.to_bytes('secrets')
    tree = json.loads(text)
    assert dossier.plan.goals[0].title == tree['plan']['goals'][0]['title']
    entries = {
        'libregie': lambda: Regie.Dossier.from_json(text),
        'json.loads': lambda: json.loads(text),
    }
    if pydantic:
        parsed = model(Regie.Dossier, {})
        assert parsed.parse_raw(text).plan.goals[0].target_date == dossier.plan.goals[0].target_date
        entries['pydantic'] = lambda: parsed.parse_raw(text)
    else:
        print('  skipped: pydantic is not installed\n')

    what = f'{path.name}, {len(text)} bytes'
    found = compare(f'A dossier is read: {what}', entries, 'libregie', 20, timed_keeping)
    goals('read', found, {'json.loads': 3, 'pydantic': 30})
    found = compare(f'A dossier is read and released: {what}', entries, 'libregie', 20)
    goals('read and released', found, {'json.loads': 1.5, 'pydantic': 15})
    compare(f'A dossier is read and written: {what}', {
        'libregie': lambda: Regie.Dossier.from_json(text).to_bytes('secrets'),
        'json': lambda: json.dumps(json.loads(text), ensure_ascii=False).encode(),
    }, 'libregie', 20)


def judging(path, review):
    """What a screen with the findings of a case asks: open it, run all rules, and read what they found."""
    text = Regie.Dossier.from_file(path).to_bytes('secrets')
    day = datetime.date(2026, 9, 15)

    def judged():
        findings = review.check(Regie.Dossier.from_json(text), day, 'nl').columns('code', 'severity', 'sentence')
        return list(zip(findings['code'], findings['severity'], findings['sentence']))

    def by_attribute():
        findings = review.check(Regie.Dossier.from_json(text), day, 'nl')
        return [(finding.code, finding.severity.value_nick, finding.sentence) for finding in findings]

    assert judged() and judged() == by_attribute()
    entries = {'libregie': judged, 'libregie, by attribute': by_attribute}
    if pydantic:
        parsed = model(Regie.Dossier, {})
        entries['pydantic'] = lambda: parsed.parse_raw(text)
    found = compare(f'A dossier is read, judged, and its findings are read: {path.name}', entries, 'libregie', 20)
    goals('open, all rules, findings', found, {'pydantic': 12}, 'G9')


def listing(path, review):
    """A table of the findings of a case: three columns at once, or each value by its attribute."""
    findings = review.check(Regie.Dossier.from_file(path), datetime.date(2026, 9, 15), 'nl')
    names = 'code', 'severity', 'sentence'
    found = compare(f'A table is made of {len(findings)} findings: {path.name}', {
        'columns': lambda: findings.columns(*names),
        'by attribute': lambda: {name: [getattr(finding, name) for finding in findings] for name in names},
    }, 'columns', 200)
    goals('columns', found, {'by attribute': 1}, 'G9')


def main(paths):
    # As timeit does: what the collector happens to do in one round says nothing of the next.
    gc.disable()
    access()
    for path in map(pathlib.Path, paths):
        reading(path)
        review = Regie.Review.new(Regie.Method.load_edition('regisseur'))
        judging(path, review)
        listing(path, review)


if __name__ == '__main__':
    main(sys.argv[1:])
