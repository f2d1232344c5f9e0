/* test-stalls.c: where a case stands still, and to whom it speaks
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* One case: the case in order is edited. Expected is of each stall its kind, its days, to whom it
 * speaks, with a mark when that is the regisseur, and its records. */
typedef struct
{
  const char *name;
  const char *expected;
  const char *edits[6];
  const char *method_edits[2];
  const char *day;
} Case;

#define DAY "2026-06-01"

/* Only the first action is left to do, by a day that is far away. */
#define LATE(day) "plan.actions[0].due_date: '" day "'"
#define WAITS(more)                                                                                                     \
  "plan.actions+: {'id': 'a-3', 'title': 'Afspraak maken', 'goal': 'g-1', 'owner': 'p-aunt', 'waits_for': ['a-1']" more \
  "}"
#define NO_DAY "plan.actions[0].due_date: null"
#define LOOK(day, trend) \
  "evaluations+: {'date': '" day "', 'trend': '" trend "', 'by': ['p-worker']}"
#define NO_SCORES     "scores: null"
#define INVITED(more) "meetings[0].attendances+: {'id': 'at-other', 'person': 'p-other'" more "}"
#define STAGE \
  "safety_tracks+: {'opened_date': '2026-03-01', 'stages': [{'stage': 'direct-safety', 'start_date': '2026-03-01'}]}"
#define SILENT_FOR_REGISSEUR "silent 119 p-worker! meetings[0].attendances[3]"

