/* regie-budget-chart-private.h: the money of a programme, added up
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-budget-chart.h>

#include "programme/regie-money-private.h"
#include "report/regie-programme-signs-private.h"

G_BEGIN_DECLS

/* More groups of bars than this nobody reads. */
#define REGIE_BUDGET_CHART_ROWS 12

/* The money of a year, or for a purpose. */
typedef struct
{
  char         *name;
  int           year;
  RegieAmounts  amounts;
} RegieBudgetRow;

typedef struct
{
  GArray *rows;
  /* In how many budgets the purposes do not add up to the whole. */
  guint n_unequal;
  guint n_budgets;
} RegieBudgetSheet;

#define REGIE_BUDGET_ROW(sheet, i) (&g_array_index ((sheet)->rows, RegieBudgetRow, i))

RegieBudgetSheet *regie_budget_sheet_new_by_year (const RegieProgrammeView *view);
RegieBudgetSheet *regie_budget_sheet_new_by_purpose (const RegieProgrammeView *view,
                                                     int                       year);
void regie_budget_sheet_free (RegieBudgetSheet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieBudgetSheet, regie_budget_sheet_free)

const char *regie_budget_get_money_word (const char *language,
                                         RegieMoney  money);
char *regie_budget_dup_amount (const char *language,
                               gint64      cents);
char *regie_budget_tell_unequal (const RegieProgrammeView *view,
                                 const RegieBudgetSheet   *sheet);

RegieCanvas *regie_budget_chart_draw (const RegieProgrammeView *view,
                                      int                       year);
char *regie_budget_chart_tell (const RegieProgrammeView *view,
                               int                       year);
char *regie_budget_chart_dup_title (const RegieProgrammeView *view,
                                    int                       year);

G_END_DECLS
