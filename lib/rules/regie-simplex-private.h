/* regie-simplex-private.h: the simplex method, from a start that fits
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Each row is a value and a combination of steps, one for each column, and must not fall below 0:
 *
 *   row = value + sum of factor times step
 *
 * The aim is a combination of the steps too, and grows as far as it can. A column without a name is
 * a step that may go both ways; one with a name must not fall below 0. In the end a row without a
 * name is not needed any more, and what is the name of a column stands at 0. Rows begin with their
 * own number as their name, columns without one. */
typedef struct
{
  guint   n_rows;
  guint   n_columns;
  double *factors;
  double *values;
  double *aim;
  int    *row_names;
  int    *column_names;
} RegieSimplex;

#define REGIE_FACTOR(self, row, column) \
  ((self)->factors[(gsize) (row) * (self)->n_columns + (column)])

void regie_simplex_init (RegieSimplex *self,
                         guint         n_rows,
                         guint         n_columns);
void regie_simplex_clear (RegieSimplex *self);
void regie_simplex_climb (RegieSimplex *self);

G_END_DECLS
