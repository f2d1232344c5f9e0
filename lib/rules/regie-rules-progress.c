/* regie-rules-progress.c: principle 9, monitor progress
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-edition.h>
#include <regie/regie-evaluation.h>
#include <regie/regie-safety-stage-record.h>

#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-quote-private.h"

/* Days between two looks at the progress: what the plan says, or else the method for its variant,
 * the level and the stage of the work on safety. 0 when nobody says. */
static int
interval_days (RegieRuleContext *context,
               RegiePlan        *plan)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  const GDate *day = regie_rule_context_get_day (context);
  RegieSafetyStageRecord *stage = regie_dossier_get_safety_stage_on (dossier, day);

  if (regie_plan_get_review_interval_days (plan) > 0)
    return regie_plan_get_review_interval_days (plan);

  return regie_method_get_interval_days (regie_rule_context_get_method (context),
                                         regie_plan_get_variant (plan),
                                         regie_dossier_get_level_on (dossier, day),
                                         stage == NULL
                                           ? NULL
                                           : regie_safety_stage_record_get_stage (stage));
}

static const GDate *
later (const GDate *last,
       const GDate *date,
       const GDate *day)
{
  if (date == NULL || g_date_compare (date, day) > 0)
    return last;

  return last == NULL || g_date_compare (date, last) > 0 ? date : last;
}

/* The last time that people looked at the progress: a meeting, an evaluation, or the day on which
 * the plan was agreed. */
static const GDate *
last_look (RegieRuleContext *context,
           RegiePlan        *plan)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  const GDate *day = regie_rule_context_get_day (context);
  const GDate *last = regie_dossier_get_last_meeting_before (dossier, day);

  last = later (last, regie_plan_get_agreed_date (plan), day);
  REGIE_MODEL_FOREACH (RegieEvaluation, evaluation, regie_dossier_get_evaluations (dossier))
    last = later (last, regie_evaluation_get_date (evaluation), day);

  return last;
}

static void
report_none_planned (RegieRuleContext *context,
                     RegiePlan        *plan)
{
  regie_rule_context_report_with (context,
                                  REGIE_ENTITY (plan),
                                  N_ ("Agree on a day on which everybody looks at the plan again."),
                                  N_ ("No next meeting is planned."),
                                  NULL);
}

static void
report_overdue (RegieRuleContext *context,
                RegiePlan        *plan,
                const GDate      *last,
                int               days)
{
  const char *language = regie_rule_context_get_language (context);
  g_autofree char *date = regie_dup_date (language, last);
  g_autofree char *interval = g_strdup_printf ("%d", days);

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (plan),
    N_ ("Look at the progress together now, and adjust the plan where needed."),
    N_ ("The progress was last discussed on {date}; it should be at least every {days} days."),
    "date",
    date,
    "days",
    interval,
    NULL);
}

static void
check_cycle (RegieRuleContext *context,
             gpointer          record)
{
  RegieDossier *dossier = record;
  const GDate *day = regie_rule_context_get_day (context);
  RegiePlan *plan = regie_rule_get_working_plan (dossier, day);
  const GDate *last = NULL;
  int days = 0;

  if (plan == NULL)
    return;

  if (regie_dossier_get_next_meeting_after (dossier, day) == NULL)
    report_none_planned (context, plan);

  days = interval_days (context, plan);
  last = last_look (context, plan);
  if (days > 0 && last != NULL && (int) g_date_days_between (last, day) > days)
    report_overdue (context, plan, last, days);
}

static void
check_due (RegieRuleContext *context,
           RegieAction      *action)
{
  const char *language = regie_rule_context_get_language (context);
  const GDate *due = regie_action_get_due_date (action);
  g_autofree char *date = NULL;
  g_autofree char *title = NULL;

  if (!regie_rule_action_is_open (action) ||
      !regie_rule_is_past (due, regie_rule_context_get_day (context)))
    return;

  date = regie_dup_date (language, due);
  title = regie_rule_dup_quote (REGIE_ENTITY (action), regie_action_get_title (action));
  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (action),
    N_ ("Ask the owner what is needed, and agree on a new day or on another way."),
    N_ ("{action} was to be done by {date}."),
    "action",
    title,
    "date",
    date,
    NULL);
}

static void
check_actions_on_time (RegieRuleContext *context,
                       gpointer          record)
{
  RegiePlan *plan = regie_rule_get_working_plan (record, regie_rule_context_get_day (context));

  if (plan == NULL)
    return;

  REGIE_MODEL_FOREACH (RegieAction, action, regie_plan_get_actions (plan))
    check_due (context, action);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P9.1",
    .principle = 9,
    .severity = REGIE_SEVERITY_WARNING,
    .title =
      N_ ("The progress is discussed as often as was agreed, and a next meeting is planned."),
    .type = regie_dossier_get_type,
    .check = check_cycle,
  },
  {
    .code = "P9.2",
    .principle = 9,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Actions are done by their day."),
    .type = regie_dossier_get_type,
    .check = check_actions_on_time,
  },
};

const RegieRuleTable regie_rules_progress = { rows, G_N_ELEMENTS (rows) };
