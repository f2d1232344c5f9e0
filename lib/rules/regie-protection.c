/* regie-protection.c: chooses the numbers that are withheld
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-protection-private.h"

/* A number below the threshold is withheld. That is not enough: who knows a total and all other
 * parts knows the last one as well. So for each number that is withheld, or that would follow, the
 * library looks for other values that it could have while everything that is told stays true. When
 * the values found do not lie far enough apart, one more number is withheld, and so on.
 *
 * What is found is checked in whole numbers, so a number counts as protected only when whoever
 * looks at what is told truly cannot tell. That the search misses a way costs a number that might
 * have been told, never one that should not. */

/* How many cells around one are looked at, and whether only those of its family: few first, since
 * that is nearly always enough. All of them only when there is nothing left to withhold. */
static const struct
{
  gboolean is_family;
  guint at_most;
} reaches[] = {
  { TRUE, 16 }, { FALSE, 24 }, { TRUE, 150 }, { FALSE, 150 }, { FALSE, G_MAXUINT },
};

#define FAR 4

/* The same for what would have to be withheld. */
static const struct
{
  gboolean is_family;
  guint at_most;
} mover_reaches[] = {
  { TRUE, 150 },
  { FALSE, 80 },
};

static void
clear_cell (gpointer data)
{
  RegieCell *cell = data;

  g_array_unref (cell->sums);
  g_clear_pointer (&cell->helps, g_array_unref);
  g_clear_pointer (&cell->down_way, g_array_unref);
  g_clear_pointer (&cell->up_way, g_array_unref);
}

static void
clear_sum (gpointer sum)
{
  g_array_unref (((RegieSum *) sum)->parts);
}

RegieProtection *
regie_protection_new (guint threshold)
{
  RegieProtection *self = g_new0 (RegieProtection, 1);

  self->threshold = threshold;
  self->cells = g_array_new (FALSE, TRUE, sizeof (RegieCell));
  g_array_set_clear_func (self->cells, clear_cell);
  self->sums = g_array_new (FALSE, TRUE, sizeof (RegieSum));
  g_array_set_clear_func (self->sums, clear_sum);

  return self;
}

void
regie_protection_free (RegieProtection *self)
{
  g_array_unref (self->cells);
  g_array_unref (self->sums);
  g_free (self);
}

guint
regie_protection_add_cell (RegieProtection *self,
                           gint64           value,
                           gboolean         is_told,
                           guint            cost,
                           guint            family,
                           guint            other_family)
{
  RegieCell cell = {
    .value = value,
    .is_told = is_told,
    .cost = cost,
    .families = { family, other_family },
    .sums = g_array_new (FALSE, FALSE, sizeof (guint)),
  };

  g_array_append_val (self->cells, cell);

  return self->cells->len - 1;
}

/* A sum that does not come out says nothing of its parts, and is passed over. */
void
regie_protection_add_sum (RegieProtection *self,
                          guint            total,
                          const GArray    *parts)
{
  RegieSum sum = { .total = total };
  guint place = self->sums->len;
  gint64 left = REGIE_CELL (self, total)->value;

  for (guint i = 0; i < parts->len; i++)
    left -= REGIE_CELL (self, REGIE_PLACE (parts, i))->value;
  if (left != 0)
    return;

  sum.parts = g_array_sized_new (FALSE, FALSE, sizeof (guint), parts->len);
  g_array_append_vals (sum.parts, parts->data, parts->len);
  /* The array has a copy of it, which owns the parts from here. */
  g_array_append_val (self->sums, sum);
  g_array_append_val (REGIE_CELL (self, total)->sums, place);
  for (guint i = 0; i < parts->len; i++)
    g_array_append_val (REGIE_CELL (self, REGIE_PLACE (parts, i))->sums, place);
  /* cppcheck-suppress memleak */
}

gboolean
regie_protection_is_safe (RegieProtection *self,
                          guint            cell)
{
  const RegieCell *one = REGIE_CELL (self, cell);

  return one->down + one->up >= self->threshold;
}

static void
take_way (RegieProtection  *self,
          guint             cell,
          GArray          **way,
          GArray           *found)
{
  g_clear_pointer (way, g_array_unref);
  *way = g_array_ref (found);
  for (guint i = 0; i < found->len; i++)
    {
      RegieCell *helper = REGIE_CELL (self, REGIE_PLACE (found, i));

      if (helper->helps == NULL)
        helper->helps = g_array_new (FALSE, FALSE, sizeof (guint));
      if (helper->helps->len == 0 || REGIE_PLACE (helper->helps, helper->helps->len - 1) != cell)
        g_array_append_val (helper->helps, cell);
    }
}

