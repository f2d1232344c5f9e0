/* test-malformed.c: what the reader must refuse, where, and with which words
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/fill.h"
#include "data/sample.h"

/* One line of data/malformed.txt. */
typedef struct
{
  GType       type;
  RegieError  code;
  GByteArray *text;
  char       *message;
} Malformed;

/* These are planted in the documents and must not come back in a message. */
static const char *const markers[] = { "Zwaluw", "31415", "111222333" };

static RegieError
code_of (const char *nick)
{
  g_autoptr(GEnumClass) codes = g_type_class_ref (REGIE_TYPE_ERROR);
  const GEnumValue *value = g_enum_get_value_by_nick (codes, nick);

  g_assert_nonnull (value);

  return value->value;
}

/* Turns %XX into bytes and takes the ^ out, whose place is given as a line and a column. */
static GByteArray *
decode (const char *line,
        guint      *blamed_line,
        guint      *blamed_column)
{
  GByteArray *text = g_byte_array_new ();
  guint row = 1;
  guint column = 1;

  *blamed_line = 0;
  for (const char *at = line; *at != '\0'; at++)
    {
      guint8 byte = *at;

      if (*at == '^')
        {
          *blamed_line = row;
          *blamed_column = column;
          continue;
        }
      if (*at == '%')
        {
          byte = g_ascii_xdigit_value (at[1]) << 4 | g_ascii_xdigit_value (at[2]);
          at += 2;
        }
      g_byte_array_append (text, &byte, 1);
      row += byte == '\n';
      column = byte == '\n' ? 1 : column + ((byte & 0xc0) != 0x80);
    }
  g_assert_cmpuint (*blamed_line, >, 0);

  return text;
}

static Malformed *
malformed_new (GType       type,
               const char *line)
{
  g_auto(GStrv) parts = g_strsplit (line, " | ", 4);
  Malformed *self = g_new0 (Malformed, 1);
  guint row = 0;
  guint column = 0;

  g_assert_cmpuint (g_strv_length (parts), ==, 4);
  self->type = type;
  self->code = code_of (parts[0]);
  self->text = decode (parts[3], &row, &column);
  self->message = g_strdup_printf ("%s (line %u, column %u): %s", parts[1], row, column, parts[2]);

  return self;
}

static void
malformed_free (gpointer data)
{
  Malformed *self = data;

  g_byte_array_unref (self->text);
  g_free (self->message);
  g_free (self);
}

static void
is_refused (gconstpointer data)
{
  const Malformed *malformed = data;
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GBytes) bytes = g_bytes_new (malformed->text->data, malformed->text->len);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) record = regie_reader_read_bytes (reader, malformed->type, bytes, &error);

  g_assert_null (record);
  g_assert_error (error, REGIE_ERROR, (int) malformed->code);
  g_assert_cmpstr (error->message, ==, malformed->message);
  for (guint i = 0; i < G_N_ELEMENTS (markers); i++)
    g_assert_null (strstr (error->message, markers[i]));
}

/* Adds a case for each line, named by its number. */
static void
add_lines (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "malformed.txt", NULL);
  g_autofree char *text = NULL;
  g_auto(GStrv) lines = NULL;
  GType type = G_TYPE_INVALID;

  g_type_ensure (REGIE_TYPE_SAMPLE);
  g_type_ensure (REGIE_TYPE_DOSSIER);
  g_type_ensure (REGIE_TYPE_METHOD);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", 0);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *test_path = g_strdup_printf ("/base/malformed/line-%u", i + 1);

      if (lines[i][0] == '\0' || lines[i][0] == '#')
        continue;
      if (g_str_has_prefix (lines[i], "= "))
        type = g_type_from_name (lines[i] + 2);
      else
        g_test_add_data_func_full (test_path,
                                   malformed_new (type, lines[i]),
                                   is_refused,
                                   malformed_free);
    }
}

static RegieEntity *
new_filled (GType type)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (20260701);
  RegieEntity *record = g_object_new (type, NULL);

  test_fill (record, rand, 1, TEST_ALL);

  return record;
}

/* A document that breaks off is never taken for a whole one. */
static void
no_beginning_is_a_document (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(RegieEntity) record = new_filled (REGIE_TYPE_SAMPLE);
  g_autofree char *text = regie_entity_to_json (record, REGIE_WRITE_SECRETS);

  for (gsize length = 0; length < strlen (text); length++)
    {
      g_autoptr(GBytes) bytes = g_bytes_new (text, length);
      g_autoptr(GError) error = NULL;
      g_autoptr(RegieEntity) read =
        regie_reader_read_bytes (reader, REGIE_TYPE_SAMPLE, bytes, &error);

      g_assert_null (read);
      g_assert_error (error, REGIE_ERROR, REGIE_ERROR_SYNTAX);
    }
}

/* What is still read after one byte changed means what it says: it is written and read as itself.
 */
