/* regie-plan-section.c: a part of the plan, filled in or not
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-section.h>

#include "base/regie-field-private.h"

/**
 * RegiePlanSection:
 *
 * A part of a plan as the method divides it: whether it is filled in, and from which variant on it
 * is asked for. The answer to a question, made for who asks.
 *
 * Source: method, sections 5.1 and 5.2.
 *
 * Since: 0.1
 */
struct _RegiePlanSection
{
  RegieEntity parent_instance;

  char     *name;
  char     *variant;
  gboolean  is_asked;
  gboolean  is_filled;
};

static const RegieField fields[] = {
  /**
   * RegiePlanSection:name:
   *
   * What it is called, in the language that was asked for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name", RegiePlanSection, name),
  /**
   * RegiePlanSection:variant:
   *
   * Lightest variant that asks for it, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("variant", RegiePlanSection, variant),
  /**
   * RegiePlanSection:is-asked:
   *
   * Whether the variant that was asked about has it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-asked", RegiePlanSection, is_asked),
  /**
   * RegiePlanSection:is-filled:
   *
   * Whether something is filled in.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-filled", RegiePlanSection, is_filled),
};

G_DEFINE_FINAL_TYPE (RegiePlanSection, regie_plan_section, REGIE_TYPE_ENTITY)

static void
regie_plan_section_class_init (RegiePlanSectionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_plan_section_init (RegiePlanSection *self)
{
}

/**
 * regie_plan_section_new:
 *
 * Makes a plan section without any value.
 *
 * Returns: (transfer full): the plan section
 *
 * Since: 0.1
 */
RegiePlanSection *
regie_plan_section_new (void)
{
  return g_object_new (REGIE_TYPE_PLAN_SECTION, NULL);
}

/**
 * regie_plan_section_get_name:
 * @self: a plan section
 *
 * Gets the [property@Regie.PlanSection:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_section_set_name:
 * @self: a plan section
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.PlanSection:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanSection, regie_plan_section, name)

/**
 * regie_plan_section_get_variant:
 * @self: a plan section
 *
 * Gets the [property@Regie.PlanSection:variant].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_plan_section_set_variant:
 * @self: a plan section
 * @variant: (nullable): the text
 *
 * Sets the [property@Regie.PlanSection:variant].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePlanSection, regie_plan_section, variant)

/**
 * regie_plan_section_get_is_asked:
 * @self: a plan section
 *
 * Gets the [property@Regie.PlanSection:is-asked].
 *
 * Returns: whether it is so
 *
 * Since: 0.1
 */

/**
 * regie_plan_section_set_is_asked:
 * @self: a plan section
 * @is_asked: whether it is so
 *
 * Sets the [property@Regie.PlanSection:is-asked].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePlanSection, regie_plan_section, is_asked)

/**
 * regie_plan_section_get_is_filled:
 * @self: a plan section
 *
 * Gets the [property@Regie.PlanSection:is-filled].
 *
 * Returns: whether it is so
 *
 * Since: 0.1
 */

/**
 * regie_plan_section_set_is_filled:
 * @self: a plan section
 * @is_filled: whether it is so
 *
 * Sets the [property@Regie.PlanSection:is-filled].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePlanSection, regie_plan_section, is_filled)
