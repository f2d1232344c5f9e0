/* regie-goal-result.c: how a goal stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-goal-result.h>

#include <regie/regie-goal.h>

#include "base/regie-field-private.h"

/**
 * RegieGoalResult:
 *
 * How a goal stands at an evaluation.
 *
 * Source: method, section 5.4.
 *
 * Since: 0.1
 */
struct _RegieGoalResult
{
  RegieEntity parent_instance;

  char            *goal;
  RegieTrend       trend;
  RegieGoalStatus  status;
  char            *words;
};

static const RegieField fields[] = {
  /**
   * RegieGoalResult:goal:
   *
   * The goal.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("goal",
                         RegieGoalResult,
                         goal,
                         regie_goal_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieGoalResult:trend:
   *
   * How it moves.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("trend", RegieGoalResult, trend, RegieTrend, regie_trend_get_type),
  /**
   * RegieGoalResult:status:
   *
   * What became of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("status", RegieGoalResult, status, RegieGoalStatus, regie_goal_status_get_type),
  /**
   * RegieGoalResult:words:
   *
   * What people say of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("words", RegieGoalResult, words, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieGoalResult, regie_goal_result, REGIE_TYPE_ENTITY)

static void
regie_goal_result_class_init (RegieGoalResultClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_goal_result_init (RegieGoalResult *self)
{
}

/**
 * regie_goal_result_new:
 *
 * Makes a goal result without any value.
 *
 * Returns: (transfer full): the goal result
 *
 * Since: 0.1
 */
RegieGoalResult *
regie_goal_result_new (void)
{
  return g_object_new (REGIE_TYPE_GOAL_RESULT, NULL);
}

/**
 * regie_goal_result_get_goal:
 * @self: a goal result
 *
 * Gets the [property@Regie.GoalResult:goal].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_goal_result_set_goal:
 * @self: a goal result
 * @goal: (nullable): an id
 *
 * Sets the [property@Regie.GoalResult:goal].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieGoalResult, regie_goal_result, goal)

/**
 * regie_goal_result_get_trend:
 * @self: a goal result
 *
 * Gets the [property@Regie.GoalResult:trend].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_goal_result_set_trend:
 * @self: a goal result
 * @trend: the code
 *
 * Sets the [property@Regie.GoalResult:trend].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieGoalResult, regie_goal_result, trend, RegieTrend)

/**
 * regie_goal_result_get_status:
 * @self: a goal result
 *
 * Gets the [property@Regie.GoalResult:status].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_goal_result_set_status:
 * @self: a goal result
 * @status: the code
 *
 * Sets the [property@Regie.GoalResult:status].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieGoalResult, regie_goal_result, status, RegieGoalStatus)

/**
 * regie_goal_result_get_words:
 * @self: a goal result
 *
 * Gets the [property@Regie.GoalResult:words].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_goal_result_set_words:
 * @self: a goal result
 * @words: (nullable): the text
 *
 * Sets the [property@Regie.GoalResult:words].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieGoalResult, regie_goal_result, words)
