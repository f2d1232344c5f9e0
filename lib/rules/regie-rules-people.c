/* regie-rules-people.c: principle 1, people at the centre
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-attendance.h>
#include <regie/regie-concern.h>
#include <regie/regie-feedback.h>
#include <regie/regie-household.h>
#include <regie/regie-membership.h>
#include <regie/regie-pattern.h>
#include <regie/regie-person.h>
#include <regie/regie-plan-response.h>
#include <regie/regie-score.h>
#include <regie/regie-statement.h>
#include <regie/regie-strength.h>

#include "base/regie-hash-private.h"
#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-facts-private.h"

static gboolean
household_spoke (RegieRuleContext *context,
                 RegiePlan        *plan)
{
  GHashTable *members = regie_rule_get_members (context);

  REGIE_ITEMS_FOREACH (RegieStrength, strength, regie_plan_peek_strengths (plan))
    if (regie_rule_set_contains (members, regie_strength_get_said_by (strength)))
      return TRUE;

  REGIE_ITEMS_FOREACH (RegieConcern, concern, regie_plan_peek_concerns (plan))
    if (regie_rule_set_contains (members, regie_concern_get_said_by (concern)))
      return TRUE;

  return FALSE;
}

static void
check_own_words (RegieRuleContext *context,
                 gpointer          record)
{
  RegiePlan *plan = regie_rule_get_discussed_plan (context);

  if (plan == NULL || household_spoke (context, plan))
    return;

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (plan),
    N_ (
      "Ask the members of the household what goes well and what worries them, and write it down in their words."),
    N_ ("No strength and no concern in the plan comes from a member of the household."),
    NULL);
}

/* The day on which the version before this one was agreed, or NULL. */
static const GDate *
agreed_before (RegieDossier *dossier,
               const GDate  *agreed)
{
  const GDate *last = NULL;

  REGIE_ITEMS_FOREACH (RegiePlan, earlier, regie_dossier_peek_earlier_plans (dossier))
    {
      const GDate *date = regie_plan_get_agreed_date (earlier);

      if (date != NULL && regie_day_compare (date, agreed) < 0 &&
          (last == NULL || regie_day_compare (date, last) > 0))
        last = date;
    }

  return last;
}

/* The last meeting up to the day on which a plan was agreed, if it is of this version; NULL when
 * nobody wrote down who came. */
static RegieMeeting *
find_agreeing_meeting (RegieDossier *dossier,
                       const GDate  *agreed)
{
  const GDate *before = agreed_before (dossier, agreed);
  RegieMeeting *last = NULL;

  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (dossier))
    {
      const GDate *date = regie_meeting_get_date (meeting);

      if (date == NULL || !regie_meeting_get_is_held (meeting) ||
          regie_day_compare (date, agreed) > 0 ||
          (before != NULL && regie_day_compare (date, before) <= 0) ||
          g_list_model_get_n_items (regie_meeting_get_attendances (meeting)) == 0)
        continue;
      if (last == NULL || regie_day_compare (date, regie_meeting_get_date (last)) > 0)
        last = meeting;
    }

  return last;
}

static gboolean
has_present (RegieMeeting *meeting,
             GHashTable   *members)
{
  REGIE_ITEMS_FOREACH (RegieAttendance, attendance, regie_meeting_peek_attendances (meeting))
    if (regie_attendance_get_present (attendance) == REGIE_ANSWER_YES &&
        regie_rule_set_contains (members, regie_attendance_get_person (attendance)))
      return TRUE;

  return FALSE;
}

/* Whether somebody of the household was at a meeting, at another one of that day, or at the one
 * that it finishes. */
