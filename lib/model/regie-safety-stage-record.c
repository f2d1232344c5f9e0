/* regie-safety-stage-record.c: a stage of the work on safety
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-stage-record.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieSafetyStageRecord:
 *
 * A stage of the work on safety, of the household or of one person at risk. It is left by a
 * recorded judgement, never by a timer.
 *
 * Source: method, section 3.5.
 *
 * Since: 0.1
 */
struct _RegieSafetyStageRecord
{
  RegieEntity parent_instance;

  char  *stage;
  char  *person;
  GDate  start_date;
  GDate  end_date;
  char  *evidence;
  GStrv  agreed_by;
  char  *judgement;
  char  *judged_by;
  int    review_interval_days;
};

static const RegieField fields[] = {
  /**
   * RegieSafetyStageRecord:stage:
   *
   * Stage, an id of the method, such as `direct-safety`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("stage", RegieSafetyStageRecord, stage, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSafetyStageRecord:person:
   *
   * Person at risk; unset for the household.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person", RegieSafetyStageRecord, person, regie_person_get_type),
  /**
   * RegieSafetyStageRecord:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date",
                    RegieSafetyStageRecord,
                    start_date,
                    .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSafetyStageRecord:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieSafetyStageRecord, end_date),
  /**
   * RegieSafetyStageRecord:evidence:
   *
   * What shows that the stage begins.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("evidence", RegieSafetyStageRecord, evidence, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyStageRecord:agreed-by:
   *
   * Ids of the people who agreed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("agreed-by", RegieSafetyStageRecord, agreed_by, .of = regie_person_get_type),
  /**
   * RegieSafetyStageRecord:judgement:
   *
   * Why it could be left.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("judgement",
                      RegieSafetyStageRecord,
                      judgement,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyStageRecord:judged-by:
   *
   * Who judged so.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("judged-by", RegieSafetyStageRecord, judged_by, regie_person_get_type),
  /**
   * RegieSafetyStageRecord:review-interval-days:
   *
   * Days between two looks at it; 0 for the interval of the method.
   *
   * Range: 0 to 3660.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("review-interval-days",
                   RegieSafetyStageRecord,
                   review_interval_days,
                   .max = 3660),
};

G_DEFINE_FINAL_TYPE (RegieSafetyStageRecord, regie_safety_stage_record, REGIE_TYPE_ENTITY)

static void
regie_safety_stage_record_class_init (RegieSafetyStageRecordClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_safety_stage_record_init (RegieSafetyStageRecord *self)
{
}

/**
 * regie_safety_stage_record_new:
 *
 * Makes a safety stage record without any value.
 *
 * Returns: (transfer full): the safety stage record
 *
 * Since: 0.1
 */
RegieSafetyStageRecord *
regie_safety_stage_record_new (void)
{
  return g_object_new (REGIE_TYPE_SAFETY_STAGE_RECORD, NULL);
}

/**
 * regie_safety_stage_record_get_stage:
 * @self: a safety stage record
 *
 * Gets the [property@Regie.SafetyStageRecord:stage].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_record_set_stage:
 * @self: a safety stage record
 * @stage: (nullable): the text
 *
 * Sets the [property@Regie.SafetyStageRecord:stage].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyStageRecord, regie_safety_stage_record, stage)

/**
 * regie_safety_stage_record_get_person:
 * @self: a safety stage record
 *
 * Gets the [property@Regie.SafetyStageRecord:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_record_set_person:
 * @self: a safety stage record
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.SafetyStageRecord:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyStageRecord, regie_safety_stage_record, person)

/**
 * regie_safety_stage_record_get_start_date:
 * @self: a safety stage record
 *
 * Gets the [property@Regie.SafetyStageRecord:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_record_set_start_date:
 * @self: a safety stage record
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyStageRecord:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyStageRecord, regie_safety_stage_record, start_date)

/**
 * regie_safety_stage_record_get_end_date:
 * @self: a safety stage record
 *
 * Gets the [property@Regie.SafetyStageRecord:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_record_set_end_date:
 * @self: a safety stage record
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyStageRecord:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyStageRecord, regie_safety_stage_record, end_date)

/**
 * regie_safety_stage_record_get_evidence:
 * @self: a safety stage record
 *
 * Gets the [property@Regie.SafetyStageRecord:evidence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_record_set_evidence:
 * @self: a safety stage record
 * @evidence: (nullable): the text
 *
 * Sets the [property@Regie.SafetyStageRecord:evidence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyStageRecord, regie_safety_stage_record, evidence)

/**
 * regie_safety_stage_record_get_agreed_by:
 * @self: a safety stage record
 *
 * Gets the [property@Regie.SafetyStageRecord:agreed-by].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_record_set_agreed_by:
 * @self: a safety stage record
 * @agreed_by: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.SafetyStageRecord:agreed-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieSafetyStageRecord, regie_safety_stage_record, agreed_by)

/**
 * regie_safety_stage_record_get_judgement:
 * @self: a safety stage record
 *
 * Gets the [property@Regie.SafetyStageRecord:judgement].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_record_set_judgement:
 * @self: a safety stage record
 * @judgement: (nullable): the text
 *
 * Sets the [property@Regie.SafetyStageRecord:judgement].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyStageRecord, regie_safety_stage_record, judgement)

/**
 * regie_safety_stage_record_get_judged_by:
 * @self: a safety stage record
 *
 * Gets the [property@Regie.SafetyStageRecord:judged-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_record_set_judged_by:
 * @self: a safety stage record
 * @judged_by: (nullable): an id
 *
 * Sets the [property@Regie.SafetyStageRecord:judged-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyStageRecord, regie_safety_stage_record, judged_by)

/**
 * regie_safety_stage_record_get_review_interval_days:
 * @self: a safety stage record
 *
 * Gets the [property@Regie.SafetyStageRecord:review-interval-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_safety_stage_record_set_review_interval_days:
 * @self: a safety stage record
 * @review_interval_days: the number
 *
 * Sets the [property@Regie.SafetyStageRecord:review-interval-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieSafetyStageRecord, regie_safety_stage_record, review_interval_days)
