/* document.c: what a fuzz target does with a document
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "fuzz/document.h"

/* A refusal says where and why, in one line of readable text. */
static void
check_error (const GError *error)
{
  g_assert_true (error != NULL && error->domain == REGIE_ERROR);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_nonnull (strstr (error->message, " (line "));
  g_assert_null (strchr (error->message, '\n'));
}

static RegieEntity *
read_again (RegieReader     *reader,
            RegieEntity     *record,
            RegieWriteFlags  flags)
{
  g_autoptr(GBytes) text = regie_entity_to_bytes (record, flags);
  g_autoptr(GError) error = NULL;
  RegieEntity *again = regie_reader_read_bytes (reader, G_OBJECT_TYPE (record), text, &error);

  g_assert_no_error (error);

  return again;
}

static void
check_same (RegieEntity *record,
            RegieEntity *other)
{
  g_autoptr(GListModel) changes = regie_entity_diff (record, other, REGIE_WRITE_SECRETS);
  g_autoptr(GBytes) text = regie_entity_to_bytes (record, REGIE_WRITE_SECRETS);
  g_autoptr(GBytes) other_text = regie_entity_to_bytes (other, REGIE_WRITE_SECRETS);

  g_assert_true (regie_entity_equal (record, other));
  g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 0);
  g_assert_true (g_bytes_equal (text, other_text));
}

/* Every problem is at a place that exists, or in a record that does. */
static void
check_shape (RegieEntity *record)
{
  g_autoptr(GListModel) problems = regie_entity_check_shape (record, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *path = g_strdup (regie_problem_get_path (problem));
      char *dot = strrchr (path, '.');

      if (dot != NULL)
        *dot = '\0';
      g_assert_true (dot == NULL || regie_entity_find_path (record, path) != NULL);
    }
}

/* A document that is not there differs from any in what that has. */
static void
check_diff (RegieEntity *record)
{
  g_autoptr(RegieEntity) empty = g_object_new (G_OBJECT_TYPE (record), NULL);
  g_autoptr(GListModel) came = regie_entity_diff (empty, record, REGIE_WRITE_CANONICAL);
  g_autoptr(GListModel) went = regie_entity_diff (record, empty, REGIE_WRITE_CANONICAL);

  g_assert_true ((g_list_model_get_n_items (came) == 0) == regie_entity_equal (empty, record));
  g_assert_cmpuint (g_list_model_get_n_items (came), ==, g_list_model_get_n_items (went));
}

/* Reads it; what was read is written, read again, copied, compared and checked. */
void
fuzz_document (GType           type,
               RegieReadFlags  flags,
               const guint8   *data,
               gsize           size)
{
  g_autoptr(RegieReader) reader = g_object_new (REGIE_TYPE_READER, "flags", flags, NULL);
  g_autoptr(GBytes) text = g_bytes_new (data, size);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) record = regie_reader_read_bytes (reader, type, text, &error);
  g_autoptr(RegieEntity) compact = NULL;
  g_autoptr(RegieEntity) pretty = NULL;
  g_autoptr(RegieEntity) copy = NULL;

  if (record == NULL)
    {
      check_error (error);
      return;
    }

  compact = read_again (reader, record, REGIE_WRITE_SECRETS);
  pretty = read_again (reader, record, REGIE_WRITE_SECRETS | REGIE_WRITE_PRETTY);
  copy = regie_entity_dup (record);
  check_same (record, compact);
  check_same (record, pretty);
  check_same (record, copy);
  check_shape (record);
  check_diff (record);
}
