/* Says what a household wants to reach, what must happen next, and where the dossier leaves the method.
 *
 *     gjs -m sample.js DOSSIER.json YYYY-MM-DD
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import Regie from 'gi://Regie?version=1';
import System from 'system';

/* Lists are Gio.ListModel, which GJS 1.74 does not yet go through by itself. */
function* each(list) {
    for (let i = 0; i < list.get_n_items(); i++)
        yield list.get_item(i);
}

function dayFrom(text) {
    const [year, month, day] = text.split('-').map(Number);
    return GLib.Date.new_dmy(day, month, year);
}

function dayText(day) {
    const pad = number => String(number).padStart(2, '0');
    return day ? `${day.get_year()}-${pad(day.get_month())}-${pad(day.get_day())}` : '-';
}

function nick(status) {
    const name = Object.keys(Regie.GoalStatus).find(key => Regie.GoalStatus[key] === status);
    return name.toLowerCase().replace(/_/g, '-');
}

function main(path, day) {
    const dossier = new Regie.Reader().read_file(Regie.Dossier, Gio.File.new_for_path(path), null);
    const method = Regie.Method.load_edition(dossier.edition);
    const review = Regie.Review.new(method);

    for (const goal of each(dossier.plan.goals))
        print('goal:', goal.title, dayText(goal.target_date), nick(goal.status));
    for (const step of each(review.list_next_steps(dossier, day, 'nl')))
        print('next:', step.text, dayText(step.due_date));
    for (const finding of each(review.check(dossier, day, 'nl')))
        print(`${finding.code}:`, finding.sentence, ...finding.evidence);
}

const [path, day] = System.programArgs;
try {
    main(path, dayFrom(day));
} catch (error) {
    if (!(error instanceof Regie.Error))
        throw error;
    printerr(`${path}: ${error.message}`);
    System.exit(1);
}
