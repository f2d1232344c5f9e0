/* test-progress-cycle.c: how often people look at the progress, and what they missed
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* The case in order was last looked at on 20 April 2026; its plan is a standard one: 90 days. */
typedef struct
{
  const char *name;
  /* Due day, days late, looks missed, and the rung to ask. */
  const char *expected;
  const char *day;
  const char *edits[5];
  const char *method_edits[2];
} Case;

#define LEVEL(day, level) \
  "direction_decisions+: {'date': '" day "', 'level': '" level "', 'reason': 'Dat past.'}"
#define ASKED(rung)                                            \
  "escalations+: {'opened_date': '2026-11-01', 'rung': '" rung \
  "', 'state': 'solved', 'solved_date': '2026-11-20'}"
#define SCHOOL_TABLE \
  "rungs+: {'id': 'school-table', 'rank': 1, 'missed_cycles': 1, 'limit_days': 14}"
#define LOOK(day, next) "evaluations+: {'date': '" day "', 'next_date': '" next "'}"

/* clang-format off */
static const Case cases[] = {
  { "to-come", "2026-07-19 0 0 -", "2026-06-01" },
  { "due", "2026-07-19 0 0 -", "2026-07-19" },
  { "late", "2026-07-19 1 0 -", "2026-07-20" },
  { "a-day-before-it-is-missed", "2026-07-19 89 0 -", "2026-10-16" },
  { "missed", "2026-07-19 90 1 municipal-table", "2026-10-17" },
  { "missed-twice", "2026-07-19 180 2 municipal-table", "2027-01-15" },
  { "missed-twice-and-asked", "2026-07-19 180 2 regional-expert-team", "2027-01-15",
    { "escalations+: {'opened_date': '2026-12-01', 'rung': 'municipal-table'}" } },
  { "missed-three-times-and-asked-twice", "2026-07-19 270 3 zorg-en-veiligheidshuis", "2027-04-15",
    { "escalations+: {'opened_date': '2026-12-01', 'rung': 'regional-expert-team', 'state': 'solved', 'solved_date': '2027-01-01'}",
      "escalations+: {'opened_date': '2026-11-01', 'rung': 'municipal-table', 'state': 'solved', 'solved_date': '2026-11-20'}" } },
  { "missed-three-times-and-asked-twice-in-order", "2026-07-19 270 3 zorg-en-veiligheidshuis", "2027-04-15",
    { "escalations+: {'opened_date': '2026-11-01', 'rung': 'municipal-table', 'state': 'solved', 'solved_date': '2026-11-20'}",
      "escalations+: {'opened_date': '2026-12-01', 'rung': 'regional-expert-team', 'state': 'solved', 'solved_date': '2027-01-01'}" } },
  { "missed-twice-and-asked-on-the-last-day", "2026-07-19 180 2 -", "2027-01-15",
    { "escalations+: {'opened_date': '2027-01-01', 'rung': 'municipal-table'}" } },
  { "missed-twice-and-asked-a-day-longer", "2026-07-19 180 2 regional-expert-team", "2027-01-15",
    { "escalations+: {'opened_date': '2026-12-31', 'rung': 'municipal-table'}" } },
  { "missed-twice-and-asked-where-there-is-no-limit", "2026-07-19 180 2 -", "2027-01-15",
    { "escalations+: {'opened_date': '2026-12-01', 'rung': 'municipal-table'}" }, { "rungs[0].limit_days: null" } },
  { "missed-and-asked-and-solved-that-day", "2026-07-19 90 1 -", "2026-10-17",
    { "escalations+: {'opened_date': '2026-10-17', 'rung': 'municipal-table', 'state': 'solved', 'solved_date': '2026-10-17'}" } },
  { "missed-twice-and-asked-where-nobody-knows", "2026-07-19 180 2 regional-expert-team", "2027-01-15",
    { "escalations+: {'opened_date': '2026-11-01', 'rung': 'municipal-table', 'state': 'solved', 'solved_date': '2026-11-20'}",
      "escalations+: {'opened_date': '2026-12-01', 'rung': 'x', 'state': 'solved', 'solved_date': '2027-01-01'}" } },
  { "missed-twice-and-asked-one-of-two-of-a-rank", "2026-07-19 180 2 school-table", "2027-01-15",
    { ASKED ("municipal-table") }, { SCHOOL_TABLE } },
  { "missed-twice-and-asked-both-of-a-rank", "2026-07-19 180 2 regional-expert-team", "2027-01-15",
    { ASKED ("municipal-table"), ASKED ("school-table") }, { SCHOOL_TABLE } },
  { "missed-twice-and-asked-both-of-a-rank-the-other-way-round", "2026-07-19 180 2 regional-expert-team", "2027-01-15",
    { ASKED ("school-table"), ASKED ("municipal-table") }, { SCHOOL_TABLE } },
  { "missed-twice-and-asked-the-last-two-of-three-of-a-rank", "2026-07-19 180 2 regional-expert-team", "2027-01-15",
    { ASKED ("school-table"), ASKED ("club-table") },
    { SCHOOL_TABLE, "rungs+: {'id': 'club-table', 'rank': 1, 'missed_cycles': 1, 'limit_days': 14}" } },
  { "missed-three-times-on-a-ladder-that-is-not-in-order", "2026-07-19 270 3 zorg-en-veiligheidshuis", "2027-04-15",
    { ASKED ("municipal-table"), ASKED ("regional-expert-team") },
    { "rungs[0]: null", "rungs+: {'id': 'municipal-table', 'rank': 1, 'missed_cycles': 1, 'limit_days': 14}" } },
  { "missed-twice-and-asked-the-same-twice", "2026-07-19 180 2 school-table", "2027-01-15",
    { ASKED ("municipal-table"), ASKED ("municipal-table") }, { SCHOOL_TABLE } },
  { "missed-four-times-and-all-asked", "2026-07-19 360 4 -", "2027-07-14",
    { "escalations+: {'opened_date': '2026-12-01', 'rung': 'zorg-en-veiligheidshuis', 'state': 'solved', 'solved_date': '2027-01-01'}" } },
  { "missed-with-a-ladder-of-the-region", "2026-07-19 90 1 regional-expert-team", "2026-10-17", { NULL },
    { "rungs[0]: null", "rungs[0].missed_cycles: 1" } },
  { "missed-with-a-ladder-that-is-not-in-order", "2026-07-19 180 2 regional-expert-team", "2027-01-15",
    { "escalations+: {'opened_date': '2026-12-01', 'rung': 'municipal-table'}" },
    { "rungs[0]: null", "rungs+: {'id': 'municipal-table', 'rank': 1, 'missed_cycles': 1, 'limit_days': 14}" } },
  { "missed-with-a-ladder-that-is-never-asked", "2026-07-19 90 1 -", "2026-10-17", { NULL }, { "rungs[0].missed_cycles: null" } },

  { "nobody-looked-yet", "- 0 0 -", "2026-06-01", { "meetings[1]: null", "meetings[0]: null", "plan.agreed_date: null" } },
  { "no-plan", "- 0 0 -", "2026-06-01", { "plan: null" } },
  { "no-plan-but-an-agreed-day", "2026-05-20 12 0 -", "2026-06-01", { "plan: null", LOOK ("2026-05-01", "2026-05-20") } },
  { "plan-that-began-after-the-last-look", "2026-07-19 0 0 -", "2026-06-01", { "plan.start_date: '2026-05-01'" } },
  { "method-without-intervals", "- 0 0 -", "2026-06-01", { NULL }, { "intervals: null" } },
  { "method-without-intervals-but-an-agreed-day", "2026-05-20 12 0 -", "2026-06-01", { LOOK ("2026-05-01", "2026-05-20") },
    { "intervals: null" } },
  { "interval-below-nothing", "- 0 0 -", "2026-06-01", { NULL }, { "intervals: [{'id': 'i', 'days': -5}]" } },
  { "agreed-day-begins-the-count", "2026-05-20 104 1 municipal-table", "2026-09-01", { LOOK ("2026-05-01", "2026-05-20") } },

  { "level-changed-in-time", "2026-05-18 0 0 -", "2026-05-10", { LEVEL ("2026-05-10", "breakthrough") } },
  { "level-changed-after-its-day", "2026-06-01 0 0 -", "2026-06-01", { LEVEL ("2026-06-01", "breakthrough") } },
  { "level-changed-and-back", "2026-07-19 0 0 -", "2026-06-01",
    { LEVEL ("2026-05-01", "breakthrough"), LEVEL ("2026-05-10", "case") } },
  { "level-changed-and-back-too-late", "2026-05-18 14 0 -", "2026-06-01",
    { LEVEL ("2026-05-01", "breakthrough"), LEVEL ("2026-05-20", "case") } },
  { "level-with-the-same-interval", "2026-07-19 0 0 -", "2026-06-01", { LEVEL ("2026-06-01", "self") } },
  { "level-that-will-change", "2026-07-19 0 0 -", "2026-06-01", { LEVEL ("2026-06-02", "breakthrough") } },
  { "scaled", "2026-05-30 2 0 -", "2026-06-01",
    { "scale_moves+: {'date': '2026-05-30', 'old_level': 'case', 'new_level': 'breakthrough'}" } },
  { "stage-entered", "2026-05-25 7 0 -", "2026-06-01",
    { "safety_tracks+: {'opened_date': '2026-05-20', 'stages': [{'stage': 'direct-safety', 'start_date': '2026-05-25'}]}" } },
  { "stage-left", "2026-05-04 28 0 -", "2026-06-01",
    { "safety_tracks+: {'opened_date': '2026-03-01', 'stages': "
      "[{'stage': 'direct-safety', 'start_date': '2026-03-01', 'end_date': '2026-05-10'}]}" } },
  { "track-closed", "2026-07-19 0 0 -", "2026-06-01",
    { "safety_tracks+: {'opened_date': '2026-03-01', 'closed_date': '2026-04-25', 'stages': "
      "[{'stage': 'direct-safety', 'start_date': '2026-03-01'}]}" } },

  { "closed", "- 0 0 -", "2026-06-01", { "closures+: {'date': '2026-05-01'}" } },
  { "closed-and-opened-again", "2026-10-01 0 0 -", "2026-10-01",
    { "closures+: {'date': '2026-05-01', 'reopened_date': '2026-10-01'}" } },
  { "end-of-the-calendar", "- 0 0 -", "9999-12-30", { "meetings[1].date: '9999-12-25'" } },
  { "last-day-of-the-calendar", "9999-12-31 0 0 -", "9999-12-30", { "meetings[1].date: '9999-10-02'" } },
  { "interval-of-as-many-years-as-a-date-holds", "- 0 0 -", "2026-06-01", { "plan.review_interval_days: 23936534" } },
  { "interval-without-end", "- 0 0 -", "9999-12-31", { "plan.review_interval_days: 2147483647" } },
};
/* clang-format on */

