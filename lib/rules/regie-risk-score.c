/* regie-risk-score.c: what an assessment of risk comes to
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-risk-score.h>

#include "base/regie-field-private.h"

/**
 * RegieRiskScore:
 *
 * What an assessment of risk comes to: the score of the items that were answered, and between
 * which bounds it lies when the missing ones are answered.
 *
 * Source: method, section 3.6.
 *
 * Since: 0.1
 */
struct _RegieRiskScore
{
  RegieEntity parent_instance;

  char  *instrument;
  int    score;
  int    lowest;
  int    highest;
  char  *level;
  char  *highest_level;
  GStrv  missing;
  char  *sentence;
};

static const RegieField fields[] = {
  /**
   * RegieRiskScore:instrument:
   *
   * Instrument, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("instrument", RegieRiskScore, instrument),
  /**
   * RegieRiskScore:score:
   *
   * Sum of the weighted answers that are there.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("score", RegieRiskScore, score),
  /**
   * RegieRiskScore:lowest:
   *
   * Lowest score that is possible once the missing items are answered.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("lowest", RegieRiskScore, lowest),
  /**
   * RegieRiskScore:highest:
   *
   * Highest score that is then possible.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("highest", RegieRiskScore, highest),
  /**
   * RegieRiskScore:level:
   *
   * Level of the lowest possible score, an id of the method; unset below every threshold.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("level", RegieRiskScore, level),
  /**
   * RegieRiskScore:highest-level:
   *
   * Level of the highest possible score. Only when it equals the other one is the level
   * certain.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("highest-level", RegieRiskScore, highest_level),
  /**
   * RegieRiskScore:missing:
   *
   * Items without an answer.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("missing", RegieRiskScore, missing),
  /**
   * RegieRiskScore:sentence:
   *
   * All this in one sentence, in the language asked for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence", RegieRiskScore, sentence),
};

G_DEFINE_FINAL_TYPE (RegieRiskScore, regie_risk_score, REGIE_TYPE_ENTITY)

static void
regie_risk_score_class_init (RegieRiskScoreClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_risk_score_init (RegieRiskScore *self)
{
}

/**
 * regie_risk_score_new:
 *
 * Makes a risk score without any value.
 *
 * Returns: (transfer full): the risk score
 *
 * Since: 0.1
 */
RegieRiskScore *
regie_risk_score_new (void)
{
  return g_object_new (REGIE_TYPE_RISK_SCORE, NULL);
}

/**
 * regie_risk_score_get_instrument:
 * @self: a risk score
 *
 * Gets the [property@Regie.RiskScore:instrument].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_risk_score_set_instrument:
 * @self: a risk score
 * @instrument: (nullable): the text
 *
 * Sets the [property@Regie.RiskScore:instrument].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRiskScore, regie_risk_score, instrument)

/**
 * regie_risk_score_get_score:
 * @self: a risk score
 *
 * Gets the [property@Regie.RiskScore:score].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_risk_score_set_score:
 * @self: a risk score
 * @score: the number
 *
 * Sets the [property@Regie.RiskScore:score].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRiskScore, regie_risk_score, score)

/**
 * regie_risk_score_get_lowest:
 * @self: a risk score
 *
 * Gets the [property@Regie.RiskScore:lowest].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_risk_score_set_lowest:
 * @self: a risk score
 * @lowest: the number
 *
 * Sets the [property@Regie.RiskScore:lowest].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRiskScore, regie_risk_score, lowest)

/**
 * regie_risk_score_get_highest:
 * @self: a risk score
 *
 * Gets the [property@Regie.RiskScore:highest].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_risk_score_set_highest:
 * @self: a risk score
 * @highest: the number
 *
 * Sets the [property@Regie.RiskScore:highest].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieRiskScore, regie_risk_score, highest)

/**
 * regie_risk_score_get_level:
 * @self: a risk score
 *
 * Gets the [property@Regie.RiskScore:level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_risk_score_set_level:
 * @self: a risk score
 * @level: (nullable): the text
 *
 * Sets the [property@Regie.RiskScore:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRiskScore, regie_risk_score, level)

/**
 * regie_risk_score_get_highest_level:
 * @self: a risk score
 *
 * Gets the [property@Regie.RiskScore:highest-level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_risk_score_set_highest_level:
 * @self: a risk score
 * @highest_level: (nullable): the text
 *
 * Sets the [property@Regie.RiskScore:highest-level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRiskScore, regie_risk_score, highest_level)

/**
 * regie_risk_score_get_missing:
 * @self: a risk score
 *
 * Gets the [property@Regie.RiskScore:missing].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_risk_score_set_missing:
 * @self: a risk score
 * @missing: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.RiskScore:missing].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieRiskScore, regie_risk_score, missing)

/**
 * regie_risk_score_get_sentence:
 * @self: a risk score
 *
 * Gets the [property@Regie.RiskScore:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_risk_score_set_sentence:
 * @self: a risk score
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.RiskScore:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieRiskScore, regie_risk_score, sentence)
