/* conformance.c: what every kind of store must do
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store/conformance.h"

#include "data/case.h"

typedef TestStore Fixture;

void
test_store_set_up (TestStore     *self,
                   gconstpointer  kind)
{
  self->kind = kind;
  self->place = self->kind->make_place ();
  self->store = self->kind->open (self->place);
  self->session = test_session_new ();
}

void
test_store_tear_down (TestStore     *self,
                      gconstpointer  kind)
{
  g_autofree char *problems = test_store_verify (self->store, NULL);

  g_assert_cmpstr (problems, ==, "");
  g_assert_finalize_object (self->store);
  g_assert_finalize_object (self->session);
  self->kind->remove_place (self->place);
  g_free (self->place);
}

static void
save_fails (Fixture      *self,
            RegieDossier *dossier,
            gint64        revision,
            RegieError    code)
{
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (regie_store_save (self->store, self->session, dossier, revision, NULL, &error),
                   ==,
                   0);
  g_assert_error (error, REGIE_ERROR, (int) code);
}

static void
load_fails (Fixture    *self,
            const char *id,
            RegieError  code)
{
  g_autoptr(GError) error = NULL;
  gint64 revision = 77;

  g_assert_null (regie_store_load (self->store, self->session, id, &revision, NULL, &error));
  g_assert_error (error, REGIE_ERROR, (int) code);
  g_assert_cmpint (revision, ==, 77);
}

static void
saved_dossier_loads_equal (Fixture       *self,
                           gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieDossier) loaded = NULL;
  gint64 revision = 0;

  test_store_save (self->store, dossier, 0);
  loaded = test_store_load (self->store, regie_entity_get_id (REGIE_ENTITY (dossier)), &revision);
  g_assert_cmpint (revision, ==, 1);
  g_assert_true (regie_entity_equal (REGIE_ENTITY (loaded), REGIE_ENTITY (dossier)));
}

static void
secrets_are_kept (Fixture       *self,
                  gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieDossier) loaded = NULL;

  test_store_save (self->store, dossier, 0);
  loaded = test_store_load (self->store, "a", NULL);
  g_assert_cmpstr (regie_person_get_bsn (regie_dossier_get_person (loaded, "p-1")),
                   ==,
                   "111222333");
}

static void
each_save_raises_the_revision (Fixture       *self,
                               gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieDossier) loaded = NULL;
  gint64 revision = 0;

  for (gint64 i = 0; i < 5; i++)
    {
      g_autofree char *title = g_strdup_printf ("Titel %d", (int) i);

      regie_dossier_set_title (dossier, title);
      test_store_save (self->store, dossier, i);
    }

  loaded = test_store_load (self->store, "a", &revision);
  g_assert_cmpint (revision, ==, 5);
  g_assert_cmpstr (regie_dossier_get_title (loaded), ==, "Titel 4");
}

static void
old_revision_is_a_conflict (Fixture       *self,
                            gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieDossier) loaded = NULL;
  gint64 revision = 0;

  test_store_save (self->store, dossier, 0);
  test_store_save (self->store, dossier, 1);
  regie_dossier_set_title (dossier, "Te laat");
  save_fails (self, dossier, 1, REGIE_ERROR_CONFLICT);

  loaded = test_store_load (self->store, "a", &revision);
  g_assert_cmpint (revision, ==, 2);
  g_assert_cmpstr (regie_dossier_get_title (loaded), ==, "Een gezin");
}

static void
conflict_names_the_revision (Fixture       *self,
                             gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(GError) error = NULL;

  test_store_save (self->store, dossier, 0);
  test_store_save (self->store, dossier, 1);
  regie_store_save (self->store, self->session, dossier, 1, NULL, &error);
  g_assert_nonnull (strstr (error->message, "revision 2"));
}

static void
new_dossier_that_is_there_exists (Fixture       *self,
                                  gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  test_store_save (self->store, dossier, 0);
  save_fails (self, dossier, 0, REGIE_ERROR_EXISTS);
}

static void
new_dossier_exists_in_another_municipality (Fixture       *self,
                                            gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  test_store_save (self->store, dossier, 0);
  regie_dossier_set_municipality (dossier, TEST_ELSEWHERE);
  save_fails (self, dossier, 0, REGIE_ERROR_EXISTS);
}

static void
revision_of_nothing_is_not_found (Fixture       *self,
                                  gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  save_fails (self, dossier, 1, REGIE_ERROR_NOT_FOUND);
}

static void
unknown_dossier_is_not_found (Fixture       *self,
                              gconstpointer  kind)
{
  load_fails (self, "a", REGIE_ERROR_NOT_FOUND);
}

static void
dossier_needs_an_id_and_a_municipality (Fixture *self, gconstpointer kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  regie_entity_set_id (REGIE_ENTITY (dossier), "");
  save_fails (self, dossier, 0, REGIE_ERROR_FORMAT);
  regie_entity_set_id (REGIE_ENTITY (dossier), "a");
  regie_dossier_set_municipality (dossier, NULL);
  save_fails (self, dossier, 0, REGIE_ERROR_FORMAT);
}

static void
what_could_not_be_read_is_not_saved (Fixture       *self,
                                     gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autofree char *text = g_strnfill (1024 * 1024 + 1, 'x');

  regie_dossier_set_question (dossier, text);
  save_fails (self, dossier, 0, REGIE_ERROR_LIMIT);
  load_fails (self, "a", REGIE_ERROR_NOT_FOUND);
}

static void
unknown_members_are_kept (Fixture       *self,
                          gconstpointer  kind)
{
  static const char text[] =
    "{\"id\":\"a\",\"municipality\":\"GM0484\",\"later\":{\"x\":[1,null]}}";
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(RegieDossier) loaded = NULL;
  g_autofree char *json = NULL;

  regie_reader_set_flags (reader, REGIE_READ_KEEP_UNKNOWN);
  dossier = (RegieDossier *) regie_reader_read_text (reader, REGIE_TYPE_DOSSIER, text, &error);
  g_assert_no_error (error);
  test_store_save (self->store, dossier, 0);

  loaded = test_store_load (self->store, "a", NULL);
  json = regie_entity_to_json (REGIE_ENTITY (loaded), REGIE_WRITE_SECRETS);
  g_assert_cmpstr (json, ==, text);
}

/* Each property without which a session is not complete, and each call. */
static void
incomplete_session_gets_nothing (Fixture       *self,
                                 gconstpointer  kind)
{
  static const char *const needed[] = { "actor",      "role", "organisation", "purpose", "basis",
                                        "request-id", "at" };
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  test_store_save (self->store, dossier, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (needed); i++)
    {
      g_autoptr(GListStore) dossiers = g_list_store_new (REGIE_TYPE_DOSSIER);
      GError *errors[6] = { NULL };

      g_test_message ("without %s", needed[i]);
      g_object_set (self->session, needed[i], NULL, NULL);
      save_fails (self, dossier, 1, REGIE_ERROR_DENIED);
      load_fails (self, "a", REGIE_ERROR_DENIED);
      g_assert_null (
        regie_store_import (self->store, self->session, G_LIST_MODEL (dossiers), NULL, &errors[0]));
      g_assert_null (regie_store_list (self->store, self->session, NULL, NULL, &errors[1]));
      g_assert_null (regie_store_get_anchor (self->store, self->session, NULL, &errors[2]));
      g_assert_null (regie_store_verify (self->store, self->session, NULL, NULL, NULL, &errors[3]));
      g_assert_cmpint (regie_store_recount (self->store, self->session, NULL, &errors[5]), ==, -1);
      g_assert_null (regie_store_count (self->store,
                                        self->session,
                                        REGIE_COUNT_BY_PHASE,
                                        REGIE_COUNT_BY_NOTHING,
                                        NULL,
                                        NULL,
                                        &errors[4]));
      for (gsize call = 0; call < G_N_ELEMENTS (errors); call++)
        {
          g_assert_error (errors[call], REGIE_ERROR, REGIE_ERROR_DENIED);
          g_error_free (errors[call]);
        }

      g_object_unref (self->session);
      self->session = test_session_new ();
    }
}

