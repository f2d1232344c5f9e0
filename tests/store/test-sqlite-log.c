/* test-sqlite-log.c: what a store writes down, and what shows when somebody changes it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"
#include "store/cases.h"
#include "store/database.h"

typedef struct
{
  char         *folder;
  char         *path;
  RegieStore   *store;
  RegieSession *session;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->folder = test_folder_new ();
  self->path = test_folder_dup_path (self->folder, "store.db");
  self->store = test_store_open (self->path);
  self->session = test_session_new ();
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_clear_object (&self->store);
  g_clear_object (&self->session);
  test_folder_remove (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

static void
assert_log (Fixture    *self,
            const char *columns,
            const char *expected)
{
  g_autofree char *question =
    g_strconcat ("SELECT ", columns, " FROM log ORDER BY municipality, seq", NULL);
  g_autofree char *rows = test_database_ask (self->path, question);

  g_assert_cmpstr (rows, ==, expected);
}

static void
entry_says_who_and_why (Fixture       *self,
                        gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(GError) error = NULL;

  regie_session_set_on_behalf_of (self->session, "m.jansen");
  regie_store_save (self->store, self->session, dossier, 0, NULL, &error);
  g_assert_no_error (error);
  assert_log (
    self,
    "municipality, seq, at, dossier, actor, on_behalf_of, role, organisation, application, purpose, "
    "basis, request_id, action, outcome, revision, count",
    "GM0484 1 2026-03-02T09:30:00Z a y.smit m.jansen regisseur wijkteam test support legal-task r-1 "
    "save done 1 0\n");
}

static void
every_call_leaves_an_entry (Fixture       *self,
                            gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieDossier) other = test_dossier_new ("b");
  g_autoptr(GListStore) dossiers = g_list_store_new (REGIE_TYPE_DOSSIER);
  g_autoptr(GListModel) heads = NULL;
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(RegieAnchor) anchor = NULL;

  test_store_save (self->store, dossier, 0);
  g_object_unref (test_store_load (self->store, "a", NULL));
  g_list_store_append (dossiers, dossier);
  g_list_store_append (dossiers, other);
  problems = regie_store_import (self->store, self->session, G_LIST_MODEL (dossiers), NULL, NULL);
  heads = regie_store_list (self->store, self->session, NULL, NULL, NULL);
  anchor = regie_store_get_anchor (self->store, self->session, NULL, NULL);
  g_free (test_store_verify (self->store, NULL));

  assert_log (self,
              "municipality, seq, dossier, action, outcome, revision, count",
              "- 1 NULL list done 0 2\n"
              "- 2 NULL anchor done 0 0\n"
              "- 3 NULL verify done 0 0\n"
              "GM0484 1 a save done 1 0\n"
              "GM0484 2 a load done 1 0\n"
              "GM0484 3 a import exists 0 0\n"
              "GM0484 4 b import done 1 0\n");
}

static void
every_refusal_leaves_an_entry (Fixture       *self,
                               gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieSession) nobody = regie_session_new ();

  test_store_save (self->store, dossier, 0);
  g_assert_cmpint (regie_store_save (self->store, self->session, dossier, 0, NULL, NULL), ==, 0);
  g_assert_cmpint (regie_store_save (self->store, self->session, dossier, 7, NULL, NULL), ==, 0);
  g_assert_null (regie_store_load (self->store, self->session, "b", NULL, NULL, NULL));
  g_assert_null (regie_store_load (self->store, nobody, "a", NULL, NULL, NULL));
  g_assert_null (regie_store_list (self->store, nobody, NULL, NULL, NULL));
  regie_session_set_municipality (self->session, TEST_ELSEWHERE);
  g_assert_cmpint (regie_store_save (self->store, self->session, dossier, 1, NULL, NULL), ==, 0);
  g_assert_null (regie_store_load (self->store, self->session, "a", NULL, NULL, NULL));

  assert_log (self,
              "municipality, seq, actor, dossier, action, outcome, revision",
              "- 1 y.smit b load not-found 0\n"
              "- 2 NULL a load denied 0\n"
              "- 3 NULL NULL list denied 0\n"
              "GM0363 1 y.smit a save denied 0\n"
              "GM0363 2 y.smit a load not-found 0\n"
              "GM0484 1 y.smit a save done 1\n"
              "GM0484 2 y.smit a save exists 0\n"
              "GM0484 3 y.smit a save conflict 1\n");
}

static void
save_leaves_its_changes (Fixture       *self,
                         gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  test_store_save (self->store, dossier, 0);
  regie_dossier_set_title (dossier, "Nieuw");
  test_store_save (self->store, dossier, 1);
  assert_log (
    self,
    "seq, diff",
    "1 NULL\n"
    "2 [{\"path\":\"title\",\"before\":\"\\\"Een gezin\\\"\",\"after\":\"\\\"Nieuw\\\"\"}]\n");
}

static void
secrets_stay_out_of_the_changes (Fixture       *self,
                                 gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autofree char *log = NULL;

  test_store_save (self->store, dossier, 0);
  regie_person_set_bsn (regie_dossier_get_person (dossier, "p-1"), "123456782");
  test_store_save (self->store, dossier, 1);
  log = test_database_ask (self->path, "SELECT diff FROM log WHERE seq = 2");
  g_assert_nonnull (strstr (log, "persons[0].bsn"));
  g_assert_null (strstr (log, "123456782"));
  g_assert_null (strstr (log, "111222333"));
}

/* A later version may have a secret that this one does not know. */
static void
unknown_members_stay_out_of_the_changes (Fixture       *self,
                                         gconstpointer  data)
{
  static const char *const texts[] = {
    "{\"id\":\"a\",\"municipality\":\"GM0484\",\"persons\":[{\"id\":\"p-1\",\"passport\":\"NX1\"}]}",
    "{\"id\":\"a\",\"municipality\":\"GM0484\",\"persons\":[{\"id\":\"p-1\",\"passport\":\"NX2\"}]}",
  };
  g_autoptr(RegieReader) reader =
    g_object_new (REGIE_TYPE_READER, "flags", REGIE_READ_KEEP_UNKNOWN, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(RegieEntity) dossier =
        regie_reader_read_text (reader, REGIE_TYPE_DOSSIER, texts[i], NULL);

      test_store_save (self->store, REGIE_DOSSIER (dossier), i);
    }
  assert_log (self, "seq, diff", "1 NULL\n2 [{\"path\":\"persons[0]\"}]\n");
}

