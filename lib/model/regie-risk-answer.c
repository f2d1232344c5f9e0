/* regie-risk-answer.c: an answer to an item of a risk instrument
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-risk-answer.h>

#include "base/regie-field-private.h"

/**
 * RegieRiskAnswer:
 *
 * An answer to an item of a risk instrument.
 *
 * Source: method, section 3.6.
 *
 * Since: 0.1
 */
struct _RegieRiskAnswer
{
  RegieEntity parent_instance;

  char     *item;
  gboolean  is_unknown;
  int       value;
  char     *reason;
};

static const RegieField fields[] = {
  /**
   * RegieRiskAnswer:item:
   *
   * Item, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("item", RegieRiskAnswer, item, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRiskAnswer:is-unknown:
   *
   * Whether the professional could not tell: the item then counts as missing.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-unknown", RegieRiskAnswer, is_unknown),
  /**
   * RegieRiskAnswer:value:
   *
   * The answer, within the range of the item.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("value", RegieRiskAnswer, value),
  /**
   * RegieRiskAnswer:reason:
   *
   * Its ground.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieRiskAnswer, reason, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieRiskAnswer, regie_risk_answer, REGIE_TYPE_ENTITY)

static void
regie_risk_answer_class_init (RegieRiskAnswerClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_risk_answer_init (RegieRiskAnswer *self)
{
}

/**
 * regie_risk_answer_new:
 *
 * Makes a risk answer without any value.
 *
 * Returns: (transfer full): the risk answer
 *
 * Since: 0.1
 */
RegieRiskAnswer *
regie_risk_answer_new (void)
{
  return g_object_new (REGIE_TYPE_RISK_ANSWER, NULL);
}

/**
 * regie_risk_answer_get_item:
 * @self: a risk answer
 *
 * Gets the [property@Regie.RiskAnswer:item].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_risk_answer_set_item:
 * @self: a risk answer
 * @item: (nullable): the text
 *
 * Sets the [property@Regie.RiskAnswer:item].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRiskAnswer, regie_risk_answer, item)

/**
 * regie_risk_answer_get_is_unknown:
 * @self: a risk answer
 *
 * Gets the [property@Regie.RiskAnswer:is-unknown].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_risk_answer_set_is_unknown:
 * @self: a risk answer
 * @is_unknown: the value
 *
 * Sets the [property@Regie.RiskAnswer:is-unknown].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRiskAnswer, regie_risk_answer, is_unknown)

/**
 * regie_risk_answer_get_value:
 * @self: a risk answer
 *
 * Gets the [property@Regie.RiskAnswer:value].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_risk_answer_set_value:
 * @self: a risk answer
 * @value: the number
 *
 * Sets the [property@Regie.RiskAnswer:value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRiskAnswer, regie_risk_answer, value)

/**
 * regie_risk_answer_get_reason:
 * @self: a risk answer
 *
 * Gets the [property@Regie.RiskAnswer:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_risk_answer_set_reason:
 * @self: a risk answer
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.RiskAnswer:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRiskAnswer, regie_risk_answer, reason)
