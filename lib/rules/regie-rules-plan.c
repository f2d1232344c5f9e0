/* regie-rules-plan.c: principle 6, one joint plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-concern.h>

#include "base/regie-hash-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-quote-private.h"

/* First day of a version that binds, or NULL. */
static const GDate *
first_day (RegiePlan *plan)
{
  return regie_plan_get_start_date (plan) != NULL ? regie_plan_get_start_date (plan)
                                                  : regie_plan_get_agreed_date (plan);
}

/* Whether a version has made room on a day: its last day has passed, or is the day on which the
 * next version took its place. */
static gboolean
is_over (RegiePlan   *plan,
         const GDate *day)
{
  const GDate *end = regie_plan_get_end_date (plan);

  return regie_rule_is_past (end, day) ||
         (end != NULL && g_date_compare (end, day) == 0 &&
          regie_plan_get_status (plan) == REGIE_PLAN_STATUS_SUPERSEDED);
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

  return g_date_compare (shared, day) <= 0 && !is_over (a, shared) && !is_over (b, shared);
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
  finding = regie_rule_context_report_with (
    context,
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

/* The ids of the goals for which somebody does or did something, as a set. */
static GHashTable *
list_served_goals (RegiePlan *plan)
{
  GHashTable *goals = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_MODEL_FOREACH (RegieAction, action, regie_plan_get_actions (plan))
    if (regie_action_get_goal (action) != NULL &&
        regie_action_get_status (action) != REGIE_ACTION_STATUS_DROPPED)
      g_hash_table_add (goals, (char *) regie_action_get_goal (action));

  return goals;
}

static void
check_goal (RegieRuleContext *context,
            GHashTable       *served,
            RegieGoal        *goal)
{
  g_autofree char *title = NULL;

  if (!regie_rule_goal_is_open (goal) ||
      regie_rule_set_contains (served, regie_entity_get_id (REGIE_ENTITY (goal))))
    return;

  title = regie_rule_dup_quote (REGIE_ENTITY (goal), regie_goal_get_title (goal));
  regie_rule_context_report_with (context,
                                  REGIE_ENTITY (goal),
                                  N_ ("Agree who does what by when to reach this goal."),
                                  N_ ("Nobody does anything for the goal {goal} yet."),
                                  "goal",
                                  title,
                                  NULL);
}

static void
check_action (RegieRuleContext *context,
              RegieAction      *action)
{
  const char *sentence = NULL;
  g_autofree char *title = NULL;

  if (!regie_rule_action_is_open (action))
    return;

  if (regie_action_get_owner (action) == NULL)
    sentence = N_ ("It is not agreed who does {action}.");
  else if (regie_action_get_due_date (action) == NULL)
    sentence = N_ ("It is not agreed by when {action} is done.");
  else if (regie_action_get_goal (action) == NULL)
    sentence = N_ ("It is not recorded which goal {action} serves.");
  else
    return;

  title = regie_rule_dup_quote (REGIE_ENTITY (action), regie_action_get_title (action));
  regie_rule_context_report_with (context,
                                  REGIE_ENTITY (action),
                                  N_ (
                                    "Complete the action together: what for, by whom and by when."),
                                  sentence,
                                  "action",
                                  title,
                                  NULL);
}

static void
check_who_what_when (RegieRuleContext *context,
                     gpointer          record)
{
  RegiePlan *plan = regie_rule_get_working_plan (record, regie_rule_context_get_day (context));

  g_autoptr(GHashTable) served = NULL;

  if (plan == NULL)
    return;

  served = list_served_goals (plan);
  REGIE_MODEL_FOREACH (RegieGoal, goal, regie_plan_get_goals (plan))
    check_goal (context, served, goal);
  REGIE_MODEL_FOREACH (RegieAction, action, regie_plan_get_actions (plan))
    check_action (context, action);
}

/* The ids of the concerns that a goal answers or answered, as a set. */
static GHashTable *
list_answered_concerns (RegiePlan *plan)
{
  GHashTable *answered = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_MODEL_FOREACH (RegieGoal, goal, regie_plan_get_goals (plan))
    {
      const char *const *concerns = regie_goal_get_concerns (goal);

      if (regie_goal_get_status (goal) == REGIE_GOAL_STATUS_DROPPED)
        continue;
      for (gsize i = 0; concerns != NULL && concerns[i] != NULL; i++)
        g_hash_table_add (answered, (char *) concerns[i]);
    }

  return answered;
}

static void
check_concern (RegieRuleContext *context,
               GHashTable       *answered,
               RegieConcern     *concern)
{
  g_autofree char *text = NULL;
  g_autofree char *priority = NULL;

  if (regie_concern_get_priority (concern) == 0 || regie_concern_get_ended_date (concern) != NULL ||
      regie_rule_set_contains (answered, regie_entity_get_id (REGIE_ENTITY (concern))))
    return;

  text = regie_rule_dup_quote (REGIE_ENTITY (concern), regie_concern_get_text (concern));
  priority = g_strdup_printf ("%d", regie_concern_get_priority (concern));
  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (concern),
    N_ ("Set a goal together that answers this concern, or agree that it can wait."),
    N_ ("The household gave {concern} priority {priority}, but no goal answers it."),
    "concern",
    text,
    "priority",
    priority,
    NULL);
}

static void
check_priorities (RegieRuleContext *context,
                  gpointer          record)
{
  RegiePlan *plan = regie_rule_get_working_plan (record, regie_rule_context_get_day (context));

  g_autoptr(GHashTable) answered = NULL;

  if (plan == NULL)
    return;

  answered = list_answered_concerns (plan);
  REGIE_MODEL_FOREACH (RegieConcern, concern, regie_plan_get_concerns (plan))
    check_concern (context, answered, concern);
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
    .title = N_ ("A goal answers every concern to which the household gave a priority."),
    .type = regie_dossier_get_type,
    .check = check_priorities,
  },
};

const RegieRuleTable regie_rules_plan = { rows, G_N_ELEMENTS (rows) };
