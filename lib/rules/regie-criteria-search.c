/* regie-criteria-search.c: for which values of the facts criteria hold
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-criteria-search-private.h"

/* A search by splitting. It keeps a box of what is still possible; whatever must be so for all
 * formulas to be true cuts the box down. When nothing more must be, the values of one fact are
 * split in two, and of both halves the first is tried first. Formulas that share no fact are
 * solved apart, so their splits are added and not multiplied. */

typedef enum
{
  FALSE_IN_BOX,
  OPEN_IN_BOX,
  TRUE_IN_BOX
} State;

typedef struct
{
  RegieFormulas *formulas;
  guint64       *box;
  gint64        *budget;
} Search;

/* A split of which the second half is still to be tried: the box before it, behind each other in
 * an array, and the fact node by which it was split. */
typedef struct
{
  GArray *boxes;
  GArray *nodes;
} Splits;

static State
fact_state (const Search    *search,
            const RegieNode *node)
{
  const RegieCells *cells = REGIE_CELLS (search->formulas, node->cells);
  const guint64 *set = REGIE_SET (search->formulas, node);
  guint64 inside = 0;
  guint64 outside = 0;

  for (guint i = 0; i < cells->n_words; i++)
    {
      inside |= search->box[cells->word + i] & set[i];
      outside |= search->box[cells->word + i] & ~set[i];
    }

  if (inside == 0)
    return FALSE_IN_BOX;

  return outside == 0 ? TRUE_IN_BOX : OPEN_IN_BOX;
}

/* It calls itself no deeper than criteria may lie in each other. */
static State
node_state (const Search *search,
            guint         at)
{
  const RegieNode *node = REGIE_NODE (search->formulas, at);
  State decides = node->kind == REGIE_NODE_AND ? FALSE_IN_BOX : TRUE_IN_BOX;
  State state = node->kind == REGIE_NODE_AND ? TRUE_IN_BOX : FALSE_IN_BOX;

  --*search->budget;
  if (node->kind == REGIE_NODE_FACT)
    return fact_state (search, node);

  for (guint i = 0; i < node->n_children; i++)
    {
      State one = node_state (search, REGIE_CHILD (search->formulas, node, i));

      if (one == decides)
        return decides;
      if (one == OPEN_IN_BOX)
        state = OPEN_IN_BOX;
    }

  return state;
}

/* Leaves of a fact what is in the set of a node, or what is not. */
static gboolean
cut (Search          *search,
     const RegieNode *node,
     gboolean         to_inside)
{
  const RegieCells *cells = REGIE_CELLS (search->formulas, node->cells);
  const guint64 *set = REGIE_SET (search->formulas, node);
  guint64 turn = to_inside ? 0 : ~G_GUINT64_CONSTANT (0);
  gboolean changes = FALSE;

  for (guint i = 0; i < cells->n_words; i++)
    {
      guint64 left = search->box[cells->word + i] & (set[i] ^ turn);

      changes |= left != search->box[cells->word + i];
      search->box[cells->word + i] = left;
    }

  return changes;
}

/* The only child of an “or” that can still be true, when it is the only one and none is. */
static State
find_single (const Search    *search,
             const RegieNode *node,
             guint           *single)
{
  guint n_open = 0;

  for (guint i = 0; i < node->n_children; i++)
    {
      guint child = REGIE_CHILD (search->formulas, node, i);
      State state = node_state (search, child);

      if (state == TRUE_IN_BOX)
        return TRUE_IN_BOX;
      if (state == OPEN_IN_BOX && n_open++ == 0)
        *single = child;
    }

  return n_open == 1 ? OPEN_IN_BOX : n_open == 0 ? FALSE_IN_BOX : TRUE_IN_BOX;
}

