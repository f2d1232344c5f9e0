/* regie-phase-condition.h: whether the conditions of a phase hold
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-criterion-answer.h>
#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PHASE_CONDITION (regie_phase_condition_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegiePhaseCondition, regie_phase_condition, REGIE, PHASE_CONDITION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePhaseCondition *regie_phase_condition_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_phase_condition_get_phase (RegiePhaseCondition *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_condition_set_phase (RegiePhaseCondition *self,
                                      const char          *phase);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_condition_get_name (RegiePhaseCondition *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_condition_set_name (RegiePhaseCondition *self,
                                     const char          *name);
REGIE_AVAILABLE_IN_ALL
RegieConditionKind regie_phase_condition_get_kind (RegiePhaseCondition *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_condition_set_kind (RegiePhaseCondition *self,
                                     RegieConditionKind   kind);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_phase_condition_get_answer (RegiePhaseCondition *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_condition_set_answer (RegiePhaseCondition *self,
                                       RegieAnswer          answer);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_condition_get_sentence (RegiePhaseCondition *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_condition_set_sentence (RegiePhaseCondition *self,
                                         const char          *sentence);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_phase_condition_get_answers (RegiePhaseCondition *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_condition_add_answer (RegiePhaseCondition  *self,
                                       RegieCriterionAnswer *answer);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_condition_remove_answer (RegiePhaseCondition  *self,
                                              RegieCriterionAnswer *answer);

G_END_DECLS
