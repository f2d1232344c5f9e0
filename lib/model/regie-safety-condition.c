/* regie-safety-condition.c: a condition of Veilig Thuis
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-condition.h>

#include "base/regie-field-private.h"

/**
 * RegieSafetyCondition:
 *
 * A condition for safety that Veilig Thuis set.
 *
 * Source: method, section 3.4.
 *
 * Since: 0.1
 */
struct _RegieSafetyCondition
{
  RegieEntity parent_instance;

  char        *text;
  GDate        set_date;
  RegieAnswer  met;
  GDate        met_date;
};

static const RegieField fields[] = {
  /**
   * RegieSafetyCondition:text:
   *
   * The condition.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text",
                      RegieSafetyCondition,
                      text,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyCondition:set-date:
   *
   * Day on which it was set.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("set-date", RegieSafetyCondition, set_date),
  /**
   * RegieSafetyCondition:met:
   *
   * Whether it is met.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("met",
                    RegieSafetyCondition,
                    met,
                    RegieAnswer,
                    regie_answer_get_type,
                    .flags = REGIE_FIELD_PROGRESS),
  /**
   * RegieSafetyCondition:met-date:
   *
   * Day on which it was met.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("met-date", RegieSafetyCondition, met_date, .flags = REGIE_FIELD_PROGRESS),
};

G_DEFINE_FINAL_TYPE (RegieSafetyCondition, regie_safety_condition, REGIE_TYPE_ENTITY)

static void
regie_safety_condition_class_init (RegieSafetyConditionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_safety_condition_init (RegieSafetyCondition *self)
{
}

/**
 * regie_safety_condition_new:
 *
 * Makes a safety condition without any value.
 *
 * Returns: (transfer full): the safety condition
 *
 * Since: 0.1
 */
RegieSafetyCondition *
regie_safety_condition_new (void)
{
  return g_object_new (REGIE_TYPE_SAFETY_CONDITION, NULL);
}

/**
 * regie_safety_condition_get_text:
 * @self: a safety condition
 *
 * Gets the [property@Regie.SafetyCondition:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_condition_set_text:
 * @self: a safety condition
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.SafetyCondition:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyCondition, regie_safety_condition, text)

/**
 * regie_safety_condition_get_set_date:
 * @self: a safety condition
 *
 * Gets the [property@Regie.SafetyCondition:set-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_condition_set_set_date:
 * @self: a safety condition
 * @set_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyCondition:set-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyCondition, regie_safety_condition, set_date)

/**
 * regie_safety_condition_get_met:
 * @self: a safety condition
 *
 * Gets the [property@Regie.SafetyCondition:met].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_safety_condition_set_met:
 * @self: a safety condition
 * @met: the code
 *
 * Sets the [property@Regie.SafetyCondition:met].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieSafetyCondition, regie_safety_condition, met, RegieAnswer)

/**
 * regie_safety_condition_get_met_date:
 * @self: a safety condition
 *
 * Gets the [property@Regie.SafetyCondition:met-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_condition_set_met_date:
 * @self: a safety condition
 * @met_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyCondition:met-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyCondition, regie_safety_condition, met_date)
