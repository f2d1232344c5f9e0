/* test-plan-life.c: a plan is drafted, answered, agreed, amended and closed
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Three people at the table, a plan on paper. */
#define DOSSIER                                                                                      \
  "{'id': 'd-1', 'municipality': 'GM0546', 'persons': [{'id': 'ans'}, {'id': 'bo'}, {'id': 'cor'}]," \
  " 'households': [{'id': 'h-1', 'memberships': [{'person': 'ans'}, {'person': 'bo'}]}]}"

#define PLAN                                                                                                              \
  "{'variant': 'light', 'desired_result': 'Rust', 'goals': [{'id': 'g-1', 'title': 'Slapen'}],"                           \
  " 'actions': [{'id': 'a-1', 'title': 'Bellen', 'goal': 'g-1', 'owner': 'ans'},"                                         \
  "  {'id': 'a-2', 'title': 'Fietsen', 'owner': 'bo'}],"                                                                  \
  " 'responses': [{'id': 'r-bo', 'person': 'bo'}],"                                                                       \
  " 'safety_plan': {'agreements': [{'id': 's-1', 'text': 'Deur dicht', 'tests': [{'id': 't-1', 'date': '2026-03-04'}]}]," \
  "  'signatures': [{'id': 'sig-1', 'person': 'ans', 'signed_date': '2026-03-05'}]}}"

static RegieDossier *
dossier_new (void)
{
  return REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));
}

static RegiePlan *
plan_new (void)
{
  return REGIE_PLAN (test_record_new (REGIE_TYPE_PLAN, PLAN));
}

static GDateTime *
moment (void)
{
  return g_date_time_new_utc (2026, 3, 5, 16, 30, 0);
}

static void
draft (RegieDossier *dossier)
{
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autoptr(GError) error = NULL;

  g_assert_true (regie_dossier_draft_plan (dossier, plan, &error));
  g_assert_no_error (error);
}

static RegiePlan *
agree (RegieDossier *dossier,
       const char   *date)
{
  g_autoptr(GDateTime) at = moment ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day (date);

  g_assert_true (regie_dossier_agree_plan (dossier, &day, at, &error));
  g_assert_no_error (error);

  return regie_dossier_get_plan (dossier);
}

static RegiePlan *
amend (RegieDossier *dossier)
{
  g_autoptr(GError) error = NULL;
  RegiePlan *plan = regie_dossier_amend_plan (dossier, regie_dossier_get_plan (dossier), &error);

  g_assert_no_error (error);

  return plan;
}

static RegieDossier *
agreed_new (void)
{
  RegieDossier *dossier = dossier_new ();

  draft (dossier);
  agree (dossier, "2026-03-05");

  return dossier;
}

static char *
dup_json (gpointer record)
{
  return regie_entity_to_json (record, REGIE_WRITE_SECRETS);
}

static void
assert_date (const GDate *date,
             const char  *expected)
{
  char text[16] = "";

  if (date != NULL)
    g_date_strftime (text, sizeof text, "%Y-%m-%d", date);
  g_assert_cmpstr (text, ==, expected);
}

/* What is in force on a day, as "1 2". */
static void
assert_in_force (RegieDossier *dossier,
                 const char   *date,
                 const char   *expected)
{
  GDate day = test_day (date);
  g_autoptr(GListModel) plans = regie_dossier_list_plans_on (dossier, &day);
  g_autoptr(GString) versions = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (plans); i++)
    {
      g_autoptr(RegiePlan) plan = g_list_model_get_item (plans, i);

      g_string_append_printf (versions, "%s%d", i == 0 ? "" : " ", regie_plan_get_version (plan));
    }
  g_assert_cmpstr (versions->str, ==, expected);
}

static void
a_draft_gets_what_it_lacks (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  RegiePlan *plan = NULL;

  draft (dossier);
  plan = regie_dossier_get_plan (dossier);
  g_assert_cmpint (regie_plan_get_version (plan), ==, 1);
  g_assert_cmpint (regie_plan_get_status (plan), ==, REGIE_PLAN_STATUS_DRAFT);
  g_assert_cmpstr (regie_plan_get_household (plan), ==, "h-1");
  g_assert_nonnull (regie_entity_get_id (REGIE_ENTITY (plan)));
  assert_in_force (dossier, "2026-03-05", "");
}

