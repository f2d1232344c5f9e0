/* regie-kinship-private.h: the ties of a dossier, by person
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-kinship.h>
#include <regie/regie-person.h>
#include <regie/regie-relation.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

/* One relation as read from one of its two people. */
typedef struct
{
  const char    *person;
  const char    *other;
  const char    *kind;
  gboolean       is_turned;
  RegieRelation *relation;
} RegieEdge;

/* As [method@Regie.Entity.is_in_force], without looking for the members by name. */
gboolean regie_edge_holds_on (const RegieEdge *edge,
                              const GDate     *day);

/* What a kind means for kinship, read from the person who has it. */
gboolean regie_kind_is_child (const char *kind);
gboolean regie_kind_is_parent (const char *kind);
gboolean regie_kind_is_descent (const char *kind);

/* The edges of somebody, or an empty array. */
const GPtrArray *regie_kinship_get_edges (RegieKinship *self,
                                          const char   *person);
RegiePerson *regie_kinship_get_person (RegieKinship *self,
                                       const char   *id);
const char *regie_kinship_get_kind_name (RegieKinship *self,
                                         const char   *kind,
                                         const char   *language);

RegieTie *regie_tie_new_from_edge (const RegieEdge *edge) G_GNUC_WARN_UNUSED_RESULT;
RegieTie *regie_tie_new_derived (const char *person,
                                 const char *other,
                                 const char *kind) G_GNUC_WARN_UNUSED_RESULT;

/* A list in which everybody stands once: what is said first counts. */
typedef struct
{
  RegieList  *ties;
  GHashTable *others;
  const char *person;
} RegieFoundTies;

RegieFoundTies regie_found_ties_new (const char *person);
gboolean regie_found_ties_has (const RegieFoundTies *self,
                               const char           *other);
void regie_found_ties_add (RegieFoundTies  *self,
                           const RegieEdge *edge);
RegieTie *regie_found_ties_add_through (RegieFoundTies  *self,
                                        const char      *kind,
                                        const RegieEdge *one,
                                        const RegieEdge *further,
                                        const char      *other);
GListModel *regie_found_ties_end (RegieFoundTies *self);

/* Where a walk over the edges of somebody is. */
typedef struct
{
  const GPtrArray *edges;
  guint            next;
} RegieEdgeWalk;

/* Walks the edges of somebody that hold on a day. */
#define REGIE_EDGE_FOREACH(edge, self, person, day)                               \
  for (RegieEdgeWalk edge##_walk = { regie_kinship_get_edges (self, person), 0 }; \
       edge##_walk.next < edge##_walk.edges->len;                                 \
       edge##_walk.next++)                                                        \
    for (const RegieEdge *edge = edge##_walk.edges->pdata[edge##_walk.next];      \
         edge != NULL && regie_edge_holds_on (edge, day);                         \
         edge = NULL)

G_END_DECLS
