/* regie-principle.c: a core principle
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-principle.h>

#include "base/regie-field-private.h"

/**
 * RegiePrinciple:
 *
 * One of the core principles that say what good work is.
 *
 * Source: method, section 6.
 *
 * Since: 0.1
 */
struct _RegiePrinciple
{
  RegieEntity parent_instance;

  int         number;
  RegieItems *names;
  RegieItems *explanation;
  char       *source;
};

static const RegieField fields[] = {
  /**
   * RegiePrinciple:number:
   *
   * Number, from 1 to 10.
   *
   * Range: 1 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("number",
                   RegiePrinciple,
                   number,
                   .flags = REGIE_FIELD_REQUIRED,
                   .min = 1,
                   .max = G_MAXINT),
  /**
   * RegiePrinciple:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegiePrinciple, names, regie_label_get_type),
  /**
   * RegiePrinciple:explanation:
   *
   * What it asks.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegiePrinciple, explanation, regie_label_get_type),
  /**
   * RegiePrinciple:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegiePrinciple, source),
};

G_DEFINE_FINAL_TYPE (RegiePrinciple, regie_principle, REGIE_TYPE_ENTITY)

static void
regie_principle_class_init (RegiePrincipleClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_principle_init (RegiePrinciple *self)
{
}

/**
 * regie_principle_new:
 *
 * Makes a principle without any value.
 *
 * Returns: (transfer full): the principle
 *
 * Since: 0.1
 */
RegiePrinciple *
regie_principle_new (void)
{
  return g_object_new (REGIE_TYPE_PRINCIPLE, NULL);
}

/**
 * regie_principle_get_number:
 * @self: a principle
 *
 * Gets the [property@Regie.Principle:number].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_principle_set_number:
 * @self: a principle
 * @number: the number
 *
 * Sets the [property@Regie.Principle:number].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegiePrinciple, regie_principle, number)

/**
 * regie_principle_get_names:
 * @self: a principle
 *
 * Gets the [property@Regie.Principle:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_principle_add_name:
 * @self: a principle
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Principle:names].
 *
 * Since: 0.1
 */

/**
 * regie_principle_remove_name:
 * @self: a principle
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Principle:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePrinciple, regie_principle, names, name, RegieLabel)

/**
 * regie_principle_get_explanation:
 * @self: a principle
 *
 * Gets the [property@Regie.Principle:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_principle_add_explanation_label:
 * @self: a principle
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Principle:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_principle_remove_explanation_label:
 * @self: a principle
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.Principle:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePrinciple, regie_principle, explanation, explanation_label, RegieLabel)

/**
 * regie_principle_get_source:
 * @self: a principle
 *
 * Gets the [property@Regie.Principle:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_principle_set_source:
 * @self: a principle
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Principle:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePrinciple, regie_principle, source)
