/* test-sqlite-faults.c: a store on a disk that fails
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <unistd.h>

#include "data/case.h"
#include "store/cases.h"
#include "store/database.h"
#include "store/frail-disk.h"

/* A store with one dossier, as files to begin again with. */
typedef struct
{
  char         *folder;
  char         *path;
  char         *content;
  gsize         length;
  RegieSession *session;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  RegieStore *store = NULL;
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  frail_disk_set (FRAIL_DISK_IS_WELL, 0);
  frail_disk_set_honest (TRUE);
  self->folder = test_folder_new ();
  self->path = test_folder_dup_path (self->folder, "store.db");
  self->session = test_session_new ();
  store = test_store_open (self->path);
  test_store_save (store, dossier, 0);
  g_assert_finalize_object (store);
  g_assert_true (g_file_get_contents (self->path, &self->content, &self->length, NULL));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  test_folder_remove (self->folder);
  g_clear_object (&self->session);
  g_free (self->folder);
  g_free (self->path);
  g_free (self->content);
}

/* The store as it was, and no other file. */
static void
begin_again (Fixture *self)
{
  g_autoptr(GDir) files = g_dir_open (self->folder, 0, NULL);
  const char *name = NULL;

  while ((name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *path = test_folder_dup_path (self->folder, name);

      g_assert_cmpint (unlink (path), ==, 0);
    }
  g_assert_true (g_file_set_contents (self->path, self->content, self->length, NULL));
}

/* An operation says whether it was done; what it returned, when it was, must be right. */
typedef gboolean (*Operation) (Fixture *self, RegieStore *store, GError **error);

/* So that the numbers change which are kept for counts. */
static void
change_phase (RegieDossier *dossier,
              const char   *phase)
{
  g_autoptr(RegiePhaseRecord) record =
    g_list_model_get_item (regie_dossier_get_phases (dossier), 0);

  regie_phase_record_set_phase (record, phase);
}

static gboolean
save_again (Fixture     *self,
            RegieStore  *store,
            GError     **error)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  gint64 revision = 0;

  regie_dossier_set_title (dossier, "Nieuw");
  change_phase (dossier, "3a");
  revision = regie_store_save (store, self->session, dossier, 1, NULL, error);
  g_assert_true (revision == 0 || revision == 2);

  return revision == 2;
}

static gboolean
save_new (Fixture     *self,
          RegieStore  *store,
          GError     **error)
{
  g_autoptr(RegieDossier) dossier = test_case_new ();

  return regie_store_save (store, self->session, dossier, 0, NULL, error) == 1;
}

static gboolean
move (Fixture     *self,
      RegieStore  *store,
      GError     **error)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  regie_dossier_set_municipality (dossier, TEST_ELSEWHERE);

  return regie_store_save (store, self->session, dossier, 1, NULL, error) == 2;
}

static gboolean
import (Fixture     *self,
        RegieStore  *store,
        GError     **error)
{
  g_autoptr(GListStore) dossiers = g_list_store_new (REGIE_TYPE_DOSSIER);
  g_autoptr(GListModel) problems = NULL;

  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *id = test_dup_id (i);
      g_autoptr(RegieDossier) dossier = test_dossier_new (id);

      g_list_store_append (dossiers, dossier);
    }
  problems = regie_store_import (store, self->session, G_LIST_MODEL (dossiers), NULL, error);
  g_assert_true (problems == NULL || g_list_model_get_n_items (problems) == 0);

  return problems != NULL;
}

static gboolean
load (Fixture     *self,
      RegieStore  *store,
      GError     **error)
{
  g_autoptr(RegieDossier) dossier =
    regie_store_load (store, self->session, "a", NULL, NULL, error);

  g_assert_true (dossier == NULL || g_str_equal (regie_dossier_get_title (dossier), "Een gezin"));

  return dossier != NULL;
}

