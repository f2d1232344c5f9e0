/* regie-scale.c: a scale for scores
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-scale.h>

#include "base/regie-field-private.h"

/**
 * RegieScale:
 *
 * A scale for scores; its range and words can be replaced.
 *
 * Source: method, section 5.3.
 *
 * Since: 0.1
 */
struct _RegieScale
{
  RegieEntity parent_instance;

  RegieItems *names;
  int         min;
  int         max;
  int         step;
  RegieItems *anchors;
  char       *source;
  gboolean    is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieScale:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieScale, names, regie_label_get_type),
  /**
   * RegieScale:min:
   *
   * Lowest score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("min", RegieScale, min),
  /**
   * RegieScale:max:
   *
   * Highest score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("max", RegieScale, max),
  /**
   * RegieScale:step:
   *
   * Distance between two scores; 0 reads as 1.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("step", RegieScale, step, .max = G_MAXINT),
  /**
   * RegieScale:anchors:
   *
   * What some of the scores mean.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("anchors", RegieScale, anchors, regie_scale_anchor_get_type),
  /**
   * RegieScale:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieScale, source),
  /**
   * RegieScale:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieScale, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieScale, regie_scale, REGIE_TYPE_ENTITY)

static void
regie_scale_class_init (RegieScaleClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_scale_init (RegieScale *self)
{
}

/**
 * regie_scale_new:
 *
 * Makes a scale without any value.
 *
 * Returns: (transfer full): the scale
 *
 * Since: 0.1
 */
RegieScale *
regie_scale_new (void)
{
  return g_object_new (REGIE_TYPE_SCALE, NULL);
}

/**
 * regie_scale_get_names:
 * @self: a scale
 *
 * Gets the [property@Regie.Scale:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_scale_add_name:
 * @self: a scale
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Scale:names].
 *
 * Since: 0.1
 */

/**
 * regie_scale_remove_name:
 * @self: a scale
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Scale:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieScale, regie_scale, names, name, RegieLabel)

/**
 * regie_scale_get_min:
 * @self: a scale
 *
 * Gets the [property@Regie.Scale:min].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_scale_set_min:
 * @self: a scale
 * @min: the number
 *
 * Sets the [property@Regie.Scale:min].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieScale, regie_scale, min)

/**
 * regie_scale_get_max:
 * @self: a scale
 *
 * Gets the [property@Regie.Scale:max].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_scale_set_max:
 * @self: a scale
 * @max: the number
 *
 * Sets the [property@Regie.Scale:max].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieScale, regie_scale, max)

/**
 * regie_scale_get_step:
 * @self: a scale
 *
 * Gets the [property@Regie.Scale:step].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_scale_set_step:
 * @self: a scale
 * @step: the number
 *
 * Sets the [property@Regie.Scale:step].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieScale, regie_scale, step)

/**
 * regie_scale_get_anchors:
 * @self: a scale
 *
 * Gets the [property@Regie.Scale:anchors].
 *
 * Returns: (transfer none): a list of [class@Regie.ScaleAnchor] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_scale_add_anchor:
 * @self: a scale
 * @anchor: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Scale:anchors].
 *
 * Since: 0.1
 */

/**
 * regie_scale_remove_anchor:
 * @self: a scale
 * @anchor: (transfer none): what to remove
 *
 * Removes from [property@Regie.Scale:anchors].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieScale, regie_scale, anchors, anchor, RegieScaleAnchor)

/**
 * regie_scale_get_source:
 * @self: a scale
 *
 * Gets the [property@Regie.Scale:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_scale_set_source:
 * @self: a scale
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Scale:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieScale, regie_scale, source)

/**
 * regie_scale_get_is_provisional:
 * @self: a scale
 *
 * Gets the [property@Regie.Scale:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_scale_set_is_provisional:
 * @self: a scale
 * @is_provisional: the value
 *
 * Sets the [property@Regie.Scale:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieScale, regie_scale, is_provisional)
