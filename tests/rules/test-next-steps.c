/* test-next-steps.c: what must happen next, for whom and by when
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define DAY "2026-06-01"

/* One case: the case in order is edited. Expected is of each step the day, with a mark when it has
 * passed, the id of the person, and why. */
typedef struct
{
  const char *name;
  const char *expected;
  const char *edits[6];
  const char *method_edits[2];
  const char *day;
  const char *edition;
} Case;

/* Nothing is left to do in the phase, so that a case shows what it is about. */
#define QUIET \
  "phases[4].steps: [{'step': '4.1', 'state': 'done'}, {'step': '4.2', 'state': 'not-done'}, {'step': '4.4', 'state': 'not-applicable'}]"
#define SETTLED \
  "phases[4].steps: [{'step': '4.1', 'state': 'done'}, {'step': '4.2', 'state': 'done'}, {'step': '4.4', 'state': 'done'}]"
#define NO_ACTION  "plan.actions[0].status: 'done'"
#define NO_MEETING "meetings[2].is_held: true", "plan.next_meeting_date: '2026-08-01'"
#define TRACK                                                                                          \
  "safety_tracks+: {'id': 't-1', 'opened_date': '2026-03-01', 'weighings': [{'id': 'w-1', 'answers': " \
  "[{'question': '1', 'answer': 'no'}]}], 'sights': [{'person': 'p-worker', 'start_date': '2026-03-01'}]}"
#define SAFETY_PLAN \
  "plan.safety_plan: {'id': 'sp-1', 'agreements': [{'id': 'sa-1', 'text': 'Bel Cor.', 'supervisor': 'p-aunt', 'review_date': '2026-06-10'}], 'signatures': [{'person': 'p-aunt'}]}"

