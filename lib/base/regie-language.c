/* regie-language.c: texts in the language that a caller asks for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-language-private.h"

#include <gio/gio.h>

/* The functions of gettext know one language per process; a server speaks several at once. So
 * its compiled catalogues are read here: a table of the texts in the order of their bytes, and
 * one of their translations. What is in them comes from our own build. */

#define DEFAULT_LANGUAGE "nl"
#define MO_MAGIC         0x950412de
#define MO_HEADER_WORDS  7

typedef struct
{
  GBytes     *bytes;
  const char *data;
  guint       n_texts;
  guint       texts_at;
  guint       translations_at;
  /* The first bytes of each text, in the same order: most comparisons end with them. */
  guint64 *heads;
} Catalogue;

static guint
word_at (const char *data,
         gsize       offset)
{
  guint32 word = 0;

  memcpy (&word, data + offset, sizeof word);

  return word;
}

/* Each entry of a table is a length and an offset. */
static const char *
entry_at (const Catalogue *catalogue,
          guint            table_at,
          guint            entry)
{
  return catalogue->data + word_at (catalogue->data, table_at + 8 * entry + 4);
}

/* The first bytes of a text as a number that is in the order of the bytes. */
static guint64
head_of (const char *text)
{
  guint64 head = 0;

  for (gsize i = 0; i < sizeof head; i++)
    {
      head = head << 8 | (guchar) *text;
      text += *text == '\0' ? 0 : 1;
    }

  return head;
}

static Catalogue *
catalogue_load (const char *language)
{
  g_autofree char *path = g_strconcat ("/org/regie/locale/", language, ".mo", NULL);
  g_autoptr(GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  Catalogue *catalogue = g_new0 (Catalogue, 1);
  gsize size = 0;

  if (bytes == NULL)
    return catalogue;

  catalogue->data = g_bytes_get_data (bytes, &size);
  g_assert (size >= MO_HEADER_WORDS * sizeof (guint32) && word_at (catalogue->data, 0) == MO_MAGIC);
  catalogue->n_texts = word_at (catalogue->data, 8);
  catalogue->texts_at = word_at (catalogue->data, 12);
  catalogue->translations_at = word_at (catalogue->data, 16);
  catalogue->heads = g_new (guint64, catalogue->n_texts);
  for (guint i = 0; i < catalogue->n_texts; i++)
    catalogue->heads[i] = head_of (entry_at (catalogue, catalogue->texts_at, i));
  catalogue->bytes = g_steal_pointer (&bytes);

  return catalogue;
}

/* A table of catalogues by language, each loaded when first asked for and kept: it never changes
 * after that. */
static const Catalogue *
catalogue_get (const char *language)
{
  static GMutex mutex;
  static GHashTable *catalogues;
  G_GNUC_UNUSED g_autoptr(GMutexLocker) locker = g_mutex_locker_new (&mutex);
  Catalogue *catalogue = NULL;

  if (catalogues == NULL)
    catalogues = g_hash_table_new (g_str_hash, g_str_equal);

  catalogue = g_hash_table_lookup (catalogues, language);
  if (catalogue == NULL)
    {
      catalogue = catalogue_load (language);
      g_hash_table_insert (catalogues, g_strdup (language), catalogue);
    }

  return catalogue;
}

static const char *
catalogue_find (const Catalogue *catalogue,
                const char      *text)
{
  guint64 head = head_of (text);
  guint low = 0;
  guint high = catalogue->n_texts;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      int order = (head > catalogue->heads[middle]) - (head < catalogue->heads[middle]);

      if (order == 0)
        order = strcmp (text, entry_at (catalogue, catalogue->texts_at, middle));
      if (order == 0)
        return entry_at (catalogue, catalogue->translations_at, middle);
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }

  return NULL;
}

/* The catalogues go by the first part of a tag: `nl-BE` reads `nl`. Only letters go into the
 * name of a resource, and so only as many languages are remembered as there are such tags. */
#define LONGEST_PRIMARY 3

static gboolean
primary_language (const char *tag,
                  char        primary[LONGEST_PRIMARY + 1])
{
  gsize length = strcspn (tag, "-_");

  if (length == 0 || length > LONGEST_PRIMARY)
    return FALSE;

  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isalpha (tag[i]))
        return FALSE;
      primary[i] = g_ascii_tolower (tag[i]);
    }
  primary[length] = '\0';

  return TRUE;
}

