/* bench-store.c: saving, loading and listing (G4, G5, G6)
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <string.h>

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "examples/regie/generate.h"
#include "performance/bench.h"

#define N_DOSSIERS 60
#define SEED       1
#define N_ROUNDS   15
#define N_QUERIES  200

/* Small enough that a power failure would take little, large enough to cost nothing. */
#define MANY_READS 64

static int n_heads = 1000000;

static const GOptionEntry options[] = {
  { "heads", 0, 0, G_OPTION_ARG_INT, &n_heads, "Heads in the large store", "N" },
  { NULL },
};

typedef struct
{
  char         *folder;
  RegieSession *session;
  RegieReader  *reader;
  RegieDossier *dossiers[N_DOSSIERS];
  GBytes       *texts[N_DOSSIERS];
  gsize         n_bytes;

  /* The same bytes without anything else, and the store. */
  sqlite3      *raw;
  sqlite3_stmt *raw_insert;
  sqlite3_stmt *raw_update;
  RegieStore   *store;
  guint         round;
  gint64        revision;
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

static void
execute (sqlite3    *db,
         const char *text)
{
  g_assert_cmpint (sqlite3_exec (db, text, NULL, NULL, NULL), ==, SQLITE_OK);
}

static sqlite3 *
open_raw (const Data *data,
          const char *name)
{
  g_autofree char *path = dup_path (data, name);
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  execute (db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");

  return db;
}

static sqlite3_stmt *
prepare_statement (sqlite3    *db,
                   const char *text)
{
  sqlite3_stmt *statement = NULL;

  g_assert_cmpint (sqlite3_prepare_v2 (db, text, -1, &statement, NULL), ==, SQLITE_OK);

  return statement;
}

static void
run_statement (sqlite3_stmt *statement)
{
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_DONE);
  sqlite3_reset (statement);
}

/* A dossier of its own in each round. */
static void
name_dossiers (Data *data)
{
  data->round++;
  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      guint number = data->round * N_DOSSIERS + i;
      g_autofree char *id =
        g_strdup_printf ("%08x-0000-4000-8000-%012x", number * 2654435761u, number);

      regie_entity_set_id (REGIE_ENTITY (data->dossiers[i]), id);
    }
}

/* Saving. */

static void
insert_bytes (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      gsize length = 0;
      const char *text = g_bytes_get_data (data->texts[i], &length);

      sqlite3_bind_text (data->raw_insert, 1, text, length, SQLITE_STATIC);
      run_statement (data->raw_insert);
    }
}

static void
save_new (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr(GError) error = NULL;

  name_dossiers (data);
  for (guint i = 0; i < N_DOSSIERS; i++)
    g_assert_cmpint (regie_store_save (data->store,
                                       data->session,
                                       data->dossiers[i],
                                       0,
                                       NULL,
                                       &error),
                     ==,
                     1);
}

static void
import_new (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr(GListStore) dossiers = g_list_store_new (REGIE_TYPE_DOSSIER);
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(GError) error = NULL;

  name_dossiers (data);
  for (guint i = 0; i < N_DOSSIERS; i++)
    g_list_store_append (dossiers, data->dossiers[i]);
  problems = regie_store_import (data->store, data->session, G_LIST_MODEL (dossiers), NULL, &error);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

/* The dossiers under new names, each on a line. */
static GBytes *
make_lines (Data *data)
{
  GByteArray *lines = g_byte_array_new ();

  name_dossiers (data);
  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(GBytes) text =
        regie_entity_to_bytes (REGIE_ENTITY (data->dossiers[i]), REGIE_WRITE_SECRETS);
      gsize length = 0;
      const guint8 *bytes = g_bytes_get_data (text, &length);

      g_byte_array_append (lines, bytes, length);
      g_byte_array_append (lines, (const guint8 *) "\n", 1);
    }

  return g_byte_array_free_to_bytes (lines);
}

