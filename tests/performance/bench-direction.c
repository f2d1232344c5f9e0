/* bench-direction.c: a decision on the level against reading the case, and a check of a large map
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

typedef struct
{
  RegieReader    *reader;
  RegieDirection *direction;
  GDate           day;
  GBytes         *texts[N_DOSSIERS];
  RegieDossier   *dossiers[N_DOSSIERS];
  guint           n_answers;
} Data;

static void
read_all (gpointer user_data)
{
  Data *data = user_data;

  for (gsize i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(GError) error = NULL;

      data->dossiers[i] = REGIE_DOSSIER (
        regie_reader_read_bytes (data->reader, REGIE_TYPE_DOSSIER, data->texts[i], &error));
      g_assert_no_error (error);
    }
}

static void
decide_all (gpointer user_data)
{
  Data *data = user_data;

  data->n_answers = 0;
  for (gsize i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(RegieDirectionAdvice) advice =
        regie_direction_decide (data->direction, data->dossiers[i], &data->day, NULL);

      data->n_answers += g_list_model_get_n_items (regie_direction_advice_get_answers (advice));
    }
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
    { "decide", decide_all },
    { "release", release_all },
  };

  bench_compare (title, entries, G_N_ELEMENTS (entries), "read", data, N_ROUNDS, N_DOSSIERS);
  bench_goal ("decision", "decide", "read", FALSE, 0.2);

  /* What is timed must be right: all criteria of the map are answered in every case. */
  g_assert_cmpuint (data->n_answers, ==, 28 * N_DOSSIERS);
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

#define N_LEVELS   50
#define N_CRITERIA 10

/* A criterion that asks for any of three facts, which differ from level to level. */
static void
add_criterion (GString *map,
               GRand   *rand)
{
  static const char *const numbers[] = {
    "organisations",   "professionals", "life-domains", "stagnation",
    "overdue-actions", "earlier-moves", "days-open",    "broken-agreements",
  };
  static const char *const truths[] = {
    "minors", "accepts-help", "can-direct", "court-measure", "vulnerable", "open-escalation",
  };

  g_string_append_printf (
    map,
    "{\"any\": [{\"fact\": \"%s\", \"at_least\": %d}, {\"fact\": \"%s\", \"one_of\": [\"%s\"]},"
    " {\"fact\": \"safety\", \"one_of\": [\"%s\"]}]}",
    numbers[g_rand_int_range (rand, 0, G_N_ELEMENTS (numbers))],
    g_rand_int_range (rand, 1, 60),
    truths[g_rand_int_range (rand, 0, G_N_ELEMENTS (truths))],
    g_rand_boolean (rand) ? "yes" : "no",
    g_rand_boolean (rand) ? "acute" : "structural");
}

static RegieMethod *
large_method (Data       *data,
              const char *choice)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(GString) map = g_string_new ("{\"id\": \"m\", \"version\": \"1\", ");
  g_autoptr(GError) error = NULL;
  RegieEntity *method = NULL;

  g_string_append_printf (map, "\"regiekaart\": {\"choice\": \"%s\", \"levels\": [", choice);
  for (guint i = 0; i < N_LEVELS; i++)
    {
      g_string_append_printf (map,
                              "%s{\"id\": \"l-%u\", \"rank\": %u, \"criteria\": [",
                              i == 0 ? "" : ", ",
                              i,
                              i + 1);
      for (guint k = 0; k < N_CRITERIA; k++)
        {
          g_string_append (map, k == 0 ? "" : ", ");
          add_criterion (map, rand);
        }
      g_string_append (map, "]}");
    }
  g_string_append (map, "]}}");

  method = regie_reader_read_text (data->reader, REGIE_TYPE_METHOD, map->str, &error);
  g_assert_no_error (error);

  return REGIE_METHOD (method);
}

#define GOAL_SECONDS 1.0

static void
check_large (Data       *data,
             const char *choice)
{
  g_autoptr(RegieMethod) method = large_method (data, choice);
  g_autoptr(RegieDirection) direction = regie_direction_new (method);
  gint64 start = g_get_monotonic_time ();
  g_autoptr(GListModel) problems = regie_direction_check (direction, "en");
  double seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;

  g_assert_cmpuint (g_list_model_get_n_items (problems), >, 0);
  g_print (
    "A map of %u levels and %u criteria, %s: %.3f s, %u problems; the goal of %.0f s is %s\n",
    N_LEVELS,
    N_LEVELS * N_CRITERIA,
    choice,
    seconds,
    g_list_model_get_n_items (problems),
    GOAL_SECONDS,
    seconds <= GOAL_SECONDS ? "reached" : "not reached");
}

int
main (void)
{
  Data data = { .reader = regie_reader_new () };
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieMethod) method = regie_method_load_edition ("regisseur", &error);

  g_assert_no_error (error);
  data.direction = regie_direction_new (method);
  g_date_set_dmy (&data.day, 15, 9, 2026);

  compare_generated (&data);
  compare_example (&data, "licht.json");
  compare_example (&data, "standaard.json");
  compare_example (&data, "zwaar.json");
  check_large (&data, "heaviest");
  check_large (&data, "exclusive");

  g_object_unref (data.direction);
  g_object_unref (data.reader);

  return 0;
}
