/* regie-risk-level.c: a level of a risk instrument
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-risk-level.h>

#include "base/regie-field-private.h"

/**
 * RegieRiskLevel:
 *
 * A level of a risk instrument: what a score means from its threshold on.
 *
 * Source: method, section 3.6.
 *
 * Since: 0.1
 */
struct _RegieRiskLevel
{
  RegieEntity parent_instance;

  RegieItems *names;
  int         threshold;
};

static const RegieField fields[] = {
  /**
   * RegieRiskLevel:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieRiskLevel, names, regie_label_get_type),
  /**
   * RegieRiskLevel:threshold:
   *
   * Lowest score of the level.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("threshold", RegieRiskLevel, threshold),
};

G_DEFINE_FINAL_TYPE (RegieRiskLevel, regie_risk_level, REGIE_TYPE_ENTITY)

static void
regie_risk_level_class_init (RegieRiskLevelClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_risk_level_init (RegieRiskLevel *self)
{
}

/**
 * regie_risk_level_new:
 *
 * Makes a risk level without any value.
 *
 * Returns: (transfer full): the risk level
 *
 * Since: 0.1
 */
RegieRiskLevel *
regie_risk_level_new (void)
{
  return g_object_new (REGIE_TYPE_RISK_LEVEL, NULL);
}

/**
 * regie_risk_level_get_names:
 * @self: a risk level
 *
 * Gets the [property@Regie.RiskLevel:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_risk_level_add_name:
 * @self: a risk level
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RiskLevel:names].
 *
 * Since: 0.1
 */

/**
 * regie_risk_level_remove_name:
 * @self: a risk level
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.RiskLevel:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRiskLevel, regie_risk_level, names, name, RegieLabel)

/**
 * regie_risk_level_get_threshold:
 * @self: a risk level
 *
 * Gets the [property@Regie.RiskLevel:threshold].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_risk_level_set_threshold:
 * @self: a risk level
 * @threshold: the number
 *
 * Sets the [property@Regie.RiskLevel:threshold].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRiskLevel, regie_risk_level, threshold)