static void
municipality_bounds_a_session (Fixture       *self,
                               gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(GListModel) heads = NULL;
  g_autoptr(GError) error = NULL;

  test_store_save (self->store, dossier, 0);
  regie_session_set_municipality (self->session, TEST_ELSEWHERE);

  load_fails (self, "a", REGIE_ERROR_NOT_FOUND);
  save_fails (self, dossier, 1, REGIE_ERROR_DENIED);
  heads = regie_store_list (self->store, self->session, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (heads), ==, 0);

  regie_store_query_set_municipality (query, TEST_HOME);
  g_assert_null (regie_store_list (self->store, self->session, query, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DENIED);
}

static void
nobody_takes_a_dossier_from_elsewhere (Fixture       *self,
                                       gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  test_store_save (self->store, dossier, 0);
  regie_session_set_municipality (self->session, TEST_ELSEWHERE);
  regie_dossier_set_municipality (dossier, TEST_ELSEWHERE);
  save_fails (self, dossier, 1, REGIE_ERROR_NOT_FOUND);
}

typedef struct
{
  RegieStore   *store;
  RegieSession *session;
  const char   *id;
} Asking;

/* What a session gets for an id, whatever it tries, with the id left out. */
static char *
dup_answers (const Asking *asking,
             RegieDossier *dossier)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(GString) answers = g_string_new (NULL);
  GError *errors[5] = { NULL };
  gint64 saved = 0;

  regie_entity_set_id (REGIE_ENTITY (dossier), asking->id);
  regie_store_query_set_after (query, asking->id);
  g_assert_null (
    regie_store_load (asking->store, asking->session, asking->id, NULL, NULL, &errors[0]));
  g_assert_null (regie_store_list (asking->store, asking->session, query, NULL, &errors[1]));
  regie_store_save (asking->store, asking->session, dossier, 1, NULL, &errors[2]);
  regie_store_save (asking->store, asking->session, dossier, 2, NULL, &errors[3]);
  saved = regie_store_save (asking->store, asking->session, dossier, 0, NULL, &errors[4]);
  for (gsize i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      if (errors[i] == NULL)
        continue;
      g_string_append_printf (answers,
                              "%d %s %d %s\n",
                              (int) i,
                              g_quark_to_string (errors[i]->domain),
                              errors[i]->code,
                              errors[i]->message);
      g_error_free (errors[i]);
    }
  g_string_append_printf (answers, "%d\n", (int) saved);
  g_string_replace (answers, asking->id, "ID", 0);

  return g_string_free (g_steal_pointer (&answers), FALSE);
}

