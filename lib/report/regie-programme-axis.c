/* regie-programme-axis.c: days from left to right in a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-programme-axis-private.h"

#include "base/regie-language-private.h"

#define LEAST_DAYS  180
#define YEAR_DAYS   365
#define TEXT_SIZE   10
#define YEAR_WIDTH  34
#define MONTH_WIDTH 62
#define LAST_YEAR   9999

static gint64
get_last_day (void)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 31, G_DATE_DECEMBER, LAST_YEAR);

  return g_date_get_julian (&date);
}

/* Begins with the day of the report, which is always there. */
RegieProgrammeAxis
regie_programme_axis_begin (const RegieProgrammeView *view,
                            int                       x,
                            int                       width)
{
  gint64 day = g_date_get_julian (view->context.day);
  RegieProgrammeAxis self = { view->context.language, day, day, day, x, width };

  return self;
}

static gint64
get_reached (const RegieProgrammeAxis *self,
             const GDate              *date)
{
  gint64 day = g_date_get_julian (date);

  return CLAMP (day,
                self->day - REGIE_PROGRAMME_AXIS_REACH,
                self->day + REGIE_PROGRAMME_AXIS_REACH);
}

/* Makes room for a day that has to be seen. */
void
regie_programme_axis_include (RegieProgrammeAxis *self,
                              const GDate        *date)
{
  gint64 day = 0;

  if (date == NULL)
    return;

  day = get_reached (self, date);
  self->first = MIN (self->first, day);
  self->last = MAX (self->last, day);
}

/* Gives the axis whole months, and enough of them. */
void
regie_programme_axis_end (RegieProgrammeAxis *self)
{
  GDate date;
  gint64 missing = MAX (0, LEAST_DAYS - (self->last - self->first));

  self->first = CLAMP (self->first - missing / 2, 1, get_last_day ());
  self->last = CLAMP (self->last + missing / 2 + 1, 1, get_last_day ());

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) self->first);
  self->first -= g_date_get_day (&date) - 1;
  g_date_set_julian (&date, (guint32) self->last);
  self->last += g_date_get_days_in_month (g_date_get_month (&date), g_date_get_year (&date)) -
                g_date_get_day (&date) + 1;
}

static int
place_julian (const RegieProgrammeAxis *self,
              gint64                    day)
{
  gint64 inside = CLAMP (day, self->first, self->last);

  return self->x + (int) ((inside - self->first) * self->width / MAX (1, self->last - self->first));
}

/* Where a day stands; one that lies outside stands at the edge. */
int
regie_programme_axis_place (const RegieProgrammeAxis *self,
                            const GDate              *date)
{
  return place_julian (self, g_date_get_julian (date));
}

static void
draw_line (RegieCanvas *canvas,
           int          x,
           int          top,
           int          bottom,
           const char  *colour,
           const char  *dashes,
           int          width)
{
  RegieStroke stroke = { .colour = colour, .dashes = dashes, .width = width };
  RegiePoint points[] = { { x, top }, { x, bottom } };

  regie_canvas_add_line (canvas, points, G_N_ELEMENTS (points), &stroke);
}

static void
draw_label (RegieCanvas *canvas,
            const char  *text,
            int          x,
            int          y,
            gboolean     is_bold)
{
  g_autoptr(RegieCaption) label = regie_caption_new ();

  regie_caption_add (label, text, TEXT_SIZE, is_bold, 2 * MONTH_WIDTH, 1);
  regie_canvas_add_label (canvas, "axis", label, x + 2, y, REGIE_TEXT_ANCHOR_START);
}

static void
draw_year (const RegieProgrammeAxis *self,
           RegieCanvas              *canvas,
           const GDate              *date,
           int                       x,
           int                       top)
{
  g_autoptr(GString) year = g_string_new (NULL);

  if (x + YEAR_WIDTH > self->x + self->width)
    return;

  regie_svg_append_number (year, g_date_get_year (date));
  draw_label (canvas, year->str, x, top, TRUE);
}

static void
draw_month (const RegieProgrammeAxis *self,
            RegieCanvas              *canvas,
            const GDate              *date,
            int                       x,
            int                       top)
{
  static const char *const months[] = { N_ ("January"), N_ ("April"), N_ ("July"), N_ ("October") };
  int quarter = (g_date_get_month (date) - 1) / 3;

  if (x + MONTH_WIDTH <= self->x + self->width)
    draw_label (canvas, regie_translate (self->language, months[quarter]), x, top, FALSE);
}

/* Adds lines for months or quarters or years, as there is room, with their names on top. */
void
regie_programme_axis_draw (const RegieProgrammeAxis *self,
                           RegieCanvas              *canvas,
                           int                       top,
                           int                       bottom)
{
  gint64 days = MAX (1, self->last - self->first);
  gint64 year_width = self->width * YEAR_DAYS / days;
  gint64 skip = year_width >= YEAR_WIDTH + 6 ? 1 : (YEAR_WIDTH + 6) / MAX (1, year_width) + 1;
  guint months = year_width >= 4 * MONTH_WIDTH ? 1 : year_width >= 80 ? 3 : 12;
  gboolean is_begun = FALSE;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) self->first);
  while (g_date_get_julian (&date) < self->last && g_date_get_year (&date) <= LAST_YEAR)
    {
      int month = g_date_get_month (&date) - 1;
      int x = place_julian (self, g_date_get_julian (&date));
      gboolean begins_year = month == 0 && g_date_get_year (&date) % skip == 0;

      if (month % months == 0 && (months < 12 || begins_year))
        draw_line (canvas,
                   x,
                   begins_year ? top : top + REGIE_PROGRAMME_AXIS_HEIGHT / 2,
                   bottom,
                   REGIE_CANVAS_PALE,
                   NULL,
                   1);
      if (begins_year || (!is_begun && months < 12 && month < 9))
        draw_year (self, canvas, &date, x, top);
      if (months == 1 && month % 3 == 0)
        draw_month (self, canvas, &date, x, top + REGIE_PROGRAMME_AXIS_HEIGHT / 2);
      is_begun = TRUE;
      g_date_add_months (&date, 1);
    }
}

/* Adds the line of the day of the report. */
void
regie_programme_axis_draw_day (const RegieProgrammeAxis *self,
                               RegieCanvas              *canvas,
                               int                       top,
                               int                       bottom)
{
  draw_line (canvas, place_julian (self, self->day), top, bottom, REGIE_CANVAS_INK, "5 4", 2);
}
