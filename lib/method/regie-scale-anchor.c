/* regie-scale-anchor.c: what a score means
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-scale-anchor.h>

#include "base/regie-field-private.h"

/**
 * RegieScaleAnchor:
 *
 * What a score on a scale means.
 *
 * Source: method, section 5.3.
 *
 * Since: 0.1
 */
struct _RegieScaleAnchor
{
  RegieEntity parent_instance;

  int         value;
  RegieItems *names;
};

static const RegieField fields[] = {
  /**
   * RegieScaleAnchor:value:
   *
   * The score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("value", RegieScaleAnchor, value, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieScaleAnchor:names:
   *
   * Its meaning in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieScaleAnchor, names, regie_label_get_type),
};

G_DEFINE_FINAL_TYPE (RegieScaleAnchor, regie_scale_anchor, REGIE_TYPE_ENTITY)

static void
regie_scale_anchor_class_init (RegieScaleAnchorClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_scale_anchor_init (RegieScaleAnchor *self)
{
}

/**
 * regie_scale_anchor_new:
 *
 * Makes a scale anchor without any value.
 *
 * Returns: (transfer full): the scale anchor
 *
 * Since: 0.1
 */
RegieScaleAnchor *
regie_scale_anchor_new (void)
{
  return g_object_new (REGIE_TYPE_SCALE_ANCHOR, NULL);
}

/**
 * regie_scale_anchor_get_value:
 * @self: a scale anchor
 *
 * Gets the [property@Regie.ScaleAnchor:value].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_scale_anchor_set_value:
 * @self: a scale anchor
 * @value: the number
 *
 * Sets the [property@Regie.ScaleAnchor:value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieScaleAnchor, regie_scale_anchor, value)

/**
 * regie_scale_anchor_get_names:
 * @self: a scale anchor
 *
 * Gets the [property@Regie.ScaleAnchor:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_scale_anchor_add_name:
 * @self: a scale anchor
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ScaleAnchor:names].
 *
 * Since: 0.1
 */

/**
 * regie_scale_anchor_remove_name:
 * @self: a scale anchor
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.ScaleAnchor:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieScaleAnchor, regie_scale_anchor, names, name, RegieLabel)