static void
nobody_learns_what_exists_elsewhere (Fixture       *self,
                                     gconstpointer  kind)
{
  const Asking there = { self->store, self->session, "there-1" };
  const Asking nowhere = { self->store, self->session, "nowhere" };
  g_autoptr(RegieDossier) dossier = test_dossier_new ("there-1");
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;

  test_store_save (self->store, dossier, 0);
  test_store_save (self->store, dossier, 1);
  regie_session_set_municipality (self->session, TEST_ELSEWHERE);
  regie_dossier_set_municipality (dossier, TEST_ELSEWHERE);
  one = dup_answers (&there, dossier);
  other = dup_answers (&nowhere, dossier);
  g_assert_cmpstr (one, ==, other);
}

/* Two municipalities may give one id: whoever names none gets neither, and whoever names one gets
 * its own. */
static void
one_id_in_two_municipalities (Fixture       *self,
                              gconstpointer  kind)
{
  static const char *const places[] = { TEST_HOME, TEST_ELSEWHERE };
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      regie_session_set_municipality (self->session, places[i]);
      regie_dossier_set_municipality (dossier, places[i]);
      regie_store_save (self->store, self->session, dossier, 0, NULL, &error);
      g_assert_no_error (error);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr(RegieDossier) loaded = NULL;

      regie_session_set_municipality (self->session, places[i]);
      loaded = regie_store_load (self->store, self->session, "a", NULL, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (regie_dossier_get_municipality (loaded), ==, places[i]);
    }

  regie_session_set_municipality (self->session, NULL);
  load_fails (self, "a", REGIE_ERROR_DENIED);
  save_fails (self, dossier, 0, REGIE_ERROR_EXISTS);
  save_fails (self, dossier, 1, REGIE_ERROR_DENIED);
  regie_store_query_set_after (query, "a");
  g_assert_null (regie_store_list (self->store, self->session, query, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DENIED);
}

/* Not even what is wrong with the dossier is looked at. */
static void
incomplete_session_is_refused_first (Fixture       *self,
                                     gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();

  regie_session_set_actor (self->session, " \t\u00a0\u200b");
  save_fails (self, dossier, 0, REGIE_ERROR_DENIED);
}

static void
dossier_moves_to_another_municipality (Fixture *self, gconstpointer kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieDossier) loaded = NULL;
  g_autofree char *problems = NULL;
  gint64 revision = 0;

  test_store_save (self->store, dossier, 0);
  regie_dossier_set_municipality (dossier, TEST_ELSEWHERE);
  test_store_save (self->store, dossier, 1);
  problems = test_store_verify (self->store, NULL);
  g_assert_cmpstr (problems, ==, "");

  regie_session_set_municipality (self->session, TEST_HOME);
  load_fails (self, "a", REGIE_ERROR_NOT_FOUND);
  loaded = test_store_load (self->store, "a", &revision);
  g_assert_cmpint (revision, ==, 2);
}

static void
dossier_moves_back (Fixture *self, gconstpointer kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");

  test_store_save (self->store, dossier, 0);
  regie_dossier_set_municipality (dossier, TEST_ELSEWHERE);
  test_store_save (self->store, dossier, 1);
  regie_dossier_set_municipality (dossier, TEST_HOME);
  test_store_save (self->store, dossier, 2);
}

static void
second_store_sees_the_first (Fixture       *self,
                             gconstpointer  kind)
{
  g_autoptr(RegieStore) other = self->kind->open (self->place);
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieDossier) loaded = NULL;
  gint64 revision = 0;

  test_store_save (self->store, dossier, 0);
  loaded = test_store_load (other, "a", &revision);
  g_assert_cmpint (revision, ==, 1);
  test_store_save (other, dossier, 1);
  save_fails (self, dossier, 1, REGIE_ERROR_CONFLICT);
}

