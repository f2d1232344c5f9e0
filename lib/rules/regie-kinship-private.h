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

/* Walks the edges of somebody that hold on a day. */
#define REGIE_EDGE_FOREACH(edge, self, person, day)                                            \
  for (guint edge##_i = 0; edge##_i < regie_kinship_get_edges (self, person)->len; edge##_i++) \
    for (const RegieEdge *edge = regie_kinship_get_edges (self, person)->pdata[edge##_i];      \
         edge != NULL && regie_entity_is_in_force (REGIE_ENTITY (edge->relation), day);        \
         edge = NULL)

G_END_DECLS
