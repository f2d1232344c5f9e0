/* regie-weighing-result.c: what the answers of a weighing lead to
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-weighing-result.h>

#include "base/regie-field-private.h"

/**
 * RegieWeighingResult:
 *
 * What the answers of a weighing lead to by the decision table of a method: the outcome so far
 * and the next question. The answer to a question, made for who asks.
 *
 * Source: method, section 3.3.
 *
 * Since: 0.1
 */
struct _RegieWeighingResult
{
  RegieEntity parent_instance;

  char                 *framework;
  RegieWeighingOutcome  outcome;
  char                 *sentence;
  char                 *next_question;
  char                 *next_text;
  GStrv                 asked;
  GStrv                 contradictions;
};

static const RegieField fields[] = {
  /**
   * RegieWeighingResult:framework:
   *
   * Framework used, an id of the method; unset for the questions that are for everybody.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("framework", RegieWeighingResult, framework),
  /**
   * RegieWeighingResult:outcome:
   *
   * What the answers so far lead to; unknown while the first questions are still open.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("outcome",
                    RegieWeighingResult,
                    outcome,
                    RegieWeighingOutcome,
                    regie_weighing_outcome_get_type),
  /**
   * RegieWeighingResult:sentence:
   *
   * The outcome in one sentence, in the language asked for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence", RegieWeighingResult, sentence),
  /**
   * RegieWeighingResult:next-question:
   *
   * Question to be answered next, an id of the method, or unset when there is none. After an
   * unknown answer it is the same question again.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("next-question", RegieWeighingResult, next_question),
  /**
   * RegieWeighingResult:next-text:
   *
   * That question in the language asked for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("next-text", RegieWeighingResult, next_text),
  /**
   * RegieWeighingResult:asked:
   *
   * Questions that were come by, in order.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("asked", RegieWeighingResult, asked),
  /**
   * RegieWeighingResult:contradictions:
   *
   * Questions whose answers contradict the others: answered twice and differently, or answered
   * in a way that leads to a report although the table ended before. Such a weighing must be
   * looked at again.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("contradictions", RegieWeighingResult, contradictions),
};

G_DEFINE_FINAL_TYPE (RegieWeighingResult, regie_weighing_result, REGIE_TYPE_ENTITY)

static void
regie_weighing_result_class_init (RegieWeighingResultClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_weighing_result_init (RegieWeighingResult *self)
{
}

/**
 * regie_weighing_result_new:
 *
 * Makes a weighing result without any value.
 *
 * Returns: (transfer full): the weighing result
 *
 * Since: 0.1
 */
RegieWeighingResult *
regie_weighing_result_new (void)
{
  return g_object_new (REGIE_TYPE_WEIGHING_RESULT, NULL);
}

/**
 * regie_weighing_result_get_framework:
 * @self: a weighing result
 *
 * Gets the [property@Regie.WeighingResult:framework].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_result_set_framework:
 * @self: a weighing result
 * @framework: (nullable): the text
 *
 * Sets the [property@Regie.WeighingResult:framework].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieWeighingResult, regie_weighing_result, framework)

/**
 * regie_weighing_result_get_outcome:
 * @self: a weighing result
 *
 * Gets the [property@Regie.WeighingResult:outcome].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_weighing_result_set_outcome:
 * @self: a weighing result
 * @outcome: the code
 *
 * Sets the [property@Regie.WeighingResult:outcome].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieWeighingResult, regie_weighing_result, outcome, RegieWeighingOutcome)

/**
 * regie_weighing_result_get_sentence:
 * @self: a weighing result
 *
 * Gets the [property@Regie.WeighingResult:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_result_set_sentence:
 * @self: a weighing result
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.WeighingResult:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieWeighingResult, regie_weighing_result, sentence)

/**
 * regie_weighing_result_get_next_question:
 * @self: a weighing result
 *
 * Gets the [property@Regie.WeighingResult:next-question].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_result_set_next_question:
 * @self: a weighing result
 * @next_question: (nullable): the text
 *
 * Sets the [property@Regie.WeighingResult:next-question].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieWeighingResult, regie_weighing_result, next_question)

/**
 * regie_weighing_result_get_next_text:
 * @self: a weighing result
 *
 * Gets the [property@Regie.WeighingResult:next-text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_result_set_next_text:
 * @self: a weighing result
 * @next_text: (nullable): the text
 *
 * Sets the [property@Regie.WeighingResult:next-text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieWeighingResult, regie_weighing_result, next_text)

/**
 * regie_weighing_result_get_asked:
 * @self: a weighing result
 *
 * Gets the [property@Regie.WeighingResult:asked].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_weighing_result_set_asked:
 * @self: a weighing result
 * @asked: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.WeighingResult:asked].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieWeighingResult, regie_weighing_result, asked)

/**
 * regie_weighing_result_get_contradictions:
 * @self: a weighing result
 *
 * Gets the [property@Regie.WeighingResult:contradictions].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_weighing_result_set_contradictions:
 * @self: a weighing result
 * @contradictions: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.WeighingResult:contradictions].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieWeighingResult, regie_weighing_result, contradictions)
