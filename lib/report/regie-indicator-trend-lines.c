/* regie-indicator-trend-lines.c: what indicators said of whom, and what they should say
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-indicator-trend-private.h"

#include <regie/regie-programme-targets.h>
#include <regie/regie-target-state.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "method/regie-method-items-private.h"
#include "programme/regie-programme-items-private.h"
#include "report/regie-lines-private.h"
#include "rules/regie-said-private.h"

#define MOST_NAME 80

static void
clear_line (gpointer line)
{
  g_free (((RegieTrendLine *) line)->name);
  g_array_unref (((RegieTrendLine *) line)->points);
}

static void
clear_target (gpointer target)
{
  g_free (((RegieTrendTarget *) target)->name);
}

static void
panel_free (gpointer data)
{
  RegieTrendPanel *panel = data;

  g_free (panel->name);
  g_array_unref (panel->lines);
  g_array_unref (panel->targets);
  g_free (panel);
}

static RegieTrendPanel *
panel_new (const char         *id,
           const char         *name,
           RegieIndicatorUnit  unit)
{
  RegieTrendPanel *panel = g_new0 (RegieTrendPanel, 1);

  panel->id = id;
  panel->name = regie_lines_clip (name, MOST_NAME);
  panel->unit = unit;
  panel->lines = g_array_new (FALSE, TRUE, sizeof (RegieTrendLine));
  g_array_set_clear_func (panel->lines, clear_line);
  panel->targets = g_array_new (FALSE, TRUE, sizeof (RegieTrendTarget));
  g_array_set_clear_func (panel->targets, clear_target);

  return panel;
}

void
regie_trend_sheet_free (RegieTrendSheet *self)
{
  g_ptr_array_unref (self->panels);
  g_free (self);
}

/* The unit of an indicator that the method does not have follows from what was recorded. */
static RegieIndicatorUnit
guess_unit (RegieBodyReading *reading)
{
  if (reading == NULL)
    return REGIE_INDICATOR_UNIT_COUNT;
  if (regie_body_reading_get_denominator (reading) > 0 ||
      regie_body_reading_get_denominator_state (reading) == REGIE_READING_STATE_PROTECTED)
    return REGIE_INDICATOR_UNIT_PERCENT;

  return regie_body_reading_get_measure (reading) > 0 ? REGIE_INDICATOR_UNIT_DAYS
                                                      : REGIE_INDICATOR_UNIT_COUNT;
}

/* Indicators of which something is recorded or wanted. */
typedef struct
{
  RegieTrendSheet *sheet;
  const char      *chosen;
  GHashTable      *panel_by_id;
  GPtrArray       *unknown;
  /* By id of a target how it stands. */
  GHashTable *states;
} Finder;

static void
find (Finder           *finder,
      const char       *id,
      RegieBodyReading *reading)
{
  RegieTrendPanel *panel = NULL;

  if (id == NULL || (finder->chosen != NULL && g_strcmp0 (finder->chosen, id) != 0) ||
      g_hash_table_contains (finder->panel_by_id, id))
    return;

  panel = panel_new (id, id, guess_unit (reading));
  panel->is_guessed = TRUE;
  g_ptr_array_add (finder->unknown, panel);
  g_hash_table_insert (finder->panel_by_id, (char *) id, panel);
}

static void
find_targets (Finder     *finder,
              GListModel *targets)
{
  REGIE_ITEMS_FOREACH (RegieTarget, target, regie_list_get_items (targets))
    find (finder, regie_target_get_indicator (target), NULL);
}

static int
compare_panels (gconstpointer a,
                gconstpointer b)
{
  return g_strcmp0 ((*(const RegieTrendPanel *const *) a)->id,
                    (*(const RegieTrendPanel *const *) b)->id);
}

/* The indicators of the method first, in its order. */
static void
add_known (Finder *finder)
{
  const RegieReportContext *context = &finder->sheet->view->context;

  if (context->method == NULL)
    return;

  REGIE_ITEMS_FOREACH (RegieIndicator, indicator, regie_method_peek_indicators (context->method))
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (indicator));
      const char *name =
        regie_label_choose (regie_indicator_get_names (indicator), context->language);
      RegieTrendPanel *panel = NULL;

      if (id == NULL || (finder->chosen != NULL && g_strcmp0 (finder->chosen, id) != 0) ||
          g_hash_table_contains (finder->panel_by_id, id))
        continue;
      panel = panel_new (id, name == NULL ? id : name, regie_indicator_get_unit (indicator));
      g_ptr_array_add (finder->sheet->panels, panel);
      g_hash_table_insert (finder->panel_by_id, (char *) id, panel);
    }
}

