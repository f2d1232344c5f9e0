/* attack.c: somebody who works out withheld numbers from those that are told
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/attack.h"

#include <math.h>
#include <string.h>

/* Nothing of the library is used here. The attacker first solves the sums, which tells what is
 * settled by arithmetic alone; then narrows each number down by all sums and all that follow from
 * them, over and over; and where few ways are left, tries every one of them. */

#define TINY      1e-7
#define UNBOUNDED 1e12
#define MAX_WAYS  200000
#define ROUNDS    60

#define NUMBER(self, i) (&g_array_index ((self)->numbers, AttackNumber, i))

void
attack_init (Attack *self)
{
  self->numbers = g_array_new (FALSE, TRUE, sizeof (AttackNumber));
  self->rows = g_array_new (FALSE, TRUE, sizeof (double *));
}

void
attack_clear (Attack *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    g_free (g_array_index (self->rows, double *, i));
  g_array_unref (self->rows);
  g_array_unref (self->numbers);
}

guint
attack_add (Attack   *self,
            gint64    truth,
            gboolean  is_told,
            gboolean  matters)
{
  AttackNumber number = { 0, UNBOUNDED, (double) truth, matters && !is_told };

  if (is_told)
    number.low = number.high = (double) truth;
  g_array_append_val (self->numbers, number);

  return self->numbers->len - 1;
}

#define ROOM 4096

void
attack_add_sum (Attack    *self,
                guint      total,
                const int *parts)
{
  double *row = g_new0 (double, ROOM);
  double left = 0;

  g_assert_cmpuint (self->numbers->len, <=, ROOM);
  row[total] += 1;
  for (gsize i = 0; parts[i] >= 0; i++)
    row[parts[i]] -= 1;
  for (guint i = 0; i < self->numbers->len; i++)
    left += row[i] * NUMBER (self, i)->truth;
  g_assert_cmpfloat (left, ==, 0);
  g_array_append_val (self->rows, row);
}

/* The whole number below and above; what goes on for ever stays out of the way of integers. */
static double
round_down (double number)
{
  double whole = (double) (gint64) number;

  return whole > number ? whole - 1 : whole;
}

static double
round_up (double number)
{
  return -round_down (-number);
}

static gboolean
is_known (const AttackNumber *number)
{
  return number->high - number->low < TINY;
}

/* The rows over what is not known, with what is known behind them, brought to the form in which
 * each row has a number of its own. */
static guint
reduce (Attack *self,
        double *matrix,
        guint   n,
        int    *own)
{
  guint rank = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const double *row = g_array_index (self->rows, double *, i);
      double *to = matrix + (gsize) i * (n + 1);

      for (guint k = 0; k < n; k++)
        if (is_known (NUMBER (self, k)))
          to[n] -= row[k] * NUMBER (self, k)->low;
        else
          to[k] = row[k];
    }

  for (guint column = 0; column < n && rank < self->rows->len; column++)
    {
      guint best = rank;

      for (guint i = rank; i < self->rows->len; i++)
        if (fabs (matrix[(gsize) i * (n + 1) + column]) >
            fabs (matrix[(gsize) best * (n + 1) + column]))
          best = i;
      if (fabs (matrix[(gsize) best * (n + 1) + column]) < TINY)
        continue;
      for (guint k = 0; k <= n; k++)
        {
          double kept = matrix[(gsize) best * (n + 1) + k];

          matrix[(gsize) best * (n + 1) + k] = matrix[(gsize) rank * (n + 1) + k];
          matrix[(gsize) rank * (n + 1) + k] = kept;
        }
      for (guint i = 0; i < self->rows->len; i++)
        {
          double times =
            matrix[(gsize) i * (n + 1) + column] / matrix[(gsize) rank * (n + 1) + column];

          for (guint k = 0; i != rank && fabs (times) > TINY && k <= n; k++)
            matrix[(gsize) i * (n + 1) + k] -= times * matrix[(gsize) rank * (n + 1) + k];
        }
      own[rank++] = (int) column;
    }

  return rank;
}

/* Narrows each number of a row by the others. */
static gboolean
narrow (Attack       *self,
        const double *row,
        guint         n,
        double        right)
{
  gboolean narrowed = FALSE;

  for (guint i = 0; i < n; i++)
    {
      AttackNumber *number = NUMBER (self, i);
      double low = right;
      double high = right;

      if (fabs (row[i]) < TINY)
        continue;
      for (guint k = 0; k < n; k++)
        if (k != i && fabs (row[k]) >= TINY)
          {
            const AttackNumber *other = NUMBER (self, k);

            low -= row[k] > 0 ? row[k] * other->high : row[k] * other->low;
            high -= row[k] > 0 ? row[k] * other->low : row[k] * other->high;
          }
      low /= row[i];
      high /= row[i];
      if (low > high)
        {
          double kept = low;

          low = high;
          high = kept;
        }
      if (round_up (low - TINY) > number->low + TINY)
        {
          number->low = round_up (low - TINY);
          narrowed = TRUE;
        }
      if (high < UNBOUNDED / 2 && round_down (high + TINY) < number->high - TINY)
        {
          number->high = round_down (high + TINY);
          narrowed = TRUE;
        }
    }

  return narrowed;
}

