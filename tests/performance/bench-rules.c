/* bench-rules.c: all rules of a dossier against reading it (G3)
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include "examples/regie/generate.h"
#include "performance/bench.h"

#define N_DOSSIERS 60
#define SEED       1
#define N_ROUNDS   21
#define FEW        1000
#define MANY       10000

typedef struct
{
  RegieReader  *reader;
  RegieReview  *review;
  GDate         day;
  GBytes       *texts[N_DOSSIERS];
  RegieDossier *dossiers[N_DOSSIERS];
  guint         n_findings;
} Data;

static RegieDossier *
read_one (Data   *data,
          GBytes *text)
{
  g_autoptr(GError) error = NULL;
  RegieEntity *dossier = regie_reader_read_bytes (data->reader, REGIE_TYPE_DOSSIER, text, &error);

  g_assert_no_error (error);

  return REGIE_DOSSIER (dossier);
}

static void
read_all (gpointer user_data)
{
  Data *data = user_data;

  for (gsize i = 0; i < N_DOSSIERS; i++)
    data->dossiers[i] = read_one (data, data->texts[i]);
}

/* The dossiers were read just now: what a rule asks for first is made here too. */
static void
check_all (gpointer user_data)
{
  Data *data = user_data;

  data->n_findings = 0;
  for (gsize i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(GListModel) findings =
        regie_review_check (data->review, data->dossiers[i], &data->day, NULL);

      data->n_findings += g_list_model_get_n_items (findings);
    }
}

static void
list_all_steps (gpointer user_data)
{
  Data *data = user_data;

  for (gsize i = 0; i < N_DOSSIERS; i++)
    g_object_unref (
      regie_review_list_next_steps (data->review, data->dossiers[i], &data->day, NULL));
}

static void
release_all (gpointer user_data)
{
  Data *data = user_data;

  for (gsize i = 0; i < N_DOSSIERS; i++)
    g_clear_object (&data->dossiers[i]);
}

static void
compare (const char *title,
         Data       *data)
{
  static const BenchEntry entries[] = {
    { "read", read_all },
    { "all rules", check_all },
    { "next steps", list_all_steps },
    { "release", release_all },
  };

  bench_compare (title, entries, G_N_ELEMENTS (entries), "read", data, N_ROUNDS, N_DOSSIERS);
  bench_goal ("G3", "all rules", "read", FALSE, 0.5);
  g_print ("%u findings in %u dossiers\n", data->n_findings, N_DOSSIERS);

  /* What is timed must be right; how many each example has is told by the tests of the rules. */
  g_assert_cmpuint (data->n_findings, >, 0);
  for (gsize i = 0; i < N_DOSSIERS; i++)
    g_bytes_unref (data->texts[i]);
}

static void
compare_example (Data       *data,
                 const char *name)
{
  g_autofree char *path =
    g_build_filename (g_getenv ("G_TEST_SRCDIR"), "..", "examples", "dossiers", name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) dossier =
    regie_reader_read_file (data->reader, REGIE_TYPE_DOSSIER, file, NULL, &error);
  g_autofree char *title = g_strdup_printf ("The dossier %s of the examples", name);

  g_assert_no_error (error);
  for (gsize i = 0; i < N_DOSSIERS; i++)
    data->texts[i] = regie_entity_to_bytes (dossier, REGIE_WRITE_SECRETS);

  compare (title, data);
}

static void
compare_generated (Data *data)
{
  for (gsize i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(RegieDossier) dossier = generate_dossier (SEED, i, GENERATE_MIXED);

      data->texts[i] = regie_entity_to_bytes (REGIE_ENTITY (dossier), REGIE_WRITE_SECRETS);
    }

  compare ("Generated dossiers", data);
}

/* A plan with many goals, each with a concern and an action, in which nothing is wrong. */
static RegieDossier *
large_dossier (guint n_goals)
{
  RegieDossier *dossier = regie_dossier_new ();
  g_autoptr(RegiePlan) plan = regie_plan_new ();
  g_autoptr(RegiePerson) owner = regie_person_new ();
  GDate day;

  regie_entity_set_id (REGIE_ENTITY (owner), "p-1");
  regie_dossier_add_person (dossier, owner);
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, 12, 2026);
  regie_plan_set_status (plan, REGIE_PLAN_STATUS_AGREED);
  regie_plan_set_next_meeting_date (plan, &day);
  for (guint i = 0; i < n_goals; i++)
    {
      g_autofree char *id = g_strdup_printf ("x-%u", i);
      const char *ids[] = { id, NULL };
      g_autoptr(RegieConcern) concern = regie_concern_new ();
      g_autoptr(RegieGoal) goal = regie_goal_new ();
      g_autoptr(RegieAction) action = regie_action_new ();

      regie_entity_set_id (REGIE_ENTITY (concern), id);
      regie_concern_set_priority (concern, 1);
      regie_plan_add_concern (plan, concern);
      regie_entity_set_id (REGIE_ENTITY (goal), id);
      regie_goal_set_concerns (goal, ids);
      regie_plan_add_goal (plan, goal);
      regie_action_set_goal (action, id);
      regie_action_set_owner (action, "p-1");
      regie_action_set_due_date (action, &day);
      regie_plan_add_action (plan, action);
    }
  regie_dossier_set_plan (dossier, plan);

  return dossier;
}

typedef struct
{
  Data         *data;
  RegieDossier *few;
  RegieDossier *many;
} Growth;

/* Ten small ones against one large one, so that a linear cost gives the ratio 1. */
static void
check_few (gpointer user_data)
{
  Growth *growth = user_data;

  for (guint i = 0; i < MANY / FEW; i++)
    g_object_unref (
      regie_review_check (growth->data->review, growth->few, &growth->data->day, NULL));
}

static void
check_many (gpointer user_data)
{
  Growth *growth = user_data;

  g_object_unref (
    regie_review_check (growth->data->review, growth->many, &growth->data->day, NULL));
}

static void
compare_growth (Data *data)
{
  static const BenchEntry entries[] = {
    { "ten plans of 1,000 goals", check_few },
    { "one plan of 10,000 goals", check_many },
  };
  g_autoptr(RegieDossier) few = large_dossier (FEW);
  g_autoptr(RegieDossier) many = large_dossier (MANY);
  Growth growth = { data, few, many };
  g_autoptr(GListModel) findings = regie_review_check (data->review, many, &data->day, NULL);
  g_autoptr(GListModel) fewer = regie_review_check (data->review, few, &data->day, NULL);

  /* What is found is about the case as a whole: each goal has what it needs. */
  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, g_list_model_get_n_items (fewer));
  g_assert_cmpuint (g_list_model_get_n_items (findings), <, FEW);
  bench_compare ("Growth", entries, G_N_ELEMENTS (entries), entries[0].name, &growth, N_ROUNDS, 1);
  bench_goal ("G3, growth", entries[1].name, entries[0].name, FALSE, 1.5);
}

int
main (void)
{
  Data data = { .reader = regie_reader_new () };
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieMethod) method = regie_method_load_edition ("regisseur", &error);

  g_assert_no_error (error);
  data.review = regie_review_new (method);
  g_date_set_dmy (&data.day, 15, 9, 2026);

  compare_generated (&data);
  compare_example (&data, "licht.json");
  compare_example (&data, "standaard.json");
  compare_example (&data, "zwaar.json");
  compare_growth (&data);

  g_object_unref (data.review);
  g_object_unref (data.reader);

  return 0;
}
