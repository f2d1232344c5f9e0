/* test-calendar.c: what is due in a case, by day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* One case: the case in order is edited. Expected is of each entry the day, with a mark when it has
 * passed, the kind, the person, and why. */
typedef struct
{
  const char *name;
  const char *expected;
  const char *edits[6];
  const char *from;
  const char *until;
} Case;

#define DAY "2026-06-01"
#define TRACK(more)                                                                                      \
  "safety_tracks+: {'id': 't-1', 'opened_date': '2026-05-01', 'verdict': 'suspicion', "                  \
  "'weighings': [{'id': 'w-1', 'date': '2026-05-02', 'answers': [{'question': '1', 'answer': 'no'}]}], " \
  "'sights': [{'id': 'si-1', 'person': 'p-worker', 'start_date': '2026-05-01'}]" more "}"
#define SAFETY_PLAN \
  "plan.safety_plan: {'id': 'sp-1', 'agreements': [{'id': 'sa-1', 'text': 'Bel Cor.', 'supervisor': 'p-aunt', 'review_date': '2026-06-10'}], 'signatures': [{'person': 'p-aunt'}]}"
#define NO_ACTION  "plan.actions[0].status: 'done'"
#define NO_MEETING "meetings[2]: null"
#define QUIET      NO_ACTION, "meetings[2].date: '2026-07-01'"

