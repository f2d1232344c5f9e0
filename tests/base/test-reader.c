/* test-reader.c: well-formed documents, and members that this version does not know
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/fill.h"
#include "data/sample.h"

static RegieEntity *
read_as (GType           type,
         RegieReadFlags  flags,
         const char     *text)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  RegieEntity *record = NULL;

  regie_reader_set_flags (reader, flags);
  record = regie_reader_read_text (reader, type, text, &error);
  g_assert_no_error (error);

  return record;
}

/* Reads a text and compares it with what it means, written canonically. */
static void
assert_means (RegieReadFlags  flags,
              const char     *text,
              const char     *expected)
{
  g_autoptr(RegieEntity) record = read_as (REGIE_TYPE_SAMPLE, flags, text);
  g_autofree char *written = regie_entity_to_json (record, REGIE_WRITE_SECRETS);

  g_assert_cmpstr (written, ==, expected);
}

typedef struct
{
  const char *text;
  const char *expected;
} Meaning;

static void
assert_meanings (RegieReadFlags  flags,
                 const Meaning  *meanings,
                 gsize           n_meanings)
{
  for (gsize i = 0; i < n_meanings; i++)
    {
      g_test_message ("%s", meanings[i].text);
      assert_means (flags, meanings[i].text, meanings[i].expected);
    }
}

static void
white_space_means_nothing (void)
{
  static const Meaning meanings[] = {
    { "{}", "{\"grade\":0}" },
    { " { } ", "{\"grade\":0}" },
    { "\r\n\t {\r\n\t }\r\n\t ", "{\"grade\":0}" },
    { "{\"title\":\"a\",\"words\":[\"b\"]}", "{\"title\":\"a\",\"grade\":0,\"words\":[\"b\"]}" },
    { "\n{\n\"title\"\n:\n\"a\"\n,\n\"words\"\n:\n[\n\"b\"\n]\n}\n",
      "{\"title\":\"a\",\"grade\":0,\"words\":[\"b\"]}" },
    { "{\t\"parts\" : [ { } , { \"rank\" : 1 } ] }",
      "{\"grade\":0,\"parts\":[{\"grade\":0},{\"rank\":1,\"grade\":0}]}" },
  };

  assert_meanings (REGIE_READ_STRICT, meanings, G_N_ELEMENTS (meanings));
}

static void
order_means_nothing (void)
{
  static const Meaning meanings[] = {
    { "{\"words\":[\"w\"],\"rank\":1,\"title\":\"t\",\"id\":\"i\"}",
      "{\"id\":\"i\",\"title\":\"t\",\"rank\":1,\"grade\":0,\"words\":[\"w\"]}" },
    { "{\"parts\":[{\"rank\":1,\"id\":\"i\"}],\"part\":{\"words\":[\"w\"],\"title\":\"t\"}}",
      "{\"grade\":0,\"part\":{\"title\":\"t\",\"grade\":0,\"words\":[\"w\"]},"
      "\"parts\":[{\"id\":\"i\",\"rank\":1,\"grade\":0}]}" },
    { "{\"grade\":3,\"id\":\"i\",\"rank\":1}", "{\"id\":\"i\",\"rank\":1,\"grade\":3}" },
  };

  assert_meanings (REGIE_READ_STRICT, meanings, G_N_ELEMENTS (meanings));
}

static void
names_may_be_escaped (void)
{
  static const Meaning meanings[] = {
    { "{\"\\u0074\\u0069\\u0074\\u006c\\u0065\":\"a\"}", "{\"title\":\"a\",\"grade\":0}" },
    { "{\"is\\u005fopen\":true,\"ran\\u006B\":1}", "{\"is_open\":true,\"rank\":1,\"grade\":0}" },
  };

  assert_meanings (REGIE_READ_STRICT, meanings, G_N_ELEMENTS (meanings));
}

