/* generate-meetings.c: meetings, what was decided there, and how people judged
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-story.h"

static void
add_attendance (Story        *story,
                RegieMeeting *meeting,
                const char   *person,
                RegieParty    party,
                gboolean      held)
{
  g_autoptr(RegieAttendance) attendance = regie_attendance_new ();
  gboolean came = story_chance (story, party == REGIE_PARTY_PROFESSIONAL ? 82 : 93);

  story_give_id (story, attendance, "at");
  regie_attendance_set_person (attendance, person);
  regie_attendance_set_party (attendance, party);
  regie_attendance_set_invitation (attendance,
                                   held ? REGIE_INVITATION_STATE_ACCEPTED
                                        : REGIE_INVITATION_STATE_INVITED);
  regie_attendance_set_must_attend (attendance, party == REGIE_PARTY_HOUSEHOLD);
  if (held)
    regie_attendance_set_present (attendance, came ? REGIE_ANSWER_YES : REGIE_ANSWER_NO);
  regie_meeting_add_attendance (meeting, attendance);
}

static void
invite (Story        *story,
        RegieMeeting *meeting,
        const People *people,
        guint         at_most,
        RegieParty    party,
        gboolean      held)
{
  const char *const *some = story_some (story, people, at_most);

  for (guint i = 0; some[i] != NULL; i++)
    add_attendance (story, meeting, some[i], party, held);
}

static void
add_decision (Story        *story,
              RegieMeeting *meeting)
{
  g_autoptr(RegieDecision) decision = regie_decision_new ();

  story_give_id (story, decision, "d");
  regie_decision_set_text (decision, story_pick (story, &generate_decisions));
  regie_decision_set_by (decision, story_some (story, story->speakers, 2));
  if (story_chance (story, 30))
    regie_decision_set_action (decision, story_pick_person (story, story->actions));
  regie_meeting_add_decision (meeting, decision);
}

static void
write_report (Story        *story,
              RegieMeeting *meeting)
{
  guint n_decisions = 1 + story_below (story, 3);

  regie_meeting_set_is_held (meeting, TRUE);
  regie_meeting_set_spoke_first (meeting, story_pick_person (story, story->speakers));
  regie_meeting_set_minutes (meeting, story_pick (story, &generate_minutes));
  for (guint i = 0; i < n_decisions; i++)
    add_decision (story, meeting);
}

#define AGENDA_POINTS 3

/* Some points of the agenda, in their order. */
static void
write_agenda (Story        *story,
              RegieMeeting *meeting)
{
  guint first = story_below (story, generate_agendas.n_words - AGENDA_POINTS);
  const char *points[AGENDA_POINTS + 1] = { NULL };

  for (guint i = 0; i < AGENDA_POINTS; i++)
    points[i] = generate_agendas.words[first + i];
  regie_meeting_set_agenda (meeting, points);
}

static RegieMeeting *
add_meeting (Story            *story,
             RegieMeetingKind  kind,
             Day               day,
             guint             n_professionals)
{
  static const char *const times[] = { "09:30", "13:30", "15:45", "19:00" };
  g_autoptr(RegieMeeting) meeting = regie_meeting_new ();
  gboolean held = story_knows (story, day);

  story_give_id (story, meeting, "m");
  regie_meeting_set_kind (meeting, kind);
  regie_meeting_set_date (meeting, story_date (story, day));
  regie_meeting_set_start_time (meeting, times[story_below (story, G_N_ELEMENTS (times))]);
  regie_meeting_set_place (meeting, story_pick (story, &generate_places));
  regie_meeting_set_aim (meeting, story_pick (story, &generate_aims));
  regie_meeting_set_chaired_by (meeting, story->regisseur);
  if (story_chance (story, 50))
    write_agenda (story, meeting);
  invite (story, meeting, story->speakers, 3, REGIE_PARTY_HOUSEHOLD, held);
  invite (story, meeting, story->network, 2, REGIE_PARTY_NETWORK, held);
  invite (story, meeting, story->professionals, n_professionals, REGIE_PARTY_PROFESSIONAL, held);
  if (held)
    write_report (story, meeting);
  regie_dossier_add_meeting (story->dossier, meeting);

  return meeting;
}

static void
add_goal_result (Story           *story,
                 RegieEvaluation *evaluation,
                 const char      *goal)
{
  g_autoptr(RegieGoalResult) result = regie_goal_result_new ();

  story_give_id (story, result, "gr");
  regie_goal_result_set_goal (result, goal);
  regie_goal_result_set_trend (result,
                               story_between (story, REGIE_TREND_BETTER, REGIE_TREND_WORSE));
  regie_goal_result_set_status (result, REGIE_GOAL_STATUS_ACTIVE);
  regie_goal_result_set_words (result, story_pick (story, &generate_scores));
  regie_evaluation_add_goal (evaluation, result);
}

