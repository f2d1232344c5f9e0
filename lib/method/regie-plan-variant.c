/* regie-plan-variant.c: a variant of the plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-variant.h>

#include "base/regie-field-private.h"

/**
 * RegiePlanVariant:
 *
 * A variant of the plan: light where possible, heavy where needed.
 *
 * Source: method, section 5.1.
 *
 * Since: 0.1
 */
struct _RegiePlanVariant
{
  RegieEntity parent_instance;

  RegieItems *names;
  RegieItems *explanation;
  int         rank;
  GStrv       sections;
  char       *source;
  gboolean    is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegiePlanVariant:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegiePlanVariant, names, regie_label_get_type),
  /**
   * RegiePlanVariant:explanation:
   *
   * When it fits.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegiePlanVariant, explanation, regie_label_get_type),
  /**
   * RegiePlanVariant:rank:
   *
   * Place in the order from light to heavy, from 1.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("rank", RegiePlanVariant, rank, .max = G_MAXINT),
  /**
   * RegiePlanVariant:sections:
   *
   * JSON members of the plan and the dossier that it fills.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("sections", RegiePlanVariant, sections),
  /**
   * RegiePlanVariant:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegiePlanVariant, source),
  /**
   * RegiePlanVariant:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegiePlanVariant, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegiePlanVariant, regie_plan_variant, REGIE_TYPE_ENTITY)

static void
regie_plan_variant_class_init (RegiePlanVariantClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_plan_variant_init (RegiePlanVariant *self)
{
}

/**
 * regie_plan_variant_new:
 *
 * Makes a plan variant without any value.
 *
 * Returns: (transfer full): the plan variant
 *
 * Since: 0.1
 */
RegiePlanVariant *
regie_plan_variant_new (void)
{
  return g_object_new (REGIE_TYPE_PLAN_VARIANT, NULL);
}

/**
 * regie_plan_variant_get_names:
 * @self: a plan variant
 *
 * Gets the [property@Regie.PlanVariant:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_plan_variant_add_name:
 * @self: a plan variant
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.PlanVariant:names].
 *
 * Since: 0.1
 */

/**
 * regie_plan_variant_remove_name:
 * @self: a plan variant
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.PlanVariant:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePlanVariant, regie_plan_variant, names, name, RegieLabel)

/**
 * regie_plan_variant_get_explanation:
 * @self: a plan variant
 *
 * Gets the [property@Regie.PlanVariant:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_plan_variant_add_explanation_label:
 * @self: a plan variant
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.PlanVariant:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_plan_variant_remove_explanation_label:
 * @self: a plan variant
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.PlanVariant:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePlanVariant, regie_plan_variant, explanation, explanation_label, RegieLabel)

/**
 * regie_plan_variant_get_rank:
 * @self: a plan variant
 *
 * Gets the [property@Regie.PlanVariant:rank].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_plan_variant_set_rank:
 * @self: a plan variant
 * @rank: the number
 *
 * Sets the [property@Regie.PlanVariant:rank].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegiePlanVariant, regie_plan_variant, rank)

/**
 * regie_plan_variant_get_sections:
 * @self: a plan variant
 *
 * Gets the [property@Regie.PlanVariant:sections].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_plan_variant_set_sections:
 * @self: a plan variant
 * @sections: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.PlanVariant:sections].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegiePlanVariant, regie_plan_variant, sections)

/**
 * regie_plan_variant_get_source:
 * @self: a plan variant
 *
 * Gets the [property@Regie.PlanVariant:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_variant_set_source:
 * @self: a plan variant
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.PlanVariant:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanVariant, regie_plan_variant, source)

/**
 * regie_plan_variant_get_is_provisional:
 * @self: a plan variant
 *
 * Gets the [property@Regie.PlanVariant:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_plan_variant_set_is_provisional:
 * @self: a plan variant
 * @is_provisional: the value
 *
 * Sets the [property@Regie.PlanVariant:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePlanVariant, regie_plan_variant, is_provisional)
