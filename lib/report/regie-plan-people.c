/* regie-plan-people.c: on the one page, who we are and how it is
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-plan-sheet-private.h"

#include <regie/regie-concern.h>
#include <regie/regie-goal.h>
#include <regie/regie-network-member.h>
#include <regie/regie-strength.h>

#include "model/regie-model-items-private.h"
#include "report/regie-report-index-private.h"
#include "report/regie-report-people-private.h"
#include "rules/regie-rule-facts-private.h"

static gboolean
is_not_after (const GDate *date,
              const GDate *day)
{
  return date == NULL || g_date_compare (date, day) <= 0;
}

/* The household of the plan, or else that of the case. */
static RegieHousehold *
find_household (RegiePlanSheet *sheet)
{
  GListModel *households = regie_dossier_get_households (sheet->context->dossier);
  const char *id = sheet->plan == NULL ? NULL : regie_plan_get_household (sheet->plan);

  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_list_get_items (households))
    if (id == NULL || g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (household)), id) == 0)
      return household;

  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_list_get_items (households))
    return household;

  return NULL;
}

/* People of the household who also live elsewhere, such as children of two homes. Who lives at an
 * address that is hidden stays unsaid. */
static void
tell_other_home (RegiePlanSheet *sheet,
                 RegieHousehold *home,
                 RegieHousehold *other)
{
  const RegieReportContext *context = sheet->context;
  g_auto(GStrv) members = regie_report_list_members (context, other);
  g_autoptr(GStrvBuilder) ours = g_strv_builder_new ();
  g_autoptr(GStrvBuilder) theirs = g_strv_builder_new ();
  g_auto(GStrv) our_ids = NULL;
  g_auto(GStrv) their_ids = NULL;
  g_autofree char *names = NULL;
  g_autofree char *others = NULL;
  g_autofree char *text = NULL;

  for (gsize i = 0; members[i] != NULL; i++)
    g_strv_builder_add (regie_report_lives_there (context, home, members[i]) ? ours : theirs,
                        members[i]);
  our_ids = g_strv_builder_end (ours);
  their_ids = g_strv_builder_end (theirs);

  names = regie_report_dup_call_names (context, (const char *const *) our_ids);
  others = regie_report_dup_call_names (context, (const char *const *) their_ids);
  if (names == NULL || others == NULL || regie_household_get_address_is_hidden (other))
    return;

  text = regie_plan_sheet_say (sheet,
                               REGIE_PLAN_WORDS_ALSO_AT_HOME,
                               "names",
                               names,
                               "others",
                               others,
                               NULL);
  regie_plan_sheet_add (sheet, REGIE_PLAN_WHO, text);
}

static void
tell_helpers (RegiePlanSheet *sheet)
{
  g_autoptr(GStrvBuilder) helpers = g_strv_builder_new ();
  g_auto(GStrv) ids = NULL;
  g_autofree char *names = NULL;
  g_autofree char *text = NULL;

  REGIE_ITEMS_FOREACH (RegieNetworkMember,
                       member,
                       regie_dossier_peek_network (sheet->context->dossier))
    if (regie_network_member_get_person (member) != NULL &&
        regie_entity_is_in_force (REGIE_ENTITY (member), sheet->context->day))
      g_strv_builder_add (helpers, regie_network_member_get_person (member));

  ids = g_strv_builder_end (helpers);
  names = regie_report_dup_call_names (sheet->context, (const char *const *) ids);
  if (names == NULL)
    return;

  text = regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_HELPERS, "names", names, NULL);
  regie_plan_sheet_add (sheet, REGIE_PLAN_WHO, text);
}

