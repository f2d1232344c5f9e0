/* regie-weighing-answer.c: an answer to a question of a weighing
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-weighing-answer.h>

#include "base/regie-field-private.h"

/**
 * RegieWeighingAnswer:
 *
 * An answer to one of the questions of a weighing.
 *
 * Source: method, section 3.3.
 *
 * Since: 0.1
 */
struct _RegieWeighingAnswer
{
  RegieEntity parent_instance;

  char        *question;
  RegieAnswer  answer;
  char        *reason;
};

static const RegieField fields[] = {
  /**
   * RegieWeighingAnswer:question:
   *
   * Question, an id of the method, `1` to `5`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("question", RegieWeighingAnswer, question, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieWeighingAnswer:answer:
   *
   * The answer.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("answer", RegieWeighingAnswer, answer, RegieAnswer, regie_answer_get_type),
  /**
   * RegieWeighingAnswer:reason:
   *
   * Its ground.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieWeighingAnswer, reason, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieWeighingAnswer, regie_weighing_answer, REGIE_TYPE_ENTITY)

static void
regie_weighing_answer_class_init (RegieWeighingAnswerClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_weighing_answer_init (RegieWeighingAnswer *self)
{
}

/**
 * regie_weighing_answer_new:
 *
 * Makes a weighing answer without any value.
 *
 * Returns: (transfer full): the weighing answer
 *
 * Since: 0.1
 */
RegieWeighingAnswer *
regie_weighing_answer_new (void)
{
  return g_object_new (REGIE_TYPE_WEIGHING_ANSWER, NULL);
}

/**
 * regie_weighing_answer_get_question:
 * @self: a weighing answer
 *
 * Gets the [property@Regie.WeighingAnswer:question].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_answer_set_question:
 * @self: a weighing answer
 * @question: (nullable): the text
 *
 * Sets the [property@Regie.WeighingAnswer:question].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieWeighingAnswer, regie_weighing_answer, question)

/**
 * regie_weighing_answer_get_answer:
 * @self: a weighing answer
 *
 * Gets the [property@Regie.WeighingAnswer:answer].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_weighing_answer_set_answer:
 * @self: a weighing answer
 * @answer: the code
 *
 * Sets the [property@Regie.WeighingAnswer:answer].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieWeighingAnswer, regie_weighing_answer, answer, RegieAnswer)

/**
 * regie_weighing_answer_get_reason:
 * @self: a weighing answer
 *
 * Gets the [property@Regie.WeighingAnswer:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_answer_set_reason:
 * @self: a weighing answer
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.WeighingAnswer:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieWeighingAnswer, regie_weighing_answer, reason)