/* clang-format off */
static const Case cases[] = {
  { "case-in-order", "2026-07-01 p-mother a-1; 2026-07-13 p-worker m-july; - p-worker 4.1; - p-worker 4.2; - p-worker 4.4" },
  { "phase-settled", "2026-07-01 p-mother a-1; 2026-07-13 p-worker m-july", { QUIET } },

  { "action-overdue", "2026-05-31! p-mother a-1; 2026-07-13 p-worker m-july", { QUIET, "plan.actions[0].due_date: '2026-05-31'" } },
  { "action-due-today", "2026-06-01 p-mother a-1; 2026-07-13 p-worker m-july", { QUIET, "plan.actions[0].due_date: '2026-06-01'" } },
  { "action-without-day", "2026-07-13 p-worker m-july; - p-mother a-1", { QUIET, "plan.actions[0].due_date: null" } },
  { "action-without-owner", "2026-07-01 p-worker a-1; 2026-07-13 p-worker m-july", { QUIET, "plan.actions[0].owner: null" } },
  { "action-blocked", "2026-07-01 p-mother a-1; 2026-07-13 p-worker m-july", { QUIET, "plan.actions[0].status: 'blocked'" } },
  { "action-done", "2026-07-13 p-worker m-july", { QUIET, NO_ACTION } },
  { "action-dropped", "2026-07-13 p-worker m-july", { QUIET, "plan.actions[0].status: 'dropped'" } },
  { "action-without-title", "2026-07-13 p-worker m-july; - p-worker P9.2",
    { QUIET, "plan.actions[0].title: null", "plan.actions[0].due_date: '2026-05-31'" } },
  { "actions-of-a-draft", "2026-07-13 p-worker m-july", { QUIET, "plan.status: 'draft'" } },
  { "no-plan", "2026-07-13 p-worker m-july", { QUIET, "plan: null" } },

  { "answer-missing", "2026-07-13 p-worker m-july; - p-mother plan-1", { QUIET, NO_ACTION, "plan.responses[1]: null" } },
  { "answer-of-a-doer-missing", "2026-06-03 p-other a-3; 2026-07-13 p-worker m-july; - p-other plan-1",
    { QUIET, NO_ACTION, "plan.actions+: {'id': 'a-3', 'title': 'Bel', 'owner': 'p-other', 'goal': 'g-1', 'due_date': '2026-06-03'}" } },
  { "answer-to-a-draft", "2026-07-13 p-worker m-july", { QUIET, "plan.status: 'draft'", "plan.responses[1]: null" } },
  { "signature-missing", "2026-06-10 p-aunt sa-1; 2026-07-13 p-worker m-july; - p-mother plan-1",
    { QUIET, NO_ACTION, SAFETY_PLAN, "plan.safety_plan.made_by: ['p-mother']" } },
  { "confirmation-missing", "2026-07-01 p-mother a-1; 2026-07-01 p-mother a-1; 2026-07-13 p-worker m-july",
    { QUIET, "meetings[1].decisions+: {'id': 'de-1', 'text': 'Bel', 'action': 'a-1'}", "plan.actions[0].confirmed_date: null" } },
  { "confirmation-given", "2026-07-01 p-mother a-1; 2026-07-13 p-worker m-july",
    { QUIET, "meetings[1].decisions+: {'id': 'de-1', 'text': 'Bel', 'action': 'a-1'}",
      "plan.actions[0].confirmed_date: '2026-05-02'" } },

  { "agreement-to-test", "2026-06-10 p-aunt sa-1; 2026-07-13 p-worker m-july", { QUIET, NO_ACTION, SAFETY_PLAN } },
  { "agreement-to-test-in-a-draft", "2026-06-10 p-aunt sa-1; 2026-07-13 p-worker m-july", { QUIET, "plan.status: 'draft'", SAFETY_PLAN } },
  { "agreement-without-supervisor", "2026-06-10 p-worker sa-1; 2026-07-13 p-worker m-july",
    { QUIET, NO_ACTION, SAFETY_PLAN, "plan.safety_plan.agreements[0].supervisor: null" } },
  { "agreement-without-day", "2026-07-13 p-worker m-july",
    { QUIET, NO_ACTION, SAFETY_PLAN, "plan.safety_plan.agreements[0].review_date: null" } },
  { "agreement-that-ended", "2026-06-12 p-worker sa-2; 2026-07-13 p-worker m-july",
    { QUIET, NO_ACTION, SAFETY_PLAN, "plan.safety_plan.agreements[0].end_date: '2026-05-31'",
      "plan.safety_plan.agreements+: {'id': 'sa-2', 'text': 'Bel', 'review_date': '2026-06-12'}" } },
  { "safety-plan-to-look-at", "2026-06-10 p-aunt sa-1; 2026-06-11 p-worker sp-1; 2026-07-13 p-worker m-july",
    { QUIET, NO_ACTION, SAFETY_PLAN, "plan.safety_plan.next_review_date: '2026-06-11'" } },

  { "meeting-with-chair", "2026-07-13 p-aunt m-july", { QUIET, NO_ACTION, "meetings[2].chaired_by: 'p-aunt'" } },
  { "meeting-today", "2026-06-01 p-worker m-july", { QUIET, NO_ACTION, "meetings[2].date: '2026-06-01'" } },
  { "nearest-of-two-meetings", "2026-06-20 p-worker m-june",
    { QUIET, NO_ACTION, "meetings+: {'id': 'm-june', 'date': '2026-06-20'}" } },
  { "meeting-cancelled", "- p-worker P9.1", { QUIET, NO_ACTION, "meetings[2].cancelled_reason: 'Ziek'" } },
  { "meeting-without-day", "- p-worker P9.1", { QUIET, NO_ACTION, "meetings[2].date: null" } },
  { "meeting-without-day-beside-another", "2026-06-20 p-worker m-june",
    { QUIET, NO_ACTION, "meetings[2].date: null", "meetings+: {'id': 'm-june', 'date': '2026-06-20'}" } },
  { "meeting-only-in-the-plan", "2026-08-01 p-worker plan-1", { QUIET, NO_ACTION, NO_MEETING } },
  { "meetings-of-another-kind-on-that-day", "2026-07-13 p-worker m-new",
    { QUIET, NO_ACTION, "meetings[2].cancelled_reason: 'Ziek'", "meetings+: {'id': 'm-held', 'date': '2026-07-13', 'is_held': true}",
      "meetings+: {'id': 'm-new', 'date': '2026-07-13'}" } },

  { "handover-offered", "2026-06-15 p-other ho-1; 2026-07-13 p-worker m-july",
    { QUIET, NO_ACTION, "handovers+: {'id': 'ho-1', 'giver': 'p-worker', 'receiver': 'p-other', 'effective_date': '2026-06-15'}" } },
  { "handover-accepted", "2026-07-13 p-worker m-july",
    { QUIET, NO_ACTION, "handovers+: {'id': 'ho-1', 'giver': 'p-worker', 'receiver': 'p-other', 'state': 'accepted'}" } },

  { "step-with-day", "2026-06-10 p-worker 4.1; 2026-07-13 p-worker m-july",
    { QUIET, NO_ACTION, "phases[4].steps[0].state: 'open'", "phases[4].steps[0].due_date: '2026-06-10'" } },
  { "step-overdue", "2026-05-10! p-worker 4.1; 2026-07-13 p-worker m-july",
    { QUIET, NO_ACTION, "phases[4].steps[0].state: 'open'", "phases[4].steps[0].due_date: '2026-05-10'" } },
  { "step-opened-again", "2026-07-13 p-worker m-july; - p-worker 4.1",
    { QUIET, NO_ACTION, "phases[4].steps+: {'step': '4.1', 'state': 'open'}" } },
  { "step-by-offset", "2026-02-13! p-worker 4.1; 2026-07-13 p-worker m-july; - p-worker 4.2; - p-worker 4.4",
    { NO_ACTION }, { "phases[5].steps[0].offset_days: 10", "phases[5].steps[0].anchor: 'phase-start'" } },
  { "step-with-day-and-offset", "2026-06-10 p-worker 4.1; 2026-07-13 p-worker m-july; - p-worker 4.2; - p-worker 4.4",
    { NO_ACTION, "phases[4].steps+: {'step': '4.1', 'due_date': '2026-06-10'}" },
    { "phases[5].steps[0].offset_days: 10", "phases[5].steps[0].anchor: 'phase-start'" } },
  { "step-without-name", "2026-07-13 p-worker m-july; - p-worker 4.2; - p-worker 4.4",
    { NO_ACTION }, { "phases[5].steps[0].names: null" } },
  { "step-for-unsafety-with-track", "2026-06-10 p-aunt sa-1; 2026-07-13 p-worker m-july; - p-worker 4.3",
    { QUIET, NO_ACTION, TRACK, SAFETY_PLAN } },
  { "step-for-unsafety-with-suspicion",
    "2026-06-01 p-worker P7.2; 2026-06-10 p-aunt sa-1; 2026-07-13 p-worker m-july; - p-worker 4.3",
    { QUIET, NO_ACTION, "safety_screens[0].safety: 'suspicion'", SAFETY_PLAN } },
  { "step-for-insufficient-basic-care", "2026-07-13 p-worker m-july; - p-worker 4.3",
    { QUIET, NO_ACTION, "safety_screens[0].basic_care: 'insufficient'" } },
  { "basic-care-is-sufficient-again", "2026-07-13 p-worker m-july",
    { QUIET, NO_ACTION, "safety_screens[0].basic_care: 'insufficient'", "safety_screens+: {'date': '2026-03-01', 'basic_care': 'sufficient'}" } },
  { "basic-care-insufficient-today",
    "2026-07-13 p-worker m-july; - p-worker 4.3",
    { QUIET, NO_ACTION, "safety_screens+: {'date': '2026-06-01', 'basic_care': 'insufficient'}" } },
  { "basic-care-not-asked-again", "2026-07-13 p-worker m-july; - p-worker 4.3",
    { QUIET, NO_ACTION, "safety_screens[0].basic_care: 'insufficient'", "safety_screens+: {'date': '2026-03-01', 'safety': 'safe'}" } },
  { "basic-care-earlier-listed-last", "2026-07-13 p-worker m-july",
    { QUIET, NO_ACTION, "safety_screens+: {'date': '2026-01-05', 'basic_care': 'insufficient'}",
      "safety_screens+: {'date': '2026-06-02', 'basic_care': 'insufficient'}", "safety_screens+: {'basic_care': 'insufficient'}" } },

  { "before-there-is-a-regisseur", "2026-07-13 p-other m-july; - p-other 1.1; - p-other 1.2; - p-other 1.3",
    { "registered_by: 'p-other'", "phases[0].steps: null" }, .day = "2026-01-07" },
  { "nobody-to-do-it", "2026-07-13 - m-july; - - 1.1; - - 1.2; - - 1.3", { "registered_by: null", "phases[0].steps: null" }, .day = "2026-01-07" },
  { "not-in-a-phase", "2026-07-13 p-worker m-july", { NO_ACTION, "phases: null" } },
  { "in-a-phase-not-said", "2026-07-13 p-worker m-july; - p-worker P8.1", { NO_ACTION, "phases[4].phase: null" } },
  { "in-an-unknown-phase", "2026-07-13 p-worker m-july; - p-worker P8.1", { NO_ACTION, "phases[4].phase: '9'" } },

  { "two-roles",
    "2026-07-13 p-worker m-july; - p-other 4.p.1; - p-other 4.p.2; - p-worker 4.c.1; - p-worker 4.c.2",
    { NO_ACTION, "regisseurs+: {'person': 'p-other', 'form': 'process', 'start_date': '2026-03-01'}" }, .edition = "procesregisseur" },
  { "two-roles-the-other-way",
    "2026-07-13 p-worker m-july; - p-worker 4.p.1; - p-worker 4.p.2; - p-other 4.c.1; - p-other 4.c.2",
    { NO_ACTION, "regisseurs[0].form: 'process'", "regisseurs+: {'person': 'p-other', 'form': 'case', 'start_date': '2026-03-01'}" },
    .edition = "procesregisseur" },
  { "two-roles-one-person",
    "2026-07-13 p-worker m-july; - p-worker 4.p.1; - p-worker 4.p.2; - p-worker 4.c.1; - p-worker 4.c.2",
    { NO_ACTION, "regisseurs+: {'person': 'p-other', 'form': 'process', 'start_date': '2026-03-01', 'end_date': '2026-05-31'}" },
    .edition = "procesregisseur" },

  { "role-of-a-method-of-its-own",
    "2026-07-13 p-worker m-july; - p-other 4.1; - p-worker 4.2; - p-worker 4.4",
    { NO_ACTION, "regisseurs+: {'person': 'p-other', 'form': 'process', 'start_date': '2026-03-01'}" },
    { "words+: {'id': 'hub', 'form': 'process'}", "phases[5].steps[0].role: 'hub'" } },
  { "substitute-does-the-work", "2026-07-13 p-other m-july",
    { QUIET, NO_ACTION, "regisseurs+: {'person': 'p-other', 'is_substitute': true, 'start_date': '2026-05-20', 'told_date': '2026-05-20'}" } },
  { "nobody-is-regisseur", "2026-06-01 p-worker P3.1; 2026-07-13 p-worker m-july",
    { QUIET, NO_ACTION, "regisseurs[0].end_date: '2026-05-31'",
      "regisseur_gaps+: {'start_date': '2026-06-01', 'reason': 'Vacature', 'told_date': '2026-05-20'}" } },
  { "nobody-was-regisseur-and-why-is-on-record", "2026-07-13 p-worker m-july",
    { QUIET, NO_ACTION, "regisseurs[0].start_date: '2026-02-10'",
      "regisseur_gaps+: {'start_date': '2026-02-03', 'end_date': '2026-02-09', 'reason': 'Vacature', 'told_date': '2026-02-03'}" } },
  { "escalation-past-its-limit", "2026-07-13 p-worker m-july; - p-worker E1.1",
    { QUIET, NO_ACTION, "escalations+: {'opened_date': '2026-03-01', 'rung': 'municipal-table'}" } },
  { "late-for-so-long-that-somebody-must-intervene", "2026-05-01! p-mother a-1; 2026-07-13 p-worker m-july; - p-worker E1.2",
    { QUIET, "plan.actions[0].due_date: '2026-05-01'" } },

  { "warning-without-a-step", "2026-07-13 p-worker m-july; - p-worker P6.5", { QUIET, NO_ACTION, "plan.goals[0].concerns: null" } },
  { "error-on-the-day-itself", "2026-06-01 p-worker P7.1; 2026-07-13 p-worker m-july", { QUIET, NO_ACTION, "safety_screens: null" } },
  { "heavier-first",
    "2026-05-31! p-mother a-1; 2026-06-01 p-worker P7.1; 2026-06-01 p-worker m-july; - p-worker P1.3; - p-worker P2.1; - p-worker P5.1; - p-worker P6.5; - p-aunt a-2; - p-mother plan-1; - p-son plan-1; - p-aunt plan-1",
    { QUIET, "plan.actions[0].due_date: '2026-05-31'", "safety_screens: null", "meetings[2].date: '2026-06-01'", "network: null",
      "plan: {'id': 'plan-1', 'status': 'agreed', 'agreed_date': '2026-02-02', 'strengths': [{'said_by': 'p-son'}], 'concerns': [{'id': 'c-1', 'priority': 1}], 'actions': [{'id': 'a-2', 'title': 'Bel', 'owner': 'p-aunt', 'goal': 'g-1'}, {'id': 'a-1', 'title': 'Bel', 'owner': 'p-mother', 'goal': 'g-1', 'due_date': '2026-05-31'}]}" } },
  { "closed-case", "", { SETTLED, "closures+: {'date': '2026-05-01'}", "evaluations+: {'is_final': true, 'by': ['p-mother']}" } },
  { "closed-case-with-finding", "- p-worker P10.1", { SETTLED, "closures+: {'date': '2026-05-01'}" } },
  { "empty-day-before-the-case", "", { "opened_date: '2026-06-02'" } },
};
/* clang-format on */

