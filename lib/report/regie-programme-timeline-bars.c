/* regie-programme-timeline-bars.c: which bars a timeline has, and what waits for what
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-timeline-private.h"

#include "base/regie-hash-private.h"
#include "report/regie-programme-table-private.h"

static void
clear_bar (gpointer bar)
{
  g_free (((RegieProgrammeBar *) bar)->name);
}

static RegieProgrammeBar *
add_bar (RegieProgrammeTimelineSheet *self,
         char                        *name)
{
  RegieProgrammeBar bar = { .name = name, .action = REGIE_PROGRAMME_NOWHERE };

  g_array_append_val (self->bars, bar);

  return REGIE_PROGRAMME_BAR (self, self->bars->len - 1);
}

static const GDate *
get_first (const GDate *a,
           const GDate *b)
{
  if (a == NULL || b == NULL)
    return a == NULL ? b : a;

  return g_date_compare (a, b) <= 0 ? a : b;
}

static const GDate *
get_last (const GDate *a,
          const GDate *b)
{
  if (a == NULL || b == NULL)
    return a == NULL ? b : a;

  return g_date_compare (a, b) >= 0 ? a : b;
}

/* Makes a bar tell of one action more. */
static void
include (RegieProgrammeBar          *bar,
         const RegieProgrammeAction *action)
{
  const GDate *start = regie_implementation_action_get_planned_start_date (action->action);
  const GDate *end = regie_implementation_action_get_planned_end_date (action->action);

  regie_programme_tally_add (&bar->tally, action);
  if (start == NULL && end == NULL)
    bar->n_without_days++;
  bar->start = get_first (bar->start, get_first (start, end));
  bar->end = get_last (bar->end, get_last (end, start));
}

static int
compare_days (const GDate *a,
              const GDate *b)
{
  if (a == NULL || b == NULL)
    return (a == NULL) - (b == NULL);

  return g_date_compare (a, b);
}

/* Whose turn it is first; what has no days comes last. */
static int
compare_actions (gconstpointer a,
                 gconstpointer b,
                 gpointer      view)
{
  const RegieProgrammeAction *first =
    REGIE_PROGRAMME_ACTION ((RegieProgrammeView *) view, *(const guint *) a);
  const RegieProgrammeAction *second =
    REGIE_PROGRAMME_ACTION ((RegieProgrammeView *) view, *(const guint *) b);
  int order = compare_days (regie_implementation_action_get_planned_start_date (first->action),
                            regie_implementation_action_get_planned_start_date (second->action));

  if (order == 0)
    order = compare_days (regie_implementation_action_get_planned_end_date (first->action),
                          regie_implementation_action_get_planned_end_date (second->action));
  if (order == 0)
    order = (first->column > second->column) - (first->column < second->column);

  return order != 0 ? order
                    : g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (first->action)),
                                 regie_entity_get_id (REGIE_ENTITY (second->action)));
}

static void
add_action (RegieProgrammeTimelineSheet *self,
            guint                        place)
{
  const RegieProgrammeAction *action = REGIE_PROGRAMME_ACTION (self->view, place);
  RegieProgrammeBar *bar =
    add_bar (self, regie_programme_view_dup_action_title (self->view, action->action));

  bar->action = place;
  bar->is_inner = TRUE;
  include (bar, action);
  bar->done = action->state == REGIE_PROGRAMME_STATE_DONE
                ? regie_implementation_action_get_done_date (action->action)
                : NULL;
}

/* A heading, and under it the actions that belong there. */
static void
add_section (RegieProgrammeTimelineSheet *self,
             const char                  *name,
             GArray                      *actions)
{
  if (actions->len == 0)
    return;

  add_bar (self, g_strdup (name))->is_heading = TRUE;
  g_array_sort_with_data (actions, compare_actions, (gpointer) self->view);
  for (guint i = 0; i < actions->len; i++)
    add_action (self, g_array_index (actions, guint, i));
}

static void
add_sections (RegieProgrammeTimelineSheet *self,
              gboolean                     by_theme)
{
  const RegieProgrammeView *view = self->view;
  guint n_sections = by_theme ? view->themes->len : view->bodies->len;

  for (guint i = 0; i < n_sections; i++)
    {
      g_autoptr(GArray) actions = g_array_new (FALSE, FALSE, sizeof (guint));

      for (guint j = 0; j < view->actions->len; j++)
        {
          const RegieProgrammeAction *action = REGIE_PROGRAMME_ACTION (view, j);

          if ((by_theme ? action->theme : action->body) == i)
            g_array_append_val (actions, j);
        }
      add_section (self,
                   by_theme ? REGIE_PROGRAMME_THEME (view, i)->name
                            : REGIE_PROGRAMME_BODY (view, i)->name,
                   actions);
    }
}

