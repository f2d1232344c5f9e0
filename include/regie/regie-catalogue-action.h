/* regie-catalogue-action.h: an action of the implementation plan
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
#include <regie/regie-sub-item.h>

G_BEGIN_DECLS

#define REGIE_TYPE_CATALOGUE_ACTION (regie_catalogue_action_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieCatalogueAction, regie_catalogue_action, REGIE, CATALOGUE_ACTION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieCatalogueAction *regie_catalogue_action_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_catalogue_action_get_theme (RegieCatalogueAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_catalogue_action_set_theme (RegieCatalogueAction *self,
                                       const char           *theme);
REGIE_AVAILABLE_IN_ALL
RegieBodyLevel regie_catalogue_action_get_level (RegieCatalogueAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_catalogue_action_set_level (RegieCatalogueAction *self,
                                       RegieBodyLevel        level);
REGIE_AVAILABLE_IN_ALL
int regie_catalogue_action_get_printed_number (RegieCatalogueAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_catalogue_action_set_printed_number (RegieCatalogueAction *self,
                                                int                   printed_number);
REGIE_AVAILABLE_IN_ALL
int regie_catalogue_action_get_order (RegieCatalogueAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_catalogue_action_set_order (RegieCatalogueAction *self,
                                       int                   order);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_catalogue_action_get_titles (RegieCatalogueAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_catalogue_action_add_title (RegieCatalogueAction *self,
                                       RegieLabel           *title);
REGIE_AVAILABLE_IN_ALL
gboolean regie_catalogue_action_remove_title (RegieCatalogueAction *self,
                                              RegieLabel           *title);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_catalogue_action_get_sub_items (RegieCatalogueAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_catalogue_action_add_sub_item (RegieCatalogueAction *self,
                                          RegieSubItem         *sub_item);
REGIE_AVAILABLE_IN_ALL
gboolean regie_catalogue_action_remove_sub_item (RegieCatalogueAction *self,
                                                 RegieSubItem         *sub_item);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_catalogue_action_get_indicators (RegieCatalogueAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_catalogue_action_set_indicators (RegieCatalogueAction        *self,
                                            const char           *const *indicators);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_catalogue_action_get_purposes (RegieCatalogueAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_catalogue_action_set_purposes (RegieCatalogueAction        *self,
                                          const char           *const *purposes);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_catalogue_action_get_note (RegieCatalogueAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_catalogue_action_add_note_label (RegieCatalogueAction *self,
                                            RegieLabel           *note_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_catalogue_action_remove_note_label (RegieCatalogueAction *self,
                                                   RegieLabel           *note_label);
REGIE_AVAILABLE_IN_ALL
const char *regie_catalogue_action_get_source (RegieCatalogueAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_catalogue_action_set_source (RegieCatalogueAction *self,
                                        const char           *source);

G_END_DECLS
