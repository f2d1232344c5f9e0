/* test-rule-context.c: what a rule looks at, and where it reports
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "rules/regie-rule-context-private.h"

#include "data/case.h"

/* A context over the case in order, with the list in which its findings come. */
typedef struct
{
  RegieDossier     *dossier;
  RegieMethod      *method;
  RegieList        *findings;
  RegieRuleContext *context;
  GDate             day;
} Fixture;

static void
set_rule (RegieRuleContext *context,
          int               limit,
          const char       *reason)
{
  const RegieRuleRun run = { "X1.1", 2, 3, REGIE_SEVERITY_ERROR, limit, reason };

  regie_rule_context_set_rule (context, &run);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->dossier = test_case_new ();
  fixture->method = test_method_new ("regisseur");
  fixture->findings = regie_list_new (REGIE_TYPE_FINDING);
  fixture->day = test_day ("2026-06-01");
  fixture->context = regie_rule_context_new (REGIE_ENTITY (fixture->dossier),
                                             fixture->method,
                                             NULL,
                                             &fixture->day,
                                             "en",
                                             fixture->findings);
  set_rule (fixture->context, 0, NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_finalize_object (fixture->context);
  g_assert_finalize_object (fixture->findings);
  g_assert_finalize_object (fixture->method);
  g_assert_finalize_object (fixture->dossier);
}

static void
tells_what_it_was_given (Fixture       *fixture,
                         gconstpointer  data)
{
  g_assert_true (regie_rule_context_get_dossier (fixture->context) == fixture->dossier);
  g_assert_true (regie_rule_context_get_method (fixture->context) == fixture->method);
  g_assert_cmpint (g_date_compare (regie_rule_context_get_day (fixture->context), &fixture->day),
                   ==,
                   0);
  g_assert_cmpstr (regie_rule_context_get_language (fixture->context), ==, "en");
}

static void
limit_falls_back (Fixture       *fixture,
                  gconstpointer  data)
{
  g_assert_cmpint (regie_rule_context_get_limit (fixture->context, 7), ==, 7);
  set_rule (fixture->context, 9, NULL);
  g_assert_cmpint (regie_rule_context_get_limit (fixture->context, 7), ==, 9);
}

static void
finds_in_dossier (Fixture       *fixture,
                  gconstpointer  data)
{
  RegieEntity *found = regie_rule_context_find (fixture->context, REGIE_TYPE_GOAL, "g-1");

  g_assert_true (found ==
                 regie_entity_find_path (REGIE_ENTITY (fixture->dossier), "plan.goals[0]"));
}

static void
finds_in_method (Fixture       *fixture,
                 gconstpointer  data)
{
  RegieEntity *found = regie_rule_context_find (fixture->context, REGIE_TYPE_PHASE, "3b");

  g_assert_true (REGIE_IS_PHASE (found));
  g_assert_true (found ==
                 regie_entity_find (REGIE_ENTITY (fixture->method), REGIE_TYPE_PHASE, "3b"));
}

static void
finds_by_type_and_id (Fixture       *fixture,
                      gconstpointer  data)
{
  g_assert_null (regie_rule_context_find (fixture->context, REGIE_TYPE_GOAL, "a-1"));
  g_assert_null (regie_rule_context_find (fixture->context, REGIE_TYPE_GOAL, "nobody"));
  g_assert_null (regie_rule_context_find (fixture->context, REGIE_TYPE_GOAL, NULL));
}

static void
reports_as_the_rule_says (Fixture       *fixture,
                          gconstpointer  data)
{
  RegieFinding *finding = NULL;

  set_rule (fixture->context, 0, "Besluit.");
  finding = regie_rule_context_report (fixture->context, NULL, "Something is missing.", NULL);

  g_assert_cmpuint (regie_items_get_length (fixture->findings->items), ==, 1);
  g_assert_true (fixture->findings->items->items[0] == REGIE_ENTITY (finding));
  g_assert_cmpstr (regie_finding_get_code (finding), ==, "X1.1");
  g_assert_cmpint (regie_finding_get_rule_version (finding), ==, 2);
  g_assert_cmpstr (regie_finding_get_edition (finding), ==, "regisseur");
  g_assert_cmpstr (regie_finding_get_edition_version (finding),
                   ==,
                   regie_method_get_version (fixture->method));
  g_assert_cmpint (regie_finding_get_principle (finding), ==, 3);
  g_assert_cmpint (regie_finding_get_severity (finding), ==, REGIE_SEVERITY_ERROR);
  g_assert_cmpstr (regie_finding_get_sentence (finding), ==, "Something is missing.");
  g_assert_null (regie_finding_get_resolution (finding));
  g_assert_cmpstr (regie_finding_get_reason (finding), ==, "Besluit.");
  g_assert_null (regie_finding_get_evidence (finding));
}

static void
names_all_evidence (Fixture       *fixture,
                    gconstpointer  data)
{
  static const char *const expected[] = { "plan.goals[0]", "network[0]", "", NULL };
  RegieEntity *root = REGIE_ENTITY (fixture->dossier);
  RegieFinding *finding = regie_rule_context_report (fixture->context,
                                                     regie_entity_find_path (root, "plan.goals[0]"),
                                                     "Something is missing.",
                                                     "Add it.");

  regie_rule_context_add_evidence (fixture->context,
                                   finding,
                                   regie_entity_find_path (root, "network[0]"));
  regie_rule_context_add_evidence (fixture->context, finding, root);

  g_assert_true (g_strv_equal (regie_finding_get_evidence (finding), expected));
}

static void
evidence_from_elsewhere (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr(RegieGoal) goal = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_failed ();
      g_test_trap_assert_stderr ("*path != NULL*");
      return;
    }

  goal = regie_goal_new ();
  regie_rule_context_report (fixture->context, REGIE_ENTITY (goal), "Something is missing.", NULL);
}

