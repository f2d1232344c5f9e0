/* regie-programme-axis-private.h: days from left to right in a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "report/regie-programme-view-private.h"

G_BEGIN_DECLS

/* Further from the day of the report than this nothing has a place of its own: ten years. */
#define REGIE_PROGRAMME_AXIS_REACH 3653

#define REGIE_PROGRAMME_AXIS_HEIGHT 34

/* Days are numbered as a GDate numbers them. */
typedef struct
{
  const char *language;
  gint64      day;
  gint64      first;
  gint64      last;
  int         x;
  int         width;
} RegieProgrammeAxis;

RegieProgrammeAxis regie_programme_axis_begin (const RegieProgrammeView *view,
                                               int                       x,
                                               int                       width);
void regie_programme_axis_include (RegieProgrammeAxis *self,
                                   const GDate        *date);
void regie_programme_axis_end (RegieProgrammeAxis *self);
int regie_programme_axis_place (const RegieProgrammeAxis *self,
                                const GDate              *date);
void regie_programme_axis_draw (const RegieProgrammeAxis *self,
                                RegieCanvas              *canvas,
                                int                       top,
                                int                       bottom);
void regie_programme_axis_draw_day (const RegieProgrammeAxis *self,
                                    RegieCanvas              *canvas,
                                    int                       top,
                                    int                       bottom);

G_END_DECLS
