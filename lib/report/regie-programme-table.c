/* regie-programme-table.c: who is how far with which action, as a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-table.h>

#include "base/regie-language-private.h"
#include "report/regie-programme-table-private.h"

/**
 * RegieProgrammeTable:
 *
 * A picture of who is how far: the bodies of a programme below each other, a region first, then
 * each municipality with its organisations, and beside them the actions of the method by theme. A
 * sign says how each action stands: not begun, being worked on, blocked, done, dropped or overdue.
 *
 * Actions of different levels that have the same place in a theme stand in one column; what they
 * are stands below. The own actions of a body stand in a column at the end of their theme. Nobody
 * reads more than sixty rows: of more bodies a row tells of a municipality with its organisations
 * and says which share of the actions is done; of very many municipalities, of a region; what is
 * left comes together in the last row. Limit the table to a
 * [property@Regie.ProgrammeReport:body] to see each of its own.
 *
 * Source: method, sections 7.2 and 7.3.
 *
 * Since: 0.1
 */
struct _RegieProgrammeTable
{
  RegieProgrammeReport parent_instance;
};

G_DEFINE_FINAL_TYPE (RegieProgrammeTable, regie_programme_table, REGIE_TYPE_PROGRAMME_REPORT)

static char *
write_table (const RegieProgrammeView *view)
{
  g_autoptr(RegieCanvas) canvas = regie_programme_table_draw (view);
  g_autofree char *title =
    regie_programme_dup_title (view, "Actions of {title}", "Actions of the programme");
  g_autofree char *description = regie_programme_table_tell (view);

  return regie_canvas_write (canvas, title, description);
}

static const RegieProgrammePort port = { write_table, regie_programme_table_tell };

static void
regie_programme_table_class_init (RegieProgrammeTableClass *klass)
{
  REGIE_PROGRAMME_REPORT_CLASS (klass)->port = (gpointer) &port;
}

static void
regie_programme_table_init (RegieProgrammeTable *self)
{
}

/**
 * regie_programme_table_new:
 * @method: (nullable): the method that the programme follows
 *
 * Makes the report. The method has the catalogue of actions that become columns.
 *
 * Returns: (transfer full): the report
 *
 * Since: 0.1
 */
RegieProgrammeTable *
regie_programme_table_new (RegieMethod *method)
{
  g_return_val_if_fail (method == NULL || REGIE_IS_METHOD (method), NULL);

  return g_object_new (REGIE_TYPE_PROGRAMME_TABLE, "method", method, NULL);
}
