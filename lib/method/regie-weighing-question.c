/* regie-weighing-question.c: a question of the weighing
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-weighing-question.h>

#include "base/regie-field-private.h"

/**
 * RegieWeighingQuestion:
 *
 * A question of the weighing, a row of the decision table.
 *
 * Source: method, section 3.3.
 *
 * Since: 0.1
 */
struct _RegieWeighingQuestion
{
  RegieEntity parent_instance;

  RegieItems           *names;
  RegieWeighingOutcome  no_outcome;
  char                 *no_next;
  RegieWeighingOutcome  yes_outcome;
  char                 *yes_next;
  char                 *source;
  gboolean              is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieWeighingQuestion:names:
   *
   * The question in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieWeighingQuestion, names, regie_label_get_type),
  /**
   * RegieWeighingQuestion:no-outcome:
   *
   * Outcome when the answer is no; unknown to go on.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("no-outcome",
                    RegieWeighingQuestion,
                    no_outcome,
                    RegieWeighingOutcome,
                    regie_weighing_outcome_get_type),
  /**
   * RegieWeighingQuestion:no-next:
   *
   * Next question when the answer is no.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("no-next",
                         RegieWeighingQuestion,
                         no_next,
                         regie_weighing_question_get_type),
  /**
   * RegieWeighingQuestion:yes-outcome:
   *
   * Outcome when the answer is yes; unknown to go on.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("yes-outcome",
                    RegieWeighingQuestion,
                    yes_outcome,
                    RegieWeighingOutcome,
                    regie_weighing_outcome_get_type),
  /**
   * RegieWeighingQuestion:yes-next:
   *
   * Next question when the answer is yes.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("yes-next",
                         RegieWeighingQuestion,
                         yes_next,
                         regie_weighing_question_get_type),
  /**
   * RegieWeighingQuestion:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieWeighingQuestion, source),
  /**
   * RegieWeighingQuestion:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieWeighingQuestion, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieWeighingQuestion, regie_weighing_question, REGIE_TYPE_ENTITY)

static void
regie_weighing_question_class_init (RegieWeighingQuestionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_weighing_question_init (RegieWeighingQuestion *self)
{
}

/**
 * regie_weighing_question_new:
 *
 * Makes a weighing question without any value.
 *
 * Returns: (transfer full): the weighing question
 *
 * Since: 0.1
 */
RegieWeighingQuestion *
regie_weighing_question_new (void)
{
  return g_object_new (REGIE_TYPE_WEIGHING_QUESTION, NULL);
}

/**
 * regie_weighing_question_get_names:
 * @self: a weighing question
 *
 * Gets the [property@Regie.WeighingQuestion:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_weighing_question_add_name:
 * @self: a weighing question
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.WeighingQuestion:names].
 *
 * Since: 0.1
 */

/**
 * regie_weighing_question_remove_name:
 * @self: a weighing question
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.WeighingQuestion:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieWeighingQuestion, regie_weighing_question, names, name, RegieLabel)

/**
 * regie_weighing_question_get_no_outcome:
 * @self: a weighing question
 *
 * Gets the [property@Regie.WeighingQuestion:no-outcome].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_weighing_question_set_no_outcome:
 * @self: a weighing question
 * @no_outcome: the code
 *
 * Sets the [property@Regie.WeighingQuestion:no-outcome].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieWeighingQuestion, regie_weighing_question, no_outcome, RegieWeighingOutcome)

/**
 * regie_weighing_question_get_no_next:
 * @self: a weighing question
 *
 * Gets the [property@Regie.WeighingQuestion:no-next].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_weighing_question_set_no_next:
 * @self: a weighing question
 * @no_next: (nullable): an id
 *
 * Sets the [property@Regie.WeighingQuestion:no-next].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieWeighingQuestion, regie_weighing_question, no_next)

/**
 * regie_weighing_question_get_yes_outcome:
 * @self: a weighing question
 *
 * Gets the [property@Regie.WeighingQuestion:yes-outcome].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_weighing_question_set_yes_outcome:
 * @self: a weighing question
 * @yes_outcome: the code
 *
 * Sets the [property@Regie.WeighingQuestion:yes-outcome].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieWeighingQuestion,
                   regie_weighing_question,
                   yes_outcome,
                   RegieWeighingOutcome)

/**
 * regie_weighing_question_get_yes_next:
 * @self: a weighing question
 *
 * Gets the [property@Regie.WeighingQuestion:yes-next].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_weighing_question_set_yes_next:
 * @self: a weighing question
 * @yes_next: (nullable): an id
 *
 * Sets the [property@Regie.WeighingQuestion:yes-next].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieWeighingQuestion, regie_weighing_question, yes_next)

/**
 * regie_weighing_question_get_source:
 * @self: a weighing question
 *
 * Gets the [property@Regie.WeighingQuestion:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_weighing_question_set_source:
 * @self: a weighing question
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.WeighingQuestion:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieWeighingQuestion, regie_weighing_question, source)

/**
 * regie_weighing_question_get_is_provisional:
 * @self: a weighing question
 *
 * Gets the [property@Regie.WeighingQuestion:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_weighing_question_set_is_provisional:
 * @self: a weighing question
 * @is_provisional: the value
 *
 * Sets the [property@Regie.WeighingQuestion:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieWeighingQuestion, regie_weighing_question, is_provisional)
