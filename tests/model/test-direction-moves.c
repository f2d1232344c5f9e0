/* test-direction-moves.c: direction is scaled, and escalations run
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Two people, and a case at the level of the case since March. */
#define DOSSIER                                               \
  "{'id': 'd-1', 'persons': [{'id': 'dien'}, {'id': 'els'}]," \
  " 'direction_decisions': [{'date': '2026-03-01', 'level': 'case'}]}"

#define MOVE                                                                                      \
  "{'date': '2026-05-01', 'direction': 'up', 'new_level': 'process', 'reason': 'Het loopt vast'," \
  " 'decided_by': 'dien', 'consulted': ['els']}"

#define ESCALATION                                                                      \
  "{'id': 'es-1', 'opened_date': '2026-05-01', 'rung': 'table', 'reason': 'Geen plek'," \
  " 'opened_by': 'dien', 'asked_of': 'Tafel'}"

static RegieDossier *
dossier_new (void)
{
  return REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));
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

/* A record to which something is missing or too much, and the code of the refusal. */
typedef struct
{
  const char *name;
  const char *edit;
  const char *dossier_edit;
  const char *code;
} Case;

/* clang-format off */
static const Case moves[] = {
  { "up", NULL, NULL, NULL },
  { "from-the-level-that-is-said", "old_level: 'case'", NULL, NULL },
  { "first-level-that-is-said", "old_level: 'case'", "direction_decisions: null", NULL },
  { "on-the-day-of-the-decision", "date: '2026-03-01'", NULL, NULL },
  { "nobody-consulted", "consulted: null", NULL, NULL },
  { "without-a-day", "date: null", NULL, "refused" },
  { "without-a-level", "new_level: null", NULL, "refused" },
  { "without-a-direction", "direction: null", NULL, "refused" },
  { "without-a-reason", "reason: null", NULL, "refused" },
  { "with-an-empty-reason", "reason: ''", NULL, "refused" },
  { "nobody-decided", "decided_by: null", NULL, "refused" },
  { "somebody-unknown-decided", "decided_by: 'zoe'", NULL, "not-found" },
  { "somebody-unknown-consulted", "consulted: ['els', 'zoe']", NULL, "not-found" },
  { "to-the-same-level", "new_level: 'case'", NULL, "refused" },
  { "from-another-level", "old_level: 'self'", NULL, "refused" },
  { "from-no-level", NULL, "direction_decisions: null", "refused" },
  { "before-the-decision", "date: '2026-02-28'", NULL, "exists" },
  { "before-another-move", NULL, "scale_moves+: {'date': '2026-05-02', 'new_level': 'self'}", "exists" },
  { "after-a-move-without-a-day", NULL, "scale_moves+: {'new_level': 'self'}", NULL },
};

static const Case escalations[] = {
  { "open", NULL, NULL, NULL },
  { "without-a-day", "opened_date: null", NULL, "refused" },
  { "without-a-rung", "rung: null", NULL, "refused" },
  { "without-a-reason", "reason: null", NULL, "refused" },
  { "opened-by-nobody", "opened_by: null", NULL, "refused" },
  { "opened-by-somebody-unknown", "opened_by: 'zoe'", NULL, "not-found" },
};
/* clang-format on */

static RegieEntity *
record_new (GType       type,
            const char *text,
            const Case *test)
{
  RegieEntity *record = test_record_new (type, text);

  if (test->edit != NULL)
    test_edit (record, test->edit);

  return record;
}

static void
check_outcome (RegieDossier *dossier,
               gboolean      is_done,
               const GError *error,
               const char   *before,
               const Case   *test)
{
  g_autofree char *after = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_CANONICAL);

  if (test->code == NULL)
    {
      g_assert_no_error (error);
      g_assert_true (is_done);
      g_assert_cmpstr (before, !=, after);
      return;
    }

  g_assert_false (is_done);
  assert_code (error, test->code);
  g_assert_cmpstr (before, ==, after);
}

