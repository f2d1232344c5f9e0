/* regie-legend.c: what the signs of a picture mean
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-legend-private.h"

#include "base/regie-language-private.h"

#define TEXT_WIDTH 152
#define TEXT_SIZE  11
#define TEXT_GAP   8
#define ROW_GAP    10
#define ENTRY      (REGIE_LEGEND_WIDTH + TEXT_GAP + TEXT_WIDTH + 16)

RegieLegend
regie_legend_begin (RegieCanvas *canvas,
                    const char  *language,
                    int          y)
{
  RegieLegend self = { canvas, language, REGIE_CANVAS_MARGIN, y, 0 };

  return self;
}

/* Adds what a sign means, in words as they are, and says where the sign has to be drawn. */
RegieBox
regie_legend_add_raw (RegieLegend *self,
                      const char  *text)
{
  g_autoptr(RegieCaption) label = regie_caption_new ();
  RegieBox sign = { self->x, self->y, REGIE_LEGEND_WIDTH, REGIE_LEGEND_HEIGHT };
  int height = 0;

  if (self->x > REGIE_CANVAS_MARGIN && self->x + ENTRY > self->canvas->width)
    {
      sign.x = self->x = REGIE_CANVAS_MARGIN;
      sign.y = self->y += self->height + ROW_GAP;
      self->height = 0;
    }

  regie_caption_add (label, text, TEXT_SIZE, FALSE, TEXT_WIDTH, 3);
  height = regie_caption_get_height (label);
  regie_canvas_add_label (self->canvas,
                          "legend",
                          label,
                          self->x + REGIE_LEGEND_WIDTH + TEXT_GAP,
                          self->y + MAX (0, (REGIE_LEGEND_HEIGHT - height) / 2),
                          REGIE_TEXT_ANCHOR_START);
  self->height = MAX (self->height, MAX (height, REGIE_LEGEND_HEIGHT));
  self->x += ENTRY;

  return sign;
}

RegieBox
regie_legend_add (RegieLegend *self,
                  const char  *text)
{
  return regie_legend_add_raw (self, regie_translate (self->language, text));
}

void
regie_legend_add_genders (RegieLegend *self)
{
  static const struct
  {
    RegieGender gender;
    const char *text;
  } genders[] = {
    { REGIE_GENDER_FEMALE, N_ ("woman or girl") },
    { REGIE_GENDER_MALE, N_ ("man or boy") },
    { REGIE_GENDER_OTHER, N_ ("another gender, or not known") },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (genders); i++)
    {
      RegieBox sign = regie_legend_add (self, genders[i].text);
      RegieBox symbol = { sign.x + 12, sign.y + 1, 20, 20 };

      regie_canvas_draw_gender (self->canvas->shapes, &symbol, genders[i].gender);
    }
}

/* Where the legend ends. */
int
regie_legend_end (const RegieLegend *self)
{
  return self->y + self->height;
}
