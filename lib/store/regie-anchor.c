/* regie-anchor.c: how far the log of a store has come
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-anchor.h>

#include "base/regie-field-private.h"

/**
 * RegieAnchor:
 *
 * How far the log of a store has come: the last entry of each chain. Kept outside the store, it
 * shows later whether the newest entries were cut off, which the chain alone cannot show.
 *
 * Since: 0.1
 */
struct _RegieAnchor
{
  RegieEntity parent_instance;

  GStrv ends;
};

static const RegieField fields[] = {
  /**
   * RegieAnchor:ends:
   *
   * One text for each chain, in the order of the municipalities: municipality (`-` for entries
   * that belong to none), number of the last entry, and its MAC in 64 hexadecimal digits, with
   * a space between.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("ends", RegieAnchor, ends),
};

G_DEFINE_FINAL_TYPE (RegieAnchor, regie_anchor, REGIE_TYPE_ENTITY)

static void
regie_anchor_class_init (RegieAnchorClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_anchor_init (RegieAnchor *self)
{
}

/**
 * regie_anchor_new:
 *
 * Makes an anchor without any value.
 *
 * Returns: (transfer full): the anchor
 *
 * Since: 0.1
 */
RegieAnchor *
regie_anchor_new (void)
{
  return g_object_new (REGIE_TYPE_ANCHOR, NULL);
}

/**
 * regie_anchor_get_ends:
 * @self: an anchor
 *
 * Gets the [property@Regie.Anchor:ends].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_anchor_set_ends:
 * @self: an anchor
 * @ends: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Anchor:ends].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieAnchor, regie_anchor, ends)
