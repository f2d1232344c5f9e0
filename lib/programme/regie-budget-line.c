/* regie-budget-line.c: the money for one purpose
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-budget-line.h>

#include "base/regie-field-private.h"

/**
 * RegieBudgetLine:
 *
 * The money for one purpose of a budget.
 *
 * Source: method, section 7.2, theme C.
 *
 * Since: 0.1
 */
struct _RegieBudgetLine
{
  RegieEntity parent_instance;

  char   *purpose;
  gint64  planned_cents;
  gint64  committed_cents;
  gint64  spent_cents;
  char   *note;
};

static const RegieField fields[] = {
  /**
   * RegieBudgetLine:purpose:
   *
   * Purpose, by id of a budget purpose of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("purpose", RegieBudgetLine, purpose),
  /**
   * RegieBudgetLine:planned-cents:
   *
   * What was planned, in euro cents.
   *
   * Range: 0 to G_MAXINT64.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("planned-cents", RegieBudgetLine, planned_cents, .max = G_MAXINT64),
  /**
   * RegieBudgetLine:committed-cents:
   *
   * What was promised to others, in euro cents.
   *
   * Range: 0 to G_MAXINT64.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("committed-cents", RegieBudgetLine, committed_cents, .max = G_MAXINT64),
  /**
   * RegieBudgetLine:spent-cents:
   *
   * What was spent, in euro cents.
   *
   * Range: 0 to G_MAXINT64.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("spent-cents", RegieBudgetLine, spent_cents, .max = G_MAXINT64),
  /**
   * RegieBudgetLine:note:
   *
   * What there is to add.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("note", RegieBudgetLine, note),
};

G_DEFINE_FINAL_TYPE (RegieBudgetLine, regie_budget_line, REGIE_TYPE_ENTITY)

static void
regie_budget_line_class_init (RegieBudgetLineClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_budget_line_init (RegieBudgetLine *self)
{
}

/**
 * regie_budget_line_new:
 *
 * Makes a line without any value.
 *
 * Returns: (transfer full): the line
 *
 * Since: 0.1
 */
RegieBudgetLine *
regie_budget_line_new (void)
{
  return g_object_new (REGIE_TYPE_BUDGET_LINE, NULL);
}

/**
 * regie_budget_line_get_purpose:
 * @self: a line
 *
 * Gets the [property@Regie.BudgetLine:purpose].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_budget_line_set_purpose:
 * @self: a line
 * @purpose: (nullable): the text
 *
 * Sets the [property@Regie.BudgetLine:purpose].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBudgetLine, regie_budget_line, purpose)

/**
 * regie_budget_line_get_planned_cents:
 * @self: a line
 *
 * Gets the [property@Regie.BudgetLine:planned-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_line_set_planned_cents:
 * @self: a line
 * @planned_cents: the number
 *
 * Sets the [property@Regie.BudgetLine:planned-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBudgetLine, regie_budget_line, planned_cents)

/**
 * regie_budget_line_get_committed_cents:
 * @self: a line
 *
 * Gets the [property@Regie.BudgetLine:committed-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_line_set_committed_cents:
 * @self: a line
 * @committed_cents: the number
 *
 * Sets the [property@Regie.BudgetLine:committed-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBudgetLine, regie_budget_line, committed_cents)

/**
 * regie_budget_line_get_spent_cents:
 * @self: a line
 *
 * Gets the [property@Regie.BudgetLine:spent-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_line_set_spent_cents:
 * @self: a line
 * @spent_cents: the number
 *
 * Sets the [property@Regie.BudgetLine:spent-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBudgetLine, regie_budget_line, spent_cents)

/**
 * regie_budget_line_get_note:
 * @self: a line
 *
 * Gets the [property@Regie.BudgetLine:note].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_budget_line_set_note:
 * @self: a line
 * @note: (nullable): the text
 *
 * Sets the [property@Regie.BudgetLine:note].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBudgetLine, regie_budget_line, note)
