/* bench-counts.c: counting cases, and what it costs a save (G7)
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <string.h>
#include <time.h>

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "examples/regie/generate.h"
#include "performance/cost.h"

#define N_DOSSIERS 60
#define SEED       1
#define N_ROUNDS   31
#define N_COUNTS   100
#define N_SCANS    7

static int n_heads = 1000000;

static const GOptionEntry options[] = {
  { "heads", 0, 0, G_OPTION_ARG_INT, &n_heads, "Heads in the largest store", "N" },
  { NULL },
};

typedef struct
{
  char         *folder;
  RegieSession *session;
  RegieDossier *dossiers[N_DOSSIERS];

  /* Two stores that get the same saves: one keeps the numbers, the other does not. */
  RegieStore *with;
  RegieStore *without;
  gint64      revision[2];
  guint       round[2];
} Data;

static char *
dup_path (const Data *data,
          const char *name)
{
  return g_build_filename (data->folder, name, NULL);
}

static RegieStore *
open_store (const Data *data,
            const char *name)
{
  g_autofree char *path = dup_path (data, name);
  g_autoptr(GBytes) key = g_bytes_new_static ("the key of a store of a benchmark", 33);
  g_autoptr(GError) error = NULL;
  RegieSqliteStore *store = regie_sqlite_store_open (path, key, NULL, &error);

  g_assert_no_error (error);

  return REGIE_STORE (store);
}

/* Saving with and without the numbers. */

static sqlite3 *without_triggers;

static int
ignore_triggers (gpointer    data,
                 int         action,
                 const char *a,
                 const char *b,
                 const char *c,
                 const char *d)
{
  return action == SQLITE_CREATE_TEMP_TRIGGER ? SQLITE_IGNORE : SQLITE_OK;
}

static int
begin_without (sqlite3     *db,
               char       **message,
               const void  *routines)
{
  without_triggers = db;

  return sqlite3_set_authorizer (db, ignore_triggers, NULL);
}

/* The same store in everything else: SQLite is told not to make its triggers. */
static RegieStore *
open_without (const Data *data,
              const char *name)
{
  RegieStore *store = NULL;

  sqlite3_auto_extension ((void (*) (void)) begin_without);
  store = open_store (data, name);
  sqlite3_cancel_auto_extension ((void (*) (void)) begin_without);
  sqlite3_set_authorizer (without_triggers, NULL, NULL);

  return store;
}

static void
save_all (Data       *data,
          RegieStore *store,
          gint64      revision)
{
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < N_DOSSIERS; i++)
    g_assert_cmpint (regie_store_save (store,
                                       data->session,
                                       data->dossiers[i],
                                       revision,
                                       NULL,
                                       &error),
                     ==,
                     revision + 1);
}

/* A dossier of its own in each round. */
static void
save_new (Data       *data,
          RegieStore *store,
          gsize       which)
{
  data->round[which]++;
  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      guint number = data->round[which] * N_DOSSIERS + i;
      g_autofree char *id =
        g_strdup_printf ("%08x-0000-4000-8000-%012x", number * 2654435761u, number);

      regie_entity_set_id (REGIE_ENTITY (data->dossiers[i]), id);
    }
  save_all (data, store, 0);
  data->revision[which] = 1;
}

/* As most saves: what is counted stays as it is. */
static void
save_again (Data       *data,
            RegieStore *store,
            gsize       which)
{
  for (guint i = 0; i < N_DOSSIERS; i++)
    regie_dossier_set_question (data->dossiers[i],
                                data->revision[which] % 2 == 0 ? "Hoe nu verder?"
                                                               : "Wat kan er anders?");
  save_all (data, store, data->revision[which]++);
}

/* The case goes on to another phase. */
static void
save_next_phase (Data       *data,
                 RegieStore *store,
                 gsize       which)
{
  static const char *const phases[] = { "1", "2", "3a", "3b", "4", "5", "6" };

  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      GListModel *records = regie_dossier_get_phases (data->dossiers[i]);

      for (guint j = 0; j < g_list_model_get_n_items (records); j++)
        {
          g_autoptr(RegiePhaseRecord) record = g_list_model_get_item (records, j);

          regie_phase_record_set_phase (record,
                                        phases[(data->revision[which] + i + j) %
                                               G_N_ELEMENTS (phases)]);
        }
    }
  save_all (data, store, data->revision[which]++);
}

