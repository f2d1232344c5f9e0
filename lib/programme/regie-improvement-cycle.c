/* regie-improvement-cycle.c: a yearly round of plan, do, check and act
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-improvement-cycle.h>

#include <regie/regie-body-reading.h>
#include <regie/regie-implementation-action.h>

#include "base/regie-field-private.h"

/**
 * RegieImprovementCycle:
 *
 * A yearly round of plan, do, check and act of a body: what it planned, what was done, what it saw
 * when it looked back with its partners, and what it decided. Decisions become actions of the next
 * year.
 *
 * Source: method, section 8.4.
 *
 * Since: 0.1
 */
struct _RegieImprovementCycle
{
  RegieEntity parent_instance;

  int         year;
  GStrv       planned_actions;
  char       *done;
  GDate       planned_date;
  GDate       evaluation_date;
  RegieItems *partners;
  GStrv       readings;
  char       *seen;
  RegieItems *decisions;
};

static const RegieField fields[] = {
  /**
   * RegieImprovementCycle:year:
   *
   * The year; 0 when it is not recorded.
   *
   * Range: 0 to 9999.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("year", RegieImprovementCycle, year, .max = 9999),
  /**
   * RegieImprovementCycle:planned-actions:
   *
   * Plan: actions of the body for the year.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("planned-actions",
                       RegieImprovementCycle,
                       planned_actions,
                       .of = regie_implementation_action_get_type),
  /**
   * RegieImprovementCycle:done:
   *
   * Do: what was done, in words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("done", RegieImprovementCycle, done),
  /**
   * RegieImprovementCycle:planned-date:
   *
   * Day for which the evaluation is planned.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("planned-date", RegieImprovementCycle, planned_date),
  /**
   * RegieImprovementCycle:evaluation-date:
   *
   * Day on which it was evaluated, or unset while it was not.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("evaluation-date", RegieImprovementCycle, evaluation_date),
  /**
   * RegieImprovementCycle:partners:
   *
   * With whom it was evaluated.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("partners", RegieImprovementCycle, partners, regie_evaluation_partner_get_type),
  /**
   * RegieImprovementCycle:readings:
   *
   * Check: what indicators said.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("readings",
                       RegieImprovementCycle,
                       readings,
                       .of = regie_body_reading_get_type),
  /**
   * RegieImprovementCycle:seen:
   *
   * Check: what was seen, in words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("seen", RegieImprovementCycle, seen),
  /**
   * RegieImprovementCycle:decisions:
   *
   * Act: what was decided.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("decisions", RegieImprovementCycle, decisions, regie_cycle_decision_get_type),
};

G_DEFINE_FINAL_TYPE (RegieImprovementCycle, regie_improvement_cycle, REGIE_TYPE_ENTITY)

static void
regie_improvement_cycle_class_init (RegieImprovementCycleClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_improvement_cycle_init (RegieImprovementCycle *self)
{
}

/**
 * regie_improvement_cycle_new:
 *
 * Makes a cycle without any value.
 *
 * Returns: (transfer full): the cycle
 *
 * Since: 0.1
 */
RegieImprovementCycle *
regie_improvement_cycle_new (void)
{
  return g_object_new (REGIE_TYPE_IMPROVEMENT_CYCLE, NULL);
}

/**
 * regie_improvement_cycle_get_year:
 * @self: a cycle
 *
 * Gets the [property@Regie.ImprovementCycle:year].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_improvement_cycle_set_year:
 * @self: a cycle
 * @year: the number
 *
 * Sets the [property@Regie.ImprovementCycle:year].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieImprovementCycle, regie_improvement_cycle, year)

/**
 * regie_improvement_cycle_get_planned_actions:
 * @self: a cycle
 *
 * Gets the [property@Regie.ImprovementCycle:planned-actions].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_improvement_cycle_set_planned_actions:
 * @self: a cycle
 * @planned_actions: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ImprovementCycle:planned-actions].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieImprovementCycle, regie_improvement_cycle, planned_actions)

/**
 * regie_improvement_cycle_get_done:
 * @self: a cycle
 *
 * Gets the [property@Regie.ImprovementCycle:done].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_improvement_cycle_set_done:
 * @self: a cycle
 * @done: (nullable): the text
 *
 * Sets the [property@Regie.ImprovementCycle:done].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieImprovementCycle, regie_improvement_cycle, done)

/**
 * regie_improvement_cycle_get_planned_date:
 * @self: a cycle
 *
 * Gets the [property@Regie.ImprovementCycle:planned-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_improvement_cycle_set_planned_date:
 * @self: a cycle
 * @planned_date: (nullable): the day
 *
 * Sets the [property@Regie.ImprovementCycle:planned-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieImprovementCycle, regie_improvement_cycle, planned_date)

/**
 * regie_improvement_cycle_get_evaluation_date:
 * @self: a cycle
 *
 * Gets the [property@Regie.ImprovementCycle:evaluation-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_improvement_cycle_set_evaluation_date:
 * @self: a cycle
 * @evaluation_date: (nullable): the day
 *
 * Sets the [property@Regie.ImprovementCycle:evaluation-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieImprovementCycle, regie_improvement_cycle, evaluation_date)

/**
 * regie_improvement_cycle_get_partners:
 * @self: a cycle
 *
 * Gets the [property@Regie.ImprovementCycle:partners].
 *
 * Returns: (transfer none): a list of [class@Regie.EvaluationPartner] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_improvement_cycle_add_partner:
 * @self: a cycle
 * @partner: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ImprovementCycle:partners].
 *
 * Since: 0.1
 */

/**
 * regie_improvement_cycle_remove_partner:
 * @self: a cycle
 * @partner: (transfer none): what to remove
 *
 * Removes from [property@Regie.ImprovementCycle:partners].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieImprovementCycle, regie_improvement_cycle, partners, partner, RegieEvaluationPartner)

/**
 * regie_improvement_cycle_get_readings:
 * @self: a cycle
 *
 * Gets the [property@Regie.ImprovementCycle:readings].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_improvement_cycle_set_readings:
 * @self: a cycle
 * @readings: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ImprovementCycle:readings].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieImprovementCycle, regie_improvement_cycle, readings)

/**
 * regie_improvement_cycle_get_seen:
 * @self: a cycle
 *
 * Gets the [property@Regie.ImprovementCycle:seen].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_improvement_cycle_set_seen:
 * @self: a cycle
 * @seen: (nullable): the text
 *
 * Sets the [property@Regie.ImprovementCycle:seen].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieImprovementCycle, regie_improvement_cycle, seen)

/**
 * regie_improvement_cycle_get_decisions:
 * @self: a cycle
 *
 * Gets the [property@Regie.ImprovementCycle:decisions].
 *
 * Returns: (transfer none): a list of [class@Regie.CycleDecision] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_improvement_cycle_add_decision:
 * @self: a cycle
 * @decision: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ImprovementCycle:decisions].
 *
 * Since: 0.1
 */

/**
 * regie_improvement_cycle_remove_decision:
 * @self: a cycle
 * @decision: (transfer none): what to remove
 *
 * Removes from [property@Regie.ImprovementCycle:decisions].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieImprovementCycle, regie_improvement_cycle, decisions, decision, RegieCycleDecision)
