/* regie-rules-monitoring.c: the monitoring beyond the rules of principle 9
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-operation-private.h"
#include "rules/regie-progress-private.h"
#include "rules/regie-rule-facts-private.h"

/* Only a longer interval wants a reason: nobody needs one to look more often. */
static void
check_override (RegieRuleContext *context,
                gpointer          record)
{
  RegiePlan *plan = regie_rule_get_plan (context);
  RegieProgressCycle *cycle = plan == NULL ? NULL : regie_rule_get_progress_cycle (context);
  g_autofree char *ours = NULL;
  g_autofree char *theirs = NULL;

  if (cycle == NULL || !regie_progress_cycle_get_is_override (cycle) ||
      regie_progress_cycle_get_method_days (cycle) == 0 ||
      regie_progress_cycle_get_interval_days (cycle) <=
        regie_progress_cycle_get_method_days (cycle) ||
      regie_is_said (regie_progress_cycle_get_reason (cycle)))
    return;

  ours = g_strdup_printf ("%d", regie_progress_cycle_get_interval_days (cycle));
  theirs = g_strdup_printf ("%d", regie_progress_cycle_get_method_days (cycle));
  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (plan),
    N_ ("Record why the progress can be discussed less often, or keep to the method."),
    N_ ("The plan wants the progress discussed every {days} days, and the method every {method}; "
        "why is not on record."),
    "days",
    ours,
    "method",
    theirs,
    NULL);
}

static const RegieRuleRow rows[] = {
  {
    .code = "M1.1",
    .principle = 9,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ (
      "When the progress is discussed less often than the method wants, a reason is on record."),
    .type = regie_dossier_get_type,
    .check = check_override,
  },
};

const RegieRuleTable regie_rules_monitoring = { rows, G_N_ELEMENTS (rows) };
