/* test-phases.c: a case goes through its phases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Two people, and a case that was registered and taken in. */
#define DOSSIER                                                                                     \
  "{'id': 'd-1', 'opened_date': '2026-01-01', 'persons': [{'id': 'dien'}, {'id': 'els'}],"          \
  " 'phases': [{'id': 'ph-1', 'phase': '1', 'start_date': '2026-01-05', 'end_date': '2026-01-09'}," \
  " {'id': 'ph-2', 'phase': '2', 'start_date': '2026-01-10'}]}"

static RegieDossier *
dossier_with (const char *const *edits)
{
  RegieDossier *dossier = REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));

  for (gsize i = 0; edits[i] != NULL; i++)
    test_edit (dossier, edits[i]);

  return dossier;
}

/* The phases on record: phase, days, and what else is said of it. */
static char *
dup_course (RegieDossier *dossier)
{
  GListModel *phases = regie_dossier_get_phases (dossier);
  GString *course = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (phases); i++)
    {
      g_autoptr(RegiePhaseRecord) phase = g_list_model_get_item (phases, i);
      const GDate *days[] = { regie_phase_record_get_start_date (phase),
                              regie_phase_record_get_end_date (phase) };

      g_string_append_printf (course,
                              "%s%s",
                              i == 0 ? "" : "; ",
                              regie_phase_record_get_phase (phase));
      for (gsize k = 0; k < G_N_ELEMENTS (days); k++)
        {
          char text[16] = "-";

          if (days[k] != NULL)
            (void) g_date_strftime (text, sizeof text, "%m-%d", days[k]);
          g_string_append_printf (course, " %s", text);
        }
      if (regie_phase_record_get_skipped (phase))
        g_string_append (course, " skipped");
      if (regie_phase_record_get_reason (phase) != NULL)
        g_string_append_printf (course, " %s", regie_phase_record_get_reason (phase));
    }

  return g_string_free (course, FALSE);
}

static void
assert_code (const GError *error,
             const char   *code)
{
  g_autoptr(GEnumClass) codes = g_type_class_ref (REGIE_TYPE_ERROR);

  g_assert_nonnull (error);
  g_assert_true (error->domain == REGIE_ERROR);
  g_assert_cmpstr (g_enum_get_value (codes, error->code)->value_nick, ==, code);
}

/* A move, and the course after it or the code of the refusal. */
typedef struct
{
  const char *name;
  const char *phase;
  const char *day;
  const char *reason;
  const char *decided_by;
  const char *expected;
  const char *code;
  const char *edits[4];
} MoveCase;

#define START "1 01-05 01-09; 2 01-10 "
#define IN_3A \
  "phases+: {'phase': '3a', 'start_date': '2026-02-01'}", "phases[1].end_date: '2026-01-31'"
#define CLOSED \
  "closures+: {'date': '2026-01-20', 'reopened_date': '2026-03-01', 'reopened_reason': 'Weer ruzie'}"

