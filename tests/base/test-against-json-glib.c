/* test-against-json-glib.c: what json-glib reads in a document is what the library reads in it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <json-glib/json-glib.h>

#include "base/regie-date-private.h"
#include "base/regie-value-private.h"

#include "data/documents.h"

static void compare_record (RegieEntity *record,
                            JsonObject  *object);

static void
compare_strings (GStrv      strings,
                 JsonArray *array)
{
  g_assert_cmpuint (g_strv_length (strings), ==, json_array_get_length (array));
  for (guint i = 0; strings[i] != NULL; i++)
    g_assert_cmpstr (strings[i], ==, json_array_get_string_element (array, i));
}

static void
compare_list (const RegieItems *list,
              JsonArray        *array)
{
  g_assert_cmpuint (list->n_items, ==, json_array_get_length (array));
  for (guint i = 0; i < list->n_items; i++)
    compare_record (list->items[i], json_array_get_object_element (array, i));
}

static void
compare_date (const GDate *date,
              const char  *text)
{
  char expected[REGIE_DATE_LENGTH + 1] = "";

  regie_date_print (date, expected);
  g_assert_cmpstr (text, ==, expected);
}

/* GLib reads the seconds as a double, which is as good as a microsecond. */
static void
compare_time (GDateTime  *time,
              const char *text)
{
  g_autoptr(GDateTime) expected = g_date_time_new_from_iso8601 (text, NULL);

  g_assert_nonnull (expected);
  g_assert_cmpint (ABS (g_date_time_difference (time, expected)), <=, 1);
}

static void
compare_value (RegieEntity       *record,
               const RegieColumn *column,
               JsonNode          *node)
{
  const RegieField *row = &column->row;

  switch (row->kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
      g_assert_cmpstr (REGIE_MEMBER (char *, record, row), ==, json_node_get_string (node));
      return;
    case REGIE_KIND_BOOLEAN:
      g_assert_cmpint (REGIE_MEMBER (gboolean, record, row), ==, json_node_get_boolean (node));
      return;
    case REGIE_KIND_INT:
      g_assert_cmpint (REGIE_MEMBER (int, record, row), ==, json_node_get_int (node));
      return;
    case REGIE_KIND_INT64:
      g_assert_cmpint (REGIE_MEMBER (gint64, record, row), ==, json_node_get_int (node));
      return;
    case REGIE_KIND_ENUM:
      g_assert_cmpstr (g_enum_get_value (column->values, REGIE_MEMBER (int, record, row))
                         ->value_nick,
                       ==,
                       json_node_get_string (node));
      return;
    case REGIE_KIND_DATE:
      compare_date (&REGIE_MEMBER (GDate, record, row), json_node_get_string (node));
      return;
    case REGIE_KIND_TIME:
      compare_time (REGIE_MEMBER (GDateTime *, record, row), json_node_get_string (node));
      return;
    case REGIE_KIND_STRINGS:
      compare_strings (REGIE_MEMBER (GStrv, record, row), json_node_get_array (node));
      return;
    case REGIE_KIND_CHILD:
      compare_record (REGIE_MEMBER (RegieEntity *, record, row), json_node_get_object (node));
      return;
    case REGIE_KIND_LIST:
      compare_list (REGIE_MEMBER (RegieItems *, record, row), json_node_get_array (node));
      return;
    }

  g_assert_not_reached ();
}

/* A value that is not there, null and an empty array are what an empty record has. */
static gboolean
is_nothing (JsonNode *node)
{
  return node == NULL || JSON_NODE_HOLDS_NULL (node) ||
         (JSON_NODE_HOLDS_ARRAY (node) && json_array_get_length (json_node_get_array (node)) == 0);
}

static void
compare_record (RegieEntity *record,
                JsonObject  *object)
{
  const RegieTable *table = regie_entity_get_table (record);
  guint n_members = 0;

  g_assert_nonnull (object);
  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieColumn *column = &table->columns[i];
      JsonNode *node = json_object_get_member (object, column->row.member);

      n_members += node != NULL;
      if (is_nothing (node))
        g_assert_true (regie_value_is_default (record, &column->row));
      else
        compare_value (record, column, node);
    }
  g_assert_cmpuint (n_members, ==, json_object_get_size (object));
}

static void
compare_text (RegieEntity *record,
              GBytes      *text)
{
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();
  g_autoptr(GError) error = NULL;

  json_parser_load_from_data (parser,
                              g_bytes_get_data (text, NULL),
                              g_bytes_get_size (text),
                              &error);
  g_assert_no_error (error);
  compare_record (record, json_node_get_object (json_parser_get_root (parser)));
}

static void
is_read_alike (gconstpointer data)
{
  const TestDocument *document = data;
  g_autoptr(RegieEntity) record = test_document_read (document);

  compare_text (record, document->text);
}

static void
is_written_alike (gconstpointer data)
{
  const TestDocument *document = data;
  g_autoptr(RegieEntity) record = test_document_read (document);
  g_autoptr(GBytes) compact = regie_entity_to_bytes (record, REGIE_WRITE_SECRETS);
  g_autoptr(GBytes) pretty =
    regie_entity_to_bytes (record, REGIE_WRITE_SECRETS | REGIE_WRITE_PRETTY);

  compare_text (record, compact);
  compare_text (record, pretty);
}

int
main (int    argc,
      char **argv)
{
  GPtrArray *documents = NULL;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  documents = test_documents ();
  for (guint i = 0; i < documents->len; i++)
    {
      const TestDocument *document = documents->pdata[i];
      g_autofree char *read =
        g_strconcat ("/base/against-json-glib/", document->name, "/is-read-alike", NULL);
      g_autofree char *written =
        g_strconcat ("/base/against-json-glib/", document->name, "/is-written-alike", NULL);

      g_test_add_data_func (read, document, is_read_alike);
      g_test_add_data_func (written, document, is_written_alike);
    }

  return g_test_run ();
}
