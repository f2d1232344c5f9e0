/* regie-ecogram-draw.c: an ecogram as a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-ecogram-cast-private.h"

#include "base/regie-language-private.h"
#include "report/regie-legend-private.h"

#define LEAST_WIDTH 760
#define SPACE       28
#define HOME_TITLE  14

static void
draw_member (RegieCanvas            *canvas,
             const RegieEcogramNode *node)
{
  RegieGender gender =
    node->person == NULL ? REGIE_GENDER_UNKNOWN : regie_person_get_gender (node->person);

  regie_canvas_add_person (canvas, node->id, &node->box, gender, FALSE);
  regie_canvas_add_label (canvas,
                          node->id,
                          node->label,
                          node->box.x + node->box.width / 2,
                          node->label_y,
                          REGIE_TEXT_ANCHOR_MIDDLE);
}

static void
draw_card_frame (RegieCanvas       *canvas,
                 const RegieBox    *box,
                 RegieEcogramPlace  place)
{
  gboolean is_close = place == REGIE_ECOGRAM_CLOSE;

  regie_canvas_add_frame (canvas->shapes,
                          box,
                          is_close ? 12 : 0,
                          is_close ? "#fff" : "#f1f1f1",
                          REGIE_CANVAS_INK,
                          1);
}

/* A card is a symbol with its label inside: the two are kept as one label. */
static void
draw_card (RegieCanvas            *canvas,
           const RegieEcogramNode *node)
{
  draw_card_frame (canvas, &node->box, node->place);
  regie_canvas_add_symbol (canvas, node->id, &node->box);
  regie_canvas_add_label (canvas,
                          node->id,
                          node->label,
                          node->box.x + node->box.width / 2,
                          node->box.y +
                            (node->box.height - regie_caption_get_height (node->label)) / 2,
                          REGIE_TEXT_ANCHOR_MIDDLE);
}

static void
draw_homes (const RegieEcogramCast *cast,
            RegieCanvas            *canvas)
{
  g_autoptr(RegieCaption) nobody = regie_caption_new ();

  if (cast->homes->len != 1)
    regie_canvas_add_frame (canvas->back, &cast->frame, 18, "#fff", REGIE_CANVAS_PALE, 2);
  if (cast->homes->len == 0)
    {
      regie_caption_add (nobody,
                         regie_translate (cast->context->language, N_ ("No household on this day")),
                         HOME_TITLE,
                         FALSE,
                         cast->frame.width - SPACE,
                         2);
      regie_canvas_add_label (canvas,
                              "nobody",
                              nobody,
                              cast->frame.x + cast->frame.width / 2,
                              cast->frame.y + SPACE / 4,
                              REGIE_TEXT_ANCHOR_MIDDLE);
    }

  for (guint i = 0; i < cast->homes->len; i++)
    {
      const RegieEcogramHome *home = REGIE_ECOGRAM_HOME (cast, i);

      regie_canvas_add_frame (canvas->back, &home->box, 14, "#f4f8fb", REGIE_CANVAS_BLUE, 2);
      regie_canvas_add_label (canvas,
                              home->id,
                              home->label,
                              home->box.x + home->box.width / 2,
                              home->box.y + HOME_TITLE,
                              REGIE_TEXT_ANCHOR_MIDDLE);
    }
}

static void
add_tie_sign (RegieLegend      *legend,
              const char       *text,
              RegieTieStrength  strength,
              RegieTieTension   tension,
              gboolean          has_arrow)
{
  RegieEcogramTie tie = { 0, 0, strength, tension, FALSE, has_arrow };
  RegieBox sign = regie_legend_add (legend, text);
  RegiePoint points[] = { { sign.x, sign.y + sign.height / 2 },
                          { sign.x + sign.width, sign.y + sign.height / 2 } };

  regie_ecogram_draw_tie (legend->canvas, &tie, points, 2);
}

int
regie_ecogram_draw_legend (RegieCanvas            *canvas,
                           const RegieEcogramCast *cast,
                           int                     y)
{
  RegieLegend legend = regie_legend_begin (canvas, cast->context->language, y);
  RegieBox card;

  add_tie_sign (&legend, N_ ("strong tie"), REGIE_TIE_STRENGTH_STRONG, 0, FALSE);
  add_tie_sign (&legend, N_ ("ordinary tie"), REGIE_TIE_STRENGTH_ORDINARY, 0, FALSE);
  add_tie_sign (&legend, N_ ("weak tie"), REGIE_TIE_STRENGTH_WEAK, 0, FALSE);
  add_tie_sign (&legend, N_ ("how strong the tie is has not been said"), 0, 0, FALSE);
  add_tie_sign (&legend,
                N_ ("some tension"),
                REGIE_TIE_STRENGTH_ORDINARY,
                REGIE_TIE_TENSION_SOME,
                FALSE);
  add_tie_sign (&legend,
                N_ ("high tension"),
                REGIE_TIE_STRENGTH_ORDINARY,
                REGIE_TIE_TENSION_HIGH,
                FALSE);
  add_tie_sign (&legend, N_ ("to whom the support goes"), REGIE_TIE_STRENGTH_ORDINARY, 0, TRUE);
  regie_legend_add_genders (&legend);
  card = regie_legend_add (&legend, N_ ("somebody from the network or the family"));
  draw_card_frame (canvas, &card, REGIE_ECOGRAM_CLOSE);
  card = regie_legend_add (&legend, N_ ("professionals, with their organisation"));
  draw_card_frame (canvas, &card, REGIE_ECOGRAM_HELPER);
  if (regie_ecogram_is_crowded (cast))
    regie_legend_add (&legend,
                      N_ ("many ties: one line for all that somebody has with the household"));

  return regie_legend_end (&legend);
}

/* Draws the picture. */
RegieCanvas *
regie_ecogram_draw (const RegiePictureView *view)
{
  RegieCanvas *canvas = regie_canvas_new ();
  g_autoptr(RegieEcogramCast) cast = regie_ecogram_cast_new (view);
  g_autofree char *title =
    regie_picture_dup_title (view->context, N_ ("Ecogram of {title}"), N_ ("Ecogram"));
  RegieBox bounds;
  int top = 0;

  regie_ecogram_place_homes (cast);
  regie_ecogram_place_around (cast);
  bounds = regie_ecogram_get_bounds (cast);
  canvas->width = MAX (LEAST_WIDTH, bounds.width + 2 * REGIE_CANVAS_MARGIN);
  top = regie_picture_add_heading (canvas,
                                   view->context,
                                   title,
                                   canvas->width - 2 * REGIE_CANVAS_MARGIN) +
        SPACE;
  regie_ecogram_move (cast, (canvas->width - bounds.width) / 2 - bounds.x, top - bounds.y);

  draw_homes (cast, canvas);
  regie_ecogram_draw_ties (cast, canvas);
  for (guint i = 0; i < cast->nodes->len; i++)
    if (REGIE_ECOGRAM_NODE (cast, i)->place == REGIE_ECOGRAM_MEMBER)
      draw_member (canvas, REGIE_ECOGRAM_NODE (cast, i));
    else
      draw_card (canvas, REGIE_ECOGRAM_NODE (cast, i));
  canvas->height =
    regie_ecogram_draw_legend (canvas, cast, top + bounds.height + SPACE) + REGIE_CANVAS_MARGIN;

  return canvas;
}