/* clang-format off */
static const MoveCase enterings[] = {
  { "next", "3a", "2026-02-01", NULL, "dien", START "01-31; 3a 02-01 -" },
  { "next-whole", "3", "2026-02-01", NULL, NULL, START "01-31; 3 02-01 -" },
  { "part-within-its-whole", "3a", "2026-02-03", NULL, NULL, START "01-31; 3 02-01 -; 3a 02-03 -", NULL,
    { "phases[1].end_date: '2026-01-31'", "phases+: {'phase': '3', 'start_date': '2026-02-01'}" } },
  { "next-part-within-its-whole", "3b", "2026-02-05", NULL, NULL, START "01-31; 3 02-01 -; 3a 02-03 02-04; 3b 02-05 -", NULL,
    { "phases[1].end_date: '2026-01-31'", "phases+: {'phase': '3', 'start_date': '2026-02-01'}", "phases+: {'phase': '3a', 'start_date': '2026-02-03'}" } },
  { "part-and-whole-are-left", "4", "2026-02-05", NULL, NULL, START "01-31; 3 02-01 02-04; 3b 02-03 02-04; 4 02-05 -", NULL,
    { "phases[1].end_date: '2026-01-31'", "phases+: {'phase': '3', 'start_date': '2026-02-01'}", "phases+: {'phase': '3b', 'start_date': '2026-02-03'}" } },
  { "on-the-first-day-of-the-last", "3a", "2026-01-10", NULL, NULL, START "01-10; 3a 01-10 -" },
  { "past-without-reason", "4", "2026-02-01", NULL, NULL, NULL, "refused" },
  { "past-with-empty-reason", "4", "2026-02-01", "", NULL, NULL, "refused" },
  { "past-with-reason", "4", "2026-02-01", "Haast", NULL, START "01-31; 4 02-01 - Haast" },
  { "past-what-was-skipped", "3b", "2026-02-01", NULL, NULL, START "01-31; 3a - - skipped In één gesprek; 3b 02-01 -", NULL,
    { "phases+: {'phase': '3a', 'skipped': true, 'reason': 'In één gesprek'}" } },
  { "past-what-was-skipped-on-a-day", "3b", "2026-02-01", NULL, NULL, START "01-31; 3a 01-20 01-20 skipped In één gesprek; 3b 02-01 -", NULL,
    { "phases+: {'phase': '3a', 'skipped': true, 'reason': 'In één gesprek', 'start_date': '2026-01-20', 'end_date': '2026-01-20'}" } },
  { "past-what-was-skipped-and-has-no-end", "3b", "2026-02-01", NULL, NULL, START "01-31; 3a 01-20 - skipped In één gesprek; 3b 02-01 -", NULL,
    { "phases+: {'phase': '3a', 'skipped': true, 'reason': 'In één gesprek', 'start_date': '2026-01-20'}" } },
  { "past-what-was-skipped-that-day", "3b", "2026-02-01", NULL, NULL, START "01-31; 3a 02-01 02-01 skipped In één gesprek; 3b 02-01 -", NULL,
    { "phases+: {'phase': '3a', 'skipped': true, 'reason': 'In één gesprek', 'start_date': '2026-02-01', 'end_date': '2026-02-01'}" } },
  { "the-last-is-not-listed-last", "3a", "2026-02-01", NULL, NULL, START "01-31; 1 01-04 01-04; 3a 02-01 -", NULL,
    { "phases+: {'phase': '1', 'start_date': '2026-01-04', 'end_date': '2026-01-04'}" } },
  { "the-last-of-one-day", "3b", "2026-02-01", NULL, NULL, "1 01-05 01-09; 2 01-10 01-10; 3a 01-10 01-31; 3b 02-01 -", NULL,
    { "phases[1].end_date: '2026-01-10'", "phases+: {'phase': '3a', 'start_date': '2026-01-10'}" } },
  { "past-what-was-done-before-with-a-reason", "3b", "2026-02-01", NULL, NULL, NULL, "refused",
    { "phases+: {'phase': '3a', 'start_date': '2026-01-05', 'end_date': '2026-01-06', 'reason': 'Haast'}" } },
  { "back-in-the-graph", "4", "2026-03-02", NULL, NULL, "5 03-01 03-01; 4 03-02 -", NULL,
    { "phases: [{'phase': '5', 'start_date': '2026-03-01'}]" } },
  { "back-without-reason", "1", "2026-02-01", NULL, NULL, NULL, "refused" },
  { "back-with-reason", "1", "2026-02-01", "Nieuwe vraag", NULL, START "01-31; 1 02-01 - Nieuwe vraag" },
  { "the-same-again", "2", "2026-02-01", "Nog eens", NULL, NULL, "exists" },
  { "the-same-after-it-ended", "2", "2026-02-01", "Nog eens", NULL, START "01-20; 2 02-01 - Nog eens", NULL, { "phases[1].end_date: '2026-01-20'" } },
  { "before-the-last", "3a", "2026-01-09", NULL, NULL, NULL, "refused" },
  { "unknown-phase", "9", "2026-02-01", NULL, NULL, NULL, "not-found" },
  { "unknown-person", "3a", "2026-02-01", NULL, "zoe", NULL, "not-found" },
  { "before-the-case-was-opened", "3a", "2025-12-31", NULL, NULL, NULL, "refused" },
  { "in-a-closed-case", "3a", "2026-02-01", NULL, NULL, NULL, "refused", { "closures+: {'date': '2026-01-20'}" } },
  { "after-it-was-opened-again", "4", "2026-03-01", NULL, NULL, START "01-20; 4 03-01 - Weer ruzie", NULL, { CLOSED } },
  { "the-same-after-it-was-opened-again", "2", "2026-03-01", NULL, NULL, START "01-20; 2 03-01 - Weer ruzie", NULL, { CLOSED } },
  { "opened-again-with-a-reason-of-its-own", "4", "2026-03-01", "Plan klopt nog", NULL, START "01-20; 4 03-01 - Plan klopt nog", NULL, { CLOSED } },
  { "opened-again-before-the-last", "4", "2026-04-01", NULL, NULL, NULL, "refused", { CLOSED, "phases[1].start_date: '2026-03-02'" } },
  { "opened-again-on-the-day-of-the-last", "4", "2026-04-01", NULL, NULL, NULL, "refused", { CLOSED, "phases[1].start_date: '2026-03-01'" } },
  { "will-be-opened-again", "4", "2026-02-01", NULL, NULL, NULL, "refused",
    { "closures+: {'date': '2026-03-01', 'reopened_date': '2026-03-02', 'reopened_reason': 'Weer ruzie'}" } },
  { "closed-on-the-first-day-of-the-last", "3a", "2026-02-01", NULL, NULL, START "01-10; 3a 02-01 -", NULL,
    { "closures+: {'date': '2026-01-10', 'reopened_date': '2026-01-11'}" } },
  { "other-closings-do-not-count", "3a", "2026-02-01", NULL, NULL, START "01-31; 3a 02-01 -", NULL,
    { "closures+: {'reason': 'x'}", "closures+: {'date': '2026-01-04', 'reopened_date': '2026-01-06'}", "closures+: {'date': '2026-03-01', 'reopened_date': '2026-03-02'}" } },
  { "first", "1", "2026-01-05", NULL, NULL, "1 01-05 -", NULL, { "phases: null" } },
  { "begins-later-without-reason", "2", "2026-01-05", NULL, NULL, NULL, "refused", { "phases: null" } },
  { "begins-later-with-reason", "2", "2026-01-05", "Overgenomen", NULL, "2 01-05 - Overgenomen", NULL, { "phases: null" } },
  { "after-a-phase-that-the-method-does-not-know", "5", "2026-02-01", NULL, NULL, "1 01-05 01-09; 9 01-10 01-31; 5 02-01 -", NULL, { "phases[1].phase: '9'" } },
  { "records-without-a-day-do-not-count", "3a", "2026-02-01", NULL, NULL, START "01-31; 5 - -; 3a 02-01 -", NULL, { "phases+: {'phase': '5'}" } },
};

static const MoveCase skippings[] = {
  { "next", "3a", "2026-01-20", "In één gesprek", "dien", START "-; 3a 01-20 01-20 skipped In één gesprek" },
  { "without-reason", "3a", "2026-01-20", "", NULL, NULL, "refused" },
  { "twice", "3a", "2026-01-20", "In één gesprek", NULL, NULL, "exists", { "phases+: {'phase': '3a', 'skipped': true, 'reason': 'Al gedaan'}" } },
  { "after-another", "3a", "2026-01-20", "In één gesprek", NULL, START "-; 3b - - skipped Al gedaan; 3a 01-20 01-20 skipped In één gesprek", NULL,
    { "phases+: {'phase': '3b', 'skipped': true, 'reason': 'Al gedaan'}" } },
  { "after-one-without-reason", "3a", "2026-01-20", "In één gesprek", NULL, START "-; 3a - - skipped; 3a 01-20 01-20 skipped In één gesprek", NULL,
    { "phases+: {'phase': '3a', 'skipped': true}" } },
  { "after-it-was-done-with-a-reason", "3a", "2026-01-20", "In één gesprek", NULL,
    START "-; 3a 01-05 01-06 Haast; 3a 01-20 01-20 skipped In één gesprek", NULL,
    { "phases+: {'phase': '3a', 'start_date': '2026-01-05', 'end_date': '2026-01-06', 'reason': 'Haast'}" } },
  { "the-one-it-is-in", "2", "2026-01-20", "Haast", NULL, NULL, "refused" },
  { "unknown-phase", "9", "2026-01-20", "Haast", NULL, NULL, "not-found" },
  { "unknown-person", "3a", "2026-01-20", "Haast", "zoe", NULL, "not-found" },
  { "in-a-closed-case", "3a", "2026-02-01", "Haast", NULL, NULL, "refused", { "closures+: {'date': '2026-01-20'}" } },
};
/* clang-format on */