/* clang-format off */
static const Case cases[] = {
  { "in-order", "" },
  { "closed", "", { LATE ("2026-01-01"), "closures+: {'date': '2026-05-01'}" } },
  { "closed-and-long-without-contact", "", { NO_SCORES, "closures+: {'date': '2026-05-01'}" } },
  { "method-without-limits", "", { LATE ("2026-01-01"), NO_SCORES }, { "stall_limits: null" } },

  { "contact-within-the-limit", "", { "scores[1]: null", "scores[0].date: '2026-04-20'" } },
  { "contact-past-the-limit", "contact 43 p-worker! scores[0]", { "scores[1]: null", "scores[0].date: '2026-04-19'" } },
  { "contact-today", "", { "scores[1]: null", "scores[0].date: '2026-06-01'" } },
  { "contact-twice-on-a-day", "contact 43 p-worker! scores[1]", { "scores[0].date: '2026-04-19'", "scores[1].date: '2026-04-19'" } },
  { "contact-before-another", "", { "statements+: {'date': '2026-03-01', 'author': 'p-mother', 'text': 'Dat klopt.'}" } },
  { "contact-in-direct-safety", "review 14 p-worker! plan; contact 11 p-worker! scores[1]",
    { STAGE, "meetings[1].date: '2026-05-04'" } },
  { "contact-in-future", "contact 119 p-worker! meetings[0]", { "scores[1]: null", "scores[0].date: '2026-06-02'" } },
  { "contact-without-a-day", "contact 119 p-worker! meetings[0]", { "scores[1]: null", "scores[0].date: null" } },
  { "contact-of-others", "contact 119 p-worker! meetings[0]", { "scores[1]: null", "scores[0].by: 'p-aunt'" } },
  { "contact-at-a-meeting", "", { NO_SCORES, "meetings[1].attendances+: {'person': 'p-son', 'present': 'yes'}" } },
  { "contact-missed-at-a-meeting", "contact 119 p-worker! meetings[0]",
    { NO_SCORES, "meetings[1].attendances+: {'person': 'p-son', 'present': 'no', 'reason': 'Ziek'}" } },
  { "contact-at-a-meeting-that-was-not-held", "contact 119 p-worker! meetings[0]",
    { NO_SCORES, "meetings[2].date: '2026-05-20'", "meetings[2].attendances+: {'person': 'p-son', 'present': 'yes'}" } },
  { "contact-never", "contact 147 p-worker! -",
    { NO_SCORES, "meetings[0].attendances[0].present: 'no'", "meetings[0].attendances[0].reason: 'Ziek'" } },
  { "contact-never-and-opened-on-a-day-not-known", "",
    { NO_SCORES, "meetings[0].attendances[0].present: 'no'", "meetings[0].attendances[0].reason: 'Ziek'", "opened_date: null" } },
  { "contact-of-a-household-without-members", "", { NO_SCORES, "households[0].memberships: null" } },
  { "contact-by-evaluation", "", { NO_SCORES, "evaluations+: {'date': '2026-05-01', 'by': ['p-worker', 'p-mother']}" } },
  { "contact-by-statement", "", { NO_SCORES, "statements+: {'date': '2026-05-01', 'author': 'p-mother'}" } },
  { "contact-by-feedback", "", { NO_SCORES, "feedback+: {'date': '2026-05-01', 'by': 'p-mother'}" } },
  { "contact-by-screen", "", { NO_SCORES, "safety_screens+: {'date': '2026-05-01', 'asked': ['p-mother'], 'safety': 'safe'}" } },
  { "contact-by-meldcode", "",
    { NO_SCORES, "safety_tracks+: {'opened_date': '2026-03-01', 'meldcode': [{'step': '3', 'date': '2026-05-01', 'talked_with': ['p-mother']}]}" } },
  { "contact-by-response", "", { NO_SCORES, "plan.responses[0].date: '2026-05-01'" } },
  { "contact-by-response-that-could-not-be-asked", "contact 119 p-worker! meetings[0]",
    { NO_SCORES, "plan.responses[0].date: '2026-05-01'", "plan.responses[0].answer: 'could-not-be-asked'" } },
  { "contact-by-action", "", { NO_SCORES, "plan.actions[0].done_date: '2026-05-01'" } },
  { "contact-without-a-plan", "contact 119 p-worker! meetings[0]", { NO_SCORES, "plan: null" } },

  { "review-within-the-limit", "", { "plan.review_interval_days: 35" } },
  { "review-past-the-limit", "review 8 p-worker! plan", { "plan.review_interval_days: 34" } },
  { "review-of-a-draft", "", { "plan.review_interval_days: 34", "plan.status: 'draft'" } },
  { "review-that-was-agreed-and-no-plan", "", { "plan: null", "evaluations+: {'date': '2026-04-25', 'next_date': '2026-05-10'}" } },
  { "review-to-come-and-a-limit-below-nothing", "", { "plan.review_interval_days: 45" },
    { "stall_limits: [{'id': 'l', 'kind': 'review', 'days': -7}]" } },
  { "review-and-time-for-whoever-has-it", "review 8 p-worker! plan", { "plan.review_interval_days: 34" },
    { "stall_limits: [{'id': 'l', 'kind': 'review', 'days': 7, 'owner_days': 7}]" } },

  { "late-within-the-limit", "", { LATE ("2026-05-25") } },
  { "late-speaks-to-the-owner", "chain 8 p-mother plan.actions[0]", { LATE ("2026-05-24") } },
  { "late-speaks-to-the-owner-for-a-week", "chain 14 p-mother plan.actions[0]", { LATE ("2026-05-18") } },
  { "late-speaks-to-the-regisseur", "chain 15 p-worker! plan.actions[0]", { LATE ("2026-05-17") } },
  { "late-in-direct-safety", "review 28 p-worker! plan; contact 11 p-worker! scores[1]; chain 7 p-mother plan.actions[0]",
    { STAGE, LATE ("2026-05-25") } },
  { "late-and-of-the-regisseur", "chain 8 p-worker! plan.actions[0]", { LATE ("2026-05-24"), "plan.actions[0].owner: 'p-worker'" } },
  { "late-and-done", "", { LATE ("2026-05-17"), "plan.actions[0].status: 'done'" } },
  { "late-and-another-waits", "chain 15 p-worker! plan.actions[0] plan.actions[2]", { LATE ("2026-05-17"), WAITS ("") } },
  { "late-and-the-one-that-waits-too", "chain 15 p-worker! plan.actions[0] plan.actions[2]",
    { LATE ("2026-05-17"), WAITS (", 'due_date': '2026-05-20'") } },
  { "only-the-one-that-waits-is-late", "chain 12 p-aunt plan.actions[2]", { WAITS (", 'due_date': '2026-05-20'") } },
  { "late-and-two-wait-in-turn", "chain 15 p-worker! plan.actions[0] plan.actions[2] plan.actions[3]",
    { LATE ("2026-05-17"), WAITS (""), "plan.actions+: {'id': 'a-4', 'title': 'Gaan', 'owner': 'p-aunt', 'waits_for': ['a-3']}",
      "plan.actions+: {'id': 'a-5', 'title': 'Bellen', 'owner': 'p-aunt', 'waits_for': ['a-1']}" } },
  { "late-and-two-wait-in-turn-the-shorter-first", "chain 15 p-worker! plan.actions[0] plan.actions[3] plan.actions[4]",
    { LATE ("2026-05-17"), "plan.actions+: {'id': 'a-5', 'title': 'Bellen', 'owner': 'p-aunt', 'waits_for': ['a-1']}", WAITS (""),
      "plan.actions+: {'id': 'a-4', 'title': 'Gaan', 'owner': 'p-aunt', 'waits_for': ['a-3']}" } },
  { "late-and-two-wait-beside-each-other", "chain 15 p-worker! plan.actions[0] plan.actions[2]",
    { LATE ("2026-05-17"), WAITS (""), "plan.actions+: {'id': 'a-5', 'title': 'Bellen', 'owner': 'p-aunt', 'waits_for': ['a-1']}" } },
  { "one-waits-and-nothing-is-late", "", { WAITS ("") } },
  { "late-in-a-circle", "chain 15 p-worker! plan.actions[0]", { LATE ("2026-05-17"), WAITS (""), "plan.actions[0].waits_for: ['a-3']" } },
  { "late-in-a-draft", "", { LATE ("2026-05-17"), "plan.status: 'draft'" } },
  { "late-without-a-name", "chain 15 p-worker! plan.actions[0]", { LATE ("2026-05-17"), "plan.actions[0].id: null" } },

  { "no-owner-within-the-limit", "",
    { "plan.actions[0].owner: null", "plan.actions[0].start_date: '2026-05-18'" } },
  { "no-owner-past-the-limit", "owner 15 p-worker! plan.actions[0]",
    { "plan.actions[0].owner: null", "plan.actions[0].start_date: '2026-05-17'" } },
  { "no-owner-since-the-plan-was-agreed", "owner 119 p-worker! plan.actions[0]", { "plan.actions[0].owner: null", LATE ("2026-05-01") } },
  { "no-owner-since-the-plan-was-agreed-after-it-began", "owner 92 p-worker! plan.actions[0]",
    { "plan.actions[0].owner: null", LATE ("2026-05-01"), "plan.agreed_date: '2026-03-01'" } },
  { "no-owner-since-the-plan-began", "owner 120 p-worker! plan.actions[0]",
    { "plan.actions[0].owner: null", "plan.agreed_date: null", "plan.start_date: '2026-02-01'" } },
  { "no-owner-since-a-day-not-known", "", { "plan.actions[0].owner: null", "plan.agreed_date: null", "plan.start_date: null" } },
  { "no-owner-of-two", "owner 119 p-worker! plan.actions[0] plan.actions[2]",
    { "plan.actions[0].owner: null", "plan.actions[0].start_date: '2026-05-01'", "plan.actions+: {'title': 'Bellen'}" } },
  { "no-owner-of-two-the-earlier-first", "owner 92 p-worker! plan.actions[0] plan.actions[2]",
    { "plan.actions[0].owner: null", "plan.actions[0].start_date: '2026-03-01'", "plan.actions+: {'title': 'Bellen', 'start_date': '2026-05-01'}" } },
  { "no-owner-of-what-was-dropped", "", { "plan.actions[0].owner: null", "plan.actions[0].status: 'dropped'" } },

  { "silent", SILENT_FOR_REGISSEUR, { INVITED (", 'invitation': 'no-answer', 'present': 'no'") } },
  { "silent-speaks-to-the-guest", "silent 42 p-other meetings[1].attendances[0]",
    { "meetings[1].attendances+: {'person': 'p-other', 'invitation': 'invited'}" } },
  { "silent-twice", "silent 119 p-worker! meetings[0].attendances[3] meetings[1].attendances[0]",
    { INVITED (", 'invitation': 'no-answer'"), "meetings[1].attendances+: {'person': 'p-other', 'invitation': 'invited'}" } },
  { "silent-twice-the-later-first", "silent 150 p-worker! meetings[0].attendances[3] meetings[1].attendances[0]",
    { INVITED (", 'invitation': 'no-answer'"), "meetings[1].attendances+: {'person': 'p-other', 'invitation': 'invited'}",
      "meetings[1].date: '2026-01-02'", "plan.review_interval_days: 300" } },
  { "silent-and-came-later", "",
    { INVITED (", 'invitation': 'no-answer'"), "meetings[1].attendances+: {'person': 'p-other', 'present': 'yes'}" } },
  { "silent-and-represented", "", { INVITED (", 'invitation': 'no-answer', 'represented_by': 'p-worker'") } },
  { "silent-with-a-reason", "", { INVITED (", 'invitation': 'no-answer', 'reason': 'Ziek'") } },
  { "silent-after-an-answer", "", { INVITED (", 'invitation': 'declined'") } },
  { "silent-after-a-promise", "", { INVITED (", 'invitation': 'accepted', 'present': 'no'") } },
  { "silent-and-not-invited", "", { INVITED ("") } },
  { "silent-and-gone", "", { "professionals: [{'person': 'p-other', 'end_date': '2026-03-01'}]", INVITED (", 'invitation': 'no-answer'") } },
  { "silent-at-a-meeting-that-was-not-held", "",
    { "meetings[2].date: '2026-02-02'", "meetings[2].attendances+: {'person': 'p-other', 'invitation': 'no-answer'}" } },
  { "silent-at-a-meeting-without-a-day", "",
    { "meetings+: {'is_held': true, 'attendances': [{'person': 'p-other', 'invitation': 'no-answer'}]}" } },
  { "silent-at-a-meeting-in-future", "",
    { "meetings+: {'is_held': true, 'date': '2026-06-02', 'attendances': [{'person': 'p-other', 'invitation': 'no-answer'}]}" } },
  { "silent-and-again-in-future", SILENT_FOR_REGISSEUR,
    { INVITED (", 'invitation': 'no-answer'"),
      "meetings+: {'is_held': true, 'date': '2026-06-02', 'attendances': [{'person': 'p-other', 'invitation': 'no-answer'}]}" } },
  { "silent-and-again-today", SILENT_FOR_REGISSEUR " meetings[3].attendances[0]",
    { INVITED (", 'invitation': 'no-answer'"),
      "meetings+: {'is_held': true, 'date': '2026-06-01', 'attendances': [{'person': 'p-other', 'invitation': 'no-answer'}]}" } },
  { "silent-and-nobody", "", { "meetings[0].attendances+: {'invitation': 'no-answer'}" } },
  { "silent-but-at-work", "",
    { INVITED (", 'invitation': 'no-answer'"),
      "plan.actions+: {'title': 'Bellen', 'owner': 'p-other', 'status': 'active'}" } },
  { "silent-but-done", "",
    { INVITED (", 'invitation': 'no-answer'"), "plan.actions+: {'title': 'Bellen', 'owner': 'p-other', 'status': 'done'}" } },
  { "silent-and-has-not-begun", SILENT_FOR_REGISSEUR,
    { INVITED (", 'invitation': 'no-answer'"), "plan.actions+: {'title': 'Bellen', 'owner': 'p-other'}" } },
  { "silent-but-agrees", "",
    { INVITED (", 'invitation': 'no-answer'"), "plan.responses+: {'person': 'p-other', 'answer': 'agrees'}" } },
  { "silent-and-not-asked", SILENT_FOR_REGISSEUR,
    { INVITED (", 'invitation': 'no-answer'"), "plan.responses+: {'person': 'p-other', 'answer': 'not-asked'}" } },
  { "silent-and-could-not-be-asked", SILENT_FOR_REGISSEUR,
    { INVITED (", 'invitation': 'no-answer'"), "plan.responses+: {'person': 'p-other', 'answer': 'could-not-be-asked'}" } },
  { "silent-without-a-plan", SILENT_FOR_REGISSEUR, { INVITED (", 'invitation': 'no-answer'"), "plan: null" } },

  { "idle", "idle 119 p-worker! plan.actions[0]", { NO_DAY } },
  { "idle-speaks-to-the-owner", "idle 56 p-mother plan.actions[0]",
    { NO_DAY, "plan.actions[0].start_date: '2026-04-06'" } },
  { "idle-within-the-limit", "", { NO_DAY, "plan.actions[0].start_date: '2026-04-20'" } },
  { "idle-with-a-day-that-passed", "", { LATE ("2026-05-30") } },
  { "idle-and-something-begun", "",
    { NO_DAY, "plan.actions+: {'title': 'Bellen', 'owner': 'p-mother', 'status': 'active'}" } },
  { "idle-and-something-done", "", { NO_DAY, "plan.actions+: {'title': 'Bellen', 'owner': 'p-mother', 'status': 'done'}" } },
  { "idle-and-something-dropped", "idle 119 p-worker! plan.actions[0]",
    { NO_DAY, "plan.actions+: {'title': 'Bellen', 'owner': 'p-mother', 'status': 'dropped'}" } },
  { "idle-and-blocked", "", { NO_DAY, "plan.actions[0].status: 'blocked'" } },
  { "idle-since-a-day-not-known", "", { NO_DAY, "plan.agreed_date: null", "plan.start_date: null" } },
  { "idle-of-two-and-one-since-a-day-not-known", "idle 120 p-worker! plan.actions[0]",
    { NO_DAY, "plan.actions[0].start_date: '2026-02-01'", "plan.actions+: {'title': 'Bellen', 'owner': 'p-mother'}",
      "plan.agreed_date: null", "plan.start_date: null" } },
  { "idle-and-spoken-to-already", "chain 15 p-worker! plan.actions[0]",
    { LATE ("2026-05-17"), "plan.actions+: {'title': 'Bellen', 'owner': 'p-mother'}" } },
  { "idle-of-two", "idle 120 p-worker! plan.actions[0] plan.actions[2]",
    { NO_DAY, "plan.actions+: {'title': 'Bellen', 'owner': 'p-mother', 'start_date': '2026-02-01'}" } },

  { "unchanged", "change 37 p-worker! evaluations[0] evaluations[1]", { LOOK ("2026-04-25", "same"), LOOK ("2026-05-20", "worse") } },
  { "unchanged-within-the-limit", "", { LOOK ("2026-05-04", "same"), LOOK ("2026-05-20", "worse") } },
  { "unchanged-once", "", { LOOK ("2026-04-25", "same") } },
  { "unchanged-and-decided", "",
    { LOOK ("2026-04-25", "same"), LOOK ("2026-05-20", "worse"), "direction_decisions+: {'date': '2026-05-20', 'level': 'case'}" } },

  { "the-furthest-past-its-limit-first", "owner 119 p-worker! plan.actions[2]; chain 27 p-worker! plan.actions[0]",
    { LATE ("2026-05-05"), "plan.actions+: {'title': 'Bellen'}" } },
  { "nobody-directs", "chain 15 p-worker! plan.actions[0]", { LATE ("2026-05-17"), "regisseurs: null" } },
  { "nobody-is-known", "chain 15 -! plan.actions[0]", { LATE ("2026-05-17"), "regisseurs: null", "registered_by: null" } },
  { "limit-of-a-level", "chain 8 p-worker! plan.actions[0]", { LATE ("2026-05-24") },
    { "stall_limits: [{'id': 'l', 'kind': 'chain', 'level': 'case', 'days': 7}]" } },
  { "limit-of-another-level", "", { LATE ("2026-05-24") }, { "stall_limits: [{'id': 'l', 'kind': 'chain', 'level': 'self', 'days': 7}]" } },
  { "limit-of-the-owner-below-nothing", "chain 8 p-worker! plan.actions[0]", { LATE ("2026-05-24") },
    { "stall_limits: [{'id': 'l', 'kind': 'chain', 'days': 7, 'owner_days': -7}]" } },
  { "limit-beyond-what-can-be", "chain 8 p-mother plan.actions[0]", { LATE ("2026-05-24") },
    { "stall_limits: [{'id': 'l', 'kind': 'chain', 'days': -7, 'owner_days': 2147483647}]" } },
};
/* clang-format on */

