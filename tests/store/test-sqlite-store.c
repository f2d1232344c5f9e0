/* test-sqlite-store.c: a store in a file of SQLite
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <sqlite3.h>

#include <glib/gstdio.h>

#include "base/regie-table-private.h"
#include "store/regie-sqlite-private.h"

#include "store/conformance.h"
#include "store/database.h"

static char *
make_place (void)
{
  g_autofree char *folder = test_folder_new ();

  return test_folder_dup_path (folder, "store.db");
}

static void
remove_place (const char *place)
{
  g_autofree char *folder = g_path_get_dirname (place);

  test_folder_remove (folder);
}

static const TestStoreKind kind = { "sqlite-store", make_place, test_store_open, remove_place };

typedef struct
{
  char *path;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->path = make_place ();
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  remove_place (self->path);
  g_free (self->path);
}

static void
open_fails (Fixture    *self,
            GBytes     *key,
            RegieError  code)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (regie_sqlite_store_open (self->path, key, NULL, &error));
  g_assert_error (error, REGIE_ERROR, (int) code);
}

static void
tables_are_strict (Fixture       *self,
                   gconstpointer  data)
{
  G_GNUC_UNUSED g_autoptr(RegieStore) store = test_store_open (self->path);
  g_autofree char *tables =
    test_database_ask (self->path,
                       "SELECT name, strict FROM pragma_table_list"
                       " WHERE schema = 'main' AND name NOT LIKE 'sqlite%' ORDER BY name");
  g_autofree char *journal = test_database_ask (self->path, "PRAGMA journal_mode");

  g_assert_cmpstr (tables, ==, "doc 1\nhead 1\nkey_check 1\nlog 1\ntally 1\n");
  g_assert_cmpstr (journal, ==, "wal\n");
}

/* A line that says the same in other words is stored in the words of the library. */
static void
lines_are_stored_as_the_library_writes_them (Fixture       *self,
                                             gconstpointer  data)
{
  static const char lines[] =
    "{ \"municipality\":\"" TEST_HOME "\",\"title\":\"E\\u00e9n\", \"id\":\"a\" }\n"
    "{\"id\":\"b\",\"title\":\"Twee\",\"municipality\":\"" TEST_HOME "\"}\n";
  g_autoptr(RegieStore) store = test_store_open (self->path);
  g_autoptr(RegieSession) session = test_session_new ();
  g_autoptr(GBytes) bytes = g_bytes_new_static (lines, strlen (lines));
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) problems = regie_store_import_lines (store, session, bytes, NULL, &error);
  g_autofree char *stored = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
  stored = test_database_ask (self->path, "SELECT text FROM doc ORDER BY id");
  g_assert_cmpstr (stored,
                   ==,
                   "{\"id\":\"a\",\"title\":\"Eén\",\"municipality\":\"" TEST_HOME "\"}\n"
                   "{\"id\":\"b\",\"title\":\"Twee\",\"municipality\":\"" TEST_HOME "\"}\n");
}

static void
keys_begin_with_the_municipality (Fixture       *self,
                                  gconstpointer  data)
{
  G_GNUC_UNUSED g_autoptr(RegieStore) store = test_store_open (self->path);
  g_autofree char *keys = test_database_ask (
    self->path,
    "SELECT DISTINCT c.name FROM pragma_table_list t, pragma_index_list (t.name) i,"
    " pragma_index_info (i.name) c WHERE i.\"unique\" AND c.seqno = 0"
    " AND t.schema = 'main' AND t.name NOT LIKE 'sqlite%'");

  g_assert_cmpstr (keys, ==, "municipality\n");
}

/* Heads are read and written by the place of their fields. */
static void
columns_of_a_head_are_its_fields (Fixture       *self,
                                  gconstpointer  data)
{
  const RegieTable *table = regie_table_for_type (REGIE_TYPE_HEAD);
  G_GNUC_UNUSED g_autoptr(RegieStore) store = test_store_open (self->path);
  sqlite3_stmt *statement = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (self->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db,
                                       regie_sqlite_texts[REGIE_SQLITE_FIND_HEAD],
                                       -1,
                                       &statement,
                                       NULL),
                   ==,
                   SQLITE_OK);
  g_assert_cmpint (sqlite3_column_count (statement), ==, table->n_columns);
  for (guint i = 0; i < table->n_columns; i++)
    g_assert_cmpstr (sqlite3_column_name (statement, i), ==, table->columns[i].row.member);
  sqlite3_finalize (statement);
  sqlite3_close (db);
}