static void
add_panels (Finder *finder)
{
  const RegieProgrammeView *view = finder->sheet->view;

  add_known (finder);
  for (guint i = 0; i < view->bodies->len; i++)
    {
      RegieBody *body = REGIE_PROGRAMME_BODY (view, i)->body;

      REGIE_ITEMS_FOREACH (RegieBodyReading, reading, regie_body_peek_readings (body))
        find (finder, regie_body_reading_get_indicator (reading), reading);
      find_targets (finder, regie_body_get_targets (body));
      REGIE_ITEMS_FOREACH (RegieImplementationAction, action, regie_body_peek_actions (body))
        find_targets (finder, regie_implementation_action_get_targets (action));
    }
  g_ptr_array_sort (finder->unknown, compare_panels);
  for (guint i = 0; i < finder->unknown->len; i++)
    g_ptr_array_add (finder->sheet->panels, finder->unknown->pdata[i]);
}

static void
add_point (RegieTrendPanel          *panel,
           RegieTrendLine           *line,
           const RegieProgrammeView *view,
           RegieBodyReading         *reading)
{
  const GDate *end = regie_body_reading_get_end_date (reading);
  RegieTrendPoint point = { end != NULL ? end : regie_body_reading_get_start_date (reading) };
  RegieSaid said;

  if (point.date == NULL)
    {
      panel->n_without_day++;
      return;
    }
  if (g_date_compare (point.date, view->context.day) > 0)
    return;

  said = regie_said_by_record (reading, panel->unit);
  point.is_withheld = said.state == REGIE_READING_STATE_PROTECTED;
  point.value = said.value;
  if (point.is_withheld || said.state == REGIE_READING_STATE_KNOWN)
    g_array_append_val (line->points, point);
}

static int
compare_points (gconstpointer a,
                gconstpointer b)
{
  const RegieTrendPoint *first = a;
  const RegieTrendPoint *second = b;
  int order = g_date_compare (first->date, second->date);

  if (order == 0)
    order = first->is_withheld - second->is_withheld;

  return order != 0 ? order : (first->value > second->value) - (first->value < second->value);
}

/* Adds the lines of a body, of each indicator one. */
static void
add_lines (Finder *finder,
           guint   place)
{
  const RegieProgrammeView *view = finder->sheet->view;
  const RegieProgrammeBody *body = REGIE_PROGRAMME_BODY (view, place);
  g_autoptr(GHashTable) lines = g_hash_table_new (NULL, NULL);

  REGIE_ITEMS_FOREACH (RegieBodyReading, reading, regie_body_peek_readings (body->body))
    {
      const char *id = regie_body_reading_get_indicator (reading);
      RegieTrendPanel *panel = id == NULL ? NULL : g_hash_table_lookup (finder->panel_by_id, id);

      if (panel == NULL)
        continue;
      if (g_hash_table_add (lines, panel))
        {
          RegieTrendLine line = { g_strdup (body->name),
                                  g_array_new (FALSE, FALSE, sizeof (RegieTrendPoint)),
                                  0 };

          g_array_append_val (panel->lines, line);
        }
      add_point (panel, REGIE_TREND_LINE (panel, panel->lines->len - 1), view, reading);
    }
}

static void
set_state (const Finder     *finder,
           RegieTrendTarget *told,
           RegieTarget      *target)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (target));
  RegieTargetState *state = id == NULL ? NULL : g_hash_table_lookup (finder->states, id);

  if (state == NULL)
    return;

  told->is_reached = regie_target_state_get_is_reached (state);
  told->is_due = regie_target_state_get_is_due (state);
}

