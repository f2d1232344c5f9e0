/* regie-overview-plan.c: at a glance, the plan with its goals and actions
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-overview-private.h"

#include <regie/regie-action.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-goal.h>
#include <regie/regie-plan-response.h>
#include <regie/regie-plan-variant.h>
#include <regie/regie-plan.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-people-private.h"
#include "report/regie-report-words-private.h"
#include "rules/regie-rule-facts-private.h"

/* A state with the day that goes with it: by which day it must end, or when it ended. */
static char *
dup_state (const RegieReportContext *context,
           const char               *state,
           gboolean                  is_open,
           const GDate              *due,
           const GDate              *ended)
{
  const GDate *date = is_open ? due : ended;
  const char *text = N_ ("{state} on {date}");
  g_autofree char *day = date == NULL ? NULL : regie_report_dup_day (context, date);

  if (date == NULL)
    return g_strdup (state);

  if (is_open)
    text = regie_rule_is_past (due, context->day) ? N_ ("{state}, overdue since {date}")
                                                  : N_ ("{state}, by {date}");

  return regie_translate_with (context->language, text, "state", state, "date", day, NULL);
}

static void
tell_action (const RegieReportContext *context,
             GString                  *page,
             guint                     depth,
             RegieAction              *action)
{
  g_autofree char *name = regie_report_dup_full_name (context, regie_action_get_owner (action));
  g_autofree char *state = dup_state (context,
                                      regie_report_get_word (context->language,
                                                             REGIE_TYPE_ACTION_STATUS,
                                                             regie_action_get_status (action)),
                                      regie_action_is_open (action),
                                      regie_action_get_due_date (action),
                                      regie_action_get_done_date (action));
  g_autoptr(GString) text =
    g_string_new (name != NULL ? name : regie_translate (context->language, N_ ("Nobody yet")));

  regie_overview_append (text, ": ", regie_action_get_title (action));
  regie_overview_append_aside (text, state);
  regie_overview_append (text, ". ", regie_action_get_blocked_reason (action));
  regie_overview_add_point (page, depth, text->str);
}

/* Actions by the goal that they serve, in the order of the plan. Those that serve none, or one that
 * is not in the plan, stand together. */
typedef struct
{
  GHashTable *by_goal;
  GPtrArray  *others;
} Served;

static void
sort_actions (Served    *served,
              RegiePlan *plan)
{
  served->by_goal = g_hash_table_new_full (regie_hash_string,
                                           g_str_equal,
                                           NULL,
                                           (GDestroyNotify) g_ptr_array_unref);
  served->others = g_ptr_array_new ();
  REGIE_ITEMS_FOREACH (RegieEntity, goal, regie_plan_peek_goals (plan))
    if (regie_entity_get_id (goal) != NULL)
      g_hash_table_replace (served->by_goal,
                            (char *) regie_entity_get_id (goal),
                            g_ptr_array_new ());
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    {
      const char *goal = regie_action_get_goal (action);
      GPtrArray *actions = goal == NULL ? NULL : g_hash_table_lookup (served->by_goal, goal);

      if (regie_action_get_title (action) != NULL)
        g_ptr_array_add (actions == NULL ? served->others : actions, action);
    }
}

static guint
tell_actions (const RegieReportContext *context,
              GString                  *page,
              guint                     depth,
              GPtrArray                *actions)
{
  for (guint i = 0; i < actions->len; i++)
    tell_action (context, page, depth, actions->pdata[i]);

  return actions->len;
}

/* Tells the actions of a goal, once if two goals bear one id. */
static guint
tell_served (const RegieReportContext *context,
             GString                  *page,
             Served                   *served,
             RegieEntity              *goal)
{
  const char *id = regie_entity_get_id (goal);
  GPtrArray *actions = id == NULL ? NULL : g_hash_table_lookup (served->by_goal, id);
  guint n_points = actions == NULL ? 0 : tell_actions (context, page, 1, actions);

  if (actions != NULL)
    g_ptr_array_set_size (actions, 0);

  return n_points;
}