static void
add_evaluation (Story        *story,
                RegieMeeting *meeting,
                Day           day)
{
  g_autoptr(RegieEvaluation) evaluation = regie_evaluation_new ();

  story_give_id (story, evaluation, "ev");
  regie_evaluation_set_date (evaluation, story_date (story, day));
  regie_evaluation_set_meeting (evaluation, regie_entity_get_id (REGIE_ENTITY (meeting)));
  regie_evaluation_set_by (evaluation, story_some (story, story->speakers, 4));
  regie_evaluation_set_trend (evaluation,
                              story_between (story, REGIE_TREND_BETTER, REGIE_TREND_WORSE));
  regie_evaluation_set_what_works (evaluation, story_pick (story, &generate_works));
  regie_evaluation_set_what_must_change (evaluation, story_pick (story, &generate_changes));
  for (guint i = 0; i < story->goals->len; i++)
    add_goal_result (story, evaluation, g_ptr_array_index (story->goals, i));
  regie_dossier_add_evaluation (story->dossier, evaluation);
}

static void
write_progress (Story *story)
{
  guint every = story->variant == STORY_LIGHT ? 1 : story->profile == GENERATE_LARGEST ? 6 : 3;

  for (guint i = 0; i < story->progress->len; i++)
    {
      Day day = g_array_index (story->progress, Day, i);
      RegieMeeting *meeting = add_meeting (story,
                                           REGIE_MEETING_KIND_PROGRESS,
                                           day,
                                           story->profile == GENERATE_LARGEST ? 8 : 2);

      if (i % every == every - 1 && story_knows (story, day))
        add_evaluation (story, meeting, day);
    }
}

void
story_write_meetings (Story *story)
{
  Day intake = story->intake + story_between (story, 2, 6);

  if (story_knows (story, intake))
    add_meeting (story, REGIE_MEETING_KIND_INTAKE, intake, 1);
  if (story_knows (story, story->start))
    add_meeting (story, REGIE_MEETING_KIND_START, story->start, 4);
  write_progress (story);
  if (story->closed != NEVER)
    add_meeting (story, REGIE_MEETING_KIND_CLOSING, story->closed - 7, 3);
}

static void
add_score (Story      *story,
           const char *scale,
           const char *goal,
           const char *by,
           Day         day)
{
  g_autoptr(RegieScore) score = regie_score_new ();

  story_give_id (story, score, "sc");
  regie_score_set_date (score, story_date (story, day));
  regie_score_set_scale (score, scale);
  regie_score_set_goal (score, goal);
  regie_score_set_by (score, by);
  regie_score_set_value (score, story_between (story, 3, 9));
  if (story_chance (story, 40))
    regie_score_set_words (score, story_pick (story, &generate_scores));
  regie_dossier_add_score (story->dossier, score);
}

/* How safe everybody feels, and how far a goal is. */
static void
write_scores_on (Story *story,
                 Day    day)
{
  for (guint i = 0; story->unsafe && i < story->speakers->len; i++)
    add_score (story, "safety", NULL, g_ptr_array_index (story->speakers, i), day);
  for (guint i = 0; i < MIN (story->goals->len, 2); i++)
    add_score (story,
               "goal",
               g_ptr_array_index (story->goals, i),
               story_pick_person (story, story->speakers),
               day);
}

static void
add_feedback (Story      *story,
              RegieParty  party,
              const char *by,
              Day         day,
              gboolean    at_closure)
{
  g_autoptr(RegieFeedback) feedback = regie_feedback_new ();
  g_autoptr(RegieScore) score = regie_score_new ();

  story_give_id (story, feedback, "f");
  regie_feedback_set_date (feedback, story_date (story, day));
  regie_feedback_set_by (feedback, by);
  regie_feedback_set_party (feedback, party);
  regie_feedback_set_about (feedback, "cooperation");
  regie_feedback_set_text (feedback, story_pick (story, &generate_feedback));
  regie_feedback_set_at_closure (feedback, at_closure);
  story_give_id (story, score, "sc");
  regie_score_set_date (score, story_date (story, day));
  regie_score_set_scale (score, "feedback");
  regie_score_set_by (score, by);
  regie_score_set_value (score, story_between (story, 4, 10));
  regie_feedback_set_score (feedback, score);
  regie_dossier_add_feedback (story->dossier, feedback);
}

static void
write_feedback (Story *story)
{
  gboolean closing = story->closed != NEVER;
  Day day = closing ? story->closed - 7 : story->execution + 30;

  if (!story_knows (story, day) || story_chance (story, 12))
    return;

  add_feedback (story, REGIE_PARTY_HOUSEHOLD, g_ptr_array_index (story->speakers, 0), day, closing);
  if (story->network->len > 0 && story_chance (story, 50))
    add_feedback (story, REGIE_PARTY_NETWORK, g_ptr_array_index (story->network, 0), day, closing);
  if (story_chance (story, 60))
    add_feedback (story,
                  REGIE_PARTY_PROFESSIONAL,
                  story_pick_person (story, story->professionals),
                  day,
                  closing);
}

void
story_write_scores (Story *story)
{
  guint every = story->profile == GENERATE_LARGEST ? 6 : 3;

  if (story_knows (story, story->start))
    write_scores_on (story, story->start);
  for (guint i = every - 1; i < story->progress->len; i += every)
    if (story_knows (story, g_array_index (story->progress, Day, i)))
      write_scores_on (story, g_array_index (story->progress, Day, i));
  write_feedback (story);
}