static void
assert_no_second (RegieDossier *dossier)
{
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autofree char *before = dup_json (dossier);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_false (regie_dossier_draft_plan (dossier, plan, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
  after = dup_json (dossier);
  g_assert_cmpstr (after, ==, before);
}

static void
a_second_draft_is_refused (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();

  draft (dossier);
  assert_no_second (dossier);
}

static void
a_plan_beside_the_agreed_one_is_refused (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();

  assert_no_second (dossier);
}

static void
another_household_has_its_own_plan (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autoptr(GError) error = NULL;

  regie_plan_set_household (plan, "h-2");
  g_assert_true (regie_dossier_draft_plan (dossier, plan, &error));
  g_assert_no_error (error);
  agree (dossier, "2026-04-01");
  assert_in_force (dossier, "2026-04-01", "1 2");
}

static void
a_sealed_plan_is_no_draft (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autoptr(GDateTime) at = moment ();
  g_autoptr(GError) error = NULL;

  g_assert_true (regie_plan_seal (plan, at, &error));
  g_assert_false (regie_dossier_draft_plan (dossier, plan, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_SEALED);
}

static void
agreeing_seals (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  RegiePlan *plan = regie_dossier_get_plan (dossier);

  g_assert_cmpint (regie_plan_get_status (plan), ==, REGIE_PLAN_STATUS_AGREED);
  assert_date (regie_plan_get_agreed_date (plan), "2026-03-05");
  assert_date (regie_plan_get_start_date (plan), "2026-03-05");
  g_assert_cmpint (regie_plan_check_seal (plan), ==, REGIE_SEAL_STATE_WHOLE);
  g_assert_true (g_str_has_prefix (regie_plan_get_digest (plan), "sha256-1:"));
  g_assert_cmpuint (strlen (regie_plan_get_digest (plan)), ==, strlen ("sha256-1:") + 64);
  g_assert_cmpint (g_date_time_to_unix (regie_plan_get_sealed_at (plan)), ==, 1772728200);
}

static void
agreeing_twice_is_refused (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(GDateTime) at = moment ();
  g_autofree char *before = dup_json (dossier);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-03-06");

  g_assert_false (regie_dossier_agree_plan (dossier, &day, at, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_SEALED);
  after = dup_json (dossier);
  g_assert_cmpstr (after, ==, before);
}

/* As a document from elsewhere may say. */
static void
a_draft_that_amends_itself_is_agreed (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  RegiePlan *plan = NULL;

  draft (dossier);
  plan = regie_dossier_get_plan (dossier);
  regie_plan_set_amends (plan, regie_entity_get_id (REGIE_ENTITY (plan)));
  agree (dossier, "2026-03-05");

  g_assert_cmpint (regie_plan_get_status (plan), ==, REGIE_PLAN_STATUS_AGREED);
  g_assert_null (regie_plan_get_end_date (plan));
}

static void
an_amendment_on_the_first_of_all_days (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();

  amend (dossier);
  agree (dossier, "0001-01-01");
  g_assert_cmpint (regie_plan_get_status (regie_dossier_get_plan (dossier)),
                   ==,
                   REGIE_PLAN_STATUS_AGREED);
}

static void
nothing_can_be_agreed_without_a_plan (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GDateTime) at = moment ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-03-06");

  g_assert_false (regie_dossier_agree_plan (dossier, &day, at, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
}

static void
a_plan_may_begin_later (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  GDate start = test_day ("2026-04-01");

  draft (dossier);
  regie_plan_set_start_date (regie_dossier_get_plan (dossier), &start);
  agree (dossier, "2026-03-05");
  assert_in_force (dossier, "2026-03-31", "");
  assert_in_force (dossier, "2026-04-01", "1");
}

/* Every letter of what was agreed: one edit, and whether the seal is broken by it. */
typedef struct
{
  const char     *name;
  const char     *edit;
  RegieSealState  expected;
} SealCase;

static const SealCase seal_cases[] = {
  { "letter-of-a-goal", "goals[0].title: 'Slapeg'", REGIE_SEAL_STATE_BROKEN },
  { "owner", "actions[0].owner: 'bo'", REGIE_SEAL_STATE_BROKEN },
  { "due-date", "actions[0].due_date: '2026-05-01'", REGIE_SEAL_STATE_BROKEN },
  { "desired-result", "desired_result: 'Rust.'", REGIE_SEAL_STATE_BROKEN },
  { "version", "version: 2", REGIE_SEAL_STATE_BROKEN },
  { "agreed-date", "agreed_date: '2026-03-06'", REGIE_SEAL_STATE_BROKEN },
  { "sealed-answers", "sealed_answers: ['r-bo']", REGIE_SEAL_STATE_BROKEN },
  { "answer-that-was-there", "responses[0].words: 'Nee'", REGIE_SEAL_STATE_BROKEN },
  { "signature-that-was-there", "safety_plan.signatures[0].person: 'bo'", REGIE_SEAL_STATE_BROKEN },
  { "agreement-on-safety", "safety_plan.agreements[0].text: 'Deur open'", REGIE_SEAL_STATE_BROKEN },
  { "digest", "digest: 'sha256-1:00'", REGIE_SEAL_STATE_BROKEN },
  { "digest-without-rule", "digest: '00'", REGIE_SEAL_STATE_BROKEN },
  { "digest-gone", "digest: null", REGIE_SEAL_STATE_BROKEN },
  { "moment-gone", "sealed_at: null", REGIE_SEAL_STATE_BROKEN },
  { "next-rule", "digest: 'sha256-2:00'", REGIE_SEAL_STATE_UNKNOWN_RULE },
  { "status", "status: 'closed'", REGIE_SEAL_STATE_WHOLE },
  { "last-day", "end_date: '2026-05-01'", REGIE_SEAL_STATE_WHOLE },
  { "next-meeting", "next_meeting_date: '2026-05-01'", REGIE_SEAL_STATE_WHOLE },
  { "goal-reached", "goals[0].status: 'reached'", REGIE_SEAL_STATE_WHOLE },
  { "outcome", "goals[0].outcome: 'Om tien uur'", REGIE_SEAL_STATE_WHOLE },
  { "action-done", "actions[0].done_date: '2026-05-01'", REGIE_SEAL_STATE_WHOLE },
  { "evidence", "actions[0].evidence: 'Gebeld'", REGIE_SEAL_STATE_WHOLE },
  { "confirmed", "actions[0].confirmed_date: '2026-05-01'", REGIE_SEAL_STATE_WHOLE },
  { "tested", "safety_plan.agreements[0].tests[0].state: 'kept'", REGIE_SEAL_STATE_WHOLE },
  { "next-review", "safety_plan.next_review_date: '2026-05-01'", REGIE_SEAL_STATE_WHOLE },
};

static void
a_change_after_the_sealing (gconstpointer data)
{
  const SealCase *seal_case = data;
  g_autoptr(RegieDossier) dossier = agreed_new ();
  RegiePlan *plan = regie_dossier_get_plan (dossier);

  test_edit (plan, seal_case->edit);
  g_assert_cmpint (regie_plan_check_seal (plan), ==, seal_case->expected);
}

static void
a_goal_that_is_gone_breaks_the_seal (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  RegiePlan *plan = regie_dossier_get_plan (dossier);
  g_autoptr(RegieGoal) goal = g_list_model_get_item (regie_plan_get_goals (plan), 0);

  regie_plan_remove_goal (plan, goal);
  g_assert_cmpint (regie_plan_check_seal (plan), ==, REGIE_SEAL_STATE_BROKEN);
}

static void
a_plan_without_a_seal_is_none (void)
{
  g_autoptr(RegiePlan) plan = plan_new ();

  g_assert_cmpint (regie_plan_check_seal (plan), ==, REGIE_SEAL_STATE_NONE);
  g_assert_false (regie_plan_is_sealed (plan));
  g_assert_true (regie_plan_may_change (plan, NULL));
}

static void
a_sealed_plan_may_not_change (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(GError) error = NULL;

  g_assert_false (regie_plan_may_change (regie_dossier_get_plan (dossier), &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_SEALED);
}

/* The text is the rule: whoever changes it makes a new one. */
static void
the_sealed_text_is_fixed (void)
{
  g_autoptr(RegiePlan) plan = REGIE_PLAN (test_record_new (
    REGIE_TYPE_PLAN,
    "{'id': 'p', 'version': 1, 'status': 'agreed', 'desired_result': 'Rust \\\" €',"
    " 'goals': [{'id': 'g-1', 'title': 'B', 'status': 'active'}],"
    " 'responses': [{'id': 'r', 'person': 'bo'}]}"));
  g_autofree char *text = regie_plan_dup_sealed_text (plan);
  g_autoptr(GDateTime) at = moment ();

  g_assert_cmpstr (
    text,
    ==,
    "{\"desired_result\":\"Rust \\\" €\",\"goals\":[{\"id\":\"g-1\",\"title\":\"B\"}],"
    "\"id\":\"p\",\"responses\":[{\"id\":\"r\",\"person\":\"bo\"}],"
    "\"sealed_answers\":[\"r\"],\"version\":1}");
  g_assert_true (regie_plan_seal (plan, at, NULL));
  g_assert_cmpstr (regie_plan_get_digest (plan),
                   ==,
                   "sha256-1:35f9c51dbabfdfa839e995727cac9505cd1583d845eb11323cc73491141a5534");
}

static RegiePlan *
read_plan (const char *text)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  RegieEntity *plan = NULL;

  regie_reader_set_flags (reader, REGIE_READ_KEEP_UNKNOWN);
  plan = regie_reader_read_text (reader, REGIE_TYPE_PLAN, text, &error);
  g_assert_no_error (error);

  return REGIE_PLAN (plan);
}

/* A newer library may write a member where its table has it; this one writes it last. */
static void
members_that_are_not_known_are_sealed_in_any_order (void)
{
  g_autoptr(RegiePlan) one = read_plan (
    "{\"id\":\"p\",\"aaa\":{\"z\":[1,{\"y\":2,\"x\":\"}\\\"\"}],\"b\":true},\"version\":1}");
  g_autoptr(RegiePlan) other = read_plan (
    "{\"version\":1,\"id\":\"p\",\"aaa\":{\"b\":true,\"z\":[1,{\"x\":\"}\\\"\",\"y\":2}]}}");
  g_autoptr(RegiePlan) third = read_plan (
    "{\"version\":1,\"id\":\"p\",\"aaa\":{\"b\":true,\"z\":[1,{\"x\":\"}\\\"\",\"y\":3}]}}");
  g_autofree char *text = regie_plan_dup_sealed_text (one);
  g_autofree char *other_text = regie_plan_dup_sealed_text (other);
  g_autofree char *third_text = regie_plan_dup_sealed_text (third);

  g_assert_cmpstr (
    text,
    ==,
    "{\"aaa\":{\"b\":true,\"z\":[1,{\"x\":\"}\\\"\",\"y\":2}]},\"id\":\"p\",\"version\":1}");
  g_assert_cmpstr (text, ==, other_text);
  g_assert_cmpstr (text, !=, third_text);
}

static void
sealing_twice_is_refused (void)
{
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autoptr(GDateTime) at = moment ();
  g_autoptr(GError) error = NULL;

  g_assert_true (regie_plan_seal (plan, at, &error));
  g_assert_false (regie_plan_seal (plan, at, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_SEALED);
}

static void
a_seal_survives_writing_and_reading (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autofree char *json = dup_json (regie_dossier_get_plan (dossier));
  g_autoptr(RegiePlan) plan = read_plan (json);

  g_assert_cmpint (regie_plan_check_seal (plan), ==, REGIE_SEAL_STATE_WHOLE);
}

static void
an_amendment_keeps_ids_and_forgets_answers (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(RegiePlan) first = g_object_ref (regie_dossier_get_plan (dossier));
  RegiePlan *next = amend (dossier);

  g_assert_true (regie_dossier_get_plan (dossier) == next);
  g_assert_cmpint (regie_plan_get_version (next), ==, 2);
  g_assert_cmpint (regie_plan_get_status (next), ==, REGIE_PLAN_STATUS_DRAFT);
  g_assert_cmpint (regie_plan_get_status (first), ==, REGIE_PLAN_STATUS_AMENDED);
  g_assert_cmpint (regie_plan_check_seal (first), ==, REGIE_SEAL_STATE_WHOLE);
  g_assert_cmpint (regie_plan_check_seal (next), ==, REGIE_SEAL_STATE_NONE);
  g_assert_cmpstr (regie_plan_get_amends (next), ==, regie_entity_get_id (REGIE_ENTITY (first)));
  g_assert_nonnull (regie_entity_find (REGIE_ENTITY (next), REGIE_TYPE_GOAL, "g-1"));
  g_assert_cmpuint (g_list_model_get_n_items (regie_plan_get_responses (next)), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (
                      regie_safety_plan_get_signatures (regie_plan_get_safety_plan (next))),
                    ==,
                    0);
  assert_in_force (dossier, "2026-05-01", "1");
}

static void
versions_share_ids_without_complaint (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(GListModel) problems = NULL;

  amend (dossier);
  agree (dossier, "2026-06-01");
  amend (dossier);
  problems = regie_entity_check_shape (REGIE_ENTITY (dossier), "en");
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);

      g_test_message ("%s: %s", regie_problem_get_path (problem), regie_problem_get_text (problem));
    }
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

/* Within a version an id is still that of one record. */
static void
an_id_twice_in_an_earlier_version_is_reported (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(RegieProblem) problem = NULL;

  test_edit (regie_dossier_get_plan (dossier), "goals+: {'id': 'g-1', 'title': 'Eten'}");
  amend (dossier);
  test_edit (regie_dossier_get_plan (dossier), "goals[1]: null");
  problems = regie_entity_check_shape (REGIE_ENTITY (dossier), "en");
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 1);
  problem = g_list_model_get_item (problems, 0);
  g_assert_cmpstr (regie_problem_get_path (problem), ==, "earlier_plans[0].goals[1].id");
}

static void
an_agreed_amendment_takes_the_place (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(RegiePlan) first = g_object_ref (regie_dossier_get_plan (dossier));

  amend (dossier);
  agree (dossier, "2026-06-01");
  g_assert_cmpint (regie_plan_get_status (first), ==, REGIE_PLAN_STATUS_SUPERSEDED);
  assert_date (regie_plan_get_end_date (first), "2026-05-31");
  g_assert_cmpint (regie_plan_check_seal (first), ==, REGIE_SEAL_STATE_WHOLE);
  assert_in_force (dossier, "2026-05-31", "1");
  assert_in_force (dossier, "2026-06-01", "2");
}

static void
an_amendment_of_the_same_day_takes_the_place (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();

  amend (dossier);
  agree (dossier, "2026-03-05");
  assert_in_force (dossier, "2026-03-05", "2");
}

static void
an_amendment_may_come_before_the_plan_begins (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  GDate start = test_day ("2026-04-01");

  draft (dossier);
  regie_plan_set_start_date (regie_dossier_get_plan (dossier), &start);
  agree (dossier, "2026-03-05");
  amend (dossier);
  agree (dossier, "2026-03-10");
  assert_in_force (dossier, "2026-03-10", "2");
  assert_in_force (dossier, "2026-04-01", "2");
}

static void
assert_not_amended (RegieDossier *dossier,
                    RegiePlan    *plan,
                    RegieError    code)
{
  g_autofree char *before = dup_json (dossier);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (regie_dossier_amend_plan (dossier, plan, &error));
  g_assert_error (error, REGIE_ERROR, (int) code);
  after = dup_json (dossier);
  g_assert_cmpstr (after, ==, before);
}

static void
only_the_version_in_force_is_amended (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(RegiePlan) first = g_object_ref (regie_dossier_get_plan (dossier));
  g_autoptr(RegiePlan) stranger = plan_new ();
  RegiePlan *next = amend (dossier);

  assert_not_amended (dossier, first, REGIE_ERROR_EXISTS);
  assert_not_amended (dossier, next, REGIE_ERROR_EXISTS);
  assert_not_amended (dossier, stranger, REGIE_ERROR_NOT_FOUND);
  agree (dossier, "2026-06-01");
  assert_not_amended (dossier, first, REGIE_ERROR_EXISTS);
}

static void
a_withdrawn_amendment_leaves_no_trace (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autofree char *before = dup_json (dossier);
  g_autofree char *after = NULL;
  g_autoptr(RegiePlan) withdrawn = NULL;
  g_autoptr(GError) error = NULL;

  amend (dossier);
  withdrawn = regie_dossier_withdraw_plan (dossier, &error);
  g_assert_no_error (error);
  g_assert_cmpint (regie_plan_get_version (withdrawn), ==, 2);
  after = dup_json (dossier);
  g_assert_cmpstr (after, ==, before);
  g_clear_object (&withdrawn);
  withdrawn = regie_dossier_withdraw_plan (dossier, &error);
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
}

static gboolean
answer (RegieDossier     *dossier,
        const char       *id,
        const char       *person,
        RegiePlanAnswer   what,
        const char       *date,
        GError          **error)
{
  g_autoptr(RegiePlanResponse) response = regie_plan_response_new ();

  regie_entity_set_id (REGIE_ENTITY (response), id);
  regie_plan_response_set_person (response, person);
  regie_plan_response_set_answer (response, what);
  if (date != NULL)
    {
      GDate day = test_day (date);

      regie_plan_response_set_date (response, &day);
    }

  return regie_dossier_answer_plan (dossier, regie_dossier_get_plan (dossier), response, error);
}

static void
assert_says (RegieDossier    *dossier,
             const char      *person,
             RegiePlanAnswer  expected)
{
  RegiePlanResponse *response =
    regie_plan_get_response_of (regie_dossier_get_plan (dossier), person);

  g_assert_nonnull (response);
  g_assert_cmpint (regie_plan_response_get_answer (response), ==, expected);
}

static void
an_answer_takes_the_place_of_none (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();

  draft (dossier);
  assert_says (dossier, "bo", REGIE_PLAN_ANSWER_NOT_ASKED);
  g_assert_true (answer (dossier, NULL, "bo", REGIE_PLAN_ANSWER_DISAGREES, "2026-03-05", NULL));
  g_assert_cmpuint (g_list_model_get_n_items (
                      regie_plan_get_responses (regie_dossier_get_plan (dossier))),
                    ==,
                    1);
  assert_says (dossier, "bo", REGIE_PLAN_ANSWER_DISAGREES);
  g_assert_null (regie_plan_get_response_of (regie_dossier_get_plan (dossier), "cor"));
}

static void
whoever_thinks_again_keeps_both_answers (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();

  draft (dossier);
  g_assert_true (answer (dossier, "r-2", "bo", REGIE_PLAN_ANSWER_AGREES, "2026-04-01", NULL));
  g_assert_true (answer (dossier, "r-1", "bo", REGIE_PLAN_ANSWER_DISAGREES, "2026-03-05", NULL));
  g_assert_cmpuint (g_list_model_get_n_items (
                      regie_plan_get_responses (regie_dossier_get_plan (dossier))),
                    ==,
                    2);
  assert_says (dossier, "bo", REGIE_PLAN_ANSWER_AGREES);
}

static void
a_sealed_plan_takes_later_answers (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();

  g_assert_true (answer (dossier, NULL, "bo", REGIE_PLAN_ANSWER_AGREES, "2026-03-08", NULL));
  assert_says (dossier, "bo", REGIE_PLAN_ANSWER_AGREES);
  g_assert_cmpint (regie_plan_check_seal (regie_dossier_get_plan (dossier)),
                   ==,
                   REGIE_SEAL_STATE_WHOLE);
}

static void
an_answer_of_nobody_is_refused (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(GError) error = NULL;

  g_assert_false (answer (dossier, NULL, "dirk", REGIE_PLAN_ANSWER_AGREES, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (answer (dossier, NULL, NULL, REGIE_PLAN_ANSWER_AGREES, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_false (answer (dossier, "r-bo", "bo", REGIE_PLAN_ANSWER_AGREES, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
}

static gboolean
sign (RegieDossier  *dossier,
      const char    *person,
      GError       **error)
{
  g_autoptr(RegieSignature) signature = regie_signature_new ();

  regie_signature_set_person (signature, person);

  return regie_dossier_sign_plan (dossier, regie_dossier_get_plan (dossier), signature, error);
}

static void
people_sign_once (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(GError) error = NULL;

  g_assert_true (sign (dossier, "bo", &error));
  g_assert_cmpint (regie_plan_check_seal (regie_dossier_get_plan (dossier)),
                   ==,
                   REGIE_SEAL_STATE_WHOLE);
  g_assert_false (sign (dossier, "ans", &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
}

static void
there_must_be_something_to_sign (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;

  draft (dossier);
  regie_plan_set_safety_plan (regie_dossier_get_plan (dossier), NULL);
  g_assert_false (sign (dossier, "bo", &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
}

static RegieClosure *
closure_new (const char *date)
{
  RegieClosure *closure = regie_closure_new ();
  GDate day = test_day (date);

  regie_closure_set_date (closure, &day);
  regie_closure_set_after_care (closure, "Bellen na een maand");

  return closure;
}

static RegieEvaluation *
evaluation_new (const char *goal)
{
  RegieEvaluation *evaluation = regie_evaluation_new ();
  g_autoptr(RegieGoalResult) result = regie_goal_result_new ();

  regie_goal_result_set_goal (result, goal);
  regie_goal_result_set_status (result, REGIE_GOAL_STATUS_REACHED);
  regie_goal_result_set_words (result, "“Om tien uur.”");
  regie_evaluation_add_goal (evaluation, result);

  return evaluation;
}

static void
closing_records_the_outcome_of_each_goal (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(RegieClosure) closure = closure_new ("2026-09-01");
  g_autoptr(RegieEvaluation) evaluation = evaluation_new ("g-1");
  RegiePlan *plan = regie_dossier_get_plan (dossier);
  RegieGoal *goal = (RegieGoal *) regie_entity_find (REGIE_ENTITY (plan), REGIE_TYPE_GOAL, "g-1");
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-09-01");

  g_assert_true (regie_dossier_close (dossier, closure, evaluation, &error));
  g_assert_no_error (error);
  g_assert_false (regie_dossier_is_open (dossier, &day));
  g_assert_cmpint (regie_plan_get_status (plan), ==, REGIE_PLAN_STATUS_CLOSED);
  assert_date (regie_plan_get_end_date (plan), "2026-09-01");
  g_assert_cmpint (regie_goal_get_status (goal), ==, REGIE_GOAL_STATUS_REACHED);
  g_assert_cmpstr (regie_goal_get_outcome (goal), ==, "“Om tien uur.”");
  assert_date (regie_goal_get_ended_date (goal), "2026-09-01");
  g_assert_true (regie_evaluation_get_is_final (evaluation));
  g_assert_cmpint (regie_plan_check_seal (plan), ==, REGIE_SEAL_STATE_WHOLE);
}

static void
an_outcome_of_no_goal_is_refused (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(RegieClosure) closure = closure_new ("2026-09-01");
  g_autoptr(RegieEvaluation) evaluation = evaluation_new ("g-9");
  g_autofree char *before = dup_json (dossier);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_false (regie_dossier_close (dossier, closure, evaluation, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
  after = dup_json (dossier);
  g_assert_cmpstr (after, ==, before);
}

static void
a_closed_case_is_not_closed_again (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(RegieClosure) closure = closure_new ("2026-09-01");
  g_autoptr(RegieClosure) again = closure_new ("2026-09-02");
  g_autoptr(GError) error = NULL;

  g_assert_true (regie_dossier_close (dossier, closure, NULL, &error));
  g_assert_false (regie_dossier_close (dossier, again, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
}

static void
a_reopened_case_goes_on_from_the_closed_plan (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(RegieClosure) closure = closure_new ("2026-09-01");
  RegiePlan *first = regie_dossier_get_plan (dossier);
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-10-01");

  g_assert_true (regie_dossier_close (dossier, closure, NULL, &error));
  g_assert_true (regie_dossier_reopen (dossier, &day, "Terugval", &error));
  g_assert_true (regie_dossier_is_open (dossier, &day));
  amend (dossier);
  agree (dossier, "2026-10-05");
  g_assert_cmpint (regie_plan_get_status (first), ==, REGIE_PLAN_STATUS_CLOSED);
  assert_in_force (dossier, "2026-09-01", "1");
  assert_in_force (dossier, "2026-10-04", "");
  assert_in_force (dossier, "2026-10-05", "2");
}

/* The day is read from the version that ends by it. */
static void
agreeing_on_the_last_day_of_the_version_before (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(RegiePlan) first = g_object_ref (regie_dossier_get_plan (dossier));
  g_autoptr(GDateTime) at = moment ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-10-05");

  regie_plan_set_end_date (first, &day);
  amend (dossier);
  g_assert_true (regie_dossier_agree_plan (dossier, regie_plan_get_end_date (first), at, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_date_compare (regie_plan_get_agreed_date (regie_dossier_get_plan (dossier)),
                                   &day),
                   ==,
                   0);
}

static void
an_open_case_is_not_reopened (void)
{
  g_autoptr(RegieDossier) dossier = agreed_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-10-01");

  g_assert_false (regie_dossier_reopen (dossier, &day, "Terugval", &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define TEST(function, path) g_test_add_func ("/model/plan-life/" path, function)
  TEST (a_draft_gets_what_it_lacks, "a-draft-gets-what-it-lacks");
  TEST (a_second_draft_is_refused, "a-second-draft-is-refused");
  TEST (a_plan_beside_the_agreed_one_is_refused, "a-plan-beside-the-agreed-one-is-refused");
  TEST (another_household_has_its_own_plan, "another-household-has-its-own-plan");
  TEST (a_sealed_plan_is_no_draft, "a-sealed-plan-is-no-draft");
  TEST (agreeing_seals, "agreeing-seals");
  TEST (agreeing_twice_is_refused, "agreeing-twice-is-refused");
  TEST (a_draft_that_amends_itself_is_agreed, "a-draft-that-amends-itself-is-agreed");
  TEST (an_amendment_on_the_first_of_all_days, "an-amendment-on-the-first-of-all-days");
  TEST (nothing_can_be_agreed_without_a_plan, "nothing-can-be-agreed-without-a-plan");
  TEST (a_plan_may_begin_later, "a-plan-may-begin-later");
  TEST (a_goal_that_is_gone_breaks_the_seal, "a-goal-that-is-gone-breaks-the-seal");
  TEST (a_plan_without_a_seal_is_none, "a-plan-without-a-seal-is-none");
  TEST (a_sealed_plan_may_not_change, "a-sealed-plan-may-not-change");
  TEST (the_sealed_text_is_fixed, "the-sealed-text-is-fixed");
  TEST (members_that_are_not_known_are_sealed_in_any_order,
        "members-that-are-not-known-are-sealed-in-any-order");
  TEST (sealing_twice_is_refused, "sealing-twice-is-refused");
  TEST (a_seal_survives_writing_and_reading, "a-seal-survives-writing-and-reading");
  TEST (an_amendment_keeps_ids_and_forgets_answers, "an-amendment-keeps-ids-and-forgets-answers");
  TEST (versions_share_ids_without_complaint, "versions-share-ids-without-complaint");
  TEST (an_id_twice_in_an_earlier_version_is_reported,
        "an-id-twice-in-an-earlier-version-is-reported");
  TEST (an_agreed_amendment_takes_the_place, "an-agreed-amendment-takes-the-place");
  TEST (an_amendment_of_the_same_day_takes_the_place,
        "an-amendment-of-the-same-day-takes-the-place");
  TEST (an_amendment_may_come_before_the_plan_begins,
        "an-amendment-may-come-before-the-plan-begins");
  TEST (only_the_version_in_force_is_amended, "only-the-version-in-force-is-amended");
  TEST (a_withdrawn_amendment_leaves_no_trace, "a-withdrawn-amendment-leaves-no-trace");
  TEST (an_answer_takes_the_place_of_none, "an-answer-takes-the-place-of-none");
  TEST (whoever_thinks_again_keeps_both_answers, "whoever-thinks-again-keeps-both-answers");
  TEST (a_sealed_plan_takes_later_answers, "a-sealed-plan-takes-later-answers");
  TEST (an_answer_of_nobody_is_refused, "an-answer-of-nobody-is-refused");
  TEST (people_sign_once, "people-sign-once");
  TEST (there_must_be_something_to_sign, "there-must-be-something-to-sign");
  TEST (closing_records_the_outcome_of_each_goal, "closing-records-the-outcome-of-each-goal");
  TEST (an_outcome_of_no_goal_is_refused, "an-outcome-of-no-goal-is-refused");
  TEST (a_closed_case_is_not_closed_again, "a-closed-case-is-not-closed-again");
  TEST (a_reopened_case_goes_on_from_the_closed_plan,
        "a-reopened-case-goes-on-from-the-closed-plan");
  TEST (agreeing_on_the_last_day_of_the_version_before,
        "agreeing-on-the-last-day-of-the-version-before");
  TEST (an_open_case_is_not_reopened, "an-open-case-is-not-reopened");
#undef TEST
  for (gsize i = 0; i < G_N_ELEMENTS (seal_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/model/plan-life/seal/", seal_cases[i].name, NULL);

      g_test_add_data_func (path, &seal_cases[i], a_change_after_the_sealing);
    }

  return g_test_run ();
}
