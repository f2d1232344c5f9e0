/* regie-power.c: something a regisseur may have to decide
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-power.h>

#include <regie/regie-label.h>

#include "base/regie-field-private.h"

/**
 * RegiePower:
 *
 * Something that a regisseur may have to decide or to bring about, and may only do by a mandate.
 *
 * Source: method, section 4.4.
 *
 * Since: 0.1
 */
struct _RegiePower
{
  RegieEntity parent_instance;

  RegieItems      *names;
  RegieItems      *explanation;
  RegiePowerGroup  group;
  char            *source;
  gboolean         is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegiePower:names:
   *
   * Its name, in the languages there are.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegiePower, names, regie_label_get_type),
  /**
   * RegiePower:explanation:
   *
   * What it means, in plain words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegiePower, explanation, regie_label_get_type),
  /**
   * RegiePower:group:
   *
   * Kind of power.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("group", RegiePower, group, RegiePowerGroup, regie_power_group_get_type),
  /**
   * RegiePower:source:
   *
   * Where it is written.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegiePower, source),
  /**
   * RegiePower:is-provisional:
   *
   * Whether this is ours, to be replaced.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegiePower, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegiePower, regie_power, REGIE_TYPE_ENTITY)

static void
regie_power_class_init (RegiePowerClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_power_init (RegiePower *self)
{
}

/**
 * regie_power_new:
 *
 * Makes a power without any value.
 *
 * Returns: (transfer full): the power
 *
 * Since: 0.1
 */
RegiePower *
regie_power_new (void)
{
  return g_object_new (REGIE_TYPE_POWER, NULL);
}

/**
 * regie_power_get_names:
 * @self: a power
 *
 * Gets the [property@Regie.Power:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_power_add_name:
 * @self: a power
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Power:names].
 *
 * Since: 0.1
 */

/**
 * regie_power_remove_name:
 * @self: a power
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Power:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePower, regie_power, names, name, RegieLabel)

/**
 * regie_power_get_explanation:
 * @self: a power
 *
 * Gets the [property@Regie.Power:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_power_add_explanation_label:
 * @self: a power
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Power:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_power_remove_explanation_label:
 * @self: a power
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.Power:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePower, regie_power, explanation, explanation_label, RegieLabel)

/**
 * regie_power_get_group:
 * @self: a power
 *
 * Gets the [property@Regie.Power:group].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_power_set_group:
 * @self: a power
 * @group: the code
 *
 * Sets the [property@Regie.Power:group].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegiePower, regie_power, group, RegiePowerGroup)

/**
 * regie_power_get_source:
 * @self: a power
 *
 * Gets the [property@Regie.Power:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_power_set_source:
 * @self: a power
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Power:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePower, regie_power, source)

/**
 * regie_power_get_is_provisional:
 * @self: a power
 *
 * Gets the [property@Regie.Power:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_power_set_is_provisional:
 * @self: a power
 * @is_provisional: the value
 *
 * Sets the [property@Regie.Power:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePower, regie_power, is_provisional)