#define DEFINE_BOTH(function)                  \
  static void function##_with (gpointer data)  \
  {                                            \
    function (data, ((Data *) data)->with, 0); \
  }                                            \
  static void function##_without (gpointer d)  \
  {                                            \
    function (d, ((Data *) d)->without, 1);    \
  }

DEFINE_BOTH (save_new)
DEFINE_BOTH (save_again)
DEFINE_BOTH (save_next_phase)

static void
compare_pair (Data             *data,
              const char       *title,
              const BenchEntry *pair)
{
  cost_compare (title, pair, 2, pair[0].name, data, N_ROUNDS, N_DOSSIERS);
  cost_goal ("G7", pair[1].name, pair[0].name, 1.05);
}

static void
compare_saving (Data *data)
{
  static const BenchEntry fresh[] = {
    { "new dossier, no numbers kept", save_new_without },
    { "new dossier, numbers kept", save_new_with },
  };
  static const BenchEntry again[] = {
    { "dossier again, no numbers kept", save_again_without },
    { "dossier again, numbers kept", save_again_with },
  };
  static const BenchEntry next[] = {
    { "next phase, no numbers kept", save_next_phase_without },
    { "next phase, numbers kept", save_next_phase_with },
  };
  g_autoptr(GListModel) problems = NULL;

  data->with = open_store (data, "with.db");
  data->without = open_without (data, "without.db");
  compare_pair (data, "Saving a new dossier", fresh);
  compare_pair (data, "Saving a dossier again", again);
  compare_pair (data, "Saving a case that goes on to another phase", next);

  /* What was timed must be right, and the one without must be wrong. */
  problems = regie_store_verify (data->with, data->session, NULL, "en", NULL, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
  g_clear_object (&problems);
  problems = regie_store_verify (data->without, data->session, NULL, "en", NULL, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (problems), >, 0);
  g_clear_object (&data->with);
  g_clear_object (&data->without);
}

/* Counting. */

#define HEADS_OF_A_MUNICIPALITY 4000

/* Heads without documents, over ten years. */
#define MAKE_HEADS                                                                                                      \
  "WITH RECURSIVE n (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n + 1 < %d)"                                   \
  "INSERT INTO head (municipality, id, revision, is_open, next_review_date, regisseur, phase, safety, level,"           \
  " organisation, edition, title, safety_stage, regisseur_name, opened_date, closed_date, next_meeting_date,"           \
  " last_meeting_date)"                                                                                                 \
  "SELECT printf ('GM%%04d', n %% %d), printf ('%%08x-0000-4000-8000-%%012x', n * 2654435761 %% 4294967296, n),"        \
  " 1 + n %% 30, n %% 5 > 0, date ('2026-01-01', (n * 7919 %% 600) || ' days'), printf ('r-%%d', n / 80),"              \
  " trim (substr ('1 2 3a3b4 5 6 ', n * 31 %% 7 * 2 + 1, 2)),"                                                          \
  " CASE n * 17 %% 40 WHEN 0 THEN 'acute' WHEN 1 THEN 'structural' WHEN 2 THEN 'suspicion' ELSE 'safe' END,"            \
  " CASE n * 13 %% 3 WHEN 0 THEN 'case' WHEN 1 THEN 'process' END, 'o-team', 'regisseur', 'Gezin in de Kerkstraat',"    \
  " CASE WHEN n * 17 %% 40 < 3 THEN 'direct' END, 'Yvonne Smit', date ('2016-01-01', (n * 104729 %% 3650) || ' days')," \
  " CASE n %% 5 WHEN 0 THEN date ('2016-06-01', (n * 104729 %% 3650) || ' days') END, '2026-06-01', '2026-03-01' FROM n"

typedef struct
{
  Data         *data;
  RegieStore   *store;
  int           n_heads;
  sqlite3      *raw;
  sqlite3_stmt *raw_scan;
} Cases;

static Cases small;
static Cases middle;
static Cases large;

static void
execute (sqlite3    *db,
         const char *text)
{
  g_assert_cmpint (sqlite3_exec (db, text, NULL, NULL, NULL), ==, SQLITE_OK);
}

/* The heads are those of a store of before, which is brought up to date when it is opened. */
static void
cases_set_up (Cases *self, Data *data, const char *name, int number)
{
  g_autofree char *path = dup_path (data, name);
  g_autofree char *text =
    g_strdup_printf (MAKE_HEADS, number, MAX (number / HEADS_OF_A_MUNICIPALITY, 1));
  gint64 start = 0;

  self->data = data;
  self->n_heads = number;
  g_object_unref (open_store (data, name));
  g_assert_cmpint (sqlite3_open (path, &self->raw), ==, SQLITE_OK);
  execute (
    self->raw,
    "PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 100000; PRAGMA cache_size = -65536");
  execute (self->raw, text);
  execute (self->raw, "DROP TABLE tally; PRAGMA user_version = 1");
  execute (self->raw, "PRAGMA wal_checkpoint (TRUNCATE); PRAGMA wal_autocheckpoint = 1000");
  start = g_get_monotonic_time ();
  self->store = open_store (data, name);
  g_print ("%d heads counted for the first time in %d milliseconds\n",
           number,
           (int) ((g_get_monotonic_time () - start) / 1000));
  g_assert_cmpint (sqlite3_prepare_v2 (self->raw,
                                       "SELECT phase, safety FROM head WHERE level = 'case'",
                                       -1,
                                       &self->raw_scan,
                                       NULL),
                   ==,
                   SQLITE_OK);
  g_object_set (self->store, "max-unsynced-reads", G_MAXUINT, NULL);
}

static void
cases_clear (Cases *self)
{
  sqlite3_finalize (self->raw_scan);
  g_assert_cmpint (sqlite3_close (self->raw), ==, SQLITE_OK);
  g_clear_object (&self->store);
}

static gint64
count (Cases           *self,
       RegieCountBy     by,
       RegieCountBy     and_by,
       RegieStoreQuery *query)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) counts =
    regie_store_count (self->store, self->data->session, by, and_by, query, NULL, &error);
  gint64 n_cases = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (counts); i++)
    {
      g_autoptr(RegieHeadCount) one = g_list_model_get_item (counts, i);

      n_cases += regie_head_count_get_n_cases (one);
    }

  return n_cases;
}

