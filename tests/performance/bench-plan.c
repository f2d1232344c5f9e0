/* bench-plan.c: the difference between two versions of a large plan, and its seal
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include "performance/bench.h"

#define N_ROUNDS 11
/* As often each thing is done in a round. */
#define N_TIMES   10
#define N_RECORDS 200
/* The issue asks for the difference of two plans with as many goals and actions within this. */
#define GOAL_MS 2.0

typedef struct
{
  RegieDossier *dossier;
  RegiePlan    *plan;
  /* A tenth of it is different, and all of it. */
  RegiePlan *amended;
  RegiePlan *other;
} Data;

static void
add_goal (RegiePlan *plan,
          guint      number,
          gboolean   is_other)
{
  g_autoptr(RegieGoal) goal = regie_goal_new ();
  g_autofree char *id = g_strdup_printf ("g-%u", number);
  g_autofree char *title = g_strdup_printf ("Doel %u: iedereen weet wie wat doet%s",
                                            number,
                                            is_other ? ", en wanneer" : "");

  regie_entity_set_id (REGIE_ENTITY (goal), id);
  regie_goal_set_title (goal, title);
  regie_plan_add_goal (plan, goal);
}

static void
add_action (RegiePlan *plan,
            guint      number,
            gboolean   is_other)
{
  g_autoptr(RegieAction) action = regie_action_new ();
  g_autofree char *id = g_strdup_printf ("a-%u", number);
  g_autofree char *title = g_strdup_printf ("Actie %u: elke week één keer bellen", number);
  g_autofree char *goal = g_strdup_printf ("g-%u", number);
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, is_other ? 2 : 1, G_DATE_MAY, 2026);
  regie_entity_set_id (REGIE_ENTITY (action), id);
  regie_action_set_title (action, title);
  regie_action_set_goal (action, goal);
  regie_action_set_owner (action, is_other ? "p-2" : "p-1");
  regie_action_set_due_date (action, &day);
  regie_plan_add_action (plan, action);
}

static RegiePlan *
make_plan (guint one_in)
{
  RegiePlan *plan = regie_plan_new ();

  for (guint i = 0; i < N_RECORDS; i++)
    {
      add_goal (plan, i, one_in > 0 && i % one_in == 0);
      add_action (plan, i, one_in > 0 && i % one_in == 0);
    }

  return plan;
}

static RegieDossier *
make_dossier (void)
{
  RegieDossier *dossier = regie_dossier_new ();

  for (guint i = 1; i <= 2; i++)
    {
      g_autoptr(RegiePerson) person = regie_person_new ();
      g_autofree char *id = g_strdup_printf ("p-%u", i);

      regie_entity_set_id (REGIE_ENTITY (person), id);
      regie_person_set_given_name (person, i == 1 ? "Ans" : "Bo");
      regie_dossier_add_person (dossier, person);
    }

  return dossier;
}

static void
diff (RegiePlan *plan,
      RegiePlan *other)
{
  for (guint i = 0; i < N_TIMES; i++)
    {
      g_autoptr(GListModel) changes = regie_plan_list_changes (plan, other);

      g_assert_nonnull (changes);
    }
}

static void
diff_same (gpointer user_data)
{
  Data *data = user_data;

  diff (data->plan, data->plan);
}

static void
diff_amended (gpointer user_data)
{
  Data *data = user_data;

  diff (data->plan, data->amended);
}

static void
diff_all (gpointer user_data)
{
  Data *data = user_data;

  diff (data->plan, data->other);
}

static void
tell_amended (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    {
      g_auto(GStrv) sentences =
        regie_plan_tell_changes (data->plan, data->amended, data->dossier, "nl");

      g_assert_nonnull (sentences[0]);
    }
}

static void
make_text (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    {
      g_autofree char *text = regie_plan_dup_sealed_text (data->plan);

      g_assert_nonnull (text);
    }
}

static const BenchEntry entries[] = {
  { "diff-same", diff_same }, { "diff-amended", diff_amended }, { "diff-all", diff_all },
  { "tell", tell_amended },   { "sealed-text", make_text },
};

static void
print_goal (Data *data)
{
  gint64 best = G_MAXINT64;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      diff_all (data);
      best = MIN (best, g_get_monotonic_time () - start);
    }
  g_print ("goal: everything different in %u goals and actions within %.1f ms: %.2f ms\n",
           2 * N_RECORDS,
           GOAL_MS,
           (double) best / N_TIMES / 1000);
}

int
main (void)
{
  g_autoptr(RegieDossier) dossier = make_dossier ();
  g_autoptr(RegiePlan) plan = make_plan (0);
  g_autoptr(RegiePlan) amended = make_plan (10);
  g_autoptr(RegiePlan) other = make_plan (1);
  Data data = { dossier, plan, amended, other };

  bench_compare ("a plan of 200 goals and 200 actions",
                 entries,
                 G_N_ELEMENTS (entries),
                 "diff-same",
                 &data,
                 N_ROUNDS,
                 N_TIMES);
  print_goal (&data);

  return 0;
}
