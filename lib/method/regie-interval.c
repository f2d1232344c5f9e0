/* regie-interval.c: an interval of the monitoring
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-interval.h>

#include <regie/regie-plan-variant.h>
#include <regie/regie-safety-stage.h>

#include "base/regie-field-private.h"

/**
 * RegieInterval:
 *
 * An interval of the monitoring cycle; an unset condition fits everything.
 *
 * Source: method, section 5.4.
 *
 * Since: 0.1
 */
struct _RegieInterval
{
  RegieEntity parent_instance;

  char     *variant;
  char     *level;
  char     *stage;
  int       days;
  char     *source;
  gboolean  is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieInterval:variant:
   *
   * Variant of the plan to which it applies.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("variant", RegieInterval, variant, regie_plan_variant_get_type),
  /**
   * RegieInterval:level:
   *
   * Level of direction to which it applies.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("level", RegieInterval, level),
  /**
   * RegieInterval:stage:
   *
   * Stage of the work on safety to which it applies.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("stage", RegieInterval, stage, regie_safety_stage_get_type),
  /**
   * RegieInterval:days:
   *
   * Days between two evaluations.
   *
   * Range: 1 to 3660.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("days",
                   RegieInterval,
                   days,
                   .flags = REGIE_FIELD_REQUIRED,
                   .min = 1,
                   .max = 3660),
  /**
   * RegieInterval:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieInterval, source),
  /**
   * RegieInterval:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieInterval, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieInterval, regie_interval, REGIE_TYPE_ENTITY)

static void
regie_interval_class_init (RegieIntervalClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_interval_init (RegieInterval *self)
{
}

/**
 * regie_interval_new:
 *
 * Makes an interval without any value.
 *
 * Returns: (transfer full): the interval
 *
 * Since: 0.1
 */
RegieInterval *
regie_interval_new (void)
{
  return g_object_new (REGIE_TYPE_INTERVAL, NULL);
}

/**
 * regie_interval_get_variant:
 * @self: an interval
 *
 * Gets the [property@Regie.Interval:variant].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_interval_set_variant:
 * @self: an interval
 * @variant: (nullable): an id
 *
 * Sets the [property@Regie.Interval:variant].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieInterval, regie_interval, variant)

/**
 * regie_interval_get_level:
 * @self: an interval
 *
 * Gets the [property@Regie.Interval:level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_interval_set_level:
 * @self: an interval
 * @level: (nullable): the text
 *
 * Sets the [property@Regie.Interval:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieInterval, regie_interval, level)

/**
 * regie_interval_get_stage:
 * @self: an interval
 *
 * Gets the [property@Regie.Interval:stage].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_interval_set_stage:
 * @self: an interval
 * @stage: (nullable): an id
 *
 * Sets the [property@Regie.Interval:stage].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieInterval, regie_interval, stage)

/**
 * regie_interval_get_days:
 * @self: an interval
 *
 * Gets the [property@Regie.Interval:days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_interval_set_days:
 * @self: an interval
 * @days: the number
 *
 * Sets the [property@Regie.Interval:days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieInterval, regie_interval, days)

/**
 * regie_interval_get_source:
 * @self: an interval
 *
 * Gets the [property@Regie.Interval:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_interval_set_source:
 * @self: an interval
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Interval:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieInterval, regie_interval, source)

/**
 * regie_interval_get_is_provisional:
 * @self: an interval
 *
 * Gets the [property@Regie.Interval:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_interval_set_is_provisional:
 * @self: an interval
 * @is_provisional: the value
 *
 * Sets the [property@Regie.Interval:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieInterval, regie_interval, is_provisional)
