/* regie-criteria-formula.c: the criteria of a map as formulas over cells of values
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-criteria-formula-private.h"

#include "method/regie-method-items-private.h"

#define WORD_BITS 64

static void
clear_cells (gpointer data)
{
  RegieCells *cells = data;

  g_clear_pointer (&cells->bounds, g_array_unref);
}

static guint
ensure_cells (RegieFormulas *self,
              guint          place)
{
  guint known =
    GPOINTER_TO_UINT (g_hash_table_lookup (self->cells_of_facts, GUINT_TO_POINTER (place + 1)));
  RegieCells cells = { .place = place, .bounds = g_array_new (FALSE, FALSE, sizeof (int)) };
  int least = 0;

  if (known > 0)
    {
      clear_cells (&cells);
      return known - 1;
    }

  g_array_append_val (cells.bounds, least);
  g_array_append_val (self->cells, cells);
  g_hash_table_insert (self->cells_of_facts,
                       GUINT_TO_POINTER (place + 1),
                       GUINT_TO_POINTER (self->cells->len));

  return self->cells->len - 1;
}

static void
collect_bounds (RegieFormulas    *self,
                const RegieItems *criteria,
                guint             depth)
{
  REGIE_ITEMS_FOREACH (RegieCriterion, criterion, criteria)
    {
      int place = regie_direction_find_fact (self->direction, regie_criterion_get_fact (criterion));
      int bounds[] = { regie_criterion_get_at_least (criterion),
                       regie_criterion_get_below (criterion) };
      guint cells = place < 0 ? 0 : ensure_cells (self, place);

      for (guint i = 0; place >= 0 && i < G_N_ELEMENTS (bounds); i++)
        if (bounds[i] > 0)
          g_array_append_val (REGIE_CELLS (self, cells)->bounds, bounds[i]);
      if (depth < REGIE_CRITERION_DEPTH)
        collect_bounds (self, regie_criterion_get_parts (criterion), depth + 1);
    }
}

static int
compare_bounds (gconstpointer a,
                gconstpointer b)
{
  int first = *(const int *) a;
  int second = *(const int *) b;

  return (first > second) - (first < second);
}

static void
sort_bounds (GArray *bounds)
{
  guint kept = 1;

  g_array_sort (bounds, compare_bounds);
  for (guint i = 1; i < bounds->len; i++)
    if (g_array_index (bounds, int, i) != g_array_index (bounds, int, kept - 1))
      g_array_index (bounds, int, kept++) = g_array_index (bounds, int, i);
  g_array_set_size (bounds, kept);
}

/* Gives each fact its bits. */
static void
lay_out (RegieFormulas *self)
{
  for (guint i = 0; i < self->cells->len; i++)
    {
      RegieCells *cells = REGIE_CELLS (self, i);

      if (regie_direction_get_fact_kind (self->direction, cells->place) == REGIE_FACT_KIND_NUMBER)
        {
          sort_bounds (cells->bounds);
          cells->n_cells = cells->bounds->len;
        }
      else
        while (regie_direction_get_fact_code (self->direction, cells->place, cells->n_cells) !=
               NULL)
          cells->n_cells++;

      cells->word = self->n_words;
      cells->n_words = (cells->n_cells + WORD_BITS - 1) / WORD_BITS;
      self->n_words += cells->n_words;
    }
}

static guint
add_node (RegieFormulas *self,
          RegieNode      node)
{
  g_array_append_val (self->nodes, node);

  return self->nodes->len - 1;
}

