/* regie-facts-plan.c: facts of what a plan holds
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-facts-private.h"
#include "rules/regie-rule-facts-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-safety-plan.h>

/* The plan in force is meant, or else the one that is being made. That it lacks something is known,
 * and so is that there is none. */

static void
find_strengths (const RegieFactCase *known,
                RegieFactResult     *result)
{
  RegiePlan *plan = regie_fact_get_plan (known);

  regie_fact_tell_number (result,
                          plan == NULL ? 0
                                       : regie_items_get_length (regie_plan_peek_strengths (plan)));
}

static void
find_concerns (const RegieFactCase *known,
               RegieFactResult     *result)
{
  RegiePlan *plan = regie_fact_get_plan (known);

  regie_fact_tell_number (result,
                          plan == NULL ? 0
                                       : regie_items_get_length (regie_plan_peek_concerns (plan)));
}

/* A section that the variant of the plan does not have is not missed. */
static void
tell_section (const RegieFactCase *known,
              RegieFactResult *result,
              const char *section,
              const char *(*get) (RegiePlan *plan))
{
  RegiePlan *plan = regie_fact_get_plan (known);

  regie_fact_tell_truth (result,
                         plan != NULL &&
                           (regie_is_said (get (plan)) ||
                            !regie_rule_variant_has_section (known->method, plan, section)));
}

static void
find_analysis (const RegieFactCase *known,
               RegieFactResult     *result)
{
  tell_section (known, result, "analysis", regie_plan_get_analysis);
}

static void
find_desired_result (const RegieFactCase *known,
                     RegieFactResult     *result)
{
  tell_section (known, result, "desired_result", regie_plan_get_desired_result);
}

static void
find_goals (const RegieFactCase *known,
            RegieFactResult     *result)
{
  RegiePlan *plan = regie_fact_get_plan (known);

  regie_fact_tell_number (result,
                          plan == NULL ? 0 : regie_items_get_length (regie_plan_peek_goals (plan)));
}

/* The goals of which an action says that it serves them. */
static GHashTable *
list_served (RegiePlan *plan)
{
  GHashTable *served = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    if (regie_action_get_goal (action) != NULL)
      g_hash_table_add (served, (char *) regie_action_get_goal (action));

  return served;
}

static void
find_idle_goals (const RegieFactCase *known,
                 RegieFactResult     *result)
{
  RegiePlan *plan = regie_fact_get_plan (known);
  g_autoptr(GHashTable) served = plan == NULL ? NULL : list_served (plan);
  g_autofree char *path = NULL;
  guint count = 0;

  if (plan == NULL)
    return;

  path = known->wants_evidence ? regie_fact_dup_plan_path (known, plan) : NULL;
  REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (plan))
    if (!regie_rule_set_contains (served, REGIE_ID (goal)))
      {
        count++;
        regie_fact_add_inner_path (known, result, path, "goals", goal_i);
      }
  regie_fact_tell_number (result, count);
}

static void
find_signed (const RegieFactCase *known,
             RegieFactResult     *result)
{
  RegiePlan *plan = regie_fact_get_plan (known);
  RegieSafetyPlan *safety_plan = plan == NULL ? NULL : regie_plan_get_safety_plan (plan);

  regie_fact_tell_truth (result,
                         safety_plan != NULL &&
                           g_list_model_get_n_items (
                             regie_safety_plan_get_signatures (safety_plan)) > 0);
}

static void
find_agreed (const RegieFactCase *known,
             RegieFactResult     *result)
{
  regie_fact_tell_truth (result, regie_dossier_get_plan_on (known->dossier, known->day) != NULL);
}

static const RegieFactRow rows[] = {
  {
    .id = "strengths",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Strengths in the plan"),
    .explanation = N_ ("How many strengths the plan names; 0 without a plan."),
    .question = N_ ("What goes well?"),
    .records = { "RegiePlan", "RegieStrength" },
    .find = find_strengths,
  },
  {
    .id = "concerns",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Concerns in the plan"),
    .explanation = N_ ("How many concerns the plan names; 0 without a plan."),
    .question = N_ ("What are people worried about?"),
    .records = { "RegiePlan", "RegieConcern" },
    .find = find_concerns,
  },
  {
    .id = "analysis-recorded",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The plan says how things hang together"),
    .explanation = N_ (
      "Whether the plan says how strengths, concerns and patterns hang together, or is of a variant without that part."),
    .question = N_ ("How do strengths, concerns and patterns hang together?"),
    .records = { "RegiePlan" },
    .find = find_analysis,
  },
  {
    .id = "desired-result-recorded",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The plan says what people want to reach"),
    .explanation =
      N_ ("Whether the plan has a desired result, or is of a variant without that part."),
    .question = N_ ("What do people want to reach?"),
    .records = { "RegiePlan" },
    .find = find_desired_result,
  },
  {
    .id = "goals",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Goals in the plan"),
    .explanation = N_ ("How many goals the plan has; 0 without a plan."),
    .question = N_ ("Which goals do people set?"),
    .records = { "RegiePlan", "RegieGoal" },
    .find = find_goals,
  },
  {
    .id = "goals-without-action",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Goals without an action"),
    .explanation =
      N_ ("Of how many goals of the plan no action serves it. Unknown without a plan."),
    .question = N_ ("What will be done for each goal?"),
    .records = { "RegiePlan", "RegieGoal", "RegieAction" },
    .find = find_idle_goals,
  },
  {
    .id = "safety-plan-signed",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The safety plan is signed"),
    .explanation = N_ ("Whether the plan has a part on safety that somebody signed."),
    .question = N_ ("Who signed the part of the plan on safety?"),
    .records = { "RegieSafetyPlan", "RegieSignature" },
    .find = find_signed,
  },
  {
    .id = "plan-in-force",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("An agreed plan is in force"),
    .explanation = N_ ("Whether an agreed plan is in force on the day."),
    .question = N_ ("Was the plan agreed?"),
    .records = { "RegiePlan" },
    .find = find_agreed,
  },
};

const RegieFactTable regie_facts_plan = { rows, G_N_ELEMENTS (rows) };
