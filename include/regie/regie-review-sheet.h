/* regie-review-sheet.h: a sheet for who looks into a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-review-result.h>
#include <regie/regie-review-verdict.h>

G_BEGIN_DECLS

#define REGIE_TYPE_REVIEW_SHEET (regie_review_sheet_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieReviewSheet, regie_review_sheet, REGIE, REVIEW_SHEET, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieReviewSheet *regie_review_sheet_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_review_sheet_get_seed (RegieReviewSheet *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_sheet_set_seed (RegieReviewSheet *self,
                                  const char       *seed);
REGIE_AVAILABLE_IN_ALL
int regie_review_sheet_get_place (RegieReviewSheet *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_sheet_set_place (RegieReviewSheet *self,
                                   int               place);
REGIE_AVAILABLE_IN_ALL
RegieReviewResult *regie_review_sheet_get_result (RegieReviewSheet *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_sheet_set_result (RegieReviewSheet  *self,
                                    RegieReviewResult *result);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_review_sheet_get_verdicts (RegieReviewSheet *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_sheet_add_verdict (RegieReviewSheet   *self,
                                     RegieReviewVerdict *verdict);
REGIE_AVAILABLE_IN_ALL
gboolean regie_review_sheet_remove_verdict (RegieReviewSheet   *self,
                                            RegieReviewVerdict *verdict);
REGIE_AVAILABLE_IN_ALL
const char *regie_review_sheet_get_auditor (RegieReviewSheet *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_sheet_set_auditor (RegieReviewSheet *self,
                                     const char       *auditor);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_review_sheet_get_audited_date (RegieReviewSheet *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_sheet_set_audited_date (RegieReviewSheet *self,
                                          const GDate      *audited_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_review_sheet_get_remark (RegieReviewSheet *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_sheet_set_remark (RegieReviewSheet *self,
                                    const char       *remark);

G_END_DECLS
