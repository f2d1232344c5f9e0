/* regie-lines.c: text in lines
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-lines-private.h"

#include <string.h>

#define ELLIPSIS "…"
#define NO_BREAK "\xc2\xa0"

/* In a report of pairs the values stand in one column. */
#define PAIR_COLUMN 22

/* Columns that a character takes: a letter of Chinese takes two, a combining accent none. */
static guint
columns_of (gunichar c)
{
  if (g_unichar_iszerowidth (c))
    return 0;

  return g_unichar_iswide (c) ? 2 : 1;
}

/* How many columns a text takes. */
guint
regie_lines_measure (const char *text)
{
  guint columns = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    columns += columns_of (g_utf8_get_char (p));

  return columns;
}

#define NO_BREAK_SPACE        0x00a0
#define ZERO_WIDTH_NON_JOINER 0x200c
#define ZERO_WIDTH_JOINER     0x200d

/* What a character becomes: itself, a space, or nothing (0). Characters that turn the direction
 * of what follows could make a line read otherwise than it was written. */
static gunichar
cleaned (gunichar c)
{
  if (c == NO_BREAK_SPACE || c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER)
    return c;
  if (g_unichar_isspace (c) || g_unichar_type (c) == G_UNICODE_CONTROL)
    return ' ';

  return g_unichar_type (c) == G_UNICODE_FORMAT ? 0 : c;
}

/* Makes one line of a text: every run of spaces, line breaks and control characters is one space,
 * and none stands at an end. */
char *
regie_lines_clean (const char *text)
{
  GString *line = g_string_new (NULL);
  gboolean is_waiting = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = cleaned (g_utf8_get_char (p));

      if (c == ' ')
        is_waiting = line->len > 0;
      else if (c != 0)
        {
          if (is_waiting)
            g_string_append_c (line, ' ');
          g_string_append_unichar (line, c);
          is_waiting = FALSE;
        }
    }

  return g_string_free (line, FALSE);
}

/* Makes one line of a text and cuts it, visibly, where it takes too many columns. */
char *
regie_lines_clip (const char *text,
                  guint       columns)
{
  g_autofree char *line = regie_lines_clean (text);
  char *end = line;
  guint used = 1;

  if (regie_lines_measure (line) <= columns)
    return g_steal_pointer (&line);

  while (used + columns_of (g_utf8_get_char (end)) <= columns)
    {
      used += columns_of (g_utf8_get_char (end));
      end = g_utf8_next_char (end);
    }
  *end = '\0';

  return g_strconcat (line, ELLIPSIS, NULL);
}

/* Ends a text as a sentence, so that another can follow it. */
char *
regie_lines_end_sentence (const char *text)
{
  g_autofree char *line = regie_lines_clean (text);
  const char *last = g_utf8_find_prev_char (line, line + strlen (line));

  if (last == NULL || g_utf8_strchr (".!?…:;”’»)\"", -1, g_utf8_get_char (last)) != NULL)
    return g_steal_pointer (&line);

  return g_strconcat (line, ".", NULL);
}

typedef struct
{
  GPtrArray  *lines;
  GString    *line;
  const char *rest;
  guint       column;
  gboolean    is_empty;
} Wrapper;

static void
break_line (Wrapper *wrapper)
{
  g_autofree char *line = g_strdup (wrapper->line->str);

  /* What a line begins with may end in a space, and nothing come after it. */
  g_strchomp (line);
  g_ptr_array_add (wrapper->lines, g_steal_pointer (&line));
  g_string_assign (wrapper->line, wrapper->rest);
  wrapper->column = regie_lines_measure (wrapper->rest);
  wrapper->is_empty = TRUE;
}

/* A word that is longer than a line is broken where the line is full. */
static void
add_word (Wrapper    *wrapper,
          const char *word)
{
  if (!wrapper->is_empty && wrapper->column + 1 + regie_lines_measure (word) > REGIE_LINES_WIDTH)
    break_line (wrapper);
  if (!wrapper->is_empty)
    {
      g_string_append_c (wrapper->line, ' ');
      wrapper->column++;
    }

  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!wrapper->is_empty && wrapper->column + columns_of (c) > REGIE_LINES_WIDTH)
        break_line (wrapper);
      g_string_append_unichar (wrapper->line, c == NO_BREAK_SPACE ? ' ' : c);
      wrapper->column += columns_of (c);
      wrapper->is_empty = FALSE;
    }
}

/* Holds a text together: it is broken only where it is longer than a line. */
char *
regie_lines_hold (const char *text)
{
  g_auto(GStrv) words = g_strsplit (text, " ", -1);

  return g_strjoinv (NO_BREAK, words);
}

/* Breaks a text into lines, the first of which begins with @first and the others with @rest. */
GStrv
regie_lines_wrap (const char *text,
                  const char *first,
                  const char *rest)
{
  g_autofree char *line = regie_lines_clean (text);
  g_auto(GStrv) words = g_strsplit (line, " ", -1);
  g_autoptr(GPtrArray) lines = g_ptr_array_new ();
  g_autoptr(GString) begun = g_string_new (first);
  Wrapper wrapper = { lines, begun, rest, regie_lines_measure (first), TRUE };

  for (gsize i = 0; words[i] != NULL; i++)
    add_word (&wrapper, words[i]);
  break_line (&wrapper);
  g_ptr_array_add (lines, NULL);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&lines), FALSE);
}

/* Adds a text to a page, in lines. */
void
regie_lines_add (GString    *page,
                 const char *text,
                 const char *first,
                 const char *rest)
{
  g_auto(GStrv) lines = regie_lines_wrap (text, first, rest);

  for (gsize i = 0; lines[i] != NULL; i++)
    {
      g_string_append (page, lines[i]);
      g_string_append_c (page, '\n');
    }
}

/* Adds a label with its value beside it; a text that is NULL adds nothing. */
void
regie_lines_add_pair (GString    *page,
                      const char *label,
                      const char *text)
{
  g_autofree char *rest = g_strnfill (PAIR_COLUMN, ' ');
  g_autoptr(GString) first = g_string_new (label);

  if (text == NULL)
    return;

  do
    g_string_append_c (first, ' ');
  while (regie_lines_measure (first->str) < PAIR_COLUMN);

  regie_lines_add (page, text, first->str, rest);
}

/* Adds a title and a line under it. */
void
regie_lines_add_title (GString    *page,
                       const char *title,
                       char        underline)
{
  g_autofree char *line = regie_lines_clean (title);
  g_autofree char *under =
    g_strnfill (MIN (regie_lines_measure (line), REGIE_LINES_WIDTH), underline);

  regie_lines_add (page, line, "", "");
  g_string_append (page, under);
  g_string_append_c (page, '\n');
}
