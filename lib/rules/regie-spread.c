/* regie-spread.c: how far the scores of several people lie apart
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-spread.h>

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"
#include "rules/regie-rules-items-private.h"

/* Scores for a life domain or a goal say something else. */
static gboolean
is_asked (RegieScore  *score,
          const char  *scale,
          const char  *about,
          const GDate *day)
{
  const GDate *date = regie_score_get_date (score);

  return g_strcmp0 (regie_score_get_scale (score), scale) == 0 &&
         g_strcmp0 (regie_score_get_about (score), about) == 0 &&
         regie_score_get_domain (score) == NULL && regie_score_get_goal (score) == NULL &&
         regie_score_get_by (score) != NULL && date != NULL && regie_day_compare (date, day) <= 0;
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return regie_day_compare (regie_score_get_date (*(RegieScore *const *) a),
                            regie_score_get_date (*(RegieScore *const *) b));
}

/* All of them by day; those of one day in the order of the document. */
static GPtrArray *
list_scores (RegieDossier *dossier,
             const char   *scale,
             const char   *about,
             const GDate  *day)
{
  GPtrArray *scores = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieScore, score, regie_dossier_peek_scores (dossier))
    if (is_asked (score, scale, about, day))
      g_ptr_array_add (scores, score);
  g_ptr_array_sort (scores, compare_days);

  return scores;
}

static RegieTrend
trend_of (int earlier,
          int later)
{
  if (later == earlier)
    return REGIE_TREND_SAME;

  return later > earlier ? REGIE_TREND_BETTER : REGIE_TREND_WORSE;
}

static RegieScoreTrend *
find_trend (RegieScoreSpread *spread,
            const char       *person)
{
  REGIE_ITEMS_FOREACH (RegieScoreTrend, trend, regie_score_spread_peek_trends (spread))
    if (g_str_equal (regie_score_trend_get_person (trend), person))
      return trend;

  return NULL;
}

/* The scores come in the order of their days, so the one that is there is the one before. */
static void
note_score (RegieScoreSpread *spread,
            RegieScore       *score)
{
  RegieScoreTrend *trend = find_trend (spread, regie_score_get_by (score));

  if (trend == NULL)
    {
      g_autoptr(RegieScoreTrend) added = regie_score_trend_new ();

      regie_score_trend_set_person (added, regie_score_get_by (score));
      regie_score_spread_add_trend (spread, added);
      trend = added;
    }
  else
    {
      regie_score_trend_set_earlier_value (trend, regie_score_trend_get_value (trend));
      regie_score_trend_set_earlier_date (trend, regie_score_trend_get_date (trend));
      regie_score_trend_set_trend (trend,
                                   trend_of (regie_score_trend_get_value (trend),
                                             regie_score_get_value (score)));
    }
  regie_score_trend_set_value (trend, regie_score_get_value (score));
  regie_score_trend_set_date (trend, regie_score_get_date (score));
  regie_score_trend_set_words (trend, regie_score_get_words (score));
}

static gboolean
is_recent (RegieScoreTrend *trend,
           const GDate     *day,
           int              max_age_days)
{
  return max_age_days == 0 ||
         g_date_days_between (regie_score_trend_get_date (trend), day) <= max_age_days;
}

static GPtrArray *
list_recent (RegieScoreSpread *spread,
             const GDate      *day,
             int               max_age_days)
{
  GPtrArray *recent = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieScoreTrend, trend, regie_score_spread_peek_trends (spread))
    if (is_recent (trend, day, max_age_days))
      g_ptr_array_add (recent, trend);

  return recent;
}

static GStrv
list_people_with (GPtrArray *recent,
                  int        value)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < recent->len; i++)
    if (regie_score_trend_get_value (recent->pdata[i]) == value)
      g_strv_builder_add (builder, regie_score_trend_get_person (recent->pdata[i]));

  return g_strv_builder_end (builder);
}

