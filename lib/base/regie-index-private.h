/* regie-index-private.h: the records of a document by type, by id and by place
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "base/regie-tree-private.h"

G_BEGIN_DECLS

/* The records of a document as they were when the index was made. It takes one walk; what is asked
 * of it afterwards costs nothing like one. */
typedef struct _RegieIndex RegieIndex;

RegieIndex *regie_index_new (RegieEntity *root);
RegieIndex *regie_index_ref (RegieIndex *self);
void regie_index_unref (RegieIndex *self);

/* Keeps every record until the index is gone: for whoever may change the document meanwhile, so
 * that a record which leaves it is not found released. */
void regie_index_hold (RegieIndex *self);

/* Calls for each record, in the order of the document. */
void regie_index_walk (RegieIndex    *self,
                       RegieTreeFunc  func,
                       gpointer       data);
/* Calls for each record of a type, in the order of the document. */
void regie_index_walk_type (RegieIndex    *self,
                            GType          type,
                            RegieTreeFunc  func,
                            gpointer       data);
RegieEntity *regie_index_find (RegieIndex *self,
                               GType       type,
                               const char *id);
gboolean regie_index_is_doubled (RegieIndex  *self,
                                 RegieEntity *record);

/* As regie_entity_dup_path (), in a time that grows with the depth alone; also NULL when the record
 * no longer stands where it stood. */
char *regie_index_dup_path (RegieIndex  *self,
                            RegieEntity *record);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieIndex, regie_index_unref)

G_END_DECLS
