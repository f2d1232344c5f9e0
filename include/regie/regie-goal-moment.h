/* regie-goal-moment.h: a look at a goal
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

#define REGIE_TYPE_GOAL_MOMENT (regie_goal_moment_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieGoalMoment, regie_goal_moment, REGIE, GOAL_MOMENT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieGoalMoment *regie_goal_moment_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_goal_moment_get_date (RegieGoalMoment *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_moment_set_date (RegieGoalMoment *self,
                                 const GDate     *date);
REGIE_AVAILABLE_IN_ALL
gboolean regie_goal_moment_get_is_score (RegieGoalMoment *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_moment_set_is_score (RegieGoalMoment *self,
                                     gboolean         is_score);
REGIE_AVAILABLE_IN_ALL
const char *regie_goal_moment_get_evaluation (RegieGoalMoment *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_moment_set_evaluation (RegieGoalMoment *self,
                                       const char      *evaluation);
REGIE_AVAILABLE_IN_ALL
RegieTrend regie_goal_moment_get_trend (RegieGoalMoment *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_moment_set_trend (RegieGoalMoment *self,
                                  RegieTrend       trend);
REGIE_AVAILABLE_IN_ALL
RegieGoalStatus regie_goal_moment_get_status (RegieGoalMoment *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_moment_set_status (RegieGoalMoment *self,
                                   RegieGoalStatus  status);
REGIE_AVAILABLE_IN_ALL
const char *regie_goal_moment_get_score (RegieGoalMoment *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_moment_set_score (RegieGoalMoment *self,
                                  const char      *score);
REGIE_AVAILABLE_IN_ALL
const char *regie_goal_moment_get_scale (RegieGoalMoment *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_moment_set_scale (RegieGoalMoment *self,
                                  const char      *scale);
REGIE_AVAILABLE_IN_ALL
int regie_goal_moment_get_value (RegieGoalMoment *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_moment_set_value (RegieGoalMoment *self,
                                  int              value);
REGIE_AVAILABLE_IN_ALL
const char *regie_goal_moment_get_by (RegieGoalMoment *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_moment_set_by (RegieGoalMoment *self,
                               const char      *by);
REGIE_AVAILABLE_IN_ALL
const char *regie_goal_moment_get_words (RegieGoalMoment *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_moment_set_words (RegieGoalMoment *self,
                                  const char      *words);

G_END_DECLS
