/* regie-protection-search.c: other values that fit all that is told
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <math.h>

#include "rules/regie-protection-private.h"
#include "rules/regie-simplex-private.h"

#define TINY   1e-9
#define HALF   0.5
#define NEAR   1e-6
#define WEIGHT 1e4
/* How much more one place of a matrix is than one look at a cell. */
#define SOLVING 4

/* A small part of the cells, the others standing still. The sums are solved first, so that each
 * cell is its value and a combination of some that move freely. */
typedef struct
{
  RegieProtection *protection;
  GArray          *cells;
  GHashTable      *places;
  GArray          *sums;
  /* Whether told cells may move too, at a price. */
  gboolean      is_priced;
  guint         family;
  GArray       *priced;
  RegieSimplex  simplex;
} Search;

static void
search_init (Search          *self,
             RegieProtection *protection)
{
  *self = (Search){
    .protection = protection,
    .cells = g_array_new (FALSE, FALSE, sizeof (guint)),
    .places = g_hash_table_new (NULL, NULL),
    .sums = g_array_new (FALSE, FALSE, sizeof (guint)),
    .priced = g_array_new (FALSE, FALSE, sizeof (guint)),
  };
}

static void
search_clear (Search *self)
{
  g_array_unref (self->cells);
  g_hash_table_unref (self->places);
  g_array_unref (self->sums);
  g_array_unref (self->priced);
  regie_simplex_clear (&self->simplex);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

static gboolean
is_of_family (const Search *self,
              guint         cell)
{
  const guint *families = REGIE_CELL (self->protection, cell)->families;

  return self->family == REGIE_ANY_FAMILY || families[0] == self->family ||
         families[1] == self->family;
}

static void
add_cell (Search *self,
          guint   cell,
          guint   at_most)
{
  gboolean is_told = REGIE_CELL (self->protection, cell)->is_told;
  guint place = self->cells->len;

  if ((is_told && !self->is_priced) || place >= at_most || !is_of_family (self, cell) ||
      g_hash_table_contains (self->places, GUINT_TO_POINTER (cell)))
    return;

  if (is_told)
    g_array_append_val (self->priced, place);
  g_array_append_val (self->cells, cell);
  g_hash_table_insert (self->places, GUINT_TO_POINTER (cell), GUINT_TO_POINTER (self->cells->len));
}

/* The withheld cells around one, the nearest first, and all sums in which they stand. */
static void
gather (Search *self,
        guint   cell,
        guint   at_most)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  add_cell (self, cell, at_most);
  for (guint i = 0; i < self->cells->len; i++)
    {
      const GArray *sums = REGIE_CELL (self->protection, REGIE_PLACE (self->cells, i))->sums;

      for (guint k = 0; k < sums->len; k++)
        {
          guint place = REGIE_PLACE (sums, k);
          const RegieSum *sum = REGIE_SUM (self->protection, place);

          if (!g_hash_table_add (seen, GUINT_TO_POINTER (place)))
            continue;
          g_array_append_val (self->sums, place);
          add_cell (self, sum->total, at_most);
          for (guint m = 0; m < sum->parts->len; m++)
            add_cell (self, REGIE_PLACE (sum->parts, m), at_most);
        }
    }
}

static void
put (const Search *self,
     double       *row,
     guint         cell,
     double        factor)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, GUINT_TO_POINTER (cell)));

  if (place > 0)
    row[place - 1] += factor;
}

/* The sums as rows of a matrix over the cells. */
static double *
write_sums (const Search *self)
{
  guint n = self->cells->len;
  double *matrix = g_new0 (double, (gsize) MAX (self->sums->len, 1) * n);

  for (guint i = 0; i < self->sums->len; i++)
    {
      const RegieSum *sum = REGIE_SUM (self->protection, REGIE_PLACE (self->sums, i));

      put (self, matrix + (gsize) i * n, sum->total, 1);
      for (guint m = 0; m < sum->parts->len; m++)
        put (self, matrix + (gsize) i * n, REGIE_PLACE (sum->parts, m), -1);
    }

  return matrix;
}

static void
swap_rows (double *matrix,
           guint   n,
           guint   a,
           guint   b)
{
  for (guint i = 0; a != b && i < n; i++)
    {
      double kept = matrix[(gsize) a * n + i];

      matrix[(gsize) a * n + i] = matrix[(gsize) b * n + i];
      matrix[(gsize) b * n + i] = kept;
    }
}

