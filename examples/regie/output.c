/* output.c: what goes to standard output and standard error
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* All output is UTF-8, whatever the locale is; g_print () would put question marks in it. */

gboolean
tool_can_write (const Tool *tool)
{
  return tool->write_error == 0;
}

/* Writes, and says whether there is any use in going on. */
gboolean
tool_write (Tool       *tool,
            const char *text)
{
  if (tool->write_error == 0 && fputs (text, stdout) < 0)
    tool->write_error = errno;

  return tool_can_write (tool);
}

gboolean
tool_write_line (Tool       *tool,
                 const char *text)
{
  return tool_write (tool, text) && tool_write (tool, "\n");
}

/* A character of a text that somebody wrote, on its way to a terminal: one that steers the
 * terminal, or turns the direction of what follows, becomes a space. */
static gboolean
is_harmless (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return !g_unichar_iscntrl (c) && type != G_UNICODE_FORMAT && type != G_UNICODE_LINE_SEPARATOR &&
         type != G_UNICODE_PARAGRAPH_SEPARATOR;
}

static char *
dup_clean (const char *text)
{
  GString *clean = g_string_new (NULL);
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    g_string_append_unichar (clean, is_harmless (g_utf8_get_char (p)) ? g_utf8_get_char (p) : ' ');

  return g_string_free (clean, FALSE);
}

void
tool_write_clean (Tool       *tool,
                  const char *text)
{
  g_autofree char *clean = dup_clean (text);

  tool_write (tool, clean);
}

static gboolean
has_colours (void)
{
  const char *no_colour = g_getenv ("NO_COLOR");

  return isatty (STDOUT_FILENO) && (no_colour == NULL || *no_colour == '\0') &&
         g_strcmp0 (g_getenv ("TERM"), "dumb") != 0;
}

void
tool_write_coloured (Tool       *tool,
                     ToolColour  colour,
                     const char *text)
{
  static const char *const codes[] = {
    [TOOL_PLAIN] = "",          [TOOL_BOLD] = "\033[1m",  [TOOL_RED] = "\033[1;31m",
    [TOOL_YELLOW] = "\033[33m", [TOOL_CYAN] = "\033[36m",
  };
  gboolean coloured = colour != TOOL_PLAIN && has_colours ();

  if (coloured)
    tool_write (tool, codes[colour]);
  tool_write_clean (tool, text);
  if (coloured)
    tool_write (tool, "\033[0m");
}

/* Writes a text, which may be NULL for none, and fills up with spaces to a width. */
void
tool_pad (Tool       *tool,
          const char *text,
          guint       width)
{
  gsize length = 0;

  if (text == NULL)
    text = "";
  length = g_utf8_strlen (text, -1);

  tool_write_clean (tool, text);
  for (; length < width; length++)
    tool_write (tool, " ");
}

/* Writes a text in lines of at most the width, the first of which has begun already. */
void
tool_write_wrapped (Tool       *tool,
                    const char *text,
                    guint       used,
                    guint       indent)
{
  g_auto(GStrv) words = g_strsplit_set (text, " \n\t", -1);
  gboolean begun = FALSE;

  for (gsize i = 0; words[i] != NULL; i++)
    {
      guint length = g_utf8_strlen (words[i], -1);

      if (length == 0)
        continue;
      if (begun && used + 1 + length > TOOL_WIDTH)
        {
          tool_write (tool, "\n");
          tool_pad (tool, "", indent);
          used = indent;
          begun = FALSE;
        }
      if (begun)
        tool_write (tool, " ");
      tool_write_clean (tool, words[i]);
      used += length + (begun ? 1 : 0);
      begun = TRUE;
    }
  tool_write (tool, "\n");
}

/* A text of the tool's own, in the language of the user. */
void
tool_write_paragraph (Tool       *tool,
                      const char *text)
{
  tool_write_wrapped (tool, tool_text (tool, text), 0, 0);
}

void
tool_write_entity (Tool        *tool,
                   RegieEntity *entity)
{
  g_autofree char *json = regie_entity_to_json (entity, REGIE_WRITE_CANONICAL);

  tool_write (tool, json);
}