static void
changed_bytes_do_no_harm (void)
{
  static const char bytes[] = "\"\\{}[]:,0-tn \n\xff";
  g_autoptr(RegieReader) reader =
    g_object_new (REGIE_TYPE_READER, "flags", REGIE_READ_KEEP_UNKNOWN, NULL);
  g_autoptr(RegieEntity) record = new_filled (REGIE_TYPE_SAMPLE);
  g_autofree char *text = regie_entity_to_json (record, REGIE_WRITE_SECRETS);

  for (gsize at = 0; text[at] != '\0'; at++)
    for (guint i = 0; i < sizeof bytes; i++)
      {
        char before = text[at];
        g_autoptr(GBytes) changed = NULL;
        g_autoptr(RegieEntity) read = NULL;
        g_autoptr(RegieEntity) again = NULL;
        g_autoptr(GBytes) written = NULL;

        text[at] = bytes[i];
        changed = g_bytes_new (text, strlen (text));
        text[at] = before;
        read = regie_reader_read_bytes (reader, REGIE_TYPE_SAMPLE, changed, NULL);
        if (read == NULL)
          continue;

        written = regie_entity_to_bytes (read, REGIE_WRITE_SECRETS);
        again = regie_reader_read_bytes (reader, REGIE_TYPE_SAMPLE, written, NULL);
        g_assert_true (again != NULL && regie_entity_equal (read, again));
      }
}

/* What is kept unknown is checked as strictly as what is known. */
static void
unknown_values_are_checked (void)
{
  static const struct
  {
    const char *value;
    guint column;
    const char *message;
  } cases[] = {
    { "", 8, "expected a value, found a bracket, comma or colon" },
    { "x", 8, "expected a value, found something else" },
    { "nul", 8, "expected a value, found something else" },
    { "True", 8, "expected a value, found something else" },
    { "'x'", 8, "expected a value, found something else" },
    { "01", 8, "a number that begins with zero" },
    { "1.", 10, "a fraction without digits" },
    { "1e", 10, "an exponent without digits" },
    { "-", 9, "a number without digits" },
    { "1 2", 10, "expected a comma or the closing brace, found a number" },
    { "\"\\x\"", 9, "an escape that JSON does not know" },
    { "\"\\ud800\"", 9, "half of a surrogate pair" },
    { "\"\\u0000\"", 9, "a string cannot hold the character NUL" },
    { "\"\n\"", 9, "a control character in a string" },
    { "\"\xff\"", 9, "not UTF-8" },
    { "[", 9, "expected a value, found a bracket, comma or colon" },
    { "[1", 10, "expected a comma or the closing bracket, found a bracket, comma or colon" },
    { "[1,]", 11, "expected a value, found a bracket, comma or colon" },
    { "[,1]", 9, "expected a value, found a bracket, comma or colon" },
    { "[1 2]", 11, "expected a comma or the closing bracket, found a number" },
    { "[1}", 10, "expected a comma or the closing bracket, found a bracket, comma or colon" },
    { "]", 8, "expected a value, found a bracket, comma or colon" },
    { "{", 10, "expected a comma or the closing brace, found the end of the text" },
    { "{]", 9, "expected the name of a member, found a bracket, comma or colon" },
    { "{1:2}", 9, "expected the name of a member, found a number" },
    { "{\"a\"}", 12, "expected a colon, found a bracket, comma or colon" },
    { "{\"a\" 1}", 13, "expected a colon, found a number" },
    { "{\"a\":}", 13, "expected a value, found a bracket, comma or colon" },
    { "{\"a\":1,}", 15, "expected the name of a member, found a bracket, comma or colon" },
    { "{\"a\":1,\"a\":2}", 15, "a member that stands there twice" },
    { "{\"a\":1,\"\\u0061\":2}", 15, "a member that stands there twice" },
    { "{\"b\":{\"a\":1,\"a\":2}}", 20, "a member that stands there twice" },
    { "[{\"a\":1,\"b\":[],\"a\":2}]", 23, "a member that stands there twice" },
    { "1,\"new\":2", 10, "a member that stands there twice" },
    { "1,\"\\u006eew\":2", 10, "a member that stands there twice" },
  };
  g_autoptr(RegieReader) reader =
    g_object_new (REGIE_TYPE_READER, "flags", REGIE_READ_KEEP_UNKNOWN, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strconcat ("{\"new\":", cases[i].value, "}", NULL);
      g_autofree char *message =
        g_strdup_printf ("document (line 1, column %u): %s", cases[i].column, cases[i].message);
      g_autoptr(GError) error = NULL;
      g_autoptr(RegieEntity) record =
        regie_reader_read_text (reader, REGIE_TYPE_SAMPLE, text, &error);

      g_test_message ("case %u", i);
      g_assert_null (record);
      g_assert_error (error, REGIE_ERROR, REGIE_ERROR_SYNTAX);
      g_assert_cmpstr (error->message, ==, message);
    }
}

static void
caller_need_not_ask_why (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();

  g_assert_null (regie_reader_read_text (reader, REGIE_TYPE_SAMPLE, "", NULL));
  g_assert_null (regie_reader_read_text (reader, REGIE_TYPE_SAMPLE, "{\"title\":1}", NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  add_lines ();
  g_test_add_func ("/base/malformed/no-beginning-is-a-document", no_beginning_is_a_document);
  g_test_add_func ("/base/malformed/changed-bytes-do-no-harm", changed_bytes_do_no_harm);
  g_test_add_func ("/base/malformed/unknown-values-are-checked", unknown_values_are_checked);
  g_test_add_func ("/base/malformed/caller-need-not-ask-why", caller_need_not_ask_why);

  return g_test_run ();
}
