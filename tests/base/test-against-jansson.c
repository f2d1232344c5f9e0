/* test-against-jansson.c: jansson reads the same in a document, and what it refuses is refused
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <jansson.h>

#include "base/regie-date-private.h"
#include "base/regie-value-private.h"

#include "data/documents.h"
#include "data/fill.h"
#include "data/sample.h"

G_DEFINE_AUTOPTR_CLEANUP_FUNC (json_t, json_decref)

static void compare_record (RegieEntity *record,
                            json_t      *object);

static void
compare_string (const char *string,
                json_t     *value)
{
  g_assert_cmpmem (string, strlen (string), json_string_value (value), json_string_length (value));
}

static void
compare_strings (GStrv   strings,
                 json_t *array)
{
  g_assert_cmpuint (g_strv_length (strings), ==, json_array_size (array));
  for (guint i = 0; strings[i] != NULL; i++)
    compare_string (strings[i], json_array_get (array, i));
}

static void
compare_list (const RegieItems *list,
              json_t           *array)
{
  g_assert_cmpuint (list->n_items, ==, json_array_size (array));
  for (guint i = 0; i < list->n_items; i++)
    compare_record (list->items[i], json_array_get (array, i));
}

static void
compare_date (const GDate *date,
              json_t      *value)
{
  char expected[REGIE_DATE_LENGTH + 1] = "";

  regie_date_print (date, expected);
  compare_string (expected, value);
}

/* GLib reads the seconds as a double, which is as good as a microsecond. */
static void
compare_time (GDateTime *time,
              json_t    *value)
{
  g_autoptr(GDateTime) expected = g_date_time_new_from_iso8601 (json_string_value (value), NULL);

  g_assert_nonnull (expected);
  g_assert_cmpint (ABS (g_date_time_difference (time, expected)), <=, 1);
}

static void
compare_value (RegieEntity       *record,
               const RegieColumn *column,
               json_t            *value)
{
  const RegieField *row = &column->row;

  switch (row->kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
      compare_string (REGIE_MEMBER (char *, record, row), value);
      return;
    case REGIE_KIND_BOOLEAN:
      g_assert_true (json_is_boolean (value));
      g_assert_cmpint (REGIE_MEMBER (gboolean, record, row), ==, json_is_true (value));
      return;
    case REGIE_KIND_INT:
      g_assert_true (json_is_integer (value));
      g_assert_cmpint (REGIE_MEMBER (int, record, row), ==, json_integer_value (value));
      return;
    case REGIE_KIND_INT64:
      g_assert_true (json_is_integer (value));
      g_assert_cmpint (REGIE_MEMBER (gint64, record, row), ==, json_integer_value (value));
      return;
    case REGIE_KIND_ENUM:
      compare_string (g_enum_get_value (column->values, REGIE_MEMBER (int, record, row))
                        ->value_nick,
                      value);
      return;
    case REGIE_KIND_DATE:
      compare_date (&REGIE_MEMBER (GDate, record, row), value);
      return;
    case REGIE_KIND_TIME:
      compare_time (REGIE_MEMBER (GDateTime *, record, row), value);
      return;
    case REGIE_KIND_STRINGS:
      compare_strings (REGIE_MEMBER (GStrv, record, row), value);
      return;
    case REGIE_KIND_CHILD:
      compare_record (REGIE_MEMBER (RegieEntity *, record, row), value);
      return;
    case REGIE_KIND_LIST:
      compare_list (REGIE_MEMBER (RegieItems *, record, row), value);
      return;
    }

  g_assert_not_reached ();
}

/* A value that is not there, null and an empty array are what an empty record has. */
static gboolean
is_nothing (json_t *value)
{
  return value == NULL || json_is_null (value) ||
         (json_is_array (value) && json_array_size (value) == 0);
}