#define PER_POINT 10

/* A share in percent, with one digit behind the sign of the language. */
char *
tool_dup_share (const Tool *tool,
                int         permille)
{
  g_autofree char *whole =
    g_strdup_printf ("%s%d", permille < 0 ? "-" : "", ABS (permille) / PER_POINT);
  g_autofree char *tenths = g_strdup_printf ("%d", ABS (permille) % PER_POINT);

  return tool_fill (tool, N_ ("{whole}.{tenths}"), "whole", whole, "tenths", tenths, NULL);
}

/* A share with the sign of percent; a digit behind the sign of the language only when it says more.
 */
char *
tool_dup_percent (const Tool *tool,
                  int         permille)
{
  g_autofree char *share = NULL;

  if (permille % PER_POINT == 0)
    return g_strdup_printf ("%d%%", permille / PER_POINT);
  share = tool_dup_share (tool, permille);

  return g_strconcat (share, "%", NULL);
}

/* A day as YYYY-MM-DD, or what to say otherwise. */
char *
tool_dup_day (const GDate *day,
              const char  *otherwise)
{
  if (day == NULL)
    return g_strdup (otherwise);

  return g_strdup_printf ("%04d-%02d-%02d",
                          g_date_get_year (day),
                          g_date_get_month (day),
                          g_date_get_day (day));
}

/* Adds all of a list to the end of another. */
void
tool_append (GListStore *to,
             GListModel *from)
{
  for (guint i = 0; i < g_list_model_get_n_items (from); i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (from, i);

      g_list_store_append (to, item);
    }
}

/* A JSON string, or null when there is none. */
void
tool_write_quoted (Tool       *tool,
                   const char *text)
{
  g_autoptr(GString) quoted = g_string_new ("\"");

  if (text == NULL)
    {
      tool_write (tool, "null");
      return;
    }

  for (const char *c = text; *c != '\0'; c++)
    {
      if (g_ascii_iscntrl (*c))
        {
          g_string_append_printf (quoted, "\\u%04x", (guchar) *c);
          continue;
        }
      if (*c == '"' || *c == '\\')
        g_string_append_c (quoted, '\\');
      g_string_append_c (quoted, *c);
    }
  g_string_append_c (quoted, '"');
  tool_write (tool, quoted->str);
}

/* A JSON array, without the end of the line. */
void
tool_write_items (Tool       *tool,
                  GListModel *list)
{
  tool_write (tool, "[");
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieEntity) item = g_list_model_get_item (list, i);

      tool_write (tool, i == 0 ? "" : ",");
      tool_write_entity (tool, item);
    }
  tool_write (tool, "]");
}

void
tool_write_list (Tool       *tool,
                 GListModel *list)
{
  tool_write_items (tool, list);
  tool_write (tool, "\n");
}

void
tool_complain (const Tool *tool,
               const char *about,
               const char *what)
{
  g_autofree char *said = about == NULL ? g_strdup (what) : g_strconcat (about, ": ", what, NULL);
  g_autofree char *clean = dup_clean (said);
  g_autofree char *line = g_strconcat ("regie: ", clean, "\n", NULL);

  /* What has been said so far comes first, also when both end in one file. */
  (void) fflush (stdout);
  (void) fputs (line, stderr);
}

/* Whoever reads our output may leave when it has seen enough: that is no reason to complain, but
 * the work is not done either. */
ToolStatus
tool_finish (Tool       *tool,
             ToolStatus  status)
{
  if (fflush (stdout) != 0 && tool->write_error == 0)
    tool->write_error = errno;
  if (tool->write_error == 0)
    return status;

  if (tool->write_error != EPIPE)
    {
      g_autofree char *what = tool_fill (tool,
                                         N_ ("cannot write the output: {reason}"),
                                         "reason",
                                         g_strerror (tool->write_error),
                                         NULL);

      tool_complain (tool, NULL, what);
    }

  return TOOL_FAILED;
}
