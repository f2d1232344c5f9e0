/* regie-rules-reviews.c: principle 9, what comes of looking at the progress
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-evaluation.h>
#include <regie/regie-goal-result.h>

#include "base/regie-hash-private.h"
#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-progress-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-quote-private.h"

/* How many looks in a row may see nothing get better, when the method does not say. */
#define UNCHANGED_LOOKS 2

/* Days in which what had to change is changed, when the method does not say. */
#define CHANGE_DAYS 14

/* Looks in a row that change nothing are no chance. */
#define IDLE_LOOKS 3

static void
count_result (GHashTable      *counts,
              RegieGoalResult *result)
{
  char *goal = (char *) regie_goal_result_get_goal (result);
  RegieTrend trend = regie_goal_result_get_trend (result);

  if (goal == NULL)
    return;

  if (trend == REGIE_TREND_BETTER)
    g_hash_table_remove (counts, goal);
  else if (trend != REGIE_TREND_UNKNOWN)
    g_hash_table_insert (counts,
                         goal,
                         GINT_TO_POINTER (GPOINTER_TO_INT (g_hash_table_lookup (counts, goal)) +
                                          1));
}

/* For each goal, by its id, at how many of the last of some looks it was no better. */
static GHashTable *
count_unchanged (const GPtrArray *reviews)
{
  GHashTable *counts = g_hash_table_new (regie_hash_string, g_str_equal);

  for (guint i = 0; i < reviews->len; i++)
    REGIE_ITEMS_FOREACH (RegieGoalResult, result, regie_evaluation_peek_goals (reviews->pdata[i]))
      count_result (counts, result);

  return counts;
}

static GPtrArray *
list_stuck_goals (RegieRuleContext *context,
                  RegiePlan        *plan,
                  const GDate      *since,
                  int               limit)
{
  g_autoptr(GPtrArray) reviews = regie_rule_list_reviews (regie_rule_context_get_dossier (context),
                                                           since,
                                                           regie_rule_context_get_day (context));
  g_autoptr(GHashTable) counts = count_unchanged (reviews);
  GPtrArray *goals = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (plan))
    {
      const char *id = REGIE_ID (goal);

      if (id != NULL && regie_rule_goal_is_open (goal) &&
          GPOINTER_TO_INT (g_hash_table_lookup (counts, id)) >= limit)
        g_ptr_array_add (goals, goal);
    }

  return goals;
}

static void
report_stagnation (RegieRuleContext *context,
                   const GPtrArray  *records,
                   const char       *sentence,
                   int               limit)
{
  const char *language = regie_rule_context_get_language (context);
  g_autofree char *number = g_strdup_printf ("%d", limit);
  g_autofree char *said = regie_translate_with (language, sentence, "number", number, NULL);
  RegieFinding *finding = regie_rule_context_report (
    context,
    NULL,
    said,
    regie_translate (language,
                     N_ (
                       "Decide together whether the level of direction and the goals still fit.")));

  regie_rule_context_add_records (context, finding, records);
}

/* Whoever decided on the level since then gave an answer; after it the count begins anew. */
static void
check_stagnation (RegieRuleContext *context,
                  gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  RegiePlan *plan = regie_rule_get_plan (context);
  const GDate *weighed = regie_rule_get_weighed (record, day);
  int limit = regie_rule_context_get_limit (context, UNCHANGED_LOOKS);
  g_autoptr(GPtrArray) reviews = NULL;
  g_autoptr(GPtrArray) goals = NULL;

  if (plan == NULL)
    return;

  reviews = regie_rule_list_unchanged_reviews (record, weighed, day);
  if (reviews->len >= (guint) limit)
    {
      report_stagnation (context,
                         reviews,
                         N_ ("Looks in a row at which nothing got better: {number} or more."),
                         limit);
      return;
    }

  goals = list_stuck_goals (context, plan, weighed, limit);
  if (goals->len > 0)
    report_stagnation (context,
                       goals,
                       N_ ("Looks in a row at which goals got no better: {number} or more."),
                       limit);
}

static gboolean
is_from (const GDate *date,
         const GDate *first,
         const GDate *day)
{
  return date != NULL && regie_day_compare (date, first) >= 0 && regie_day_compare (date, day) <= 0;
}

