/* regie-plan-question.h: somebody who must still answer or sign
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-entity.h>
#include <regie/regie-method.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PLAN_QUESTION (regie_plan_question_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePlanQuestion, regie_plan_question, REGIE, PLAN_QUESTION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePlanQuestion *regie_plan_question_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_plan_question_get_person (RegiePlanQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_question_set_person (RegiePlanQuestion *self,
                                     const char        *person);
REGIE_AVAILABLE_IN_ALL
RegiePlanQuestionKind regie_plan_question_get_kind (RegiePlanQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_question_set_kind (RegiePlanQuestion     *self,
                                   RegiePlanQuestionKind  kind);
REGIE_AVAILABLE_IN_ALL
RegieParty regie_plan_question_get_party (RegiePlanQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_plan_question_set_party (RegiePlanQuestion *self,
                                    RegieParty         party);

REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_list_questions (RegiePlan    *self,
                                       RegieDossier *dossier,
                                       RegieMethod  *method,
                                       const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