static void
tell (GString    *told,
      RegieStall *stall)
{
  g_autoptr(GEnumClass) kinds = g_type_class_ref (REGIE_TYPE_STALL_KIND);
  const char *const *evidence = regie_stall_get_evidence (stall);
  g_autofree char *records = evidence == NULL ? g_strdup ("-") : g_strjoinv (" ", (GStrv) evidence);
  const char *addressee = regie_stall_get_addressee (stall);

  g_string_append_printf (told,
                          "%s%s %d %s%s %s",
                          told->len == 0 ? "" : "; ",
                          g_enum_get_value (kinds, regie_stall_get_kind (stall))->value_nick,
                          regie_stall_get_days (stall),
                          addressee == NULL ? "-" : addressee,
                          regie_stall_get_is_for_regisseur (stall) ? "!" : "",
                          records);
}

static GListModel *
build (const Case *test,
       const char *language)
{
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  GDate day = test_day (test->day == NULL ? DAY : test->day);

  test_edit_all (dossier, test->edits, G_N_ELEMENTS (test->edits));
  test_edit_all (method, test->method_edits, G_N_ELEMENTS (test->method_edits));

  return regie_dossier_list_stalls (dossier, method, &day, language);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(GListModel) stalls = build (test, NULL);
  g_autoptr(GListModel) english = build (test, "en");
  g_autoptr(GString) told = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (stalls); i++)
    {
      g_autoptr(RegieStall) stall = g_list_model_get_item (stalls, i);
      g_autoptr(RegieStall) other = g_list_model_get_item (english, i);

      tell (told, stall);
      g_assert_cmpstr (regie_stall_get_sentence (stall), !=, regie_stall_get_sentence (other));
      g_assert_cmpstr (regie_stall_get_advice (stall), !=, regie_stall_get_advice (other));
      g_assert_null (strchr (regie_stall_get_sentence (stall), '{'));
      g_assert_null (strchr (regie_stall_get_advice (stall), '{'));
    }

  g_assert_cmpstr (told->str, ==, test->expected);
}

