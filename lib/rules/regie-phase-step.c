/* regie-phase-step.c: how a step of a phase stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-phase-step.h>

#include "base/regie-field-private.h"

/**
 * RegiePhaseStep:
 *
 * How a step of a phase stands in a case: what the method says of it and what the case recorded.
 *
 * Source: method, section 2.
 *
 * Since: 0.1
 */
struct _RegiePhaseStep
{
  RegieEntity parent_instance;

  char           *step;
  char           *text;
  char           *role;
  gboolean        is_essential;
  RegieStepState  state;
  GDate           due_date;
  gboolean        is_overdue;
  GDate           date;
  char           *done_by;
  char           *note;
};

static const RegieField fields[] = {
  /**
   * RegiePhaseStep:step:
   *
   * Step, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("step", RegiePhaseStep, step, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegiePhaseStep:text:
   *
   * What to do.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text", RegiePhaseStep, text),
  /**
   * RegiePhaseStep:role:
   *
   * Who does it, an id among the words of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("role", RegiePhaseStep, role),
  /**
   * RegiePhaseStep:is-essential:
   *
   * Whether leaving it undone is a warning rather than information.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-essential", RegiePhaseStep, is_essential),
  /**
   * RegiePhaseStep:state:
   *
   * What became of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("state", RegiePhaseStep, state, RegieStepState, regie_step_state_get_type),
  /**
   * RegiePhaseStep:due-date:
   *
   * Day by which it should be done: as the case agreed, or else as the method counts it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("due-date", RegiePhaseStep, due_date),
  /**
   * RegiePhaseStep:is-overdue:
   *
   * Whether it is open and that day has passed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-overdue", RegiePhaseStep, is_overdue),
  /**
   * RegiePhaseStep:date:
   *
   * Day on which it was done, or left.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegiePhaseStep, date),
  /**
   * RegiePhaseStep:done-by:
   *
   * Id of the person who did it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("done-by", RegiePhaseStep, done_by),
  /**
   * RegiePhaseStep:note:
   *
   * Remark, or why it was not done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("note", RegiePhaseStep, note, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegiePhaseStep, regie_phase_step, REGIE_TYPE_ENTITY)

static void
regie_phase_step_class_init (RegiePhaseStepClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_phase_step_init (RegiePhaseStep *self)
{
}

/**
 * regie_phase_step_new:
 *
 * Makes a phase step without any value.
 *
 * Returns: (transfer full): the phase step
 *
 * Since: 0.1
 */
RegiePhaseStep *
regie_phase_step_new (void)
{
  return g_object_new (REGIE_TYPE_PHASE_STEP, NULL);
}

/**
 * regie_phase_step_get_step:
 * @self: a phase step
 *
 * Gets the [property@Regie.PhaseStep:step].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_step_set_step:
 * @self: a phase step
 * @step: (nullable): the text
 *
 * Sets the [property@Regie.PhaseStep:step].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseStep, regie_phase_step, step)

/**
 * regie_phase_step_get_text:
 * @self: a phase step
 *
 * Gets the [property@Regie.PhaseStep:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_step_set_text:
 * @self: a phase step
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.PhaseStep:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseStep, regie_phase_step, text)

/**
 * regie_phase_step_get_role:
 * @self: a phase step
 *
 * Gets the [property@Regie.PhaseStep:role].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_step_set_role:
 * @self: a phase step
 * @role: (nullable): the text
 *
 * Sets the [property@Regie.PhaseStep:role].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseStep, regie_phase_step, role)

/**
 * regie_phase_step_get_is_essential:
 * @self: a phase step
 *
 * Gets the [property@Regie.PhaseStep:is-essential].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_phase_step_set_is_essential:
 * @self: a phase step
 * @is_essential: the value
 *
 * Sets the [property@Regie.PhaseStep:is-essential].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePhaseStep, regie_phase_step, is_essential)

/**
 * regie_phase_step_get_state:
 * @self: a phase step
 *
 * Gets the [property@Regie.PhaseStep:state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_phase_step_set_state:
 * @self: a phase step
 * @state: the code
 *
 * Sets the [property@Regie.PhaseStep:state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegiePhaseStep, regie_phase_step, state, RegieStepState)

/**
 * regie_phase_step_get_due_date:
 * @self: a phase step
 *
 * Gets the [property@Regie.PhaseStep:due-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_step_set_due_date:
 * @self: a phase step
 * @due_date: (nullable): the day
 *
 * Sets the [property@Regie.PhaseStep:due-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePhaseStep, regie_phase_step, due_date)

/**
 * regie_phase_step_get_is_overdue:
 * @self: a phase step
 *
 * Gets the [property@Regie.PhaseStep:is-overdue].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_phase_step_set_is_overdue:
 * @self: a phase step
 * @is_overdue: the value
 *
 * Sets the [property@Regie.PhaseStep:is-overdue].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePhaseStep, regie_phase_step, is_overdue)

/**
 * regie_phase_step_get_date:
 * @self: a phase step
 *
 * Gets the [property@Regie.PhaseStep:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_step_set_date:
 * @self: a phase step
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.PhaseStep:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePhaseStep, regie_phase_step, date)

/**
 * regie_phase_step_get_done_by:
 * @self: a phase step
 *
 * Gets the [property@Regie.PhaseStep:done-by].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_step_set_done_by:
 * @self: a phase step
 * @done_by: (nullable): the text
 *
 * Sets the [property@Regie.PhaseStep:done-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseStep, regie_phase_step, done_by)

/**
 * regie_phase_step_get_note:
 * @self: a phase step
 *
 * Gets the [property@Regie.PhaseStep:note].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_step_set_note:
 * @self: a phase step
 * @note: (nullable): the text
 *
 * Sets the [property@Regie.PhaseStep:note].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseStep, regie_phase_step, note)
