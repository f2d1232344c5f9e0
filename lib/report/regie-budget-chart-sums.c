/* regie-budget-chart-sums.c: the money of a programme, added up by year or by purpose
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-budget-chart-private.h"

#include <regie/regie-budget-purpose.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "base/regie-number-private.h"
#include "method/regie-method-items-private.h"
#include "programme/regie-programme-items-private.h"
#include "report/regie-lines-private.h"

#define MOST_NAME 80

static void
clear_row (gpointer row)
{
  g_free (((RegieBudgetRow *) row)->name);
}

static RegieBudgetSheet *
sheet_new (void)
{
  RegieBudgetSheet *self = g_new0 (RegieBudgetSheet, 1);

  self->rows = g_array_new (FALSE, TRUE, sizeof (RegieBudgetRow));
  g_array_set_clear_func (self->rows, clear_row);

  return self;
}

void
regie_budget_sheet_free (RegieBudgetSheet *self)
{
  g_array_unref (self->rows);
  g_free (self);
}

static RegieBudgetRow *
add_row (RegieBudgetSheet *self,
         char             *name,
         int               year)
{
  RegieBudgetRow row = { .name = name, .year = year };

  g_array_append_val (self->rows, row);

  return REGIE_BUDGET_ROW (self, self->rows->len - 1);
}

/* What the lines of a budget come to. One without lines stands for itself, and one that has only
 * lines says nothing else. */
static RegieAmounts
count (RegieBudgetSheet *self,
       RegieBudget      *budget)
{
  const RegieAmounts sum = regie_amounts_sum_lines (budget);

  self->n_budgets++;
  if (regie_amounts_compare_lines (budget, &sum) == REGIE_ANSWER_NO)
    self->n_unequal++;

  return regie_items_get_length (regie_budget_peek_lines (budget)) == 0
           ? regie_amounts_of_budget (budget)
           : sum;
}

static int
compare_years (gconstpointer a,
               gconstpointer b)
{
  int first = ((const RegieBudgetRow *) a)->year;
  int second = ((const RegieBudgetRow *) b)->year;

  return (first > second) - (first < second);
}

/* The row of a year, which is made when it is first asked for. */
static RegieBudgetRow *
find_year (RegieBudgetSheet *self,
           GHashTable       *places,
           const char       *language,
           int               year)
{
  gpointer place = NULL;
  GString *name = NULL;

  if (g_hash_table_lookup_extended (places, GINT_TO_POINTER (year), NULL, &place))
    return REGIE_BUDGET_ROW (self, GPOINTER_TO_UINT (place));

  g_hash_table_insert (places, GINT_TO_POINTER (year), GUINT_TO_POINTER (self->rows->len));
  name = g_string_new (NULL);
  if (year == 0)
    g_string_append (name, regie_translate (language, N_ ("without a year")));
  else
    regie_svg_append_number (name, year);

  return add_row (self, g_string_free (name, FALSE), year);
}

/* The first years come together when there are too many. */
static void
join_first_years (RegieBudgetSheet *self,
                  const char       *language)
{
  guint n_joined = 0;
  RegieBudgetRow *first = REGIE_BUDGET_ROW (self, 0);

  if (self->rows->len <= REGIE_BUDGET_CHART_ROWS)
    return;

  n_joined = self->rows->len - REGIE_BUDGET_CHART_ROWS;
  for (guint i = 1; i <= n_joined; i++)
    regie_amounts_add (&first->amounts, &REGIE_BUDGET_ROW (self, i)->amounts);
  g_free (first->name);
  first->name = regie_translate_with (language,
                                      N_ ("until {year}"),
                                      "year",
                                      REGIE_BUDGET_ROW (self, n_joined)->name,
                                      NULL);
  g_array_remove_range (self->rows, 1, n_joined);
}

/* The budgets, year by year. */
RegieBudgetSheet *
regie_budget_sheet_new_by_year (const RegieProgrammeView *view)
{
  RegieBudgetSheet *self = sheet_new ();
  g_autoptr(GHashTable) places = g_hash_table_new (NULL, NULL);
  g_autoptr(GPtrArray) bodies = regie_programme_view_list_ever (view);

  for (guint i = 0; i < bodies->len; i++)
    {
      REGIE_ITEMS_FOREACH (RegieBudget, budget, regie_body_peek_budgets (bodies->pdata[i]))
        {
          const RegieAmounts amounts = count (self, budget);
          RegieBudgetRow *row =
            find_year (self, places, view->context.language, regie_budget_get_year (budget));

          regie_amounts_add (&row->amounts, &amounts);
        }
    }
  g_array_sort (self->rows, compare_years);
  join_first_years (self, view->context.language);

  return self;
}

