/* regie-programme-overview-money.c: at a glance, the money of each year
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-budget-chart-private.h"
#include "report/regie-programme-overview-private.h"

#include "base/regie-language-private.h"
#include "report/regie-lines-private.h"

/* The purposes are told of the last years only. */
#define MOST_YEARS 3

static void
add_row (const RegieProgrammeView *view,
         RegieProgrammeGrid       *grid,
         const char               *name,
         const RegieBudgetRow     *row)
{
  const char *language = view->context.language;
  g_autofree char *planned =
    regie_budget_dup_amount (language, row->amounts.cents[REGIE_MONEY_PLANNED]);
  g_autofree char *committed =
    regie_budget_dup_amount (language, row->amounts.cents[REGIE_MONEY_COMMITTED]);
  g_autofree char *spent =
    regie_budget_dup_amount (language, row->amounts.cents[REGIE_MONEY_SPENT]);
  const char *const cells[] = { planned, committed, spent, NULL };

  regie_programme_grid_add (grid, name, cells);
}

static void
tell_purposes (const RegieProgrammeView *view,
               RegieProgrammeGrid       *grid,
               int                       year)
{
  g_autoptr(RegieBudgetSheet) purposes = regie_budget_sheet_new_by_purpose (view, year);

  for (guint i = 0; i < purposes->rows->len; i++)
    {
      const RegieBudgetRow *row = REGIE_BUDGET_ROW (purposes, i);

      add_row (view, grid, row->name, row);
    }
}

/* Year by year, of the last years purpose by purpose. */
void
regie_programme_overview_tell_money (const RegieProgrammeView *view,
                                     GString                  *page)
{
  const char *language = view->context.language;
  const char *const heads[] = { regie_budget_get_money_word (language, REGIE_MONEY_PLANNED),
                                regie_budget_get_money_word (language, REGIE_MONEY_COMMITTED),
                                regie_budget_get_money_word (language, REGIE_MONEY_SPENT),
                                NULL };
  g_autoptr(RegieBudgetSheet) years = regie_budget_sheet_new_by_year (view);
  g_autoptr(RegieProgrammeGrid) grid = regie_programme_grid_new (3);
  g_autofree char *unequal = regie_budget_tell_unequal (view, years);

  regie_overview_begin (&view->context, page, N_ ("Money"));
  if (years->rows->len > 0)
    regie_programme_grid_add (grid, "", heads);
  for (guint i = 0; i < years->rows->len; i++)
    {
      const RegieBudgetRow *row = REGIE_BUDGET_ROW (years, i);

      if (row->year != 0 && i + MOST_YEARS >= years->rows->len)
        {
          g_autofree char *whole =
            regie_translate_with (language, N_ ("{year}, together"), "year", row->name, NULL);

          if (i > 0)
            regie_programme_grid_add_gap (grid);
          tell_purposes (view, grid, row->year);
          add_row (view, grid, whole, row);
        }
      else
        add_row (view, grid, row->name, row);
    }
  regie_programme_grid_write (grid, page);
  if (unequal != NULL)
    {
      g_string_append_c (page, '\n');
      regie_lines_add (page, unequal, "", "");
    }
  regie_overview_end (&view->context, page, years->rows->len);
}