static void
store_lasts (Fixture       *self,
             gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieDossier) loaded = NULL;

  test_store_save (self->store, dossier, 0);
  g_assert_finalize_object (self->store);
  self->store = self->kind->open (self->place);
  loaded = test_store_load (self->store, "a", NULL);
  g_assert_true (regie_entity_equal (REGIE_ENTITY (loaded), REGIE_ENTITY (dossier)));
}

static GListStore *
new_dossiers (guint n_dossiers)
{
  GListStore *dossiers = g_list_store_new (REGIE_TYPE_DOSSIER);

  for (guint i = 0; i < n_dossiers; i++)
    {
      g_autofree char *id = test_dup_id (i);
      g_autoptr(RegieDossier) dossier = test_dossier_new (id);

      g_list_store_append (dossiers, dossier);
    }

  return dossiers;
}

static void
import_stores_what_is_new (Fixture       *self,
                           gconstpointer  kind)
{
  g_autoptr(GListStore) dossiers = new_dossiers (10);
  g_autoptr(RegieDossier) third = g_list_model_get_item (G_LIST_MODEL (dossiers), 3);
  g_autoptr(RegieDossier) fifth = g_list_model_get_item (G_LIST_MODEL (dossiers), 5);
  g_autoptr(RegieDossier) last = g_list_model_get_item (G_LIST_MODEL (dossiers), 9);
  g_autoptr(RegieDossier) loaded = NULL;
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(RegieProblem) first_problem = NULL;
  g_autoptr(RegieProblem) second_problem = NULL;
  g_autoptr(GError) error = NULL;

  test_store_save (self->store, third, 0);
  regie_entity_set_id (REGIE_ENTITY (fifth), NULL);
  problems = regie_store_import (self->store, self->session, G_LIST_MODEL (dossiers), NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 2);
  first_problem = g_list_model_get_item (problems, 0);
  second_problem = g_list_model_get_item (problems, 1);
  g_assert_cmpstr (regie_problem_get_path (first_problem), ==, "[3]");
  g_assert_cmpstr (regie_problem_get_path (second_problem), ==, "[5]");

  loaded = test_store_load (self->store, regie_entity_get_id (REGIE_ENTITY (last)), NULL);
  g_assert_true (regie_entity_equal (REGIE_ENTITY (loaded), REGIE_ENTITY (last)));
}

static void
cancelled_calls_do_nothing (Fixture       *self,
                            gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) save_error = NULL;
  g_autoptr(GError) list_error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_cmpint (regie_store_save (self->store,
                                     self->session,
                                     dossier,
                                     0,
                                     cancellable,
                                     &save_error),
                   ==,
                   0);
  g_assert_error (save_error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (regie_store_list (self->store, self->session, NULL, cancellable, &list_error));
  g_assert_error (list_error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  load_fails (self, "a", REGIE_ERROR_NOT_FOUND);
}

static void
anchor_fits (Fixture       *self,
             gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieAnchor) anchor = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *problems = NULL;

  test_store_save (self->store, dossier, 0);
  anchor = regie_store_get_anchor (self->store, self->session, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length ((GStrv) regie_anchor_get_ends (anchor)), ==, 2);

  test_store_save (self->store, dossier, 1);
  problems = test_store_verify (self->store, anchor);
  g_assert_cmpstr (problems, ==, "");
}

static void
anchor_of_another_store_does_not_fit (Fixture       *self,
                                      gconstpointer  kind)
{
  static const char *const ends[] = {
    "GM0484 1 0000000000000000000000000000000000000000000000000000000000000000",
    "GM0014 7 0000000000000000000000000000000000000000000000000000000000000000",
    NULL,
  };
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieAnchor) anchor = regie_anchor_new ();
  g_autofree char *problems = NULL;

  test_store_save (self->store, dossier, 0);
  regie_anchor_set_ends (anchor, ends);
  problems = test_store_verify (self->store, anchor);
  g_assert_cmpstr (problems,
                   ==,
                   "log GM0484 1: This is not the entry that the anchor names.\n"
                   "log GM0014 1: Entries from here on were cut off.\n");
}

/* Lists. */

typedef struct
{
  const char         *id;
  const char         *municipality;
  const char         *regisseur;
  const char         *phase;
  RegieSafetyVerdict  safety;
  const char         *review;
  const char         *closed;
} Case;