/* What was refused has changed nothing. */
static void
check_move (const MoveCase *test,
            gboolean        is_done,
            const GError   *error,
            RegieDossier   *dossier,
            RegieDossier   *before)
{
  g_autofree char *course = dup_course (dossier);

  g_assert_true (is_done == (test->code == NULL));
  if (test->code == NULL)
    {
      g_assert_no_error (error);
      g_assert_cmpstr (course, ==, test->expected);
      return;
    }
  assert_code (error, test->code);
  g_assert_true (regie_entity_equal (REGIE_ENTITY (dossier), REGIE_ENTITY (before)));
}

static void
enters (gconstpointer data)
{
  const MoveCase *test = data;
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDossier) dossier = dossier_with (test->edits);
  g_autoptr(RegieDossier) before = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));
  g_autoptr(GError) error = NULL;
  GDate day = test_day (test->day);
  gboolean is_done = regie_dossier_enter_phase (dossier,
                                                method,
                                                test->phase,
                                                &day,
                                                test->reason,
                                                test->decided_by,
                                                &error);

  check_move (test, is_done, error, dossier, before);
}

static void
skips (gconstpointer data)
{
  const MoveCase *test = data;
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDossier) dossier = dossier_with (test->edits);
  g_autoptr(RegieDossier) before = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));
  g_autoptr(GError) error = NULL;
  GDate day = test_day (test->day);
  gboolean is_done = regie_dossier_skip_phase (dossier,
                                               method,
                                               test->phase,
                                               &day,
                                               test->reason,
                                               test->decided_by,
                                               &error);

  check_move (test, is_done, error, dossier, before);
}

/* The steps of the stay that was added last. */
static char *
dup_steps (RegieDossier *dossier)
{
  GListModel *phases = regie_dossier_get_phases (dossier);
  g_autoptr(RegiePhaseRecord) last =
    g_list_model_get_item (phases, g_list_model_get_n_items (phases) - 1);
  GListModel *steps = regie_phase_record_get_steps (last);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr(RegieStepRecord) step = g_list_model_get_item (steps, i);

      g_assert_nonnull (regie_entity_get_id (REGIE_ENTITY (step)));
      g_assert_cmpint (regie_step_record_get_state (step), ==, REGIE_STEP_STATE_OPEN);
      g_string_append_printf (text, "%s%s", i == 0 ? "" : " ", regie_step_record_get_step (step));
    }

  return g_string_free (text, FALSE);
}

static void
entering_brings_the_steps (void)
{
  static const struct
  {
    const char *edition;
    const char *edits[2];
    const char *expected;
  } tests[] = {
    { "regisseur", { NULL }, "3b.1 3b.2 3b.3 3b.4 3b.6 3b.7 3b.8" },
    { "regisseur",
      { "safety_screens+: {'date': '2026-01-06', 'safety': 'suspicion'}" },
      "3b.1 3b.2 3b.3 3b.4 3b.5 3b.6 3b.7 3b.8" },
    { "procesregisseur", { NULL }, "3b.p.1 3b.p.2 3b.p.3 3b.p.5 3b.p.6 3b.p.7" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autoptr(RegieMethod) method = test_method_new (tests[i].edition);
      g_autoptr(RegieDossier) dossier = dossier_with (tests[i].edits);
      g_autoptr(GError) error = NULL;
      GDate day = test_day ("2026-02-01");
      g_autofree char *steps = NULL;

      g_assert_true (
        regie_dossier_enter_phase (dossier, method, "3b", &day, "Meteen", NULL, &error));
      g_assert_no_error (error);
      steps = dup_steps (dossier);
      g_assert_cmpstr (steps, ==, tests[i].expected);
    }
}

/* The day is read from the stay that ends by it. */
static void
entering_on_the_last_day_of_the_phase_before (void)
{
  static const char *const edits[] = { "phases[1].end_date: '2026-02-01'", NULL };
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDossier) dossier = dossier_with (edits);
  g_autoptr(RegiePhaseRecord) last = g_list_model_get_item (regie_dossier_get_phases (dossier), 1);
  g_autoptr(GError) error = NULL;
  g_autofree char *course = NULL;

  g_assert_true (regie_dossier_enter_phase (dossier,
                                            method,
                                            "3a",
                                            regie_phase_record_get_end_date (last),
                                            NULL,
                                            NULL,
                                            &error));
  g_assert_no_error (error);
  course = dup_course (dossier);
  g_assert_cmpstr (course, ==, START "01-31; 3a 02-01 -");
}

/* A phase that is a part of a part is kept with both; one in a circle of parts ends the search. */
static void
parts_lie_in_each_other (void)
{
  static const char *const edits[] = {
    "phases[1].end_date: '2026-01-31'",
    "phases+: {'phase': '3', 'start_date': '2026-02-01'}",
    "phases+: {'phase': '3a', 'start_date': '2026-02-02'}",
    NULL,
  };
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDossier) dossier = dossier_with (edits);
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-02-03");
  g_autofree char *course = NULL;
  g_autofree char *after = NULL;

  test_edit (method, "phases+: {'id': '3a1', 'part_of': '3a'}");
  test_edit (method, "phases+: {'id': 'x', 'part_of': 'y'}");
  test_edit (method, "phases+: {'id': 'y', 'part_of': 'x'}");
  g_assert_true (regie_dossier_enter_phase (dossier, method, "3a1", &day, NULL, NULL, &error));
  course = dup_course (dossier);
  g_assert_cmpstr (course, ==, START "01-31; 3 02-01 -; 3a 02-02 -; 3a1 02-03 -");

  g_date_add_days (&day, 1);
  g_assert_true (regie_dossier_enter_phase (dossier, method, "x", &day, "Rond", NULL, &error));
  after = dup_course (dossier);
  g_assert_cmpstr (after,
                   ==,
                   START "01-31; 3 02-01 02-03; 3a 02-02 02-03; 3a1 02-03 02-03; x 02-04 - Rond");
}

