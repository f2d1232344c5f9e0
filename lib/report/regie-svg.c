/* regie-svg.c: parts of an SVG document, escaped
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-svg-private.h"

#define REPLACEMENT           0xfffd
#define ZERO_WIDTH_NON_JOINER 0x200c
#define ZERO_WIDTH_JOINER     0x200d

/* Numbers are whole and written without the help of printf, which knows locales. */
void
regie_svg_append_number (GString *svg,
                         gint64   number)
{
  char digits[24];
  gsize at = sizeof digits;
  guint64 rest = number < 0 ? -(guint64) number : (guint64) number;

  do
    {
      digits[--at] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  while (rest > 0);

  if (number < 0)
    g_string_append_c (svg, '-');
  g_string_append_len (svg, digits + at, (gssize) (sizeof digits - at));
}

/* What a character becomes: XML holds no control characters, and a reader of the picture must not
 * be misled by one that turns the direction of what follows. */
static gunichar
allowed (gunichar c)
{
  if (c == '\n')
    return c;
  if (g_unichar_type (c) == G_UNICODE_CONTROL)
    return ' ';
  if ((c & 0xfffe) == 0xfffe || g_unichar_type (c) == G_UNICODE_SURROGATE)
    return REPLACEMENT;
  if (c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER)
    return c;

  return g_unichar_type (c) == G_UNICODE_FORMAT ? 0 : c;
}

static const char *
get_entity (gunichar c)
{
  switch (c)
    {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return NULL;
    }
}

/* Adds a text, for an element or for the value of an attribute. */
void
regie_svg_append_text (GString    *svg,
                       const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = allowed (g_utf8_get_char (p));
      const char *entity = get_entity (c);

      if (entity != NULL)
        g_string_append (svg, entity);
      else if (c != 0)
        g_string_append_unichar (svg, c);
    }
}

/* Begins an element, to which attributes can be set until it is opened or closed. */
void
regie_svg_begin (GString    *svg,
                 const char *element)
{
  g_string_append_c (svg, '<');
  g_string_append (svg, element);
}

void
regie_svg_set (GString    *svg,
               const char *name,
               const char *value)
{
  g_string_append_c (svg, ' ');
  g_string_append (svg, name);
  g_string_append (svg, "=\"");
  regie_svg_append_text (svg, value);
  g_string_append_c (svg, '"');
}

void
regie_svg_set_number (GString    *svg,
                      const char *name,
                      gint64      value)
{
  g_string_append_c (svg, ' ');
  g_string_append (svg, name);
  g_string_append (svg, "=\"");
  regie_svg_append_number (svg, value);
  g_string_append_c (svg, '"');
}

/* Ends an element in which nothing stands. */
void
regie_svg_close (GString *svg)
{
  g_string_append (svg, "/>\n");
}

void
regie_svg_open (GString *svg)
{
  g_string_append_c (svg, '>');
}

void
regie_svg_end (GString    *svg,
               const char *element)
{
  g_string_append (svg, "</");
  g_string_append (svg, element);
  g_string_append (svg, ">\n");
}

void
regie_svg_add_text_element (GString    *svg,
                            const char *element,
                            const char *text)
{
  regie_svg_begin (svg, element);
  regie_svg_open (svg);
  regie_svg_append_text (svg, text);
  regie_svg_end (svg, element);
}

void
regie_svg_set_box (GString        *svg,
                   const RegieBox *box)
{
  regie_svg_set_number (svg, "x", box->x);
  regie_svg_set_number (svg, "y", box->y);
  regie_svg_set_number (svg, "width", box->width);
  regie_svg_set_number (svg, "height", box->height);
}

/* Adds a step to the data of a path. */
void
regie_svg_append_step (GString *path,
                       char     command,
                       gint64   x,
                       gint64   y)
{
  g_string_append_c (path, command);
  regie_svg_append_number (path, x);
  g_string_append_c (path, ' ');
  regie_svg_append_number (path, y);
}
