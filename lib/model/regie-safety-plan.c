/* regie-safety-plan.c: the safety part of the plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-plan.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieSafetyPlan:
 *
 * The safety part of the plan, made with the members of the household.
 *
 * Source: method, section 3.6.
 *
 * Since: 0.1
 */
struct _RegieSafetyPlan
{
  RegieEntity parent_instance;

  GDate       made_date;
  GStrv       made_by;
  char       *reason;
  char       *worked_before;
  char       *complicating;
  char       *desired_future;
  char       *children_understand;
  RegieItems *agreements;
  RegieItems *conditions;
  RegieItems *signatures;
  GDate       goal_check_date;
  char       *goal_check;
  GDate       next_review_date;
};

static const RegieField fields[] = {
  /**
   * RegieSafetyPlan:made-date:
   *
   * Day on which it was made.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("made-date", RegieSafetyPlan, made_date),
  /**
   * RegieSafetyPlan:made-by:
   *
   * Ids of the people who made it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("made-by", RegieSafetyPlan, made_by, .of = regie_person_get_type),
  /**
   * RegieSafetyPlan:reason:
   *
   * What happened or what people fear, as facts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieSafetyPlan, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyPlan:worked-before:
   *
   * What kept people safe before.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("worked-before",
                      RegieSafetyPlan,
                      worked_before,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyPlan:complicating:
   *
   * What makes it harder.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("complicating", RegieSafetyPlan, complicating, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyPlan:desired-future:
   *
   * What safe enough looks like.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("desired-future",
                      RegieSafetyPlan,
                      desired_future,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyPlan:children-understand:
   *
   * What the children understand of it, in their words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("children-understand",
                      RegieSafetyPlan,
                      children_understand,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyPlan:agreements:
   *
   * Agreements that keep people safe.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("agreements", RegieSafetyPlan, agreements, regie_safety_agreement_get_type),
  /**
   * RegieSafetyPlan:conditions:
   *
   * Conditions that Veilig Thuis set.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("conditions", RegieSafetyPlan, conditions, regie_safety_condition_get_type),
  /**
   * RegieSafetyPlan:signatures:
   *
   * Who signed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("signatures", RegieSafetyPlan, signatures, regie_signature_get_type),
  /**
   * RegieSafetyPlan:goal-check-date:
   *
   * Day of the goal check.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("goal-check-date", RegieSafetyPlan, goal_check_date),
  /**
   * RegieSafetyPlan:goal-check:
   *
   * What the goal check said.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("goal-check", RegieSafetyPlan, goal_check, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyPlan:next-review-date:
   *
   * Day on which it is looked at again.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("next-review-date",
                    RegieSafetyPlan,
                    next_review_date,
                    .flags = REGIE_FIELD_PROGRESS),
};

G_DEFINE_FINAL_TYPE (RegieSafetyPlan, regie_safety_plan, REGIE_TYPE_ENTITY)

static void
regie_safety_plan_class_init (RegieSafetyPlanClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_safety_plan_init (RegieSafetyPlan *self)
{
}

/**
 * regie_safety_plan_new:
 *
 * Makes a safety plan without any value.
 *
 * Returns: (transfer full): the safety plan
 *
 * Since: 0.1
 */
RegieSafetyPlan *
regie_safety_plan_new (void)
{
  return g_object_new (REGIE_TYPE_SAFETY_PLAN, NULL);
}

/**
 * regie_safety_plan_get_made_date:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:made-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_set_made_date:
 * @self: a safety plan
 * @made_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyPlan:made-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyPlan, regie_safety_plan, made_date)

/**
 * regie_safety_plan_get_made_by:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:made-by].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_set_made_by:
 * @self: a safety plan
 * @made_by: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.SafetyPlan:made-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieSafetyPlan, regie_safety_plan, made_by)

/**
 * regie_safety_plan_get_reason:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_set_reason:
 * @self: a safety plan
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.SafetyPlan:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyPlan, regie_safety_plan, reason)

/**
 * regie_safety_plan_get_worked_before:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:worked-before].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_set_worked_before:
 * @self: a safety plan
 * @worked_before: (nullable): the text
 *
 * Sets the [property@Regie.SafetyPlan:worked-before].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyPlan, regie_safety_plan, worked_before)

/**
 * regie_safety_plan_get_complicating:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:complicating].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_set_complicating:
 * @self: a safety plan
 * @complicating: (nullable): the text
 *
 * Sets the [property@Regie.SafetyPlan:complicating].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyPlan, regie_safety_plan, complicating)

/**
 * regie_safety_plan_get_desired_future:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:desired-future].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_set_desired_future:
 * @self: a safety plan
 * @desired_future: (nullable): the text
 *
 * Sets the [property@Regie.SafetyPlan:desired-future].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyPlan, regie_safety_plan, desired_future)

/**
 * regie_safety_plan_get_children_understand:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:children-understand].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_set_children_understand:
 * @self: a safety plan
 * @children_understand: (nullable): the text
 *
 * Sets the [property@Regie.SafetyPlan:children-understand].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyPlan, regie_safety_plan, children_understand)

/**
 * regie_safety_plan_get_agreements:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:agreements].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetyAgreement] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_add_agreement:
 * @self: a safety plan
 * @agreement: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyPlan:agreements].
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_remove_agreement:
 * @self: a safety plan
 * @agreement: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyPlan:agreements].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyPlan, regie_safety_plan, agreements, agreement, RegieSafetyAgreement)

/**
 * regie_safety_plan_get_conditions:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:conditions].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetyCondition] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_add_condition:
 * @self: a safety plan
 * @condition: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyPlan:conditions].
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_remove_condition:
 * @self: a safety plan
 * @condition: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyPlan:conditions].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyPlan, regie_safety_plan, conditions, condition, RegieSafetyCondition)

/**
 * regie_safety_plan_get_signatures:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:signatures].
 *
 * Returns: (transfer none): a list of [class@Regie.Signature] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_add_signature:
 * @self: a safety plan
 * @signature: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.SafetyPlan:signatures].
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_remove_signature:
 * @self: a safety plan
 * @signature: (transfer none): what to remove
 *
 * Removes from [property@Regie.SafetyPlan:signatures].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieSafetyPlan, regie_safety_plan, signatures, signature, RegieSignature)

/**
 * regie_safety_plan_get_goal_check_date:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:goal-check-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_set_goal_check_date:
 * @self: a safety plan
 * @goal_check_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyPlan:goal-check-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyPlan, regie_safety_plan, goal_check_date)

/**
 * regie_safety_plan_get_goal_check:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:goal-check].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_set_goal_check:
 * @self: a safety plan
 * @goal_check: (nullable): the text
 *
 * Sets the [property@Regie.SafetyPlan:goal-check].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyPlan, regie_safety_plan, goal_check)

/**
 * regie_safety_plan_get_next_review_date:
 * @self: a safety plan
 *
 * Gets the [property@Regie.SafetyPlan:next-review-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_plan_set_next_review_date:
 * @self: a safety plan
 * @next_review_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyPlan:next-review-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyPlan, regie_safety_plan, next_review_date)