static void
list_leaves_its_question (Fixture       *self,
                          gconstpointer  data)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(GListModel) heads = NULL;

  regie_store_query_set_municipality (query, TEST_HOME);
  regie_store_query_set_phase (query, "3b");
  heads = regie_store_list (self->store, self->session, query, NULL, NULL);
  g_assert_nonnull (heads);
  assert_log (self,
              "municipality, diff",
              "GM0484 {\"municipality\":\"GM0484\",\"phase\":\"3b\"}\n");
}

static void
count_leaves_its_question (Fixture       *self,
                           gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(RegieSession) nobody = regie_session_new ();
  g_autoptr(GListModel) counts = NULL;

  test_store_save (self->store, dossier, 0);
  regie_store_query_set_municipality (query, TEST_HOME);
  counts = regie_store_count (self->store,
                              self->session,
                              REGIE_COUNT_BY_PHASE,
                              REGIE_COUNT_BY_IS_OPEN,
                              query,
                              NULL,
                              NULL);
  g_assert_cmpuint (g_list_model_get_n_items (counts), ==, 1);
  g_assert_null (regie_store_count (self->store,
                                    nobody,
                                    REGIE_COUNT_BY_PHASE,
                                    REGIE_COUNT_BY_NOTHING,
                                    query,
                                    NULL,
                                    NULL));
  regie_session_set_municipality (self->session, TEST_ELSEWHERE);
  g_assert_null (regie_store_count (self->store,
                                    self->session,
                                    REGIE_COUNT_BY_PHASE,
                                    REGIE_COUNT_BY_NOTHING,
                                    query,
                                    NULL,
                                    NULL));
  assert_log (self,
              "municipality, seq, action, outcome, count, diff",
              "- 1 count denied 0 NULL\n"
              "GM0363 1 count denied 0 NULL\n"
              "GM0484 1 save done 0 NULL\n"
              "GM0484 2 count done 1 {\"by\":\"phase\",\"and_by\":\"is-open\",\"query\":"
              "{\"municipality\":\"GM0484\"}}\n");
}

static void
move_leaves_an_entry_in_both (Fixture       *self,
                              gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  test_store_save (self->store, dossier, 0);
  regie_dossier_set_municipality (dossier, TEST_ELSEWHERE);
  test_store_save (self->store, dossier, 1);
  assert_log (self,
              "municipality, seq, dossier, action, outcome, revision",
              "GM0363 1 a save done 2\n"
              "GM0484 1 a save done 1\n"
              "GM0484 2 a move done 2\n");
}

/* Tampering. */

#define N_ENTRIES 8

/* Two municipalities; the entries of the first are save, save, load, save, load, list, load, load.
 */
static void
fill (Fixture *self)
{
  g_autoptr(RegieDossier) first = test_dossier_new ("a");
  g_autoptr(RegieDossier) second = test_dossier_new ("b");
  g_autoptr(RegieDossier) third = test_dossier_new ("c");
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(GListModel) heads = NULL;

  test_store_save (self->store, first, 0);
  test_store_save (self->store, second, 0);
  g_object_unref (test_store_load (self->store, "a", NULL));
  regie_dossier_set_title (first, "Nieuw");
  test_store_save (self->store, first, 1);
  g_object_unref (test_store_load (self->store, "b", NULL));
  regie_store_query_set_municipality (query, TEST_HOME);
  heads = regie_store_list (self->store, self->session, query, NULL, NULL);
  g_object_unref (test_store_load (self->store, "a", NULL));
  g_object_unref (test_store_load (self->store, "a", NULL));

  regie_dossier_set_municipality (third, TEST_ELSEWHERE);
  test_store_save (self->store, third, 0);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *expected;
} Tampering;

#define NOT_WRITTEN "This is not the entry that was written.\n"
#define NOT_SAVED   "This is not the document that was saved.\n"
#define NOT_SHOWN   "Lists show something else than the document says.\n"
#define NOT_COUNTED "Counts show other numbers than there are cases.\n"

