/* regie-sub-item.h: a part of an action of the implementation plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-enums.h>
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_SUB_ITEM (regie_sub_item_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSubItem, regie_sub_item, REGIE, SUB_ITEM, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSubItem *regie_sub_item_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_sub_item_get_titles (RegieSubItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_sub_item_add_title (RegieSubItem *self,
                               RegieLabel   *title);
REGIE_AVAILABLE_IN_ALL
gboolean regie_sub_item_remove_title (RegieSubItem *self,
                                      RegieLabel   *title);
REGIE_AVAILABLE_IN_ALL
RegieMandateSubject regie_sub_item_get_subject (RegieSubItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_sub_item_set_subject (RegieSubItem        *self,
                                 RegieMandateSubject  subject);

G_END_DECLS
