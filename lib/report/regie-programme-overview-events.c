/* regie-programme-overview-events.c: at a glance, what was told and what was learned
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-overview-private.h"

#include <regie/regie-attendee.h>
#include <regie/regie-certificate.h>
#include <regie/regie-communication.h>
#include <regie/regie-employment.h>
#include <regie/regie-learning-event.h>
#include <regie/regie-mentoring.h>

#include "base/regie-language-private.h"
#include "report/regie-lines-private.h"

#define MOST_TITLE 160
#define SOON_DAYS  90
#define MENTORING  (REGIE_LEARNING_KIND_INTERVISION + 1)
#define N_KINDS    (MENTORING + 1)

typedef struct
{
  guint  n_held;
  guint  n_planned;
  guint  n_late;
  gint64 n_people;
  gint64 n_intended;
} Numbers;

/* Whether a day comes, at the latest ninety days on. */
gboolean
regie_programme_overview_is_soon (const RegieProgrammeView *view,
                                  const GDate              *day)
{
  int left = day == NULL ? -1 : g_date_days_between (view->context.day, day);

  return left >= 0 && left <= SOON_DAYS;
}

/* Says how many points more there are, if any. */
void
regie_programme_overview_end_list (const RegieProgrammePoints *points)
{
  guint told = MIN (points->n_points, REGIE_PROGRAMME_OVERVIEW_POINTS);

  regie_programme_overview_add_rest (points->view, points->page, 0, points->n_points - told);
}

static gboolean
is_held (const RegieProgrammeView *view,
         const GDate              *date)
{
  return date != NULL && g_date_compare (date, view->context.day) <= 0;
}

static void
count (const RegieProgrammeView *view,
       Numbers                  *numbers,
       const GDate              *planned,
       const GDate              *date)
{
  gboolean held = is_held (view, date);

  numbers->n_held += held ? 1 : 0;
  numbers->n_planned += held ? 0 : 1;
  numbers->n_late +=
    !held && date == NULL && planned != NULL && g_date_compare (planned, view->context.day) < 0 ? 1
                                                                                                : 0;
}

