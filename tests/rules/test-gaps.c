/* test-gaps.c: what is missing at a meeting and at a closing, and the agenda of the method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* The case in order is edited; then what is missing at one of its meetings is told in English. */
typedef struct
{
  const char *name;
  guint       meeting;
  const char *edits[7];
  const char *expected;
} Case;

#define START 0
#define JULY  2

#define INVITE(person, state)                                                                     \
  "meetings[2].attendances+: {'person': '" person "', 'must_attend': true, 'invitation': '" state \
  "'}"
#define MOTHER_COMES INVITE ("p-mother", "accepted")
#define UNSAFE       "safety_screens[0].safety: 'suspicion'"

/* clang-format off */
static const Case meetings[] = {
  { "in-order", START, { NULL }, "" },
  { "in-order-before", JULY, { MOTHER_COMES }, "" },

  { "not-invited", JULY, { MOTHER_COMES, INVITE ("p-aunt", "not-invited") },
    "not-invited: Cor must be there, but is not invited yet." },
  { "no-answer", JULY, { MOTHER_COMES, INVITE ("p-aunt", "invited") },
    "no-answer: Cor must be there, but has not answered yet." },
  { "still-no-answer", JULY, { MOTHER_COMES, INVITE ("p-aunt", "no-answer") },
    "no-answer: Cor must be there, but has not answered yet." },
  { "declined", JULY, { MOTHER_COMES, INVITE ("p-aunt", "declined") },
    "declined: Cor must be there, but does not come." },
  { "need-not-be-there", JULY,
    { MOTHER_COMES, INVITE ("p-aunt", "declined"), "meetings[2].attendances[1].must_attend: null" }, "" },
  { "person-without-a-name", JULY, { MOTHER_COMES, INVITE ("p-aunt", "invited"), "persons[2].given_name: null" },
    "no-answer: p-aunt must be there, but has not answered yet." },
  { "person-from-nowhere", JULY, { MOTHER_COMES, INVITE ("p-x", "invited") },
    "no-answer: p-x must be there, but has not answered yet." },

  { "absent", START, { "meetings[0].attendances[1].must_attend: true", "meetings[0].attendances[1].present: 'no'" },
    "absent: Cor had to be there, but was not, and nobody spoke for them." },
  { "represented", START,
    { "meetings[0].attendances[1].must_attend: true", "meetings[0].attendances[1].present: 'no'",
      "meetings[0].attendances[1].represented_by: 'p-worker'" }, "" },
  { "present", START, { "meetings[0].attendances[1].must_attend: true" }, "" },

  { "household-not-invited", JULY, { NULL }, "household-absent: Nobody of the household is invited yet." },
  { "household-listed-only", JULY, { "meetings[2].attendances+: {'person': 'p-mother'}" },
    "household-absent: Nobody of the household is invited yet." },
  { "household-was-not-there", START, { "meetings[0].attendances[0].present: 'no'" },
    "household-absent: It is not recorded that somebody of the household was there." },
  { "household-spoke-first", START, { "meetings[0].spoke_first: 'p-son'" }, "" },
  { "somebody-else-spoke-first", START, { "meetings[0].spoke_first: 'p-worker'" },
    "household-first: Dien spoke first; the household should." },

  { "safety-before-goals", JULY,
    { MOTHER_COMES, "meetings[2].agenda: ['Safety: the score of each person and whether the agreements work', "
                    "'How far we are with what we want to reach']" }, "" },
  { "safety-after-goals", JULY,
    { MOTHER_COMES, "meetings[2].agenda: ['Hoe ver we zijn met wat we willen bereiken', "
                    "'Veiligheid: ieders score en of de afspraken werken']" },
    "safety-first: Safety comes before the other goals; the agenda has it later." },
  { "safety-twice-after-goals", JULY,
    { MOTHER_COMES, "meetings[2].agenda: ['Wat er anders moet in het plan', "
                    "'Veiligheid: ieders score en of de afspraken werken', "
                    "'Veiligheid: ieders score en of de afspraken werken']" },
    "safety-first: Safety comes before the other goals; the agenda has it later." },
  { "own-words", JULY, { MOTHER_COMES, "meetings[2].agenda: ['Wie doet wat', 'Is het veilig']" }, "" },
  { "points-of-another-kind", JULY,
    { MOTHER_COMES, "meetings[2].agenda: ['Wat we willen bereiken en wie wat doet', "
                    "'Veiligheid: ieders score en of de afspraken werken']" }, "" },

  { "must-still-decide", START, { "meetings[0].decisions+: {'text': 'Het huis', 'needed_from': 'p-other'}" },
    "decision: Els must still decide on “Het huis”." },
  { "has-decided", START,
    { "meetings[0].decisions+: {'text': 'Het huis', 'needed_from': 'p-other', 'by': ['p-other']}" }, "" },
  { "has-confirmed", START,
    { "meetings[0].decisions+: {'text': 'Het huis', 'needed_from': 'p-other', 'confirmed_date': '2026-02-05'}" }, "" },
  { "others-decided", START,
    { "meetings[0].decisions+: {'text': 'Het huis', 'needed_from': 'p-other', 'by': ['p-aunt']}" },
    "decision: Els must still decide on “Het huis”." },
  { "must-still-confirm", START,
    { "meetings[0].decisions+: {'text': 'Bellen', 'action': 'a-1'}", "plan.actions[0].owner: 'p-other'" },
    "confirmation: Els was not there and must still confirm “Bellen met de huisarts”." },
  { "confirmation-of-another-meeting", START,
    { "meetings[1].decisions+: {'text': 'Bellen', 'action': 'a-1'}", "plan.actions[0].owner: 'p-other'" }, "" },
  { "no-plan", START, { "plan: null" }, "" },

  { "no-next-day", START, { "meetings[2]: null", "meetings[1]: null" },
    "next-date: It is not agreed when to meet again." },
  { "next-day-in-the-plan", START,
    { "meetings[2]: null", "meetings[1]: null", "plan.next_meeting_date: '2026-03-01'" }, "" },
  { "next-day-of-before", START,
    { "meetings[2]: null", "meetings[1]: null", "plan.next_meeting_date: '2026-02-02'" },
    "next-date: It is not agreed when to meet again." },
  { "next-was-cancelled", START,
    { "meetings[2]: null", "meetings[1].cancelled_reason: 'Ziek'" }, "next-date: It is not agreed when to meet again." },
  { "no-next-day-and-no-plan", START, { "plan: null", "meetings[2]: null", "meetings[1]: null" },
    "next-date: It is not agreed when to meet again." },
  { "last-meeting", START, { "meetings[2]: null", "meetings[1]: null", "meetings[0].kind: 'closing'" }, "" },
  { "without-day", START, { "meetings[2]: null", "meetings[1]: null", "meetings[0].date: null" }, "" },

  { "cancelled", JULY, { "meetings[2].cancelled_reason: 'Ziek'" }, "" },
};

