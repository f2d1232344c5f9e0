/* generate-safety.c: the look at safety, and the work on it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-story.h"

static void
add_screen (Story              *story,
            Day                 day,
            const char         *by,
            RegieSafetyVerdict  verdict)
{
  g_autoptr(RegieSafetyScreen) screen = regie_safety_screen_new ();
  /* The first two of these are about households that are safe. */
  guint explanation =
    verdict == REGIE_SAFETY_VERDICT_SAFE ? story_below (story, 2) : 2 + story_below (story, 3);

  story_give_id (story, screen, "screen");
  regie_safety_screen_set_date (screen, story_date (story, day));
  regie_safety_screen_set_by (screen, by);
  regie_safety_screen_set_asked (screen, story_some (story, story->speakers, 3));
  regie_safety_screen_set_safety (screen, verdict);
  regie_safety_screen_set_basic_care (screen, REGIE_BASIC_CARE_SUFFICIENT);
  regie_safety_screen_set_answer (screen, story_pick (story, &generate_answers));
  regie_safety_screen_set_explanation (screen, generate_findings_of_safety.words[explanation]);
  regie_dossier_add_safety_screen (story->dossier, screen);
}

static void
add_test (Story                *story,
          RegieSafetyAgreement *agreement,
          Day                   day)
{
  g_autoptr(RegieAgreementTest) test = regie_agreement_test_new ();

  story_give_id (story, test, "t");
  regie_agreement_test_set_date (test, story_date (story, day));
  regie_agreement_test_set_state (test,
                                  story_chance (story, 88) ? REGIE_AGREEMENT_STATE_KEPT
                                                           : REGIE_AGREEMENT_STATE_BROKEN);
  regie_agreement_test_set_by (test, story_pick_anybody (story));
  regie_safety_agreement_add_test (agreement, test);
}

static void
add_agreement (Story           *story,
               RegieSafetyPlan *plan,
               Day              day)
{
  g_autoptr(RegieSafetyAgreement) agreement = regie_safety_agreement_new ();

  story_give_id (story, agreement, "sa");
  regie_safety_agreement_set_text (agreement, story_pick (story, &generate_safety_agreements));
  regie_safety_agreement_set_stage (agreement, "direct-safety");
  regie_safety_agreement_set_who (agreement, story_some (story, story->speakers, 2));
  regie_safety_agreement_set_supervisor (agreement, story_pick_anybody (story));
  regie_safety_agreement_set_if_broken (agreement, story_pick (story, &generate_safety_agreements));
  regie_safety_agreement_set_start_date (agreement, story_date (story, day));
  regie_safety_agreement_set_review_date (agreement, story_date (story, day + 42));
  if (story_knows (story, day + 30))
    add_test (story, agreement, day + 30);
  regie_safety_plan_add_agreement (plan, agreement);
}

static void
add_condition (Story           *story,
               RegieSafetyPlan *plan,
               Day              day)
{
  g_autoptr(RegieSafetyCondition) condition = regie_safety_condition_new ();

  story_give_id (story, condition, "cond");
  regie_safety_condition_set_text (condition, "Iedere week spreekt iemand van buiten ieder apart.");
  regie_safety_condition_set_set_date (condition, story_date (story, day));
  if (story_knows (story, day + 60))
    {
      regie_safety_condition_set_met (condition, REGIE_ANSWER_YES);
      regie_safety_condition_set_met_date (condition, story_date (story, day + 60));
    }
  regie_safety_plan_add_condition (plan, condition);
}

static void
add_signature (Story           *story,
               RegieSafetyPlan *plan,
               const char      *person,
               Day              day)
{
  g_autoptr(RegieSignature) signature = regie_signature_new ();

  story_give_id (story, signature, "sign");
  regie_signature_set_person (signature, person);
  regie_signature_set_signed_date (signature, story_date (story, day));
  regie_safety_plan_add_signature (plan, signature);
}

