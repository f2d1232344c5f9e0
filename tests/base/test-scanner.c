/* test-scanner.c: strict JSON, token by token
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "base/regie-scanner-private.h"

static const RegieScannerLimits limits = { 64, 1024, 1000000 };

/* Strings are searched a word at a time: so each kind of end stands at each place of a word. */
static void
strings_end_where_they_end (void)
{
  static const char *const pieces[] = {
    "", "\\n", "\\\"", "\\u0041", "é", "€", "\xf0\x9f\x8f\xa0"
  };
  static const char *const meanings[] = { "", "\n", "\"", "A", "é", "€", "\xf0\x9f\x8f\xa0" };

  for (guint piece = 0; piece < G_N_ELEMENTS (pieces); piece++)
    for (guint before = 0; before < 20; before++)
      for (guint after = 0; after < 20; after++)
        {
          g_autofree char *left = g_strnfill (before, 'l');
          g_autofree char *right = g_strnfill (after, 'r');
          g_autofree char *text = g_strconcat ("\"", left, pieces[piece], right, "\",", NULL);
          g_autofree char *expected = g_strconcat (left, meanings[piece], right, NULL);
          const char *string = NULL;
          RegieScanner scanner;
          gsize length = 0;

          regie_scanner_init (&scanner, text, strlen (text), &limits);
          string = regie_scanner_take_string (&scanner, &length);
          g_assert_cmpstr (string, ==, expected);
          g_assert_cmpuint (length, ==, strlen (expected));
          g_assert_cmpint (*scanner.at, ==, ',');
          g_assert_cmpint (scanner.at - scanner.text, ==, strlen (text) - 1);
          regie_scanner_clear (&scanner);
        }
}

/* Each byte that may not stand in a string, at each place of a word. */
static void
bad_bytes_are_found (void)
{
  for (guint byte = 0; byte < 256; byte++)
    for (guint before = 0; before < 17; before++)
      {
        gboolean is_good = byte >= ' ' && byte < 0x80 && byte != '"' && byte != '\\';
        gboolean is_utf8 = byte < 0x80;
        g_autofree char *left = g_strnfill (before, 'l');
        g_autoptr(GString) text = g_string_new ("\"");
        RegieScanner scanner;
        gsize length = 0;

        g_string_append (text, left);
        g_string_append_c (text, byte);
        g_string_append (text, "xxxxxxxxxxxx\"");
        if (byte == '"')
          continue;

        regie_scanner_init (&scanner, text->str, text->len, &limits);
        g_assert_true ((regie_scanner_take_string (&scanner, &length) != NULL) == is_good);
        if (!is_good)
          {
            g_assert_cmpint (scanner.fault_code, ==, REGIE_ERROR_SYNTAX);
            g_assert_cmpuint (scanner.fault_at, ==, 1 + before);
            g_assert_true (is_utf8 != g_str_equal (scanner.fault, "not UTF-8"));
          }
        regie_scanner_clear (&scanner);
      }
}

/* Every character that can be written with an escape, and every pair of halves. */
static void
every_escape_is_right (void)
{
  guint step = g_test_slow () ? 1 : 7;

  for (gunichar code = 1; code <= 0x10ffff; code += code < 0x3000 ? 1 : step)
    {
      char expected[7] = "";
      g_autofree char *text = NULL;
      RegieScanner scanner;
      gsize length = 0;
      const char *string = NULL;

      if (code >= 0xd800 && code < 0xe000)
        continue;

      g_unichar_to_utf8 (code, expected);
      if (code < 0x10000)
        text = g_strdup_printf ("\"\\u%04X\"", code);
      else
        text = g_strdup_printf ("\"\\u%04x\\u%04x\"",
                                0xd800 + ((code - 0x10000) >> 10),
                                0xdc00 + ((code - 0x10000) & 0x3ff));

      regie_scanner_init (&scanner, text, strlen (text), &limits);
      string = regie_scanner_take_string (&scanner, &length);
      if (g_strcmp0 (string, expected) != 0)
        g_error ("%s does not become itself", text);
      regie_scanner_clear (&scanner);
    }
}

