/* regie-programme-table-key.c: what the columns of a table of actions are
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-table-private.h"

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"

#define CODE_WIDTH 40
#define SIZE       11
#define MOST_ROWS  4
#define GAP        20

static const struct
{
  RegieBodyLevel level;
  const char *heading;
} levels[] = {
  { REGIE_BODY_LEVEL_UNKNOWN, N_ ("For all") },
  { REGIE_BODY_LEVEL_NATIONAL, N_ ("In the whole country") },
  { REGIE_BODY_LEVEL_REGION, N_ ("For a region") },
  { REGIE_BODY_LEVEL_MUNICIPALITY, N_ ("For a municipality") },
  { REGIE_BODY_LEVEL_ORGANISATION, N_ ("For an organisation") },
};

/* The levels for which the columns that are shown have titles, of bodies that are told of. */
static guint
list_levels (const RegieProgrammeTableSheet *sheet,
             guint                          *places)
{
  gboolean is_there[G_N_ELEMENTS (levels)] = { TRUE };
  guint n_levels = 0;

  for (guint i = 0; i < sheet->view->bodies->len; i++)
    is_there[regie_body_get_level (REGIE_PROGRAMME_BODY (sheet->view, i)->body)] = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    for (guint j = 0; is_there[i] && j < sheet->columns->len; j++)
      {
        guint column = g_array_index (sheet->columns, guint, j);

        if (REGIE_PROGRAMME_COLUMN (sheet->view, column)->titles[i] != NULL)
          {
            places[n_levels++] = i;
            break;
          }
      }

  return n_levels;
}

/* Adds what a column is for a level, and says where that ends. */
static int
draw_title (RegieCanvas *canvas,
            const char  *code,
            const char  *title,
            int          x,
            int          y,
            int          width)
{
  g_autoptr(RegieCaption) label = regie_caption_new ();

  regie_programme_draw_text (canvas,
                             "key",
                             code,
                             x,
                             y,
                             SIZE,
                             TRUE,
                             CODE_WIDTH - 4,
                             REGIE_TEXT_ANCHOR_START);
  regie_caption_add (label, title, SIZE, FALSE, width - CODE_WIDTH, MOST_ROWS);
  regie_canvas_add_label (canvas, "key", label, x + CODE_WIDTH, y, REGIE_TEXT_ANCHOR_START);

  return y + MAX (regie_caption_get_height (label), SIZE) + 4;
}

/* Adds the columns of a theme as they are for a level. */
static int
draw_level (RegieCanvas                    *canvas,
            const RegieProgrammeTableSheet *sheet,
            guint                           theme,
            guint                           level,
            int                             x,
            int                             y,
            int                             width)
{
  for (guint i = 0; i < sheet->columns->len; i++)
    {
      guint place = g_array_index (sheet->columns, guint, i);
      const RegieProgrammeColumn *column = REGIE_PROGRAMME_COLUMN (sheet->view, place);

      if (column->theme == theme && column->titles[level] != NULL)
        y = draw_title (canvas, column->code, column->titles[level], x, y, width);
    }

  return y;
}

static gboolean
has_theme (const RegieProgrammeTableSheet *sheet,
           guint                           theme)
{
  for (guint i = 0; i < sheet->columns->len; i++)
    if (REGIE_PROGRAMME_COLUMN (sheet->view, g_array_index (sheet->columns, guint, i))->theme ==
        theme)
      return TRUE;

  return FALSE;
}

