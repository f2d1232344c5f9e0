/* regie-programme-budgets.c: the money of a programme, added up
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-budgets.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "programme/regie-money-private.h"
#include "programme/regie-programme-items-private.h"

/* Each line is added to four sums: of its purpose and of its year, of its body and of all bodies.
 * Sums are found by a key of body, year and purpose, and put in order at the end. */

/* All bodies come behind each of them. */
#define ALL_BODIES G_MAXUINT

typedef struct
{
  guint       body;
  int         year;
  const char *purpose;
  gboolean    is_total;
  /* The order in which the sums were met. */
  guint           place;
  RegieBudgetSum *sum;
} Cell;

typedef struct
{
  GHashTable *cells;
  GPtrArray  *order;
  const char *body_id;
} Sums;

static guint
cell_hash (gconstpointer key)
{
  const Cell *cell = key;
  guint hash = cell->purpose == NULL ? 0 : regie_hash_string (cell->purpose);

  hash = hash * 31 + cell->body;
  hash = hash * 31 + (guint) cell->year;

  return hash * 2 + (guint) cell->is_total;
}

static gboolean
cell_equal (gconstpointer a,
            gconstpointer b)
{
  const Cell *one = a;
  const Cell *two = b;

  return one->body == two->body && one->year == two->year && one->is_total == two->is_total &&
         g_strcmp0 (one->purpose, two->purpose) == 0;
}

/* By body, then by year, the total last, and purposes as they were met. */
static int
cell_compare (gconstpointer a,
              gconstpointer b)
{
  const Cell *one = *(const Cell *const *) a;
  const Cell *two = *(const Cell *const *) b;

  if (one->body != two->body)
    return one->body < two->body ? -1 : 1;
  if (one->year != two->year)
    return one->year < two->year ? -1 : 1;
  if (one->is_total != two->is_total)
    return one->is_total ? 1 : -1;

  return one->place < two->place ? -1 : 1;
}

static RegieBudgetSum *
find_sum (Sums       *sums,
          guint       body,
          int         year,
          const char *purpose,
          gboolean    is_total)
{
  Cell key = { .body = body, .year = year, .purpose = purpose, .is_total = is_total };
  Cell *cell = g_hash_table_lookup (sums->cells, &key);

  if (cell != NULL)
    return cell->sum;

  cell = g_new (Cell, 1);
  *cell = key;
  cell->place = sums->order->len;
  cell->sum = regie_budget_sum_new ();
  regie_budget_sum_set_body (cell->sum, body == ALL_BODIES ? NULL : sums->body_id);
  regie_budget_sum_set_year (cell->sum, year);
  regie_budget_sum_set_purpose (cell->sum, purpose);
  regie_budget_sum_set_is_total (cell->sum, is_total);
  g_hash_table_add (sums->cells, cell);
  g_ptr_array_add (sums->order, cell);

  return cell->sum;
}

static void
add_amounts (RegieBudgetSum     *sum,
             const RegieAmounts *amounts)
{
  RegieAmounts both = { { [REGIE_MONEY_PLANNED] = regie_budget_sum_get_planned_cents (sum),
                          [REGIE_MONEY_COMMITTED] = regie_budget_sum_get_committed_cents (sum),
                          [REGIE_MONEY_SPENT] = regie_budget_sum_get_spent_cents (sum) },
                        regie_budget_sum_get_is_too_large (sum) };

  regie_amounts_add (&both, amounts);
  regie_budget_sum_set_planned_cents (sum, both.cents[REGIE_MONEY_PLANNED]);
  regie_budget_sum_set_committed_cents (sum, both.cents[REGIE_MONEY_COMMITTED]);
  regie_budget_sum_set_spent_cents (sum, both.cents[REGIE_MONEY_SPENT]);
  regie_budget_sum_set_is_too_large (sum, both.is_too_large);
}

static void
add_line (Sums               *sums,
          guint               body,
          int                 year,
          const char         *purpose,
          const RegieAmounts *amounts)
{
  const guint bodies[] = { body, ALL_BODIES };

  for (gsize i = 0; i < G_N_ELEMENTS (bodies); i++)
    {
      add_amounts (find_sum (sums, bodies[i], year, purpose, FALSE), amounts);
      add_amounts (find_sum (sums, bodies[i], year, NULL, TRUE), amounts);
    }
}

