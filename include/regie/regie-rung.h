/* regie-rung.h: a rung of the ladder of escalation
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

#define REGIE_TYPE_RUNG (regie_rung_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRung, regie_rung, REGIE, RUNG, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRung *regie_rung_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_rung_get_names (RegieRung *self);
REGIE_AVAILABLE_IN_ALL
void regie_rung_add_name (RegieRung  *self,
                          RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_rung_remove_name (RegieRung  *self,
                                 RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_rung_get_explanation (RegieRung *self);
REGIE_AVAILABLE_IN_ALL
void regie_rung_add_explanation_label (RegieRung  *self,
                                       RegieLabel *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_rung_remove_explanation_label (RegieRung  *self,
                                              RegieLabel *explanation_label);
REGIE_AVAILABLE_IN_ALL
int regie_rung_get_rank (RegieRung *self);
REGIE_AVAILABLE_IN_ALL
void regie_rung_set_rank (RegieRung *self,
                          int        rank);
REGIE_AVAILABLE_IN_ALL
int regie_rung_get_limit_days (RegieRung *self);
REGIE_AVAILABLE_IN_ALL
void regie_rung_set_limit_days (RegieRung *self,
                                int        limit_days);
REGIE_AVAILABLE_IN_ALL
int regie_rung_get_missed_cycles (RegieRung *self);
REGIE_AVAILABLE_IN_ALL
void regie_rung_set_missed_cycles (RegieRung *self,
                                   int        missed_cycles);
REGIE_AVAILABLE_IN_ALL
const char *regie_rung_get_source (RegieRung *self);
REGIE_AVAILABLE_IN_ALL
void regie_rung_set_source (RegieRung  *self,
                            const char *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_rung_get_is_provisional (RegieRung *self);
REGIE_AVAILABLE_IN_ALL
void regie_rung_set_is_provisional (RegieRung *self,
                                    gboolean   is_provisional);

G_END_DECLS