/* clang-format off */
static const Case cases[] = {
  { "in-order", "2026-07-01 action p-mother a-1; 2026-07-13 meeting p-worker m-july" },
  { "until-a-day", "2026-07-01 action p-mother a-1", .until = "2026-07-12" },
  { "until-the-day-itself", "2026-07-01 action p-mother a-1; 2026-07-13 meeting p-worker m-july", .until = "2026-07-13" },
  { "from-a-day", "2026-07-13 meeting p-worker m-july", .from = "2026-07-02" },
  { "from-the-day-itself", "2026-07-13 meeting p-worker m-july", .from = "2026-07-13" },
  { "due-today-before-the-first-day", "2026-07-13 meeting p-worker m-july", { "plan.actions[0].due_date: '2026-06-01'" }, .from = "2026-07-02" },
  { "overdue-before-the-first-day", "2026-05-31! action p-mother a-1; 2026-07-13 meeting p-worker m-july",
    { "plan.actions[0].due_date: '2026-05-31'" }, .from = "2026-07-02" },
  { "what-has-no-day", "2026-07-13 meeting p-worker m-july", { "plan.actions[0].due_date: null" } },
  { "findings-have-no-day", "2026-07-01 meeting p-worker m-july", { QUIET, "regisseurs[0].form: null", "households[0].memberships: null" } },

  { "review", "2026-07-19 review p-worker plan-1", { NO_ACTION, NO_MEETING } },
  { "review-overdue", "2026-05-20! review p-worker plan-1", { NO_ACTION, NO_MEETING, "plan.review_interval_days: 30" } },
  { "review-before-the-meeting", "2026-06-19 review p-worker plan-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "plan.review_interval_days: 60" } },
  { "review-on-the-day-of-the-meeting", "2026-07-19 meeting p-worker m-july", { NO_ACTION, "meetings[2].date: '2026-07-19'" } },
  { "review-that-was-agreed-and-no-plan", "2026-07-01 meeting p-worker m-july",
    { QUIET, "plan: null", "evaluations+: {'date': '2026-05-01', 'next_date': '2026-06-20'}" } },
  { "review-of-a-draft", "2026-07-01 meeting p-worker m-july", { QUIET, "plan.status: 'draft'" } },
  { "review-without-an-interval", "2026-07-01 meeting p-worker m-july", { QUIET, "plan: null" } },

  { "review-of-a-plan-that-nobody-looked-at", "2026-07-13 meeting p-worker m-july",
    { NO_ACTION, "meetings[1]: null", "meetings[0]: null", "plan.agreed_date: null" } },
  { "agreement-once", "2026-06-10 agreement p-aunt sa-1; 2026-07-01 meeting p-worker m-july", { QUIET, TRACK (""), SAFETY_PLAN } },
  { "sight-to-be-confirmed", "2026-05-31! safety p-other si-2; 2026-06-01 safety p-other P7.2; 2026-07-01 meeting p-worker m-july",
    { QUIET, TRACK (""), "safety_tracks[0].sights[0].end_date: '2026-05-30'",
      "safety_tracks[0].sights+: {'id': 'si-2', 'person': 'p-other', 'start_date': '2026-05-31', 'given_date': '2026-05-30'}" } },
  { "sight-confirmed", "2026-06-01 safety p-other P7.2; 2026-07-01 meeting p-worker m-july",
    { QUIET, TRACK (""), "safety_tracks[0].sights[0].end_date: '2026-05-30'",
      "safety_tracks[0].sights+: {'id': 'si-2', 'person': 'p-other', 'start_date': '2026-05-31', 'given_date': '2026-05-30', 'taken_date': '2026-05-31'}" } },
  { "sight-that-ended", "2026-06-01 safety p-other P7.2; 2026-07-01 meeting p-worker m-july",
    { QUIET, TRACK (""), "safety_tracks[0].sights[0].given_date: '2026-04-30'", "safety_tracks[0].sights[0].end_date: '2026-05-30'",
      "safety_tracks[0].sights+: {'id': 'si-2', 'person': 'p-other', 'start_date': '2026-05-31', 'taken_date': '2026-05-31'}" } },
  { "sights-to-be-confirmed-in-two-tracks", "2026-05-20! safety p-other si-2; 2026-05-22! safety p-aunt si-3; 2026-06-01 safety p-aunt P7.2; 2026-07-01 meeting p-worker m-july",
    { QUIET, TRACK (""), "safety_tracks[0].sights+: {'id': 'si-2', 'person': 'p-other', 'start_date': '2026-05-20', 'given_date': '2026-05-19'}",
      "safety_tracks+: {'id': 't-2', 'opened_date': '2026-05-10', 'verdict': 'suspicion', "
      "'weighings': [{'id': 'w-2', 'date': '2026-05-10', 'answers': [{'question': '1', 'answer': 'no'}]}], "
      "'sights': [{'id': 'si-4', 'person': 'p-worker', 'start_date': '2026-05-10'}, "
      "{'id': 'si-3', 'person': 'p-aunt', 'start_date': '2026-05-22', 'given_date': '2026-05-21'}]}" } },
  { "sight-of-a-track-that-was-closed", "2026-07-01 meeting p-worker m-july",
    { QUIET, TRACK (", 'closed_date': '2026-05-20', 'closed_by': 'p-worker', 'judgement': 'Rust', 'follow_up': 'Cor belt'"),
      "safety_tracks[0].sights+: {'id': 'si-2', 'person': 'p-other', 'start_date': '2026-05-19', 'given_date': '2026-05-18'}",
      "safety_screens+: {'date': '2026-05-20', 'safety': 'safe', 'basic_care': 'sufficient'}" } },
  { "two-of-one-day", "2026-06-01 review p-worker plan-1; 2026-06-10 agreement p-aunt sa-1; 2026-06-10 safety p-worker st-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, SAFETY_PLAN,
      TRACK (", 'stages': [{'id': 'st-1', 'stage': 'stable-safety', 'start_date': '2026-05-01', 'review_interval_days': 40, "
             "'evidence': 'Rust', 'agreed_by': ['p-mother']}]") } },
  { "phase-step", "2026-06-20 phase-step p-worker 4.1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "phases[4].steps: [{'step': '4.1', 'due_date': '2026-06-20'}]" } },
  { "handover", "2026-06-15 handover p-other ho-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "handovers+: {'id': 'ho-1', 'giver': 'p-worker', 'receiver': 'p-other', 'effective_date': '2026-06-15'}" } },

  { "direction", "2026-06-05 direction p-worker dd-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "direction_decisions[0].next_check_date: '2026-06-05'" } },
  { "direction-overdue", "2026-05-05! direction p-worker dd-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "direction_decisions[0].next_check_date: '2026-05-05'" } },
  { "direction-decided-anew", "2026-07-01 meeting p-worker m-july",
    { QUIET, "direction_decisions[0].next_check_date: '2026-05-05'", "direction_decisions+: {'date': '2026-05-01', 'level': 'case'}" } },
  { "direction-decided-anew-today", "2026-06-08 direction p-worker dd-2; 2026-07-01 meeting p-worker m-july",
    { QUIET, "direction_decisions[0].next_check_date: '2026-06-05'",
      "direction_decisions+: {'id': 'dd-2', 'date': '2026-06-01', 'level': 'case', 'next_check_date': '2026-06-08'}" } },
  { "direction-decided-twice-on-one-day", "2026-06-08 direction p-worker dd-2; 2026-07-01 meeting p-worker m-july",
    { QUIET, "direction_decisions[0].next_check_date: '2026-06-05'",
      "direction_decisions+: {'id': 'dd-2', 'date': '2026-02-02', 'level': 'case', 'next_check_date': '2026-06-08'}" } },
  { "direction-decided-before", "2026-06-05 direction p-worker dd-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "direction_decisions[0].next_check_date: '2026-06-05'",
      "direction_decisions+: {'date': '2026-01-20', 'level': 'case', 'next_check_date': '2026-06-06'}" } },
  { "direction-decided-later", "2026-06-05 direction p-worker dd-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "direction_decisions[0].next_check_date: '2026-06-05'", "direction_decisions+: {'date': '2026-06-02', 'level': 'case'}",
      "direction_decisions+: {'level': 'case', 'next_check_date': '2026-06-06'}" } },
  { "direction-scaled", "2026-06-07 direction p-worker mo-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "direction_decisions[0].next_check_date: '2026-06-05'",
      "scale_moves+: {'id': 'mo-1', 'date': '2026-05-01', 'new_level': 'case', 'next_check_date': '2026-06-07'}" } },
  { "direction-scaled-today", "2026-06-07 direction p-worker mo-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "direction_decisions[0].next_check_date: '2026-06-05'",
      "scale_moves+: {'id': 'mo-1', 'date': '2026-06-01', 'new_level': 'case', 'next_check_date': '2026-06-07'}" } },
  { "direction-scaled-on-the-day-of-the-decision", "2026-06-07 direction p-worker mo-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "direction_decisions[0].next_check_date: '2026-06-05'",
      "scale_moves+: {'id': 'mo-1', 'date': '2026-02-02', 'new_level': 'case', 'next_check_date': '2026-06-07'}" } },
  { "direction-scaled-before-and-later", "2026-06-05 direction p-worker dd-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "direction_decisions[0].next_check_date: '2026-06-05'",
      "scale_moves+: {'date': '2026-01-20', 'new_level': 'case', 'next_check_date': '2026-06-07'}",
      "scale_moves+: {'date': '2026-06-02', 'new_level': 'case', 'next_check_date': '2026-06-07'}",
      "scale_moves+: {'new_level': 'case', 'next_check_date': '2026-06-07'}" } },
  { "direction-scaled-and-never-decided", "2026-06-07 direction p-worker mo-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "direction_decisions: null",
      "scale_moves+: {'id': 'mo-1', 'date': '2026-05-01', 'new_level': 'case', 'next_check_date': '2026-06-07'}" } },
  { "direction-never-decided", "2026-07-01 meeting p-worker m-july", { QUIET, "direction_decisions: null" } },

  { "mandate", "2026-06-30 mandate p-worker m-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "mandates+: {'id': 'm-1', 'person': 'p-worker', 'start_date': '2026-05-01', 'end_date': '2026-06-30'}" } },
  { "mandate-to-come", "2026-07-01 meeting p-worker m-july",
    { QUIET, "mandates+: {'id': 'm-1', 'person': 'p-worker', 'start_date': '2026-06-02', 'end_date': '2026-06-30'}" } },
  { "mandate-that-ended", "2026-07-01 meeting p-worker m-july",
    { QUIET, "mandates+: {'id': 'm-1', 'person': 'p-worker', 'start_date': '2026-05-01', 'end_date': '2026-05-30'}" } },
  { "consent", "2026-06-30 consent p-worker c-1; 2026-07-01 meeting p-worker m-july",
    { QUIET, "consents+: {'id': 'c-1', 'person': 'p-mother', 'answer': 'yes', 'expiry_date': '2026-06-30'}" } },
  { "consent-that-ended", "2026-07-01 meeting p-worker m-july",
    { QUIET, "consents+: {'id': 'c-1', 'person': 'p-mother', 'answer': 'yes', 'expiry_date': '2026-05-30'}" } },
  { "consent-refused", "2026-07-01 meeting p-worker m-july",
    { QUIET, "consents+: {'id': 'c-1', 'person': 'p-mother', 'answer': 'no', 'expiry_date': '2026-06-30'}" } },
  { "consent-withdrawn", "2026-07-01 meeting p-worker m-july",
    { QUIET, "consents+: {'id': 'c-1', 'person': 'p-mother', 'answer': 'yes', 'expiry_date': '2026-06-30', 'withdrawn_date': '2026-05-01'}" } },
  { "plan-ends", "2026-06-30 plan p-worker plan-1; 2026-07-01 meeting p-worker m-july", { QUIET, "plan.end_date: '2026-06-30'" } },

  { "after-care", "2026-09-01 after-care p-aunt cl-1",
    { "closures+: {'id': 'cl-1', 'date': '2026-05-01', 'after_care_by': 'p-aunt', 'after_care_until_date': '2026-09-01'}" } },
  { "after-care-by-somebody-who-is-not-on-record", "2026-09-01 after-care p-gone cl-1",
    { "closures+: {'id': 'cl-1', 'date': '2026-05-01', 'after_care_by': 'p-gone', 'after_care_until_date': '2026-09-01'}" } },
  { "after-care-that-ended", "",
    { "closures+: {'id': 'cl-1', 'date': '2026-05-01', 'after_care_by': 'p-aunt', 'after_care_until_date': '2026-05-20'}" } },
  { "after-care-of-a-case-that-was-reopened-before", "",
    { "closures+: {'id': 'cl-0', 'date': '2026-03-01', 'reopened_date': '2026-03-02', 'after_care_until_date': '2026-09-01'}",
      "closures+: {'id': 'cl-1', 'date': '2026-05-01'}" } },
  { "closed-in-a-safety-track", "", { TRACK (""), "closures+: {'date': '2026-05-20'}" } },
  { "nobody-directs", "2026-07-01 meeting p-worker m-july", { QUIET, "regisseurs: null" } },
};
/* clang-format on */

