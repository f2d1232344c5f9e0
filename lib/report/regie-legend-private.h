/* regie-legend-private.h: what the signs of a picture mean
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "report/regie-picture-private.h"

G_BEGIN_DECLS

/* Where the next sign of a legend comes. */
typedef struct
{
  RegieCanvas *canvas;
  const char  *language;
  int          x;
  int          y;
  int          height;
} RegieLegend;

/* The sign stands in a box of this size. */
#define REGIE_LEGEND_WIDTH  44
#define REGIE_LEGEND_HEIGHT 22

RegieLegend regie_legend_begin (RegieCanvas *canvas,
                                const char  *language,
                                int          y);
RegieBox regie_legend_add (RegieLegend *self,
                           const char  *text);
RegieBox regie_legend_add_raw (RegieLegend *self,
                               const char  *text);
void regie_legend_add_genders (RegieLegend *self);
int regie_legend_end (const RegieLegend *self);

G_END_DECLS
