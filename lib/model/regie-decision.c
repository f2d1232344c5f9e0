/* regie-decision.c: something decided at a meeting
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-decision.h>

#include <regie/regie-action.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieDecision:
 *
 * Something that was decided at a meeting.
 *
 * Source: method, section 2.4.
 *
 * Since: 0.1
 */
struct _RegieDecision
{
  RegieEntity parent_instance;

  char  *text;
  GStrv  by;
  char  *needed_from;
  char  *action;
  GDate  confirmed_date;
};

static const RegieField fields[] = {
  /**
   * RegieDecision:text:
   *
   * What was decided.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text",
                      RegieDecision,
                      text,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieDecision:by:
   *
   * Ids of the people who decided.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("by", RegieDecision, by, .of = regie_person_get_type),
  /**
   * RegieDecision:needed-from:
   *
   * Who must still decide.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("needed-from", RegieDecision, needed_from, regie_person_get_type),
  /**
   * RegieDecision:action:
   *
   * Action of the plan that follows from it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("action", RegieDecision, action, regie_action_get_type),
  /**
   * RegieDecision:confirmed-date:
   *
   * Day on which an owner who was absent confirmed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("confirmed-date", RegieDecision, confirmed_date),
};

G_DEFINE_FINAL_TYPE (RegieDecision, regie_decision, REGIE_TYPE_ENTITY)

static void
regie_decision_class_init (RegieDecisionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_decision_init (RegieDecision *self)
{
}

/**
 * regie_decision_new:
 *
 * Makes a decision without any value.
 *
 * Returns: (transfer full): the decision
 *
 * Since: 0.1
 */
RegieDecision *
regie_decision_new (void)
{
  return g_object_new (REGIE_TYPE_DECISION, NULL);
}

/**
 * regie_decision_get_text:
 * @self: a decision
 *
 * Gets the [property@Regie.Decision:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_decision_set_text:
 * @self: a decision
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.Decision:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDecision, regie_decision, text)

/**
 * regie_decision_get_by:
 * @self: a decision
 *
 * Gets the [property@Regie.Decision:by].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_decision_set_by:
 * @self: a decision
 * @by: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Decision:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieDecision, regie_decision, by)

/**
 * regie_decision_get_needed_from:
 * @self: a decision
 *
 * Gets the [property@Regie.Decision:needed-from].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_decision_set_needed_from:
 * @self: a decision
 * @needed_from: (nullable): an id
 *
 * Sets the [property@Regie.Decision:needed-from].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDecision, regie_decision, needed_from)

/**
 * regie_decision_get_action:
 * @self: a decision
 *
 * Gets the [property@Regie.Decision:action].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_decision_set_action:
 * @self: a decision
 * @action: (nullable): an id
 *
 * Sets the [property@Regie.Decision:action].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDecision, regie_decision, action)

/**
 * regie_decision_get_confirmed_date:
 * @self: a decision
 *
 * Gets the [property@Regie.Decision:confirmed-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_decision_set_confirmed_date:
 * @self: a decision
 * @confirmed_date: (nullable): the day
 *
 * Sets the [property@Regie.Decision:confirmed-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieDecision, regie_decision, confirmed_date)
