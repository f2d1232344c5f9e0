/* regie-money.c: the amounts of a budget and of its lines, and their sums
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "programme/regie-money-private.h"

#include "base/regie-list-private.h"
#include "programme/regie-programme-items-private.h"

RegieAmounts
regie_amounts_of_budget (RegieBudget *budget)
{
  return (RegieAmounts){ { [REGIE_MONEY_PLANNED] = regie_budget_get_planned_cents (budget),
                           [REGIE_MONEY_COMMITTED] = regie_budget_get_committed_cents (budget),
                           [REGIE_MONEY_SPENT] = regie_budget_get_spent_cents (budget) },
                         FALSE };
}

RegieAmounts
regie_amounts_of_line (RegieBudgetLine *line)
{
  return (RegieAmounts){ { [REGIE_MONEY_PLANNED] = regie_budget_line_get_planned_cents (line),
                           [REGIE_MONEY_COMMITTED] = regie_budget_line_get_committed_cents (line),
                           [REGIE_MONEY_SPENT] = regie_budget_line_get_spent_cents (line) },
                         FALSE };
}

gboolean
regie_amounts_is_empty (const RegieAmounts *self)
{
  return self->cents[REGIE_MONEY_PLANNED] == 0 && self->cents[REGIE_MONEY_COMMITTED] == 0 &&
         self->cents[REGIE_MONEY_SPENT] == 0;
}

/* Adds. An amount that no number holds stops at the largest or the smallest, and the sum says so;
 * what is added later counts from there. */
void
regie_amounts_add (RegieAmounts       *self,
                   const RegieAmounts *amounts)
{
  self->is_too_large |= amounts->is_too_large;
  for (RegieMoney money = 0; money < REGIE_N_MONEY; money++)
    if (__builtin_add_overflow (self->cents[money], amounts->cents[money], &self->cents[money]))
      {
        self->cents[money] = amounts->cents[money] < 0 ? G_MININT64 : G_MAXINT64;
        self->is_too_large = TRUE;
      }
}

RegieAmounts
regie_amounts_sum_lines (RegieBudget *budget)
{
  RegieAmounts sum = { 0 };

  REGIE_ITEMS_FOREACH (RegieBudgetLine, line, regie_budget_peek_lines (budget))
    {
      const RegieAmounts amounts = regie_amounts_of_line (line);

      regie_amounts_add (&sum, &amounts);
    }

  return sum;
}

/* One of which all amounts are 0 says nothing, nor can one that has no lines be compared. */
RegieAnswer
regie_amounts_compare_lines (RegieBudget        *budget,
                             const RegieAmounts *sum)
{
  const RegieAmounts whole = regie_amounts_of_budget (budget);

  if (regie_items_get_length (regie_budget_peek_lines (budget)) == 0 ||
      regie_amounts_is_empty (&whole))
    return REGIE_ANSWER_UNKNOWN;

  if (sum->is_too_large)
    return REGIE_ANSWER_NO;

  for (RegieMoney money = 0; money < REGIE_N_MONEY; money++)
    if (sum->cents[money] != whole.cents[money])
      return REGIE_ANSWER_NO;

  return REGIE_ANSWER_YES;
}