static char *
tell (RegieProgressCycle *cycle)
{
  const GDate *due = regie_progress_cycle_get_due_date (cycle);
  const char *rung = regie_progress_cycle_get_rung (cycle);
  char day[16] = "-";

  if (due != NULL)
    g_date_strftime (day, sizeof day, "%Y-%m-%d", due);

  return g_strdup_printf ("%s %d %d %s",
                          day,
                          regie_progress_cycle_get_days_late (cycle),
                          regie_progress_cycle_get_n_missed (cycle),
                          rung == NULL ? "-" : rung);
}

static RegieProgressCycle *
build (const Case *test,
       const char *language)
{
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  GDate day = test_day (test->day);

  test_edit_all (dossier, test->edits, G_N_ELEMENTS (test->edits));
  test_edit_all (method, test->method_edits, G_N_ELEMENTS (test->method_edits));

  return regie_dossier_dup_progress_cycle (dossier, method, &day, language);
}

static void
run_case (gconstpointer data)
{
  g_autoptr(RegieProgressCycle) cycle = build (data, NULL);
  g_autofree char *told = tell (cycle);

  g_assert_cmpstr (told, ==, ((const Case *) data)->expected);
}

static void
check_sentence (const char *edit,
                const char *method_edit,
                const char *language,
                const char *expected)
{
  Case test = { .day = "2026-06-01", .edits = { edit }, .method_edits = { method_edit } };
  g_autoptr(RegieProgressCycle) cycle = build (&test, language);

  g_assert_cmpstr (regie_progress_cycle_get_sentence (cycle), ==, expected);
}

