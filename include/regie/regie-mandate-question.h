/* regie-mandate-question.h: may this person do this
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-enums.h>

G_BEGIN_DECLS

#define REGIE_TYPE_MANDATE_QUESTION (regie_mandate_question_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieMandateQuestion, regie_mandate_question, REGIE, MANDATE_QUESTION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieMandateQuestion *regie_mandate_question_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_mandate_question_get_person (RegieMandateQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_question_set_person (RegieMandateQuestion *self,
                                        const char           *person);
REGIE_AVAILABLE_IN_ALL
RegieMandateSubject regie_mandate_question_get_subject (RegieMandateQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_question_set_subject (RegieMandateQuestion *self,
                                         RegieMandateSubject   subject);
REGIE_AVAILABLE_IN_ALL
const char *regie_mandate_question_get_power (RegieMandateQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_question_set_power (RegieMandateQuestion *self,
                                       const char           *power);
REGIE_AVAILABLE_IN_ALL
gint64 regie_mandate_question_get_amount_cents (RegieMandateQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_question_set_amount_cents (RegieMandateQuestion *self,
                                              gint64                amount_cents);
REGIE_AVAILABLE_IN_ALL
int regie_mandate_question_get_days (RegieMandateQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_question_set_days (RegieMandateQuestion *self,
                                      int                   days);

G_END_DECLS