static gboolean
is_version_from (RegiePlan   *plan,
                 const GDate *first,
                 const GDate *day)
{
  return is_from (regie_plan_get_agreed_date (plan), first, day) ||
         is_from (regie_plan_get_start_date (plan), first, day);
}

/* Whether the plan changed on a day or after it: another version, or a goal or an action that
 * began. */
static gboolean
has_changed (RegieDossier *dossier,
             RegiePlan    *plan,
             const GDate  *first,
             const GDate  *day)
{
  if (is_version_from (plan, first, day))
    return TRUE;

  REGIE_ITEMS_FOREACH (RegiePlan, earlier, regie_dossier_peek_earlier_plans (dossier))
    if (is_version_from (earlier, first, day))
      return TRUE;
  REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (plan))
    if (is_from (regie_goal_get_start_date (goal), first, day))
      return TRUE;
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    if (is_from (regie_action_get_start_date (action), first, day))
      return TRUE;

  return FALSE;
}

static void
report_not_changed (RegieRuleContext *context,
                    RegieEvaluation  *evaluation)
{
  g_autofree char *date = regie_dup_date (regie_rule_context_get_language (context),
                                          regie_evaluation_get_date (evaluation));

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (evaluation),
    N_ ("Change the plan as was agreed, or record why it stays as it is."),
    N_ ("On {date} people agreed that something must change, and the plan is as it was."),
    "date",
    date,
    NULL);
}

/* Whether the last look saw something that is no better. */
static gboolean
is_no_better (const GPtrArray *reviews)
{
  RegieTrend trend = regie_evaluation_get_trend (reviews->pdata[reviews->len - 1]);

  return trend == REGIE_TREND_SAME || trend == REGIE_TREND_WORSE;
}

/* The last looks, when none of them changed the plan though not all is better; none otherwise. */
static GPtrArray *
list_idle_looks (const GPtrArray *reviews)
{
  GPtrArray *looks = g_ptr_array_new ();

  if (reviews->len < IDLE_LOOKS || !is_no_better (reviews))
    return looks;

  for (guint i = reviews->len - IDLE_LOOKS; i < reviews->len; i++)
    if (!regie_evaluation_get_plan_changed (reviews->pdata[i]))
      g_ptr_array_add (looks, reviews->pdata[i]);
  if (looks->len < IDLE_LOOKS)
    g_ptr_array_set_size (looks, 0);

  return looks;
}

static void
report_idle (RegieRuleContext *context,
             const GPtrArray  *looks)
{
  const char *language = regie_rule_context_get_language (context);
  RegieFinding *finding = regie_rule_context_report (
    context,
    NULL,
    regie_translate (language,
                     N_ ("Look after look changed nothing in the plan, and not all is better.")),
    regie_translate (language, N_ ("Ask at the next look what must change, and for whom.")));

  regie_rule_context_add_records (context, finding, looks);
}

static void
check_changed (RegieRuleContext *context,
               gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  RegiePlan *plan = regie_rule_get_plan (context);
  int limit = regie_rule_context_get_limit (context, CHANGE_DAYS);
  g_autoptr(GPtrArray) reviews = NULL;
  g_autoptr(GPtrArray) looks = NULL;
  RegieEvaluation *last = NULL;

  if (plan == NULL)
    return;

  reviews = regie_rule_list_reviews (record, NULL, day);
  if (reviews->len == 0)
    return;

  last = reviews->pdata[reviews->len - 1];
  if (!regie_evaluation_get_plan_changed (last) &&
      regie_is_said (regie_evaluation_get_what_must_change (last)) &&
      g_date_days_between (regie_evaluation_get_date (last), day) > limit &&
      !has_changed (record, plan, regie_evaluation_get_date (last), day))
    {
      report_not_changed (context, last);
      return;
    }

  looks = list_idle_looks (reviews);
  if (looks->len > 0 &&
      !has_changed (record, plan, regie_evaluation_get_date (looks->pdata[0]), day))
    report_idle (context, looks);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P9.3",
    .principle = 9,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("When nothing gets better, the level of direction is looked at again."),
    .type = regie_dossier_get_type,
    .check = check_stagnation,
  },
  {
    .code = "P9.4",
    .principle = 9,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ ("What a look at the progress asks for changes the plan."),
    .type = regie_dossier_get_type,
    .check = check_changed,
  },
};

const RegieRuleTable regie_rules_reviews = { rows, G_N_ELEMENTS (rows) };
