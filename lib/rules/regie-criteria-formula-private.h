/* regie-criteria-formula-private.h: the criteria of a map as formulas
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "rules/regie-direction-private.h"

G_BEGIN_DECLS

/* The cells of one fact: where its bits lie in a box, and of a number the first value of each
 * cell. */
typedef struct
{
  guint   place;
  guint   n_cells;
  guint   word;
  guint   n_words;
  GArray *bounds;
} RegieCells;

typedef enum
{
  REGIE_NODE_FACT,
  REGIE_NODE_AND,
  REGIE_NODE_OR
} RegieNodeKind;

/* Negation is pushed down to the facts, where it turns the set of cells. Of a fact @first is the
 * place of its set, of the others that of its children. */
typedef struct
{
  RegieNodeKind kind;
  guint         cells;
  guint         first;
  guint         n_children;
} RegieNode;

/* The criteria of a map as formulas. The values of each fact fall into cells: between two bounds
 * that the map names all numbers are alike. A box says for each fact which cells are left, a bit
 * for each. */
typedef struct
{
  RegieDirection *direction;
  GArray         *cells;
  GHashTable     *cells_of_facts;
  guint           n_words;

  GArray *nodes;
  GArray *children;
  GArray *sets;

  /* Of each level: the node that says so, the one that says not, and whether it has a criterion
   * that cannot be read. */
  GArray *yes;
  GArray *no;
  GArray *broken;
} RegieFormulas;

#define REGIE_CELLS(self, i)       (&g_array_index ((self)->cells, RegieCells, i))
#define REGIE_NODE(self, i)        (&g_array_index ((self)->nodes, RegieNode, i))
#define REGIE_CHILD(self, node, i) (g_array_index ((self)->children, guint, (node)->first + (i)))
#define REGIE_SET(self, node)      (&g_array_index ((self)->sets, guint64, (node)->first))

RegieFormulas *regie_formulas_new (RegieDirection  *direction,
                                   const GPtrArray *levels);
void regie_formulas_free (RegieFormulas *self);
gboolean regie_formulas_is_broken (const RegieFormulas *self,
                                   guint                level);

/* A formula says that the criteria of a level hold, or that they do not. */
guint regie_formulas_get (const RegieFormulas *self,
                          guint                level,
                          gboolean             holds);

guint64 *regie_formulas_new_box (const RegieFormulas *self);

/* `safety = acute, organisations = 3`: of the facts that matter the first value in the box. */
char *regie_formulas_dup_example (const RegieFormulas *self,
                                  const guint64       *box);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieFormulas, regie_formulas_free)

G_END_DECLS
