/* test-meetings.c: who comes to a meeting, and what follows from it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* The places of the meetings in the case in order. */
#define START 0
#define JULY  2

/* Whether an operation was refused for a reason, and left the dossier as it was. */
#define assert_refused(dossier, before, done, error, code)                              \
  G_STMT_START                                                                          \
  {                                                                                     \
    g_assert_false (done);                                                              \
    g_assert_error (error, REGIE_ERROR, (int) (code));                                  \
    g_assert_true (regie_entity_equal (REGIE_ENTITY (dossier), REGIE_ENTITY (before))); \
  }                                                                                     \
  G_STMT_END

static RegieMeeting *
get_meeting (RegieDossier *dossier,
             guint         place)
{
  g_autoptr(RegieMeeting) meeting =
    g_list_model_get_item (regie_dossier_get_meetings (dossier), place);

  g_assert_nonnull (meeting);

  /* The dossier holds it. */
  return meeting;
}

static RegieDossier *
draft_new (void)
{
  RegieDossier *dossier = test_informal_case_new ();

  test_edit (dossier, "plan.status: 'draft'");

  return dossier;
}

static RegieAttendance *
attendance_new (const char *person)
{
  RegieAttendance *attendance = regie_attendance_new ();

  regie_attendance_set_person (attendance, person);
  regie_attendance_set_must_attend (attendance, TRUE);

  return attendance;
}

static RegieAction *
action_new (const char *owner)
{
  RegieAction *action = regie_action_new ();
  GDate due = test_day ("2026-07-01");

  regie_action_set_owner (action, owner);
  regie_action_set_goal (action, "g-1");
  regie_action_set_due_date (action, &due);

  return action;
}

static RegieDecision *
decision_new (void)
{
  RegieDecision *decision = regie_decision_new ();

  regie_decision_set_text (decision, "De tante haalt Bo op vrijdag.");

  return decision;
}

static void
assert_unconfirmed (RegieDossier *dossier,
                    guint         n_expected)
{
  g_autoptr(GListModel) actions =
    regie_dossier_list_unconfirmed_actions (dossier, regie_dossier_get_plan (dossier));

  g_assert_cmpuint (g_list_model_get_n_items (actions), ==, n_expected);
}

static void
invites_with_the_party_of_the_day (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieAttendance) aunt = attendance_new ("p-aunt");
  g_autoptr(RegieAttendance) mother = attendance_new ("p-mother");
  g_autoptr(RegieAttendance) other = attendance_new ("p-other");
  g_autoptr(GError) error = NULL;
  RegieMeeting *meeting = get_meeting (dossier, JULY);

  regie_attendance_set_invitation (mother, REGIE_INVITATION_STATE_ACCEPTED);
  g_assert_true (regie_dossier_invite (dossier, meeting, aunt, &error));
  g_assert_true (regie_dossier_invite (dossier, meeting, mother, &error));
  g_assert_true (regie_dossier_invite (dossier, meeting, other, &error));
  g_assert_no_error (error);

  g_assert_cmpuint (g_list_model_get_n_items (regie_meeting_get_attendances (meeting)), ==, 3);
  g_assert_nonnull (regie_entity_get_id (REGIE_ENTITY (aunt)));
  g_assert_cmpint (regie_attendance_get_party (aunt), ==, REGIE_PARTY_NETWORK);
  g_assert_cmpint (regie_attendance_get_invitation (aunt), ==, REGIE_INVITATION_STATE_INVITED);
  g_assert_cmpint (regie_attendance_get_party (mother), ==, REGIE_PARTY_HOUSEHOLD);
  g_assert_cmpint (regie_attendance_get_invitation (mother), ==, REGIE_INVITATION_STATE_ACCEPTED);
  g_assert_cmpint (regie_attendance_get_party (other), ==, REGIE_PARTY_UNKNOWN);
}

