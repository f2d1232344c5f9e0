/* test-sqlite-kill.c: processes that are killed, and processes that write at the same time
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "store/cases.h"
#include "store/database.h"

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->folder = test_folder_new ();
  self->path = test_folder_dup_path (self->folder, "store.db");
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  test_folder_remove (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

/* The kernel kills this process after some time, wherever it is then. */
static void
kill_after (guint microseconds)
{
  struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGKILL };
  struct itimerspec time = { .it_value.tv_nsec = (long) microseconds * 1000 + 1 };
  timer_t timer;

  g_assert_cmpint (timer_create (CLOCK_MONOTONIC, &event, &timer), ==, 0);
  g_assert_cmpint (timer_settime (timer, 0, &time, NULL), ==, 0);
}

/* With each save the numbers change that are kept for counts. */
static void
change_phase (RegieDossier *dossier,
              gint64        revision)
{
  static const char *const phases[] = { "1", "2", "3a" };
  g_autoptr(RegiePhaseRecord) phase =
    g_list_model_get_item (regie_dossier_get_phases (dossier), 0);

  regie_phase_record_set_phase (phase, phases[revision % 3]);
}

/* Loads and saves without an end, and tells each revision as soon as it is reported. Some saves
 * come through in any case; after them the time begins to run. */
static void
write_until_killed (const char *path,
                    int         pipe,
                    guint       n_saves,
                    guint       microseconds)
{
  RegieStore *store = test_store_open (path);
  gint64 revision = 0;

  g_object_set (store, "max-unsynced-reads", 8, NULL);
  g_object_unref (test_store_load (store, "a", &revision));

  for (guint i = 0;; i++)
    {
      g_autoptr(RegieDossier) dossier = test_store_load (store, "a", NULL);
      g_autofree char *title = g_strdup_printf ("Titel %d", (int) revision);

      if (i == n_saves)
        kill_after (microseconds);
      regie_dossier_set_title (dossier, title);
      change_phase (dossier, revision);
      revision = test_store_save (store, dossier, revision);
      g_assert_cmpint (write (pipe, &revision, sizeof revision), ==, sizeof revision);
    }
}

/* Runs a writer until it is killed; returns the last revision that it told, or 0. */
static gint64
run_writer (const char *path,
            guint       n_saves,
            guint       microseconds)
{
  gint64 revision = 0;
  gint64 told = 0;
  int ends[2];
  int status = 0;
  pid_t child = 0;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    {
      close (ends[0]);
      write_until_killed (path, ends[1], n_saves, microseconds);
    }

  close (ends[1]);
  while (read (ends[0], &revision, sizeof revision) == sizeof revision)
    told = revision;
  close (ends[0]);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  g_assert_cmpint (WTERMSIG (status), ==, SIGKILL);

  return told;
}

static gint64
check_store (const char *path)
{
  RegieStore *store = test_store_open (path);
  g_autoptr(RegieDossier) dossier = NULL;
  g_autofree char *problems = test_store_verify (store, NULL);
  g_autofree char *integrity = NULL;
  gint64 revision = 0;

  g_assert_cmpstr (problems, ==, "");
  g_object_set (store, "max-unsynced-reads", 8, NULL);
  dossier = test_store_load (store, "a", &revision);
  integrity = test_database_ask (path, "PRAGMA integrity_check");
  g_assert_cmpstr (integrity, ==, "ok\n");
  g_assert_finalize_object (store);

  return revision;
}

/* About as long as two saves, and as making a store. */
#define TIME_OF_SAVES_US  1500
#define TIME_OF_MAKING_US 12000

#define N_CYCLES 200

/* Kills writers of one store, again and again. */
static void
kill_writers (const char *path,
              GRand      *rand)
{
  RegieStore *store = test_store_open (path);
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  gint64 last = test_store_save (store, dossier, 0);

  g_assert_finalize_object (store);
  for (guint i = 0; i < N_CYCLES; i++)
    {
      guint n_saves = g_rand_int_range (rand, 0, 3);
      gint64 told = run_writer (path, n_saves, g_rand_int_range (rand, 0, TIME_OF_SAVES_US));
      gint64 stored = check_store (path);

      /* One save may have come through without a word of it. */
      g_assert_cmpint (stored, >=, MAX (told, last));
      g_assert_cmpint (stored, <=, MAX (told, last) + 1);
      last = stored;
    }
  g_assert_cmpint (last, >, N_CYCLES / 2);
}

static void
killed_writer_loses_nothing (Fixture       *self,
                             gconstpointer  data)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (7);
  guint n_stores = g_test_slow () ? 50 : 1;

  /* The log of one store grows with every cycle, and each verifies the whole of it. */
  for (guint i = 0; i < n_stores; i++)
    {
      g_autofree char *name = g_strdup_printf ("store-%u.db", i);
      g_autofree char *path = test_folder_dup_path (self->folder, name);

      kill_writers (path, rand);
    }
}

static void
make_and_be_killed (const char *path,
                    guint       microseconds)
{
  kill_after (microseconds);
  for (;;)
    test_store_open (path);
}