/* A step that is recorded, and how it stands then or the code of the refusal. */
static const struct
{
  const char *name;
  const char *step;
  RegieStepState state;
  const char *day;
  const char *person;
  const char *note;
  const char *path;
  const char *code;
  const char *edits[3];
} recordings[] = {
  { "done", "2.1", REGIE_STEP_STATE_DONE, "2026-01-12", "dien", NULL, "phases[1].steps[0]" },
  { "done-later-than-the-phase",
    "1.1",
    REGIE_STEP_STATE_DONE,
    "2026-01-12",
    "dien",
    "Alsnog",
    "phases[0].steps[0]" },
  { "record-that-there-is",
    "2.1",
    REGIE_STEP_STATE_DONE,
    "2026-01-12",
    "dien",
    NULL,
    "phases[1].steps[0]",
    NULL,
    { "phases[1].steps+: {'id': 's-1', 'step': '2.1', 'due_date': '2026-02-01'}" } },
  { "left-undone",
    "2.1",
    REGIE_STEP_STATE_NOT_DONE,
    "2026-01-12",
    NULL,
    "Niet nodig",
    "phases[1].steps[0]" },
  { "left-undone-without-reason",
    "2.1",
    REGIE_STEP_STATE_NOT_DONE,
    "2026-01-12",
    "dien",
    NULL,
    NULL,
    "refused" },
  { "does-not-apply",
    "2.7",
    REGIE_STEP_STATE_NOT_APPLICABLE,
    "2026-01-12",
    NULL,
    NULL,
    "phases[1].steps[0]" },
  { "done-by-nobody", "2.1", REGIE_STEP_STATE_DONE, "2026-01-12", NULL, "x", NULL, "refused" },
  { "done-by-somebody-unknown",
    "2.1",
    REGIE_STEP_STATE_DONE,
    "2026-01-12",
    "zoe",
    NULL,
    NULL,
    "not-found" },
  { "unknown-step", "9.9", REGIE_STEP_STATE_DONE, "2026-01-12", "dien", NULL, NULL, "not-found" },
  { "phase-not-entered",
    "4.1",
    REGIE_STEP_STATE_DONE,
    "2026-01-12",
    "dien",
    NULL,
    NULL,
    "refused" },
  { "before-the-phase", "2.1", REGIE_STEP_STATE_DONE, "2026-01-09", "dien", NULL, NULL, "refused" },
  { "in-the-last-stay",
    "1.1",
    REGIE_STEP_STATE_DONE,
    "2026-02-12",
    "dien",
    NULL,
    "phases[2].steps[0]",
    NULL,
    { "phases+: {'phase': '1', 'start_date': '2026-02-01'}" } },
  { "in-the-stay-of-that-day",
    "1.1",
    REGIE_STEP_STATE_DONE,
    "2026-01-31",
    "dien",
    NULL,
    "phases[0].steps[0]",
    NULL,
    { "phases+: {'phase': '1', 'start_date': '2026-02-01'}" } },
};

static void
records_steps (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (recordings); i++)
    {
      g_autoptr(RegieMethod) method = test_method_new ("regisseur");
      g_autoptr(RegieDossier) dossier = dossier_with (recordings[i].edits);
      g_autoptr(RegieDossier) before = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));
      g_autoptr(GError) error = NULL;
      GDate day = test_day (recordings[i].day);
      gboolean is_done = regie_dossier_record_phase_step (dossier,
                                                          method,
                                                          recordings[i].step,
                                                          recordings[i].state,
                                                          &day,
                                                          recordings[i].person,
                                                          recordings[i].note,
                                                          &error);
      RegieStepRecord *record = NULL;

      g_test_message ("%s", recordings[i].name);
      g_assert_true (is_done == (recordings[i].code == NULL));
      if (!is_done)
        {
          assert_code (error, recordings[i].code);
          g_assert_true (regie_entity_equal (REGIE_ENTITY (dossier), REGIE_ENTITY (before)));
          continue;
        }
      record =
        (RegieStepRecord *) regie_entity_find_path (REGIE_ENTITY (dossier), recordings[i].path);
      g_assert_nonnull (record);
      g_assert_nonnull (regie_entity_get_id (REGIE_ENTITY (record)));
      g_assert_cmpstr (regie_step_record_get_step (record), ==, recordings[i].step);
      g_assert_cmpint (regie_step_record_get_state (record), ==, recordings[i].state);
      g_assert_cmpint (g_date_compare (regie_step_record_get_date (record), &day), ==, 0);
      g_assert_cmpstr (regie_step_record_get_done_by (record), ==, recordings[i].person);
      g_assert_cmpstr (regie_step_record_get_note (record), ==, recordings[i].note);
    }
}

static void
opening_a_step_takes_back_what_was_recorded (void)
{
  static const char *const edits[] = {
    "phases[1].steps+: {'id': 's-1', 'step': '2.1', 'state': 'done', 'date': '2026-01-12',"
    " 'due_date': '2026-02-01', 'done_by': 'dien'}",
    NULL,
  };
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDossier) dossier = dossier_with (edits);
  g_autoptr(RegieEntity) expected = test_record_new (
    REGIE_TYPE_STEP_RECORD,
    "{'id': 's-1', 'step': '2.1', 'due_date': '2026-02-01', 'note': 'Vergissing'}");
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-01-13");

  g_assert_true (regie_dossier_record_phase_step (dossier,
                                                  method,
                                                  "2.1",
                                                  REGIE_STEP_STATE_OPEN,
                                                  &day,
                                                  NULL,
                                                  "Vergissing",
                                                  &error));
  g_assert_no_error (error);
  g_assert_true (
    regie_entity_equal (regie_entity_find_path (REGIE_ENTITY (dossier), "phases[1].steps[0]"),
                        expected));
}

/* How a stay stands on a day: path, days, waiting days, limit, and marks. */
typedef struct
{
  const char *name;
  const char *day;
  const char *expected;
  const char *edits[4];
} StayCase;

