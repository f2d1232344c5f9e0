/* test-columns.c: many values of a list at once
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#define GOALS                                                                                    \
  "{\"goals\":[{\"id\":\"g-1\",\"title\":\"Rust \\\"thuis\\\"\",\"concerns\":[\"c-1\",\"c-2\"]," \
  "\"status\":\"reached\",\"is_recovery\":true,\"target_date\":\"2026-10-16\"},{\"id\":\"g-2\"}]}"

static RegieEntity *
read_record (GType       type,
             const char *text)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  RegieEntity *record = regie_reader_read_text (reader, type, text, &error);

  g_assert_no_error (error);

  return record;
}

static void
assert_column (const char *field,
               const char *expected)
{
  g_autoptr(RegieEntity) plan = read_record (REGIE_TYPE_PLAN, GOALS);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = regie_columns_to_bytes (regie_plan_get_goals (REGIE_PLAN (plan)),
                                                     (const char *const[]){ field, NULL },
                                                     REGIE_WRITE_CANONICAL,
                                                     &error);

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL),
                   g_bytes_get_size (bytes),
                   expected,
                   strlen (expected));
}

static void
texts_are_null_when_unknown (void)
{
  assert_column ("title", "{\"title\":[\"Rust \\\"thuis\\\"\",null]}");
}

static void
days_are_null_when_unknown (void)
{
  assert_column ("target_date", "{\"target_date\":[\"2026-10-16\",null]}");
}

static void
other_values_stand_there_also_when_unset (void)
{
  assert_column ("status", "{\"status\":[\"reached\",\"open\"]}");
  assert_column ("is_recovery", "{\"is_recovery\":[true,false]}");
  assert_column ("concerns", "{\"concerns\":[[\"c-1\",\"c-2\"],[]]}");
}

static void
columns_stand_in_the_order_asked_for (void)
{
  g_autoptr(RegieEntity) plan = read_record (REGIE_TYPE_PLAN, GOALS);
  g_autoptr(GBytes) bytes = regie_columns_to_bytes (regie_plan_get_goals (REGIE_PLAN (plan)),
                                                     (const char *const[]){ "status", "id", NULL },
                                                     REGIE_WRITE_PRETTY,
                                                     NULL);

  g_assert_cmpmem (g_bytes_get_data (bytes, NULL),
                   g_bytes_get_size (bytes),
                   "{\"status\":[\"reached\",\"open\"],\"id\":[\"g-1\",\"g-2\"]}",
                   48);
}

static void
an_empty_list_has_empty_columns (void)
{
  g_autoptr(RegiePlan) plan = regie_plan_new ();
  g_autoptr(GBytes) bytes = regie_columns_to_bytes (regie_plan_get_goals (plan),
                                                     (const char *const[]){ "id", NULL },
                                                     REGIE_WRITE_CANONICAL,
                                                     NULL);

  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "{\"id\":[]}", 9);
}

static void
a_field_that_is_not_there_is_an_error (void)
{
  g_autoptr(RegiePlan) plan = regie_plan_new ();
  g_autoptr(GError) error = NULL;

  g_assert_null (regie_columns_to_bytes (regie_plan_get_goals (plan),
                                         (const char *const[]){ "id", "colour", NULL },
                                         REGIE_WRITE_CANONICAL,
                                         &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
  g_assert_cmpstr (error->message, ==, "colour: the records have no such field");
}

static void
secrets_have_to_be_asked_for (void)
{
  g_autoptr(RegieEntity) dossier =
    read_record (REGIE_TYPE_DOSSIER, "{\"persons\":[{\"id\":\"p-1\",\"bsn\":\"000000000\"}]}");
  GListModel *persons = regie_dossier_get_persons (REGIE_DOSSIER (dossier));
  const char *const fields[] = { "bsn", NULL };
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;

  g_assert_null (regie_columns_to_bytes (persons, fields, REGIE_WRITE_CANONICAL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);

  bytes = regie_columns_to_bytes (persons, fields, REGIE_WRITE_SECRETS, NULL);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL),
                   g_bytes_get_size (bytes),
                   "{\"bsn\":[\"000000000\"]}",
                   21);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/base/columns/texts-are-null-when-unknown", texts_are_null_when_unknown);
  g_test_add_func ("/base/columns/days-are-null-when-unknown", days_are_null_when_unknown);
  g_test_add_func ("/base/columns/other-values-stand-there-also-when-unset",
                   other_values_stand_there_also_when_unset);
  g_test_add_func ("/base/columns/columns-stand-in-the-order-asked-for",
                   columns_stand_in_the_order_asked_for);
  g_test_add_func ("/base/columns/an-empty-list-has-empty-columns",
                   an_empty_list_has_empty_columns);
  g_test_add_func ("/base/columns/a-field-that-is-not-there-is-an-error",
                   a_field_that_is_not_there_is_an_error);
  g_test_add_func ("/base/columns/secrets-have-to-be-asked-for", secrets_have_to_be_asked_for);

  return g_test_run ();
}
