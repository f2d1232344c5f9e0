/* regie-programme-waits.c: which actions of a programme hold up others
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-waits.h>

#include <regie/regie-programme-days.h>

#include "base/regie-list-private.h"
#include "rules/regie-programme-graph-private.h"

/* How many wait for an action, also by way of others, follows from walking the order once with a
 * bit for the action: whoever waits for one that has the bit has it too. 64 actions are walked for
 * at once, a bit for each, from the first of them to the last that they reach. How often each bit
 * was set is counted in columns: plane n holds bit n of the 64 numbers. */

#define N_BITS   64
#define N_PLANES 32

typedef struct
{
  guint64 planes[N_PLANES];
} Counts;

static void
counts_add (Counts  *counts,
            guint64  bits)
{
  for (guint i = 0; bits != 0 && i < N_PLANES; i++)
    {
      guint64 carry = counts->planes[i] & bits;

      counts->planes[i] ^= bits;
      bits = carry;
    }
}

static guint
counts_get (const Counts *counts,
            guint         bit)
{
  guint n = 0;

  for (guint i = 0; i < N_PLANES; i++)
    n |= (guint) (counts->planes[i] >> bit & 1) << i;

  return n;
}

typedef struct
{
  const RegieProgrammeGraph *graph;
  const GDate               *day;
  /* Place of each node in the order, and the last place in it that waits for the node. */
  guint *places;
  guint *last;
  /* Of each node, those of the 64 that it waits for or is; and of each body. */
  guint64 *bits;
  guint64 *body_bits;
  /* Bodies that have a bit. */
  guint  *touched;
  guint   n_touched;
  GArray *rows;
} Search;

typedef struct
{
  guint node;
  guint n_actions;
  guint n_bodies;
} Row;

/* More hold-up first, then the order of the document. */
static int
compare_rows (gconstpointer a,
              gconstpointer b)
{
  const Row *one = a;
  const Row *two = b;

  if (one->n_actions != two->n_actions)
    return one->n_actions > two->n_actions ? -1 : 1;
  if (one->n_bodies != two->n_bodies)
    return one->n_bodies > two->n_bodies ? -1 : 1;

  return one->node < two->node ? -1 : 1;
}

static void
find_places (Search *search)
{
  const RegieProgrammeGraph *graph = search->graph;

  for (guint i = 0; i < graph->n_nodes; i++)
    search->places[graph->order[i]] = i;
  for (guint i = 0; i < graph->n_nodes; i++)
    {
      search->last[i] = search->places[i];
      for (guint j = graph->nodes[i].after; j < graph->nodes[i + 1].after; j++)
        search->last[i] = MAX (search->last[i], search->places[graph->after[j]]);
    }
}

/* What those have that a node waits for, apart from its own circle. */
static guint64
gather (const Search *search,
        guint         node)
{
  const RegieProgrammeGraph *graph = search->graph;
  guint64 bits = 0;

  for (guint i = graph->nodes[node].before; i < graph->nodes[node + 1].before; i++)
    if (graph->nodes[graph->before[i]].circle != graph->nodes[node].circle)
      bits |= search->bits[graph->before[i]];

  return bits;
}

static void
count_waiting (Search  *search,
               Counts  *actions,
               guint    node,
               guint64  waits_for)
{
  guint body = search->graph->nodes[node].body_place;

  if (waits_for == 0)
    return;
  counts_add (actions, waits_for);
  if (search->body_bits[body] == 0)
    search->touched[search->n_touched++] = body;
  search->body_bits[body] |= waits_for;
}

/* Walks through one circle, or one node that is in none, from a place in the order on; gives the
 * place behind it. The bits of the actions of this round stand in their nodes already. */
static guint
pass_circle (Search *search,
             Counts *actions,
             guint   place,
             guint  *last)
{
  const RegieProgrammeGraph *graph = search->graph;
  guint circle = graph->nodes[graph->order[place]].circle;
  gboolean is_circle = graph->nodes[graph->order[place]].is_in_circle;
  guint64 outside = 0;
  guint64 own = 0;
  guint end = place;

  for (; end < graph->n_nodes && graph->nodes[graph->order[end]].circle == circle; end++)
    {
      outside |= gather (search, graph->order[end]);
      own |= search->bits[graph->order[end]];
    }
  if ((outside | own) == 0)
    return end;

  for (guint i = place; i < end; i++)
    {
      guint node = graph->order[i];
      guint64 self = search->bits[node];

      count_waiting (search, actions, node, is_circle ? (outside | own) & ~self : outside);
      search->bits[node] = outside | own;
      *last = MAX (*last, search->last[node]);
    }

  return end;
}

