/* regie-change.c: a difference between two versions of a record
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-change.h>

#include "base/regie-field-private.h"

/**
 * RegieChange:
 *
 * A difference between two versions of a record, as [method@Regie.Entity.diff] gives it.
 *
 * Since: 0.1
 */
struct _RegieChange
{
  RegieEntity parent_instance;

  char            *path;
  RegieChangeKind  kind;
  char            *before;
  char            *after;
};

static const RegieField fields[] = {
  /**
   * RegieChange:path:
   *
   * Where it is, as `plan.goals[2].title`: in the new version, or in the old one for what was
   * removed. Empty for the record itself.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("path", RegieChange, path, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieChange:kind:
   *
   * How it differs.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind", RegieChange, kind, RegieChangeKind, regie_change_kind_get_type),
  /**
   * RegieChange:before:
   *
   * The old value as JSON text, or %NULL when there was none.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("before", RegieChange, before, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieChange:after:
   *
   * The new value as JSON text, or %NULL when there is none any more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("after", RegieChange, after, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieChange, regie_change, REGIE_TYPE_ENTITY)

static void
regie_change_class_init (RegieChangeClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_change_init (RegieChange *self)
{
}

/**
 * regie_change_new:
 *
 * Makes a change without any value.
 *
 * Returns: (transfer full): the change
 *
 * Since: 0.1
 */
RegieChange *
regie_change_new (void)
{
  return g_object_new (REGIE_TYPE_CHANGE, NULL);
}

/**
 * regie_change_get_path:
 * @self: a change
 *
 * Gets the [property@Regie.Change:path].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_change_set_path:
 * @self: a change
 * @path: (nullable): the text
 *
 * Sets the [property@Regie.Change:path].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieChange, regie_change, path)

/**
 * regie_change_get_kind:
 * @self: a change
 *
 * Gets the [property@Regie.Change:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_change_set_kind:
 * @self: a change
 * @kind: the code
 *
 * Sets the [property@Regie.Change:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieChange, regie_change, kind, RegieChangeKind)

/**
 * regie_change_get_before:
 * @self: a change
 *
 * Gets the [property@Regie.Change:before].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_change_set_before:
 * @self: a change
 * @before: (nullable): the text
 *
 * Sets the [property@Regie.Change:before].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieChange, regie_change, before)

/**
 * regie_change_get_after:
 * @self: a change
 *
 * Gets the [property@Regie.Change:after].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_change_set_after:
 * @self: a change
 * @after: (nullable): the text
 *
 * Sets the [property@Regie.Change:after].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieChange, regie_change, after)
