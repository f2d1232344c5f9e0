/* regie-rules-programme-waits.c: actions wait for what is there, and never for themselves
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-rule-programme-private.h"

static void
check_missing (RegieRuleContext          *context,
               RegieImplementationAction *step)
{
  const char *const *ids = regie_implementation_action_get_depends_on (step);

  for (gsize i = 0; ids != NULL && ids[i] != NULL; i++)
    if (regie_rule_context_find (context, REGIE_TYPE_IMPLEMENTATION_ACTION, ids[i]) == NULL)
      regie_rule_report_step (context,
                              step,
                              NULL,
                              N_ ("Look up what it waits for and record that, or no longer let it "
                                  "wait."),
                              N_ ("{action} waits for an action that is not in the programme."));
}

static void
check_waits (RegieRuleContext *context,
             gpointer          record)
{
  REGIE_MODEL_FOREACH (RegieBody, body, regie_programme_get_bodies (record))
    REGIE_MODEL_FOREACH (RegieImplementationAction, step, regie_body_get_actions (body))
      check_missing (context, step);
}

static const RegieRuleRow rows[] = {
  {
    .code = "PR.17",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("Actions wait for what is there, and not for each other in a circle."),
    .type = regie_programme_get_type,
    .check = check_waits,
  },
};

const RegieRuleTable regie_rules_programme_waits = { rows, G_N_ELEMENTS (rows) };
