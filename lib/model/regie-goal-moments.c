/* regie-goal-moments.c: how goals move over time
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-evaluation.h>
#include <regie/regie-goal-moment.h>
#include <regie/regie-goal-progress.h>
#include <regie/regie-goal-result.h>
#include <regie/regie-goal.h>
#include <regie/regie-score.h>

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

static gboolean
is_by (const GDate *date,
       const GDate *day)
{
  return date != NULL && regie_day_compare (date, day) <= 0;
}

static void
add_scores (GPtrArray    *moments,
            RegieDossier *dossier,
            const char   *goal,
            const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegieScore, score, regie_dossier_peek_scores (dossier))
    {
      RegieGoalMoment *moment = NULL;

      if (g_strcmp0 (regie_score_get_goal (score), goal) != 0 ||
          !is_by (regie_score_get_date (score), day))
        continue;

      moment = regie_goal_moment_new ();
      regie_goal_moment_set_date (moment, regie_score_get_date (score));
      regie_goal_moment_set_is_score (moment, TRUE);
      regie_goal_moment_set_score (moment, REGIE_ID (score));
      regie_goal_moment_set_scale (moment, regie_score_get_scale (score));
      regie_goal_moment_set_value (moment, regie_score_get_value (score));
      regie_goal_moment_set_by (moment, regie_score_get_by (score));
      regie_goal_moment_set_words (moment, regie_score_get_words (score));
      g_ptr_array_add (moments, moment);
    }
}

static void
add_results (GPtrArray    *moments,
             RegieDossier *dossier,
             const char   *goal,
             const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegieEvaluation, evaluation, regie_dossier_peek_evaluations (dossier))
    {
      if (!is_by (regie_evaluation_get_date (evaluation), day))
        continue;
      REGIE_ITEMS_FOREACH (RegieGoalResult, result, regie_evaluation_peek_goals (evaluation))
        {
          RegieGoalMoment *moment = NULL;

          if (g_strcmp0 (regie_goal_result_get_goal (result), goal) != 0)
            continue;

          moment = regie_goal_moment_new ();
          regie_goal_moment_set_date (moment, regie_evaluation_get_date (evaluation));
          regie_goal_moment_set_evaluation (moment, REGIE_ID (evaluation));
          regie_goal_moment_set_trend (moment, regie_goal_result_get_trend (result));
          regie_goal_moment_set_status (moment, regie_goal_result_get_status (result));
          regie_goal_moment_set_words (moment, regie_goal_result_get_words (result));
          g_ptr_array_add (moments, moment);
        }
    }
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return regie_day_compare (regie_goal_moment_get_date (*(RegieGoalMoment *const *) a),
                            regie_goal_moment_get_date (*(RegieGoalMoment *const *) b));
}

/* Counts the evaluations, and in a row those at the end without anything better. One that did not
 * judge the goal neither counts in that row nor ends it. */
static void
count_reviews (RegieGoalProgress *progress)
{
  int n_reviews = 0;
  int n_unchanged = 0;

  REGIE_ITEMS_FOREACH (RegieGoalMoment, moment, regie_goal_progress_peek_moments (progress))
    {
      if (regie_goal_moment_get_is_score (moment))
        continue;

      n_reviews++;
      switch (regie_goal_moment_get_trend (moment))
        {
        case REGIE_TREND_UNKNOWN:
          continue;

        case REGIE_TREND_BETTER:
          n_unchanged = 0;
          break;

        case REGIE_TREND_SAME:
        case REGIE_TREND_WORSE:
          n_unchanged++;
          break;
        }
      regie_goal_progress_set_trend (progress, regie_goal_moment_get_trend (moment));
    }

  regie_goal_progress_set_n_reviews (progress, n_reviews);
  regie_goal_progress_set_n_unchanged (progress, n_unchanged);
}

/**
 * regie_dossier_dup_goal_progress:
 * @self: a dossier
 * @goal: id of a goal
 * @day: last day that counts
 *
 * Tells how a goal moves: the scores that people gave it, on whichever scale of the method, and
 * what evaluations said of it, by their days. Scores are never averaged: each stands with who gave
 * it. How many evaluations in a row brought nothing better is counted, as a sign that the goal
 * stands still.
 *
 * Source: method, sections 5.3 and 5.4.
 *
 * Returns: (transfer full): the progress; without moments when nobody looked at the goal
 *
 * Since: 0.1
 */
RegieGoalProgress *
regie_dossier_dup_goal_progress (RegieDossier *self,
                                 const char   *goal,
                                 const GDate  *day)
{
  g_autoptr(GPtrArray) moments = NULL;
  RegieGoalProgress *progress = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (goal != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  moments = g_ptr_array_new_with_free_func (g_object_unref);
  add_results (moments, self, goal, day);
  add_scores (moments, self, goal, day);
  /* The sort of GLib is stable. */
  g_ptr_array_sort (moments, compare_days);

  progress = regie_goal_progress_new ();
  regie_goal_progress_set_goal (progress, goal);
  for (guint i = 0; i < moments->len; i++)
    regie_goal_progress_add_moment (progress, moments->pdata[i]);
  count_reviews (progress);

  return progress;
}

/**
 * regie_dossier_list_goal_progress:
 * @self: a dossier
 * @plan: plan of which the goals are followed
 * @day: last day that counts
 *
 * Tells how each goal of a plan moves; see [method@Regie.Dossier.dup_goal_progress].
 *
 * Returns: (transfer full): a list of [class@Regie.GoalProgress], in the order of the goals; a goal
 *   without an id is left out, since nothing can speak of it
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_goal_progress (RegieDossier *self,
                                  RegiePlan    *plan,
                                  const GDate  *day)
{
  RegieList *list = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  list = regie_list_new (REGIE_TYPE_GOAL_PROGRESS);
  REGIE_ITEMS_FOREACH (RegieEntity, goal, regie_plan_peek_goals (plan))
    if (regie_entity_get_id (goal) != NULL)
      regie_list_take (list,
                       REGIE_ENTITY (
                         regie_dossier_dup_goal_progress (self, regie_entity_get_id (goal), day)));

  return G_LIST_MODEL (list);
}
