/* test-period.c: records that hold from one day to another
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

/* A day of January 2026, or none for 0. */
static const GDate *
day (guint  number,
     GDate *date)
{
  g_date_clear (date, 1);
  if (number > 0)
    g_date_set_dmy (date, number, G_DATE_JANUARY, 2026);

  return number > 0 ? date : NULL;
}

static void
both_days_belong_to_it (void)
{
  static const struct
  {
    guint start;
    guint end;
    guint asked;
    gboolean is_in_force;
  } cases[] = {
    { 0, 0, 10, TRUE },    { 10, 0, 9, FALSE },  { 10, 0, 10, TRUE },   { 10, 0, 11, TRUE },
    { 0, 20, 19, TRUE },   { 0, 20, 20, TRUE },  { 0, 20, 21, FALSE },  { 10, 20, 9, FALSE },
    { 10, 20, 10, TRUE },  { 10, 20, 20, TRUE }, { 10, 20, 21, FALSE }, { 10, 10, 10, TRUE },
    { 20, 10, 15, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(RegieAgreement) agreement = regie_agreement_new ();
      GDate date;

      g_test_message ("case %u", i);
      regie_agreement_set_start_date (agreement, day (cases[i].start, &date));
      regie_agreement_set_end_date (agreement, day (cases[i].end, &date));
      g_assert_cmpint (regie_entity_is_in_force (REGIE_ENTITY (agreement),
                                                 day (cases[i].asked, &date)),
                       ==,
                       cases[i].is_in_force);
    }
}

/* A goal has a start and an `ended-date`; a strength has neither. */
static void
what_a_type_does_not_have_is_no_bound (void)
{
  g_autoptr(RegieGoal) goal = regie_goal_new ();
  g_autoptr(RegieEntity) strength = REGIE_ENTITY (regie_strength_new ());
  GDate date;

  regie_goal_set_start_date (goal, day (10, &date));
  g_assert_false (regie_entity_is_in_force (REGIE_ENTITY (goal), day (9, &date)));
  g_assert_true (regie_entity_is_in_force (REGIE_ENTITY (goal), day (31, &date)));
  g_assert_true (regie_entity_is_in_force (strength, day (9, &date)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/base/period/both-days-belong-to-it", both_days_belong_to_it);
  g_test_add_func ("/base/period/what-a-type-does-not-have-is-no-bound",
                   what_a_type_does_not_have_is_no_bound);

  return g_test_run ();
}
