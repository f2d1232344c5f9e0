/* regie-target.c: what an indicator should say by a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-target.h>

#include "base/regie-field-private.h"

/**
 * RegieTarget:
 *
 * What an indicator should say by a day.
 *
 * Source: method, section 7.6; ours.
 *
 * Since: 0.1
 */
struct _RegieTarget
{
  RegieEntity parent_instance;

  char             *indicator;
  RegieTargetBound  bound;
  int               value;
  GDate             date;
};

static const RegieField fields[] = {
  /**
   * RegieTarget:indicator:
   *
   * The indicator, by id in the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("indicator", RegieTarget, indicator, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieTarget:bound:
   *
   * Whether it should be at least or at most the value.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("bound", RegieTarget, bound, RegieTargetBound, regie_target_bound_get_type),
  /**
   * RegieTarget:value:
   *
   * The value: a number or a number of days for indicators that count or measure, and tenths of a
   * percent for those in percent.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("value", RegieTarget, value, .max = G_MAXINT),
  /**
   * RegieTarget:date:
   *
   * Day by which it should be reached.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieTarget, date),
};

G_DEFINE_FINAL_TYPE (RegieTarget, regie_target, REGIE_TYPE_ENTITY)

static void
regie_target_class_init (RegieTargetClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_target_init (RegieTarget *self)
{
}

/**
 * regie_target_new:
 *
 * Makes a target without any value.
 *
 * Returns: (transfer full): the target
 *
 * Since: 0.1
 */
RegieTarget *
regie_target_new (void)
{
  return g_object_new (REGIE_TYPE_TARGET, NULL);
}

/**
 * regie_target_get_indicator:
 * @self: a target
 *
 * Gets the [property@Regie.Target:indicator].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_target_set_indicator:
 * @self: a target
 * @indicator: (nullable): the text
 *
 * Sets the [property@Regie.Target:indicator].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieTarget, regie_target, indicator)

/**
 * regie_target_get_bound:
 * @self: a target
 *
 * Gets the [property@Regie.Target:bound].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_target_set_bound:
 * @self: a target
 * @bound: the code
 *
 * Sets the [property@Regie.Target:bound].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieTarget, regie_target, bound, RegieTargetBound)

/**
 * regie_target_get_value:
 * @self: a target
 *
 * Gets the [property@Regie.Target:value].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_target_set_value:
 * @self: a target
 * @value: the number
 *
 * Sets the [property@Regie.Target:value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieTarget, regie_target, value)

/**
 * regie_target_get_date:
 * @self: a target
 *
 * Gets the [property@Regie.Target:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_target_set_date:
 * @self: a target
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Target:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieTarget, regie_target, date)
