/* regie-protection-again.c: tells again what need not be withheld
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-protection-private.h"

/* While numbers are chosen one after the other, some are withheld for what others protect by the
 * end. Each that is not small itself is told again for a try: if every number that moved along with
 * it still finds another way, it stays told. */

/* More than so many that move along are not tried: it would hardly work, and take long. */
#define MAX_AFFECTED 60

/* What was known of a cell before the try. */
typedef struct
{
  guint   cell;
  gint64  down;
  gint64  up;
  GArray *down_way;
  GArray *up_way;
} Memory;

static void
clear_memory (gpointer data)
{
  Memory *memory = data;

  g_clear_pointer (&memory->down_way, g_array_unref);
  g_clear_pointer (&memory->up_way, g_array_unref);
}

static gboolean
leads_over (const GArray *way,
            guint         cell)
{
  for (guint i = 0; way != NULL && i < way->len; i++)
    if (REGIE_PLACE (way, i) == cell)
      return TRUE;

  return FALSE;
}

static void
remember (RegieProtection *self,
          GArray          *memories,
          guint            cell)
{
  const RegieCell *one = REGIE_CELL (self, cell);
  Memory memory = { cell,
                    one->down,
                    one->up,
                    one->down_way == NULL ? NULL : g_array_ref (one->down_way),
                    one->up_way == NULL ? NULL : g_array_ref (one->up_way) };

  g_array_append_val (memories, memory);
}

static void
forget (RegieProtection *self, guint cell, guint over)
{
  RegieCell *one = REGIE_CELL (self, cell);

  if (leads_over (one->down_way, over))
    {
      one->down = 0;
      g_clear_pointer (&one->down_way, g_array_unref);
    }
  if (leads_over (one->up_way, over))
    {
      one->up = 0;
      g_clear_pointer (&one->up_way, g_array_unref);
    }
}

static void
recall (RegieProtection *self,
        Memory          *memory)
{
  RegieCell *one = REGIE_CELL (self, memory->cell);

  g_clear_pointer (&one->down_way, g_array_unref);
  g_clear_pointer (&one->up_way, g_array_unref);
  one->down = memory->down;
  one->up = memory->up;
  one->down_way = g_steal_pointer (&memory->down_way);
  one->up_way = g_steal_pointer (&memory->up_way);
}

/* The cells that were found to move along with one. */
static GArray *
list_affected (RegieProtection *self,
               guint            cell)
{
  GArray *memories = g_array_new (FALSE, FALSE, sizeof (Memory));
  const GArray *helps = REGIE_CELL (self, cell)->helps;
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_array_set_clear_func (memories, clear_memory);
  for (guint i = 0; helps != NULL && i < helps->len; i++)
    {
      guint other = REGIE_PLACE (helps, i);
      const RegieCell *one = REGIE_CELL (self, other);

      if (other != cell && (leads_over (one->down_way, cell) || leads_over (one->up_way, cell)) &&
          g_hash_table_add (seen, GUINT_TO_POINTER (other)))
        remember (self, memories, other);
    }

  return memories;
}

static gboolean
stays_safe (RegieProtection *self,
            const GArray    *memories,
            guint            cell)
{
  for (guint i = 0; i < memories->len; i++)
    forget (self, g_array_index (memories, Memory, i).cell, cell);
  for (guint i = 0; i < memories->len; i++)
    {
      guint other = g_array_index (memories, Memory, i).cell;

      if (REGIE_CELL (self, other)->is_watched && !regie_protection_make_safe (self, other))
        return FALSE;
    }

  return TRUE;
}

static void
try_to_tell (RegieProtection *self,
             guint            cell)
{
  g_autoptr(GArray) memories = list_affected (self, cell);
  RegieCell *one = REGIE_CELL (self, cell);

  if (memories->len > MAX_AFFECTED)
    return;

  regie_protection_tell (self, cell);
  one->is_watched = FALSE;
  if (stays_safe (self, memories, cell))
    return;

  regie_protection_withhold (self, cell);
  one->is_watched = TRUE;
  for (guint i = 0; i < memories->len; i++)
    recall (self, &g_array_index (memories, Memory, i));
}

/* The dearest first, and of those the largest. */
static int
compare_cells (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  RegieProtection *self = data;
  guint first_place = *(const guint *) a;
  guint second_place = *(const guint *) b;
  const RegieCell *first = REGIE_CELL (self, first_place);
  const RegieCell *second = REGIE_CELL (self, second_place);

  if (first->cost != second->cost)
    return first->cost > second->cost ? -1 : 1;
  if (first->value != second->value)
    return first->value > second->value ? -1 : 1;

  return (first_place > second_place) - (first_place < second_place);
}

void
regie_protection_tell_again (RegieProtection *self)
{
  g_autoptr(GArray) needless = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->cells->len; i++)
    if (REGIE_CELL (self, i)->is_watched && REGIE_CELL (self, i)->value >= self->threshold)
      g_array_append_val (needless, i);
  g_array_sort_with_data (needless, compare_cells, self);
  for (guint i = 0; i < needless->len && self->work <= REGIE_TOO_MUCH_WORK; i++)
    try_to_tell (self, REGIE_PLACE (needless, i));
}
