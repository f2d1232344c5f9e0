/* regie-kinship-siblings.c: brothers and sisters, whole, half and step
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-kinship.h>

#include "base/regie-hash-private.h"
#include "rules/regie-kinship-private.h"

static gboolean
is_kind_of_sibling (const char *kind)
{
  static const char *const kinds[] = { "sibling", "twin", "half-sibling", "step-sibling", NULL };

  return kind != NULL && g_strv_contains (kinds, kind);
}

/* The tie by which somebody is a child of somebody, or NULL. */
static const RegieEdge *
find_descent (RegieKinship *self,
              const char   *person,
              const char   *parent,
              const GDate  *day)
{
  REGIE_EDGE_FOREACH (edge, self, person, day)
    if (g_str_equal (edge->other, parent) && regie_kind_is_descent (edge->kind))
      return edge;

  return NULL;
}

/* The ids of the parents of somebody. */
static GHashTable *
list_parents (RegieKinship *self,
              const char   *person,
              const GDate  *day,
              gboolean      show_private)
{
  GHashTable *parents = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_EDGE_FOREACH (edge, self, person, day)
    if (regie_kind_is_descent (edge->kind) &&
        (show_private || !regie_relation_get_is_private (edge->relation)))
      g_hash_table_add (parents, (char *) edge->other);

  return parents;
}

/* Half, when both have a parent whom the other has not. A father of whom nothing is recorded does
 * not make half a sister of a sister. */
static gboolean
is_half (RegieKinship *self,
         const char   *one,
         const char   *another,
         const GDate  *day,
         gboolean      show_private)
{
  g_autoptr(GHashTable) parents = list_parents (self, one, day, show_private);
  g_autoptr(GHashTable) others = list_parents (self, another, day, show_private);
  GHashTableIter iter;
  gpointer parent = NULL;
  guint n_shared = 0;

  g_hash_table_iter_init (&iter, others);
  while (g_hash_table_iter_next (&iter, &parent, NULL))
    n_shared += g_hash_table_contains (parents, parent) ? 1 : 0;

  return n_shared < g_hash_table_size (parents) && n_shared < g_hash_table_size (others);
}

/* That somebody is half a sister tells of two fathers: where one of them is private, so is that. */
static void
add_child_of_parent (RegieKinship    *self,
                     RegieFoundTies  *found,
                     const RegieEdge *up,
                     const RegieEdge *descent,
                     const GDate     *day)
{
  const char *child = descent->person;
  gboolean half = is_half (self, up->person, child, day, TRUE);
  RegieTie *tie =
    regie_found_ties_add_through (found, half ? "half-sibling" : "sibling", up, descent, child);

  if (half != is_half (self, up->person, child, day, FALSE))
    regie_tie_set_is_private (tie, TRUE);
}

/* Somebody may be recorded as parent, or as child, over and over. */
static void
add_children_of_parents (RegieKinship   *self,
                         RegieFoundTies *found,
                         const char     *person,
                         const GDate    *day)
{
  g_autoptr(GHashTable) parents = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_EDGE_FOREACH (up, self, person, day)
    {
      if (!regie_kind_is_descent (up->kind) || !g_hash_table_add (parents, (char *) up->other))
        continue;
      REGIE_EDGE_FOREACH (down, self, up->other, day)
        {
          const char *child = down->other;
          const RegieEdge *descent =
            regie_found_ties_has (found, child) ? NULL : find_descent (self, child, up->other, day);

          if (descent != NULL)
            add_child_of_parent (self, found, up, descent, day);
        }
    }
}

/* The children of somebody who lives with a parent as partner, or is step-parent. */
static void
add_step_siblings_of (RegieKinship    *self,
                      RegieFoundTies  *found,
                      const RegieEdge *step,
                      const GDate     *day)
{
  REGIE_EDGE_FOREACH (down, self, step->other, day)
    {
      const RegieEdge *descent = regie_found_ties_has (found, down->other)
                                   ? NULL
                                   : find_descent (self, down->other, step->other, day);

      if (descent != NULL)
        regie_found_ties_add_through (found, "step-sibling", step, descent, down->other);
    }
}

static void
add_step_siblings (RegieKinship   *self,
                   RegieFoundTies *found,
                   const char     *person,
                   const GDate    *day)
{
  g_autoptr(GHashTable) parents = g_hash_table_new (regie_hash_string, g_str_equal);
  g_autoptr(GHashTable) steps = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_EDGE_FOREACH (up, self, person, day)
    {
      if (g_strcmp0 (up->kind, "step-child") == 0 && g_hash_table_add (steps, (char *) up->other))
        add_step_siblings_of (self, found, up, day);
      if (!regie_kind_is_descent (up->kind) || !g_hash_table_add (parents, (char *) up->other))
        continue;
      REGIE_EDGE_FOREACH (beside, self, up->other, day)
        if (g_strcmp0 (beside->kind, "partner") == 0 &&
            g_hash_table_add (steps, (char *) beside->other))
          add_step_siblings_of (self, found, beside, day);
    }
}

/**
 * regie_kinship_list_siblings:
 * @self: the kinship of a dossier
 * @person: id of a person
 * @day: a day
 *
 * Lists the brothers and sisters of somebody on a day. The kind of each tie is `sibling`, `twin`,
 * `half-sibling` or `step-sibling`. What a relation of the dossier says counts; otherwise it
 * follows from the parents: half, when they share a parent and each has another one on record;
 * step, when a parent of the one is partner of a parent of the other, or step-parent of the other.
 *
 * Returns: (transfer full): a list of [class@Regie.Tie], each brother or sister once
 *
 * Since: 0.1
 */
GListModel *
regie_kinship_list_siblings (RegieKinship *self,
                             const char   *person,
                             const GDate  *day)
{
  RegieFoundTies found = { NULL, NULL };

  g_return_val_if_fail (REGIE_IS_KINSHIP (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  found = regie_found_ties_new (person);
  REGIE_EDGE_FOREACH (edge, self, person, day)
    if (is_kind_of_sibling (edge->kind))
      regie_found_ties_add (&found, edge);
  add_children_of_parents (self, &found, person, day);
  add_step_siblings (self, &found, person, day);

  return regie_found_ties_end (&found);
}