static const Tampering tamperings[] = {
  { "time",
    "UPDATE log SET at = '2026-03-02T09:31:00Z' WHERE seq = 3",
    "log GM0484 3: " NOT_WRITTEN },
  { "actor", "UPDATE log SET actor = 'x' WHERE seq = 3", "log GM0484 3: " NOT_WRITTEN },
  { "actor-gone", "UPDATE log SET actor = NULL WHERE seq = 3", "log GM0484 3: " NOT_WRITTEN },
  { "text-behind-a-nul",
    "UPDATE log SET actor = actor || char (0) || 'x' WHERE seq = 3",
    "log GM0484 3: " NOT_WRITTEN },
  { "between-two-texts",
    "UPDATE log SET role = 'wijkteam', organisation = 'regisseur' WHERE seq = 3",
    "log GM0484 3: " NOT_WRITTEN },
  { "count", "UPDATE log SET count = 9 WHERE seq = 6", "log GM0484 6: " NOT_WRITTEN },
  { "revision", "UPDATE log SET revision = 2 WHERE seq = 3", "log GM0484 3: " NOT_WRITTEN },
  { "digest-of-document",
    "UPDATE log SET digest = zeroblob (32) WHERE seq = 3",
    "log GM0484 3: " NOT_WRITTEN },
  { "digest-of-changes",
    "UPDATE log SET diff_digest = zeroblob (32) WHERE seq = 3",
    "log GM0484 3: " NOT_WRITTEN },
  { "previous",
    "UPDATE log SET previous = zeroblob (32) WHERE seq = 3",
    "log GM0484 3: " NOT_WRITTEN },
  { "mac", "UPDATE log SET mac = zeroblob (32) WHERE seq = 3", "log GM0484 3: " NOT_WRITTEN },
  { "mac-of-another-length",
    "UPDATE log SET mac = x'00' WHERE seq = 3",
    "log GM0484 3: " NOT_WRITTEN },
  { "nobody-with-nul",
    "UPDATE log SET on_behalf_of = char (0) || 'x' WHERE seq = 3",
    "log GM0484 3: " NOT_WRITTEN },
  { "application-that-is-no-text",
    "UPDATE log SET application = CAST (x'fffe41' AS TEXT) WHERE seq = 3",
    "log GM0484 3: " NOT_WRITTEN },
  { "short-digest",
    "UPDATE log SET digest = x'616263' WHERE seq = 3",
    "log GM0484 3: " NOT_WRITTEN },
  { "short-digest-of-changes",
    "UPDATE log SET diff_digest = x'616263' WHERE seq = 3",
    "log GM0484 3: " NOT_WRITTEN },
  { "changes-with-nul",
    "UPDATE log SET diff = 'x' || char (0) || 'y' WHERE seq = 4",
    "log GM0484 4: " NOT_WRITTEN },
  { "changes",
    "UPDATE log SET diff = '[]' WHERE seq = 4",
    "log GM0484 4: The details are not those that were written.\n" },
  { "changes-added",
    "UPDATE log SET diff = '[]' WHERE seq = 3",
    "log GM0484 3: The details are not those that were written.\n" },
  { "entry-gone",
    "DELETE FROM log WHERE seq = 3",
    "log GM0484 4: Entries before this one are missing.\n" },
  { "first-gone",
    "DELETE FROM log WHERE municipality = 'GM0484' AND seq = 1",
    "log GM0484 2: Entries before this one are missing.\n" },
  { "gone-and-renumbered",
    "DELETE FROM log WHERE seq = 3;"
    "UPDATE log SET seq = 3 WHERE seq = 4; UPDATE log SET seq = 4 WHERE seq = 5;"
    "UPDATE log SET seq = 5 WHERE seq = 6; UPDATE log SET seq = 6 WHERE seq = 7;"
    "UPDATE log SET seq = 7 WHERE seq = 8",
    "log GM0484 3: " NOT_WRITTEN },
  { "swapped",
    "UPDATE log SET seq = 99 WHERE seq = 3; UPDATE log SET seq = 3 WHERE seq = 5;"
    "UPDATE log SET seq = 5 WHERE seq = 99",
    "log GM0484 3: " NOT_WRITTEN },
  { "entry-added",
    "INSERT INTO log SELECT municipality, 9, at, dossier, actor, on_behalf_of, role, organisation, application,"
    " purpose, basis, request_id, action, outcome, revision, count, digest, diff, diff_digest, mac, mac"
    " FROM log WHERE seq = 8",
    "log GM0484 9: " NOT_WRITTEN },
  { "moved-to-another-chain",
    "UPDATE log SET municipality = 'GM0363', seq = 2 WHERE municipality = 'GM0484' AND seq = 8",
    "log GM0363 2: " NOT_WRITTEN },
  { "changes-gone",
    "UPDATE log SET diff = NULL WHERE seq = 4",
    "log GM0484 4: The details are gone.\n" },
  { "changes-gone-with-their-digest",
    "UPDATE log SET diff = NULL, diff_digest = NULL WHERE seq = 4",
    "log GM0484 4: " NOT_WRITTEN },
  { "question-gone",
    "UPDATE log SET diff = NULL WHERE seq = 6",
    "log GM0484 6: The details are gone.\n" },
  { "entry-of-no-municipality",
    "INSERT INTO log SELECT '', 1, at, dossier, actor, on_behalf_of, role, organisation, application,"
    " purpose, basis, request_id, action, outcome, revision, count, digest, diff, diff_digest, previous, mac"
    " FROM log WHERE municipality = 'GM0484' AND seq = 1",
    "log  1: " NOT_WRITTEN "dossier a: The document is gone.\n" },
  { "head-of-no-municipality",
    "INSERT INTO head (municipality, id, revision, is_open, next_review_date, safety)"
    " VALUES ('', 'z', 1, 1, '', 'safe')",
    "dossier z: The log does not know this revision.\n" },
  { "chain-moved-to-no-municipality",
    "UPDATE log SET municipality = '' WHERE municipality = 'GM0363'",
    "log  1: " NOT_WRITTEN "dossier c: The document is gone.\n"
    "dossier c: The log does not know this revision.\n" },
  { "last-number-there-is",
    "UPDATE log SET seq = 9223372036854775807 WHERE municipality = 'GM0484' AND seq = 8",
    "log GM0484 9223372036854775807: Entries before this one are missing.\n" },
  { "first-number-there-is",
    "UPDATE log SET seq = -9223372036854775808 WHERE municipality = 'GM0484' AND seq = 1",
    "log GM0484 -9223372036854775808: Entries before this one are missing.\n" },
  { "document",
    "UPDATE doc SET text = replace (text, 'Rust', 'Roes') WHERE id = 'a'",
    "dossier a: " NOT_SAVED },
  { "document-of-another",
    "UPDATE doc SET (digest, text) = (SELECT digest, text FROM doc WHERE id = 'b') WHERE id = 'a'",
    "dossier a: " NOT_SAVED },
  { "digest", "UPDATE doc SET digest = x'' WHERE id = 'a'", "dossier a: " NOT_SAVED },
  { "document-gone", "DELETE FROM doc WHERE id = 'a'", "dossier a: " NOT_SAVED },
  { "dossier-gone",
    "DELETE FROM doc WHERE id = 'a'; DELETE FROM head WHERE id = 'a'",
    "dossier a: The document is gone.\n"
    "counts GM0484: " NOT_COUNTED },
  { "dossier-added",
    "INSERT INTO head (municipality, id, revision, is_open, next_review_date, safety)"
    " VALUES ('GM0484', 'z', 1, 1, '', 'safe')",
    "dossier z: The log does not know this revision.\n"
    "counts GM0484: " NOT_COUNTED },
  { "dossier-added-where-there-is-no-log",
    "INSERT INTO head (municipality, id, revision, is_open, next_review_date, safety)"
    " VALUES ('GM0014', 'z', 1, 1, '', 'safe')",
    "dossier z: The log does not know this revision.\n"
    "counts GM0014: " NOT_COUNTED },
  { "revision-of-a-head",
    "UPDATE head SET revision = 1 WHERE id = 'a'",
    "dossier a: The log does not know this revision.\n" },
  { "safety-of-a-head",
    "UPDATE head SET safety = 'acute' WHERE id = 'a'",
    "dossier a: " NOT_SHOWN "counts GM0484: " NOT_COUNTED },
  { "number-of-a-phase",
    "UPDATE tally SET n = n + 1 WHERE municipality = 'GM0484' AND field = 'phase'",
    "counts GM0484: " NOT_COUNTED "counts: " NOT_COUNTED },
  { "number-of-all-together",
    "UPDATE tally SET n = n - 1 WHERE municipality = '' AND field = 'municipality'",
    "counts: " NOT_COUNTED },
  { "numbers-gone",
    "DELETE FROM tally WHERE municipality = 'GM0363'",
    "counts GM0363: " NOT_COUNTED "counts: " NOT_COUNTED },
  { "numbers-of-nowhere",
    "INSERT INTO tally (municipality, field, value, is_open, n) VALUES ('GM0014', 'phase', '2', 1, 3)",
    "counts GM0014: " NOT_COUNTED "counts: " NOT_COUNTED },
  { "numbers-of-nowhere-that-add-up",
    "INSERT INTO tally (municipality, field, value, is_open, n) VALUES ('GM0014', 'phase', 'x', 1, 3),"
    " ('', 'phase', 'x', 1, 3)",
    "counts GM0014: " NOT_COUNTED },
  { "table-of-numbers-gone",
    "DROP TABLE tally",
    "counts: The table of the numbers that counts show is missing.\n" },
  { "regisseur-of-a-head",
    "UPDATE head SET regisseur = 'p-2' WHERE id = 'a'",
    "dossier a: " NOT_SHOWN },
  { "date-of-a-head",
    "UPDATE head SET opened_date = 'x' WHERE id = 'a'",
    "GM0484: A head cannot be read.\ndossier a: The document is gone.\n"
    "counts GM0484: " NOT_COUNTED },
  { "code-of-a-head",
    "UPDATE head SET safety = 'x' WHERE id = 'a'",
    "GM0484: A head cannot be read.\ndossier a: The document is gone.\n"
    "counts GM0484: " NOT_COUNTED },
};