static void
read_and_import (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr(GBytes) lines = make_lines (data);
  g_auto(GStrv) texts = g_strsplit (g_bytes_get_data (lines, NULL), "\n", N_DOSSIERS);
  g_autoptr(GListStore) dossiers = g_list_store_new (REGIE_TYPE_DOSSIER);
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(RegieEntity) dossier =
        regie_reader_read_text (data->reader, REGIE_TYPE_DOSSIER, texts[i], &error);

      g_assert_no_error (error);
      g_list_store_append (dossiers, dossier);
    }
  problems = regie_store_import (data->store, data->session, G_LIST_MODEL (dossiers), NULL, &error);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

static void
import_lines (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr(GBytes) lines = make_lines (data);
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) problems =
    regie_store_import_lines (data->store, data->session, lines, NULL, &error);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

/* The same rows get other bytes, since a page that does not change is not written. */
static void
update_bytes (gpointer user_data)
{
  Data *data = user_data;

  data->round++;
  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      gsize length = 0;
      const char *text = g_bytes_get_data (data->texts[(i + data->round) % N_DOSSIERS], &length);

      sqlite3_bind_text (data->raw_update, 1, text, length, SQLITE_STATIC);
      sqlite3_bind_int (data->raw_update, 2, i + 1);
      run_statement (data->raw_update);
    }
}

static void
save_again (gpointer user_data)
{
  Data *data = user_data;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      regie_dossier_set_question (data->dossiers[i],
                                  data->revision % 2 == 0 ? "Hoe nu verder?"
                                                          : "Wat kan er anders?");
      g_assert_cmpint (regie_store_save (data->store,
                                         data->session,
                                         data->dossiers[i],
                                         data->revision,
                                         NULL,
                                         &error),
                       ==,
                       data->revision + 1);
    }
  data->revision++;
}

static void
compare_saving (Data *data)
{
  static const BenchEntry fresh[] = {
    { "raw SQLite: insert the same bytes", insert_bytes },
    { "save a new dossier", save_new },
    { "import, 60 at a time", import_new },
  };
  static const BenchEntry lines[] = {
    { "read lines, import the dossiers", read_and_import },
    { "import the lines", import_lines },
  };
  static const BenchEntry again[] = {
    { "raw SQLite: update with as many bytes", update_bytes },
    { "save a dossier again", save_again },
  };

  data->raw = open_raw (data, "raw.db");
  execute (data->raw, "CREATE TABLE d (id INTEGER PRIMARY KEY, text TEXT)");
  data->raw_insert = prepare_statement (data->raw, "INSERT INTO d (text) VALUES (?)");
  data->raw_update = prepare_statement (data->raw, "UPDATE d SET text = ? WHERE id = ?");
  data->store = open_store (data, "store.db");

  bench_compare ("Saving durably",
                 fresh,
                 G_N_ELEMENTS (fresh),
                 fresh[0].name,
                 data,
                 N_ROUNDS,
                 N_DOSSIERS);
  bench_goal ("G4", "save a new dossier", fresh[0].name, FALSE, 1.25);

  bench_compare ("Importing lines, 60 at a time, with the making of them",
                 lines,
                 G_N_ELEMENTS (lines),
                 lines[0].name,
                 data,
                 N_ROUNDS,
                 N_DOSSIERS);

  save_new (data);
  data->revision = 1;
  bench_compare ("Saving again",
                 again,
                 G_N_ELEMENTS (again),
                 again[0].name,
                 data,
                 N_ROUNDS,
                 N_DOSSIERS);
  bench_goal ("G4", "save a dossier again", again[0].name, FALSE, 1.25);

  sqlite3_finalize (data->raw_insert);
  sqlite3_finalize (data->raw_update);
  g_assert_cmpint (sqlite3_close (data->raw), ==, SQLITE_OK);
}

/* Loading. */

static void
read_texts (gpointer user_data)
{
  Data *data = user_data;

  for (guint i = 0; i < N_DOSSIERS; i++)
    g_object_unref (
      regie_reader_read_bytes (data->reader, REGIE_TYPE_DOSSIER, data->texts[i], NULL));
}

