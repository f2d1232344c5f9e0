/* regie-safety-plan.h: the safety part of the plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-safety-agreement.h>
#include <regie/regie-safety-condition.h>
#include <regie/regie-signature.h>

G_BEGIN_DECLS

#define REGIE_TYPE_SAFETY_PLAN (regie_safety_plan_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSafetyPlan, regie_safety_plan, REGIE, SAFETY_PLAN, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSafetyPlan *regie_safety_plan_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_plan_get_made_date (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_set_made_date (RegieSafetyPlan *self,
                                      const GDate     *made_date);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_safety_plan_get_made_by (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_set_made_by (RegieSafetyPlan        *self,
                                    const char      *const *made_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_plan_get_reason (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_set_reason (RegieSafetyPlan *self,
                                   const char      *reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_plan_get_worked_before (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_set_worked_before (RegieSafetyPlan *self,
                                          const char      *worked_before);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_plan_get_complicating (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_set_complicating (RegieSafetyPlan *self,
                                         const char      *complicating);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_plan_get_desired_future (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_set_desired_future (RegieSafetyPlan *self,
                                           const char      *desired_future);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_plan_get_children_understand (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_set_children_understand (RegieSafetyPlan *self,
                                                const char      *children_understand);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_plan_get_agreements (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_add_agreement (RegieSafetyPlan      *self,
                                      RegieSafetyAgreement *agreement);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_plan_remove_agreement (RegieSafetyPlan      *self,
                                             RegieSafetyAgreement *agreement);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_plan_get_conditions (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_add_condition (RegieSafetyPlan      *self,
                                      RegieSafetyCondition *condition);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_plan_remove_condition (RegieSafetyPlan      *self,
                                             RegieSafetyCondition *condition);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_plan_get_signatures (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_add_signature (RegieSafetyPlan *self,
                                      RegieSignature  *signature);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_plan_remove_signature (RegieSafetyPlan *self,
                                             RegieSignature  *signature);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_plan_get_goal_check_date (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_set_goal_check_date (RegieSafetyPlan *self,
                                            const GDate     *goal_check_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_plan_get_goal_check (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_set_goal_check (RegieSafetyPlan *self,
                                       const char      *goal_check);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_plan_get_next_review_date (RegieSafetyPlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_plan_set_next_review_date (RegieSafetyPlan *self,
                                             const GDate     *next_review_date);

G_END_DECLS
