/* regie-kinship-lists.c: ties, parents, children, grandparents, former partners
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-kinship.h>

#include "base/regie-hash-private.h"
#include "base/regie-table-private.h"
#include "rules/regie-kinship-private.h"

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
  RegieFoundTies found = regie_found_ties_new (person);

  REGIE_EDGE_FOREACH (edge, self, person, day)
    if (is_meant (edge->kind))
      regie_found_ties_add (&found, edge);

  return regie_found_ties_end (&found);
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
  g_autoptr(GHashTable) parents = NULL;
  RegieFoundTies found = { NULL, NULL };

  g_return_val_if_fail (REGIE_IS_KINSHIP (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  parents = g_hash_table_new (regie_hash_string, g_str_equal);
  found = regie_found_ties_new (person);
  REGIE_EDGE_FOREACH (edge, self, person, day)
    if (g_strcmp0 (edge->kind, "grandchild") == 0)
      regie_found_ties_add (&found, edge);
  REGIE_EDGE_FOREACH (up, self, person, day)
    {
      if (!regie_kind_is_descent (up->kind) || !g_hash_table_add (parents, (char *) up->other))
        continue;
      REGIE_EDGE_FOREACH (further, self, up->other, day)
        if (regie_kind_is_descent (further->kind))
          regie_found_ties_add_through (&found, "grandchild", up, further, further->other);
    }

  return regie_found_ties_end (&found);
}

/* Whom death parted are no former partners. */
static gboolean
was_parted_by_death (RegieKinship *self,
                     const char   *person,
                     const GDate  *end)
{
  RegiePerson *record = regie_kinship_get_person (self, person);
  const GDate *death = record == NULL ? NULL : regie_person_get_death_date (record);

  return death != NULL && regie_day_compare (death, end) <= 0;
}

static gboolean
is_ex_partner (RegieKinship    *self,
               const RegieEdge *edge,
               const GDate     *day)
{
  const GDate *start = regie_relation_get_start_date (edge->relation);
  const GDate *end = regie_relation_get_end_date (edge->relation);

  /* Who is a former partner remains one; people note as its end the day on which they parted. */
  if (g_strcmp0 (edge->kind, "ex-partner") == 0)
    return start == NULL || regie_day_compare (start, day) <= 0;

  return g_strcmp0 (edge->kind, "partner") == 0 && end != NULL &&
         regie_day_compare (end, day) < 0 && !was_parted_by_death (self, edge->person, end) &&
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
 * Lists the former partners of somebody on a day: those whom a relation calls so, also
 * after its last day, and those with whom a partnership ended before the day, unless death ended it
 * or they are together again.
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
  RegieFoundTies found = { NULL, NULL };

  g_return_val_if_fail (REGIE_IS_KINSHIP (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  found = regie_found_ties_new (person);
  edges = regie_kinship_get_edges (self, person);
  for (guint i = 0; i < edges->len; i++)
    {
      const RegieEdge *edge = edges->pdata[i];

      if (is_ex_partner (self, edge, day) && !is_partner_on (self, person, edge->other, day))
        regie_found_ties_add (&found, edge);
    }

  return regie_found_ties_end (&found);
}