/* clang-format off */
static const StayCase stay_cases[] = {
  { "before-the-case", "2026-01-04", "" },
  { "first-day", "2026-01-05", "1 1/0/14 now" },
  { "last-day-of-a-stay", "2026-01-09", "1 5/0/14 now" },
  { "left", "2026-01-10", "1 5/0/14; 2 1/0/42 now" },
  { "nothing-for-fourteen-days", "2026-01-24", "1 5/0/14; 2 15/0/42 now" },
  { "nothing-for-longer", "2026-01-25", "1 5/0/14; 2 16/1/42 now" },
  { "something-happened", "2026-01-25", "1 5/0/14; 2 16/0/42 now", { "safety_screens+: {'date': '2026-01-20'}" } },
  { "something-happens-today", "2026-01-26", "1 5/0/14; 2 17/1/42 now", { "safety_screens+: {'date': '2026-01-26'}" } },
  { "something-will-happen", "2026-01-26", "1 5/0/14; 2 17/2/42 now", { "safety_screens+: {'date': '2026-01-27'}" } },
  { "a-meeting-that-was-not-held", "2026-01-26", "1 5/0/14; 2 17/2/42 now", { "meetings+: {'date': '2026-01-20'}" } },
  { "a-meeting-that-was-held", "2026-01-26", "1 5/0/14; 2 17/0/42 now", { "meetings+: {'date': '2026-01-20', 'is_held': true}" } },
  { "an-action-that-was-done", "2026-01-26", "1 5/0/14; 2 17/0/42 now", { "plan: {'actions': [{'due_date': '2026-01-12', 'done_date': '2026-01-20'}]}" } },
  { "something-happened-before-the-stay", "2026-01-25", "1 5/0/14; 2 16/1/42 now", { "safety_screens+: {'date': '2026-01-06'}" } },
  { "an-action-that-was-due", "2026-01-26", "1 5/0/14; 2 17/2/42 now", { "plan: {'actions': [{'due_date': '2026-01-20'}]}" } },
  { "twice-quiet", "2026-03-01", "1 5/0/14; 2 51/21/42 now over", { "safety_screens+: {'date': '2026-02-01'}" } },
  { "three-times-quiet", "2026-03-01", "1 5/0/14; 2 51/6/42 now over",
    { "safety_screens+: {'date': '2026-02-12'}", "safety_screens+: {'date': '2026-01-26'}", "safety_screens+: {'date': '2026-01-26'}" } },
  { "on-the-limit", "2026-02-20", "1 5/0/14; 2 42/27/42 now" },
  { "over-the-limit", "2026-02-21", "1 5/0/14; 2 43/28/42 now over" },
  { "closed", "2026-03-01", "1 5/0/14; 2 11/0/42", { "closures+: {'date': '2026-01-20'}" } },
  { "closed-and-will-be-closed-again", "2026-03-01", "1 5/0/14; 2 11/0/42", { "closures+: {'date': '2026-04-01'}", "closures+: {'date': '2026-01-20'}" } },
  { "closed-today", "2026-01-20", "1 5/0/14; 2 11/0/42", { "closures+: {'date': '2026-01-20'}" } },
  { "closed-on-its-first-day", "2026-01-12", "1 5/0/14; 2 1/0/42", { "closures+: {'date': '2026-01-10'}" } },
  { "closed-twice", "2026-03-01", "1 5/0/14; 2 32/6/42",
    { "closures+: {'date': '2026-01-20', 'reopened_date': '2026-01-25'}", "closures+: {'date': '2026-02-10'}" } },
  { "closed-twice-and-not-in-order", "2026-03-01", "1 5/0/14; 2 32/6/42",
    { "closures+: {'date': '2026-02-10'}", "closures+: {'date': '2026-01-20', 'reopened_date': '2026-01-25'}" } },
  { "begun-after-the-case-was-closed", "2026-01-12", "1 3/0/14; 2 3/0/42 now", { "closures+: {'date': '2026-01-07'}" } },
  { "opened-again", "2026-01-30", "1 5/0/14; 2 21/0/42 now", { "closures+: {'date': '2026-01-20', 'reopened_date': '2026-01-25'}" } },
  { "skipped", "2026-01-10", "1 5/0/14; 3a skipped; 2 1/0/42 now", { "phases+: {'phase': '3a', 'skipped': true, 'start_date': '2026-01-09'}" } },
  { "skipped-without-a-day", "2026-01-10", "1 5/0/14; 3a skipped; 2 1/0/42 now",
    { "phases[1]: null", "phases+: {'phase': '3a', 'skipped': true}", "phases+: {'phase': '2', 'start_date': '2026-01-10'}" } },
  { "out-of-order", "2026-01-10", "1 5/0/14; 2 1/0/42 now", { "phases[0]: null", "phases+: {'phase': '1', 'start_date': '2026-01-05', 'end_date': '2026-01-09'}" } },
  { "nobody-knows-when", "2026-01-10", "1 5/0/14; 2 1/0/42 now", { "phases+: {'phase': '5'}" } },
  { "ends-before-it-begins", "2026-01-10", "1 0/0/14; 2 1/0/42 now", { "phases[0].end_date: '2026-01-04'" } },
  { "ends-long-before-it-begins", "2026-01-10", "1 0/0/14; 2 1/0/42 now", { "phases[0].end_date: '2026-01-01'" } },
  { "phase-that-the-method-does-not-know", "2026-01-10", "1 5/0/14; 9 1/0/0 now", { "phases[1].phase: '9'" } },
  { "agreed-to-end-later", "2026-01-12", "1 5/0/14; 2 3/0/42 now", { "phases[1].end_date: '2026-02-01'" } },
};
/* clang-format on */

static void
tells_stays (gconstpointer data)
{
  const StayCase *test = data;
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDossier) dossier = dossier_with (test->edits);
  GDate day = test_day (test->day);
  g_autoptr(GListModel) stays = regie_dossier_list_phase_stays (dossier, method, &day, "en");
  g_autoptr(GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (stays); i++)
    {
      g_autoptr(RegiePhaseStay) stay = g_list_model_get_item (stays, i);

      g_string_append_printf (found, "%s%s", i == 0 ? "" : "; ", regie_phase_stay_get_phase (stay));
      g_assert_nonnull (
        regie_entity_find_path (REGIE_ENTITY (dossier), regie_phase_stay_get_path (stay)));
      if (regie_phase_stay_get_is_skipped (stay))
        {
          g_string_append (found, " skipped");
          continue;
        }
      g_string_append_printf (found,
                              " %d/%d/%d",
                              regie_phase_stay_get_days (stay),
                              regie_phase_stay_get_waiting_days (stay),
                              regie_phase_stay_get_limit_days (stay));
      g_string_append (found, regie_phase_stay_get_is_current (stay) ? " now" : "");
      g_string_append (found, regie_phase_stay_get_is_over_limit (stay) ? " over" : "");
    }
  g_assert_cmpstr (found->str, ==, test->expected);
}

