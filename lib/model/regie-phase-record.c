/* regie-phase-record.c: a phase that a case went through
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-phase-record.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegiePhaseRecord:
 *
 * A phase that the case went through or is in.
 *
 * Source: method, section 2.
 *
 * Since: 0.1
 */
struct _RegiePhaseRecord
{
  RegieEntity parent_instance;

  char       *phase;
  GDate       start_date;
  GDate       end_date;
  gboolean    skipped;
  char       *reason;
  char       *outcome;
  char       *decided_by;
  RegieItems *steps;
};

static const RegieField fields[] = {
  /**
   * RegiePhaseRecord:phase:
   *
   * Phase, an id of the method, such as `3b`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("phase", RegiePhaseRecord, phase, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegiePhaseRecord:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegiePhaseRecord, start_date),
  /**
   * RegiePhaseRecord:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegiePhaseRecord, end_date),
  /**
   * RegiePhaseRecord:skipped:
   *
   * Whether the phase was skipped.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("skipped", RegiePhaseRecord, skipped),
  /**
   * RegiePhaseRecord:reason:
   *
   * Why it was skipped, repeated or reopened.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegiePhaseRecord, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePhaseRecord:outcome:
   *
   * What came of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("outcome", RegiePhaseRecord, outcome, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegiePhaseRecord:decided-by:
   *
   * Who decided to go on.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("decided-by", RegiePhaseRecord, decided_by, regie_person_get_type),
  /**
   * RegiePhaseRecord:steps:
   *
   * Steps of the phase.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("steps", RegiePhaseRecord, steps, regie_step_record_get_type),
};

G_DEFINE_FINAL_TYPE (RegiePhaseRecord, regie_phase_record, REGIE_TYPE_ENTITY)

static void
regie_phase_record_class_init (RegiePhaseRecordClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_phase_record_init (RegiePhaseRecord *self)
{
}

/**
 * regie_phase_record_new:
 *
 * Makes a phase record without any value.
 *
 * Returns: (transfer full): the phase record
 *
 * Since: 0.1
 */
RegiePhaseRecord *
regie_phase_record_new (void)
{
  return g_object_new (REGIE_TYPE_PHASE_RECORD, NULL);
}

/**
 * regie_phase_record_get_phase:
 * @self: a phase record
 *
 * Gets the [property@Regie.PhaseRecord:phase].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_record_set_phase:
 * @self: a phase record
 * @phase: (nullable): the text
 *
 * Sets the [property@Regie.PhaseRecord:phase].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseRecord, regie_phase_record, phase)

/**
 * regie_phase_record_get_start_date:
 * @self: a phase record
 *
 * Gets the [property@Regie.PhaseRecord:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_record_set_start_date:
 * @self: a phase record
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.PhaseRecord:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePhaseRecord, regie_phase_record, start_date)

/**
 * regie_phase_record_get_end_date:
 * @self: a phase record
 *
 * Gets the [property@Regie.PhaseRecord:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_record_set_end_date:
 * @self: a phase record
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.PhaseRecord:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePhaseRecord, regie_phase_record, end_date)

/**
 * regie_phase_record_get_skipped:
 * @self: a phase record
 *
 * Gets the [property@Regie.PhaseRecord:skipped].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_phase_record_set_skipped:
 * @self: a phase record
 * @skipped: the value
 *
 * Sets the [property@Regie.PhaseRecord:skipped].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegiePhaseRecord, regie_phase_record, skipped)

/**
 * regie_phase_record_get_reason:
 * @self: a phase record
 *
 * Gets the [property@Regie.PhaseRecord:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_record_set_reason:
 * @self: a phase record
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.PhaseRecord:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseRecord, regie_phase_record, reason)

/**
 * regie_phase_record_get_outcome:
 * @self: a phase record
 *
 * Gets the [property@Regie.PhaseRecord:outcome].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_phase_record_set_outcome:
 * @self: a phase record
 * @outcome: (nullable): the text
 *
 * Sets the [property@Regie.PhaseRecord:outcome].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegiePhaseRecord, regie_phase_record, outcome)

/**
 * regie_phase_record_get_decided_by:
 * @self: a phase record
 *
 * Gets the [property@Regie.PhaseRecord:decided-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_phase_record_set_decided_by:
 * @self: a phase record
 * @decided_by: (nullable): an id
 *
 * Sets the [property@Regie.PhaseRecord:decided-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePhaseRecord, regie_phase_record, decided_by)

/**
 * regie_phase_record_get_steps:
 * @self: a phase record
 *
 * Gets the [property@Regie.PhaseRecord:steps].
 *
 * Returns: (transfer none): a list of [class@Regie.StepRecord] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_phase_record_add_step:
 * @self: a phase record
 * @step: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.PhaseRecord:steps].
 *
 * Since: 0.1
 */

/**
 * regie_phase_record_remove_step:
 * @self: a phase record
 * @step: (transfer none): what to remove
 *
 * Removes from [property@Regie.PhaseRecord:steps].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegiePhaseRecord, regie_phase_record, steps, step, RegieStepRecord)
