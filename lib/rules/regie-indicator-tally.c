/* regie-indicator-tally.c: what was counted for a body and a period
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "rules/regie-indicator-count-private.h"

#define TIMES(self, i) (&g_array_index ((self)->times, RegieTimes, i))

void
regie_tally_free (gpointer tally)
{
  RegieTally *self = tally;

  g_clear_pointer (&self->times, g_array_unref);
  g_clear_pointer (&self->bodies, g_hash_table_unref);
  g_free (self);
}

/* The first place with a value that is not smaller. */
static guint
find_place (const RegieTally *self,
            int               value)
{
  guint low = 0;
  guint high = self->times->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (TIMES (self, middle)->value < value)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* Keeps how often each value was measured, and not of whom: so the memory grows with the number of
 * different days and not with that of the cases. */
void
regie_tally_measure (RegieTally *self,
                     int         value,
                     guint64     count)
{
  guint place = 0;

  if (self->times == NULL)
    self->times = g_array_new (FALSE, FALSE, sizeof (RegieTimes));
  place = find_place (self, value);
  if (place < self->times->len && TIMES (self, place)->value == value)
    TIMES (self, place)->count += count;
  else
    g_array_insert_val (self->times, place, ((RegieTimes){ value, count }));
}

void
regie_tally_add_body (RegieTally *self,
                      const char *body)
{
  if (self->bodies == NULL)
    self->bodies = g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, NULL);
  if (!g_hash_table_contains (self->bodies, body))
    g_hash_table_add (self->bodies, g_strdup (body));
}

void
regie_tally_merge (RegieTally       *self,
                   const RegieTally *other)
{
  GHashTableIter iter;
  gpointer body = NULL;

  self->numerator += other->numerator;
  self->denominator += other->denominator;
  for (guint i = 0; other->times != NULL && i < other->times->len; i++)
    regie_tally_measure (self, TIMES (other, i)->value, TIMES (other, i)->count);
  if (other->bodies == NULL)
    return;

  g_hash_table_iter_init (&iter, other->bodies);
  while (g_hash_table_iter_next (&iter, &body, NULL))
    regie_tally_add_body (self, body);
}

/* The least value that so many quarters of those measured do not exceed: the inverse of the
 * distribution as it was found, type 1 of Hyndman and Fan. It is always a value that was measured,
 * so nothing is rounded. */
int
regie_tally_get_quantile (const RegieTally *self,
                          guint             quarters)
{
  guint64 n = 0;
  guint64 seen = 0;

  for (guint i = 0; self->times != NULL && i < self->times->len; i++)
    n += TIMES (self, i)->count;
  for (guint i = 0; self->times != NULL && i < self->times->len; i++)
    {
      seen += TIMES (self, i)->count;
      if (seen * 4 >= n * quarters)
        return TIMES (self, i)->value;
    }

  return 0;
}