/* One step of 3a with an anchor, and when it is due. */
static const struct
{
  const char *name;
  const char *edits[4];
  const char *method_edits[4];
  const char *due;
  gboolean is_overdue;
} due_cases[] = {
  { "no-anchor", { NULL }, { "phases[3].steps[0].anchor: null" }, "-" },
  { "first-day-of-the-phase",
    { NULL },
    { "phases[3].steps[0].anchor: 'phase-start'", "phases[3].steps[0].offset_days: null" },
    "2026-02-01",
    TRUE },
  { "days-after-the-first",
    { NULL },
    { "phases[3].steps[0].anchor: 'phase-start'", "phases[3].steps[0].offset_days: 9" },
    "2026-02-10",
    FALSE },
  { "no-meeting-yet", { NULL }, { NULL }, "-" },
  { "before-the-meeting",
    { "meetings+: {'kind': 'start', 'date': '2026-03-01'}" },
    { NULL },
    "2026-02-15",
    FALSE },
  { "moves-with-the-meeting",
    { "meetings+: {'kind': 'start', 'date': '2026-02-20'}" },
    { NULL },
    "2026-02-06",
    TRUE },
  { "another-kind-of-meeting",
    { "meetings+: {'kind': 'intake', 'date': '2026-03-01'}" },
    { NULL },
    "-" },
  { "whichever-meeting-comes-first",
    { "meetings+: {'kind': 'progress', 'date': '2026-03-02'}",
      "meetings+: {'kind': 'intake', 'date': '2026-03-01'}",
      "meetings+: {'kind': 'progress', 'date': '2026-03-03'}" },
    { "phases[3].steps[0].meeting_kind: null" },
    "2026-02-15",
    FALSE },
  { "meeting-cancelled",
    { "meetings+: {'kind': 'start', 'date': '2026-03-01', 'cancelled_reason': 'Ziek'}" },
    { NULL },
    "-" },
  { "meeting-without-a-day", { "meetings+: {'kind': 'start'}" }, { NULL }, "-" },
  { "meeting-on-the-first-day-of-the-phase",
    { "meetings+: {'kind': 'start', 'date': '2026-02-01'}" },
    { NULL },
    "2026-01-18",
    TRUE },
  { "meeting-before-the-phase",
    { "meetings+: {'kind': 'start', 'date': '2026-01-31'}" },
    { NULL },
    "-" },
  { "as-people-agreed",
    { "meetings+: {'kind': 'start', 'date': '2026-03-01'}",
      "phases[2].steps+: {'step': '3a.1', 'due_date': '2026-02-05'}" },
    { NULL },
    "2026-02-05",
    TRUE },
  { "done-is-not-late",
    { "phases[2].steps+: {'step': '3a.1', 'due_date': '2026-02-05', 'state': 'done'}" },
    { NULL },
    "2026-02-05",
    FALSE },
  { "done-by-the-day-is-not-late",
    { "phases[2].steps+: {'step': '3a.1', 'due_date': '2026-02-05', 'state': 'done', 'date': '2026-02-07'}" },
    { NULL },
    "2026-02-05",
    FALSE },
  { "done-later-was-late-on-the-day",
    { "phases[2].steps+: {'step': '3a.1', 'due_date': '2026-02-05', 'state': 'done', 'date': '2026-02-08'}" },
    { NULL },
    "2026-02-05",
    TRUE },
  { "beyond-the-calendar",
    { "meetings+: {'kind': 'start', 'date': '9999-12-31'}" },
    { "phases[3].steps[0].offset_days: 1" },
    "-" },
  { "before-the-calendar",
    { "phases[2].start_date: '0001-01-01'", "meetings+: {'kind': 'start', 'date': '0001-01-02'}" },
    { NULL },
    "-" },
  { "on-the-last-day-of-the-calendar",
    { "meetings+: {'kind': 'start', 'date': '9999-12-30'}" },
    { "phases[3].steps[0].offset_days: 1" },
    "9999-12-31",
    FALSE },
  { "on-the-first-day-of-the-calendar",
    { "phases[2].start_date: '0001-01-01'", "meetings+: {'kind': 'start', 'date': '0001-01-15'}" },
    { NULL },
    "1-01-01",
    TRUE },
};

static void
steps_are_due (void)
{
  static const char *const begin[] = { "phases+: {'phase': '3a', 'start_date': '2026-02-01'}",
                                       NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (due_cases); i++)
    {
      g_autoptr(RegieMethod) method = test_method_new ("regisseur");
      g_autoptr(RegieDossier) dossier = dossier_with (begin);
      GDate day = test_day ("2026-02-07");
      g_autoptr(GListModel) stays = NULL;
      g_autoptr(RegiePhaseStep) step = NULL;
      char due[16] = "-";

      test_edit_all (dossier, due_cases[i].edits, G_N_ELEMENTS (due_cases[i].edits));
      test_edit_all (method, due_cases[i].method_edits, G_N_ELEMENTS (due_cases[i].method_edits));
      stays = regie_dossier_list_phase_stays (dossier, method, &day, NULL);
      for (guint k = 0; k < g_list_model_get_n_items (stays); k++)
        {
          g_autoptr(RegiePhaseStay) stay = g_list_model_get_item (stays, k);

          if (g_strcmp0 (regie_phase_stay_get_phase (stay), "3a") == 0)
            step = g_list_model_get_item (regie_phase_stay_get_steps (stay), 0);
        }

      g_test_message ("%s", due_cases[i].name);
      g_assert_cmpstr (regie_phase_step_get_step (step), ==, "3a.1");
      if (regie_phase_step_get_due_date (step) != NULL)
        (void) g_date_strftime (due, sizeof due, "%Y-%m-%d", regie_phase_step_get_due_date (step));
      g_assert_cmpstr (due, ==, due_cases[i].due);
      g_assert_true (regie_phase_step_get_is_overdue (step) == due_cases[i].is_overdue);
    }
}

