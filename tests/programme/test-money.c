/* test-money.c: amounts are added, and compared with what a budget says
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "programme/regie-money-private.h"

#include "data/case.h"

/* Adds up to three amounts, from the first on; 0 adds nothing. */
static RegieAmounts
add (gint64 first,
     gint64 second,
     gint64 third)
{
  RegieAmounts sum = { { first } };
  const RegieAmounts others[] = { { { second } }, { { third } } };

  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    regie_amounts_add (&sum, &others[i]);

  return sum;
}

static void
sums_stay_in_range (void)
{
  static const struct
  {
    gint64 amounts[3];
    gint64 sum;
    gboolean is_too_large;
  } rows[] = {
    { { 1, 2, 0 }, 3, FALSE },
    { { G_MAXINT64 - 1, 1, 0 }, G_MAXINT64, FALSE },
    { { G_MAXINT64, G_MININT64, 0 }, -1, FALSE },
    { { G_MAXINT64, 1, 0 }, G_MAXINT64, TRUE },
    { { G_MININT64, -1, 0 }, G_MININT64, TRUE },
    /* What comes later counts from the limit; that it was passed is still told. */
    { { G_MAXINT64, 1, -5 }, G_MAXINT64 - 5, TRUE },
    { { G_MININT64, -1, 5 }, G_MININT64 + 5, TRUE },
    /* At the limit, and no further. */
    { { G_MAXINT64 - 1, 1, -5 }, G_MAXINT64 - 5, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const RegieAmounts sum = add (rows[i].amounts[0], rows[i].amounts[1], rows[i].amounts[2]);

      g_test_message ("row %" G_GSIZE_FORMAT, i);
      g_assert_cmpint (sum.cents[0], ==, rows[i].sum);
      g_assert_cmpint (sum.is_too_large, ==, rows[i].is_too_large);
      g_assert_cmpint (sum.cents[1], ==, 0);
    }
}

static void
too_large_is_handed_on (void)
{
  RegieAmounts whole = add (1, 0, 0);
  const RegieAmounts part = add (G_MAXINT64, 1, 0);

  regie_amounts_add (&whole, &part);
  g_assert_true (whole.is_too_large);
  g_assert_cmpint (whole.cents[0], ==, G_MAXINT64);
}

static RegieAnswer
compare (const char *json)
{
  g_autoptr(RegieEntity) budget = test_record_new (REGIE_TYPE_BUDGET, json);
  const RegieAmounts sum = regie_amounts_sum_lines (REGIE_BUDGET (budget));

  return regie_amounts_compare_lines (REGIE_BUDGET (budget), &sum);
}

static void
lines_are_compared_with_the_whole (void)
{
  g_assert_cmpint (compare (
                     "{'planned_cents':3,'lines':[{'planned_cents':1},{'planned_cents':2}]}"),
                   ==,
                   REGIE_ANSWER_YES);
  g_assert_cmpint (compare (
                     "{'planned_cents':4,'lines':[{'planned_cents':1},{'planned_cents':2}]}"),
                   ==,
                   REGIE_ANSWER_NO);
  g_assert_cmpint (compare ("{'planned_cents':3,'spent_cents':1,'lines':[{'planned_cents':3}]}"),
                   ==,
                   REGIE_ANSWER_NO);
  g_assert_cmpint (compare ("{'planned_cents':3}"), ==, REGIE_ANSWER_UNKNOWN);
  g_assert_cmpint (compare ("{'lines':[{'planned_cents':3}]}"), ==, REGIE_ANSWER_UNKNOWN);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/programme/money/sums-stay-in-range", sums_stay_in_range);
  g_test_add_func ("/programme/money/too-large-is-handed-on", too_large_is_handed_on);
  g_test_add_func ("/programme/money/lines-are-compared-with-the-whole",
                   lines_are_compared_with_the_whole);

  return g_test_run ();
}