static void
count_phases (Cases *self)
{
  for (guint i = 0; i < N_COUNTS; i++)
    g_assert_cmpint (count (self, REGIE_COUNT_BY_PHASE, REGIE_COUNT_BY_NOTHING, NULL),
                     ==,
                     self->n_heads);
}

static void
count_phases_here (Cases *self)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();

  regie_store_query_set_municipality (query, "GM0000");
  for (guint i = 0; i < N_COUNTS; i++)
    g_assert_cmpint (count (self, REGIE_COUNT_BY_PHASE, REGIE_COUNT_BY_NOTHING, query), >, 0);
}

static void
count_months (Cases *self)
{
  for (guint i = 0; i < N_COUNTS; i++)
    g_assert_cmpint (count (self, REGIE_COUNT_BY_OPENED_MONTH, REGIE_COUNT_BY_NOTHING, NULL),
                     ==,
                     self->n_heads);
}

static void
count_municipalities (Cases *self)
{
  for (guint i = 0; i < N_COUNTS; i++)
    g_assert_cmpint (count (self, REGIE_COUNT_BY_MUNICIPALITY, REGIE_COUNT_BY_NOTHING, NULL),
                     ==,
                     self->n_heads);
}

/* A millisecond of the processor, to hold the others against. */
static void
work_a_millisecond (gpointer data)
{
  clock_t end = clock () + N_COUNTS * (CLOCKS_PER_SEC / 1000);

  while (clock () < end)
    continue;
}

#define DEFINE_EACH(function)                   \
  static void function##_small (gpointer data)  \
  {                                             \
    function (&small);                          \
  }                                             \
  static void function##_middle (gpointer data) \
  {                                             \
    function (&middle);                         \
  }                                             \
  static void function##_large (gpointer data)  \
  {                                             \
    function (&large);                          \
  }

DEFINE_EACH (count_phases)
DEFINE_EACH (count_phases_here)
DEFINE_EACH (count_months)

static void
count_municipalities_large (gpointer data)
{
  count_municipalities (&large);
}

static void
count_phases_forced (gpointer data)
{
  g_object_set (large.store, "max-unsynced-reads", 0, NULL);
  count_phases (&large);
  g_object_set (large.store, "max-unsynced-reads", G_MAXUINT, NULL);
}

