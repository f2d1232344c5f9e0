/* regie-review-comparison.h: what changed between two results
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-finding-change.h>

G_BEGIN_DECLS

#define REGIE_TYPE_REVIEW_COMPARISON (regie_review_comparison_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieReviewComparison, regie_review_comparison, REGIE, REVIEW_COMPARISON, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieReviewComparison *regie_review_comparison_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_review_comparison_get_dossier (RegieReviewComparison *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_comparison_set_dossier (RegieReviewComparison *self,
                                          const char            *dossier);
REGIE_AVAILABLE_IN_ALL
const char *regie_review_comparison_get_programme (RegieReviewComparison *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_comparison_set_programme (RegieReviewComparison *self,
                                            const char            *programme);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_review_comparison_get_earlier_day (RegieReviewComparison *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_comparison_set_earlier_day (RegieReviewComparison *self,
                                              const GDate           *earlier_day);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_review_comparison_get_day (RegieReviewComparison *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_comparison_set_day (RegieReviewComparison *self,
                                      const GDate           *day);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_review_comparison_get_changes (RegieReviewComparison *self);
REGIE_AVAILABLE_IN_ALL
void regie_review_comparison_add_change (RegieReviewComparison *self,
                                         RegieFindingChange    *change);
REGIE_AVAILABLE_IN_ALL
gboolean regie_review_comparison_remove_change (RegieReviewComparison *self,
                                                RegieFindingChange    *change);

G_END_DECLS