void
regie_plan_sheet_tell_people (RegiePlanSheet *sheet)
{
  RegieHousehold *home = find_household (sheet);
  g_auto(GStrv) members = home == NULL ? NULL : regie_report_list_members (sheet->context, home);
  g_autofree char *names =
    regie_report_dup_call_names (sheet->context, (const char *const *) members);
  g_autofree char *text = NULL;

  regie_plan_sheet_open (sheet, REGIE_PLAN_WHO, REGIE_PLAN_WORDS_WHO);
  if (names == NULL)
    regie_plan_sheet_add_words (sheet, REGIE_PLAN_WHO, REGIE_PLAN_WORDS_NOBODY_KNOWN);
  else
    {
      text = regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_IS, "name", names, NULL);
      regie_plan_sheet_add (sheet, REGIE_PLAN_WHO, text);
    }

  REGIE_ITEMS_FOREACH (RegieHousehold,
                       household,
                       regie_dossier_peek_households (sheet->context->dossier))
    if (household != home)
      tell_other_home (sheet, home, household);
  tell_helpers (sheet);
}

/* Somebody's own words stand between quotation marks. */
static gboolean
is_quotation (const char *text)
{
  return g_utf8_strchr ("“”„‘’«\"'", -1, g_utf8_get_char (text)) != NULL;
}

/* A text with who said it, and about whom when the text does not speak for itself; NULL when
 * there is no text. */
static char *
attribute (RegiePlanSheet        *sheet,
           const char            *text,
           const char            *said_by,
           const char     *const *about)
{
  g_autofree char *name = regie_report_dup_call_name (sheet->context, said_by);
  g_autofree char *others = regie_report_dup_call_names (sheet->context, about);

  if (text == NULL || *text == '\0')
    return NULL;
  if (name == NULL)
    return g_strdup (text);
  if (is_quotation (text) || regie_report_names_all (sheet->context, text, about) ||
      (about != NULL && said_by != NULL && g_strv_contains (about, said_by)))
    return regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_SAID, "name", name, "text", text, NULL);

  return regie_plan_sheet_say (sheet,
                               REGIE_PLAN_WORDS_SAID_ABOUT,
                               "name",
                               name,
                               "others",
                               others,
                               "text",
                               text,
                               NULL);
}

/* Goals that were reached are what goes well, too. */
static void
tell_reached_goal (RegiePlanSheet *sheet,
                   RegieGoal      *goal)
{
  RegiePlanWords words = REGIE_PLAN_WORDS_REACHED;
  g_autofree char *text = NULL;

  if (regie_goal_get_title (goal) == NULL ||
      !is_not_after (regie_goal_get_ended_date (goal), sheet->context->day))
    return;

  if (regie_goal_get_status (goal) == REGIE_GOAL_STATUS_PARTLY_REACHED)
    words = REGIE_PLAN_WORDS_REACHED_IN_PART;
  else if (regie_goal_get_status (goal) != REGIE_GOAL_STATUS_REACHED)
    return;

  text = regie_plan_sheet_say (sheet, words, "goal", regie_goal_get_title (goal), NULL);
  regie_plan_sheet_add_point (sheet, REGIE_PLAN_WELL, text);
}

/* What the people of the household say comes first. */
static void
tell_said_strengths (RegiePlanSheet *sheet,
                     gboolean        by_household)
{
  REGIE_ITEMS_FOREACH (RegieStrength, strength, regie_plan_peek_strengths (sheet->plan))
    {
      const char *said_by = regie_strength_get_said_by (strength);
      g_autofree char *text = attribute (sheet,
                                         regie_strength_get_text (strength),
                                         said_by,
                                         regie_strength_get_about (strength));

      if (regie_report_is_at_home (sheet->context, said_by) == by_household &&
          is_not_after (regie_strength_get_date (strength), sheet->context->day))
        regie_plan_sheet_add_point (sheet, REGIE_PLAN_WELL, text);
    }
}

void
regie_plan_sheet_tell_strengths (RegiePlanSheet *sheet)
{
  regie_plan_sheet_open (sheet, REGIE_PLAN_WELL, REGIE_PLAN_WORDS_WELL);

  if (sheet->plan != NULL)
    {
      REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (sheet->plan))
        tell_reached_goal (sheet, goal);
      tell_said_strengths (sheet, TRUE);
      tell_said_strengths (sheet, FALSE);
    }

  if (regie_plan_sheet_is_empty (sheet, REGIE_PLAN_WELL))
    regie_plan_sheet_add_words (sheet, REGIE_PLAN_WELL, REGIE_PLAN_WORDS_NO_STRENGTHS);
}