/* Counts for up to 64 actions, which stand in the order of the graph. */
static void
count_round (Search      *search,
             const guint *nodes,
             guint        n_nodes)
{
  const RegieProgrammeGraph *graph = search->graph;
  guint first = search->places[nodes[0]];
  guint last = search->places[nodes[n_nodes - 1]];
  Counts actions = { 0 };
  Counts bodies = { 0 };
  guint place = 0;

  for (guint i = 0; i < n_nodes; i++)
    search->bits[nodes[i]] = G_GUINT64_CONSTANT (1) << i;

  /* A round can begin in the middle of a circle. */
  while (first > 0 && graph->nodes[graph->order[first - 1]].circle == graph->nodes[nodes[0]].circle)
    first--;
  for (place = first; place < graph->n_nodes && place <= last;)
    place = pass_circle (search, &actions, place, &last);
  for (guint i = first; i < place; i++)
    search->bits[graph->order[i]] = 0;

  for (guint i = 0; i < search->n_touched; i++)
    counts_add (&bodies, search->body_bits[search->touched[i]]);
  for (guint i = 0; i < n_nodes; i++)
    {
      Row row = {
        .node = nodes[i],
        .n_actions = counts_get (&actions, i),
        .n_bodies = counts_get (&bodies, i),
      };

      row.n_bodies -= search->body_bits[graph->nodes[nodes[i]].body_place] >> i & 1;
      g_array_append_val (search->rows, row);
    }
  for (guint i = 0; i < search->n_touched; i++)
    search->body_bits[search->touched[i]] = 0;
  search->n_touched = 0;
}

static void
count_all (Search *search)
{
  const RegieProgrammeGraph *graph = search->graph;
  guint nodes[N_BITS];
  guint n_nodes = 0;

  for (guint i = 0; i < graph->n_nodes; i++)
    {
      guint node = graph->order[i];

      if (graph->nodes[node].after == graph->nodes[node + 1].after)
        continue;
      nodes[n_nodes++] = node;
      if (n_nodes == N_BITS)
        {
          count_round (search, nodes, n_nodes);
          n_nodes = 0;
        }
    }
  if (n_nodes > 0)
    count_round (search, nodes, n_nodes);
}

static guint
count_direct (const RegieProgrammeGraph *graph,
              guint                      node)
{
  guint n = 0;

  for (guint i = graph->nodes[node].after; i < graph->nodes[node + 1].after; i++)
    n += graph->after[i] != node;

  return n;
}

static RegieEntity *
tell_row (const Search *search,
          const Row    *row)
{
  const RegieProgrammeNode *node = &search->graph->nodes[row->node];
  RegieImplementationAction *action = node->action;
  RegieProgrammeWait *wait = regie_programme_wait_new ();

  regie_programme_wait_set_action (wait, regie_entity_get_id (REGIE_ENTITY (action)));
  regie_programme_wait_set_body (wait, regie_entity_get_id (REGIE_ENTITY (node->body)));
  regie_programme_wait_set_responsible (wait, regie_implementation_action_get_responsible (action));
  regie_programme_wait_set_n_direct (wait, (int) count_direct (search->graph, row->node));
  regie_programme_wait_set_n_actions (wait, (int) row->n_actions);
  regie_programme_wait_set_n_bodies (wait, (int) row->n_bodies);
  regie_programme_wait_set_status (wait,
                                   regie_implementation_action_get_status_on (action, search->day));
  regie_programme_wait_set_planned_end_date (wait,
                                             regie_implementation_action_get_planned_end_date (
                                               action));
  regie_programme_wait_set_is_overdue (wait,
                                       regie_implementation_action_is_overdue (action,
                                                                               search->day));
  regie_programme_wait_set_is_in_circle (wait, node->is_in_circle);

  return REGIE_ENTITY (wait);
}

/**
 * regie_programme_list_waits:
 * @self: a programme
 * @day: a day
 *
 * Lists the actions that are not done on a day and for which others wait, the one that holds up
 * most first, with who answers for each. Counted are actions that are not done and not dropped
 * either, of bodies that take part on the day; an action that is done or dropped holds up nobody.
 * Those that wait for each other in a circle are told, also when nobody else waits for them.
 *
 * Source: ours.
 *
 * Returns: (transfer full): a list of [class@Regie.ProgrammeWait]
 *
 * Since: 0.1
 */
GListModel *
regie_programme_list_waits (RegieProgramme *self,
                            const GDate    *day)
{
  g_auto(RegieProgrammeGraph) graph = { 0 };
  g_autofree guint *places = NULL;
  g_autofree guint *last = NULL;
  g_autofree guint64 *bits = NULL;
  g_autofree guint64 *body_bits = NULL;
  g_autofree guint *touched = NULL;
  g_autoptr(GArray) rows = NULL;
  RegieList *waits = NULL;
  Search search = { .graph = &graph, .day = day };

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  regie_programme_graph_init (&graph, self, day);
  search.places = places = g_new0 (guint, graph.n_nodes + 1);
  search.last = last = g_new0 (guint, graph.n_nodes + 1);
  search.bits = bits = g_new0 (guint64, graph.n_nodes + 1);
  search.body_bits = body_bits = g_new0 (guint64, graph.n_bodies + 1);
  search.touched = touched = g_new0 (guint, graph.n_bodies + 1);
  search.rows = rows = g_array_new (FALSE, FALSE, sizeof (Row));
  find_places (&search);
  count_all (&search);

  waits = regie_list_new (REGIE_TYPE_PROGRAMME_WAIT);
  g_array_sort (rows, compare_rows);
  for (guint i = 0; i < rows->len; i++)
    regie_list_fill (waits, tell_row (&search, &g_array_index (rows, Row, i)));

  return G_LIST_MODEL (waits);
}

