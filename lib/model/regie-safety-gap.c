/* regie-safety-gap.c: days on which nobody held sight on safety
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-gap.h>

#include "base/regie-field-private.h"

/**
 * RegieSafetyGap:
 *
 * Days in a row of an open track on which nobody held sight on safety.
 *
 * Source: method, section 3.4.
 *
 * Since: 0.1
 */
struct _RegieSafetyGap
{
  RegieEntity parent_instance;

  GDate start_date;
  GDate end_date;
};

static const RegieField fields[] = {
  /**
   * RegieSafetyGap:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieSafetyGap, start_date),
  /**
   * RegieSafetyGap:end-date:
   *
   * Last day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieSafetyGap, end_date),
};

G_DEFINE_FINAL_TYPE (RegieSafetyGap, regie_safety_gap, REGIE_TYPE_ENTITY)

static void
regie_safety_gap_class_init (RegieSafetyGapClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_safety_gap_init (RegieSafetyGap *self)
{
}

/**
 * regie_safety_gap_new:
 *
 * Makes a safety gap without any value.
 *
 * Returns: (transfer full): the safety gap
 *
 * Since: 0.1
 */
RegieSafetyGap *
regie_safety_gap_new (void)
{
  return g_object_new (REGIE_TYPE_SAFETY_GAP, NULL);
}

/**
 * regie_safety_gap_get_start_date:
 * @self: a safety gap
 *
 * Gets the [property@Regie.SafetyGap:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_gap_set_start_date:
 * @self: a safety gap
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyGap:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyGap, regie_safety_gap, start_date)

/**
 * regie_safety_gap_get_end_date:
 * @self: a safety gap
 *
 * Gets the [property@Regie.SafetyGap:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_gap_set_end_date:
 * @self: a safety gap
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyGap:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyGap, regie_safety_gap, end_date)
