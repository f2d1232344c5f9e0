/* regie-plan-response.h: what a person says of the plan
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

#define REGIE_TYPE_PLAN_RESPONSE (regie_plan_response_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePlanResponse, regie_plan_response, REGIE, PLAN_RESPONSE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePlanResponse *regie_plan_response_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_plan_response_get_person (RegiePlanResponse *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_response_set_person (RegiePlanResponse *self,
                                     const char        *person);
REGIE_AVAILABLE_IN_ALL
RegiePlanAnswer regie_plan_response_get_answer (RegiePlanResponse *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_response_set_answer (RegiePlanResponse *self,
                                     RegiePlanAnswer    answer);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_response_get_words (RegiePlanResponse *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_response_set_words (RegiePlanResponse *self,
                                    const char        *words);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_response_get_reason (RegiePlanResponse *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_response_set_reason (RegiePlanResponse *self,
                                     const char        *reason);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_plan_response_get_date (RegiePlanResponse *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_response_set_date (RegiePlanResponse *self,
                                   const GDate       *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_response_get_heard_how (RegiePlanResponse *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_response_set_heard_how (RegiePlanResponse *self,
                                        const char        *heard_how);
REGIE_AVAILABLE_IN_ALL
const char *regie_plan_response_get_heard_by (RegiePlanResponse *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_response_set_heard_by (RegiePlanResponse *self,
                                       const char        *heard_by);

G_END_DECLS
