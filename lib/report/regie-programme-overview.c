/* regie-programme-overview.c: a programme at a glance
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-overview.h>

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-programme-overview-private.h"

/**
 * RegieProgrammeOverview:
 *
 * A programme at a glance, for whoever leads it: who takes part, how far the actions are theme by
 * theme, what is overdue and what is due in the next 90 days and with whom, regiekaart, mandates
 * and competence profiles, trained people, communication, learning, the money of each year, what
 * the evaluations decided, and what indicators said beside their targets.
 *
 * Of the whole programme regiekaart, mandates, communication and learning are told in numbers. Of a
 * [property@Regie.ProgrammeReport:body] it is also told which regiekaart holds since when, who has
 * a mandate until when, what was told to whom, what was learned, and whose certificate ends in the
 * next 90 days. Trained people are those for the roles that the indicators of the method count; for
 * any role when there are none. A municipality and a region count them as
 * [method@Regie.Programme.list_trained_on] does.
 *
 * Long lists end in how many more there are. What is protected of a reading is not told. Names of
 * people are in it: give it to those who may know them.
 *
 * Source: method, sections 7 and 8.
 *
 * Since: 0.1
 */
struct _RegieProgrammeOverview
{
  RegieProgrammeReport parent_instance;
};

G_DEFINE_FINAL_TYPE (RegieProgrammeOverview, regie_programme_overview, REGIE_TYPE_PROGRAMME_REPORT)

static guint
count_level (const RegieProgrammeView *view,
             RegieBodyLevel            level)
{
  guint n = 0;

  for (guint i = 0; i < view->bodies->len; i++)
    n += regie_body_get_level (REGIE_PROGRAMME_BODY (view, i)->body) == level ? 1 : 0;

  return n;
}

static void
tell_number (const RegieProgrammeView *view,
             GString                  *page,
             const char               *label,
             guint                     number)
{
  g_autofree char *text = regie_dup_count (view->context.language, number);

  regie_overview_add_pair (&view->context, page, label, text);
}

/* All that is said of the actions in one line. */
static void
tell_actions (const RegieProgrammeView *view,
              GString                  *page)
{
  const char *language = view->context.language;
  RegieProgrammeTally tally = { 0 };
  g_autofree char *share = NULL;
  g_autofree char *late = NULL;
  g_autofree char *blocked = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < view->actions->len; i++)
    regie_programme_tally_add (&tally, REGIE_PROGRAMME_ACTION (view, i));
  share = regie_programme_tally_tell_share (language, &tally);
  late = regie_dup_count (language, tally.n[REGIE_PROGRAMME_STATE_OVERDUE]);
  blocked = regie_dup_count (language, tally.n_blocked);
  text = regie_translate_with (language,
                               N_ ("{share} done, {late} overdue, {blocked} blocked"),
                               "share",
                               share,
                               "late",
                               late,
                               "blocked",
                               blocked,
                               NULL);
  regie_overview_add_pair (&view->context, page, N_ ("Actions"), text);
}

static void
tell_head (const RegieProgrammeView *view,
           GString                  *page)
{
  const char *language = view->context.language;
  g_autofree char *title =
    regie_programme_dup_title (view, "{title}", N_ ("Programme without a name"));
  g_autofree char *date = regie_dup_date (language, view->context.day);
  g_autofree char *day =
    regie_translate_with (language, N_ ("How it stands on {date}"), "date", date, NULL);
  g_autofree char *limits = regie_programme_dup_limits (view);

  regie_lines_add_title (page, title, '=');
  regie_lines_add (page, day, "", "");
  if (limits != NULL)
    regie_lines_add (page, limits, "", "");
  g_string_append_c (page, '\n');

  if (view->chosen_body != NULL && regie_programme_get_name (view->programme) != NULL)
    regie_overview_add_pair (&view->context,
                             page,
                             N_ ("Programme"),
                             regie_programme_get_name (view->programme));
  tell_number (view, page, N_ ("Regions"), count_level (view, REGIE_BODY_LEVEL_REGION));
  tell_number (view,
               page,
               N_ ("Municipalities"),
               count_level (view, REGIE_BODY_LEVEL_MUNICIPALITY));
  tell_number (view, page, N_ ("Organisations"), count_level (view, REGIE_BODY_LEVEL_ORGANISATION));
  tell_actions (view, page);
}

static char *
write_overview (const RegieProgrammeView *view)
{
  GString *page = g_string_new (NULL);

  tell_head (view, page);
  regie_programme_overview_tell_bodies (view, page);
  regie_programme_overview_tell_themes (view, page);
  regie_programme_overview_tell_dues (view, page);
  regie_programme_overview_tell_roles (view, page);
  regie_programme_overview_tell_people (view, page);
  regie_programme_overview_tell_communication (view, page);
  regie_programme_overview_tell_learning (view, page);
  regie_programme_overview_tell_money (view, page);
  regie_programme_overview_tell_cycles (view, page);
  regie_programme_overview_tell_readings (view, page);

  return g_string_free (page, FALSE);
}

static const RegieProgrammePort port = { write_overview, NULL };

static void
regie_programme_overview_class_init (RegieProgrammeOverviewClass *klass)
{
  REGIE_PROGRAMME_REPORT_CLASS (klass)->port = (gpointer) &port;
}

static void
regie_programme_overview_init (RegieProgrammeOverview *self)
{
}

/**
 * regie_programme_overview_new:
 * @method: (nullable): the method that the programme follows
 *
 * Makes the report. The method gives themes, actions, purposes and indicators their names.
 *
 * Returns: (transfer full): the report
 *
 * Since: 0.1
 */
RegieProgrammeOverview *
regie_programme_overview_new (RegieMethod *method)
{
  g_return_val_if_fail (method == NULL || REGIE_IS_METHOD (method), NULL);

  return g_object_new (REGIE_TYPE_PROGRAMME_OVERVIEW, "method", method, NULL);
}
