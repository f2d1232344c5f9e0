/* regie-evaluation.c: a moment at which progress was judged
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-evaluation.h>

#include <regie/regie-meeting.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieEvaluation:
 *
 * A moment at which the progress of the case was judged.
 *
 * Source: method, section 5.4.
 *
 * Since: 0.1
 */
struct _RegieEvaluation
{
  RegieEntity parent_instance;

  GDate       date;
  char       *meeting;
  GStrv       by;
  RegieTrend  trend;
  char       *what_works;
  char       *what_must_change;
  gboolean    plan_changed;
  RegieItems *goals;
  GDate       next_date;
  gboolean    is_final;
};

static const RegieField fields[] = {
  /**
   * RegieEvaluation:date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieEvaluation, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieEvaluation:meeting:
   *
   * Meeting at which it was done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("meeting", RegieEvaluation, meeting, regie_meeting_get_type),
  /**
   * RegieEvaluation:by:
   *
   * Ids of the people who judged.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("by", RegieEvaluation, by, .of = regie_person_get_type),
  /**
   * RegieEvaluation:trend:
   *
   * How the case moves.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("trend", RegieEvaluation, trend, RegieTrend, regie_trend_get_type),
  /**
   * RegieEvaluation:what-works:
   *
   * What goes well.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("what-works", RegieEvaluation, what_works, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieEvaluation:what-must-change:
   *
   * What must change.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("what-must-change",
                      RegieEvaluation,
                      what_must_change,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieEvaluation:plan-changed:
   *
   * Whether the plan was changed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("plan-changed", RegieEvaluation, plan_changed),
  /**
   * RegieEvaluation:goals:
   *
   * How the goals stand.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("goals", RegieEvaluation, goals, regie_goal_result_get_type),
  /**
   * RegieEvaluation:next-date:
   *
   * Day of the next evaluation.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("next-date", RegieEvaluation, next_date),
  /**
   * RegieEvaluation:is-final:
   *
   * Whether this is the evaluation at the closing.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-final", RegieEvaluation, is_final),
};

G_DEFINE_FINAL_TYPE (RegieEvaluation, regie_evaluation, REGIE_TYPE_ENTITY)

static void
regie_evaluation_class_init (RegieEvaluationClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_evaluation_init (RegieEvaluation *self)
{
}

/**
 * regie_evaluation_new:
 *
 * Makes an evaluation without any value.
 *
 * Returns: (transfer full): the evaluation
 *
 * Since: 0.1
 */
RegieEvaluation *
regie_evaluation_new (void)
{
  return g_object_new (REGIE_TYPE_EVALUATION, NULL);
}

/**
 * regie_evaluation_get_date:
 * @self: an evaluation
 *
 * Gets the [property@Regie.Evaluation:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_set_date:
 * @self: an evaluation
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Evaluation:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieEvaluation, regie_evaluation, date)

/**
 * regie_evaluation_get_meeting:
 * @self: an evaluation
 *
 * Gets the [property@Regie.Evaluation:meeting].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_set_meeting:
 * @self: an evaluation
 * @meeting: (nullable): an id
 *
 * Sets the [property@Regie.Evaluation:meeting].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieEvaluation, regie_evaluation, meeting)

/**
 * regie_evaluation_get_by:
 * @self: an evaluation
 *
 * Gets the [property@Regie.Evaluation:by].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_set_by:
 * @self: an evaluation
 * @by: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Evaluation:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieEvaluation, regie_evaluation, by)

/**
 * regie_evaluation_get_trend:
 * @self: an evaluation
 *
 * Gets the [property@Regie.Evaluation:trend].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_set_trend:
 * @self: an evaluation
 * @trend: the code
 *
 * Sets the [property@Regie.Evaluation:trend].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieEvaluation, regie_evaluation, trend, RegieTrend)

/**
 * regie_evaluation_get_what_works:
 * @self: an evaluation
 *
 * Gets the [property@Regie.Evaluation:what-works].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_set_what_works:
 * @self: an evaluation
 * @what_works: (nullable): the text
 *
 * Sets the [property@Regie.Evaluation:what-works].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEvaluation, regie_evaluation, what_works)

/**
 * regie_evaluation_get_what_must_change:
 * @self: an evaluation
 *
 * Gets the [property@Regie.Evaluation:what-must-change].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_set_what_must_change:
 * @self: an evaluation
 * @what_must_change: (nullable): the text
 *
 * Sets the [property@Regie.Evaluation:what-must-change].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEvaluation, regie_evaluation, what_must_change)

/**
 * regie_evaluation_get_plan_changed:
 * @self: an evaluation
 *
 * Gets the [property@Regie.Evaluation:plan-changed].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_set_plan_changed:
 * @self: an evaluation
 * @plan_changed: the value
 *
 * Sets the [property@Regie.Evaluation:plan-changed].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieEvaluation, regie_evaluation, plan_changed)

/**
 * regie_evaluation_get_goals:
 * @self: an evaluation
 *
 * Gets the [property@Regie.Evaluation:goals].
 *
 * Returns: (transfer none): a list of [class@Regie.GoalResult] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_add_goal:
 * @self: an evaluation
 * @goal: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Evaluation:goals].
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_remove_goal:
 * @self: an evaluation
 * @goal: (transfer none): what to remove
 *
 * Removes from [property@Regie.Evaluation:goals].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieEvaluation, regie_evaluation, goals, goal, RegieGoalResult)

/**
 * regie_evaluation_get_next_date:
 * @self: an evaluation
 *
 * Gets the [property@Regie.Evaluation:next-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_set_next_date:
 * @self: an evaluation
 * @next_date: (nullable): the day
 *
 * Sets the [property@Regie.Evaluation:next-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieEvaluation, regie_evaluation, next_date)

/**
 * regie_evaluation_get_is_final:
 * @self: an evaluation
 *
 * Gets the [property@Regie.Evaluation:is-final].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_set_is_final:
 * @self: an evaluation
 * @is_final: the value
 *
 * Sets the [property@Regie.Evaluation:is-final].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieEvaluation, regie_evaluation, is_final)
