/* regie-rule-quote.c: a text of a record within a sentence
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-rule-quote-private.h"

/* Longest text of a record that a sentence repeats, in characters. */
#define LONGEST_QUOTE 80

static void
strip_pair (GString    *text,
            const char *open,
            const char *close)
{
  gsize length = strlen (open) + strlen (close);
  gsize end = text->len - strlen (close);

  if (text->len <= length || !g_str_has_prefix (text->str, open) ||
      strstr (text->str + strlen (open), close) != text->str + end)
    return;

  g_string_truncate (text, end);
  g_string_erase (text, 0, strlen (open));
}

static void
strip_end (GString    *text,
           const char *characters)
{
  while (text->len > 0 && strchr (characters, text->str[text->len - 1]) != NULL)
    g_string_truncate (text, text->len - 1);
}

static void
shorten (GString *text)
{
  char *space = NULL;

  if (g_utf8_strlen (text->str, -1) <= LONGEST_QUOTE)
    return;

  g_string_truncate (text, g_utf8_offset_to_pointer (text->str, LONGEST_QUOTE) - text->str);
  space = strrchr (text->str, ' ');
  if (space != NULL)
    g_string_truncate (text, space - text->str);
  strip_end (text, " ,;:.");
  g_string_append (text, "…");
}

/* A text of a record in quotation marks, for use within a sentence: on one line, without marks of
 * its own around it and without a full stop, and cut at a word when it is long. Where there is no
 * text the id of the record takes its place. */
char *
regie_rule_dup_quote (RegieEntity *record,
                      const char  *text)
{
  GString *quote =
    g_string_new (text != NULL && *text != '\0' ? text : regie_entity_get_id (record));

  g_strdelimit (quote->str, "\n\r\t", ' ');
  strip_end (quote, " ");
  strip_pair (quote, "“", "”");
  strip_pair (quote, "\"", "\"");
  g_string_replace (quote, "“", "‘", 0);
  g_string_replace (quote, "”", "’", 0);
  strip_end (quote, " .");
  shorten (quote);
  if (quote->len == 0)
    g_string_append (quote, "…");
  g_string_prepend (quote, "“");
  g_string_append (quote, "”");

  return g_string_free (quote, FALSE);
}
