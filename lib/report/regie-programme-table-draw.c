/* regie-programme-table-draw.c: a table of bodies and actions with their states
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-table-private.h"

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"

#define LEAST_WIDTH  940
#define SPACE        24
#define NAME_WIDTH   270
#define INDENT       14
#define CELL         28
#define SUMMED_CELL  42
#define ROW          24
#define SUMMED_ROW   28
#define TOTAL_WIDTH  124
#define THEME_SIZE   14
#define THEME_HEIGHT 24
#define CODE_SIZE    11
#define HEAD_HEIGHT  (THEME_HEIGHT + 22)
#define TEXT_SIZE    12

/* Where a table lies, and how large its cells are. */
typedef struct
{
  RegieCanvas                    *canvas;
  const RegieProgrammeTableSheet *sheet;
  int                             left;
  int                             top;
  int                             cell;
  int                             row;
} Grid;

static int
get_total_x (const Grid *grid)
{
  return grid->left + (int) grid->sheet->columns->len * grid->cell;
}

static const RegieProgrammeColumn *
get_column (const RegieProgrammeTableSheet *sheet,
            guint                           i)
{
  return REGIE_PROGRAMME_COLUMN (sheet->view, g_array_index (sheet->columns, guint, i));
}

static void
draw_rule (RegieCanvas *canvas,
           int          x1,
           int          y1,
           int          x2,
           int          y2,
           const char  *colour)
{
  RegieStroke stroke = { .colour = colour, .width = 1 };
  RegiePoint points[] = { { x1, y1 }, { x2, y2 } };

  regie_canvas_add_line (canvas, points, G_N_ELEMENTS (points), &stroke);
}

static void
draw_theme (const Grid *grid,
            guint       theme,
            guint       first)
{
  const char *id = REGIE_PROGRAMME_THEME (grid->sheet->view, theme)->id;
  int x = grid->left + (int) first * grid->cell;
  int bottom = grid->top + (int) grid->sheet->rows->len * grid->row;

  regie_programme_draw_text (grid->canvas,
                             "theme",
                             id == NULL ? "?" : id,
                             x + 5,
                             grid->top - HEAD_HEIGHT + 2,
                             THEME_SIZE,
                             TRUE,
                             grid->cell - 6,
                             REGIE_TEXT_ANCHOR_START);
  draw_rule (grid->canvas, x, grid->top - HEAD_HEIGHT, x, bottom, REGIE_CANVAS_GREY);
}

/* The themes, each over its columns, and the codes of these. What they are stands below. */
static void
draw_head (const Grid *grid)
{
  const RegieProgrammeTableSheet *sheet = grid->sheet;
  guint first = 0;

  for (guint i = 0; i < sheet->columns->len; i++)
    {
      const RegieProgrammeColumn *column = get_column (sheet, i);

      regie_programme_draw_text (grid->canvas,
                                 "code",
                                 column->code,
                                 grid->left + (int) i * grid->cell + grid->cell / 2,
                                 grid->top - CODE_SIZE - 7,
                                 CODE_SIZE,
                                 FALSE,
                                 grid->cell - 1,
                                 REGIE_TEXT_ANCHOR_MIDDLE);
      if (i + 1 == sheet->columns->len || get_column (sheet, i + 1)->theme != column->theme)
        {
          draw_theme (grid, column->theme, first);
          first = i + 1;
        }
    }

  regie_programme_draw_text (grid->canvas,
                             "total",
                             regie_translate (sheet->view->context.language, N_ ("done")),
                             get_total_x (grid) + 10,
                             grid->top - CODE_SIZE - 7,
                             CODE_SIZE,
                             TRUE,
                             TOTAL_WIDTH - 10,
                             REGIE_TEXT_ANCHOR_START);
}

/* Of several actions in a cell how many they are stands beside the sign. */
static void
draw_cell (const Grid                *grid,
           const RegieBox            *box,
           const RegieProgrammeTally *tally)
{
  guint n = regie_programme_tally_all (tally);
  RegieBox sign = { box->x + (box->width - REGIE_PROGRAMME_SIGN) / 2,
                    box->y + (box->height - REGIE_PROGRAMME_SIGN) / 2,
                    REGIE_PROGRAMME_SIGN,
                    REGIE_PROGRAMME_SIGN };
  g_autofree char *text = NULL;

  if (n == 0)
    {
      regie_programme_draw_nothing (grid->canvas->shapes, box);
      return;
    }
  regie_programme_draw_state (grid->canvas->shapes, &sign, regie_programme_tally_worst (tally));
  if (n == 1)
    return;

  text = regie_dup_count (grid->sheet->view->context.language, n);
  regie_svg_begin (grid->canvas->texts, "text");
  regie_svg_set_number (grid->canvas->texts, "x", sign.x + sign.width + 3);
  regie_svg_set_number (grid->canvas->texts, "y", sign.y + 8);
  regie_svg_set_number (grid->canvas->texts, "font-size", 8);
  regie_svg_set (grid->canvas->texts, "text-anchor", "end");
  regie_svg_set (grid->canvas->texts, "stroke", "#fff");
  regie_svg_set_number (grid->canvas->texts, "stroke-width", 3);
  regie_svg_set (grid->canvas->texts, "paint-order", "stroke");
  regie_svg_open (grid->canvas->texts);
  regie_svg_append_text (grid->canvas->texts, text);
  regie_svg_end (grid->canvas->texts, "text");
}

