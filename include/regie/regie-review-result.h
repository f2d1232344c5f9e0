/* regie-review-result.h: what a review found in a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-finding.h>
#include <regie/regie-review-comparison.h>
#include <regie/regie-rule.h>

G_BEGIN_DECLS

#define REGIE_TYPE_REVIEW_RESULT (regie_review_result_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieReviewResult, regie_review_result, REGIE, REVIEW_RESULT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieReviewResult *regie_review_result_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_review_result_get_dossier (RegieReviewResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_result_set_dossier (RegieReviewResult *self,
                                      const char        *dossier);
REGIE_AVAILABLE_IN_ALL
const char *regie_review_result_get_programme (RegieReviewResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_result_set_programme (RegieReviewResult *self,
                                        const char        *programme);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_review_result_get_day (RegieReviewResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_result_set_day (RegieReviewResult *self,
                                  const GDate       *day);
REGIE_AVAILABLE_IN_ALL
const char *regie_review_result_get_edition (RegieReviewResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_result_set_edition (RegieReviewResult *self,
                                      const char        *edition);
REGIE_AVAILABLE_IN_ALL
const char *regie_review_result_get_edition_version (RegieReviewResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_result_set_edition_version (RegieReviewResult *self,
                                              const char        *edition_version);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_review_result_get_findings (RegieReviewResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_result_add_finding (RegieReviewResult *self,
                                      RegieFinding      *finding);
REGIE_AVAILABLE_IN_ALL
gboolean regie_review_result_remove_finding (RegieReviewResult *self,
                                             RegieFinding      *finding);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_review_result_get_codes (RegieReviewResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_result_set_codes (RegieReviewResult        *self,
                                    const char        *const *codes);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_review_result_get_rules_off (RegieReviewResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_result_add_rule (RegieReviewResult *self,
                                   RegieRule         *rule);
REGIE_AVAILABLE_IN_ALL
gboolean regie_review_result_remove_rule (RegieReviewResult *self,
                                          RegieRule         *rule);

REGIE_AVAILABLE_IN_ALL
RegieReviewComparison *regie_review_result_compare (RegieReviewResult *self,
                                                    RegieReviewResult *earlier) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
