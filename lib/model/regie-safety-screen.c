/* regie-safety-screen.c: a check of basic care and safety
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-screen.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieSafetyScreen:
 *
 * A check of basic care and safety, as in phase 1 and at the start meeting.
 *
 * Source: method, sections 2.1 and 5.2.
 *
 * Since: 0.1
 */
struct _RegieSafetyScreen
{
  RegieEntity parent_instance;

  GDate               date;
  char               *by;
  GStrv               asked;
  RegieSafetyVerdict  safety;
  RegieBasicCare      basic_care;
  char               *answer;
  char               *explanation;
};

static const RegieField fields[] = {
  /**
   * RegieSafetyScreen:date:
   *
   * Day of the check.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieSafetyScreen, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSafetyScreen:by:
   *
   * Who asked.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("by", RegieSafetyScreen, by, regie_person_get_type),
  /**
   * RegieSafetyScreen:asked:
   *
   * Ids of the people asked.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("asked", RegieSafetyScreen, asked, .of = regie_person_get_type),
  /**
   * RegieSafetyScreen:safety:
   *
   * Judgement on safety.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("safety",
                    RegieSafetyScreen,
                    safety,
                    RegieSafetyVerdict,
                    regie_safety_verdict_get_type),
  /**
   * RegieSafetyScreen:basic-care:
   *
   * Judgement on basic care.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("basic-care",
                    RegieSafetyScreen,
                    basic_care,
                    RegieBasicCare,
                    regie_basic_care_get_type),
  /**
   * RegieSafetyScreen:answer:
   *
   * What was said, in the words of the people asked.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("answer", RegieSafetyScreen, answer, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyScreen:explanation:
   *
   * Ground of the judgement.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("explanation", RegieSafetyScreen, explanation, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieSafetyScreen, regie_safety_screen, REGIE_TYPE_ENTITY)

static void
regie_safety_screen_class_init (RegieSafetyScreenClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_safety_screen_init (RegieSafetyScreen *self)
{
}

/**
 * regie_safety_screen_new:
 *
 * Makes a safety screen without any value.
 *
 * Returns: (transfer full): the safety screen
 *
 * Since: 0.1
 */
RegieSafetyScreen *
regie_safety_screen_new (void)
{
  return g_object_new (REGIE_TYPE_SAFETY_SCREEN, NULL);
}

/**
 * regie_safety_screen_get_date:
 * @self: a safety screen
 *
 * Gets the [property@Regie.SafetyScreen:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_screen_set_date:
 * @self: a safety screen
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyScreen:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyScreen, regie_safety_screen, date)

/**
 * regie_safety_screen_get_by:
 * @self: a safety screen
 *
 * Gets the [property@Regie.SafetyScreen:by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_screen_set_by:
 * @self: a safety screen
 * @by: (nullable): an id
 *
 * Sets the [property@Regie.SafetyScreen:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyScreen, regie_safety_screen, by)

/**
 * regie_safety_screen_get_asked:
 * @self: a safety screen
 *
 * Gets the [property@Regie.SafetyScreen:asked].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_safety_screen_set_asked:
 * @self: a safety screen
 * @asked: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.SafetyScreen:asked].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieSafetyScreen, regie_safety_screen, asked)

/**
 * regie_safety_screen_get_safety:
 * @self: a safety screen
 *
 * Gets the [property@Regie.SafetyScreen:safety].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_safety_screen_set_safety:
 * @self: a safety screen
 * @safety: the code
 *
 * Sets the [property@Regie.SafetyScreen:safety].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieSafetyScreen, regie_safety_screen, safety, RegieSafetyVerdict)

/**
 * regie_safety_screen_get_basic_care:
 * @self: a safety screen
 *
 * Gets the [property@Regie.SafetyScreen:basic-care].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_safety_screen_set_basic_care:
 * @self: a safety screen
 * @basic_care: the code
 *
 * Sets the [property@Regie.SafetyScreen:basic-care].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieSafetyScreen, regie_safety_screen, basic_care, RegieBasicCare)

/**
 * regie_safety_screen_get_answer:
 * @self: a safety screen
 *
 * Gets the [property@Regie.SafetyScreen:answer].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_screen_set_answer:
 * @self: a safety screen
 * @answer: (nullable): the text
 *
 * Sets the [property@Regie.SafetyScreen:answer].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyScreen, regie_safety_screen, answer)

/**
 * regie_safety_screen_get_explanation:
 * @self: a safety screen
 *
 * Gets the [property@Regie.SafetyScreen:explanation].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_screen_set_explanation:
 * @self: a safety screen
 * @explanation: (nullable): the text
 *
 * Sets the [property@Regie.SafetyScreen:explanation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyScreen, regie_safety_screen, explanation)