static void
check_words (const Case *test,
             const char *sentence,
             const char *advice)
{
  g_autoptr(GListModel) stalls = build (test, "en");
  g_autoptr(RegieStall) first = g_list_model_get_item (stalls, 0);

  g_assert_cmpstr (regie_stall_get_sentence (first), ==, sentence);
  g_assert_cmpstr (regie_stall_get_advice (first), ==, advice);
}

static void
says_what_would_help (void)
{
  check_words (&(Case){ .edits = { LATE ("2026-05-24") } },
               "“Bellen met de huisarts” was to be done by 24 May 2026.",
               "Do it, or tell what you need: a new day or another way can be agreed.");
  check_words (
    &(Case){ .edits = { LATE ("2026-05-17"), WAITS ("") } },
    "“Bellen met de huisarts” was to be done by 17 May 2026; actions that wait for it: 1.",
    "Ask the owner what is needed, and agree on a new day or on another way.");
  check_words (&(Case){ .edits = { "plan.review_interval_days: 34" } },
               "The progress was to be discussed by 24 May 2026.",
               "Agree on a day on which everybody looks at the plan again.");
  check_words (&(Case){ .edits = { INVITED (", 'invitation': 'no-answer'") } },
               "Els was invited, and since 2 February 2026 has not come and has not answered.",
               "Ask Els in another way, or agree who takes part in their place.");
}

