/* regie-indicator-trend-draw.c: indicators below each other
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-indicator-trend-private.h"

#define WIDTH     1122
#define SPACE     24
#define TEXT_SIZE 12

static int
draw_note (RegieCanvas *canvas,
           const char  *text,
           int          y)
{
  regie_programme_draw_text (canvas,
                             "note",
                             text,
                             REGIE_CANVAS_MARGIN,
                             y,
                             TEXT_SIZE,
                             FALSE,
                             WIDTH - 2 * REGIE_CANVAS_MARGIN,
                             REGIE_TEXT_ANCHOR_START);

  return y + TEXT_SIZE + 6;
}

/* Draws the picture. */
RegieCanvas *
regie_indicator_trend_draw (const RegieProgrammeView *view,
                            const char               *indicator)
{
  RegieCanvas *canvas = regie_canvas_new ();
  g_autoptr(RegieTrendSheet) sheet = regie_trend_sheet_new (view, indicator);
  g_autofree char *title = regie_indicator_trend_dup_title (view);
  g_autofree char *note = regie_trend_dup_note (sheet);
  int y = 0;

  canvas->width = WIDTH;
  y = regie_programme_draw_heading (canvas, view, title) + SPACE;
  for (guint i = 0; i < sheet->panels->len; i++)
    {
      g_autoptr(GPtrArray) notes = regie_trend_list_notes (sheet, REGIE_TREND_PANEL (sheet, i));

      y = regie_trend_panel_draw (canvas, sheet, REGIE_TREND_PANEL (sheet, i), y);
      for (guint j = 0; j < notes->len; j++)
        y = draw_note (canvas, notes->pdata[j], y);
      y += SPACE;
    }
  if (note != NULL)
    y = draw_note (canvas, note, y);
  canvas->height = y + REGIE_CANVAS_MARGIN;

  return canvas;
}
