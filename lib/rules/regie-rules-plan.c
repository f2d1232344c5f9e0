/* regie-rules-plan.c: principle 6, one joint plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-attendance.h>
#include <regie/regie-concern.h>
#include <regie/regie-person.h>
#include <regie/regie-regisseur.h>
#include <regie/regie-responsibility.h>
#include <regie/regie-safety-agreement.h>

#include "base/regie-hash-private.h"
#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"
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
         (end != NULL && regie_day_compare (end, day) == 0 &&
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

  *shared = regie_day_compare (first_a, first_b) > 0 ? *first_a : *first_b;

  return regie_day_compare (shared, day) <= 0 && !is_over (a, shared) && !is_over (b, shared);
}

/* Whether it found that both were in force on a day. */
static gboolean
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
    return FALSE;

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

  return TRUE;
}

/* Each version is told once, with the first that it stands beside: all pairs of many versions would
 * be more than anybody can read. */
static void
check_one_plan (RegieRuleContext *context,
                gpointer          record)
{
  RegieDossier *dossier = record;
  RegiePlan *plan = regie_dossier_get_plan (dossier);
  const RegieItems *earlier = regie_dossier_peek_earlier_plans (dossier);

  for (guint i = 0; i < regie_items_get_length (earlier); i++)
    {
      RegiePlan *other = (RegiePlan *) earlier->items[i];
      gboolean is_told = plan != NULL && compare_plans (context, plan, other);

      for (guint k = 0; k < i && !is_told; k++)
        is_told = compare_plans (context, (RegiePlan *) earlier->items[k], other);
    }
}

/* The ids of the goals for which somebody does or did something, as a set. */
static GHashTable *
list_served_goals (RegiePlan *plan)
{
  GHashTable *goals = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
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

  if (!regie_rule_goal_is_open (goal) || regie_rule_set_contains (served, REGIE_ID (goal)))
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

  if (!regie_action_is_open (action))
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
  RegiePlan *plan = regie_rule_get_plan (context);

  g_autoptr(GHashTable) served = NULL;

  if (plan == NULL)
    return;

  served = list_served_goals (plan);
  REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (plan))
    check_goal (context, served, goal);
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    check_action (context, action);
}

/* The ids of the concerns of the plan, as a set. */
static GHashTable *
list_concerns (RegiePlan *plan)
{
  GHashTable *concerns = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieEntity, concern, regie_plan_peek_concerns (plan))
    if (REGIE_ID (concern) != NULL)
      g_hash_table_add (concerns, (char *) REGIE_ID (concern));

  return concerns;
}

/* Whether a goal answers a concern that is in the plan, or serves the desired result. */
static gboolean
has_origin (RegieGoal  *goal,
            RegiePlan  *plan,
            GHashTable *concerns)
{
  const char *const *answers = regie_goal_get_concerns (goal);

  for (gsize i = 0; answers != NULL && answers[i] != NULL; i++)
    if (regie_rule_set_contains (concerns, answers[i]))
      return TRUE;

  return regie_goal_get_serves_desired_result (goal) &&
         regie_is_said (regie_plan_get_desired_result (plan));
}

static void
check_origins (RegieRuleContext *context,
               gpointer          record)
{
  RegiePlan *plan = regie_rule_get_plan (context);

  g_autoptr(GHashTable) concerns = NULL;

  if (plan == NULL)
    return;

  concerns = list_concerns (plan);
  REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (plan))
    {
      g_autofree char *title = NULL;

      if (!regie_rule_goal_is_open (goal) || has_origin (goal, plan, concerns))
        continue;

      title = regie_rule_dup_quote (REGIE_ENTITY (goal), regie_goal_get_title (goal));
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (goal),
        N_ ("Record which concern the goal answers, or that it serves the desired result."),
        N_ ("It is not recorded where the goal {goal} comes from."),
        "goal",
        title,
        NULL);
    }
}

/* Takes out somebody who has something to do. */
static void
take_out (GHashTable *people,
          const char *person)
{
  if (person != NULL && g_hash_table_size (people) > 0)
    g_hash_table_remove (people, person);
}

static void
take_all_out (GHashTable        *people,
              const char *const *persons)
{
  for (gsize i = 0; persons != NULL && persons[i] != NULL; i++)
    take_out (people, persons[i]);
}

/* The ids of those who were at a meeting, as a set. */
static GHashTable *
list_present (RegieMeeting *meeting)
{
  GHashTable *present = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieAttendance, attendance, regie_meeting_peek_attendances (meeting))
    if (regie_attendance_get_present (attendance) == REGIE_ANSWER_YES &&
        regie_attendance_get_person (attendance) != NULL)
      g_hash_table_add (present, (char *) regie_attendance_get_person (attendance));

  return present;
}