static void
tell (GString            *told,
      RegieCalendarEntry *entry)
{
  g_autoptr(GEnumClass) kinds = g_type_class_ref (REGIE_TYPE_NEXT_STEP_KIND);
  RegieNextStep *step = regie_calendar_entry_get_step (entry);
  char day[16];

  g_date_strftime (day, sizeof day, "%Y-%m-%d", regie_next_step_get_due_date (step));
  g_string_append_printf (told,
                          "%s%s%s %s %s %s",
                          told->len == 0 ? "" : "; ",
                          day,
                          regie_next_step_get_is_overdue (step) ? "!" : "",
                          g_enum_get_value (kinds, regie_next_step_get_kind (step))->value_nick,
                          regie_next_step_get_person (step),
                          regie_next_step_get_because (step));
}

static GListModel *
build (const Case *test)
{
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieReview) review = regie_review_new (method);
  GDate day = test_day (DAY);
  GDate from = test_day (test->from == NULL ? DAY : test->from);
  GDate until = test_day (test->until == NULL ? "2026-12-31" : test->until);

  test_edit_all (dossier, test->edits, G_N_ELEMENTS (test->edits));

  return regie_review_list_calendar (review, dossier, &day, &from, &until, NULL);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(GListModel) entries = build (test);
  g_autoptr(GString) told = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr(RegieCalendarEntry) entry = g_list_model_get_item (entries, i);

      tell (told, entry);
    }

  g_assert_cmpstr (told->str, ==, test->expected);
}