static void
says_why (void)
{
  check_sentence (NULL,
                  NULL,
                  "en",
                  "At least every 90 days, because the method says so for this (plan: Standard).");
  check_sentence (
    NULL,
    NULL,
    NULL,
    "Ten minste elke 90 dagen, want dat zegt de werkwijze hiervoor (plan: Standaard).");
  check_sentence (
    NULL,
    "intervals: [{'id': 'i', 'days': 7, 'level': 'case', 'variant': 'standard'}]",
    "en",
    "At least every 7 days, because the method says so for this (level: Case direction, plan: Standard).");
  check_sentence ("plan.variant: null",
                  NULL,
                  "en",
                  "At least every 90 days, because the method says so for all other cases.");
  check_sentence ("plan.review_interval_days: 30",
                  NULL,
                  "en",
                  "At least every 30 days, because the plan says so, without a reason.");
  check_sentence (NULL,
                  "intervals: null",
                  "en",
                  "Nothing says how often the progress must be discussed.");
  check_sentence ("plan: null",
                  NULL,
                  "en",
                  "Nothing says how often the progress must be discussed.");
}

static void
override_has_a_reason (void)
{
  Case test = { .day = "2026-06-01",
                .edits = { "plan.review_interval_days: 100",
                           "plan.review_interval_reason: 'Gelijk met school.'" } };
  g_autoptr(RegieProgressCycle) cycle = build (&test, "en");

  g_assert_cmpstr (regie_progress_cycle_get_sentence (cycle),
                   ==,
                   "At least every 100 days, because the plan says so: “Gelijk met school”.");
  g_assert_true (regie_progress_cycle_get_is_override (cycle));
  g_assert_cmpstr (regie_progress_cycle_get_reason (cycle), ==, "Gelijk met school.");
  g_assert_cmpint (regie_progress_cycle_get_interval_days (cycle), ==, 100);
  g_assert_cmpint (regie_progress_cycle_get_method_days (cycle), ==, 90);
  g_assert_cmpstr (regie_progress_cycle_get_interval (cycle), ==, "standard");
}

