/* regie-programme-signs.c: how the state of an action looks in a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-signs-private.h"

#include "base/regie-language-private.h"
#include "base/regie-number-private.h"

#define HATCH_STEP 5

/* Counts one action more. */
void
regie_programme_tally_add (RegieProgrammeTally        *tally,
                           const RegieProgrammeAction *action)
{
  tally->n[action->state]++;
  tally->n_blocked += action->is_blocked ? 1 : 0;
}

guint
regie_programme_tally_all (const RegieProgrammeTally *tally)
{
  guint all = 0;

  for (guint i = 0; i < REGIE_PROGRAMME_N_STATES; i++)
    all += tally->n[i];

  return all;
}

/* What there is to do: all that was not dropped. */
guint
regie_programme_tally_wanted (const RegieProgrammeTally *tally)
{
  return regie_programme_tally_all (tally) - tally->n[REGIE_PROGRAMME_STATE_DROPPED];
}

/* Of several actions, what a reader has to know first. */
RegieProgrammeState
regie_programme_tally_worst (const RegieProgrammeTally *tally)
{
  static const RegieProgrammeState order[] = {
    REGIE_PROGRAMME_STATE_OVERDUE, REGIE_PROGRAMME_STATE_BLOCKED, REGIE_PROGRAMME_STATE_ACTIVE,
    REGIE_PROGRAMME_STATE_OPEN,    REGIE_PROGRAMME_STATE_DONE,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    if (tally->n[order[i]] > 0)
      return order[i];

  return REGIE_PROGRAMME_STATE_DROPPED;
}

/* How many are done of those there are to do: `8/14`. */
char *
regie_programme_tally_dup_share (const char                *language,
                                 const RegieProgrammeTally *tally)
{
  g_autofree char *done = regie_dup_count (language, tally->n[REGIE_PROGRAMME_STATE_DONE]);
  g_autofree char *wanted = regie_dup_count (language, regie_programme_tally_wanted (tally));

  return g_strconcat (done, "/", wanted, NULL);
}

/* The same in words. */
char *
regie_programme_tally_tell_share (const char                *language,
                                  const RegieProgrammeTally *tally)
{
  g_autofree char *done = regie_dup_count (language, tally->n[REGIE_PROGRAMME_STATE_DONE]);
  g_autofree char *wanted = regie_dup_count (language, regie_programme_tally_wanted (tally));

  return regie_translate_with (language, N_ ("{done} of {all}"), "done", done, "all", wanted, NULL);
}

static void
draw_path (GString    *svg,
           GString    *path,
           const char *fill,
           const char *stroke,
           int         width)
{
  regie_svg_begin (svg, "path");
  regie_svg_set (svg, "d", path->str);
  regie_svg_set (svg, "fill", fill);
  if (stroke != NULL)
    {
      regie_svg_set (svg, "stroke", stroke);
      regie_svg_set_number (svg, "stroke-width", width);
    }
  regie_svg_close (svg);
}

static void
draw_bar (GString    *svg,
          int         x,
          int         y,
          int         width,
          int         height,
          const char *fill)
{
  RegieBox box = { x, y, width, height };

  regie_svg_begin (svg, "rect");
  regie_svg_set_box (svg, &box);
  regie_svg_set (svg, "fill", fill);
  regie_svg_close (svg);
}

static void
draw_half (GString        *svg,
           const RegieBox *box)
{
  g_autoptr(GString) path = g_string_new (NULL);

  regie_svg_append_step (path, 'M', box->x, box->y + box->height);
  regie_svg_append_step (path, 'L', box->x + box->width, box->y + box->height);
  regie_svg_append_step (path, 'L', box->x + box->width, box->y);
  g_string_append_c (path, 'Z');
  draw_path (svg, path, REGIE_CANVAS_BLUE, NULL, 0);
}

static void
draw_tick (GString        *svg,
           const RegieBox *box)
{
  g_autoptr(GString) path = g_string_new (NULL);

  regie_svg_append_step (path, 'M', box->x + box->width / 5, box->y + box->height / 2);
  regie_svg_append_step (path, 'L', box->x + box->width * 2 / 5, box->y + box->height * 3 / 4);
  regie_svg_append_step (path, 'L', box->x + box->width * 4 / 5, box->y + box->height / 4);
  draw_path (svg, path, "none", "#fff", 2);
}

/* Each state has a sign of its own besides its colour. */
void
regie_programme_draw_state (GString             *svg,
                            const RegieBox      *box,
                            RegieProgrammeState  state)
{
  static const char *const fills[REGIE_PROGRAMME_N_STATES] = {
    "#fff", "#fff", REGIE_CANVAS_PALE, REGIE_CANVAS_BLUE, "#fff", REGIE_CANVAS_SIGNAL,
  };
  static const char *const strokes[REGIE_PROGRAMME_N_STATES] = {
    REGIE_CANVAS_GREY, REGIE_CANVAS_BLUE, REGIE_CANVAS_INK,
    REGIE_CANVAS_BLUE, REGIE_CANVAS_PALE, REGIE_CANVAS_SIGNAL,
  };
  int middle = box->x + box->width / 2;

  regie_canvas_add_frame (svg, box, 0, fills[state], strokes[state], 1);
  switch (state)
    {
    case REGIE_PROGRAMME_STATE_OPEN:
    case REGIE_PROGRAMME_N_STATES:
      break;
    case REGIE_PROGRAMME_STATE_ACTIVE:
      draw_half (svg, box);
      break;
    case REGIE_PROGRAMME_STATE_BLOCKED:
      draw_bar (svg, middle - 5, box->y + 4, 3, box->height - 8, REGIE_CANVAS_INK);
      draw_bar (svg, middle + 2, box->y + 4, 3, box->height - 8, REGIE_CANVAS_INK);
      break;
    case REGIE_PROGRAMME_STATE_DONE:
      draw_tick (svg, box);
      break;
    case REGIE_PROGRAMME_STATE_DROPPED:
      draw_bar (svg,
                box->x + 4,
                box->y + box->height / 2 - 1,
                box->width - 8,
                2,
                REGIE_CANVAS_GREY);
      break;
    case REGIE_PROGRAMME_STATE_OVERDUE:
      draw_bar (svg, middle - 1, box->y + 3, 3, box->height - 9, "#fff");
      draw_bar (svg, middle - 1, box->y + box->height - 5, 3, 3, "#fff");
      break;
    }
}

/* Where a body does not have an action. */
void
regie_programme_draw_nothing (GString        *svg,
                              const RegieBox *box)
{
  draw_bar (svg,
            box->x + box->width / 2 - 1,
            box->y + box->height / 2 - 1,
            2,
            2,
            REGIE_CANVAS_PALE);
}

/* Slanted strokes, for readers who do not see the colour of a field. */
void
regie_programme_draw_hatch (GString        *svg,
                            const RegieBox *box)
{
  g_autoptr(GString) path = g_string_new (NULL);

  for (int at = HATCH_STEP; at < box->width + box->height; at += HATCH_STEP)
    {
      int down = MIN (at, box->height);
      int right = MIN (at, box->width);

      regie_svg_append_step (path, 'M', box->x + at - down, box->y + down);
      regie_svg_append_step (path, 'L', box->x + right, box->y + at - right);
    }
  if (path->len > 0)
    draw_path (svg, path, "none", "#fff", 1);
}

static int
get_part (const RegieBox *box,
          guint           n,
          guint           all)
{
  return n == 0 ? 0 : MAX (1, (int) ((gint64) box->width * n / all));
}

/* A bar for several actions: what is done on the left, what is overdue on the right. */
void
regie_programme_draw_shares (GString                   *svg,
                             const RegieBox            *box,
                             const RegieProgrammeTally *tally)
{
  guint wanted = regie_programme_tally_wanted (tally);
  int done = get_part (box, tally->n[REGIE_PROGRAMME_STATE_DONE], wanted);
  int late =
    MIN (get_part (box, tally->n[REGIE_PROGRAMME_STATE_OVERDUE], wanted), box->width - done);

  draw_bar (svg, box->x, box->y, box->width, box->height, "#fff");
  if (done > 0)
    draw_bar (svg, box->x, box->y, done, box->height, REGIE_CANVAS_BLUE);
  if (late > 0)
    {
      RegieBox right = { box->x + box->width - late, box->y, late, box->height };

      draw_bar (svg, right.x, right.y, right.width, right.height, REGIE_CANVAS_SIGNAL);
      regie_programme_draw_hatch (svg, &right);
    }
  regie_canvas_add_frame (svg, box, 0, "none", REGIE_CANVAS_GREY, 1);
}

void
regie_programme_add_states (RegieLegend *legend)
{
  for (RegieProgrammeState state = 0; state < REGIE_PROGRAMME_N_STATES; state++)
    {
      RegieBox sign =
        regie_legend_add_raw (legend, regie_programme_get_state_word (legend->language, state));
      RegieBox box = { sign.x + 13, sign.y + 2, REGIE_PROGRAMME_SIGN, REGIE_PROGRAMME_SIGN };

      regie_programme_draw_state (legend->canvas->shapes, &box, state);
    }
}

void
regie_programme_add_shares (RegieLegend *legend)
{
  RegieProgrammeTally tally = { { 1, 0, 0, 2, 0, 1 } };
  RegieBox sign =
    regie_legend_add (legend, N_ ("dark: done; striped: overdue; white: still to do"));
  RegieBox box = { sign.x, sign.y + 6, sign.width, 10 };

  regie_programme_draw_shares (legend->canvas->shapes, &box, &tally);
}

/* Adds one row of text, cut where it does not fit. */
void
regie_programme_draw_text (RegieCanvas     *canvas,
                           const char      *owner,
                           const char      *text,
                           int              x,
                           int              y,
                           int              size,
                           gboolean         is_bold,
                           int              width,
                           RegieTextAnchor  anchor)
{
  g_autoptr(RegieCaption) label = regie_caption_new ();

  regie_caption_add (label, text, size, is_bold, width, 1);
  regie_canvas_add_label (canvas, owner, label, x, y, anchor);
}

/* Adds the title, the day, and what the picture is limited to; says where they end. */
int
regie_programme_draw_heading (RegieCanvas              *canvas,
                              const RegieProgrammeView *view,
                              const char               *title)
{
  int width = canvas->width - 2 * REGIE_CANVAS_MARGIN;
  int y = regie_picture_add_heading (canvas, &view->context, title, width);
  g_autoptr(RegieCaption) label = regie_caption_new ();
  g_autofree char *limits = regie_programme_dup_limits (view);

  if (limits == NULL)
    return y;

  regie_caption_add (label, limits, 13, FALSE, width, 2);
  regie_canvas_add_label (canvas,
                          "heading",
                          label,
                          REGIE_CANVAS_MARGIN,
                          y,
                          REGIE_TEXT_ANCHOR_START);

  return y + regie_caption_get_height (label);
}
