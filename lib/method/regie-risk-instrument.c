/* regie-risk-instrument.c: a scored instrument that assesses risk
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-risk-instrument.h>

#include "base/regie-field-private.h"

/**
 * RegieRiskInstrument:
 *
 * A scored instrument that assesses risk: items with weights, and levels from a score on.
 * Professionals answer it; it is kept apart from the safety scale, on which everybody says how
 * safe it is.
 *
 * Source: method, section 3.6.
 *
 * Since: 0.1
 */
struct _RegieRiskInstrument
{
  RegieEntity parent_instance;

  RegieItems *names;
  RegieItems *explanation;
  RegieItems *items;
  RegieItems *levels;
  char       *source;
  gboolean    is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieRiskInstrument:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieRiskInstrument, names, regie_label_get_type),
  /**
   * RegieRiskInstrument:explanation:
   *
   * What it is for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegieRiskInstrument, explanation, regie_label_get_type),
  /**
   * RegieRiskInstrument:items:
   *
   * What is answered.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("items", RegieRiskInstrument, items, regie_risk_item_get_type),
  /**
   * RegieRiskInstrument:levels:
   *
   * What a score means, each from its threshold on.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("levels", RegieRiskInstrument, levels, regie_risk_level_get_type),
  /**
   * RegieRiskInstrument:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieRiskInstrument, source),
  /**
   * RegieRiskInstrument:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieRiskInstrument, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieRiskInstrument, regie_risk_instrument, REGIE_TYPE_ENTITY)

static void
regie_risk_instrument_class_init (RegieRiskInstrumentClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_risk_instrument_init (RegieRiskInstrument *self)
{
}

/**
 * regie_risk_instrument_new:
 *
 * Makes a risk instrument without any value.
 *
 * Returns: (transfer full): the risk instrument
 *
 * Since: 0.1
 */
RegieRiskInstrument *
regie_risk_instrument_new (void)
{
  return g_object_new (REGIE_TYPE_RISK_INSTRUMENT, NULL);
}

/**
 * regie_risk_instrument_get_names:
 * @self: a risk instrument
 *
 * Gets the [property@Regie.RiskInstrument:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_risk_instrument_add_name:
 * @self: a risk instrument
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RiskInstrument:names].
 *
 * Since: 0.1
 */

/**
 * regie_risk_instrument_remove_name:
 * @self: a risk instrument
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.RiskInstrument:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRiskInstrument, regie_risk_instrument, names, name, RegieLabel)

/**
 * regie_risk_instrument_get_explanation:
 * @self: a risk instrument
 *
 * Gets the [property@Regie.RiskInstrument:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_risk_instrument_add_explanation_label:
 * @self: a risk instrument
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RiskInstrument:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_risk_instrument_remove_explanation_label:
 * @self: a risk instrument
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.RiskInstrument:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieRiskInstrument, regie_risk_instrument, explanation, explanation_label, RegieLabel)

/**
 * regie_risk_instrument_get_items:
 * @self: a risk instrument
 *
 * Gets the [property@Regie.RiskInstrument:items].
 *
 * Returns: (transfer none): a list of [class@Regie.RiskItem] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_risk_instrument_add_item:
 * @self: a risk instrument
 * @item: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RiskInstrument:items].
 *
 * Since: 0.1
 */

/**
 * regie_risk_instrument_remove_item:
 * @self: a risk instrument
 * @item: (transfer none): what to remove
 *
 * Removes from [property@Regie.RiskInstrument:items].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRiskInstrument, regie_risk_instrument, items, item, RegieRiskItem)

/**
 * regie_risk_instrument_get_levels:
 * @self: a risk instrument
 *
 * Gets the [property@Regie.RiskInstrument:levels].
 *
 * Returns: (transfer none): a list of [class@Regie.RiskLevel] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_risk_instrument_add_level:
 * @self: a risk instrument
 * @level: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RiskInstrument:levels].
 *
 * Since: 0.1
 */

/**
 * regie_risk_instrument_remove_level:
 * @self: a risk instrument
 * @level: (transfer none): what to remove
 *
 * Removes from [property@Regie.RiskInstrument:levels].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRiskInstrument, regie_risk_instrument, levels, level, RegieRiskLevel)

/**
 * regie_risk_instrument_get_source:
 * @self: a risk instrument
 *
 * Gets the [property@Regie.RiskInstrument:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_risk_instrument_set_source:
 * @self: a risk instrument
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.RiskInstrument:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRiskInstrument, regie_risk_instrument, source)

/**
 * regie_risk_instrument_get_is_provisional:
 * @self: a risk instrument
 *
 * Gets the [property@Regie.RiskInstrument:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_risk_instrument_set_is_provisional:
 * @self: a risk instrument
 * @is_provisional: the value
 *
 * Sets the [property@Regie.RiskInstrument:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieRiskInstrument, regie_risk_instrument, is_provisional)
