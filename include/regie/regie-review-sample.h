/* regie-review-sample.h: cases drawn by a seed
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-method.h>
#include <regie/regie-review-sheet.h>

G_BEGIN_DECLS

#define REGIE_TYPE_REVIEW_SAMPLE (regie_review_sample_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieReviewSample, regie_review_sample, REGIE, REVIEW_SAMPLE, GObject)

REGIE_AVAILABLE_IN_ALL
RegieReviewSample *regie_review_sample_new (const char *seed,
                                            guint       size) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
const char *regie_review_sample_get_seed (RegieReviewSample *self);
REGIE_AVAILABLE_IN_ALL
guint regie_review_sample_get_size (RegieReviewSample *self);
REGIE_AVAILABLE_IN_ALL
gboolean regie_review_sample_offer (RegieReviewSample *self,
                                    const char        *id);
REGIE_AVAILABLE_IN_ALL
gboolean regie_review_sample_contains (RegieReviewSample *self,
                                       const char        *id);
REGIE_AVAILABLE_IN_ALL
char **regie_review_sample_list_ids (RegieReviewSample *self) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieReviewSheet *regie_review_sample_make_sheet (RegieReviewSample *self,
                                                  RegieReviewResult *result,
                                                  RegieMethod       *method,
                                                  const char        *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