static void
killed_maker_leaves_a_store (Fixture       *self,
                             gconstpointer  data)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (11);
  guint n_cycles = g_test_slow () ? 1000 : 40;

  for (guint i = 0; i < n_cycles; i++)
    {
      g_autofree char *name = g_strdup_printf ("store-%u.db", i);
      g_autofree char *path = test_folder_dup_path (self->folder, name);
      g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
      RegieStore *store = NULL;
      pid_t child = fork ();

      if (child == 0)
        make_and_be_killed (path, g_rand_int_range (rand, 0, TIME_OF_MAKING_US));
      g_rand_int (rand);
      g_assert_cmpint (waitpid (child, NULL, 0), ==, child);

      store = test_store_open (path);
      test_store_save (store, dossier, 0);
      g_assert_finalize_object (store);
      g_assert_cmpint (check_store (path), ==, 1);
    }
}

/* A store of the version before, which has no numbers for counts. */
static void
killed_while_bringing_up_to_date (Fixture       *self,
                                  gconstpointer  data)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (13);
  guint n_cycles = g_test_slow () ? 1000 : 40;
  RegieStore *store = test_store_open (self->path);
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  test_store_save (store, dossier, 0);
  g_assert_finalize_object (store);
  for (guint i = 0; i < n_cycles; i++)
    {
      pid_t child = 0;

      test_database_run (self->path, "DROP TABLE tally; PRAGMA user_version = 1");
      child = fork ();
      if (child == 0)
        make_and_be_killed (self->path, g_rand_int_range (rand, 0, TIME_OF_MAKING_US));
      g_rand_int (rand);
      g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
      g_assert_cmpint (check_store (self->path), ==, 1);
    }
}

/* Adds one to the number in a dossier. */
static gboolean
add_one (RegieStore    *store,
         RegieSession  *session,
         GError       **error)
{
  gint64 revision = 0;
  g_autoptr(RegieDossier) dossier = regie_store_load (store, session, "a", &revision, NULL, error);
  g_autofree char *title = NULL;

  if (dossier == NULL)
    return FALSE;

  title =
    g_strdup_printf ("%d", (int) g_ascii_strtoll (regie_dossier_get_title (dossier), NULL, 10) + 1);
  regie_dossier_set_title (dossier, title);
  change_phase (dossier, revision);

  return regie_store_save (store, session, dossier, revision, NULL, error) > 0;
}

/* Does so again and again, as every user must: somebody else may be faster, and a machine with much
 * to do may not let everyone have their turn in time. */
static int
add_up (const char *path,
        guint       n_times)
{
  g_autoptr(RegieStore) store = test_store_open (path);
  g_autoptr(RegieSession) session = test_session_new ();
  int n_again = 0;

  for (guint done = 0; done < n_times;)
    {
      g_autoptr(GError) error = NULL;

      if (add_one (store, session, &error))
        done++;
      else
        n_again++;
      g_assert_true (error == NULL || g_error_matches (error, REGIE_ERROR, REGIE_ERROR_CONFLICT) ||
                     g_error_matches (error, REGIE_ERROR, REGIE_ERROR_BUSY));
    }

  return MIN (n_again, 255);
}

#define N_WRITERS 8
#define N_SAVES   50

static void
writers_lose_no_update (Fixture       *self,
                        gconstpointer  data)
{
  guint n_saves = g_test_slow () ? 1000 : N_SAVES;
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieDossier) result = NULL;
  g_autofree char *expected = g_strdup_printf ("%u", N_WRITERS * n_saves);
  RegieStore *store = test_store_open (self->path);
  pid_t children[N_WRITERS];

  regie_dossier_set_title (dossier, "0");
  test_store_save (store, dossier, 0);
  g_assert_finalize_object (store);

  for (guint i = 0; i < N_WRITERS; i++)
    {
      children[i] = fork ();
      if (children[i] == 0)
        _exit (add_up (self->path, n_saves));
    }
  for (guint i = 0; i < N_WRITERS; i++)
    {
      int status = 0;

      g_assert_cmpint (waitpid (children[i], &status, 0), ==, children[i]);
      g_assert_true (WIFEXITED (status));
      g_test_message ("tried %d times again", WEXITSTATUS (status));
    }

  g_assert_cmpint (check_store (self->path), ==, 1 + N_WRITERS * n_saves);
  store = test_store_open (self->path);
  result = test_store_load (store, "a", NULL);
  g_assert_cmpstr (regie_dossier_get_title (result), ==, expected);
  g_assert_finalize_object (store);
}

static void
makers_make_one_store (Fixture       *self,
                       gconstpointer  data)
{
  pid_t children[N_WRITERS];

  for (guint i = 0; i < N_WRITERS; i++)
    {
      children[i] = fork ();
      if (children[i] == 0)
        {
          g_autofree char *id = test_dup_id (i);
          g_autoptr(RegieDossier) dossier = test_dossier_new (id);

          test_store_save (test_store_open (self->path), dossier, 0);
          _exit (0);
        }
    }
  for (guint i = 0; i < N_WRITERS; i++)
    {
      int status = 0;

      g_assert_cmpint (waitpid (children[i], &status, 0), ==, children[i]);
      g_assert_cmpint (status, ==, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/store/sqlite-kill/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("killed-writer-loses-nothing", killed_writer_loses_nothing);
  ADD ("killed-maker-leaves-a-store", killed_maker_leaves_a_store);
  ADD ("killed-while-bringing-up-to-date", killed_while_bringing_up_to_date);
  ADD ("writers-lose-no-update", writers_lose_no_update);
  ADD ("makers-make-one-store", makers_make_one_store);

  return g_test_run ();
}
