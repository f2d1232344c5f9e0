/* texts.c: the texts of the tool in the language of the user
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <string.h>

/* The library asks for a language with each call. This tool has one user, so it looks at the
 * environment once. Its texts are in the same catalogues, po/<language>.po; the compiled ones
 * travel inside the program. */

#define CATALOGUE       "/org/regie/tool/%s.mo"
#define FALLBACK        "nl"
#define SOURCE_LANGUAGE "en"

gboolean
tool_knows_language (const char *language)
{
  g_autofree char *path = g_strdup_printf (CATALOGUE, language);

  return g_str_equal (language, SOURCE_LANGUAGE) ||
         g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL);
}

/* The first language of a list such as `nl_NL.UTF-8:en` that there are texts in. */
static char *
choose_language (const char *list)
{
  g_auto(GStrv) names = g_strsplit (list, ":", -1);

  for (gsize i = 0; names[i] != NULL; i++)
    {
      names[i][strcspn (names[i], "_-.@")] = '\0';
      if (tool_knows_language (names[i]))
        return g_strdup (names[i]);
    }

  return NULL;
}

/* Help and complaints about options want a language before the options are read. */
static const char *
find_option (const char *const *arguments)
{
  for (gsize i = 0; arguments[i] != NULL && !g_str_equal (arguments[i], "--"); i++)
    {
      if (g_str_has_prefix (arguments[i], "--lang="))
        return arguments[i] + strlen ("--lang=");
      if (g_str_equal (arguments[i], "--lang"))
        return arguments[i + 1];
    }

  return NULL;
}

#define HEADER_WORDS    7
#define TEXTS_AT        3
#define TRANSLATIONS_AT 4

static guint32
word_at (const char *data,
         gsize       number)
{
  guint32 word = 0;

  memcpy (&word, data + number * sizeof word, sizeof word);

  return word;
}

/* A compiled catalogue: a header, a table of the places of the texts and one of their
 * translations. Each place is a length and an offset. It comes from our own build. */
static GHashTable *
load_catalogue (const char *language)
{
  GHashTable *catalogue = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *path = g_strdup_printf (CATALOGUE, language);
  GBytes *bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  const char *data = NULL;
  gsize size = 0;

  if (bytes == NULL)
    return catalogue;

  data = g_bytes_get_data (bytes, &size);
  g_assert (size >= HEADER_WORDS * sizeof (guint32));
  for (guint32 i = 0; i < word_at (data, 2); i++)
    {
      guint32 text = word_at (data, word_at (data, TEXTS_AT) / sizeof text + 2 * i + 1);
      guint32 translation =
        word_at (data, word_at (data, TRANSLATIONS_AT) / sizeof text + 2 * i + 1);

      g_hash_table_insert (catalogue, (char *) data + text, (char *) data + translation);
    }

  /* What a resource in the program gives is there as long as the program. */
  g_bytes_unref (bytes);

  return catalogue;
}

static char *
pick_language (const char *const *arguments)
{
  static const char *const variables[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };
  const char *asked = find_option (arguments);

  if (asked != NULL && tool_knows_language (asked))
    return g_strdup (asked);

  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++)
    {
      const char *value = g_getenv (variables[i]);
      char *language = value == NULL ? NULL : choose_language (value);

      if (language != NULL)
        return language;
    }

  return g_strdup (FALLBACK);
}

void
tool_set_language (Tool              *tool,
                   const char *const *arguments)
{
  tool->language = pick_language (arguments);
  tool->texts = load_catalogue (tool->language);
}

const char *
tool_text (const Tool *tool,
           const char *text)
{
  const char *translation = g_hash_table_lookup (tool->texts, text);

  return translation == NULL ? text : translation;
}

/* Puts values in the place of {names}: pairs of a name and its value, then NULL. */
char *
tool_fill (const Tool *tool,
           const char *text,
           ...)
{
  GString *filled = g_string_new (tool_text (tool, text));
  const char *name = NULL;
  va_list pairs;

  va_start (pairs, text);
  while ((name = va_arg (pairs, const char *)) != NULL)
    {
      g_autofree char *place = g_strdup_printf ("{%s}", name);

      g_string_replace (filled, place, va_arg (pairs, const char *), 1);
    }
  va_end (pairs);

  return g_string_free (filled, FALSE);
}