/* A list takes the same time in a store of any size because it never sorts, and looks only where
 * its cases are. */
static void
lists_walk_an_index (Fixture       *self,
                     gconstpointer  data)
{
  static const RegieSqliteStatement lists[] = {
    REGIE_SQLITE_LIST_BY_REVIEW,
    REGIE_SQLITE_LIST_BY_REGISSEUR,
    REGIE_SQLITE_LIST_BY_PHASE,
    REGIE_SQLITE_LIST_UNSAFE,
  };
  G_GNUC_UNUSED g_autoptr(RegieStore) store = test_store_open (self->path);

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *question =
        g_strconcat ("EXPLAIN QUERY PLAN ", regie_sqlite_texts[lists[i]], NULL);
      g_autofree char *plan = test_database_ask (self->path, question);

      g_test_message ("%s", plan);
      g_assert_nonnull (strstr (plan, "SEARCH head USING INDEX"));
      g_assert_nonnull (strstr (plan, "is_open=? AND (next_review_date,id)>(?,?)"));
      g_assert_null (strstr (plan, "TEMP B-TREE"));
    }
}

static void
file_is_for_its_owner_alone (Fixture       *self,
                             gconstpointer  data)
{
  G_GNUC_UNUSED g_autoptr(RegieStore) store = test_store_open (self->path);
  g_autofree char *wal = g_strconcat (self->path, "-wal", NULL);
  GStatBuf status;

  g_assert_cmpint (g_stat (self->path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (wal, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
}

static void
key_must_be_long (Fixture       *self,
                  gconstpointer  data)
{
  g_autoptr(GBytes) key = g_bytes_new_static ("0123456789012345678901234567890", 31);

  open_fails (self, key, REGIE_ERROR_FORMAT);
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
}

static void
other_key_is_denied (Fixture       *self,
                     gconstpointer  data)
{
  g_autoptr(GBytes) key = g_bytes_new_static ("another key, of another store....", 33);
  g_autoptr(RegieStore) store = test_store_open (self->path);
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  test_store_save (store, dossier, 0);
  open_fails (self, key, REGIE_ERROR_DENIED);
}

#define OTHER_KEY "another key, of another store...."

/* Nothing was written yet that a key could be held against. */
static void
other_key_is_denied_while_the_log_is_empty (Fixture       *self,
                                            gconstpointer  data)
{
  g_autoptr(GBytes) key = g_bytes_new_static (OTHER_KEY, 33);

  g_object_unref (test_store_open (self->path));
  open_fails (self, key, REGIE_ERROR_DENIED);
  g_object_unref (test_store_open (self->path));
}

static void
two_handles_have_one_key (Fixture       *self,
                          gconstpointer  data)
{
  g_autoptr(GBytes) key = g_bytes_new_static (OTHER_KEY, 33);
  g_autoptr(RegieStore) first = test_store_open (self->path);
  g_autoptr(RegieStore) second = NULL;
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autofree char *problems = NULL;

  open_fails (self, key, REGIE_ERROR_DENIED);
  second = test_store_open (self->path);
  test_store_save (first, dossier, 0);
  test_store_save (second, dossier, 1);
  problems = test_store_verify (first, NULL);
  g_assert_cmpstr (problems, ==, "");
}

/* As a version of the library left it that kept nothing of the key. */
static void
old_file_is_bound_by_the_key_of_its_log (Fixture       *self,
                                         gconstpointer  data)
{
  g_autoptr(GBytes) key = g_bytes_new_static (OTHER_KEY, 33);
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  RegieStore *store = test_store_open (self->path);
  g_autofree char *rows = NULL;

  test_store_save (store, dossier, 0);
  g_object_unref (store);
  test_database_run (self->path, "DROP TABLE key_check");

  open_fails (self, key, REGIE_ERROR_DENIED);
  g_object_unref (test_store_open (self->path));
  rows = test_database_ask (self->path, "SELECT count (*), length (mac) FROM key_check");
  g_assert_cmpstr (rows, ==, "1 32\n");

  test_database_run (self->path, "DELETE FROM log");
  open_fails (self, key, REGIE_ERROR_DENIED);
}

static void
old_file_without_a_log_is_bound_by_the_first (Fixture       *self,
                                              gconstpointer  data)
{
  g_autoptr(GBytes) key = g_bytes_new_static (OTHER_KEY, 33);

  g_object_unref (test_store_open (self->path));
  test_database_run (self->path, "DROP TABLE key_check");
  g_object_unref (test_store_open (self->path));
  open_fails (self, key, REGIE_ERROR_DENIED);
}

static void
damaged_key_check_is_told (Fixture       *self,
                           gconstpointer  data)
{
  g_autoptr(GBytes) key = test_key_new ();

  g_object_unref (test_store_open (self->path));
  test_database_run (self->path, "UPDATE key_check SET mac = x'00'");
  open_fails (self, key, REGIE_ERROR_DAMAGED);
  test_database_run (self->path, "UPDATE key_check SET mac = zeroblob (32)");
  open_fails (self, key, REGIE_ERROR_DENIED);
}

static void
newer_schema_is_refused (Fixture       *self,
                         gconstpointer  data)
{
  g_autoptr(GBytes) key = test_key_new ();

  g_object_unref (test_store_open (self->path));
  test_database_run (self->path, "PRAGMA user_version = 3");
  open_fails (self, key, REGIE_ERROR_VERSION);
}

/* As the version before left it. */
#define MAKE_OLDER "DROP TABLE tally; PRAGMA user_version = 1"

static void
older_schema_is_brought_up_to_date (Fixture       *self,
                                    gconstpointer  data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *problems = NULL;
  RegieStore *store = test_store_open (self->path);

  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *id = test_dup_id (i);
      g_autoptr(RegieDossier) dossier = test_dossier_new (id);

      regie_dossier_set_municipality (dossier, i < 3 ? TEST_HOME : TEST_ELSEWHERE);
      test_store_save (store, dossier, 0);
    }
  g_object_unref (store);
  before = test_database_ask (self->path, "SELECT * FROM tally; PRAGMA user_version");
  test_database_run (self->path, MAKE_OLDER);

  store = test_store_open (self->path);
  after = test_database_ask (self->path, "SELECT * FROM tally; PRAGMA user_version");
  g_assert_cmpstr (after, ==, before);
  problems = test_store_verify (store, NULL);
  g_assert_cmpstr (problems, ==, "");
  g_assert_finalize_object (store);
}

/* Both find it older, and one of them waits for the other. */
static gpointer
open_it (gpointer path)
{
  g_object_unref (test_store_open (path));

  return NULL;
}

static void
older_schema_is_brought_up_to_date_once (Fixture       *self,
                                         gconstpointer  data)
{
  GThread *threads[4];

  for (guint round = 0; round < 10; round++)
    {
      g_object_unref (test_store_open (self->path));
      test_database_run (self->path, MAKE_OLDER);
      for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
        threads[i] = g_thread_new ("open", open_it, self->path);
      for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
        g_thread_join (threads[i]);
    }
}

/* Who wrote the file may have put a trigger there. Those of the store itself do run. */
static void
trigger_of_a_file_does_not_run (Fixture       *self,
                                gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  RegieStore *store = test_store_open (self->path);
  g_autofree char *numbers = NULL;
  g_autofree char *log = NULL;

  g_assert_finalize_object (store);
  test_database_run (self->path,
                     "CREATE TRIGGER t AFTER INSERT ON head BEGIN DELETE FROM log;"
                     " UPDATE tally SET n = 99; END;"
                     "CREATE TRIGGER u AFTER INSERT ON tally BEGIN DELETE FROM head; END");
  store = test_store_open (self->path);
  test_store_save (store, dossier, 0);
  numbers = test_database_ask (self->path,
                               "SELECT municipality, value, n FROM tally WHERE field = 'phase'");
  g_assert_cmpstr (numbers, ==, " 2 1\nGM0484 2 1\n");
  log = test_database_ask (self->path, "SELECT count (*) FROM log, head");
  g_assert_cmpstr (log, ==, "1\n");
  g_assert_finalize_object (store);
}

/* What came to nothing leaves no row, and a save that changes nothing that is counted no page. */
static void
numbers_that_come_to_nothing_go (Fixture       *self,
                                 gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegiePhaseRecord) phase =
    g_list_model_get_item (regie_dossier_get_phases (dossier), 0);
  g_autoptr(RegieStore) store = test_store_open (self->path);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  test_store_save (store, dossier, 0);
  before = test_database_ask (self->path, "SELECT count (*), min (n), max (n) FROM tally");
  regie_phase_record_set_phase (phase, "3a");
  test_store_save (store, dossier, 1);
  regie_dossier_set_municipality (dossier, TEST_ELSEWHERE);
  test_store_save (store, dossier, 2);
  after = test_database_ask (self->path, "SELECT count (*), min (n), max (n) FROM tally");
  g_assert_cmpstr (before, ==, "13 1 1\n");
  g_assert_cmpstr (after, ==, before);
}

/* Counts take the same time in a store of any size because they look at their own rows alone. */
static void
counts_walk_their_rows (Fixture       *self,
                        gconstpointer  data)
{
  static const RegieSqliteStatement counts[] = {
    REGIE_SQLITE_TALLY_OF_MUNICIPALITY,
    REGIE_SQLITE_TALLY_OF_EACH_MUNICIPALITY,
    REGIE_SQLITE_TALLY_OF_ALL,
    REGIE_SQLITE_TALLY_BY_MUNICIPALITY,
  };
  G_GNUC_UNUSED g_autoptr(RegieStore) store = test_store_open (self->path);

  for (gsize i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *question =
        g_strconcat ("EXPLAIN QUERY PLAN ", regie_sqlite_texts[counts[i]], NULL);
      g_autofree char *plan = test_database_ask (self->path, question);

      g_test_message ("%s", plan);
      g_assert_nonnull (
        strstr (plan, "SEARCH tally USING PRIMARY KEY (municipality=? AND field=?)"));
      g_assert_null (strstr (plan, "SCAN tally"));
    }
}

/* While the heads are read, somebody else saves. */
typedef struct
{
  RegieStore *other;
  guint       n_rows;
} Meanwhile;

static sqlite3 *watched;

static int
watch (sqlite3     *db,
       char       **message,
       const void  *routines)
{
  watched = db;

  return SQLITE_OK;
}

static int
save_meanwhile (unsigned what,
                gpointer data,
                gpointer statement,
                gpointer unused)
{
  Meanwhile *meanwhile = data;

  if (strstr (sqlite3_sql (statement), "FROM head WHERE TRUE") != NULL && meanwhile->n_rows++ == 0)
    {
      g_autoptr(RegieDossier) dossier = test_dossier_new ("b");

      test_store_save (meanwhile->other, dossier, 0);
    }

  return 0;
}

static guint
count_two_things (RegieStore *store)
{
  g_autoptr(RegieSession) session = test_session_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) counts = regie_store_count (store,
                                                     session,
                                                     REGIE_COUNT_BY_PHASE,
                                                     REGIE_COUNT_BY_SAFETY,
                                                     NULL,
                                                     NULL,
                                                     &error);
  g_autoptr(RegieHeadCount) count = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (counts), ==, 1);
  count = g_list_model_get_item (counts, 0);

  return (guint) regie_head_count_get_n_cases (count);
}

