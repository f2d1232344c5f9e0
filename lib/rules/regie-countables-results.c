/* regie-countables-results.c: goals, evaluations and feedback as what is counted
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-countables-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-evaluation.h>
#include <regie/regie-feedback.h>
#include <regie/regie-goal.h>
#include <regie/regie-scale.h>

/* The code of a value as it is stored. */
static void
tell_nick (RegieFactResult *result,
           GType            type,
           int              value)
{
  GEnumClass *values = g_type_class_ref (type);
  const GEnumValue *found = g_enum_get_value (values, value);

  if (found != NULL)
    regie_fact_tell_code (result, found->value_nick);
  g_type_class_unref (values);
}

/* Goals */

/* Goals go along from one plan to the next under their id; the latest plan knows best. */
static void
walk_plan (RegieDossier     *dossier,
           RegiePlan        *plan,
           GHashTable       *seen,
           RegieCountedFunc  func,
           gpointer          data)
{
  REGIE_ITEMS_FOREACH (RegieEntity, goal, regie_plan_peek_goals (plan))
    {
      const char *id = REGIE_ID (goal);

      if (id == NULL || g_hash_table_add (seen, (char *) id))
        func (&(RegieCounted){ dossier, goal }, data);
    }
}

static void
walk_goals (RegieDossier     *dossier,
            RegieCountedFunc  func,
            gpointer          data)
{
  const RegieItems *earlier = regie_dossier_peek_earlier_plans (dossier);
  g_autoptr(GHashTable) seen = g_hash_table_new (regie_hash_string, g_str_equal);

  if (regie_dossier_get_plan (dossier) != NULL)
    walk_plan (dossier, regie_dossier_get_plan (dossier), seen, func, data);
  for (guint i = regie_items_get_length (earlier); i > 0; i--)
    walk_plan (dossier, REGIE_PLAN (earlier->items[i - 1]), seen, func, data);
}

static const GDate *
get_goal_ended (const RegieCounted *one)
{
  return regie_goal_get_ended_date (REGIE_GOAL (one->record));
}

static void
find_status (const RegieCounted *one,
             const GDate        *day,
             RegieFactResult    *result)
{
  tell_nick (result, REGIE_TYPE_GOAL_STATUS, regie_goal_get_status (REGIE_GOAL (one->record)));
}

static void
find_goal_days (const RegieCounted *one,
                const GDate        *day,
                RegieFactResult    *result)
{
  regie_counted_tell_days (result, regie_goal_get_start_date (REGIE_GOAL (one->record)), day);
}

static const RegieMoment goal_moments[] = {
  { "ended", get_goal_ended, NULL },
};

static const char *const goal_moment_ids[] = { "ended", NULL };

static const RegieFactCode goal_statuses[] = {
  { "open", N_ ("open") },
  { "active", N_ ("being worked on") },
  { "reached", N_ ("reached") },
  { "partly-reached", N_ ("partly reached") },
  { "not-reached", N_ ("not reached") },
  { "dropped", N_ ("dropped") },
  { NULL },
};

static const RegieCountedFact goal_facts[] = {
  {
    .id = "status",
    .kind = REGIE_FACT_KIND_CODE,
    .name = N_ ("What became of the goal"),
    .explanation = N_ ("The status of the goal, as it is recorded now."),
    .codes = goal_statuses,
    .find = find_status,
  },
  {
    .id = "days",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Days since it began"),
    .explanation = N_ ("How many days lie between the beginning and the day; 0 when both are one."),
    .find = find_goal_days,
  },
};

const RegieCountableRow regie_countable_goal = {
  .moment_ids = goal_moment_ids,
  .moments = goal_moments,
  .n_moments = G_N_ELEMENTS (goal_moments),
  .facts = goal_facts,
  .n_facts = G_N_ELEMENTS (goal_facts),
  .walk = walk_goals,
};

/* Evaluations */

static void
walk_evaluations (RegieDossier     *dossier,
                  RegieCountedFunc  func,
                  gpointer          data)
{
  regie_counted_walk_list (dossier, regie_dossier_get_evaluations (dossier), func, data);
}

static const GDate *
get_held (const RegieCounted *one)
{
  return regie_evaluation_get_date (REGIE_EVALUATION (one->record));
}

/* The day by which the next one was agreed, unless the case was closed by then. */
static const GDate *
get_due (const RegieCounted *one)
{
  const GDate *due = regie_evaluation_get_next_date (REGIE_EVALUATION (one->record));

  return due != NULL && regie_dossier_is_open (one->dossier, due) ? due : NULL;
}

/* Of the moment “due”: whether another was held after this one and not after the day. */
static void
find_on_time (const RegieCounted *one,
              const GDate        *day,
              RegieFactResult    *result)
{
  const GDate *held = get_held (one);
  gboolean found = FALSE;

  if (held == NULL)
    return;

  REGIE_ITEMS_FOREACH (RegieEvaluation, other, regie_dossier_peek_evaluations (one->dossier))
    {
      const GDate *date = regie_evaluation_get_date (other);

      found |=
        date != NULL && regie_day_compare (date, held) > 0 && regie_day_compare (date, day) <= 0;
    }
  regie_fact_tell_truth (result, found);
}

