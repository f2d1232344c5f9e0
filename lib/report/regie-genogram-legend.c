/* regie-genogram-legend.c: what the signs of a genogram mean
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-genogram-family-private.h"

#include "base/regie-language-private.h"
#include "report/regie-legend-private.h"

static void
draw_line (RegieCanvas    *canvas,
           const RegieBox *sign,
           const char     *colour,
           const char     *dashes)
{
  RegieStroke stroke = { colour, dashes, 2, FALSE, FALSE, FALSE };
  RegiePoint points[] = { { sign->x, sign->y + sign->height / 2 },
                          { sign->x + sign->width, sign->y + sign->height / 2 } };

  regie_canvas_add_line (canvas, points, 2, &stroke);
}

static RegieBox
get_symbol (const RegieBox *sign)
{
  RegieBox symbol = { sign->x + 12, sign->y + 1, 20, 20 };

  return symbol;
}

static void
add_line_signs (RegieLegend *legend)
{
  RegieBox sign = regie_legend_add (legend, N_ ("together"));

  draw_line (legend->canvas, &sign, REGIE_CANVAS_INK, NULL);
  sign = regie_legend_add (legend, N_ ("no longer together"));
  draw_line (legend->canvas, &sign, REGIE_CANVAS_INK, NULL);
  regie_genogram_draw_slashes (legend->canvas->lines,
                               sign.x + sign.width / 2,
                               sign.y + sign.height / 2);
  sign = regie_legend_add (legend, N_ ("have a child; no more is said"));
  draw_line (legend->canvas, &sign, REGIE_CANVAS_INK, "7 5");
  sign = regie_legend_add (legend, N_ ("foster child, or another kind of relative"));
  draw_line (legend->canvas, &sign, REGIE_CANVAS_INK, "2 4");
}

static void
draw_twins (RegieCanvas    *canvas,
            const RegieBox *sign)
{
  RegieStroke stroke = { REGIE_CANVAS_INK, NULL, 2, FALSE, FALSE, FALSE };
  RegiePoint points[] = { { sign->x + 4, sign->y + sign->height },
                          { sign->x + sign->width / 2, sign->y + 2 },
                          { sign->x + sign->width - 4, sign->y + sign->height } };

  regie_canvas_add_line (canvas, points, 3, &stroke);
}

static void
add_symbol_signs (RegieLegend *legend)
{
  RegieBox sign;
  RegieBox symbol;

  regie_legend_add_genders (legend);
  sign = regie_legend_add (legend, N_ ("has died"));
  symbol = get_symbol (&sign);
  regie_canvas_draw_dead (legend->canvas->shapes, &symbol);
  sign = regie_legend_add (legend, N_ ("adopted"));
  symbol = get_symbol (&sign);
  regie_genogram_draw_brackets (legend->canvas->shapes, &symbol);
  sign = regie_legend_add (legend, N_ ("twins"));
  draw_twins (legend->canvas, &sign);
}

/* A household is known by its letter as well as by its line. */
static void
add_home_sign (RegieLegend             *legend,
               const RegieGenogramHome *home)
{
  g_autofree char *text = regie_translate_with (legend->language,
                                                N_ ("{letter}: live in “{household}”"),
                                                "letter",
                                                home->letter,
                                                "household",
                                                home->name,
                                                NULL);
  RegieBox sign = regie_legend_add_raw (legend, text);

  draw_line (legend->canvas, &sign, home->colour, home->dashes);
}

int
regie_genogram_draw_legend (RegieCanvas               *canvas,
                            const RegieGenogramFamily *self,
                            const GPtrArray           *homes,
                            int                        y)
{
  RegieLegend legend = regie_legend_begin (canvas, self->view->context->language, y);

  for (guint i = 0; i < homes->len; i++)
    add_home_sign (&legend, homes->pdata[i]);
  add_symbol_signs (&legend);
  add_line_signs (&legend);
  regie_legend_add (&legend, N_ ("below a name: year of birth and age on the day"));

  return regie_legend_end (&legend);
}