static void
tells_who_and_when (void)
{
  g_autoptr(GListModel) stalls = build (&(Case){ .edits = { LATE ("2026-05-24") } }, "en");
  g_autoptr(RegieStall) first = g_list_model_get_item (stalls, 0);
  GDate since = test_day ("2026-05-24");
  GDate passes = test_day ("2026-06-08");

  g_assert_cmpint (g_date_compare (regie_stall_get_since_date (first), &since), ==, 0);
  g_assert_cmpint (g_date_compare (regie_stall_get_regisseur_date (first), &passes), ==, 0);
  g_assert_cmpint (regie_stall_get_limit_days (first), ==, 7);
  g_assert_cmpstr (regie_stall_get_person (first), ==, "p-mother");
  g_assert_cmpstr (regie_stall_get_person_name (first), ==, "Ans");
  g_assert_cmpstr (regie_stall_get_addressee_name (first), ==, "Ans");
  g_assert_cmpint (regie_stall_get_safety (first), ==, REGIE_SAFETY_VERDICT_SAFE);
}

static RegieStall *
stall_new (RegieSafetyVerdict safety,
           int                days,
           int                limit_days)
{
  RegieStall *stall = regie_stall_new ();

  regie_stall_set_safety (stall, safety);
  regie_stall_set_days (stall, days);
  regie_stall_set_limit_days (stall, limit_days);

  return stall;
}