static void
escapes_are_read (void)
{
  static const Meaning meanings[] = {
    { "{\"title\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}",
      "{\"title\":\"\\\"\\\\/\\b\\f\\n\\r\\t\",\"grade\":0}" },
    { "{\"title\":\"\\u0041\\u00e9\\u20AC\\ud83c\\udfe0\"}",
      "{\"title\":\"Aé€\xf0\x9f\x8f\xa0\",\"grade\":0}" },
    { "{\"title\":\"\\u0001\\u001f\\u007f\\u0080\"}",
      "{\"title\":\"\\u0001\\u001f\x7f\xc2\x80\",\"grade\":0}" },
    { "{\"title\":\"\\ufffe\\uffff\\udbff\\udfff\"}",
      "{\"title\":\"\xef\xbf\xbe\xef\xbf\xbf\xf4\x8f\xbf\xbf\",\"grade\":0}" },
    { "{\"title\":\"\\u2028\\ufeff\"}", "{\"title\":\"\xe2\x80\xa8\xef\xbb\xbf\",\"grade\":0}" },
    { "{\"title\":\"\xef\xbb\xbf\x7f/\xc2\x80\"}",
      "{\"title\":\"\xef\xbb\xbf\x7f/\xc2\x80\",\"grade\":0}" },
    { "{\"title\":\"a\\u0062c\\\\d\\u0065f é\\n€\"}",
      "{\"title\":\"abc\\\\def é\\n€\",\"grade\":0}" },
    { "{\"title\":\"\\\\u0041\"}", "{\"title\":\"\\\\u0041\",\"grade\":0}" },
  };

  assert_meanings (REGIE_READ_STRICT, meanings, G_N_ELEMENTS (meanings));
}

static void
null_is_nothing (void)
{
  static const Meaning meanings[] = {
    { "{\"id\":null,\"title\":null,\"secret\":null,\"other\":null}", "{\"grade\":0}" },
    { "{\"start_date\":null,\"sealed_at\":null}", "{\"grade\":0}" },
    { "{\"words\":null,\"others\":null,\"part\":null}", "{\"grade\":0}" },
    { "{\"title\" : null }", "{\"grade\":0}" },
  };

  assert_meanings (REGIE_READ_STRICT, meanings, G_N_ELEMENTS (meanings));
}

static void
default_is_as_if_left_out (void)
{
  static const Meaning meanings[] = {
    { "{\"is_open\":false,\"rank\":0,\"amount_cents\":-0,\"answer\":\"unknown\"}",
      "{\"grade\":0}" },
    { "{\"words\":[],\"others\":[ ],\"parts\":[]}", "{\"grade\":0}" },
  };

  assert_meanings (REGIE_READ_STRICT, meanings, G_N_ELEMENTS (meanings));
}

static void
empty_is_not_nothing (void)
{
  static const Meaning meanings[] = {
    { "{\"title\":\"\",\"part\":{},\"words\":[\"\"],\"parts\":[{}]}",
      "{\"title\":\"\",\"grade\":0,\"words\":[\"\"],\"part\":{\"grade\":0},\"parts\":[{\"grade\":0}]}" },
  };

  assert_meanings (REGIE_READ_STRICT, meanings, G_N_ELEMENTS (meanings));
}

static void
extremes_are_read (void)
{
  static const Meaning meanings[] = {
    { "{\"rank\":2147483647,\"grade\":-2147483648}",
      "{\"rank\":2147483647,\"grade\":-2147483648}" },
    { "{\"amount_cents\":9223372036854775807}",
      "{\"grade\":0,\"amount_cents\":9223372036854775807}" },
    { "{\"amount_cents\":-9223372036854775808}",
      "{\"grade\":0,\"amount_cents\":-9223372036854775808}" },
    { "{\"start_date\":\"0001-01-01\",\"sealed_at\":\"9999-12-31T23:59:59.999999Z\"}",
      "{\"grade\":0,\"start_date\":\"0001-01-01\",\"sealed_at\":\"9999-12-31T23:59:59.999999Z\"}" },
  };

  assert_meanings (REGIE_READ_STRICT, meanings, G_N_ELEMENTS (meanings));
}

/* What the method or the shape would object to is read. */
static void
reader_does_not_judge (void)
{
  static const Meaning meanings[] = {
    { "{\"grade\":4000,\"municipality\":\"nowhere\",\"other\":\"nobody\"}",
      "{\"municipality\":\"nowhere\",\"grade\":4000,\"other\":\"nobody\"}" },
    { "{\"id\":\"x\",\"parts\":[{\"id\":\"x\"},{\"id\":\"x\"}]}",
      "{\"id\":\"x\",\"grade\":0,\"parts\":[{\"id\":\"x\",\"grade\":0},{\"id\":\"x\",\"grade\":0}]}" },
  };

  assert_meanings (REGIE_READ_STRICT, meanings, G_N_ELEMENTS (meanings));
}