static void
find_trend (const RegieCounted *one,
            const GDate        *day,
            RegieFactResult    *result)
{
  RegieTrend trend = regie_evaluation_get_trend (REGIE_EVALUATION (one->record));

  if (trend != REGIE_TREND_UNKNOWN)
    tell_nick (result, REGIE_TYPE_TREND, trend);
}

static const RegieMoment evaluation_moments[] = {
  { "held", get_held, NULL },
  { "due", get_due, NULL },
};

static const char *const evaluation_moment_ids[] = { "held", "due", NULL };

static const RegieFactCode trends[] = {
  { "better", N_ ("better") },
  { "same", N_ ("the same") },
  { "worse", N_ ("worse") },
  { NULL },
};

static const RegieCountedFact evaluation_facts[] = {
  {
    .id = "on-time",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The next one came in time"),
    .explanation = N_ ("Whether after this evaluation another was held, by the day."),
    .find = find_on_time,
  },
  {
    .id = "trend",
    .kind = REGIE_FACT_KIND_CODE,
    .name = N_ ("How it goes"),
    .explanation = N_ ("Whether it goes better. Unknown while the evaluation does not say so."),
    .codes = trends,
    .find = find_trend,
  },
};

const RegieCountableRow regie_countable_evaluation = {
  .moment_ids = evaluation_moment_ids,
  .moments = evaluation_moments,
  .n_moments = G_N_ELEMENTS (evaluation_moments),
  .facts = evaluation_facts,
  .n_facts = G_N_ELEMENTS (evaluation_facts),
  .walk = walk_evaluations,
};

/* Feedback */

static void
walk_feedback (RegieDossier     *dossier,
               RegieCountedFunc  func,
               gpointer          data)
{
  regie_counted_walk_list (dossier, regie_dossier_get_feedback (dossier), func, data);
}

static const GDate *
get_feedback_date (const RegieCounted *one)
{
  return regie_feedback_get_date (REGIE_FEEDBACK (one->record));
}

static void
find_party (const RegieCounted *one,
            const GDate        *day,
            RegieFactResult    *result)
{
  RegieParty party = regie_feedback_get_party (REGIE_FEEDBACK (one->record));

  if (party != REGIE_PARTY_UNKNOWN)
    tell_nick (result, REGIE_TYPE_PARTY, party);
}

static void
find_at_closure (const RegieCounted *one,
                 const GDate        *day,
                 RegieFactResult    *result)
{
  regie_fact_tell_truth (result, regie_feedback_get_at_closure (REGIE_FEEDBACK (one->record)));
}

static void
find_scale (const RegieCounted *one,
            const GDate        *day,
            RegieFactResult    *result)
{
  RegieScore *score = regie_feedback_get_score (REGIE_FEEDBACK (one->record));

  if (score != NULL && regie_score_get_scale (score) != NULL)
    regie_fact_tell_code (result, regie_score_get_scale (score));
}

static void
find_score (const RegieCounted *one,
            const GDate        *day,
            RegieFactResult    *result)
{
  RegieScore *score = regie_feedback_get_score (REGIE_FEEDBACK (one->record));

  if (score != NULL && regie_score_get_value (score) >= 0)
    regie_fact_tell_number (result, regie_score_get_value (score));
}

static const RegieMoment feedback_moments[] = {
  { "given", get_feedback_date, NULL },
};

static const char *const feedback_moment_ids[] = { "given", NULL };

static const RegieFactCode parties[] = {
  { "household", N_ ("household") },
  { "network", N_ ("network") },
  { "professional", N_ ("professionals") },
  { NULL },
};

static const RegieCountedFact feedback_facts[] = {
  {
    .id = "party",
    .kind = REGIE_FACT_KIND_CODE,
    .name = N_ ("Whose feedback"),
    .explanation = N_ ("Whether the household, the network or the professionals gave it."),
    .codes = parties,
    .find = find_party,
  },
  {
    .id = "at-closure",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Given at the closing"),
    .explanation = N_ ("Whether it was given when the case was closed."),
    .find = find_at_closure,
  },
  {
    .id = "scale",
    .kind = REGIE_FACT_KIND_CODE,
    .name = N_ ("On which scale"),
    .explanation = N_ ("The scale of the method on which it was scored. Unknown without a score."),
    .of = regie_scale_get_type,
    .find = find_scale,
  },
  {
    .id = "score",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("The score"),
    .explanation = N_ ("The score that was given. Unknown without one."),
    .find = find_score,
  },
};

const RegieCountableRow regie_countable_feedback = {
  .moment_ids = feedback_moment_ids,
  .moments = feedback_moments,
  .n_moments = G_N_ELEMENTS (feedback_moments),
  .facts = feedback_facts,
  .n_facts = G_N_ELEMENTS (feedback_facts),
  .walk = walk_feedback,
};
