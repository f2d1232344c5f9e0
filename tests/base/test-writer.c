/* test-writer.c: records as text, and that text as records again
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "base/regie-table-private.h"
#include "base/regie-writer-private.h"

#include "data/fill.h"
#include "data/sample.h"
#include "data/types.h"

#define SEED 20260201

static RegieEntity *
read_back (GType   type,
           GBytes *bytes)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  RegieEntity *record = regie_reader_read_bytes (reader, type, bytes, &error);

  g_assert_no_error (error);

  return record;
}

/* What was written reads as what it was, and writes again as the same bytes. */
static void
assert_round_trip (RegieEntity     *record,
                   RegieWriteFlags  flags)
{
  g_autoptr(GBytes) bytes = regie_entity_to_bytes (record, flags | REGIE_WRITE_SECRETS);
  g_autoptr(RegieEntity) read = read_back (G_OBJECT_TYPE (record), bytes);
  g_autoptr(GBytes) again = regie_entity_to_bytes (read, flags | REGIE_WRITE_SECRETS);

  g_assert_true (regie_entity_equal (record, read));
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL),
                   g_bytes_get_size (bytes),
                   g_bytes_get_data (again, NULL),
                   g_bytes_get_size (again));
}

static void
whole_record_comes_back (gconstpointer data)
{
  const TestType *type = data;
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(RegieEntity) record = g_object_new (type->type, NULL);

  test_fill (record, rand, TEST_DEPTH, TEST_ALL);
  assert_round_trip (record, REGIE_WRITE_CANONICAL);
  assert_round_trip (record, REGIE_WRITE_PRETTY);
}

static void
each_field_comes_back (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);

  for (guint i = 0; i < table->n_columns; i++)
    for (guint round = 0; round < 20; round++)
      {
        g_autoptr(RegieEntity) record = g_object_new (type->type, NULL);

        test_fill_column (record, &table->columns[i], rand, 1, 50);
        assert_round_trip (record, REGIE_WRITE_CANONICAL);
      }
}

static void
partial_record_comes_back (gconstpointer data)
{
  const TestType *type = data;
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  guint rounds = g_test_slow () ? 200 : 10;

  for (guint round = 0; round < rounds; round++)
    {
      g_autoptr(RegieEntity) record = g_object_new (type->type, NULL);

      test_fill (record, rand, 3, 50);
      assert_round_trip (record, round % 2 == 0 ? REGIE_WRITE_CANONICAL : REGIE_WRITE_PRETTY);
    }
}

/* An empty record has nothing to say, except numbers that it must have. */
static void
empty_record_comes_back (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(RegieEntity) record = g_object_new (type->type, NULL);
  g_autofree char *text = regie_entity_to_json (record, REGIE_WRITE_CANONICAL);
  gboolean must_say = FALSE;

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      gboolean is_number = row->kind == REGIE_KIND_BOOLEAN || row->kind == REGIE_KIND_INT ||
                           row->kind == REGIE_KIND_INT64;

      must_say = must_say || (is_number && (row->flags & REGIE_FIELD_REQUIRED));
    }

  g_assert_true (must_say != g_str_equal (text, "{}"));
  assert_round_trip (record, REGIE_WRITE_CANONICAL);
  assert_round_trip (record, REGIE_WRITE_PRETTY);
}

static void
secrets_are_left_out (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(RegieEntity) record = g_object_new (type->type, NULL);
  g_autofree char *without = NULL;
  g_autofree char *with = NULL;

  test_fill (record, rand, 0, TEST_ALL);
  without = regie_entity_to_json (record, REGIE_WRITE_CANONICAL);
  with = regie_entity_to_json (record, REGIE_WRITE_SECRETS);

  for (guint i = 1; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      g_autofree char *name = g_strconcat ("\"", row->member, "\":", NULL);

      if (row->kind == REGIE_KIND_CHILD || row->kind == REGIE_KIND_LIST)
        continue;

      g_test_message ("%s", row->name);
      g_assert_nonnull (strstr (with, name));
      g_assert_true ((strstr (without, name) == NULL) == ((row->flags & REGIE_FIELD_SECRET) != 0));
    }
}