static void
set_bounds (RegieScoreSpread *spread,
            GPtrArray        *recent)
{
  int lowest = G_MAXINT;
  int highest = G_MININT;
  g_auto(GStrv) lowest_by = NULL;
  g_auto(GStrv) highest_by = NULL;

  for (guint i = 0; i < recent->len; i++)
    {
      lowest = MIN (lowest, regie_score_trend_get_value (recent->pdata[i]));
      highest = MAX (highest, regie_score_trend_get_value (recent->pdata[i]));
    }
  lowest_by = list_people_with (recent, lowest);
  highest_by = list_people_with (recent, highest);

  regie_score_spread_set_n_scores (spread, (int) recent->len);
  if (recent->len == 0)
    return;
  regie_score_spread_set_lowest (spread, lowest);
  regie_score_spread_set_lowest_by (spread, (const char *const *) lowest_by);
  regie_score_spread_set_highest (spread, highest);
  regie_score_spread_set_highest_by (spread, (const char *const *) highest_by);
  /* A document may hold any number; the distance is an unsigned sum that cannot overflow. */
  regie_score_spread_set_spread (spread,
                                 (int) MIN ((guint) highest - (guint) lowest, (guint) G_MAXINT));
}

static void
take_difference (GPtrArray       *differences,
                 RegieScoreTrend *one,
                 RegieScoreTrend *other)
{
  gboolean is_lower = regie_score_trend_get_value (one) < regie_score_trend_get_value (other);
  RegieScoreTrend *low = is_lower ? one : other;
  RegieScoreTrend *high = is_lower ? other : one;
  guint distance =
    (guint) regie_score_trend_get_value (high) - (guint) regie_score_trend_get_value (low);
  RegieScoreDifference *difference = NULL;

  if (distance == 0)
    return;

  difference = regie_score_difference_new ();
  regie_score_difference_set_person (difference, regie_score_trend_get_person (low));
  regie_score_difference_set_other (difference, regie_score_trend_get_person (high));
  regie_score_difference_set_difference (difference, (int) MIN (distance, (guint) G_MAXINT));
  g_ptr_array_add (differences, difference);
}

static int
compare_differences (gconstpointer a,
                     gconstpointer b)
{
  int first = regie_score_difference_get_difference (*(RegieScoreDifference *const *) a);
  int second = regie_score_difference_get_difference (*(RegieScoreDifference *const *) b);

  return (first < second) - (first > second);
}

static void
add_differences (RegieScoreSpread *spread,
                 GPtrArray        *recent)
{
  g_autoptr(GPtrArray) differences = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < recent->len; i++)
    for (guint k = i + 1; k < recent->len; k++)
      take_difference (differences, recent->pdata[i], recent->pdata[k]);
  g_ptr_array_sort (differences, compare_differences);
  for (guint i = 0; i < differences->len; i++)
    regie_score_spread_add_difference (spread, differences->pdata[i]);
}

/**
 * regie_dossier_dup_score_spread:
 * @self: a dossier
 * @scale: scale, an id of the method, such as `safety`
 * @about: (nullable): id of the person whom the scores are about, or %NULL for those of the
 *   household
 * @day: day as of which it holds
 * @max_age_days: greatest age of a score in days, or 0 for any
 *
 * Tells how far the last scores of several people lie apart, who gave the lowest, who differs from
 * whom, and how the score of each moves. Nothing is averaged: a mean would hide whoever is least
 * safe. A score that is too old counts for the movement of that person, not for the distance.
 * Scores for a life domain or for a goal are left out.
 *
 * Higher reads as better. How far the scale goes says [class@Regie.Scale].
 *
 * Source: method, section 5.3.
 *
 * Returns: (transfer full): the spread
 *
 * Since: 0.1
 */
RegieScoreSpread *
regie_dossier_dup_score_spread (RegieDossier *self,
                                const char   *scale,
                                const char   *about,
                                const GDate  *day,
                                int           max_age_days)
{
  RegieScoreSpread *spread = NULL;
  g_autoptr(GPtrArray) scores = NULL;
  g_autoptr(GPtrArray) recent = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (scale != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);
  g_return_val_if_fail (max_age_days >= 0, NULL);

  spread = regie_score_spread_new ();
  regie_score_spread_set_date (spread, day);
  regie_score_spread_set_scale (spread, scale);
  regie_score_spread_set_about (spread, about);
  scores = list_scores (self, scale, about, day);
  for (guint i = 0; i < scores->len; i++)
    note_score (spread, scores->pdata[i]);
  recent = list_recent (spread, day, max_age_days);
  set_bounds (spread, recent);
  add_differences (spread, recent);

  return spread;
}
