/* regie-score.c: a score on a scale
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-score.h>

#include <regie/regie-goal.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieScore:
 *
 * A score that one person gave at one moment, in their own words. Scores are never averaged.
 *
 * Source: method, section 5.3.
 *
 * Since: 0.1
 */
struct _RegieScore
{
  RegieEntity parent_instance;

  GDate  date;
  char  *scale;
  char  *domain;
  char  *goal;
  char  *about;
  char  *by;
  int    value;
  char  *words;
  char  *reason;
};

static const RegieField fields[] = {
  /**
   * RegieScore:date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieScore, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieScore:scale:
   *
   * Scale, an id of the method, such as `safety`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("scale", RegieScore, scale, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieScore:domain:
   *
   * Life domain, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("domain", RegieScore, domain),
  /**
   * RegieScore:goal:
   *
   * Goal that is scored.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("goal", RegieScore, goal, regie_goal_get_type),
  /**
   * RegieScore:about:
   *
   * Whom it is about; unset for the household.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("about", RegieScore, about, regie_person_get_type),
  /**
   * RegieScore:by:
   *
   * Who gives it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("by",
                         RegieScore,
                         by,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieScore:value:
   *
   * The score, within the range of the scale.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("value", RegieScore, value, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieScore:words:
   *
   * What they say with it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("words", RegieScore, words, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieScore:reason:
   *
   * Why it is recorded.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieScore, reason, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieScore, regie_score, REGIE_TYPE_ENTITY)

static void
regie_score_class_init (RegieScoreClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_score_init (RegieScore *self)
{
}

/**
 * regie_score_new:
 *
 * Makes a score without any value.
 *
 * Returns: (transfer full): the score
 *
 * Since: 0.1
 */
RegieScore *
regie_score_new (void)
{
  return g_object_new (REGIE_TYPE_SCORE, NULL);
}

/**
 * regie_score_get_date:
 * @self: a score
 *
 * Gets the [property@Regie.Score:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_score_set_date:
 * @self: a score
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Score:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieScore, regie_score, date)

/**
 * regie_score_get_scale:
 * @self: a score
 *
 * Gets the [property@Regie.Score:scale].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_score_set_scale:
 * @self: a score
 * @scale: (nullable): the text
 *
 * Sets the [property@Regie.Score:scale].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieScore, regie_score, scale)

/**
 * regie_score_get_domain:
 * @self: a score
 *
 * Gets the [property@Regie.Score:domain].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_score_set_domain:
 * @self: a score
 * @domain: (nullable): the text
 *
 * Sets the [property@Regie.Score:domain].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieScore, regie_score, domain)

/**
 * regie_score_get_goal:
 * @self: a score
 *
 * Gets the [property@Regie.Score:goal].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_score_set_goal:
 * @self: a score
 * @goal: (nullable): an id
 *
 * Sets the [property@Regie.Score:goal].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieScore, regie_score, goal)

/**
 * regie_score_get_about:
 * @self: a score
 *
 * Gets the [property@Regie.Score:about].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_score_set_about:
 * @self: a score
 * @about: (nullable): an id
 *
 * Sets the [property@Regie.Score:about].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieScore, regie_score, about)

/**
 * regie_score_get_by:
 * @self: a score
 *
 * Gets the [property@Regie.Score:by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_score_set_by:
 * @self: a score
 * @by: (nullable): an id
 *
 * Sets the [property@Regie.Score:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieScore, regie_score, by)

/**
 * regie_score_get_value:
 * @self: a score
 *
 * Gets the [property@Regie.Score:value].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_score_set_value:
 * @self: a score
 * @value: the number
 *
 * Sets the [property@Regie.Score:value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieScore, regie_score, value)

/**
 * regie_score_get_words:
 * @self: a score
 *
 * Gets the [property@Regie.Score:words].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_score_set_words:
 * @self: a score
 * @words: (nullable): the text
 *
 * Sets the [property@Regie.Score:words].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieScore, regie_score, words)

/**
 * regie_score_get_reason:
 * @self: a score
 *
 * Gets the [property@Regie.Score:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_score_set_reason:
 * @self: a score
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.Score:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieScore, regie_score, reason)