RegieSafetyPlan *
story_make_safety_plan (Story *story,
                        Day    day)
{
  RegieSafetyPlan *plan = regie_safety_plan_new ();
  guint n_agreements = 2 + story_below (story, 3);

  story_give_id (story, plan, "safety");
  regie_safety_plan_set_made_date (plan, story_date (story, day));
  regie_safety_plan_set_made_by (plan, story_some (story, story->speakers, 4));
  regie_safety_plan_set_reason (plan, story_pick (story, &generate_signals));
  regie_safety_plan_set_worked_before (plan, story_pick (story, &generate_works));
  regie_safety_plan_set_complicating (plan, story_pick (story, &generate_changes));
  regie_safety_plan_set_desired_future (plan, story_pick (story, &generate_desired_results));
  for (guint i = 0; i < n_agreements; i++)
    add_agreement (story, plan, day);
  if (story_chance (story, 50))
    add_condition (story, plan, day);
  for (guint i = 0; i < MIN (story->speakers->len, 3); i++)
    add_signature (story, plan, g_ptr_array_index (story->speakers, i), day);
  regie_safety_plan_set_goal_check_date (plan, story_date (story, day));
  regie_safety_plan_set_next_review_date (plan, story_date (story, day + 42));

  return plan;
}

static void
add_signal (Story            *story,
            RegieSafetyTrack *track,
            Day               day)
{
  g_autoptr(RegieSignal) sign = regie_signal_new ();

  story_give_id (story, sign, "sig");
  regie_signal_set_date (sign, story_date (story, day));
  regie_signal_set_text (sign, story_pick (story, &generate_signals));
  regie_signal_set_kind (sign, story->has_children ? "child-abuse" : "domestic-violence");
  regie_signal_set_about (sign, story_some (story, story->members, 2));
  regie_signal_set_seen_by (sign, story_pick_person (story, story->professionals));
  regie_safety_track_add_signal (track, sign);
}

#define LAST_MELDCODE_STEP 5

static void
add_meldcode_step (Story            *story,
                   RegieSafetyTrack *track,
                   guint             number,
                   Day               day)
{
  g_autoptr(RegieMeldcodeRecord) record = regie_meldcode_record_new ();
  char step[8];

  g_snprintf (step, sizeof step, "%u", number);
  story_give_id (story, record, "mc");
  regie_meldcode_record_set_step (record, step);
  regie_meldcode_record_set_date (record, story_date (story, day));
  regie_meldcode_record_set_by (record, story->registrar);
  regie_meldcode_record_set_consulted (record, story_some (story, story->professionals, 1));
  regie_meldcode_record_set_talked_with (record, story_some (story, story->speakers, 2));
  if (number == LAST_MELDCODE_STEP)
    {
      regie_meldcode_record_set_report_needed (record, REGIE_ANSWER_YES);
      regie_meldcode_record_set_help_possible (record, REGIE_ANSWER_YES);
    }
  regie_safety_track_add_meldcode_record (track, record);
}

#define N_QUESTIONS 5

static const char *
add_weighing (Story            *story,
              RegieSafetyTrack *track,
              Day               day)
{
  g_autoptr(RegieWeighing) weighing = regie_weighing_new ();

  story_give_id (story, weighing, "wg");
  regie_weighing_set_date (weighing, story_date (story, day));
  regie_weighing_set_by (weighing, story->registrar);
  regie_weighing_set_outcome (weighing, REGIE_WEIGHING_OUTCOME_REPORT);
  for (guint i = 1; i <= N_QUESTIONS; i++)
    {
      g_autoptr(RegieWeighingAnswer) answer = regie_weighing_answer_new ();
      char question[8];

      g_snprintf (question, sizeof question, "%u", i);
      story_give_id (story, answer, "wa");
      regie_weighing_answer_set_question (answer, question);
      regie_weighing_answer_set_answer (answer, REGIE_ANSWER_YES);
      regie_weighing_add_answer (weighing, answer);
    }
  regie_safety_track_add_weighing (track, weighing);

  return regie_entity_get_id (REGIE_ENTITY (weighing));
}

static void
add_report (Story            *story,
            RegieSafetyTrack *track,
            Day               day)
{
  g_autoptr(RegieSafetyReport) report = regie_safety_report_new ();

  story_give_id (story, report, "rp");
  regie_safety_report_set_date (report, story_date (story, day));
  regie_safety_report_set_kind (report, REGIE_SAFETY_REPORT_KIND_REPORT);
  regie_safety_report_set_reporter (report, story->registrar);
  regie_safety_report_set_text (report, story_pick (story, &generate_signals));
  regie_safety_report_set_told_household (report, REGIE_TOLD_YES);
  regie_safety_report_set_outcome (report, REGIE_SAFETY_REPORT_OUTCOME_LOCAL_FIELD);
  regie_safety_report_set_outcome_date (report, story_date (story, day + 5));
  regie_safety_report_set_responsible (report, story->team);
  regie_safety_track_add_report (track, report);
}