/* Cuts the box down to what must be for a node to be true. Returns FALSE when it cannot be. */
static gboolean
demand (Search   *search,
        guint     at,
        gboolean *changes)
{
  const RegieNode *node = REGIE_NODE (search->formulas, at);
  guint single = 0;

  switch (node->kind)
    {
    case REGIE_NODE_FACT:
      if (fact_state (search, node) == FALSE_IN_BOX)
        return FALSE;
      *changes |= cut (search, node, TRUE);
      return TRUE;
    case REGIE_NODE_AND:
      for (guint i = 0; i < node->n_children; i++)
        if (!demand (search, REGIE_CHILD (search->formulas, node, i), changes))
          return FALSE;
      return TRUE;
    case REGIE_NODE_OR:
      switch (find_single (search, node, &single))
        {
        case FALSE_IN_BOX:
          return FALSE;
        case OPEN_IN_BOX:
          return demand (search, single, changes);
        case TRUE_IN_BOX:
          return TRUE;
        }
    }

  g_assert_not_reached ();
}

static gboolean
demand_all (Search       *search,
            const GArray *nodes)
{
  gboolean changes = TRUE;

  while (changes && *search->budget > 0)
    {
      changes = FALSE;
      for (guint i = 0; i < nodes->len; i++)
        if (!demand (search, g_array_index (nodes, guint, i), &changes))
          return FALSE;
    }

  return TRUE;
}

/* A fact under a node that is open. */
static guint
find_open_fact (const Search *search,
                guint         at)
{
  const RegieNode *node = REGIE_NODE (search->formulas, at);

  for (guint i = 0; i < node->n_children; i++)
    {
      guint child = REGIE_CHILD (search->formulas, node, i);

      if (node_state (search, child) == OPEN_IN_BOX)
        return find_open_fact (search, child);
    }

  return at;
}

static guint
count_open (const Search *search,
            guint         at)
{
  const RegieNode *node = REGIE_NODE (search->formulas, at);
  guint count = 0;

  for (guint i = 0; i < node->n_children; i++)
    count += node_state (search, REGIE_CHILD (search->formulas, node, i)) == OPEN_IN_BOX;

  return count;
}

/* The fact to split by: of the node with the fewest ways left. Returns FALSE when all are true. */
static gboolean
choose (const Search *search,
        const GArray *nodes,
        guint        *fact)
{
  guint best = 0;
  guint fewest = G_MAXUINT;

  for (guint i = 0; i < nodes->len; i++)
    {
      guint at = g_array_index (nodes, guint, i);
      guint count = 0;

      if (node_state (search, at) != OPEN_IN_BOX)
        continue;
      count = count_open (search, at);
      if (count < fewest)
        {
          fewest = count;
          best = at;
        }
    }

  if (fewest == G_MAXUINT)
    return FALSE;
  *fact = find_open_fact (search, best);

  return TRUE;
}

static void
split (Search *search,
       Splits *splits,
       guint   fact)
{
  g_array_append_vals (splits->boxes, search->box, search->formulas->n_words);
  g_array_append_val (splits->nodes, fact);
  cut (search, REGIE_NODE (search->formulas, fact), TRUE);
}

/* Goes on with the second half of the last split, or returns FALSE when there is none. */
static gboolean
turn_back (Search *search,
           Splits *splits)
{
  guint n_words = search->formulas->n_words;
  guint last = splits->nodes->len;

  if (last == 0)
    return FALSE;

  memcpy (search->box,
          &g_array_index (splits->boxes, guint64, (last - 1) * n_words),
          n_words * sizeof (guint64));
  cut (search,
       REGIE_NODE (search->formulas, g_array_index (splits->nodes, guint, last - 1)),
       FALSE);
  g_array_set_size (splits->nodes, last - 1);
  g_array_set_size (splits->boxes, (last - 1) * n_words);

  return TRUE;
}

