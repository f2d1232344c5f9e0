/* regie-dossier-closing.c: a case is closed, and opened again
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-life.h>

#include <regie/regie-dossier-day.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

/* The goal of a version by its id, or NULL. */
static RegieGoal *
find_goal (RegiePlan  *plan,
           const char *id)
{
  if (plan == NULL || id == NULL)
    return NULL;

  REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (plan))
    if (g_strcmp0 (REGIE_ID (goal), id) == 0)
      return goal;

  return NULL;
}

static gboolean
can_close (RegieDossier     *self,
           RegiePlan        *plan,
           RegieClosure     *closure,
           RegieEvaluation  *evaluation,
           GError          **error)
{
  const RegieItems *results = evaluation == NULL ? NULL : regie_evaluation_peek_goals (evaluation);

  if (!regie_dossier_is_open (self, regie_closure_get_date (closure)))
    {
      g_set_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS, "closures: the case is not open");
      return FALSE;
    }

  REGIE_ITEMS_FOREACH (RegieGoalResult, result, results)
    if (find_goal (plan, regie_goal_result_get_goal (result)) == NULL)
      {
        g_set_error (error,
                     REGIE_ERROR,
                     REGIE_ERROR_NOT_FOUND,
                     "goals: the plan in force has no goal with the id %s",
                     regie_goal_result_get_goal (result) == NULL
                       ? ""
                       : regie_goal_result_get_goal (result));
        return FALSE;
      }

  return TRUE;
}

/* What became of a goal belongs to the progress of a plan, also of a sealed one. */
static void
end_goal (RegieGoal       *goal,
          RegieGoalResult *result,
          const GDate     *day)
{
  regie_goal_set_status (goal, regie_goal_result_get_status (result));
  if (regie_goal_result_get_words (result) != NULL)
    regie_goal_set_outcome (goal, regie_goal_result_get_words (result));
  if (regie_goal_get_ended_date (goal) == NULL)
    regie_goal_set_ended_date (goal, day);
}

static void
add_final (RegieDossier    *self,
           RegiePlan       *plan,
           RegieEvaluation *evaluation,
           const GDate     *day)
{
  REGIE_ITEMS_FOREACH (RegieGoalResult, result, regie_evaluation_peek_goals (evaluation))
    end_goal (find_goal (plan, regie_goal_result_get_goal (result)), result, day);

  if (regie_evaluation_get_date (evaluation) == NULL)
    regie_evaluation_set_date (evaluation, day);
  regie_evaluation_set_is_final (evaluation, TRUE);
  regie_dossier_add_evaluation (self, evaluation);
}

static void
close_plan (RegiePlan   *plan,
            const GDate *day)
{
  const GDate *end = regie_plan_get_end_date (plan);
  RegiePlanStatus status = regie_plan_get_status (plan);

  if (status != REGIE_PLAN_STATUS_AGREED && status != REGIE_PLAN_STATUS_AMENDED)
    return;

  regie_plan_set_status (plan, REGIE_PLAN_STATUS_CLOSED);
  if (end == NULL || regie_day_compare (end, day) > 0)
    regie_plan_set_end_date (plan, day);
}

/* What the case was in ends with it; what began later stays as it is. */
static void
end_phase (RegiePhaseRecord *phase,
           const GDate      *day)
{
  const GDate *start = regie_phase_record_get_start_date (phase);
  const GDate *end = regie_phase_record_get_end_date (phase);

  if (start != NULL && regie_day_compare (start, day) <= 0 &&
      !regie_phase_record_get_skipped (phase) && (end == NULL || regie_day_compare (end, day) > 0))
    regie_phase_record_set_end_date (phase, day);
}

/**
 * regie_dossier_close:
 * @self: a dossier
 * @closure: (transfer none): the closing: its day, why, what came of it, and the after-care
 * @evaluation: (transfer none) (nullable): the last evaluation, with what became of each goal
 * @error: return location for an error
 *
 * Closes the case. Each goal of the plan in force gets the state and the words of its result in
 * @evaluation, which becomes the final one. The plans in force and the phase that the case is in
 * end on the day of the closing. The closing must have a day. What is missing, such as the word of
 * the household, a review reports.
 *
 * Errors: %REGIE_ERROR_EXISTS when the case is not open on that day; %REGIE_ERROR_NOT_FOUND when
 * @evaluation speaks of a goal that the plan in force does not have. Nothing is changed then.
 *
 * Source: method, sections 2.5 and 2.6.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_close (RegieDossier     *self,
                     RegieClosure     *closure,
                     RegieEvaluation  *evaluation,
                     GError          **error)
{
  const GDate *day = NULL;
  RegiePlan *plan = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_CLOSURE (closure), FALSE);
  g_return_val_if_fail (regie_closure_get_date (closure) != NULL, FALSE);
  g_return_val_if_fail (evaluation == NULL || REGIE_IS_EVALUATION (evaluation), FALSE);

  day = regie_closure_get_date (closure);
  plan = regie_dossier_get_plan_on (self, day);
  if (!can_close (self, plan, closure, evaluation, error))
    return FALSE;

  if (evaluation != NULL)
    {
      regie_ensure_id (evaluation);
      add_final (self, plan, evaluation, day);
    }
  REGIE_ITEMS_FOREACH (RegiePlan, earlier, regie_dossier_peek_earlier_plans (self))
    close_plan (earlier, day);
  if (regie_dossier_get_plan (self) != NULL)
    close_plan (regie_dossier_get_plan (self), day);
  REGIE_ITEMS_FOREACH (RegiePhaseRecord, phase, regie_dossier_peek_phases (self))
    end_phase (phase, day);
  regie_ensure_id (closure);
  regie_dossier_add_closure (self, closure);

  return TRUE;
}

/**
 * regie_dossier_reopen:
 * @self: a dossier
 * @day: first day on which the case is open again
 * @reason: why
 * @error: return location for an error
 *
 * Opens a closed case again. The plan stays closed, as it was agreed:
 * [method@Regie.Dossier.amend_plan] begins the next from it, [method@Regie.Dossier.draft_plan] a
 * new one.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the case was not closed on @day. Nothing is changed then.
 *
 * Source: method, section 2.6.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_reopen (RegieDossier  *self,
                      const GDate   *day,
                      const char    *reason,
                      GError       **error)
{
  guint n_reopened = 0;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);
  g_return_val_if_fail (reason != NULL && *reason != '\0', FALSE);

  /* A case that was closed twice, by mistake, is opened from both. */
  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (self))
    {
      const GDate *date = regie_closure_get_date (closure);

      if (date == NULL || regie_day_compare (date, day) > 0 ||
          regie_closure_get_reopened_date (closure) != NULL)
        continue;
      regie_closure_set_reopened_date (closure, day);
      regie_closure_set_reopened_reason (closure, reason);
      n_reopened++;
    }
  if (n_reopened > 0)
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "closures: the case was not closed on that day");

  return FALSE;
}
