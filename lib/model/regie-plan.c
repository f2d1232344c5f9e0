/* regie-plan.c: the joint plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan.h>

#include <regie/regie-household.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegiePlan:
 *
 * A version of the one joint plan of household, network and professionals.
 *
 * Source: method, section 5.
 *
 * Since: 0.1
 */
struct _RegiePlan
{
  RegieEntity parent_instance;

  int              version;
  RegiePlanStatus  status;
  RegiePlanOrigin  origin;
  char            *variant;
  char            *household;
  char            *amends;
  GDate            start_date;
  GDate            agreed_date;
  GDate            end_date;
  char            *reason;
  char            *aim;
  char            *reason_by;
  RegieItems      *strengths;
  RegieItems      *concerns;
  RegieItems      *earlier_help;
  char            *analysis;
  RegieItems      *patterns;
  char            *desired_result;
  char            *desired_result_by;
  char            *priorities_set_by;
  RegieItems      *goals;
  RegieItems      *actions;
  RegieItems      *agreements;
  RegieItems      *responsibilities;
  RegieItems      *responses;
  RegieSafetyPlan *safety_plan;
  RegieItems      *linked_plans;
  GDate            next_meeting_date;
  int              review_interval_days;
  char            *review_interval_reason;
  char            *digest;
  GDateTime       *sealed_at;
  GStrv            sealed_answers;
};

