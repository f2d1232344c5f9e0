/* regie-mandate-answer.h: whether a person may do something, and by what
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

#define REGIE_TYPE_MANDATE_ANSWER (regie_mandate_answer_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieMandateAnswer, regie_mandate_answer, REGIE, MANDATE_ANSWER, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieMandateAnswer *regie_mandate_answer_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_mandate_answer_get_answer (RegieMandateAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_answer_set_answer (RegieMandateAnswer *self,
                                      RegieAnswer         answer);
REGIE_AVAILABLE_IN_ALL
const char *regie_mandate_answer_get_mandate (RegieMandateAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_answer_set_mandate (RegieMandateAnswer *self,
                                       const char         *mandate);
REGIE_AVAILABLE_IN_ALL
const char *regie_mandate_answer_get_level (RegieMandateAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_answer_set_level (RegieMandateAnswer *self,
                                     const char         *level);
REGIE_AVAILABLE_IN_ALL
gint64 regie_mandate_answer_get_limit_cents (RegieMandateAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_answer_set_limit_cents (RegieMandateAnswer *self,
                                           gint64              limit_cents);
REGIE_AVAILABLE_IN_ALL
int regie_mandate_answer_get_limit_days (RegieMandateAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_answer_set_limit_days (RegieMandateAnswer *self,
                                          int                 limit_days);
REGIE_AVAILABLE_IN_ALL
const char *regie_mandate_answer_get_scope (RegieMandateAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_answer_set_scope (RegieMandateAnswer *self,
                                     const char         *scope);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_mandate_answer_get_end_date (RegieMandateAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_answer_set_end_date (RegieMandateAnswer *self,
                                        const GDate        *end_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_mandate_answer_get_sentence (RegieMandateAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_answer_set_sentence (RegieMandateAnswer *self,
                                        const char         *sentence);

G_END_DECLS
