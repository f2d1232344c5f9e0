/* regie-rules-people.c: principle 1, people at the centre
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-concern.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-strength.h>

#include "rules/regie-rule-facts-private.h"

static gboolean
household_spoke (RegieRuleContext *context,
                 RegiePlan        *plan)
{
  GHashTable *members = regie_rule_get_members (context);

  REGIE_MODEL_FOREACH (RegieStrength, strength, regie_plan_get_strengths (plan))
    if (regie_rule_set_contains (members, regie_strength_get_said_by (strength)))
      return TRUE;

  REGIE_MODEL_FOREACH (RegieConcern, concern, regie_plan_get_concerns (plan))
    if (regie_rule_set_contains (members, regie_concern_get_said_by (concern)))
      return TRUE;

  return FALSE;
}

/* A draft before the start meeting may still be empty: there the household speaks first. */
static void
check_own_words (RegieRuleContext *context,
                 gpointer          record)
{
  RegieDossier *dossier = record;
  RegiePlan *plan = regie_dossier_get_plan (dossier);

  if (plan == NULL || !regie_dossier_is_open (dossier, regie_rule_context_get_day (context)) ||
      (!regie_rule_plan_is_binding (plan) && regie_rule_get_start_meeting (context) == NULL) ||
      household_spoke (context, plan))
    return;

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (plan),
    N_ (
      "Ask the members of the household what goes well and what worries them, and write it down in their words."),
    N_ ("No strength and no concern in the plan comes from a member of the household."),
    NULL);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P1.1",
    .principle = 1,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("The plan holds strengths or concerns in the words of the household."),
    .type = regie_dossier_get_type,
    .check = check_own_words,
  },
};

const RegieRuleTable regie_rules_people = { rows, G_N_ELEMENTS (rows) };
