/* regie-safety-sight.c: sight on safety
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-sight.h>

#include <regie/regie-organisation.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieSafetySight:
 *
 * Who holds sight on safety. On every day of an open track somebody does.
 *
 * Source: method, section 3.4.
 *
 * Since: 0.1
 */
struct _RegieSafetySight
{
  RegieEntity parent_instance;

  char  *person;
  char  *organisation;
  GDate  start_date;
  GDate  end_date;
  GDate  given_date;
  GDate  taken_date;
};

static const RegieField fields[] = {
  /**
   * RegieSafetySight:person:
   *
   * Who.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person", RegieSafetySight, person, regie_person_get_type),
  /**
   * RegieSafetySight:organisation:
   *
   * For which organisation.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("organisation",
                         RegieSafetySight,
                         organisation,
                         regie_organisation_get_type),
  /**
   * RegieSafetySight:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieSafetySight, start_date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSafetySight:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieSafetySight, end_date),
  /**
   * RegieSafetySight:given-date:
   *
   * Day on which the one who handed it over confirmed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("given-date", RegieSafetySight, given_date),
  /**
   * RegieSafetySight:taken-date:
   *
   * Day on which the one who took it over confirmed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("taken-date", RegieSafetySight, taken_date),
};

G_DEFINE_FINAL_TYPE (RegieSafetySight, regie_safety_sight, REGIE_TYPE_ENTITY)

static void
regie_safety_sight_class_init (RegieSafetySightClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_safety_sight_init (RegieSafetySight *self)
{
}

/**
 * regie_safety_sight_new:
 *
 * Makes a safety sight without any value.
 *
 * Returns: (transfer full): the safety sight
 *
 * Since: 0.1
 */
RegieSafetySight *
regie_safety_sight_new (void)
{
  return g_object_new (REGIE_TYPE_SAFETY_SIGHT, NULL);
}

/**
 * regie_safety_sight_get_person:
 * @self: a safety sight
 *
 * Gets the [property@Regie.SafetySight:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_sight_set_person:
 * @self: a safety sight
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.SafetySight:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetySight, regie_safety_sight, person)

/**
 * regie_safety_sight_get_organisation:
 * @self: a safety sight
 *
 * Gets the [property@Regie.SafetySight:organisation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_sight_set_organisation:
 * @self: a safety sight
 * @organisation: (nullable): an id
 *
 * Sets the [property@Regie.SafetySight:organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetySight, regie_safety_sight, organisation)

/**
 * regie_safety_sight_get_start_date:
 * @self: a safety sight
 *
 * Gets the [property@Regie.SafetySight:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_sight_set_start_date:
 * @self: a safety sight
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetySight:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetySight, regie_safety_sight, start_date)

/**
 * regie_safety_sight_get_end_date:
 * @self: a safety sight
 *
 * Gets the [property@Regie.SafetySight:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_sight_set_end_date:
 * @self: a safety sight
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetySight:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetySight, regie_safety_sight, end_date)

/**
 * regie_safety_sight_get_given_date:
 * @self: a safety sight
 *
 * Gets the [property@Regie.SafetySight:given-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_sight_set_given_date:
 * @self: a safety sight
 * @given_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetySight:given-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetySight, regie_safety_sight, given_date)

/**
 * regie_safety_sight_get_taken_date:
 * @self: a safety sight
 *
 * Gets the [property@Regie.SafetySight:taken-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_sight_set_taken_date:
 * @self: a safety sight
 * @taken_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetySight:taken-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetySight, regie_safety_sight, taken_date)