static void
append_step (GString       *text,
             RegieNextStep *step)
{
  const GDate *due = regie_next_step_get_due_date (step);
  const char *person = regie_next_step_get_person (step);
  char day[sizeof "2026-06-01"] = "-";

  if (due != NULL)
    g_date_strftime (day, sizeof day, "%Y-%m-%d", due);
  g_string_append_printf (text,
                          "%s%s%s %s %s",
                          text->len > 0 ? "; " : "",
                          day,
                          regie_next_step_get_is_overdue (step) ? "!" : "",
                          person == NULL ? "-" : person,
                          regie_next_step_get_because (step));
}

static GListModel *
list_steps (RegieReview  *review,
            RegieDossier *dossier,
            const char   *day,
            const char   *language)
{
  GDate date = test_day (day);

  return regie_review_list_next_steps (review, dossier, &date, language);
}

static RegieDossier *
dossier_new (const char *const *edits)
{
  RegieDossier *dossier = test_case_new ();

  /* Everybody answered, so that a case shows what it is about. */
  test_edit (dossier, "plan.responses+: {'person': 'p-mother', 'answer': 'agrees'}");
  test_edit (dossier, "plan.responses+: {'person': 'p-aunt', 'answer': 'agrees'}");
  for (gsize i = 0; edits[i] != NULL; i++)
    test_edit (dossier, edits[i]);

  return dossier;
}