static void
integers_are_exact (void)
{
  static const struct
  {
    const char *text;
    gint64 value;
  } cases[] = {
    { "0", 0 },
    { "-0", 0 },
    { "1", 1 },
    { "-1", -1 },
    { "2147483648", G_GINT64_CONSTANT (2147483648) },
    { "9007199254740993", G_GINT64_CONSTANT (9007199254740993) },
    { "9223372036854775807", G_MAXINT64 },
    { "-9223372036854775807", -G_MAXINT64 },
    { "-9223372036854775808", G_MININT64 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RegieScanner scanner;
      gint64 value = 42;

      regie_scanner_init (&scanner, cases[i].text, strlen (cases[i].text), &limits);
      g_assert_true (regie_scanner_take_integer (&scanner, &value));
      g_assert_cmpint (value, ==, cases[i].value);
      g_assert_cmpint (scanner.at - scanner.text, ==, strlen (cases[i].text));
      regie_scanner_clear (&scanner);
    }
}

static void
other_numbers_are_refused (void)
{
  static const struct
  {
    const char *text;
    RegieError code;
    gsize at;
  } cases[] = {
    { "9223372036854775808", REGIE_ERROR_FORMAT, 0 },
    { "-9223372036854775809", REGIE_ERROR_FORMAT, 0 },
    { "18446744073709551615", REGIE_ERROR_FORMAT, 0 },
    { "18446744073709551616", REGIE_ERROR_FORMAT, 0 },
    { "99999999999999999999999999999999", REGIE_ERROR_FORMAT, 0 },
    { "1.5", REGIE_ERROR_FORMAT, 0 },
    { "1.0", REGIE_ERROR_FORMAT, 0 },
    { "1e2", REGIE_ERROR_FORMAT, 0 },
    { "1E+2", REGIE_ERROR_FORMAT, 0 },
    { "0e0", REGIE_ERROR_FORMAT, 0 },
    { "-", REGIE_ERROR_SYNTAX, 1 },
    { "-x", REGIE_ERROR_SYNTAX, 1 },
    { "--1", REGIE_ERROR_SYNTAX, 1 },
    { "01", REGIE_ERROR_SYNTAX, 0 },
    { "-01", REGIE_ERROR_SYNTAX, 1 },
    { "00", REGIE_ERROR_SYNTAX, 0 },
    { "1.", REGIE_ERROR_SYNTAX, 2 },
    { "1.e1", REGIE_ERROR_SYNTAX, 2 },
    { "1e", REGIE_ERROR_SYNTAX, 2 },
    { "1e+", REGIE_ERROR_SYNTAX, 3 },
    { "1e-x", REGIE_ERROR_SYNTAX, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RegieScanner scanner;
      gint64 value = 0;

      g_test_message ("%s", cases[i].text);
      regie_scanner_init (&scanner, cases[i].text, strlen (cases[i].text), &limits);
      g_assert_false (regie_scanner_take_integer (&scanner, &value));
      g_assert_cmpint (scanner.fault_code, ==, cases[i].code);
      g_assert_cmpuint (scanner.fault_at, ==, cases[i].at);
      regie_scanner_clear (&scanner);
    }
}

static void
literals_are_whole_words (void)
{
  static const struct
  {
    const char *text;
    gboolean is_taken;
  } cases[] = {
    { "true", TRUE },   { "true,", TRUE },  { "true]", TRUE },  { "true ", TRUE },
    { "true\n", TRUE }, { "tru", FALSE },   { "True", FALSE },  { "TRUE", FALSE },
    { "true1", FALSE }, { "truex", FALSE }, { "trueX", FALSE }, { "", FALSE },
    { "false", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RegieScanner scanner;

      g_test_message ("%s", cases[i].text);
      regie_scanner_init (&scanner, cases[i].text, strlen (cases[i].text), &limits);
      g_assert_true (regie_scanner_take_literal (&scanner, "true", 4) == cases[i].is_taken);
      g_assert_cmpint (scanner.at - scanner.text, ==, cases[i].is_taken ? 4 : 0);
      g_assert_null (scanner.fault);
      regie_scanner_clear (&scanner);
    }
}

/* Without white space and with one way of escaping, but with its own numbers and order. */
static void
skipped_values_are_kept_small (void)
{
  static const struct
  {
    const char *text;
    const char *minified;
  } cases[] = {
    { "null", "null" },
    { "true", "true" },
    { "false", "false" },
    { "0", "0" },
    { "-0", "-0" },
    { "1.50", "1.50" },
    { "1E+400", "1E+400" },
    { "123456789012345678901234567890", "123456789012345678901234567890" },
    { "\"\"", "\"\"" },
    { "\"\\u0041\\/\\u00e9\\u001F\"", "\"A/é\\u001f\"" },
    { "[]", "[]" },
    { "[ ]", "[]" },
    { "{}", "{}" },
    { "{\n}", "{}" },
    { "[ 1 , [ 2 , { } ] ,\t3 ]", "[1,[2,{}],3]" },
    { "{ \"b\" : 1 , \"a\" : { \"\\u0063\" : [ ] } }", "{\"b\":1,\"a\":{\"c\":[]}}" },
    { "[[[[]]]]", "[[[[]]]]" },
    { "{\"a\":{\"a\":{\"a\":1}}}", "{\"a\":{\"a\":{\"a\":1}}}" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RegieText text = { 0 };
      g_autofree char *minified = NULL;
      RegieScanner scanner;

      g_test_message ("%s", cases[i].text);
      regie_scanner_init (&scanner, cases[i].text, strlen (cases[i].text), &limits);
      g_assert_true (regie_scanner_skip_value (&scanner, &text));
      g_assert_cmpint (scanner.at - scanner.text, ==, strlen (cases[i].text));
      g_assert_cmpuint (scanner.depth, ==, 0);
      minified = regie_text_steal (&text);
      g_assert_cmpstr (minified, ==, cases[i].minified);
      regie_scanner_clear (&scanner);
    }
}

static void
skipping_can_keep_nothing (void)
{
  const char *text = "{\"a\":[1,\"x\",{}],\"b\":null}";
  RegieScanner scanner;

  regie_scanner_init (&scanner, text, strlen (text), &limits);
  g_assert_true (regie_scanner_skip_value (&scanner, NULL));
  g_assert_cmpint (scanner.at - scanner.text, ==, strlen (text));
  regie_scanner_clear (&scanner);
}

/* The text of the caller may be a file that somebody maps: it is not written in. */
static void
text_of_the_caller_stays (void)
{
  const char *text = "\"\\u0041\\n\"";
  RegieScanner scanner;
  gsize length = 0;

  regie_scanner_init (&scanner, text, strlen (text), &limits);
  g_assert_cmpstr (regie_scanner_take_string (&scanner, &length), ==, "A\n");
  g_assert_cmpstr (text, ==, "\"\\u0041\\n\"");
  regie_scanner_clear (&scanner);
}

static void
no_text_is_a_text (void)
{
  RegieScanner scanner;

  regie_scanner_init (&scanner, NULL, 0, &limits);
  regie_scanner_skip_space (&scanner);
  g_assert_false (regie_scanner_skip_value (&scanner, NULL));
  g_assert_cmpstr (scanner.fault, ==, "expected a value, found the end of the text");
  regie_scanner_clear (&scanner);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/base/scanner/strings-end-where-they-end", strings_end_where_they_end);
  g_test_add_func ("/base/scanner/bad-bytes-are-found", bad_bytes_are_found);
  g_test_add_func ("/base/scanner/every-escape-is-right", every_escape_is_right);
  g_test_add_func ("/base/scanner/integers-are-exact", integers_are_exact);
  g_test_add_func ("/base/scanner/other-numbers-are-refused", other_numbers_are_refused);
  g_test_add_func ("/base/scanner/literals-are-whole-words", literals_are_whole_words);
  g_test_add_func ("/base/scanner/skipped-values-are-kept-small", skipped_values_are_kept_small);
  g_test_add_func ("/base/scanner/skipping-can-keep-nothing", skipping_can_keep_nothing);
  g_test_add_func ("/base/scanner/text-of-the-caller-stays", text_of_the_caller_stays);
  g_test_add_func ("/base/scanner/no-text-is-a-text", no_text_is_a_text);

  return g_test_run ();
}