static RegieSearchOutcome
solve (Search       *search,
       const GArray *nodes)
{
  g_autoptr(GArray) boxes = g_array_new (FALSE, FALSE, sizeof (guint64));
  g_autoptr(GArray) facts = g_array_new (FALSE, FALSE, sizeof (guint));
  Splits splits = { boxes, facts };
  guint fact = 0;

  while (*search->budget > 0)
    if (!demand_all (search, nodes))
      {
        if (!turn_back (search, &splits))
          return REGIE_SEARCH_NOTHING;
      }
    else if (choose (search, nodes, &fact))
      split (search, &splits, fact);
    else
      return REGIE_SEARCH_FOUND;

  return REGIE_SEARCH_GAVE_UP;
}

/* What must be true together may as well be true one by one. */
static void
flatten (const RegieFormulas *formulas,
         guint                at,
         GArray              *nodes)
{
  const RegieNode *node = REGIE_NODE (formulas, at);

  if (node->kind == REGIE_NODE_AND)
    for (guint i = 0; i < node->n_children; i++)
      flatten (formulas, REGIE_CHILD (formulas, node, i), nodes);
  else
    g_array_append_val (nodes, at);
}

static guint
find_root (guint *parents,
           guint  at)
{
  while (parents[at] != at)
    at = parents[at] = parents[parents[at]];

  return at;
}

/* Ties the facts under a node together, those of which anything is left open. */
static void
tie_facts (const Search *search,
           guint         at,
           guint        *parents,
           guint        *first)
{
  const RegieNode *node = REGIE_NODE (search->formulas, at);

  if (node->kind == REGIE_NODE_FACT && fact_state (search, node) == OPEN_IN_BOX)
    {
      if (*first == G_MAXUINT)
        *first = node->cells;
      parents[find_root (parents, node->cells)] = find_root (parents, *first);
    }
  for (guint i = 0; i < node->n_children; i++)
    tie_facts (search, REGIE_CHILD (search->formulas, node, i), parents, first);
}

/* The open nodes that have facts in common with one fact, directly or through others. */
static GArray *
list_group (const GArray *open,
            const guint  *firsts,
            guint        *parents,
            guint         root)
{
  GArray *group = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < open->len; i++)
    if (find_root (parents, firsts[i]) == root)
      g_array_append_val (group, g_array_index (open, guint, i));

  return group;
}

static RegieSearchOutcome
solve_groups (Search       *search,
              const GArray *open)
{
  guint n_facts = search->formulas->cells->len;
  g_autofree guint *parents = g_new (guint, MAX (n_facts, 1));
  g_autofree guint *firsts = g_new (guint, MAX (open->len, 1));

  for (guint i = 0; i < n_facts; i++)
    parents[i] = i;
  for (guint i = 0; i < open->len; i++)
    {
      firsts[i] = G_MAXUINT;
      tie_facts (search, g_array_index (open, guint, i), parents, &firsts[i]);
    }
  for (guint i = 0; i < n_facts; i++)
    if (parents[i] == i)
      {
        g_autoptr(GArray) group = list_group (open, firsts, parents, i);
        RegieSearchOutcome outcome = solve (search, group);

        if (outcome != REGIE_SEARCH_FOUND)
          return outcome;
      }

  return REGIE_SEARCH_FOUND;
}

RegieSearchOutcome
regie_formulas_search (RegieFormulas *self,
                       const GArray  *formulas,
                       guint64       *box,
                       gint64        *budget)
{
  g_autoptr(GArray) nodes = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr(GArray) open = g_array_new (FALSE, FALSE, sizeof (guint));
  Search search = { self, box, budget };

  for (guint i = 0; i < formulas->len; i++)
    flatten (self, g_array_index (formulas, guint, i), nodes);
  if (!demand_all (&search, nodes))
    return REGIE_SEARCH_NOTHING;
  for (guint i = 0; i < nodes->len; i++)
    if (node_state (&search, g_array_index (nodes, guint, i)) == OPEN_IN_BOX)
      g_array_append_val (open, g_array_index (nodes, guint, i));

  return *budget > 0 ? solve_groups (&search, open) : REGIE_SEARCH_GAVE_UP;
}
