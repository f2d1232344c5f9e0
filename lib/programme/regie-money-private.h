/* regie-money-private.h: the amounts of a budget and of its lines, and their sums
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-budget.h>

G_BEGIN_DECLS

typedef enum
{
  REGIE_MONEY_PLANNED,
  REGIE_MONEY_COMMITTED,
  REGIE_MONEY_SPENT,
  REGIE_N_MONEY
} RegieMoney;

/* Amounts in cents; of a sum that is too large they say less than there was. */
typedef struct
{
  gint64   cents[REGIE_N_MONEY];
  gboolean is_too_large;
} RegieAmounts;

/* What a budget says itself, and what a line of it says. */
RegieAmounts regie_amounts_of_budget (RegieBudget *budget);
RegieAmounts regie_amounts_of_line (RegieBudgetLine *line);
/* What the lines of a budget come to. */
RegieAmounts regie_amounts_sum_lines (RegieBudget *budget);

gboolean regie_amounts_is_empty (const RegieAmounts *self);
void regie_amounts_add (RegieAmounts       *self,
                        const RegieAmounts *amounts);

/* Whether the lines of a budget, which come to @sum, come to what it says itself. */
RegieAnswer regie_amounts_compare_lines (RegieBudget        *budget,
                                         const RegieAmounts *sum);

G_END_DECLS
