/* regie-goal.h: something that a household wants to reach
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

#define REGIE_TYPE_GOAL (regie_goal_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieGoal, regie_goal, REGIE, GOAL, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieGoal *regie_goal_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_goal_get_title (RegieGoal *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_set_title (RegieGoal  *self,
                           const char *title);
REGIE_AVAILABLE_IN_ALL
const char *regie_goal_get_description (RegieGoal *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_set_description (RegieGoal  *self,
                                 const char *description);
REGIE_AVAILABLE_IN_ALL
const char *regie_goal_get_person (RegieGoal *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_set_person (RegieGoal  *self,
                            const char *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_goal_get_domain (RegieGoal *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_set_domain (RegieGoal  *self,
                            const char *domain);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_goal_get_concerns (RegieGoal *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_set_concerns (RegieGoal         *self,
                              const char *const *concerns);
REGIE_AVAILABLE_IN_ALL
gboolean regie_goal_get_serves_desired_result (RegieGoal *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_set_serves_desired_result (RegieGoal *self,
                                           gboolean   serves_desired_result);
REGIE_AVAILABLE_IN_ALL
RegieGoalStatus regie_goal_get_status (RegieGoal *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_set_status (RegieGoal       *self,
                            RegieGoalStatus  status);
REGIE_AVAILABLE_IN_ALL
gboolean regie_goal_get_is_recovery (RegieGoal *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_set_is_recovery (RegieGoal *self,
                                 gboolean   is_recovery);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_goal_get_start_date (RegieGoal *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_set_start_date (RegieGoal   *self,
                                const GDate *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_goal_get_target_date (RegieGoal *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_set_target_date (RegieGoal   *self,
                                 const GDate *target_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_goal_get_ended_date (RegieGoal *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_set_ended_date (RegieGoal   *self,
                                const GDate *ended_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_goal_get_outcome (RegieGoal *self);
REGIE_AVAILABLE_IN_ALL
void regie_goal_set_outcome (RegieGoal  *self,
                             const char *outcome);

G_END_DECLS
