/* regie-stalls-people.c: a household without contact, and somebody who stays silent
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-stalls-private.h"

#include <regie/regie-attendance.h>
#include <regie/regie-evaluation.h>
#include <regie/regie-feedback.h>
#include <regie/regie-meetings.h>
#include <regie/regie-meldcode-record.h>
#include <regie/regie-plan-response.h>
#include <regie/regie-safety-screen.h>
#include <regie/regie-score.h>
#include <regie/regie-statement.h>

#include "base/regie-hash-private.h"
#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-facts-private.h"

/* Contact */

/* The last time that something happened with somebody of the household. */
typedef struct
{
  const GDate *day;
  GHashTable  *members;
  const GDate *last;
  RegieEntity *record;
} Contact;

static void
see (Contact     *contact,
     gpointer     record,
     const GDate *date,
     const char  *person)
{
  if (date == NULL || regie_day_compare (date, contact->day) > 0 ||
      !regie_rule_set_contains (contact->members, person) ||
      (contact->last != NULL && regie_day_compare (date, contact->last) < 0))
    return;

  contact->last = date;
  contact->record = record;
}

static void
see_all (Contact            *contact,
         gpointer            record,
         const GDate        *date,
         const char  *const *people)
{
  for (gsize i = 0; people != NULL && people[i] != NULL; i++)
    see (contact, record, date, people[i]);
}

static void
see_meetings (Contact      *contact,
              RegieDossier *dossier)
{
  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (dossier))
    if (regie_meeting_get_is_held (meeting))
      REGIE_ITEMS_FOREACH (RegieAttendance, attendance, regie_meeting_peek_attendances (meeting))
        if (regie_attendance_get_present (attendance) == REGIE_ANSWER_YES)
          see (contact,
               meeting,
               regie_meeting_get_date (meeting),
               regie_attendance_get_person (attendance));
}

/* What they said themselves. */
static void
see_words (Contact      *contact,
           RegieDossier *dossier)
{
  REGIE_ITEMS_FOREACH (RegieEvaluation, evaluation, regie_dossier_peek_evaluations (dossier))
    see_all (contact,
             evaluation,
             regie_evaluation_get_date (evaluation),
             regie_evaluation_get_by (evaluation));
  REGIE_ITEMS_FOREACH (RegieScore, score, regie_dossier_peek_scores (dossier))
    see (contact, score, regie_score_get_date (score), regie_score_get_by (score));
  REGIE_ITEMS_FOREACH (RegieStatement, statement, regie_dossier_peek_statements (dossier))
    see (contact,
         statement,
         regie_statement_get_date (statement),
         regie_statement_get_author (statement));
  REGIE_ITEMS_FOREACH (RegieFeedback, feedback, regie_dossier_peek_feedback (dossier))
    see (contact, feedback, regie_feedback_get_date (feedback), regie_feedback_get_by (feedback));
}

static void
see_safety (Contact      *contact,
            RegieDossier *dossier)
{
  REGIE_ITEMS_FOREACH (RegieSafetyScreen, screen, regie_dossier_peek_safety_screens (dossier))
    see_all (contact,
             screen,
             regie_safety_screen_get_date (screen),
             regie_safety_screen_get_asked (screen));
  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (dossier))
    REGIE_ITEMS_FOREACH (RegieMeldcodeRecord, step, regie_safety_track_peek_meldcode (track))
      see_all (contact,
               step,
               regie_meldcode_record_get_date (step),
               regie_meldcode_record_get_talked_with (step));
}

/* Answers to the plan, and what they did of it. */
static void
see_plan (Contact   *contact,
          RegiePlan *plan)
{
  REGIE_ITEMS_FOREACH (RegiePlanResponse, response, regie_plan_peek_responses (plan))
    if (regie_plan_response_get_answer (response) != REGIE_PLAN_ANSWER_COULD_NOT_BE_ASKED)
      see (contact,
           response,
           regie_plan_response_get_date (response),
           regie_plan_response_get_person (response));
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    see (contact, action, regie_action_get_done_date (action), regie_action_get_owner (action));
}

/* Before anything happened the day counts on which the case was opened. */
void
regie_stalls_add_contact (RegieStallSearch *search)
{
  g_autoptr(GHashTable) members = regie_rule_list_members_on (search->dossier, NULL, search->day);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  Contact contact = { .day = search->day, .members = members };
  RegieStallTexts texts = { .kind = REGIE_STALL_KIND_CONTACT };
  g_autofree char *date = NULL;

  if (g_hash_table_size (members) == 0)
    return;

  see_meetings (&contact, search->dossier);
  see_words (&contact, search->dossier);
  see_safety (&contact, search->dossier);
  if (search->plan != NULL)
    see_plan (&contact, search->plan);

  texts.since =
    contact.last != NULL ? contact.last : regie_dossier_get_opened_date (search->dossier);
  if (!regie_stalls_is_past_limit (search, texts.kind, texts.since))
    return;

  if (contact.record != NULL)
    g_ptr_array_add (records, contact.record);
  date = regie_dup_date (search->language, texts.since);
  texts.sentence =
    regie_stalls_dup_text (search,
                           N_ ("Since {date} nothing is on record of contact with the household."),
                           "date",
                           date);
  texts.for_regisseur =
    g_strdup (regie_translate (search->language,
                               N_ ("Visit or call the household, and ask how things are.")));
  regie_stalls_tell (search, &texts, records);
}