static void
tells_looks_and_meetings (void)
{
  Case test = { .day = "2026-06-01", .edits = { LOOK ("2026-05-01", "2026-06-10") } };
  g_autoptr(RegieProgressCycle) cycle = build (&test, "en");
  GDate last = test_day ("2026-05-01");
  GDate agreed = test_day ("2026-06-10");
  GDate meeting = test_day ("2026-07-13");

  g_assert_cmpint (g_date_compare (regie_progress_cycle_get_last_date (cycle), &last), ==, 0);
  g_assert_cmpint (g_date_compare (regie_progress_cycle_get_agreed_date (cycle), &agreed), ==, 0);
  g_assert_cmpint (g_date_compare (regie_progress_cycle_get_next_meeting_date (cycle), &meeting),
                   ==,
                   0);
  g_assert_cmpint (g_date_compare (regie_progress_cycle_get_due_date (cycle), &agreed), ==, 0);
  g_assert_false (regie_progress_cycle_get_is_override (cycle));
}

/* Days at random */

#define N_COURSES 400
#define N_DAYS    500
#define FIRST     "2026-01-01"

static void
pick_day (GRand *rand,
          char  *text,
          gsize  size)
{
  GDate day = test_day (FIRST);

  g_date_add_days (&day, (guint) g_rand_int_range (rand, 0, N_DAYS));
  g_date_strftime (text, size, "%Y-%m-%d", &day);
}

