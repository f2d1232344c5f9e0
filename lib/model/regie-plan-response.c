/* regie-plan-response.c: what a person says of the plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-response.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegiePlanResponse:
 *
 * What a person says of a version of the plan, in their own words.
 *
 * Source: method, section 5.5.
 *
 * Since: 0.1
 */
struct _RegiePlanResponse
{
  RegieEntity parent_instance;

  char            *person;
  RegiePlanAnswer  answer;
  char            *words;
  char            *reason;
  GDate            date;
  char            *heard_how;
  char            *heard_by;
};

static const RegieField fields[] = {
  /**
   * RegiePlanResponse:person:
   *
   * Who.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegiePlanResponse,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegiePlanResponse:answer:
   *
   * What they say.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("answer",
                    RegiePlanResponse,
                    answer,
                    RegiePlanAnswer,
                    regie_plan_answer_get_type),
  /**
   * RegiePlanResponse:words:
   *
   * In their own words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("words", RegiePlanResponse, words, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePlanResponse:reason:
   *
   * Why they could not be asked.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegiePlanResponse, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePlanResponse:date:
   *
   * Day of the answer.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegiePlanResponse, date),
  /**
   * RegiePlanResponse:heard-how:
   *
   * For a child: how the child was heard.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("heard-how", RegiePlanResponse, heard_how, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePlanResponse:heard-by:
   *
   * Who heard them.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("heard-by", RegiePlanResponse, heard_by, regie_person_get_type),
};

G_DEFINE_FINAL_TYPE (RegiePlanResponse, regie_plan_response, REGIE_TYPE_ENTITY)

static void
regie_plan_response_class_init (RegiePlanResponseClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_plan_response_init (RegiePlanResponse *self)
{
}

/**
 * regie_plan_response_new:
 *
 * Makes a plan response without any value.
 *
 * Returns: (transfer full): the plan response
 *
 * Since: 0.1
 */
RegiePlanResponse *
regie_plan_response_new (void)
{
  return g_object_new (REGIE_TYPE_PLAN_RESPONSE, NULL);
}

/**
 * regie_plan_response_get_person:
 * @self: a plan response
 *
 * Gets the [property@Regie.PlanResponse:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_plan_response_set_person:
 * @self: a plan response
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.PlanResponse:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePlanResponse, regie_plan_response, person)

/**
 * regie_plan_response_get_answer:
 * @self: a plan response
 *
 * Gets the [property@Regie.PlanResponse:answer].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_plan_response_set_answer:
 * @self: a plan response
 * @answer: the code
 *
 * Sets the [property@Regie.PlanResponse:answer].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegiePlanResponse, regie_plan_response, answer, RegiePlanAnswer)

/**
 * regie_plan_response_get_words:
 * @self: a plan response
 *
 * Gets the [property@Regie.PlanResponse:words].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_response_set_words:
 * @self: a plan response
 * @words: (nullable): the text
 *
 * Sets the [property@Regie.PlanResponse:words].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanResponse, regie_plan_response, words)

/**
 * regie_plan_response_get_reason:
 * @self: a plan response
 *
 * Gets the [property@Regie.PlanResponse:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_response_set_reason:
 * @self: a plan response
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.PlanResponse:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanResponse, regie_plan_response, reason)

/**
 * regie_plan_response_get_date:
 * @self: a plan response
 *
 * Gets the [property@Regie.PlanResponse:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_response_set_date:
 * @self: a plan response
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.PlanResponse:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePlanResponse, regie_plan_response, date)

/**
 * regie_plan_response_get_heard_how:
 * @self: a plan response
 *
 * Gets the [property@Regie.PlanResponse:heard-how].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_response_set_heard_how:
 * @self: a plan response
 * @heard_how: (nullable): the text
 *
 * Sets the [property@Regie.PlanResponse:heard-how].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanResponse, regie_plan_response, heard_how)

/**
 * regie_plan_response_get_heard_by:
 * @self: a plan response
 *
 * Gets the [property@Regie.PlanResponse:heard-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_plan_response_set_heard_by:
 * @self: a plan response
 * @heard_by: (nullable): an id
 *
 * Sets the [property@Regie.PlanResponse:heard-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePlanResponse, regie_plan_response, heard_by)