static const Case cases[] = {
  { "a", TEST_HOME, "p-1", "2", REGIE_SAFETY_VERDICT_SAFE, "2026-05-01", NULL },
  { "b", TEST_HOME, "p-1", "3b", REGIE_SAFETY_VERDICT_ACUTE, "2026-04-01", NULL },
  { "c", TEST_HOME, "p-2", "2", REGIE_SAFETY_VERDICT_ACUTE, "2026-04-01", NULL },
  { "d", TEST_HOME, "p-1", "2", REGIE_SAFETY_VERDICT_UNKNOWN, NULL, NULL },
  { "e", TEST_HOME, "p-1", "6", REGIE_SAFETY_VERDICT_SAFE, NULL, "2026-02-01" },
  { "f", TEST_ELSEWHERE, "p-1", "2", REGIE_SAFETY_VERDICT_STRUCTURAL, "2026-04-15", NULL },
  { "g", TEST_ELSEWHERE, "p-3", "6", REGIE_SAFETY_VERDICT_SAFE, NULL, "2026-01-20" },
};

static RegieDossier *
case_new (const Case *self)
{
  RegieDossier *dossier = test_dossier_new (self->id);
  g_autoptr(RegieRegisseur) regisseur =
    g_list_model_get_item (regie_dossier_get_regisseurs (dossier), 0);
  g_autoptr(RegiePhaseRecord) phase =
    g_list_model_get_item (regie_dossier_get_phases (dossier), 0);
  g_autoptr(RegieSafetyScreen) screen = regie_safety_screen_new ();
  g_autoptr(RegieEvaluation) evaluation = regie_evaluation_new ();
  g_autoptr(RegieClosure) closure = regie_closure_new ();
  GDate day = test_day ("2026-01-10");

  regie_dossier_set_municipality (dossier, self->municipality);
  regie_regisseur_set_person (regisseur, self->regisseur);
  regie_phase_record_set_phase (phase, self->phase);
  regie_safety_screen_set_date (screen, &day);
  regie_safety_screen_set_safety (screen, self->safety);
  regie_dossier_add_safety_screen (dossier, screen);
  regie_evaluation_set_date (evaluation, &day);
  regie_dossier_add_evaluation (dossier, evaluation);
  if (self->review != NULL)
    {
      day = test_day (self->review);
      regie_evaluation_set_next_date (evaluation, &day);
    }
  if (self->closed != NULL)
    {
      day = test_day (self->closed);
      regie_closure_set_date (closure, &day);
      regie_dossier_add_closure (dossier, closure);
    }

  return dossier;
}

static void
set_up_cases (Fixture       *self,
              gconstpointer  kind)
{
  test_store_set_up (self, kind);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(RegieDossier) dossier = case_new (&cases[i]);

      test_store_save (self->store, dossier, 0);
    }
}

/* The ids that a list has, one letter each. */
static void
assert_list (Fixture         *self,
             RegieStoreQuery *query,
             const char      *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) heads = regie_store_list (self->store, self->session, query, NULL, &error);
  g_autoptr(GString) ids = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (heads); i++)
    {
      g_autoptr(RegieHead) head = g_list_model_get_item (heads, i);

      g_string_append (ids, regie_entity_get_id (REGIE_ENTITY (head)));
    }
  g_assert_cmpstr (ids->str, ==, expected);
}

static void
list_has_all_in_order (Fixture       *self,
                       gconstpointer  kind)
{
  assert_list (self, NULL, "dbcfaeg");
}

static void
list_by_municipality (Fixture       *self,
                      gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();

  regie_store_query_set_municipality (query, TEST_HOME);
  assert_list (self, query, "dbcae");
  regie_session_set_municipality (self->session, TEST_ELSEWHERE);
  assert_list (self, NULL, "fg");
}

static void
list_by_regisseur (Fixture       *self,
                   gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();

  regie_store_query_set_regisseur (query, "p-1");
  assert_list (self, query, "dbfae");
  regie_store_query_set_phase (query, "2");
  assert_list (self, query, "dfa");
  regie_store_query_set_municipality (query, TEST_HOME);
  assert_list (self, query, "da");
}

static void
list_by_phase (Fixture       *self,
               gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();

  regie_store_query_set_phase (query, "2");
  assert_list (self, query, "dcfa");
}

static void
list_by_safety (Fixture       *self,
                gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();

  regie_store_query_set_safety (query, REGIE_SAFETY_VERDICT_ACUTE);
  assert_list (self, query, "bc");
  regie_store_query_set_phase (query, "2");
  assert_list (self, query, "c");
  regie_store_query_set_safety (query, REGIE_SAFETY_VERDICT_SAFE);
  assert_list (self, query, "a");
}

static void
list_by_whether_it_is_open (Fixture       *self,
                            gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();

  regie_store_query_set_is_open (query, REGIE_ANSWER_YES);
  assert_list (self, query, "dbcfa");
  regie_store_query_set_is_open (query, REGIE_ANSWER_NO);
  assert_list (self, query, "eg");
}

static void
list_by_next_review (Fixture       *self,
                     gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  GDate day = test_day ("2026-05-01");

  regie_store_query_set_next_review_before_date (query, &day);
  assert_list (self, query, "bcf");
}

