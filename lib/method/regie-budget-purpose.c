/* regie-budget-purpose.c: what the implementation plan gives money for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-budget-purpose.h>

#include "base/regie-field-private.h"

/**
 * RegieBudgetPurpose:
 *
 * Something that the implementation plan gives money for.
 *
 * Source: method, sections 7.2 and 7.3.
 *
 * Since: 0.1
 */
struct _RegieBudgetPurpose
{
  RegieEntity parent_instance;

  RegieItems *names;
  char       *source;
};

static const RegieField fields[] = {
  /**
   * RegieBudgetPurpose:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieBudgetPurpose, names, regie_label_get_type),
  /**
   * RegieBudgetPurpose:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieBudgetPurpose, source),
};

G_DEFINE_FINAL_TYPE (RegieBudgetPurpose, regie_budget_purpose, REGIE_TYPE_ENTITY)

static void
regie_budget_purpose_class_init (RegieBudgetPurposeClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_budget_purpose_init (RegieBudgetPurpose *self)
{
}

/**
 * regie_budget_purpose_new:
 *
 * Makes a budget purpose without any value.
 *
 * Returns: (transfer full): the budget purpose
 *
 * Since: 0.1
 */
RegieBudgetPurpose *
regie_budget_purpose_new (void)
{
  return g_object_new (REGIE_TYPE_BUDGET_PURPOSE, NULL);
}

/**
 * regie_budget_purpose_get_names:
 * @self: a budget purpose
 *
 * Gets the [property@Regie.BudgetPurpose:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_budget_purpose_add_name:
 * @self: a budget purpose
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.BudgetPurpose:names].
 *
 * Since: 0.1
 */

/**
 * regie_budget_purpose_remove_name:
 * @self: a budget purpose
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.BudgetPurpose:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBudgetPurpose, regie_budget_purpose, names, name, RegieLabel)

/**
 * regie_budget_purpose_get_source:
 * @self: a budget purpose
 *
 * Gets the [property@Regie.BudgetPurpose:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_budget_purpose_set_source:
 * @self: a budget purpose
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.BudgetPurpose:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBudgetPurpose, regie_budget_purpose, source)