static void
tampering_shows (Fixture       *self,
                 gconstpointer  data)
{
  const Tampering *tampering = data;
  g_autofree char *problems = NULL;

  fill (self);
  test_database_run (self->path, tampering->text);
  problems = test_store_verify (self->store, NULL);
  g_assert_cmpstr (problems, ==, tampering->expected);
}

/* Numbers that somebody else wrote, how many are wrong, and what a recount leaves of it for a
 * session that names a municipality. */
static const struct
{
  const char *text;
  int n_wrong;
  int n_wrong_here;
  const char *left;
} numbers[] = {
  { "UPDATE tally SET n = n + 1 WHERE municipality = 'GM0484' AND field = 'phase'", 1, 1, "" },
  { "UPDATE tally SET n = 9223372036854775807 WHERE municipality = 'GM0484'", 6, 6, "" },
  { "UPDATE tally SET n = n - 1 WHERE municipality = '' AND field = 'municipality'",
    2,
    0,
    "counts: " NOT_COUNTED },
  { "DELETE FROM tally WHERE municipality = 'GM0363'",
    6,
    0,
    "counts GM0363: " NOT_COUNTED "counts: " NOT_COUNTED },
  { "DELETE FROM tally", 20, 6, "counts GM0363: " NOT_COUNTED "counts: " NOT_COUNTED },
  { "INSERT INTO tally (municipality, field, value, is_open, n) VALUES ('GM0484', 'phase', 'x', 1, 3),"
    " ('GM0014', 'phase', 'x', 1, 3), ('', 'phase', 'x', 1, 6)",
    3,
    1,
    "counts GM0014: " NOT_COUNTED "counts: " NOT_COUNTED },
  { "UPDATE tally SET value = 'x', is_open = 1 - is_open WHERE municipality = 'GM0484'",
    12,
    12,
    "" },
};

