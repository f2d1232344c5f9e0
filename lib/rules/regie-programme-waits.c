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
 * bit for the action: whoever waits for one that has the bit has it too. 256 actions are walked for
 * at once, a bit for each, from the first of them to the last that they reach. How often each bit
 * was set is counted in columns: plane n holds bit n of the 256 numbers. */

#define N_WORDS  4
#define N_BITS   (64 * N_WORDS)
#define N_PLANES 32

typedef struct
{
  guint64 words[N_WORDS];
} Bits;

/* Eight are added at a time: that takes a fixed number of steps, and seldom carries far. */
#define N_PENDING 8

typedef struct
{
  Bits  planes[N_PLANES];
  Bits  pending[N_PENDING];
  guint n_pending;
} Counts;

static gboolean
bits_are_set (const Bits *bits)
{
  guint64 any = 0;

  for (guint i = 0; i < N_WORDS; i++)
    any |= bits->words[i];

  return any != 0;
}

static gboolean
bits_get (const Bits *bits,
          guint       bit)
{
  return bits->words[bit / 64] >> bit % 64 & 1;
}

static void
bits_add (Bits       *bits,
          const Bits *other)
{
  for (guint i = 0; i < N_WORDS; i++)
    bits->words[i] |= other->words[i];
}

/* Adds from a plane on. */
static void
counts_carry (Counts *counts,
              guint   plane,
              Bits    bits)
{
  for (guint i = plane; bits_are_set (&bits) && i < N_PLANES; i++)
    for (guint j = 0; j < N_WORDS; j++)
      {
        guint64 carry = counts->planes[i].words[j] & bits.words[j];

        counts->planes[i].words[j] ^= bits.words[j];
        bits.words[j] = carry;
      }
}

/* Adds two to a sum and gives what is carried. */
static inline guint64
add_two (guint64 *sum,
         guint64  one,
         guint64  two)
{
  guint64 half = one ^ two;
  guint64 carry = (one & two) | (half & *sum);

  *sum ^= half;

  return carry;
}

static void
counts_add_pending (Counts *counts)
{
  const Bits *pending = counts->pending;
  Bits eights;

  for (guint j = 0; j < N_WORDS; j++)
    {
      guint64 *ones = &counts->planes[0].words[j];
      guint64 *twos = &counts->planes[1].words[j];
      guint64 two_a = add_two (ones, pending[0].words[j], pending[1].words[j]);
      guint64 two_b = add_two (ones, pending[2].words[j], pending[3].words[j]);
      guint64 two_c = add_two (ones, pending[4].words[j], pending[5].words[j]);
      guint64 two_d = add_two (ones, pending[6].words[j], pending[7].words[j]);
      guint64 four_a = add_two (twos, two_a, two_b);
      guint64 four_b = add_two (twos, two_c, two_d);

      eights.words[j] = add_two (&counts->planes[2].words[j], four_a, four_b);
    }

  counts_carry (counts, 3, eights);
  counts->n_pending = 0;
}

static void
counts_add (Counts     *counts,
            const Bits *bits)
{
  counts->pending[counts->n_pending++] = *bits;
  if (counts->n_pending == N_PENDING)
    counts_add_pending (counts);
}

static void
counts_finish (Counts *counts)
{
  for (guint i = 0; i < counts->n_pending; i++)
    counts_carry (counts, 0, counts->pending[i]);
  counts->n_pending = 0;
}

static guint
counts_get (const Counts *counts,
            guint         bit)
{
  guint n = 0;

  for (guint i = 0; i < N_PLANES; i++)
    n |= (guint) bits_get (&counts->planes[i], bit) << i;

  return n;
}

