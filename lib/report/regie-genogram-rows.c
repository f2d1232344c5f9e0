/* regie-genogram-rows.c: who is of which generation
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-genogram-family-private.h"

/* Who is a relative of whom, for each person, in the order of the dossier. */
GPtrArray *
regie_genogram_list_neighbours (const RegieGenogramFamily *self)
{
  GPtrArray *neighbours = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (guint i = 0; i < self->persons->len; i++)
    g_ptr_array_add (neighbours, g_array_new (FALSE, FALSE, sizeof (guint)));
  for (guint i = 0; i < self->ties->len; i++)
    {
      g_array_append_val (neighbours->pdata[REGIE_GENOGRAM_TIE (self, i)->first], i);
      g_array_append_val (neighbours->pdata[REGIE_GENOGRAM_TIE (self, i)->second], i);
    }

  return neighbours;
}

/* Gives everybody who is a relative of somebody a row, step by step. Where ties contradict each
 * other, as when somebody is their own ancestor, the first one counts. */
static void
spread_rows (RegieGenogramFamily *self,
             GPtrArray           *neighbours,
             guint                start)
{
  GQueue queue = G_QUEUE_INIT;

  REGIE_GENOGRAM_PERSON (self, start)->has_row = TRUE;
  g_queue_push_tail (&queue, REGIE_GENOGRAM_PERSON (self, start));
  while (!g_queue_is_empty (&queue))
    {
      const RegieGenogramPerson *person = g_queue_pop_head (&queue);
      const GArray *ties = neighbours->pdata[person->index];

      for (guint i = 0; i < ties->len; i++)
        {
          const RegieGenogramTie *tie = REGIE_GENOGRAM_TIE (self, g_array_index (ties, guint, i));
          gboolean is_elder = tie->first == person->index;
          RegieGenogramPerson *other =
            REGIE_GENOGRAM_PERSON (self, is_elder ? tie->second : tie->first);

          if (other->has_row)
            continue;
          other->has_row = TRUE;
          other->row = person->row + (is_elder ? tie->step : -tie->step);
          g_queue_push_tail (&queue, other);
        }
    }
}

void
regie_genogram_set_rows (RegieGenogramFamily *self)
{
  g_autoptr(GPtrArray) neighbours = regie_genogram_list_neighbours (self);
  int first = 0;

  for (guint i = 0; i < self->persons->len; i++)
    if (!REGIE_GENOGRAM_PERSON (self, i)->has_row)
      spread_rows (self, neighbours, i);
  for (guint i = 0; i < self->persons->len; i++)
    first = MIN (first, REGIE_GENOGRAM_PERSON (self, i)->row);
  for (guint i = 0; i < self->persons->len; i++)
    REGIE_GENOGRAM_PERSON (self, i)->row -= first;
}
