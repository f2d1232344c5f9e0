/* regie-programme-timeline-draw.c: from when to when, as bars
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-axis-private.h"
#include "report/regie-programme-timeline-private.h"

#include "base/regie-language-private.h"

#define NAME_WIDTH  330
#define CHART_WIDTH 620
#define SHARE_BAR   60
#define SHARE_GAP   12
#define SHARE_TEXT  80
#define WIDTH       (REGIE_CANVAS_MARGIN + NAME_WIDTH + CHART_WIDTH + REGIE_CANVAS_MARGIN)
#define INDENT      14
#define SIGN_WIDTH  28
#define ROW         28
#define BAR         12
#define SPACE       24
#define TEXT_SIZE   12
#define TITLE_SIZE  10
#define CORNER      6
#define MARK        6

typedef struct
{
  RegieCanvas                       *canvas;
  const RegieProgrammeTimelineSheet *sheet;
  RegieProgrammeAxis                 axis;
  int                                top;
  int                                share_width;
} Chart;

static int
get_middle (const Chart *chart,
            guint        row)
{
  return chart->top + (int) row * ROW + ROW / 2;
}

static RegieBox
get_box (const Chart             *chart,
         const RegieProgrammeBar *bar,
         guint                    row)
{
  RegieBox box = { 0, get_middle (chart, row) - BAR / 2, 0, BAR };

  box.x = regie_programme_axis_place (&chart->axis, bar->start);
  box.width = MAX (3, regie_programme_axis_place (&chart->axis, bar->end) - box.x);

  return box;
}

/* A rhomb where the action was done. */
static void
draw_mark (GString *svg,
           int      x,
           int      y)
{
  g_autoptr(GString) path = g_string_new (NULL);

  regie_svg_append_step (path, 'M', x, y - MARK);
  regie_svg_append_step (path, 'L', x + MARK, y);
  regie_svg_append_step (path, 'L', x, y + MARK);
  regie_svg_append_step (path, 'L', x - MARK, y);
  g_string_append_c (path, 'Z');
  regie_svg_begin (svg, "path");
  regie_svg_set (svg, "d", path->str);
  regie_svg_set (svg, "fill", REGIE_CANVAS_INK);
  regie_svg_set (svg, "stroke", "#fff");
  regie_svg_set_number (svg, "stroke-width", 2);
  regie_svg_close (svg);
}

static void
draw_bar (GString             *svg,
          const RegieBox      *box,
          RegieProgrammeState  state)
{
  static const char *const fills[REGIE_PROGRAMME_N_STATES] = {
    "#fff", "#cfe3ef", REGIE_CANVAS_PALE, REGIE_CANVAS_BLUE, "#fff", REGIE_CANVAS_SIGNAL,
  };
  static const char *const strokes[REGIE_PROGRAMME_N_STATES] = {
    REGIE_CANVAS_GREY, REGIE_CANVAS_BLUE, REGIE_CANVAS_INK,
    REGIE_CANVAS_BLUE, REGIE_CANVAS_PALE, REGIE_CANVAS_SIGNAL,
  };

  regie_canvas_add_frame (svg, box, 2, fills[state], strokes[state], 1);
  if (state == REGIE_PROGRAMME_STATE_OVERDUE)
    regie_programme_draw_hatch (svg, box);
}

static void
draw_days (const Chart             *chart,
           const RegieProgrammeBar *bar,
           guint                    row)
{
  GString *svg = chart->canvas->shapes;
  RegieBox box;

  if (bar->start == NULL)
    {
      if (!bar->is_heading && regie_programme_tally_all (&bar->tally) > 0)
        regie_programme_draw_text (chart->canvas,
                                   "days",
                                   regie_translate (chart->sheet->view->context.language,
                                                    N_ ("no days agreed")),
                                   chart->axis.x + 6,
                                   get_middle (chart, row) - 7,
                                   10,
                                   FALSE,
                                   CHART_WIDTH,
                                   REGIE_TEXT_ANCHOR_START);
      return;
    }

  box = get_box (chart, bar, row);
  regie_canvas_add_symbol (chart->canvas, bar->name, &box);
  if (chart->sheet->is_summed)
    regie_canvas_add_frame (svg, &box, 2, REGIE_CANVAS_PALE, REGIE_CANVAS_INK, 1);
  else
    draw_bar (svg, &box, regie_programme_tally_worst (&bar->tally));
  if (bar->done != NULL)
    draw_mark (svg, regie_programme_axis_place (&chart->axis, bar->done), get_middle (chart, row));
}

