/* regie-weighing.c: a weighing of signals
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-weighing.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieWeighing:
 *
 * A weighing of signals by the five questions. Once given it does not change; a new weighing is
 * a new record.
 *
 * Source: method, section 3.3.
 *
 * Since: 0.1
 */
struct _RegieWeighing
{
  RegieEntity parent_instance;

  GDate                 date;
  char                 *by;
  char                 *framework;
  RegieItems           *answers;
  RegieWeighingOutcome  outcome;
  gboolean              deviates;
  char                 *deviation_reason;
  GStrv                 deviation_consulted;
  GDate                 deviation_date;
  char                 *deviation_by;
  char                 *seal;
};

static const RegieField fields[] = {
  /**
   * RegieWeighing:date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieWeighing, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieWeighing:by:
   *
   * Who weighed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("by", RegieWeighing, by, regie_person_get_type),
  /**
   * RegieWeighing:framework:
   *
   * Framework used, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("framework", RegieWeighing, framework),
  /**
   * RegieWeighing:answers:
   *
   * Answers to the questions.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("answers", RegieWeighing, answers, regie_weighing_answer_get_type),
  /**
   * RegieWeighing:outcome:
   *
   * What it leads to.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("outcome",
                    RegieWeighing,
                    outcome,
                    RegieWeighingOutcome,
                    regie_weighing_outcome_get_type),
  /**
   * RegieWeighing:deviates:
   *
   * Whether somebody decided otherwise than the outcome.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("deviates", RegieWeighing, deviates),
  /**
   * RegieWeighing:deviation-reason:
   *
   * Why.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("deviation-reason",
                      RegieWeighing,
                      deviation_reason,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieWeighing:deviation-consulted:
   *
   * Ids of the people consulted on that.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("deviation-consulted",
                       RegieWeighing,
                       deviation_consulted,
                       .of = regie_person_get_type),
  /**
   * RegieWeighing:deviation-date:
   *
   * Day on which that was decided.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("deviation-date", RegieWeighing, deviation_date),
  /**
   * RegieWeighing:deviation-by:
   *
   * Who decided so.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("deviation-by", RegieWeighing, deviation_by, regie_person_get_type),
  /**
   * RegieWeighing:seal:
   *
   * Digest of the weighing as it was given, by which a later change shows; see
   * [method@Regie.Weighing.is_unchanged].
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("seal", RegieWeighing, seal),
};

G_DEFINE_FINAL_TYPE (RegieWeighing, regie_weighing, REGIE_TYPE_ENTITY)

static void
regie_weighing_class_init (RegieWeighingClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_weighing_init (RegieWeighing *self)
{
}

/**
 * regie_weighing_new:
 *
 * Makes a weighing without any value.
 *
 * Returns: (transfer full): the weighing
 *
 * Since: 0.1
 */
RegieWeighing *
regie_weighing_new (void)
{
  return g_object_new (REGIE_TYPE_WEIGHING, NULL);
}

/**
 * regie_weighing_get_date:
 * @self: a weighing
 *
 * Gets the [property@Regie.Weighing:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_set_date:
 * @self: a weighing
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Weighing:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieWeighing, regie_weighing, date)

/**
 * regie_weighing_get_by:
 * @self: a weighing
 *
 * Gets the [property@Regie.Weighing:by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_weighing_set_by:
 * @self: a weighing
 * @by: (nullable): an id
 *
 * Sets the [property@Regie.Weighing:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieWeighing, regie_weighing, by)

/**
 * regie_weighing_get_framework:
 * @self: a weighing
 *
 * Gets the [property@Regie.Weighing:framework].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_set_framework:
 * @self: a weighing
 * @framework: (nullable): the text
 *
 * Sets the [property@Regie.Weighing:framework].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieWeighing, regie_weighing, framework)

/**
 * regie_weighing_get_answers:
 * @self: a weighing
 *
 * Gets the [property@Regie.Weighing:answers].
 *
 * Returns: (transfer none): a list of [class@Regie.WeighingAnswer] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_weighing_add_answer:
 * @self: a weighing
 * @answer: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Weighing:answers].
 *
 * Since: 0.1
 */

/**
 * regie_weighing_remove_answer:
 * @self: a weighing
 * @answer: (transfer none): what to remove
 *
 * Removes from [property@Regie.Weighing:answers].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieWeighing, regie_weighing, answers, answer, RegieWeighingAnswer)

/**
 * regie_weighing_get_outcome:
 * @self: a weighing
 *
 * Gets the [property@Regie.Weighing:outcome].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_weighing_set_outcome:
 * @self: a weighing
 * @outcome: the code
 *
 * Sets the [property@Regie.Weighing:outcome].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieWeighing, regie_weighing, outcome, RegieWeighingOutcome)

/**
 * regie_weighing_get_deviates:
 * @self: a weighing
 *
 * Gets the [property@Regie.Weighing:deviates].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_weighing_set_deviates:
 * @self: a weighing
 * @deviates: the value
 *
 * Sets the [property@Regie.Weighing:deviates].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieWeighing, regie_weighing, deviates)

/**
 * regie_weighing_get_deviation_reason:
 * @self: a weighing
 *
 * Gets the [property@Regie.Weighing:deviation-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_set_deviation_reason:
 * @self: a weighing
 * @deviation_reason: (nullable): the text
 *
 * Sets the [property@Regie.Weighing:deviation-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieWeighing, regie_weighing, deviation_reason)

/**
 * regie_weighing_get_deviation_consulted:
 * @self: a weighing
 *
 * Gets the [property@Regie.Weighing:deviation-consulted].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_weighing_set_deviation_consulted:
 * @self: a weighing
 * @deviation_consulted: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Weighing:deviation-consulted].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieWeighing, regie_weighing, deviation_consulted)

/**
 * regie_weighing_get_deviation_date:
 * @self: a weighing
 *
 * Gets the [property@Regie.Weighing:deviation-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_set_deviation_date:
 * @self: a weighing
 * @deviation_date: (nullable): the day
 *
 * Sets the [property@Regie.Weighing:deviation-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieWeighing, regie_weighing, deviation_date)

/**
 * regie_weighing_get_deviation_by:
 * @self: a weighing
 *
 * Gets the [property@Regie.Weighing:deviation-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_weighing_set_deviation_by:
 * @self: a weighing
 * @deviation_by: (nullable): an id
 *
 * Sets the [property@Regie.Weighing:deviation-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieWeighing, regie_weighing, deviation_by)

/**
 * regie_weighing_get_seal:
 * @self: a weighing
 *
 * Gets the [property@Regie.Weighing:seal].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_set_seal:
 * @self: a weighing
 * @seal: (nullable): the text
 *
 * Sets the [property@Regie.Weighing:seal].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieWeighing, regie_weighing, seal)
