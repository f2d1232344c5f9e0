/* regie-regisseur-gap.c: days on which nobody is regisseur, and why
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-regisseur-gap.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieRegisseurGap:
 *
 * Days on which nobody is regisseur, on record with the reason. It does not make the days good:
 * it says that they were seen.
 *
 * Source: method, section 6, principle 3; the record is ours.
 *
 * Since: 0.1
 */
struct _RegieRegisseurGap
{
  RegieEntity parent_instance;

  GDate  start_date;
  GDate  end_date;
  char  *reason;
  char  *recorded_by;
  GDate  told_date;
};

static const RegieField fields[] = {
  /**
   * RegieRegisseurGap:start-date:
   *
   * First day without a regisseur.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieRegisseurGap, start_date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRegisseurGap:end-date:
   *
   * Last day without one, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieRegisseurGap, end_date),
  /**
   * RegieRegisseurGap:reason:
   *
   * Why there is nobody.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieRegisseurGap, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieRegisseurGap:recorded-by:
   *
   * Who recorded it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("recorded-by", RegieRegisseurGap, recorded_by, regie_person_get_type),
  /**
   * RegieRegisseurGap:told-date:
   *
   * Day on which the household was told.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("told-date", RegieRegisseurGap, told_date),
};

G_DEFINE_FINAL_TYPE (RegieRegisseurGap, regie_regisseur_gap, REGIE_TYPE_ENTITY)

static void
regie_regisseur_gap_class_init (RegieRegisseurGapClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_regisseur_gap_init (RegieRegisseurGap *self)
{
}

/**
 * regie_regisseur_gap_new:
 *
 * Makes a gap without any value.
 *
 * Returns: (transfer full): the gap
 *
 * Since: 0.1
 */
RegieRegisseurGap *
regie_regisseur_gap_new (void)
{
  return g_object_new (REGIE_TYPE_REGISSEUR_GAP, NULL);
}

/**
 * regie_regisseur_gap_get_start_date:
 * @self: a gap
 *
 * Gets the [property@Regie.RegisseurGap:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_gap_set_start_date:
 * @self: a gap
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.RegisseurGap:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRegisseurGap, regie_regisseur_gap, start_date)

/**
 * regie_regisseur_gap_get_end_date:
 * @self: a gap
 *
 * Gets the [property@Regie.RegisseurGap:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_gap_set_end_date:
 * @self: a gap
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.RegisseurGap:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRegisseurGap, regie_regisseur_gap, end_date)

/**
 * regie_regisseur_gap_get_reason:
 * @self: a gap
 *
 * Gets the [property@Regie.RegisseurGap:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_gap_set_reason:
 * @self: a gap
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.RegisseurGap:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRegisseurGap, regie_regisseur_gap, reason)

/**
 * regie_regisseur_gap_get_recorded_by:
 * @self: a gap
 *
 * Gets the [property@Regie.RegisseurGap:recorded-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_gap_set_recorded_by:
 * @self: a gap
 * @recorded_by: (nullable): an id
 *
 * Sets the [property@Regie.RegisseurGap:recorded-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieRegisseurGap, regie_regisseur_gap, recorded_by)

/**
 * regie_regisseur_gap_get_told_date:
 * @self: a gap
 *
 * Gets the [property@Regie.RegisseurGap:told-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_regisseur_gap_set_told_date:
 * @self: a gap
 * @told_date: (nullable): the day
 *
 * Sets the [property@Regie.RegisseurGap:told-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRegisseurGap, regie_regisseur_gap, told_date)
