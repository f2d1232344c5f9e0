/* regie-scanner.c: strict JSON, token by token
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-scanner-private.h"

#include "base/regie-hash-private.h"
#include "base/regie-word-private.h"

/* So many bytes may be read past the end: a string is searched a word at a time, and the name of
 * a member is compared as a whole. */
#define PADDING (G_MAXUINT8 + sizeof (guint64))

void
regie_scanner_init (RegieScanner             *self,
                    const char               *text,
                    gsize                     length,
                    const RegieScannerLimits *limits)
{
  *self = (RegieScanner){ .length = length, .limits = *limits };
  self->text = g_atomic_rc_box_alloc (length + PADDING);
  if (length > 0)
    memcpy (self->text, text, length);
  memset (self->text + length, 0, PADDING);
  self->at = self->text;
}

void
regie_scanner_clear (RegieScanner *self)
{
  g_clear_pointer (&self->text, g_atomic_rc_box_release);
  g_clear_pointer (&self->fault, g_free);
}

/* Remembers what is wrong and where; always FALSE, so that a caller can return it. */
gboolean
regie_scanner_fail (RegieScanner *self,
                    RegieError    code,
                    const char   *at,
                    const char   *message)
{
  g_assert (self->fault == NULL);

  self->fault = g_strdup (message);
  self->fault_at = at - self->text;
  self->fault_code = code;

  return FALSE;
}

static gboolean
is_literal (RegieScanner *self,
            const char   *literal,
            gsize         length)
{
  return strncmp (self->at, literal, length) == 0 && !g_ascii_isalnum (self->at[length]);
}

/* What the value is that comes next, or NULL when it is none. */
static const char *
describe_value (RegieScanner *self)
{
  char byte = *self->at;

  if (byte == '"')
    return "a string";
  if (byte == '{')
    return "an object";
  if (byte == '[')
    return "an array";
  if (g_ascii_isdigit (byte) || (byte == '-' && g_ascii_isdigit (self->at[1])))
    return "a number";
  if (is_literal (self, "true", 4) || is_literal (self, "false", 5))
    return "true or false";
  if (is_literal (self, "null", 4))
    return "null";

  return NULL;
}

static gboolean
is_utf8 (RegieScanner *self)
{
  gsize left = self->length - (self->at - self->text);

  return (gint32) g_utf8_get_char_validated (self->at, (gssize) left) >= 0 || *self->at == '\0';
}

static const char *
describe_other (RegieScanner *self)
{
  if (self->at >= self->text + self->length)
    return "the end of the text";
  if (*self->at != '\0' && strchr ("]}:,", *self->at) != NULL)
    return "a bracket, comma or colon";
  if (!is_utf8 (self))
    return "bytes that are not UTF-8";

  return "something else";
}

/* Fails at the token that comes next. What is no value at all is not JSON, whatever @code says of
 * values. */
gboolean
regie_scanner_fail_expected (RegieScanner *self,
                             RegieError    code,
                             const char   *expected)
{
  const char *found = describe_value (self);
  g_autofree char *message = NULL;

  if (found == NULL)
    {
      found = describe_other (self);
      code = REGIE_ERROR_SYNTAX;
    }
  message = g_strconcat ("expected ", expected, ", found ", found, NULL);

  return regie_scanner_fail (self, code, self->at, message);
}

/* The number that four hexadecimal digits make; -1 when they are not. */
static int
scan_hex (const char *text)
{
  int code = 0;

  for (gsize i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (text[i]);

      if (digit < 0)
        return -1;
      code = code << 4 | digit;
    }

  return code;
}

#define IS_HIGH_SURROGATE(code) ((code) >= 0xd800 && (code) < 0xdc00)
#define IS_LOW_SURROGATE(code)  ((code) >= 0xdc00 && (code) < 0xe000)

