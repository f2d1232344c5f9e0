/* regie-goal-moment.c: a look at a goal
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-goal-moment.h>

#include <regie/regie-evaluation.h>
#include <regie/regie-person.h>
#include <regie/regie-score.h>

#include "base/regie-field-private.h"

/**
 * RegieGoalMoment:
 *
 * A look at a goal on a day: a score or the result of an evaluation.
 *
 * Source: method, section 5.4.
 *
 * Since: 0.1
 */
struct _RegieGoalMoment
{
  RegieEntity parent_instance;

  GDate            date;
  gboolean         is_score;
  char            *evaluation;
  RegieTrend       trend;
  RegieGoalStatus  status;
  char            *score;
  char            *scale;
  int              value;
  char            *by;
  char            *words;
};

static const RegieField fields[] = {
  /**
   * RegieGoalMoment:date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieGoalMoment, date),
  /**
   * RegieGoalMoment:is-score:
   *
   * Whether it is a score rather than the result of an evaluation.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-score", RegieGoalMoment, is_score),
  /**
   * RegieGoalMoment:evaluation:
   *
   * Evaluation at which it was judged, or %NULL for a score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("evaluation", RegieGoalMoment, evaluation, regie_evaluation_get_type),
  /**
   * RegieGoalMoment:trend:
   *
   * How it moved, as the evaluation says.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("trend", RegieGoalMoment, trend, RegieTrend, regie_trend_get_type),
  /**
   * RegieGoalMoment:status:
   *
   * What became of it, as the evaluation says.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("status", RegieGoalMoment, status, RegieGoalStatus, regie_goal_status_get_type),
  /**
   * RegieGoalMoment:score:
   *
   * Score that was given, or %NULL for a result.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("score", RegieGoalMoment, score, regie_score_get_type),
  /**
   * RegieGoalMoment:scale:
   *
   * Scale of the score, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("scale", RegieGoalMoment, scale),
  /**
   * RegieGoalMoment:value:
   *
   * The score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("value", RegieGoalMoment, value),
  /**
   * RegieGoalMoment:by:
   *
   * Who gave the score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("by", RegieGoalMoment, by, regie_person_get_type),
  /**
   * RegieGoalMoment:words:
   *
   * What people said with it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("words", RegieGoalMoment, words, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieGoalMoment, regie_goal_moment, REGIE_TYPE_ENTITY)

static void
regie_goal_moment_class_init (RegieGoalMomentClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_goal_moment_init (RegieGoalMoment *self)
{
}

/**
 * regie_goal_moment_new:
 *
 * Makes a goal moment without any value.
 *
 * Returns: (transfer full): the goal moment
 *
 * Since: 0.1
 */
RegieGoalMoment *
regie_goal_moment_new (void)
{
  return g_object_new (REGIE_TYPE_GOAL_MOMENT, NULL);
}

/**
 * regie_goal_moment_get_date:
 * @self: a goal moment
 *
 * Gets the [property@Regie.GoalMoment:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_goal_moment_set_date:
 * @self: a goal moment
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.GoalMoment:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieGoalMoment, regie_goal_moment, date)

/**
 * regie_goal_moment_get_is_score:
 * @self: a goal moment
 *
 * Gets the [property@Regie.GoalMoment:is-score].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_goal_moment_set_is_score:
 * @self: a goal moment
 * @is_score: the value
 *
 * Sets the [property@Regie.GoalMoment:is-score].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieGoalMoment, regie_goal_moment, is_score)

/**
 * regie_goal_moment_get_evaluation:
 * @self: a goal moment
 *
 * Gets the [property@Regie.GoalMoment:evaluation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_goal_moment_set_evaluation:
 * @self: a goal moment
 * @evaluation: (nullable): an id
 *
 * Sets the [property@Regie.GoalMoment:evaluation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieGoalMoment, regie_goal_moment, evaluation)

/**
 * regie_goal_moment_get_trend:
 * @self: a goal moment
 *
 * Gets the [property@Regie.GoalMoment:trend].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_goal_moment_set_trend:
 * @self: a goal moment
 * @trend: the code
 *
 * Sets the [property@Regie.GoalMoment:trend].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieGoalMoment, regie_goal_moment, trend, RegieTrend)

/**
 * regie_goal_moment_get_status:
 * @self: a goal moment
 *
 * Gets the [property@Regie.GoalMoment:status].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_goal_moment_set_status:
 * @self: a goal moment
 * @status: the code
 *
 * Sets the [property@Regie.GoalMoment:status].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieGoalMoment, regie_goal_moment, status, RegieGoalStatus)

/**
 * regie_goal_moment_get_score:
 * @self: a goal moment
 *
 * Gets the [property@Regie.GoalMoment:score].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_goal_moment_set_score:
 * @self: a goal moment
 * @score: (nullable): an id
 *
 * Sets the [property@Regie.GoalMoment:score].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieGoalMoment, regie_goal_moment, score)

/**
 * regie_goal_moment_get_scale:
 * @self: a goal moment
 *
 * Gets the [property@Regie.GoalMoment:scale].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_goal_moment_set_scale:
 * @self: a goal moment
 * @scale: (nullable): the text
 *
 * Sets the [property@Regie.GoalMoment:scale].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieGoalMoment, regie_goal_moment, scale)

/**
 * regie_goal_moment_get_value:
 * @self: a goal moment
 *
 * Gets the [property@Regie.GoalMoment:value].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_goal_moment_set_value:
 * @self: a goal moment
 * @value: the number
 *
 * Sets the [property@Regie.GoalMoment:value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieGoalMoment, regie_goal_moment, value)

/**
 * regie_goal_moment_get_by:
 * @self: a goal moment
 *
 * Gets the [property@Regie.GoalMoment:by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_goal_moment_set_by:
 * @self: a goal moment
 * @by: (nullable): an id
 *
 * Sets the [property@Regie.GoalMoment:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieGoalMoment, regie_goal_moment, by)

/**
 * regie_goal_moment_get_words:
 * @self: a goal moment
 *
 * Gets the [property@Regie.GoalMoment:words].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_goal_moment_set_words:
 * @self: a goal moment
 * @words: (nullable): the text
 *
 * Sets the [property@Regie.GoalMoment:words].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieGoalMoment, regie_goal_moment, words)