static void
assert_written (RegieSample     *sample,
                RegieWriteFlags  flags,
                const char      *expected)
{
  g_autofree char *text = regie_entity_to_json (REGIE_ENTITY (sample), flags);

  g_assert_cmpstr (text, ==, expected);
}

static void
strings_are_escaped (void)
{
  static const struct
  {
    const char *value;
    const char *written;
  } cases[] = {
    { "", "\"\"" },
    { "a", "\"a\"" },
    { "\"", "\"\\\"\"" },
    { "\\", "\"\\\\\"" },
    { "/", "\"/\"" },
    { "\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"" },
    { "\x01\x02\x03\x04\x05\x06\x07", "\"\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\"" },
    { "\x0b\x0e\x0f", "\"\\u000b\\u000e\\u000f\"" },
    { "\x10\x11\x12\x13\x14\x15\x16\x17",
      "\"\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\"" },
    { "\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f",
      "\"\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f\"" },
    { " ~\x7f", "\" ~\x7f\"" },
    { "é€\xf0\x9f\x8f\xa0", "\"é€\xf0\x9f\x8f\xa0\"" },
    { "\xe2\x80\xa8", "\"\xe2\x80\xa8\"" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RegieText text = { 0 };
      g_autofree char *written = NULL;

      regie_text_put_json_string (&text, cases[i].value);
      written = regie_text_steal (&text);
      g_assert_cmpstr (written, ==, cases[i].written);
    }
}

static void
numbers_are_whole (void)
{
  static const struct
  {
    gint64 value;
    const char *written;
  } cases[] = {
    { 0, "0" },
    { 9, "9" },
    { 10, "10" },
    { -1, "-1" },
    { -10, "-10" },
    { G_MAXINT, "2147483647" },
    { G_MININT, "-2147483648" },
    { G_MAXINT64, "9223372036854775807" },
    { G_MAXINT64 - 1, "9223372036854775806" },
    { G_MININT64, "-9223372036854775808" },
    { G_MININT64 + 1, "-9223372036854775807" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RegieText text = { 0 };
      g_autofree char *written = NULL;

      regie_text_put_int64 (&text, cases[i].value);
      written = regie_text_steal (&text);
      g_assert_cmpstr (written, ==, cases[i].written);
    }
}

static void
text_grows (void)
{
  RegieText text = { 0 };
  g_autofree char *written = NULL;

  for (guint i = 0; i < 100000; i++)
    regie_text_puts (&text, "0123456789");
  g_assert_cmpuint (text.length, ==, 1000000);
  written = regie_text_steal (&text);
  g_assert_cmpuint (strlen (written), ==, 1000000);
  g_assert_null (text.text);
  g_assert_cmpuint (text.length, ==, 0);
}

static void
empty_text_is_a_text (void)
{
  RegieText text = { 0 };
  g_autofree char *written = regie_text_steal (&text);

  g_assert_cmpstr (written, ==, "");
}

static void
what_is_default_is_left_out (void)
{
  g_autoptr(RegieSample) sample = regie_sample_new ();

  g_assert_cmpuint (g_list_model_get_n_items (regie_sample_get_parts (sample)), ==, 0);
  assert_written (sample, REGIE_WRITE_CANONICAL, "{\"grade\":0}");
  regie_sample_set_title (sample, "");
  regie_sample_set_answer (sample, REGIE_ANSWER_NO);
  assert_written (sample, REGIE_WRITE_CANONICAL, "{\"title\":\"\",\"grade\":0,\"answer\":\"no\"}");
}

/* In the order of the table, whatever the order in which they were set. */
static RegieSample *
new_whole_sample (void)
{
  g_autoptr(RegieSample) sample = regie_sample_new ();
  g_autoptr(RegieSample) part = regie_sample_new ();
  g_autoptr(GDate) date = g_date_new_dmy (5, G_DATE_MARCH, 2026);
  g_autoptr(GDateTime) time = g_date_time_new_utc (2026, 3, 5, 9, 8, 7.25);
  const char *const words[] = { "a", "b", NULL };

  regie_sample_add_part (sample, part);
  regie_sample_add_part (sample, part);
  regie_sample_set_part (sample, part);
  regie_sample_set_words (sample, words);
  regie_sample_set_other (sample, "x");
  regie_sample_set_sealed_at (sample, time);
  regie_sample_set_start_date (sample, date);
  regie_sample_set_amount_cents (sample, G_MININT64);
  regie_sample_set_is_open (sample, TRUE);
  regie_sample_set_secret (sample, "111222333");
  regie_sample_set_title (sample, "t");
  regie_entity_set_id (REGIE_ENTITY (sample), "i");

  return g_steal_pointer (&sample);
}

static void
order_is_that_of_the_table (void)
{
  g_autoptr(RegieSample) sample = new_whole_sample ();

  assert_written (
    sample,
    REGIE_WRITE_SECRETS,
    "{\"id\":\"i\",\"title\":\"t\",\"secret\":\"111222333\",\"is_open\":true,\"grade\":0,"
    "\"amount_cents\":-9223372036854775808,\"start_date\":\"2026-03-05\","
    "\"sealed_at\":\"2026-03-05T09:08:07.25Z\",\"other\":\"x\",\"words\":[\"a\",\"b\"],"
    "\"part\":{\"grade\":0},\"parts\":[{\"grade\":0},{\"grade\":0}]}");
}

static void
pretty_is_for_people (void)
{
  g_autoptr(RegieSample) sample = new_whole_sample ();

  assert_written (sample,
                  REGIE_WRITE_PRETTY,
                  "{\n"
                  "  \"id\": \"i\",\n"
                  "  \"title\": \"t\",\n"
                  "  \"is_open\": true,\n"
                  "  \"grade\": 0,\n"
                  "  \"amount_cents\": -9223372036854775808,\n"
                  "  \"start_date\": \"2026-03-05\",\n"
                  "  \"sealed_at\": \"2026-03-05T09:08:07.25Z\",\n"
                  "  \"other\": \"x\",\n"
                  "  \"words\": [\n"
                  "    \"a\",\n"
                  "    \"b\"\n"
                  "  ],\n"
                  "  \"part\": {\n"
                  "    \"grade\": 0\n"
                  "  },\n"
                  "  \"parts\": [\n"
                  "    {\n"
                  "      \"grade\": 0\n"
                  "    },\n"
                  "    {\n"
                  "      \"grade\": 0\n"
                  "    }\n"
                  "  ]\n"
                  "}");
}

static void
bytes_are_the_text (void)
{
  g_autoptr(RegieSample) sample = new_whole_sample ();
  g_autofree char *text = regie_entity_to_json (REGIE_ENTITY (sample), REGIE_WRITE_CANONICAL);
  g_autoptr(GBytes) bytes = regie_entity_to_bytes (REGIE_ENTITY (sample), REGIE_WRITE_CANONICAL);

  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), text, strlen (text));
}

static void
add_for_type (const TestType *type)
{
  static const struct
  {
    const char *behaviour;
    GTestDataFunc func;
  } cases[] = {
    { "whole-record-comes-back", whole_record_comes_back },
    { "each-field-comes-back", each_field_comes_back },
    { "partial-record-comes-back", partial_record_comes_back },
    { "empty-record-comes-back", empty_record_comes_back },
    { "secrets-are-left-out", secrets_are_left_out },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = test_type_dup_path ("base", type, cases[i].behaviour);

      g_test_add_data_func (path, type, cases[i].func);
    }
}

int
main (int    argc,
      char **argv)
{
  GPtrArray *types = NULL;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  types = test_types ();
  for (guint i = 0; i < types->len; i++)
    add_for_type (types->pdata[i]);

  g_test_add_func ("/base/writer/strings-are-escaped", strings_are_escaped);
  g_test_add_func ("/base/writer/numbers-are-whole", numbers_are_whole);
  g_test_add_func ("/base/writer/text-grows", text_grows);
  g_test_add_func ("/base/writer/empty-text-is-a-text", empty_text_is_a_text);
  g_test_add_func ("/base/writer/what-is-default-is-left-out", what_is_default_is_left_out);
  g_test_add_func ("/base/writer/order-is-that-of-the-table", order_is_that_of_the_table);
  g_test_add_func ("/base/writer/pretty-is-for-people", pretty_is_for_people);
  g_test_add_func ("/base/writer/bytes-are-the-text", bytes_are_the_text);

  return g_test_run ();
}
