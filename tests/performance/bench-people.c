/* bench-people.c: questions about the people of the largest dossier
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include "examples/regie/generate.h"
#include "performance/bench.h"

#define SEED     1
#define N_ROUNDS 11
/* As often each question is asked in a round. */
#define N_TIMES 10
/* The issue asks for an answer to any question within this. */
#define GOAL_NS 1e6

typedef struct
{
  RegieDossier *dossier;
  RegieMethod  *method;
  RegieKinship *kinship;
  char         *person;
  GDate         day;
} Data;

static void
take (GListModel *list)
{
  g_assert_nonnull (list);
  g_object_unref (list);
}

static void
make_kinship (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    g_object_unref (regie_kinship_new (data->dossier, data->method));
}

static void
ask_ties (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    take (regie_kinship_list_ties (data->kinship, data->person, &data->day));
}

static void
ask_siblings (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    take (regie_kinship_list_siblings (data->kinship, data->person, &data->day));
}

static void
ask_grandparents (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    take (regie_kinship_list_grandparents (data->kinship, data->person, &data->day));
}

static void
ask_ex_partners (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    take (regie_kinship_list_ex_partners (data->kinship, data->person, &data->day));
}

static void
ask_members (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr(RegieHousehold) home =
    g_list_model_get_item (regie_dossier_get_households (data->dossier), 0);

  for (guint i = 0; i < N_TIMES; i++)
    take (regie_household_list_members_on (home, &data->day));
}

static void
ask_network (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    take (
      regie_dossier_list_network_questions (data->dossier, data->method, &data->day, TRUE, "nl"));
}

static void
ask_changes (gpointer user_data)
{
  Data *data = user_data;
  GDate first = data->day;

  g_date_subtract_years (&first, 1);
  for (guint i = 0; i < N_TIMES; i++)
    take (regie_dossier_list_network_changes (data->dossier, &first, &data->day, "nl"));
}

static void
ask_households (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    take (regie_dossier_list_households_of (data->dossier, data->person, &data->day));
}

static void
ask_authority (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    g_object_unref (regie_dossier_dup_authority (data->dossier, data->person, &data->day, "nl"));
}

static void
ask_consent (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    take (regie_consent_list_to_ask (data->dossier,
                                     data->method,
                                     data->person,
                                     REGIE_CONSENT_ACT_HELP,
                                     &data->day,
                                     "nl"));
}

static void
ask_scores (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    take (regie_dossier_list_scores (data->dossier, NULL, NULL, data->person, NULL, NULL));
}

static void
ask_duplicates (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_TIMES; i++)
    take (regie_dossier_list_duplicates (data->dossier, "nl"));
}

static const BenchEntry entries[] = {
  { "make-kinship", make_kinship },   { "ties", ask_ties },
  { "siblings", ask_siblings },       { "grandparents", ask_grandparents },
  { "ex-partners", ask_ex_partners }, { "members", ask_members },
  { "households", ask_households },   { "authority", ask_authority },
  { "consent", ask_consent },         { "network", ask_network },
  { "network-changes", ask_changes }, { "scores", ask_scores },
  { "duplicates", ask_duplicates },
};

/* The youngest has parents, brothers and sisters, and people with authority. */
static char *
dup_youngest (RegieDossier *dossier)
{
  GListModel *persons = regie_dossier_get_persons (dossier);
  g_autoptr(RegiePerson) best = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (persons); i++)
    {
      g_autoptr(RegiePerson) person = g_list_model_get_item (persons, i);
      const GDate *birth = regie_person_get_birth_date (person);

      if (birth != NULL &&
          (best == NULL || g_date_compare (birth, regie_person_get_birth_date (best)) > 0))
        g_set_object (&best, person);
    }
  g_assert_nonnull (best);

  return g_strdup (regie_entity_get_id (REGIE_ENTITY (best)));
}

/* The best of the rounds: what the machine can do when nobody else asks for it. */
static void
tell_time (const BenchEntry *entry,
           Data             *data)
{
  double best = G_MAXDOUBLE;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      gint64 start = g_get_monotonic_time ();

      entry->run (data);
      best = MIN (best, (double) (g_get_monotonic_time () - start) * 1000 / N_TIMES);
    }

  g_print ("%-16s %10.0f ns a question, goal %.0f ns: %s\n",
           entry->name,
           best,
           GOAL_NS,
           best <= GOAL_NS ? "reached" : "not reached");
}

int
main (void)
{
  g_autoptr(GError) error = NULL;
  Data data = { 0 };

  data.dossier = generate_dossier (SEED, 0, GENERATE_LARGEST);
  data.method = regie_method_load_edition ("regisseur", &error);
  g_assert_no_error (error);
  data.kinship = regie_kinship_new (data.dossier, data.method);
  data.person = dup_youngest (data.dossier);
  g_date_set_dmy (&data.day, 1, G_DATE_JUNE, 2026);

  bench_compare ("questions about people",
                 entries,
                 G_N_ELEMENTS (entries),
                 "ties",
                 &data,
                 N_ROUNDS,
                 N_TIMES);
  for (gsize i = 0; i < G_N_ELEMENTS (entries); i++)
    tell_time (&entries[i], &data);

  g_free (data.person);
  g_object_unref (data.kinship);
  g_object_unref (data.method);
  g_object_unref (data.dossier);

  return 0;
}
