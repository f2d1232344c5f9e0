/* regie-criterion-answer.c: how a criterion of the regiekaart was answered
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-criterion-answer.h>

#include "base/regie-field-private.h"
#include "model/regie-criterion-answer-private.h"

/**
 * RegieCriterionAnswer:
 *
 * How one criterion of the regiekaart was answered for a case on a day, with what was known and
 * the records behind it. Answers stand in the order of the map; the parts of a criterion follow
 * it.
 *
 * Source: method, sections 4.2 and 4.6.
 *
 * Since: 0.1
 */
struct _RegieCriterionAnswer
{
  RegieEntity parent_instance;

  char        *level;
  char        *criterion;
  int          depth;
  char        *fact;
  RegieAnswer  answer;
  char        *value;
  char        *sentence;
  GStrv        evidence;
};

static const RegieField fields[] = {
  /**
   * RegieCriterionAnswer:level:
   *
   * Id of the level that the criterion belongs to; unset for a condition of a phase.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("level", RegieCriterionAnswer, level),
  /**
   * RegieCriterionAnswer:criterion:
   *
   * Id of the criterion, or its place in the level or the phase, such as `criteria[0].any[1]`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("criterion", RegieCriterionAnswer, criterion),
  /**
   * RegieCriterionAnswer:depth:
   *
   * 0 for a criterion of the level itself, 1 for a part of it, and so on.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("depth", RegieCriterionAnswer, depth, .max = G_MAXINT),
  /**
   * RegieCriterionAnswer:fact:
   *
   * Id of the fact that was compared; unset for a combination.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("fact", RegieCriterionAnswer, fact),
  /**
   * RegieCriterionAnswer:answer:
   *
   * Whether the criterion holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("answer", RegieCriterionAnswer, answer, RegieAnswer, regie_answer_get_type),
  /**
   * RegieCriterionAnswer:value:
   *
   * What was known: a number or a code; unset when the fact is unknown.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("value", RegieCriterionAnswer, value, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieCriterionAnswer:sentence:
   *
   * Question and answer in one or two sentences that a family can read.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence", RegieCriterionAnswer, sentence, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieCriterionAnswer:evidence:
   *
   * Paths of the records that the answer follows from, as they were on the day; see
   * [method@Regie.Entity.find_path].
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("evidence", RegieCriterionAnswer, evidence),
};

G_DEFINE_FINAL_TYPE (RegieCriterionAnswer, regie_criterion_answer, REGIE_TYPE_ENTITY)

static void
regie_criterion_answer_class_init (RegieCriterionAnswerClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_criterion_answer_init (RegieCriterionAnswer *self)
{
}

/**
 * regie_criterion_answer_new:
 *
 * Makes a criterion answer without any value.
 *
 * Returns: (transfer full): the criterion answer
 *
 * Since: 0.1
 */
RegieCriterionAnswer *
regie_criterion_answer_new (void)
{
  return g_object_new (REGIE_TYPE_CRITERION_ANSWER, NULL);
}

/**
 * regie_criterion_answer_get_level:
 * @self: a criterion answer
 *
 * Gets the [property@Regie.CriterionAnswer:level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_criterion_answer_set_level:
 * @self: a criterion answer
 * @level: (nullable): the text
 *
 * Sets the [property@Regie.CriterionAnswer:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCriterionAnswer, regie_criterion_answer, level)

/**
 * regie_criterion_answer_get_criterion:
 * @self: a criterion answer
 *
 * Gets the [property@Regie.CriterionAnswer:criterion].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_criterion_answer_set_criterion:
 * @self: a criterion answer
 * @criterion: (nullable): the text
 *
 * Sets the [property@Regie.CriterionAnswer:criterion].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCriterionAnswer, regie_criterion_answer, criterion)

/**
 * regie_criterion_answer_get_depth:
 * @self: a criterion answer
 *
 * Gets the [property@Regie.CriterionAnswer:depth].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_criterion_answer_set_depth:
 * @self: a criterion answer
 * @depth: the number
 *
 * Sets the [property@Regie.CriterionAnswer:depth].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieCriterionAnswer, regie_criterion_answer, depth)

/**
 * regie_criterion_answer_get_fact:
 * @self: a criterion answer
 *
 * Gets the [property@Regie.CriterionAnswer:fact].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_criterion_answer_set_fact:
 * @self: a criterion answer
 * @fact: (nullable): the text
 *
 * Sets the [property@Regie.CriterionAnswer:fact].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCriterionAnswer, regie_criterion_answer, fact)

/**
 * regie_criterion_answer_get_answer:
 * @self: a criterion answer
 *
 * Gets the [property@Regie.CriterionAnswer:answer].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_criterion_answer_set_answer:
 * @self: a criterion answer
 * @answer: the code
 *
 * Sets the [property@Regie.CriterionAnswer:answer].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieCriterionAnswer, regie_criterion_answer, answer, RegieAnswer)

/**
 * regie_criterion_answer_get_value:
 * @self: a criterion answer
 *
 * Gets the [property@Regie.CriterionAnswer:value].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_criterion_answer_set_value:
 * @self: a criterion answer
 * @value: (nullable): the text
 *
 * Sets the [property@Regie.CriterionAnswer:value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCriterionAnswer, regie_criterion_answer, value)

/**
 * regie_criterion_answer_get_sentence:
 * @self: a criterion answer
 *
 * Gets the [property@Regie.CriterionAnswer:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_criterion_answer_set_sentence:
 * @self: a criterion answer
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.CriterionAnswer:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCriterionAnswer, regie_criterion_answer, sentence)

/**
 * regie_criterion_answer_get_evidence:
 * @self: a criterion answer
 *
 * Gets the [property@Regie.CriterionAnswer:evidence].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_criterion_answer_set_evidence:
 * @self: a criterion answer
 * @evidence: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.CriterionAnswer:evidence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieCriterionAnswer, regie_criterion_answer, evidence)

RegieCriterionAnswer *
regie_criterion_answer_begin (const char *level,
                              const char *criterion,
                              guint       depth,
                              const char *fact)
{
  RegieCriterionAnswer *self = regie_criterion_answer_new ();

  self->level = g_strdup (level);
  self->criterion = g_strdup (criterion);
  self->depth = (int) depth;
  self->fact = g_strdup (fact);

  return self;
}

void
regie_criterion_answer_end (RegieCriterionAnswer *self,
                            RegieAnswer           answer,
                            char                 *value,
                            char                 *sentence,
                            GStrv                 evidence)
{
  self->answer = answer;
  self->value = value;
  self->sentence = sentence;
  self->evidence = evidence;
}