/* Steps for unsafety are told when there is any, or when the case recorded one. */
static void
steps_for_unsafety (void)
{
  static const struct
  {
    const char *edits[3];
    guint n_steps;
  } tests[] = {
    { { NULL }, 6 },
    { { "safety_screens+: {'date': '2026-01-06', 'safety': 'suspicion'}" }, 7 },
    { { "safety_screens+: {'date': '2026-01-06', 'basic_care': 'sufficient'}",
        "safety_screens+: {'date': '2026-01-06', 'basic_care': 'insufficient'}" },
      7 },
    { { "safety_screens+: {'date': '2026-01-06', 'basic_care': 'insufficient'}",
        "safety_screens+: {'date': '2026-01-06', 'basic_care': 'sufficient'}" },
      6 },
    { { "phases[1].steps+: {'step': '2.7', 'state': 'not-applicable'}" }, 7 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autoptr(RegieMethod) method = test_method_new ("regisseur");
      g_autoptr(RegieDossier) dossier = dossier_with (tests[i].edits);
      GDate day = test_day ("2026-01-12");
      g_autoptr(GListModel) stays = regie_dossier_list_phase_stays (dossier, method, &day, NULL);
      g_autoptr(RegiePhaseStay) stay = g_list_model_get_item (stays, 1);

      g_assert_cmpuint (g_list_model_get_n_items (regie_phase_stay_get_steps (stay)),
                        ==,
                        tests[i].n_steps);
    }
}

/* What is said of the conditions on a day. */
static char *
dup_conditions (RegieDossier *dossier,
                RegieMethod  *method,
                const char   *on)
{
  g_autoptr(RegieDirection) direction = regie_direction_new (method);
  GDate day = test_day (on);
  g_autoptr(GListModel) list =
    regie_direction_list_phase_conditions (direction, dossier, &day, "en");
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegiePhaseCondition) condition = g_list_model_get_item (list, i);
      GListModel *answers = regie_phase_condition_get_answers (condition);

      g_string_append_printf (text,
                              "%s%s%s %d:",
                              i == 0 ? "" : "; ",
                              regie_phase_condition_get_kind (condition) ==
                                  REGIE_CONDITION_KIND_ENTRY
                                ? ">"
                                : "<",
                              regie_phase_condition_get_phase (condition),
                              regie_phase_condition_get_answer (condition));
      for (guint k = 0; k < g_list_model_get_n_items (answers); k++)
        {
          g_autoptr(RegieCriterionAnswer) answer = g_list_model_get_item (answers, k);

          g_string_append_printf (text, "%d", regie_criterion_answer_get_answer (answer));
          g_assert_null (regie_criterion_answer_get_level (answer));
          g_assert_nonnull (regie_criterion_answer_get_sentence (answer));
        }
      g_assert_nonnull (strstr (regie_phase_condition_get_sentence (condition),
                                regie_phase_condition_get_name (condition)));
    }

  return g_string_free (text, FALSE);
}

/* 0 is unknown, 1 yes and 2 no. */
static void
conditions_are_judged (void)
{
  static const struct
  {
    const char *name;
    const char *day;
    const char *expected;
    const char *edits[5];
    const char *method_edits[2];
  } tests[] = {
    { "not-in-a-phase", "2026-01-04", ">1 2:2", { NULL } },
    { "nothing-there", "2026-01-12", "<2 2:02; >3 1:; >3a 1:", { NULL } },
    { "one-of-two", "2026-01-12", "<2 0:01; >3 1:; >3a 1:", { "start_criterion: 'Kwetsbaar'" } },
    { "both",
      "2026-01-12",
      "<2 1:11; >3 1:; >3a 1:",
      { "start_criterion: 'Kwetsbaar'", "households+: {'memberships': [{'person': 'dien'}]}" } },
    { "unknown",
      "2026-01-12",
      "<2 0:110; >3 1:; >3a 1:",
      { "start_criterion: 'Kwetsbaar'", "households+: {'memberships': [{'person': 'dien'}]}" },
      { "phases[1].exit_conditions+: {'fact': 'accepts-help', 'one_of': ['yes']}" } },
    { "next-that-there-is-not",
      "2026-01-12",
      "<2 2:02; >3 1:",
      { NULL },
      { "phases[1].next: ['x', '3']" } },
    { "no-next", "2026-01-12", "<2 2:02", { NULL }, { "phases[1].next: null" } },
    { "phase-that-the-method-does-not-know", "2026-01-12", "", { "phases[1].phase: '9'" } },
    { "phase-not-said",
      "2026-01-12",
      "",
      { "phases[1].phase: null" },
      { "phases+: {'limit_days': 5}" } },
    { "method-without-phases", "2026-01-04", "", { NULL }, { "phases: null" } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autoptr(RegieMethod) method = test_method_new ("regisseur");
      g_autoptr(RegieDossier) dossier = dossier_with (tests[i].edits);
      g_autofree char *found = NULL;

      test_edit_all (method, tests[i].method_edits, G_N_ELEMENTS (tests[i].method_edits));
      found = dup_conditions (dossier, method, tests[i].day);
      g_test_message ("%s", tests[i].name);
      g_assert_cmpstr (found, ==, tests[i].expected);
    }
}

/* The sentences of all conditions on a day, one a line. */
static char *
dup_said (const char *edit,
          const char *language)
{
  const char *const edits[] = { edit, NULL };
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDossier) dossier = dossier_with (edits);
  g_autoptr(RegieDirection) direction = regie_direction_new (method);
  GDate day = test_day ("2026-01-12");
  g_autoptr(GListModel) list =
    regie_direction_list_phase_conditions (direction, dossier, &day, language);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegiePhaseCondition) condition = g_list_model_get_item (list, i);

      g_string_append_printf (text, "%s\n", regie_phase_condition_get_sentence (condition));
    }

  return g_string_free (text, FALSE);
}

/* That the method asks for nothing is not that all it asks for is there. */
static void
conditions_say_what_they_are (void)
{
  g_autofree char *missing = dup_said (NULL, "en");
  g_autofree char *dutch = dup_said (NULL, NULL);
  g_autofree char *unknown = dup_said ("start_criterion: 'Kwetsbaar'", "en");

  g_assert_cmpstr (missing,
                   ==,
                   "Something is still missing to leave “Intake”.\n"
                   "To enter “Start meeting” the method asks for nothing.\n"
                   "To enter “Prepare the start meeting” the method asks for nothing.\n");
  g_assert_cmpstr (dutch,
                   ==,
                   "Er ontbreekt nog iets om “Intake” te verlaten.\n"
                   "Om aan “Startoverleg” te beginnen vraagt de werkwijze niets.\n"
                   "Om aan “Startoverleg voorbereiden” te beginnen vraagt de werkwijze niets.\n");
  g_assert_true (
    g_str_has_prefix (unknown, "It is not known yet whether the case can leave “Intake”.\n"));
}

