/* regie-genogram-outline.c: a dashed line around those who live together
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-genogram-family-private.h"

/* The area is made of boxes that may overlap. Their edges divide the plane into cells; the outline
 * runs where a cell that is covered touches one that is not. */
typedef struct
{
  GArray   *xs;
  GArray   *ys;
  gboolean *is_covered;
  /* For each corner of the cells, the corners to which an edge of the outline leads. */
  guint8 *edges;
  guint   width;
  guint   height;
} Grid;

enum
{
  RIGHT = 1 << 0,
  DOWN = 1 << 1,
  LEFT = 1 << 2,
  UP = 1 << 3
};

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  int first = *(const int *) a;
  int second = *(const int *) b;

  return (first > second) - (first < second);
}

static GArray *
list_edges (const GArray *boxes,
            gboolean      is_across)
{
  GArray *edges = g_array_new (FALSE, FALSE, sizeof (int));
  guint n = 0;

  for (guint i = 0; i < boxes->len; i++)
    {
      const RegieBox *box = &g_array_index (boxes, RegieBox, i);
      int first = is_across ? box->x : box->y;
      int last = first + (is_across ? box->width : box->height);

      g_array_append_val (edges, first);
      g_array_append_val (edges, last);
    }

  g_array_sort (edges, compare_numbers);
  for (guint i = 0; i < edges->len; i++)
    if (i == 0 || g_array_index (edges, int, i) != g_array_index (edges, int, n - 1))
      g_array_index (edges, int, n++) = g_array_index (edges, int, i);
  g_array_set_size (edges, n);

  return edges;
}

static void
cover (Grid           *grid,
       const RegieBox *box)
{
  for (guint j = 0; j < grid->height; j++)
    for (guint i = 0; i < grid->width; i++)
      {
        int x = g_array_index (grid->xs, int, i);
        int y = g_array_index (grid->ys, int, j);

        if (x >= box->x && x < box->x + box->width && y >= box->y && y < box->y + box->height)
          grid->is_covered[j * grid->width + i] = TRUE;
      }
}

static gboolean
is_covered (const Grid *grid,
            guint       i,
            guint       j)
{
  return i < grid->width && j < grid->height && grid->is_covered[j * grid->width + i];
}

/* The edges go round with what is covered on their right. */
static void
find_outline (Grid *grid)
{
  guint row = grid->width + 1;

  for (guint j = 0; j < grid->height; j++)
    for (guint i = 0; i < grid->width; i++)
      {
        if (!is_covered (grid, i, j))
          continue;
        if (!is_covered (grid, i, j - 1))
          grid->edges[j * row + i] |= RIGHT;
        if (!is_covered (grid, i + 1, j))
          grid->edges[j * row + i + 1] |= DOWN;
        if (!is_covered (grid, i, j + 1))
          grid->edges[(j + 1) * row + i + 1] |= LEFT;
        if (!is_covered (grid, i - 1, j))
          grid->edges[(j + 1) * row + i] |= UP;
      }
}

/* Follows one ring and takes its edges away. */
static void
trace (Grid    *grid,
       GString *path,
       guint    corner)
{
  guint row = grid->width + 1;
  char command = 'M';

  while (grid->edges[corner] != 0)
    {
      guint8 edges = grid->edges[corner];
      guint8 edge = edges & (guint8) -edges;

      regie_svg_append_step (path,
                             command,
                             g_array_index (grid->xs, int, corner % row),
                             g_array_index (grid->ys, int, corner / row));
      command = 'L';
      grid->edges[corner] &= (guint8) ~edge;
      switch (edge)
        {
        case RIGHT:
          corner += 1;
          break;
        case DOWN:
          corner += row;
          break;
        case LEFT:
          corner -= 1;
          break;
        default:
          corner -= row;
          break;
        }
    }
  g_string_append_c (path, 'Z');
}

static void
trace_all (Grid    *grid,
           GString *path)
{
  for (guint i = 0; i < (grid->width + 1) * (grid->height + 1); i++)
    while (grid->edges[i] != 0)
      trace (grid, path, i);
}

/* Draws the outline of some boxes together. */
void
regie_genogram_draw_outline (GString    *svg,
                             GArray     *boxes,
                             const char *colour,
                             const char *dashes)
{
  g_autoptr(GArray) xs = list_edges (boxes, TRUE);
  g_autoptr(GArray) ys = list_edges (boxes, FALSE);
  g_autofree gboolean *covered = g_new0 (gboolean, (gsize) xs->len * ys->len + 1);
  g_autofree guint8 *edges = g_new0 (guint8, (gsize) xs->len * ys->len + 1);
  g_autoptr(GString) path = g_string_new (NULL);
  Grid grid = { xs, ys, covered, edges, xs->len - 1, ys->len - 1 };

  for (guint i = 0; i < boxes->len; i++)
    cover (&grid, &g_array_index (boxes, RegieBox, i));
  find_outline (&grid);
  trace_all (&grid, path);

  regie_svg_begin (svg, "path");
  regie_svg_set (svg, "d", path->str);
  regie_svg_set (svg, "stroke", colour);
  regie_svg_set_number (svg, "stroke-width", 2);
  regie_svg_set (svg, "stroke-dasharray", dashes);
  regie_svg_set (svg, "stroke-linejoin", "round");
  regie_svg_close (svg);
}