static void
recount_puts_numbers_right (Fixture       *self,
                            gconstpointer  data)
{
  g_autofree char *right = NULL;

  fill (self);
  right = test_database_ask (self->path, "SELECT * FROM tally");
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *left = NULL;
      g_autofree char *after = NULL;
      g_autofree char *problems = NULL;
      g_autoptr(GError) error = NULL;

      test_database_run (self->path, numbers[i].text);
      regie_session_set_municipality (self->session, TEST_HOME);
      g_assert_cmpint (regie_store_recount (self->store, self->session, NULL, &error),
                       ==,
                       numbers[i].n_wrong_here);
      left = test_store_verify (self->store, NULL);
      g_assert_cmpstr (left, ==, numbers[i].left);

      regie_session_set_municipality (self->session, NULL);
      g_assert_cmpint (regie_store_recount (self->store, self->session, NULL, &error),
                       ==,
                       numbers[i].n_wrong - numbers[i].n_wrong_here);
      g_assert_no_error (error);
      after = test_database_ask (self->path, "SELECT * FROM tally");
      g_assert_cmpstr (after, ==, right);
      problems = test_store_verify (self->store, NULL);
      g_assert_cmpstr (problems, ==, "");
    }
}

static void
assert_no_table (GError *error)
{
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED);
  g_assert_cmpstr (
    error->message,
    ==,
    "store: its table tally is missing; a recount of all municipalities makes it anew");
  g_error_free (error);
}

/* What is made of the heads keeps nobody from the dossiers; but a save that could not keep it is
 * refused. */
static void
recount_makes_a_table_that_is_missing (Fixture       *self,
                                       gconstpointer  data)
{
  gboolean is_open = GPOINTER_TO_INT (data);
  g_autoptr(RegieDossier) dossier = test_dossier_new ("new");
  g_autoptr(RegieDossier) loaded = NULL;
  g_autoptr(GListModel) heads = NULL;
  g_autofree char *right = NULL;
  g_autofree char *after = NULL;
  g_autofree char *problems = NULL;
  GError *errors[3] = { NULL };

  fill (self);
  right = test_database_ask (self->path, "SELECT * FROM tally");
  if (!is_open)
    g_clear_object (&self->store);
  test_database_run (self->path, "DROP TABLE tally");
  if (!is_open)
    self->store = test_store_open (self->path);

  loaded = test_store_load (self->store, "a", NULL);
  heads = regie_store_list (self->store, self->session, NULL, NULL, NULL);
  g_assert_nonnull (heads);
  g_assert_cmpint (regie_store_save (self->store, self->session, dossier, 0, NULL, &errors[0]),
                   ==,
                   0);
  g_assert_null (regie_store_count (self->store,
                                    self->session,
                                    REGIE_COUNT_BY_PHASE,
                                    REGIE_COUNT_BY_NOTHING,
                                    NULL,
                                    NULL,
                                    &errors[1]));
  regie_session_set_municipality (self->session, TEST_HOME);
  g_assert_cmpint (regie_store_recount (self->store, self->session, NULL, &errors[2]), ==, -1);
  for (gsize i = 0; i < G_N_ELEMENTS (errors); i++)
    assert_no_table (errors[i]);

  regie_session_set_municipality (self->session, NULL);
  g_assert_cmpint (regie_store_recount (self->store, self->session, NULL, NULL), ==, 20);
  after = test_database_ask (self->path, "SELECT * FROM tally");
  g_assert_cmpstr (after, ==, right);
  test_store_save (self->store, dossier, 0);
  problems = test_store_verify (self->store, NULL);
  g_assert_cmpstr (problems, ==, "");
}

