/* regie-mandate-question.c: may this person do this
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-mandate-question.h>

#include <regie/regie-person.h>
#include <regie/regie-power.h>

#include "base/regie-field-private.h"

/**
 * RegieMandateQuestion:
 *
 * Whether a person may do something. What is left open is not asked about.
 *
 * Source: method, sections 4.2 and 4.4.
 *
 * Since: 0.1
 */
struct _RegieMandateQuestion
{
  RegieEntity parent_instance;

  char                *person;
  RegieMandateSubject  subject;
  char                *power;
  gint64               amount_cents;
  int                  days;
};

static const RegieField fields[] = {
  /**
   * RegieMandateQuestion:person:
   *
   * Who would do it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieMandateQuestion,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieMandateQuestion:subject:
   *
   * What it is about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("subject",
                    RegieMandateQuestion,
                    subject,
                    RegieMandateSubject,
                    regie_mandate_subject_get_type),
  /**
   * RegieMandateQuestion:power:
   *
   * Power that it takes.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("power", RegieMandateQuestion, power, regie_power_get_type),
  /**
   * RegieMandateQuestion:amount-cents:
   *
   * What it costs, in euro cents.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("amount-cents", RegieMandateQuestion, amount_cents, .max = G_MAXINT64),
  /**
   * RegieMandateQuestion:days:
   *
   * How long it lasts, in days.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("days", RegieMandateQuestion, days, .max = G_MAXINT),
};

G_DEFINE_FINAL_TYPE (RegieMandateQuestion, regie_mandate_question, REGIE_TYPE_ENTITY)

static void
regie_mandate_question_class_init (RegieMandateQuestionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_mandate_question_init (RegieMandateQuestion *self)
{
}

/**
 * regie_mandate_question_new:
 *
 * Makes a question about a mandate without any value.
 *
 * Returns: (transfer full): the question about a mandate
 *
 * Since: 0.1
 */
RegieMandateQuestion *
regie_mandate_question_new (void)
{
  return g_object_new (REGIE_TYPE_MANDATE_QUESTION, NULL);
}

/**
 * regie_mandate_question_get_person:
 * @self: a question about a mandate
 *
 * Gets the [property@Regie.MandateQuestion:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_mandate_question_set_person:
 * @self: a question about a mandate
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.MandateQuestion:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMandateQuestion, regie_mandate_question, person)

/**
 * regie_mandate_question_get_subject:
 * @self: a question about a mandate
 *
 * Gets the [property@Regie.MandateQuestion:subject].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_mandate_question_set_subject:
 * @self: a question about a mandate
 * @subject: the code
 *
 * Sets the [property@Regie.MandateQuestion:subject].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieMandateQuestion, regie_mandate_question, subject, RegieMandateSubject)

/**
 * regie_mandate_question_get_power:
 * @self: a question about a mandate
 *
 * Gets the [property@Regie.MandateQuestion:power].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_mandate_question_set_power:
 * @self: a question about a mandate
 * @power: (nullable): an id
 *
 * Sets the [property@Regie.MandateQuestion:power].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMandateQuestion, regie_mandate_question, power)

/**
 * regie_mandate_question_get_amount_cents:
 * @self: a question about a mandate
 *
 * Gets the [property@Regie.MandateQuestion:amount-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_mandate_question_set_amount_cents:
 * @self: a question about a mandate
 * @amount_cents: the number
 *
 * Sets the [property@Regie.MandateQuestion:amount-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieMandateQuestion, regie_mandate_question, amount_cents)

/**
 * regie_mandate_question_get_days:
 * @self: a question about a mandate
 *
 * Gets the [property@Regie.MandateQuestion:days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_mandate_question_set_days:
 * @self: a question about a mandate
 * @days: the number
 *
 * Sets the [property@Regie.MandateQuestion:days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieMandateQuestion, regie_mandate_question, days)