static gboolean
list (Fixture     *self,
      RegieStore  *store,
      GError     **error)
{
  g_autoptr(GListModel) heads = regie_store_list (store, self->session, NULL, NULL, error);

  g_assert_true (heads == NULL || g_list_model_get_n_items (heads) == 1);

  return heads != NULL;
}

static gboolean
count (Fixture     *self,
       RegieStore  *store,
       GError     **error)
{
  g_autoptr(GListModel) counts = regie_store_count (store,
                                                     self->session,
                                                     REGIE_COUNT_BY_PHASE,
                                                     REGIE_COUNT_BY_NOTHING,
                                                     NULL,
                                                     NULL,
                                                     error);

  g_assert_true (counts == NULL || g_list_model_get_n_items (counts) == 1);

  return counts != NULL;
}

static gboolean
count_heads (Fixture     *self,
             RegieStore  *store,
             GError     **error)
{
  g_autoptr(GListModel) counts = regie_store_count (store,
                                                     self->session,
                                                     REGIE_COUNT_BY_PHASE,
                                                     REGIE_COUNT_BY_SAFETY,
                                                     NULL,
                                                     NULL,
                                                     error);

  g_assert_true (counts == NULL || g_list_model_get_n_items (counts) == 1);

  return counts != NULL;
}

static gboolean
recount (Fixture     *self,
         RegieStore  *store,
         GError     **error)
{
  gint64 n_wrong = regie_store_recount (store, self->session, NULL, error);

  g_assert_true (n_wrong == -1 || n_wrong == 2);

  return n_wrong >= 0;
}

static gboolean
verify (Fixture     *self,
        RegieStore  *store,
        GError     **error)
{
  g_autoptr(GListModel) problems =
    regie_store_verify (store, self->session, NULL, NULL, NULL, error);

  g_assert_true (problems == NULL || g_list_model_get_n_items (problems) == 0);

  return problems != NULL;
}

/* What the store holds: revisions and the log. */
static char *
look (Fixture *self)
{
  g_autofree char *check = test_database_ask (self->path, "PRAGMA integrity_check");

  g_assert_cmpstr (check, ==, "ok\n");

  return test_database_ask (
    self->path,
    "SELECT id, municipality, revision FROM head ORDER BY id;"
    "SELECT municipality, seq, action FROM log WHERE action NOT IN ('verify');"
    "SELECT * FROM tally");
}

typedef struct
{
  const char *name;
  Operation   run;
  FrailDisk   what;
} Sweep;

/* After each failure the next to open the store finds it sound: as before, or as it should be when
 * the operation said that it was done, or either when nobody knows. */
static void
check_after (Fixture      *self,
             gboolean      is_done,
             const GError *error,
             const char   *before,
             const char   *done)
{
  RegieStore *store = NULL;
  g_autofree char *after = NULL;
  g_autofree char *problems = NULL;
  gboolean may_be_done =
    is_done || g_error_matches (error, REGIE_ERROR, REGIE_ERROR_OUTCOME_UNKNOWN);
  gboolean may_be_old = !is_done;

  frail_disk_set (FRAIL_DISK_IS_WELL, 0);
  store = test_store_open (self->path);
  problems = test_store_verify (store, NULL);
  g_assert_cmpstr (problems, ==, "");
  g_assert_finalize_object (store);
  after = look (self);
  g_test_message ("%s", error == NULL ? "done" : error->message);
  g_assert_true ((may_be_done && g_str_equal (after, done)) ||
                 (may_be_old && g_str_equal (after, before)));
}

static char *
find_done (Fixture   *self,
           Operation  run)
{
  RegieStore *store = NULL;
  g_autoptr(GError) error = NULL;

  begin_again (self);
  store = test_store_open (self->path);
  g_assert_true (run (self, store, &error));
  g_assert_no_error (error);
  g_assert_finalize_object (store);

  return look (self);
}

