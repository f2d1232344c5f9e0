/* test-sqlite-damage.c: a file in which some bytes are not what they were
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <unistd.h>

#include "data/case.h"
#include "store/cases.h"

#define N_DOSSIERS 3

typedef struct
{
  char         *folder;
  char         *path;
  char         *content;
  gsize         length;
  RegieDossier *dossiers[N_DOSSIERS];
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  RegieStore *store = NULL;

  self->folder = test_folder_new ();
  self->path = test_folder_dup_path (self->folder, "store.db");
  store = test_store_open (self->path);
  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      g_autofree char *id = test_dup_id (i);

      self->dossiers[i] = i == 0 ? test_case_new () : test_dossier_new (id);
      test_store_save (store, self->dossiers[i], 0);
      regie_dossier_set_title (self->dossiers[i], "Nieuw");
      test_store_save (store, self->dossiers[i], 1);
    }
  g_assert_finalize_object (store);
  g_assert_true (g_file_get_contents (self->path, &self->content, &self->length, NULL));
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  for (guint i = 0; i < N_DOSSIERS; i++)
    g_clear_object (&self->dossiers[i]);
  test_folder_remove (self->folder);
  g_free (self->folder);
  g_free (self->path);
  g_free (self->content);
}

static void
write_damaged (Fixture *self,
               GRand   *rand)
{
  g_autofree char *content = g_memdup2 (self->content, self->length);
  g_autofree char *wal = g_strconcat (self->path, "-wal", NULL);
  g_autofree char *memory = g_strconcat (self->path, "-shm", NULL);
  int n_bytes = g_rand_int_range (rand, 1, 21);

  for (int i = 0; i < n_bytes; i++)
    content[g_rand_int_range (rand, 0, self->length)] ^= g_rand_int_range (rand, 1, 256);

  unlink (wal);
  unlink (memory);
  g_assert_true (g_file_set_contents (self->path, content, self->length, NULL));
}

/* Every dossier is what was saved, or an error tells why not. Returns the number of those that
 * came. */
static guint
load_all (Fixture    *self,
          RegieStore *store)
{
  g_autoptr(RegieSession) session = test_session_new ();
  guint n_loaded = 0;

  for (guint i = 0; i < N_DOSSIERS; i++)
    {
      RegieEntity *saved = REGIE_ENTITY (self->dossiers[i]);
      g_autoptr(GError) error = NULL;
      g_autoptr(RegieDossier) dossier =
        regie_store_load (store, session, regie_entity_get_id (saved), NULL, NULL, &error);

      g_assert_true ((dossier == NULL) == (error != NULL));
      g_assert_true (dossier == NULL || regie_entity_equal (REGIE_ENTITY (dossier), saved));
      n_loaded += dossier != NULL;
    }

  return n_loaded;
}

static void
flipped_bytes_are_told (Fixture       *self,
                        gconstpointer  data)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (3);
  g_autoptr(GBytes) key = test_key_new ();
  guint n_files = g_test_slow () ? 10000 : 300;
  guint n_refused = 0;
  guint n_told = 0;

  for (guint i = 0; i < n_files; i++)
    {
      g_autoptr(RegieSession) session = test_session_new ();
      g_autoptr(GListModel) problems = NULL;
      g_autoptr(GListModel) heads = NULL;
      g_autoptr(RegieSqliteStore) store = NULL;
      guint n_loaded = 0;

      write_damaged (self, rand);
      store = regie_sqlite_store_open (self->path, key, NULL, NULL);
      if (store == NULL)
        {
          n_refused++;
          continue;
        }

      problems = regie_store_verify (REGIE_STORE (store), session, NULL, NULL, NULL, NULL);
      heads = regie_store_list (REGIE_STORE (store), session, NULL, NULL, NULL);
      n_loaded = load_all (self, REGIE_STORE (store));
      if (problems == NULL || g_list_model_get_n_items (problems) > 0)
        n_told++;
      else
        g_assert_cmpuint (n_loaded, ==, N_DOSSIERS);
    }

  g_test_message ("%u of %u not opened, %u found out by a verification",
                  n_refused,
                  n_files,
                  n_told);
  g_assert_cmpuint (n_refused + n_told, >, n_files / 4);
}

/* Where a text stands in the file, as a whole. */
static gsize
find_text (Fixture    *self,
           const char *text)
{
  gsize length = strlen (text);

  for (gsize i = 0; i + length <= self->length; i++)
    if (memcmp (self->content + i, text, length) == 0)
      return i;

  g_assert_not_reached ();
}

/* A byte that belongs to a document is always found out. */
static void
every_byte_of_a_document_counts (Fixture       *self,
                                 gconstpointer  data)
{
  g_autofree char *text =
    regie_entity_to_json (REGIE_ENTITY (self->dossiers[1]), REGIE_WRITE_SECRETS);
  gsize place = find_text (self, text);
  g_autoptr(RegieSession) session = test_session_new ();

  for (gsize i = 0; i < strlen (text); i += 7)
    {
      g_autofree char *content = g_memdup2 (self->content, self->length);
      g_autoptr(RegieStore) store = NULL;
      g_autoptr(GError) error = NULL;

      content[place + i] ^= 1;
      g_assert_true (g_file_set_contents (self->path, content, self->length, NULL));
      store = test_store_open (self->path);
      g_assert_null (regie_store_load (store,
                                       session,
                                       regie_entity_get_id (REGIE_ENTITY (self->dossiers[1])),
                                       NULL,
                                       NULL,
                                       &error));
      g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED);
    }
}

/* A file that was cut off is no crash. Of the dossiers none may be missing, when what was cut off
 * are numbers for counts. */
static void
short_file_is_told (Fixture       *self,
                    gconstpointer  data)
{
  g_autoptr(GBytes) key = test_key_new ();

  for (gsize length = 0; length < self->length; length += 1500)
    {
      g_autoptr(RegieSession) session = test_session_new ();
      g_autoptr(GListModel) problems = NULL;
      g_autoptr(RegieSqliteStore) store = NULL;
      g_autofree char *wal = g_strconcat (self->path, "-wal", NULL);

      unlink (wal);
      g_assert_true (g_file_set_contents (self->path, self->content, length, NULL));
      store = regie_sqlite_store_open (self->path, key, NULL, NULL);
      if (store == NULL)
        continue;
      problems = regie_store_verify (REGIE_STORE (store), session, NULL, NULL, NULL, NULL);
      g_assert_true (problems == NULL || g_list_model_get_n_items (problems) > 0 ||
                     load_all (self, REGIE_STORE (store)) < N_DOSSIERS);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/store/sqlite-damage/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("flipped-bytes-are-told", flipped_bytes_are_told);
  ADD ("every-byte-of-a-document-counts", every_byte_of_a_document_counts);
  ADD ("short-file-is-told", short_file_is_told);

  return g_test_run ();
}
