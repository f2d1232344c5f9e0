/* regie-programme-overview-learning.c: at a glance, what was learned
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-events-private.h"

#include <regie/regie-attendee.h>
#include <regie/regie-certificate.h>
#include <regie/regie-employment.h>
#include <regie/regie-learning-event.h>
#include <regie/regie-mentoring.h>

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"
#include "programme/regie-programme-items-private.h"
#include "report/regie-lines-private.h"

#define MENTORING (REGIE_LEARNING_KIND_INTERVISION + 1)
#define N_KINDS   (MENTORING + 1)

static void
count_event (const RegieProgrammeView *view,
             RegieProgrammeEvents     *numbers,
             RegieLearningEvent       *event)
{
  const GDate *start = regie_learning_event_get_start_date (event);

  regie_programme_events_count (numbers,
                                view,
                                regie_learning_event_get_planned_date (event),
                                start);
  if (!regie_programme_events_is_held (view, start))
    return;

  REGIE_ITEMS_FOREACH (RegieAttendee, attendee, regie_learning_event_peek_attendees (event))
    numbers->n_people += regie_attendee_get_attended (attendee) == REGIE_ANSWER_YES ? 1 : 0;
}

static char *
dup_event (const RegieProgrammeView *view,
           const char               *body,
           RegieLearningEvent       *event)
{
  const char *language = view->context.language;
  const GDate *start = regie_learning_event_get_start_date (event);
  RegieProgrammeEvents numbers = { 0 };
  g_autofree char *n = NULL;
  g_autoptr(GString) text =
    regie_programme_events_begin_point (view,
                                        regie_learning_event_get_title (event),
                                        body,
                                        regie_learning_event_get_planned_date (event),
                                        start);

  count_event (view, &numbers, event);
  n = regie_dup_count (language, numbers.n_people);
  if (regie_programme_events_is_held (view, start))
    {
      g_string_append (text, "; ");
      regie_append_filled (text, regie_translate (language, N_ ("took part: {n}")), "n", n, NULL);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
count_body (const RegieProgrammeView *view,
            RegieProgrammePoints     *points,
            const RegieProgrammeBody *body,
            RegieProgrammeEvents     *numbers)
{
  REGIE_ITEMS_FOREACH (RegieLearningEvent, event, regie_body_peek_learning_events (body->body))
    {
      g_autofree char *text = NULL;

      count_event (view, &numbers[regie_learning_event_get_kind (event)], event);
      if (regie_programme_points_has_place (points))
        text = dup_event (view, body->name, event);
      regie_programme_points_add (points, text);
    }
  REGIE_ITEMS_FOREACH (RegieMentoring, mentoring, regie_body_peek_mentorings (body->body))
    {
      const GDate *start = regie_mentoring_get_start_date (mentoring);

      regie_programme_events_count (&numbers[MENTORING], view, NULL, start);
      numbers[MENTORING].n_people += regie_programme_events_is_held (view, start) ? 1 : 0;
    }
}

static gboolean
is_told_of (const RegieProgrammeView *view,
            GHashTable               *told,
            RegieFunctionary         *functionary)
{
  if (view->chosen_body == NULL)
    return TRUE;

  REGIE_ITEMS_FOREACH (RegieEmployment,
                       employment,
                       regie_functionary_peek_employments (functionary))
    {
      RegieBody *body =
        regie_programme_view_find_body (view, regie_employment_get_body (employment));

      if (body != NULL && g_hash_table_contains (told, body) &&
          regie_entity_is_in_force (REGIE_ENTITY (employment), view->context.day))
        return TRUE;
    }

  return FALSE;
}

/* The certificates that end in the next days, of those who work for the bodies that are told of. */
static guint
list_certificates (const RegieProgrammeView *view,
                   GString                  *list)
{
  const char *language = view->context.language;
  RegieProgrammePoints points = { view, list, 0 };
  g_autoptr(GHashTable) told = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < view->bodies->len; i++)
    g_hash_table_add (told, REGIE_PROGRAMME_BODY (view, i)->body);
  REGIE_ITEMS_FOREACH (RegieFunctionary,
                       functionary,
                       regie_programme_peek_functionaries (view->programme))
    {
      if (!is_told_of (view, told, functionary))
        continue;
      REGIE_ITEMS_FOREACH (RegieCertificate,
                           certificate,
                           regie_functionary_peek_certificates (functionary))
        {
          const GDate *end = regie_certificate_get_end_date (certificate);
          const char *id = regie_entity_get_id (REGIE_ENTITY (functionary));
          g_autofree char *date = NULL;
          g_autofree char *name = NULL;
          g_autofree char *text = NULL;

          if (!regie_programme_overview_is_soon (view, end))
            continue;
          date = regie_dup_date (language, end);
          name = regie_programme_view_dup_functionary (view, id == NULL ? "" : id);
          text = regie_translate_with (language,
                                       N_ ("{date}: certificate of {name} ends"),
                                       "date",
                                       date,
                                       "name",
                                       name,
                                       NULL);
          regie_programme_points_add (&points, text);
        }
    }
  regie_programme_points_tell_rest (&points);

  return points.n_points;
}

static guint
tell_certificates (const RegieProgrammeView *view,
                   GString                  *page)
{
  const char *language = view->context.language;
  g_autoptr(GString) list = g_string_new (NULL);
  guint n_ending = list_certificates (view, list);
  g_autofree char *n = regie_dup_count (language, n_ending);
  g_autofree char *text =
    regie_translate_with (language,
                          N_ ("Certificates that end in the next 90 days: {n}"),
                          "n",
                          n,
                          NULL);

  if (n_ending > 0)
    regie_lines_add (page, text, "", "");
  if (view->chosen_body != NULL)
    g_string_append (page, list->str);

  return n_ending;
}

/* What was learned, by kind; of a body that is chosen also each time. */
void
regie_programme_overview_tell_learning (const RegieProgrammeView *view,
                                        GString                  *page)
{
  static const char *const kinds[N_KINDS] = {
    N_ ("another kind or none"), N_ ("Trainings"),   N_ ("Updates"),
    N_ ("Case discussions"),     N_ ("Intervision"), N_ ("Mentoring"),
  };
  const char *language = view->context.language;
  const char *const heads[] = { regie_translate (language, N_ ("held")),
                                regie_translate (language, N_ ("planned")),
                                regie_translate (language, N_ ("late")),
                                regie_translate (language, N_ ("took part")),
                                NULL };
  g_autoptr(RegieProgrammeGrid) grid = regie_programme_grid_new (4);
  g_autoptr(GString) list = g_string_new (NULL);
  RegieProgrammePoints points = { view, list, 0 };
  RegieProgrammeEvents numbers[N_KINDS] = { 0 };
  guint n_rows = 0;

  for (guint i = 0; i < view->bodies->len; i++)
    count_body (view, &points, REGIE_PROGRAMME_BODY (view, i), numbers);
  regie_programme_points_tell_rest (&points);

  regie_overview_begin (&view->context, page, N_ ("Learning"));
  for (guint i = 0; i < N_KINDS; i++)
    {
      if (numbers[i].n_held + numbers[i].n_planned == 0)
        continue;
      if (n_rows++ == 0)
        regie_programme_grid_add (grid, "", heads);
      regie_programme_events_add_row (&numbers[i],
                                      view,
                                      grid,
                                      regie_translate (language, kinds[i]),
                                      FALSE);
    }
  regie_programme_grid_write (grid, page);
  n_rows += tell_certificates (view, page);
  if (view->chosen_body != NULL)
    g_string_append (page, list->str);
  regie_overview_end (&view->context, page, n_rows);
}
