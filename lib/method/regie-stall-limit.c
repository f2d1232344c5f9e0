/* regie-stall-limit.c: after how many days something counts as a standstill
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-stall-limit.h>

#include <regie/regie-safety-stage.h>

#include "base/regie-field-private.h"

/**
 * RegieStallLimit:
 *
 * After how many days something in a case counts as a standstill; an unset condition fits
 * everything.
 *
 * Source: method, sections 5.4 and 11: the days are ours.
 *
 * Since: 0.1
 */
struct _RegieStallLimit
{
  RegieEntity parent_instance;

  RegieStallKind  kind;
  char           *level;
  char           *stage;
  int             days;
  int             owner_days;
  char           *source;
  gboolean        is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieStallLimit:kind:
   *
   * What stands still.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind", RegieStallLimit, kind, RegieStallKind, regie_stall_kind_get_type),
  /**
   * RegieStallLimit:level:
   *
   * Level of direction to which it applies.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("level", RegieStallLimit, level),
  /**
   * RegieStallLimit:stage:
   *
   * Stage of the work on safety to which it applies.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("stage", RegieStallLimit, stage, regie_safety_stage_get_type),
  /**
   * RegieStallLimit:days:
   *
   * Days that may pass before it counts as a standstill.
   *
   * Range: 0 to 3660.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("days", RegieStallLimit, days, .max = 3660),
  /**
   * RegieStallLimit:owner-days:
   *
   * Days more in which it speaks to whoever can get it moving, before it speaks to the regisseur.
   *
   * Range: 0 to 3660.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("owner-days", RegieStallLimit, owner_days, .max = 3660),
  /**
   * RegieStallLimit:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieStallLimit, source),
  /**
   * RegieStallLimit:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieStallLimit, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieStallLimit, regie_stall_limit, REGIE_TYPE_ENTITY)

static void
regie_stall_limit_class_init (RegieStallLimitClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_stall_limit_init (RegieStallLimit *self)
{
}

/**
 * regie_stall_limit_new:
 *
 * Makes a stall limit without any value.
 *
 * Returns: (transfer full): the stall limit
 *
 * Since: 0.1
 */
RegieStallLimit *
regie_stall_limit_new (void)
{
  return g_object_new (REGIE_TYPE_STALL_LIMIT, NULL);
}

/**
 * regie_stall_limit_get_kind:
 * @self: a stall limit
 *
 * Gets the [property@Regie.StallLimit:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_stall_limit_set_kind:
 * @self: a stall limit
 * @kind: the code
 *
 * Sets the [property@Regie.StallLimit:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieStallLimit, regie_stall_limit, kind, RegieStallKind)

/**
 * regie_stall_limit_get_level:
 * @self: a stall limit
 *
 * Gets the [property@Regie.StallLimit:level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_limit_set_level:
 * @self: a stall limit
 * @level: (nullable): the text
 *
 * Sets the [property@Regie.StallLimit:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStallLimit, regie_stall_limit, level)

/**
 * regie_stall_limit_get_stage:
 * @self: a stall limit
 *
 * Gets the [property@Regie.StallLimit:stage].
 *
 * Returns: (nullable) (transfer none): the id, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_limit_set_stage:
 * @self: a stall limit
 * @stage: (nullable): the id
 *
 * Sets the [property@Regie.StallLimit:stage].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieStallLimit, regie_stall_limit, stage)

/**
 * regie_stall_limit_get_days:
 * @self: a stall limit
 *
 * Gets the [property@Regie.StallLimit:days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_stall_limit_set_days:
 * @self: a stall limit
 * @days: the number
 *
 * Sets the [property@Regie.StallLimit:days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieStallLimit, regie_stall_limit, days)

/**
 * regie_stall_limit_get_owner_days:
 * @self: a stall limit
 *
 * Gets the [property@Regie.StallLimit:owner-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_stall_limit_set_owner_days:
 * @self: a stall limit
 * @owner_days: the number
 *
 * Sets the [property@Regie.StallLimit:owner-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieStallLimit, regie_stall_limit, owner_days)

/**
 * regie_stall_limit_get_source:
 * @self: a stall limit
 *
 * Gets the [property@Regie.StallLimit:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_limit_set_source:
 * @self: a stall limit
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.StallLimit:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStallLimit, regie_stall_limit, source)

/**
 * regie_stall_limit_get_is_provisional:
 * @self: a stall limit
 *
 * Gets the [property@Regie.StallLimit:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_stall_limit_set_is_provisional:
 * @self: a stall limit
 * @is_provisional: the value
 *
 * Sets the [property@Regie.StallLimit:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieStallLimit, regie_stall_limit, is_provisional)
