/* regie-evaluation.h: a moment at which progress was judged
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-goal-result.h>

G_BEGIN_DECLS

#define REGIE_TYPE_EVALUATION (regie_evaluation_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieEvaluation, regie_evaluation, REGIE, EVALUATION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieEvaluation *regie_evaluation_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_evaluation_get_date (RegieEvaluation *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_set_date (RegieEvaluation *self,
                                const GDate     *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_evaluation_get_meeting (RegieEvaluation *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_set_meeting (RegieEvaluation *self,
                                   const char      *meeting);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_evaluation_get_by (RegieEvaluation *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_set_by (RegieEvaluation        *self,
                              const char      *const *by);
REGIE_AVAILABLE_IN_ALL
RegieTrend regie_evaluation_get_trend (RegieEvaluation *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_set_trend (RegieEvaluation *self,
                                 RegieTrend       trend);
REGIE_AVAILABLE_IN_ALL
const char *regie_evaluation_get_what_works (RegieEvaluation *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_set_what_works (RegieEvaluation *self,
                                      const char      *what_works);
REGIE_AVAILABLE_IN_ALL
const char *regie_evaluation_get_what_must_change (RegieEvaluation *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_set_what_must_change (RegieEvaluation *self,
                                            const char      *what_must_change);
REGIE_AVAILABLE_IN_ALL
gboolean regie_evaluation_get_plan_changed (RegieEvaluation *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_set_plan_changed (RegieEvaluation *self,
                                        gboolean         plan_changed);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_evaluation_get_goals (RegieEvaluation *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_add_goal (RegieEvaluation *self,
                                RegieGoalResult *goal);
REGIE_AVAILABLE_IN_ALL
gboolean regie_evaluation_remove_goal (RegieEvaluation *self,
                                       RegieGoalResult *goal);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_evaluation_get_next_date (RegieEvaluation *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_set_next_date (RegieEvaluation *self,
                                     const GDate     *next_date);
REGIE_AVAILABLE_IN_ALL
gboolean regie_evaluation_get_is_final (RegieEvaluation *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_set_is_final (RegieEvaluation *self,
                                    gboolean         is_final);

G_END_DECLS
