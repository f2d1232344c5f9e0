/* regie-ecogram-ties.c: the ties of an ecogram as lines
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-ecogram-cast-private.h"

/* How strong is told by the width, tension by dashes or teeth, support by arrows. */
void
regie_ecogram_draw_tie (RegieCanvas           *canvas,
                        const RegieEcogramTie *tie,
                        const RegiePoint      *points,
                        guint                  n_points)
{
  static const int widths[] = {
    [REGIE_TIE_STRENGTH_UNKNOWN] = 1,
    [REGIE_TIE_STRENGTH_WEAK] = 1,
    [REGIE_TIE_STRENGTH_ORDINARY] = 3,
    [REGIE_TIE_STRENGTH_STRONG] = 5,
  };
  gboolean is_tense = tie->tension >= REGIE_TIE_TENSION_SOME;
  RegieStroke stroke = { REGIE_CANVAS_BLUE, NULL,          widths[tie->strength], FALSE,
                         tie->to_first,     tie->to_second };

  if (tie->strength == REGIE_TIE_STRENGTH_UNKNOWN)
    {
      stroke.colour = REGIE_CANVAS_GREY;
      stroke.dashes = "1 4";
      stroke.width = is_tense ? 1 : 2;
    }
  if (is_tense)
    {
      stroke.colour = REGIE_CANVAS_SIGNAL;
      stroke.dashes = tie->tension == REGIE_TIE_TENSION_SOME ? "11 7" : NULL;
      stroke.is_jagged = tie->tension == REGIE_TIE_TENSION_HIGH;
    }

  regie_canvas_add_line (canvas, points, n_points, &stroke);
}

static void
draw_one (const RegieEcogramCast *cast,
          RegieCanvas            *canvas,
          const RegieEcogramTie  *tie)
{
  RegiePoint points[3];
  guint n_points = regie_ecogram_find_way (cast,
                                           REGIE_ECOGRAM_NODE (cast, tie->first),
                                           REGIE_ECOGRAM_NODE (cast, tie->second),
                                           points);

  regie_ecogram_draw_tie (canvas, tie, points, n_points);
}

/* Of somebody about whom nothing is said but that they are there, a line runs to the households as
 * a whole, the shortest way. */
static void
draw_loose (const RegieEcogramCast *cast,
            RegieCanvas            *canvas,
            const RegieEcogramNode *node)
{
  RegieEcogramTie tie = { 0 };
  RegiePoint from = regie_ecogram_get_port (node);
  RegiePoint points[2] = { from, from };

  points[1].x = CLAMP (from.x, cast->frame.x, cast->frame.x + cast->frame.width);
  points[1].y = CLAMP (from.y, cast->frame.y, cast->frame.y + cast->frame.height);
  regie_ecogram_draw_tie (canvas, &tie, points, 2);
}

void
regie_ecogram_draw_ties (const RegieEcogramCast *cast,
                         RegieCanvas            *canvas)
{
  for (guint i = 0; i < cast->nodes->len; i++)
    if (REGIE_ECOGRAM_NODE (cast, i)->place != REGIE_ECOGRAM_MEMBER &&
        !REGIE_ECOGRAM_NODE (cast, i)->is_tied)
      draw_loose (cast, canvas, REGIE_ECOGRAM_NODE (cast, i));
  for (guint i = 0; i < cast->ties->len; i++)
    draw_one (cast, canvas, &g_array_index (cast->ties, RegieEcogramTie, i));
}