static void
narrow_all (Attack       *self,
            const double *matrix,
            guint         rank)
{
  guint n = self->numbers->len;
  gboolean goes_on = TRUE;

  for (guint round = 0; goes_on && round < ROUNDS; round++)
    {
      goes_on = FALSE;
      for (guint i = 0; i < self->rows->len; i++)
        goes_on |= narrow (self, g_array_index (self->rows, double *, i), n, 0);
      for (guint i = 0; i < rank; i++)
        goes_on |= narrow (self, matrix + (gsize) i * (n + 1), n, matrix[(gsize) i * (n + 1) + n]);
    }
}

typedef struct
{
  Attack       *attack;
  const double *matrix;
  guint         rank;
  const int    *own;
  GArray       *free_numbers;
  double       *values;
  double       *low;
  double       *high;
} Ways;

static void
try_one (Ways *self)
{
  guint n = self->attack->numbers->len;

  for (guint i = 0; i < self->rank; i++)
    {
      const double *row = self->matrix + (gsize) i * (n + 1);
      double value = row[n];

      for (guint k = 0; k < self->free_numbers->len; k++)
        {
          guint place = g_array_index (self->free_numbers, guint, k);

          value -= row[place] * self->values[place];
        }
      value /= row[self->own[i]];
      if (value < -TINY || fabs (value - round_down (value + 0.5)) > TINY)
        return;
      self->values[self->own[i]] = value;
    }

  for (guint i = 0; i < n; i++)
    {
      if (is_known (NUMBER (self->attack, i)))
        continue;
      self->low[i] = MIN (self->low[i], self->values[i]);
      self->high[i] = MAX (self->high[i], self->values[i]);
    }
}

static void
try_from (Ways  *self,
          guint  depth)
{
  guint place = 0;

  if (depth == self->free_numbers->len)
    {
      try_one (self);
      return;
    }

  place = g_array_index (self->free_numbers, guint, depth);
  for (double value = NUMBER (self->attack, place)->low;
       value <= NUMBER (self->attack, place)->high;
       value++)
    {
      self->values[place] = value;
      try_from (self, depth + 1);
    }
}

/* Tries every way in which the numbers that are still free can be chosen. */
static void
try_all (Attack       *self,
         const double *matrix,
         guint         rank,
         const int    *own)
{
  guint n = self->numbers->len;
  g_autoptr(GArray) free_numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree gboolean *is_own = g_new0 (gboolean, n);
  g_autofree double *values = g_new0 (double, n);
  g_autofree double *low = g_new0 (double, n);
  g_autofree double *high = g_new0 (double, n);
  Ways ways = { self, matrix, rank, own, free_numbers, values, low, high };
  double n_ways = 1;

  for (guint i = 0; i < rank; i++)
    is_own[own[i]] = TRUE;
  for (guint i = 0; i < n; i++)
    {
      low[i] = UNBOUNDED;
      high[i] = -1;
      if (is_own[i] || is_known (NUMBER (self, i)))
        continue;
      g_array_append_val (free_numbers, i);
      n_ways *= NUMBER (self, i)->high - NUMBER (self, i)->low + 1;
    }
  if (n_ways > MAX_WAYS)
    return;

  try_from (&ways, 0);
  for (guint i = 0; i < n; i++)
    if (high[i] >= 0 && !is_known (NUMBER (self, i)))
      {
        NUMBER (self, i)->low = low[i];
        NUMBER (self, i)->high = high[i];
      }
}

guint
attack_run (Attack *self,
            guint   threshold)
{
  guint n = self->numbers->len;
  g_autofree double *matrix = g_new0 (double, (gsize) MAX (self->rows->len, 1) * (n + 1));
  g_autofree int *own = g_new0 (int, MAX (self->rows->len, 1));
  guint rank = reduce (self, matrix, n, own);
  guint n_found = 0;

  narrow_all (self, matrix, rank);
  memset (matrix, 0, sizeof (double) * MAX (self->rows->len, 1) * (n + 1));
  rank = reduce (self, matrix, n, own);
  try_all (self, matrix, rank, own);

  for (guint i = 0; i < n; i++)
    {
      const AttackNumber *number = NUMBER (self, i);

      /* An attacker who excludes the truth has made a mistake. */
      g_assert_cmpfloat (number->low, <=, number->truth + TINY);
      g_assert_cmpfloat (number->high, >=, number->truth - TINY);
      n_found += number->matters && number->high - number->low < threshold;
    }

  return n_found;
}