static void
orders_by_safety_and_excess (void)
{
  g_autoptr(RegieStall) acute = stall_new (REGIE_SAFETY_VERDICT_ACUTE, 8, 7);
  g_autoptr(RegieStall) safe = stall_new (REGIE_SAFETY_VERDICT_SAFE, 100, 7);
  g_autoptr(RegieStall) unknown = stall_new (REGIE_SAFETY_VERDICT_UNKNOWN, 110, 7);
  g_autoptr(RegieStall) long_limit = stall_new (REGIE_SAFETY_VERDICT_SAFE, 120, 60);

  g_assert_cmpint (regie_stall_compare (acute, safe), <, 0);
  g_assert_cmpint (regie_stall_compare (safe, acute), >, 0);
  g_assert_cmpint (regie_stall_compare (unknown, safe), <, 0);
  g_assert_cmpint (regie_stall_compare (safe, long_limit), <, 0);
  g_assert_cmpint (regie_stall_compare (safe, safe), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/stalls/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  g_test_add_func ("/rules/stalls/says-what-would-help", says_what_would_help);
  g_test_add_func ("/rules/stalls/tells-who-and-when", tells_who_and_when);
  g_test_add_func ("/rules/stalls/orders-by-safety-and-excess", orders_by_safety_and_excess);

  return g_test_run ();
}
