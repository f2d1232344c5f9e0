/* regie-programme-graph-private.h: which open actions of a programme wait for which
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-programme.h>

G_BEGIN_DECLS

typedef struct
{
  RegieImplementationAction *action;
  RegieBody                 *body;
  /* Place of the body in the programme. */
  guint body_place;
  /* Place of the circle that it is in, or of itself: the same for all that wait for each other. */
  guint    circle;
  gboolean is_in_circle;
  /* Where those that it waits for begin, and those that wait for it; each ends where that of the
   * next node begins. */
  guint before;
  guint after;
} RegieProgrammeNode;

typedef struct
{
  /* In the order of the document, and one more that only says where the last one ends. */
  RegieProgrammeNode *nodes;
  guint               n_nodes;
  guint               n_bodies;
  /* Places of nodes. */
  guint *before;
  guint *after;
  /* The nodes such that each comes behind those that it waits for, apart from circles, whose nodes
   * stand together. */
  guint *order;
} RegieProgrammeGraph;

void regie_programme_graph_init (RegieProgrammeGraph *self,
                                 RegieProgramme      *programme,
                                 const GDate         *day);
void regie_programme_graph_clear (RegieProgrammeGraph *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RegieProgrammeGraph, regie_programme_graph_clear)

G_END_DECLS
