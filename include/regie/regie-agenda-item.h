/* regie-agenda-item.h: a point of the agenda of a meeting
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

#define REGIE_TYPE_AGENDA_ITEM (regie_agenda_item_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieAgendaItem, regie_agenda_item, REGIE, AGENDA_ITEM, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieAgendaItem *regie_agenda_item_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_agenda_item_get_names (RegieAgendaItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_agenda_item_add_name (RegieAgendaItem *self,
                                 RegieLabel      *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_agenda_item_remove_name (RegieAgendaItem *self,
                                        RegieLabel      *name);
REGIE_AVAILABLE_IN_ALL
RegieMeetingKind regie_agenda_item_get_kind (RegieAgendaItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_agenda_item_set_kind (RegieAgendaItem  *self,
                                 RegieMeetingKind  kind);
REGIE_AVAILABLE_IN_ALL
gboolean regie_agenda_item_get_household_first (RegieAgendaItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_agenda_item_set_household_first (RegieAgendaItem *self,
                                            gboolean         household_first);
REGIE_AVAILABLE_IN_ALL
gboolean regie_agenda_item_get_needs_unsafety (RegieAgendaItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_agenda_item_set_needs_unsafety (RegieAgendaItem *self,
                                           gboolean         needs_unsafety);
REGIE_AVAILABLE_IN_ALL
gboolean regie_agenda_item_get_can_wait (RegieAgendaItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_agenda_item_set_can_wait (RegieAgendaItem *self,
                                     gboolean         can_wait);
REGIE_AVAILABLE_IN_ALL
const char *regie_agenda_item_get_source (RegieAgendaItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_agenda_item_set_source (RegieAgendaItem *self,
                                   const char      *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_agenda_item_get_is_provisional (RegieAgendaItem *self);
REGIE_AVAILABLE_IN_ALL
void regie_agenda_item_set_is_provisional (RegieAgendaItem *self,
                                           gboolean         is_provisional);

G_END_DECLS
