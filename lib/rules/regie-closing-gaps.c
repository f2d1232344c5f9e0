/* regie-closing-gaps.c: what is missing at the closing of a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-closure.h>
#include <regie/regie-evaluation.h>
#include <regie/regie-feedback.h>
#include <regie/regie-goal-result.h>

#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-gaps-private.h"
#include "rules/regie-rule-facts-private.h"

typedef struct
{
  RegieGaps     gaps;
  const GDate  *day;
  RegieClosure *closure;
} Search;

/* The closing that holds on a day, or else the one that is to come or has no day yet; NULL when
 * there is none. */
static RegieClosure *
find_closure (RegieDossier *dossier,
              const GDate  *day)
{
  RegieClosure *last = NULL;

  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (dossier))
    {
      const GDate *reopened = regie_closure_get_reopened_date (closure);

      if (reopened == NULL || regie_day_compare (reopened, day) > 0)
        last = closure;
    }

  return last;
}

/* The plan of which the goals are closed: the current one, or the last that bound anybody when the
 * current is only a draft. */
static RegiePlan *
find_plan (RegieDossier *dossier)
{
  RegiePlan *plan = regie_dossier_get_plan (dossier);

  if (plan == NULL || regie_rule_plan_is_binding (plan))
    return plan;

  REGIE_ITEMS_FOREACH (RegiePlan, earlier, regie_dossier_peek_earlier_plans (dossier))
    if (g_strcmp0 (REGIE_ID (earlier), regie_plan_get_amends (plan)) == 0)
      return earlier;

  return plan;
}

/* Whether the final evaluation says what became of a goal. */
static gboolean
is_judged (Search     *search,
           const char *goal)
{
  REGIE_ITEMS_FOREACH (RegieEvaluation,
                       evaluation,
                       regie_dossier_peek_evaluations (search->gaps.dossier))
    if (regie_evaluation_get_is_final (evaluation))
      REGIE_ITEMS_FOREACH (RegieGoalResult, result, regie_evaluation_peek_goals (evaluation))
        if (g_strcmp0 (regie_goal_result_get_goal (result), goal) == 0 &&
            regie_goal_result_get_status (result) != REGIE_GOAL_STATUS_OPEN &&
            regie_goal_result_get_status (result) != REGIE_GOAL_STATUS_ACTIVE)
          return TRUE;

  return FALSE;
}

static void
see_goals (Search *search)
{
  RegiePlan *plan = find_plan (search->gaps.dossier);

  if (plan == NULL)
    return;

  REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (plan))
    if (regie_rule_goal_is_open (goal) && !is_judged (search, REGIE_ID (goal)))
      regie_gaps_tell (&search->gaps,
                       REGIE_GAP_KIND_GOAL_OUTCOME,
                       REGIE_ENTITY (goal),
                       regie_goal_get_person (goal),
                       regie_goal_get_title (goal),
                       N_ ("It is not recorded what came of the goal {what}."));
}

/* The closing, or the dossier while nobody wrote anything of it. */
static void
tell_closing (Search       *search,
              RegieGapKind  kind,
              const char   *person,
              const char   *sentence)
{
  RegieEntity *record =
    search->closure != NULL ? REGIE_ENTITY (search->closure) : REGIE_ENTITY (search->gaps.dossier);

  regie_gaps_tell (&search->gaps, kind, record, person, NULL, sentence);
}

static void
see_after_care (Search *search)
{
  RegieClosure *closure = search->closure;

  if (closure == NULL || !regie_is_said (regie_closure_get_after_care (closure)))
    tell_closing (search,
                  REGIE_GAP_KIND_AFTER_CARE,
                  NULL,
                  N_ ("It is not agreed what happens after the closing."));
  if (closure == NULL || regie_closure_get_after_care_by (closure) == NULL)
    tell_closing (search,
                  REGIE_GAP_KIND_AFTER_CARE_BY,
                  NULL,
                  N_ ("It is not agreed who stays in touch after the closing."));
  else if (regie_closure_get_after_care_until_date (closure) == NULL)
    tell_closing (search,
                  REGIE_GAP_KIND_AFTER_CARE_UNTIL,
                  regie_closure_get_after_care_by (closure),
                  N_ ("It is not agreed until when {name} stays in touch."));
}

/* The day from which feedback counts: the last on which the case was opened again. */
static const GDate *
last_reopening (Search *search)
{
  const GDate *last = NULL;

  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (search->gaps.dossier))
    {
      const GDate *date = regie_closure_get_reopened_date (closure);

      if (date != NULL && regie_day_compare (date, search->day) <= 0 &&
          (last == NULL || regie_day_compare (date, last) > 0))
        last = date;
    }

  return last;
}

static gboolean
has_feedback (Search      *search,
              RegieParty   party,
              const GDate *since)
{
  REGIE_ITEMS_FOREACH (RegieFeedback, feedback, regie_dossier_peek_feedback (search->gaps.dossier))
    {
      const GDate *date = regie_feedback_get_date (feedback);

      if (regie_feedback_get_party (feedback) == party &&
          regie_feedback_get_at_closure (feedback) &&
          (date == NULL || (regie_day_compare (date, search->day) <= 0 &&
                            (since == NULL || regie_day_compare (date, since) >= 0))))
        return TRUE;
    }

  return FALSE;
}

static void
see_feedback (Search *search)
{
  RegieDossier *dossier = search->gaps.dossier;
  const GDate *since = last_reopening (search);

  if (!has_feedback (search, REGIE_PARTY_HOUSEHOLD, since))
    tell_closing (search,
                  REGIE_GAP_KIND_FEEDBACK_HOUSEHOLD,
                  NULL,
                  N_ ("The household has not said yet how it looks back."));
  if (g_list_model_get_n_items (regie_dossier_get_network (dossier)) > 0 &&
      !has_feedback (search, REGIE_PARTY_NETWORK, since))
    tell_closing (search,
                  REGIE_GAP_KIND_FEEDBACK_NETWORK,
                  NULL,
                  N_ ("The network has not said yet how it looks back."));
  if (g_list_model_get_n_items (regie_dossier_get_professionals (dossier)) > 0 &&
      !has_feedback (search, REGIE_PARTY_PROFESSIONAL, since))
    tell_closing (search,
                  REGIE_GAP_KIND_FEEDBACK_PROFESSIONAL,
                  NULL,
                  N_ ("The professionals have not said yet how they look back."));
}

/**
 * regie_dossier_list_closing_gaps:
 * @self: a dossier
 * @day: the day
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Tells what is missing at the closing: the outcome of a goal, what happens after it, who stays in
 * touch and until when, and how the household, the network and the professionals look back. Of a
 * case that is still open it tells what is to be done before it can be closed well. Nothing here
 * keeps a case from being closed.
 *
 * Source: method, section 2.5, and section 6, principle 10.
 *
 * Returns: (transfer full): a list of [class@Regie.Gap]
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_closing_gaps (RegieDossier *self,
                                 const GDate  *day,
                                 const char   *language)
{
  Search search = { 0 };

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  search =
    (Search){ { self, language, regie_list_new (REGIE_TYPE_GAP) }, day, find_closure (self, day) };
  see_goals (&search);
  see_after_care (&search);
  see_feedback (&search);

  return G_LIST_MODEL (search.gaps.list);
}