static void
count_from_heads_lets_others_save (Fixture       *self,
                                   gconstpointer  data)
{
  g_autoptr(RegieStore) other = test_store_open (self->path);
  g_autoptr(RegieStore) store = NULL;
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autofree char *actions = NULL;
  Meanwhile meanwhile = { other, 0 };

  test_store_save (other, dossier, 0);
  sqlite3_auto_extension ((void (*) (void)) watch);
  store = test_store_open (self->path);
  sqlite3_cancel_auto_extension ((void (*) (void)) watch);
  sqlite3_trace_v2 (watched, SQLITE_TRACE_ROW, save_meanwhile, &meanwhile);

  g_assert_cmpuint (count_two_things (store), ==, 1);
  g_assert_cmpuint (meanwhile.n_rows, ==, 1);
  g_assert_cmpuint (count_two_things (store), ==, 2);
  actions =
    test_database_ask (self->path, "SELECT action, count FROM log ORDER BY municipality, seq");
  g_assert_cmpstr (actions, ==, "count 1\ncount 1\nsave 0\nsave 0\n");
}

static void
number_that_cannot_be_is_damage (Fixture       *self,
                                 gconstpointer  data)
{
  static const char *const numbers[] = { "-1", "9223372036854775807" };
  g_autoptr(RegieStore) store = test_store_open (self->path);
  g_autoptr(RegieSession) session = test_session_new ();
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieDossier) other = test_dossier_new ("b");
  g_autoptr(RegieClosure) closure = regie_closure_new ();

  regie_closure_set_date (closure, regie_dossier_get_opened_date (other));
  regie_dossier_add_closure (other, closure);
  test_store_save (store, dossier, 0);
  test_store_save (store, other, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *change = g_strconcat ("UPDATE tally SET n = ", numbers[i], NULL);
      g_autoptr(GError) error = NULL;

      test_database_run (self->path, change);
      g_assert_null (regie_store_count (store,
                                        session,
                                        REGIE_COUNT_BY_NOTHING,
                                        REGIE_COUNT_BY_NOTHING,
                                        NULL,
                                        NULL,
                                        &error));
      g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED);
    }
}