static void
run_move (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieScaleMove) move =
    (RegieScaleMove *) record_new (REGIE_TYPE_SCALE_MOVE, MOVE, test);
  g_autofree char *before = NULL;
  g_autoptr(GError) error = NULL;
  gboolean is_done = FALSE;

  if (test->dossier_edit != NULL)
    test_edit (dossier, test->dossier_edit);
  before = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_CANONICAL);
  is_done = regie_dossier_record_scale_move (dossier, move, &error);
  check_outcome (dossier, is_done, error, before, test);

  if (is_done)
    {
      g_assert_cmpstr (regie_scale_move_get_old_level (move), ==, "case");
      g_assert_cmpstr (regie_dossier_get_level_on (dossier, regie_scale_move_get_date (move)),
                       ==,
                       "process");
      g_assert_false (regie_dossier_record_scale_move (dossier, move, NULL));
    }
}

static void
run_open (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieEscalation) escalation =
    (RegieEscalation *) record_new (REGIE_TYPE_ESCALATION, ESCALATION, test);
  g_autofree char *before = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_CANONICAL);
  g_autoptr(GError) error = NULL;
  gboolean is_done = regie_dossier_open_escalation (dossier, escalation, &error);

  check_outcome (dossier, is_done, error, before, test);
  if (is_done)
    g_assert_false (regie_dossier_open_escalation (dossier, escalation, NULL));
}

static RegieEscalation *
open_escalation (RegieDossier *dossier)
{
  g_autoptr(RegieEscalation) escalation =
    (RegieEscalation *) test_record_new (REGIE_TYPE_ESCALATION, ESCALATION);

  g_assert_true (regie_dossier_open_escalation (dossier, escalation, NULL));

  /* The dossier holds it now. */
  return escalation;
}

static void
solved_in_days (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  RegieEscalation *escalation = open_escalation (dossier);
  GDate before = test_day ("2026-04-30");
  GDate opened = test_day ("2026-05-01");
  GDate solved = test_day ("2026-05-13");
  GDate later = test_day ("2026-06-01");
  g_autoptr(GError) error = NULL;

  g_assert_false (regie_escalation_is_open (escalation, &before));
  g_assert_cmpint (regie_escalation_count_days (escalation, &before), ==, -1);
  g_assert_true (regie_escalation_is_open (escalation, &opened));
  g_assert_cmpint (regie_escalation_count_days (escalation, &opened), ==, 0);
  g_assert_cmpint (regie_escalation_count_days (escalation, &later), ==, 31);

  g_assert_true (
    regie_dossier_solve_escalation (dossier, escalation, &solved, "Plek", "els", &error));
  g_assert_no_error (error);
  g_assert_cmpint (regie_escalation_count_days (escalation, &later), ==, 12);
  g_assert_false (regie_escalation_is_open (escalation, &solved));
  g_assert_true (regie_escalation_is_open (escalation, &opened));
  g_assert_cmpint (regie_escalation_count_days (escalation, &opened), ==, 0);
  g_assert_cmpstr (regie_escalation_get_solution (escalation), ==, "Plek");
  g_assert_cmpstr (regie_escalation_get_solved_by (escalation), ==, "els");
}

static void
days_of_an_unknown_end (void)
{
  g_autoptr(RegieEscalation) escalation =
    (RegieEscalation *) test_record_new (REGIE_TYPE_ESCALATION, ESCALATION);
  GDate later = test_day ("2026-06-01");

  regie_escalation_set_state (escalation, REGIE_ESCALATION_STATE_WITHDRAWN);
  g_assert_cmpint (regie_escalation_count_days (escalation, &later), ==, -1);
  g_assert_false (regie_escalation_is_open (escalation, &later));
  regie_escalation_set_opened_date (escalation, NULL);
  g_assert_cmpint (regie_escalation_count_days (escalation, &later), ==, -1);
  g_assert_false (regie_escalation_is_open (escalation, &later));
}

