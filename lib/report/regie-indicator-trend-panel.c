/* regie-indicator-trend-panel.c: the lines of one indicator
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-indicator-trend-private.h"
#include "report/regie-programme-axis-private.h"

#include "base/regie-language-private.h"

#define SCALE_WIDTH 104
#define CHART_WIDTH 560
#define CHART_RIGHT (REGIE_CANVAS_MARGIN + SCALE_WIDTH + CHART_WIDTH)
#define NAME_WIDTH  230
#define OWNER_WIDTH 150
#define OWNER_SIZE  10
#define OWNER_ROW   15
#define NAMES_LEFT  (CHART_RIGHT + OWNER_WIDTH + 6)
#define HEIGHT      150
#define GAP         10
#define TITLE_SIZE  14
#define TEXT_SIZE   11
#define LINE_HEIGHT 16
#define N_STEPS     2

static const struct
{
  const char *colour;
  const char *dashes;
} styles[REGIE_INDICATOR_TREND_LINES] = {
  { REGIE_CANVAS_BLUE, NULL }, { REGIE_CANVAS_SIGNAL, NULL }, { REGIE_CANVAS_INK, "6 3" },
  { REGIE_CANVAS_GREY, NULL }, { REGIE_CANVAS_BLUE, "2 3" },  { REGIE_CANVAS_SIGNAL, "8 3 2 3" },
};

typedef struct
{
  RegieCanvas           *canvas;
  const RegieTrendSheet *sheet;
  const RegieTrendPanel *panel;
  RegieProgrammeAxis     axis;
  gint64                 most;
  int                    top;
} Plot;

/* The first of 1, 2, 5, 10, 20 and so on that is not smaller. */
static gint64
round_up (gint64 value)
{
  static const gint64 steps[] = { 1, 2, 5 };
  gint64 power = 1;

  while (power < G_MAXINT64 / 100)
    {
      for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
        if (power * steps[i] >= value)
          return power * steps[i];
      power *= 10;
    }

  return value;
}

/* The top of the scale: a whole for shares, else a round number of which the half is one too. */
static gint64
get_most (const RegieTrendPanel *panel)
{
  gint64 most = 0;

  for (guint i = 0; i < panel->lines->len; i++)
    for (guint j = 0; j < REGIE_TREND_LINE (panel, i)->points->len; j++)
      most = MAX (most, REGIE_TREND_POINT (REGIE_TREND_LINE (panel, i), j)->value);
  for (guint i = 0; i < panel->targets->len; i++)
    most = MAX (most, REGIE_TREND_TARGET (panel, i)->value);

  if (panel->unit == REGIE_INDICATOR_UNIT_PERCENT && most <= 1000)
    return 1000;

  return MAX (2, 2 * round_up ((most + 1) / 2));
}

static int
get_y (const Plot *plot,
       gint64      value)
{
  return plot->top + HEIGHT -
         (int) ((double) MIN (value, plot->most) / (double) plot->most * HEIGHT);
}

static void
draw_scale (const Plot *plot)
{
  const char *language = plot->sheet->view->context.language;

  for (int i = 0; i <= N_STEPS; i++)
    {
      gint64 value = plot->most / N_STEPS * i;
      g_autofree char *label = regie_trend_dup_value (language, plot->panel->unit, value);
      RegieStroke stroke = { .colour = i == 0 ? REGIE_CANVAS_GREY : REGIE_CANVAS_PALE, .width = 1 };
      RegiePoint points[] = { { REGIE_CANVAS_MARGIN + SCALE_WIDTH, get_y (plot, value) },
                              { CHART_RIGHT, get_y (plot, value) } };

      regie_canvas_add_line (plot->canvas, points, 2, &stroke);
      regie_programme_draw_text (plot->canvas,
                                 "scale",
                                 label,
                                 REGIE_CANVAS_MARGIN,
                                 get_y (plot, value) - 7,
                                 TEXT_SIZE,
                                 FALSE,
                                 SCALE_WIDTH - 6,
                                 REGIE_TEXT_ANCHOR_START);
    }
}

/* The marks as steps from the middle. */
static const struct
{
  guint n_steps;
  struct
  {
    char command;
    int x;
    int y;
  } steps[8];
} marks[REGIE_INDICATOR_TREND_LINES] = {
  { 8,
    { { 'M', -2, -4 },
      { 'L', 2, -4 },
      { 'L', 4, -2 },
      { 'L', 4, 2 },
      { 'L', 2, 4 },
      { 'L', -2, 4 },
      { 'L', -4, 2 },
      { 'L', -4, -2 } } },
  { 4, { { 'M', -4, -4 }, { 'L', 4, -4 }, { 'L', 4, 4 }, { 'L', -4, 4 } } },
  { 3, { { 'M', 0, -5 }, { 'L', 5, 4 }, { 'L', -5, 4 } } },
  { 4, { { 'M', 0, -5 }, { 'L', 5, 0 }, { 'L', 0, 5 }, { 'L', -5, 0 } } },
  { 3, { { 'M', 0, 5 }, { 'L', 5, -4 }, { 'L', -5, -4 } } },
  { 4, { { 'M', -5, -5 }, { 'L', 5, 5 }, { 'M', -5, 5 }, { 'L', 5, -5 } } },
};

