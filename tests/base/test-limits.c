/* test-limits.c: how large, deep and full a document may be
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/sample.h"

/* Reads with one limit set. Returns the message of the error, or NULL when the text was read. */
static char *
read_with (const char *limit,
           guint       value,
           const char *text)
{
  g_autoptr(RegieReader) reader = g_object_new (REGIE_TYPE_READER, limit, value, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) record = NULL;

  regie_reader_set_flags (reader, REGIE_READ_KEEP_UNKNOWN);
  record = regie_reader_read_text (reader, REGIE_TYPE_SAMPLE, text, &error);
  if (record != NULL)
    return NULL;

  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_LIMIT);

  return g_strdup (error->message);
}

/* A text is read with the limit that it needs, and refused with one less. */
static void
assert_needs (const char *limit,
              guint       value,
              const char *text,
              const char *expected)
{
  g_autofree char *with = read_with (limit, value, text);
  g_autofree char *without = NULL;

  g_test_message ("%.60s", text);
  g_assert_cmpstr (with, ==, NULL);
  without = read_with (limit, value - 1, text);
  g_assert_cmpstr (without, ==, expected);
}

static char *
repeat (const char *text,
        guint       times)
{
  GString *repeated = g_string_new (NULL);

  for (guint i = 0; i < times; i++)
    g_string_append (repeated, text);

  return g_string_free (repeated, FALSE);
}

/* A value in so many arrays or objects. */
static char *
nest (const char *open,
      const char *value,
      const char *close,
      guint       times)
{
  g_autofree char *before = repeat (open, times);
  g_autofree char *after = repeat (close, times);

  return g_strconcat (before, value, after, NULL);
}

static void
size_is_limited (void)
{
  assert_needs ("max-size", 2, "{}", "document (line 1, column 1): a text of more than 1 bytes");
  assert_needs ("max-size",
                14,
                "{\"title\":\"é\"}",
                "document (line 1, column 1): a text of more than 13 bytes");
}

static void
strings_are_limited (void)
{
#define MESSAGE(path, column) path " (line 1, column " #column "): a string longer than the limit"
  assert_needs ("max-string", 2, "{\"title\":\"ab\"}", MESSAGE ("title", 10));
  assert_needs ("max-string", 2, "{\"title\":\"é\"}", MESSAGE ("title", 10));
  assert_needs ("max-string", 2, "{\"title\":\"\\u00e9\"}", MESSAGE ("title", 10));
  assert_needs ("max-string", 4, "{\"title\":\"\\ud83c\\udfe0\"}", MESSAGE ("title", 10));
  assert_needs ("max-string", 10, "{\"start_date\":\"2026-01-01\"}", MESSAGE ("start_date", 15));
  assert_needs ("max-string", 3, "{\"answer\":\"yes\"}", MESSAGE ("answer", 11));
  assert_needs ("max-string", 3, "{\"words\":[\"a\",\"abc\"]}", MESSAGE ("words[1]", 15));
  assert_needs ("max-string", 3, "{\"new\":1}", MESSAGE ("document", 2));
  assert_needs ("max-string", 3, "{\"n\":\"abc\"}", MESSAGE ("document", 6));
  assert_needs ("max-string", 3, "{\"n\":[{\"abc\":1}]}", MESSAGE ("document", 8));
#undef MESSAGE
}

static void
counts_are_limited (void)
{
#define MESSAGE(path, column) path " (line 1, column " #column "): more values than the limit"
  assert_needs ("max-count", 2, "{\"part\":{}}", MESSAGE ("part", 9));
  assert_needs ("max-count", 4, "{\"parts\":[{},{},{}]}", MESSAGE ("parts[2]", 17));
  assert_needs ("max-count", 3, "{\"words\":[\"a\",\"b\"]}", MESSAGE ("words[1]", 15));
  assert_needs ("max-count",
                3,
                "{\"title\":\"t\",\"words\":[\"a\"],\"part\":{}}",
                MESSAGE ("part", 35));
  assert_needs ("max-count", 2, "{\"new\":1}", MESSAGE ("document", 8));
  assert_needs ("max-count", 5, "{\"new\":[1,2,3]}", MESSAGE ("document", 13));
  assert_needs ("max-count", 4, "{\"new\":{\"a\":1,\"b\":2}}", MESSAGE ("document", 19));
#undef MESSAGE
}

static void
depth_is_limited (void)
{
#define MESSAGE(path, column) path " (line 1, column " #column "): nested deeper than the limit"
  assert_needs ("max-depth", 2, "{\"part\":{}}", MESSAGE ("part", 9));
  assert_needs ("max-depth", 2, "{\"words\":[\"a\"]}", MESSAGE ("words", 10));
  assert_needs ("max-depth", 2, "{\"parts\":[]}", MESSAGE ("parts", 10));
  assert_needs ("max-depth", 3, "{\"parts\":[{}]}", MESSAGE ("parts[0]", 11));
  assert_needs ("max-depth", 2, "{\"new\":[]}", MESSAGE ("document", 8));
  assert_needs ("max-depth", 4, "{\"new\":[{\"a\":{}}]}", MESSAGE ("document", 14));
  assert_needs ("max-depth",
                3,
                "{\"part\":{\"part\":{}},\"parts\":[{}]}",
                MESSAGE ("part.part", 17));
#undef MESSAGE
}