static void
is_not_solved_wrongly (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieEscalation) elsewhere = regie_escalation_new ();
  RegieEscalation *escalation = open_escalation (dossier);
  GDate before = test_day ("2026-04-30");
  GDate day = test_day ("2026-05-13");
  g_autoptr(GError) early = NULL;
  g_autoptr(GError) empty = NULL;
  g_autoptr(GError) unknown = NULL;
  g_autoptr(GError) other = NULL;
  g_autoptr(GError) twice = NULL;

  g_assert_false (
    regie_dossier_solve_escalation (dossier, escalation, &before, "Plek", NULL, &early));
  assert_code (early, "refused");
  g_assert_false (regie_dossier_solve_escalation (dossier, escalation, &day, "", NULL, &empty));
  assert_code (empty, "refused");
  g_assert_false (
    regie_dossier_solve_escalation (dossier, escalation, &day, "Plek", "zoe", &unknown));
  assert_code (unknown, "not-found");
  g_assert_false (regie_dossier_solve_escalation (dossier, elsewhere, &day, "Plek", NULL, &other));
  assert_code (other, "not-found");
  g_assert_cmpint (regie_escalation_get_state (escalation), ==, REGIE_ESCALATION_STATE_OPEN);

  g_assert_true (regie_dossier_solve_escalation (dossier, escalation, &day, "Plek", NULL, NULL));
  g_assert_false (regie_dossier_solve_escalation (dossier, escalation, &day, "Plek", NULL, &twice));
  assert_code (twice, "exists");
}

static void
is_withdrawn_with_a_reason (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  RegieEscalation *escalation = open_escalation (dossier);
  GDate day = test_day ("2026-05-13");
  g_autoptr(GError) error = NULL;

  g_assert_false (regie_dossier_withdraw_escalation (dossier, escalation, &day, NULL, &error));
  assert_code (error, "refused");
  g_assert_true (
    regie_dossier_withdraw_escalation (dossier, escalation, &day, "Niet meer nodig", NULL));
  g_assert_cmpint (regie_escalation_get_state (escalation), ==, REGIE_ESCALATION_STATE_WITHDRAWN);
  g_assert_cmpint (regie_escalation_count_days (escalation, &day), ==, 12);
  g_assert_cmpstr (regie_escalation_get_ended_reason (escalation), ==, "Niet meer nodig");
}

static void
climbs_to_the_next_rung (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  RegieEscalation *escalation = open_escalation (dossier);
  GDate day = test_day ("2026-05-15");
  GDate later = test_day ("2026-05-20");
  g_autoptr(GError) same = NULL;
  g_autoptr(GError) silent = NULL;
  RegieEscalation *next = NULL;

  g_assert_null (
    regie_dossier_pass_on_escalation (dossier, escalation, &day, "table", "Geen", &same));
  assert_code (same, "refused");
  g_assert_null (regie_dossier_pass_on_escalation (dossier, escalation, &day, "team", "", &silent));
  assert_code (silent, "refused");

  next = regie_dossier_pass_on_escalation (dossier, escalation, &day, "team", "Geen geld", NULL);
  g_assert_nonnull (next);
  g_assert_cmpstr (regie_escalation_get_previous (next), ==, "es-1");
  g_assert_cmpstr (regie_escalation_get_rung (next), ==, "team");
  g_assert_cmpstr (regie_escalation_get_reason (next), ==, "Geen plek");
  g_assert_cmpstr (regie_escalation_get_opened_by (next), ==, "dien");
  g_assert_cmpint (regie_escalation_get_state (next), ==, REGIE_ESCALATION_STATE_OPEN);
  g_assert_cmpint (regie_escalation_get_state (escalation), ==, REGIE_ESCALATION_STATE_PASSED_ON);
  g_assert_cmpint (regie_escalation_count_days (escalation, &later), ==, 14);
  g_assert_cmpint (regie_escalation_count_days (next, &later), ==, 5);
}

static void
add_cases (const char    *prefix,
           const Case    *cases,
           gsize          n_cases,
           GTestDataFunc  func)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *path = g_strconcat (prefix, cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], func);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  add_cases ("/model/scale-moves/", moves, G_N_ELEMENTS (moves), run_move);
  add_cases ("/model/escalation-moves/", escalations, G_N_ELEMENTS (escalations), run_open);

#define ADD(name, func) g_test_add_func ("/model/escalation-moves/" name, func)

  ADD ("solved-in-days", solved_in_days);
  ADD ("days-of-an-unknown-end", days_of_an_unknown_end);
  ADD ("is-not-solved-wrongly", is_not_solved_wrongly);
  ADD ("is-withdrawn-with-a-reason", is_withdrawn_with_a_reason);
  ADD ("climbs-to-the-next-rung", climbs_to_the_next_rung);

  return g_test_run ();
}
