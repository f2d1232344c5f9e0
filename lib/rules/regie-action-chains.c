/* regie-action-chains.c: which actions wait for each other
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-action-chains-private.h"

#include <regie/regie-action-chain.h>
#include <regie/regie-action.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "base/regie-list-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-quote-private.h"

/* Actions are taken away in the order in which they can be done. What is left then waits for a
 * circle or is in one: a circle is found by walking from action to action that it waits for, is
 * told, and is taken away too, and the walk goes on from the action before it, until nothing is
 * left. Each action and each waiting is seen a fixed number of times, and nothing recurses. */

#define NONE G_MAXUINT

/* Beyond this number a chain ends where it meets one that was told before. Without an end, many
 * actions at the end of one long chain would each tell all of it. */
#define LONGEST_AGAIN 20

typedef struct
{
  RegieAction *action;
  /* Places of the open actions that it waits for, and of those that wait for it. */
  GArray   *before;
  GArray   *after;
  guint     n_waiting;
  gboolean  is_gone;
  gboolean  is_in_circle;
  gboolean  is_told;
  /* How many of the actions before it are known to be gone, from the first on. */
  guint n_gone;
  /* Its place on the walk, counted from 1; 0 when it is not on it. */
  guint step;
  /* The longest chain that ends here, and the action before this one in it. */
  guint length;
  guint previous;
} Node;

typedef struct
{
  Node  *nodes;
  guint  n_nodes;
  /* Places of the actions that can be done, in that order. */
  GArray *ready;
  guint   n_taken;
} Graph;

static guint
place_at (const GArray *places,
          guint         i)
{
  return g_array_index (places, guint, i);
}

static void
graph_clear (Graph *graph)
{
  for (guint i = 0; i < graph->n_nodes; i++)
    {
      g_array_unref (graph->nodes[i].before);
      g_array_unref (graph->nodes[i].after);
    }
  g_free (graph->nodes);
  g_array_unref (graph->ready);
}

/* The place of each open action by its id. */
static GHashTable *
add_nodes (Graph     *graph,
           RegiePlan *plan)
{
  GHashTable *places = g_hash_table_new (regie_hash_string, g_str_equal);

  graph->nodes = g_new0 (Node, regie_items_get_length (regie_plan_peek_actions (plan)));
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    {
      const char *id = REGIE_ID (action);

      if (id == NULL || !regie_action_is_open (action) || g_hash_table_contains (places, id))
        continue;
      g_hash_table_insert (places, (char *) id, GUINT_TO_POINTER (graph->n_nodes));
      graph->nodes[graph->n_nodes++] = (Node){
        .action = action,
        .before = g_array_new (FALSE, FALSE, sizeof (guint)),
        .after = g_array_new (FALSE, FALSE, sizeof (guint)),
        .length = 1,
        .previous = NONE,
      };
    }

  return places;
}

static void
add_waiting (Graph      *graph,
             guint       place,
             GHashTable *places)
{
  const char *const *before = regie_action_get_waits_for (graph->nodes[place].action);

  for (gsize i = 0; before != NULL && before[i] != NULL; i++)
    {
      gpointer value = NULL;
      guint other = 0;

      if (!g_hash_table_lookup_extended (places, before[i], NULL, &value))
        continue;
      other = GPOINTER_TO_UINT (value);
      g_array_append_val (graph->nodes[place].before, other);
      g_array_append_val (graph->nodes[other].after, place);
      graph->nodes[place].n_waiting++;
    }
}

static void
graph_init (Graph     *graph,
            RegiePlan *plan)
{
  g_autoptr(GHashTable) places = add_nodes (graph, plan);

  graph->ready = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < graph->n_nodes; i++)
    add_waiting (graph, i, places);
  for (guint i = 0; i < graph->n_nodes; i++)
    if (graph->nodes[i].n_waiting == 0)
      g_array_append_val (graph->ready, i);
}

