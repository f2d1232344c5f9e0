/* regie-review-verdict.h: judgement of a person on a principle in a case
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

#define REGIE_TYPE_REVIEW_VERDICT (regie_review_verdict_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieReviewVerdict, regie_review_verdict, REGIE, REVIEW_VERDICT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieReviewVerdict *regie_review_verdict_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
int regie_review_verdict_get_principle (RegieReviewVerdict *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_verdict_set_principle (RegieReviewVerdict *self,
                                         int                 principle);
REGIE_AVAILABLE_IN_ALL
const char *regie_review_verdict_get_name (RegieReviewVerdict *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_verdict_set_name (RegieReviewVerdict *self,
                                    const char         *name);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_review_verdict_get_codes (RegieReviewVerdict *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_verdict_set_codes (RegieReviewVerdict        *self,
                                     const char         *const *codes);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_review_verdict_get_agrees (RegieReviewVerdict *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_verdict_set_agrees (RegieReviewVerdict *self,
                                      RegieAnswer         agrees);
REGIE_AVAILABLE_IN_ALL
const char *regie_review_verdict_get_remark (RegieReviewVerdict *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_verdict_set_remark (RegieReviewVerdict *self,
                                      const char         *remark);

G_END_DECLS
