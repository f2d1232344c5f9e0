/* regie-plan-question.c: somebody who must still answer or sign
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-question.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegiePlanQuestion:
 *
 * Somebody who has not said yet what they think of a version of the plan, or has not signed its
 * part on safety. The answer to a question, made for who asks.
 *
 * Source: method, sections 5.2, Q, and 5.5.
 *
 * Since: 0.1
 */
struct _RegiePlanQuestion
{
  RegieEntity parent_instance;

  char                  *person;
  RegiePlanQuestionKind  kind;
  RegieParty             party;
};

static const RegieField fields[] = {
  /**
   * RegiePlanQuestion:person:
   *
   * Who.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegiePlanQuestion,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegiePlanQuestion:kind:
   *
   * What they must still do.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind",
                    RegiePlanQuestion,
                    kind,
                    RegiePlanQuestionKind,
                    regie_plan_question_kind_get_type),
  /**
   * RegiePlanQuestion:party:
   *
   * On whose side they are at the table.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("party", RegiePlanQuestion, party, RegieParty, regie_party_get_type),
};

G_DEFINE_FINAL_TYPE (RegiePlanQuestion, regie_plan_question, REGIE_TYPE_ENTITY)

static void
regie_plan_question_class_init (RegiePlanQuestionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_plan_question_init (RegiePlanQuestion *self)
{
}

/**
 * regie_plan_question_new:
 *
 * Makes a plan question without any value.
 *
 * Returns: (transfer full): the plan question
 *
 * Since: 0.1
 */
RegiePlanQuestion *
regie_plan_question_new (void)
{
  return g_object_new (REGIE_TYPE_PLAN_QUESTION, NULL);
}

/**
 * regie_plan_question_get_person:
 * @self: a plan question
 *
 * Gets the [property@Regie.PlanQuestion:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_plan_question_set_person:
 * @self: a plan question
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.PlanQuestion:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePlanQuestion, regie_plan_question, person)

/**
 * regie_plan_question_get_kind:
 * @self: a plan question
 *
 * Gets the [property@Regie.PlanQuestion:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_plan_question_set_kind:
 * @self: a plan question
 * @kind: the code
 *
 * Sets the [property@Regie.PlanQuestion:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegiePlanQuestion, regie_plan_question, kind, RegiePlanQuestionKind)

/**
 * regie_plan_question_get_party:
 * @self: a plan question
 *
 * Gets the [property@Regie.PlanQuestion:party].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_plan_question_set_party:
 * @self: a plan question
 * @party: the code
 *
 * Sets the [property@Regie.PlanQuestion:party].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegiePlanQuestion, regie_plan_question, party, RegieParty)