/* Takes an action away: whoever waits for it waits for one less. */
static void
take_away (Graph *graph,
           guint  place)
{
  Node *node = &graph->nodes[place];

  node->is_gone = TRUE;
  for (guint i = 0; i < node->after->len; i++)
    {
      guint later = place_at (node->after, i);
      Node *next = &graph->nodes[later];

      if (next->is_gone)
        continue;
      if (!node->is_in_circle && next->length <= node->length)
        {
          next->length = node->length + 1;
          next->previous = place;
        }
      if (--next->n_waiting == 0)
        g_array_append_val (graph->ready, later);
    }
}

static void
take_ready (Graph *graph)
{
  while (graph->n_taken < graph->ready->len)
    {
      guint place = place_at (graph->ready, graph->n_taken++);

      if (!graph->nodes[place].is_gone)
        take_away (graph, place);
    }
}

/* An action that is left, for which this one waits; there is one, or it would be ready. */
static guint
find_before (Graph *graph,
             guint  place)
{
  Node *node = &graph->nodes[place];

  while (graph->nodes[place_at (node->before, node->n_gone)].is_gone)
    node->n_gone++;

  return place_at (node->before, node->n_gone);
}

static char *
dup_quote (Graph *graph,
           guint  place)
{
  RegieAction *action = graph->nodes[place].action;

  return regie_rule_dup_quote (REGIE_ENTITY (action), regie_action_get_title (action));
}

/* Tells a chain, of which the places stand with the last first. */
static void
tell (Graph        *graph,
      const GArray *places,
      gboolean      is_circle,
      const char   *language,
      RegieList    *chains)
{
  RegieActionChain *chain = regie_action_chain_new ();
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(GString) quotes = g_string_new (NULL);
  g_autofree char *sentence = NULL;
  g_auto(GStrv) ids = NULL;

  for (guint i = places->len; i > 0; i--)
    {
      guint place = place_at (places, i - 1);
      g_autofree char *quote = dup_quote (graph, place);

      g_strv_builder_add (builder, REGIE_ID (graph->nodes[place].action));
      g_string_append_printf (quotes, "%s%s", quotes->len == 0 ? "" : ", ", quote);
    }

  ids = g_strv_builder_end (builder);
  sentence = regie_translate_with (
    language,
    !is_circle        ? N_ ("These actions wait for each other, in this order: {actions}.")
    : places->len > 1 ? N_ ("These actions wait for each other, so that none can begin: {actions}.")
                      : N_ ("This action waits for itself, so that it cannot begin: {actions}."),
    "actions",
    quotes->str,
    NULL);
  regie_action_chain_set_actions (chain, (const char *const *) ids);
  regie_action_chain_set_is_circle (chain, is_circle);
  regie_action_chain_set_sentence (chain, sentence);
  regie_list_take (chains, REGIE_ENTITY (chain));
}

static void
step_to (Graph  *graph,
         GArray *walk,
         guint   place)
{
  g_array_append_val (walk, place);
  graph->nodes[place].step = walk->len;
}

static void
step_back (Graph  *graph,
           GArray *walk,
           guint   n_left)
{
  for (guint i = n_left; i < walk->len; i++)
    graph->nodes[place_at (walk, i)].step = 0;
  g_array_set_size (walk, n_left);
}

/* Tells the circle that the walk closed when it came back to an action, which is told first and so
 * stands last here, and takes it away. */
static void
tell_circle (Graph      *graph,
             GArray     *walk,
             guint       first,
             const char *language,
             RegieList  *chains)
{
  g_autoptr(GArray) circle = g_array_new (FALSE, FALSE, sizeof (guint));
  guint step = graph->nodes[first].step;

  g_array_append_vals (circle, &g_array_index (walk, guint, step), walk->len - step);
  g_array_append_val (circle, first);
  step_back (graph, walk, step - 1);

  for (guint i = 0; i < circle->len; i++)
    graph->nodes[place_at (circle, i)].is_in_circle = TRUE;
  tell (graph, circle, TRUE, language, chains);
  for (guint i = 0; i < circle->len; i++)
    take_away (graph, place_at (circle, i));
  take_ready (graph);
}

