/* regie-competence-result.c: how far a functionary has a competence
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-competence-result.h>

#include <regie/regie-competence.h>

#include "base/regie-field-private.h"

/**
 * RegieCompetenceResult:
 *
 * How far a functionary has a competence, in the eyes of the assessor.
 *
 * Source: method, section 8.2.
 *
 * Since: 0.1
 */
struct _RegieCompetenceResult
{
  RegieEntity parent_instance;

  char *competence;
  int   level;
  char *remark;
};

static const RegieField fields[] = {
  /**
   * RegieCompetenceResult:competence:
   *
   * The competence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("competence",
                         RegieCompetenceResult,
                         competence,
                         regie_competence_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieCompetenceResult:level:
   *
   * Level that was reached, on the scale of the profile; higher is better.
   *
   * Range: 0 to 100.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("level", RegieCompetenceResult, level, .max = 100),
  /**
   * RegieCompetenceResult:remark:
   *
   * What the assessor adds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("remark", RegieCompetenceResult, remark, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieCompetenceResult, regie_competence_result, REGIE_TYPE_ENTITY)

static void
regie_competence_result_class_init (RegieCompetenceResultClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_competence_result_init (RegieCompetenceResult *self)
{
}

/**
 * regie_competence_result_new:
 *
 * Makes a result without any value.
 *
 * Returns: (transfer full): the result
 *
 * Since: 0.1
 */
RegieCompetenceResult *
regie_competence_result_new (void)
{
  return g_object_new (REGIE_TYPE_COMPETENCE_RESULT, NULL);
}

/**
 * regie_competence_result_get_competence:
 * @self: a result
 *
 * Gets the [property@Regie.CompetenceResult:competence].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_competence_result_set_competence:
 * @self: a result
 * @competence: (nullable): an id
 *
 * Sets the [property@Regie.CompetenceResult:competence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieCompetenceResult, regie_competence_result, competence)

/**
 * regie_competence_result_get_level:
 * @self: a result
 *
 * Gets the [property@Regie.CompetenceResult:level].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_competence_result_set_level:
 * @self: a result
 * @level: the number
 *
 * Sets the [property@Regie.CompetenceResult:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieCompetenceResult, regie_competence_result, level)

/**
 * regie_competence_result_get_remark:
 * @self: a result
 *
 * Gets the [property@Regie.CompetenceResult:remark].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_competence_result_set_remark:
 * @self: a result
 * @remark: (nullable): the text
 *
 * Sets the [property@Regie.CompetenceResult:remark].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCompetenceResult, regie_competence_result, remark)
