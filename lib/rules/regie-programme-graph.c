/* regie-programme-graph.c: which open actions of a programme wait for which
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-programme-graph-private.h"

#include <regie/regie-programme-days.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "base/regie-status-private.h"
#include "programme/regie-programme-items-private.h"

/* Circles and the order are found by the algorithm of Tarjan, with a stack of its own, since a
 * document can make a chain of any length. Each node and each waiting is seen a fixed number of
 * times. */

static void
add_nodes (RegieProgrammeGraph *self,
           RegieProgramme      *programme,
           const GDate         *day)
{
  const RegieItems *bodies = regie_programme_peek_bodies (programme);
  g_autoptr(GArray) nodes = g_array_new (FALSE, TRUE, sizeof (RegieProgrammeNode));

  REGIE_ITEMS_FOREACH (RegieBody, body, bodies)
    {
      if (!regie_body_takes_part_on (body, day))
        continue;
      REGIE_ITEMS_FOREACH (RegieImplementationAction, action, regie_body_peek_actions (body))
        if (regie_action_status_is_open (regie_implementation_action_get_status_on (action, day)))
          {
            RegieProgrammeNode node = {
              .action = action,
              .body = body,
              .body_place = body_i,
            };

            g_array_append_val (nodes, node);
          }
    }

  self->n_bodies = regie_items_get_length (bodies);
  self->n_nodes = nodes->len;
  g_array_set_size (nodes, nodes->len + 1);
  self->nodes = (RegieProgrammeNode *) g_array_free (g_steal_pointer (&nodes), FALSE);
}

/* Of two actions with the same id it is the first. */
static GHashTable *
index_nodes (RegieProgrammeGraph *self)
{
  GHashTable *places = g_hash_table_new (regie_hash_string, g_str_equal);

  for (guint i = 0; i < self->n_nodes; i++)
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (self->nodes[i].action));

      if (id != NULL && !g_hash_table_contains (places, id))
        g_hash_table_insert (places, (char *) id, GUINT_TO_POINTER (i));
    }

  return places;
}

/* An action that names another twice waits for it once. */
static void
add_before (RegieProgrammeGraph *self)
{
  g_autoptr(GHashTable) places = index_nodes (self);
  g_autoptr(GArray) before = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree guint *seen = g_new0 (guint, self->n_nodes + 1);

  for (guint i = 0; i < self->n_nodes; i++)
    {
      const char *const *ids = regie_implementation_action_get_depends_on (self->nodes[i].action);

      self->nodes[i].before = before->len;
      for (gsize j = 0; ids != NULL && ids[j] != NULL; j++)
        {
          gpointer value = NULL;
          guint other = 0;

          if (!g_hash_table_lookup_extended (places, ids[j], NULL, &value))
            continue;
          other = GPOINTER_TO_UINT (value);
          if (seen[other] == i + 1)
            continue;
          seen[other] = i + 1;
          g_array_append_val (before, other);
        }
    }

  self->nodes[self->n_nodes].before = before->len;
  self->before = (guint *) g_array_free (g_steal_pointer (&before), FALSE);
}

/* Turns the waiting around. */
static void
add_after (RegieProgrammeGraph *self)
{
  RegieProgrammeNode *nodes = self->nodes;
  guint n_waits = nodes[self->n_nodes].before;
  g_autofree guint *next = g_new0 (guint, self->n_nodes + 1);

  self->after = g_new0 (guint, n_waits + 1);
  for (guint i = 0; i < n_waits; i++)
    nodes[self->before[i] + 1].after++;
  for (guint i = 0; i < self->n_nodes; i++)
    nodes[i + 1].after += nodes[i].after;
  for (guint i = 0; i < self->n_nodes; i++)
    for (guint j = nodes[i].before; j < nodes[i + 1].before; j++)
      {
        guint other = self->before[j];

        self->after[nodes[other].after + next[other]++] = i;
      }
}