/* What holds for every step. */
static void
check_step (RegieDossier  *dossier,
            RegieNextStep *step)
{
  const char *const *evidence = regie_next_step_get_evidence (step);

  g_test_message ("%s", regie_next_step_get_text (step));
  g_assert_null (strpbrk (regie_next_step_get_text (step), "{}?\n"));
  g_assert_cmpstr (regie_next_step_get_text (step), !=, "");
  g_assert_true ((regie_next_step_get_person (step) == NULL) ==
                 (regie_next_step_get_person_name (step) == NULL));
  g_assert_nonnull (evidence);
  for (gsize i = 0; evidence[i] != NULL; i++)
    g_assert_nonnull (regie_entity_find_path (REGIE_ENTITY (dossier), evidence[i]));
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieMethod) method =
    test_method_new (test->edition != NULL ? test->edition : "regisseur");
  g_autoptr(RegieReview) review = NULL;
  g_autoptr(RegieDossier) dossier = dossier_new (test->edits);
  g_autoptr(GListModel) steps = NULL;
  g_autoptr(GString) found = g_string_new (NULL);

  test_edit_all (method, test->method_edits, G_N_ELEMENTS (test->method_edits));
  /* The steps that the case took are those of the other edition. */
  if (test->edition != NULL)
    test_edit (method, "rule_settings+: {'id': 'P8.2', 'is_off': true, 'reason': 'Elders.'}");
  review = regie_review_new (method);
  steps = list_steps (review, dossier, test->day != NULL ? test->day : DAY, NULL);

  g_assert_true (g_list_model_get_item_type (steps) == REGIE_TYPE_NEXT_STEP);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr(RegieNextStep) step = g_list_model_get_item (steps, i);

      append_step (found, step);
      check_step (dossier, step);
    }
  g_assert_cmpstr (found->str, ==, test->expected);
}

