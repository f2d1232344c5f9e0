/* regie-kinship-lists.c: parents, children, brothers and sisters, grandparents, former partners
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-kinship.h>

#include "base/regie-hash-private.h"
#include "rules/regie-kinship-private.h"

/* A list in which everybody stands once: what is said first counts. */
typedef struct
{
  RegieList  *ties;
  GHashTable *others;
} Found;

static Found
found_new (const char *person)
{
  Found found = { regie_list_new (REGIE_TYPE_TIE),
                  g_hash_table_new (regie_hash_string, g_str_equal) };

  /* Nobody is in a list of their own. */
  g_hash_table_add (found.others, (char *) person);

  return found;
}

static GListModel *
found_end (Found *found)
{
  g_hash_table_unref (found->others);

  return G_LIST_MODEL (found->ties);
}

static void
found_add_edge (Found           *found,
                const RegieEdge *edge)
{
  if (g_hash_table_add (found->others, (char *) edge->other))
    regie_list_take (found->ties, REGIE_ENTITY (regie_tie_new_from_edge (edge)));
}

/* A private relation makes private what follows from it. */
static void
found_add_through (Found           *found,
                   const char      *person,
                   const char      *kind,
                   const RegieEdge *one,
                   const RegieEdge *other)
{
  const char *through[] = { one->other, NULL };
  RegieTie *tie = NULL;

  if (!g_hash_table_add (found->others, (char *) other->other))
    return;

  tie = regie_tie_new_derived (person, other->other, kind);
  regie_tie_set_through (tie, through);
  regie_tie_set_is_private (tie,
                            regie_relation_get_is_private (one->relation) ||
                              regie_relation_get_is_private (other->relation));
  regie_list_take (found->ties, REGIE_ENTITY (tie));
}

/**
 * regie_kinship_list_ties:
 * @self: the kinship of a dossier
 * @person: id of a person
 * @day: a day
 *
 * Lists the relations of somebody that hold on a day, each read from the side of that person: kind
 * and direction are turned where the dossier has them the other way round. A kind whose inverse the
 * method does not know is left unset when it has to be turned.
 *
 * Returns: (transfer full): a list of [class@Regie.Tie]
 *
 * Since: 0.1
 */