/* A cell that is safe already needs no other way. */
void
regie_protection_keep_way (RegieProtection *self,
                           guint            cell,
                           gint64           down,
                           gint64           up,
                           GArray          *way)
{
  RegieCell *one = REGIE_CELL (self, cell);

  if (regie_protection_is_safe (self, cell))
    return;
  if (up > one->up)
    {
      one->up = up;
      take_way (self, cell, &one->up_way, way);
    }
  if (down > one->down)
    {
      one->down = down;
      take_way (self, cell, &one->down_way, way);
    }
}

static void
count_in_sums (RegieProtection *self,
               guint            cell,
               int              by)
{
  const GArray *sums = REGIE_CELL (self, cell)->sums;

  for (guint i = 0; i < sums->len; i++)
    REGIE_SUM (self, REGIE_PLACE (sums, i))->n_withheld += (guint) by;
}

void
regie_protection_withhold (RegieProtection *self,
                           guint            cell)
{
  if (REGIE_CELL (self, cell)->is_told)
    count_in_sums (self, cell, 1);
  REGIE_CELL (self, cell)->is_told = FALSE;
}

void
regie_protection_tell (RegieProtection *self,
                       guint            cell)
{
  count_in_sums (self, cell, -1);
  REGIE_CELL (self, cell)->is_told = TRUE;
}

static gboolean
make_safe (RegieProtection *self,
           guint            cell,
           gsize            first,
           gsize            n)
{
  for (gsize i = first; i < first + n; i++)
    {
      guint family = reaches[i].is_family ? REGIE_CELL (self, cell)->families[0] : REGIE_ANY_FAMILY;

      if (self->work > REGIE_MUCH_WORK)
        break;
      if (!regie_protection_is_safe (self, cell))
        regie_protection_search (self, cell, family, reaches[i].at_most, TRUE);
      if (!regie_protection_is_safe (self, cell))
        regie_protection_search (self, cell, family, reaches[i].at_most, FALSE);
    }

  return regie_protection_is_safe (self, cell);
}

gboolean
regie_protection_make_safe (RegieProtection *self,
                            guint            cell)
{
  return regie_protection_is_safe (self, cell) ||
         regie_protection_find_circuit (self, cell, NULL) || make_safe (self, cell, 0, FAR);
}

/* What would be withheld next. */
typedef struct
{
  gboolean is_found;
  guint    cell;
  guint    n_withheld;
} Choice;

/* The sum with the fewest that are withheld tells most. Of its numbers the cheapest goes, and of
 * those the smallest; then the first, so that the same table always comes out the same. */
static void
consider (RegieProtection *self,
          Choice          *choice,
          guint            cell,
          guint            n_withheld)
{
  const RegieCell *one = REGIE_CELL (self, cell);
  const RegieCell *best = REGIE_CELL (self, choice->cell);

  if (!one->is_told)
    return;
  if (choice->is_found)
    {
      if (n_withheld != choice->n_withheld)
        {
          if (n_withheld > choice->n_withheld)
            return;
        }
      else if (one->cost > best->cost || (one->cost == best->cost && one->value >= best->value))
        return;
    }

  *choice = (Choice){ TRUE, cell, n_withheld };
}

static void
consider_sum (RegieProtection *self,
              Choice          *choice,
              const RegieSum  *sum)
{
  guint n_withheld = sum->n_withheld;

  consider (self, choice, sum->total, n_withheld);
  for (guint i = 0; i < sum->parts->len; i++)
    consider (self, choice, REGIE_PLACE (sum->parts, i), n_withheld);
}

static void
reach (RegieProtection *self,
       GHashTable      *seen,
       GArray          *next,
       guint            cell)
{
  if (!REGIE_CELL (self, cell)->is_told && g_hash_table_add (seen, GUINT_TO_POINTER (cell)))
    g_array_append_val (next, cell);
}