static void
names_the_case_and_the_regisseur (void)
{
  g_autoptr(GListModel) entries = build (&(Case){ .name = "in-order" });
  g_autoptr(RegieCalendarEntry) first = g_list_model_get_item (entries, 0);
  g_autoptr(RegieDossier) dossier = test_case_new ();

  g_assert_cmpstr (regie_calendar_entry_get_dossier (first),
                   ==,
                   regie_entity_get_id (REGIE_ENTITY (dossier)));
  g_assert_cmpstr (regie_calendar_entry_get_title (first), ==, regie_dossier_get_title (dossier));
  g_assert_cmpstr (regie_calendar_entry_get_regisseur (first), ==, "p-worker");
  g_assert_cmpstr (regie_calendar_entry_get_regisseur_name (first), ==, "Dien");
}

static RegieCalendarEntry *
entry_new (const char *day,
           const char *title,
           const char *id)
{
  RegieCalendarEntry *entry = regie_calendar_entry_new ();
  g_autoptr(RegieNextStep) step = regie_next_step_new ();

  if (day != NULL)
    {
      GDate date = test_day (day);

      regie_next_step_set_due_date (step, &date);
      regie_calendar_entry_set_step (entry, step);
    }
  regie_calendar_entry_set_title (entry, title);
  regie_calendar_entry_set_dossier (entry, id);

  return entry;
}

static void
orders_by_day_and_case (void)
{
  g_autoptr(RegieCalendarEntry) first = entry_new ("2026-06-01", "B", "1");
  g_autoptr(RegieCalendarEntry) later = entry_new ("2026-06-02", "A", "1");
  g_autoptr(RegieCalendarEntry) other = entry_new ("2026-06-01", "C", "1");
  g_autoptr(RegieCalendarEntry) twin = entry_new ("2026-06-01", "B", "2");
  g_autoptr(RegieCalendarEntry) no_day = entry_new (NULL, "A", "1");

  g_assert_cmpint (regie_calendar_entry_compare (first, later), <, 0);
  g_assert_cmpint (regie_calendar_entry_compare (first, other), <, 0);
  g_assert_cmpint (regie_calendar_entry_compare (first, twin), <, 0);
  g_assert_cmpint (regie_calendar_entry_compare (first, first), ==, 0);
  g_assert_cmpint (regie_calendar_entry_compare (first, no_day), <, 0);
  g_assert_cmpint (regie_calendar_entry_compare (no_day, first), >, 0);
  g_assert_cmpint (regie_calendar_entry_compare (no_day, no_day), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/calendar/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  g_test_add_func ("/rules/calendar/names-the-case-and-the-regisseur",
                   names_the_case_and_the_regisseur);
  g_test_add_func ("/rules/calendar/orders-by-day-and-case", orders_by_day_and_case);

  return g_test_run ();
}