static void
load_all (Data  *data,
          guint  max_unsynced_reads)
{
  g_object_set (data->store, "max-unsynced-reads", max_unsynced_reads, NULL);
  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (data->dossiers[i]));
      g_autoptr(GError) error = NULL;
      G_GNUC_UNUSED g_autoptr(RegieDossier) dossier =
        regie_store_load (data->store, data->session, id, NULL, NULL, &error);

      g_assert_no_error (error);
    }
}

static void
load_forced (gpointer user_data)
{
  load_all (user_data, 0);
}

static void
load_unforced (gpointer user_data)
{
  load_all (user_data, MANY_READS);
}

static void
compare_loading (Data *data)
{
  static const BenchEntry entries[] = {
    { "read the text from memory", read_texts },
    { "load, each log entry forced to the disk", load_forced },
    { "load, log entries forced by the 64", load_unforced },
  };

  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      g_bytes_unref (data->texts[i]);
      data->texts[i] =
        regie_entity_to_bytes (REGIE_ENTITY (data->dossiers[i]), REGIE_WRITE_SECRETS);
    }

  bench_compare ("Loading",
                 entries,
                 G_N_ELEMENTS (entries),
                 entries[0].name,
                 data,
                 N_ROUNDS,
                 N_DOSSIERS);
  bench_goal ("G5", "load, each log entry forced to the disk", entries[0].name, FALSE, 1.3);
  bench_goal ("G5", "load, log entries forced by the 64", entries[0].name, FALSE, 1.3);
}

/* What is timed must be right first. */
static void
check (Data *data)
{
  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (data->dossiers[i]));
      g_autoptr(RegieDossier) dossier =
        regie_store_load (data->store, data->session, id, NULL, NULL, NULL);
      g_autoptr(GListModel) problems = NULL;

      g_assert_true (regie_entity_equal (REGIE_ENTITY (dossier), REGIE_ENTITY (data->dossiers[i])));
      if (i > 0)
        continue;
      problems = regie_store_verify (data->store, data->session, NULL, NULL, NULL, NULL);
      g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
    }
}

/* Lists. */

#define HEADS_OF_A_REGISSEUR    80
#define HEADS_OF_A_MUNICIPALITY 4000

/* Heads without documents. Each regisseur works in one municipality. */
#define MAKE_HEADS                                                                                                     \
  "WITH RECURSIVE n (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n + 1 < %d)"                                  \
  "INSERT INTO head (municipality, id, revision, is_open, next_review_date, regisseur, phase, safety, level,"          \
  " organisation, edition, title, safety_stage, regisseur_name, opened_date, next_meeting_date, last_meeting_date)"    \
  "SELECT printf ('GM%%04d', n %% %d %% %d), printf ('%%08x-0000-4000-8000-%%012x', n * 2654435761 %% 4294967296, n)," \
  " 1 + n %% 30, n %% 5 > 0, date ('2026-01-01', (n * 7919 %% 600) || ' days'),"                                       \
  " printf ('r-%%d', n %% %d), substr ('1 2 3a3b4 5 6 ', n / 80 %% 7 * 2 + 1, 2),"                                     \
  " CASE n / 80 %% 40 WHEN 0 THEN 'acute' WHEN 1 THEN 'structural' WHEN 2 THEN 'suspicion' ELSE 'safe' END,"           \
  " 'case', 'o-team', 'regisseur', 'Gezin in de Kerkstraat', NULL, 'Yvonne Smit', '2025-11-03', '2026-06-01',"         \
  " '2026-03-01' FROM n"

typedef struct
{
  Data         *data;
  RegieStore   *store;
  int           n_heads;
  int           n_municipalities;
  int           n_regisseurs;
  sqlite3      *raw;
  sqlite3_stmt *raw_list;
} Lists;

static Lists small_lists;
static Lists large_lists;

