/* regie-canvas.c: a picture in the making
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-canvas-private.h"

#define FONTS "Helvetica, Arial, Liberation Sans, DejaVu Sans, sans-serif"

static void
clear_box (gpointer box)
{
  g_free (((RegieCanvasBox *) box)->owner);
}

static GArray *
new_boxes (void)
{
  GArray *boxes = g_array_new (FALSE, FALSE, sizeof (RegieCanvasBox));

  g_array_set_clear_func (boxes, clear_box);

  return boxes;
}

RegieCanvas *
regie_canvas_new (void)
{
  RegieCanvas *self = g_new0 (RegieCanvas, 1);

  self->back = g_string_new (NULL);
  self->lines = g_string_new (NULL);
  self->shapes = g_string_new (NULL);
  self->texts = g_string_new (NULL);
  self->symbols = new_boxes ();
  self->labels = new_boxes ();

  return self;
}

void
regie_canvas_free (RegieCanvas *self)
{
  g_string_free (self->back, TRUE);
  g_string_free (self->lines, TRUE);
  g_string_free (self->shapes, TRUE);
  g_string_free (self->texts, TRUE);
  g_array_unref (self->symbols);
  g_array_unref (self->labels);
  g_free (self);
}

static void
keep_box (GArray         *boxes,
          const char     *owner,
          const RegieBox *box)
{
  RegieCanvasBox kept = { g_strdup (owner), *box };

  g_array_append_val (boxes, kept);
}

static void
add_row (GString               *texts,
         const RegieCaptionRow *row,
         int                    x,
         int                    y,
         RegieTextAnchor        anchor)
{
  regie_svg_begin (texts, "text");
  regie_svg_set_number (texts, "x", x);
  regie_svg_set_number (texts, "y", y + row->size);
  regie_svg_set_number (texts, "font-size", row->size);
  if (row->is_bold)
    regie_svg_set (texts, "font-weight", "bold");
  if (anchor == REGIE_TEXT_ANCHOR_MIDDLE)
    regie_svg_set (texts, "text-anchor", "middle");
  regie_svg_open (texts);
  regie_svg_append_text (texts, row->text);
  regie_svg_end (texts, "text");
}

static void
add_halo (GString        *texts,
          const RegieBox *box)
{
  regie_svg_begin (texts, "rect");
  regie_svg_set_box (texts, box);
  regie_svg_set (texts, "fill", "#fff");
  regie_svg_set (texts, "fill-opacity", ".85");
  regie_svg_close (texts);
}

/* Adds a label with its top at a height. */
void
regie_canvas_add_label (RegieCanvas        *self,
                        const char         *owner,
                        const RegieCaption *label,
                        int                 x,
                        int                 y,
                        RegieTextAnchor     anchor)
{
  int width = regie_caption_get_width (label);
  RegieBox box = { anchor == REGIE_TEXT_ANCHOR_MIDDLE ? x - (width + 1) / 2 : x,
                   y,
                   width,
                   regie_caption_get_height (label) };

  if (label->rows->len == 0)
    return;

  keep_box (self->labels, owner, &box);
  if (label->has_halo)
    add_halo (self->texts, &box);
  for (guint i = 0; i < label->rows->len; i++)
    {
      const RegieCaptionRow *row = &g_array_index (label->rows, RegieCaptionRow, i);

      add_row (self->texts, row, x, y, anchor);
      y += regie_caption_row_height (row);
    }
}

void
regie_canvas_add_symbol (RegieCanvas    *self,
                         const char     *owner,
                         const RegieBox *box)
{
  keep_box (self->symbols, owner, box);
}

void
regie_canvas_add_frame (GString        *svg,
                        const RegieBox *box,
                        int             radius,
                        const char     *fill,
                        const char     *stroke,
                        int             width)
{
  regie_svg_begin (svg, "rect");
  regie_svg_set_box (svg, box);
  if (radius > 0)
    regie_svg_set_number (svg, "rx", radius);
  regie_svg_set (svg, "fill", fill);
  regie_svg_set (svg, "stroke", stroke);
  regie_svg_set_number (svg, "stroke-width", width);
  regie_svg_close (svg);
}

static void
draw_circle (GString        *svg,
             const RegieBox *box)
{
  regie_svg_begin (svg, "circle");
  regie_svg_set_number (svg, "cx", box->x + box->width / 2);
  regie_svg_set_number (svg, "cy", box->y + box->height / 2);
  regie_svg_set_number (svg, "r", box->width / 2);
}

