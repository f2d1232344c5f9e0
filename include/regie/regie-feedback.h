/* regie-feedback.h: what somebody says of the cooperation
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-score.h>

G_BEGIN_DECLS

#define REGIE_TYPE_FEEDBACK (regie_feedback_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieFeedback, regie_feedback, REGIE, FEEDBACK, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieFeedback *regie_feedback_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_feedback_get_date (RegieFeedback *self);
REGIE_AVAILABLE_IN_ALL
void regie_feedback_set_date (RegieFeedback *self,
                              const GDate   *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_feedback_get_by (RegieFeedback *self);
REGIE_AVAILABLE_IN_ALL
void regie_feedback_set_by (RegieFeedback *self,
                            const char    *by);
REGIE_AVAILABLE_IN_ALL
RegieParty regie_feedback_get_party (RegieFeedback *self);
REGIE_AVAILABLE_IN_ALL
void regie_feedback_set_party (RegieFeedback *self,
                               RegieParty     party);
REGIE_AVAILABLE_IN_ALL
const char *regie_feedback_get_about (RegieFeedback *self);
REGIE_AVAILABLE_IN_ALL
void regie_feedback_set_about (RegieFeedback *self,
                               const char    *about);
REGIE_AVAILABLE_IN_ALL
const char *regie_feedback_get_text (RegieFeedback *self);
REGIE_AVAILABLE_IN_ALL
void regie_feedback_set_text (RegieFeedback *self,
                              const char    *text);
REGIE_AVAILABLE_IN_ALL
gboolean regie_feedback_get_at_closure (RegieFeedback *self);
REGIE_AVAILABLE_IN_ALL
void regie_feedback_set_at_closure (RegieFeedback *self,
                                    gboolean       at_closure);
REGIE_AVAILABLE_IN_ALL
RegieScore *regie_feedback_get_score (RegieFeedback *self);
REGIE_AVAILABLE_IN_ALL
void regie_feedback_set_score (RegieFeedback *self,
                               RegieScore    *score);

G_END_DECLS