/* What the budgets say themselves, beside what their lines come to. */
static void
add_recorded (RegieBudgetSum     *sum,
              const RegieAmounts *whole,
              RegieAnswer         agrees)
{
  RegieAmounts both = { { [REGIE_MONEY_PLANNED] = regie_budget_sum_get_recorded_planned_cents (sum),
                          [REGIE_MONEY_COMMITTED] =
                            regie_budget_sum_get_recorded_committed_cents (sum),
                          [REGIE_MONEY_SPENT] = regie_budget_sum_get_recorded_spent_cents (sum) },
                        regie_budget_sum_get_is_too_large (sum) };

  regie_amounts_add (&both, whole);
  regie_budget_sum_set_recorded_planned_cents (sum, both.cents[REGIE_MONEY_PLANNED]);
  regie_budget_sum_set_recorded_committed_cents (sum, both.cents[REGIE_MONEY_COMMITTED]);
  regie_budget_sum_set_recorded_spent_cents (sum, both.cents[REGIE_MONEY_SPENT]);
  regie_budget_sum_set_is_too_large (sum, both.is_too_large);

  /* One that does not agree is not made good by one that does. */
  if (agrees == REGIE_ANSWER_NO || regie_budget_sum_get_agrees (sum) == REGIE_ANSWER_UNKNOWN)
    regie_budget_sum_set_agrees (sum, agrees);
}

static void
add_budget (Sums        *sums,
            guint        body,
            RegieBudget *budget)
{
  const RegieItems *lines = regie_budget_peek_lines (budget);
  const RegieAmounts whole = regie_amounts_of_budget (budget);
  int year = regie_budget_get_year (budget);
  const RegieAmounts sum = regie_amounts_sum_lines (budget);
  RegieAnswer agrees = regie_amounts_compare_lines (budget, &sum);

  REGIE_ITEMS_FOREACH (RegieBudgetLine, line, lines)
    {
      const RegieAmounts amounts = regie_amounts_of_line (line);

      add_line (sums, body, year, regie_budget_line_get_purpose (line), &amounts);
    }
  if (regie_items_get_length (lines) == 0)
    add_line (sums, body, year, NULL, &whole);

  add_recorded (find_sum (sums, body, year, NULL, TRUE), &whole, agrees);
  add_recorded (find_sum (sums, ALL_BODIES, year, NULL, TRUE), &whole, agrees);
}

/* Takes the sums out, in their order. */
static RegieList *
list_sums (Sums     *sums,
           gboolean  with_all_bodies)
{
  GPtrArray *cells = sums->order;
  RegieList *list = regie_list_new (REGIE_TYPE_BUDGET_SUM);

  g_ptr_array_sort (cells, cell_compare);
  for (guint i = 0; i < cells->len; i++)
    {
      const Cell *cell = cells->pdata[i];

      if (cell->body != ALL_BODIES || with_all_bodies)
        regie_list_fill (list, g_object_ref (REGIE_ENTITY (cell->sum)));
    }

  return list;
}

static void
cell_free (gpointer data)
{
  Cell *cell = data;

  g_object_unref (cell->sum);
  g_free (cell);
}

/**
 * regie_programme_sum_budgets:
 * @self: a programme
 * @body: (nullable): id of a body, or %NULL for all bodies and their totals
 * @year: a year, or 0 for all years
 *
 * Adds up the money of a programme, also that of bodies that have left: for each body, year and
 * purpose, with a total for each body and year, and without @body the same for all bodies together,
 * behind them.
 *
 * Money without a purpose is a sum of its own, and so is a budget that has no lines. A total is
 * what the lines come to; beside it stands what the budgets themselves say, and whether each of
 * them agrees with its lines. Nothing is mended. A budget whose own amounts are all 0 says nothing.
 *
 * Source: method, sections 7.2 and 7.3, theme C; the sums are ours.
 *
 * Returns: (transfer full): a list of [class@Regie.BudgetSum], by body and year
 *
 * Since: 0.1
 */
GListModel *
regie_programme_sum_budgets (RegieProgramme *self,
                             const char     *body,
                             int             year)
{
  g_autoptr(GHashTable) cells = NULL;
  g_autoptr(GPtrArray) order = NULL;
  Sums sums = { 0 };

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (year >= 0, NULL);

  cells = g_hash_table_new_full (cell_hash, cell_equal, cell_free, NULL);
  order = g_ptr_array_new ();
  sums.cells = cells;
  sums.order = order;
  REGIE_ITEMS_FOREACH (RegieBody, item, regie_programme_peek_bodies (self))
    {
      sums.body_id = regie_entity_get_id (REGIE_ENTITY (item));
      if (body != NULL && g_strcmp0 (sums.body_id, body) != 0)
        continue;
      REGIE_ITEMS_FOREACH (RegieBudget, budget, regie_body_peek_budgets (item))
        if (year == 0 || regie_budget_get_year (budget) == year)
          add_budget (&sums, item_i, budget);
    }

  return G_LIST_MODEL (list_sums (&sums, body == NULL));
}
