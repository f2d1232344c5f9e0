/* picture.c: what every picture promises
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/picture.h"

#include <string.h>

static gboolean
overlap (const RegieBox *a,
         const RegieBox *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height &&
         b->y < a->y + a->height;
}

static void
assert_inside (const RegieCanvas *canvas,
               const GArray      *boxes)
{
  for (guint i = 0; i < boxes->len; i++)
    {
      const RegieBox *box = &g_array_index (boxes, RegieCanvasBox, i).box;

      g_assert_cmpint (box->x, >=, 0);
      g_assert_cmpint (box->y, >=, 0);
      g_assert_cmpint (box->x + box->width, <=, canvas->width);
      g_assert_cmpint (box->y + box->height, <=, canvas->height);
    }
}

static void
assert_apart (const GArray *boxes)
{
  for (guint i = 0; i < boxes->len; i++)
    for (guint j = 0; j < i; j++)
      {
        const RegieCanvasBox *a = &g_array_index (boxes, RegieCanvasBox, i);
        const RegieCanvasBox *b = &g_array_index (boxes, RegieCanvasBox, j);

        if (overlap (&a->box, &b->box))
          g_error ("%s at %d, %d lies over %s at %d, %d",
                   a->owner,
                   a->box.x,
                   a->box.y,
                   b->owner,
                   b->box.x,
                   b->box.y);
      }
}

/* No label lies over a label, no symbol over a symbol, no label over the symbol of somebody else.
 */
void
test_picture_assert_geometry (const RegieCanvas *canvas)
{
  assert_inside (canvas, canvas->labels);
  assert_inside (canvas, canvas->symbols);
  assert_apart (canvas->labels);
  assert_apart (canvas->symbols);
  for (guint i = 0; i < canvas->labels->len; i++)
    for (guint j = 0; j < canvas->symbols->len; j++)
      {
        const RegieCanvasBox *label = &g_array_index (canvas->labels, RegieCanvasBox, i);
        const RegieCanvasBox *symbol = &g_array_index (canvas->symbols, RegieCanvasBox, j);

        if (g_strcmp0 (label->owner, symbol->owner) != 0)
          g_assert_false (overlap (&label->box, &symbol->box));
      }
}

/* A reader of XML has nothing to say, and the document brings nothing along and asks for nothing.
 */
void
test_picture_assert_document (const char *svg)
{
  static const GMarkupParser parser = { 0 };
  static const char *const foreign[] = { "<script", "<image", "<foreignObject", "href=", "url(" };
  g_autoptr(GMarkupParseContext) context =
    g_markup_parse_context_new (&parser, G_MARKUP_DEFAULT_FLAGS, NULL, NULL);
  g_autoptr(GError) error = NULL;

  g_assert_true (g_utf8_validate (svg, -1, NULL));
  g_markup_parse_context_parse (context, svg, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);

  g_assert_true (g_str_has_prefix (svg, "<svg "));
  for (gsize i = 0; i < G_N_ELEMENTS (foreign); i++)
    g_assert_null (strstr (svg, foreign[i]));
  for (const char *p = svg; *p != '\0'; p = g_utf8_next_char (p))
    g_assert_true (*p == '\n' || !g_unichar_iscntrl (g_utf8_get_char (p)));
}

guint
test_picture_count_text (const char *text,
                         const char *what)
{
  guint n = 0;

  for (const char *at = strstr (text, what); at != NULL; at = strstr (at + 1, what))
    n++;

  return n;
}
