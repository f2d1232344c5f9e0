/* regie-action.c: something that somebody does for a goal
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-action.h>

#include <regie/regie-goal.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieAction:
 *
 * Something that somebody does for a goal: who, what, when.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
struct _RegieAction
{
  RegieEntity parent_instance;

  char              *title;
  char              *goal;
  char              *owner;
  GStrv              helpers;
  RegieActionStatus  status;
  GDate              start_date;
  GDate              due_date;
  GDate              done_date;
  GStrv              waits_for;
  char              *blocked_reason;
  char              *evidence;
  GDate              confirmed_date;
};

static const RegieField fields[] = {
  /**
   * RegieAction:title:
   *
   * What will be done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title",
                      RegieAction,
                      title,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieAction:goal:
   *
   * Goal it serves.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("goal", RegieAction, goal, regie_goal_get_type),
  /**
   * RegieAction:owner:
   *
   * Who does it: anybody at the table.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("owner", RegieAction, owner, regie_person_get_type),
  /**
   * RegieAction:helpers:
   *
   * Ids of the people who help.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("helpers", RegieAction, helpers, .of = regie_person_get_type),
  /**
   * RegieAction:status:
   *
   * What became of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("status",
                    RegieAction,
                    status,
                    RegieActionStatus,
                    regie_action_status_get_type,
                    .flags = REGIE_FIELD_PROGRESS),
  /**
   * RegieAction:start-date:
   *
   * Day on which it begins.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieAction, start_date),
  /**
   * RegieAction:due-date:
   *
   * Day by which it is done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("due-date", RegieAction, due_date),
  /**
   * RegieAction:done-date:
   *
   * Day on which it was done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("done-date", RegieAction, done_date, .flags = REGIE_FIELD_PROGRESS),
  /**
   * RegieAction:waits-for:
   *
   * Ids of the actions that must be done before.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("waits-for", RegieAction, waits_for, .of = regie_action_get_type),
  /**
   * RegieAction:blocked-reason:
   *
   * What it waits for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("blocked-reason",
                      RegieAction,
                      blocked_reason,
                      .flags = REGIE_FIELD_PROGRESS | REGIE_FIELD_PERSONAL),
  /**
   * RegieAction:evidence:
   *
   * How one can see that it was done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("evidence",
                      RegieAction,
                      evidence,
                      .flags = REGIE_FIELD_PROGRESS | REGIE_FIELD_PERSONAL),
  /**
   * RegieAction:confirmed-date:
   *
   * Day on which an owner who was absent agreed to it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("confirmed-date", RegieAction, confirmed_date, .flags = REGIE_FIELD_PROGRESS),
};

G_DEFINE_FINAL_TYPE (RegieAction, regie_action, REGIE_TYPE_ENTITY)

static void
regie_action_class_init (RegieActionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_action_init (RegieAction *self)
{
}

/**
 * regie_action_new:
 *
 * Makes an action without any value.
 *
 * Returns: (transfer full): the action
 *
 * Since: 0.1
 */
RegieAction *
regie_action_new (void)
{
  return g_object_new (REGIE_TYPE_ACTION, NULL);
}

/**
 * regie_action_get_title:
 * @self: an action
 *
 * Gets the [property@Regie.Action:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_action_set_title:
 * @self: an action
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.Action:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieAction, regie_action, title)

/**
 * regie_action_get_goal:
 * @self: an action
 *
 * Gets the [property@Regie.Action:goal].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_action_set_goal:
 * @self: an action
 * @goal: (nullable): an id
 *
 * Sets the [property@Regie.Action:goal].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieAction, regie_action, goal)

/**
 * regie_action_get_owner:
 * @self: an action
 *
 * Gets the [property@Regie.Action:owner].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_action_set_owner:
 * @self: an action
 * @owner: (nullable): an id
 *
 * Sets the [property@Regie.Action:owner].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieAction, regie_action, owner)

/**
 * regie_action_get_helpers:
 * @self: an action
 *
 * Gets the [property@Regie.Action:helpers].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_action_set_helpers:
 * @self: an action
 * @helpers: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Action:helpers].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieAction, regie_action, helpers)

/**
 * regie_action_get_status:
 * @self: an action
 *
 * Gets the [property@Regie.Action:status].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_action_set_status:
 * @self: an action
 * @status: the code
 *
 * Sets the [property@Regie.Action:status].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAction, regie_action, status, RegieActionStatus)

/**
 * regie_action_get_start_date:
 * @self: an action
 *
 * Gets the [property@Regie.Action:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_action_set_start_date:
 * @self: an action
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Action:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieAction, regie_action, start_date)

/**
 * regie_action_get_due_date:
 * @self: an action
 *
 * Gets the [property@Regie.Action:due-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_action_set_due_date:
 * @self: an action
 * @due_date: (nullable): the day
 *
 * Sets the [property@Regie.Action:due-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieAction, regie_action, due_date)

/**
 * regie_action_get_done_date:
 * @self: an action
 *
 * Gets the [property@Regie.Action:done-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_action_set_done_date:
 * @self: an action
 * @done_date: (nullable): the day
 *
 * Sets the [property@Regie.Action:done-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieAction, regie_action, done_date)

/**
 * regie_action_get_waits_for:
 * @self: an action
 *
 * Gets the [property@Regie.Action:waits-for].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_action_set_waits_for:
 * @self: an action
 * @waits_for: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Action:waits-for].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieAction, regie_action, waits_for)

/**
 * regie_action_get_blocked_reason:
 * @self: an action
 *
 * Gets the [property@Regie.Action:blocked-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_action_set_blocked_reason:
 * @self: an action
 * @blocked_reason: (nullable): the text
 *
 * Sets the [property@Regie.Action:blocked-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieAction, regie_action, blocked_reason)

/**
 * regie_action_get_evidence:
 * @self: an action
 *
 * Gets the [property@Regie.Action:evidence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_action_set_evidence:
 * @self: an action
 * @evidence: (nullable): the text
 *
 * Sets the [property@Regie.Action:evidence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieAction, regie_action, evidence)

/**
 * regie_action_get_confirmed_date:
 * @self: an action
 *
 * Gets the [property@Regie.Action:confirmed-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_action_set_confirmed_date:
 * @self: an action
 * @confirmed_date: (nullable): the day
 *
 * Sets the [property@Regie.Action:confirmed-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieAction, regie_action, confirmed_date)
