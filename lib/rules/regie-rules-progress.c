/* regie-rules-progress.c: principle 9, monitor progress
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"
#include "rules/regie-progress-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-quote-private.h"

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

/* Whether the look is due so many days after the last one, and not on a day for which there is
 * another reason. */
static gboolean
follows_interval (RegieProgressCycle *cycle)
{
  const GDate *last = regie_progress_cycle_get_last_date (cycle);
  const GDate *due = regie_progress_cycle_get_due_date (cycle);

  return g_date_days_between (last, due) == regie_progress_cycle_get_interval_days (cycle);
}

static void
report_overdue (RegieRuleContext   *context,
                RegiePlan          *plan,
                RegieProgressCycle *cycle)
{
  const char *language = regie_rule_context_get_language (context);
  g_autofree char *date = regie_dup_date (language, regie_progress_cycle_get_last_date (cycle));
  g_autofree char *due = regie_dup_date (language, regie_progress_cycle_get_due_date (cycle));
  g_autofree char *interval =
    g_strdup_printf ("%d", regie_progress_cycle_get_interval_days (cycle));

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (plan),
    N_ ("Look at the progress together now, and adjust the plan where needed."),
    follows_interval (cycle)
      ? N_ ("The progress was last discussed on {date}; it should be at least every {days} days.")
      : N_ ("The progress was last discussed on {date}, and was to be discussed again by {due}."),
    "date",
    date,
    "days",
    interval,
    "due",
    due,
    NULL);
}

static void
check_cycle (RegieRuleContext *context,
             gpointer          record)
{
  RegiePlan *plan = regie_rule_get_plan (context);
  RegieProgressCycle *cycle = NULL;

  if (plan == NULL)
    return;

  cycle = regie_rule_get_progress_cycle (context);
  if (regie_progress_cycle_get_next_meeting_date (cycle) == NULL)
    report_none_planned (context, plan);
  if (regie_progress_cycle_get_days_late (cycle) > 0)
    report_overdue (context, plan, cycle);
}

static void
check_due (RegieRuleContext *context,
           RegieAction      *action)
{
  const char *language = regie_rule_context_get_language (context);
  const GDate *due = regie_action_get_due_date (action);
  g_autofree char *date = NULL;
  g_autofree char *title = NULL;

  if (!regie_action_is_open (action) ||
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
  RegiePlan *plan = regie_rule_get_plan (context);

  if (plan == NULL)
    return;

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    check_due (context, action);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P9.1",
    .principle = 9,
    .severity = REGIE_SEVERITY_WARNING,
    .title =
      N_ ("The progress is discussed as often as was agreed, and a next meeting is planned."),
    .version = 2,
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
