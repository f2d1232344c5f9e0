/* regie-facts-course.c: facts of the plan and of how it goes
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"
#include "rules/regie-facts-private.h"

#include <regie/regie-action.h>
#include <regie/regie-concern.h>
#include <regie/regie-escalation.h>
#include <regie/regie-evaluation.h>
#include <regie/regie-scale-move.h>

static gboolean
is_concern_on (RegieConcern *concern,
               const GDate  *day)
{
  const GDate *ended = regie_concern_get_ended_date (concern);

  return regie_fact_is_by (regie_concern_get_date (concern), day) &&
         (ended == NULL || regie_day_compare (ended, day) > 0);
}

/* Concerns without a life domain say nothing of how many there are; without any other, that makes
 * the number unknown. */
static void
find_domains (const RegieFactCase *known,
              RegieFactResult     *result)
{
  RegiePlan *plan = regie_fact_get_plan (known);
  g_autoptr(GHashTable) domains = g_hash_table_new (regie_hash_string, g_str_equal);
  g_autofree char *path = NULL;
  gboolean has_concern = FALSE;

  if (plan == NULL)
    return;

  path = known->wants_evidence ? regie_fact_dup_plan_path (known, plan) : NULL;
  REGIE_ITEMS_FOREACH (RegieConcern, concern, regie_plan_peek_concerns (plan))
    {
      const char *domain = regie_concern_get_domain (concern);

      if (!is_concern_on (concern, known->day))
        continue;
      has_concern = TRUE;
      if (domain != NULL && g_hash_table_add (domains, (char *) domain))
        regie_fact_add_inner_path (known, result, path, "concerns", concern_i);
    }

  if (g_hash_table_size (domains) > 0 || (!has_concern && regie_fact_has_started (known)))
    regie_fact_tell_number (result, g_hash_table_size (domains));
}

static void
find_complicating (const RegieFactCase *known,
                   RegieFactResult     *result)
{
  RegiePlan *plan = regie_fact_get_plan (known);
  g_autofree char *path = NULL;
  gboolean has_concern = FALSE;
  guint count = 0;

  if (plan == NULL)
    return;

  path = known->wants_evidence ? regie_fact_dup_plan_path (known, plan) : NULL;
  REGIE_ITEMS_FOREACH (RegieConcern, concern, regie_plan_peek_concerns (plan))
    {
      if (!is_concern_on (concern, known->day))
        continue;
      has_concern = TRUE;
      if (regie_concern_get_is_complicating (concern))
        {
          count++;
          regie_fact_add_inner_path (known, result, path, "concerns", concern_i);
        }
    }

  if (has_concern || regie_fact_has_started (known))
    regie_fact_tell_number (result, count);
}

static void
find_overdue (const RegieFactCase *known,
              RegieFactResult     *result)
{
  RegiePlan *plan = regie_fact_get_plan (known);
  g_autofree char *path = NULL;
  guint count = 0;

  if (plan == NULL)
    return;

  path = known->wants_evidence ? regie_fact_dup_plan_path (known, plan) : NULL;
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    if (regie_action_is_overdue (action, known->day))
      {
        count++;
        regie_fact_add_inner_path (known, result, path, "actions", action_i);
      }
  regie_fact_tell_number (result, count);
}

/* The day of an evaluation of which the trend is known, or NULL. */
static const GDate *
judged_date (RegieEvaluation *evaluation,
             const GDate     *day)
{
  const GDate *date = regie_evaluation_get_date (evaluation);

  if (date == NULL || regie_day_compare (date, day) > 0 ||
      regie_evaluation_get_trend (evaluation) == REGIE_TREND_UNKNOWN)
    return NULL;

  return date;
}

static void
find_stagnation (const RegieFactCase *known,
                 RegieFactResult     *result)
{
  const RegieItems *evaluations = regie_dossier_peek_evaluations (known->dossier);
  const GDate *better = NULL;
  gboolean is_judged = FALSE;
  guint count = 0;

  REGIE_ITEMS_FOREACH (RegieEvaluation, evaluation, evaluations)
    {
      const GDate *date = judged_date (evaluation, known->day);

      is_judged |= date != NULL;
      if (date != NULL && regie_evaluation_get_trend (evaluation) == REGIE_TREND_BETTER &&
          (better == NULL || regie_day_compare (date, better) > 0))
        better = date;
    }
  REGIE_ITEMS_FOREACH (RegieEvaluation, evaluation, evaluations)
    {
      const GDate *date = judged_date (evaluation, known->day);

      if (date != NULL && (better == NULL || regie_day_compare (date, better) > 0))
        {
          count++;
          regie_fact_add_path (known, result, "evaluations", evaluation_i);
        }
    }

  if (is_judged)
    regie_fact_tell_number (result, count);
}