static guint
find_pivot (const double *matrix,
            guint         n,
            guint         n_rows,
            guint         first,
            guint         column)
{
  guint best = first;

  for (guint i = first; i < n_rows; i++)
    if (fabs (matrix[(gsize) i * n + column]) > fabs (matrix[(gsize) best * n + column]))
      best = i;

  return best;
}

/* Gauss and Jordan, from the farthest cell to the nearest, so that the one that is asked for stays
 * free if it can. Gives for each column the row that it is solved by, or -1. */
static GArray *
solve (double *matrix,
       guint   n_rows,
       guint   n)
{
  GArray *solved_by = g_array_sized_new (FALSE, FALSE, sizeof (int), n);
  guint rank = 0;

  g_array_set_size (solved_by, n);
  for (guint i = n; i > 0; i--)
    {
      guint column = i - 1;
      guint pivot = rank < n_rows ? find_pivot (matrix, n, n_rows, rank, column) : rank;
      double factor = rank < n_rows ? matrix[(gsize) pivot * n + column] : 0;

      g_array_index (solved_by, int, column) = -1;
      if (fabs (factor) < TINY)
        continue;
      swap_rows (matrix, n, rank, pivot);
      for (guint k = 0; k < n; k++)
        matrix[(gsize) rank * n + k] /= factor;
      for (guint row = 0; row < n_rows; row++)
        {
          double times = matrix[(gsize) row * n + column];

          for (guint k = 0; row != rank && times != 0 && k < n; k++)
            matrix[(gsize) row * n + k] -= times * matrix[(gsize) rank * n + k];
        }
      g_array_index (solved_by, int, column) = (int) rank++;
    }

  return solved_by;
}

/* A told cell moves at a price for each unit, up or down: a step of its own is at least as large as
 * the move. */
static void
write_price (Search *self,
             guint   place,
             guint   number,
             guint   n_free)
{
  RegieSimplex *simplex = &self->simplex;
  guint row = self->cells->len + 2 * number;
  guint column = n_free + number;
  const RegieCell *cell = REGIE_CELL (self->protection, REGIE_PLACE (self->cells, place));

  for (guint k = 0; k < n_free; k++)
    {
      REGIE_FACTOR (simplex, row, k) = -REGIE_FACTOR (simplex, place, k);
      REGIE_FACTOR (simplex, row + 1, k) = REGIE_FACTOR (simplex, place, k);
    }
  REGIE_FACTOR (simplex, row, column) = 1;
  REGIE_FACTOR (simplex, row + 1, column) = 1;
  simplex->column_names[column] = (int) (simplex->n_rows + number);
  simplex->aim[column] = -(double) (cell->cost + 1);
}

/* Each cell as its value and the steps that move it; then the prices, and the bound of the search.
 */
static void
write_rows (Search *self)
{
  guint n = self->cells->len;
  g_autofree double *matrix = write_sums (self);
  g_autoptr(GArray) solved_by = solve (matrix, self->sums->len, n);
  g_autofree guint *free_cells = g_new0 (guint, n);
  guint n_free = 0;

  for (guint i = 0; i < n; i++)
    if (g_array_index (solved_by, int, i) < 0)
      free_cells[n_free++] = i;

  regie_simplex_init (&self->simplex, n + 2 * self->priced->len + 1, n_free + self->priced->len);
  for (guint i = 0; i < n; i++)
    {
      int row = g_array_index (solved_by, int, i);

      self->simplex.values[i] =
        (double) REGIE_CELL (self->protection, REGIE_PLACE (self->cells, i))->value;
      for (guint k = 0; k < n_free; k++)
        REGIE_FACTOR (&self->simplex, i, k) =
          row < 0 ? (free_cells[k] == i) : -matrix[(gsize) row * n + free_cells[k]];
    }
  for (guint i = 0; i < self->priced->len; i++)
    write_price (self, REGIE_PLACE (self->priced, i), i, n_free);
}

/* The first cell is the one that is asked for; it weighs more than all prices, and goes no further
 * than it must. */
static void
set_aim (Search   *self,
         gboolean  upwards,
         gint64    bound)
{
  RegieSimplex *simplex = &self->simplex;
  guint last = simplex->n_rows - 1;

  simplex->values[last] = (double) bound;
  for (guint k = 0; k < simplex->n_columns - self->priced->len; k++)
    {
      double factor = upwards ? REGIE_FACTOR (simplex, 0, k) : -REGIE_FACTOR (simplex, 0, k);

      simplex->aim[k] = WEIGHT * factor;
      REGIE_FACTOR (simplex, last, k) = -factor;
    }
}