GListModel *
regie_kinship_list_ties (RegieKinship *self,
                         const char   *person,
                         const GDate  *day)
{
  RegieList *ties = NULL;

  g_return_val_if_fail (REGIE_IS_KINSHIP (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  ties = regie_list_new (REGIE_TYPE_TIE);
  REGIE_EDGE_FOREACH (edge, self, person, day)
  regie_list_take (ties, REGIE_ENTITY (regie_tie_new_from_edge (edge)));

  return G_LIST_MODEL (ties);
}

static GListModel *
list_by_kind (RegieKinship *self,
              const char *person,
              const GDate *day,
              gboolean (*is_meant) (const char *kind))
{
  Found found = found_new (person);

  REGIE_EDGE_FOREACH (edge, self, person, day)
  if (is_meant (edge->kind))
    found_add_edge (&found, edge);

  return found_end (&found);
}

/**
 * regie_kinship_list_parents:
 * @self: the kinship of a dossier
 * @person: id of a person
 * @day: a day
 *
 * Lists the parents of somebody on a day, adoptive, step- and foster parents included; the kind of
 * each tie tells which: `child`, `adoptive-child`, `step-child` or `foster-child`.
 *
 * Returns: (transfer full): a list of [class@Regie.Tie], each parent once
 *
 * Since: 0.1
 */
GListModel *
regie_kinship_list_parents (RegieKinship *self,
                            const char   *person,
                            const GDate  *day)
{
  g_return_val_if_fail (REGIE_IS_KINSHIP (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  return list_by_kind (self, person, day, regie_kind_is_child);
}

/**
 * regie_kinship_list_children:
 * @self: the kinship of a dossier
 * @person: id of a person
 * @day: a day
 *
 * Lists the children of somebody on a day, adopted, step- and foster children included; the kind of
 * each tie tells which: `parent`, `adoptive-parent`, `step-parent` or `foster-parent`.
 *
 * Returns: (transfer full): a list of [class@Regie.Tie], each child once
 *
 * Since: 0.1
 */
GListModel *
regie_kinship_list_children (RegieKinship *self,
                             const char   *person,
                             const GDate  *day)
{
  g_return_val_if_fail (REGIE_IS_KINSHIP (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  return list_by_kind (self, person, day, regie_kind_is_parent);
}

static gboolean
is_kind_of_sibling (const char *kind)
{
  static const char *const kinds[] = { "sibling", "half-sibling", "step-sibling", NULL };

  return kind != NULL && g_strv_contains (kinds, kind);
}

static gboolean
descends_from (RegieKinship *self,
               const char   *person,
               const char   *parent,
               const GDate  *day)
{
  REGIE_EDGE_FOREACH (edge, self, person, day)
  if (regie_kind_is_descent (edge->kind) && g_str_equal (edge->other, parent))
    return TRUE;

  return FALSE;
}

/* Whether the first has a parent who is on record and is none of the second. */
static gboolean
has_parent_apart (RegieKinship *self,
                  const char   *person,
                  const char   *other,
                  const GDate  *day)
{
  REGIE_EDGE_FOREACH (edge, self, person, day)
  if (regie_kind_is_descent (edge->kind) && !descends_from (self, other, edge->other, day))
    return TRUE;

  return FALSE;
}

/* Half, when both have a parent whom the other has not. A father of whom nothing is recorded does
 * not make half a sister of a sister. */
static const char *
kind_of_sibling (RegieKinship *self,
                 const char   *person,
                 const char   *other,
                 const GDate  *day)
{
  return has_parent_apart (self, person, other, day) && has_parent_apart (self, other, person, day)
           ? "half-sibling"
           : "sibling";
}

static void
add_children_of_parents (RegieKinship *self,
                         Found        *found,
                         const char   *person,
                         const GDate  *day)
{
  REGIE_EDGE_FOREACH (up, self, person, day)
  {
    if (!regie_kind_is_descent (up->kind))
      continue;
    REGIE_EDGE_FOREACH (down, self, up->other, day)
    if (descends_from (self, down->other, up->other, day))
      found_add_through (found, person, kind_of_sibling (self, person, down->other, day), up, down);
  }
}

/* The children of somebody who lives with a parent as partner, or is step-parent. */
static void
add_step_siblings_of (RegieKinship    *self,
                      Found           *found,
                      const char      *person,
                      const RegieEdge *step,
                      const GDate     *day)
{
  REGIE_EDGE_FOREACH (down, self, step->other, day)
  if (descends_from (self, down->other, step->other, day))
    found_add_through (found, person, "step-sibling", step, down);
}

static void
add_step_siblings (RegieKinship *self,
                   Found        *found,
                   const char   *person,
                   const GDate  *day)
{
  REGIE_EDGE_FOREACH (up, self, person, day)
  {
    if (g_strcmp0 (up->kind, "step-child") == 0)
      add_step_siblings_of (self, found, person, up, day);
    if (!regie_kind_is_descent (up->kind))
      continue;
    REGIE_EDGE_FOREACH (beside, self, up->other, day)
    if (g_strcmp0 (beside->kind, "partner") == 0)
      add_step_siblings_of (self, found, person, beside, day);
  }
}

/**
 * regie_kinship_list_siblings:
 * @self: the kinship of a dossier
 * @person: id of a person
 * @day: a day
 *
 * Lists the brothers and sisters of somebody on a day. The kind of each tie is `sibling`,
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
  Found found = { NULL, NULL };

  g_return_val_if_fail (REGIE_IS_KINSHIP (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  found = found_new (person);
  REGIE_EDGE_FOREACH (edge, self, person, day)
  if (is_kind_of_sibling (edge->kind))
    found_add_edge (&found, edge);
  add_children_of_parents (self, &found, person, day);
  add_step_siblings (self, &found, person, day);

  return found_end (&found);
}

/**
 * regie_kinship_list_grandparents:
 * @self: the kinship of a dossier
 * @person: id of a person
 * @day: a day
 *
 * Lists the grandparents of somebody on a day: those whom a relation of the dossier names, and the
 * parents of the parents, by blood or adoption. The kind of each tie is `grandchild`.
 *
 * Returns: (transfer full): a list of [class@Regie.Tie], each grandparent once
 *
 * Since: 0.1
 */
GListModel *
regie_kinship_list_grandparents (RegieKinship *self,
                                 const char   *person,
                                 const GDate  *day)
{
  Found found = { NULL, NULL };

  g_return_val_if_fail (REGIE_IS_KINSHIP (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  found = found_new (person);
  REGIE_EDGE_FOREACH (edge, self, person, day)
  if (g_strcmp0 (edge->kind, "grandchild") == 0)
    found_add_edge (&found, edge);
  REGIE_EDGE_FOREACH (up, self, person, day)
  {
    if (!regie_kind_is_descent (up->kind))
      continue;
    REGIE_EDGE_FOREACH (further, self, up->other, day)
    if (regie_kind_is_descent (further->kind))
      found_add_through (&found, person, "grandchild", up, further);
  }

  return found_end (&found);
}

/* Whom death parted are no former partners. */
static gboolean
was_parted_by_death (RegieKinship *self,
                     const char   *person,
                     const GDate  *end)
{
  RegiePerson *record = regie_kinship_get_person (self, person);
  const GDate *death = record == NULL ? NULL : regie_person_get_death_date (record);

  return death != NULL && g_date_compare (death, end) <= 0;
}

static gboolean
is_ex_partner (RegieKinship    *self,
               const RegieEdge *edge,
               const GDate     *day)
{
  const GDate *end = regie_relation_get_end_date (edge->relation);

  if (g_strcmp0 (edge->kind, "ex-partner") == 0)
    return regie_entity_is_in_force (REGIE_ENTITY (edge->relation), day);

  return g_strcmp0 (edge->kind, "partner") == 0 && end != NULL && g_date_compare (end, day) < 0 &&
         !was_parted_by_death (self, edge->person, end) &&
         !was_parted_by_death (self, edge->other, end);
}

static gboolean
is_partner_on (RegieKinship *self,
               const char   *person,
               const char   *other,
               const GDate  *day)
{
  REGIE_EDGE_FOREACH (edge, self, person, day)
  if (g_strcmp0 (edge->kind, "partner") == 0 && g_str_equal (edge->other, other))
    return TRUE;

  return FALSE;
}

/**
 * regie_kinship_list_ex_partners:
 * @self: the kinship of a dossier
 * @person: id of a person
 * @day: a day
 *
 * Lists the former partners of somebody on a day: those whom a relation calls so, and those with
 * whom a partnership ended before the day, unless death ended it or they are together again.
 *
 * Returns: (transfer full): a list of [class@Regie.Tie], each former partner once
 *
 * Since: 0.1
 */
GListModel *
regie_kinship_list_ex_partners (RegieKinship *self,
                                const char   *person,
                                const GDate  *day)
{
  const GPtrArray *edges = NULL;
  Found found = { NULL, NULL };

  g_return_val_if_fail (REGIE_IS_KINSHIP (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  found = found_new (person);
  edges = regie_kinship_get_edges (self, person);
  for (guint i = 0; i < edges->len; i++)
    {
      const RegieEdge *edge = edges->pdata[i];

      if (is_ex_partner (self, edge, day) && !is_partner_on (self, person, edge->other, day))
        found_add_edge (&found, edge);
    }

  return found_end (&found);
}
