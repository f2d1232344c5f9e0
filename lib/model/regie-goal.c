/* regie-goal.c: something that a household wants to reach
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-goal.h>

#include <regie/regie-concern.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieGoal:
 *
 * Something that a household or a person in it wants to reach.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
struct _RegieGoal
{
  RegieEntity parent_instance;

  char            *title;
  char            *description;
  char            *person;
  char            *domain;
  GStrv            concerns;
  gboolean         serves_desired_result;
  RegieGoalStatus  status;
  gboolean         is_recovery;
  GDate            start_date;
  GDate            target_date;
  GDate            ended_date;
  char            *outcome;
};

static const RegieField fields[] = {
  /**
   * RegieGoal:title:
   *
   * The goal in a few words, as the household says it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title",
                      RegieGoal,
                      title,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieGoal:description:
   *
   * What will be different when it is reached.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("description", RegieGoal, description, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieGoal:person:
   *
   * Whose goal it is; unset for the whole household.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person", RegieGoal, person, regie_person_get_type),
  /**
   * RegieGoal:domain:
   *
   * Life domain, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("domain", RegieGoal, domain),
  /**
   * RegieGoal:concerns:
   *
   * Ids of the concerns it answers.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("concerns", RegieGoal, concerns, .of = regie_concern_get_type),
  /**
   * RegieGoal:serves-desired-result:
   *
   * Whether it comes from the desired result of the plan rather than from a concern.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("serves-desired-result", RegieGoal, serves_desired_result),
  /**
   * RegieGoal:status:
   *
   * What became of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("status",
                    RegieGoal,
                    status,
                    RegieGoalStatus,
                    regie_goal_status_get_type,
                    .flags = REGIE_FIELD_PROGRESS),
  /**
   * RegieGoal:is-recovery:
   *
   * Whether it is about recovery rather than safety.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-recovery", RegieGoal, is_recovery),
  /**
   * RegieGoal:start-date:
   *
   * Day on which it was set.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieGoal, start_date),
  /**
   * RegieGoal:target-date:
   *
   * Day by which it should be reached, or unset while none is agreed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("target-date", RegieGoal, target_date, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieGoal:ended-date:
   *
   * Day on which it was reached or given up.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("ended-date", RegieGoal, ended_date, .flags = REGIE_FIELD_PROGRESS),
  /**
   * RegieGoal:outcome:
   *
   * What came of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("outcome",
                      RegieGoal,
                      outcome,
                      .flags = REGIE_FIELD_PROGRESS | REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieGoal, regie_goal, REGIE_TYPE_ENTITY)

static void
regie_goal_class_init (RegieGoalClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_goal_init (RegieGoal *self)
{
}

/**
 * regie_goal_new:
 *
 * Makes a goal without any value.
 *
 * Returns: (transfer full): the goal
 *
 * Since: 0.1
 */
RegieGoal *
regie_goal_new (void)
{
  return g_object_new (REGIE_TYPE_GOAL, NULL);
}

/**
 * regie_goal_get_title:
 * @self: a goal
 *
 * Gets the [property@Regie.Goal:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_goal_set_title:
 * @self: a goal
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.Goal:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieGoal, regie_goal, title)

/**
 * regie_goal_get_description:
 * @self: a goal
 *
 * Gets the [property@Regie.Goal:description].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_goal_set_description:
 * @self: a goal
 * @description: (nullable): the text
 *
 * Sets the [property@Regie.Goal:description].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieGoal, regie_goal, description)

/**
 * regie_goal_get_person:
 * @self: a goal
 *
 * Gets the [property@Regie.Goal:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_goal_set_person:
 * @self: a goal
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Goal:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieGoal, regie_goal, person)

/**
 * regie_goal_get_domain:
 * @self: a goal
 *
 * Gets the [property@Regie.Goal:domain].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_goal_set_domain:
 * @self: a goal
 * @domain: (nullable): the text
 *
 * Sets the [property@Regie.Goal:domain].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieGoal, regie_goal, domain)

/**
 * regie_goal_get_concerns:
 * @self: a goal
 *
 * Gets the [property@Regie.Goal:concerns].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_goal_set_concerns:
 * @self: a goal
 * @concerns: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Goal:concerns].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieGoal, regie_goal, concerns)

/**
 * regie_goal_get_serves_desired_result:
 * @self: a goal
 *
 * Gets the [property@Regie.Goal:serves-desired-result].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_goal_set_serves_desired_result:
 * @self: a goal
 * @serves_desired_result: the value
 *
 * Sets the [property@Regie.Goal:serves-desired-result].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieGoal, regie_goal, serves_desired_result)

/**
 * regie_goal_get_status:
 * @self: a goal
 *
 * Gets the [property@Regie.Goal:status].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_goal_set_status:
 * @self: a goal
 * @status: the code
 *
 * Sets the [property@Regie.Goal:status].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieGoal, regie_goal, status, RegieGoalStatus)

/**
 * regie_goal_get_is_recovery:
 * @self: a goal
 *
 * Gets the [property@Regie.Goal:is-recovery].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_goal_set_is_recovery:
 * @self: a goal
 * @is_recovery: the value
 *
 * Sets the [property@Regie.Goal:is-recovery].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieGoal, regie_goal, is_recovery)

/**
 * regie_goal_get_start_date:
 * @self: a goal
 *
 * Gets the [property@Regie.Goal:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_goal_set_start_date:
 * @self: a goal
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Goal:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieGoal, regie_goal, start_date)

/**
 * regie_goal_get_target_date:
 * @self: a goal
 *
 * Gets the [property@Regie.Goal:target-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_goal_set_target_date:
 * @self: a goal
 * @target_date: (nullable): the day
 *
 * Sets the [property@Regie.Goal:target-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieGoal, regie_goal, target_date)

/**
 * regie_goal_get_ended_date:
 * @self: a goal
 *
 * Gets the [property@Regie.Goal:ended-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_goal_set_ended_date:
 * @self: a goal
 * @ended_date: (nullable): the day
 *
 * Sets the [property@Regie.Goal:ended-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieGoal, regie_goal, ended_date)

/**
 * regie_goal_get_outcome:
 * @self: a goal
 *
 * Gets the [property@Regie.Goal:outcome].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_goal_set_outcome:
 * @self: a goal
 * @outcome: (nullable): the text
 *
 * Sets the [property@Regie.Goal:outcome].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieGoal, regie_goal, outcome)
