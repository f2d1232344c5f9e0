/* regie-plan.h: the joint plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-action.h>
#include <regie/regie-agreement.h>
#include <regie/regie-concern.h>
#include <regie/regie-earlier-help.h>
#include <regie/regie-entity.h>
#include <regie/regie-goal.h>
#include <regie/regie-linked-plan.h>
#include <regie/regie-pattern.h>
#include <regie/regie-plan-response.h>
#include <regie/regie-responsibility.h>
#include <regie/regie-safety-plan.h>
#include <regie/regie-strength.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PLAN (regie_plan_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePlan, regie_plan, REGIE, PLAN, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePlan *regie_plan_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
int regie_plan_get_version (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_version (RegiePlan *self,
                             int        version);
REGIE_AVAILABLE_IN_ALL
RegiePlanStatus regie_plan_get_status (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_status (RegiePlan       *self,
                            RegiePlanStatus  status);
REGIE_AVAILABLE_IN_ALL
RegiePlanOrigin regie_plan_get_origin (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_origin (RegiePlan       *self,
                            RegiePlanOrigin  origin);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_get_variant (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_variant (RegiePlan  *self,
                             const char *variant);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_get_household (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_household (RegiePlan  *self,
                               const char *household);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_get_amends (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_amends (RegiePlan  *self,
                            const char *amends);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_plan_get_start_date (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_start_date (RegiePlan   *self,
                                const GDate *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_plan_get_agreed_date (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_agreed_date (RegiePlan   *self,
                                 const GDate *agreed_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_plan_get_end_date (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_end_date (RegiePlan   *self,
                              const GDate *end_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_get_reason (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_reason (RegiePlan  *self,
                            const char *reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_get_aim (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_aim (RegiePlan  *self,
                         const char *aim);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_get_reason_by (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_reason_by (RegiePlan  *self,
                               const char *reason_by);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_get_strengths (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_add_strength (RegiePlan     *self,
                              RegieStrength *strength);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_remove_strength (RegiePlan     *self,
                                     RegieStrength *strength);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_get_concerns (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_add_concern (RegiePlan    *self,
                             RegieConcern *concern);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_remove_concern (RegiePlan    *self,
                                    RegieConcern *concern);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_get_earlier_help (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_add_earlier_help (RegiePlan        *self,
                                  RegieEarlierHelp *earlier_help);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_remove_earlier_help (RegiePlan        *self,
                                         RegieEarlierHelp *earlier_help);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_get_analysis (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_analysis (RegiePlan  *self,
                              const char *analysis);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_get_patterns (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_add_pattern (RegiePlan    *self,
                             RegiePattern *pattern);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_remove_pattern (RegiePlan    *self,
                                    RegiePattern *pattern);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_get_desired_result (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_desired_result (RegiePlan  *self,
                                    const char *desired_result);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_get_desired_result_by (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_desired_result_by (RegiePlan  *self,
                                       const char *desired_result_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_get_priorities_set_by (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_priorities_set_by (RegiePlan  *self,
                                       const char *priorities_set_by);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_get_goals (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_add_goal (RegiePlan *self,
                          RegieGoal *goal);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_remove_goal (RegiePlan *self,
                                 RegieGoal *goal);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_get_actions (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_add_action (RegiePlan   *self,
                            RegieAction *action);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_remove_action (RegiePlan   *self,
                                   RegieAction *action);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_get_agreements (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_add_agreement (RegiePlan      *self,
                               RegieAgreement *agreement);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_remove_agreement (RegiePlan      *self,
                                      RegieAgreement *agreement);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_get_responsibilities (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_add_responsibility (RegiePlan           *self,
                                    RegieResponsibility *responsibility);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_remove_responsibility (RegiePlan           *self,
                                           RegieResponsibility *responsibility);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_get_responses (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_add_response (RegiePlan         *self,
                              RegiePlanResponse *response);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_remove_response (RegiePlan         *self,
                                     RegiePlanResponse *response);
REGIE_AVAILABLE_IN_ALL
RegieSafetyPlan *regie_plan_get_safety_plan (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_safety_plan (RegiePlan       *self,
                                 RegieSafetyPlan *safety_plan);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_get_linked_plans (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_add_linked_plan (RegiePlan       *self,
                                 RegieLinkedPlan *linked_plan);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_remove_linked_plan (RegiePlan       *self,
                                        RegieLinkedPlan *linked_plan);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_plan_get_next_meeting_date (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_next_meeting_date (RegiePlan   *self,
                                       const GDate *next_meeting_date);
REGIE_AVAILABLE_IN_ALL
int regie_plan_get_review_interval_days (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_review_interval_days (RegiePlan *self,
                                          int        review_interval_days);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_get_review_interval_reason (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_review_interval_reason (RegiePlan  *self,
                                            const char *review_interval_reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_get_digest (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_digest (RegiePlan  *self,
                            const char *digest);
REGIE_AVAILABLE_IN_ALL
GDateTime *regie_plan_get_sealed_at (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_sealed_at (RegiePlan *self,
                               GDateTime *sealed_at);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_plan_get_sealed_answers (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_set_sealed_answers (RegiePlan         *self,
                                    const char *const *sealed_answers);

G_END_DECLS