/* Lets each call of the disk fail in turn. */
static void
every_fault_is_told (Fixture       *self,
                     gconstpointer  data)
{
  const Sweep *sweep = data;
  g_autofree char *before = NULL;
  g_autofree char *done = find_done (self, sweep->run);
  gboolean has_struck = TRUE;
  guint n_errors = 0;

  begin_again (self);
  before = look (self);

  for (guint call = 1; has_struck; call++)
    {
      RegieStore *store = NULL;
      g_autoptr(GError) error = NULL;
      gboolean is_done = FALSE;

      begin_again (self);
      frail_disk_set (FRAIL_DISK_IS_WELL, 0);
      store = test_store_open (self->path);
      frail_disk_set (sweep->what, call);
      is_done = sweep->run (self, store, &error);
      has_struck = frail_disk_has_struck ();
      g_assert_true (is_done == (error == NULL));
      g_assert_finalize_object (store);
      n_errors += !is_done;
      check_after (self, is_done, error, before, done);
    }
  g_assert_cmpuint (n_errors, >, 0);
}

static void
every_fault_of_opening_is_told (Fixture       *self,
                                gconstpointer  data)
{
  g_autoptr(GBytes) key = test_key_new ();
  g_autofree char *before = look (self);
  gboolean has_struck = TRUE;
  guint n_errors = 0;

  for (guint call = 1; has_struck; call++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(RegieSqliteStore) store = NULL;

      begin_again (self);
      frail_disk_set (FRAIL_DISK_FAILS_ONCE, call);
      store = regie_sqlite_store_open (self->path, key, NULL, &error);
      has_struck = frail_disk_has_struck ();
      g_assert_true ((store != NULL) == (error == NULL));
      g_clear_object (&store);
      n_errors += error != NULL;
      check_after (self, FALSE, error, before, before);
    }
  g_assert_cmpuint (n_errors, >, 0);
}

/* A store of the version before, which has no numbers for counts, is brought up to date whole or
 * stays as it was. */
static void
every_fault_of_bringing_up_to_date_is_told (Fixture       *self,
                                            gconstpointer  data)
{
  FrailDisk what = GPOINTER_TO_INT (data);
  g_autoptr(GBytes) key = test_key_new ();
  g_autofree char *before = look (self);
  gboolean has_struck = TRUE;
  guint n_errors = 0;

  test_database_run (self->path, "DROP TABLE tally; PRAGMA user_version = 1");
  g_clear_pointer (&self->content, g_free);
  g_assert_true (g_file_get_contents (self->path, &self->content, &self->length, NULL));
  for (guint call = 1; has_struck; call++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(RegieSqliteStore) store = NULL;

      begin_again (self);
      frail_disk_set (what, call);
      store = regie_sqlite_store_open (self->path, key, NULL, &error);
      has_struck = frail_disk_has_struck ();
      g_assert_true ((store != NULL) == (error == NULL));
      g_clear_object (&store);
      n_errors += error != NULL;
      check_after (self, FALSE, error, before, before);
    }
  g_assert_cmpuint (n_errors, >, 0);
}

/* Numbers that somebody else wrote are put right whole or stay as they are. */
static void
every_fault_of_recounting_is_told (Fixture       *self,
                                   gconstpointer  data)
{
  FrailDisk what = GPOINTER_TO_INT (data);
  g_autofree char *before = NULL;
  g_autofree char *done = NULL;
  gboolean has_struck = TRUE;
  guint n_errors = 0;

  test_database_run (self->path, "UPDATE tally SET n = 7 WHERE field = 'safety'");
  g_clear_pointer (&self->content, g_free);
  g_assert_true (g_file_get_contents (self->path, &self->content, &self->length, NULL));
  before = look (self);
  done = find_done (self, recount);
  g_assert_cmpstr (before, !=, done);
  for (guint call = 1; has_struck; call++)
    {
      RegieStore *store = NULL;
      g_autoptr(GError) error = NULL;
      g_autofree char *after = NULL;
      gboolean is_done = FALSE;

      begin_again (self);
      frail_disk_set (FRAIL_DISK_IS_WELL, 0);
      store = test_store_open (self->path);
      frail_disk_set (what, call);
      is_done = recount (self, store, &error);
      has_struck = frail_disk_has_struck ();
      g_assert_true (is_done == (error == NULL));
      g_assert_finalize_object (store);
      n_errors += !is_done;

      frail_disk_set (FRAIL_DISK_IS_WELL, 0);
      g_object_unref (test_store_open (self->path));
      after = look (self);
      g_assert_true (
        (!is_done && g_str_equal (after, before)) ||
        ((is_done || g_error_matches (error, REGIE_ERROR, REGIE_ERROR_OUTCOME_UNKNOWN)) &&
         g_str_equal (after, done)));
    }
  g_assert_cmpuint (n_errors, >, 0);
}

