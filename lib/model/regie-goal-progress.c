/* regie-goal-progress.c: how a goal moves
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-goal-progress.h>

#include <regie/regie-goal.h>

#include "base/regie-field-private.h"

/**
 * RegieGoalProgress:
 *
 * How a goal moves over time.
 *
 * Source: method, sections 5.3 and 5.4.
 *
 * Since: 0.1
 */
struct _RegieGoalProgress
{
  RegieEntity parent_instance;

  char       *goal;
  RegieItems *moments;
  int         n_reviews;
  int         n_unchanged;
  RegieTrend  trend;
};

static const RegieField fields[] = {
  /**
   * RegieGoalProgress:goal:
   *
   * The goal.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("goal", RegieGoalProgress, goal, regie_goal_get_type),
  /**
   * RegieGoalProgress:moments:
   *
   * Every look at it, in the order of their days.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("moments", RegieGoalProgress, moments, regie_goal_moment_get_type),
  /**
   * RegieGoalProgress:n-reviews:
   *
   * Evaluations that looked at it.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-reviews", RegieGoalProgress, n_reviews, .max = G_MAXINT),
  /**
   * RegieGoalProgress:n-unchanged:
   *
   * Last evaluations in a row at which it was unchanged or worse.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-unchanged", RegieGoalProgress, n_unchanged, .max = G_MAXINT),
  /**
   * RegieGoalProgress:trend:
   *
   * How it moved at the last evaluation that judged it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("trend", RegieGoalProgress, trend, RegieTrend, regie_trend_get_type),
};

G_DEFINE_FINAL_TYPE (RegieGoalProgress, regie_goal_progress, REGIE_TYPE_ENTITY)

static void
regie_goal_progress_class_init (RegieGoalProgressClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_goal_progress_init (RegieGoalProgress *self)
{
}

/**
 * regie_goal_progress_new:
 *
 * Makes a goal progress without any value.
 *
 * Returns: (transfer full): the goal progress
 *
 * Since: 0.1
 */
RegieGoalProgress *
regie_goal_progress_new (void)
{
  return g_object_new (REGIE_TYPE_GOAL_PROGRESS, NULL);
}

/**
 * regie_goal_progress_get_goal:
 * @self: a goal progress
 *
 * Gets the [property@Regie.GoalProgress:goal].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_goal_progress_set_goal:
 * @self: a goal progress
 * @goal: (nullable): an id
 *
 * Sets the [property@Regie.GoalProgress:goal].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieGoalProgress, regie_goal_progress, goal)

/**
 * regie_goal_progress_get_moments:
 * @self: a goal progress
 *
 * Gets the [property@Regie.GoalProgress:moments].
 *
 * Returns: (transfer none): a list of [class@Regie.GoalMoment] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_goal_progress_add_moment:
 * @self: a goal progress
 * @moment: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.GoalProgress:moments].
 *
 * Since: 0.1
 */

/**
 * regie_goal_progress_remove_moment:
 * @self: a goal progress
 * @moment: (transfer none): what to remove
 *
 * Removes from [property@Regie.GoalProgress:moments].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieGoalProgress, regie_goal_progress, moments, moment, RegieGoalMoment)

/**
 * regie_goal_progress_get_n_reviews:
 * @self: a goal progress
 *
 * Gets the [property@Regie.GoalProgress:n-reviews].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_goal_progress_set_n_reviews:
 * @self: a goal progress
 * @n_reviews: the number
 *
 * Sets the [property@Regie.GoalProgress:n-reviews].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieGoalProgress, regie_goal_progress, n_reviews)

/**
 * regie_goal_progress_get_n_unchanged:
 * @self: a goal progress
 *
 * Gets the [property@Regie.GoalProgress:n-unchanged].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_goal_progress_set_n_unchanged:
 * @self: a goal progress
 * @n_unchanged: the number
 *
 * Sets the [property@Regie.GoalProgress:n-unchanged].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieGoalProgress, regie_goal_progress, n_unchanged)

/**
 * regie_goal_progress_get_trend:
 * @self: a goal progress
 *
 * Gets the [property@Regie.GoalProgress:trend].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_goal_progress_set_trend:
 * @self: a goal progress
 * @trend: the code
 *
 * Sets the [property@Regie.GoalProgress:trend].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieGoalProgress, regie_goal_progress, trend, RegieTrend)