/* Looks a text up; the English of the source when there is no translation. */
const char *
regie_translate (const char *language,
                 const char *text)
{
  char primary[LONGEST_PRIMARY + 1];
  const char *translation = NULL;

  /* The empty text is the head of a catalogue. */
  if (*text == '\0' || !primary_language (language == NULL ? DEFAULT_LANGUAGE : language, primary))
    return text;

  translation = catalogue_find (catalogue_get (primary), text);

  return translation == NULL ? text : translation;
}

/* The value that belongs to the @length bytes of @name, or NULL. */
static const char *
argument (va_list     arguments,
          const char *name,
          gsize       length)
{
  va_list rest;
  const char *found = NULL;

  va_copy (rest, arguments);
  for (const char *key = va_arg (rest, const char *); key != NULL;
       key = va_arg (rest, const char *))
    {
      const char *value = va_arg (rest, const char *);

      if (strlen (key) == length && memcmp (key, name, length) == 0)
        {
          found = value == NULL ? "?" : value;
          break;
        }
    }
  va_end (rest);

  return found;
}

static void
fill (GString    *filled,
      const char *text,
      va_list     arguments)
{
  while (*text != '\0')
    {
      gsize plain = strcspn (text, "{");
      const char *close = plain == 0 ? strchr (text, '}') : NULL;
      const char *value = close == NULL ? NULL : argument (arguments, text + 1, close - text - 1);

      /* A brace that opens no name is one of the text. */
      if (value == NULL)
        {
          plain = MAX (plain, 1);
          g_string_append_len (filled, text, (gssize) plain);
          text += plain;
        }
      else
        {
          g_string_append (filled, value);
          text = close + 1;
        }
    }
}

static char *
dup_filled (const char *text,
            va_list     arguments)
{
  GString *filled = g_string_sized_new (strlen (text) + 64);

  fill (filled, text, arguments);

  return g_string_free (filled, FALSE);
}

/* Puts values in the place of their names in braces: pairs of name and value, then NULL. A
 * translation can so order them as its language wants, and cannot misuse a format. */
char *
regie_fill (const char *text,
            ...)
{
  va_list arguments;
  char *filled = NULL;

  va_start (arguments, text);
  filled = dup_filled (text, arguments);
  va_end (arguments);

  return filled;
}

/* The same, at the end of a text that is being put together. */
void
regie_append_filled (GString    *filled,
                     const char *text,
                     ...)
{
  va_list arguments;

  va_start (arguments, text);
  fill (filled, text, arguments);
  va_end (arguments);
}

char *
regie_translate_valist (const char *language,
                        const char *text,
                        va_list     arguments)
{
  return dup_filled (regie_translate (language, text), arguments);
}

char *
regie_translate_with (const char *language,
                      const char *text,
                      ...)
{
  va_list arguments;
  char *filled = NULL;

  va_start (arguments, text);
  filled = regie_translate_valist (language, text, arguments);
  va_end (arguments);

  return filled;
}

/* Digits of the highest year, and the end of the text. */
#define MAX_DIGITS 6

static const char *
print_number (char  text[MAX_DIGITS],
              guint number)
{
  char *at = text + MAX_DIGITS - 1;

  *at = '\0';
  do
    *--at = (char) ('0' + number % 10);
  while ((number /= 10) > 0);

  return at;
}

/* A day as people write it: 15 september 2026. */
char *
regie_dup_date (const char  *language,
                const GDate *date)
{
  static const char *const months[] = {
    N_ ("January"),   N_ ("February"), N_ ("March"),    N_ ("April"),
    N_ ("May"),       N_ ("June"),     N_ ("July"),     N_ ("August"),
    N_ ("September"), N_ ("October"),  N_ ("November"), N_ ("December"),
  };
  char day[MAX_DIGITS];
  char year[MAX_DIGITS];
  const char *month = regie_translate (language, months[g_date_get_month (date) - 1]);

  return regie_translate_with (language,
                               N_ ("{day} {month} {year}"),
                               "day",
                               print_number (day, g_date_get_day (date)),
                               "month",
                               month,
                               "year",
                               print_number (year, g_date_get_year (date)),
                               NULL);
}