/* The first step of the case with one edit, in a language. */
static RegieNextStep *
first_step (const char *edit,
            const char *language)
{
  const char *edits[] = { QUIET, edit, NULL };
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(RegieDossier) dossier = dossier_new (edits);
  g_autoptr(GListModel) steps = list_steps (review, dossier, DAY, language);

  return g_list_model_get_item (steps, 0);
}

typedef struct
{
  const char *name;
  const char *edit;
  const char *english;
  const char *dutch;
} Text;

/* clang-format off */
static const Text texts[] = {
  { "action", "plan.actions[0].status: 'open'", "Bellen met de huisarts", "Bellen met de huisarts" },
  { "action-without-owner", "plan.actions[0].owner: null",
    "Agree who does “Bellen met de huisarts”.", "Spreek af wie dit doet: “Bellen met de huisarts”." },
  { "action-stuck", "plan.actions+: {'title': 'Bellen', 'owner': 'p-son', 'goal': 'g-1', 'due_date': '2026-06-01', 'status': 'blocked', 'blocked_reason': 'Wachtlijst.'}",
    "Bellen (stuck: “Wachtlijst”)", "Bellen (zit vast: “Wachtlijst”)" },
  { "action-stuck-without-reason", "plan.actions+: {'title': 'Bellen', 'owner': 'p-son', 'goal': 'g-1', 'due_date': '2026-06-01', 'status': 'blocked'}",
    "Bellen", "Bellen" },
  { "action-no-longer-stuck", "plan.actions+: {'title': 'Bellen', 'owner': 'p-son', 'goal': 'g-1', 'due_date': '2026-06-01', 'blocked_reason': 'Wachtlijst.'}",
    "Bellen", "Bellen" },
  { "confirmation", "meetings[1].decisions+: {'action': 'a-1'}",
    "Tell whether you will do “Bellen met de huisarts”.", "Laat weten of je dit doet: “Bellen met de huisarts”." },
  { "agreement", SAFETY_PLAN,
    "Check whether this safety agreement works: “Bel Cor”.", "Ga na of deze veiligheidsafspraak werkt: “Bel Cor”." },
  { "safety-plan", "plan.safety_plan: {'agreements': [{'text': 'Bel'}], 'next_review_date': '2026-06-02'}",
    "Look at the safety plan again, with everybody who has a part in it.", "Bekijk het veiligheidsplan opnieuw, met iedereen die erin staat." },
  { "meeting", "meetings[2].date: '2026-06-01'",
    "Prepare and hold the next meeting.", "Bereid het volgende overleg voor en houd het." },
  { "handover", "handovers+: {'receiver': 'p-other', 'effective_date': '2026-06-02'}",
    "Tell whether you take over as regisseur.", "Laat weten of je de regie overneemt." },
  { "step", "phases[4].steps+: {'step': '4.4', 'due_date': '2026-06-01'}",
    "See with the regiekaart whether the direction still fits", "Bekijk met de regiekaart of de regie nog past" },
  { "finding", "safety_screens: null",
    "Basic care and safety were not checked at the registration. Ask about basic care and safety now, and record the outcome.",
    "Bij de aanmelding is niet gevraagd naar basiszorg en veiligheid. Vraag nu naar basiszorg en veiligheid, en leg de uitkomst vast." },
};
/* clang-format on */

