/* regie-map-adoption.c: that a body adopted or supplemented a regiekaart
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-map-adoption.h>

#include <regie/regie-map-version.h>

#include "base/regie-field-private.h"

/**
 * RegieMapAdoption:
 *
 * That a body adopted a version of the regiekaart as it is, or with its own supplement.
 *
 * Source: method, sections 4.2 and 7.4.
 *
 * Since: 0.1
 */
struct _RegieMapAdoption
{
  RegieEntity parent_instance;

  char           *map;
  RegieLayerMode  mode;
  char           *supplement;
  GDate           start_date;
  GDate           end_date;
  char           *decision_reference;
};

static const RegieField fields[] = {
  /**
   * RegieMapAdoption:map:
   *
   * The version of the regiekaart.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("map",
                         RegieMapAdoption,
                         map,
                         regie_map_version_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieMapAdoption:mode:
   *
   * Whether it was adopted as it is or supplemented.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("mode", RegieMapAdoption, mode, RegieLayerMode, regie_layer_mode_get_type),
  /**
   * RegieMapAdoption:supplement:
   *
   * Version that holds the supplement of this body, when it made one.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("supplement", RegieMapAdoption, supplement, regie_map_version_get_type),
  /**
   * RegieMapAdoption:start-date:
   *
   * First day on which it holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieMapAdoption, start_date),
  /**
   * RegieMapAdoption:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieMapAdoption, end_date),
  /**
   * RegieMapAdoption:decision-reference:
   *
   * Where the decision can be found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("decision-reference", RegieMapAdoption, decision_reference),
};

G_DEFINE_FINAL_TYPE (RegieMapAdoption, regie_map_adoption, REGIE_TYPE_ENTITY)

static void
regie_map_adoption_class_init (RegieMapAdoptionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_map_adoption_init (RegieMapAdoption *self)
{
}

/**
 * regie_map_adoption_new:
 *
 * Makes an adoption without any value.
 *
 * Returns: (transfer full): the adoption
 *
 * Since: 0.1
 */
RegieMapAdoption *
regie_map_adoption_new (void)
{
  return g_object_new (REGIE_TYPE_MAP_ADOPTION, NULL);
}

/**
 * regie_map_adoption_get_map:
 * @self: an adoption
 *
 * Gets the [property@Regie.MapAdoption:map].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_map_adoption_set_map:
 * @self: an adoption
 * @map: (nullable): an id
 *
 * Sets the [property@Regie.MapAdoption:map].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMapAdoption, regie_map_adoption, map)

/**
 * regie_map_adoption_get_mode:
 * @self: an adoption
 *
 * Gets the [property@Regie.MapAdoption:mode].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_map_adoption_set_mode:
 * @self: an adoption
 * @mode: the code
 *
 * Sets the [property@Regie.MapAdoption:mode].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieMapAdoption, regie_map_adoption, mode, RegieLayerMode)

/**
 * regie_map_adoption_get_supplement:
 * @self: an adoption
 *
 * Gets the [property@Regie.MapAdoption:supplement].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_map_adoption_set_supplement:
 * @self: an adoption
 * @supplement: (nullable): an id
 *
 * Sets the [property@Regie.MapAdoption:supplement].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMapAdoption, regie_map_adoption, supplement)

/**
 * regie_map_adoption_get_start_date:
 * @self: an adoption
 *
 * Gets the [property@Regie.MapAdoption:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_map_adoption_set_start_date:
 * @self: an adoption
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.MapAdoption:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMapAdoption, regie_map_adoption, start_date)

/**
 * regie_map_adoption_get_end_date:
 * @self: an adoption
 *
 * Gets the [property@Regie.MapAdoption:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_map_adoption_set_end_date:
 * @self: an adoption
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.MapAdoption:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMapAdoption, regie_map_adoption, end_date)

/**
 * regie_map_adoption_get_decision_reference:
 * @self: an adoption
 *
 * Gets the [property@Regie.MapAdoption:decision-reference].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_map_adoption_set_decision_reference:
 * @self: an adoption
 * @decision_reference: (nullable): the text
 *
 * Sets the [property@Regie.MapAdoption:decision-reference].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMapAdoption, regie_map_adoption, decision_reference)