static void
lists_set_up (Lists      *self,
              Data       *data,
              const char *name,
              int         number)
{
  g_autofree char *text = NULL;

  self->data = data;
  self->n_heads = number;
  self->n_municipalities = MAX (number / HEADS_OF_A_MUNICIPALITY, 1);
  self->n_regisseurs = MAX (number / HEADS_OF_A_REGISSEUR, 1);
  self->store = open_store (data, name);
  self->raw = open_raw (data, name);
  text = g_strdup_printf (MAKE_HEADS,
                          number,
                          self->n_regisseurs,
                          self->n_municipalities,
                          self->n_regisseurs);
  execute (self->raw, "PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 100000");
  execute (self->raw, text);
  execute (self->raw, "PRAGMA wal_checkpoint (TRUNCATE); PRAGMA wal_autocheckpoint = 1000");
  self->raw_list =
    prepare_statement (self->raw,
                       "SELECT * FROM head WHERE municipality = ? AND regisseur = ? AND is_open = 1"
                       " ORDER BY next_review_date, id LIMIT 50");
  g_object_set (self->store, "max-unsynced-reads", G_MAXUINT, NULL);
}

static void
lists_clear (Lists *self)
{
  sqlite3_finalize (self->raw_list);
  g_assert_cmpint (sqlite3_close (self->raw), ==, SQLITE_OK);
  g_clear_object (&self->store);
}

static guint
list (Lists      *self,
      guint       number,
      const char *field,
      ...)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autofree char *municipality = g_strdup_printf ("GM%04u", number % self->n_municipalities);
  g_autoptr(GListModel) heads = NULL;
  g_autoptr(GError) error = NULL;
  va_list values;

  regie_store_query_set_municipality (query, municipality);
  regie_store_query_set_is_open (query, REGIE_ANSWER_YES);
  va_start (values, field);
  g_object_set_valist (G_OBJECT (query), field, values);
  va_end (values);
  heads = regie_store_list (self->store, self->data->session, query, NULL, &error);
  g_assert_no_error (error);

  return g_list_model_get_n_items (heads);
}

static void
list_caseloads (Lists *self)
{
  guint n_rows = 0;

  for (guint i = 0; i < N_QUERIES; i++)
    {
      guint number = i * 577 % self->n_regisseurs;
      g_autofree char *regisseur = g_strdup_printf ("r-%u", number);

      n_rows += list (self, number, "regisseur", regisseur, NULL);
    }
  g_assert_cmpuint (n_rows, >, 0);
}

static void
list_phases (Lists *self)
{
  for (guint i = 0; i < N_QUERIES; i++)
    list (self, i * 577, "phase", "4 ", NULL);
}

static void
list_unsafe (Lists *self)
{
  for (guint i = 0; i < N_QUERIES; i++)
    list (self, i * 577, "safety", REGIE_SAFETY_VERDICT_ACUTE, NULL);
}

static void
list_reviews (Lists *self)
{
  for (guint i = 0; i < N_QUERIES; i++)
    list (self, i * 577, NULL);
}

/* The same rows by SQLite alone, into a struct of pointers. */
static void
list_raw (Lists *self)
{
  gsize n_bytes = 0;

  execute (self->raw, "BEGIN");
  for (guint i = 0; i < N_QUERIES; i++)
    {
      guint number = i * 577 % self->n_regisseurs;
      char municipality[16];
      char regisseur[16];

      g_snprintf (municipality, sizeof municipality, "GM%04u", number % self->n_municipalities);
      g_snprintf (regisseur, sizeof regisseur, "r-%u", number);
      sqlite3_bind_text (self->raw_list, 1, municipality, -1, SQLITE_STATIC);
      sqlite3_bind_text (self->raw_list, 2, regisseur, -1, SQLITE_STATIC);
      while (sqlite3_step (self->raw_list) == SQLITE_ROW)
        for (int column = 0; column < 18; column++)
          {
            sqlite3_column_text (self->raw_list, column);
            n_bytes += sqlite3_column_bytes (self->raw_list, column);
          }
      sqlite3_reset (self->raw_list);
    }
  execute (self->raw, "COMMIT");
  g_assert_cmpuint (n_bytes, >, 0);
}

#define DEFINE_BOTH(function)                  \
  static void function##_small (gpointer data) \
  {                                            \
    function (&small_lists);                   \
  }                                            \
  static void function##_large (gpointer data) \
  {                                            \
    function (&large_lists);                   \
  }