static void
says_it_in_the_language (gconstpointer data)
{
  const Text *text = data;
  g_autoptr(RegieNextStep) english = first_step (text->edit, "en");
  g_autoptr(RegieNextStep) dutch = first_step (text->edit, NULL);

  g_assert_cmpstr (regie_next_step_get_text (english), ==, text->english);
  g_assert_cmpstr (regie_next_step_get_text (dutch), ==, text->dutch);
}

static void
names_the_person (void)
{
  g_autoptr(RegieNextStep) step = first_step ("plan.actions[0].owner: 'p-aunt'", NULL);

  g_assert_cmpstr (regie_next_step_get_person (step), ==, "p-aunt");
  g_assert_cmpstr (regie_next_step_get_person_name (step), ==, "Cor");
}

static void
person_that_is_not_there (void)
{
  g_autoptr(RegieNextStep) step = first_step ("plan.actions[0].owner: 'nobody'", NULL);

  g_assert_cmpstr (regie_next_step_get_person (step), ==, "nobody");
  g_assert_null (regie_next_step_get_person_name (step));
}

static void
names_the_evidence (void)
{
  g_autoptr(RegieNextStep) action = first_step ("plan.actions[0].owner: 'p-aunt'", NULL);
  g_autoptr(RegieNextStep) finding = first_step ("safety_screens[0].date: '2026-03-01'", NULL);

  g_assert_cmpstr (regie_next_step_get_evidence (action)[0], ==, "plan.actions[0]");
  g_assert_null (regie_next_step_get_evidence (action)[1]);
  g_assert_cmpstr (regie_next_step_get_evidence (finding)[0], ==, "safety_screens[0]");
  g_assert_null (regie_next_step_get_evidence (finding)[1]);
}

