/* cases.c: sessions, dossiers and places for the tests of stores
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store/cases.h"

#include <glib/gstdio.h>

#include "data/case.h"

RegieSession *
test_session_new (void)
{
  g_autoptr(GDateTime) at = g_date_time_new_utc (2026, 3, 2, 9, 30, 0);
  RegieSession *session = regie_session_new ();

  regie_session_set_actor (session, "y.smit");
  regie_session_set_role (session, "regisseur");
  regie_session_set_organisation (session, "wijkteam");
  regie_session_set_purpose (session, "support");
  regie_session_set_basis (session, "legal-task");
  regie_session_set_application (session, "test");
  regie_session_set_request_id (session, "r-1");
  regie_session_set_at (session, at);

  return session;
}

static void
add_person (RegieDossier *dossier)
{
  g_autoptr(RegiePerson) person = regie_person_new ();

  regie_entity_set_id (REGIE_ENTITY (person), "p-1");
  regie_person_set_given_name (person, "Yvonne");
  regie_person_set_family_name (person, "Smit");
  regie_person_set_bsn (person, "111222333");
  regie_dossier_add_person (dossier, person);
}

static void
add_regisseur (RegieDossier *dossier)
{
  g_autoptr(RegieRegisseur) regisseur = regie_regisseur_new ();
  GDate date = test_day ("2026-01-05");

  regie_entity_set_id (REGIE_ENTITY (regisseur), "r-1");
  regie_regisseur_set_person (regisseur, "p-1");
  regie_regisseur_set_is_primary (regisseur, TRUE);
  regie_regisseur_set_start_date (regisseur, &date);
  regie_dossier_add_regisseur (dossier, regisseur);
}

static void
add_phase (RegieDossier *dossier)
{
  g_autoptr(RegiePhaseRecord) phase = regie_phase_record_new ();
  GDate date = test_day ("2026-01-05");

  regie_entity_set_id (REGIE_ENTITY (phase), "f-1");
  regie_phase_record_set_phase (phase, "2");
  regie_phase_record_set_start_date (phase, &date);
  regie_dossier_add_phase (dossier, phase);
}

RegieDossier *
test_dossier_new (const char *id)
{
  RegieDossier *dossier = regie_dossier_new ();
  g_autoptr(RegiePlan) plan = regie_plan_new ();
  GDate date = test_day ("2026-01-05");

  regie_entity_set_id (REGIE_ENTITY (dossier), id);
  regie_dossier_set_title (dossier, "Een gezin");
  regie_dossier_set_municipality (dossier, TEST_HOME);
  regie_dossier_set_opened_date (dossier, &date);
  add_person (dossier);
  add_regisseur (dossier);
  add_phase (dossier);
  regie_entity_set_id (REGIE_ENTITY (plan), "plan-1");
  regie_plan_set_aim (plan, "Rust in huis");
  regie_dossier_set_plan (dossier, plan);

  return dossier;
}

char *
test_dup_id (guint number)
{
  return g_strdup_printf ("%08x-0000-4000-8000-000000000000", number * 2654435761u);
}

GBytes *
test_key_new (void)
{
  return g_bytes_new_static ("not a secret: the key of a test..", 33);
}

RegieStore *
test_store_open (const char *path)
{
  g_autoptr(GBytes) key = test_key_new ();
  g_autoptr(GError) error = NULL;
  RegieSqliteStore *store = regie_sqlite_store_open (path, key, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (store);

  return REGIE_STORE (store);
}

char *
test_folder_new (void)
{
  g_autoptr(GError) error = NULL;
  char *folder = g_dir_make_tmp ("regie-XXXXXX", &error);

  g_assert_no_error (error);

  return folder;
}

void
test_folder_remove (const char *folder)
{
  g_autoptr(GDir) files = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  g_assert_nonnull (files);
  while ((name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

char *
test_folder_dup_path (const char *folder,
                      const char *name)
{
  return g_build_filename (folder, name, NULL);
}

gint64
test_store_save (RegieStore   *store,
                 RegieDossier *dossier,
                 gint64        revision)
{
  g_autoptr(RegieSession) session = test_session_new ();
  g_autoptr(GError) error = NULL;
  gint64 saved = regie_store_save (store, session, dossier, revision, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (saved, ==, revision + 1);

  return saved;
}

RegieDossier *
test_store_load (RegieStore *store,
                 const char *id,
                 gint64     *revision)
{
  g_autoptr(RegieSession) session = test_session_new ();
  g_autoptr(GError) error = NULL;
  RegieDossier *dossier = regie_store_load (store, session, id, revision, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (dossier);

  return dossier;
}

char *
test_store_verify (RegieStore  *store,
                   RegieAnchor *anchor)
{
  g_autoptr(RegieSession) session = test_session_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) problems = regie_store_verify (store, session, anchor, "en", NULL, &error);
  g_autoptr(GString) text = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);

      g_string_append_printf (text,
                              "%s: %s\n",
                              regie_problem_get_path (problem),
                              regie_problem_get_text (problem));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

void
test_take_result (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  GAsyncResult **taken = user_data;

  *taken = g_object_ref (result);
}
