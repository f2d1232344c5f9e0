/* regie-score-spread.c: how the scores of several people differ
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-score-spread.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieScoreSpread:
 *
 * How far the scores that several people gave lie apart. There is no mean in it: whoever gives
 * the lowest score may be the child.
 *
 * Source: method, section 5.3.
 *
 * Since: 0.1
 */
struct _RegieScoreSpread
{
  RegieEntity parent_instance;

  GDate       date;
  char       *scale;
  char       *about;
  int         n_scores;
  int         lowest;
  GStrv       lowest_by;
  int         highest;
  GStrv       highest_by;
  int         spread;
  RegieItems *differences;
  RegieItems *trends;
};

static const RegieField fields[] = {
  /**
   * RegieScoreSpread:date:
   *
   * Day as of which it holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieScoreSpread, date),
  /**
   * RegieScoreSpread:scale:
   *
   * Scale, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("scale", RegieScoreSpread, scale),
  /**
   * RegieScoreSpread:about:
   *
   * Whom the scores are about; unset for the household.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("about", RegieScoreSpread, about, regie_person_get_type),
  /**
   * RegieScoreSpread:n-scores:
   *
   * How many people gave one.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("n-scores", RegieScoreSpread, n_scores, .max = G_MAXINT),
  /**
   * RegieScoreSpread:lowest:
   *
   * Lowest score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("lowest", RegieScoreSpread, lowest),
  /**
   * RegieScoreSpread:lowest-by:
   *
   * Who gave it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("lowest-by", RegieScoreSpread, lowest_by, .of = regie_person_get_type),
  /**
   * RegieScoreSpread:highest:
   *
   * Highest score.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("highest", RegieScoreSpread, highest),
  /**
   * RegieScoreSpread:highest-by:
   *
   * Who gave it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("highest-by", RegieScoreSpread, highest_by, .of = regie_person_get_type),
  /**
   * RegieScoreSpread:spread:
   *
   * Distance between the two.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("spread", RegieScoreSpread, spread, .max = G_MAXINT),
  /**
   * RegieScoreSpread:differences:
   *
   * Who differs from whom, the largest distance first.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("differences", RegieScoreSpread, differences, regie_score_difference_get_type),
  /**
   * RegieScoreSpread:trends:
   *
   * How the score of each person moves.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("trends", RegieScoreSpread, trends, regie_score_trend_get_type),
};

G_DEFINE_FINAL_TYPE (RegieScoreSpread, regie_score_spread, REGIE_TYPE_ENTITY)

static void
regie_score_spread_class_init (RegieScoreSpreadClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_score_spread_init (RegieScoreSpread *self)
{
}

/**
 * regie_score_spread_new:
 *
 * Makes a score spread without any value.
 *
 * Returns: (transfer full): the score spread
 *
 * Since: 0.1
 */
RegieScoreSpread *
regie_score_spread_new (void)
{
  return g_object_new (REGIE_TYPE_SCORE_SPREAD, NULL);
}

/**
 * regie_score_spread_get_date:
 * @self: a score spread
 *
 * Gets the [property@Regie.ScoreSpread:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_set_date:
 * @self: a score spread
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.ScoreSpread:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieScoreSpread, regie_score_spread, date)

/**
 * regie_score_spread_get_scale:
 * @self: a score spread
 *
 * Gets the [property@Regie.ScoreSpread:scale].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_set_scale:
 * @self: a score spread
 * @scale: (nullable): the text
 *
 * Sets the [property@Regie.ScoreSpread:scale].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieScoreSpread, regie_score_spread, scale)

/**
 * regie_score_spread_get_about:
 * @self: a score spread
 *
 * Gets the [property@Regie.ScoreSpread:about].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_set_about:
 * @self: a score spread
 * @about: (nullable): an id
 *
 * Sets the [property@Regie.ScoreSpread:about].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieScoreSpread, regie_score_spread, about)

/**
 * regie_score_spread_get_n_scores:
 * @self: a score spread
 *
 * Gets the [property@Regie.ScoreSpread:n-scores].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_set_n_scores:
 * @self: a score spread
 * @n_scores: the number
 *
 * Sets the [property@Regie.ScoreSpread:n-scores].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieScoreSpread, regie_score_spread, n_scores)

/**
 * regie_score_spread_get_lowest:
 * @self: a score spread
 *
 * Gets the [property@Regie.ScoreSpread:lowest].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_set_lowest:
 * @self: a score spread
 * @lowest: the number
 *
 * Sets the [property@Regie.ScoreSpread:lowest].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieScoreSpread, regie_score_spread, lowest)

/**
 * regie_score_spread_get_lowest_by:
 * @self: a score spread
 *
 * Gets the [property@Regie.ScoreSpread:lowest-by].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_set_lowest_by:
 * @self: a score spread
 * @lowest_by: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ScoreSpread:lowest-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieScoreSpread, regie_score_spread, lowest_by)

/**
 * regie_score_spread_get_highest:
 * @self: a score spread
 *
 * Gets the [property@Regie.ScoreSpread:highest].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_set_highest:
 * @self: a score spread
 * @highest: the number
 *
 * Sets the [property@Regie.ScoreSpread:highest].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieScoreSpread, regie_score_spread, highest)

/**
 * regie_score_spread_get_highest_by:
 * @self: a score spread
 *
 * Gets the [property@Regie.ScoreSpread:highest-by].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_set_highest_by:
 * @self: a score spread
 * @highest_by: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ScoreSpread:highest-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieScoreSpread, regie_score_spread, highest_by)

/**
 * regie_score_spread_get_spread:
 * @self: a score spread
 *
 * Gets the [property@Regie.ScoreSpread:spread].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_set_spread:
 * @self: a score spread
 * @spread: the number
 *
 * Sets the [property@Regie.ScoreSpread:spread].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieScoreSpread, regie_score_spread, spread)

/**
 * regie_score_spread_get_differences:
 * @self: a score spread
 *
 * Gets the [property@Regie.ScoreSpread:differences].
 *
 * Returns: (transfer none): a list of [class@Regie.ScoreDifference] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_add_difference:
 * @self: a score spread
 * @difference: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ScoreSpread:differences].
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_remove_difference:
 * @self: a score spread
 * @difference: (transfer none): what to remove
 *
 * Removes from [property@Regie.ScoreSpread:differences].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieScoreSpread, regie_score_spread, differences, difference, RegieScoreDifference)

/**
 * regie_score_spread_get_trends:
 * @self: a score spread
 *
 * Gets the [property@Regie.ScoreSpread:trends].
 *
 * Returns: (transfer none): a list of [class@Regie.ScoreTrend] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_add_trend:
 * @self: a score spread
 * @trend: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ScoreSpread:trends].
 *
 * Since: 0.1
 */

/**
 * regie_score_spread_remove_trend:
 * @self: a score spread
 * @trend: (transfer none): what to remove
 *
 * Removes from [property@Regie.ScoreSpread:trends].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieScoreSpread, regie_score_spread, trends, trend, RegieScoreTrend)
