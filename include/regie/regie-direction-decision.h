/* regie-direction-decision.h: a decision on the level of direction
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

#define REGIE_TYPE_DIRECTION_DECISION (regie_direction_decision_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieDirectionDecision, regie_direction_decision, REGIE, DIRECTION_DECISION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieDirectionDecision *regie_direction_decision_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_direction_decision_get_date (RegieDirectionDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_decision_set_date (RegieDirectionDecision *self,
                                        const GDate            *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_direction_decision_get_level (RegieDirectionDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_decision_set_level (RegieDirectionDecision *self,
                                         const char             *level);
REGIE_AVAILABLE_IN_ALL
const char *regie_direction_decision_get_advised_level (RegieDirectionDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_decision_set_advised_level (RegieDirectionDecision *self,
                                                 const char             *advised_level);
REGIE_AVAILABLE_IN_ALL
const char *regie_direction_decision_get_regiekaart (RegieDirectionDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_decision_set_regiekaart (RegieDirectionDecision *self,
                                              const char             *regiekaart);
REGIE_AVAILABLE_IN_ALL
const char *regie_direction_decision_get_regiekaart_version (RegieDirectionDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_decision_set_regiekaart_version (RegieDirectionDecision *self,
                                                      const char             *regiekaart_version);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_direction_decision_get_answers (RegieDirectionDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_decision_add_answer (RegieDirectionDecision *self,
                                          RegieCriterionAnswer   *answer);
REGIE_AVAILABLE_IN_ALL
gboolean regie_direction_decision_remove_answer (RegieDirectionDecision *self,
                                                 RegieCriterionAnswer   *answer);
REGIE_AVAILABLE_IN_ALL
const char *regie_direction_decision_get_reason (RegieDirectionDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_decision_set_reason (RegieDirectionDecision *self,
                                          const char             *reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_direction_decision_get_decided_by (RegieDirectionDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_decision_set_decided_by (RegieDirectionDecision *self,
                                              const char             *decided_by);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_direction_decision_get_consulted (RegieDirectionDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_decision_set_consulted (RegieDirectionDecision        *self,
                                             const char             *const *consulted);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_direction_decision_get_next_check_date (RegieDirectionDecision *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_decision_set_next_check_date (RegieDirectionDecision *self,
                                                   const GDate            *next_check_date);

G_END_DECLS
