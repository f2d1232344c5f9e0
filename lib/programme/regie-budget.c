/* regie-budget.c: the money of a body for the method in a year
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-budget.h>

#include "base/regie-field-private.h"

/**
 * RegieBudget:
 *
 * The money of a body for the method in a year, and for which purposes. The sums of the lines
 * should agree with its own.
 *
 * Source: method, sections 7.2 and 7.4, theme C.
 *
 * Since: 0.1
 */
struct _RegieBudget
{
  RegieEntity parent_instance;

  int         year;
  gint64      planned_cents;
  gint64      committed_cents;
  gint64      spent_cents;
  char       *decision_reference;
  RegieItems *lines;
};

static const RegieField fields[] = {
  /**
   * RegieBudget:year:
   *
   * The year; 0 when it is not recorded.
   *
   * Range: 0 to 9999.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("year", RegieBudget, year, .max = 9999),
  /**
   * RegieBudget:planned-cents:
   *
   * What was planned, in euro cents.
   *
   * Range: 0 to G_MAXINT64.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("planned-cents", RegieBudget, planned_cents, .max = G_MAXINT64),
  /**
   * RegieBudget:committed-cents:
   *
   * What was promised to others, in euro cents.
   *
   * Range: 0 to G_MAXINT64.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("committed-cents", RegieBudget, committed_cents, .max = G_MAXINT64),
  /**
   * RegieBudget:spent-cents:
   *
   * What was spent, in euro cents.
   *
   * Range: 0 to G_MAXINT64.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("spent-cents", RegieBudget, spent_cents, .max = G_MAXINT64),
  /**
   * RegieBudget:decision-reference:
   *
   * Where the decision can be found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("decision-reference", RegieBudget, decision_reference),
  /**
   * RegieBudget:lines:
   *
   * The purposes that it is for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("lines", RegieBudget, lines, regie_budget_line_get_type),
};

G_DEFINE_FINAL_TYPE (RegieBudget, regie_budget, REGIE_TYPE_ENTITY)

static void
regie_budget_class_init (RegieBudgetClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_budget_init (RegieBudget *self)
{
}

/**
 * regie_budget_new:
 *
 * Makes a budget without any value.
 *
 * Returns: (transfer full): the budget
 *
 * Since: 0.1
 */
RegieBudget *
regie_budget_new (void)
{
  return g_object_new (REGIE_TYPE_BUDGET, NULL);
}

/**
 * regie_budget_get_year:
 * @self: a budget
 *
 * Gets the [property@Regie.Budget:year].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_set_year:
 * @self: a budget
 * @year: the number
 *
 * Sets the [property@Regie.Budget:year].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieBudget, regie_budget, year)

/**
 * regie_budget_get_planned_cents:
 * @self: a budget
 *
 * Gets the [property@Regie.Budget:planned-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_set_planned_cents:
 * @self: a budget
 * @planned_cents: the number
 *
 * Sets the [property@Regie.Budget:planned-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBudget, regie_budget, planned_cents)

/**
 * regie_budget_get_committed_cents:
 * @self: a budget
 *
 * Gets the [property@Regie.Budget:committed-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_set_committed_cents:
 * @self: a budget
 * @committed_cents: the number
 *
 * Sets the [property@Regie.Budget:committed-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBudget, regie_budget, committed_cents)

/**
 * regie_budget_get_spent_cents:
 * @self: a budget
 *
 * Gets the [property@Regie.Budget:spent-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_set_spent_cents:
 * @self: a budget
 * @spent_cents: the number
 *
 * Sets the [property@Regie.Budget:spent-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBudget, regie_budget, spent_cents)

/**
 * regie_budget_get_decision_reference:
 * @self: a budget
 *
 * Gets the [property@Regie.Budget:decision-reference].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_budget_set_decision_reference:
 * @self: a budget
 * @decision_reference: (nullable): the text
 *
 * Sets the [property@Regie.Budget:decision-reference].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBudget, regie_budget, decision_reference)

/**
 * regie_budget_get_lines:
 * @self: a budget
 *
 * Gets the [property@Regie.Budget:lines].
 *
 * Returns: (transfer none): a list of [class@Regie.BudgetLine] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_budget_add_line:
 * @self: a budget
 * @line: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Budget:lines].
 *
 * Since: 0.1
 */

/**
 * regie_budget_remove_line:
 * @self: a budget
 * @line: (transfer none): what to remove
 *
 * Removes from [property@Regie.Budget:lines].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieBudget, regie_budget, lines, line, RegieBudgetLine)
