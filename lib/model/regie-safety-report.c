/* regie-safety-report.c: advice of or a report to Veilig Thuis
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-report.h>

#include <regie/regie-organisation.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieSafetyReport:
 *
 * Advice asked of Veilig Thuis, or a report made to it.
 *
 * Source: method, section 3.4.
 *
 * Since: 0.1
 */
struct _RegieSafetyReport
{
  RegieEntity parent_instance;

  GDate                     date;
  RegieSafetyReportKind     kind;
  char                     *reporter;
  gboolean                  is_anonymous;
  char                     *text;
  RegieTold                 told_household;
  char                     *told_reason;
  RegieSafetyReportOutcome  outcome;
  GDate                     outcome_date;
  char                     *responsible;
  GStrv                     conditions;
};

static const RegieField fields[] = {
  /**
   * RegieSafetyReport:date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieSafetyReport, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSafetyReport:kind:
   *
   * Advice or report.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind",
                    RegieSafetyReport,
                    kind,
                    RegieSafetyReportKind,
                    regie_safety_report_kind_get_type),
  /**
   * RegieSafetyReport:reporter:
   *
   * Who reported. Left out of every text unless secrets are asked for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("reporter",
                         RegieSafetyReport,
                         reporter,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_SECRET),
  /**
   * RegieSafetyReport:is-anonymous:
   *
   * Whether the reporter was promised not to be named.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-anonymous", RegieSafetyReport, is_anonymous),
  /**
   * RegieSafetyReport:text:
   *
   * What was reported.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text", RegieSafetyReport, text, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyReport:told-household:
   *
   * Whether the household was told.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("told-household",
                    RegieSafetyReport,
                    told_household,
                    RegieTold,
                    regie_told_get_type),
  /**
   * RegieSafetyReport:told-reason:
   *
   * Why it was not.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("told-reason", RegieSafetyReport, told_reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieSafetyReport:outcome:
   *
   * What Veilig Thuis decided.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("outcome",
                    RegieSafetyReport,
                    outcome,
                    RegieSafetyReportOutcome,
                    regie_safety_report_outcome_get_type),
  /**
   * RegieSafetyReport:outcome-date:
   *
   * Day of that decision.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("outcome-date", RegieSafetyReport, outcome_date),
  /**
   * RegieSafetyReport:responsible:
   *
   * Who answers for safety from then.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("responsible",
                         RegieSafetyReport,
                         responsible,
                         regie_organisation_get_type),
  /**
   * RegieSafetyReport:conditions:
   *
   * Conditions set, in words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("conditions", RegieSafetyReport, conditions),
};

G_DEFINE_FINAL_TYPE (RegieSafetyReport, regie_safety_report, REGIE_TYPE_ENTITY)

static void
regie_safety_report_class_init (RegieSafetyReportClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_safety_report_init (RegieSafetyReport *self)
{
}

/**
 * regie_safety_report_new:
 *
 * Makes a safety report without any value.
 *
 * Returns: (transfer full): the safety report
 *
 * Since: 0.1
 */
RegieSafetyReport *
regie_safety_report_new (void)
{
  return g_object_new (REGIE_TYPE_SAFETY_REPORT, NULL);
}

/**
 * regie_safety_report_get_date:
 * @self: a safety report
 *
 * Gets the [property@Regie.SafetyReport:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_report_set_date:
 * @self: a safety report
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyReport:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyReport, regie_safety_report, date)

/**
 * regie_safety_report_get_kind:
 * @self: a safety report
 *
 * Gets the [property@Regie.SafetyReport:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_safety_report_set_kind:
 * @self: a safety report
 * @kind: the code
 *
 * Sets the [property@Regie.SafetyReport:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieSafetyReport, regie_safety_report, kind, RegieSafetyReportKind)

/**
 * regie_safety_report_get_reporter:
 * @self: a safety report
 *
 * Gets the [property@Regie.SafetyReport:reporter].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_report_set_reporter:
 * @self: a safety report
 * @reporter: (nullable): an id
 *
 * Sets the [property@Regie.SafetyReport:reporter].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyReport, regie_safety_report, reporter)

/**
 * regie_safety_report_get_is_anonymous:
 * @self: a safety report
 *
 * Gets the [property@Regie.SafetyReport:is-anonymous].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_safety_report_set_is_anonymous:
 * @self: a safety report
 * @is_anonymous: the value
 *
 * Sets the [property@Regie.SafetyReport:is-anonymous].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieSafetyReport, regie_safety_report, is_anonymous)

/**
 * regie_safety_report_get_text:
 * @self: a safety report
 *
 * Gets the [property@Regie.SafetyReport:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_report_set_text:
 * @self: a safety report
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.SafetyReport:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyReport, regie_safety_report, text)

/**
 * regie_safety_report_get_told_household:
 * @self: a safety report
 *
 * Gets the [property@Regie.SafetyReport:told-household].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_safety_report_set_told_household:
 * @self: a safety report
 * @told_household: the code
 *
 * Sets the [property@Regie.SafetyReport:told-household].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieSafetyReport, regie_safety_report, told_household, RegieTold)

/**
 * regie_safety_report_get_told_reason:
 * @self: a safety report
 *
 * Gets the [property@Regie.SafetyReport:told-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_report_set_told_reason:
 * @self: a safety report
 * @told_reason: (nullable): the text
 *
 * Sets the [property@Regie.SafetyReport:told-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSafetyReport, regie_safety_report, told_reason)

/**
 * regie_safety_report_get_outcome:
 * @self: a safety report
 *
 * Gets the [property@Regie.SafetyReport:outcome].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_safety_report_set_outcome:
 * @self: a safety report
 * @outcome: the code
 *
 * Sets the [property@Regie.SafetyReport:outcome].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieSafetyReport, regie_safety_report, outcome, RegieSafetyReportOutcome)

/**
 * regie_safety_report_get_outcome_date:
 * @self: a safety report
 *
 * Gets the [property@Regie.SafetyReport:outcome-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_safety_report_set_outcome_date:
 * @self: a safety report
 * @outcome_date: (nullable): the day
 *
 * Sets the [property@Regie.SafetyReport:outcome-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSafetyReport, regie_safety_report, outcome_date)

/**
 * regie_safety_report_get_responsible:
 * @self: a safety report
 *
 * Gets the [property@Regie.SafetyReport:responsible].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_safety_report_set_responsible:
 * @self: a safety report
 * @responsible: (nullable): an id
 *
 * Sets the [property@Regie.SafetyReport:responsible].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSafetyReport, regie_safety_report, responsible)

/**
 * regie_safety_report_get_conditions:
 * @self: a safety report
 *
 * Gets the [property@Regie.SafetyReport:conditions].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_safety_report_set_conditions:
 * @self: a safety report
 * @conditions: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.SafetyReport:conditions].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieSafetyReport, regie_safety_report, conditions)