/* A comparison, or its opposite, as the set of the cells of which it is true. */
static guint
add_fact (RegieFormulas  *self,
          RegieCriterion *criterion,
          gboolean        holds)
{
  int place = regie_direction_find_fact (self->direction, regie_criterion_get_fact (criterion));
  guint at = ensure_cells (self, place);
  const RegieCells *cells = REGIE_CELLS (self, at);
  RegieFactKind kind = regie_direction_get_fact_kind (self->direction, place);
  RegieNode node = { REGIE_NODE_FACT, at, self->sets->len, 0 };

  g_array_set_size (self->sets, self->sets->len + cells->n_words);
  for (guint i = 0; i < cells->n_cells; i++)
    {
      int number = kind == REGIE_FACT_KIND_NUMBER ? g_array_index (cells->bounds, int, i) : 0;
      const char *code = regie_direction_get_fact_code (self->direction, place, i);

      if (regie_criterion_holds (criterion, kind, number, code) == holds)
        g_array_index (self->sets, guint64, node.first + i / WORD_BITS) |= G_GUINT64_CONSTANT (1)
                                                                           << i % WORD_BITS;
    }

  return add_node (self, node);
}

static gboolean add_criterion (RegieFormulas  *self,
                               RegieCriterion *criterion,
                               gboolean        holds,
                               guint           depth,
                               guint          *node);

static gboolean
add_parts (RegieFormulas    *self,
           RegieNodeKind     kind,
           const RegieItems *parts,
           gboolean          holds,
           guint             depth,
           guint            *node)
{
  g_autoptr(GArray) children = g_array_new (FALSE, FALSE, sizeof (guint));
  RegieNode made = { kind, 0, 0, 0 };

  REGIE_ITEMS_FOREACH (RegieCriterion, part, parts)
    {
      guint child = 0;

      if (!add_criterion (self, part, holds, depth + 1, &child))
        return FALSE;
      g_array_append_val (children, child);
    }

  made.first = self->children->len;
  made.n_children = children->len;
  if (children->len > 0)
    g_array_append_vals (self->children, children->data, children->len);
  *node = add_node (self, made);

  return TRUE;
}

static gboolean
can_be_read (RegieFormulas  *self,
             RegieCriterion *criterion)
{
  int place = regie_direction_find_fact (self->direction, regie_criterion_get_fact (criterion));

  return place >= 0 &&
         regie_criterion_fits (criterion, regie_direction_get_fact_kind (self->direction, place));
}

/* Whether the criterion can be read; then @node says that it holds, or that it does not. */
static gboolean
add_criterion (RegieFormulas  *self,
               RegieCriterion *criterion,
               gboolean        holds,
               guint           depth,
               guint          *node)
{
  const RegieItems *parts = regie_criterion_get_parts (criterion);
  RegieNodeKind all = holds ? REGIE_NODE_AND : REGIE_NODE_OR;
  RegieNodeKind any = holds ? REGIE_NODE_OR : REGIE_NODE_AND;

  if (parts != NULL && depth > REGIE_CRITERION_DEPTH)
    return FALSE;

  switch (regie_criterion_get_form (criterion))
    {
    case REGIE_CRITERION_ALL:
      return add_parts (self, all, parts, holds, depth, node);
    case REGIE_CRITERION_ANY:
      return add_parts (self, any, parts, holds, depth, node);
    case REGIE_CRITERION_NONE:
      return add_parts (self, all, parts, !holds, depth, node);
    case REGIE_CRITERION_FACT:
      if (!can_be_read (self, criterion))
        return FALSE;
      *node = add_fact (self, criterion, holds);
      return TRUE;
    case REGIE_CRITERION_EMPTY:
    case REGIE_CRITERION_SEVERAL:
      return FALSE;
    }

  g_assert_not_reached ();
}

static void
add_level (RegieFormulas *self,
           RegieLevel    *level)
{
  const RegieItems *criteria = regie_level_peek_criteria (level);
  guint yes = 0;
  guint no = 0;
  gboolean broken = !add_parts (self, REGIE_NODE_AND, criteria, TRUE, 0, &yes) ||
                    !add_parts (self, REGIE_NODE_OR, criteria, FALSE, 0, &no);

  g_array_append_val (self->yes, yes);
  g_array_append_val (self->no, no);
  g_array_append_val (self->broken, broken);
}