static void
invites_nobody_twice (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieDossier) before = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));
  g_autoptr(RegieAttendance) mother = attendance_new ("p-mother");
  g_autoptr(GError) error = NULL;
  gboolean done = regie_dossier_invite (dossier, get_meeting (dossier, START), mother, &error);

  assert_refused (dossier, before, done, error, REGIE_ERROR_EXISTS);
}

static void
invites_nobody_from_nowhere (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieDossier) before = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));
  g_autoptr(RegieAttendance) nobody = attendance_new ("p-nobody");
  g_autoptr(GError) error = NULL;
  gboolean done = regie_dossier_invite (dossier, get_meeting (dossier, JULY), nobody, &error);

  assert_refused (dossier, before, done, error, REGIE_ERROR_NOT_FOUND);
}

static void
invites_to_no_other_dossier (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieDossier) before = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));
  g_autoptr(RegieMeeting) meeting = regie_meeting_new ();
  g_autoptr(RegieAttendance) mother = attendance_new ("p-mother");
  g_autoptr(GError) error = NULL;
  gboolean done = regie_dossier_invite (dossier, meeting, mother, &error);

  assert_refused (dossier, before, done, error, REGIE_ERROR_NOT_FOUND);
}

static void
awaits_who_must_be_there (void)
{
  static const struct
  {
    RegieInvitationState invitation;
    gboolean must_attend;
    guint n_awaited;
  } cases[] = {
    { REGIE_INVITATION_STATE_NOT_INVITED, TRUE, 1 }, { REGIE_INVITATION_STATE_INVITED, TRUE, 1 },
    { REGIE_INVITATION_STATE_NO_ANSWER, TRUE, 1 },   { REGIE_INVITATION_STATE_ACCEPTED, TRUE, 0 },
    { REGIE_INVITATION_STATE_DECLINED, TRUE, 0 },    { REGIE_INVITATION_STATE_INVITED, FALSE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(RegieMeeting) meeting = regie_meeting_new ();
      g_autoptr(RegieAttendance) attendance = attendance_new ("p-mother");
      g_autoptr(GListModel) awaited = NULL;
      g_autoptr(GListModel) after = NULL;

      regie_attendance_set_invitation (attendance, cases[i].invitation);
      regie_attendance_set_must_attend (attendance, cases[i].must_attend);
      regie_meeting_add_attendance (meeting, attendance);
      awaited = regie_meeting_list_awaited (meeting);
      regie_meeting_set_is_held (meeting, TRUE);
      after = regie_meeting_list_awaited (meeting);

      g_assert_cmpuint (g_list_model_get_n_items (awaited), ==, cases[i].n_awaited);
      g_assert_cmpuint (g_list_model_get_n_items (after), ==, 0);
    }
}

static void
decision_becomes_an_action (void)
{
  g_autoptr(RegieDossier) dossier = draft_new ();
  g_autoptr(RegieDecision) decision = decision_new ();
  g_autoptr(RegieAction) action = action_new ("p-aunt");
  g_autoptr(GError) error = NULL;
  RegieMeeting *meeting = get_meeting (dossier, START);
  RegiePlan *plan = regie_dossier_get_plan (dossier);

  g_assert_true (regie_dossier_decide (dossier, meeting, decision, action, &error));
  g_assert_no_error (error);

  g_assert_cmpuint (g_list_model_get_n_items (regie_meeting_get_decisions (meeting)), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (regie_plan_get_actions (plan)), ==, 3);
  g_assert_cmpstr (regie_action_get_title (action), ==, "De tante haalt Bo op vrijdag.");
  g_assert_nonnull (regie_decision_get_action (decision));
  g_assert_cmpstr (regie_decision_get_action (decision),
                   ==,
                   regie_entity_get_id (REGIE_ENTITY (action)));
  assert_unconfirmed (dossier, 0);
}

static void
decision_in_the_minutes_becomes_an_action (void)
{
  g_autoptr(RegieDossier) dossier = draft_new ();
  g_autoptr(RegieDecision) decision = decision_new ();
  g_autoptr(RegieAction) action = action_new ("p-mother");
  g_autoptr(GError) error = NULL;
  RegieMeeting *meeting = get_meeting (dossier, START);

  regie_meeting_add_decision (meeting, decision);
  regie_action_set_title (action, "Bo ophalen");
  g_assert_true (regie_dossier_decide (dossier, meeting, decision, action, &error));
  g_assert_no_error (error);

  g_assert_cmpuint (g_list_model_get_n_items (regie_meeting_get_decisions (meeting)), ==, 1);
  g_assert_cmpstr (regie_action_get_title (action), ==, "Bo ophalen");
}

static void
decision_without_an_action (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieDecision) decision = decision_new ();
  g_autoptr(GError) error = NULL;
  RegieMeeting *meeting = get_meeting (dossier, START);

  g_assert_true (regie_dossier_decide (dossier, meeting, decision, NULL, &error));
  g_assert_no_error (error);

  g_assert_cmpuint (g_list_model_get_n_items (regie_meeting_get_decisions (meeting)), ==, 1);
  g_assert_null (regie_decision_get_action (decision));
}