static void
add_targets (Finder     *finder,
             const char *name,
             GListModel *targets)
{
  REGIE_ITEMS_FOREACH (RegieTarget, target, regie_list_get_items (targets))
    {
      const char *id = regie_target_get_indicator (target);
      RegieTrendPanel *panel = id == NULL ? NULL : g_hash_table_lookup (finder->panel_by_id, id);
      RegieTrendTarget told = { regie_target_get_bound (target),
                                regie_target_get_value (target),
                                regie_target_get_date (target) };

      if (panel == NULL)
        continue;
      if (panel->is_guessed || panel->targets->len == REGIE_INDICATOR_TREND_TARGETS)
        {
          panel->n_hidden_targets++;
          continue;
        }
      set_state (finder, &told, target);
      told.name = g_strdup (name);
      g_array_append_val (panel->targets, told);
    }
}

/* A line keeps its last points; one without points is none. Of the lines the first are kept. */
static void
trim (RegieTrendPanel *panel)
{
  guint kept = 0;

  for (guint i = panel->lines->len; i > 0; i--)
    if (REGIE_TREND_LINE (panel, i - 1)->points->len == 0)
      g_array_remove_index (panel->lines, i - 1);
  kept = MIN (panel->lines->len, REGIE_INDICATOR_TREND_LINES);
  panel->n_hidden_lines = panel->lines->len - kept;
  g_array_set_size (panel->lines, kept);

  for (guint i = 0; i < kept; i++)
    {
      RegieTrendLine *line = REGIE_TREND_LINE (panel, i);

      g_array_sort (line->points, compare_points);
      if (line->points->len > REGIE_INDICATOR_TREND_POINTS)
        {
          line->n_left_out = line->points->len - REGIE_INDICATOR_TREND_POINTS;
          g_array_remove_range (line->points, 0, line->n_left_out);
        }
    }
}

static void
trim_panels (RegieTrendSheet *sheet)
{
  for (guint i = sheet->panels->len; i > 0; i--)
    {
      trim (REGIE_TREND_PANEL (sheet, i - 1));
      if (REGIE_TREND_PANEL (sheet, i - 1)->lines->len == 0 &&
          REGIE_TREND_PANEL (sheet, i - 1)->targets->len == 0 &&
          REGIE_TREND_PANEL (sheet, i - 1)->n_hidden_targets == 0)
        g_ptr_array_remove_index (sheet->panels, i - 1);
    }
  if (sheet->panels->len <= REGIE_INDICATOR_TREND_PANELS)
    return;

  sheet->n_hidden_panels = sheet->panels->len - REGIE_INDICATOR_TREND_PANELS;
  g_ptr_array_set_size (sheet->panels, REGIE_INDICATOR_TREND_PANELS);
}

/* How the targets stand; two with the same id tell nothing of each other. */
static GHashTable *
index_states (GListModel *states)
{
  GHashTable *by_id = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieTargetState, state, regie_list_get_items (states))
    {
      const char *id = regie_target_state_get_target (state);

      if (id != NULL)
        g_hash_table_insert (by_id, (char *) id, g_hash_table_contains (by_id, id) ? NULL : state);
    }

  return by_id;
}

RegieTrendSheet *
regie_trend_sheet_new (const RegieProgrammeView *view,
                       const char               *indicator)
{
  RegieTrendSheet *self = g_new0 (RegieTrendSheet, 1);
  g_autoptr(GHashTable) panel_by_id = g_hash_table_new (regie_hash_string, g_str_equal);
  g_autoptr(GPtrArray) unknown = g_ptr_array_new ();
  g_autoptr(GListModel) targets = view->context.method == NULL
                                     ? NULL
                                     : regie_programme_list_targets (view->programme,
                                                                     view->context.method,
                                                                     NULL,
                                                                     view->context.day);
  g_autoptr(GHashTable) states = index_states (targets);
  Finder finder = { self, indicator, panel_by_id, unknown, states };

  self->view = view;
  self->panels = g_ptr_array_new_with_free_func (panel_free);
  add_panels (&finder);
  for (guint i = 0; i < view->bodies->len; i++)
    {
      const RegieProgrammeBody *body = REGIE_PROGRAMME_BODY (view, i);

      add_lines (&finder, i);
      add_targets (&finder, body->name, regie_body_get_targets (body->body));
      REGIE_ITEMS_FOREACH (RegieImplementationAction, action, regie_body_peek_actions (body->body))
        add_targets (&finder, body->name, regie_implementation_action_get_targets (action));
    }
  trim_panels (self);

  return self;
}
