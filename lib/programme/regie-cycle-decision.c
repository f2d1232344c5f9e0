/* regie-cycle-decision.c: what a body decided when it looked back
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-cycle-decision.h>

#include <regie/regie-implementation-action.h>

#include "base/regie-field-private.h"

/**
 * RegieCycleDecision:
 *
 * What a body decided when it looked back on a year. It becomes an action of the next year, or says
 * why not.
 *
 * Source: method, section 8.4.
 *
 * Since: 0.1
 */
struct _RegieCycleDecision
{
  RegieEntity parent_instance;

  char *text;
  char *theme;
  char *action;
  char *no_action_reason;
};

static const RegieField fields[] = {
  /**
   * RegieCycleDecision:text:
   *
   * What was decided.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text", RegieCycleDecision, text, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieCycleDecision:theme:
   *
   * Theme, by id from `A` to `E`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("theme", RegieCycleDecision, theme),
  /**
   * RegieCycleDecision:action:
   *
   * Action that carries it out; unset while there is none.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("action",
                         RegieCycleDecision,
                         action,
                         regie_implementation_action_get_type),
  /**
   * RegieCycleDecision:no-action-reason:
   *
   * Why no action is needed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("no-action-reason", RegieCycleDecision, no_action_reason),
};

G_DEFINE_FINAL_TYPE (RegieCycleDecision, regie_cycle_decision, REGIE_TYPE_ENTITY)

static void
regie_cycle_decision_class_init (RegieCycleDecisionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_cycle_decision_init (RegieCycleDecision *self)
{
}

/**
 * regie_cycle_decision_new:
 *
 * Makes a decision of a cycle without any value.
 *
 * Returns: (transfer full): the decision of a cycle
 *
 * Since: 0.1
 */
RegieCycleDecision *
regie_cycle_decision_new (void)
{
  return g_object_new (REGIE_TYPE_CYCLE_DECISION, NULL);
}

/**
 * regie_cycle_decision_get_text:
 * @self: a decision of a cycle
 *
 * Gets the [property@Regie.CycleDecision:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_cycle_decision_set_text:
 * @self: a decision of a cycle
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.CycleDecision:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCycleDecision, regie_cycle_decision, text)

/**
 * regie_cycle_decision_get_theme:
 * @self: a decision of a cycle
 *
 * Gets the [property@Regie.CycleDecision:theme].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_cycle_decision_set_theme:
 * @self: a decision of a cycle
 * @theme: (nullable): the text
 *
 * Sets the [property@Regie.CycleDecision:theme].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCycleDecision, regie_cycle_decision, theme)

/**
 * regie_cycle_decision_get_action:
 * @self: a decision of a cycle
 *
 * Gets the [property@Regie.CycleDecision:action].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_cycle_decision_set_action:
 * @self: a decision of a cycle
 * @action: (nullable): an id
 *
 * Sets the [property@Regie.CycleDecision:action].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieCycleDecision, regie_cycle_decision, action)

/**
 * regie_cycle_decision_get_no_action_reason:
 * @self: a decision of a cycle
 *
 * Gets the [property@Regie.CycleDecision:no-action-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_cycle_decision_set_no_action_reason:
 * @self: a decision of a cycle
 * @no_action_reason: (nullable): the text
 *
 * Sets the [property@Regie.CycleDecision:no-action-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCycleDecision, regie_cycle_decision, no_action_reason)
