/* regie-programme-path.c: the longest chain of actions of a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-waits.h>

#include <regie/regie-programme-days.h>

#include "base/regie-list-private.h"
#include "rules/regie-programme-graph-private.h"

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