/* Each line has a mark of its own besides its colour and its dashes; the last is a cross. */
static void
draw_mark (GString *svg,
           guint    i,
           int      x,
           int      y)
{
  gboolean is_cross = i + 1 == G_N_ELEMENTS (marks);
  g_autoptr(GString) path = g_string_new (NULL);

  for (guint j = 0; j < marks[i].n_steps; j++)
    regie_svg_append_step (path,
                           marks[i].steps[j].command,
                           x + marks[i].steps[j].x,
                           y + marks[i].steps[j].y);
  if (!is_cross)
    g_string_append_c (path, 'Z');
  regie_svg_begin (svg, "path");
  regie_svg_set (svg, "d", path->str);
  regie_svg_set (svg, "fill", is_cross ? "none" : styles[i].colour);
  regie_svg_set (svg, "stroke", is_cross ? styles[i].colour : "#fff");
  regie_svg_set_number (svg, "stroke-width", is_cross ? 2 : 1);
  regie_svg_close (svg);
}

static RegiePoint
get_place (const Plot            *plot,
           const RegieTrendPoint *point)
{
  RegiePoint place = { regie_programme_axis_place (&plot->axis, point->date),
                       get_y (plot, point->value) };

  return place;
}

/* A line through what was said; where something is withheld it is broken. */
static void
draw_line (const Plot *plot,
           guint       i)
{
  const RegieTrendLine *line = REGIE_TREND_LINE (plot->panel, i);
  RegieStroke stroke = { .colour = styles[i].colour, .dashes = styles[i].dashes, .width = 2 };

  for (guint j = 0; j < line->points->len; j++)
    {
      const RegieTrendPoint *point = REGIE_TREND_POINT (line, j);
      RegiePoint points[2];

      if (point->is_withheld)
        continue;
      points[1] = get_place (plot, point);
      if (j > 0 && !REGIE_TREND_POINT (line, j - 1)->is_withheld)
        {
          points[0] = get_place (plot, REGIE_TREND_POINT (line, j - 1));
          regie_canvas_add_line (plot->canvas, points, 2, &stroke);
        }
      draw_mark (plot->canvas->shapes, i, points[1].x, points[1].y);
    }
}

/* The names of the lines, with their marks, in the order of the lines. */
static int
draw_names (const Plot *plot)
{
  int y = plot->top;

  for (guint i = 0; i < plot->panel->lines->len; i++)
    {
      RegieStroke stroke = { .colour = styles[i].colour, .dashes = styles[i].dashes, .width = 2 };
      RegiePoint points[] = { { NAMES_LEFT + 12, y + 8 }, { NAMES_LEFT + 40, y + 8 } };
      g_autoptr(RegieCaption) name = regie_caption_new ();

      regie_canvas_add_line (plot->canvas, points, 2, &stroke);
      draw_mark (plot->canvas->shapes, i, NAMES_LEFT + 26, y + 8);
      regie_caption_add (name,
                         REGIE_TREND_LINE (plot->panel, i)->name,
                         TEXT_SIZE,
                         FALSE,
                         NAME_WIDTH - 48,
                         2);
      regie_canvas_add_label (plot->canvas,
                              "line",
                              name,
                              NAMES_LEFT + 46,
                              y + 1,
                              REGIE_TEXT_ANCHOR_START);
      y += MAX (LINE_HEIGHT, regie_caption_get_height (name)) + 4;
    }

  return y;
}

static int
compare_targets (gconstpointer a,
                 gconstpointer b)
{
  const RegieTrendTarget *first = *(const RegieTrendTarget *const *) a;
  const RegieTrendTarget *second = *(const RegieTrendTarget *const *) b;

  return (first->value < second->value) - (first->value > second->value);
}

/* At the end of the line of each target whose it is, the highest first; where lines are close the
 * names go down. A target that stands alone needs none. */
