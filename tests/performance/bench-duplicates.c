/* bench-duplicates.c: people who stand in two dossiers, among ever more people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include "examples/regie/generate.h"
#include "performance/bench.h"

#define SEED     1
#define N_ROUNDS 5
/* A tenth of it is the smaller crowd. */
#define N_PEOPLE 10000
#define N_PARTS  10
/* Ten times the people, at most so many times the time for each. */
#define GOAL 2.0

typedef struct
{
  GPtrArray *dossiers;
  guint      n_people;
  guint      n_found;
} Data;

/* Searches the dossiers in so many parts, each by itself. */
static void
search (Data  *data,
        guint  n_parts)
{
  guint n_each = (data->dossiers->len + n_parts - 1) / n_parts;

  data->n_found = 0;
  for (guint first = 0; first < data->dossiers->len; first += n_each)
    {
      g_autoptr(RegieDuplicateSearch) one = regie_duplicate_search_new ();
      g_autoptr(GListModel) found = NULL;

      for (guint i = first; i < MIN (first + n_each, data->dossiers->len); i++)
        g_assert_true (regie_duplicate_search_add_dossier (one, data->dossiers->pdata[i]));
      found = regie_duplicate_search_list_duplicates (one, 1000, "nl");
      data->n_found += g_list_model_get_n_items (found);
    }
}

static void
search_parts (gpointer data)
{
  search (data, N_PARTS);
}

static void
search_whole (gpointer data)
{
  search (data, 1);
}

static const BenchEntry entries[] = {
  { "a-thousand", search_parts },
  { "ten-thousand", search_whole },
};

int
main (void)
{
  Data data = { g_ptr_array_new_with_free_func (g_object_unref), 0, 0 };
  gint64 start = 0;

  for (guint64 i = 0; data.n_people < N_PEOPLE; i++)
    {
      RegieDossier *dossier = generate_dossier (SEED, i, GENERATE_MIXED);

      data.n_people += g_list_model_get_n_items (regie_dossier_get_persons (dossier));
      g_ptr_array_add (data.dossiers, dossier);
    }

  start = g_get_monotonic_time ();
  search_whole (&data);
  g_print ("%u people of %u dossiers: %u pairs in %.0f ms\n",
           data.n_people,
           data.dossiers->len,
           data.n_found,
           (double) (g_get_monotonic_time () - start) / 1000);
  bench_compare ("duplicates, for each person",
                 entries,
                 G_N_ELEMENTS (entries),
                 "a-thousand",
                 &data,
                 N_ROUNDS,
                 data.n_people);
  bench_goal ("ten times the people, near ten times the time",
              "ten-thousand",
              "a-thousand",
              FALSE,
              GOAL);

  g_ptr_array_unref (data.dossiers);

  return 0;
}