/* What makes a decision impossible, and the code that tells so. */
static const struct
{
  const char *name;
  const char *edit;
  const char *owner;
  const char *goal;
  const char *id;
  int code;
} refusals[] = {
  { "no-plan", "plan: null", "p-aunt", NULL, NULL, REGIE_ERROR_NOT_FOUND },
  { "sealed-plan", "plan.digest: 'x'", "p-aunt", "g-1", NULL, REGIE_ERROR_SEALED },
  { "goal-of-no-plan", "plan.version: 2", "p-aunt", "g-9", NULL, REGIE_ERROR_NOT_FOUND },
  { "owner-from-nowhere", "plan.version: 2", "p-nobody", "g-1", NULL, REGIE_ERROR_NOT_FOUND },
  { "id-that-is-there", "plan.version: 2", "p-aunt", "g-1", "a-1", REGIE_ERROR_EXISTS },
};

static void
refuses (gconstpointer data)
{
  gsize n = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieDossier) dossier = draft_new ();
  g_autoptr(RegieDossier) before = NULL;
  g_autoptr(RegieDecision) decision = decision_new ();
  g_autoptr(RegieAction) action = action_new (refusals[n].owner);
  g_autoptr(GError) error = NULL;
  gboolean done = TRUE;

  test_edit (dossier, refusals[n].edit);
  before = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));
  regie_action_set_goal (action, refusals[n].goal);
  regie_entity_set_id (REGIE_ENTITY (action), refusals[n].id);
  done = regie_dossier_decide (dossier, get_meeting (dossier, START), decision, action, &error);

  assert_refused (dossier, before, done, error, refusals[n].code);
}

static void
refuses_a_second_action (void)
{
  g_autoptr(RegieDossier) dossier = draft_new ();
  g_autoptr(RegieDossier) before = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));
  g_autoptr(RegieDecision) decision = decision_new ();
  g_autoptr(RegieAction) action = action_new ("p-aunt");
  g_autoptr(GError) error = NULL;
  gboolean done = TRUE;

  regie_decision_set_action (decision, "a-1");
  done = regie_dossier_decide (dossier, get_meeting (dossier, START), decision, action, &error);

  assert_refused (dossier, before, done, error, REGIE_ERROR_EXISTS);
}

static void
absent_owner_must_confirm (void)
{
  g_autoptr(RegieDossier) dossier = draft_new ();
  g_autoptr(RegieDecision) decision = decision_new ();
  g_autoptr(RegieAction) action = action_new ("p-other");
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-02-05");

  g_assert_true (
    regie_dossier_decide (dossier, get_meeting (dossier, START), decision, action, &error));
  assert_unconfirmed (dossier, 1);

  test_edit (dossier, "plan.digest: 'x'");
  g_assert_true (
    regie_dossier_confirm_action (dossier, regie_decision_get_action (decision), &day, &error));
  g_assert_no_error (error);

  assert_unconfirmed (dossier, 0);
  g_assert_cmpint (g_date_compare (regie_action_get_confirmed_date (action), &day), ==, 0);
  g_assert_cmpint (g_date_compare (regie_decision_get_confirmed_date (decision), &day), ==, 0);
}