#define CLOSING "closures+: {'id': 'cl-1', 'date': '2026-05-01', 'after_care': 'Bellen', 'after_care_by': 'p-aunt', " \
                "'after_care_until_date': '2026-12-31'}"
#define REACHED "plan.goals[0].status: 'reached'"
#define SAID(party) "feedback+: {'date': '2026-05-01', 'party': '" party "', 'at_closure': true}"

/* The network of the case has an aunt, and nobody is listed as a professional. */
static const Case closings[] = {
  { "in-order", 0, { CLOSING, REACHED, SAID ("household"), SAID ("network") }, "" },
  { "goal-without-outcome", 0, { CLOSING, SAID ("household"), SAID ("network") },
    "goal-outcome: It is not recorded what came of the goal “Weer slapen”." },
  { "goal-judged-at-the-end", 0,
    { CLOSING, SAID ("household"), SAID ("network"),
      "evaluations+: {'date': '2026-05-01', 'is_final': true, 'goals': [{'goal': 'g-1', 'status': 'partly-reached'}]}" }, "" },
  { "goal-judged-on-the-way", 0,
    { CLOSING, SAID ("household"), SAID ("network"),
      "evaluations+: {'date': '2026-05-01', 'goals': [{'goal': 'g-1', 'status': 'partly-reached'}]}" },
    "goal-outcome: It is not recorded what came of the goal “Weer slapen”." },
  { "goal-left-open-at-the-end", 0,
    { CLOSING, SAID ("household"), SAID ("network"),
      "evaluations+: {'date': '2026-05-01', 'is_final': true, 'goals': [{'goal': 'g-1', 'status': 'active'}]}" },
    "goal-outcome: It is not recorded what came of the goal “Weer slapen”." },
  { "no-closing-yet", 0, { REACHED, SAID ("household"), SAID ("network") },
    "after-care: It is not agreed what happens after the closing.; "
    "after-care-by: It is not agreed who stays in touch after the closing." },
  { "no-after-care", 0, { CLOSING, REACHED, SAID ("household"), SAID ("network"), "closures[0].after_care: ''" },
    "after-care: It is not agreed what happens after the closing." },
  { "nobody-for-after-care", 0, { CLOSING, REACHED, SAID ("household"), SAID ("network"), "closures[0].after_care_by: null" },
    "after-care-by: It is not agreed who stays in touch after the closing." },
  { "after-care-without-end", 0,
    { CLOSING, REACHED, SAID ("household"), SAID ("network"), "closures[0].after_care_until_date: null" },
    "after-care-until: It is not agreed until when Cor stays in touch." },
  { "nobody-looked-back", 0, { CLOSING, REACHED, "professionals+: {'person': 'p-worker'}" },
    "feedback-household: The household has not said yet how it looks back.; "
    "feedback-network: The network has not said yet how it looks back.; "
    "feedback-professional: The professionals have not said yet how they look back." },
  { "everybody-looked-back", 0,
    { CLOSING, REACHED, "professionals+: {'person': 'p-worker'}", SAID ("household"), SAID ("network"), SAID ("professional") }, "" },
  { "no-network", 0, { CLOSING, REACHED, SAID ("household"), "network: null" }, "" },
  { "feedback-at-another-moment", 0,
    { CLOSING, REACHED, SAID ("household"), SAID ("network"), "feedback[0].at_closure: null" },
    "feedback-household: The household has not said yet how it looks back." },
  { "feedback-in-future", 0,
    { CLOSING, REACHED, SAID ("household"), SAID ("network"), "feedback[0].date: '2026-06-02'" },
    "feedback-household: The household has not said yet how it looks back." },
  { "feedback-without-day", 0,
    { CLOSING, REACHED, SAID ("household"), SAID ("network"), "feedback[0].date: null" }, "" },
  { "feedback-of-the-closing-before", 0,
    { "closures+: {'date': '2026-05-01', 'reopened_date': '2026-05-10'}", CLOSING, REACHED, SAID ("household"), SAID ("network"),
      "feedback[1].date: '2026-05-10'" },
    "feedback-household: The household has not said yet how it looks back." },
  { "closing-that-was-undone", 0,
    { CLOSING, REACHED, SAID ("household"), SAID ("network"), "closures[0].reopened_date: '2026-06-01'",
      "feedback[0].date: '2026-06-01'", "feedback[1].date: '2026-06-01'" },
    "after-care: It is not agreed what happens after the closing.; "
    "after-care-by: It is not agreed who stays in touch after the closing." },
  { "closing-to-be-undone", 0,
    { CLOSING, REACHED, SAID ("household"), SAID ("network"), "closures[0].reopened_date: '2026-06-02'" }, "" },
  { "draft-behind-which-a-plan-binds", 0,
    { CLOSING, SAID ("household"), SAID ("network"), "plan.status: 'draft'", "plan.amends: 'plan-0'",
      "earlier_plans+: {'id': 'plan-0', 'status': 'amended', 'goals': [{'id': 'g-0', 'title': 'Rust'}]}" },
    "goal-outcome: It is not recorded what came of the goal “Rust”." },
  { "draft-alone", 0, { CLOSING, SAID ("household"), SAID ("network"), "plan.status: 'draft'" },
    "goal-outcome: It is not recorded what came of the goal “Weer slapen”." },
  { "no-plan", 0, { CLOSING, SAID ("household"), SAID ("network"), "plan: null" }, "" },
};
/* clang-format on */

