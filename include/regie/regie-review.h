/* regie-review.h: judges a dossier or a programme against a method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-review-result.h>
#include <regie/regie-rule-context.h>

G_BEGIN_DECLS

/**
 * RegieRuleFunc:
 * @context: what to look at, and where to report
 * @user_data: what was given with the function
 *
 * A rule from outside. It reads, changes nothing, does not wait, and reports what it finds with
 * [method@Regie.RuleContext.report].
 *
 * Since: 0.1
 */
typedef void (*RegieRuleFunc) (RegieRuleContext *context, gpointer user_data);

#define REGIE_TYPE_REVIEW (regie_review_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieReview, regie_review, REGIE, REVIEW, GObject)

REGIE_AVAILABLE_IN_ALL
RegieReview *regie_review_new (RegieMethod *method) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieMethod *regie_review_get_method (RegieReview *self);
REGIE_AVAILABLE_IN_ALL
gboolean regie_review_add_rule (RegieReview     *self,
                                const char      *code,
                                int              principle,
                                RegieSeverity    severity,
                                const char      *title,
                                RegieRuleFunc    func,
                                gpointer         user_data,
                                GDestroyNotify   destroy,
                                GError         **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_review_add_programme_rule (RegieReview     *self,
                                          const char      *code,
                                          RegieSeverity    severity,
                                          const char      *title,
                                          RegieRuleFunc    func,
                                          gpointer         user_data,
                                          GDestroyNotify   destroy,
                                          GError         **error);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_review_list_rules (RegieReview *self,
                                     const char  *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_review_list_programme_rules (RegieReview *self,
                                               const char  *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_review_check (RegieReview  *self,
                                RegieDossier *dossier,
                                const GDate  *day,
                                const char   *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieReviewResult *regie_review_judge (RegieReview  *self,
                                       RegieDossier *dossier,
                                       const GDate  *day,
                                       const char   *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_review_check_programme (RegieReview    *self,
                                          RegieProgramme *programme,
                                          const GDate    *day,
                                          const char     *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieReviewResult *regie_review_judge_programme (RegieReview    *self,
                                                 RegieProgramme *programme,
                                                 const GDate    *day,
                                                 const char     *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_review_list_next_steps (RegieReview  *self,
                                          RegieDossier *dossier,
                                          const GDate  *day,
                                          const char   *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