/* Whether a share of the actions is drawn: of rows that tell of several. */
static gboolean
has_share (const RegieProgrammeBar *bar)
{
  return bar->action == REGIE_PROGRAMME_NOWHERE && !bar->is_heading &&
         regie_programme_tally_wanted (&bar->tally) > 0;
}

static void
draw_share (const Chart             *chart,
            const RegieProgrammeBar *bar,
            guint                    row)
{
  RegieBox shares = { REGIE_CANVAS_MARGIN + NAME_WIDTH + CHART_WIDTH + SHARE_GAP,
                      get_middle (chart, row) - BAR / 2,
                      SHARE_BAR,
                      BAR };
  g_autofree char *share =
    regie_programme_tally_dup_share (chart->sheet->view->context.language, &bar->tally);

  regie_programme_draw_shares (chart->canvas->shapes, &shares, &bar->tally);
  regie_programme_draw_text (chart->canvas,
                             "share",
                             share,
                             shares.x + SHARE_BAR + 8,
                             get_middle (chart, row) - 8,
                             TEXT_SIZE,
                             FALSE,
                             chart->share_width,
                             REGIE_TEXT_ANCHOR_START);
}

/* The longest share has a place. */
static int
measure_shares (const RegieProgrammeTimelineSheet *sheet)
{
  int width = SHARE_TEXT;

  for (guint i = 0; i < sheet->bars->len; i++)
    {
      const RegieProgrammeBar *bar = REGIE_PROGRAMME_BAR (sheet, i);
      g_autofree char *share =
        regie_programme_tally_dup_share (sheet->view->context.language, &bar->tally);

      if (has_share (bar))
        width = MAX (width, regie_caption_measure (share, TEXT_SIZE, FALSE) + 1);
    }

  return width;
}

static void
draw_name (const Chart             *chart,
           const RegieProgrammeBar *bar,
           guint                    row)
{
  int indent = bar->is_inner ? INDENT : 0;
  int sign_width = bar->action == REGIE_PROGRAMME_NOWHERE ? 8 : SIGN_WIDTH;
  RegieBox sign = { REGIE_CANVAS_MARGIN + NAME_WIDTH - SIGN_WIDTH + 2,
                    get_middle (chart, row) - REGIE_PROGRAMME_SIGN / 2,
                    REGIE_PROGRAMME_SIGN,
                    REGIE_PROGRAMME_SIGN };
  g_autoptr(RegieCaption) name = regie_caption_new ();

  /* The title of an action is longer than the name of a body. */
  regie_caption_add (name,
                     bar->name,
                     bar->action == REGIE_PROGRAMME_NOWHERE ? TEXT_SIZE : TITLE_SIZE,
                     bar->is_heading,
                     NAME_WIDTH - indent - sign_width - 4,
                     bar->action == REGIE_PROGRAMME_NOWHERE ? 1 : 2);
  regie_canvas_add_label (chart->canvas,
                          "row",
                          name,
                          REGIE_CANVAS_MARGIN + indent,
                          get_middle (chart, row) - regie_caption_get_height (name) / 2,
                          REGIE_TEXT_ANCHOR_START);
  if (bar->action != REGIE_PROGRAMME_NOWHERE)
    regie_programme_draw_state (chart->canvas->shapes,
                                &sign,
                                regie_programme_tally_worst (&bar->tally));
  else if (has_share (bar))
    draw_share (chart, bar, row);
}

/* From the end of what comes first, over the row between, to the beginning of what waits. */
static void
draw_arrow (const Chart               *chart,
            const RegieProgrammeArrow *arrow)
{
  const RegieProgrammeBar *first = REGIE_PROGRAMME_BAR (chart->sheet, arrow->first);
  const RegieProgrammeBar *second = REGIE_PROGRAMME_BAR (chart->sheet, arrow->second);
  RegieStroke stroke = { .colour = REGIE_CANVAS_GREY, .width = 1, .has_end_arrow = TRUE };
  RegieBox from;
  RegieBox to;
  int y = 0;

  if (first->start == NULL || second->start == NULL)
    return;

  from = get_box (chart, first, arrow->first);
  to = get_box (chart, second, arrow->second);
  y = get_middle (chart, arrow->second) + (arrow->first < arrow->second ? -ROW / 2 : ROW / 2);
  {
    RegiePoint points[] = {
      { from.x + from.width, get_middle (chart, arrow->first) },
      { from.x + from.width + CORNER, get_middle (chart, arrow->first) },
      { from.x + from.width + CORNER, y },
      { to.x - 3 * CORNER, y },
      { to.x - 3 * CORNER, get_middle (chart, arrow->second) },
      { to.x, get_middle (chart, arrow->second) },
    };

    regie_canvas_add_line (chart->canvas, points, G_N_ELEMENTS (points), &stroke);
  }
}

