/* regie-facts-phases.c: facts by which a phase is entered and left
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-facts-private.h"
#include "rules/regie-rule-facts-private.h"

#include <regie/regie-attendance.h>
#include <regie/regie-closure.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-evaluation.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-safety-screen.h>

/* Most of these facts are never unknown: that nothing is on record is what is asked. */

static void
find_question (const RegieFactCase *known,
               RegieFactResult     *result)
{
  regie_fact_tell_truth (result, regie_is_said (regie_dossier_get_question (known->dossier)));
}

static gboolean
is_judged (RegieSafetyScreen *screen,
           const GDate       *day)
{
  const GDate *date = regie_safety_screen_get_date (screen);

  return date != NULL && regie_day_compare (date, day) <= 0 &&
         regie_safety_screen_get_safety (screen) != REGIE_SAFETY_VERDICT_UNKNOWN &&
         regie_safety_screen_get_basic_care (screen) != REGIE_BASIC_CARE_UNKNOWN;
}

static void
find_checked (const RegieFactCase *known,
              RegieFactResult     *result)
{
  regie_fact_tell_truth (result, FALSE);
  REGIE_ITEMS_FOREACH (RegieSafetyScreen,
                       screen,
                       regie_dossier_peek_safety_screens (known->dossier))
    if (is_judged (screen, known->day))
      {
        regie_fact_tell_truth (result, TRUE);
        regie_fact_add_path (known, result, "safety_screens", screen_i);
      }
}

static void
find_criterion (const RegieFactCase *known,
                RegieFactResult     *result)
{
  regie_fact_tell_truth (result,
                         regie_is_said (regie_dossier_get_start_criterion (known->dossier)));
}

/* A start meeting with a day, whether it was held or is still to come. */
static gboolean
is_start_meeting (RegieMeeting *meeting)
{
  return regie_meeting_get_kind (meeting) == REGIE_MEETING_KIND_START &&
         regie_meeting_get_date (meeting) != NULL &&
         regie_meeting_get_cancelled_reason (meeting) == NULL;
}

static void
find_start_meeting (const RegieFactCase *known,
                    RegieFactResult     *result)
{
  regie_fact_tell_truth (result, FALSE);
  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (known->dossier))
    if (is_start_meeting (meeting))
      {
        regie_fact_tell_truth (result, TRUE);
        regie_fact_add_path (known, result, "meetings", meeting_i);
      }
}

static gboolean
has_must_attend (RegieMeeting *meeting)
{
  REGIE_ITEMS_FOREACH (RegieAttendance, attendance, regie_meeting_peek_attendances (meeting))
    if (regie_attendance_get_must_attend (attendance))
      return TRUE;

  return FALSE;
}

static void
find_must_attend (const RegieFactCase *known,
                  RegieFactResult     *result)
{
  regie_fact_tell_truth (result, FALSE);
  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (known->dossier))
    if (regie_meeting_get_kind (meeting) == REGIE_MEETING_KIND_START && has_must_attend (meeting))
      {
        regie_fact_tell_truth (result, TRUE);
        regie_fact_add_path (known, result, "meetings", meeting_i);
      }
}

static void
find_regisseur (const RegieFactCase *known,
                RegieFactResult     *result)
{
  RegieRegisseur *regisseur = regie_dossier_get_regisseur_on (known->dossier, known->day);

  regie_fact_tell_truth (result, regisseur != NULL);
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (known->dossier))
    if (term == regisseur)
      regie_fact_add_path (known, result, "regisseurs", term_i);
}

/* A plan can name the day of the next meeting before there is a record of the meeting. */
static void
find_next_meeting (const RegieFactCase *known,
                   RegieFactResult     *result)
{
  RegiePlan *plan = regie_fact_get_plan (known);
  const GDate *next = plan == NULL ? NULL : regie_plan_get_next_meeting_date (plan);

  regie_fact_tell_truth (result, next != NULL && regie_day_compare (next, known->day) > 0);
  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (known->dossier))
    {
      const GDate *date = regie_meeting_get_date (meeting);

      if (date == NULL || regie_day_compare (date, known->day) <= 0 ||
          regie_meeting_get_cancelled_reason (meeting) != NULL)
        continue;
      regie_fact_tell_truth (result, TRUE);
      regie_fact_add_path (known, result, "meetings", meeting_i);
    }
}