static void
sum_themes (RegieProgrammeTimelineSheet *self)
{
  const RegieProgrammeView *view = self->view;
  g_autofree RegieProgrammeBar *sums = g_new0 (RegieProgrammeBar, view->themes->len);

  for (guint i = 0; i < view->actions->len; i++)
    include (&sums[REGIE_PROGRAMME_ACTION (view, i)->theme], REGIE_PROGRAMME_ACTION (view, i));
  for (guint i = 0; i < view->themes->len; i++)
    if (regie_programme_tally_all (&sums[i].tally) > 0)
      {
        sums[i].name = g_strdup (REGIE_PROGRAMME_THEME (view, i)->name);
        sums[i].action = REGIE_PROGRAMME_NOWHERE;
        g_array_append_val (self->bars, sums[i]);
      }
}

/* The rows are those of the table. */
static void
sum_bodies (RegieProgrammeTimelineSheet *self)
{
  const RegieProgrammeView *view = self->view;
  g_autoptr(RegieProgrammeTableSheet) table = regie_programme_table_sheet_new (view);

  for (guint i = 0; i < table->rows->len; i++)
    {
      const RegieProgrammeTableRow *row = REGIE_PROGRAMME_TABLE_ROW (table, i);
      RegieProgrammeBar *bar = add_bar (self, g_strdup (row->name));

      bar->is_heading = row->is_heading;
      bar->is_inner = row->is_inner;
      for (guint j = row->first_body; j < row->first_body + row->n_bodies; j++)
        {
          const RegieProgrammeBody *body = REGIE_PROGRAMME_BODY (view, j);

          for (guint k = 0; k < body->n_actions; k++)
            include (bar, REGIE_PROGRAMME_ACTION (view, body->first_action + k));
        }
    }
}

static RegieImplementationAction *
get_action (const RegieProgrammeTimelineSheet *self,
            guint                              row)
{
  guint place = REGIE_PROGRAMME_BAR (self, row)->action;

  return place == REGIE_PROGRAMME_NOWHERE ? NULL
                                          : REGIE_PROGRAMME_ACTION (self->view, place)->action;
}

/* The rows of actions by their ids, the first of those with the same id. */
static GHashTable *
index_rows (const RegieProgrammeTimelineSheet *self)
{
  GHashTable *row_by_id = g_hash_table_new (regie_hash_string, g_str_equal);

  for (guint i = 0; i < self->bars->len; i++)
    {
      RegieImplementationAction *action = get_action (self, i);
      const char *id = action == NULL ? NULL : regie_entity_get_id (REGIE_ENTITY (action));

      if (id != NULL && !g_hash_table_contains (row_by_id, id))
        g_hash_table_insert (row_by_id, (char *) id, GUINT_TO_POINTER (i));
    }

  return row_by_id;
}

/* What waits for what, of the actions that have a row; an arrow of an action to itself says
 * nothing. */
static void
add_arrows (RegieProgrammeTimelineSheet *self)
{
  g_autoptr(GHashTable) row_by_id = index_rows (self);

  for (guint i = 0; i < self->bars->len; i++)
    {
      RegieImplementationAction *action = get_action (self, i);
      const char *const *ids =
        action == NULL ? NULL : regie_implementation_action_get_depends_on (action);

      for (gsize j = 0; ids != NULL && ids[j] != NULL; j++)
        {
          gpointer first = NULL;

          if (g_hash_table_lookup_extended (row_by_id, ids[j], NULL, &first) &&
              GPOINTER_TO_UINT (first) != i)
            {
              RegieProgrammeArrow arrow = { GPOINTER_TO_UINT (first), i };

              g_array_append_val (self->arrows, arrow);
            }
        }
    }

  if (self->arrows->len > REGIE_PROGRAMME_TIMELINE_ARROWS)
    {
      self->n_hidden_arrows = self->arrows->len;
      g_array_set_size (self->arrows, 0);
    }
}

RegieProgrammeTimelineSheet *
regie_programme_timeline_sheet_new (const RegieProgrammeView *view,
                                    gboolean                  by_theme)
{
  RegieProgrammeTimelineSheet *self = g_new0 (RegieProgrammeTimelineSheet, 1);

  self->view = view;
  self->bars = g_array_new (FALSE, TRUE, sizeof (RegieProgrammeBar));
  g_array_set_clear_func (self->bars, clear_bar);
  self->arrows = g_array_new (FALSE, FALSE, sizeof (RegieProgrammeArrow));
  self->is_summed = view->actions->len > REGIE_PROGRAMME_TIMELINE_ACTIONS;

  if (!self->is_summed)
    add_sections (self, by_theme);
  else if (by_theme)
    sum_themes (self);
  else
    sum_bodies (self);
  add_arrows (self);

  return self;
}

void
regie_programme_timeline_sheet_free (RegieProgrammeTimelineSheet *self)
{
  g_array_unref (self->bars);
  g_array_unref (self->arrows);
  g_free (self);
}