static void
list_by_the_day_on_which_it_was_open (Fixture       *self,
                                      gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  GDate day = test_day ("2026-01-05");

  regie_store_query_set_open_on_date (query, &day);
  assert_list (self, query, "dbcfaeg");
  day = test_day ("2026-01-20");
  regie_store_query_set_open_on_date (query, &day);
  assert_list (self, query, "dbcfae");
  day = test_day ("2026-01-04");
  regie_store_query_set_open_on_date (query, &day);
  assert_list (self, query, "");
}

static void
list_by_level_and_organisation (Fixture       *self,
                                gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("h");
  g_autoptr(RegieDirectionDecision) decision = regie_direction_decision_new ();
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  GDate day = test_day ("2026-01-10");

  regie_direction_decision_set_date (decision, &day);
  regie_direction_decision_set_level (decision, "case");
  regie_dossier_add_direction_decision (dossier, decision);
  regie_dossier_set_organisation (dossier, "o-team");
  test_store_save (self->store, dossier, 0);

  regie_store_query_set_level (query, "case");
  assert_list (self, query, "h");
  regie_store_query_set_level (query, NULL);
  regie_store_query_set_organisation (query, "o-team");
  assert_list (self, query, "h");
  regie_store_query_set_level (query, "process");
  assert_list (self, query, "");
}

static void
pages_follow_each_other (Fixture       *self,
                         gconstpointer  kind)
{
  static const char *const pages[] = { "db", "cf", "ae", "g", "" };
  static const char *const lasts[] = { "b", "f", "e", "g" };
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();

  regie_store_query_set_limit (query, 2);
  for (gsize i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      if (i > 0)
        regie_store_query_set_after (query, lasts[i - 1]);
      assert_list (self, query, pages[i]);
    }
}

static void
page_begins_among_those_with_a_day (Fixture       *self,
                                    gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  GDate day = test_day ("2026-05-01");

  regie_store_query_set_next_review_before_date (query, &day);
  regie_store_query_set_after (query, "d");
  assert_list (self, query, "bcf");
  regie_store_query_set_after (query, "b");
  assert_list (self, query, "cf");
}