/* What a rule from outside reports: two paths, or none. */
typedef struct
{
  const char    *name;
  RegieSeverity  severity;
  const char    *resolution;
  const char    *first;
  const char    *second;
  gboolean       is_step;
} Report;

static const Report reports[] = {
  { "warning-about-a-record-without-step",
    REGIE_SEVERITY_WARNING,
    "Do it.",
    "plan.goals[0]",
    NULL,
    TRUE },
  { "warning-about-nothing", REGIE_SEVERITY_WARNING, "Do it.", NULL, NULL, TRUE },
  { "error-about-nothing", REGIE_SEVERITY_ERROR, "Do it.", NULL, NULL, TRUE },
  { "warning-about-an-action", REGIE_SEVERITY_WARNING, "Do it.", "plan.actions[0]", NULL, FALSE },
  { "error-about-a-meeting", REGIE_SEVERITY_ERROR, "Do it.", "meetings[2]", NULL, FALSE },
  { "warning-about-an-action-and-more",
    REGIE_SEVERITY_WARNING,
    "Do it.",
    "plan.actions[0]",
    "plan.goals[0]",
    TRUE },
  { "warning-about-the-phase", REGIE_SEVERITY_WARNING, "Do it.", "phases[4]", NULL, TRUE },
  { "information", REGIE_SEVERITY_INFORMATION, "Do it.", "plan.goals[0]", NULL, FALSE },
  { "warning-without-resolution", REGIE_SEVERITY_WARNING, NULL, "plan.goals[0]", NULL, FALSE },
};

