/* regie-action-chains.c: which actions wait for each other
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-action-chain.h>
#include <regie/regie-action.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "base/regie-list-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-quote-private.h"

/* Actions are taken away in the order in which they can be done. What is left then waits for a
 * circle or is in one: a circle is found by walking from action to action that it waits for, is
 * told, and is taken away too, until nothing is left. Each action and each waiting is seen a fixed
 * number of times, and nothing recurses. */

#define NONE G_MAXUINT

typedef struct
{
  RegieAction *action;
  /* Places of the open actions that it waits for, and of those that wait for it. */
  GArray   *before;
  GArray   *after;
  guint     n_waiting;
  gboolean  is_gone;
  gboolean  is_in_circle;
  /* The walk that came here last. */
  guint walk;
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

  graph->nodes = g_new0 (Node, g_list_model_get_n_items (regie_plan_get_actions (plan)));
  REGIE_MODEL_FOREACH (RegieAction, action, regie_plan_get_actions (plan))
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (action));

      if (id == NULL || !regie_rule_action_is_open (action) || g_hash_table_contains (places, id))
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
  const GArray *before = graph->nodes[place].before;

  for (guint i = 0; i < before->len; i++)
    if (!graph->nodes[place_at (before, i)].is_gone)
      return place_at (before, i);

  g_assert_not_reached ();
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

      g_strv_builder_add (builder, regie_entity_get_id (REGIE_ENTITY (graph->nodes[place].action)));
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

/* Walks back from an action that is left until it comes where it has been; from there it goes
 * round. */
static void
tell_circle (Graph      *graph,
             guint       start,
             guint       walk,
             const char *language,
             RegieList  *chains)
{
  g_autoptr(GArray) circle = g_array_new (FALSE, FALSE, sizeof (guint));
  guint place = start;

  while (graph->nodes[place].walk != walk)
    {
      graph->nodes[place].walk = walk;
      place = find_before (graph, place);
    }

  /* The action where the walk came back is told first, so it stands last here. */
  do
    {
      place = find_before (graph, place);
      graph->nodes[place].is_in_circle = TRUE;
      g_array_append_val (circle, place);
    }
  while (!graph->nodes[find_before (graph, place)].is_in_circle);

  tell (graph, circle, TRUE, language, chains);
  for (guint i = 0; i < circle->len; i++)
    take_away (graph, place_at (circle, i));
}

static void
tell_circles (Graph      *graph,
              const char *language,
              RegieList  *chains)
{
  take_ready (graph);
  for (guint i = 0; i < graph->n_nodes; i++)
    while (!graph->nodes[i].is_gone)
      {
        tell_circle (graph, i, chains->n_items + 1, language, chains);
        take_ready (graph);
      }
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
        g_array_append_val (chain, place);
      tell (graph, chain, FALSE, language, chains);
    }
}

/**
 * regie_plan_list_action_chains:
 * @self: a plan
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Tells which actions wait for each other. Only what is not done yet counts. Circles come first: as
 * long as they are there, none of their actions can begin; of circles that share an action one is
 * told. Then, for each action that waits and for which no other waits, the longest chain that leads
 * to it.
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