static void
draw_diamond (GString        *svg,
              const RegieBox *box)
{
  g_autoptr(GString) path = g_string_new (NULL);

  regie_svg_append_step (path, 'M', box->x + box->width / 2, box->y);
  regie_svg_append_step (path, 'L', box->x + box->width, box->y + box->height / 2);
  regie_svg_append_step (path, 'L', box->x + box->width / 2, box->y + box->height);
  regie_svg_append_step (path, 'L', box->x, box->y + box->height / 2);
  g_string_append_c (path, 'Z');
  regie_svg_begin (svg, "path");
  regie_svg_set (svg, "d", path->str);
}

/* Square for a man, circle for a woman, diamond for somebody else or when it is not known. */
void
regie_canvas_draw_gender (GString        *svg,
                          const RegieBox *box,
                          RegieGender     gender)
{
  switch (gender)
    {
    case REGIE_GENDER_MALE:
      regie_svg_begin (svg, "rect");
      regie_svg_set_box (svg, box);
      break;
    case REGIE_GENDER_FEMALE:
      draw_circle (svg, box);
      break;
    case REGIE_GENDER_UNKNOWN:
    case REGIE_GENDER_OTHER:
      draw_diamond (svg, box);
      break;
    }

  regie_svg_set (svg, "fill", "#fff");
  regie_svg_set (svg, "stroke", REGIE_CANVAS_INK);
  regie_svg_set_number (svg, "stroke-width", 2);
  regie_svg_close (svg);
}

/* The cross through the symbol of somebody who has died. */
void
regie_canvas_draw_dead (GString        *svg,
                        const RegieBox *box)
{
  g_autoptr(GString) path = g_string_new (NULL);

  regie_svg_append_step (path, 'M', box->x, box->y);
  regie_svg_append_step (path, 'L', box->x + box->width, box->y + box->height);
  regie_svg_append_step (path, 'M', box->x + box->width, box->y);
  regie_svg_append_step (path, 'L', box->x, box->y + box->height);
  regie_svg_begin (svg, "path");
  regie_svg_set (svg, "d", path->str);
  regie_svg_set (svg, "stroke", REGIE_CANVAS_INK);
  regie_svg_set_number (svg, "stroke-width", 2);
  regie_svg_close (svg);
}

void
regie_canvas_add_person (RegieCanvas    *self,
                         const char     *owner,
                         const RegieBox *box,
                         RegieGender     gender,
                         gboolean        is_dead)
{
  regie_canvas_add_symbol (self, owner, box);
  regie_canvas_draw_gender (self->shapes, box, gender);
  if (is_dead)
    regie_canvas_draw_dead (self->shapes, box);
}

static void
add_root (const RegieCanvas *self,
          GString           *svg)
{
  RegieBox page = { 0, 0, self->width, self->height };
  g_autoptr(GString) view = g_string_new ("0 0 ");

  regie_svg_append_number (view, self->width);
  g_string_append_c (view, ' ');
  regie_svg_append_number (view, self->height);

  regie_svg_begin (svg, "svg");
  regie_svg_set (svg, "xmlns", "http://www.w3.org/2000/svg");
  regie_svg_set (svg, "viewBox", view->str);
  regie_svg_set_number (svg, "width", self->width);
  regie_svg_set_number (svg, "height", self->height);
  regie_svg_set (svg, "role", "img");
  regie_svg_set (svg, "aria-labelledby", "title description");
  regie_svg_set (svg, "font-family", FONTS);
  regie_svg_open (svg);
  g_string_append_c (svg, '\n');

  regie_svg_begin (svg, "rect");
  regie_svg_set_box (svg, &page);
  regie_svg_set (svg, "fill", "#fff");
  regie_svg_close (svg);
}

static void
add_told (GString    *svg,
          const char *element,
          const char *id,
          const char *text)
{
  regie_svg_begin (svg, element);
  regie_svg_set (svg, "id", id);
  regie_svg_open (svg);
  regie_svg_append_text (svg, text);
  regie_svg_end (svg, element);
}

/* Makes the document. The title and the description are what a screen reader tells. */
char *
regie_canvas_write (const RegieCanvas *self,
                    const char        *title,
                    const char        *description)
{
  GString *svg = g_string_new (NULL);
  const GString *layers[] = { self->back, self->lines, self->shapes, self->texts };

  add_root (self, svg);
  add_told (svg, "title", "title", title);
  add_told (svg, "desc", "description", description);
  for (gsize i = 0; i < G_N_ELEMENTS (layers); i++)
    {
      regie_svg_begin (svg, "g");
      regie_svg_set (svg, "fill", i + 1 == G_N_ELEMENTS (layers) ? REGIE_CANVAS_INK : "none");
      regie_svg_open (svg);
      g_string_append_c (svg, '\n');
      g_string_append_len (svg, layers[i]->str, (gssize) layers[i]->len);
      regie_svg_end (svg, "g");
    }
  regie_svg_end (svg, "svg");

  return g_string_free (svg, FALSE);
}
