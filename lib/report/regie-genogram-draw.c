/* regie-genogram-draw.c: a genogram as a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-genogram-family-private.h"

#include "base/regie-language-private.h"
#include "report/regie-legend-private.h"

#define LEAST_WIDTH 760
#define SPACE       24
#define NAME_SIZE   12
#define YEARS_SIZE  10
#define LABEL_GAP   5
#define HALF        (REGIE_GENOGRAM_SYMBOL / 2)

static void
draw_person (const RegieGenogramFamily *self,
             RegieCanvas               *canvas,
             const RegieGenogramPerson *person)
{
  RegieBox box = {
    (int) person->x - HALF, person->y, REGIE_GENOGRAM_SYMBOL, REGIE_GENOGRAM_SYMBOL
  };
  g_autofree char *years = regie_picture_dup_years (self->view->context, person->person);
  g_autoptr(RegieCaption) label = regie_caption_new ();

  regie_canvas_add_person (canvas,
                           person->id,
                           &box,
                           regie_person_get_gender (person->person),
                           regie_picture_is_dead (self->view->context, person->person));
  if (person->is_adopted)
    regie_genogram_draw_brackets (canvas->shapes, &box);

  label->has_halo = TRUE;
  regie_caption_add (label, person->name, NAME_SIZE, TRUE, REGIE_GENOGRAM_TEXT, 3);
  regie_caption_add (label, years, YEARS_SIZE, FALSE, REGIE_GENOGRAM_TEXT, 1);
  regie_canvas_add_label (canvas,
                          person->id,
                          label,
                          (int) person->x,
                          person->y + REGIE_GENOGRAM_SYMBOL + LABEL_GAP,
                          REGIE_TEXT_ANCHOR_MIDDLE);
}

static void
move_right (RegieGenogramFamily *self,
            int                  by)
{
  for (guint i = 0; i < self->persons->len; i++)
    REGIE_GENOGRAM_PERSON (self, i)->x += by;
}

static int
get_width (const RegieGenogramFamily *self)
{
  gint64 last = 0;

  for (guint i = 0; i < self->persons->len; i++)
    last = MAX (last, REGIE_GENOGRAM_PERSON (self, i)->x);

  return (int) last + REGIE_GENOGRAM_PITCH / 2;
}

/* Somebody who is nobody: the place of a person on the picture when there is none. */
static int
draw_nobody (const RegieGenogramFamily *self,
             RegieCanvas               *canvas,
             int                        top)
{
  g_autoptr(RegieCaption) nobody = regie_caption_new ();

  if (self->persons->len > 0)
    return top;

  regie_caption_add (nobody,
                     regie_translate (self->view->context->language,
                                      N_ ("There is nobody to draw.")),
                     14,
                     FALSE,
                     LEAST_WIDTH / 2,
                     2);
  regie_canvas_add_label (canvas,
                          "nobody",
                          nobody,
                          REGIE_CANVAS_MARGIN,
                          top + SPACE,
                          REGIE_TEXT_ANCHOR_START);

  return top + SPACE + regie_caption_get_height (nobody);
}

/* Draws the picture. */
RegieCanvas *
regie_genogram_draw (const RegiePictureView *view)
{
  RegieCanvas *canvas = regie_canvas_new ();
  g_autoptr(RegieGenogramFamily) self = regie_genogram_family_new (view);
  g_autoptr(GPtrArray) homes = regie_genogram_list_homes (self);
  g_autofree char *title =
    regie_picture_dup_title (view->context, N_ ("Genogram of {title}"), N_ ("Genogram"));
  int width = 0;
  int y = 0;

  regie_genogram_set_clusters (self);
  regie_genogram_set_order (self);
  regie_genogram_place (self);
  width = get_width (self);
  canvas->width = MAX (LEAST_WIDTH, width + 2 * REGIE_CANVAS_MARGIN);
  move_right (self, (canvas->width - width) / 2);

  y = regie_picture_add_heading (canvas,
                                 view->context,
                                 title,
                                 canvas->width - 2 * REGIE_CANVAS_MARGIN);
  y = draw_nobody (self, canvas, y);
  regie_genogram_set_lanes (self, y);
  regie_genogram_draw_homes (self, homes, canvas);
  regie_genogram_draw_unions (self, canvas);
  for (guint i = 0; i < self->persons->len; i++)
    draw_person (self, canvas, REGIE_GENOGRAM_PERSON (self, i));
  y = g_array_index (self->tops, int, self->rows->len) + SPACE;
  canvas->height = regie_genogram_draw_legend (canvas, self, homes, y) + REGIE_CANVAS_MARGIN;

  return canvas;
}
