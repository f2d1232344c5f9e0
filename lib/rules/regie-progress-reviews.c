/* regie-progress-reviews.c: the evaluations of a case in order, and those that saw no change
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-progress-private.h"

#include <regie/regie-evaluation.h>

#include "model/regie-model-items-private.h"

/* After one day, which may be NULL, and by another. */
gboolean
regie_rule_is_between (const GDate *date,
                       const GDate *since,
                       const GDate *day)
{
  return date != NULL && (since == NULL || regie_day_compare (date, since) > 0) &&
         regie_day_compare (date, day) <= 0;
}

static int
compare_evaluations (gconstpointer a,
                     gconstpointer b)
{
  return regie_day_compare (regie_evaluation_get_date (*(RegieEvaluation **) a),
                            regie_evaluation_get_date (*(RegieEvaluation **) b));
}

/* The evaluations after a day that may be NULL, in the order of their days. */
GPtrArray *
regie_rule_list_reviews (RegieDossier *dossier,
                         const GDate  *since,
                         const GDate  *day)
{
  GPtrArray *reviews = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieEvaluation, evaluation, regie_dossier_peek_evaluations (dossier))
    if (regie_rule_is_between (regie_evaluation_get_date (evaluation), since, day))
      g_ptr_array_add (reviews, evaluation);
  g_ptr_array_sort (reviews, compare_evaluations);

  return reviews;
}

/* Of these the last in a row that saw nothing get better; one that judged nothing is left out. */
GPtrArray *
regie_rule_list_unchanged_reviews (RegieDossier *dossier,
                                   const GDate  *since,
                                   const GDate  *day)
{
  g_autoptr(GPtrArray) reviews = regie_rule_list_reviews (dossier, since, day);
  GPtrArray *unchanged = g_ptr_array_new ();

  for (guint i = 0; i < reviews->len; i++)
    {
      RegieTrend trend = regie_evaluation_get_trend (reviews->pdata[i]);

      if (trend == REGIE_TREND_BETTER)
        g_ptr_array_set_size (unchanged, 0);
      else if (trend != REGIE_TREND_UNKNOWN)
        g_ptr_array_add (unchanged, reviews->pdata[i]);
    }

  return unchanged;
}

static const GDate *
later (const GDate *last,
       const GDate *date,
       const GDate *day)
{
  return regie_rule_is_between (date, last, day) ? date : last;
}

/* The last time that somebody decided which level of direction fits, or NULL. */
const GDate *
regie_rule_get_weighed (RegieDossier *dossier,
                        const GDate  *day)
{
  const GDate *last = NULL;

  REGIE_ITEMS_FOREACH (RegieDirectionDecision,
                       decision,
                       regie_dossier_peek_direction_decisions (dossier))
    last = later (last, regie_direction_decision_get_date (decision), day);
  REGIE_ITEMS_FOREACH (RegieScaleMove, move, regie_dossier_peek_scale_moves (dossier))
    last = later (last, regie_scale_move_get_date (move), day);

  return last;
}
