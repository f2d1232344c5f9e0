/* regie-budget-sum.c: money, added up
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-budget-sum.h>

#include <regie/regie-body.h>

#include "base/regie-field-private.h"

/**
 * RegieBudgetSum:
 *
 * Money of a body in a year for a purpose, added up, or the total of a year. The answer to a
 * question, made for who asks.
 *
 * A sum that is too large for a number stays at the largest one, and says so.
 *
 * Source: method, sections 7.2 and 7.3, theme C; the sums are ours.
 *
 * Since: 0.1
 */
struct _RegieBudgetSum
{
  RegieEntity parent_instance;

  char        *body;
  int          year;
  char        *purpose;
  gboolean     is_total;
  gint64       planned_cents;
  gint64       committed_cents;
  gint64       spent_cents;
  gint64       recorded_planned_cents;
  gint64       recorded_committed_cents;
  gint64       recorded_spent_cents;
  RegieAnswer  agrees;
  gboolean     is_too_large;
};

static const RegieField fields[] = {
  /**
   * RegieBudgetSum:body:
   *
   * The body; unset for all bodies together.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("body", RegieBudgetSum, body, regie_body_get_type),
  /**
   * RegieBudgetSum:year:
   *
   * The year; 0 when it is not recorded.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("year", RegieBudgetSum, year, .max = 9999),
  /**
   * RegieBudgetSum:purpose:
   *
   * The purpose, by id in the method; unset for a total, and for money without a purpose.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("purpose", RegieBudgetSum, purpose),
  /**
   * RegieBudgetSum:is-total:
   *
   * Whether it is the total of the year over all purposes.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-total", RegieBudgetSum, is_total),
  /**
   * RegieBudgetSum:planned-cents:
   *
   * What was planned, in euro cents.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("planned-cents", RegieBudgetSum, planned_cents, .max = G_MAXINT64),
  /**
   * RegieBudgetSum:committed-cents:
   *
   * What was promised to others, in euro cents.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("committed-cents", RegieBudgetSum, committed_cents, .max = G_MAXINT64),
  /**
   * RegieBudgetSum:spent-cents:
   *
   * What was spent, in euro cents.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("spent-cents", RegieBudgetSum, spent_cents, .max = G_MAXINT64),
  /**
   * RegieBudgetSum:recorded-planned-cents:
   *
   * Of a total: what the budgets themselves say was planned.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("recorded-planned-cents",
                     RegieBudgetSum,
                     recorded_planned_cents,
                     .max = G_MAXINT64),
  /**
   * RegieBudgetSum:recorded-committed-cents:
   *
   * Of a total: what the budgets themselves say was promised.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("recorded-committed-cents",
                     RegieBudgetSum,
                     recorded_committed_cents,
                     .max = G_MAXINT64),
  /**
   * RegieBudgetSum:recorded-spent-cents:
   *
   * Of a total: what the budgets themselves say was spent.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("recorded-spent-cents",
                     RegieBudgetSum,
                     recorded_spent_cents,
                     .max = G_MAXINT64),
  /**
   * RegieBudgetSum:agrees:
   *
   * Of a total: whether the lines of each budget come to what that budget says. Unknown when there
   * is none that has both.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("agrees", RegieBudgetSum, agrees, RegieAnswer, regie_answer_get_type),
  /**
   * RegieBudgetSum:is-too-large:
   *
   * Whether a sum is larger than a number can be.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-too-large", RegieBudgetSum, is_too_large),
};

G_DEFINE_FINAL_TYPE (RegieBudgetSum, regie_budget_sum, REGIE_TYPE_ENTITY)

static void
regie_budget_sum_class_init (RegieBudgetSumClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_budget_sum_init (RegieBudgetSum *self)
{
}

/**
 * regie_budget_sum_new:
 *
 * Makes a budget sum without any value.
 *
 * Returns: (transfer full): the budget sum
 *
 * Since: 0.1
 */
RegieBudgetSum *
regie_budget_sum_new (void)
{
  return g_object_new (REGIE_TYPE_BUDGET_SUM, NULL);
}

/**
 * regie_budget_sum_get_body:
 * @self: a budget sum
 *
 * Gets the [property@Regie.BudgetSum:body].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_budget_sum_set_body:
 * @self: a budget sum
 * @body: (nullable): an id
 *
 * Sets the [property@Regie.BudgetSum:body].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieBudgetSum, regie_budget_sum, body)

/**
 * regie_budget_sum_get_year:
 * @self: a budget sum
 *
 * Gets the [property@Regie.BudgetSum:year].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_sum_set_year:
 * @self: a budget sum
 * @year: the number
 *
 * Sets the [property@Regie.BudgetSum:year].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieBudgetSum, regie_budget_sum, year)

/**
 * regie_budget_sum_get_purpose:
 * @self: a budget sum
 *
 * Gets the [property@Regie.BudgetSum:purpose].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_budget_sum_set_purpose:
 * @self: a budget sum
 * @purpose: (nullable): the text
 *
 * Sets the [property@Regie.BudgetSum:purpose].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieBudgetSum, regie_budget_sum, purpose)

/**
 * regie_budget_sum_get_is_total:
 * @self: a budget sum
 *
 * Gets the [property@Regie.BudgetSum:is-total].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_budget_sum_set_is_total:
 * @self: a budget sum
 * @is_total: the value
 *
 * Sets the [property@Regie.BudgetSum:is-total].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieBudgetSum, regie_budget_sum, is_total)

/**
 * regie_budget_sum_get_planned_cents:
 * @self: a budget sum
 *
 * Gets the [property@Regie.BudgetSum:planned-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_sum_set_planned_cents:
 * @self: a budget sum
 * @planned_cents: the number
 *
 * Sets the [property@Regie.BudgetSum:planned-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBudgetSum, regie_budget_sum, planned_cents)

/**
 * regie_budget_sum_get_committed_cents:
 * @self: a budget sum
 *
 * Gets the [property@Regie.BudgetSum:committed-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_sum_set_committed_cents:
 * @self: a budget sum
 * @committed_cents: the number
 *
 * Sets the [property@Regie.BudgetSum:committed-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBudgetSum, regie_budget_sum, committed_cents)

/**
 * regie_budget_sum_get_spent_cents:
 * @self: a budget sum
 *
 * Gets the [property@Regie.BudgetSum:spent-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_sum_set_spent_cents:
 * @self: a budget sum
 * @spent_cents: the number
 *
 * Sets the [property@Regie.BudgetSum:spent-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBudgetSum, regie_budget_sum, spent_cents)

/**
 * regie_budget_sum_get_recorded_planned_cents:
 * @self: a budget sum
 *
 * Gets the [property@Regie.BudgetSum:recorded-planned-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_sum_set_recorded_planned_cents:
 * @self: a budget sum
 * @recorded_planned_cents: the number
 *
 * Sets the [property@Regie.BudgetSum:recorded-planned-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBudgetSum, regie_budget_sum, recorded_planned_cents)

/**
 * regie_budget_sum_get_recorded_committed_cents:
 * @self: a budget sum
 *
 * Gets the [property@Regie.BudgetSum:recorded-committed-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_sum_set_recorded_committed_cents:
 * @self: a budget sum
 * @recorded_committed_cents: the number
 *
 * Sets the [property@Regie.BudgetSum:recorded-committed-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBudgetSum, regie_budget_sum, recorded_committed_cents)

/**
 * regie_budget_sum_get_recorded_spent_cents:
 * @self: a budget sum
 *
 * Gets the [property@Regie.BudgetSum:recorded-spent-cents].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_budget_sum_set_recorded_spent_cents:
 * @self: a budget sum
 * @recorded_spent_cents: the number
 *
 * Sets the [property@Regie.BudgetSum:recorded-spent-cents].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieBudgetSum, regie_budget_sum, recorded_spent_cents)

/**
 * regie_budget_sum_get_agrees:
 * @self: a budget sum
 *
 * Gets the [property@Regie.BudgetSum:agrees].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_budget_sum_set_agrees:
 * @self: a budget sum
 * @agrees: the code
 *
 * Sets the [property@Regie.BudgetSum:agrees].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieBudgetSum, regie_budget_sum, agrees, RegieAnswer)

/**
 * regie_budget_sum_get_is_too_large:
 * @self: a budget sum
 *
 * Gets the [property@Regie.BudgetSum:is-too-large].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_budget_sum_set_is_too_large:
 * @self: a budget sum
 * @is_too_large: the value
 *
 * Sets the [property@Regie.BudgetSum:is-too-large].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieBudgetSum, regie_budget_sum, is_too_large)
