/* regie-rules-seal.c: what people agreed to is still what they agreed to
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-seal.h>

#include "rules/regie-rule-facts-private.h"

/* Whoever made a seal by a rule that is not known here can tell whether it is whole; we cannot, so
 * it is not judged. */
static void
check_seal (RegieRuleContext *context,
            gpointer          record)
{
  g_autofree char *version = NULL;

  if (regie_plan_check_seal (record) != REGIE_SEAL_STATE_BROKEN)
    return;

  version = g_strdup_printf ("%d", regie_plan_get_version (record));
  regie_rule_context_report_with (
    context,
    record,
    N_ (
      "Put back what people agreed to, from the store or from paper. What should change goes into an amendment."),
    N_ ("Version {version} of the plan was changed after people agreed to it and it was sealed."),
    "version",
    version,
    NULL);
}

static const RegieRuleRow rows[] = {
  {
    .code = "D2.1",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("A sealed version of the plan is as it was agreed."),
    .type = regie_plan_get_type,
    .check = check_seal,
  },
};

const RegieRuleTable regie_rules_seal = { rows, G_N_ELEMENTS (rows) };
