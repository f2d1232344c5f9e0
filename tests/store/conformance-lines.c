/* conformance-lines.c: what every kind of store must do with dossiers that come as lines
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store/conformance.h"

#include "data/case.h"

typedef TestStore Fixture;

static char *
dup_line (RegieDossier    *dossier,
          RegieWriteFlags  flags)
{
  return regie_entity_to_json (REGIE_ENTITY (dossier), flags);
}

/* Imports a text of any bytes; tells what was left out, each by its path and text on a line. */
static char *
import_bytes (Fixture    *self,
              const char *text,
              gsize       length)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, length);
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) problems =
    regie_store_import_lines (self->store, self->session, bytes, NULL, &error);
  GString *said = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);

      g_string_append_printf (said,
                              "%s %s\n",
                              regie_problem_get_path (problem),
                              regie_problem_get_text (problem));
    }

  return g_string_free (said, FALSE);
}

static char *
import (Fixture    *self,
        const char *text)
{
  return import_bytes (self, text, strlen (text));
}

static guint
count_cases (Fixture *self)
{
  g_autoptr(GListModel) heads = regie_store_list (self->store, self->session, NULL, NULL, NULL);

  return g_list_model_get_n_items (heads);
}

/* The text in the store is what the library writes, whatever the text of the line was. */
static void
lines_are_stored_as_the_library_writes_them (Fixture       *self,
                                             gconstpointer  kind)
{
  static const struct
  {
    RegieWriteFlags flags;
    const char *before;
    const char *after;
  } forms[] = {
    { REGIE_WRITE_SECRETS, "", "" },
    { REGIE_WRITE_SECRETS, " \t", " \r" },
    { REGIE_WRITE_CANONICAL, "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr(RegieDossier) dossier = test_case_new ();
      g_autofree char *id = test_dup_id (i);
      g_autofree char *text = NULL;
      g_autofree char *line = NULL;
      g_autofree char *problems = NULL;
      g_autofree char *stored = NULL;
      g_autoptr(RegieDossier) loaded = NULL;

      regie_entity_set_id (REGIE_ENTITY (dossier), id);
      text = dup_line (dossier, forms[i].flags);
      line = g_strconcat (forms[i].before, text, forms[i].after, NULL);
      problems = import (self, line);
      g_assert_cmpstr (problems, ==, "");

      loaded = test_store_load (self->store, id, NULL);
      stored = dup_line (loaded, REGIE_WRITE_SECRETS);
      g_assert_cmpstr (stored, ==, text);
    }
}

static void
line_may_be_written_in_another_way (Fixture       *self,
                                    gconstpointer  kind)
{
  g_autofree char *problems = import (self,
                                      "{ \"municipality\": \"" TEST_HOME "\", \"title\": \"Eén\","
                                      " \"id\": \"a\" }\n");
  g_autoptr(RegieDossier) loaded = NULL;

  g_assert_cmpstr (problems, ==, "");
  loaded = test_store_load (self->store, "a", NULL);
  g_assert_cmpstr (regie_dossier_get_title (loaded), ==, "Eén");
  g_assert_cmpstr (regie_dossier_get_municipality (loaded), ==, TEST_HOME);
}

static void
what_cannot_be_stored_is_left_out (Fixture       *self,
                                   gconstpointer  kind)
{
  g_autoptr(RegieDossier) there = test_dossier_new ("there");
  g_autofree char *again = dup_line (there, REGIE_WRITE_SECRETS);
  g_autofree char *lines =
    g_strconcat ("{\"id\":\"a\",\"municipality\":\"" TEST_HOME "\"}\n",
                 "\n",
                 "{\"id\":\"b\",\"municipality\":\"" TEST_HOME "\",\"titel\":\"Vreemd\"}\n",
                 again,
                 "\r\n  \r\n",
                 "{\"id\":\"c\"}\n",
                 "{\"id\":\"d\",\n",
                 "{\"id\":\"a\",\"municipality\":\"" TEST_HOME "\"}\n",
                 "{\"id\":\"e\",\"municipality\":\"" TEST_HOME "\"}",
                 NULL);
  g_autofree char *problems = NULL;

  test_store_save (self->store, there, 0);
  problems = import (self, lines);
  g_assert_cmpstr (
    problems,
    ==,
    "[2] document (line 3, column 35): a member that this version does not know: titel\n"
    "[3] dossier there: in the store already\n"
    "[5] municipality: missing, a dossier cannot be stored without it\n"
    "[6] document (line 7, column 11): expected the name of a member, found the end of the text\n"
    "[7] dossier a: in the store already\n");
  g_assert_cmpuint (count_cases (self), ==, 3);
}

/* Nothing may be cut off behind a byte that ends a string in C. */
static void
bytes_behind_a_nul_are_seen (Fixture       *self,
                             gconstpointer  kind)
{
  static const char line[] = "{\"id\":\"a\",\"municipality\":\"" TEST_HOME "\"}\0{}";
  g_autofree char *problems = import_bytes (self, line, sizeof line - 1);

  g_assert_true (g_str_has_prefix (problems, "[0] document (line 1, "));
  g_assert_cmpuint (count_cases (self), ==, 0);
}

static void
nothing_holds_no_dossier (Fixture       *self,
                          gconstpointer  kind)
{
  static const char *const texts[] = { "", "\n", " \n\n" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *problems = import (self, texts[i]);

      g_assert_cmpstr (problems, ==, "");
    }
  g_assert_cmpuint (count_cases (self), ==, 0);
}

static const char one_line[] = "{\"id\":\"a\",\"municipality\":\"" TEST_HOME "\"}";
static const char two_lines[] = "{\"id\":\"a\",\"municipality\":\"" TEST_HOME "\"}\n{";

static void
lines_need_a_session (Fixture       *self,
                      gconstpointer  kind)
{
  g_autoptr(GBytes) lines = g_bytes_new_static (one_line, strlen (one_line));
  g_autoptr(GError) error = NULL;

  regie_session_set_purpose (self->session, NULL);
  g_assert_null (regie_store_import_lines (self->store, self->session, lines, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DENIED);

  g_object_unref (self->session);
  self->session = test_session_new ();
  g_assert_cmpuint (count_cases (self), ==, 0);
}

static void
lines_from_elsewhere_are_denied (Fixture       *self,
                                 gconstpointer  kind)
{
  g_autofree char *problems = NULL;

  regie_session_set_municipality (self->session, TEST_HOME);
  problems = import (self,
                     "{\"id\":\"a\",\"municipality\":\"" TEST_ELSEWHERE "\"}\n"
                     "{\"id\":\"b\",\"municipality\":\"" TEST_HOME "\"}\n");
  g_assert_cmpstr (problems, ==, "[0] dossier a: not within the municipality of the session\n");
  g_assert_cmpuint (count_cases (self), ==, 1);
}

static void
cancelled_import_stores_nothing (Fixture       *self,
                                 gconstpointer  kind)
{
  g_autoptr(GBytes) lines = g_bytes_new_static (one_line, strlen (one_line));
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (regie_store_import_lines (self->store, self->session, lines, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (count_cases (self), ==, 0);
}

static void
lines_are_imported_in_a_thread (Fixture       *self,
                                gconstpointer  kind)
{
  g_autoptr(GBytes) lines = g_bytes_new_static (two_lines, strlen (two_lines));
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(GError) error = NULL;

  regie_store_import_lines_async (self->store,
                                  self->session,
                                  lines,
                                  NULL,
                                  test_take_result,
                                  &result);
  /* What happens to it after the call is no matter. */
  regie_session_set_actor (self->session, NULL);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  problems = regie_store_import_lines_finish (self->store, result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 1);

  g_object_unref (self->session);
  self->session = test_session_new ();
  g_assert_cmpuint (count_cases (self), ==, 1);
}

typedef struct
{
  const char *path;
  void (*run) (Fixture *, gconstpointer);
} TestCase;

static const TestCase all[] = {
  { "lines-are-stored-as-the-library-writes-them", lines_are_stored_as_the_library_writes_them },
  { "line-may-be-written-in-another-way", line_may_be_written_in_another_way },
  { "what-cannot-be-stored-is-left-out", what_cannot_be_stored_is_left_out },
  { "bytes-behind-a-nul-are-seen", bytes_behind_a_nul_are_seen },
  { "nothing-holds-no-dossier", nothing_holds_no_dossier },
  { "lines-need-a-session", lines_need_a_session },
  { "lines-from-elsewhere-are-denied", lines_from_elsewhere_are_denied },
  { "cancelled-import-stores-nothing", cancelled_import_stores_nothing },
  { "lines-are-imported-in-a-thread", lines_are_imported_in_a_thread },
};

void
test_store_add_lines (const TestStoreKind *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/%s/%s", kind->name, all[i].path);

      g_test_add (path, Fixture, kind, test_store_set_up, all[i].run, test_store_tear_down);
    }
}
