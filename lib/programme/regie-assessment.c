/* regie-assessment.c: how a functionary was held against a competence profile
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-assessment.h>

#include <regie/regie-competence-profile.h>
#include <regie/regie-functionary.h>

#include "base/regie-field-private.h"

/**
 * RegieAssessment:
 *
 * How a functionary was held against a competence profile. A later one stands in for an earlier
 * one.
 *
 * Source: method, section 8.2.
 *
 * Since: 0.1
 */
struct _RegieAssessment
{
  RegieEntity parent_instance;

  char       *profile;
  GDate       date;
  char       *assessor;
  RegieItems *results;
};

static const RegieField fields[] = {
  /**
   * RegieAssessment:profile:
   *
   * The profile.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("profile",
                         RegieAssessment,
                         profile,
                         regie_competence_profile_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieAssessment:date:
   *
   * Day of the assessment.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieAssessment, date),
  /**
   * RegieAssessment:assessor:
   *
   * Who made it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("assessor", RegieAssessment, assessor, regie_functionary_get_type),
  /**
   * RegieAssessment:results:
   *
   * What was found for each competence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("results", RegieAssessment, results, regie_competence_result_get_type),
};

G_DEFINE_FINAL_TYPE (RegieAssessment, regie_assessment, REGIE_TYPE_ENTITY)

static void
regie_assessment_class_init (RegieAssessmentClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_assessment_init (RegieAssessment *self)
{
}

/**
 * regie_assessment_new:
 *
 * Makes an assessment without any value.
 *
 * Returns: (transfer full): the assessment
 *
 * Since: 0.1
 */
RegieAssessment *
regie_assessment_new (void)
{
  return g_object_new (REGIE_TYPE_ASSESSMENT, NULL);
}

/**
 * regie_assessment_get_profile:
 * @self: an assessment
 *
 * Gets the [property@Regie.Assessment:profile].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_assessment_set_profile:
 * @self: an assessment
 * @profile: (nullable): an id
 *
 * Sets the [property@Regie.Assessment:profile].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieAssessment, regie_assessment, profile)

/**
 * regie_assessment_get_date:
 * @self: an assessment
 *
 * Gets the [property@Regie.Assessment:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_assessment_set_date:
 * @self: an assessment
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Assessment:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieAssessment, regie_assessment, date)

/**
 * regie_assessment_get_assessor:
 * @self: an assessment
 *
 * Gets the [property@Regie.Assessment:assessor].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_assessment_set_assessor:
 * @self: an assessment
 * @assessor: (nullable): an id
 *
 * Sets the [property@Regie.Assessment:assessor].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieAssessment, regie_assessment, assessor)

/**
 * regie_assessment_get_results:
 * @self: an assessment
 *
 * Gets the [property@Regie.Assessment:results].
 *
 * Returns: (transfer none): a list of [class@Regie.CompetenceResult] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_assessment_add_result:
 * @self: an assessment
 * @result: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Assessment:results].
 *
 * Since: 0.1
 */

/**
 * regie_assessment_remove_result:
 * @self: an assessment
 * @result: (transfer none): what to remove
 *
 * Removes from [property@Regie.Assessment:results].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieAssessment, regie_assessment, results, result, RegieCompetenceResult)