/* Adds a theme with the columns in it, the levels beside each other. */
static int
draw_theme (RegieCanvas                    *canvas,
            const RegieProgrammeTableSheet *sheet,
            guint                           theme,
            const guint                    *places,
            guint                           n_levels,
            int                             y)
{
  const RegieProgrammeTheme *told = REGIE_PROGRAMME_THEME (sheet->view, theme);
  g_autofree char *name = told->id == NULL || g_str_equal (told->id, told->name)
                            ? g_strconcat (told->id == NULL ? "?  " : "", told->name, NULL)
                            : g_strconcat (told->id, "  ", told->name, NULL);
  int width = (canvas->width - 2 * REGIE_CANVAS_MARGIN + GAP) / (int) MAX (n_levels, 3);
  int bottom = 0;

  regie_programme_draw_text (canvas,
                             "key",
                             name,
                             REGIE_CANVAS_MARGIN,
                             y,
                             SIZE + 2,
                             TRUE,
                             canvas->width - 2 * REGIE_CANVAS_MARGIN,
                             REGIE_TEXT_ANCHOR_START);
  y += SIZE + 12;
  bottom = y;
  for (guint i = 0; i < n_levels; i++)
    {
      int end = draw_level (canvas,
                            sheet,
                            theme,
                            places[i],
                            REGIE_CANVAS_MARGIN + (int) i * width,
                            y,
                            width - GAP);

      bottom = MAX (bottom, end);
    }

  return bottom + 8;
}

/* Adds for whom each column of the key is. */
static int
draw_heads (RegieCanvas                    *canvas,
            const RegieProgrammeTableSheet *sheet,
            const guint                    *places,
            guint                           n_levels,
            int                             y)
{
  int width = (canvas->width - 2 * REGIE_CANVAS_MARGIN + GAP) / (int) MAX (n_levels, 3);

  for (guint i = 0; i < n_levels; i++)
    regie_programme_draw_text (canvas,
                               "key",
                               regie_translate (sheet->view->context.language,
                                                levels[places[i]].heading),
                               REGIE_CANVAS_MARGIN + (int) i * width + CODE_WIDTH,
                               y,
                               SIZE + 1,
                               FALSE,
                               width - GAP - CODE_WIDTH,
                               REGIE_TEXT_ANCHOR_START);

  return n_levels == 0 ? y : y + SIZE + 12;
}

/* What the columns of own actions are; what had no place is counted. */
static int
draw_notes (RegieCanvas                    *canvas,
            const RegieProgrammeTableSheet *sheet,
            int                             y)
{
  const char *language = sheet->view->context.language;
  g_autofree char *n = regie_dup_count (language, sheet->n_hidden_columns);
  g_autofree char *hidden =
    regie_translate_with (language,
                          N_ ("There are {n} columns more than have a place here."),
                          "n",
                          n,
                          NULL);
  g_autoptr(RegieCaption) label = regie_caption_new ();
  int width = canvas->width - 2 * REGIE_CANVAS_MARGIN;
  gboolean has_own = FALSE;

  for (guint i = 0; i < sheet->columns->len; i++)
    has_own =
      has_own ||
      REGIE_PROGRAMME_COLUMN (sheet->view, g_array_index (sheet->columns, guint, i))->order ==
        G_MAXUINT;
  if (has_own)
    regie_caption_add (label,
                       regie_translate (language,
                                        N_ ("+: actions of bodies themselves, in this theme; "
                                            "?: in another theme, or in none")),
                       SIZE,
                       FALSE,
                       width,
                       2);
  if (sheet->n_hidden_columns > 0)
    regie_caption_add (label, hidden, SIZE, FALSE, width, 2);
  regie_canvas_add_label (canvas, "key", label, REGIE_CANVAS_MARGIN, y, REGIE_TEXT_ANCHOR_START);

  return y + regie_caption_get_height (label);
}

/* Adds what the columns are, theme by theme, and says where that ends. */
int
regie_programme_table_draw_key (RegieCanvas                    *canvas,
                                const RegieProgrammeTableSheet *sheet,
                                int                             y)
{
  guint places[G_N_ELEMENTS (levels)];
  guint n_levels = list_levels (sheet, places);

  y = draw_heads (canvas, sheet, places, n_levels, y);
  for (guint i = 0; i < sheet->view->themes->len; i++)
    if (has_theme (sheet, i))
      y = draw_theme (canvas, sheet, i, places, n_levels, y);

  return draw_notes (canvas, sheet, y);
}
