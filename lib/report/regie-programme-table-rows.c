/* regie-programme-table-rows.c: who has a row of a table, and what is counted in it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-table-private.h"

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"

static void
clear_row (gpointer row)
{
  g_free (((RegieProgrammeTableRow *) row)->name);
}

static void
add_row (RegieProgrammeTableSheet *self,
         char                     *name,
         guint                     first_body,
         guint                     n_bodies)
{
  RegieProgrammeTableRow row = { name, first_body, n_bodies, FALSE, FALSE, 0 };

  g_array_append_val (self->rows, row);
}

/* Each body has a row, a municipality above its organisations. */
static void
add_bodies (RegieProgrammeTableSheet *self)
{
  const RegieProgrammeView *view = self->view;

  for (guint i = 0; i < view->bodies->len; i++)
    {
      const RegieProgrammeBody *body = REGIE_PROGRAMME_BODY (view, i);
      const RegieProgrammeGroup *group = REGIE_PROGRAMME_GROUP (view, body->group);
      gboolean begins = i == group->first_body;
      gboolean is_head = begins && g_str_equal (body->name, group->name);

      if (begins && !is_head)
        {
          add_row (self, g_strdup (group->name), i, 0);
          REGIE_PROGRAMME_TABLE_ROW (self, self->rows->len - 1)->is_heading = TRUE;
        }
      add_row (self, g_strdup (body->name), i, 1);
      REGIE_PROGRAMME_TABLE_ROW (self, self->rows->len - 1)->is_inner = !is_head;
    }
}

static void
add_groups (RegieProgrammeTableSheet *self)
{
  for (guint i = 0; i < self->view->groups->len; i++)
    {
      const RegieProgrammeGroup *group = REGIE_PROGRAMME_GROUP (self->view, i);

      add_row (self, g_strdup (group->name), group->first_body, group->n_bodies);
    }
}

static void
add_regions (RegieProgrammeTableSheet *self)
{
  const char *last = NULL;

  for (guint i = 0; i < self->view->groups->len; i++)
    {
      const RegieProgrammeGroup *group = REGIE_PROGRAMME_GROUP (self->view, i);

      if (group->region != NULL && g_strcmp0 (group->region, last) == 0)
        REGIE_PROGRAMME_TABLE_ROW (self, self->rows->len - 1)->n_bodies += group->n_bodies;
      else
        add_row (self,
                 g_strdup (group->region == NULL ? group->name : group->region),
                 group->first_body,
                 group->n_bodies);
      last = group->region;
    }
}

static guint
count_regions (const RegieProgrammeView *view)
{
  const char *last = NULL;
  guint n_regions = 0;

  for (guint i = 0; i < view->groups->len; i++)
    {
      const char *region = REGIE_PROGRAMME_GROUP (view, i)->region;

      n_regions += region != NULL && g_strcmp0 (region, last) != 0 ? 1 : 0;
      last = region;
    }

  return n_regions;
}

/* What has no place any more comes together in the last row. */
static void
add_rest (RegieProgrammeTableSheet *self)
{
  const char *language = self->view->context.language;
  guint first = REGIE_PROGRAMME_TABLE_ROWS - 1;
  guint first_body = 0;
  g_autofree char *n = NULL;

  if (self->rows->len <= REGIE_PROGRAMME_TABLE_ROWS)
    return;

  first_body = REGIE_PROGRAMME_TABLE_ROW (self, first)->first_body;
  n = regie_dup_count (language, self->rows->len - first);
  g_array_set_size (self->rows, first);
  add_row (self,
           regie_translate_with (language, N_ ("and {n} more together"), "n", n, NULL),
           first_body,
           self->view->bodies->len - first_body);
}

static void
add_rows (RegieProgrammeTableSheet *self)
{
  const RegieProgrammeView *view = self->view;

  self->is_summed = view->bodies->len > REGIE_PROGRAMME_TABLE_ROWS;
  if (!self->is_summed)
    add_bodies (self);
  else if (view->groups->len > REGIE_PROGRAMME_TABLE_ROWS && count_regions (view) > 1)
    add_regions (self);
  else
    add_groups (self);
  if (self->is_summed)
    add_rest (self);
}

