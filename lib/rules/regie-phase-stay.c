/* regie-phase-stay.c: a stay of a case in a phase
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-phase-stay.h>

#include "base/regie-field-private.h"

/**
 * RegiePhaseStay:
 *
 * A stay of a case in a phase, seen on a day: how long it lasted, how much of that nothing
 * happened, and how its steps stand. A case that goes back has several stays in one phase.
 *
 * Source: method, sections 2 and 2.6.
 *
 * Since: 0.1
 */
struct _RegiePhaseStay
{
  RegieEntity parent_instance;

  char       *phase;
  char       *name;
  char       *path;
  GDate       start_date;
  GDate       end_date;
  gboolean    is_current;
  gboolean    is_skipped;
  char       *reason;
  int         days;
  int         waiting_days;
  int         limit_days;
  gboolean    is_over_limit;
  RegieItems *steps;
};

static const RegieField fields[] = {
  /**
   * RegiePhaseStay:phase:
   *
   * Phase, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("phase", RegiePhaseStay, phase, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegiePhaseStay:name:
   *
   * What the phase is called.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name", RegiePhaseStay, name),
  /**
   * RegiePhaseStay:path:
   *
   * Path of the record in the dossier.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("path", RegiePhaseStay, path),
  /**
   * RegiePhaseStay:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegiePhaseStay, start_date),
  /**
   * RegiePhaseStay:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegiePhaseStay, end_date),
  /**
   * RegiePhaseStay:is-current:
   *
   * Whether the case is in it on the day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-current", RegiePhaseStay, is_current),
  /**
   * RegiePhaseStay:is-skipped:
   *
   * Whether the phase was skipped.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-skipped", RegiePhaseStay, is_skipped),
  /**
   * RegiePhaseStay:reason:
   *
   * Why it was skipped, repeated or reopened.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegiePhaseStay, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePhaseStay:days:
   *
   * Lead time: days from the first to the last, or to the day while it lasts, both counted.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("days", RegiePhaseStay, days, .max = G_MAXINT),
  /**
   * RegiePhaseStay:waiting-days:
   *
   * Days of these on which nothing had been recorded to happen for more than 14 days.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("waiting-days", RegiePhaseStay, waiting_days, .max = G_MAXINT),
  /**
   * RegiePhaseStay:limit-days:
   *
   * Days that the method gives it; 0 for no limit.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("limit-days", RegiePhaseStay, limit_days, .max = G_MAXINT),
  /**
   * RegiePhaseStay:is-over-limit:
   *
   * Whether it lasts or lasted longer.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-over-limit", RegiePhaseStay, is_over_limit),
  /**
   * RegiePhaseStay:steps:
   *
   * Steps of the method, in order.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("steps", RegiePhaseStay, steps, regie_phase_step_get_type),
};

G_DEFINE_FINAL_TYPE (RegiePhaseStay, regie_phase_stay, REGIE_TYPE_ENTITY)

static void
regie_phase_stay_class_init (RegiePhaseStayClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_phase_stay_init (RegiePhaseStay *self)
{
}

/**
 * regie_phase_stay_new:
 *
 * Makes a phase stay without any value.
 *
 * Returns: (transfer full): the phase stay
 *
 * Since: 0.1
 */
RegiePhaseStay *
regie_phase_stay_new (void)
{
  return g_object_new (REGIE_TYPE_PHASE_STAY, NULL);
}

/**
 * regie_phase_stay_get_phase:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:phase].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_set_phase:
 * @self: a phase stay
 * @phase: (nullable): the text
 *
 * Sets the [property@Regie.PhaseStay:phase].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseStay, regie_phase_stay, phase)

/**
 * regie_phase_stay_get_name:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_set_name:
 * @self: a phase stay
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.PhaseStay:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseStay, regie_phase_stay, name)

/**
 * regie_phase_stay_get_path:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:path].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_set_path:
 * @self: a phase stay
 * @path: (nullable): the text
 *
 * Sets the [property@Regie.PhaseStay:path].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseStay, regie_phase_stay, path)

/**
 * regie_phase_stay_get_start_date:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_set_start_date:
 * @self: a phase stay
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.PhaseStay:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePhaseStay, regie_phase_stay, start_date)

/**
 * regie_phase_stay_get_end_date:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_set_end_date:
 * @self: a phase stay
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.PhaseStay:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePhaseStay, regie_phase_stay, end_date)

/**
 * regie_phase_stay_get_is_current:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:is-current].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_set_is_current:
 * @self: a phase stay
 * @is_current: the value
 *
 * Sets the [property@Regie.PhaseStay:is-current].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePhaseStay, regie_phase_stay, is_current)

/**
 * regie_phase_stay_get_is_skipped:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:is-skipped].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_set_is_skipped:
 * @self: a phase stay
 * @is_skipped: the value
 *
 * Sets the [property@Regie.PhaseStay:is-skipped].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePhaseStay, regie_phase_stay, is_skipped)

/**
 * regie_phase_stay_get_reason:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_set_reason:
 * @self: a phase stay
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.PhaseStay:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseStay, regie_phase_stay, reason)

/**
 * regie_phase_stay_get_days:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_set_days:
 * @self: a phase stay
 * @days: the number
 *
 * Sets the [property@Regie.PhaseStay:days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegiePhaseStay, regie_phase_stay, days)

/**
 * regie_phase_stay_get_waiting_days:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:waiting-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_set_waiting_days:
 * @self: a phase stay
 * @waiting_days: the number
 *
 * Sets the [property@Regie.PhaseStay:waiting-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegiePhaseStay, regie_phase_stay, waiting_days)

/**
 * regie_phase_stay_get_limit_days:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:limit-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_set_limit_days:
 * @self: a phase stay
 * @limit_days: the number
 *
 * Sets the [property@Regie.PhaseStay:limit-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegiePhaseStay, regie_phase_stay, limit_days)

/**
 * regie_phase_stay_get_is_over_limit:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:is-over-limit].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_set_is_over_limit:
 * @self: a phase stay
 * @is_over_limit: the value
 *
 * Sets the [property@Regie.PhaseStay:is-over-limit].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePhaseStay, regie_phase_stay, is_over_limit)

/**
 * regie_phase_stay_get_steps:
 * @self: a phase stay
 *
 * Gets the [property@Regie.PhaseStay:steps].
 *
 * Returns: (transfer none): a list of [class@Regie.PhaseStep] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_add_step:
 * @self: a phase stay
 * @step: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.PhaseStay:steps].
 *
 * Since: 0.1
 */

/**
 * regie_phase_stay_remove_step:
 * @self: a phase stay
 * @step: (transfer none): what to remove
 *
 * Removes from [property@Regie.PhaseStay:steps].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePhaseStay, regie_phase_stay, steps, step, RegiePhaseStep)
