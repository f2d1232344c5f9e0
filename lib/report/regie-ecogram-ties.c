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

/* A line to the households as a whole, the shortest way; also of somebody about whom nothing is
 * said but that they are there. */
static void
draw_to_all (const RegieEcogramCast *cast,
             RegieCanvas            *canvas,
             const RegieEcogramNode *node,
             const RegieEcogramTie  *tie)
{
  RegiePoint from = regie_ecogram_get_port (node);
  RegiePoint points[2] = { from, from };

  points[1].x = CLAMP (from.x, cast->frame.x, cast->frame.x + cast->frame.width);
  points[1].y = CLAMP (from.y, cast->frame.y, cast->frame.y + cast->frame.height);
  regie_ecogram_draw_tie (canvas, tie, points, 2);
}

/* With more lines than this nobody can follow one. */
#define MOST_TIES 40

/* To how many of the household a line of their own still runs when there are many. */
#define MOST_LINES_EACH 2

/* Whether there are so many ties that some are drawn as one. */
gboolean
regie_ecogram_is_crowded (const RegieEcogramCast *cast)
{
  return cast->ties->len > MOST_TIES;
}

static gboolean
is_member (const RegieEcogramCast *cast,
           guint                   node)
{
  return REGIE_ECOGRAM_NODE (cast, node)->place == REGIE_ECOGRAM_MEMBER;
}

/* All that somebody around has with the household. */
typedef struct
{
  RegieEcogramTie tie;
  guint           n_ties;
} Bundle;

static Bundle *
gather_bundles (const RegieEcogramCast *cast)
{
  Bundle *bundles = g_new0 (Bundle, cast->nodes->len + 1);

  for (guint i = 0; i < cast->ties->len; i++)
    {
      const RegieEcogramTie *tie = &g_array_index (cast->ties, RegieEcogramTie, i);
      gboolean is_first = !is_member (cast, tie->first);
      Bundle *bundle = &bundles[is_first ? tie->first : tie->second];

      if (is_member (cast, tie->first) == is_member (cast, tie->second))
        continue;
      bundle->n_ties++;
      bundle->tie.strength = MAX (bundle->tie.strength, tie->strength);
      bundle->tie.tension = MAX (bundle->tie.tension, tie->tension);
      bundle->tie.to_first |= is_first ? tie->to_first : tie->to_second;
      bundle->tie.to_second |= is_first ? tie->to_second : tie->to_first;
    }

  return bundles;
}

/* Among many ties those of the household come first: none is drawn between people around, and
 * whoever has ties with several at home has one line to all of them, as strong and as tense as the
 * strongest and the tensest. */
static void
draw_crowd (const RegieEcogramCast *cast,
            RegieCanvas            *canvas)
{
  g_autofree Bundle *bundles = gather_bundles (cast);

  /* Whoever is tied to people around alone is shown to take part. */
  for (guint i = 0; i < cast->nodes->len; i++)
    if (bundles[i].n_ties > MOST_LINES_EACH ||
        (bundles[i].n_ties == 0 && REGIE_ECOGRAM_NODE (cast, i)->is_tied && !is_member (cast, i)))
      draw_to_all (cast, canvas, REGIE_ECOGRAM_NODE (cast, i), &bundles[i].tie);
  for (guint i = 0; i < cast->ties->len; i++)
    {
      const RegieEcogramTie *tie = &g_array_index (cast->ties, RegieEcogramTie, i);
      guint n_members = is_member (cast, tie->first) + is_member (cast, tie->second);
      guint around = is_member (cast, tie->first) ? tie->second : tie->first;

      if (n_members == 2 || (n_members == 1 && bundles[around].n_ties <= MOST_LINES_EACH))
        draw_one (cast, canvas, tie);
    }
}

void
regie_ecogram_draw_ties (const RegieEcogramCast *cast,
                         RegieCanvas            *canvas)
{
  RegieEcogramTie nothing = { 0 };

  for (guint i = 0; i < cast->nodes->len; i++)
    if (REGIE_ECOGRAM_NODE (cast, i)->place != REGIE_ECOGRAM_MEMBER &&
        !REGIE_ECOGRAM_NODE (cast, i)->is_tied)
      draw_to_all (cast, canvas, REGIE_ECOGRAM_NODE (cast, i), &nothing);

  if (regie_ecogram_is_crowded (cast))
    {
      draw_crowd (cast, canvas);
      return;
    }
  for (guint i = 0; i < cast->ties->len; i++)
    draw_one (cast, canvas, &g_array_index (cast->ties, RegieEcogramTie, i));
}