/* The columns in which somebody has an action, or should have one. */
static void
add_columns (RegieProgrammeTableSheet *self,
             const GArray             *is_used)
{
  for (guint i = 0; i < self->view->columns->len; i++)
    {
      const RegieProgrammeColumn *column = REGIE_PROGRAMME_COLUMN (self->view, i);
      const char *chosen = self->view->chosen_theme;
      gboolean is_of_catalogue = column->order != G_MAXUINT;
      gboolean is_chosen =
        chosen == NULL ||
        g_strcmp0 (chosen, REGIE_PROGRAMME_THEME (self->view, column->theme)->id) == 0;

      if (!g_array_index (is_used, gboolean, i) && !(is_of_catalogue && is_chosen))
        continue;
      if (self->columns->len < REGIE_PROGRAMME_TABLE_COLUMNS)
        g_array_append_val (self->columns, i);
      else
        self->n_hidden_columns++;
    }
}

static void
count (RegieProgrammeTableSheet *self,
       RegieProgrammeTableRow   *row,
       const GArray             *place_of)
{
  const RegieProgrammeView *view = self->view;
  guint n_cells = self->columns->len + 1;
  RegieProgrammeTally *cells = NULL;

  row->first_cell = self->cells->len;
  g_array_set_size (self->cells, self->cells->len + n_cells);
  cells = &g_array_index (self->cells, RegieProgrammeTally, row->first_cell);
  for (guint i = row->first_body; i < row->first_body + row->n_bodies; i++)
    {
      const RegieProgrammeBody *body = REGIE_PROGRAMME_BODY (view, i);

      for (guint j = 0; j < body->n_actions; j++)
        {
          const RegieProgrammeAction *action =
            REGIE_PROGRAMME_ACTION (view, body->first_action + j);
          guint place = g_array_index (place_of, guint, action->column);

          regie_programme_tally_add (&cells[n_cells - 1], action);
          if (place != REGIE_PROGRAMME_NOWHERE)
            regie_programme_tally_add (&cells[place], action);
        }
    }
}

RegieProgrammeTableSheet *
regie_programme_table_sheet_new (const RegieProgrammeView *view)
{
  RegieProgrammeTableSheet *self = g_new0 (RegieProgrammeTableSheet, 1);
  g_autoptr(GArray) is_used = g_array_new (FALSE, TRUE, sizeof (gboolean));
  g_autoptr(GArray) place_of = g_array_new (FALSE, TRUE, sizeof (guint));

  self->view = view;
  self->rows = g_array_new (FALSE, FALSE, sizeof (RegieProgrammeTableRow));
  g_array_set_clear_func (self->rows, clear_row);
  self->cells = g_array_new (FALSE, TRUE, sizeof (RegieProgrammeTally));
  self->columns = g_array_new (FALSE, FALSE, sizeof (guint));

  g_array_set_size (is_used, view->columns->len);
  g_array_set_size (place_of, view->columns->len);
  for (guint i = 0; i < view->actions->len; i++)
    g_array_index (is_used, gboolean, REGIE_PROGRAMME_ACTION (view, i)->column) = TRUE;
  add_columns (self, is_used);
  for (guint i = 0; i < view->columns->len; i++)
    g_array_index (place_of, guint, i) = REGIE_PROGRAMME_NOWHERE;
  for (guint i = 0; i < self->columns->len; i++)
    g_array_index (place_of, guint, g_array_index (self->columns, guint, i)) = i;

  add_rows (self);
  for (guint i = 0; i < self->rows->len; i++)
    count (self, REGIE_PROGRAMME_TABLE_ROW (self, i), place_of);

  return self;
}

void
regie_programme_table_sheet_free (RegieProgrammeTableSheet *self)
{
  g_array_unref (self->rows);
  g_array_unref (self->cells);
  g_array_unref (self->columns);
  g_free (self);
}

/* What is counted in a cell; behind the last column, in the whole row. */
const RegieProgrammeTally *
regie_programme_table_sheet_get_cell (const RegieProgrammeTableSheet *self,
                                      const RegieProgrammeTableRow   *row,
                                      guint                           column)
{
  return &g_array_index (self->cells, RegieProgrammeTally, row->first_cell + column);
}