/* Without the others nothing can be done, and nothing is. */
static void
table_that_is_missing_is_named (Fixture       *self,
                                gconstpointer  data)
{
  static const char *const tables[] = { "doc", "log", "head" };
  g_autoptr(GBytes) key = test_key_new ();

  g_clear_object (&self->store);
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *path = test_folder_dup_path (self->folder, tables[i]);
      g_autofree char *text = g_strconcat ("DROP TABLE ", tables[i], NULL);
      g_autofree char *expected = g_strdup_printf ("store: its table %s is missing", tables[i]);
      g_autoptr(GError) error = NULL;

      g_object_unref (test_store_open (path));
      test_database_run (path, text);
      g_assert_null (regie_sqlite_store_open (path, key, NULL, &error));
      g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED);
      g_assert_cmpstr (error->message, ==, expected);
    }
}

static void
recount_leaves_its_entry (Fixture       *self,
                          gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieSession) nobody = regie_session_new ();

  test_store_save (self->store, dossier, 0);
  test_database_run (self->path, "UPDATE tally SET n = 5 WHERE field = 'phase'");
  g_assert_cmpint (regie_store_recount (self->store, nobody, NULL, NULL), ==, -1);
  g_assert_cmpint (regie_store_recount (self->store, self->session, NULL, NULL), ==, 2);
  regie_session_set_municipality (self->session, TEST_HOME);
  g_assert_cmpint (regie_store_recount (self->store, self->session, NULL, NULL), ==, 0);
  assert_log (self,
              "municipality, seq, action, outcome, count, diff",
              "- 1 recount denied 0 NULL\n"
              "- 2 recount done 2 NULL\n"
              "GM0484 1 save done 0 NULL\n"
              "GM0484 2 recount done 0 NULL\n");
}

static void
cut_tail_shows_by_the_anchor (Fixture       *self,
                              gconstpointer  data)
{
  g_autoptr(RegieAnchor) anchor = NULL;
  g_autofree char *without = NULL;
  g_autofree char *with = NULL;

  fill (self);
  anchor = regie_store_get_anchor (self->store, self->session, NULL, NULL);
  test_database_run (self->path, "DELETE FROM log WHERE seq > 6");
  without = test_store_verify (self->store, NULL);
  g_assert_cmpstr (without, ==, "");
  with = test_store_verify (self->store, anchor);
  g_assert_cmpstr (with, ==, "log GM0484 7: Entries from here on were cut off.\n");
}

static void
lost_chain_shows_by_the_anchor (Fixture       *self,
                                gconstpointer  data)
{
  g_autoptr(RegieAnchor) anchor = NULL;
  g_autofree char *problems = NULL;

  fill (self);
  anchor = regie_store_get_anchor (self->store, self->session, NULL, NULL);
  test_database_run (
    self->path,
    "DELETE FROM log WHERE municipality = 'GM0363'; DELETE FROM doc WHERE municipality = 'GM0363';"
    "DELETE FROM head WHERE municipality = 'GM0363'; DELETE FROM tally WHERE municipality = 'GM0363';"
    "DELETE FROM tally WHERE value = 'GM0363'; UPDATE tally SET n = n - 1 WHERE municipality = ''"
    " AND field <> 'municipality'");
  problems = test_store_verify (self->store, anchor);
  g_assert_cmpstr (problems, ==, "log GM0363 1: Entries from here on were cut off.\n");
}

/* Its cases are still there, so that the chain is looked at for their sake too. */
static void
lost_chain_shows_once (Fixture       *self,
                       gconstpointer  data)
{
  g_autoptr(RegieAnchor) anchor = NULL;
  g_autofree char *problems = NULL;

  fill (self);
  anchor = regie_store_get_anchor (self->store, self->session, NULL, NULL);
  test_database_run (self->path, "DELETE FROM log WHERE municipality = 'GM0363'");
  problems = test_store_verify (self->store, anchor);
  g_assert_cmpstr (problems,
                   ==,
                   "log GM0363 1: Entries from here on were cut off.\n"
                   "dossier c: The log does not know this revision.\n");
}

/* The next entry would have a number that there is not. */
static void
log_with_the_last_number_takes_no_more (Fixture       *self,
                                        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fill (self);
  test_database_run (
    self->path,
    "UPDATE log SET seq = 9223372036854775807 WHERE municipality = 'GM0484' AND seq = 8");
  g_assert_null (regie_store_load (self->store, self->session, "a", NULL, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED);
}

static void
last_revision_there_is_is_damage (Fixture       *self,
                                  gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(GError) error = NULL;

  fill (self);
  test_database_run (self->path, "UPDATE head SET revision = 9223372036854775807 WHERE id = 'a'");
  g_assert_cmpint (regie_store_save (self->store, self->session, dossier, G_MAXINT64, NULL, &error),
                   ==,
                   0);
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED);
}

