/* regie-programme-step.c: an action of the longest chain
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-step.h>

#include <regie/regie-body.h>
#include <regie/regie-functionary.h>
#include <regie/regie-implementation-action.h>

#include "base/regie-field-private.h"

/**
 * RegieProgrammeStep:
 *
 * An action in the chain of actions that decides when a programme can be done. The answer to a
 * question, made for who asks.
 *
 * Source: ours.
 *
 * Since: 0.1
 */
struct _RegieProgrammeStep
{
  RegieEntity parent_instance;

  char     *action;
  char     *body;
  char     *responsible;
  GDate     planned_start_date;
  GDate     planned_end_date;
  int       days;
  gint64    days_so_far;
  gboolean  is_length_unknown;
  gboolean  is_overdue;
  gboolean  is_in_circle;
};

static const RegieField fields[] = {
  /**
   * RegieProgrammeStep:action:
   *
   * The action. It waits for the one of the step before.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("action",
                         RegieProgrammeStep,
                         action,
                         regie_implementation_action_get_type),
  /**
   * RegieProgrammeStep:body:
   *
   * Body of the action.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("body", RegieProgrammeStep, body, regie_body_get_type),
  /**
   * RegieProgrammeStep:responsible:
   *
   * Who answers for it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("responsible",
                         RegieProgrammeStep,
                         responsible,
                         regie_functionary_get_type),
  /**
   * RegieProgrammeStep:planned-start-date:
   *
   * Day on which it should begin.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("planned-start-date", RegieProgrammeStep, planned_start_date),
  /**
   * RegieProgrammeStep:planned-end-date:
   *
   * Day by which it should be done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("planned-end-date", RegieProgrammeStep, planned_end_date),
  /**
   * RegieProgrammeStep:days:
   *
   * Calendar days from the first planned day to the last, both included; 0 when that is not known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("days", RegieProgrammeStep, days, .max = G_MAXINT),
  /**
   * RegieProgrammeStep:days-so-far:
   *
   * Those of this step and all steps before it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("days-so-far", RegieProgrammeStep, days_so_far, .max = G_MAXINT64),
  /**
   * RegieProgrammeStep:is-length-unknown:
   *
   * Whether one of the planned days is missing, or the last comes before the first.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-length-unknown", RegieProgrammeStep, is_length_unknown),
  /**
   * RegieProgrammeStep:is-overdue:
   *
   * Whether it should have been done before the day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-overdue", RegieProgrammeStep, is_overdue),
  /**
   * RegieProgrammeStep:is-in-circle:
   *
   * Whether the action waits for itself, directly or by others.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-in-circle", RegieProgrammeStep, is_in_circle),
};

G_DEFINE_FINAL_TYPE (RegieProgrammeStep, regie_programme_step, REGIE_TYPE_ENTITY)

static void
regie_programme_step_class_init (RegieProgrammeStepClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_programme_step_init (RegieProgrammeStep *self)
{
}

/**
 * regie_programme_step_new:
 *
 * Makes a programme step without any value.
 *
 * Returns: (transfer full): the programme step
 *
 * Since: 0.1
 */
RegieProgrammeStep *
regie_programme_step_new (void)
{
  return g_object_new (REGIE_TYPE_PROGRAMME_STEP, NULL);
}

/**
 * regie_programme_step_get_action:
 * @self: a programme step
 *
 * Gets the [property@Regie.ProgrammeStep:action].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_programme_step_set_action:
 * @self: a programme step
 * @action: (nullable): an id
 *
 * Sets the [property@Regie.ProgrammeStep:action].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieProgrammeStep, regie_programme_step, action)

/**
 * regie_programme_step_get_body:
 * @self: a programme step
 *
 * Gets the [property@Regie.ProgrammeStep:body].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_programme_step_set_body:
 * @self: a programme step
 * @body: (nullable): an id
 *
 * Sets the [property@Regie.ProgrammeStep:body].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieProgrammeStep, regie_programme_step, body)

/**
 * regie_programme_step_get_responsible:
 * @self: a programme step
 *
 * Gets the [property@Regie.ProgrammeStep:responsible].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_programme_step_set_responsible:
 * @self: a programme step
 * @responsible: (nullable): an id
 *
 * Sets the [property@Regie.ProgrammeStep:responsible].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieProgrammeStep, regie_programme_step, responsible)

/**
 * regie_programme_step_get_planned_start_date:
 * @self: a programme step
 *
 * Gets the [property@Regie.ProgrammeStep:planned-start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_programme_step_set_planned_start_date:
 * @self: a programme step
 * @planned_start_date: (nullable): the day
 *
 * Sets the [property@Regie.ProgrammeStep:planned-start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieProgrammeStep, regie_programme_step, planned_start_date)

/**
 * regie_programme_step_get_planned_end_date:
 * @self: a programme step
 *
 * Gets the [property@Regie.ProgrammeStep:planned-end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_programme_step_set_planned_end_date:
 * @self: a programme step
 * @planned_end_date: (nullable): the day
 *
 * Sets the [property@Regie.ProgrammeStep:planned-end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieProgrammeStep, regie_programme_step, planned_end_date)

/**
 * regie_programme_step_get_days:
 * @self: a programme step
 *
 * Gets the [property@Regie.ProgrammeStep:days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_programme_step_set_days:
 * @self: a programme step
 * @days: the number
 *
 * Sets the [property@Regie.ProgrammeStep:days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieProgrammeStep, regie_programme_step, days)

/**
 * regie_programme_step_get_days_so_far:
 * @self: a programme step
 *
 * Gets the [property@Regie.ProgrammeStep:days-so-far].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_programme_step_set_days_so_far:
 * @self: a programme step
 * @days_so_far: the number
 *
 * Sets the [property@Regie.ProgrammeStep:days-so-far].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieProgrammeStep, regie_programme_step, days_so_far)

/**
 * regie_programme_step_get_is_length_unknown:
 * @self: a programme step
 *
 * Gets the [property@Regie.ProgrammeStep:is-length-unknown].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_programme_step_set_is_length_unknown:
 * @self: a programme step
 * @is_length_unknown: the value
 *
 * Sets the [property@Regie.ProgrammeStep:is-length-unknown].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieProgrammeStep, regie_programme_step, is_length_unknown)

/**
 * regie_programme_step_get_is_overdue:
 * @self: a programme step
 *
 * Gets the [property@Regie.ProgrammeStep:is-overdue].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_programme_step_set_is_overdue:
 * @self: a programme step
 * @is_overdue: the value
 *
 * Sets the [property@Regie.ProgrammeStep:is-overdue].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieProgrammeStep, regie_programme_step, is_overdue)

/**
 * regie_programme_step_get_is_in_circle:
 * @self: a programme step
 *
 * Gets the [property@Regie.ProgrammeStep:is-in-circle].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_programme_step_set_is_in_circle:
 * @self: a programme step
 * @is_in_circle: the value
 *
 * Sets the [property@Regie.ProgrammeStep:is-in-circle].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieProgrammeStep, regie_programme_step, is_in_circle)