static void
find_moves (const RegieFactCase *known,
            RegieFactResult     *result)
{
  guint count = 0;

  REGIE_ITEMS_FOREACH (RegieScaleMove, move, regie_dossier_peek_scale_moves (known->dossier))
    if (regie_fact_is_by (regie_scale_move_get_date (move), known->day))
      {
        count++;
        regie_fact_add_path (known, result, "scale_moves", move_i);
      }
  regie_fact_tell_number (result, count);
}

/* From the day of its solution an escalation is not open. */
static gboolean
is_escalated (RegieEscalation *escalation,
              const GDate     *day)
{
  const GDate *solved = regie_escalation_get_solved_date (escalation);

  return regie_fact_is_by (regie_escalation_get_opened_date (escalation), day) &&
         (regie_escalation_get_state (escalation) == REGIE_ESCALATION_STATE_OPEN ||
          (solved != NULL && regie_day_compare (solved, day) > 0));
}

static void
find_escalation (const RegieFactCase *known,
                 RegieFactResult     *result)
{
  gboolean found = FALSE;

  REGIE_ITEMS_FOREACH (RegieEscalation, escalation, regie_dossier_peek_escalations (known->dossier))
    if (is_escalated (escalation, known->day))
      {
        found = TRUE;
        regie_fact_add_path (known, result, "escalations", escalation_i);
      }
  regie_fact_tell_truth (result, found);
}

static void
find_days (const RegieFactCase *known,
           RegieFactResult     *result)
{
  const GDate *opened = regie_dossier_get_opened_date (known->dossier);

  if (opened != NULL && regie_day_compare (opened, known->day) <= 0)
    regie_fact_tell_number (result, g_date_days_between (opened, known->day));
}

static const RegieFactRow rows[] = {
  {
    .id = "life-domains",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Life domains with concerns"),
    .explanation = N_ (
      "In how many life domains the plan has a concern that has not ended. Unknown without a plan, and while no concern says in which domain it lies."),
    .question = N_ (
      "What worries people, and what is it about: work, money, housing, health, something else?"),
    .records = { "RegiePlan", "RegieConcern" },
    .find = find_domains,
  },
  {
    .id = "complicating-factors",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("What makes it harder"),
    .explanation = N_ (
      "How many concerns of the plan are marked as a complicating factor. Unknown without a plan."),
    .question = N_ ("What makes the situation harder?"),
    .records = { "RegiePlan", "RegieConcern" },
    .find = find_complicating,
  },
  {
    .id = "overdue-actions",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Actions past their day"),
    .explanation = N_ (
      "How many actions of the plan were to be done before the day and are not. Unknown without a plan."),
    .question = N_ ("What was agreed, who does it, and by when?"),
    .records = { "RegiePlan", "RegieAction" },
    .find = find_overdue,
  },
  {
    .id = "stagnation",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Evaluations in a row without improvement"),
    .explanation = N_ (
      "How many evaluations there were since the last one that found things better. Unknown until an evaluation has said how it goes."),
    .question = N_ ("Is it going better than last time?"),
    .records = { "RegieEvaluation" },
    .find = find_stagnation,
  },
  {
    .id = "earlier-moves",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Earlier changes to heavier or lighter direction"),
    .explanation = N_ ("How often direction was scaled up or down until the day."),
    .question = N_ ("Was direction made heavier or lighter before?"),
    .records = { "RegieScaleMove" },
    .find = find_moves,
  },
  {
    .id = "open-escalation",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("An escalation is open"),
    .explanation = N_ ("Whether somebody was asked to intervene and that is not solved."),
    .question = N_ ("Is there a problem that the people at the table cannot solve?"),
    .records = { "RegieEscalation" },
    .find = find_escalation,
  },
  {
    .id = "days-open",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Days since the case was opened"),
    .explanation = N_ (
      "How many days lie between the opening of the case and the day. Unknown while it is not on record when the case was opened."),
    .question = N_ ("When was the case opened?"),
    .records = { "RegieDossier" },
    .find = find_days,
  },
};

const RegieFactTable regie_facts_course = { rows, G_N_ELEMENTS (rows) };