/* The values that were found, as whole numbers; FALSE when they are none. A cell that has no row
 * stands at 0. */
static gboolean
round_values (const Search *self,
              gint64       *found)
{
  const RegieSimplex *simplex = &self->simplex;

  for (guint i = 0; i < simplex->n_rows; i++)
    {
      double whole = (double) (gint64) (simplex->values[i] + HALF);

      if (simplex->row_names[i] < 0 || (guint) simplex->row_names[i] >= self->cells->len)
        continue;
      if (fabs (simplex->values[i] - whole) > NEAR || simplex->values[i] < -NEAR)
        return FALSE;
      found[simplex->row_names[i]] = (gint64) whole;
    }

  return TRUE;
}

static gint64
moved (const Search *self,
       const gint64 *found,
       guint         cell)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, GUINT_TO_POINTER (cell)));

  return place == 0 ? 0 : found[place - 1] - REGIE_CELL (self->protection, cell)->value;
}

/* Whether every sum still comes out. Nothing rests on the arithmetic of the search. */
static gboolean
fits (const Search *self,
      const gint64 *found)
{
  for (guint i = 0; i < self->sums->len; i++)
    {
      const RegieSum *sum = REGIE_SUM (self->protection, REGIE_PLACE (self->sums, i));
      gint64 left = moved (self, found, sum->total);

      for (guint m = 0; m < sum->parts->len; m++)
        left -= moved (self, found, REGIE_PLACE (sum->parts, m));
      if (left != 0)
        return FALSE;
    }

  return TRUE;
}

static GArray *
list_moves (const Search *self,
            const gint64 *found)
{
  GArray *way = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->cells->len; i++)
    if (found[i] != REGIE_CELL (self->protection, REGIE_PLACE (self->cells, i))->value)
      g_array_append_val (way, REGIE_PLACE (self->cells, i));

  return way;
}

/* One way serves each cell that it moves farther than was known. */
static void
keep (const Search *self,
      const gint64 *found)
{
  g_autoptr(GArray) way = list_moves (self, found);

  for (guint i = 0; i < self->cells->len; i++)
    {
      guint place = REGIE_PLACE (self->cells, i);
      gint64 by = found[i] - REGIE_CELL (self->protection, place)->value;

      regie_protection_keep_way (self->protection, place, MAX (-by, 0), MAX (by, 0), way);
    }
}

void
regie_protection_search (RegieProtection *self,
                         guint            cell,
                         guint            family,
                         guint            at_most,
                         gboolean         upwards)
{
  g_auto(Search) search = { 0 };
  g_autofree gint64 *found = NULL;

  search_init (&search, self);
  search.family = family;
  gather (&search, cell, at_most);
  write_rows (&search);
  set_aim (&search, upwards, self->threshold);
  regie_simplex_climb (&search.simplex);
  self->work += (guint64) search.simplex.n_rows * search.simplex.n_columns * SOLVING;

  found = g_new0 (gint64, search.cells->len);
  if (round_values (&search, found) && fits (&search, found))
    keep (&search, found);
}

/* The told cells that must move along, at the least price. */
GArray *
regie_protection_list_movers (RegieProtection *self,
                              guint            cell,
                              guint            family,
                              guint            at_most,
                              gboolean         upwards,
                              gint64           bound)
{
  GArray *movers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_auto(Search) search = { 0 };
  g_autofree double *ends = NULL;

  search_init (&search, self);
  search.is_priced = TRUE;
  search.family = family;
  gather (&search, cell, at_most);
  write_rows (&search);
  set_aim (&search, upwards, bound);
  regie_simplex_climb (&search.simplex);
  self->work += (guint64) search.simplex.n_rows * search.simplex.n_columns * SOLVING;

  ends = g_new0 (double, search.cells->len);
  for (guint i = 0; i < search.simplex.n_rows; i++)
    {
      int name = search.simplex.row_names[i];

      if (name >= 0 && (guint) name < search.cells->len)
        ends[name] = search.simplex.values[i];
    }
  for (guint i = 0; i < search.priced->len; i++)
    {
      guint place = REGIE_PLACE (search.priced, i);
      guint mover = REGIE_PLACE (search.cells, place);

      if (fabs (ends[place] - (double) REGIE_CELL (self, mover)->value) > NEAR)
        g_array_append_val (movers, mover);
    }

  return movers;
}
