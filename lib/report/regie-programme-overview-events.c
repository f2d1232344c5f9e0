/* regie-programme-overview-events.c: at a glance, what was told to whom
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-events-private.h"

#include <regie/regie-communication.h>

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"
#include "programme/regie-programme-items-private.h"
#include "report/regie-lines-private.h"

#define MOST_TITLE 160
#define SOON_DAYS  90

/* Whether a day comes, at the latest ninety days on. */
gboolean
regie_programme_overview_is_soon (const RegieProgrammeView *view,
                                  const GDate              *day)
{
  int left = day == NULL ? -1 : g_date_days_between (view->context.day, day);

  return left >= 0 && left <= SOON_DAYS;
}

gboolean
regie_programme_events_is_held (const RegieProgrammeView *view,
                                const GDate              *date)
{
  return date != NULL && g_date_compare (date, view->context.day) <= 0;
}

void
regie_programme_events_count (RegieProgrammeEvents     *numbers,
                              const RegieProgrammeView *view,
                              const GDate              *planned,
                              const GDate              *date)
{
  gboolean held = regie_programme_events_is_held (view, date);

  numbers->n_held += held ? 1 : 0;
  numbers->n_planned += held ? 0 : 1;
  numbers->n_late +=
    !held && date == NULL && planned != NULL && g_date_compare (planned, view->context.day) < 0 ? 1
                                                                                                : 0;
}

/* What it was, when, and where it belongs. */
GString *
regie_programme_events_begin_point (const RegieProgrammeView *view,
                                    const char               *title,
                                    const char               *body,
                                    const GDate              *planned,
                                    const GDate              *date)
{
  const char *language = view->context.language;
  const GDate *day = date == NULL ? planned : date;
  g_autofree char *told = day == NULL ? NULL : regie_dup_date (language, day);
  g_autofree char *line =
    regie_lines_clip (title == NULL ? regie_translate (language, N_ ("without a title")) : title,
                      MOST_TITLE);
  GString *text = g_string_new (told == NULL ? line : told);

  if (told != NULL)
    regie_overview_append (text, ": ", line);
  regie_overview_append_aside (text, body);
  if (regie_programme_events_is_held (view, date))
    regie_overview_append (text, ", ", regie_translate (language, N_ ("held")));
  else if (date == NULL && planned != NULL && g_date_compare (planned, view->context.day) < 0)
    regie_overview_append (text, ", ", regie_translate (language, N_ ("not held")));
  else
    regie_overview_append (text, ", ", regie_translate (language, N_ ("planned")));

  return text;
}

static char *
dup_communication (const RegieProgrammeView *view,
                   const char               *body,
                   RegieCommunication       *communication)
{
  const char *language = view->context.language;
  const char *audience = regie_communication_get_audience (communication);
  const GDate *date = regie_communication_get_date (communication);
  g_autofree char *line = audience == NULL ? NULL : regie_lines_clip (audience, MOST_TITLE);
  g_autofree char *reach =
    regie_dup_count (language, regie_communication_get_reach (communication));
  g_autofree char *intended =
    regie_dup_count (language, regie_communication_get_intended_reach (communication));
  g_autoptr(GString) text =
    regie_programme_events_begin_point (view,
                                        regie_communication_get_title (communication),
                                        body,
                                        regie_communication_get_planned_date (communication),
                                        date);

  if (line != NULL)
    {
      g_string_append (text, ", ");
      regie_append_filled (text,
                           regie_translate (language, N_ ("for {audience}")),
                           "audience",
                           line,
                           NULL);
    }
  if (regie_programme_events_is_held (view, date))
    {
      g_string_append (text, "; ");
      regie_append_filled (text,
                           regie_translate (language, N_ ("reached {n} of {all}")),
                           "n",
                           reach,
                           "all",
                           intended,
                           NULL);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* What the numbers of a kind are in the words of a table. */
void
regie_programme_events_add_row (const RegieProgrammeEvents *numbers,
                                const RegieProgrammeView   *view,
                                RegieProgrammeGrid         *grid,
                                const char                 *name,
                                gboolean                    has_intended)
{
  const char *language = view->context.language;
  g_autofree char *held = regie_dup_count (language, numbers->n_held);
  g_autofree char *planned = regie_dup_count (language, numbers->n_planned);
  g_autofree char *late = regie_dup_count (language, numbers->n_late);
  g_autofree char *people = regie_dup_count (language, numbers->n_people);
  g_autofree char *intended = regie_dup_count (language, numbers->n_intended);
  const char *const cells[] = { held, planned, late, people, has_intended ? intended : NULL, NULL };

  regie_programme_grid_add (grid, name, cells);
}

/* Counts what a body told, and tells it. */
static void
count_communications (const RegieProgrammeBody *body,
                      RegieProgrammePoints     *points,
                      RegieProgrammeEvents     *numbers)
{
  const RegieProgrammeView *view = points->view;

  REGIE_ITEMS_FOREACH (RegieCommunication,
                       communication,
                       regie_body_peek_communications (body->body))
    {
      const GDate *date = regie_communication_get_date (communication);
      g_autofree char *text = NULL;

      regie_programme_events_count (numbers,
                                    view,
                                    regie_communication_get_planned_date (communication),
                                    date);
      if (regie_programme_events_is_held (view, date))
        {
          numbers->n_people += regie_communication_get_reach (communication);
          numbers->n_intended += regie_communication_get_intended_reach (communication);
        }
      if (regie_programme_points_has_place (points))
        text = dup_communication (view, body->name, communication);
      regie_programme_points_add (points, text);
    }
}

/* Whom something reached; in numbers, and of a body that is chosen each. */
void
regie_programme_overview_tell_communication (const RegieProgrammeView *view,
                                             GString                  *page)
{
  const char *language = view->context.language;
  const char *const heads[] = {
    regie_translate (language, N_ ("held")),     regie_translate (language, N_ ("planned")),
    regie_translate (language, N_ ("late")),     regie_translate (language, N_ ("reached")),
    regie_translate (language, N_ ("intended")), NULL
  };
  g_autoptr(RegieProgrammeGrid) grid = regie_programme_grid_new (5);
  g_autoptr(GString) list = g_string_new (NULL);
  RegieProgrammePoints points = { view, list, 0 };
  RegieProgrammeEvents numbers = { 0 };

  for (guint i = 0; i < view->bodies->len; i++)
    count_communications (REGIE_PROGRAMME_BODY (view, i), &points, &numbers);
  regie_programme_points_tell_rest (&points);

  regie_overview_begin (&view->context, page, N_ ("Communication"));
  if (points.n_points > 0)
    {
      regie_programme_grid_add (grid, "", heads);
      regie_programme_events_add_row (&numbers,
                                      view,
                                      grid,
                                      regie_translate (language, N_ ("together")),
                                      TRUE);
      regie_programme_grid_write (grid, page);
    }
  if (view->chosen_body != NULL)
    g_string_append (page, list->str);
  regie_overview_end (&view->context, page, points.n_points);
}
