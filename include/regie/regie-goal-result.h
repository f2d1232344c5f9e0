/* regie-goal-result.h: how a goal stands
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

#define REGIE_TYPE_GOAL_RESULT (regie_goal_result_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieGoalResult, regie_goal_result, REGIE, GOAL_RESULT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieGoalResult *regie_goal_result_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_goal_result_get_goal (RegieGoalResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_result_set_goal (RegieGoalResult *self,
                                 const char      *goal);
REGIE_AVAILABLE_IN_ALL
RegieTrend regie_goal_result_get_trend (RegieGoalResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_result_set_trend (RegieGoalResult *self,
                                  RegieTrend       trend);
REGIE_AVAILABLE_IN_ALL
RegieGoalStatus regie_goal_result_get_status (RegieGoalResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_result_set_status (RegieGoalResult *self,
                                   RegieGoalStatus  status);
REGIE_AVAILABLE_IN_ALL
const char *regie_goal_result_get_words (RegieGoalResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_result_set_words (RegieGoalResult *self,
                                  const char      *words);

G_END_DECLS