static void
confirming_keeps_the_first_day (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieAction) action =
    g_list_model_get_item (regie_plan_get_actions (regie_dossier_get_plan (dossier)), 0);
  g_autoptr(GError) error = NULL;
  GDate first = test_day ("2026-02-05");
  GDate later = test_day ("2026-02-06");

  g_assert_true (regie_dossier_confirm_action (dossier, "a-1", &first, &error));
  g_assert_true (regie_dossier_confirm_action (dossier, "a-1", &later, &error));
  g_assert_no_error (error);

  g_assert_cmpint (g_date_compare (regie_action_get_confirmed_date (action), &first), ==, 0);
}

static void
confirms_in_the_plan_in_force_and_in_the_draft (void)
{
  g_autoptr(RegieDossier) dossier = draft_new ();
  g_autoptr(RegiePlan) earlier = NULL;
  g_autoptr(RegieAction) action = NULL;
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-06-01");

  test_edit (dossier,
             "earlier_plans+: {'id': 'p-0', 'status': 'amended', 'start_date': '2026-01-20', "
             "'actions': [{'id': 'a-1', 'title': 'Bellen'}]}");
  g_assert_true (regie_dossier_confirm_action (dossier, "a-1", &day, &error));
  g_assert_no_error (error);

  earlier = g_list_model_get_item (regie_dossier_get_earlier_plans (dossier), 0);
  action = g_list_model_get_item (regie_plan_get_actions (earlier), 0);
  g_assert_nonnull (regie_action_get_confirmed_date (action));
}

static void
confirms_nothing_that_is_not_there (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieDossier) before = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-06-01");
  gboolean done = regie_dossier_confirm_action (dossier, "a-9", &day, &error);

  assert_refused (dossier, before, done, error, REGIE_ERROR_NOT_FOUND);
}

/* Edits of the case in order, in which a decision on a-1 of the mother is made at the last meeting.
 */
#define DECIDED    "meetings[1].decisions+: {'text': 'Bellen', 'action': 'a-1'}"
#define DECIDED_AT "meetings[0].decisions+: {'text': 'Bellen', 'action': 'a-1'}"

static const struct
{
  const char *name;
  guint n_unconfirmed;
  const char *edits[3];
} waits[] = {
  { "nobody-wrote-down-who-came", 1, { DECIDED } },
  { "owner-was-there", 0, { DECIDED_AT } },
  { "owner-was-away", 1, { DECIDED_AT, "meetings[0].attendances[0].present: 'no'" } },
  { "owner-was-there-another-time", 0, { DECIDED, DECIDED_AT } },
  { "owner-was-there-before", 0, { DECIDED_AT, DECIDED } },
  { "confirmed-with-the-decision",
    0,
    { DECIDED, "meetings[1].decisions[0].confirmed_date: '2026-05-01'" } },
  { "confirmed-with-the-action", 0, { DECIDED, "plan.actions[0].confirmed_date: '2026-05-01'" } },
  { "action-is-done", 0, { DECIDED, "plan.actions[0].status: 'done'" } },
  { "action-is-dropped", 0, { DECIDED, "plan.actions[0].status: 'dropped'" } },
  { "nobody-owns-it", 0, { DECIDED, "plan.actions[0].owner: null" } },
  { "no-such-action", 0, { "meetings[1].decisions+: {'text': 'Bellen', 'action': 'a-9'}" } },
  { "never-decided-at-a-meeting", 0, { NULL } },
};

static void
waits_for_confirmation (gconstpointer data)
{
  gsize n = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();

  test_edit_all (dossier, waits[n].edits, G_N_ELEMENTS (waits[n].edits));

  assert_unconfirmed (dossier, waits[n].n_unconfirmed);
}

static RegieMeeting *
next_new (void)
{
  RegieMeeting *next = regie_meeting_new ();
  GDate day = test_day ("2026-02-09");

  regie_meeting_set_date (next, &day);

  return next;
}