/* Walks back from an action that is left until it is gone. What became ready meanwhile stands at
 * the end of the walk. */
static void
walk_back (Graph      *graph,
           guint       start,
           GArray     *walk,
           const char *language,
           RegieList  *chains)
{
  step_to (graph, walk, start);
  while (walk->len > 0)
    {
      guint place = place_at (walk, walk->len - 1);
      guint before = NONE;

      if (graph->nodes[place].is_gone)
        {
          step_back (graph, walk, walk->len - 1);
          continue;
        }
      before = find_before (graph, place);
      if (graph->nodes[before].step == 0)
        step_to (graph, walk, before);
      else
        tell_circle (graph, walk, before, language, chains);
    }
}

static void
tell_circles (Graph      *graph,
              const char *language,
              RegieList  *chains)
{
  g_autoptr(GArray) walk = g_array_new (FALSE, FALSE, sizeof (guint));

  take_ready (graph);
  for (guint i = 0; i < graph->n_nodes; i++)
    if (!graph->nodes[i].is_gone)
      walk_back (graph, i, walk, language, chains);
}

/* Whether no chain goes on after this action. */
static gboolean
is_last (Graph *graph,
         guint  place)
{
  const GArray *after = graph->nodes[place].after;

  for (guint i = 0; i < after->len; i++)
    if (!graph->nodes[place_at (after, i)].is_in_circle)
      return FALSE;

  return TRUE;
}

static void
tell_chains (Graph      *graph,
             const char *language,
             RegieList  *chains)
{
  for (guint i = 0; i < graph->n_nodes; i++)
    {
      g_autoptr(GArray) chain = NULL;

      if (graph->nodes[i].is_in_circle || graph->nodes[i].length < 2 || !is_last (graph, i))
        continue;

      chain = g_array_new (FALSE, FALSE, sizeof (guint));
      for (guint place = i; place != NONE; place = graph->nodes[place].previous)
        {
          g_array_append_val (chain, place);
          if (graph->nodes[place].is_told && graph->nodes[i].length > LONGEST_AGAIN)
            break;
          graph->nodes[place].is_told = TRUE;
        }
      tell (graph, chain, FALSE, language, chains);
    }
}

static gboolean
has_waiting (RegiePlan *plan)
{
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    if (regie_action_get_waits_for (action) != NULL)
      return TRUE;

  return FALSE;
}

/* As the function below, but circles alone. In most plans nothing waits. */
RegieList *
regie_action_chains_list_circles (RegiePlan  *plan,
                                  const char *language)
{
  RegieList *circles = regie_list_new (REGIE_TYPE_ACTION_CHAIN);
  Graph graph = { 0 };

  if (!has_waiting (plan))
    return circles;

  graph_init (&graph, plan);
  tell_circles (&graph, language, circles);
  graph_clear (&graph);

  return circles;
}

/**
 * regie_plan_list_action_chains:
 * @self: a plan
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Tells which actions wait for each other. Only what is not done yet counts. Circles come first: as
 * long as they are there, none of their actions can begin; of circles that share an action one is
 * told. Then, for each action that waits and for which no other waits, the longest chain that leads
 * to it; one of more than twenty actions is told back to where it leaves a chain told before.
 *
 * Returns: (transfer full): a list of [class@Regie.ActionChain]
 *
 * Since: 0.1
 */
GListModel *
regie_plan_list_action_chains (RegiePlan  *self,
                               const char *language)
{
  Graph graph = { 0 };
  RegieList *chains = NULL;

  g_return_val_if_fail (REGIE_IS_PLAN (self), NULL);

  chains = regie_list_new (REGIE_TYPE_ACTION_CHAIN);
  graph_init (&graph, self);
  tell_circles (&graph, language, chains);
  tell_chains (&graph, language, chains);
  graph_clear (&graph);

  return G_LIST_MODEL (chains);
}
