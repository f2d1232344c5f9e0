/* test-number.c: numbers and amounts as people read them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-number-private.h"

static void
groups_digits (void)
{
  static const struct
  {
    gint64 number;
    const char *dutch;
    const char *english;
  } cases[] = {
    { 0, "0", "0" },
    { 7, "7", "7" },
    { 42, "42", "42" },
    { 907, "907", "907" },
    { 1000, "1.000", "1,000" },
    { 1020304, "1.020.304", "1,020,304" },
    { -5, "\u22125", "\u22125" },
    { G_MININT64, "\u22129.223.372.036.854.775.808", "\u22129,223,372,036,854,775,808" },
    { G_MAXINT64, "9.223.372.036.854.775.807", "9,223,372,036,854,775,807" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *dutch = regie_dup_count ("nl", cases[i].number);
      g_autofree char *english = regie_dup_count ("en", cases[i].number);

      g_assert_cmpstr (dutch, ==, cases[i].dutch);
      g_assert_cmpstr (english, ==, cases[i].english);
    }
}

/* Cents are told where there are any; the sign stands before the sign of the euro. */
static void
writes_amounts (void)
{
  static const struct
  {
    gint64 cents;
    const char *dutch;
    const char *english;
  } cases[] = {
    { 0, "€\u00a00", "€0" },
    { 5, "€\u00a00,05", "€0.05" },
    { 99999, "€\u00a0999,99", "€999.99" },
    { 8700000, "€\u00a087.000", "€87,000" },
    { 500009, "€\u00a05.000,09", "€5,000.09" },
    { -5, "\u2212€\u00a00,05", "\u2212€0.05" },
    { -8700050, "\u2212€\u00a087.000,50", "\u2212€87,000.50" },
    { -8700000, "\u2212€\u00a087.000", "\u2212€87,000" },
    { G_MININT64, "\u2212€\u00a092.233.720.368.547.758,08", "\u2212€92,233,720,368,547,758.08" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *dutch = regie_dup_euros ("nl", cases[i].cents);
      g_autofree char *english = regie_dup_euros ("en", cases[i].cents);

      g_assert_cmpstr (dutch, ==, cases[i].dutch);
      g_assert_cmpstr (english, ==, cases[i].english);
    }
}

static void
rounds_shares (void)
{
  static const struct
  {
    gint64 numerator;
    gint64 denominator;
    int permille;
  } cases[] = {
    { 0, 0, 0 },     { 3, 0, 0 },    { 0, 7, 0 },    { 1, 3, 333 },  { 2, 3, 667 },
    { 33, 52, 635 }, { 1, 2000, 1 }, { 1, 2001, 0 }, { 7, 7, 1000 }, { G_MAXINT, 1, G_MAXINT },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (regie_to_permille (cases[i].numerator, cases[i].denominator),
                     ==,
                     cases[i].permille);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/base/number/groups-digits", groups_digits);
  g_test_add_func ("/base/number/writes-amounts", writes_amounts);
  g_test_add_func ("/base/number/rounds-shares", rounds_shares);

  return g_test_run ();
}