static void
splits_a_meeting (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieMeeting) next = next_new ();
  g_autoptr(RegieAttendance) first = NULL;
  g_autoptr(GError) error = NULL;

  test_edit (dossier, "meetings[0].agenda: ['Welkom', 'Zorgen', 'Doelen', 'Volgende keer']");
  test_edit (dossier, "meetings[0].attendances[2].invitation: 'not-invited'");
  test_edit (dossier, "meetings[0].attendances[2].present: 'no'");
  test_edit (dossier, "meetings[0].attendances[0].must_attend: true");
  g_assert_true (
    regie_dossier_continue_meeting (dossier, get_meeting (dossier, START), next, 2, &error));
  g_assert_no_error (error);

  g_assert_true (get_meeting (dossier, 3) == next);
  g_assert_cmpstr (regie_meeting_get_continues (next), ==, "m-start");
  g_assert_cmpint (regie_meeting_get_kind (next), ==, REGIE_MEETING_KIND_START);
  g_assert_cmpstr (regie_meeting_get_agenda (next)[0], ==, "Doelen");
  g_assert_cmpstr (regie_meeting_get_agenda (next)[1], ==, "Volgende keer");
  g_assert_null (regie_meeting_get_agenda (next)[2]);
  g_assert_cmpuint (g_list_model_get_n_items (regie_meeting_get_attendances (next)), ==, 2);
  first = g_list_model_get_item (regie_meeting_get_attendances (next), 0);
  g_assert_cmpstr (regie_attendance_get_person (first), ==, "p-mother");
  g_assert_cmpint (regie_attendance_get_party (first), ==, REGIE_PARTY_HOUSEHOLD);
  g_assert_cmpint (regie_attendance_get_invitation (first), ==, REGIE_INVITATION_STATE_INVITED);
  g_assert_cmpint (regie_attendance_get_present (first), ==, REGIE_ANSWER_UNKNOWN);
  g_assert_true (regie_attendance_get_must_attend (first));
}

static void
splitting_keeps_what_the_next_says (void)
{
  static const char *const agenda[] = { "Doelen", NULL };
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieMeeting) next = next_new ();
  g_autoptr(RegieAttendance) son = attendance_new ("p-son");
  g_autoptr(GError) error = NULL;

  regie_meeting_set_kind (next, REGIE_MEETING_KIND_SAFETY);
  regie_meeting_set_agenda (next, agenda);
  regie_meeting_add_attendance (next, son);
  g_assert_true (
    regie_dossier_continue_meeting (dossier, get_meeting (dossier, START), next, 0, &error));
  g_assert_no_error (error);

  g_assert_cmpint (regie_meeting_get_kind (next), ==, REGIE_MEETING_KIND_SAFETY);
  g_assert_cmpstr (regie_meeting_get_agenda (next)[0], ==, "Doelen");
  g_assert_cmpuint (g_list_model_get_n_items (regie_meeting_get_attendances (next)), ==, 1);
}

static void
splitting_a_finished_meeting_leaves_no_agenda (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieMeeting) next = next_new ();
  g_autoptr(GError) error = NULL;

  test_edit (dossier, "meetings[0].agenda: ['Welkom']");
  g_assert_true (
    regie_dossier_continue_meeting (dossier, get_meeting (dossier, START), next, 7, &error));
  g_assert_no_error (error);

  g_assert_null (regie_meeting_get_agenda (next));
}

static void
splits_no_meeting_twice (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieDossier) before = NULL;
  g_autoptr(RegieMeeting) next = next_new ();
  g_autoptr(RegieMeeting) other = next_new ();
  g_autoptr(GError) error = NULL;
  gboolean done =
    regie_dossier_continue_meeting (dossier, get_meeting (dossier, START), next, 0, NULL);

  g_assert_true (done);
  before = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));
  done = regie_dossier_continue_meeting (dossier, get_meeting (dossier, START), other, 0, &error);
  assert_refused (dossier, before, done, error, REGIE_ERROR_EXISTS);
  g_clear_error (&error);

  done = regie_dossier_continue_meeting (dossier, next, get_meeting (dossier, JULY), 0, &error);
  assert_refused (dossier, before, done, error, REGIE_ERROR_EXISTS);
}

