/* regie-phase-stay.h: a stay of a case in a phase
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-phase-step.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PHASE_STAY (regie_phase_stay_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePhaseStay, regie_phase_stay, REGIE, PHASE_STAY, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePhaseStay *regie_phase_stay_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_phase_stay_get_phase (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_set_phase (RegiePhaseStay *self,
                                 const char     *phase);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_stay_get_name (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_set_name (RegiePhaseStay *self,
                                const char     *name);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_stay_get_path (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_set_path (RegiePhaseStay *self,
                                const char     *path);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_phase_stay_get_start_date (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_set_start_date (RegiePhaseStay *self,
                                      const GDate    *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_phase_stay_get_end_date (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_set_end_date (RegiePhaseStay *self,
                                    const GDate    *end_date);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_stay_get_is_current (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_set_is_current (RegiePhaseStay *self,
                                      gboolean        is_current);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_stay_get_is_skipped (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_set_is_skipped (RegiePhaseStay *self,
                                      gboolean        is_skipped);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_stay_get_reason (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_set_reason (RegiePhaseStay *self,
                                  const char     *reason);
REGIE_AVAILABLE_IN_ALL
int regie_phase_stay_get_days (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_set_days (RegiePhaseStay *self,
                                int             days);
REGIE_AVAILABLE_IN_ALL
int regie_phase_stay_get_waiting_days (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_set_waiting_days (RegiePhaseStay *self,
                                        int             waiting_days);
REGIE_AVAILABLE_IN_ALL
int regie_phase_stay_get_limit_days (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_set_limit_days (RegiePhaseStay *self,
                                      int             limit_days);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_stay_get_is_over_limit (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_set_is_over_limit (RegiePhaseStay *self,
                                         gboolean        is_over_limit);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_phase_stay_get_steps (RegiePhaseStay *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_stay_add_step (RegiePhaseStay *self,
                                RegiePhaseStep *step);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_stay_remove_step (RegiePhaseStay *self,
                                       RegiePhaseStep *step);

G_END_DECLS
