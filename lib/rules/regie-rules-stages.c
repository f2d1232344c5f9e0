/* regie-rules-stages.c: principle 7, direct safety first, and stages by judgement
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>

#include "base/regie-operation-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-quote-private.h"
#include "rules/regie-rules-safety-private.h"

/* Whether a stage of the method comes before all others. A stage that the method does not know is
 * taken for it: whoever is in it may be in danger. */
gboolean
regie_rule_is_direct_stage (RegieMethod *method,
                            const char  *stage)
{
  int rank = G_MININT;
  int lowest = G_MAXINT;

  REGIE_ITEMS_FOREACH (RegieSafetyStage, item, regie_method_peek_safety_stages (method))
    {
      lowest = MIN (lowest, regie_safety_stage_get_rank (item));
      if (g_strcmp0 (REGIE_ID (item), stage) == 0)
        rank = regie_safety_stage_get_rank (item);
    }

  return rank <= lowest;
}

static gboolean
is_track_unsafe (RegieSafetyTrack *track,
                 RegieMethod      *method,
                 const GDate      *day)
{
  gboolean is_past = FALSE;

  REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
    {
      if (!regie_record_is_in_force (stage, day))
        continue;
      if (regie_rule_is_direct_stage (method, regie_safety_stage_record_get_stage (stage)))
        return TRUE;
      is_past = TRUE;
    }

  return !is_past;
}

/* Whether in an open track somebody is not past the first stage, or nobody said in which stage they
 * are. */
gboolean
regie_rule_is_directly_unsafe (RegieDossier *dossier,
                               RegieMethod  *method,
                               const GDate  *day)
{
  REGIE_TRACK_FOREACH (track, dossier)
  if (regie_safety_track_is_open (track, day) && is_track_unsafe (track, method, day))
    return TRUE;

  return FALSE;
}

void
regie_check_recovery (RegieRuleContext *context,
                      gpointer          record)
{
  RegieDossier *dossier = record;
  const GDate *day = regie_rule_context_get_day (context);
  RegiePlan *plan = regie_rule_get_plan (context);

  if (plan == NULL ||
      !regie_rule_is_directly_unsafe (dossier, regie_rule_context_get_method (context), day))
    return;

  REGIE_ITEMS_FOREACH (RegieGoal, goal, regie_plan_peek_goals (plan))
    if (regie_goal_get_is_recovery (goal) &&
        regie_goal_get_status (goal) == REGIE_GOAL_STATUS_ACTIVE)
      {
        g_autofree char *title =
          regie_rule_dup_quote (REGIE_ENTITY (goal), regie_goal_get_title (goal));

        regie_rule_context_report_with (
          context,
          REGIE_ENTITY (goal),
          N_ ("Restore direct safety first, and let the goal wait until then."),
          N_ (
            "People work on the goal {goal}, which is about recovery, while direct safety is not there."),
          "goal",
          title,
          NULL);
      }
}

void
regie_check_stage_left (RegieRuleContext *context,
                        gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);

  REGIE_TRACK_FOREACH (track, record)
  REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
    if (regie_rule_is_by (regie_safety_stage_record_get_end_date (stage), day) &&
        (!regie_is_said (regie_safety_stage_record_get_judgement (stage)) ||
         regie_safety_stage_record_get_judged_by (stage) == NULL))
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (stage),
        N_ ("Judge now whether it was safe enough, and record who judged and why."),
        N_ ("A stage of the work on safety was left without a judgement."),
        NULL);
}

void
regie_check_stage_entered (RegieRuleContext *context,
                           gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);

  REGIE_TRACK_FOREACH (track, record)
  REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
    if (regie_rule_is_by (regie_safety_stage_record_get_start_date (stage), day) &&
        (!regie_is_said (regie_safety_stage_record_get_evidence (stage)) ||
         regie_safety_stage_record_get_agreed_by (stage) == NULL))
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (stage),
        N_ ("Record what shows that the stage begins, and who agreed."),
        N_ (
          "Of a stage of the work on safety it is not known on what evidence it began, or who agreed."),
        NULL);
}

static gboolean
is_judged (RegieSafetyTrack *track)
{
  return regie_safety_track_get_closed_by (track) != NULL &&
         regie_is_said (regie_safety_track_get_judgement (track)) &&
         regie_is_said (regie_safety_track_get_follow_up (track));
}

void
regie_check_track_closed (RegieRuleContext *context,
                          gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);

  REGIE_TRACK_FOREACH (track, record)
  if (regie_rule_is_by (regie_safety_track_get_closed_date (track), day) && !is_judged (track))
    regie_rule_context_report_with (
      context,
      REGIE_ENTITY (track),
      N_ ("Judge now whether it is safe enough, and agree how safety is followed."),
      N_ (
        "The work on safety was closed without a judgement, or without agreements to follow safety."),
      NULL);
}