/* Reads what follows `\u`, moves @from behind it and writes the character at @to. */
static gboolean
unescape_code (RegieScanner  *self,
               char         **from,
               char         **to)
{
  char *start = *from - 2;
  int code = scan_hex (*from);
  int low = 0;

  if (code < 0)
    return regie_scanner_fail (self,
                               REGIE_ERROR_SYNTAX,
                               start,
                               "\\u wants four hexadecimal digits");
  *from += 4;

  if (IS_HIGH_SURROGATE (code))
    {
      low = (*from)[0] == '\\' && (*from)[1] == 'u' ? scan_hex (*from + 2) : -1;
      if (!IS_LOW_SURROGATE (low))
        return regie_scanner_fail (self, REGIE_ERROR_SYNTAX, start, "half of a surrogate pair");
      code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
      *from += 6;
    }
  else if (IS_LOW_SURROGATE (code))
    return regie_scanner_fail (self, REGIE_ERROR_SYNTAX, start, "half of a surrogate pair");

  if (code == 0)
    return regie_scanner_fail (self,
                               REGIE_ERROR_SYNTAX,
                               start,
                               "a string cannot hold the character NUL");

  *to += g_unichar_to_utf8 (code, *to);

  return TRUE;
}

/* Finds the first quote, backslash or control character from @at on. Sets @high when a byte
 * before it is not ASCII. */
static char *
find_stop (char    *at,
           guint64 *high)
{
  for (;;)
    {
      guint64 word = regie_word_load (at);
      guint64 stops = regie_word_stops (word);

      if (stops != 0)
        {
          guint n_bytes = regie_word_bytes_before (stops);

          if (n_bytes > 0)
            *high |= word << (64 - 8 * n_bytes);
          *high &= REGIE_WORD_HIGH_BITS;
          return at + n_bytes;
        }

      *high |= word;
      at += sizeof word;
    }
}

/* Goes through the bytes from @at on that stand for themselves. Returns where they end, a quote or
 * a backslash, or NULL after a fault. */
static char *
take_plain (RegieScanner *self,
            char         *at)
{
  guint64 high = 0;
  char *stop = find_stop (at, &high);
  const char *bad = NULL;

  if (high != 0 && !g_utf8_validate_len (at, stop - at, &bad))
    {
      regie_scanner_fail (self, REGIE_ERROR_SYNTAX, bad, "not UTF-8");
      return NULL;
    }
  if ((guchar) *stop < ' ')
    {
      const char *message = stop >= self->text + self->length ? "a string without an end"
                                                              : "a control character in a string";

      regie_scanner_fail (self, REGIE_ERROR_SYNTAX, stop, message);
      return NULL;
    }

  return stop;
}