static void
compare_record (RegieEntity *record,
                json_t      *object)
{
  const RegieTable *table = regie_entity_get_table (record);
  guint n_members = 0;

  g_assert_true (json_is_object (object));
  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieColumn *column = &table->columns[i];
      json_t *value = json_object_get (object, column->row.member);

      n_members += value != NULL;
      if (is_nothing (value))
        g_assert_true (regie_value_is_default (record, &column->row));
      else
        compare_value (record, column, value);
    }
  g_assert_cmpuint (n_members, ==, json_object_size (object));
}

static json_t *
load (GBytes       *text,
      json_error_t *error)
{
  return json_loadb (g_bytes_get_data (text, NULL),
                     g_bytes_get_size (text),
                     JSON_REJECT_DUPLICATES,
                     error);
}

static void
compare_text (RegieEntity *record,
              GBytes      *text)
{
  json_error_t error;
  g_autoptr(json_t) object = load (text, &error);

  g_assert_nonnull (object);
  compare_record (record, object);
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

/* jansson writes it in other ways: escaped, sorted, indented. It stays the same record. */
static void
other_writing_is_read (gconstpointer data)
{
  static const size_t flags[] = {
    JSON_COMPACT,
    JSON_ENSURE_ASCII,
    JSON_SORT_KEYS | JSON_INDENT (3),
    JSON_ENSURE_ASCII | JSON_ESCAPE_SLASH | JSON_SORT_KEYS,
  };
  const TestDocument *document = data;
  json_error_t error;
  g_autoptr(RegieEntity) record = test_document_read (document);
  g_autoptr(json_t) object = load (document->text, &error);

  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    {
      char *written = json_dumps (object, flags[i]);
      g_autoptr(GBytes) text =
        g_bytes_new_with_free_func (written, strlen (written), free, written);
      const TestDocument other = { document->name, document->type, text };
      g_autoptr(RegieEntity) read = test_document_read (&other);

      g_assert_true (regie_entity_equal (record, read));
    }
}

/* What jansson refuses is refused; and what we say is no JSON, jansson refuses. Numbers that do
 * not fit it refuses too; we keep those that nobody knows as they are. */
static void
compare_verdict (RegieReader *reader,
                 GType        type,
                 GBytes      *text)
{
  json_error_t peer_error;
  g_autoptr(json_t) value = load (text, &peer_error);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) record = regie_reader_read_bytes (reader, type, text, &error);
  gboolean is_overflow =
    value == NULL && json_error_code (&peer_error) == json_error_numeric_overflow;

  if (value == NULL && record != NULL && !is_overflow)
    g_error ("jansson refuses, we do not: %s", (const char *) g_bytes_get_data (text, NULL));
  if (value != NULL && g_error_matches (error, REGIE_ERROR, REGIE_ERROR_SYNTAX))
    g_error ("jansson reads, we call it no JSON: %s: %s",
             error->message,
             (const char *) g_bytes_get_data (text, NULL));
}

/* Puts each of some bytes over each byte of a text, then in front of each, then takes each away.
 * NUL is not among them: jansson passes over it. */
static void
compare_changes (RegieReader *reader,
                 GType        type,
                 const char  *text)
{
  static const char bytes[] = "\"\\/{}[]:,0129-+.eEtfn u\n\x01\xff\xc3";
  guint n_bytes = sizeof bytes - 1;
  gsize length = strlen (text);

  for (gsize at = 0; at < length; at++)
    for (guint i = 0; i < 2 * n_bytes + 1; i++)
      {
        g_autoptr(GByteArray) changed = g_byte_array_new ();
        g_autoptr(GBytes) document = NULL;
        guint8 byte = bytes[i % n_bytes];
        gsize rest = at + (i < n_bytes || i == 2 * n_bytes ? 1 : 0);

        g_byte_array_append (changed, (const guint8 *) text, at);
        if (i < 2 * n_bytes)
          g_byte_array_append (changed, &byte, 1);
        g_byte_array_append (changed, (const guint8 *) text + rest, length - rest);
        document = g_byte_array_free_to_bytes (g_steal_pointer (&changed));
        compare_verdict (reader, type, document);
      }
}

