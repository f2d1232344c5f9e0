/* regie-map-version.c: a version of the regiekaart
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-map-version.h>

#include <regie/regie-body.h>

#include "base/regie-field-private.h"

/**
 * RegieMapVersion:
 *
 * A version of the regiekaart that bodies adopt or supplement. What it says stands in a method, see
 * [class@Regie.Regiekaart].
 *
 * Source: method, sections 4.2 and 8.4.
 *
 * Since: 0.1
 */
struct _RegieMapVersion
{
  RegieEntity parent_instance;

  char  *name;
  char  *version;
  char  *body;
  char  *method_id;
  GDate  start_date;
  GDate  end_date;
};

static const RegieField fields[] = {
  /**
   * RegieMapVersion:name:
   *
   * Its name.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name", RegieMapVersion, name),
  /**
   * RegieMapVersion:version:
   *
   * Its version.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("version", RegieMapVersion, version),
  /**
   * RegieMapVersion:body:
   *
   * Body that made it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("body", RegieMapVersion, body, regie_body_get_type),
  /**
   * RegieMapVersion:method-id:
   *
   * Method that holds it, by id.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("method-id", RegieMapVersion, method_id),
  /**
   * RegieMapVersion:start-date:
   *
   * First day on which it holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieMapVersion, start_date),
  /**
   * RegieMapVersion:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieMapVersion, end_date),
};

G_DEFINE_FINAL_TYPE (RegieMapVersion, regie_map_version, REGIE_TYPE_ENTITY)

static void
regie_map_version_class_init (RegieMapVersionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_map_version_init (RegieMapVersion *self)
{
}

/**
 * regie_map_version_new:
 *
 * Makes a version of a map without any value.
 *
 * Returns: (transfer full): the version of a map
 *
 * Since: 0.1
 */
RegieMapVersion *
regie_map_version_new (void)
{
  return g_object_new (REGIE_TYPE_MAP_VERSION, NULL);
}

/**
 * regie_map_version_get_name:
 * @self: a version of a map
 *
 * Gets the [property@Regie.MapVersion:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_map_version_set_name:
 * @self: a version of a map
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.MapVersion:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMapVersion, regie_map_version, name)

/**
 * regie_map_version_get_version:
 * @self: a version of a map
 *
 * Gets the [property@Regie.MapVersion:version].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_map_version_set_version:
 * @self: a version of a map
 * @version: (nullable): the text
 *
 * Sets the [property@Regie.MapVersion:version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMapVersion, regie_map_version, version)

/**
 * regie_map_version_get_body:
 * @self: a version of a map
 *
 * Gets the [property@Regie.MapVersion:body].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_map_version_set_body:
 * @self: a version of a map
 * @body: (nullable): an id
 *
 * Sets the [property@Regie.MapVersion:body].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMapVersion, regie_map_version, body)

/**
 * regie_map_version_get_method_id:
 * @self: a version of a map
 *
 * Gets the [property@Regie.MapVersion:method-id].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_map_version_set_method_id:
 * @self: a version of a map
 * @method_id: (nullable): the text
 *
 * Sets the [property@Regie.MapVersion:method-id].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMapVersion, regie_map_version, method_id)

/**
 * regie_map_version_get_start_date:
 * @self: a version of a map
 *
 * Gets the [property@Regie.MapVersion:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_map_version_set_start_date:
 * @self: a version of a map
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.MapVersion:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMapVersion, regie_map_version, start_date)

/**
 * regie_map_version_get_end_date:
 * @self: a version of a map
 *
 * Gets the [property@Regie.MapVersion:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_map_version_set_end_date:
 * @self: a version of a map
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.MapVersion:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMapVersion, regie_map_version, end_date)