typedef struct
{
  RegieProgrammeGraph *graph;
  /* Of each node: when it was met, counted from 1; the earliest that it leads back to; and how
   * many of those that it waits for were looked at. */
  guint *met;
  guint *low;
  guint *n_seen;
  /* Nodes whose circle is not known yet, and nodes on the way to where the walk is. */
  guint *open;
  guint *way;
  guint  n_open;
  guint  n_way;
  guint  n_met;
  guint  n_ordered;
} Walk;

static void
enter (Walk  *walk,
       guint  node)
{
  walk->met[node] = walk->low[node] = ++walk->n_met;
  walk->open[walk->n_open++] = node;
  walk->way[walk->n_way++] = node;
}

#define NO_CIRCLE G_MAXUINT

static gboolean
waits_for_itself (const RegieProgrammeGraph *graph,
                  guint                      node)
{
  for (guint i = graph->nodes[node].before; i < graph->nodes[node + 1].before; i++)
    if (graph->before[i] == node)
      return TRUE;

  return FALSE;
}

/* The nodes from this one on that are still open wait for each other. */
static void
close_circle (Walk  *walk,
              guint  node)
{
  RegieProgrammeGraph *graph = walk->graph;
  guint first = walk->n_open;
  gboolean is_circle = FALSE;

  while (walk->open[first - 1] != node)
    first--;
  first--;
  is_circle = walk->n_open - first > 1 || waits_for_itself (graph, node);
  for (guint i = first; i < walk->n_open; i++)
    {
      guint member = walk->open[i];

      graph->nodes[member].circle = node;
      graph->nodes[member].is_in_circle = is_circle;
      graph->order[walk->n_ordered++] = member;
    }
  walk->n_open = first;
}

static void
step (Walk *walk)
{
  RegieProgrammeGraph *graph = walk->graph;
  guint node = walk->way[walk->n_way - 1];
  guint place = graph->nodes[node].before + walk->n_seen[node];

  if (place < graph->nodes[node + 1].before)
    {
      guint other = graph->before[place];

      walk->n_seen[node]++;
      if (walk->met[other] == 0)
        enter (walk, other);
      else if (graph->nodes[other].circle == NO_CIRCLE)
        walk->low[node] = MIN (walk->low[node], walk->met[other]);
      return;
    }

  walk->n_way--;
  if (walk->n_way > 0)
    {
      guint from = walk->way[walk->n_way - 1];

      walk->low[from] = MIN (walk->low[from], walk->low[node]);
    }
  if (walk->low[node] == walk->met[node])
    close_circle (walk, node);
}

static void
find_order (RegieProgrammeGraph *self)
{
  g_autofree guint *met = g_new0 (guint, self->n_nodes + 1);
  g_autofree guint *low = g_new0 (guint, self->n_nodes + 1);
  g_autofree guint *n_seen = g_new0 (guint, self->n_nodes + 1);
  g_autofree guint *open = g_new0 (guint, self->n_nodes + 1);
  g_autofree guint *way = g_new0 (guint, self->n_nodes + 1);
  Walk walk = {
    .graph = self,
    .met = met,
    .low = low,
    .n_seen = n_seen,
    .open = open,
    .way = way,
  };

  self->order = g_new0 (guint, self->n_nodes + 1);
  for (guint i = 0; i < self->n_nodes; i++)
    self->nodes[i].circle = NO_CIRCLE;
  for (guint i = 0; i < self->n_nodes; i++)
    {
      if (met[i] != 0)
        continue;
      enter (&walk, i);
      while (walk.n_way > 0)
        step (&walk);
    }
}

void
regie_programme_graph_init (RegieProgrammeGraph *self,
                            RegieProgramme      *programme,
                            const GDate         *day)
{
  *self = (RegieProgrammeGraph){ 0 };
  add_nodes (self, programme, day);
  add_before (self);
  add_after (self);
  find_order (self);
}

void
regie_programme_graph_clear (RegieProgrammeGraph *self)
{
  g_clear_pointer (&self->nodes, g_free);
  g_clear_pointer (&self->before, g_free);
  g_clear_pointer (&self->after, g_free);
  g_clear_pointer (&self->order, g_free);
}