/* Where a reason is wanted the refusal tells why. */
static void
refusals_say_what_is_missing (void)
{
  static const char *const edits[][2] = { { "phases: null" }, { NULL } };
  static const char *const messages[] = {
    "reason: the method begins with another phase, so this wants a reason",
    "reason: the method has no way from the last phase to this one, so this wants a reason",
  };
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  GDate day = test_day ("2026-02-01");

  for (gsize i = 0; i < G_N_ELEMENTS (messages); i++)
    {
      g_autoptr(RegieDossier) dossier = dossier_with (edits[i]);
      g_autoptr(GError) error = NULL;

      g_assert_false (regie_dossier_enter_phase (dossier, method, "4", &day, NULL, NULL, &error));
      g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
      g_assert_cmpstr (error->message, ==, messages[i]);
    }
}

static void
tell_weather (RegieDossier   *dossier,
              const GDate    *day,
              RegieFactValue *value,
              gpointer        data)
{
  regie_fact_value_tell_truth (value, TRUE);
}

/* A program that adds a fact can let a phase wait for it. */
static void
conditions_ask_for_facts_from_outside (void)
{
  static const char *const none[] = { NULL };
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDossier) dossier = dossier_with (none);
  g_autoptr(RegieDirection) direction = NULL;
  g_autoptr(RegieFact) fact = regie_fact_new ();
  g_autoptr(GListModel) list = NULL;
  g_autoptr(RegiePhaseCondition) condition = NULL;
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-01-06");

  test_edit (method, "phases[0].exit_conditions: [{'fact': 'weather', 'one_of': ['yes']}]");
  direction = regie_direction_new (method);
  regie_entity_set_id (REGIE_ENTITY (fact), "weather");
  regie_fact_set_name (fact, "Weather");
  g_assert_true (regie_direction_add_fact (direction, fact, tell_weather, NULL, NULL, &error));

  list = regie_direction_list_phase_conditions (direction, dossier, &day, NULL);
  condition = g_list_model_get_item (list, 0);
  g_assert_cmpint (regie_phase_condition_get_answer (condition), ==, REGIE_ANSWER_YES);
}

/* The whole way: from the first phase to the last, closed, opened again and back. */
static void
whole_way (gconstpointer edition)
{
  static const char *const way[][2] = {
    { "1", "2026-01-05" },  { "2", "2026-01-12" }, { "3", "2026-02-02" }, { "3a", "2026-02-02" },
    { "3b", "2026-02-16" }, { "4", "2026-02-17" }, { "5", "2026-05-01" }, { "4", "2026-05-02" },
    { "5", "2026-08-01" },  { "6", "2026-08-02" },
  };
  g_autoptr(RegieMethod) method = test_method_new (edition);
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(RegieClosure) closure = regie_closure_new ();
  g_autoptr(RegiePhaseRecord) last = NULL;
  g_autoptr(GError) error = NULL;
  GDate day;

  test_edit (dossier, "phases: null");
  for (gsize i = 0; i < G_N_ELEMENTS (way); i++)
    {
      day = test_day (way[i][1]);
      g_test_message ("%s", way[i][0]);
      g_assert_true (
        regie_dossier_enter_phase (dossier, method, way[i][0], &day, NULL, "p-worker", &error));
      g_assert_no_error (error);
      g_assert_cmpstr (regie_phase_record_get_phase (regie_dossier_get_phase_on (dossier, &day)),
                       ==,
                       way[i][0]);
    }

  day = test_day ("2026-09-01");
  regie_closure_set_date (closure, &day);
  g_assert_true (regie_dossier_close (dossier, closure, NULL, &error));
  last = g_list_model_get_item (regie_dossier_get_phases (dossier), 9);
  g_assert_cmpint (g_date_compare (regie_phase_record_get_end_date (last), &day), ==, 0);

  day = test_day ("2026-10-01");
  g_assert_true (regie_dossier_reopen (dossier, &day, "Weer ruzie", &error));
  g_assert_true (regie_dossier_enter_phase (dossier, method, "2", &day, NULL, "p-worker", &error));
  g_assert_no_error (error);
  g_assert_cmpstr (regie_phase_record_get_reason (regie_dossier_get_phase_on (dossier, &day)),
                   ==,
                   "Weer ruzie");
  {
    g_autoptr(GListModel) findings = regie_review_check (review, dossier, &day, "en");

    for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
      {
        g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

        g_assert_cmpstr (regie_finding_get_code (finding), !=, "P8.1");
      }
  }
}

static void
add_moves (const char     *verb,
           const MoveCase *tests,
           gsize           n_tests,
           GTestDataFunc   func)
{
  for (gsize i = 0; i < n_tests; i++)
    {
      g_autofree char *path = g_strconcat ("/rules/phases/", verb, "/", tests[i].name, NULL);

      g_test_add_data_func (path, &tests[i], func);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  add_moves ("enter", enterings, G_N_ELEMENTS (enterings), enters);
  add_moves ("skip", skippings, G_N_ELEMENTS (skippings), skips);
  for (gsize i = 0; i < G_N_ELEMENTS (stay_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/phases/stay/", stay_cases[i].name, NULL);

      g_test_add_data_func (path, &stay_cases[i], tells_stays);
    }
  g_test_add_func ("/rules/phases/entering-brings-the-steps", entering_brings_the_steps);
  g_test_add_func ("/rules/phases/entering-on-the-last-day-of-the-phase-before",
                   entering_on_the_last_day_of_the_phase_before);
  g_test_add_func ("/rules/phases/parts-lie-in-each-other", parts_lie_in_each_other);
  g_test_add_func ("/rules/phases/records-steps", records_steps);
  g_test_add_func ("/rules/phases/opening-a-step-takes-back-what-was-recorded",
                   opening_a_step_takes_back_what_was_recorded);
  g_test_add_func ("/rules/phases/steps-are-due", steps_are_due);
  g_test_add_func ("/rules/phases/steps-for-unsafety", steps_for_unsafety);
  g_test_add_func ("/rules/phases/conditions-are-judged", conditions_are_judged);
  g_test_add_func ("/rules/phases/conditions-say-what-they-are", conditions_say_what_they_are);
  g_test_add_func ("/rules/phases/refusals-say-what-is-missing", refusals_say_what_is_missing);
  g_test_add_func ("/rules/phases/conditions-ask-for-facts-from-outside",
                   conditions_ask_for_facts_from_outside);
  g_test_add_data_func ("/rules/phases/whole-way/regisseur", "regisseur", whole_way);
  g_test_add_data_func ("/rules/phases/whole-way/procesregisseur", "procesregisseur", whole_way);

  return g_test_run ();
}