/* Order after the known members, numbers as they were, escapes in the one form that is written. */
static void
unknown_members_are_kept (void)
{
  static const Meaning meanings[] = {
    { "{\"new\":1}", "{\"grade\":0,\"new\":1}" },
    { "{ \"new\" : 1.50 , \"title\" : \"t\" , \"old\" : 1E+400 }",
      "{\"title\":\"t\",\"grade\":0,\"new\":1.50,\"old\":1E+400}" },
    { "{\"b\":[ 1 , {\"y\":null,\"x\":true} ],\"a\":{}}",
      "{\"grade\":0,\"b\":[1,{\"y\":null,\"x\":true}],\"a\":{}}" },
    { "{\"\":\"\\u00e9\\/\\u001F\"}", "{\"grade\":0,\"\":\"é/\\u001f\"}" },
    { "{\"part\":{\"new\":[]},\"parts\":[{\"new\":1},{\"new\":2}]}",
      "{\"grade\":0,\"part\":{\"grade\":0,\"new\":[]},\"parts\":[{\"grade\":0,\"new\":1},{\"grade\":0,\"new\":2}]}" },
    { "{\"Title\":\"x\",\"title \":\"y\",\"title\":\"z\"}",
      "{\"title\":\"z\",\"grade\":0,\"Title\":\"x\",\"title \":\"y\"}" },
    { "{\"ne\\u0077\":\"\\ud83c\\udfe0\"}", "{\"grade\":0,\"new\":\"\xf0\x9f\x8f\xa0\"}" },
    { "{\"new\":123456789012345678901234567890,\"nul\":null}",
      "{\"grade\":0,\"new\":123456789012345678901234567890,\"nul\":null}" },
  };

  assert_meanings (REGIE_READ_KEEP_UNKNOWN, meanings, G_N_ELEMENTS (meanings));
  for (guint i = 0; i < G_N_ELEMENTS (meanings); i++)
    assert_means (REGIE_READ_KEEP_UNKNOWN, meanings[i].expected, meanings[i].expected);
}

static void
unknown_members_are_copied (void)
{
  g_autoptr(RegieEntity) record =
    read_as (REGIE_TYPE_SAMPLE, REGIE_READ_KEEP_UNKNOWN, "{\"new\":1,\"part\":{\"old\":[2]}}");
  g_autoptr(RegieEntity) copy = regie_entity_dup (record);
  g_autoptr(RegieEntity) other =
    read_as (REGIE_TYPE_SAMPLE, REGIE_READ_KEEP_UNKNOWN, "{\"new\":1,\"part\":{\"old\":[3]}}");
  g_autoptr(RegieEntity) without = read_as (REGIE_TYPE_SAMPLE, REGIE_READ_STRICT, "{\"part\":{}}");
  g_autofree char *written = regie_entity_to_json (copy, REGIE_WRITE_SECRETS);

  g_assert_true (regie_entity_equal (record, copy));
  g_assert_false (regie_entity_equal (record, other));
  g_assert_false (regie_entity_equal (record, without));
  g_assert_cmpstr (written, ==, "{\"grade\":0,\"part\":{\"grade\":0,\"old\":[2]},\"new\":1}");
}

static void
unknown_members_are_written_for_people (void)
{
  g_autoptr(RegieEntity) record =
    read_as (REGIE_TYPE_SAMPLE, REGIE_READ_KEEP_UNKNOWN, "{\"new\":[1,2]}");
  g_autofree char *written =
    regie_entity_to_json (record, REGIE_WRITE_PRETTY | REGIE_WRITE_SECRETS);
  g_autoptr(RegieEntity) again = read_as (REGIE_TYPE_SAMPLE, REGIE_READ_KEEP_UNKNOWN, written);

  g_assert_cmpstr (written, ==, "{\n  \"grade\": 0,\n  \"new\":[1,2]\n}");
  g_assert_true (regie_entity_equal (record, again));
}