/* The purposes of the method have their rows, in its order; the last is for all others, and the
 * one before it for what stands under none. */
static GHashTable *
add_purposes (RegieBudgetSheet         *self,
              const RegieProgrammeView *view)
{
  GHashTable *places = g_hash_table_new (regie_hash_string, g_str_equal);
  const RegieReportContext *context = &view->context;

  if (context->method != NULL)
    REGIE_ITEMS_FOREACH (RegieBudgetPurpose,
                         purpose,
                         regie_method_peek_budget_purposes (context->method))
      {
        const char *id = regie_entity_get_id (REGIE_ENTITY (purpose));
        const char *name =
          regie_label_choose (regie_budget_purpose_get_names (purpose), context->language);

        if (id == NULL || g_hash_table_contains (places, id) ||
            self->rows->len + 2 >= REGIE_BUDGET_CHART_ROWS)
          continue;
        g_hash_table_insert (places, (char *) id, GUINT_TO_POINTER (self->rows->len));
        add_row (self, regie_lines_clip (name == NULL ? id : name, MOST_NAME), 0);
      }
  add_row (self,
           g_strdup (regie_translate (context->language, N_ ("not divided over purposes"))),
           0);
  add_row (self, g_strdup (regie_translate (context->language, N_ ("another purpose or none"))), 0);

  return places;
}

static void
add_budget (RegieBudgetSheet *self,
            GHashTable       *places,
            RegieBudget      *budget)
{
  const RegieAmounts whole = count (self, budget);

  if (regie_items_get_length (regie_budget_peek_lines (budget)) == 0)
    regie_amounts_add (&REGIE_BUDGET_ROW (self, self->rows->len - 2)->amounts, &whole);
  REGIE_ITEMS_FOREACH (RegieBudgetLine, line, regie_budget_peek_lines (budget))
    {
      const RegieAmounts amounts = regie_amounts_of_line (line);
      const char *id = regie_budget_line_get_purpose (line);
      gpointer place = NULL;

      if (id == NULL || !g_hash_table_lookup_extended (places, id, NULL, &place))
        place = GUINT_TO_POINTER (self->rows->len - 1);
      regie_amounts_add (&REGIE_BUDGET_ROW (self, GPOINTER_TO_UINT (place))->amounts, &amounts);
    }
}

/* What stands under each purpose in a year. */
RegieBudgetSheet *
regie_budget_sheet_new_by_purpose (const RegieProgrammeView *view,
                                   int                       year)
{
  RegieBudgetSheet *self = sheet_new ();
  g_autoptr(GHashTable) places = add_purposes (self, view);
  g_autoptr(GPtrArray) bodies = regie_programme_view_list_ever (view);
  guint n_purposes = g_hash_table_size (places);

  for (guint i = 0; i < bodies->len; i++)
    {
      REGIE_ITEMS_FOREACH (RegieBudget, budget, regie_body_peek_budgets (bodies->pdata[i]))
        {
          if (regie_budget_get_year (budget) == year)
            add_budget (self, places, budget);
        }
    }
  for (guint i = self->rows->len; i > n_purposes; i--)
    if (regie_amounts_is_empty (&REGIE_BUDGET_ROW (self, i - 1)->amounts))
      g_array_remove_index (self->rows, i - 1);

  return self;
}

const char *
regie_budget_get_money_word (const char *language,
                             RegieMoney  money)
{
  static const char *const words[REGIE_N_MONEY] = { N_ ("planned"),
                                                    N_ ("committed"),
                                                    N_ ("spent") };

  return regie_translate (language, words[money]);
}

/* An amount; a sum that no number holds is told as such. */
char *
regie_budget_dup_amount (const char *language,
                         gint64      cents)
{
  g_autofree char *amount = regie_dup_euros (language, cents);

  if (cents != G_MAXINT64)
    return g_steal_pointer (&amount);

  return regie_translate_with (language, N_ ("{amount} or more"), "amount", amount, NULL);
}

/* That in some budgets the purposes do not add up to the whole; NULL when they all do. */
char *
regie_budget_tell_unequal (const RegieProgrammeView *view,
                           const RegieBudgetSheet   *sheet)
{
  const char *language = view->context.language;
  g_autofree char *n = regie_dup_count (language, sheet->n_unequal);
  g_autofree char *all = regie_dup_count (language, sheet->n_budgets);

  if (sheet->n_unequal == 0)
    return NULL;

  return regie_translate_with (
    language,
    N_ ("Budgets in which the purposes do not add up to the whole: {n} of {all}."),
    "n",
    n,
    "all",
    all,
    NULL);
}