static const RegieField fields[] = {
  /**
   * RegiePlan:version:
   *
   * Number of the version, from 1; 0 when not recorded.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("version", RegiePlan, version, .max = G_MAXINT),
  /**
   * RegiePlan:status:
   *
   * Where the version is in its life.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("status",
                    RegiePlan,
                    status,
                    RegiePlanStatus,
                    regie_plan_status_get_type,
                    .flags = REGIE_FIELD_PROGRESS),
  /**
   * RegiePlan:origin:
   *
   * Who made it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("origin", RegiePlan, origin, RegiePlanOrigin, regie_plan_origin_get_type),
  /**
   * RegiePlan:variant:
   *
   * Variant that the makers chose, an id of the method, such as `light`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("variant", RegiePlan, variant),
  /**
   * RegiePlan:household:
   *
   * Household whose plan it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("household", RegiePlan, household, regie_household_get_type),
  /**
   * RegiePlan:amends:
   *
   * Version that this one amends.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("amends", RegiePlan, amends, regie_plan_get_type),
  /**
   * RegiePlan:start-date:
   *
   * First day on which it is in force.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegiePlan, start_date),
  /**
   * RegiePlan:agreed-date:
   *
   * Day on which it was agreed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("agreed-date", RegiePlan, agreed_date),
  /**
   * RegiePlan:end-date:
   *
   * Last day on which it is in force, or unset.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegiePlan, end_date, .flags = REGIE_FIELD_PROGRESS),
  /**
   * RegiePlan:reason:
   *
   * Why the people came together, in the words of the household.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegiePlan, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePlan:aim:
   *
   * Aim of the meeting, in the words of the household.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("aim", RegiePlan, aim, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePlan:reason-by:
   *
   * Whose words these are.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("reason-by", RegiePlan, reason_by, regie_person_get_type),
  /**
   * RegiePlan:strengths:
   *
   * What goes well.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("strengths", RegiePlan, strengths, regie_strength_get_type),
  /**
   * RegiePlan:concerns:
   *
   * What worries people.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("concerns", RegiePlan, concerns, regie_concern_get_type),
  /**
   * RegiePlan:earlier-help:
   *
   * Help of before, and its effect.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("earlier-help", RegiePlan, earlier_help, regie_earlier_help_get_type),
  /**
   * RegiePlan:analysis:
   *
   * How strengths, concerns and patterns hang together.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("analysis", RegiePlan, analysis, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePlan:patterns:
   *
   * Patterns that tie strengths and concerns.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("patterns", RegiePlan, patterns, regie_pattern_get_type),
  /**
   * RegiePlan:desired-result:
   *
   * What the household wants the situation to be.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("desired-result", RegiePlan, desired_result, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePlan:desired-result-by:
   *
   * Whose words these are.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("desired-result-by", RegiePlan, desired_result_by, regie_person_get_type),
  /**
   * RegiePlan:priorities-set-by:
   *
   * Who chose which concerns come first.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("priorities-set-by", RegiePlan, priorities_set_by, regie_person_get_type),
  /**
   * RegiePlan:goals:
   *
   * Goals, set together.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("goals", RegiePlan, goals, regie_goal_get_type),
  /**
   * RegiePlan:actions:
   *
   * Actions towards the goals.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("actions", RegiePlan, actions, regie_action_get_type),
  /**
   * RegiePlan:agreements:
   *
   * Other agreements.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("agreements", RegiePlan, agreements, regie_agreement_get_type),
  /**
   * RegiePlan:responsibilities:
   *
   * Who answers for what.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("responsibilities", RegiePlan, responsibilities, regie_responsibility_get_type),
  /**
   * RegiePlan:responses:
   *
   * What each person says of the plan.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("responses", RegiePlan, responses, regie_plan_response_get_type),
  /**
   * RegiePlan:safety-plan:
   *
   * Safety part, when safety is at stake.
   *
   * Since: 0.1
   */
  REGIE_FIELD_CHILD ("safety-plan",
                     RegiePlan,
                     safety_plan,
                     RegieSafetyPlan,
                     regie_safety_plan_get_type),
  /**
   * RegiePlan:linked-plans:
   *
   * Plans of organisations under this plan.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("linked-plans",
                    RegiePlan,
                    linked_plans,
                    regie_linked_plan_get_type,
                    .flags = REGIE_FIELD_PROGRESS),
  /**
   * RegiePlan:next-meeting-date:
   *
   * Day of the next meeting.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("next-meeting-date",
                    RegiePlan,
                    next_meeting_date,
                    .flags = REGIE_FIELD_PROGRESS),
  /**
   * RegiePlan:review-interval-days:
   *
   * Days between two evaluations where it differs from the method; 0 for the interval of the
   * method.
   *
   * Range: 0 to 3660.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("review-interval-days", RegiePlan, review_interval_days, .max = 3660),
  /**
   * RegiePlan:review-interval-reason:
   *
   * Why it differs.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("review-interval-reason",
                      RegiePlan,
                      review_interval_reason,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePlan:digest:
   *
   * Digest over what was agreed, by which one can tell whether the version is still the same:
   * `sha256-1:` and 64 lower-case hexadecimal digits. What stands before the colon names the rule;
   * see [method@Regie.Plan.dup_sealed_text].
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("digest", RegiePlan, digest, .flags = REGIE_FIELD_PROGRESS),
  /**
   * RegiePlan:sealed-at:
   *
   * Moment at which the version was sealed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_TIME ("sealed-at", RegiePlan, sealed_at, .flags = REGIE_FIELD_PROGRESS),
  /**
   * RegiePlan:sealed-answers:
   *
   * Ids of the responses and signatures that were there when the version was sealed, and are part
   * of what was sealed. Those that came later are not.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("sealed-answers", RegiePlan, sealed_answers),
};

G_DEFINE_FINAL_TYPE (RegiePlan, regie_plan, REGIE_TYPE_ENTITY)

static void
regie_plan_class_init (RegiePlanClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_plan_init (RegiePlan *self)
{
}

/**
 * regie_plan_new:
 *
 * Makes a plan without any value.
 *
 * Returns: (transfer full): the plan
 *
 * Since: 0.1
 */
RegiePlan *
regie_plan_new (void)
{
  return g_object_new (REGIE_TYPE_PLAN, NULL);
}

/**
 * regie_plan_get_version:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:version].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_version:
 * @self: a plan
 * @version: the number
 *
 * Sets the [property@Regie.Plan:version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegiePlan, regie_plan, version)

/**
 * regie_plan_get_status:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:status].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_status:
 * @self: a plan
 * @status: the code
 *
 * Sets the [property@Regie.Plan:status].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegiePlan, regie_plan, status, RegiePlanStatus)

/**
 * regie_plan_get_origin:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:origin].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_origin:
 * @self: a plan
 * @origin: the code
 *
 * Sets the [property@Regie.Plan:origin].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegiePlan, regie_plan, origin, RegiePlanOrigin)

/**
 * regie_plan_get_variant:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:variant].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_variant:
 * @self: a plan
 * @variant: (nullable): the text
 *
 * Sets the [property@Regie.Plan:variant].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlan, regie_plan, variant)

/**
 * regie_plan_get_household:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:household].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_household:
 * @self: a plan
 * @household: (nullable): an id
 *
 * Sets the [property@Regie.Plan:household].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePlan, regie_plan, household)

/**
 * regie_plan_get_amends:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:amends].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_amends:
 * @self: a plan
 * @amends: (nullable): an id
 *
 * Sets the [property@Regie.Plan:amends].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePlan, regie_plan, amends)

/**
 * regie_plan_get_start_date:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_start_date:
 * @self: a plan
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Plan:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePlan, regie_plan, start_date)

/**
 * regie_plan_get_agreed_date:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:agreed-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_agreed_date:
 * @self: a plan
 * @agreed_date: (nullable): the day
 *
 * Sets the [property@Regie.Plan:agreed-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePlan, regie_plan, agreed_date)

/**
 * regie_plan_get_end_date:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_end_date:
 * @self: a plan
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Plan:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePlan, regie_plan, end_date)

/**
 * regie_plan_get_reason:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_reason:
 * @self: a plan
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.Plan:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlan, regie_plan, reason)

/**
 * regie_plan_get_aim:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:aim].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_aim:
 * @self: a plan
 * @aim: (nullable): the text
 *
 * Sets the [property@Regie.Plan:aim].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlan, regie_plan, aim)

/**
 * regie_plan_get_reason_by:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:reason-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_reason_by:
 * @self: a plan
 * @reason_by: (nullable): an id
 *
 * Sets the [property@Regie.Plan:reason-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePlan, regie_plan, reason_by)

/**
 * regie_plan_get_strengths:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:strengths].
 *
 * Returns: (transfer none): a list of [class@Regie.Strength] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_plan_add_strength:
 * @self: a plan
 * @strength: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Plan:strengths].
 *
 * Since: 0.1
 */

/**
 * regie_plan_remove_strength:
 * @self: a plan
 * @strength: (transfer none): what to remove
 *
 * Removes from [property@Regie.Plan:strengths].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePlan, regie_plan, strengths, strength, RegieStrength)

/**
 * regie_plan_get_concerns:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:concerns].
 *
 * Returns: (transfer none): a list of [class@Regie.Concern] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_plan_add_concern:
 * @self: a plan
 * @concern: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Plan:concerns].
 *
 * Since: 0.1
 */

/**
 * regie_plan_remove_concern:
 * @self: a plan
 * @concern: (transfer none): what to remove
 *
 * Removes from [property@Regie.Plan:concerns].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePlan, regie_plan, concerns, concern, RegieConcern)

/**
 * regie_plan_get_earlier_help:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:earlier-help].
 *
 * Returns: (transfer none): a list of [class@Regie.EarlierHelp] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_plan_add_earlier_help:
 * @self: a plan
 * @earlier_help: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Plan:earlier-help].
 *
 * Since: 0.1
 */

/**
 * regie_plan_remove_earlier_help:
 * @self: a plan
 * @earlier_help: (transfer none): what to remove
 *
 * Removes from [property@Regie.Plan:earlier-help].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePlan, regie_plan, earlier_help, earlier_help, RegieEarlierHelp)

/**
 * regie_plan_get_analysis:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:analysis].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_analysis:
 * @self: a plan
 * @analysis: (nullable): the text
 *
 * Sets the [property@Regie.Plan:analysis].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlan, regie_plan, analysis)

/**
 * regie_plan_get_patterns:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:patterns].
 *
 * Returns: (transfer none): a list of [class@Regie.Pattern] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_plan_add_pattern:
 * @self: a plan
 * @pattern: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Plan:patterns].
 *
 * Since: 0.1
 */

/**
 * regie_plan_remove_pattern:
 * @self: a plan
 * @pattern: (transfer none): what to remove
 *
 * Removes from [property@Regie.Plan:patterns].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePlan, regie_plan, patterns, pattern, RegiePattern)

/**
 * regie_plan_get_desired_result:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:desired-result].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_desired_result:
 * @self: a plan
 * @desired_result: (nullable): the text
 *
 * Sets the [property@Regie.Plan:desired-result].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlan, regie_plan, desired_result)

/**
 * regie_plan_get_desired_result_by:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:desired-result-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_desired_result_by:
 * @self: a plan
 * @desired_result_by: (nullable): an id
 *
 * Sets the [property@Regie.Plan:desired-result-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePlan, regie_plan, desired_result_by)

/**
 * regie_plan_get_priorities_set_by:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:priorities-set-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_priorities_set_by:
 * @self: a plan
 * @priorities_set_by: (nullable): an id
 *
 * Sets the [property@Regie.Plan:priorities-set-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePlan, regie_plan, priorities_set_by)

/**
 * regie_plan_get_goals:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:goals].
 *
 * Returns: (transfer none): a list of [class@Regie.Goal] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_plan_add_goal:
 * @self: a plan
 * @goal: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Plan:goals].
 *
 * Since: 0.1
 */

/**
 * regie_plan_remove_goal:
 * @self: a plan
 * @goal: (transfer none): what to remove
 *
 * Removes from [property@Regie.Plan:goals].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePlan, regie_plan, goals, goal, RegieGoal)

/**
 * regie_plan_get_actions:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:actions].
 *
 * Returns: (transfer none): a list of [class@Regie.Action] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_plan_add_action:
 * @self: a plan
 * @action: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Plan:actions].
 *
 * Since: 0.1
 */

/**
 * regie_plan_remove_action:
 * @self: a plan
 * @action: (transfer none): what to remove
 *
 * Removes from [property@Regie.Plan:actions].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePlan, regie_plan, actions, action, RegieAction)

/**
 * regie_plan_get_agreements:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:agreements].
 *
 * Returns: (transfer none): a list of [class@Regie.Agreement] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_plan_add_agreement:
 * @self: a plan
 * @agreement: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Plan:agreements].
 *
 * Since: 0.1
 */

/**
 * regie_plan_remove_agreement:
 * @self: a plan
 * @agreement: (transfer none): what to remove
 *
 * Removes from [property@Regie.Plan:agreements].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePlan, regie_plan, agreements, agreement, RegieAgreement)

/**
 * regie_plan_get_responsibilities:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:responsibilities].
 *
 * Returns: (transfer none): a list of [class@Regie.Responsibility] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_plan_add_responsibility:
 * @self: a plan
 * @responsibility: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Plan:responsibilities].
 *
 * Since: 0.1
 */

/**
 * regie_plan_remove_responsibility:
 * @self: a plan
 * @responsibility: (transfer none): what to remove
 *
 * Removes from [property@Regie.Plan:responsibilities].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePlan, regie_plan, responsibilities, responsibility, RegieResponsibility)

/**
 * regie_plan_get_responses:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:responses].
 *
 * Returns: (transfer none): a list of [class@Regie.PlanResponse] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_plan_add_response:
 * @self: a plan
 * @response: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Plan:responses].
 *
 * Since: 0.1
 */

/**
 * regie_plan_remove_response:
 * @self: a plan
 * @response: (transfer none): what to remove
 *
 * Removes from [property@Regie.Plan:responses].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePlan, regie_plan, responses, response, RegiePlanResponse)

/**
 * regie_plan_get_safety_plan:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:safety-plan].
 *
 * Returns: (nullable) (transfer none): what is there, or %NULL
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_safety_plan:
 * @self: a plan
 * @safety_plan: (nullable) (transfer none): what to put there
 *
 * Sets the [property@Regie.Plan:safety-plan].
 *
 * Since: 0.1
 */
REGIE_DEFINE_CHILD (RegiePlan, regie_plan, safety_plan, RegieSafetyPlan)

/**
 * regie_plan_get_linked_plans:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:linked-plans].
 *
 * Returns: (transfer none): a list of [class@Regie.LinkedPlan] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_plan_add_linked_plan:
 * @self: a plan
 * @linked_plan: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Plan:linked-plans].
 *
 * Since: 0.1
 */

/**
 * regie_plan_remove_linked_plan:
 * @self: a plan
 * @linked_plan: (transfer none): what to remove
 *
 * Removes from [property@Regie.Plan:linked-plans].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePlan, regie_plan, linked_plans, linked_plan, RegieLinkedPlan)

/**
 * regie_plan_get_next_meeting_date:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:next-meeting-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_next_meeting_date:
 * @self: a plan
 * @next_meeting_date: (nullable): the day
 *
 * Sets the [property@Regie.Plan:next-meeting-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePlan, regie_plan, next_meeting_date)

/**
 * regie_plan_get_review_interval_days:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:review-interval-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_review_interval_days:
 * @self: a plan
 * @review_interval_days: the number
 *
 * Sets the [property@Regie.Plan:review-interval-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegiePlan, regie_plan, review_interval_days)

/**
 * regie_plan_get_review_interval_reason:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:review-interval-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_review_interval_reason:
 * @self: a plan
 * @review_interval_reason: (nullable): the text
 *
 * Sets the [property@Regie.Plan:review-interval-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlan, regie_plan, review_interval_reason)

/**
 * regie_plan_get_digest:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:digest].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_digest:
 * @self: a plan
 * @digest: (nullable): the text
 *
 * Sets the [property@Regie.Plan:digest].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlan, regie_plan, digest)

/**
 * regie_plan_get_sealed_at:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:sealed-at].
 *
 * Returns: (nullable) (transfer none): the moment, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_sealed_at:
 * @self: a plan
 * @sealed_at: (nullable): the moment, in any time zone
 *
 * Sets the [property@Regie.Plan:sealed-at].
 *
 * Since: 0.1
 */
REGIE_DEFINE_TIME (RegiePlan, regie_plan, sealed_at)

/**
 * regie_plan_get_sealed_answers:
 * @self: a plan
 *
 * Gets the [property@Regie.Plan:sealed-answers].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 *   are none
 *
 * Since: 0.1
 */

/**
 * regie_plan_set_sealed_answers:
 * @self: a plan
 * @sealed_answers: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Plan:sealed-answers].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegiePlan, regie_plan, sealed_answers)