static gboolean
household_was_there (RegieRuleContext *context,
                     RegieMeeting     *agreeing)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  GHashTable *members = regie_rule_get_members (context);
  const GDate *day = regie_meeting_get_date (agreeing);
  const char *earlier = regie_meeting_get_continues (agreeing);

  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (dossier))
    {
      const GDate *date = regie_meeting_get_date (meeting);
      gboolean is_same_day = date != NULL && regie_day_compare (date, day) == 0;
      gboolean is_first_part = earlier != NULL && g_strcmp0 (REGIE_ID (meeting), earlier) == 0;

      if ((is_same_day || is_first_part) && regie_meeting_get_is_held (meeting) &&
          has_present (meeting, members))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_answer (RegiePlanResponse *response)
{
  RegiePlanAnswer answer = regie_plan_response_get_answer (response);

  return answer == REGIE_PLAN_ANSWER_AGREES || answer == REGIE_PLAN_ANSWER_AGREES_IN_PART ||
         answer == REGIE_PLAN_ANSWER_DISAGREES;
}

static gboolean
household_answered (RegieRuleContext *context,
                    RegiePlan        *plan)
{
  GHashTable *members = regie_rule_get_members (context);

  REGIE_ITEMS_FOREACH (RegiePlanResponse, response, regie_plan_peek_responses (plan))
    if (is_answer (response) &&
        regie_rule_set_contains (members, regie_plan_response_get_person (response)))
      return TRUE;

  return FALSE;
}

/* Where nobody wrote down who came, an answer to the plan shows that the household took part. A
 * plan that the family made itself needs no proof. */
static void
check_present (RegieRuleContext *context,
               gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  RegiePlan *plan = regie_rule_get_plan (context);
  const GDate *agreed = plan == NULL ? NULL : regie_plan_get_agreed_date (plan);
  RegieMeeting *meeting = NULL;
  RegieFinding *finding = NULL;
  g_autofree char *date = NULL;

  if (agreed == NULL || regie_day_compare (agreed, day) > 0 ||
      regie_plan_get_origin (plan) == REGIE_PLAN_ORIGIN_FAMILY_GROUP)
    return;

  meeting = find_agreeing_meeting (record, agreed);
  if (meeting == NULL ? household_answered (context, plan) : household_was_there (context, meeting))
    return;

  date = regie_dup_date (regie_rule_context_get_language (context), agreed);
  finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (plan),
    N_ ("Go through the plan with the household and agree on it again, or record who was there."),
    N_ ("Nobody of the household is recorded as present when the plan was agreed on {date}."),
    "date",
    date,
    NULL);
  if (meeting != NULL)
    regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (meeting));
}

static void
report_priorities (RegieRuleContext *context,
                   RegiePlan        *plan,
                   const char       *sentence)
{
  const char *chooser = regie_plan_get_priorities_set_by (plan);
  g_autofree char *name = chooser == NULL ? NULL : regie_rule_dup_name (context, chooser);

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (plan),
    N_ ("Let the household choose which concerns come first, and record who chose."),
    sentence,
    "name",
    name == NULL ? "" : name,
    NULL);
}

/* Who chose is asked only of a plan that has room for it. */
static void
check_priorities_of_household (RegieRuleContext *context,
                               gpointer          record)
{
  RegiePlan *plan = regie_rule_get_discussed_plan (context);
  const char *chooser = plan == NULL ? NULL : regie_plan_get_priorities_set_by (plan);
  guint n_open = 0;
  guint n_chosen = 0;

  if (plan == NULL)
    return;
  REGIE_ITEMS_FOREACH (RegieConcern, concern, regie_plan_peek_concerns (plan))
    {
      if (regie_concern_get_ended_date (concern) != NULL)
        continue;
      n_open++;
      n_chosen += regie_concern_get_priority (concern) > 0 ? 1 : 0;
    }

  if (chooser != NULL && !regie_rule_set_contains (regie_rule_get_members (context), chooser))
    report_priorities (context,
                       plan,
                       N_ ("{name} chose which concerns come first, not the household."));
  else if (!regie_rule_plan_has_section (context, plan, "priorities_set_by"))
    return;
  else if (n_chosen > 0 && chooser == NULL)
    report_priorities (context,
                       plan,
                       N_ (
                         "It is not recorded that the household chose which concerns come first."));
  else if (n_chosen == 0 && n_open > 1)
    report_priorities (context, plan, N_ ("Nobody has chosen yet which concerns come first."));
}

/* Takes out whoever speaks. Mostly everybody does, in the plan already. */
static void
hear (GHashTable *silent,
      const char *person)
{
  if (person != NULL && g_hash_table_size (silent) > 0)
    g_hash_table_remove (silent, person);
}

