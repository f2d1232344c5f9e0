/* regie-programme-overview-cycles.c: at a glance, evaluations and what was decided
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-number-private.h"
#include "report/regie-programme-events-private.h"

#include "base/regie-language-private.h"
#include "programme/regie-programme-items-private.h"
#include "report/regie-lines-private.h"

#define MOST_DECISIONS 5
#define MOST_YEARS     5

/* An improvement cycle and whose it is, by place in the list of bodies. */
typedef struct
{
  RegieImprovementCycle *cycle;
  RegieBody             *body;
  guint                  place;
} Round;

/* The last year first; in a year the rounds with decisions come first. */
static int
compare_rounds (gconstpointer a,
                gconstpointer b)
{
  const Round *first = a;
  const Round *second = b;
  int year = regie_improvement_cycle_get_year (first->cycle);
  int other = regie_improvement_cycle_get_year (second->cycle);

  if (year != other)
    return year > other ? -1 : 1;

  return (first->place > second->place) - (first->place < second->place);
}

static GArray *
list_rounds (const RegieProgrammeView *view)
{
  GArray *rounds = g_array_new (FALSE, FALSE, sizeof (Round));
  g_autoptr(GPtrArray) bodies = regie_programme_view_list_ever (view);

  for (guint i = 0; i < bodies->len; i++)
    {
      REGIE_ITEMS_FOREACH (RegieImprovementCycle, cycle, regie_body_peek_cycles (bodies->pdata[i]))
        {
          Round round = { cycle, bodies->pdata[i], i };

          g_array_append_val (rounds, round);
        }
    }
  g_array_sort (rounds, compare_rounds);

  return rounds;
}

/* Held, planned, or that its day has passed. */
static char *
dup_state (const RegieProgrammeView *view,
           RegieImprovementCycle    *cycle)
{
  const char *language = view->context.language;
  const GDate *planned = regie_improvement_cycle_get_planned_date (cycle);
  const GDate *held = regie_improvement_cycle_get_evaluation_date (cycle);
  gboolean is_held = regie_programme_events_is_held (view, held);
  const GDate *date = is_held ? held : planned;
  g_autofree char *day = date == NULL ? NULL : regie_dup_date (language, date);
  const char *text = N_ ("planned for {date}");

  if (date == NULL)
    return g_strdup (regie_translate (language, N_ ("not planned yet")));
  if (is_held)
    text = N_ ("held on {date}");
  else if (g_date_compare (planned, view->context.day) < 0)
    text = N_ ("not held, planned for {date}");

  return regie_translate_with (language, text, "date", day, NULL);
}

/* What was decided, and that it became an action, or why not. */
static char *
dup_decision (const RegieProgrammeView *view,
              RegieCycleDecision       *decision)
{
  const char *language = view->context.language;
  const char *text = regie_cycle_decision_get_text (decision);
  const char *reason = regie_cycle_decision_get_no_action_reason (decision);
  g_autofree char *sentence = regie_lines_end_sentence (
    text == NULL ? regie_translate (language, N_ ("without words")) : text);
  g_autoptr(GString) told = g_string_new (sentence);

  if (regie_cycle_decision_get_action (decision) != NULL)
    regie_overview_append (told, " ", regie_translate (language, N_ ("It became an action.")));
  else if (reason != NULL)
    {
      g_autofree char *why =
        regie_translate_with (language, N_ ("No action: {reason}"), "reason", reason, NULL);

      regie_overview_append (told, " ", why);
    }
  else
    regie_overview_append (told, " ", regie_translate (language, N_ ("No action yet.")));

  return g_string_free (g_steal_pointer (&told), FALSE);
}

static void
tell_round (const RegieProgrammeView *view,
            RegieProgrammePoints     *points,
            const Round              *round)
{
  const char *name = regie_body_get_name (round->body);
  g_autoptr(GString) text = g_string_new (NULL);
  g_autofree char *state = NULL;
  guint n_decisions = 0;

  if (!regie_programme_points_has_place (points))
    {
      regie_programme_points_add (points, NULL);
      return;
    }

  if (regie_improvement_cycle_get_year (round->cycle) > 0)
    regie_svg_append_number (text, regie_improvement_cycle_get_year (round->cycle));
  state = dup_state (view, round->cycle);
  regie_overview_append (text,
                         ", ",
                         name == NULL
                           ? regie_translate (view->context.language, N_ ("without a name"))
                           : name);
  regie_overview_append (text, ": ", state);
  regie_programme_points_add (points, text->str);
  REGIE_ITEMS_FOREACH (RegieCycleDecision,
                       decision,
                       regie_improvement_cycle_peek_decisions (round->cycle))
    {
      g_autofree char *told = NULL;

      if (n_decisions++ >= MOST_DECISIONS)
        continue;
      told = dup_decision (view, decision);
      regie_overview_add_point (points->page, 1, told);
    }
  if (n_decisions > MOST_DECISIONS)
    regie_programme_overview_add_rest (view, points->page, 1, n_decisions - MOST_DECISIONS);
}

/* How many evaluations of a year were held, and what they decided, in a sentence. */
static void
tell_year (const RegieProgrammeView *view,
           GString                  *page,
           const GArray             *rounds,
           guint                     first,
           guint                     last)
{
  const char *language = view->context.language;
  guint n_held = 0;
  guint n_decisions = 0;
  g_autoptr(GString) year = g_string_new (NULL);
  g_autofree char *held = NULL;
  g_autofree char *all = regie_dup_count (language, last - first);
  g_autofree char *decisions = NULL;
  g_autofree char *text = NULL;

  for (guint i = first; i < last; i++)
    {
      RegieImprovementCycle *cycle = g_array_index (rounds, Round, i).cycle;

      n_held +=
        regie_programme_events_is_held (view, regie_improvement_cycle_get_evaluation_date (cycle))
          ? 1
          : 0;
      n_decisions += g_list_model_get_n_items (regie_improvement_cycle_get_decisions (cycle));
    }
  held = regie_dup_count (language, n_held);
  decisions = regie_dup_count (language, n_decisions);
  regie_svg_append_number (year,
                           regie_improvement_cycle_get_year (
                             g_array_index (rounds, Round, first).cycle));
  text =
    regie_translate_with (language,
                          N_ ("{year}: {held} of {all} evaluations held; decisions: {decisions}"),
                          "year",
                          year->str,
                          "held",
                          held,
                          "all",
                          all,
                          "decisions",
                          decisions,
                          NULL);
  regie_lines_add (page, text, "", "  ");
}

/* Year by year how many evaluations were held, and then each. */
void
regie_programme_overview_tell_cycles (const RegieProgrammeView *view,
                                      GString                  *page)
{
  RegieProgrammePoints points = { view, page, 0 };
  g_autoptr(GArray) rounds = list_rounds (view);
  guint first = 0;
  guint n_years = 0;

  regie_overview_begin (&view->context, page, N_ ("Evaluations"));
  for (guint i = 1; i <= rounds->len; i++)
    if (i == rounds->len ||
        regie_improvement_cycle_get_year (g_array_index (rounds, Round, i).cycle) !=
          regie_improvement_cycle_get_year (g_array_index (rounds, Round, first).cycle))
      {
        if (n_years++ < MOST_YEARS)
          tell_year (view, page, rounds, first, i);
        first = i;
      }
  if (rounds->len > 0)
    g_string_append_c (page, '\n');
  for (guint i = 0; i < rounds->len; i++)
    tell_round (view, &points, &g_array_index (rounds, Round, i));
  regie_programme_points_end (&points);
}
