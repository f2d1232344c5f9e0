/* regie-caption.c: text in a picture, in rows that fit
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-caption-private.h"

#include "report/regie-lines-private.h"

#define ELLIPSIS "…"

/* Widths in thousandths of the size of the letters. Nobody knows which font a reader has, so each
 * is the larger of what DejaVu Sans and Arial take; DejaVu is the widest of the common ones. */
/* clang-format off */
static const guint16 ascii_widths[] = {
  /* space to ? */
  318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337,
  636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556,
  /* @ to _ */
  1015, 684, 686, 722, 770, 667, 611, 778, 752, 295, 500, 667, 557, 863, 748, 787,
  667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390, 337, 390, 838, 556,
  /* ` to ~ */
  500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612,
  635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
};
/* clang-format on */

#define OTHER_WIDTH 1050
#define WIDE_WIDTH  1400
#define BOLD_NUMER  116
#define BOLD_DENOM  100

/* The one letter that is a whole sentence: the basmala. */
#define BASMALA       0xfdfd
#define BASMALA_WIDTH 14000

static guint
measure_plain (gunichar c)
{
  if (c >= ' ' && c <= '~')
    return ascii_widths[c - ' '];
  if (g_unichar_iszerowidth (c) || g_unichar_ismark (c))
    return 0;
  if (c == BASMALA)
    return BASMALA_WIDTH;

  return g_unichar_iswide (c) || c > 0xffff ? WIDE_WIDTH : OTHER_WIDTH;
}

/* A letter with an accent is as wide as the letter; a ligature is as wide as its letters. */
static guint
measure_character (gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n_parts = 0;
  guint width = 0;

  if (c <= '~')
    return measure_plain (c);

  n_parts = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < MIN (n_parts, G_N_ELEMENTS (parts)); i++)
    width += measure_plain (parts[i]);

  return width;
}

static int
scale (guint64  thousandths,
       int      size,
       gboolean is_bold)
{
  guint64 width = thousandths * (guint64) size;

  if (is_bold)
    width = width * BOLD_NUMER / BOLD_DENOM;

  return (int) MIN ((width + 999) / 1000, (guint64) G_MAXINT);
}

static int
measure_part (const char *text,
              gsize       length,
              int         size,
              gboolean    is_bold)
{
  guint64 thousandths = 0;

  for (const char *p = text; p < text + length; p = g_utf8_next_char (p))
    thousandths += measure_character (g_utf8_get_char (p));

  return scale (thousandths, size, is_bold);
}

/* How wide a text is at most, in any of the common fonts. */
int
regie_caption_measure (const char *text,
                       int         size,
                       gboolean    is_bold)
{
  gsize length = 0;

  while (text[length] != '\0')
    length++;

  return measure_part (text, length, size, is_bold);
}

RegieCaption *
regie_caption_new (void)
{
  RegieCaption *self = g_new0 (RegieCaption, 1);

  self->rows = g_array_new (FALSE, FALSE, sizeof (RegieCaptionRow));

  return self;
}

void
regie_caption_free (RegieCaption *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    g_free (g_array_index (self->rows, RegieCaptionRow, i).text);
  g_array_unref (self->rows);
  g_free (self);
}

static void
add_row (RegieCaption *self,
         char         *text,
         int           size,
         gboolean      is_bold)
{
  RegieCaptionRow row = { text, size, is_bold };

  g_array_append_val (self->rows, row);
}

/* One line, without letters that fit in no row. */
static char *
dup_fitting (const char *text,
             int         size,
             gboolean    is_bold,
             int         width)
{
  g_autofree char *valid = g_utf8_make_valid (text == NULL ? "" : text, -1);
  g_autofree char *line = regie_lines_clean (valid);
  GString *fitting = g_string_new (NULL);

  for (const char *p = line; *p != '\0'; p = g_utf8_next_char (p))
    if (scale (measure_character (g_utf8_get_char (p)), size, is_bold) <= width)
      g_string_append_unichar (fitting, g_utf8_get_char (p));
    else
      g_string_append (fitting, ELLIPSIS);

  return g_string_free (fitting, FALSE);
}

/* Where the row that begins here ends: after the last word that fits, or in a word that fits in no
 * row at all. */
static const char *
find_end (const char *text,
          int         size,
          gboolean    is_bold,
          int         width)
{
  const char *last_space = NULL;
  guint64 thousandths = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (*p == ' ')
        last_space = p;
      thousandths += measure_character (g_utf8_get_char (p));
      if (scale (thousandths, size, is_bold) > width)
        {
          if (last_space != NULL)
            return last_space;
          return p;
        }
    }

  return NULL;
}

/* The last row that there is room for, cut where it does not fit. */
static char *
cut (const char *text,
     int         size,
     gboolean    is_bold,
     int         width)
{
  int left = width - regie_caption_measure (ELLIPSIS, size, is_bold);
  const char *end = text;
  g_autofree char *part = NULL;

  while (*end != '\0' &&
         measure_part (text, (gsize) (g_utf8_next_char (end) - text), size, is_bold) <= left)
    end = g_utf8_next_char (end);
  part = g_strchomp (g_strndup (text, (gsize) (end - text)));

  return g_strconcat (part, ELLIPSIS, NULL);
}

/* Adds a text in at most some rows, none of them wider than allowed. */
void
regie_caption_add (RegieCaption *self,
                   const char   *text,
                   int           size,
                   gboolean      is_bold,
                   int           width,
                   guint         most_rows)
{
  g_autofree char *line = dup_fitting (text, size, is_bold, width);
  const char *rest = line;

  for (guint i = 0; i < most_rows && *rest != '\0'; i++)
    {
      const char *end = find_end (rest, size, is_bold, width);

      if (end == NULL || i + 1 == most_rows)
        {
          add_row (self,
                   end == NULL ? g_strdup (rest) : cut (rest, size, is_bold, width),
                   size,
                   is_bold);
          return;
        }
      add_row (self, g_strndup (rest, (gsize) (end - rest)), size, is_bold);
      rest = *end == ' ' ? end + 1 : end;
    }
}

int
regie_caption_row_height (const RegieCaptionRow *row)
{
  return row->size + (row->size + 3) / 4;
}

int
regie_caption_get_width (const RegieCaption *self)
{
  int width = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const RegieCaptionRow *row = &g_array_index (self->rows, RegieCaptionRow, i);

      width = MAX (width, regie_caption_measure (row->text, row->size, row->is_bold));
    }

  return width;
}

int
regie_caption_get_height (const RegieCaption *self)
{
  int height = 0;

  for (guint i = 0; i < self->rows->len; i++)
    height += regie_caption_row_height (&g_array_index (self->rows, RegieCaptionRow, i));

  return height;
}
