/* regie-tree-private.h: the records of a document, by walking and by id
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "base/regie-table-private.h"

G_BEGIN_DECLS

/* Called for a record and for each that it owns, outer ones first. */
typedef void (*RegieTreeFunc) (RegieEntity *record, gpointer data);

void regie_tree_walk (RegieEntity   *root,
                      RegieTreeFunc  func,
                      gpointer       data);

/* The records of a document by type and id, as they were when the index was made. It keeps them, so
 * that one which leaves the document meanwhile is not found released. */
typedef struct _RegieIndex RegieIndex;

RegieIndex *regie_index_new (RegieEntity *root);
void regie_index_free (RegieIndex *self);
RegieEntity *regie_index_find (RegieIndex *self,
                               GType       type,
                               const char *id);
gboolean regie_index_is_doubled (RegieIndex  *self,
                                 RegieEntity *record);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieIndex, regie_index_free)

G_END_DECLS
