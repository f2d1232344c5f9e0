/* regie-rules-plan.c: principle 6, one joint plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-concern.h>

#include "rules/regie-rule-facts-private.h"

/* First day of a version that binds, or NULL. */
static const GDate *
first_day (RegiePlan *plan)
{
  return regie_plan_get_start_date (plan) != NULL ? regie_plan_get_start_date (plan) : regie_plan_get_agreed_date (plan);
}

/* Whether two versions that bind share a day, up to the day of the review. */
static gboolean
overlap (RegiePlan   *a,
         RegiePlan   *b,
         const GDate *day,
         GDate       *shared)
{
  const GDate *first_a = first_day (a);
  const GDate *first_b = first_day (b);

  if (first_a == NULL || first_b == NULL)
    return FALSE;

  *shared = g_date_compare (first_a, first_b) > 0 ? *first_a : *first_b;

  return g_date_compare (shared, day) <= 0 && !regie_rule_is_past (regie_plan_get_end_date (a), shared) &&
         !regie_rule_is_past (regie_plan_get_end_date (b), shared);
}

static void
compare_plans (RegieRuleContext *context,
               RegiePlan        *plan,
               RegiePlan        *other)
{
  const char *language = regie_rule_context_get_language (context);
  g_autofree char *date = NULL;
  RegieFinding *finding = NULL;
  GDate shared;

  if (!regie_rule_plan_is_binding (plan) || !regie_rule_plan_is_binding (other) ||
      g_strcmp0 (regie_plan_get_household (plan), regie_plan_get_household (other)) != 0 ||
      !overlap (plan, other, regie_rule_context_get_day (context), &shared))
    return;

  date = regie_dup_date (language, &shared);
  finding = regie_rule_context_report_with (context,
                                            REGIE_ENTITY (plan),
                                            N_ ("Bring them together in one plan, and record on which day the other ended."),
                                            N_ ("From {date} more than one joint plan was in force for the household."),
                                            "date",
                                            date,
                                            NULL);
  regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (other));
}

static void
check_one_plan (RegieRuleContext *context,
                gpointer          record)
{
  RegieDossier *dossier = record;
  RegiePlan *plan = regie_dossier_get_plan (dossier);
  const RegieList *earlier = (const RegieList *) regie_dossier_get_earlier_plans (dossier);

  for (guint i = 0; i < regie_list_get_length (earlier); i++)
    {
      RegiePlan *other = (RegiePlan *) earlier->items[i];

      if (plan != NULL)
        compare_plans (context, plan, other);
      for (guint k = i + 1; k < earlier->n_items; k++)
        compare_plans (context, other, (RegiePlan *) earlier->items[k]);
    }
}

static gboolean
has_action (RegiePlan *plan,
            RegieGoal *goal)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (goal));

  REGIE_MODEL_FOREACH (RegieAction, action, regie_plan_get_actions (plan))
    if (id != NULL && g_strcmp0 (regie_action_get_goal (action), id) == 0)
      return TRUE;

  return FALSE;
}

static void
check_goal (RegieRuleContext *context,
            RegiePlan        *plan,
            RegieGoal        *goal)
{
  if (!regie_rule_goal_is_open (goal) || has_action (plan, goal))
    return;

  regie_rule_context_report_with (context,
                                  REGIE_ENTITY (goal),
                                  N_ ("Agree who does what by when to reach this goal."),
                                  N_ ("Nobody does anything for the goal “{goal}”."),
                                  "goal",
                                  regie_goal_get_title (goal),
                                  NULL);
}

static void
check_action (RegieRuleContext *context,
              RegieAction      *action)
{
  const char *sentence = NULL;

  if (!regie_rule_action_is_open (action))
    return;

  if (regie_action_get_owner (action) == NULL)
    sentence = N_ ("It is not agreed who does “{action}”.");
  else if (regie_action_get_due_date (action) == NULL)
    sentence = N_ ("It is not agreed by when “{action}” is done.");
  else if (regie_action_get_goal (action) == NULL)
    sentence = N_ ("It is not clear which goal “{action}” serves.");
  else
    return;

  regie_rule_context_report_with (context,
                                  REGIE_ENTITY (action),
                                  N_ ("Complete the action: what for, by whom, by when."),
                                  sentence,
                                  "action",
                                  regie_action_get_title (action),
                                  NULL);
}

static void
check_who_what_when (RegieRuleContext *context,
                     gpointer          record)
{
  RegiePlan *plan = regie_dossier_get_plan (record);

  if (plan == NULL || !regie_rule_plan_is_binding (plan))
    return;

  REGIE_MODEL_FOREACH (RegieGoal, goal, regie_plan_get_goals (plan))
    check_goal (context, plan, goal);
  REGIE_MODEL_FOREACH (RegieAction, action, regie_plan_get_actions (plan))
    check_action (context, action);
}

static gboolean
has_goal (RegiePlan    *plan,
          RegieConcern *concern)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (concern));

  REGIE_MODEL_FOREACH (RegieGoal, goal, regie_plan_get_goals (plan))
    if (regie_rule_strings_contain (regie_goal_get_concerns (goal), id))
      return TRUE;

  return FALSE;
}

static void
check_priorities (RegieRuleContext *context,
                  gpointer          record)
{
  RegiePlan *plan = regie_dossier_get_plan (record);

  if (plan == NULL || !regie_rule_plan_is_binding (plan))
    return;

  REGIE_MODEL_FOREACH (RegieConcern, concern, regie_plan_get_concerns (plan))
    if (regie_concern_get_priority (concern) > 0 && regie_concern_get_ended_date (concern) == NULL &&
        !has_goal (plan, concern))
      regie_rule_context_report_with (context,
                                      REGIE_ENTITY (concern),
                                      N_ ("Set a goal together that answers this concern, or agree that it can wait."),
                                      N_ ("The household put “{concern}” first, but no goal answers it."),
                                      "concern",
                                      regie_concern_get_text (concern),
                                      NULL);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P6.1",
    .principle = 6,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("A household has one joint plan in force."),
    .type = regie_dossier_get_type,
    .check = check_one_plan,
  },
  {
    .code = "P6.2",
    .principle = 6,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Every goal has an action, and every action a goal, an owner and a day."),
    .type = regie_dossier_get_type,
    .check = check_who_what_when,
  },
  {
    .code = "P6.5",
    .principle = 6,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("A goal answers every concern that the household put first."),
    .type = regie_dossier_get_type,
    .check = check_priorities,
  },
};

const RegieRuleTable regie_rules_plan = { rows, G_N_ELEMENTS (rows) };
