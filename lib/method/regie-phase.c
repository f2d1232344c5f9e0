/* regie-phase.c: a phase of the way of working
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-phase.h>

#include "base/regie-field-private.h"

/**
 * RegiePhase:
 *
 * A phase of the way of working, or a part of one. Phases form a graph: one may go back.
 *
 * Source: method, section 2.
 *
 * Since: 0.1
 */
struct _RegiePhase
{
  RegieEntity parent_instance;

  RegieItems *names;
  RegieItems *explanation;
  char       *part_of;
  GStrv       next;
  int         limit_days;
  RegieItems *entry_conditions;
  RegieItems *exit_conditions;
  RegieItems *steps;
  char       *source;
  gboolean    is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegiePhase:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegiePhase, names, regie_label_get_type),
  /**
   * RegiePhase:explanation:
   *
   * What it is for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegiePhase, explanation, regie_label_get_type),
  /**
   * RegiePhase:part-of:
   *
   * Phase of which it is a part.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("part-of", RegiePhase, part_of, regie_phase_get_type),
  /**
   * RegiePhase:next:
   *
   * Ids of the phases that may follow.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("next", RegiePhase, next, .of = regie_phase_get_type),
  /**
   * RegiePhase:limit-days:
   *
   * Days that it should take at most; 0 for no limit.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("limit-days", RegiePhase, limit_days, .max = G_MAXINT),
  /**
   * RegiePhase:entry-conditions:
   *
   * What should hold on the day on which it is entered. None of them blocks.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("entry-conditions", RegiePhase, entry_conditions, regie_criterion_get_type),
  /**
   * RegiePhase:exit-conditions:
   *
   * What should hold on the day on which it is left. None of them blocks.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("exit-conditions", RegiePhase, exit_conditions, regie_criterion_get_type),
  /**
   * RegiePhase:steps:
   *
   * Steps, in order.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("steps", RegiePhase, steps, regie_step_get_type),
  /**
   * RegiePhase:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegiePhase, source),
  /**
   * RegiePhase:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegiePhase, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegiePhase, regie_phase, REGIE_TYPE_ENTITY)

static void
regie_phase_class_init (RegiePhaseClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_phase_init (RegiePhase *self)
{
}

/**
 * regie_phase_new:
 *
 * Makes a phase without any value.
 *
 * Returns: (transfer full): the phase
 *
 * Since: 0.1
 */
RegiePhase *
regie_phase_new (void)
{
  return g_object_new (REGIE_TYPE_PHASE, NULL);
}

/**
 * regie_phase_get_names:
 * @self: a phase
 *
 * Gets the [property@Regie.Phase:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_phase_add_name:
 * @self: a phase
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Phase:names].
 *
 * Since: 0.1
 */

/**
 * regie_phase_remove_name:
 * @self: a phase
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Phase:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePhase, regie_phase, names, name, RegieLabel)

/**
 * regie_phase_get_explanation:
 * @self: a phase
 *
 * Gets the [property@Regie.Phase:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_phase_add_explanation_label:
 * @self: a phase
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Phase:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_phase_remove_explanation_label:
 * @self: a phase
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.Phase:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePhase, regie_phase, explanation, explanation_label, RegieLabel)

/**
 * regie_phase_get_part_of:
 * @self: a phase
 *
 * Gets the [property@Regie.Phase:part-of].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_phase_set_part_of:
 * @self: a phase
 * @part_of: (nullable): an id
 *
 * Sets the [property@Regie.Phase:part-of].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePhase, regie_phase, part_of)

/**
 * regie_phase_get_next:
 * @self: a phase
 *
 * Gets the [property@Regie.Phase:next].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_phase_set_next:
 * @self: a phase
 * @next: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Phase:next].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegiePhase, regie_phase, next)

/**
 * regie_phase_get_limit_days:
 * @self: a phase
 *
 * Gets the [property@Regie.Phase:limit-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_phase_set_limit_days:
 * @self: a phase
 * @limit_days: the number
 *
 * Sets the [property@Regie.Phase:limit-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegiePhase, regie_phase, limit_days)

/**
 * regie_phase_get_entry_conditions:
 * @self: a phase
 *
 * Gets the [property@Regie.Phase:entry-conditions].
 *
 * Returns: (transfer none): a list of [class@Regie.Criterion] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_phase_add_entry_condition:
 * @self: a phase
 * @entry_condition: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Phase:entry-conditions].
 *
 * Since: 0.1
 */

/**
 * regie_phase_remove_entry_condition:
 * @self: a phase
 * @entry_condition: (transfer none): what to remove
 *
 * Removes from [property@Regie.Phase:entry-conditions].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePhase, regie_phase, entry_conditions, entry_condition, RegieCriterion)

/**
 * regie_phase_get_exit_conditions:
 * @self: a phase
 *
 * Gets the [property@Regie.Phase:exit-conditions].
 *
 * Returns: (transfer none): a list of [class@Regie.Criterion] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_phase_add_exit_condition:
 * @self: a phase
 * @exit_condition: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Phase:exit-conditions].
 *
 * Since: 0.1
 */

/**
 * regie_phase_remove_exit_condition:
 * @self: a phase
 * @exit_condition: (transfer none): what to remove
 *
 * Removes from [property@Regie.Phase:exit-conditions].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePhase, regie_phase, exit_conditions, exit_condition, RegieCriterion)

/**
 * regie_phase_get_steps:
 * @self: a phase
 *
 * Gets the [property@Regie.Phase:steps].
 *
 * Returns: (transfer none): a list of [class@Regie.Step] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_phase_add_step:
 * @self: a phase
 * @step: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Phase:steps].
 *
 * Since: 0.1
 */

/**
 * regie_phase_remove_step:
 * @self: a phase
 * @step: (transfer none): what to remove
 *
 * Removes from [property@Regie.Phase:steps].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePhase, regie_phase, steps, step, RegieStep)

/**
 * regie_phase_get_source:
 * @self: a phase
 *
 * Gets the [property@Regie.Phase:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_set_source:
 * @self: a phase
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Phase:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhase, regie_phase, source)

/**
 * regie_phase_get_is_provisional:
 * @self: a phase
 *
 * Gets the [property@Regie.Phase:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_phase_set_is_provisional:
 * @self: a phase
 * @is_provisional: the value
 *
 * Sets the [property@Regie.Phase:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePhase, regie_phase, is_provisional)