/* The limit of the library is 64 levels, of which the document is one. */
static void
assert_depth_limit (const char *open,
                    const char *value,
                    const char *close,
                    guint       times)
{
  g_autofree char *deep = nest (open, value, close, times);
  g_autofree char *deeper = nest (open, value, close, times + 1);
  g_autofree char *fits = read_with ("max-depth", 64, deep);
  g_autofree char *error = read_with ("max-depth", 64, deeper);

  g_assert_cmpstr (fits, ==, NULL);
  g_assert_nonnull (error);
  g_assert_true (g_str_has_suffix (error, "nested deeper than the limit"));
}

static void
sixty_four_levels_are_read (void)
{
  g_autofree char *kept = nest ("[", "", "]", 63);
  g_autofree char *text = g_strconcat ("{\"grade\":0,\"new\":", kept, "}", NULL);
  g_autoptr(RegieReader) reader =
    g_object_new (REGIE_TYPE_READER, "flags", REGIE_READ_KEEP_UNKNOWN, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) record = regie_reader_read_text (reader, REGIE_TYPE_SAMPLE, text, &error);
  g_autofree char *written = NULL;

  g_assert_no_error (error);
  written = regie_entity_to_json (record, REGIE_WRITE_SECRETS);
  g_assert_cmpstr (written, ==, text);

  assert_depth_limit ("{\"part\":", "{}", "}", 63);
  assert_depth_limit ("{\"parts\":[", "{\"words\":[\"a\"]}", "]}", 31);
  assert_depth_limit ("{\"new\":", "[]", "}", 63);
  assert_depth_limit ("{\"part\":", "{\"words\":[\"a\"]}", "}", 62);
}

/* Each is refused where it first goes too far, long before it could fill memory or the stack. */
static void
hundred_thousand_levels_are_refused (void)
{
  static const struct
  {
    const char *before;
    const char *open;
    guint column;
  } cases[] = {
    { "", "{\"part\":", 64 * 8 + 1 },
    { "", "{\"new\":", 64 * 7 + 1 },
    { "{\"new\":", "[", 7 + 63 + 1 },
    { "{\"new\":", "{\"\":", 7 + 63 * 4 + 1 },
    { "{\"new\":", "[[{\"a\":", 7 + 63 / 3 * 7 + 1 },
    { "", "{\"parts\":[", 32 * 10 + 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *nested = repeat (cases[i].open, 100000);
      g_autofree char *text = g_strconcat (cases[i].before, nested, NULL);
      g_autofree char *message = read_with ("max-depth", 64, text);
      g_autofree char *place =
        g_strdup_printf ("(line 1, column %u): nested deeper than the limit", cases[i].column);

      g_test_message ("%s", cases[i].open);
      g_assert_nonnull (message);
      g_assert_true (g_str_has_suffix (message, place));
    }
}

/* Without a limit in the way, what is long takes as long as it is and no more. */
static void
long_values_are_read (void)
{
  g_autofree char *digits = g_strnfill (1000000, '1');
  g_autofree char *members = repeat ("{},", 99999);
  g_autofree char *string = g_strnfill (1024 * 1024, 'x');
  g_autofree char *escapes = repeat ("\\u0041", 100000);
  g_autofree char *number = g_strconcat ("{\"new\":", digits, "}", NULL);
  g_autofree char *list = g_strconcat ("{\"parts\":[", members, "{}]}", NULL);
  g_autofree char *text =
    g_strconcat ("{\"title\":\"", string, "\",\"other\":\"", escapes, "\"}", NULL);
  g_autofree char *number_error = read_with ("max-depth", 64, number);
  g_autofree char *list_error = read_with ("max-depth", 64, list);
  g_autofree char *text_error = read_with ("max-depth", 64, text);

  g_assert_cmpstr (number_error, ==, NULL);
  g_assert_cmpstr (list_error, ==, NULL);
  g_assert_cmpstr (text_error, ==, NULL);
}

static void
long_integer_is_refused (void)
{
  g_autofree char *digits = g_strnfill (1000000, '1');
  g_autofree char *text = g_strconcat ("{\"amount_cents\":", digits, "}", NULL);
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) record = regie_reader_read_text (reader, REGIE_TYPE_SAMPLE, text, &error);

  g_assert_null (record);
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_FORMAT);
  g_assert_cmpstr (error->message,
                   ==,
                   "amount_cents (line 1, column 17): a number that is too large");
}