static void
tell_goal (const RegieReportContext *context,
           GString                  *page,
           RegieGoal                *goal)
{
  g_autofree char *state = dup_state (context,
                                      regie_report_get_word (context->language,
                                                             REGIE_TYPE_GOAL_STATUS,
                                                             regie_goal_get_status (goal)),
                                      regie_rule_goal_is_open (goal),
                                      regie_goal_get_target_date (goal),
                                      regie_goal_get_ended_date (goal));
  g_autoptr(GString) text = g_string_new (regie_goal_get_title (goal));

  regie_overview_append_aside (text, state);
  regie_overview_add_point (page, 0, text->str);
}

static void
tell_goals (const RegieReportContext *context,
            GString                  *page,
            RegiePlan                *plan)
{
  guint n_points = 0;

  regie_overview_begin (context, page, N_ ("Goals and actions"));

  if (plan != NULL)
    {
      Served served = { NULL };

      sort_actions (&served, plan);
      REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (plan))
        {
          tell_goal (context, page, goal);
          n_points += 1 + tell_served (context, page, &served, REGIE_ENTITY (goal));
        }
      n_points += tell_actions (context, page, 0, served.others);
      g_hash_table_unref (served.by_goal);
      g_ptr_array_unref (served.others);
    }

  regie_overview_end (context, page, n_points);
}

/* Who said what of the plan, in one line each. */
static void
tell_responses (const RegieReportContext *context,
                GString                  *page,
                RegiePlan                *plan)
{
  REGIE_ITEMS_FOREACH (RegiePlanResponse, response, regie_plan_peek_responses (plan))
    {
      g_autofree char *name =
        regie_report_dup_full_name (context, regie_plan_response_get_person (response));
      g_autoptr(GString) text = g_string_new (name);

      if (name == NULL)
        continue;
      regie_overview_append (text,
                             ": ",
                             regie_report_get_word (context->language,
                                                    REGIE_TYPE_PLAN_ANSWER,
                                                    regie_plan_response_get_answer (response)));
      regie_overview_append (text, ". ", regie_plan_response_get_words (response));
      regie_overview_append (text, ". ", regie_plan_response_get_reason (response));
      regie_overview_add_point (page, 0, text->str);
    }
}

static void
tell_plan_state (const RegieReportContext *context,
                 GString                  *page,
                 RegiePlan                *plan)
{
  g_autofree char *version = g_strdup_printf ("%d", regie_plan_get_version (plan));
  g_autofree char *variant =
    regie_overview_dup_name (context, REGIE_TYPE_PLAN_VARIANT, regie_plan_get_variant (plan));
  g_autofree char *period = regie_overview_dup_period (context,
                                                       regie_plan_get_start_date (plan),
                                                       regie_plan_get_end_date (plan));

  regie_overview_add_pair (context,
                           page,
                           N_ ("Status"),
                           regie_report_get_word (context->language,
                                                  REGIE_TYPE_PLAN_STATUS,
                                                  regie_plan_get_status (plan)));
  regie_overview_add_pair (context,
                           page,
                           N_ ("Version"),
                           regie_plan_get_version (plan) == 0 ? NULL : version);
  regie_overview_add_pair (context, page, N_ ("Variant"), variant);
  regie_overview_add_pair (context, page, N_ ("In force"), period);
  regie_overview_add_pair (context,
                           page,
                           N_ ("Desired result"),
                           regie_plan_get_desired_result (plan));
}

/* The plan in force on the day, or else the current one, whatever its state. */
void
regie_overview_tell_plan (const RegieReportContext *context,
                          GString                  *page)
{
  RegiePlan *plan = regie_dossier_get_plan_on (context->dossier, context->day);

  if (plan == NULL)
    plan = regie_dossier_get_plan (context->dossier);

  regie_overview_begin (context, page, N_ ("Plan"));
  if (plan == NULL)
    regie_overview_end (context, page, 0);
  else
    {
      tell_plan_state (context, page, plan);
      tell_responses (context, page, plan);
    }

  tell_goals (context, page, plan);
}