static void
compare_sums (Data *data)
{
  static const BenchEntry entries[] = {
    { "one millisecond", work_a_millisecond },
    { "1,000 heads: by phase", count_phases_small },
    { "1,000 heads: by phase, one municipality", count_phases_here_small },
    { "1,000 heads: by month of opening", count_months_small },
    { "100,000 heads: by phase", count_phases_middle },
    { "100,000 heads: by phase, one municipality", count_phases_here_middle },
    { "100,000 heads: by month of opening", count_months_middle },
    { "all heads: by phase", count_phases_large },
    { "all heads: the same, log entry forced", count_phases_forced },
    { "all heads: by phase, one municipality", count_phases_here_large },
    { "all heads: by month of opening", count_months_large },
    { "all heads: by municipality", count_municipalities_large },
  };

  cost_compare ("Counts from numbers that are kept",
                entries,
                G_N_ELEMENTS (entries),
                entries[0].name,
                data,
                N_ROUNDS,
                N_COUNTS);
  for (gsize i = 1; i < G_N_ELEMENTS (entries); i++)
    cost_goal ("G7", entries[i].name, entries[0].name, 1);
  cost_goal ("G7", entries[7].name, entries[1].name, 1.1);
  cost_goal ("G7", entries[9].name, entries[2].name, 1.1);
}

/* The same columns of the same heads by SQLite alone. */
static void
scan_raw (Cases *self)
{
  gsize n_bytes = 0;

  while (sqlite3_step (self->raw_scan) == SQLITE_ROW)
    for (int column = 0; column < 2; column++)
      {
        sqlite3_column_text (self->raw_scan, column);
        n_bytes += sqlite3_column_bytes (self->raw_scan, column);
      }
  sqlite3_reset (self->raw_scan);
  g_assert_cmpuint (n_bytes, >, 0);
}

static void
scan_counted (Cases *self)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();

  regie_store_query_set_level (query, "case");
  g_assert_cmpint (count (self, REGIE_COUNT_BY_PHASE, REGIE_COUNT_BY_SAFETY, query), >, 0);
}

static void
scan_raw_large (gpointer data)
{
  scan_raw (&large);
}

static void
scan_counted_large (gpointer data)
{
  scan_counted (&large);
}

static void
compare_scans (Data *data)
{
  static const BenchEntry entries[] = {
    { "raw SQLite: the two columns of each head", scan_raw_large },
    { "count by phase and safety, of one level", scan_counted_large },
  };

  cost_compare ("Counts from heads", entries, 2, entries[0].name, data, N_SCANS, large.n_heads);
  cost_goal ("G7", entries[1].name, entries[0].name, 1.1);
}

static void
set_up (Data *data)
{
  g_autoptr(GDateTime) at = g_date_time_new_utc (2026, 3, 2, 9, 30, 0);
  g_autoptr(GError) error = NULL;

  data->folder = g_dir_make_tmp ("regie-bench-XXXXXX", &error);
  g_assert_no_error (error);
  data->session = regie_session_new ();
  regie_session_set_actor (data->session, "y.smit");
  regie_session_set_role (data->session, "regisseur");
  regie_session_set_organisation (data->session, "wijkteam");
  regie_session_set_purpose (data->session, "monitoring");
  regie_session_set_basis (data->session, "legal-task");
  regie_session_set_request_id (data->session, "r-1");
  regie_session_set_at (data->session, at);
  for (guint i = 0; i < N_DOSSIERS; i++)
    data->dossiers[i] = generate_dossier (SEED, i, GENERATE_MIXED);
}

static void
tear_down (Data *data)
{
  g_autoptr(GDir) files = g_dir_open (data->folder, 0, NULL);
  const char *name = NULL;

  while ((name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *path = dup_path (data, name);

      g_remove (path);
    }
  g_rmdir (data->folder);
  for (guint i = 0; i < N_DOSSIERS; i++)
    g_object_unref (data->dossiers[i]);
  g_object_unref (data->session);
  g_free (data->folder);
}

int
main (int    argc,
      char **argv)
{
  Data data = { 0 };
  g_autoptr(GOptionContext) context = g_option_context_new (NULL);
  g_autoptr(GError) error = NULL;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      g_printerr ("%s\n", error->message);
      return 2;
    }

  set_up (&data);
  compare_saving (&data);
  cases_set_up (&small, &data, "small.db", 1000);
  cases_set_up (&middle, &data, "middle.db", 100000);
  cases_set_up (&large, &data, "large.db", n_heads);
  compare_sums (&data);
  compare_scans (&data);
  cases_clear (&small);
  cases_clear (&middle);
  cases_clear (&large);
  tear_down (&data);

  return 0;
}