/* Silence */

/* What became of the invitations of one person. */
typedef struct
{
  const char  *person;
  gboolean     has_answered;
  const GDate *since;
  GPtrArray   *records;
} Guest;

static void
guest_free (gpointer data)
{
  Guest *guest = data;

  g_ptr_array_unref (guest->records);
  g_free (guest);
}

/* Whoever came, sent somebody, or said why not, is not silent. */
static gboolean
is_answer (RegieAttendance *attendance)
{
  return regie_attendance_get_present (attendance) == REGIE_ANSWER_YES ||
         regie_attendance_get_represented_by (attendance) != NULL ||
         regie_is_said (regie_attendance_get_reason (attendance)) ||
         regie_attendance_get_invitation (attendance) == REGIE_INVITATION_STATE_ACCEPTED ||
         regie_attendance_get_invitation (attendance) == REGIE_INVITATION_STATE_DECLINED;
}

static Guest *
find_guest (GHashTable *by_person,
            GPtrArray  *guests,
            const char *person)
{
  Guest *guest = g_hash_table_lookup (by_person, person);

  if (guest != NULL)
    return guest;

  guest = g_new0 (Guest, 1);
  guest->person = person;
  guest->records = g_ptr_array_new ();
  g_ptr_array_add (guests, guest);
  g_hash_table_insert (by_person, (char *) person, guest);

  return guest;
}

static void
see_attendance (Guest           *guest,
                RegieAttendance *attendance,
                const GDate     *date)
{
  if (is_answer (attendance))
    {
      guest->has_answered = TRUE;
      return;
    }
  if (regie_attendance_get_invitation (attendance) == REGIE_INVITATION_STATE_NOT_INVITED)
    return;

  if (guest->since == NULL || regie_day_compare (date, guest->since) < 0)
    guest->since = date;
  g_ptr_array_add (guest->records, attendance);
}

/* Those who were invited to a meeting that was held, in the order of the document. */
static GPtrArray *
list_guests (RegieStallSearch *search)
{
  g_autoptr(GHashTable) by_person = g_hash_table_new (regie_hash_string, g_str_equal);
  GPtrArray *guests = g_ptr_array_new_with_free_func (guest_free);

  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (search->dossier))
    {
      const GDate *date = regie_meeting_get_date (meeting);

      if (!regie_meeting_get_is_held (meeting) || date == NULL ||
          regie_day_compare (date, search->day) > 0)
        continue;
      REGIE_ITEMS_FOREACH (RegieAttendance, attendance, regie_meeting_peek_attendances (meeting))
        if (regie_attendance_get_person (attendance) != NULL)
          see_attendance (find_guest (by_person, guests, regie_attendance_get_person (attendance)),
                          attendance,
                          date);
    }

  return guests;
}

/* Whether somebody did something without coming: an action, or an answer to the plan. */
static gboolean
has_done_something (RegieStallSearch *search,
                    const char       *person)
{
  if (search->plan == NULL)
    return FALSE;

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (search->plan))
    if (g_strcmp0 (regie_action_get_owner (action), person) == 0 &&
        (regie_action_get_status (action) == REGIE_ACTION_STATUS_DONE ||
         regie_action_get_status (action) == REGIE_ACTION_STATUS_ACTIVE))
      return TRUE;
  REGIE_ITEMS_FOREACH (RegiePlanResponse, response, regie_plan_peek_responses (search->plan))
    if (g_strcmp0 (regie_plan_response_get_person (response), person) == 0 &&
        regie_plan_response_get_answer (response) != REGIE_PLAN_ANSWER_NOT_ASKED &&
        regie_plan_response_get_answer (response) != REGIE_PLAN_ANSWER_COULD_NOT_BE_ASKED)
      return TRUE;

  return FALSE;
}

static void
tell_silent (RegieStallSearch *search,
             Guest            *guest)
{
  RegieStallTexts texts = { .kind = REGIE_STALL_KIND_SILENT,
                            .since = guest->since,
                            .person = guest->person };
  g_autofree char *date = regie_dup_date (search->language, guest->since);
  g_autofree char *name = regie_stalls_dup_name (search, guest->person);

  texts.sentence = regie_translate_with (
    search->language,
    N_ ("{name} was invited, and since {date} has not come and has not answered."),
    "name",
    name,
    "date",
    date,
    NULL);
  texts.for_person =
    g_strdup (regie_translate (search->language,
                               N_ ("Tell whether you take part, and what would make it easier.")));
  texts.for_regisseur =
    regie_stalls_dup_text (search,
                           N_ (
                             "Ask {name} in another way, or agree who takes part in their place."),
                           "name",
                           name);
  regie_stalls_tell (search, &texts, guest->records);
}

void
regie_stalls_add_silent (RegieStallSearch *search)
{
  g_autoptr(GPtrArray) guests = list_guests (search);

  for (guint i = 0; i < guests->len; i++)
    {
      Guest *guest = guests->pdata[i];

      if (!guest->has_answered &&
          regie_stalls_is_past_limit (search, REGIE_STALL_KIND_SILENT, guest->since) &&
          regie_dossier_get_party_on (search->dossier, guest->person, search->day) !=
            REGIE_PARTY_UNKNOWN &&
          !has_done_something (search, guest->person))
        tell_silent (search, guest);
    }
}