static void
value_that_cannot_be_read_is_damage (Fixture       *self,
                                     gconstpointer  data)
{
  g_autoptr(RegieStore) store = test_store_open (self->path);
  g_autoptr(RegieSession) session = test_session_new ();
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(GError) error = NULL;

  test_store_save (store, dossier, 0);
  test_database_run (self->path, "UPDATE head SET phase = CAST (x'ff' AS TEXT)");
  g_assert_null (regie_store_count (store,
                                    session,
                                    REGIE_COUNT_BY_PHASE,
                                    REGIE_COUNT_BY_SAFETY,
                                    NULL,
                                    NULL,
                                    &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED);
}

static void
other_database_is_refused (Fixture       *self,
                           gconstpointer  data)
{
  g_autoptr(GBytes) key = test_key_new ();

  test_database_run (self->path, "CREATE TABLE t (x)");
  open_fails (self, key, REGIE_ERROR_FORMAT);
}

static void
other_file_is_refused (Fixture       *self,
                       gconstpointer  data)
{
  g_autoptr(GBytes) key = test_key_new ();
  g_autofree char *text = g_strnfill (5000, 'x');
  g_autofree char *after = NULL;

  g_assert_true (g_file_set_contents (self->path, text, -1, NULL));
  open_fails (self, key, REGIE_ERROR_FORMAT);
  g_assert_true (g_file_get_contents (self->path, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, text);
}

static void
folder_that_is_missing_is_unavailable (Fixture       *self,
                                       gconstpointer  data)
{
  g_autoptr(GBytes) key = test_key_new ();
  g_autofree char *path = self->path;

  self->path = g_build_filename (path, "store.db", NULL);
  open_fails (self, key, REGIE_ERROR_UNAVAILABLE);
  g_free (self->path);
  self->path = g_steal_pointer (&path);
}

static void
opens_in_a_thread (Fixture       *self,
                   gconstpointer  data)
{
  g_autoptr(GBytes) key = test_key_new ();
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  RegieSqliteStore *store = NULL;

  regie_sqlite_store_open_async (self->path, key, NULL, test_take_result, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  store = regie_sqlite_store_open_finish (result, &error);
  g_assert_no_error (error);
  g_clear_object (&result);
  g_assert_finalize_object (store);
}

static void
open_existing_fails (Fixture    *self,
                     RegieError  code)
{
  g_autoptr(GBytes) key = test_key_new ();
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (regie_sqlite_store_open_existing (self->path, key, NULL, &error));
  g_assert_error (error, REGIE_ERROR, (int) code);
  g_clear_error (&error);
  regie_sqlite_store_open_existing_async (self->path, key, NULL, test_take_result, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (regie_sqlite_store_open_existing_finish (result, &error));
  g_assert_error (error, REGIE_ERROR, (int) code);
}

static void
opens_what_exists (Fixture       *self,
                   gconstpointer  data)
{
  g_autoptr(GBytes) key = test_key_new ();
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  RegieSqliteStore *store = NULL;

  open_existing_fails (self, REGIE_ERROR_NOT_FOUND);
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));

  g_object_unref (test_store_open (self->path));
  store = regie_sqlite_store_open_existing (self->path, key, NULL, &error);
  g_assert_no_error (error);
  g_assert_finalize_object (store);
  regie_sqlite_store_open_existing_async (self->path, key, NULL, test_take_result, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  store = regie_sqlite_store_open_existing_finish (result, &error);
  g_assert_no_error (error);
  g_clear_object (&result);
  g_assert_finalize_object (store);
}

/* Neither of nothing nor of a database without anything in it. */
static void
opening_what_exists_makes_no_store (Fixture       *self,
                                    gconstpointer  data)
{
  g_autofree char *content = NULL;
  g_autofree char *after = NULL;
  gsize length = 0;
  gsize length_after = 0;

  g_assert_true (g_file_set_contents (self->path, "", 0, NULL));
  open_existing_fails (self, REGIE_ERROR_NOT_FOUND);
  g_assert_true (g_file_get_contents (self->path, &after, &length_after, NULL));
  g_assert_cmpuint (length_after, ==, 0);
  g_clear_pointer (&after, g_free);

  test_database_run (self->path, "CREATE TABLE t (x); DROP TABLE t; VACUUM");
  g_assert_true (g_file_get_contents (self->path, &content, &length, NULL));
  g_assert_cmpuint (length, >, 0);
  open_existing_fails (self, REGIE_ERROR_NOT_FOUND);
  g_assert_true (g_file_get_contents (self->path, &after, &length_after, NULL));
  g_assert_cmpmem (after, length_after, content, length);
}

/* What SQLite wrote beside a file that was emptied is not thrown away. */
static void
emptied_file_with_a_log_is_damage (Fixture       *self,
                                   gconstpointer  data)
{
  g_autoptr(GBytes) key = test_key_new ();
  g_autofree char *log = g_strconcat (self->path, "-wal", NULL);
  g_autofree char *after = NULL;

  g_assert_true (g_file_set_contents (log, "the newest pages", -1, NULL));
  open_fails (self, key, REGIE_ERROR_DAMAGED);
  open_existing_fails (self, REGIE_ERROR_DAMAGED);
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_set_contents (self->path, "", 0, NULL));
  open_fails (self, key, REGIE_ERROR_DAMAGED);
  open_existing_fails (self, REGIE_ERROR_DAMAGED);
  g_assert_true (g_file_get_contents (log, &after, NULL, NULL));
  g_assert_cmpstr (after, ==, "the newest pages");

  g_assert_cmpint (g_remove (log), ==, 0);
  g_object_unref (test_store_open (self->path));
}

static gpointer
cancel_soon (gpointer data)
{
  g_cancellable_cancel (data);

  return NULL;
}

/* Somebody else has the lock and keeps it. */
static void
waiting_can_be_cancelled (Fixture       *self,
                          gconstpointer  data)
{
  g_autoptr(RegieStore) store = test_store_open (self->path);
  g_autoptr(RegieSession) session = test_session_new ();
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;
  GThread *thread = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (self->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);
  thread = g_thread_new ("cancel", cancel_soon, cancellable);
  g_assert_cmpint (regie_store_save (store, session, dossier, 0, cancellable, &error), ==, 0);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_thread_join (thread);
  sqlite3_close (db);

  test_store_save (store, dossier, 0);
}

static void
waiting_ends (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr(RegieStore) store = test_store_open (self->path);
  g_autoptr(RegieSession) session = test_session_new ();
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(GError) error = NULL;
  sqlite3 *db = NULL;

  if (!g_test_slow ())
    {
      g_test_skip ("takes five seconds");
      return;
    }

  g_assert_cmpint (sqlite3_open (self->path, &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "BEGIN IMMEDIATE", NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (regie_store_save (store, session, dossier, 0, NULL, &error), ==, 0);
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_BUSY);
  sqlite3_close (db);
}

static void
unsynced_reads_are_there (Fixture       *self,
                          gconstpointer  data)
{
  g_autoptr(RegieStore) store = test_store_open (self->path);
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autofree char *count = NULL;

  g_assert_cmpuint (regie_sqlite_store_get_max_unsynced_reads (REGIE_SQLITE_STORE (store)), ==, 0);
  g_object_set (store, "max-unsynced-reads", 3, NULL);
  test_store_save (store, dossier, 0);
  for (guint i = 0; i < 10; i++)
    g_object_unref (test_store_load (store, "a", NULL));

  count = test_database_ask (self->path, "SELECT count (*) FROM log WHERE action = 'load'");
  g_assert_cmpstr (count, ==, "10\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  test_store_add_conformance (&kind);
  test_store_add_counts (&kind);
  test_store_add_lines (&kind);

#define ADD(name, function) \
  g_test_add ("/store/sqlite-file/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("tables-are-strict", tables_are_strict);
  ADD ("lines-are-stored-as-the-library-writes-them", lines_are_stored_as_the_library_writes_them);
  ADD ("keys-begin-with-the-municipality", keys_begin_with_the_municipality);
  ADD ("columns-of-a-head-are-its-fields", columns_of_a_head_are_its_fields);
  ADD ("lists-walk-an-index", lists_walk_an_index);
  ADD ("file-is-for-its-owner-alone", file_is_for_its_owner_alone);
  ADD ("key-must-be-long", key_must_be_long);
  ADD ("other-key-is-denied", other_key_is_denied);
  ADD ("other-key-is-denied-while-the-log-is-empty", other_key_is_denied_while_the_log_is_empty);
  ADD ("two-handles-have-one-key", two_handles_have_one_key);
  ADD ("old-file-is-bound-by-the-key-of-its-log", old_file_is_bound_by_the_key_of_its_log);
  ADD ("old-file-without-a-log-is-bound-by-the-first",
       old_file_without_a_log_is_bound_by_the_first);
  ADD ("damaged-key-check-is-told", damaged_key_check_is_told);
  ADD ("newer-schema-is-refused", newer_schema_is_refused);
  ADD ("older-schema-is-brought-up-to-date", older_schema_is_brought_up_to_date);
  ADD ("older-schema-is-brought-up-to-date-once", older_schema_is_brought_up_to_date_once);
  ADD ("trigger-of-a-file-does-not-run", trigger_of_a_file_does_not_run);
  ADD ("numbers-that-come-to-nothing-go", numbers_that_come_to_nothing_go);
  ADD ("counts-walk-their-rows", counts_walk_their_rows);
  ADD ("count-from-heads-lets-others-save", count_from_heads_lets_others_save);
  ADD ("number-that-cannot-be-is-damage", number_that_cannot_be_is_damage);
  ADD ("value-that-cannot-be-read-is-damage", value_that_cannot_be_read_is_damage);
  ADD ("other-database-is-refused", other_database_is_refused);
  ADD ("other-file-is-refused", other_file_is_refused);
  ADD ("folder-that-is-missing-is-unavailable", folder_that_is_missing_is_unavailable);
  ADD ("opens-in-a-thread", opens_in_a_thread);
  ADD ("opens-what-exists", opens_what_exists);
  ADD ("opening-what-exists-makes-no-store", opening_what_exists_makes_no_store);
  ADD ("emptied-file-with-a-log-is-damage", emptied_file_with_a_log_is_damage);
  ADD ("waiting-can-be-cancelled", waiting_can_be_cancelled);
  ADD ("waiting-ends", waiting_ends);
  ADD ("unsynced-reads-are-there", unsynced_reads_are_there);

  return g_test_run ();
}