RegieFormulas *
regie_formulas_new (RegieDirection  *direction,
                    const GPtrArray *levels)
{
  RegieFormulas *self = g_new0 (RegieFormulas, 1);

  self->direction = direction;
  self->cells = g_array_new (FALSE, TRUE, sizeof (RegieCells));
  g_array_set_clear_func (self->cells, clear_cells);
  self->cells_of_facts = g_hash_table_new (NULL, NULL);
  self->nodes = g_array_new (FALSE, FALSE, sizeof (RegieNode));
  self->children = g_array_new (FALSE, FALSE, sizeof (guint));
  self->sets = g_array_new (FALSE, TRUE, sizeof (guint64));
  self->yes = g_array_new (FALSE, FALSE, sizeof (guint));
  self->no = g_array_new (FALSE, FALSE, sizeof (guint));
  self->broken = g_array_new (FALSE, FALSE, sizeof (gboolean));

  for (guint i = 0; i < levels->len; i++)
    collect_bounds (self, regie_level_peek_criteria (levels->pdata[i]), 0);
  lay_out (self);
  for (guint i = 0; i < levels->len; i++)
    add_level (self, levels->pdata[i]);

  return self;
}

void
regie_formulas_free (RegieFormulas *self)
{
  g_array_unref (self->cells);
  g_hash_table_unref (self->cells_of_facts);
  g_array_unref (self->nodes);
  g_array_unref (self->children);
  g_array_unref (self->sets);
  g_array_unref (self->yes);
  g_array_unref (self->no);
  g_array_unref (self->broken);
  g_free (self);
}

gboolean
regie_formulas_is_broken (const RegieFormulas *self,
                          guint                level)
{
  return g_array_index (self->broken, gboolean, level);
}

guint
regie_formulas_get (const RegieFormulas *self,
                    guint                level,
                    gboolean             holds)
{
  return g_array_index (holds ? self->yes : self->no, guint, level);
}

/* A box in which everything is possible. */
guint64 *
regie_formulas_new_box (const RegieFormulas *self)
{
  guint64 *box = g_new0 (guint64, MAX (self->n_words, 1));

  for (guint i = 0; i < self->cells->len; i++)
    for (guint cell = 0; cell < REGIE_CELLS (self, i)->n_cells; cell++)
      box[REGIE_CELLS (self, i)->word + cell / WORD_BITS] |= G_GUINT64_CONSTANT (1)
                                                             << cell % WORD_BITS;

  return box;
}

/* The first cell that is left of a fact, or -1 when all are. */
static int
first_cell (const RegieCells *cells,
            const guint64    *box)
{
  int first = -1;
  guint n_left = 0;

  for (guint i = 0; i < cells->n_cells; i++)
    if (box[cells->word + i / WORD_BITS] >> i % WORD_BITS & 1)
      {
        n_left++;
        if (first < 0)
          first = (int) i;
      }

  return n_left == cells->n_cells ? -1 : first;
}

char *
regie_formulas_dup_example (const RegieFormulas *self,
                            const guint64       *box)
{
  GString *example = g_string_new (NULL);

  for (guint i = 0; i < self->cells->len; i++)
    {
      const RegieCells *cells = REGIE_CELLS (self, i);
      int cell = first_cell (cells, box);
      const char *id = regie_direction_get_fact_id (self->direction, cells->place);

      if (cell < 0)
        continue;
      g_string_append_printf (example, "%s%s = ", example->len == 0 ? "" : ", ", id);
      if (regie_direction_get_fact_kind (self->direction, cells->place) == REGIE_FACT_KIND_NUMBER)
        g_string_append_printf (example, "%d", g_array_index (cells->bounds, int, cell));
      else
        g_string_append (example,
                         regie_direction_get_fact_code (self->direction, cells->place, cell));
    }

  return g_string_free (example, FALSE);
}
