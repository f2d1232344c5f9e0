/* regie-dossier-looks.c: when people looked at the progress of a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-looks.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-evaluation.h>

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

/* The later of two days that may be NULL; what comes after @day does not count. */
static const GDate *
later (const GDate *last,
       const GDate *date,
       const GDate *day)
{
  if (date == NULL || regie_day_compare (date, day) > 0)
    return last;

  return last == NULL || regie_day_compare (date, last) > 0 ? date : last;
}

/* A draft is not agreed, whatever its day. */
static const GDate *
get_agreed (RegiePlan *plan)
{
  return plan == NULL || regie_plan_get_status (plan) == REGIE_PLAN_STATUS_DRAFT
           ? NULL
           : regie_plan_get_agreed_date (plan);
}

/**
 * regie_dossier_get_last_look_before:
 * @self: a dossier
 * @day: the day
 *
 * Gets the last time that people looked at the progress, on the day or before it: a meeting that
 * was held, an evaluation, or the day on which a version of the plan was agreed.
 *
 * Source: method, section 5.4.
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when nobody has looked yet
 *
 * Since: 0.1
 */
const GDate *
regie_dossier_get_last_look_before (RegieDossier *self,
                                    const GDate  *day)
{
  const GDate *last = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  last = regie_dossier_get_last_meeting_before (self, day);
  last = later (last, get_agreed (regie_dossier_get_plan (self)), day);
  REGIE_ITEMS_FOREACH (RegiePlan, plan, regie_dossier_peek_earlier_plans (self))
    last = later (last, get_agreed (plan), day);
  REGIE_ITEMS_FOREACH (RegieEvaluation, evaluation, regie_dossier_peek_evaluations (self))
    last = later (last, regie_evaluation_get_date (evaluation), day);

  return last;
}

static RegieEvaluation *
find_last_evaluation (RegieDossier *self,
                      const GDate  *day)
{
  RegieEvaluation *last = NULL;

  REGIE_ITEMS_FOREACH (RegieEvaluation, evaluation, regie_dossier_peek_evaluations (self))
    {
      const GDate *date = regie_evaluation_get_date (evaluation);

      if (date != NULL && regie_day_compare (date, day) <= 0 &&
          (last == NULL || regie_day_compare (date, regie_evaluation_get_date (last)) >= 0))
        last = evaluation;
    }

  return last;
}

/**
 * regie_dossier_get_agreed_look_after:
 * @self: a dossier
 * @day: the day
 *
 * Gets the day of the next look at the progress on which people agreed at the last evaluation by
 * @day. When they looked again since then, on that day or after it, the agreement was kept. What a
 * final evaluation says is about the time after the case.
 *
 * Source: method, section 5.4.
 *
 * Returns: (nullable) (transfer none): the day, which may have passed, or %NULL when none is agreed
 *
 * Since: 0.1
 */
const GDate *
regie_dossier_get_agreed_look_after (RegieDossier *self,
                                     const GDate  *day)
{
  RegieEvaluation *last = NULL;
  const GDate *agreed = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  last = find_last_evaluation (self, day);
  if (last == NULL || regie_evaluation_get_is_final (last))
    return NULL;

  agreed = regie_evaluation_get_next_date (last);
  if (agreed == NULL ||
      regie_day_compare (agreed, regie_dossier_get_last_look_before (self, day)) <= 0)
    return NULL;

  return agreed;
}
