/* regie-phase-step.h: how a step of a phase stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PHASE_STEP (regie_phase_step_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePhaseStep, regie_phase_step, REGIE, PHASE_STEP, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePhaseStep *regie_phase_step_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_phase_step_get_step (RegiePhaseStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_step_set_step (RegiePhaseStep *self,
                                const char     *step);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_step_get_text (RegiePhaseStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_step_set_text (RegiePhaseStep *self,
                                const char     *text);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_step_get_role (RegiePhaseStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_step_set_role (RegiePhaseStep *self,
                                const char     *role);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_step_get_is_essential (RegiePhaseStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_step_set_is_essential (RegiePhaseStep *self,
                                        gboolean        is_essential);
REGIE_AVAILABLE_IN_ALL
RegieStepState regie_phase_step_get_state (RegiePhaseStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_step_set_state (RegiePhaseStep *self,
                                 RegieStepState  state);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_phase_step_get_due_date (RegiePhaseStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_step_set_due_date (RegiePhaseStep *self,
                                    const GDate    *due_date);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_step_get_is_overdue (RegiePhaseStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_step_set_is_overdue (RegiePhaseStep *self,
                                      gboolean        is_overdue);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_phase_step_get_date (RegiePhaseStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_step_set_date (RegiePhaseStep *self,
                                const GDate    *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_step_get_done_by (RegiePhaseStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_step_set_done_by (RegiePhaseStep *self,
                                   const char     *done_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_step_get_note (RegiePhaseStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_step_set_note (RegiePhaseStep *self,
                                const char     *note);

G_END_DECLS
