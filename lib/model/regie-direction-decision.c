/* regie-direction-decision.c: a decision on the level of direction
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-direction-decision.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieDirectionDecision:
 *
 * A decision which level of direction fits, by the regiekaart.
 *
 * Source: method, sections 4.2 and 4.6.
 *
 * Since: 0.1
 */
struct _RegieDirectionDecision
{
  RegieEntity parent_instance;

  GDate       date;
  char       *level;
  char       *advised_level;
  char       *regiekaart;
  char       *regiekaart_version;
  RegieItems *answers;
  char       *reason;
  char       *decided_by;
  GStrv       consulted;
  GDate       next_check_date;
};

static const RegieField fields[] = {
  /**
   * RegieDirectionDecision:date:
   *
   * Day of the decision.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieDirectionDecision, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieDirectionDecision:level:
   *
   * Level decided, an id of the regiekaart.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("level", RegieDirectionDecision, level, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieDirectionDecision:advised-level:
   *
   * Level that the regiekaart gave.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("advised-level", RegieDirectionDecision, advised_level),
  /**
   * RegieDirectionDecision:regiekaart:
   *
   * Id of the regiekaart.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("regiekaart", RegieDirectionDecision, regiekaart),
  /**
   * RegieDirectionDecision:regiekaart-version:
   *
   * Its version on that day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("regiekaart-version", RegieDirectionDecision, regiekaart_version),
  /**
   * RegieDirectionDecision:answers:
   *
   * The criteria of the regiekaart as they were answered on that day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("answers", RegieDirectionDecision, answers, regie_criterion_answer_get_type),
  /**
   * RegieDirectionDecision:reason:
   *
   * Why, and why it differs where it differs from the advice.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieDirectionDecision, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieDirectionDecision:decided-by:
   *
   * Who decided.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("decided-by", RegieDirectionDecision, decided_by, regie_person_get_type),
  /**
   * RegieDirectionDecision:consulted:
   *
   * Ids of the people consulted.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("consulted", RegieDirectionDecision, consulted, .of = regie_person_get_type),
  /**
   * RegieDirectionDecision:next-check-date:
   *
   * Day on which the level is looked at again.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("next-check-date", RegieDirectionDecision, next_check_date),
};

G_DEFINE_FINAL_TYPE (RegieDirectionDecision, regie_direction_decision, REGIE_TYPE_ENTITY)

static void
regie_direction_decision_class_init (RegieDirectionDecisionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_direction_decision_init (RegieDirectionDecision *self)
{
}

/**
 * regie_direction_decision_new:
 *
 * Makes a direction decision without any value.
 *
 * Returns: (transfer full): the direction decision
 *
 * Since: 0.1
 */
RegieDirectionDecision *
regie_direction_decision_new (void)
{
  return g_object_new (REGIE_TYPE_DIRECTION_DECISION, NULL);
}

/**
 * regie_direction_decision_get_date:
 * @self: a direction decision
 *
 * Gets the [property@Regie.DirectionDecision:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_direction_decision_set_date:
 * @self: a direction decision
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.DirectionDecision:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieDirectionDecision, regie_direction_decision, date)

/**
 * regie_direction_decision_get_level:
 * @self: a direction decision
 *
 * Gets the [property@Regie.DirectionDecision:level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_direction_decision_set_level:
 * @self: a direction decision
 * @level: (nullable): the text
 *
 * Sets the [property@Regie.DirectionDecision:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDirectionDecision, regie_direction_decision, level)

/**
 * regie_direction_decision_get_advised_level:
 * @self: a direction decision
 *
 * Gets the [property@Regie.DirectionDecision:advised-level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_direction_decision_set_advised_level:
 * @self: a direction decision
 * @advised_level: (nullable): the text
 *
 * Sets the [property@Regie.DirectionDecision:advised-level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDirectionDecision, regie_direction_decision, advised_level)

/**
 * regie_direction_decision_get_regiekaart:
 * @self: a direction decision
 *
 * Gets the [property@Regie.DirectionDecision:regiekaart].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_direction_decision_set_regiekaart:
 * @self: a direction decision
 * @regiekaart: (nullable): the text
 *
 * Sets the [property@Regie.DirectionDecision:regiekaart].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDirectionDecision, regie_direction_decision, regiekaart)

/**
 * regie_direction_decision_get_regiekaart_version:
 * @self: a direction decision
 *
 * Gets the [property@Regie.DirectionDecision:regiekaart-version].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_direction_decision_set_regiekaart_version:
 * @self: a direction decision
 * @regiekaart_version: (nullable): the text
 *
 * Sets the [property@Regie.DirectionDecision:regiekaart-version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDirectionDecision, regie_direction_decision, regiekaart_version)

/**
 * regie_direction_decision_get_answers:
 * @self: a direction decision
 *
 * Gets the [property@Regie.DirectionDecision:answers].
 *
 * Returns: (transfer none): a list of [class@Regie.CriterionAnswer] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_direction_decision_add_answer:
 * @self: a direction decision
 * @answer: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.DirectionDecision:answers].
 *
 * Since: 0.1
 */

/**
 * regie_direction_decision_remove_answer:
 * @self: a direction decision
 * @answer: (transfer none): what to remove
 *
 * Removes from [property@Regie.DirectionDecision:answers].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieDirectionDecision, regie_direction_decision, answers, answer, RegieCriterionAnswer)

/**
 * regie_direction_decision_get_reason:
 * @self: a direction decision
 *
 * Gets the [property@Regie.DirectionDecision:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_direction_decision_set_reason:
 * @self: a direction decision
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.DirectionDecision:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDirectionDecision, regie_direction_decision, reason)

/**
 * regie_direction_decision_get_decided_by:
 * @self: a direction decision
 *
 * Gets the [property@Regie.DirectionDecision:decided-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_direction_decision_set_decided_by:
 * @self: a direction decision
 * @decided_by: (nullable): an id
 *
 * Sets the [property@Regie.DirectionDecision:decided-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDirectionDecision, regie_direction_decision, decided_by)

/**
 * regie_direction_decision_get_consulted:
 * @self: a direction decision
 *
 * Gets the [property@Regie.DirectionDecision:consulted].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_direction_decision_set_consulted:
 * @self: a direction decision
 * @consulted: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.DirectionDecision:consulted].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieDirectionDecision, regie_direction_decision, consulted)

/**
 * regie_direction_decision_get_next_check_date:
 * @self: a direction decision
 *
 * Gets the [property@Regie.DirectionDecision:next-check-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_direction_decision_set_next_check_date:
 * @self: a direction decision
 * @next_check_date: (nullable): the day
 *
 * Sets the [property@Regie.DirectionDecision:next-check-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieDirectionDecision, regie_direction_decision, next_check_date)
