/* The library works in GJS.
 *
 *     gjs -m test-smoke.js DOSSIER.json
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import Regie from 'gi://Regie?version=1';
import System from 'system';

const [PATH] = System.programArgs;
const CANONICAL = Regie.WriteFlags.CANONICAL;
const SECRETS = Regie.WriteFlags.SECRETS;

let count = 0;
let failed = 0;

function test(name, run) {
    let problem = null;
    try {
        run();
    } catch (error) {
        problem = error;
    }
    count++;
    failed += problem ? 1 : 0;
    print(problem ? 'not ok' : 'ok', count, '-', name);
    if (problem)
        print(`# ${problem}\n${problem.stack}`.replace(/\n/g, '\n# '));
}

function equal(found, expected) {
    if (found !== expected)
        throw new Error(`found ${found}, expected ${expected}`);
}

/* The error that a call throws. */
function thrown(run) {
    try {
        run();
    } catch (error) {
        return error;
    }
    throw new Error('nothing was thrown');
}

function* each(list) {
    for (let i = 0; i < list.get_n_items(); i++)
        yield list.get_item(i);
}

function read(type, text) {
    return new Regie.Reader().read_text(type, text);
}

function readExample() {
    return new Regie.Reader().read_file(Regie.Dossier, Gio.File.new_for_path(PATH), null);
}

test('a document is read', () => {
    equal(readExample().edition, 'regisseur');
});

test('a document comes back to the byte', () => {
    const dossier = readExample();
    const [, bytes] = GLib.file_get_contents(PATH);
    equal(`${dossier.to_json(Regie.WriteFlags.PRETTY | SECRETS)}\n`, new TextDecoder().decode(bytes));
    equal(read(Regie.Dossier, dossier.to_json(SECRETS)).equal(dossier), true);
});

test('a list is gone through', () => {
    const goals = readExample().plan.goals;
    equal(goals.get_item_type(), Regie.Goal.$gtype);
    equal([...each(goals)].length, goals.get_n_items());
    equal([...each(goals)].every(goal => goal instanceof Regie.Goal && goal.title.length > 0), true);
    equal(goals.get_item(goals.get_n_items()), null);
});

test('a list grows and shrinks, and tells of it', () => {
    const plan = new Regie.Plan();
    const told = [];
    plan.goals.connect('items-changed', (list, ...change) => told.push(change.join()));
    const goal = new Regie.Goal({id: 'g1'});
    plan.add_goal(goal);
    equal(plan.goals.get_item(0), goal);
    equal(plan.remove_goal(goal), true);
    equal(plan.remove_goal(goal), false);
    equal(told.join(' '), '0,0,1 0,1,0');
});

test('properties are set by any of their names', () => {
    const goal = new Regie.Goal({id: 'g1', is_recovery: true});
    goal.targetDate = GLib.Date.new_dmy(1, 9, 2026);
    equal(goal.target_date.get_julian(), GLib.Date.new_dmy(1, 9, 2026).get_julian());
    equal(goal.to_json(CANONICAL), '{"id":"g1","is_recovery":true,"target_date":"2026-09-01"}');
    goal.target_date = null;
    equal(goal.target_date, null);
});

test('a moment is set', () => {
    const plan = new Regie.Plan({sealed_at: GLib.DateTime.new_from_iso8601('2026-09-01T15:30:00+02:00', null)});
    equal(plan.to_json(CANONICAL), '{"sealed_at":"2026-09-01T13:30:00Z"}');
});

test('texts, lists of texts and codes are set', () => {
    const goal = new Regie.Goal({title: 'Één “doel” 👪', concerns: ['c1', 'c2']});
    goal.status = Regie.GoalStatus.REACHED;
    const back = read(Regie.Goal, goal.to_json(CANONICAL));
    equal(back.title, 'Één “doel” 👪');
    equal(back.concerns.join(), 'c1,c2');
    equal(back.status, Regie.GoalStatus.REACHED);
});

test('a change is told once', () => {
    const goal = new Regie.Goal();
    let told = 0;
    goal.connect('notify::title', () => told++);
    goal.title = 'Rust';
    goal.title = 'Rust';
    equal(told, 1);
});

test('an error is caught by its code, and says where', () => {
    const error = thrown(() => read(Regie.Goal, '{\n  "title": "x'));
    equal(error instanceof Regie.Error, true);
    equal(error.matches(Regie.Error, Regie.Error.SYNTAX), true);
    equal(error.matches(Regie.Error, Regie.Error.FORMAT), false);
    equal(/^title \(line 2, column \d+\): /.test(error.message), true);
});

test('a missing file is an error of Gio', () => {
    const file = Gio.File.new_for_path('/does/not/exist');
    const error = thrown(() => new Regie.Reader().read_file(Regie.Goal, file, null));
    equal(error.matches(Gio.IOErrorEnum, Gio.IOErrorEnum.NOT_FOUND), true);
});

test('a missing edition is an error by its code', () => {
    equal(thrown(() => Regie.Method.load_edition('none')).matches(Regie.Error, Regie.Error.NOT_FOUND), true);
});

test('a record is copied, compared and found', () => {
    const dossier = readExample();
    const copy = dossier.dup();
    equal(copy.equal(dossier), true);
    const goal = copy.plan.goals.get_item(0);
    goal.title = 'Anders';
    equal(dossier.diff(copy, CANONICAL).get_n_items(), 1);
    equal(copy.find(Regie.Goal, goal.id), goal);
    equal(copy.dup_path(goal), 'plan.goals[0]');
});

test('what is secret is written only when asked', () => {
    const person = new Regie.Person({id: 'p1', bsn: '000000000'});
    equal(person.to_json(CANONICAL), '{"id":"p1"}');
    equal(person.to_json(SECRETS), '{"id":"p1","bsn":"000000000"}');
});

test('a file is read while the loop goes on', () => {
    const loop = new GLib.MainLoop(null, false);
    let dossier = null;
    new Regie.Reader().read_file_async(Regie.Dossier, Gio.File.new_for_path(PATH), null, (reader, result) => {
        dossier = reader.read_file_finish(result);
        loop.quit();
    });
    loop.run();
    equal(dossier.equal(readExample()), true);
});

test('a rule is written in JavaScript', () => {
    const review = Regie.Review.new(Regie.Method.load_edition('regisseur'));
    review.add_rule('X1.1', 1, Regie.Severity.WARNING, 'A goal', context => {
        context.report(context.get_dossier().plan, `Op ${context.get_day().get_year()}`, null);
    });
    const dossier = new Regie.Dossier({plan: new Regie.Plan()});
    const findings = [...each(review.check(dossier, GLib.Date.new_dmy(1, 9, 2026), 'nl'))];
    const found = findings.filter(one => one.code === 'X1.1');
    equal(found.map(one => one.sentence).join(), 'Op 2026');
    equal(found[0].evidence.join(), 'plan');
});

print(`1..${count}`);
System.exit(failed > 0 ? 1 : 0);