/* Takes the escape at @from, moves behind it and writes what it stands for at @to. */
static gboolean
unescape_one (RegieScanner  *self,
              char         **from,
              char         **to)
{
  static const char escapes[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char *escape = NULL;

  *from += 2;
  if ((*from)[-1] == 'u')
    return unescape_code (self, from, to);

  escape = (*from)[-1] == '\0' ? NULL : strchr (escapes, (*from)[-1]);
  if (escape == NULL)
    return regie_scanner_fail (self,
                               REGIE_ERROR_SYNTAX,
                               *from - 2,
                               "an escape that JSON does not know");

  *(*to)++ = meanings[escape - escapes];

  return TRUE;
}

/* Goes on from the first backslash at @from, where what comes before stands ready. Returns the end
 * of the string that it made, and the closing quote in @close; or NULL after a fault. */
static char *
unescape (RegieScanner  *self,
          char          *from,
          char         **close)
{
  char *to = from;

  while (*from != '"')
    {
      char *stop = NULL;

      if (!unescape_one (self, &from, &to))
        return NULL;
      stop = take_plain (self, from);
      if (stop == NULL)
        return NULL;
      memmove (to, from, stop - from);
      to += stop - from;
      from = stop;
    }

  *close = from;

  return to;
}

/* Takes the string whose opening quote comes next. Returns it ended by a NUL, or NULL. */
char *
regie_scanner_take_string (RegieScanner *self,
                           gsize        *length)
{
  char *start = self->at + 1;
  char *close = take_plain (self, start);
  char *end = close;

  if (close != NULL && *close != '"')
    end = unescape (self, close, &close);
  if (end == NULL)
    return NULL;

  if ((gsize) (end - start) > self->limits.max_string)
    {
      regie_scanner_fail (self, REGIE_ERROR_LIMIT, self->at, "a string longer than the limit");
      return NULL;
    }

  *end = '\0';
  *length = end - start;
  self->at = close + 1;

  return start;
}

/* Moves behind a number as JSON writes it and tells whether it is a whole one. */
static gboolean
take_number (RegieScanner *self,
             gboolean     *is_integer)
{
  char *at = self->at;

  *is_integer = TRUE;
  if (*at == '-')
    at++;
  if (!g_ascii_isdigit (*at))
    return regie_scanner_fail (self, REGIE_ERROR_SYNTAX, at, "a number without digits");
  if (*at == '0' && g_ascii_isdigit (at[1]))
    return regie_scanner_fail (self, REGIE_ERROR_SYNTAX, at, "a number that begins with zero");
  while (g_ascii_isdigit (*at))
    at++;

  if (*at == '.')
    {
      *is_integer = FALSE;
      if (!g_ascii_isdigit (*++at))
        return regie_scanner_fail (self, REGIE_ERROR_SYNTAX, at, "a fraction without digits");
      while (g_ascii_isdigit (*at))
        at++;
    }

  if (*at == 'e' || *at == 'E')
    {
      *is_integer = FALSE;
      at++;
      if (*at == '+' || *at == '-')
        at++;
      if (!g_ascii_isdigit (*at))
        return regie_scanner_fail (self, REGIE_ERROR_SYNTAX, at, "an exponent without digits");
      while (g_ascii_isdigit (*at))
        at++;
    }

  self->at = at;

  return TRUE;
}

/* Takes a whole number, written without fraction and exponent. */
gboolean
regie_scanner_take_integer (RegieScanner *self,
                            gint64       *value)
{
  const char *start = self->at;
  gboolean is_integer = FALSE;
  guint64 limit = G_MAXINT64;
  guint64 number = 0;

  if (!take_number (self, &is_integer))
    return FALSE;
  if (!is_integer)
    return regie_scanner_fail (self, REGIE_ERROR_FORMAT, start, "not a whole number");

  if (*start == '-')
    limit++;
  for (const char *digit = start + (*start == '-'); digit < self->at; digit++)
    if (!g_uint64_checked_mul (&number, number, 10) ||
        !g_uint64_checked_add (&number, number, *digit - '0') || number > limit)
      return regie_scanner_fail (self, REGIE_ERROR_FORMAT, start, "a number that is too large");

  *value = *start == '-' ? (gint64) (0 - number) : (gint64) number;

  return TRUE;
}

/* Takes @literal if it comes next; nothing is wrong if it does not. */
gboolean
regie_scanner_take_literal (RegieScanner *self,
                            const char   *literal,
                            gsize         length)
{
  if (!is_literal (self, literal, length))
    return FALSE;

  self->at += length;

  return TRUE;
}

/* Goes into an object or an array. */
gboolean
regie_scanner_enter (RegieScanner *self)
{
  if (++self->depth > self->limits.max_depth)
    return regie_scanner_fail (self, REGIE_ERROR_LIMIT, self->at, "nested deeper than the limit");

  self->at++;

  return TRUE;
}

/* Counts a value that takes memory. */
gboolean
regie_scanner_count (RegieScanner *self)
{
  if (++self->count > self->limits.max_count)
    return regie_scanner_fail (self, REGIE_ERROR_LIMIT, self->at, "more values than the limit");

  return TRUE;
}

static gboolean
skip_scalar (RegieScanner *self)
{
  gboolean is_integer = FALSE;

  if (*self->at == '-' || g_ascii_isdigit (*self->at))
    return take_number (self, &is_integer);
  if (regie_scanner_take_literal (self, "true", 4) ||
      regie_scanner_take_literal (self, "false", 5) || regie_scanner_take_literal (self, "null", 4))
    return TRUE;

  return regie_scanner_fail_expected (self, REGIE_ERROR_SYNTAX, "a value");
}

/* An object or array that is being skipped: the names that it has had, NULL for an array. */
typedef struct
{
  GHashTable *names;
} Skipped;

static void
skipped_clear (gpointer skipped)
{
  g_clear_pointer (&((Skipped *) skipped)->names, g_hash_table_unref);
}

/* Takes a member name and the colon after it. */
static gboolean
skip_name (RegieScanner *self,
           Skipped      *object,
           RegieText    *minified)
{
  const char *start = self->at;
  char *name = NULL;
  gsize length = 0;

  if (*self->at != '"')
    return regie_scanner_fail_expected (self, REGIE_ERROR_SYNTAX, "the name of a member");
  name = regie_scanner_take_string (self, &length);
  if (name == NULL)
    return FALSE;
  if (!g_hash_table_add (object->names, name))
    return regie_scanner_fail (self, REGIE_ERROR_SYNTAX, start, "a member that stands there twice");

  regie_scanner_skip_space (self);
  if (*self->at != ':')
    return regie_scanner_fail_expected (self, REGIE_ERROR_SYNTAX, "a colon");
  self->at++;
  regie_scanner_skip_space (self);

  if (minified != NULL)
    {
      regie_text_put_json_string (minified, name);
      regie_text_puts (minified, ":");
    }

  return TRUE;
}

static gboolean
skip_open (RegieScanner *self,
           GArray       *open,
           RegieText    *minified)
{
  g_array_set_size (open, open->len + 1);
  if (*self->at == '{')
    g_array_index (open, Skipped, open->len - 1).names =
      g_hash_table_new (regie_hash_string, g_str_equal);
  if (minified != NULL)
    regie_text_put (minified, self->at, 1);

  return regie_scanner_enter (self);
}

/* Takes the brackets that close after a value, until a comma asks for the next. */
static gboolean
skip_close (RegieScanner *self,
            GArray       *open,
            RegieText    *minified)
{
  while (open->len > 0)
    {
      Skipped *skipped = &g_array_index (open, Skipped, open->len - 1);
      char close = skipped->names != NULL ? '}' : ']';

      regie_scanner_skip_space (self);
      if (*self->at != close && *self->at != ',')
        return regie_scanner_fail_expected (self,
                                            REGIE_ERROR_SYNTAX,
                                            "a comma or the closing bracket");

      if (minified != NULL)
        regie_text_put (minified, self->at, 1);
      self->at++;
      if (self->at[-1] == ',')
        {
          regie_scanner_skip_space (self);
          return skipped->names == NULL || skip_name (self, skipped, minified);
        }

      regie_scanner_leave (self);
      g_array_set_size (open, open->len - 1);
    }

  return TRUE;
}

/* Takes the value that comes next: TRUE in @is_open when it is a container with something in it,
 * whose first value then comes next. */
static gboolean
skip_one (RegieScanner *self,
          GArray       *open,
          RegieText    *minified,
          gboolean     *is_open)
{
  char *start = self->at;
  gsize length = 0;

  *is_open = FALSE;
  if (!regie_scanner_count (self))
    return FALSE;

  if (*start == '{' || *start == '[')
    {
      if (!skip_open (self, open, minified))
        return FALSE;
      regie_scanner_skip_space (self);
      *is_open = *self->at != (*start == '{' ? '}' : ']');
      return !*is_open || *start == '[' ||
             skip_name (self, &g_array_index (open, Skipped, open->len - 1), minified);
    }

  if (*start == '"')
    {
      char *string = regie_scanner_take_string (self, &length);

      if (string != NULL && minified != NULL)
        regie_text_put_json_string (minified, string);
      return string != NULL;
    }

  if (!skip_scalar (self))
    return FALSE;
  if (minified != NULL)
    regie_text_put (minified, start, self->at - start);

  return TRUE;
}

/* Checks the value that comes next and moves behind it; with @minified, writes it there without
 * white space. Does not recurse: what is skipped may be nested by somebody else. */
gboolean
regie_scanner_skip_value (RegieScanner *self,
                          RegieText    *minified)
{
  g_autoptr(GArray) open = g_array_new (FALSE, TRUE, sizeof (Skipped));
  gboolean is_open = FALSE;

  g_array_set_clear_func (open, skipped_clear);

  do
    {
      if (!skip_one (self, open, minified, &is_open))
        return FALSE;
      if (is_open)
        continue;
      if (!skip_close (self, open, minified))
        return FALSE;
    }
  while (open->len > 0);

  return TRUE;
}
