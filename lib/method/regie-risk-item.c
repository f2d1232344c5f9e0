/* regie-risk-item.c: an item of a risk instrument
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-risk-item.h>

#include "base/regie-field-private.h"

/**
 * RegieRiskItem:
 *
 * An item of a risk instrument: a risk factor, or with a weight below zero a factor that
 * protects.
 *
 * Source: method, section 3.6.
 *
 * Since: 0.1
 */
struct _RegieRiskItem
{
  RegieEntity parent_instance;

  RegieItems *names;
  RegieItems *explanation;
  int         min;
  int         max;
  int         weight;
};

static const RegieField fields[] = {
  /**
   * RegieRiskItem:names:
   *
   * The question in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieRiskItem, names, regie_label_get_type),
  /**
   * RegieRiskItem:explanation:
   *
   * What each answer means.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegieRiskItem, explanation, regie_label_get_type),
  /**
   * RegieRiskItem:min:
   *
   * Lowest answer.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("min", RegieRiskItem, min),
  /**
   * RegieRiskItem:max:
   *
   * Highest answer.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("max", RegieRiskItem, max),
  /**
   * RegieRiskItem:weight:
   *
   * By what an answer is multiplied; 0 reads as 1.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("weight", RegieRiskItem, weight),
};

G_DEFINE_FINAL_TYPE (RegieRiskItem, regie_risk_item, REGIE_TYPE_ENTITY)

static void
regie_risk_item_class_init (RegieRiskItemClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_risk_item_init (RegieRiskItem *self)
{
}

/**
 * regie_risk_item_new:
 *
 * Makes a risk item without any value.
 *
 * Returns: (transfer full): the risk item
 *
 * Since: 0.1
 */
RegieRiskItem *
regie_risk_item_new (void)
{
  return g_object_new (REGIE_TYPE_RISK_ITEM, NULL);
}

/**
 * regie_risk_item_get_names:
 * @self: a risk item
 *
 * Gets the [property@Regie.RiskItem:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_risk_item_add_name:
 * @self: a risk item
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RiskItem:names].
 *
 * Since: 0.1
 */

/**
 * regie_risk_item_remove_name:
 * @self: a risk item
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.RiskItem:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRiskItem, regie_risk_item, names, name, RegieLabel)

/**
 * regie_risk_item_get_explanation:
 * @self: a risk item
 *
 * Gets the [property@Regie.RiskItem:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_risk_item_add_explanation_label:
 * @self: a risk item
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RiskItem:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_risk_item_remove_explanation_label:
 * @self: a risk item
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.RiskItem:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRiskItem, regie_risk_item, explanation, explanation_label, RegieLabel)

/**
 * regie_risk_item_get_min:
 * @self: a risk item
 *
 * Gets the [property@Regie.RiskItem:min].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_risk_item_set_min:
 * @self: a risk item
 * @min: the number
 *
 * Sets the [property@Regie.RiskItem:min].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRiskItem, regie_risk_item, min)

/**
 * regie_risk_item_get_max:
 * @self: a risk item
 *
 * Gets the [property@Regie.RiskItem:max].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_risk_item_set_max:
 * @self: a risk item
 * @max: the number
 *
 * Sets the [property@Regie.RiskItem:max].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRiskItem, regie_risk_item, max)

/**
 * regie_risk_item_get_weight:
 * @self: a risk item
 *
 * Gets the [property@Regie.RiskItem:weight].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_risk_item_set_weight:
 * @self: a risk item
 * @weight: the number
 *
 * Sets the [property@Regie.RiskItem:weight].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRiskItem, regie_risk_item, weight)