/* Takes those who have an action or a role in the plan out of a set. */
static void
take_busy_out (GHashTable   *people,
               RegieDossier *dossier,
               RegiePlan    *plan)
{
  RegieSafetyPlan *safety_plan = regie_plan_get_safety_plan (plan);

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    if (regie_action_get_status (action) != REGIE_ACTION_STATUS_DROPPED)
      {
        take_out (people, regie_action_get_owner (action));
        take_all_out (people, regie_action_get_helpers (action));
      }
  REGIE_ITEMS_FOREACH (RegieResponsibility, responsibility, regie_plan_peek_responsibilities (plan))
    take_out (people, regie_responsibility_get_person (responsibility));
  if (safety_plan != NULL)
    REGIE_ITEMS_FOREACH (RegieSafetyAgreement,
                         agreement,
                         regie_safety_plan_peek_agreements (safety_plan))
      {
        take_all_out (people, regie_safety_agreement_get_who (agreement));
        take_out (people, regie_safety_agreement_get_supervisor (agreement));
      }
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (dossier))
    take_out (people, regie_regisseur_get_person (term));
}

/* The last meeting up to the day of which is known who was there, or NULL. */
static RegieMeeting *
find_last_meeting (RegieDossier *dossier,
                   const GDate  *day)
{
  RegieMeeting *last = NULL;

  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (dossier))
    {
      const GDate *date = regie_meeting_get_date (meeting);

      if (date != NULL && regie_meeting_get_is_held (meeting) &&
          regie_day_compare (date, day) <= 0 &&
          regie_items_get_length (regie_meeting_peek_attendances (meeting)) > 0 &&
          (last == NULL || regie_day_compare (date, regie_meeting_get_date (last)) >= 0))
        last = meeting;
    }

  return last;
}

/* Age below which nobody expects a child to have an action, in years, unless the method says
 * otherwise. */
#define WORKING_AGE 12

static gboolean
is_idle (RegieRuleContext *context,
         GHashTable       *people,
         RegieAttendance  *attendance)
{
  const char *id = regie_attendance_get_person (attendance);
  RegieEntity *person = NULL;
  int age = -1;

  if (regie_attendance_get_present (attendance) != REGIE_ANSWER_YES ||
      !regie_rule_set_contains (people, id))
    return FALSE;

  person = regie_rule_context_find (context, REGIE_TYPE_PERSON, id);
  if (person != NULL)
    age = regie_person_get_age_on (REGIE_PERSON (person), regie_rule_context_get_day (context));

  return person != NULL && (age < 0 || age >= regie_rule_context_get_limit (context, WORKING_AGE));
}

static void
report_idle (RegieRuleContext *context,
             RegieMeeting     *meeting,
             GPtrArray        *idle)
{
  g_autoptr(GString) names = g_string_new (NULL);
  g_autofree char *date =
    regie_dup_date (regie_rule_context_get_language (context), regie_meeting_get_date (meeting));
  RegieFinding *finding = NULL;

  for (guint i = 0; i < idle->len; i++)
    {
      g_autofree char *name =
        regie_rule_dup_name (context, regie_attendance_get_person (idle->pdata[i]));

      g_string_append_printf (names, "%s%s", i == 0 ? "" : ", ", name);
    }

  finding = regie_rule_context_report_with (
    context,
    NULL,
    N_ ("Agree what they do, or why they are at the table."),
    N_ ("At the meeting of {date} were people without an action or a role: {names}."),
    "date",
    date,
    "names",
    names->str,
    NULL);
  regie_rule_context_add_records (context, finding, idle);
}

static void
check_everybody_busy (RegieRuleContext *context,
                      gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  RegiePlan *plan = regie_rule_get_plan (context);
  RegieMeeting *meeting = plan == NULL ? NULL : find_last_meeting (record, day);
  g_autoptr(GHashTable) people = NULL;
  g_autoptr(GPtrArray) idle = NULL;

  if (meeting == NULL)
    return;

  people = list_present (meeting);
  take_busy_out (people, record, plan);
  take_out (people, regie_meeting_get_chaired_by (meeting));
  idle = g_ptr_array_new ();
  REGIE_ITEMS_FOREACH (RegieAttendance, attendance, regie_meeting_peek_attendances (meeting))
    if (is_idle (context, people, attendance))
      g_ptr_array_add (idle, attendance);

  if (idle->len > 0)
    report_idle (context, meeting, idle);
}

/* The ids of the concerns that a goal answers or answered, as a set. */
static GHashTable *
list_answered_concerns (RegiePlan *plan)
{
  GHashTable *answered = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (plan))
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
      regie_rule_set_contains (answered, REGIE_ID (concern)))
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
  RegiePlan *plan = regie_rule_get_plan (context);

  g_autoptr(GHashTable) answered = NULL;

  if (plan == NULL)
    return;

  answered = list_answered_concerns (plan);
  REGIE_ITEMS_FOREACH (RegieConcern, concern, regie_plan_peek_concerns (plan))
    check_concern (context, answered, concern);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P6.1",
    .principle = 6,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("A household has one joint plan in force."),
    .version = 2,
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
    .code = "P6.3",
    .principle = 6,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ ("Every goal comes from a concern or from the desired result."),
    .type = regie_dossier_get_type,
    .check = check_origins,
  },
  {
    .code = "P6.4",
    .principle = 6,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ ("Everybody who is at the table has an action or a role."),
    .type = regie_dossier_get_type,
    .check = check_everybody_busy,
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
