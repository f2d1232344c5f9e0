/* planted.c: a few rules and their tests, of which it is known what the tests miss
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>

/* Its test knows the last day. */
static gboolean
is_late (int days)
{
  return days > 30;
}

/* Its test stays away from the last day. */
static gboolean
is_long (int days)
{
  if (days > 60)
    return TRUE;

  return FALSE;
}

/* Its test asks about one of the two. */
static gboolean
is_either (gboolean one,
           gboolean other)
{
  return one || other;
}

/* No test comes by. */
static gboolean
is_forgotten (gboolean flag)
{
  if (flag)
    return FALSE;

  return TRUE;
}

/* Without its end the walk goes on for ever. */
static guint
count_days (guint days)
{
  guint sum = 0;

  for (guint i = 0; i != days; i++)
    sum++;

  return sum;
}

static void
late_from_the_day_after (void)
{
  g_assert_false (is_late (30));
  g_assert_true (is_late (31));
}

static void
long_somewhere (void)
{
  g_assert_false (is_long (1));
  g_assert_true (is_long (99));
}

static void
long_once_more (void)
{
  g_assert_true (is_long (98));
}

static void
one_of_two (void)
{
  g_assert_true (is_either (TRUE, FALSE));
  g_assert_false (is_either (FALSE, FALSE));
}

static void
three_days_are_three (void)
{
  g_assert_cmpuint (count_days (3), ==, 3);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/planted/late", late_from_the_day_after);
  g_test_add_func ("/planted/long", long_somewhere);
  g_test_add_func ("/planted/long-once-more", long_once_more);
  g_test_add_func ("/planted/either", one_of_two);
  g_test_add_func ("/planted/days", three_days_are_three);

  return argc > 99 ? is_forgotten (TRUE) : g_test_run ();
}
