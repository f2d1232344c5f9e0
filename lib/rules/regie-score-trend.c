/* regie-score-trend.c: how the score of a person moves
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-score-trend.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieScoreTrend:
 *
 * How the score of one person moves from one moment to the next.
 *
 * Source: method, section 5.3.
 *
 * Since: 0.1
 */
struct _RegieScoreTrend
{
  RegieEntity parent_instance;

  char       *person;
  int         value;
  GDate       date;
  char       *words;
  int         earlier_value;
  GDate       earlier_date;
  RegieTrend  trend;
};

static const RegieField fields[] = {
  /**
   * RegieScoreTrend:person:
   *
   * Whose score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person", RegieScoreTrend, person, regie_person_get_type),
  /**
   * RegieScoreTrend:value:
   *
   * Last score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("value", RegieScoreTrend, value),
  /**
   * RegieScoreTrend:date:
   *
   * Its day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieScoreTrend, date),
  /**
   * RegieScoreTrend:words:
   *
   * What they said with it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("words", RegieScoreTrend, words, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieScoreTrend:earlier-value:
   *
   * Score before that; only when there is one.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("earlier-value", RegieScoreTrend, earlier_value),
  /**
   * RegieScoreTrend:earlier-date:
   *
   * Its day, or unset when there is no earlier score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("earlier-date", RegieScoreTrend, earlier_date),
  /**
   * RegieScoreTrend:trend:
   *
   * How it moved; unknown without an earlier score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("trend", RegieScoreTrend, trend, RegieTrend, regie_trend_get_type),
};

G_DEFINE_FINAL_TYPE (RegieScoreTrend, regie_score_trend, REGIE_TYPE_ENTITY)

static void
regie_score_trend_class_init (RegieScoreTrendClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_score_trend_init (RegieScoreTrend *self)
{
}

/**
 * regie_score_trend_new:
 *
 * Makes a score trend without any value.
 *
 * Returns: (transfer full): the score trend
 *
 * Since: 0.1
 */
RegieScoreTrend *
regie_score_trend_new (void)
{
  return g_object_new (REGIE_TYPE_SCORE_TREND, NULL);
}

/**
 * regie_score_trend_get_person:
 * @self: a score trend
 *
 * Gets the [property@Regie.ScoreTrend:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_score_trend_set_person:
 * @self: a score trend
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.ScoreTrend:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieScoreTrend, regie_score_trend, person)

/**
 * regie_score_trend_get_value:
 * @self: a score trend
 *
 * Gets the [property@Regie.ScoreTrend:value].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_score_trend_set_value:
 * @self: a score trend
 * @value: the number
 *
 * Sets the [property@Regie.ScoreTrend:value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieScoreTrend, regie_score_trend, value)

/**
 * regie_score_trend_get_date:
 * @self: a score trend
 *
 * Gets the [property@Regie.ScoreTrend:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_score_trend_set_date:
 * @self: a score trend
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.ScoreTrend:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieScoreTrend, regie_score_trend, date)

/**
 * regie_score_trend_get_words:
 * @self: a score trend
 *
 * Gets the [property@Regie.ScoreTrend:words].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_score_trend_set_words:
 * @self: a score trend
 * @words: (nullable): the text
 *
 * Sets the [property@Regie.ScoreTrend:words].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieScoreTrend, regie_score_trend, words)

/**
 * regie_score_trend_get_earlier_value:
 * @self: a score trend
 *
 * Gets the [property@Regie.ScoreTrend:earlier-value].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_score_trend_set_earlier_value:
 * @self: a score trend
 * @earlier_value: the number
 *
 * Sets the [property@Regie.ScoreTrend:earlier-value].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieScoreTrend, regie_score_trend, earlier_value)

/**
 * regie_score_trend_get_earlier_date:
 * @self: a score trend
 *
 * Gets the [property@Regie.ScoreTrend:earlier-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_score_trend_set_earlier_date:
 * @self: a score trend
 * @earlier_date: (nullable): the day
 *
 * Sets the [property@Regie.ScoreTrend:earlier-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieScoreTrend, regie_score_trend, earlier_date)

/**
 * regie_score_trend_get_trend:
 * @self: a score trend
 *
 * Gets the [property@Regie.ScoreTrend:trend].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_score_trend_set_trend:
 * @self: a score trend
 * @trend: the code
 *
 * Sets the [property@Regie.ScoreTrend:trend].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieScoreTrend, regie_score_trend, trend, RegieTrend)
