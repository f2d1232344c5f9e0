/* regie-improvement-cycle.h: a yearly round of plan, do, check and act
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-cycle-decision.h>
#include <regie/regie-entity.h>
#include <regie/regie-evaluation-partner.h>

G_BEGIN_DECLS

#define REGIE_TYPE_IMPROVEMENT_CYCLE (regie_improvement_cycle_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieImprovementCycle, regie_improvement_cycle, REGIE, IMPROVEMENT_CYCLE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieImprovementCycle *regie_improvement_cycle_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
int regie_improvement_cycle_get_year (RegieImprovementCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_improvement_cycle_set_year (RegieImprovementCycle *self,
                                       int                    year);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_improvement_cycle_get_planned_actions (RegieImprovementCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_improvement_cycle_set_planned_actions (RegieImprovementCycle        *self,
                                                  const char            *const *planned_actions);
REGIE_AVAILABLE_IN_ALL
const char *regie_improvement_cycle_get_done (RegieImprovementCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_improvement_cycle_set_done (RegieImprovementCycle *self,
                                       const char            *done);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_improvement_cycle_get_planned_date (RegieImprovementCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_improvement_cycle_set_planned_date (RegieImprovementCycle *self,
                                               const GDate           *planned_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_improvement_cycle_get_evaluation_date (RegieImprovementCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_improvement_cycle_set_evaluation_date (RegieImprovementCycle *self,
                                                  const GDate           *evaluation_date);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_improvement_cycle_get_partners (RegieImprovementCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_improvement_cycle_add_partner (RegieImprovementCycle  *self,
                                          RegieEvaluationPartner *partner);
REGIE_AVAILABLE_IN_ALL
gboolean regie_improvement_cycle_remove_partner (RegieImprovementCycle  *self,
                                                 RegieEvaluationPartner *partner);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_improvement_cycle_get_readings (RegieImprovementCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_improvement_cycle_set_readings (RegieImprovementCycle        *self,
                                           const char            *const *readings);
REGIE_AVAILABLE_IN_ALL
const char *regie_improvement_cycle_get_seen (RegieImprovementCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_improvement_cycle_set_seen (RegieImprovementCycle *self,
                                       const char            *seen);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_improvement_cycle_get_decisions (RegieImprovementCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_improvement_cycle_add_decision (RegieImprovementCycle *self,
                                           RegieCycleDecision    *decision);
REGIE_AVAILABLE_IN_ALL
gboolean regie_improvement_cycle_remove_decision (RegieImprovementCycle *self,
                                                  RegieCycleDecision    *decision);

G_END_DECLS