/* What it was, when, and where it belongs. */
static GString *
begin_point (const RegieProgrammeView *view,
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
  if (is_held (view, date))
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
    regie_programme_dup_count (language, regie_communication_get_reach (communication));
  g_autofree char *intended =
    regie_programme_dup_count (language, regie_communication_get_intended_reach (communication));
  g_autoptr(GString) text = begin_point (view,
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
  if (is_held (view, date))
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
static void
add_row (const RegieProgrammeView *view,
         RegieProgrammeGrid       *grid,
         const char               *name,
         const Numbers            *numbers,
         gboolean                  has_intended)
{
  const char *language = view->context.language;
  g_autofree char *held = regie_programme_dup_count (language, numbers->n_held);
  g_autofree char *planned = regie_programme_dup_count (language, numbers->n_planned);
  g_autofree char *late = regie_programme_dup_count (language, numbers->n_late);
  g_autofree char *people = regie_programme_dup_count (language, numbers->n_people);
  g_autofree char *intended = regie_programme_dup_count (language, numbers->n_intended);
  const char *const cells[] = { held, planned, late, people, has_intended ? intended : NULL, NULL };

  regie_programme_grid_add (grid, name, cells);
}

/* Counts what a body told, and tells it. */
static void
count_communications (const RegieProgrammeBody *body,
                      RegieProgrammePoints     *points,
                      Numbers                  *numbers)
{
  const RegieProgrammeView *view = points->view;

  REGIE_REPORT_FOREACH (RegieCommunication,
                        communication,
                        regie_body_get_communications (body->body))
  {
    const GDate *date = regie_communication_get_date (communication);
    g_autofree char *text = NULL;

    count (view, numbers, regie_communication_get_planned_date (communication), date);
    if (is_held (view, date))
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
  Numbers numbers = { 0 };

  for (guint i = 0; i < view->bodies->len; i++)
    count_communications (REGIE_PROGRAMME_BODY (view, i), &points, &numbers);
  regie_programme_overview_end_list (&points);

  regie_overview_begin (&view->context, page, N_ ("Communication"));
  if (points.n_points > 0)
    {
      regie_programme_grid_add (grid, "", heads);
      add_row (view, grid, regie_translate (language, N_ ("together")), &numbers, TRUE);
      regie_programme_grid_write (grid, page);
    }
  if (view->chosen_body != NULL)
    g_string_append (page, list->str);
  regie_overview_end (&view->context, page, points.n_points);
}

static void
count_event (const RegieProgrammeView *view,
             Numbers                  *numbers,
             RegieLearningEvent       *event)
{
  const GDate *start = regie_learning_event_get_start_date (event);

  count (view, numbers, regie_learning_event_get_planned_date (event), start);
  if (!is_held (view, start))
    return;

  REGIE_REPORT_FOREACH (RegieAttendee, attendee, regie_learning_event_get_attendees (event))
  numbers->n_people += regie_attendee_get_attended (attendee) == REGIE_ANSWER_YES ? 1 : 0;
}

static char *
dup_event (const RegieProgrammeView *view,
           const char               *body,
           RegieLearningEvent       *event)
{
  const char *language = view->context.language;
  const GDate *start = regie_learning_event_get_start_date (event);
  Numbers numbers = { 0 };
  g_autofree char *n = NULL;
  g_autoptr(GString) text = begin_point (view,
                                          regie_learning_event_get_title (event),
                                          body,
                                          regie_learning_event_get_planned_date (event),
                                          start);

  count_event (view, &numbers, event);
  n = regie_programme_dup_count (language, numbers.n_people);
  if (is_held (view, start))
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
            Numbers                  *numbers)
{
  REGIE_REPORT_FOREACH (RegieLearningEvent, event, regie_body_get_learning_events (body->body))
  {
    g_autofree char *text = NULL;

    count_event (view, &numbers[regie_learning_event_get_kind (event)], event);
    if (regie_programme_points_has_place (points))
      text = dup_event (view, body->name, event);
    regie_programme_points_add (points, text);
  }
  REGIE_REPORT_FOREACH (RegieMentoring, mentoring, regie_body_get_mentorings (body->body))
  {
    const GDate *start = regie_mentoring_get_start_date (mentoring);

    count (view, &numbers[MENTORING], NULL, start);
    numbers[MENTORING].n_people += is_held (view, start) ? 1 : 0;
  }
}

static gboolean
is_told_of (const RegieProgrammeView *view,
            GHashTable               *told,
            RegieFunctionary         *functionary)
{
  if (view->chosen_body == NULL)
    return TRUE;

  REGIE_REPORT_FOREACH (RegieEmployment,
                        employment,
                        regie_functionary_get_employments (functionary))
  {
    RegieBody *body = regie_programme_view_find_body (view, regie_employment_get_body (employment));

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
  REGIE_REPORT_FOREACH (RegieFunctionary,
                        functionary,
                        regie_programme_get_functionaries (view->programme))
  {
    if (!is_told_of (view, told, functionary))
      continue;
    REGIE_REPORT_FOREACH (RegieCertificate,
                          certificate,
                          regie_functionary_get_certificates (functionary))
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
  regie_programme_overview_end_list (&points);

  return points.n_points;
}

static guint
tell_certificates (const RegieProgrammeView *view,
                   GString                  *page)
{
  const char *language = view->context.language;
  g_autoptr(GString) list = g_string_new (NULL);
  guint n_ending = list_certificates (view, list);
  g_autofree char *n = regie_programme_dup_count (language, n_ending);
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
  Numbers numbers[N_KINDS] = { 0 };
  guint n_rows = 0;

  for (guint i = 0; i < view->bodies->len; i++)
    count_body (view, &points, REGIE_PROGRAMME_BODY (view, i), numbers);
  regie_programme_overview_end_list (&points);

  regie_overview_begin (&view->context, page, N_ ("Learning"));
  for (guint i = 0; i < N_KINDS; i++)
    {
      if (numbers[i].n_held + numbers[i].n_planned == 0)
        continue;
      if (n_rows++ == 0)
        regie_programme_grid_add (grid, "", heads);
      add_row (view, grid, regie_translate (language, kinds[i]), &numbers[i], FALSE);
    }
  regie_programme_grid_write (grid, page);
  n_rows += tell_certificates (view, page);
  if (view->chosen_body != NULL)
    g_string_append (page, list->str);
  regie_overview_end (&view->context, page, n_rows);
}
