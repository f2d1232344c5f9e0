/* regie-mandate-answer.c: whether a person may do something, and by what
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-mandate-answer.h>

#include <regie/regie-level.h>
#include <regie/regie-mandate.h>

#include "base/regie-field-private.h"

/**
 * RegieMandateAnswer:
 *
 * Whether a person may do something on a day, by which mandate, and within which limits. Nothing
 * is stopped by it.
 *
 * Source: method, sections 4.2 and 4.4.
 *
 * Since: 0.1
 */
struct _RegieMandateAnswer
{
  RegieEntity parent_instance;

  RegieAnswer  answer;
  char        *mandate;
  char        *level;
  gint64       limit_cents;
  int          limit_days;
  char        *scope;
  GDate        end_date;
  char        *sentence;
};

static const RegieField fields[] = {
  /**
   * RegieMandateAnswer:answer:
   *
   * Whether they may; unknown when what is on record does not say.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("answer", RegieMandateAnswer, answer, RegieAnswer, regie_answer_get_type),
  /**
   * RegieMandateAnswer:mandate:
   *
   * The mandate of the dossier, or of a level of the regiekaart.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("mandate", RegieMandateAnswer, mandate, regie_mandate_get_type),
  /**
   * RegieMandateAnswer:level:
   *
   * Level whose mandate it is, or %NULL when the person was given it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("level", RegieMandateAnswer, level, regie_level_get_type),
  /**
   * RegieMandateAnswer:limit-cents:
   *
   * Highest amount for one decision, in euro cents; 0 when no limit is set.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("limit-cents", RegieMandateAnswer, limit_cents, .max = G_MAXINT64),
  /**
   * RegieMandateAnswer:limit-days:
   *
   * Longest time for one decision, in days; 0 when no limit is set.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("limit-days", RegieMandateAnswer, limit_days, .max = G_MAXINT),
  /**
   * RegieMandateAnswer:scope:
   *
   * What the mandate is confined to, in words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("scope", RegieMandateAnswer, scope),
  /**
   * RegieMandateAnswer:end-date:
   *
   * Last day of the mandate, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieMandateAnswer, end_date),
  /**
   * RegieMandateAnswer:sentence:
   *
   * The answer, the reason and the limits, in sentences.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence", RegieMandateAnswer, sentence),
};

G_DEFINE_FINAL_TYPE (RegieMandateAnswer, regie_mandate_answer, REGIE_TYPE_ENTITY)

static void
regie_mandate_answer_class_init (RegieMandateAnswerClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_mandate_answer_init (RegieMandateAnswer *self)
{
}

/**
 * regie_mandate_answer_new:
 *
 * Makes an answer about a mandate without any value.
 *
 * Returns: (transfer full): the answer about a mandate
 *
 * Since: 0.1
 */
RegieMandateAnswer *
regie_mandate_answer_new (void)
{
  return g_object_new (REGIE_TYPE_MANDATE_ANSWER, NULL);
}

/**
 * regie_mandate_answer_get_answer:
 * @self: an answer about a mandate
 *
 * Gets the [property@Regie.MandateAnswer:answer].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_mandate_answer_set_answer:
 * @self: an answer about a mandate
 * @answer: the code
 *
 * Sets the [property@Regie.MandateAnswer:answer].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieMandateAnswer, regie_mandate_answer, answer, RegieAnswer)

/**
 * regie_mandate_answer_get_mandate:
 * @self: an answer about a mandate
 *
 * Gets the [property@Regie.MandateAnswer:mandate].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_mandate_answer_set_mandate:
 * @self: an answer about a mandate
 * @mandate: (nullable): an id
 *
 * Sets the [property@Regie.MandateAnswer:mandate].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMandateAnswer, regie_mandate_answer, mandate)

/**
 * regie_mandate_answer_get_level:
 * @self: an answer about a mandate
 *
 * Gets the [property@Regie.MandateAnswer:level].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_mandate_answer_set_level:
 * @self: an answer about a mandate
 * @level: (nullable): an id
 *
 * Sets the [property@Regie.MandateAnswer:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMandateAnswer, regie_mandate_answer, level)

/**
 * regie_mandate_answer_get_limit_cents:
 * @self: an answer about a mandate
 *
 * Gets the [property@Regie.MandateAnswer:limit-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_mandate_answer_set_limit_cents:
 * @self: an answer about a mandate
 * @limit_cents: the number
 *
 * Sets the [property@Regie.MandateAnswer:limit-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieMandateAnswer, regie_mandate_answer, limit_cents)

/**
 * regie_mandate_answer_get_limit_days:
 * @self: an answer about a mandate
 *
 * Gets the [property@Regie.MandateAnswer:limit-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_mandate_answer_set_limit_days:
 * @self: an answer about a mandate
 * @limit_days: the number
 *
 * Sets the [property@Regie.MandateAnswer:limit-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieMandateAnswer, regie_mandate_answer, limit_days)

/**
 * regie_mandate_answer_get_scope:
 * @self: an answer about a mandate
 *
 * Gets the [property@Regie.MandateAnswer:scope].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_mandate_answer_set_scope:
 * @self: an answer about a mandate
 * @scope: (nullable): the text
 *
 * Sets the [property@Regie.MandateAnswer:scope].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMandateAnswer, regie_mandate_answer, scope)

/**
 * regie_mandate_answer_get_end_date:
 * @self: an answer about a mandate
 *
 * Gets the [property@Regie.MandateAnswer:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_mandate_answer_set_end_date:
 * @self: an answer about a mandate
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.MandateAnswer:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMandateAnswer, regie_mandate_answer, end_date)

/**
 * regie_mandate_answer_get_sentence:
 * @self: an answer about a mandate
 *
 * Gets the [property@Regie.MandateAnswer:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_mandate_answer_set_sentence:
 * @self: an answer about a mandate
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.MandateAnswer:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMandateAnswer, regie_mandate_answer, sentence)
