/* regie-indicator-trend-draw.c: indicators below each other, and in sentences
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-indicator-trend-private.h"

#include "base/regie-language-private.h"

#define WIDTH     966
#define SPACE     24
#define TEXT_SIZE 12

/* What is not there, of an indicator or of all; NULL when nothing is left out. */
static char *
dup_left_out (const char *language,
              const char *text,
              guint       n)
{
  g_autofree char *number = regie_programme_dup_count (language, n);

  return n == 0 ? NULL : regie_translate_with (language, text, "n", number, NULL);
}

static GPtrArray *
list_notes (const RegieTrendSheet *sheet,
            const RegieTrendPanel *panel)
{
  const char *language = sheet->view->context.language;
  GPtrArray *notes = g_ptr_array_new_with_free_func (g_free);
  guint n_withheld = 0;
  guint n_earlier = 0;
  char *texts[5];

  for (guint i = 0; i < panel->lines->len; i++)
    {
      const RegieTrendLine *line = REGIE_TREND_LINE (panel, i);

      n_earlier += line->n_left_out;
      for (guint j = 0; j < line->points->len; j++)
        n_withheld += REGIE_TREND_POINT (line, j)->is_withheld ? 1 : 0;
    }

  texts[0] = dup_left_out (language, N_ ("Readings that are withheld: {n}."), n_withheld);
  texts[1] = dup_left_out (language, N_ ("Bodies that are not shown: {n}."), panel->n_hidden_lines);
  texts[2] =
    dup_left_out (language, N_ ("Targets that are not shown: {n}."), panel->n_hidden_targets);
  texts[3] = dup_left_out (language, N_ ("Readings without a day: {n}."), panel->n_without_day);
  texts[4] = dup_left_out (language, N_ ("Earlier readings that are not shown: {n}."), n_earlier);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL)
      g_ptr_array_add (notes, texts[i]);

  return notes;
}

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

/* What there is to say of all indicators together; NULL when nothing. */
static char *
dup_note (const RegieTrendSheet *sheet)
{
  const char *language = sheet->view->context.language;

  if (sheet->panels->len == 0)
    return g_strdup (
      regie_translate (language, N_ ("There are no readings and no targets to show.")));

  return dup_left_out (language,
                       N_ ("Indicators that are not shown: {n}."),
                       sheet->n_hidden_panels);
}

/* Draws the picture. */
RegieCanvas *
regie_indicator_trend_draw (const RegieProgrammeView *view,
                            const char               *indicator)
{
  RegieCanvas *canvas = regie_canvas_new ();
  g_autoptr(RegieTrendSheet) sheet = regie_trend_sheet_new (view, indicator);
  g_autofree char *title = regie_indicator_trend_dup_title (view);
  g_autofree char *note = dup_note (sheet);
  int y = 0;

  canvas->width = WIDTH;
  y = regie_programme_draw_heading (canvas, view, title) + SPACE;
  for (guint i = 0; i < sheet->panels->len; i++)
    {
      g_autoptr(GPtrArray) notes = list_notes (sheet, REGIE_TREND_PANEL (sheet, i));

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

static void
tell_line (const RegieTrendSheet *sheet,
           const RegieTrendPanel *panel,
           const RegieTrendLine  *line,
           GString               *text)
{
  const char *language = sheet->view->context.language;
  g_autoptr(GString) points = g_string_new (NULL);

  for (guint i = 0; i < line->points->len; i++)
    {
      g_autofree char *point = regie_trend_dup_point (sheet, panel, REGIE_TREND_POINT (line, i));

      if (i > 0)
        g_string_append (points, ", ");
      g_string_append (points, point);
    }
  regie_picture_tell (text,
                      regie_translate_with (language,
                                            N_ ("{indicator}, {name}: {points}."),
                                            "indicator",
                                            panel->name,
                                            "name",
                                            line->name,
                                            "points",
                                            points->str,
                                            NULL));
}

static void
tell_panel (const RegieTrendSheet *sheet,
            const RegieTrendPanel *panel,
            GString               *text)
{
  const char *language = sheet->view->context.language;
  g_autoptr(GPtrArray) notes = list_notes (sheet, panel);

  for (guint i = 0; i < panel->lines->len; i++)
    tell_line (sheet, panel, REGIE_TREND_LINE (panel, i), text);
  for (guint i = 0; i < panel->targets->len; i++)
    {
      g_autofree char *target =
        regie_trend_dup_target (sheet, panel, REGIE_TREND_TARGET (panel, i));

      regie_picture_tell (text,
                          regie_translate_with (language,
                                                N_ ("{indicator}: {target}."),
                                                "indicator",
                                                panel->name,
                                                "target",
                                                target,
                                                NULL));
    }
  for (guint i = 0; i < notes->len; i++)
    regie_picture_tell (text, g_strdup (notes->pdata[i]));
}

/* The picture in sentences, one in a line. */
char *
regie_indicator_trend_tell (const RegieProgrammeView *view,
                            const char               *indicator)
{
  const char *language = view->context.language;
  g_autoptr(RegieTrendSheet) sheet = regie_trend_sheet_new (view, indicator);
  g_autofree char *date = regie_dup_date (language, view->context.day);
  g_autofree char *note = dup_note (sheet);
  GString *text = g_string_new (NULL);

  regie_picture_tell (
    text,
    regie_translate_with (language,
                          N_ ("This picture shows what indicators said until {date}."),
                          "date",
                          date,
                          NULL));
  regie_programme_tell_limits (view, text);
  for (guint i = 0; i < sheet->panels->len; i++)
    tell_panel (sheet, REGIE_TREND_PANEL (sheet, i), text);
  if (note != NULL)
    regie_picture_tell (text, g_steal_pointer (&note));

  return g_string_free (text, FALSE);
}
