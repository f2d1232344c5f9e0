/* regie-step-record.c: a step of a phase
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-step-record.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieStepRecord:
 *
 * What became of a step of a phase. The steps are guidance: none of them blocks.
 *
 * Source: method, section 2.
 *
 * Since: 0.1
 */
struct _RegieStepRecord
{
  RegieEntity parent_instance;

  char           *step;
  RegieStepState  state;
  GDate           date;
  GDate           due_date;
  char           *done_by;
  char           *note;
};

static const RegieField fields[] = {
  /**
   * RegieStepRecord:step:
   *
   * Step, an id of the method, such as `1.2`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("step", RegieStepRecord, step, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieStepRecord:state:
   *
   * What became of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("state", RegieStepRecord, state, RegieStepState, regie_step_state_get_type),
  /**
   * RegieStepRecord:date:
   *
   * Day on which it was done, or on which it was decided to leave it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieStepRecord, date),
  /**
   * RegieStepRecord:due-date:
   *
   * Day by which it should be done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("due-date", RegieStepRecord, due_date),
  /**
   * RegieStepRecord:done-by:
   *
   * Who did it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("done-by", RegieStepRecord, done_by, regie_person_get_type),
  /**
   * RegieStepRecord:note:
   *
   * Remark, or why it was not done.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("note", RegieStepRecord, note, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieStepRecord, regie_step_record, REGIE_TYPE_ENTITY)

static void
regie_step_record_class_init (RegieStepRecordClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_step_record_init (RegieStepRecord *self)
{
}

/**
 * regie_step_record_new:
 *
 * Makes a step record without any value.
 *
 * Returns: (transfer full): the step record
 *
 * Since: 0.1
 */
RegieStepRecord *
regie_step_record_new (void)
{
  return g_object_new (REGIE_TYPE_STEP_RECORD, NULL);
}

/**
 * regie_step_record_get_step:
 * @self: a step record
 *
 * Gets the [property@Regie.StepRecord:step].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_step_record_set_step:
 * @self: a step record
 * @step: (nullable): the text
 *
 * Sets the [property@Regie.StepRecord:step].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStepRecord, regie_step_record, step)

/**
 * regie_step_record_get_state:
 * @self: a step record
 *
 * Gets the [property@Regie.StepRecord:state].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_step_record_set_state:
 * @self: a step record
 * @state: the code
 *
 * Sets the [property@Regie.StepRecord:state].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieStepRecord, regie_step_record, state, RegieStepState)

/**
 * regie_step_record_get_date:
 * @self: a step record
 *
 * Gets the [property@Regie.StepRecord:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_step_record_set_date:
 * @self: a step record
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.StepRecord:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieStepRecord, regie_step_record, date)

/**
 * regie_step_record_get_due_date:
 * @self: a step record
 *
 * Gets the [property@Regie.StepRecord:due-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_step_record_set_due_date:
 * @self: a step record
 * @due_date: (nullable): the day
 *
 * Sets the [property@Regie.StepRecord:due-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieStepRecord, regie_step_record, due_date)

/**
 * regie_step_record_get_done_by:
 * @self: a step record
 *
 * Gets the [property@Regie.StepRecord:done-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_step_record_set_done_by:
 * @self: a step record
 * @done_by: (nullable): an id
 *
 * Sets the [property@Regie.StepRecord:done-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieStepRecord, regie_step_record, done_by)

/**
 * regie_step_record_get_note:
 * @self: a step record
 *
 * Gets the [property@Regie.StepRecord:note].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_step_record_set_note:
 * @self: a step record
 * @note: (nullable): the text
 *
 * Sets the [property@Regie.StepRecord:note].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStepRecord, regie_step_record, note)