static void
find_evaluated (const RegieFactCase *known,
                RegieFactResult     *result)
{
  RegiePhaseRecord *phase = regie_dossier_get_phase_on (known->dossier, known->day);

  if (phase == NULL)
    return;

  regie_fact_tell_truth (result, FALSE);
  REGIE_ITEMS_FOREACH (RegieEvaluation, evaluation, regie_dossier_peek_evaluations (known->dossier))
    {
      const GDate *date = regie_evaluation_get_date (evaluation);

      if (date == NULL || regie_day_compare (date, known->day) > 0 ||
          regie_day_compare (date, regie_phase_record_get_start_date (phase)) < 0)
        continue;
      regie_fact_tell_truth (result, TRUE);
      regie_fact_add_path (known, result, "evaluations", evaluation_i);
    }
}

static void
find_closing (const RegieFactCase *known,
              RegieFactResult     *result)
{
  regie_fact_tell_truth (result, FALSE);
  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (known->dossier))
    {
      const GDate *date = regie_closure_get_date (closure);
      const GDate *reopened = regie_closure_get_reopened_date (closure);

      if (date == NULL || regie_day_compare (date, known->day) > 0 ||
          (reopened != NULL && regie_day_compare (reopened, known->day) <= 0))
        continue;
      regie_fact_tell_truth (result, TRUE);
      regie_fact_add_path (known, result, "closures", closure_i);
    }
}

static const RegieFactRow rows[] = {
  {
    .id = "question-recorded",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The question of the household is on record"),
    .explanation = N_ ("Whether the question with which the household came is written down."),
    .question = N_ ("What does the household ask?"),
    .records = { "RegieDossier" },
    .find = find_question,
  },
  {
    .id = "safety-checked",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Safety and basic care were checked"),
    .explanation = N_ (
      "Whether a check of safety and basic care is on record, with a judgement of both, until the day."),
    .question = N_ ("Were safety and basic care checked?"),
    .records = { "RegieSafetyScreen" },
    .find = find_checked,
  },
  {
    .id = "start-criterion-recorded",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Why the method was started is on record"),
    .explanation = N_ ("Whether it is written down by which criterion the method was started."),
    .question = N_ ("By which criterion was the method started?"),
    .records = { "RegieDossier" },
    .find = find_criterion,
  },
  {
    .id = "start-meeting-planned",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The start meeting has a day"),
    .explanation =
      N_ ("Whether a start meeting with a day is on record that was not cancelled, held or not."),
    .question = N_ ("When is the start meeting?"),
    .records = { "RegieMeeting" },
    .find = find_start_meeting,
  },
  {
    .id = "must-attend-known",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Who must be at the start meeting is on record"),
    .explanation = N_ ("Whether somebody is marked as one who must be at a start meeting."),
    .question = N_ ("Who must be at the start meeting?"),
    .records = { "RegieMeeting", "RegieAttendance" },
    .find = find_must_attend,
  },
  {
    .id = "has-regisseur",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("There is a regisseur"),
    .explanation = N_ ("Whether the case has a regisseur on the day."),
    .question = N_ ("Who is the regisseur?"),
    .records = { "RegieRegisseur" },
    .find = find_regisseur,
  },
  {
    .id = "next-meeting-known",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The next meeting has a day"),
    .explanation = N_ (
      "Whether a meeting after the day is on record that was not cancelled, or the plan names the day of one."),
    .question = N_ ("When does everybody meet again?"),
    .records = { "RegieMeeting", "RegiePlan" },
    .find = find_next_meeting,
  },
  {
    .id = "evaluated-in-phase",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("People looked back in this phase"),
    .explanation = N_ (
      "Whether an evaluation is on record since the case entered the phase that it is in. Unknown while it is in none."),
    .question = N_ ("What do people think of how it goes?"),
    .records = { "RegieEvaluation", "RegiePhaseRecord" },
    .find = find_evaluated,
  },
  {
    .id = "closing-recorded",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The case is closed"),
    .explanation = N_ ("Whether the closing of the case is on record and holds on the day."),
    .question = N_ ("Was it decided together to close the case?"),
    .records = { "RegieClosure" },
    .find = find_closing,
  },
};

const RegieFactTable regie_facts_phases = { rows, G_N_ELEMENTS (rows) };