static void
append_gap (GString  *text,
            RegieGap *gap)
{
  g_autoptr(GEnumClass) kinds = g_type_class_ref (REGIE_TYPE_GAP_KIND);

  g_string_append_printf (text,
                          "%s%s: %s",
                          text->len == 0 ? "" : "; ",
                          g_enum_get_value (kinds, regie_gap_get_kind (gap))->value_nick,
                          regie_gap_get_sentence (gap));
}

/* Every sentence is translated, and tells what it is about. */
static void
assert_gaps (GListModel *english,
             GListModel *dutch,
             const char *expected)
{
  g_autoptr(GString) text = g_string_new (NULL);

  g_assert_cmpuint (g_list_model_get_n_items (english), ==, g_list_model_get_n_items (dutch));
  for (guint i = 0; i < g_list_model_get_n_items (english); i++)
    {
      g_autoptr(RegieGap) gap = g_list_model_get_item (english, i);
      g_autoptr(RegieGap) other = g_list_model_get_item (dutch, i);

      append_gap (text, gap);
      g_assert_cmpstr (regie_gap_get_sentence (gap), !=, regie_gap_get_sentence (other));
      g_assert_null (strpbrk (regie_gap_get_sentence (other), "{}?"));
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static RegieDossier *
build (const Case *test)
{
  RegieDossier *dossier = test_informal_case_new ();

  test_edit_all (dossier, test->edits, G_N_ELEMENTS (test->edits));

  return dossier;
}

static void
run_meeting (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = build (test);
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieMeeting) meeting =
    g_list_model_get_item (regie_dossier_get_meetings (dossier), test->meeting);
  g_autoptr(GListModel) english = regie_dossier_list_meeting_gaps (dossier, method, meeting, "en");
  g_autoptr(GListModel) dutch = regie_dossier_list_meeting_gaps (dossier, method, meeting, NULL);

  assert_gaps (english, dutch, test->expected);
}

static void
run_closing (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = build (test);
  GDate day = test_day ("2026-06-01");
  g_autoptr(GListModel) english = regie_dossier_list_closing_gaps (dossier, &day, "en");
  g_autoptr(GListModel) dutch = regie_dossier_list_closing_gaps (dossier, &day, NULL);

  assert_gaps (english, dutch, test->expected);
}

static void
order_is_not_known_without_a_method (void)
{
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  g_autoptr(RegieMeeting) meeting =
    g_list_model_get_item (regie_dossier_get_meetings (dossier), JULY);
  g_autoptr(GListModel) gaps = NULL;

  test_edit (dossier, MOTHER_COMES);
  test_edit (dossier,
             "meetings[2].agenda: ['Wat er anders moet in het plan', "
             "'Veiligheid: ieders score en of de afspraken werken']");
  gaps = regie_dossier_list_meeting_gaps (dossier, NULL, meeting, "en");

  g_assert_cmpuint (g_list_model_get_n_items (gaps), ==, 0);
}

static const RegieMeetingKind kinds[] = { REGIE_MEETING_KIND_START,
                                          REGIE_MEETING_KIND_PROGRESS,
                                          REGIE_MEETING_KIND_CLOSING };

/* In both editions: the household speaks before anything is decided, safety stands before what may
 * wait, and the last point is not one that may wait. */
static void
order_of_the_method_holds (gconstpointer data)
{
  g_autoptr(RegieMethod) method = test_method_new (data);
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  GDate day = test_day ("2026-06-01");

  test_edit (dossier, UNSAFE);
  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      g_autoptr(GListModel) agenda = regie_dossier_list_agenda (dossier, method, kinds[k], &day);
      gboolean may_wait = FALSE;
      guint n_household = 0;
      guint n_safety = 0;

      for (guint i = 0; i < g_list_model_get_n_items (agenda); i++)
        {
          g_autoptr(RegieAgendaItem) item = g_list_model_get_item (agenda, i);

          may_wait = may_wait || regie_agenda_item_get_can_wait (item);
          n_household += regie_agenda_item_get_household_first (item) ? 1 : 0;
          n_safety += regie_agenda_item_get_needs_unsafety (item) ? 1 : 0;
          g_assert_false (may_wait && regie_agenda_item_get_needs_unsafety (item));
          g_assert_true (n_household > 0 || i == 0);
          g_assert_nonnull (regie_agenda_item_get_source (item));
        }
      g_assert_cmpuint (n_household, >, 0);
      g_assert_cmpuint (n_safety, ==, 1);
    }
}

