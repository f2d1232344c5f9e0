/* regie-competence-gap.c: what somebody lacks that a profile asks for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-competence-gap.h>

#include <regie/regie-assessment.h>
#include <regie/regie-competence-profile.h>
#include <regie/regie-competence.h>
#include <regie/regie-functionary.h>

#include "base/regie-field-private.h"

/**
 * RegieCompetenceGap:
 *
 * A competence that a profile asks for and that somebody does not have so far, or was never judged
 * on. The answer to a question, made for who asks.
 *
 * Source: method, section 8.2; the comparison is ours.
 *
 * Since: 0.1
 */
struct _RegieCompetenceGap
{
  RegieEntity parent_instance;

  char     *functionary;
  char     *profile;
  char     *competence;
  int       min_level;
  int       level;
  gboolean  is_assessed;
  char     *assessment;
  GDate     date;
};

static const RegieField fields[] = {
  /**
   * RegieCompetenceGap:functionary:
   *
   * Who.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("functionary",
                         RegieCompetenceGap,
                         functionary,
                         regie_functionary_get_type),
  /**
   * RegieCompetenceGap:profile:
   *
   * The profile.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("profile", RegieCompetenceGap, profile, regie_competence_profile_get_type),
  /**
   * RegieCompetenceGap:competence:
   *
   * The competence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("competence", RegieCompetenceGap, competence, regie_competence_get_type),
  /**
   * RegieCompetenceGap:min-level:
   *
   * Level that is asked for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("min-level", RegieCompetenceGap, min_level, .max = 100),
  /**
   * RegieCompetenceGap:level:
   *
   * Level that was reached; 0 also when it was never assessed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("level", RegieCompetenceGap, level, .max = 100),
  /**
   * RegieCompetenceGap:is-assessed:
   *
   * Whether it was ever assessed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-assessed", RegieCompetenceGap, is_assessed),
  /**
   * RegieCompetenceGap:assessment:
   *
   * The assessment that says so.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("assessment", RegieCompetenceGap, assessment, regie_assessment_get_type),
  /**
   * RegieCompetenceGap:date:
   *
   * Day of that assessment.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieCompetenceGap, date),
};

G_DEFINE_FINAL_TYPE (RegieCompetenceGap, regie_competence_gap, REGIE_TYPE_ENTITY)

static void
regie_competence_gap_class_init (RegieCompetenceGapClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_competence_gap_init (RegieCompetenceGap *self)
{
}

/**
 * regie_competence_gap_new:
 *
 * Makes a competence gap without any value.
 *
 * Returns: (transfer full): the competence gap
 *
 * Since: 0.1
 */
RegieCompetenceGap *
regie_competence_gap_new (void)
{
  return g_object_new (REGIE_TYPE_COMPETENCE_GAP, NULL);
}

/**
 * regie_competence_gap_get_functionary:
 * @self: a competence gap
 *
 * Gets the [property@Regie.CompetenceGap:functionary].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_competence_gap_set_functionary:
 * @self: a competence gap
 * @functionary: (nullable): an id
 *
 * Sets the [property@Regie.CompetenceGap:functionary].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieCompetenceGap, regie_competence_gap, functionary)

/**
 * regie_competence_gap_get_profile:
 * @self: a competence gap
 *
 * Gets the [property@Regie.CompetenceGap:profile].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_competence_gap_set_profile:
 * @self: a competence gap
 * @profile: (nullable): an id
 *
 * Sets the [property@Regie.CompetenceGap:profile].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieCompetenceGap, regie_competence_gap, profile)

/**
 * regie_competence_gap_get_competence:
 * @self: a competence gap
 *
 * Gets the [property@Regie.CompetenceGap:competence].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_competence_gap_set_competence:
 * @self: a competence gap
 * @competence: (nullable): an id
 *
 * Sets the [property@Regie.CompetenceGap:competence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieCompetenceGap, regie_competence_gap, competence)

/**
 * regie_competence_gap_get_min_level:
 * @self: a competence gap
 *
 * Gets the [property@Regie.CompetenceGap:min-level].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_competence_gap_set_min_level:
 * @self: a competence gap
 * @min_level: the number
 *
 * Sets the [property@Regie.CompetenceGap:min-level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieCompetenceGap, regie_competence_gap, min_level)

/**
 * regie_competence_gap_get_level:
 * @self: a competence gap
 *
 * Gets the [property@Regie.CompetenceGap:level].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_competence_gap_set_level:
 * @self: a competence gap
 * @level: the number
 *
 * Sets the [property@Regie.CompetenceGap:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieCompetenceGap, regie_competence_gap, level)

/**
 * regie_competence_gap_get_is_assessed:
 * @self: a competence gap
 *
 * Gets the [property@Regie.CompetenceGap:is-assessed].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_competence_gap_set_is_assessed:
 * @self: a competence gap
 * @is_assessed: the value
 *
 * Sets the [property@Regie.CompetenceGap:is-assessed].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieCompetenceGap, regie_competence_gap, is_assessed)

/**
 * regie_competence_gap_get_assessment:
 * @self: a competence gap
 *
 * Gets the [property@Regie.CompetenceGap:assessment].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_competence_gap_set_assessment:
 * @self: a competence gap
 * @assessment: (nullable): an id
 *
 * Sets the [property@Regie.CompetenceGap:assessment].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieCompetenceGap, regie_competence_gap, assessment)

/**
 * regie_competence_gap_get_date:
 * @self: a competence gap
 *
 * Gets the [property@Regie.CompetenceGap:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_competence_gap_set_date:
 * @self: a competence gap
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.CompetenceGap:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieCompetenceGap, regie_competence_gap, date)
