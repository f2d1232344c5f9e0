/* regie-found-ties.c: a list of ties in which everybody stands once
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "rules/regie-kinship-private.h"

RegieFoundTies
regie_found_ties_new (const char *person)
{
  RegieFoundTies self = { regie_list_new (REGIE_TYPE_TIE),
                          g_hash_table_new (regie_hash_string, g_str_equal),
                          person };

  /* Nobody is in a list of their own. */
  g_hash_table_add (self.others, (char *) person);

  return self;
}

gboolean
regie_found_ties_has (const RegieFoundTies *self,
                      const char           *other)
{
  return g_hash_table_contains (self->others, other);
}

void
regie_found_ties_add (RegieFoundTies  *self,
                      const RegieEdge *edge)
{
  if (g_hash_table_add (self->others, (char *) edge->other))
    regie_list_take (self->ties, REGIE_ENTITY (regie_tie_new_from_edge (edge)));
}

/* A private relation makes private what follows from it. Returns the tie, or NULL when somebody is
 * in the list already. */
RegieTie *
regie_found_ties_add_through (RegieFoundTies  *self,
                              const char      *kind,
                              const RegieEdge *one,
                              const RegieEdge *further,
                              const char      *other)
{
  const char *through[] = { one->other, NULL };
  RegieTie *tie = NULL;

  if (!g_hash_table_add (self->others, (char *) other))
    return NULL;

  tie = regie_tie_new_derived (self->person, other, kind);
  regie_tie_set_through (tie, through);
  regie_tie_set_is_private (tie,
                            regie_relation_get_is_private (one->relation) ||
                              regie_relation_get_is_private (further->relation));
  regie_list_take (self->ties, REGIE_ENTITY (tie));

  return tie;
}

GListModel *
regie_found_ties_end (RegieFoundTies *self)
{
  g_hash_table_unref (self->others);

  return G_LIST_MODEL (self->ties);
}