static void
verdict_on_changes_is_alike (void)
{
  static const char *const texts[] = {
    "{\"title\":\"a\\u00e9\\ud83c\\udfe0\\n\\\\\",\"rank\":-10,\"words\":[\"x\",\"\"],\"part\":{\"is_open\":true}}",
    "{ \"parts\" : [ { \"title\" : null } , { } ] , \"start_date\" : \"2026-01-01\" }\n",
    "{\"new\":[1.5e+3,-0.25,true,false,null,{\"a\":{},\"b\":[[]]}],\"old\":\"\xc3\xa9\"}",
    "{\"a\":1,\"b\":2,\"c\":{\"a\":1,\"b\":2},\"title\":\"a\",\"grade\":12}",
  };
  g_autoptr(RegieReader) reader =
    g_object_new (REGIE_TYPE_READER, "flags", REGIE_READ_KEEP_UNKNOWN, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    compare_changes (reader, REGIE_TYPE_SAMPLE, texts[i]);
}

static void
verdict_on_made_changes_is_alike (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GRand) rand = g_rand_new_with_seed (20260802);
  guint rounds = g_test_slow () ? 50 : 3;

  for (guint round = 0; round < rounds; round++)
    {
      g_autoptr(RegieEntity) record = g_object_new (REGIE_TYPE_SAMPLE, NULL);
      g_autofree char *text = NULL;

      test_fill (record, rand, g_test_slow () ? 1 : 0, 50);
      text = regie_entity_to_json (record, REGIE_WRITE_SECRETS);
      compare_changes (reader, REGIE_TYPE_SAMPLE, text);
    }
}

/* Any run of these is tried as a value: what is short and strange. */
static void
verdict_on_short_values_is_alike (void)
{
  static const char letters[] = "\"\\u0-1.eEx[]{}:,tn ";
  g_autoptr(RegieReader) reader =
    g_object_new (REGIE_TYPE_READER, "flags", REGIE_READ_KEEP_UNKNOWN, NULL);
  guint n_letters = strlen (letters);
  guint longest = g_test_slow () ? 5 : 3;
  guint n_values = 1;

  for (guint length = 1; length <= longest; length++)
    {
      n_values *= n_letters;
      for (guint number = 0; number < n_values; number++)
        {
          char value[8] = "";
          guint rest = number;
          g_autofree char *document = NULL;
          g_autoptr(GBytes) text = NULL;

          for (guint i = 0; i < length; i++, rest /= n_letters)
            value[i] = letters[rest % n_letters];
          document = g_strconcat ("{\"new\":", value, "}", NULL);
          text = g_bytes_new (document, strlen (document));
          compare_verdict (reader, REGIE_TYPE_SAMPLE, text);
        }
    }
}

static void
add_for_document (const TestDocument *document)
{
  static const struct
  {
    const char *behaviour;
    GTestDataFunc func;
  } cases[] = {
    { "is-read-alike", is_read_alike },
    { "is-written-alike", is_written_alike },
    { "other-writing-is-read", other_writing_is_read },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path =
        g_strconcat ("/base/against-jansson/", document->name, "/", cases[i].behaviour, NULL);

      g_test_add_data_func (path, document, cases[i].func);
    }
}

int
main (int    argc,
      char **argv)
{
  GPtrArray *documents = NULL;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  documents = test_documents ();
  for (guint i = 0; i < documents->len; i++)
    add_for_document (documents->pdata[i]);

  g_test_add_func ("/base/against-jansson/verdict-on-changes-is-alike",
                   verdict_on_changes_is_alike);
  g_test_add_func ("/base/against-jansson/verdict-on-made-changes-is-alike",
                   verdict_on_made_changes_is_alike);
  g_test_add_func ("/base/against-jansson/verdict-on-short-values-is-alike",
                   verdict_on_short_values_is_alike);

  return g_test_run ();
}