static void
many_unknown_names_are_told_apart (void)
{
  g_autoptr(GString) text = g_string_new ("{");
  g_autofree char *error = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (text, "\"name-%u\":%u,", i, i);
  g_string_append (text, "\"name-500\":0}");
  {
    g_autoptr(RegieReader) reader =
      g_object_new (REGIE_TYPE_READER, "flags", REGIE_READ_KEEP_UNKNOWN, NULL);
    g_autoptr(GError) twice = NULL;
    g_autoptr(RegieEntity) record =
      regie_reader_read_text (reader, REGIE_TYPE_SAMPLE, text->str, &twice);

    g_assert_null (record);
    g_assert_error (twice, REGIE_ERROR, REGIE_ERROR_SYNTAX);
  }
  g_string_truncate (text, text->len - strlen (",\"name-500\":0}"));
  g_string_append_c (text, '}');
  error = read_with ("max-depth", 64, text->str);
  g_assert_cmpstr (error, ==, NULL);
}

static void
defaults_are_safe (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();

  g_assert_cmpint (regie_reader_get_flags (reader), ==, REGIE_READ_STRICT);
  g_assert_cmpuint (regie_reader_get_max_size (reader), ==, 64 * 1024 * 1024);
  g_assert_cmpuint (regie_reader_get_max_depth (reader), ==, 64);
  g_assert_cmpuint (regie_reader_get_max_string (reader), ==, 1024 * 1024);
  g_assert_cmpuint (regie_reader_get_max_count (reader), ==, 1000000);
}

static void
count_notify (GObject    *object,
              GParamSpec *pspec,
              gpointer    data)
{
  guint *n_calls = data;

  ++*n_calls;
}

static void
limits_are_properties (void)
{
  static const struct
  {
    const char *name;
    guint (*get) (RegieReader *self);
    void (*set) (RegieReader *self, guint value);
  } cases[] = {
    { "max-size", regie_reader_get_max_size, regie_reader_set_max_size },
    { "max-depth", regie_reader_get_max_depth, regie_reader_set_max_depth },
    { "max-string", regie_reader_get_max_string, regie_reader_set_max_string },
    { "max-count", regie_reader_get_max_count, regie_reader_set_max_count },
  };
  g_autoptr(RegieReader) reader = regie_reader_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *signal = g_strconcat ("notify::", cases[i].name, NULL);
      guint n_calls = 0;
      guint value = 0;

      g_signal_connect (reader, signal, G_CALLBACK (count_notify), &n_calls);
      cases[i].set (reader, 5);
      cases[i].set (reader, 5);
      g_assert_cmpuint (n_calls, ==, 1);
      g_assert_cmpuint (cases[i].get (reader), ==, 5);
      g_object_set (reader, cases[i].name, 6, NULL);
      g_object_get (reader, cases[i].name, &value, NULL);
      g_assert_cmpuint (value, ==, 6);
      g_assert_cmpuint (n_calls, ==, 2);
    }
}

static void
flags_are_a_property (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  RegieReadFlags flags = REGIE_READ_STRICT;
  guint n_calls = 0;

  g_signal_connect (reader, "notify::flags", G_CALLBACK (count_notify), &n_calls);
  regie_reader_set_flags (reader, REGIE_READ_KEEP_UNKNOWN);
  regie_reader_set_flags (reader, REGIE_READ_KEEP_UNKNOWN);
  g_object_get (reader, "flags", &flags, NULL);
  g_assert_cmpint (flags, ==, REGIE_READ_KEEP_UNKNOWN);
  g_assert_cmpuint (n_calls, ==, 1);
}

static void
depth_beyond_the_library_is_refused (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr(RegieReader) reader = regie_reader_new ();

      regie_reader_set_max_depth (reader, 65);
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

  g_test_add_func ("/base/limits/size-is-limited", size_is_limited);
  g_test_add_func ("/base/limits/strings-are-limited", strings_are_limited);
  g_test_add_func ("/base/limits/counts-are-limited", counts_are_limited);
  g_test_add_func ("/base/limits/depth-is-limited", depth_is_limited);
  g_test_add_func ("/base/limits/sixty-four-levels-are-read", sixty_four_levels_are_read);
  g_test_add_func ("/base/limits/hundred-thousand-levels-are-refused",
                   hundred_thousand_levels_are_refused);
  g_test_add_func ("/base/limits/long-values-are-read", long_values_are_read);
  g_test_add_func ("/base/limits/long-integer-is-refused", long_integer_is_refused);
  g_test_add_func ("/base/limits/many-unknown-names-are-told-apart",
                   many_unknown_names_are_told_apart);
  g_test_add_func ("/base/limits/defaults-are-safe", defaults_are_safe);
  g_test_add_func ("/base/limits/limits-are-properties", limits_are_properties);
  g_test_add_func ("/base/limits/flags-are-a-property", flags_are_a_property);
  g_test_add_func ("/base/limits/depth-beyond-the-library-is-refused",
                   depth_beyond_the_library_is_refused);

  return g_test_run ();
}