static void
made_empty (void)
{
  g_assert_finalize_object (g_object_new (REGIE_TYPE_RULE_CONTEXT, NULL));
}

static void
made_empty_finds_nothing (void)
{
  g_autoptr(RegieRuleContext) context = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_failed ();
      g_test_trap_assert_stderr ("*document != NULL*");
      return;
    }

  context = g_object_new (REGIE_TYPE_RULE_CONTEXT, NULL);
  regie_rule_context_find (context, REGIE_TYPE_GOAL, "g-1");
}

static void
report_record (RegieRuleContext *context,
               gpointer          record)
{
  regie_rule_context_report (context, record, "Here.", NULL);
}

static void
row_runs_on_the_dossier (Fixture       *fixture,
                         gconstpointer  data)
{
  static const RegieRuleRow row = { .code = "X1.1",
                                    .type = regie_dossier_get_type,
                                    .check = report_record };

  regie_rule_context_run_row (fixture->context, &row);

  g_assert_cmpuint (regie_items_get_length (fixture->findings->items), ==, 1);
  g_assert_cmpstr (regie_finding_get_evidence (
                     REGIE_FINDING (fixture->findings->items->items[0]))[0],
                   ==,
                   "");
}

static void
row_runs_on_each_record_of_its_type (Fixture       *fixture,
                                     gconstpointer  data)
{
  static const RegieRuleRow row = { .code = "X1.1",
                                    .type = regie_action_get_type,
                                    .check = report_record };

  regie_rule_context_run_row (fixture->context, &row);

  g_assert_cmpuint (regie_items_get_length (fixture->findings->items), ==, 2);
  g_assert_cmpstr (regie_finding_get_evidence (
                     REGIE_FINDING (fixture->findings->items->items[0]))[0],
                   ==,
                   "plan.actions[0]");
  g_assert_cmpstr (regie_finding_get_evidence (
                     REGIE_FINDING (fixture->findings->items->items[1]))[0],
                   ==,
                   "plan.actions[1]");
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*func) (Fixture *fixture, gconstpointer data);
  } cases[] = {
    { "/rules/rule-context/tells-what-it-was-given", tells_what_it_was_given },
    { "/rules/rule-context/limit-falls-back", limit_falls_back },
    { "/rules/rule-context/finds-in-dossier", finds_in_dossier },
    { "/rules/rule-context/finds-in-method", finds_in_method },
    { "/rules/rule-context/finds-by-type-and-id", finds_by_type_and_id },
    { "/rules/rule-context/reports-as-the-rule-says", reports_as_the_rule_says },
    { "/rules/rule-context/names-all-evidence", names_all_evidence },
    { "/rules/rule-context/evidence-from-elsewhere", evidence_from_elsewhere },
    { "/rules/rule-context/row-runs-on-the-dossier", row_runs_on_the_dossier },
    { "/rules/rule-context/row-runs-on-each-record-of-its-type",
      row_runs_on_each_record_of_its_type },
  };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].path, Fixture, NULL, set_up, cases[i].func, tear_down);
  g_test_add_func ("/rules/rule-context/made-empty", made_empty);
  g_test_add_func ("/rules/rule-context/made-empty-finds-nothing", made_empty_finds_nothing);

  return g_test_run ();
}