/* One of them may be a secret of a later version. */
static void
unknown_members_are_left_out (gconstpointer data)
{
  g_autoptr(RegieEntity) record = read_as (
    REGIE_TYPE_SAMPLE,
    REGIE_READ_KEEP_UNKNOWN,
    "{\"new\":1,\"title\":\"t\",\"part\":{\"old\":[2]},\"parts\":[{\"new\":{\"id\":\"x\"}}]}");
  g_autofree char *written = regie_entity_to_json (record, GPOINTER_TO_INT (data));
  g_autoptr(RegieEntity) again = read_as (REGIE_TYPE_SAMPLE, REGIE_READ_STRICT, written);

  g_assert_null (strstr (written, "new"));
  g_assert_null (strstr (written, "old"));
  g_assert_cmpstr (regie_sample_get_title (REGIE_SAMPLE (again)), ==, "t");
}

/* Strings lie in the text that was read, but that is the reader's own: the caller's may go, and a
 * record may outlive the one that owned it. */
static void
record_outlives_everything (void)
{
  char *text = g_strdup (
    "{\"title\":\"root\",\"parts\":[{\"title\":\"one\",\"words\":[\"a\"]}],\"part\":{\"id\":\"p\"}}");
  GBytes *bytes = g_bytes_new_take (text, strlen (text));
  RegieReader *reader = regie_reader_new ();
  RegieEntity *root = regie_reader_read_bytes (reader, REGIE_TYPE_SAMPLE, bytes, NULL);
  g_autoptr(RegieSample) item = NULL;
  g_autoptr(RegieSample) copy = NULL;

  g_bytes_unref (bytes);
  g_assert_finalize_object (reader);
  item = g_list_model_get_item (regie_sample_get_parts (REGIE_SAMPLE (root)), 0);
  copy = REGIE_SAMPLE (regie_entity_dup (root));
  g_assert_finalize_object (root);

  g_assert_cmpstr (regie_sample_get_title (item), ==, "one");
  g_assert_cmpstr (regie_sample_get_words (item)[0], ==, "a");
  g_assert_cmpstr (regie_sample_get_title (copy), ==, "root");
  g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (regie_sample_get_part (copy))), ==, "p");
}

/* Values that were read give way to values that are set, whichever text either lies in. */
static void
record_can_be_changed (void)
{
  g_autoptr(RegieEntity) record =
    read_as (REGIE_TYPE_SAMPLE,
             REGIE_READ_STRICT,
             "{\"id\":\"i\",\"title\":\"een titel\",\"other\":\"o\"}");
  g_autoptr(RegieEntity) source =
    read_as (REGIE_TYPE_SAMPLE, REGIE_READ_STRICT, "{\"title\":\"another\"}");
  RegieSample *sample = REGIE_SAMPLE (record);
  g_autofree char *written = NULL;

  regie_sample_set_title (sample, regie_sample_get_title (sample) + 4);
  g_assert_cmpstr (regie_sample_get_title (sample), ==, "titel");
  regie_sample_set_title (sample, regie_sample_get_title (sample) + 1);
  g_assert_cmpstr (regie_sample_get_title (sample), ==, "itel");
  regie_sample_set_title (sample, regie_sample_get_title (REGIE_SAMPLE (source)));
  g_clear_object (&source);
  regie_sample_set_other (sample, NULL);
  regie_entity_set_id (record, "j");
  regie_entity_set_id (record, "k");
  written = regie_entity_to_json (record, REGIE_WRITE_CANONICAL);
  g_assert_cmpstr (written, ==, "{\"id\":\"k\",\"title\":\"another\",\"grade\":0}");
}

static void
bytes_need_no_end (void)
{
  static const char text[] = { '{', '"', 'r', 'a', 'n', 'k', '"', ':', '1', '}' };
  g_autoptr(GBytes) bytes = g_bytes_new (text, sizeof text);
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) record =
    regie_reader_read_bytes (reader, REGIE_TYPE_SAMPLE, bytes, &error);

  g_assert_no_error (error);
  g_assert_cmpint (regie_sample_get_rank (REGIE_SAMPLE (record)), ==, 1);
}