static void
page_after_nothing_is_not_found (Fixture       *self,
                                 gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(GError) error = NULL;

  regie_store_query_set_after (query, "z");
  g_assert_null (regie_store_list (self->store, self->session, query, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
}

static void
page_is_never_too_long (Fixture       *self,
                        gconstpointer  kind)
{
  g_autoptr(GListStore) dossiers = new_dossiers (510);
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(GListModel) usual = NULL;
  g_autoptr(GListModel) longest = NULL;
  g_autoptr(GError) error = NULL;

  problems = regie_store_import (self->store, self->session, G_LIST_MODEL (dossiers), NULL, &error);
  g_assert_no_error (error);
  usual = regie_store_list (self->store, self->session, query, NULL, &error);
  g_assert_cmpuint (g_list_model_get_n_items (usual), ==, 50);
  regie_store_query_set_limit (query, 1000);
  longest = regie_store_list (self->store, self->session, query, NULL, &error);
  g_assert_cmpuint (g_list_model_get_n_items (longest), ==, 500);
}

/* Saves a dossier, and looks at its head in the list. */
static void
assert_head (Fixture      *self,
             RegieDossier *dossier,
             gint64        revision)
{
  g_autoptr(RegieHead) expected = regie_head_new_for_dossier (dossier);
  g_autoptr(GListModel) heads = NULL;
  g_autoptr(RegieHead) head = NULL;
  g_autoptr(GError) error = NULL;

  regie_head_set_revision (expected, test_store_save (self->store, dossier, revision));
  heads = regie_store_list (self->store, self->session, NULL, NULL, &error);
  g_assert_no_error (error);
  head = g_list_model_get_item (heads, 0);
  g_assert_true (regie_entity_equal (REGIE_ENTITY (head), REGIE_ENTITY (expected)));
}

static void
head_says_what_the_dossier_says (Fixture       *self,
                                 gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_case_read ("zwaar.json");

  assert_head (self, dossier, 0);
}

/* Every field of a head that a dossier can fill. */
static void
head_keeps_every_field (Fixture       *self,
                        gconstpointer  kind)
{
  static const char text[] =
    "{'id':'a','title':'T','municipality':'GM0484','organisation':'o','edition':'e','opened_date':'2026-01-01',"
    "'persons':[{'id':'p','given_name':'Yvonne'}],'regisseurs':[{'person':'p','start_date':'2026-01-01'}],"
    "'phases':[{'phase':'2','start_date':'2026-01-01'}],'direction_decisions':[{'date':'2026-01-01',"
    "'level':'case'}],'meetings':[{'date':'2026-01-02','is_held':true},{'date':'2026-02-03'}],"
    "'safety_tracks':[{'opened_date':'2026-01-01','verdict':'acute','stages':[{'stage':'s',"
    "'start_date':'2026-01-01'}]}],'evaluations':[{'date':'2026-01-04','next_date':'2026-04-05'}]}";
  g_autoptr(RegieDossier) dossier = (RegieDossier *) test_record_new (REGIE_TYPE_DOSSIER, text);
  g_autoptr(RegieClosure) closure = regie_closure_new ();
  GDate day = test_day ("2026-06-07");

  assert_head (self, dossier, 0);
  regie_closure_set_date (closure, &day);
  regie_dossier_add_closure (dossier, closure);
  assert_head (self, dossier, 1);
}

static void
list_follows_a_save (Fixture       *self,
                     gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = case_new (&cases[0]);
  g_autoptr(RegieRegisseur) regisseur =
    g_list_model_get_item (regie_dossier_get_regisseurs (dossier), 0);
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();

  regie_regisseur_set_person (regisseur, "p-9");
  test_store_save (self->store, dossier, 1);
  regie_store_query_set_regisseur (query, "p-9");
  assert_list (self, query, "a");
  regie_store_query_set_regisseur (query, "p-1");
  assert_list (self, query, "dbfe");
}

/* Asynchronous calls. */

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

static void
saves_and_loads_in_a_thread (Fixture       *self,
                             gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = test_dossier_new ("a");
  g_autoptr(RegieDossier) loaded = NULL;
  g_autoptr(GAsyncResult) saving = NULL;
  g_autoptr(GAsyncResult) loading = NULL;
  g_autoptr(GError) error = NULL;
  gint64 revision = 0;

  regie_store_save_async (self->store, self->session, dossier, 0, NULL, test_take_result, &saving);
  /* What happens to them after the call is no matter. */
  regie_dossier_set_title (dossier, "Later");
  regie_session_set_actor (self->session, NULL);
  g_assert_cmpint (regie_store_save_finish (self->store, wait_for (&saving), &error), ==, 1);
  g_assert_no_error (error);

  regie_session_set_actor (self->session, "y.smit");
  regie_store_load_async (self->store, self->session, "a", NULL, test_take_result, &loading);
  loaded = regie_store_load_finish (self->store, wait_for (&loading), &revision, &error);
  g_assert_no_error (error);
  g_assert_cmpint (revision, ==, 1);
  g_assert_cmpstr (regie_dossier_get_title (loaded), ==, "Een gezin");
}

static void
imports_and_lists_in_a_thread (Fixture       *self,
                               gconstpointer  kind)
{
  g_autoptr(GListStore) dossiers = new_dossiers (3);
  g_autoptr(GAsyncResult) importing = NULL;
  g_autoptr(GAsyncResult) listing = NULL;
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(GListModel) heads = NULL;
  g_autoptr(GError) error = NULL;

  regie_store_import_async (self->store,
                            self->session,
                            G_LIST_MODEL (dossiers),
                            NULL,
                            test_take_result,
                            &importing);
  problems = regie_store_import_finish (self->store, wait_for (&importing), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);

  regie_store_list_async (self->store, self->session, NULL, NULL, test_take_result, &listing);
  heads = regie_store_list_finish (self->store, wait_for (&listing), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (heads), ==, 3);
}

static void
verifies_in_a_thread (Fixture       *self,
                      gconstpointer  kind)
{
  g_autoptr(GAsyncResult) anchoring = NULL;
  g_autoptr(GAsyncResult) verifying = NULL;
  g_autoptr(RegieAnchor) anchor = NULL;
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(GError) error = NULL;

  regie_store_get_anchor_async (self->store, self->session, NULL, test_take_result, &anchoring);
  anchor = regie_store_get_anchor_finish (self->store, wait_for (&anchoring), &error);
  g_assert_no_error (error);

  regie_store_verify_async (self->store,
                            self->session,
                            anchor,
                            "en",
                            NULL,
                            test_take_result,
                            &verifying);
  problems = regie_store_verify_finish (self->store, wait_for (&verifying), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

static void
errors_come_from_the_thread (Fixture       *self,
                             gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();
  g_autoptr(GAsyncResult) saving = NULL;
  g_autoptr(GAsyncResult) loading = NULL;
  g_autoptr(GError) save_error = NULL;
  g_autoptr(GError) load_error = NULL;

  regie_store_save_async (self->store, self->session, dossier, 0, NULL, test_take_result, &saving);
  g_assert_cmpint (regie_store_save_finish (self->store, wait_for (&saving), &save_error), ==, 0);
  g_assert_error (save_error, REGIE_ERROR, REGIE_ERROR_FORMAT);

  regie_store_load_async (self->store, self->session, "a", NULL, test_take_result, &loading);
  g_assert_null (regie_store_load_finish (self->store, wait_for (&loading), NULL, &load_error));
  g_assert_error (load_error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
}

typedef struct
{
  RegieStore *store;
  guint       number;
} Saver;

static gpointer
save_some (gpointer data)
{
  const Saver *saver = data;
  g_autofree char *id = test_dup_id (saver->number);
  g_autoptr(RegieDossier) dossier = test_dossier_new (id);

  for (gint64 revision = 0; revision < 10; revision++)
    test_store_save (saver->store, dossier, revision);

  return NULL;
}

static void
threads_share_a_store (Fixture       *self,
                       gconstpointer  kind)
{
  GThread *threads[4];
  Saver savers[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      savers[i] = (Saver){ self->store, i };
      threads[i] = g_thread_new ("saver", save_some, &savers[i]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

typedef struct
{
  const char *path;
  void (*run) (Fixture *, gconstpointer);
} TestCase;

static const TestCase alone[] = {
  { "saved-dossier-loads-equal", saved_dossier_loads_equal },
  { "secrets-are-kept", secrets_are_kept },
  { "each-save-raises-the-revision", each_save_raises_the_revision },
  { "old-revision-is-a-conflict", old_revision_is_a_conflict },
  { "conflict-names-the-revision", conflict_names_the_revision },
  { "new-dossier-that-is-there-exists", new_dossier_that_is_there_exists },
  { "new-dossier-exists-in-another-municipality", new_dossier_exists_in_another_municipality },
  { "revision-of-nothing-is-not-found", revision_of_nothing_is_not_found },
  { "unknown-dossier-is-not-found", unknown_dossier_is_not_found },
  { "dossier-needs-an-id-and-a-municipality", dossier_needs_an_id_and_a_municipality },
  { "what-could-not-be-read-is-not-saved", what_could_not_be_read_is_not_saved },
  { "unknown-members-are-kept", unknown_members_are_kept },
  { "incomplete-session-gets-nothing", incomplete_session_gets_nothing },
  { "municipality-bounds-a-session", municipality_bounds_a_session },
  { "nobody-takes-a-dossier-from-elsewhere", nobody_takes_a_dossier_from_elsewhere },
  { "nobody-learns-what-exists-elsewhere", nobody_learns_what_exists_elsewhere },
  { "one-id-in-two-municipalities", one_id_in_two_municipalities },
  { "incomplete-session-is-refused-first", incomplete_session_is_refused_first },
  { "dossier-moves-to-another-municipality", dossier_moves_to_another_municipality },
  { "dossier-moves-back", dossier_moves_back },
  { "second-store-sees-the-first", second_store_sees_the_first },
  { "store-lasts", store_lasts },
  { "import-stores-what-is-new", import_stores_what_is_new },
  { "cancelled-calls-do-nothing", cancelled_calls_do_nothing },
  { "anchor-fits", anchor_fits },
  { "anchor-of-another-store-does-not-fit", anchor_of_another_store_does_not_fit },
  { "head-says-what-the-dossier-says", head_says_what_the_dossier_says },
  { "head-keeps-every-field", head_keeps_every_field },
  { "page-is-never-too-long", page_is_never_too_long },
  { "saves-and-loads-in-a-thread", saves_and_loads_in_a_thread },
  { "imports-and-lists-in-a-thread", imports_and_lists_in_a_thread },
  { "verifies-in-a-thread", verifies_in_a_thread },
  { "errors-come-from-the-thread", errors_come_from_the_thread },
  { "threads-share-a-store", threads_share_a_store },
};

static const TestCase with_cases[] = {
  { "list-has-all-in-order", list_has_all_in_order },
  { "list-by-municipality", list_by_municipality },
  { "list-by-regisseur", list_by_regisseur },
  { "list-by-phase", list_by_phase },
  { "list-by-safety", list_by_safety },
  { "list-by-whether-it-is-open", list_by_whether_it_is_open },
  { "list-by-next-review", list_by_next_review },
  { "list-by-the-day-on-which-it-was-open", list_by_the_day_on_which_it_was_open },
  { "list-by-level-and-organisation", list_by_level_and_organisation },
  { "pages-follow-each-other", pages_follow_each_other },
  { "page-begins-among-those-with-a-day", page_begins_among_those_with_a_day },
  { "page-after-nothing-is-not-found", page_after_nothing_is_not_found },
  { "list-follows-a-save", list_follows_a_save },
};

static void
add_cases (const TestStoreKind *kind,
           const TestCase *some,
           gsize n_cases,
           void (*begin) (Fixture *, gconstpointer))
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/%s/%s", kind->name, some[i].path);

      g_test_add (path, Fixture, kind, begin, some[i].run, test_store_tear_down);
    }
}

void
test_store_add_conformance (const TestStoreKind *kind)
{
  add_cases (kind, alone, G_N_ELEMENTS (alone), test_store_set_up);
  add_cases (kind, with_cases, G_N_ELEMENTS (with_cases), set_up_cases);
}
