/* regie-target-state.c: how a target stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-target-state.h>

#include <regie/regie-body-reading.h>
#include <regie/regie-body.h>
#include <regie/regie-implementation-action.h>
#include <regie/regie-target.h>

#include "base/regie-field-private.h"

/**
 * RegieTargetState:
 *
 * How a target of a body or of an action stands on a day: by what the body recorded, and by what
 * the cases say. The answer to a question, made for who asks.
 *
 * A number that is withheld is 0 and has a state that says why; look at the state first. Nothing
 * is said then of whether the target was reached.
 *
 * Source: method, section 7.6; the comparison is ours.
 *
 * Since: 0.1
 */
struct _RegieTargetState
{
  RegieEntity parent_instance;

  char               *target;
  char               *body;
  char               *action;
  char               *indicator;
  RegieIndicatorUnit  unit;
  RegieTargetBound    bound;
  int                 value;
  GDate               date;
  gboolean            is_due;
  gboolean            is_known;
  char               *reading;
  int                 reading_value;
  RegieReadingState   reading_state;
  GDate               reading_date;
  RegieAnswer         is_reached;
  int                 cases_value;
  RegieReadingState   cases_state;
  GDate               cases_date;
  RegieAnswer         is_reached_by_cases;
};

static const RegieField fields[] = {
  /**
   * RegieTargetState:target:
   *
   * The target.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("target", RegieTargetState, target, regie_target_get_type),
  /**
   * RegieTargetState:body:
   *
   * The body.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("body", RegieTargetState, body, regie_body_get_type),
  /**
   * RegieTargetState:action:
   *
   * Action that the target belongs to; unset for a target of the body itself.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("action", RegieTargetState, action, regie_implementation_action_get_type),
  /**
   * RegieTargetState:indicator:
   *
   * The indicator, by id in the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("indicator", RegieTargetState, indicator),
  /**
   * RegieTargetState:unit:
   *
   * Unit of the indicator.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("unit",
                    RegieTargetState,
                    unit,
                    RegieIndicatorUnit,
                    regie_indicator_unit_get_type),
  /**
   * RegieTargetState:bound:
   *
   * Whether it should be at least or at most the value.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("bound",
                    RegieTargetState,
                    bound,
                    RegieTargetBound,
                    regie_target_bound_get_type),
  /**
   * RegieTargetState:value:
   *
   * The value; tenths of a percent for an indicator in percent.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("value", RegieTargetState, value, .max = G_MAXINT),
  /**
   * RegieTargetState:date:
   *
   * Day by which it should be reached.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieTargetState, date),
  /**
   * RegieTargetState:is-due:
   *
   * Whether that day has come.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-due", RegieTargetState, is_due),
  /**
   * RegieTargetState:is-known:
   *
   * Whether the method knows the indicator, so that there is something to compare.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-known", RegieTargetState, is_known),
  /**
   * RegieTargetState:reading:
   *
   * The latest reading that the body recorded.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("reading", RegieTargetState, reading, regie_body_reading_get_type),
  /**
   * RegieTargetState:reading-value:
   *
   * What it says, in the unit of the target; 0 when that is not known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("reading-value", RegieTargetState, reading_value, .max = G_MAXINT),
  /**
   * RegieTargetState:reading-state:
   *
   * Whether it is there.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("reading-state",
                    RegieTargetState,
                    reading_state,
                    RegieReadingState,
                    regie_reading_state_get_type),
  /**
   * RegieTargetState:reading-date:
   *
   * Last day of its period.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("reading-date", RegieTargetState, reading_date),
  /**
   * RegieTargetState:is-reached:
   *
   * Whether the target is reached by what was recorded.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("is-reached", RegieTargetState, is_reached, RegieAnswer, regie_answer_get_type),
  /**
   * RegieTargetState:cases-value:
   *
   * What the cases say, in the unit of the target; 0 when that is not known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("cases-value", RegieTargetState, cases_value, .max = G_MAXINT),
  /**
   * RegieTargetState:cases-state:
   *
   * Whether it is there.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("cases-state",
                    RegieTargetState,
                    cases_state,
                    RegieReadingState,
                    regie_reading_state_get_type),
  /**
   * RegieTargetState:cases-date:
   *
   * Last day of the period that was counted.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("cases-date", RegieTargetState, cases_date),
  /**
   * RegieTargetState:is-reached-by-cases:
   *
   * Whether the target is reached by what the cases say.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("is-reached-by-cases",
                    RegieTargetState,
                    is_reached_by_cases,
                    RegieAnswer,
                    regie_answer_get_type),
};

G_DEFINE_FINAL_TYPE (RegieTargetState, regie_target_state, REGIE_TYPE_ENTITY)

static void
regie_target_state_class_init (RegieTargetStateClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_target_state_init (RegieTargetState *self)
{
}

/**
 * regie_target_state_new:
 *
 * Makes a target state without any value.
 *
 * Returns: (transfer full): the target state
 *
 * Since: 0.1
 */
RegieTargetState *
regie_target_state_new (void)
{
  return g_object_new (REGIE_TYPE_TARGET_STATE, NULL);
}

/**
 * regie_target_state_get_target:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:target].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_target:
 * @self: a target state
 * @target: (nullable): an id
 *
 * Sets the [property@Regie.TargetState:target].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieTargetState, regie_target_state, target)

/**
 * regie_target_state_get_body:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:body].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_body:
 * @self: a target state
 * @body: (nullable): an id
 *
 * Sets the [property@Regie.TargetState:body].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieTargetState, regie_target_state, body)

/**
 * regie_target_state_get_action:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:action].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_action:
 * @self: a target state
 * @action: (nullable): an id
 *
 * Sets the [property@Regie.TargetState:action].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieTargetState, regie_target_state, action)

/**
 * regie_target_state_get_indicator:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:indicator].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_indicator:
 * @self: a target state
 * @indicator: (nullable): the text
 *
 * Sets the [property@Regie.TargetState:indicator].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieTargetState, regie_target_state, indicator)

/**
 * regie_target_state_get_unit:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:unit].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_unit:
 * @self: a target state
 * @unit: the code
 *
 * Sets the [property@Regie.TargetState:unit].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieTargetState, regie_target_state, unit, RegieIndicatorUnit)

/**
 * regie_target_state_get_bound:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:bound].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_bound:
 * @self: a target state
 * @bound: the code
 *
 * Sets the [property@Regie.TargetState:bound].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieTargetState, regie_target_state, bound, RegieTargetBound)

/**
 * regie_target_state_get_value:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:value].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_value:
 * @self: a target state
 * @value: the number
 *
 * Sets the [property@Regie.TargetState:value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieTargetState, regie_target_state, value)

/**
 * regie_target_state_get_date:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_date:
 * @self: a target state
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.TargetState:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieTargetState, regie_target_state, date)

/**
 * regie_target_state_get_is_due:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:is-due].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_is_due:
 * @self: a target state
 * @is_due: the value
 *
 * Sets the [property@Regie.TargetState:is-due].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieTargetState, regie_target_state, is_due)

/**
 * regie_target_state_get_is_known:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:is-known].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_is_known:
 * @self: a target state
 * @is_known: the value
 *
 * Sets the [property@Regie.TargetState:is-known].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieTargetState, regie_target_state, is_known)

/**
 * regie_target_state_get_reading:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:reading].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_reading:
 * @self: a target state
 * @reading: (nullable): an id
 *
 * Sets the [property@Regie.TargetState:reading].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieTargetState, regie_target_state, reading)

/**
 * regie_target_state_get_reading_value:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:reading-value].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_reading_value:
 * @self: a target state
 * @reading_value: the number
 *
 * Sets the [property@Regie.TargetState:reading-value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieTargetState, regie_target_state, reading_value)

/**
 * regie_target_state_get_reading_state:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:reading-state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_reading_state:
 * @self: a target state
 * @reading_state: the code
 *
 * Sets the [property@Regie.TargetState:reading-state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieTargetState, regie_target_state, reading_state, RegieReadingState)

/**
 * regie_target_state_get_reading_date:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:reading-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_reading_date:
 * @self: a target state
 * @reading_date: (nullable): the day
 *
 * Sets the [property@Regie.TargetState:reading-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieTargetState, regie_target_state, reading_date)

/**
 * regie_target_state_get_is_reached:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:is-reached].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_is_reached:
 * @self: a target state
 * @is_reached: the code
 *
 * Sets the [property@Regie.TargetState:is-reached].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieTargetState, regie_target_state, is_reached, RegieAnswer)

/**
 * regie_target_state_get_cases_value:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:cases-value].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_cases_value:
 * @self: a target state
 * @cases_value: the number
 *
 * Sets the [property@Regie.TargetState:cases-value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieTargetState, regie_target_state, cases_value)

/**
 * regie_target_state_get_cases_state:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:cases-state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_cases_state:
 * @self: a target state
 * @cases_state: the code
 *
 * Sets the [property@Regie.TargetState:cases-state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieTargetState, regie_target_state, cases_state, RegieReadingState)

/**
 * regie_target_state_get_cases_date:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:cases-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_cases_date:
 * @self: a target state
 * @cases_date: (nullable): the day
 *
 * Sets the [property@Regie.TargetState:cases-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieTargetState, regie_target_state, cases_date)

/**
 * regie_target_state_get_is_reached_by_cases:
 * @self: a target state
 *
 * Gets the [property@Regie.TargetState:is-reached-by-cases].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_target_state_set_is_reached_by_cases:
 * @self: a target state
 * @is_reached_by_cases: the code
 *
 * Sets the [property@Regie.TargetState:is-reached-by-cases].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieTargetState, regie_target_state, is_reached_by_cases, RegieAnswer)