static gboolean
is_over (RegieConcern *concern,
         const GDate  *day)
{
  const GDate *ended = regie_concern_get_ended_date (concern);

  return ended != NULL && g_date_compare (ended, day) <= 0;
}

static int
compare_priorities (gconstpointer a,
                    gconstpointer b)
{
  int one = regie_concern_get_priority (*(RegieConcern *const *) a);
  int other = regie_concern_get_priority (*(RegieConcern *const *) b);

  return (one > other) - (one < other);
}

/* Concerns with a place in the order that the household chose, in that order. The others, and what
 * makes safety harder, are for the table and not for the door of a fridge. */
static GPtrArray *
list_priorities (RegiePlanSheet *sheet)
{
  GPtrArray *concerns = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieConcern, concern, regie_plan_peek_concerns (sheet->plan))
    {
      if (regie_concern_get_priority (concern) != 0 &&
          !regie_concern_get_is_complicating (concern) &&
          is_not_after (regie_concern_get_date (concern), sheet->context->day))
        g_ptr_array_add (concerns, concern);
    }
  g_ptr_array_sort (concerns, compare_priorities);

  return concerns;
}

void
regie_plan_sheet_tell_worries (RegiePlanSheet *sheet)
{
  g_autoptr(GPtrArray) concerns =
    sheet->plan == NULL ? g_ptr_array_new () : list_priorities (sheet);

  regie_plan_sheet_open (sheet, REGIE_PLAN_WORRY, REGIE_PLAN_WORDS_WORRY);

  for (guint i = 0; i < concerns->len; i++)
    {
      RegieConcern *concern = concerns->pdata[i];
      g_autofree char *text = attribute (sheet,
                                         regie_concern_get_text (concern),
                                         regie_concern_get_said_by (concern),
                                         regie_concern_get_about (concern));

      if (!is_over (concern, sheet->context->day))
        regie_plan_sheet_add_point (sheet, REGIE_PLAN_WORRY, text);
    }

  if (regie_plan_sheet_is_empty (sheet, REGIE_PLAN_WORRY))
    regie_plan_sheet_add_words (sheet,
                                REGIE_PLAN_WORRY,
                                concerns->len > 0 ? REGIE_PLAN_WORDS_WORRIES_OVER
                                                  : REGIE_PLAN_WORDS_NO_WORRIES);
}

/* A goal says whose it is, unless its words do. */
static void
tell_goal (RegiePlanSheet *sheet,
           RegieGoal      *goal)
{
  const char *person = regie_goal_get_person (goal);
  const char *title = regie_goal_get_title (goal);
  const char *const persons[] = { person, NULL };
  g_autofree char *text = NULL;

  if (title != NULL && !regie_report_names_all (sheet->context, title, persons))
    text = attribute (sheet, title, person, NULL);

  regie_plan_sheet_add_point (sheet, REGIE_PLAN_WANT, text == NULL ? title : text);
}

void
regie_plan_sheet_tell_wishes (RegiePlanSheet *sheet)
{
  regie_plan_sheet_open (sheet, REGIE_PLAN_WANT, REGIE_PLAN_WORDS_WANT);

  if (sheet->plan != NULL)
    {
      g_autofree char *result = attribute (sheet,
                                           regie_plan_get_desired_result (sheet->plan),
                                           regie_plan_get_desired_result_by (sheet->plan),
                                           NULL);

      regie_plan_sheet_add (sheet, REGIE_PLAN_WANT, result);
      REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (sheet->plan))
        if (regie_rule_goal_is_open (goal))
          tell_goal (sheet, goal);
    }

  if (regie_plan_sheet_is_empty (sheet, REGIE_PLAN_WANT))
    regie_plan_sheet_add_words (sheet, REGIE_PLAN_WANT, REGIE_PLAN_WORDS_NO_GOALS);
}
