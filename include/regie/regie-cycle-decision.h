/* regie-cycle-decision.h: what a body decided when it looked back
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

#define REGIE_TYPE_CYCLE_DECISION (regie_cycle_decision_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieCycleDecision, regie_cycle_decision, REGIE, CYCLE_DECISION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieCycleDecision *regie_cycle_decision_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_cycle_decision_get_text (RegieCycleDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_cycle_decision_set_text (RegieCycleDecision *self,
                                    const char         *text);
REGIE_AVAILABLE_IN_ALL
const char *regie_cycle_decision_get_theme (RegieCycleDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_cycle_decision_set_theme (RegieCycleDecision *self,
                                     const char         *theme);
REGIE_AVAILABLE_IN_ALL
const char *regie_cycle_decision_get_action (RegieCycleDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_cycle_decision_set_action (RegieCycleDecision *self,
                                      const char         *action);
REGIE_AVAILABLE_IN_ALL
const char *regie_cycle_decision_get_no_action_reason (RegieCycleDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_cycle_decision_set_no_action_reason (RegieCycleDecision *self,
                                                const char         *no_action_reason);

G_END_DECLS
