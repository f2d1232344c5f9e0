/* regie-risk-assessment.c: an assessment of risk by a professional
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-risk-assessment.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieRiskAssessment:
 *
 * An assessment of risk with an instrument of the method, by a professional. It is no score on
 * the safety scale: that one belongs to everybody.
 *
 * Source: method, section 3.6.
 *
 * Since: 0.1
 */
struct _RegieRiskAssessment
{
  RegieEntity parent_instance;

  GDate       date;
  char       *instrument;
  char       *by;
  char       *about;
  RegieItems *answers;
  char       *words;
};

static const RegieField fields[] = {
  /**
   * RegieRiskAssessment:date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieRiskAssessment, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRiskAssessment:instrument:
   *
   * Instrument, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("instrument", RegieRiskAssessment, instrument, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRiskAssessment:by:
   *
   * Professional who answered.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("by",
                         RegieRiskAssessment,
                         by,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieRiskAssessment:about:
   *
   * Person at risk; unset for the household.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("about", RegieRiskAssessment, about, regie_person_get_type),
  /**
   * RegieRiskAssessment:answers:
   *
   * Answers to its items. An item without an answer is missing, never zero.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("answers", RegieRiskAssessment, answers, regie_risk_answer_get_type),
  /**
   * RegieRiskAssessment:words:
   *
   * What the professional says with it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("words", RegieRiskAssessment, words, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieRiskAssessment, regie_risk_assessment, REGIE_TYPE_ENTITY)

static void
regie_risk_assessment_class_init (RegieRiskAssessmentClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_risk_assessment_init (RegieRiskAssessment *self)
{
}

/**
 * regie_risk_assessment_new:
 *
 * Makes a risk assessment without any value.
 *
 * Returns: (transfer full): the risk assessment
 *
 * Since: 0.1
 */
RegieRiskAssessment *
regie_risk_assessment_new (void)
{
  return g_object_new (REGIE_TYPE_RISK_ASSESSMENT, NULL);
}

/**
 * regie_risk_assessment_get_date:
 * @self: a risk assessment
 *
 * Gets the [property@Regie.RiskAssessment:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_risk_assessment_set_date:
 * @self: a risk assessment
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.RiskAssessment:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieRiskAssessment, regie_risk_assessment, date)

/**
 * regie_risk_assessment_get_instrument:
 * @self: a risk assessment
 *
 * Gets the [property@Regie.RiskAssessment:instrument].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_risk_assessment_set_instrument:
 * @self: a risk assessment
 * @instrument: (nullable): the text
 *
 * Sets the [property@Regie.RiskAssessment:instrument].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRiskAssessment, regie_risk_assessment, instrument)

/**
 * regie_risk_assessment_get_by:
 * @self: a risk assessment
 *
 * Gets the [property@Regie.RiskAssessment:by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_risk_assessment_set_by:
 * @self: a risk assessment
 * @by: (nullable): an id
 *
 * Sets the [property@Regie.RiskAssessment:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieRiskAssessment, regie_risk_assessment, by)

/**
 * regie_risk_assessment_get_about:
 * @self: a risk assessment
 *
 * Gets the [property@Regie.RiskAssessment:about].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_risk_assessment_set_about:
 * @self: a risk assessment
 * @about: (nullable): an id
 *
 * Sets the [property@Regie.RiskAssessment:about].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieRiskAssessment, regie_risk_assessment, about)

/**
 * regie_risk_assessment_get_answers:
 * @self: a risk assessment
 *
 * Gets the [property@Regie.RiskAssessment:answers].
 *
 * Returns: (transfer none): a list of [class@Regie.RiskAnswer] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_risk_assessment_add_answer:
 * @self: a risk assessment
 * @answer: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.RiskAssessment:answers].
 *
 * Since: 0.1
 */

/**
 * regie_risk_assessment_remove_answer:
 * @self: a risk assessment
 * @answer: (transfer none): what to remove
 *
 * Removes from [property@Regie.RiskAssessment:answers].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieRiskAssessment, regie_risk_assessment, answers, answer, RegieRiskAnswer)

/**
 * regie_risk_assessment_get_words:
 * @self: a risk assessment
 *
 * Gets the [property@Regie.RiskAssessment:words].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_risk_assessment_set_words:
 * @self: a risk assessment
 * @words: (nullable): the text
 *
 * Sets the [property@Regie.RiskAssessment:words].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRiskAssessment, regie_risk_assessment, words)