static void
report (RegieRuleContext *context,
        gpointer          data)
{
  const Report *test = data;
  RegieEntity *root = REGIE_ENTITY (regie_rule_context_get_dossier (context));
  RegieEntity *record = test->first == NULL ? NULL : regie_entity_find_path (root, test->first);
  RegieFinding *finding =
    regie_rule_context_report (context, record, "It is so.", test->resolution);

  if (test->second != NULL)
    regie_rule_context_add_evidence (context, finding, regie_entity_find_path (root, test->second));
}

static gboolean
has_step_because (GListModel *steps,
                  const char *because)
{
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr(RegieNextStep) step = g_list_model_get_item (steps, i);

      if (g_str_equal (regie_next_step_get_because (step), because))
        return TRUE;
    }

  return FALSE;
}

static void
finding_becomes_a_step (gconstpointer data)
{
  const Report *test = data;
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(GListModel) steps = NULL;

  g_assert_true (regie_review_add_rule (review,
                                        "X1.1",
                                        0,
                                        test->severity,
                                        "It is not so.",
                                        report,
                                        (gpointer) test,
                                        NULL,
                                        NULL));
  steps = list_steps (review, dossier, DAY, NULL);

  g_assert_cmpint (has_step_because (steps, "X1.1"), ==, test->is_step);
}

static void
leaves_nothing_behind (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  RegieReview *review = regie_review_new (method);
  RegieDossier *dossier = test_case_new ();
  GListModel *steps = list_steps (review, dossier, DAY, NULL);
  RegieNextStep *step = g_list_model_get_item (steps, 0);

  g_assert_finalize_object (review);
  g_assert_finalize_object (dossier);
  g_assert_finalize_object (steps);
  g_assert_finalize_object (step);
}

static void
without_method (void)
{
  g_autoptr(RegieReview) review = NULL;
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(GListModel) steps = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_failed ();
      g_test_trap_assert_stderr ("*method != NULL*");
      return;
    }

  review = g_object_new (REGIE_TYPE_REVIEW, NULL);
  dossier = regie_dossier_new ();
  steps = list_steps (review, dossier, DAY, NULL);
}

static void
add_case (const char    *group,
          const char    *name,
          gconstpointer  data,
          GTestDataFunc  func)
{
  g_autofree char *path = g_strconcat ("/rules/next-steps/", group, name, NULL);

  g_test_add_data_func (path, data, func);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    add_case ("", cases[i].name, &cases[i], run_case);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    add_case ("says/", texts[i].name, &texts[i], says_it_in_the_language);
  for (gsize i = 0; i < G_N_ELEMENTS (reports); i++)
    add_case ("finding/", reports[i].name, &reports[i], finding_becomes_a_step);
  g_test_add_func ("/rules/next-steps/names-the-person", names_the_person);
  g_test_add_func ("/rules/next-steps/person-that-is-not-there", person_that_is_not_there);
  g_test_add_func ("/rules/next-steps/names-the-evidence", names_the_evidence);
  g_test_add_func ("/rules/next-steps/leaves-nothing-behind", leaves_nothing_behind);
  g_test_add_func ("/rules/next-steps/without-method", without_method);

  return g_test_run ();
}
