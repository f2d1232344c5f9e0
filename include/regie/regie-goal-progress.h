/* regie-goal-progress.h: how a goal moves
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-entity.h>
#include <regie/regie-goal-moment.h>

G_BEGIN_DECLS

#define REGIE_TYPE_GOAL_PROGRESS (regie_goal_progress_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieGoalProgress, regie_goal_progress, REGIE, GOAL_PROGRESS, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieGoalProgress *regie_goal_progress_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_goal_progress_get_goal (RegieGoalProgress *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_progress_set_goal (RegieGoalProgress *self,
                                   const char        *goal);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_goal_progress_get_moments (RegieGoalProgress *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_progress_add_moment (RegieGoalProgress *self,
                                     RegieGoalMoment   *moment);
REGIE_AVAILABLE_IN_ALL
gboolean regie_goal_progress_remove_moment (RegieGoalProgress *self,
                                            RegieGoalMoment   *moment);
REGIE_AVAILABLE_IN_ALL
int regie_goal_progress_get_n_reviews (RegieGoalProgress *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_progress_set_n_reviews (RegieGoalProgress *self,
                                        int                n_reviews);
REGIE_AVAILABLE_IN_ALL
int regie_goal_progress_get_n_unchanged (RegieGoalProgress *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_progress_set_n_unchanged (RegieGoalProgress *self,
                                          int                n_unchanged);
REGIE_AVAILABLE_IN_ALL
RegieTrend regie_goal_progress_get_trend (RegieGoalProgress *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_progress_set_trend (RegieGoalProgress *self,
                                    RegieTrend         trend);

REGIE_AVAILABLE_IN_ALL
RegieGoalProgress *regie_dossier_dup_goal_progress (RegieDossier *self,
                                                    const char   *goal,
                                                    const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_dossier_list_goal_progress (RegieDossier *self,
                                              RegiePlan    *plan,
                                              const GDate  *day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