/* The longest chain that ends at a node. */
typedef struct
{
  gint64 days;
  guint  n_steps;
  guint  previous;
} Chain;

/* Days from the first planned day to the last, or 0 when that is not known. */
static int
planned_days (RegieImplementationAction *action)
{
  const GDate *start = regie_implementation_action_get_planned_start_date (action);
  const GDate *end = regie_implementation_action_get_planned_end_date (action);

  if (start == NULL || end == NULL || g_date_compare (end, start) < 0)
    return 0;

  return g_date_days_between (start, end) + 1;
}

static gboolean
is_longer (const Chain *one,
           const Chain *two)
{
  return one->days != two->days ? one->days > two->days : one->n_steps > two->n_steps;
}

static Chain
find_chain (const RegieProgrammeGraph *graph,
            const Chain               *chains,
            guint                      node)
{
  Chain found = { .previous = G_MAXUINT };

  for (guint i = graph->nodes[node].before; i < graph->nodes[node + 1].before; i++)
    {
      guint other = graph->before[i];

      if (graph->nodes[other].circle != graph->nodes[node].circle &&
          (found.previous == G_MAXUINT || is_longer (&chains[other], &found)))
        found = (Chain){
          .days = chains[other].days,
          .n_steps = chains[other].n_steps,
          .previous = other,
        };
    }
  found.days += planned_days (graph->nodes[node].action);
  found.n_steps++;

  return found;
}

static RegieEntity *
tell_step (const RegieProgrammeNode *node,
           const Chain              *chain,
           const GDate              *day)
{
  RegieImplementationAction *action = node->action;
  RegieProgrammeStep *step = regie_programme_step_new ();
  int days = planned_days (action);

  regie_programme_step_set_action (step, regie_entity_get_id (REGIE_ENTITY (action)));
  regie_programme_step_set_body (step, regie_entity_get_id (REGIE_ENTITY (node->body)));
  regie_programme_step_set_responsible (step, regie_implementation_action_get_responsible (action));
  regie_programme_step_set_planned_start_date (step,
                                               regie_implementation_action_get_planned_start_date (
                                                 action));
  regie_programme_step_set_planned_end_date (step,
                                             regie_implementation_action_get_planned_end_date (
                                               action));
  regie_programme_step_set_days (step, days);
  regie_programme_step_set_days_so_far (step, chain->days);
  regie_programme_step_set_is_length_unknown (step, days == 0);
  regie_programme_step_set_is_overdue (step, regie_implementation_action_is_overdue (action, day));
  regie_programme_step_set_is_in_circle (step, node->is_in_circle);

  return REGIE_ENTITY (step);
}

static guint
find_end (const RegieProgrammeGraph *graph,
          const Chain               *chains)
{
  guint end = G_MAXUINT;

  for (guint i = 0; i < graph->n_nodes; i++)
    if (chains[i].n_steps > 1 && (end == G_MAXUINT || is_longer (&chains[i], &chains[end])))
      end = i;

  return end;
}

/**
 * regie_programme_list_critical_path:
 * @self: a programme
 * @day: a day
 *
 * Lists the longest chain of actions of which each waits for the one before it, in the order in
 * which they can be done: if one of them takes longer, the whole does. Its length is the sum of the
 * calendar days that are planned for each; of two chains of the same length it is the one with more
 * actions, and then the one that ends first in the document. It is empty when no action waits for
 * another.
 *
 * Counted are actions that are not done on the day and not dropped, of bodies that take part then.
 * An action whose planned days are not known counts for 0 days and says so. Actions that wait for
 * each other in a circle say so too, and their waiting within the circle is left out: nobody can
 * say which comes first.
 *
 * Source: ours.
 *
 * Returns: (transfer full): a list of [class@Regie.ProgrammeStep]
 *
 * Since: 0.1
 */
GListModel *
regie_programme_list_critical_path (RegieProgramme *self,
                                    const GDate    *day)
{
  g_auto(RegieProgrammeGraph) graph = { 0 };
  g_autofree Chain *chains = NULL;
  g_autofree guint *way = NULL;
  RegieList *steps = NULL;
  guint n_way = 0;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  regie_programme_graph_init (&graph, self, day);
  chains = g_new0 (Chain, graph.n_nodes + 1);
  way = g_new0 (guint, graph.n_nodes + 1);
  for (guint i = 0; i < graph.n_nodes; i++)
    chains[graph.order[i]] = find_chain (&graph, chains, graph.order[i]);
  for (guint i = find_end (&graph, chains); i != G_MAXUINT; i = chains[i].previous)
    way[n_way++] = i;

  steps = regie_list_new (REGIE_TYPE_PROGRAMME_STEP);
  for (guint i = n_way; i > 0; i--)
    regie_list_fill (steps, tell_step (&graph.nodes[way[i - 1]], &chains[way[i - 1]], day));

  return G_LIST_MODEL (steps);
}