/* Whoever reads the message has the text that the line is from. */
static void
line_has_its_number (void)
{
  static const struct
  {
    const char *text;
    guint64 number;
    const char *message;
  } rows[] = {
    { "{\"rank\":}", 1, "rank (line 1, column 9)" },
    { "{\"rank\":}", 70000, "rank (line 70000, column 9)" },
    { "{\n\"rank\":}", 7, "rank (line 8, column 8)" },
    { "{\"id\":\"123456789\"}", 9, "document (line 9, column 1): a text of more than 16 bytes" },
    { "{\"rank\":}", G_MAXUINT64, "rank (line 18446744073709551615, column 9)" },
  };
  g_autoptr(RegieReader) reader = regie_reader_new ();

  regie_reader_set_max_size (reader, 16);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(GBytes) bytes = g_bytes_new_static (rows[i].text, strlen (rows[i].text));
      g_autoptr(GError) error = NULL;

      g_assert_null (
        regie_reader_read_line (reader, REGIE_TYPE_SAMPLE, bytes, rows[i].number, &error));
      g_assert_true (g_str_has_prefix (error->message, rows[i].message));
    }
}

static gpointer
read_often (gpointer reader)
{
  for (guint i = 0; i < 500; i++)
    {
      g_autoptr(RegieEntity) record =
        regie_reader_read_text (reader,
                                REGIE_TYPE_SAMPLE,
                                "{\"title\":\"a\\nb\",\"parts\":[{},{\"words\":[\"x\"]}]}",
                                NULL);
      g_autoptr(GError) error = NULL;
      g_autoptr(RegieEntity) none =
        regie_reader_read_text (reader, REGIE_TYPE_DOSSIER, "{\"plan\":{]}", &error);

      if (record == NULL || none != NULL || error == NULL)
        return reader;
    }

  return NULL;
}

static void
threads_share_a_reader (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  GThread *threads[4] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("read", read_often, reader);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_assert_null (g_thread_join (threads[i]));
}

static void
abstract_type_is_refused (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr(RegieReader) reader = regie_reader_new ();

      g_assert_null (regie_reader_read_text (reader, REGIE_TYPE_ENTITY, "{}", NULL));
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*CRITICAL*assertion*failed*");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/base/reader/white-space-means-nothing", white_space_means_nothing);
  g_test_add_func ("/base/reader/order-means-nothing", order_means_nothing);
  g_test_add_func ("/base/reader/names-may-be-escaped", names_may_be_escaped);
  g_test_add_func ("/base/reader/escapes-are-read", escapes_are_read);
  g_test_add_func ("/base/reader/null-is-nothing", null_is_nothing);
  g_test_add_func ("/base/reader/default-is-as-if-left-out", default_is_as_if_left_out);
  g_test_add_func ("/base/reader/empty-is-not-nothing", empty_is_not_nothing);
  g_test_add_func ("/base/reader/extremes-are-read", extremes_are_read);
  g_test_add_func ("/base/reader/reader-does-not-judge", reader_does_not_judge);
  g_test_add_func ("/base/reader/unknown-members-are-kept", unknown_members_are_kept);
  g_test_add_func ("/base/reader/unknown-members-are-copied", unknown_members_are_copied);
  g_test_add_func ("/base/reader/unknown-members-are-written-for-people",
                   unknown_members_are_written_for_people);
  g_test_add_data_func ("/base/reader/unknown-members-are-left-out",
                        GINT_TO_POINTER (REGIE_WRITE_CANONICAL),
                        unknown_members_are_left_out);
  g_test_add_data_func ("/base/reader/unknown-members-are-left-out-for-people",
                        GINT_TO_POINTER (REGIE_WRITE_PRETTY),
                        unknown_members_are_left_out);
  g_test_add_func ("/base/reader/record-outlives-everything", record_outlives_everything);
  g_test_add_func ("/base/reader/record-can-be-changed", record_can_be_changed);
  g_test_add_func ("/base/reader/bytes-need-no-end", bytes_need_no_end);
  g_test_add_func ("/base/reader/line-has-its-number", line_has_its_number);
  g_test_add_func ("/base/reader/threads-share-a-reader", threads_share_a_reader);
  g_test_add_func ("/base/reader/abstract-type-is-refused", abstract_type_is_refused);

  return g_test_run ();
}
