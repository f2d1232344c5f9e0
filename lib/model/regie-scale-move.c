/* regie-scale-move.c: a move to heavier or lighter direction
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-scale-move.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieScaleMove:
 *
 * A move to heavier or lighter direction.
 *
 * Source: method, sections 4.2 and 4.6.
 *
 * Since: 0.1
 */
struct _RegieScaleMove
{
  RegieEntity parent_instance;

  GDate                date;
  RegieScaleDirection  direction;
  char                *old_level;
  char                *new_level;
  char                *reason;
  char                *decided_by;
  char                *mandate;
  GStrv                consulted;
  GDate                household_informed_date;
  GDate                next_check_date;
};

static const RegieField fields[] = {
  /**
   * RegieScaleMove:date:
   *
   * Day of the move.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieScaleMove, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieScaleMove:direction:
   *
   * Which way.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("direction",
                    RegieScaleMove,
                    direction,
                    RegieScaleDirection,
                    regie_scale_direction_get_type),
  /**
   * RegieScaleMove:old-level:
   *
   * Level before, an id of the regiekaart.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("old-level", RegieScaleMove, old_level),
  /**
   * RegieScaleMove:new-level:
   *
   * Level after.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("new-level", RegieScaleMove, new_level),
  /**
   * RegieScaleMove:reason:
   *
   * Why.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieScaleMove, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieScaleMove:decided-by:
   *
   * Who decided.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("decided-by", RegieScaleMove, decided_by, regie_person_get_type),
  /**
   * RegieScaleMove:mandate:
   *
   * Mandate on which they decided, in words or by reference.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("mandate", RegieScaleMove, mandate),
  /**
   * RegieScaleMove:consulted:
   *
   * Ids of the people consulted.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("consulted", RegieScaleMove, consulted, .of = regie_person_get_type),
  /**
   * RegieScaleMove:household-informed-date:
   *
   * Day on which the household was told.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("household-informed-date", RegieScaleMove, household_informed_date),
  /**
   * RegieScaleMove:next-check-date:
   *
   * Day on which the level is looked at again.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("next-check-date", RegieScaleMove, next_check_date),
};

G_DEFINE_FINAL_TYPE (RegieScaleMove, regie_scale_move, REGIE_TYPE_ENTITY)

static void
regie_scale_move_class_init (RegieScaleMoveClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_scale_move_init (RegieScaleMove *self)
{
}

/**
 * regie_scale_move_new:
 *
 * Makes a scale move without any value.
 *
 * Returns: (transfer full): the scale move
 *
 * Since: 0.1
 */
RegieScaleMove *
regie_scale_move_new (void)
{
  return g_object_new (REGIE_TYPE_SCALE_MOVE, NULL);
}

/**
 * regie_scale_move_get_date:
 * @self: a scale move
 *
 * Gets the [property@Regie.ScaleMove:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_scale_move_set_date:
 * @self: a scale move
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.ScaleMove:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieScaleMove, regie_scale_move, date)

/**
 * regie_scale_move_get_direction:
 * @self: a scale move
 *
 * Gets the [property@Regie.ScaleMove:direction].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_scale_move_set_direction:
 * @self: a scale move
 * @direction: the code
 *
 * Sets the [property@Regie.ScaleMove:direction].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieScaleMove, regie_scale_move, direction, RegieScaleDirection)

/**
 * regie_scale_move_get_old_level:
 * @self: a scale move
 *
 * Gets the [property@Regie.ScaleMove:old-level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_scale_move_set_old_level:
 * @self: a scale move
 * @old_level: (nullable): the text
 *
 * Sets the [property@Regie.ScaleMove:old-level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieScaleMove, regie_scale_move, old_level)

/**
 * regie_scale_move_get_new_level:
 * @self: a scale move
 *
 * Gets the [property@Regie.ScaleMove:new-level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_scale_move_set_new_level:
 * @self: a scale move
 * @new_level: (nullable): the text
 *
 * Sets the [property@Regie.ScaleMove:new-level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieScaleMove, regie_scale_move, new_level)

/**
 * regie_scale_move_get_reason:
 * @self: a scale move
 *
 * Gets the [property@Regie.ScaleMove:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_scale_move_set_reason:
 * @self: a scale move
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.ScaleMove:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieScaleMove, regie_scale_move, reason)

/**
 * regie_scale_move_get_decided_by:
 * @self: a scale move
 *
 * Gets the [property@Regie.ScaleMove:decided-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_scale_move_set_decided_by:
 * @self: a scale move
 * @decided_by: (nullable): an id
 *
 * Sets the [property@Regie.ScaleMove:decided-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieScaleMove, regie_scale_move, decided_by)

/**
 * regie_scale_move_get_mandate:
 * @self: a scale move
 *
 * Gets the [property@Regie.ScaleMove:mandate].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_scale_move_set_mandate:
 * @self: a scale move
 * @mandate: (nullable): the text
 *
 * Sets the [property@Regie.ScaleMove:mandate].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieScaleMove, regie_scale_move, mandate)

/**
 * regie_scale_move_get_consulted:
 * @self: a scale move
 *
 * Gets the [property@Regie.ScaleMove:consulted].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_scale_move_set_consulted:
 * @self: a scale move
 * @consulted: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ScaleMove:consulted].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieScaleMove, regie_scale_move, consulted)

/**
 * regie_scale_move_get_household_informed_date:
 * @self: a scale move
 *
 * Gets the [property@Regie.ScaleMove:household-informed-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_scale_move_set_household_informed_date:
 * @self: a scale move
 * @household_informed_date: (nullable): the day
 *
 * Sets the [property@Regie.ScaleMove:household-informed-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieScaleMove, regie_scale_move, household_informed_date)

/**
 * regie_scale_move_get_next_check_date:
 * @self: a scale move
 *
 * Gets the [property@Regie.ScaleMove:next-check-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_scale_move_set_next_check_date:
 * @self: a scale move
 * @next_check_date: (nullable): the day
 *
 * Sets the [property@Regie.ScaleMove:next-check-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieScaleMove, regie_scale_move, next_check_date)