static void
add_stage (Story            *story,
           RegieSafetyTrack *track,
           const char       *stage,
           Day               first,
           Day               next)
{
  g_autoptr(RegieSafetyStageRecord) record = regie_safety_stage_record_new ();

  /* A case that is closed on the day on which a stage would begin does not come to it. */
  if (!story_knows (story, first) || (next != NEVER && first >= next))
    return;

  story_give_id (story, record, "stage");
  regie_safety_stage_record_set_stage (record, stage);
  regie_safety_stage_record_set_start_date (record, story_date (story, first));
  if (next != NEVER && story_knows (story, next))
    {
      regie_safety_stage_record_set_end_date (record, story_date (story, next - 1));
      regie_safety_stage_record_set_judgement (record, story_pick (story, &generate_works));
      regie_safety_stage_record_set_judged_by (record, story->regisseur);
    }
  regie_safety_stage_record_set_agreed_by (record, story_some (story, story->speakers, 4));
  regie_safety_track_add_stage (track, record);
}

static void
add_sight (Story            *story,
           RegieSafetyTrack *track,
           Day               day)
{
  g_autoptr(RegieSafetySight) sight = regie_safety_sight_new ();

  story_give_id (story, sight, "sight");
  regie_safety_sight_set_person (sight, story->regisseur);
  regie_safety_sight_set_organisation (sight, story->team);
  regie_safety_sight_set_start_date (sight, story_date (story, day));
  regie_safety_sight_set_taken_date (sight, story_date (story, day));
  regie_safety_track_add_sight (track, sight);
}

static void
close_track (Story            *story,
             RegieSafetyTrack *track)
{
  regie_safety_track_set_closed_date (track, story_date (story, story->closed));
  regie_safety_track_set_closed_by (track, story->regisseur);
  regie_safety_track_set_judgement (track, story_pick (story, &generate_works));
  regie_safety_track_set_follow_up (track, story_pick (story, &generate_support));
}

static void
write_track (Story              *story,
             RegieSafetyVerdict  verdict)
{
  g_autoptr(RegieSafetyTrack) track = regie_safety_track_new ();
  Day day = story->opened;
  Day stable = story->start + story_between (story, 60, 150);
  Day recovery = stable + story_between (story, 90, 220);

  story_give_id (story, track, "track");
  regie_safety_track_set_opened_date (track, story_date (story, day));
  regie_safety_track_set_opened_by (track, story->registrar);
  regie_safety_track_set_reason (track, story_pick (story, &generate_signals));
  regie_safety_track_set_verdict (track, verdict);
  add_signal (story, track, day);
  add_signal (story, track, day + 1);
  for (guint i = 0; i <= LAST_MELDCODE_STEP; i++)
    add_meldcode_step (story, track, i, day + (Day) i / 2);
  add_weighing (story, track, day + 2);
  add_report (story, track, day + 3);
  add_stage (story, track, "direct-safety", day, stable);
  add_stage (story, track, "stable-safety", stable, recovery);
  add_stage (story, track, "recovery", recovery, story->closed);
  add_sight (story, track, day);
  if (story->closed != NEVER)
    close_track (story, track);
  regie_dossier_add_safety_track (story->dossier, track);
}

void
story_write_safety (Story *story)
{
  RegieSafetyVerdict verdict =
    story->unsafe
      ? story_between (story, REGIE_SAFETY_VERDICT_SUSPICION, REGIE_SAFETY_VERDICT_ACUTE)
      : REGIE_SAFETY_VERDICT_SAFE;

  /* Now and then it is forgotten, which a review must notice. */
  if (story->unsafe || !story_chance (story, 4))
    add_screen (story, story->opened, story->registrar, verdict);
  if (story->unsafe && story_knows (story, story->start))
    add_screen (story, story->start, story->regisseur, verdict);
  if (story->unsafe)
    write_track (story, verdict);
}