/* Looks in the sums of a cell, then in those of the withheld cells in them, and so on outwards. */
static Choice
choose (RegieProtection *self,
        guint            cell)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr(GArray) ring = g_array_new (FALSE, FALSE, sizeof (guint));
  Choice choice = { 0 };

  reach (self, seen, ring, cell);
  while (ring->len > 0 && !choice.is_found)
    {
      GArray *next = g_array_new (FALSE, FALSE, sizeof (guint));

      for (guint i = 0; i < ring->len; i++)
        {
          const GArray *sums = REGIE_CELL (self, REGIE_PLACE (ring, i))->sums;

          for (guint k = 0; k < sums->len; k++)
            {
              const RegieSum *sum = REGIE_SUM (self, REGIE_PLACE (sums, k));

              consider_sum (self, &choice, sum);
              reach (self, seen, next, sum->total);
              for (guint m = 0; m < sum->parts->len; m++)
                reach (self, seen, next, REGIE_PLACE (sum->parts, m));
            }
        }
      g_array_unref (ring);
      ring = next;
    }

  return choice;
}

static void
watch (RegieProtection *self,
       GQueue          *queue,
       guint            cell)
{
  regie_protection_withhold (self, cell);
  REGIE_CELL (self, cell)->is_watched = TRUE;
  g_queue_push_tail (queue, GUINT_TO_POINTER (cell));
}

/* What must move along for a cell to reach its range, upwards or downwards, whatever takes fewer;
 * NULL when that is nothing. */
static GArray *
list_movers (RegieProtection *self,
             guint            cell,
             guint            family,
             guint            at_most)
{
  const RegieCell *one = REGIE_CELL (self, cell);
  GArray *best = NULL;

  for (guint way = 0; way < 2; way++)
    {
      gboolean upwards = way == 0;
      gint64 bound = self->threshold - (upwards ? one->down : one->up);
      g_autoptr(GArray) movers = NULL;

      if (!upwards && one->value < bound)
        continue;
      movers = regie_protection_list_movers (self, cell, family, at_most, upwards, bound);
      if (movers->len > 0 && (best == NULL || movers->len < best->len))
        {
          g_clear_pointer (&best, g_array_unref);
          best = g_steal_pointer (&movers);
        }
    }

  return best;
}

static gboolean
withhold_circuit (RegieProtection *self,
                  GQueue          *queue,
                  guint            cell)
{
  g_autoptr(GArray) movers = g_array_new (FALSE, FALSE, sizeof (guint));

  if (!regie_protection_find_circuit (self, cell, movers))
    return FALSE;

  for (guint i = 0; i < movers->len; i++)
    watch (self, queue, REGIE_PLACE (movers, i));

  return TRUE;
}

static gboolean
withhold_movers (RegieProtection *self,
                 GQueue          *queue,
                 guint            cell)
{
  g_autoptr(GArray) movers = NULL;

  for (gsize i = 0;
       self->work <= REGIE_MUCH_WORK && movers == NULL && i < G_N_ELEMENTS (mover_reaches);
       i++)
    movers = list_movers (self,
                          cell,
                          mover_reaches[i].is_family ? REGIE_CELL (self, cell)->families[0]
                                                     : REGIE_ANY_FAMILY,
                          mover_reaches[i].at_most);
  for (guint i = 0; movers != NULL && i < movers->len; i++)
    watch (self, queue, REGIE_PLACE (movers, i));

  return movers != NULL;
}

/* More is withheld until every number that must not be known can have values far enough apart. It
 * ends, at the latest when nothing is told any more. */
void
regie_protection_solve (RegieProtection *self)
{
  g_autoptr(GQueue) queue = g_queue_new ();
  gboolean is_all_safe = TRUE;

  for (guint i = 0; i < self->cells->len; i++)
    if (!REGIE_CELL (self, i)->is_told)
      count_in_sums (self, i, 1);
  for (guint i = 0; i < self->cells->len; i++)
    if (REGIE_CELL (self, i)->value < self->threshold && !REGIE_CELL (self, i)->is_harmless)
      watch (self, queue, i);

  while (!g_queue_is_empty (queue))
    {
      guint cell = GPOINTER_TO_UINT (g_queue_pop_head (queue));

      while (!regie_protection_make_safe (self, cell))
        {
          Choice choice = { 0 };

          if (withhold_circuit (self, queue, cell) || withhold_movers (self, queue, cell))
            continue;
          choice = choose (self, cell);
          if (!choice.is_found)
            {
              is_all_safe &= make_safe (self, cell, FAR, 1);
              break;
            }
          watch (self, queue, choice.cell);
        }
    }

  if (is_all_safe)
    regie_protection_tell_again (self);
}
