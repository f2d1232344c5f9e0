/* regie-direction-advice.c: what a regiekaart says of a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-direction-advice.h>

#include "base/regie-field-private.h"
#include "rules/regie-direction-private.h"

/**
 * RegieDirectionAdvice:
 *
 * What a regiekaart says of a case on a day: the level of direction that fits, every criterion
 * with its answer, and what must be asked when something is unknown.
 *
 * Source: method, sections 4.2 and 4.6.
 *
 * Since: 0.1
 */
struct _RegieDirectionAdvice
{
  RegieEntity parent_instance;

  GDate       day;
  char       *regiekaart;
  char       *regiekaart_version;
  GStrv       levels;
  char       *level;
  gboolean    is_certain;
  GStrv       possible_levels;
  char       *sentence;
  RegieItems *answers;
  GStrv       questions;
};

static const RegieField fields[] = {
  /**
   * RegieDirectionAdvice:day:
   *
   * The day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("day", RegieDirectionAdvice, day, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieDirectionAdvice:regiekaart:
   *
   * Id of the regiekaart.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("regiekaart", RegieDirectionAdvice, regiekaart),
  /**
   * RegieDirectionAdvice:regiekaart-version:
   *
   * Its version.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("regiekaart-version", RegieDirectionAdvice, regiekaart_version),
  /**
   * RegieDirectionAdvice:levels:
   *
   * Ids of the levels of the regiekaart, from light to heavy.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("levels", RegieDirectionAdvice, levels),
  /**
   * RegieDirectionAdvice:level:
   *
   * Id of the level that fits by what is known, or %NULL for none.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("level", RegieDirectionAdvice, level),
  /**
   * RegieDirectionAdvice:is-certain:
   *
   * Whether no unknown fact can change that.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-certain", RegieDirectionAdvice, is_certain),
  /**
   * RegieDirectionAdvice:possible-levels:
   *
   * Ids of the levels that can still turn out to fit, from light to heavy.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("possible-levels", RegieDirectionAdvice, possible_levels),
  /**
   * RegieDirectionAdvice:sentence:
   *
   * What the regiekaart says, in one or two sentences.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence", RegieDirectionAdvice, sentence),
  /**
   * RegieDirectionAdvice:answers:
   *
   * The criteria with their answers, level by level.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("answers", RegieDirectionAdvice, answers, regie_criterion_answer_get_type),
  /**
   * RegieDirectionAdvice:questions:
   *
   * What to ask, because the answer can change the level.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("questions", RegieDirectionAdvice, questions),
};

G_DEFINE_FINAL_TYPE (RegieDirectionAdvice, regie_direction_advice, REGIE_TYPE_ENTITY)

static void
regie_direction_advice_class_init (RegieDirectionAdviceClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_direction_advice_init (RegieDirectionAdvice *self)
{
}

/**
 * regie_direction_advice_new:
 *
 * Makes a direction advice without any value.
 *
 * Returns: (transfer full): the direction advice
 *
 * Since: 0.1
 */
RegieDirectionAdvice *
regie_direction_advice_new (void)
{
  return g_object_new (REGIE_TYPE_DIRECTION_ADVICE, NULL);
}

/**
 * regie_direction_advice_get_day:
 * @self: a direction advice
 *
 * Gets the [property@Regie.DirectionAdvice:day].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_direction_advice_set_day:
 * @self: a direction advice
 * @day: (nullable): the day
 *
 * Sets the [property@Regie.DirectionAdvice:day].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieDirectionAdvice, regie_direction_advice, day)

/**
 * regie_direction_advice_get_regiekaart:
 * @self: a direction advice
 *
 * Gets the [property@Regie.DirectionAdvice:regiekaart].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_direction_advice_set_regiekaart:
 * @self: a direction advice
 * @regiekaart: (nullable): the text
 *
 * Sets the [property@Regie.DirectionAdvice:regiekaart].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDirectionAdvice, regie_direction_advice, regiekaart)

/**
 * regie_direction_advice_get_regiekaart_version:
 * @self: a direction advice
 *
 * Gets the [property@Regie.DirectionAdvice:regiekaart-version].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_direction_advice_set_regiekaart_version:
 * @self: a direction advice
 * @regiekaart_version: (nullable): the text
 *
 * Sets the [property@Regie.DirectionAdvice:regiekaart-version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDirectionAdvice, regie_direction_advice, regiekaart_version)

/**
 * regie_direction_advice_get_levels:
 * @self: a direction advice
 *
 * Gets the [property@Regie.DirectionAdvice:levels].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_direction_advice_set_levels:
 * @self: a direction advice
 * @levels: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.DirectionAdvice:levels].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieDirectionAdvice, regie_direction_advice, levels)

/**
 * regie_direction_advice_get_level:
 * @self: a direction advice
 *
 * Gets the [property@Regie.DirectionAdvice:level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_direction_advice_set_level:
 * @self: a direction advice
 * @level: (nullable): the text
 *
 * Sets the [property@Regie.DirectionAdvice:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDirectionAdvice, regie_direction_advice, level)

/**
 * regie_direction_advice_get_is_certain:
 * @self: a direction advice
 *
 * Gets the [property@Regie.DirectionAdvice:is-certain].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_direction_advice_set_is_certain:
 * @self: a direction advice
 * @is_certain: the value
 *
 * Sets the [property@Regie.DirectionAdvice:is-certain].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieDirectionAdvice, regie_direction_advice, is_certain)

/**
 * regie_direction_advice_get_possible_levels:
 * @self: a direction advice
 *
 * Gets the [property@Regie.DirectionAdvice:possible-levels].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_direction_advice_set_possible_levels:
 * @self: a direction advice
 * @possible_levels: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.DirectionAdvice:possible-levels].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieDirectionAdvice, regie_direction_advice, possible_levels)

/**
 * regie_direction_advice_get_sentence:
 * @self: a direction advice
 *
 * Gets the [property@Regie.DirectionAdvice:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_direction_advice_set_sentence:
 * @self: a direction advice
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.DirectionAdvice:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDirectionAdvice, regie_direction_advice, sentence)

/**
 * regie_direction_advice_get_answers:
 * @self: a direction advice
 *
 * Gets the [property@Regie.DirectionAdvice:answers].
 *
 * Returns: (transfer none): a list of [class@Regie.CriterionAnswer] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_direction_advice_add_answer:
 * @self: a direction advice
 * @answer: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.DirectionAdvice:answers].
 *
 * Since: 0.1
 */

/**
 * regie_direction_advice_remove_answer:
 * @self: a direction advice
 * @answer: (transfer none): what to remove
 *
 * Removes from [property@Regie.DirectionAdvice:answers].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieDirectionAdvice, regie_direction_advice, answers, answer, RegieCriterionAnswer)

/**
 * regie_direction_advice_get_questions:
 * @self: a direction advice
 *
 * Gets the [property@Regie.DirectionAdvice:questions].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_direction_advice_set_questions:
 * @self: a direction advice
 * @questions: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.DirectionAdvice:questions].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieDirectionAdvice, regie_direction_advice, questions)

/* Takes the answers at once, before anybody has seen the list. */
void
regie_direction_advice_take_answers (RegieDirectionAdvice *self,
                                     GPtrArray            *answers)
{
  g_assert (self->answers == NULL);

  self->answers = regie_items_new_take (REGIE_TYPE_CRITERION_ANSWER,
                                        (RegieEntity **) answers->pdata,
                                        answers->len);
  g_ptr_array_set_size (answers, 0);
}
