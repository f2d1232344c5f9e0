/* regie-head-queue.c: heads that wait for their place in a list
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-head-queue-private.h"

GPtrArray *
regie_head_queue_new (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

/* Heads without a next review first, then by its day, then by id, as SQLite sorts them. Two
 * municipalities may give one id. */
static int
compare (RegieHead *first,
         RegieHead *second)
{
  const GDate *first_date = regie_head_get_next_review_date (first);
  const GDate *second_date = regie_head_get_next_review_date (second);
  int order = 0;

  if (first_date == NULL || second_date == NULL)
    order = (first_date != NULL) - (second_date != NULL);
  else
    order = g_date_compare (first_date, second_date);
  if (order == 0)
    order = g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (first)),
                       regie_entity_get_id (REGIE_ENTITY (second)));
  if (order == 0)
    order = g_strcmp0 (regie_head_get_municipality (first), regie_head_get_municipality (second));

  return order;
}

gboolean
regie_head_queue_is_behind (const GPtrArray *self,
                            RegieHead       *head)
{
  return self->len == 0 || compare (head, self->pdata[0]) < 0;
}

void
regie_head_queue_take (GPtrArray *self,
                       RegieHead *head)
{
  guint at = self->len;

  g_ptr_array_add (self, head);
  while (at > 0 && compare (head, self->pdata[(at - 1) / 2]) < 0)
    {
      self->pdata[at] = self->pdata[(at - 1) / 2];
      at = (at - 1) / 2;
    }
  self->pdata[at] = head;
}

/* The one of the two below a place that comes first; the length when there is none. */
static guint
find_below (const GPtrArray *self,
            guint            at)
{
  guint below = 2 * at + 1;

  if (below + 1 < self->len && compare (self->pdata[below + 1], self->pdata[below]) < 0)
    below++;

  return MIN (below, self->len);
}

/* There must be one. */
RegieHead *
regie_head_queue_steal_first (GPtrArray *self)
{
  RegieHead *first = self->pdata[0];
  RegieHead *last = g_ptr_array_steal_index (self, self->len - 1);
  guint at = 0;

  if (self->len == 0)
    return first;

  for (guint below = find_below (self, at);
       below < self->len && compare (self->pdata[below], last) < 0;
       below = find_below (self, at))
    {
      self->pdata[at] = self->pdata[below];
      at = below;
    }
  self->pdata[at] = last;

  return first;
}
