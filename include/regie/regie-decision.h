/* regie-decision.h: something decided at a meeting
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

#define REGIE_TYPE_DECISION (regie_decision_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieDecision, regie_decision, REGIE, DECISION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieDecision *regie_decision_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_decision_get_text (RegieDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_decision_set_text (RegieDecision *self,
                              const char    *text);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_decision_get_by (RegieDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_decision_set_by (RegieDecision        *self,
                            const char    *const *by);
REGIE_AVAILABLE_IN_ALL
const char *regie_decision_get_needed_from (RegieDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_decision_set_needed_from (RegieDecision *self,
                                     const char    *needed_from);
REGIE_AVAILABLE_IN_ALL
const char *regie_decision_get_action (RegieDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_decision_set_action (RegieDecision *self,
                                const char    *action);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_decision_get_confirmed_date (RegieDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_decision_set_confirmed_date (RegieDecision *self,
                                        const GDate   *confirmed_date);

G_END_DECLS