typedef struct
{
  const RegieProgrammeGraph *graph;
  const GDate               *day;
  /* Place of each node in the order, and the last place in it that waits for the node. */
  guint *places;
  guint *last;
  /* Of each node, those of the round that it waits for or is; and of each body. */
  Bits *bits;
  Bits *body_bits;
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

static void
search_init (Search *search)
{
  gsize n_nodes = (gsize) search->graph->n_nodes + 1;
  gsize n_bodies = (gsize) search->graph->n_bodies + 1;

  search->places = g_new0 (guint, n_nodes);
  search->last = g_new0 (guint, n_nodes);
  search->bits = g_new0 (Bits, n_nodes);
  search->body_bits = g_new0 (Bits, n_bodies);
  search->touched = g_new0 (guint, n_bodies);
  search->rows = g_array_new (FALSE, FALSE, sizeof (Row));
}

static void
search_clear (Search *search)
{
  g_clear_pointer (&search->places, g_free);
  g_clear_pointer (&search->last, g_free);
  g_clear_pointer (&search->bits, g_free);
  g_clear_pointer (&search->body_bits, g_free);
  g_clear_pointer (&search->touched, g_free);
  g_clear_pointer (&search->rows, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

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

/* Adds what those have that a node waits for, apart from its own circle. */
static void
gather (const Search *search,
        guint         node,
        Bits         *bits)
{
  const RegieProgrammeGraph *graph = search->graph;

  for (guint i = graph->nodes[node].before; i < graph->nodes[node + 1].before; i++)
    if (graph->nodes[graph->before[i]].circle != graph->nodes[node].circle)
      bits_add (bits, &search->bits[graph->before[i]]);
}

/* An action of the round counts for itself as well; that is taken off at the end. */
static void
count_node (Search     *search,
            Counts     *actions,
            guint       node,
            const Bits *bits)
{
  guint body = search->graph->nodes[node].body_place;

  counts_add (actions, bits);
  if (!bits_are_set (&search->body_bits[body]))
    search->touched[search->n_touched++] = body;
  bits_add (&search->body_bits[body], bits);
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
  Bits bits = { { 0 } };
  guint end = place;

  for (; end < graph->n_nodes && graph->nodes[graph->order[end]].circle == circle; end++)
    {
      gather (search, graph->order[end], &bits);
      bits_add (&bits, &search->bits[graph->order[end]]);
    }
  if (!bits_are_set (&bits))
    return end;

  for (guint i = place; i < end; i++)
    {
      guint node = graph->order[i];

      count_node (search, actions, node, &bits);
      search->bits[node] = bits;
      *last = MAX (*last, search->last[node]);
    }

  return end;
}

static void
tell_counts (Search      *search,
             const guint *nodes,
             guint        n_nodes,
             Counts      *actions)
{
  Counts bodies = { 0 };

  for (guint i = 0; i < search->n_touched; i++)
    {
      counts_add (&bodies, &search->body_bits[search->touched[i]]);
      search->body_bits[search->touched[i]] = (Bits){ { 0 } };
    }
  search->n_touched = 0;

  counts_finish (actions);
  counts_finish (&bodies);
  for (guint i = 0; i < n_nodes; i++)
    {
      Row row = {
        .node = nodes[i],
        .n_actions = counts_get (actions, i) - 1,
        .n_bodies = counts_get (&bodies, i) - 1,
      };

      g_array_append_val (search->rows, row);
    }
}

/* Counts for some actions, at most as many as there are bits, which stand in the order of the
 * graph. */
static void
count_round (Search      *search,
             const guint *nodes,
             guint        n_nodes)
{
  const RegieProgrammeGraph *graph = search->graph;
  guint first = search->places[nodes[0]];
  guint last = search->places[nodes[n_nodes - 1]];
  Counts actions = { 0 };
  guint place = 0;

  for (guint i = 0; i < n_nodes; i++)
    search->bits[nodes[i]].words[i / 64] = G_GUINT64_CONSTANT (1) << i % 64;

  /* A round can begin in the middle of a circle. */
  while (first > 0 && graph->nodes[graph->order[first - 1]].circle == graph->nodes[nodes[0]].circle)
    first--;
  for (place = first; place < graph->n_nodes && place <= last;)
    place = pass_circle (search, &actions, place, &last);
  for (guint i = first; i < place; i++)
    search->bits[graph->order[i]] = (Bits){ { 0 } };

  tell_counts (search, nodes, n_nodes, &actions);
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
  g_auto(Search) search = { .graph = &graph, .day = day };
  RegieList *waits = NULL;

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  regie_programme_graph_init (&graph, self, day);
  search_init (&search);
  find_places (&search);
  count_all (&search);

  waits = regie_list_new (REGIE_TYPE_PROGRAMME_WAIT);
  g_array_sort (search.rows, compare_rows);
  for (guint i = 0; i < search.rows->len; i++)
    regie_list_fill (waits, tell_row (&search, &g_array_index (search.rows, Row, i)));

  return G_LIST_MODEL (waits);
}