static void
draw_summed_cell (const Grid                *grid,
                  const RegieBox            *box,
                  const RegieProgrammeTally *tally)
{
  guint wanted = regie_programme_tally_wanted (tally);
  RegieBox bar = { box->x + 4, box->y + box->height - 10, box->width - 8, 6 };
  g_autoptr(GString) share = g_string_new (NULL);

  if (wanted == 0)
    {
      regie_programme_draw_nothing (grid->canvas->shapes, box);
      return;
    }
  regie_programme_draw_shares (grid->canvas->shapes, &bar, tally);
  regie_svg_append_number (share, (gint64) tally->n[REGIE_PROGRAMME_STATE_DONE] * 100 / wanted);
  g_string_append_c (share, '%');
  regie_programme_draw_text (grid->canvas,
                             "share",
                             share->str,
                             box->x + box->width / 2,
                             box->y + 4,
                             10,
                             FALSE,
                             box->width,
                             REGIE_TEXT_ANCHOR_MIDDLE);
}

static void
draw_name (const Grid                   *grid,
           const RegieProgrammeTableRow *row,
           int                           y)
{
  int indent = row->is_inner ? INDENT : 0;

  draw_rule (grid->canvas,
             REGIE_CANVAS_MARGIN + indent,
             y,
             get_total_x (grid) + TOTAL_WIDTH,
             y,
             REGIE_CANVAS_PALE);
  regie_programme_draw_text (grid->canvas,
                             "row",
                             row->name,
                             REGIE_CANVAS_MARGIN + indent,
                             y + (grid->row - TEXT_SIZE) / 2 - 1,
                             TEXT_SIZE,
                             !row->is_inner && !grid->sheet->is_summed,
                             NAME_WIDTH - indent - 8,
                             REGIE_TEXT_ANCHOR_START);
}

static void
draw_total (const Grid                   *grid,
            const RegieProgrammeTableRow *row,
            int                           y)
{
  const RegieProgrammeTableSheet *sheet = grid->sheet;
  g_autofree char *total =
    regie_programme_tally_dup_share (sheet->view->context.language,
                                     regie_programme_table_sheet_get_cell (sheet,
                                                                           row,
                                                                           sheet->columns->len));

  regie_programme_draw_text (grid->canvas,
                             "total",
                             total,
                             get_total_x (grid) + 10,
                             y + (grid->row - TEXT_SIZE) / 2 - 1,
                             TEXT_SIZE,
                             FALSE,
                             TOTAL_WIDTH - 10,
                             REGIE_TEXT_ANCHOR_START);
}

static void
draw_row (const Grid *grid,
          guint       i)
{
  const RegieProgrammeTableSheet *sheet = grid->sheet;
  const RegieProgrammeTableRow *row = REGIE_PROGRAMME_TABLE_ROW (sheet, i);
  int y = grid->top + (int) i * grid->row;

  draw_name (grid, row, y);
  if (row->is_heading)
    return;

  for (guint j = 0; j < sheet->columns->len; j++)
    {
      RegieBox box = { grid->left + (int) j * grid->cell, y, grid->cell, grid->row };
      const RegieProgrammeTally *tally = regie_programme_table_sheet_get_cell (sheet, row, j);

      if (sheet->is_summed)
        draw_summed_cell (grid, &box, tally);
      else
        draw_cell (grid, &box, tally);
    }
  draw_total (grid, row, y);
}

static int
draw_legend (RegieCanvas                    *canvas,
             const RegieProgrammeTableSheet *sheet,
             int                             y)
{
  RegieLegend legend = regie_legend_begin (canvas, sheet->view->context.language, y);

  if (sheet->is_summed)
    regie_programme_add_shares (&legend);
  else
    {
      RegieBox sign;

      regie_programme_add_states (&legend);
      sign = regie_legend_add (&legend, N_ ("the body does not have this action"));
      regie_programme_draw_nothing (canvas->shapes, &sign);
    }

  return regie_legend_end (&legend);
}

/* Draws the picture. */
RegieCanvas *
regie_programme_table_draw (const RegieProgrammeView *view)
{
  RegieCanvas *canvas = regie_canvas_new ();
  g_autoptr(RegieProgrammeTableSheet) sheet = regie_programme_table_sheet_new (view);
  g_autofree char *title =
    regie_programme_dup_title (view, N_ ("Actions of {title}"), N_ ("Actions of the programme"));
  Grid grid = { canvas, sheet, REGIE_CANVAS_MARGIN + NAME_WIDTH, 0, CELL, ROW };
  int bottom = 0;

  if (sheet->is_summed)
    {
      grid.cell = SUMMED_CELL;
      grid.row = SUMMED_ROW;
    }
  canvas->width = MAX (LEAST_WIDTH, get_total_x (&grid) + TOTAL_WIDTH + REGIE_CANVAS_MARGIN);
  grid.top = regie_programme_draw_heading (canvas, view, title) + HEAD_HEIGHT;

  draw_head (&grid);
  for (guint i = 0; i < sheet->rows->len; i++)
    draw_row (&grid, i);
  bottom = grid.top + (int) sheet->rows->len * grid.row;
  draw_rule (canvas,
             REGIE_CANVAS_MARGIN,
             bottom,
             get_total_x (&grid) + TOTAL_WIDTH,
             bottom,
             REGIE_CANVAS_GREY);
  bottom = draw_legend (canvas, sheet, bottom + SPACE);
  canvas->height =
    regie_programme_table_draw_key (canvas, sheet, bottom + SPACE) + REGIE_CANVAS_MARGIN;

  return canvas;
}