static int
draw_legend (const Chart *chart,
             int          y)
{
  const char *language = chart->sheet->view->context.language;
  RegieCanvas *canvas = chart->canvas;
  RegieLegend legend = regie_legend_begin (canvas, language, y);
  RegieStroke day = { .colour = REGIE_CANVAS_INK, .dashes = "5 4", .width = 2 };
  RegieStroke wait = { .colour = REGIE_CANVAS_GREY, .width = 1, .has_end_arrow = TRUE };
  RegieBox sign = regie_legend_add (&legend, N_ ("the day of this picture"));
  RegiePoint upright[] = { { sign.x + 22, sign.y }, { sign.x + 22, sign.y + sign.height } };

  regie_canvas_add_line (canvas, upright, 2, &day);
  if (chart->sheet->is_summed)
    {
      sign = regie_legend_add (&legend, N_ ("from the first planned day to the last"));
      sign.y += 5;
      sign.height = BAR;
      regie_canvas_add_frame (canvas->shapes, &sign, 2, REGIE_CANVAS_PALE, REGIE_CANVAS_INK, 1);
      regie_programme_add_shares (&legend);
    }
  else
    {
      regie_programme_add_states (&legend);
      sign = regie_legend_add (&legend, N_ ("the day on which it was done"));
      draw_mark (canvas->shapes, sign.x + 22, sign.y + 11);
    }
  if (chart->sheet->arrows->len > 0)
    {
      RegiePoint flat[2];

      sign = regie_legend_add (&legend, N_ ("what comes first, and what waits for it"));
      flat[0] = (RegiePoint){ sign.x, sign.y + 11 };
      flat[1] = (RegiePoint){ sign.x + sign.width, sign.y + 11 };
      regie_canvas_add_line (canvas, flat, 2, &wait);
    }

  return regie_legend_end (&legend);
}

static void
set_axis (Chart *chart)
{
  for (guint i = 0; i < chart->sheet->bars->len; i++)
    {
      const RegieProgrammeBar *bar = REGIE_PROGRAMME_BAR (chart->sheet, i);

      regie_programme_axis_include (&chart->axis, bar->start);
      regie_programme_axis_include (&chart->axis, bar->end);
      regie_programme_axis_include (&chart->axis, bar->done);
    }
  regie_programme_axis_end (&chart->axis);
}

static void
draw_rows (const Chart *chart)
{
  for (guint i = 0; i < chart->sheet->bars->len; i++)
    {
      const RegieProgrammeBar *bar = REGIE_PROGRAMME_BAR (chart->sheet, i);

      draw_name (chart, bar, i);
      draw_days (chart, bar, i);
    }
  for (guint i = 0; i < chart->sheet->arrows->len; i++)
    draw_arrow (chart, REGIE_PROGRAMME_ARROW (chart->sheet, i));
}

/* Draws the picture. */
RegieCanvas *
regie_programme_timeline_draw (const RegieProgrammeView *view,
                               gboolean                  by_theme)
{
  RegieCanvas *canvas = regie_canvas_new ();
  g_autoptr(RegieProgrammeTimelineSheet) sheet =
    regie_programme_timeline_sheet_new (view, by_theme);
  g_autofree char *title = regie_programme_timeline_dup_title (view);
  Chart chart = {
    canvas,
    sheet,
    regie_programme_axis_begin (view, REGIE_CANVAS_MARGIN + NAME_WIDTH, CHART_WIDTH),
    0,
    measure_shares (sheet),
  };
  int head = 0;
  int bottom = 0;

  canvas->width = WIDTH + SHARE_GAP + SHARE_BAR + 8 + chart.share_width;
  head = regie_programme_draw_heading (canvas, view, title) + SPACE / 2;
  chart.top = head + REGIE_PROGRAMME_AXIS_HEIGHT;
  bottom = chart.top + (int) sheet->bars->len * ROW;
  set_axis (&chart);
  regie_programme_axis_draw (&chart.axis, canvas, head, bottom);
  draw_rows (&chart);
  regie_programme_axis_draw_day (&chart.axis, canvas, chart.top - 4, bottom + 4);
  canvas->height = draw_legend (&chart, bottom + SPACE) + REGIE_CANVAS_MARGIN;

  return canvas;
}