static void
safety_only_when_it_is_at_stake (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  GDate day = test_day ("2026-06-01");
  g_auto(GStrv) safe =
    regie_dossier_dup_agenda (dossier, method, REGIE_MEETING_KIND_PROGRESS, &day, "en");
  g_auto(GStrv) unsafe = NULL;

  test_edit (dossier, UNSAFE);
  unsafe = regie_dossier_dup_agenda (dossier, method, REGIE_MEETING_KIND_PROGRESS, &day, "nl");

  g_assert_cmpuint (g_strv_length (safe) + 1, ==, g_strv_length (unsafe));
  g_assert_cmpstr (safe[0], ==, "How it goes; the household tells");
  g_assert_cmpstr (unsafe[0], ==, "Hoe het gaat; het huishouden vertelt");
  g_assert_cmpstr (unsafe[1], ==, "Veiligheid: ieders score en of de afspraken werken");
}

static void
kind_without_points_has_no_agenda (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  GDate day = test_day ("2026-06-01");
  g_auto(GStrv) agenda =
    regie_dossier_dup_agenda (dossier, method, REGIE_MEETING_KIND_INTAKE, &day, NULL);

  g_assert_cmpuint (g_strv_length (agenda), ==, 0);
}

static void
point_without_a_name_is_left_out (void)
{
  g_autoptr(RegieMethod) method = regie_method_new ();
  g_autoptr(RegieDossier) dossier = test_informal_case_new ();
  GDate day = test_day ("2026-06-01");
  g_auto(GStrv) agenda = NULL;

  test_edit (method, "agenda+: {'id': 'a', 'kind': 'start'}");
  test_edit (method,
             "agenda+: {'id': 'b', 'kind': 'start', 'names': [{'language': 'nl', 'text': 'B'}]}");
  agenda = regie_dossier_dup_agenda (dossier, method, REGIE_MEETING_KIND_START, &day, NULL);

  g_assert_cmpuint (g_strv_length (agenda), ==, 1);
  g_assert_cmpstr (agenda[0], ==, "B");
}

static void
add_cases (const char    *folder,
           const Case    *cases,
           gsize          n_cases,
           GTestDataFunc  run)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/rules/", folder, "/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  add_cases ("meeting-gaps", meetings, G_N_ELEMENTS (meetings), run_meeting);
  add_cases ("closing-gaps", closings, G_N_ELEMENTS (closings), run_closing);
  g_test_add_func ("/rules/meeting-gaps/order-is-not-known-without-a-method",
                   order_is_not_known_without_a_method);
  g_test_add_data_func ("/rules/agenda/order-of-the-method-holds/regisseur",
                        "regisseur",
                        order_of_the_method_holds);
  g_test_add_data_func ("/rules/agenda/order-of-the-method-holds/procesregisseur",
                        "procesregisseur",
                        order_of_the_method_holds);
  g_test_add_func ("/rules/agenda/safety-only-when-it-is-at-stake",
                   safety_only_when_it_is_at_stake);
  g_test_add_func ("/rules/agenda/kind-without-points-has-no-agenda",
                   kind_without_points_has_no_agenda);
  g_test_add_func ("/rules/agenda/point-without-a-name-is-left-out",
                   point_without_a_name_is_left_out);

  return g_test_run ();
}
