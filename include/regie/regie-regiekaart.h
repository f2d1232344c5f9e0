/* regie-regiekaart.h: the map of the levels of direction
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
#include <regie/regie-level.h>

G_BEGIN_DECLS

#define REGIE_TYPE_REGIEKAART (regie_regiekaart_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRegiekaart, regie_regiekaart, REGIE, REGIEKAART, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRegiekaart *regie_regiekaart_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_regiekaart_get_version (RegieRegiekaart *self);
REGIE_AVAILABLE_IN_ALL
void regie_regiekaart_set_version (RegieRegiekaart *self,
                                   const char      *version);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_regiekaart_get_names (RegieRegiekaart *self);
REGIE_AVAILABLE_IN_ALL
void regie_regiekaart_add_name (RegieRegiekaart *self,
                                RegieLabel      *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_regiekaart_remove_name (RegieRegiekaart *self,
                                       RegieLabel      *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_regiekaart_get_explanation (RegieRegiekaart *self);
REGIE_AVAILABLE_IN_ALL
void regie_regiekaart_add_explanation_label (RegieRegiekaart *self,
                                             RegieLabel      *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_regiekaart_remove_explanation_label (RegieRegiekaart *self,
                                                    RegieLabel      *explanation_label);
REGIE_AVAILABLE_IN_ALL
RegieLevelChoice regie_regiekaart_get_choice (RegieRegiekaart *self);
REGIE_AVAILABLE_IN_ALL
void regie_regiekaart_set_choice (RegieRegiekaart  *self,
                                  RegieLevelChoice  choice);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_regiekaart_get_levels (RegieRegiekaart *self);
REGIE_AVAILABLE_IN_ALL
void regie_regiekaart_add_level (RegieRegiekaart *self,
                                 RegieLevel      *level);
REGIE_AVAILABLE_IN_ALL
gboolean regie_regiekaart_remove_level (RegieRegiekaart *self,
                                        RegieLevel      *level);
REGIE_AVAILABLE_IN_ALL
const char *regie_regiekaart_get_source (RegieRegiekaart *self);
REGIE_AVAILABLE_IN_ALL
void regie_regiekaart_set_source (RegieRegiekaart *self,
                                  const char      *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_regiekaart_get_is_provisional (RegieRegiekaart *self);
REGIE_AVAILABLE_IN_ALL
void regie_regiekaart_set_is_provisional (RegieRegiekaart *self,
                                          gboolean         is_provisional);

G_END_DECLS
