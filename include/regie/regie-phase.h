/* regie-phase.h: a phase of the way of working
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-criterion.h>
#include <regie/regie-entity.h>
#include <regie/regie-label.h>
#include <regie/regie-step.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PHASE (regie_phase_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePhase, regie_phase, REGIE, PHASE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePhase *regie_phase_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_phase_get_names (RegiePhase *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_add_name (RegiePhase *self,
                           RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_remove_name (RegiePhase *self,
                                  RegieLabel *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_phase_get_explanation (RegiePhase *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_add_explanation_label (RegiePhase *self,
                                        RegieLabel *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_remove_explanation_label (RegiePhase *self,
                                               RegieLabel *explanation_label);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_get_part_of (RegiePhase *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_set_part_of (RegiePhase *self,
                              const char *part_of);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_phase_get_next (RegiePhase *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_set_next (RegiePhase        *self,
                           const char *const *next);
REGIE_AVAILABLE_IN_ALL
int regie_phase_get_limit_days (RegiePhase *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_set_limit_days (RegiePhase *self,
                                 int         limit_days);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_phase_get_entry_conditions (RegiePhase *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_add_entry_condition (RegiePhase     *self,
                                      RegieCriterion *entry_condition);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_remove_entry_condition (RegiePhase     *self,
                                             RegieCriterion *entry_condition);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_phase_get_exit_conditions (RegiePhase *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_add_exit_condition (RegiePhase     *self,
                                     RegieCriterion *exit_condition);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_remove_exit_condition (RegiePhase     *self,
                                            RegieCriterion *exit_condition);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_phase_get_steps (RegiePhase *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_add_step (RegiePhase *self,
                           RegieStep  *step);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_remove_step (RegiePhase *self,
                                  RegieStep  *step);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_get_source (RegiePhase *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_set_source (RegiePhase *self,
                             const char *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_get_is_provisional (RegiePhase *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_set_is_provisional (RegiePhase *self,
                                     gboolean    is_provisional);

G_END_DECLS
