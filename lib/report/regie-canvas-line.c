/* regie-canvas-line.c: lines in a picture: plain, jagged, with arrows
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-canvas-private.h"

/* Points are counted in tenths here, so that a slanted line is even without fractions. */
#define TENTHS 10

#define TOOTH_LENGTH 7
#define TOOTH_HEIGHT 5
#define ARROW_LENGTH 12
#define ARROW_HALF   5

static gint64
square_root (gint64 number)
{
  gint64 root = 0;

  for (gint64 bit = (gint64) 1 << 30; bit > 0; bit >>= 1)
    if ((root + bit) * (root + bit) <= number)
      root += bit;

  return root;
}

/* A piece of a line: where it begins, and its direction in thousandths. */
typedef struct
{
  gint64 x;
  gint64 y;
  gint64 dx;
  gint64 dy;
  gint64 length;
} Piece;

static Piece
measure (RegiePoint from,
         RegiePoint to)
{
  Piece piece = { (gint64) from.x * TENTHS, (gint64) from.y * TENTHS, 0, 0, 0 };
  gint64 dx = ((gint64) to.x - from.x) * TENTHS;
  gint64 dy = ((gint64) to.y - from.y) * TENTHS;

  piece.length = square_root (dx * dx + dy * dy);
  if (piece.length > 0)
    {
      piece.dx = dx * 1000 / piece.length;
      piece.dy = dy * 1000 / piece.length;
    }

  return piece;
}

static void
append_tenths (GString *path,
               gint64   tenths)
{
  if (tenths < 0)
    g_string_append_c (path, '-');
  tenths = ABS (tenths);
  regie_svg_append_number (path, tenths / TENTHS);
  if (tenths % TENTHS != 0)
    {
      g_string_append_c (path, '.');
      regie_svg_append_number (path, tenths % TENTHS);
    }
}

/* Adds the point that lies so far along a piece and so far beside it. */
static void
append_point (GString     *path,
              char         command,
              const Piece *piece,
              gint64       along,
              gint64       beside)
{
  g_string_append_c (path, command);
  append_tenths (path, piece->x + (piece->dx * along - piece->dy * beside) / 1000);
  g_string_append_c (path, ' ');
  append_tenths (path, piece->y + (piece->dy * along + piece->dx * beside) / 1000);
}

static void
append_teeth (GString     *path,
              const Piece *piece,
              gint64       first,
              gint64       last)
{
  gint64 n_teeth = (last - first) / ((gint64) TOOTH_LENGTH * TENTHS);

  for (gint64 i = 1; i < n_teeth; i++)
    append_point (path,
                  'L',
                  piece,
                  first + (last - first) * i / n_teeth,
                  (i % 2 == 0 ? 1 : -1) * (gint64) TOOTH_HEIGHT * TENTHS);
}

static void
add_arrow (GString     *svg,
           const Piece *piece,
           gint64       tip,
           gint64       back,
           const char  *colour,
           gint64       half)
{
  g_autoptr(GString) path = g_string_new (NULL);

  append_point (path, 'M', piece, tip, 0);
  append_point (path, 'L', piece, back, half);
  append_point (path, 'L', piece, back, -half);
  g_string_append_c (path, 'Z');
  regie_svg_begin (svg, "path");
  regie_svg_set (svg, "d", path->str);
  regie_svg_set (svg, "fill", colour);
  regie_svg_close (svg);
}

static void
set_stroke (GString           *svg,
            const RegieStroke *stroke)
{
  regie_svg_set (svg, "stroke", stroke->colour);
  regie_svg_set_number (svg, "stroke-width", stroke->width);
  if (stroke->dashes != NULL)
    regie_svg_set (svg, "stroke-dasharray", stroke->dashes);
  if (stroke->is_jagged)
    regie_svg_set (svg, "stroke-linejoin", "round");
}

/* Adds a line through some points. Its ends are cut off where an arrow stands. */
void
regie_canvas_add_line (RegieCanvas       *self,
                       const RegiePoint  *points,
                       guint              n_points,
                       const RegieStroke *stroke)
{
  g_autoptr(GString) path = g_string_new (NULL);
  gint64 half = (gint64) (ARROW_HALF + stroke->width / 2) * TENTHS;

  for (guint i = 0; i + 1 < n_points; i++)
    {
      Piece piece = measure (points[i], points[i + 1]);
      gint64 arrow = MIN ((gint64) ARROW_LENGTH * TENTHS, piece.length / 3);
      gboolean starts = stroke->has_start_arrow && i == 0;
      gboolean ends = stroke->has_end_arrow && i + 2 == n_points;
      gint64 first = starts ? arrow : 0;
      gint64 last = ends ? piece.length - arrow : piece.length;

      append_point (path, i == 0 ? 'M' : 'L', &piece, first, 0);
      if (stroke->is_jagged)
        append_teeth (path, &piece, first, last);
      append_point (path, 'L', &piece, last, 0);
      if (starts)
        add_arrow (self->lines, &piece, 0, first, stroke->colour, half);
      if (ends)
        add_arrow (self->lines, &piece, piece.length, last, stroke->colour, half);
    }

  regie_svg_begin (self->lines, "path");
  regie_svg_set (self->lines, "d", path->str);
  set_stroke (self->lines, stroke);
  regie_svg_close (self->lines);
}