/* An answer counts, and so do words and the reason for which somebody could not be asked. */
static void
hear_plan (GHashTable *silent,
           RegiePlan  *plan)
{
  hear (silent, regie_plan_get_reason_by (plan));
  hear (silent, regie_plan_get_desired_result_by (plan));
  REGIE_ITEMS_FOREACH (RegieStrength, strength, regie_plan_peek_strengths (plan))
    hear (silent, regie_strength_get_said_by (strength));
  REGIE_ITEMS_FOREACH (RegieConcern, concern, regie_plan_peek_concerns (plan))
    hear (silent, regie_concern_get_said_by (concern));
  REGIE_ITEMS_FOREACH (RegiePattern, pattern, regie_plan_peek_patterns (plan))
    hear (silent, regie_pattern_get_said_by (pattern));
  REGIE_ITEMS_FOREACH (RegiePlanResponse, response, regie_plan_peek_responses (plan))
    if (is_answer (response) || regie_is_said (regie_plan_response_get_words (response)) ||
        regie_is_said (regie_plan_response_get_reason (response)))
      hear (silent, regie_plan_response_get_person (response));
}

/* The ids of those who live in a household, or in any, and whose view stands nowhere in the
 * dossier, as a set. */
static GHashTable *
list_silent (RegieRuleContext *context,
             RegiePlan        *plan)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  GHashTable *silent = regie_rule_list_members_on (dossier,
                                                   regie_plan_get_household (plan),
                                                   regie_rule_context_get_day (context));

  hear_plan (silent, plan);
  REGIE_ITEMS_FOREACH (RegiePlan, earlier, regie_dossier_peek_earlier_plans (dossier))
    hear_plan (silent, earlier);
  REGIE_ITEMS_FOREACH (RegieScore, score, regie_dossier_peek_scores (dossier))
    hear (silent, regie_score_get_by (score));
  REGIE_ITEMS_FOREACH (RegieStatement, statement, regie_dossier_peek_statements (dossier))
    hear (silent, regie_statement_get_author (statement));
  REGIE_ITEMS_FOREACH (RegieFeedback, feedback, regie_dossier_peek_feedback (dossier))
    hear (silent, regie_feedback_get_by (feedback));

  return silent;
}

/* Age from which a child can say what it thinks, in years, unless the method says otherwise. */
#define SPEAKING_AGE 4

static void
check_view (RegieRuleContext *context,
            GHashTable       *silent,
            RegieMembership  *membership)
{
  const GDate *day = regie_rule_context_get_day (context);
  const char *id = regie_membership_get_person (membership);
  RegieEntity *person = NULL;
  g_autofree char *name = NULL;
  int age = -1;

  if (!regie_record_is_in_force (membership, day) || !regie_rule_set_contains (silent, id))
    return;

  person = regie_rule_context_find (context, REGIE_TYPE_PERSON, id);
  age = person == NULL ? -1 : regie_person_get_age_on (REGIE_PERSON (person), day);
  if (person == NULL || (age >= 0 && age < regie_rule_context_get_limit (context, SPEAKING_AGE)))
    return;

  /* Somebody who lives in two households is asked once. */
  g_hash_table_remove (silent, id);
  name = regie_rule_dup_name (context, id);
  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (membership),
    N_ ("Ask in a way that suits them, or record why they could not be asked."),
    N_ ("What {name} thinks is not recorded."),
    "name",
    name,
    NULL);
}

static void
check_views (RegieRuleContext *context,
             gpointer          record)
{
  RegiePlan *plan = regie_rule_get_discussed_plan (context);
  const char *household = plan == NULL ? NULL : regie_plan_get_household (plan);

  g_autoptr(GHashTable) silent = NULL;

  if (plan == NULL)
    return;

  silent = list_silent (context, plan);
  REGIE_ITEMS_FOREACH (RegieHousehold, home, regie_dossier_peek_households (record))
    if (household == NULL || g_strcmp0 (REGIE_ID (home), household) == 0)
      REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (home))
        check_view (context, silent, membership);
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
  {
    .code = "P1.2",
    .principle = 1,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("Somebody of the household is there when the plan is agreed."),
    .type = regie_dossier_get_type,
    .check = check_present,
  },
  {
    .code = "P1.3",
    .principle = 1,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("The household chooses which concerns come first."),
    .type = regie_dossier_get_type,
    .check = check_priorities_of_household,
  },
  {
    .code = "P1.4",
    .principle = 1,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("What every member of the household thinks is recorded, also of children."),
    .type = regie_dossier_get_type,
    .check = check_views,
  },
};

const RegieRuleTable regie_rules_people = { rows, G_N_ELEMENTS (rows) };