static void
refusal_stands_where_it_cannot_be_written (Fixture       *self,
                                           gconstpointer  data)
{
  g_autoptr(RegieSession) nobody = regie_session_new ();
  g_autoptr(GError) error = NULL;

  test_database_run (self->path, "DROP TABLE log");
  g_assert_null (regie_store_load (self->store, nobody, "a", NULL, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DENIED);
}

static void
chain_goes_on_after_tampering (Fixture       *self,
                               gconstpointer  data)
{
  g_autofree char *problems = NULL;

  fill (self);
  test_database_run (self->path, "UPDATE log SET actor = 'x' WHERE seq = 8");
  g_object_unref (test_store_load (self->store, "a", NULL));
  problems = test_store_verify (self->store, NULL);
  g_assert_cmpstr (problems, ==, "log GM0484 8: " NOT_WRITTEN);
}

static void
verification_keeps_to_its_municipality (Fixture       *self,
                                        gconstpointer  data)
{
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(RegieAnchor) anchor = NULL;

  fill (self);
  test_database_run (self->path,
                     "UPDATE log SET actor = 'x' WHERE municipality = 'GM0484' AND seq = 3");
  regie_session_set_municipality (self->session, TEST_ELSEWHERE);
  problems = regie_store_verify (self->store, self->session, NULL, "en", NULL, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
  anchor = regie_store_get_anchor (self->store, self->session, NULL, NULL);
  g_assert_cmpuint (g_strv_length ((GStrv) regie_anchor_get_ends (anchor)), ==, 1);
}

static void
problems_speak_the_language_asked_for (Fixture       *self,
                                       gconstpointer  data)
{
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(RegieProblem) problem = NULL;

  fill (self);
  test_database_run (self->path, "DELETE FROM log WHERE seq = 3");
  problems = regie_store_verify (self->store, self->session, NULL, "nl", NULL, NULL);
  problem = g_list_model_get_item (problems, 0);
  g_assert_cmpstr (regie_problem_get_text (problem), ==, "Er ontbreken regels vóór deze regel.");
}

static void
damaged_document_is_not_handed_out (Fixture       *self,
                                    gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(GError) load_error = NULL;
  g_autoptr(GError) save_error = NULL;
  g_autofree char *log = NULL;

  fill (self);
  test_database_run (self->path,
                     "UPDATE doc SET text = replace (text, 'Rust', 'Roes') WHERE id = 'a'");
  g_assert_null (regie_store_load (self->store, self->session, "a", NULL, NULL, &load_error));
  g_assert_error (load_error, REGIE_ERROR, REGIE_ERROR_DAMAGED);
  g_assert_null (strstr (load_error->message, "Roes"));
  g_assert_cmpint (regie_store_save (self->store, self->session, dossier, 2, NULL, &save_error),
                   ==,
                   0);
  g_assert_error (save_error, REGIE_ERROR, REGIE_ERROR_DAMAGED);

  log =
    test_database_ask (self->path,
                       "SELECT action, dossier FROM log WHERE outcome = 'damaged' ORDER BY seq");
  g_assert_cmpstr (log, ==, "load a\nsave a\n");
}

/* The index of the documents no longer tells which row is whose. */
static void
other_dossier_is_not_handed_out (Fixture       *self,
                                 gconstpointer  data)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(GError) load_error = NULL;
  g_autoptr(GError) save_error = NULL;

  fill (self);
  g_clear_object (&self->store);
  test_database_run (self->path,
                     "PRAGMA writable_schema = ON;"
                     "CREATE TABLE kept AS SELECT * FROM sqlite_schema WHERE tbl_name = 'doc';"
                     "UPDATE sqlite_schema SET sql = 'CREATE TABLE doc (municipality TEXT, id TEXT,"
                     " digest BLOB, text TEXT) STRICT' WHERE name = 'doc';"
                     "DELETE FROM sqlite_schema WHERE name = 'sqlite_autoindex_doc_1'");
  test_database_run (
    self->path,
    "UPDATE doc SET rowid = 99 WHERE id = 'a';"
    "UPDATE doc SET rowid = 1 WHERE id = 'b'; UPDATE doc SET rowid = 2 WHERE id = 'a'");
  test_database_run (
    self->path,
    "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'doc';"
    "INSERT INTO sqlite_schema SELECT * FROM kept ORDER BY type DESC; DROP TABLE kept");
  self->store = test_store_open (self->path);

  g_assert_null (regie_store_load (self->store, self->session, "a", NULL, NULL, &load_error));
  g_assert_error (load_error, REGIE_ERROR, REGIE_ERROR_DAMAGED);
  g_assert_cmpint (regie_store_save (self->store, self->session, dossier, 2, NULL, &save_error),
                   ==,
                   0);
  g_assert_error (save_error, REGIE_ERROR, REGIE_ERROR_DAMAGED);
}

static void
damaged_head_is_not_listed (Fixture       *self,
                            gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fill (self);
  test_database_run (self->path, "UPDATE head SET title = CAST (x'ff' AS TEXT) WHERE id = 'a'");
  g_assert_null (regie_store_list (self->store, self->session, NULL, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED);
}

static const char *const text_columns[] = {
  "at",          "dossier", "actor", "on_behalf_of", "role",   "organisation",
  "application", "purpose", "basis", "request_id",   "action", "outcome",
};
static const char *const number_columns[] = { "revision", "count" };
static const char *const digest_columns[] = { "digest", "diff_digest", "previous", "mac" };

#define PICK(rand, array) ((array)[g_rand_int_range ((rand), 0, G_N_ELEMENTS (array))])

/* Some column and another value for it, as `actor = '123'`. */
static char *
make_change (GRand       *rand,
             const char **column)
{
  guint number = g_rand_int_range (rand, 100, G_MAXINT);

  switch (g_rand_int_range (rand, 0, 6))
    {
    case 0:
      *column = PICK (rand, number_columns);
      return g_strdup_printf ("%s = %u", *column, number);
    case 1:
      *column = PICK (rand, digest_columns);
      return g_strdup_printf ("%s = x'%08x%056x'", *column, number, 1);
    default:
      *column = PICK (rand, text_columns);
      return g_strdup_printf ("%s = '%u'", *column, number);
    }
}

static void
any_change_of_an_entry_shows (Fixture       *self,
                              gconstpointer  data)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (1);
  guint n_rounds = g_test_slow () ? 10000 : 300;

  fill (self);
  for (guint round = 0; round < n_rounds; round++)
    {
      const char *column = NULL;
      g_autofree char *change = make_change (rand, &column);
      g_autofree char *where = g_strdup_printf ("WHERE municipality = 'GM0484' AND seq = %d",
                                                g_rand_int_range (rand, 1, N_ENTRIES + 1));
      g_autofree char *question = g_strdup_printf ("SELECT quote (%s) FROM log %s", column, where);
      g_autofree char *before = g_strchomp (test_database_ask (self->path, question));
      g_autofree char *tampering = g_strdup_printf ("UPDATE log SET %s %s", change, where);
      g_autofree char *undo = g_strdup_printf ("UPDATE log SET %s = %s %s", column, before, where);
      g_autofree char *problems = NULL;

      g_test_message ("%s", tampering);
      test_database_run (self->path, tampering);
      problems = test_store_verify (self->store, NULL);
      g_assert_true (g_str_has_prefix (problems, "log GM0484 "));
      test_database_run (self->path, undo);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/store/sqlite-log/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("entry-says-who-and-why", entry_says_who_and_why);
  ADD ("every-call-leaves-an-entry", every_call_leaves_an_entry);
  ADD ("every-refusal-leaves-an-entry", every_refusal_leaves_an_entry);
  ADD ("save-leaves-its-changes", save_leaves_its_changes);
  ADD ("secrets-stay-out-of-the-changes", secrets_stay_out_of_the_changes);
  ADD ("unknown-members-stay-out-of-the-changes", unknown_members_stay_out_of_the_changes);
  ADD ("list-leaves-its-question", list_leaves_its_question);
  ADD ("count-leaves-its-question", count_leaves_its_question);
  ADD ("move-leaves-an-entry-in-both", move_leaves_an_entry_in_both);
  ADD ("recount-puts-numbers-right", recount_puts_numbers_right);
  g_test_add ("/store/sqlite-log/recount-makes-a-table-that-is-missing/opened-before",
              Fixture,
              GINT_TO_POINTER (TRUE),
              set_up,
              recount_makes_a_table_that_is_missing,
              tear_down);
  g_test_add ("/store/sqlite-log/recount-makes-a-table-that-is-missing/opened-since",
              Fixture,
              GINT_TO_POINTER (FALSE),
              set_up,
              recount_makes_a_table_that_is_missing,
              tear_down);
  ADD ("table-that-is-missing-is-named", table_that_is_missing_is_named);
  ADD ("recount-leaves-its-entry", recount_leaves_its_entry);
  ADD ("cut-tail-shows-by-the-anchor", cut_tail_shows_by_the_anchor);
  ADD ("lost-chain-shows-by-the-anchor", lost_chain_shows_by_the_anchor);
  ADD ("lost-chain-shows-once", lost_chain_shows_once);
  ADD ("log-with-the-last-number-takes-no-more", log_with_the_last_number_takes_no_more);
  ADD ("last-revision-there-is-is-damage", last_revision_there_is_is_damage);
  ADD ("refusal-stands-where-it-cannot-be-written", refusal_stands_where_it_cannot_be_written);
  ADD ("chain-goes-on-after-tampering", chain_goes_on_after_tampering);
  ADD ("verification-keeps-to-its-municipality", verification_keeps_to_its_municipality);
  ADD ("problems-speak-the-language-asked-for", problems_speak_the_language_asked_for);
  ADD ("damaged-document-is-not-handed-out", damaged_document_is_not_handed_out);
  ADD ("other-dossier-is-not-handed-out", other_dossier_is_not_handed_out);
  ADD ("damaged-head-is-not-listed", damaged_head_is_not_listed);
  ADD ("any-change-of-an-entry-shows", any_change_of_an_entry_shows);

  for (gsize i = 0; i < G_N_ELEMENTS (tamperings); i++)
    {
      g_autofree char *path =
        g_strconcat ("/store/sqlite-log/tampering-shows/", tamperings[i].name, NULL);

      g_test_add (path, Fixture, &tamperings[i], set_up, tampering_shows, tear_down);
    }

  return g_test_run ();
}