static void
every_fault_of_making_is_told (Fixture       *self,
                               gconstpointer  data)
{
  g_autoptr(GBytes) key = test_key_new ();
  gboolean has_struck = TRUE;

  for (guint call = 1; has_struck; call++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(RegieSqliteStore) store = NULL;

      begin_again (self);
      g_assert_cmpint (unlink (self->path), ==, 0);
      frail_disk_set (FRAIL_DISK_FAILS_ONCE, call);
      store = regie_sqlite_store_open (self->path, key, NULL, &error);
      has_struck = frail_disk_has_struck ();
      g_assert_true ((store != NULL) == (error == NULL));
      g_clear_object (&store);
      check_after (self, FALSE, error, "", "");
    }
}

/* Power failures. */

/* Saves, reads and reads, and returns the revision that was reported last. */
static gint64
work (Fixture    *self,
      RegieStore *store)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  gint64 revision = 1;

  for (guint i = 0; i < 3; i++)
    {
      gint64 saved = 0;

      g_clear_object (&dossier);
      dossier = regie_store_load (store, self->session, "a", NULL, NULL, NULL);
      if (dossier == NULL)
        break;
      regie_dossier_set_title (dossier, i % 2 == 0 ? "Een" : "Twee");
      change_phase (dossier, i % 2 == 0 ? "3a" : "3b");
      saved = regie_store_save (store, self->session, dossier, revision, NULL, NULL);
      if (saved == 0)
        break;
      revision = saved;
    }

  return revision;
}

/* Loses the power at one call. Returns how many reported saves are missing after it; the store is
 * sound in any case when the disk is honest. */
static gint64
lose_power (Fixture  *self,
            guint     max_unsynced_reads,
            guint     call,
            guint32   seed,
            gboolean *has_struck)
{
  RegieStore *store = NULL;
  g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
  g_autofree char *stored = NULL;
  gint64 reported = 0;

  begin_again (self);
  frail_disk_set (FRAIL_DISK_IS_WELL, 0);
  store = test_store_open (self->path);
  g_object_set (store, "max-unsynced-reads", max_unsynced_reads, NULL);
  frail_disk_set (FRAIL_DISK_LOSES_POWER, call);
  reported = work (self, store);
  g_assert_finalize_object (store);
  *has_struck = frail_disk_has_struck ();
  frail_disk_lose_power (self->path, rand);

  frail_disk_set (FRAIL_DISK_IS_WELL, 0);
  stored = test_database_ask (self->path, "SELECT max (revision) FROM head");

  return reported - g_ascii_strtoll (stored, NULL, 10);
}

static void
power_failure_takes_no_save (Fixture       *self,
                             gconstpointer  data)
{
  guint max_unsynced_reads = GPOINTER_TO_UINT (data);
  guint n_seeds = g_test_slow () ? 50 : 2;
  gboolean has_struck = TRUE;

  for (guint call = 1; has_struck; call++)
    for (guint32 seed = 0; seed < n_seeds; seed++)
      {
        RegieStore *store = NULL;
        g_autofree char *problems = NULL;

        g_assert_cmpint (lose_power (self, max_unsynced_reads, call, seed, &has_struck), <=, 0);
        store = test_store_open (self->path);
        problems = test_store_verify (store, NULL);
        g_assert_cmpstr (problems, ==, "");
        g_assert_finalize_object (store);
      }
}

