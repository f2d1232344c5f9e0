/* regie-meldcode-record.c: a step of the meldcode that was taken
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-meldcode-record.h>

#include <regie/regie-organisation.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieMeldcodeRecord:
 *
 * A step of the meldcode that was taken.
 *
 * Source: method, section 3.2.
 *
 * Since: 0.1
 */
struct _RegieMeldcodeRecord
{
  RegieEntity parent_instance;

  char        *step;
  GDate        date;
  char        *by;
  GStrv        consulted;
  char        *consulted_organisation;
  GStrv        talked_with;
  char        *outcome;
  RegieAnswer  report_needed;
  RegieAnswer  help_possible;
};

static const RegieField fields[] = {
  /**
   * RegieMeldcodeRecord:step:
   *
   * Step, an id of the method, `0` to `5`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("step", RegieMeldcodeRecord, step, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieMeldcodeRecord:date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieMeldcodeRecord, date),
  /**
   * RegieMeldcodeRecord:by:
   *
   * Who took it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("by", RegieMeldcodeRecord, by, regie_person_get_type),
  /**
   * RegieMeldcodeRecord:consulted:
   *
   * Ids of the people consulted.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("consulted", RegieMeldcodeRecord, consulted, .of = regie_person_get_type),
  /**
   * RegieMeldcodeRecord:consulted-organisation:
   *
   * Organisation consulted.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("consulted-organisation",
                         RegieMeldcodeRecord,
                         consulted_organisation,
                         regie_organisation_get_type),
  /**
   * RegieMeldcodeRecord:talked-with:
   *
   * Ids of the people talked with.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("talked-with",
                       RegieMeldcodeRecord,
                       talked_with,
                       .of = regie_person_get_type),
  /**
   * RegieMeldcodeRecord:outcome:
   *
   * What came of it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("outcome", RegieMeldcodeRecord, outcome, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieMeldcodeRecord:report-needed:
   *
   * Step 5, first decision: whether a report is necessary.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("report-needed",
                    RegieMeldcodeRecord,
                    report_needed,
                    RegieAnswer,
                    regie_answer_get_type),
  /**
   * RegieMeldcodeRecord:help-possible:
   *
   * Step 5, second decision: whether giving or organising help is possible.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("help-possible",
                    RegieMeldcodeRecord,
                    help_possible,
                    RegieAnswer,
                    regie_answer_get_type),
};

G_DEFINE_FINAL_TYPE (RegieMeldcodeRecord, regie_meldcode_record, REGIE_TYPE_ENTITY)

static void
regie_meldcode_record_class_init (RegieMeldcodeRecordClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_meldcode_record_init (RegieMeldcodeRecord *self)
{
}

/**
 * regie_meldcode_record_new:
 *
 * Makes a meldcode record without any value.
 *
 * Returns: (transfer full): the meldcode record
 *
 * Since: 0.1
 */
RegieMeldcodeRecord *
regie_meldcode_record_new (void)
{
  return g_object_new (REGIE_TYPE_MELDCODE_RECORD, NULL);
}

/**
 * regie_meldcode_record_get_step:
 * @self: a meldcode record
 *
 * Gets the [property@Regie.MeldcodeRecord:step].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_record_set_step:
 * @self: a meldcode record
 * @step: (nullable): the text
 *
 * Sets the [property@Regie.MeldcodeRecord:step].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMeldcodeRecord, regie_meldcode_record, step)

/**
 * regie_meldcode_record_get_date:
 * @self: a meldcode record
 *
 * Gets the [property@Regie.MeldcodeRecord:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_record_set_date:
 * @self: a meldcode record
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.MeldcodeRecord:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMeldcodeRecord, regie_meldcode_record, date)

/**
 * regie_meldcode_record_get_by:
 * @self: a meldcode record
 *
 * Gets the [property@Regie.MeldcodeRecord:by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_record_set_by:
 * @self: a meldcode record
 * @by: (nullable): an id
 *
 * Sets the [property@Regie.MeldcodeRecord:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMeldcodeRecord, regie_meldcode_record, by)

/**
 * regie_meldcode_record_get_consulted:
 * @self: a meldcode record
 *
 * Gets the [property@Regie.MeldcodeRecord:consulted].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_record_set_consulted:
 * @self: a meldcode record
 * @consulted: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.MeldcodeRecord:consulted].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieMeldcodeRecord, regie_meldcode_record, consulted)

/**
 * regie_meldcode_record_get_consulted_organisation:
 * @self: a meldcode record
 *
 * Gets the [property@Regie.MeldcodeRecord:consulted-organisation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_record_set_consulted_organisation:
 * @self: a meldcode record
 * @consulted_organisation: (nullable): an id
 *
 * Sets the [property@Regie.MeldcodeRecord:consulted-organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMeldcodeRecord, regie_meldcode_record, consulted_organisation)

/**
 * regie_meldcode_record_get_talked_with:
 * @self: a meldcode record
 *
 * Gets the [property@Regie.MeldcodeRecord:talked-with].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_record_set_talked_with:
 * @self: a meldcode record
 * @talked_with: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.MeldcodeRecord:talked-with].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieMeldcodeRecord, regie_meldcode_record, talked_with)

/**
 * regie_meldcode_record_get_outcome:
 * @self: a meldcode record
 *
 * Gets the [property@Regie.MeldcodeRecord:outcome].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_record_set_outcome:
 * @self: a meldcode record
 * @outcome: (nullable): the text
 *
 * Sets the [property@Regie.MeldcodeRecord:outcome].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMeldcodeRecord, regie_meldcode_record, outcome)

/**
 * regie_meldcode_record_get_report_needed:
 * @self: a meldcode record
 *
 * Gets the [property@Regie.MeldcodeRecord:report-needed].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_record_set_report_needed:
 * @self: a meldcode record
 * @report_needed: the code
 *
 * Sets the [property@Regie.MeldcodeRecord:report-needed].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieMeldcodeRecord, regie_meldcode_record, report_needed, RegieAnswer)

/**
 * regie_meldcode_record_get_help_possible:
 * @self: a meldcode record
 *
 * Gets the [property@Regie.MeldcodeRecord:help-possible].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_meldcode_record_set_help_possible:
 * @self: a meldcode record
 * @help_possible: the code
 *
 * Sets the [property@Regie.MeldcodeRecord:help-possible].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieMeldcodeRecord, regie_meldcode_record, help_possible, RegieAnswer)