static void
splits_no_meeting_of_another_dossier (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieDossier) before = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));
  g_autoptr(RegieMeeting) meeting = next_new ();
  g_autoptr(RegieMeeting) next = next_new ();
  g_autoptr(GError) error = NULL;
  gboolean done = regie_dossier_continue_meeting (dossier, meeting, next, 0, &error);

  assert_refused (dossier, before, done, error, REGIE_ERROR_NOT_FOUND);
}

static void
party_of_a_day (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  GDate before = test_day ("2026-01-11");
  GDate day = test_day ("2026-01-12");

  test_edit (dossier, "professionals+: {'person': 'p-worker'}");
  g_assert_cmpint (regie_dossier_get_party_on (dossier, "p-son", &day), ==, REGIE_PARTY_HOUSEHOLD);
  g_assert_cmpint (regie_dossier_get_party_on (dossier, "p-aunt", &before),
                   ==,
                   REGIE_PARTY_UNKNOWN);
  g_assert_cmpint (regie_dossier_get_party_on (dossier, "p-aunt", &day), ==, REGIE_PARTY_NETWORK);
  g_assert_cmpint (regie_dossier_get_party_on (dossier, "p-worker", &day),
                   ==,
                   REGIE_PARTY_PROFESSIONAL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/model/meetings/party-of-a-day", party_of_a_day);
  g_test_add_func ("/model/meetings/invites-with-the-party-of-the-day",
                   invites_with_the_party_of_the_day);
  g_test_add_func ("/model/meetings/invites-nobody-twice", invites_nobody_twice);
  g_test_add_func ("/model/meetings/invites-nobody-from-nowhere", invites_nobody_from_nowhere);
  g_test_add_func ("/model/meetings/invites-to-no-other-dossier", invites_to_no_other_dossier);
  g_test_add_func ("/model/meetings/awaits-who-must-be-there", awaits_who_must_be_there);
  g_test_add_func ("/model/meetings/decision-becomes-an-action", decision_becomes_an_action);
  g_test_add_func ("/model/meetings/decision-in-the-minutes-becomes-an-action",
                   decision_in_the_minutes_becomes_an_action);
  g_test_add_func ("/model/meetings/decision-without-an-action", decision_without_an_action);
  g_test_add_func ("/model/meetings/refuses-a-second-action", refuses_a_second_action);
  g_test_add_func ("/model/meetings/absent-owner-must-confirm", absent_owner_must_confirm);
  g_test_add_func ("/model/meetings/confirming-keeps-the-first-day",
                   confirming_keeps_the_first_day);
  g_test_add_func ("/model/meetings/confirms-in-the-plan-in-force-and-in-the-draft",
                   confirms_in_the_plan_in_force_and_in_the_draft);
  g_test_add_func ("/model/meetings/confirms-nothing-that-is-not-there",
                   confirms_nothing_that_is_not_there);
  g_test_add_func ("/model/meetings/splits-a-meeting", splits_a_meeting);
  g_test_add_func ("/model/meetings/splitting-keeps-what-the-next-says",
                   splitting_keeps_what_the_next_says);
  g_test_add_func ("/model/meetings/splitting-a-finished-meeting-leaves-no-agenda",
                   splitting_a_finished_meeting_leaves_no_agenda);
  g_test_add_func ("/model/meetings/splits-no-meeting-twice", splits_no_meeting_twice);
  g_test_add_func ("/model/meetings/splits-no-meeting-of-another-dossier",
                   splits_no_meeting_of_another_dossier);
  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path = g_strconcat ("/model/meetings/refuses/", refusals[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), refuses);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (waits); i++)
    {
      g_autofree char *path =
        g_strconcat ("/model/meetings/waits-for-confirmation/", waits[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), waits_for_confirmation);
    }

  return g_test_run ();
}