static void
add_random (RegieDossier *dossier,
            GRand        *rand)
{
  static const char *const levels[] = { "self", "case", "process", "breakthrough" };
  static const char *const stages[] = { "direct-safety", "stable-safety", "recovery" };
  g_autofree char *edit = NULL;
  char day[16];
  char other[16];

  pick_day (rand, day, sizeof day);
  pick_day (rand, other, sizeof other);
  switch (g_rand_int_range (rand, 0, 7))
    {
    case 0:
      edit = g_strdup_printf ("direction_decisions+: {'date': '%s', 'level': '%s'}",
                              day,
                              levels[g_rand_int_range (rand, 0, G_N_ELEMENTS (levels))]);
      break;
    case 1:
      edit = g_strdup_printf ("scale_moves+: {'date': '%s', 'new_level': '%s'}",
                              day,
                              levels[g_rand_int_range (rand, 0, G_N_ELEMENTS (levels))]);
      break;
    case 2:
      edit = g_strdup_printf ("safety_tracks+: {'opened_date': '%s', 'stages': "
                              "[{'stage': '%s', 'start_date': '%s'}]}",
                              day,
                              stages[g_rand_int_range (rand, 0, G_N_ELEMENTS (stages))],
                              other);
      break;
    case 3:
      edit =
        g_strdup_printf ("safety_tracks+: {'opened_date': '%s', 'closed_date': '%s', 'stages': "
                         "[{'stage': 'direct-safety', 'start_date': '%s', 'end_date': '%s'}]}",
                         FIRST,
                         other,
                         FIRST,
                         day);
      break;
    case 4:
      edit = g_strdup_printf ("closures+: {'date': '%s', 'reopened_date': '%s'}", day, other);
      break;
    case 5:
      edit = g_strdup_printf ("earlier_plans+: {'status': 'superseded', 'variant': 'heavy', "
                              "'agreed_date': '%s', 'start_date': '%s', 'end_date': '%s', "
                              "'review_interval_days': %d}",
                              FIRST,
                              day,
                              other,
                              g_rand_int_range (rand, 0, 30));
      break;
    default:
      edit = g_strdup_printf ("evaluations+: {'date': '%s', 'next_date': '%s'}", day, other);
      break;
    }
  test_edit (dossier, edit);
}

/* The interval on one day, asked of the library piece by piece. */
static int
interval_on (RegieDossier *dossier,
             RegieMethod  *method,
             const GDate  *day)
{
  RegiePlan *plan =
    regie_dossier_is_open (dossier, day) ? regie_dossier_get_plan_on (dossier, day) : NULL;
  RegieSafetyStageRecord *stage = regie_dossier_get_safety_stage_on (dossier, day);

  if (plan == NULL)
    return 0;
  if (regie_plan_get_review_interval_days (plan) > 0)
    return regie_plan_get_review_interval_days (plan);

  return regie_method_get_interval_days (method,
                                         regie_plan_get_variant (plan),
                                         regie_dossier_get_level_on (dossier, day),
                                         stage == NULL
                                           ? NULL
                                           : regie_safety_stage_record_get_stage (stage));
}

/* One day after the other, in the plainest way there is. */
static char *
walk (RegieDossier *dossier,
      RegieMethod  *method,
      const GDate  *day)
{
  const GDate *last = regie_dossier_get_last_look_before (dossier, day);
  const GDate *agreed = regie_dossier_get_agreed_look_after (dossier, day);
  int n_due = 0;
  int interval = 0;
  GDate since, holds_since, first, today;
  char text[16];

  if (last == NULL)
    return g_strdup ("0 0");

  since = *last;
  holds_since = *last;
  first = *last;
  interval = interval_on (dossier, method, last);
  for (today = *last; g_date_compare (&today, day) <= 0; g_date_add_days (&today, 1))
    {
      int now = interval_on (dossier, method, &today);
      gboolean is_due = FALSE;

      if (now != interval)
        holds_since = today;
      interval = now;
      if (g_date_compare (&today, last) == 0)
        continue;

      is_due = interval > 0 && g_date_days_between (&since, &today) >= interval &&
               g_date_compare (&today, &holds_since) >= 0;
      if (n_due == 0 && agreed != NULL && g_date_compare (&today, agreed) >= 0)
        is_due = TRUE;
      if (!is_due)
        continue;
      if (n_due == 0)
        first = today;
      n_due++;
      since = today;
    }
  g_date_strftime (text, sizeof text, "%Y-%m-%d", &first);

  return n_due == 0
           ? g_strdup ("0 0")
           : g_strdup_printf ("%s %d %d", text, (int) g_date_days_between (&first, day), n_due - 1);
}