DEFINE_BOTH (list_caseloads)
DEFINE_BOTH (list_phases)
DEFINE_BOTH (list_unsafe)
DEFINE_BOTH (list_reviews)
DEFINE_BOTH (list_raw)

static void
list_caseloads_forced (gpointer data)
{
  g_object_set (large_lists.store, "max-unsynced-reads", 0, NULL);
  list_caseloads (&large_lists);
  g_object_set (large_lists.store, "max-unsynced-reads", G_MAXUINT, NULL);
}

static void
compare_lists (Data *data)
{
  static const BenchEntry entries[] = {
    { "1,000 heads: raw SQLite, the rows alone", list_raw_small },
    { "1,000 heads: cases of a regisseur", list_caseloads_small },
    { "1,000 heads: cases in a phase", list_phases_small },
    { "1,000 heads: unsafe cases", list_unsafe_small },
    { "1,000 heads: cases by next review", list_reviews_small },
    { "all heads: raw SQLite, the rows alone", list_raw_large },
    { "all heads: cases of a regisseur", list_caseloads_large },
    { "all heads: the same, log entry forced", list_caseloads_forced },
    { "all heads: cases in a phase", list_phases_large },
    { "all heads: unsafe cases", list_unsafe_large },
    { "all heads: cases by next review", list_reviews_large },
  };
  gint64 start = g_get_monotonic_time ();

  lists_set_up (&small_lists, data, "small.db", 1000);
  lists_set_up (&large_lists, data, "large.db", n_heads);
  g_print ("\n%d heads made in %d seconds\n",
           n_heads,
           (int) ((g_get_monotonic_time () - start) / G_USEC_PER_SEC));

  bench_compare ("Lists of 50 heads",
                 entries,
                 G_N_ELEMENTS (entries),
                 entries[1].name,
                 data,
                 N_ROUNDS,
                 N_QUERIES);
  bench_goal ("G6", entries[6].name, entries[1].name, FALSE, 3);
  bench_goal ("G6", entries[8].name, entries[2].name, FALSE, 3);
  bench_goal ("G6", entries[9].name, entries[3].name, FALSE, 3);
  bench_goal ("G6", entries[10].name, entries[4].name, FALSE, 3);

  lists_clear (&small_lists);
  lists_clear (&large_lists);
}

static void
set_up (Data *data)
{
  g_autoptr(GDateTime) at = g_date_time_new_utc (2026, 3, 2, 9, 30, 0);
  g_autoptr(GError) error = NULL;

  data->folder = g_dir_make_tmp ("regie-bench-XXXXXX", &error);
  g_assert_no_error (error);
  data->session = regie_session_new ();
  g_object_set (data->session,
                "actor",
                "y.smit",
                "role",
                "regisseur",
                "organisation",
                "wijkteam",
                NULL);
  g_object_set (data->session,
                "purpose",
                "support",
                "basis",
                "legal-task",
                "request-id",
                "r-1",
                "at",
                at,
                NULL);
  data->reader = regie_reader_new ();
  regie_reader_set_flags (data->reader, REGIE_READ_KEEP_UNKNOWN);

  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      data->dossiers[i] = generate_dossier (SEED, i, GENERATE_MIXED);
      data->texts[i] =
        regie_entity_to_bytes (REGIE_ENTITY (data->dossiers[i]), REGIE_WRITE_SECRETS);
      data->n_bytes += g_bytes_get_size (data->texts[i]);
    }
  g_print ("%u dossiers of %u bytes on average, in %s\n",
           N_DOSSIERS,
           (guint) (data->n_bytes / N_DOSSIERS),
           data->folder);
}

static void
remove_folder (const char *folder)
{
  g_autoptr(GDir) files = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while ((name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  static Data data;
  g_autoptr(GOptionContext) context = g_option_context_new (NULL);
  g_autoptr(GError) error = NULL;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      g_printerr ("%s\n", error->message);
      return 2;
    }

  bench_count_waiting ();
  set_up (&data);
  compare_saving (&data);
  compare_loading (&data);
  check (&data);
  g_clear_object (&data.store);
  compare_lists (&data);
  remove_folder (data.folder);

  return 0;
}
