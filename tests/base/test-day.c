/* test-day.c: days that are put in order
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>

#include "base/regie-day-private.h"

static const guint32 numbers[] = {
  1, 31, 32, 365, 366, 693596, 739000, 739001, 739024, 739025, 739373, 3652059,
};

/* A day as a number alone, or as a year, a month and a day alone. */
static GDate
day_new (guint32  number,
         gboolean has_parts)
{
  GDate day;
  GDate parts;

  g_date_clear (&day, 1);
  g_date_set_julian (&day, number);
  if (!has_parts)
    return day;

  g_date_clear (&parts, 1);
  g_date_set_dmy (&parts, g_date_get_day (&day), g_date_get_month (&day), g_date_get_year (&day));

  return parts;
}

static void
days_are_compared_whatever_their_form (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    for (guint k = 0; k < G_N_ELEMENTS (numbers); k++)
      for (guint form = 0; form < 4; form++)
        {
          GDate one = day_new (numbers[i], form & 1);
          GDate other = day_new (numbers[k], form & 2);

          g_assert_cmpint (regie_day_compare (&one, &other), ==, (i > k) - (i < k));
        }
}

static void
the_year_is_known_in_either_form (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      GDate number = day_new (numbers[i], FALSE);
      GDate parts = day_new (numbers[i], TRUE);

      g_assert_cmpuint (regie_day_get_year (&parts), ==, g_date_get_year (&number));
      number = day_new (numbers[i], FALSE);
      g_assert_cmpuint (regie_day_get_year (&number), ==, g_date_get_year (&parts));
    }
}

static void
a_day_that_is_not_set_is_told (void)
{
  GDate day = day_new (739000, FALSE);

  g_assert_true (regie_day_is_set (&day));
  day = day_new (739000, TRUE);
  g_assert_true (regie_day_is_set (&day));
  g_date_clear (&day, 1);
  g_assert_false (regie_day_is_set (&day));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/base/day/days-are-compared-whatever-their-form",
                   days_are_compared_whatever_their_form);
  g_test_add_func ("/base/day/the-year-is-known-in-either-form", the_year_is_known_in_either_form);
  g_test_add_func ("/base/day/a-day-that-is-not-set-is-told", a_day_that_is_not_set_is_told);

  return g_test_run ();
}