static int
draw_owners (const Plot *plot)
{
  g_autoptr(GPtrArray) targets = g_ptr_array_new ();
  int y = plot->top - OWNER_ROW;

  for (guint i = 0; i < plot->panel->targets->len; i++)
    g_ptr_array_add (targets, REGIE_TREND_TARGET (plot->panel, i));
  g_ptr_array_sort (targets, compare_targets);
  for (guint i = 0; targets->len > 1 && i < targets->len; i++)
    {
      const RegieTrendTarget *target = targets->pdata[i];
      int end = get_y (plot, target->value);
      RegieStroke stroke = { .colour = REGIE_CANVAS_GREY, .width = 1 };

      y = MAX (end - OWNER_ROW / 2, y + OWNER_ROW);
      {
        RegiePoint points[] = { { CHART_RIGHT, end }, { CHART_RIGHT + 6, y + OWNER_ROW / 2 } };

        regie_canvas_add_line (plot->canvas, points, 2, &stroke);
      }
      regie_programme_draw_text (plot->canvas,
                                 "owner",
                                 target->name,
                                 CHART_RIGHT + 8,
                                 y,
                                 OWNER_SIZE,
                                 FALSE,
                                 OWNER_WIDTH - 8,
                                 REGIE_TEXT_ANCHOR_START);
    }

  return y + OWNER_ROW;
}

static void
draw_targets (const Plot *plot)
{
  RegieStroke stroke = { .colour = REGIE_CANVAS_INK, .dashes = "10 5", .width = 1 };

  for (guint i = 0; i < plot->panel->targets->len; i++)
    {
      int y = get_y (plot, REGIE_TREND_TARGET (plot->panel, i)->value);
      RegiePoint points[] = { { REGIE_CANVAS_MARGIN + SCALE_WIDTH, y }, { CHART_RIGHT, y } };

      regie_canvas_add_line (plot->canvas, points, 2, &stroke);
    }
}

/* The title, and under it in words what the lines of dashes stand for. */
static int
draw_title (RegieCanvas           *canvas,
            const RegieTrendSheet *sheet,
            const RegieTrendPanel *panel,
            int                    y)
{
  int width = canvas->width - 2 * REGIE_CANVAS_MARGIN;
  g_autoptr(RegieCaption) title = regie_caption_new ();

  regie_caption_add (title, panel->name, TITLE_SIZE, TRUE, width, 2);
  regie_canvas_add_label (canvas, "title", title, REGIE_CANVAS_MARGIN, y, REGIE_TEXT_ANCHOR_START);
  y += regie_caption_get_height (title) + 2;

  for (guint i = 0; i < panel->targets->len; i++)
    {
      RegieStroke stroke = { .colour = REGIE_CANVAS_INK, .dashes = "10 5", .width = 1 };
      RegiePoint points[] = { { REGIE_CANVAS_MARGIN, y + 8 }, { REGIE_CANVAS_MARGIN + 40, y + 8 } };
      g_autofree char *target =
        regie_trend_dup_target (sheet, panel, REGIE_TREND_TARGET (panel, i));

      regie_canvas_add_line (canvas, points, 2, &stroke);
      regie_programme_draw_text (canvas,
                                 "target",
                                 target,
                                 REGIE_CANVAS_MARGIN + 48,
                                 y,
                                 TEXT_SIZE,
                                 FALSE,
                                 width - 48,
                                 REGIE_TEXT_ANCHOR_START);
      y += LINE_HEIGHT;
    }

  return y + GAP;
}

static void
set_axis (Plot *plot)
{
  for (guint i = 0; i < plot->panel->lines->len; i++)
    for (guint j = 0; j < REGIE_TREND_LINE (plot->panel, i)->points->len; j++)
      regie_programme_axis_include (&plot->axis,
                                    REGIE_TREND_POINT (REGIE_TREND_LINE (plot->panel, i), j)->date);
  regie_programme_axis_end (&plot->axis);
}

/* Draws an indicator, and says where that ends. */
int
regie_trend_panel_draw (RegieCanvas           *canvas,
                        const RegieTrendSheet *sheet,
                        const RegieTrendPanel *panel,
                        int                    y)
{
  int head = draw_title (canvas, sheet, panel, y);
  Plot plot = {
    canvas,
    sheet,
    panel,
    regie_programme_axis_begin (sheet->view, REGIE_CANVAS_MARGIN + SCALE_WIDTH, CHART_WIDTH),
    get_most (panel),
    head + REGIE_PROGRAMME_AXIS_HEIGHT
  };
  int owners = 0;
  int bottom = 0;

  set_axis (&plot);
  regie_programme_axis_draw (&plot.axis, canvas, head, plot.top + HEIGHT);
  draw_scale (&plot);
  draw_targets (&plot);
  for (guint i = 0; i < panel->lines->len; i++)
    draw_line (&plot, i);
  owners = draw_owners (&plot);
  bottom = draw_names (&plot);

  return MAX (MAX (bottom, owners), plot.top + HEIGHT + LINE_HEIGHT);
}
