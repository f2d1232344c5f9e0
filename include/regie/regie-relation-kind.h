/* regie-relation-kind.h: a kind of relation between two people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_RELATION_KIND (regie_relation_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRelationKind, regie_relation_kind, REGIE, RELATION_KIND, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRelationKind *regie_relation_kind_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_relation_kind_get_names (RegieRelationKind *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_kind_add_name (RegieRelationKind *self,
                                   RegieLabel        *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_relation_kind_remove_name (RegieRelationKind *self,
                                          RegieLabel        *name);
REGIE_AVAILABLE_IN_ALL
RegieRelationCategory regie_relation_kind_get_category (RegieRelationKind *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_kind_set_category (RegieRelationKind     *self,
                                       RegieRelationCategory  category);
REGIE_AVAILABLE_IN_ALL
const char *regie_relation_kind_get_inverse (RegieRelationKind *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_kind_set_inverse (RegieRelationKind *self,
                                      const char        *inverse);
REGIE_AVAILABLE_IN_ALL
const char *regie_relation_kind_get_source (RegieRelationKind *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_kind_set_source (RegieRelationKind *self,
                                     const char        *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_relation_kind_get_is_provisional (RegieRelationKind *self);
REGIE_AVAILABLE_IN_ALL
void regie_relation_kind_set_is_provisional (RegieRelationKind *self,
                                             gboolean           is_provisional);

G_END_DECLS