static void
is_what_a_count_by_day_gives (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  GRand *rand = g_rand_new_with_seed (20261130);

  for (int course = 0; course < N_COURSES; course++)
    {
      g_autoptr(RegieDossier) dossier = (RegieDossier *) test_record_new (
        REGIE_TYPE_DOSSIER,
        "{'plan': {'status': 'agreed', 'agreed_date': '2026-01-01', 'variant': 'standard'}}");
      GDate day = test_day (FIRST);
      g_autoptr(RegieProgressCycle) cycle = NULL;
      g_autofree char *told = NULL;
      g_autofree char *expected = NULL;

      for (int i = g_rand_int_range (rand, 0, 8); i > 0; i--)
        add_random (dossier, rand);
      g_date_add_days (&day, (guint) g_rand_int_range (rand, 0, N_DAYS));

      cycle = regie_dossier_dup_progress_cycle (dossier, method, &day, NULL);
      expected = walk (dossier, method, &day);
      if (g_str_equal (expected, "0 0"))
        told = g_strdup_printf ("%d %d",
                                regie_progress_cycle_get_days_late (cycle),
                                regie_progress_cycle_get_n_missed (cycle));
      else
        {
          told = tell (cycle);
          *strrchr (told, ' ') = '\0';
        }
      if (g_strcmp0 (told, expected) != 0)
        {
          g_autofree char *text =
            regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_CANONICAL);

          g_test_message ("course %d, %s", course, text);
        }
      g_assert_cmpstr (told, ==, expected);
    }
  g_rand_free (rand);
}

/* What a head says without a method is what the cycle says of a plan with an interval of its own.
 */
static void
head_agrees (void)
{
  static const char *const edits[][2] = {
    { NULL },
    { LOOK ("2026-05-01", "2026-05-20") },
    { LOOK ("2026-05-01", "2026-07-20") },
    { LOOK ("2026-05-01", "2026-05-20"), "meetings[1].date: '2026-05-25'" },
    { LOOK ("2026-05-01", "2026-05-20"), "evaluations[0].is_final: true" },
  };
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  GDate day = test_day ("2026-06-01");

  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autoptr(RegieDossier) dossier = test_case_new ();
      g_autoptr(RegieProgressCycle) cycle = NULL;
      g_autoptr(RegieHead) head = NULL;

      test_edit (dossier, "plan.review_interval_days: 30");
      test_edit_all (dossier, edits[i], G_N_ELEMENTS (edits[i]));
      cycle = regie_dossier_dup_progress_cycle (dossier, method, &day, NULL);
      head = regie_head_new_for_dossier (dossier);

      g_assert_cmpint (g_date_compare (regie_progress_cycle_get_due_date (cycle),
                                       regie_head_get_next_review_date (head)),
                       ==,
                       0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/progress-cycle/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  g_test_add_func ("/rules/progress-cycle/says-why", says_why);
  g_test_add_func ("/rules/progress-cycle/override-has-a-reason", override_has_a_reason);
  g_test_add_func ("/rules/progress-cycle/tells-looks-and-meetings", tells_looks_and_meetings);
  g_test_add_func ("/rules/progress-cycle/is-what-a-count-by-day-gives",
                   is_what_a_count_by_day_gives);
  g_test_add_func ("/rules/progress-cycle/head-agrees", head_agrees);

  return g_test_run ();
}
