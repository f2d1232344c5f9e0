/* regie-simplex.c: the simplex method, from a start that fits
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <math.h>

#include "rules/regie-simplex-private.h"

#define TINY      1e-9
#define MAX_TURNS 2000

void
regie_simplex_init (RegieSimplex *self,
                    guint         n_rows,
                    guint         n_columns)
{
  self->n_rows = n_rows;
  self->n_columns = n_columns;
  self->factors = g_new0 (double, (gsize) n_rows *MAX (n_columns, 1));
  self->values = g_new0 (double, n_rows);
  self->aim = g_new0 (double, MAX (n_columns, 1));
  self->row_names = g_new0 (int, n_rows);
  self->column_names = g_new0 (int, MAX (n_columns, 1));
  for (guint i = 0; i < n_rows; i++)
    self->row_names[i] = (int) i;
  for (guint k = 0; k < n_columns; k++)
    self->column_names[k] = -1;
}

void
regie_simplex_clear (RegieSimplex *self)
{
  g_free (self->factors);
  g_free (self->values);
  g_free (self->aim);
  g_free (self->row_names);
  g_free (self->column_names);
}

/* A column along which the aim grows: one that may still go both ways, or else the one with the
 * smallest name. With the row of the smallest name, as Bland has it, the search never goes round in
 * a circle. */
static gboolean
find_column (const RegieSimplex *self,
             guint              *column)
{
  int best = G_MAXINT;

  for (guint k = 0; k < self->n_columns; k++)
    {
      int name = self->column_names[k];

      if (name < 0 ? fabs (self->aim[k]) <= TINY : self->aim[k] <= TINY || name >= best)
        continue;
      *column = k;
      best = name;
      if (name < 0)
        return TRUE;
    }

  return best < G_MAXINT;
}

/* The row that comes to 0 first. */
static gboolean
find_row (const RegieSimplex *self,
          guint               column,
          double              sign,
          guint              *row)
{
  double best = INFINITY;

  for (guint i = 0; i < self->n_rows; i++)
    {
      double factor = sign * REGIE_FACTOR (self, i, column);
      double steps = self->values[i] / -factor;

      if (self->row_names[i] < 0 || factor > -TINY || steps > best + TINY)
        continue;
      if (steps < best - TINY || self->row_names[i] < self->row_names[*row])
        {
          best = MIN (best, steps);
          *row = i;
        }
    }

  return best < INFINITY;
}

/* The row stands at 0 from here on, and the column is what it is above 0. A step that could go both
 * ways needs no row of its own; what was the column before gets the row that was left. */
static void
turn (RegieSimplex *self,
      guint         column,
      guint         row)
{
  double factor = REGIE_FACTOR (self, row, column);
  double step = -self->values[row] / factor;
  int entered = self->column_names[column];

  for (guint i = 0; i < self->n_rows; i++)
    {
      double moved = REGIE_FACTOR (self, i, column);

      if (i == row || self->row_names[i] < 0 || moved == 0)
        continue;
      self->values[i] += moved * step;
      for (guint k = 0; k < self->n_columns; k++)
        if (k != column)
          REGIE_FACTOR (self, i, k) -= moved / factor * REGIE_FACTOR (self, row, k);
      REGIE_FACTOR (self, i, column) = moved / factor;
    }
  for (guint k = 0; k < self->n_columns; k++)
    if (k != column)
      self->aim[k] -= self->aim[column] / factor * REGIE_FACTOR (self, row, k);
  self->aim[column] /= factor;

  self->column_names[column] = self->row_names[row];
  self->row_names[row] = entered;
  self->values[row] = step;
  for (guint k = 0; k < self->n_columns; k++)
    REGIE_FACTOR (self, row, k) = k == column ? 1 / factor : -REGIE_FACTOR (self, row, k) / factor;
}

/* Bound rows one after the other until the aim grows no further. */
void
regie_simplex_climb (RegieSimplex *self)
{
  guint column = 0;
  guint row = 0;

  for (guint i = 0; i < MAX_TURNS && find_column (self, &column); i++)
    {
      double sign = self->aim[column] > 0 ? 1 : -1;

      if (!find_row (self, column, sign, &row))
        return;
      turn (self, column, row);
    }
}
