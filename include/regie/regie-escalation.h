/* regie-escalation.h: a bottleneck in which somebody must intervene
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

#define REGIE_TYPE_ESCALATION (regie_escalation_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieEscalation, regie_escalation, REGIE, ESCALATION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieEscalation *regie_escalation_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_escalation_get_opened_date (RegieEscalation *self);
REGIE_AVAILABLE_IN_ALL
void regie_escalation_set_opened_date (RegieEscalation *self,
                                       const GDate     *opened_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_escalation_get_rung (RegieEscalation *self);
REGIE_AVAILABLE_IN_ALL
void regie_escalation_set_rung (RegieEscalation *self,
                                const char      *rung);
REGIE_AVAILABLE_IN_ALL
const char *regie_escalation_get_previous (RegieEscalation *self);
REGIE_AVAILABLE_IN_ALL
void regie_escalation_set_previous (RegieEscalation *self,
                                    const char      *previous);
REGIE_AVAILABLE_IN_ALL
const char *regie_escalation_get_reason (RegieEscalation *self);
REGIE_AVAILABLE_IN_ALL
void regie_escalation_set_reason (RegieEscalation *self,
                                  const char      *reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_escalation_get_opened_by (RegieEscalation *self);
REGIE_AVAILABLE_IN_ALL
void regie_escalation_set_opened_by (RegieEscalation *self,
                                     const char      *opened_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_escalation_get_asked_of (RegieEscalation *self);
REGIE_AVAILABLE_IN_ALL
void regie_escalation_set_asked_of (RegieEscalation *self,
                                    const char      *asked_of);
REGIE_AVAILABLE_IN_ALL
RegieEscalationState regie_escalation_get_state (RegieEscalation *self);
REGIE_AVAILABLE_IN_ALL
void regie_escalation_set_state (RegieEscalation      *self,
                                 RegieEscalationState  state);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_escalation_get_ended_date (RegieEscalation *self);
REGIE_AVAILABLE_IN_ALL
void regie_escalation_set_ended_date (RegieEscalation *self,
                                      const GDate     *ended_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_escalation_get_ended_reason (RegieEscalation *self);
REGIE_AVAILABLE_IN_ALL
void regie_escalation_set_ended_reason (RegieEscalation *self,
                                        const char      *ended_reason);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_escalation_get_solved_date (RegieEscalation *self);
REGIE_AVAILABLE_IN_ALL
void regie_escalation_set_solved_date (RegieEscalation *self,
                                       const GDate     *solved_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_escalation_get_solution (RegieEscalation *self);
REGIE_AVAILABLE_IN_ALL
void regie_escalation_set_solution (RegieEscalation *self,
                                    const char      *solution);
REGIE_AVAILABLE_IN_ALL
const char *regie_escalation_get_solved_by (RegieEscalation *self);
REGIE_AVAILABLE_IN_ALL
void regie_escalation_set_solved_by (RegieEscalation *self,
                                     const char      *solved_by);

G_END_DECLS