/* On a disk that does not do what it is forced to, saves get lost: the test above can fail. */
static void
dishonest_disk_loses_saves (Fixture       *self,
                            gconstpointer  data)
{
  gint64 n_lost = 0;
  gboolean has_struck = FALSE;

  frail_disk_set_honest (FALSE);
  for (guint call = 20; call < 60; call++)
    n_lost += MAX (lose_power (self, 0, call, call, &has_struck), 0);
  g_assert_cmpint (n_lost, >, 0);
}

static const Sweep sweeps[] = {
  { "save/fails", save_again, FRAIL_DISK_FAILS_ONCE },
  { "save/is-full", save_again, FRAIL_DISK_IS_FULL_ONCE },
  { "save/is-gone", save_again, FRAIL_DISK_IS_GONE },
  { "save-new/fails", save_new, FRAIL_DISK_FAILS_ONCE },
  { "save-new/is-full", save_new, FRAIL_DISK_IS_FULL_ONCE },
  { "move/fails", move, FRAIL_DISK_FAILS_ONCE },
  { "import/fails", import, FRAIL_DISK_FAILS_ONCE },
  { "import/is-full", import, FRAIL_DISK_IS_FULL_ONCE },
  { "load/fails", load, FRAIL_DISK_FAILS_ONCE },
  { "load/is-full", load, FRAIL_DISK_IS_FULL_ONCE },
  { "list/fails", list, FRAIL_DISK_FAILS_ONCE },
  { "count/fails", count, FRAIL_DISK_FAILS_ONCE },
  { "count/is-full", count, FRAIL_DISK_IS_FULL_ONCE },
  { "count-heads/fails", count_heads, FRAIL_DISK_FAILS_ONCE },
  { "verify/fails", verify, FRAIL_DISK_FAILS_ONCE },
};

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  frail_disk_install ();

#define ADD(name, data, function) \
  g_test_add ("/store/sqlite-faults/" name, Fixture, data, set_up, function, tear_down)
  for (gsize i = 0; i < G_N_ELEMENTS (sweeps); i++)
    {
      g_autofree char *path =
        g_strconcat ("/store/sqlite-faults/every-fault-is-told/", sweeps[i].name, NULL);

      g_test_add (path, Fixture, &sweeps[i], set_up, every_fault_is_told, tear_down);
    }
  ADD ("every-fault-of-opening-is-told", NULL, every_fault_of_opening_is_told);
  ADD ("every-fault-of-recounting-is-told/fails",
       GINT_TO_POINTER (FRAIL_DISK_FAILS_ONCE),
       every_fault_of_recounting_is_told);
  ADD ("every-fault-of-recounting-is-told/is-full",
       GINT_TO_POINTER (FRAIL_DISK_IS_FULL_ONCE),
       every_fault_of_recounting_is_told);
  ADD ("every-fault-of-bringing-up-to-date-is-told/fails",
       GINT_TO_POINTER (FRAIL_DISK_FAILS_ONCE),
       every_fault_of_bringing_up_to_date_is_told);
  ADD ("every-fault-of-bringing-up-to-date-is-told/is-full",
       GINT_TO_POINTER (FRAIL_DISK_IS_FULL_ONCE),
       every_fault_of_bringing_up_to_date_is_told);
  ADD ("every-fault-of-making-is-told", NULL, every_fault_of_making_is_told);
  ADD ("power-failure-takes-no-save", GUINT_TO_POINTER (0), power_failure_takes_no_save);
  ADD ("power-failure-takes-no-save-among-unsynced-reads",
       GUINT_TO_POINTER (8),
       power_failure_takes_no_save);
  ADD ("dishonest-disk-loses-saves", NULL, dishonest_disk_loses_saves);

  return g_test_run ();
}
