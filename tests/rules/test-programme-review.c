/* test-programme-review.c: judging a programme against a method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"
#include "data/region.h"

#define DAY      "2026-06-01"
#define DANGLING "bodies[1].mandates[0].map: 'm-9'"

static RegieReview *
review_new (const char *edit)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");

  if (edit != NULL)
    test_edit (method, edit);

  return regie_review_new (method);
}

static RegieProgramme *
region_new (const char *edit)
{
  RegieProgramme *programme = test_region_new ("regisseur");

  test_edit (programme, edit);

  return programme;
}

static RegieReviewResult *
judge (RegieReview    *review,
       RegieProgramme *programme)
{
  GDate day = test_day (DAY);

  return regie_review_judge_programme (review, programme, &day, "en");
}

static RegieFinding *
only_finding (RegieReviewResult *result)
{
  GListModel *findings = regie_review_result_get_findings (result);

  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 1);

  return g_list_model_get_item (findings, 0);
}

/* A result says what it stands on, and what was left out and why. */
static void
result_says_all (void)
{
  g_autoptr(RegieReview) review =
    review_new ("rule_settings+: {'id': 'PR.25', 'is_off': true, 'reason': 'Proef.'}");
  g_autoptr(RegieProgramme) programme = region_new (DANGLING);
  g_autoptr(RegieReviewResult) result = judge (review, programme);
  g_autoptr(RegieFinding) finding = only_finding (result);
  GListModel *off = regie_review_result_get_rules_off (result);
  g_autoptr(RegieRule) rule = g_list_model_get_item (off, 0);
  const char *const *codes = regie_review_result_get_codes (result);
  GDate day = test_day (DAY);

  g_assert_null (regie_review_result_get_dossier (result));
  g_assert_cmpstr (regie_review_result_get_programme (result), ==, "p-1");
  g_assert_cmpint (g_date_compare (regie_review_result_get_day (result), &day), ==, 0);
  g_assert_cmpstr (regie_review_result_get_edition (result), ==, "regisseur");
  g_assert_cmpuint (g_list_model_get_n_items (off), ==, 1);
  g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (rule)), ==, "PR.25");
  g_assert_true (regie_rule_get_judges_programmes (rule));
  g_assert_cmpstr (regie_rule_get_reason (rule), ==, "Proef.");
  g_assert_true (g_strv_contains (codes, "PR.27"));
  g_assert_false (g_strv_contains (codes, "PR.25"));
  g_assert_false (g_strv_contains (codes, "P3.1"));
  g_assert_cmpstr (regie_finding_get_code (finding), ==, "PR.27");
  g_assert_cmpint (regie_finding_get_severity (finding), ==, REGIE_SEVERITY_ERROR);
  g_assert_cmpstr (regie_finding_get_records (finding)[0], ==, "bm-1");
  g_assert_cmpstr (regie_finding_get_evidence (finding)[0], ==, "bodies[1].mandates[0]");
}

static void
rule_can_be_weighed_otherwise (void)
{
  g_autoptr(RegieReview) review = review_new ("rule_settings+: {'id': 'PR.27', 'regraded': true, "
                                               "'severity': 'warning', 'reason': 'Besluit.'}");
  g_autoptr(RegieProgramme) programme = region_new (DANGLING);
  g_autoptr(RegieReviewResult) result = judge (review, programme);
  g_autoptr(RegieFinding) finding = only_finding (result);

  g_assert_cmpint (regie_finding_get_severity (finding), ==, REGIE_SEVERITY_WARNING);
  g_assert_cmpstr (regie_finding_get_reason (finding), ==, "Besluit.");
}

static void
tells_what_was_solved (void)
{
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieProgramme) programme = region_new (DANGLING);
  g_autoptr(RegieReviewResult) earlier = judge (review, programme);
  g_autoptr(RegieReviewResult) later = NULL;
  g_autoptr(RegieReviewComparison) comparison = NULL;
  g_autoptr(RegieFindingChange) solved = NULL;
  g_autoptr(RegieFindingChange) found = NULL;
  GListModel *changes = NULL;

  test_edit (programme, "bodies[1].mandates[0].map: 'm-1'");
  test_edit (programme, "bodies[2].actions[0].responsible: 'f-9'");
  later = judge (review, programme);
  comparison = regie_review_result_compare (later, earlier);
  changes = regie_review_comparison_get_changes (comparison);
  g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 2);
  found = g_list_model_get_item (changes, 0);
  solved = g_list_model_get_item (changes, 1);

  g_assert_cmpstr (regie_review_comparison_get_programme (comparison), ==, "p-1");
  g_assert_null (regie_review_comparison_get_dossier (comparison));
  g_assert_cmpint (regie_finding_change_get_state (found), ==, REGIE_FINDING_STATE_NEW);
  g_assert_cmpint (regie_finding_change_get_state (solved), ==, REGIE_FINDING_STATE_SOLVED);
}

/* The documents that a rule from outside was given. */
typedef struct
{
  guint n_dossiers;
  guint n_programmes;
  guint n_destroyed;
} Seen;

static void
see (RegieRuleContext *context,
     gpointer          data)
{
  Seen *seen = data;
  RegieProgramme *programme = regie_rule_context_get_programme (context);

  if (regie_rule_context_get_dossier (context) != NULL)
    seen->n_dossiers++;
  if (programme == NULL)
    return;

  seen->n_programmes++;
  g_assert_nonnull (regie_rule_context_find (context, REGIE_TYPE_BODY, "o"));
  g_assert_nonnull (regie_rule_context_find (context, REGIE_TYPE_INDICATOR, "escalations"));
  regie_rule_context_report (context,
                             regie_rule_context_find (context, REGIE_TYPE_BODY, "o"),
                             "Seen.",
                             NULL);
}

static void
count_destroyed (gpointer data)
{
  ((Seen *) data)->n_destroyed++;
}

static gboolean
add (RegieReview  *review,
     const char   *code,
     Seen         *seen,
     GError      **error)
{
  return regie_review_add_programme_rule (review,
                                          code,
                                          REGIE_SEVERITY_WARNING,
                                          "Sees.",
                                          see,
                                          seen,
                                          count_destroyed,
                                          error);
}

static void
rule_from_outside_runs_for_its_document_alone (void)
{
  Seen for_dossiers = { 0 };
  Seen for_programmes = { 0 };
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieProgramme) programme = test_region_new ("regisseur");
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieReviewResult) result = NULL;
  g_autoptr(RegieFinding) finding = NULL;
  g_autoptr(GListModel) findings = NULL;
  GDate day = test_day (DAY);

  g_assert_true (regie_review_add_rule (review,
                                        "X1.1",
                                        0,
                                        REGIE_SEVERITY_WARNING,
                                        "Sees.",
                                        see,
                                        &for_dossiers,
                                        count_destroyed,
                                        NULL));
  g_assert_true (add (review, "X1.2", &for_programmes, NULL));
  findings = regie_review_check (review, dossier, &day, "en");
  result = judge (review, programme);
  finding = only_finding (result);

  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 0);
  g_assert_cmpuint (for_dossiers.n_dossiers, ==, 1);
  g_assert_cmpuint (for_dossiers.n_programmes, ==, 0);
  g_assert_cmpuint (for_programmes.n_dossiers, ==, 0);
  g_assert_cmpuint (for_programmes.n_programmes, ==, 1);
  g_assert_cmpstr (regie_finding_get_code (finding), ==, "X1.2");
  g_assert_cmpstr (regie_finding_get_evidence (finding)[0], ==, "bodies[2]");
  g_assert_true (g_strv_contains (regie_review_result_get_codes (result), "X1.2"));
  g_assert_false (g_strv_contains (regie_review_result_get_codes (result), "X1.1"));
  g_clear_object (&review);
  g_assert_cmpuint (for_dossiers.n_destroyed + for_programmes.n_destroyed, ==, 2);
}

static void
code_names_one_rule (void)
{
  static const char *const taken[] = { "PR.27", "P3.1", "X1.1" };
  Seen seen = { 0 };
  g_autoptr(RegieReview) review = review_new (NULL);

  g_assert_true (add (review, "X1.1", &seen, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (taken); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_false (add (review, taken[i], &seen, &error));
      g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
      g_assert_cmpuint (seen.n_destroyed, ==, i + 1);
    }
  g_assert_false (regie_review_add_rule (review,
                                         "PR.27",
                                         0,
                                         REGIE_SEVERITY_WARNING,
                                         "Again.",
                                         see,
                                         NULL,
                                         NULL,
                                         NULL));
}

/* PR.1 to PR.31, and those that come later. */
#define N_RULES 31

/* What a review of dossiers tells of rules says nothing of programmes. */
static void
rules_of_dossiers_stand_apart (void)
{
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(GListModel) of_dossiers = regie_review_list_rules (review, "en");
  g_autoptr(GListModel) of_programmes = regie_review_list_programme_rules (review, "nl");

  g_assert_cmpuint (g_list_model_get_n_items (of_dossiers), >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (of_programmes), >=, N_RULES);
  for (guint i = 0; i < g_list_model_get_n_items (of_dossiers); i++)
    {
      g_autoptr(RegieRule) rule = g_list_model_get_item (of_dossiers, i);

      g_assert_false (regie_rule_get_judges_programmes (rule));
    }
  for (guint i = 0; i < g_list_model_get_n_items (of_programmes); i++)
    {
      g_autoptr(RegieRule) rule = g_list_model_get_item (of_programmes, i);
      GListModel *titles = regie_rule_get_titles (rule);

      g_assert_true (regie_rule_get_judges_programmes (rule));
      g_assert_cmpint (regie_rule_get_version (rule), ==, 1);
      g_assert_cmpint (regie_rule_get_principle (rule), ==, 0);
      g_assert_cmpstr (regie_label_choose (titles, "nl"), ==, regie_rule_get_title (rule));
      g_assert_cmpstr (regie_label_choose (titles, "en"), !=, regie_rule_get_title (rule));
    }
}

static void
result_can_be_kept (void)
{
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieProgramme) programme = region_new (DANGLING);
  g_autoptr(RegieReviewResult) result = judge (review, programme);
  g_autofree char *text = regie_entity_to_json (REGIE_ENTITY (result), REGIE_WRITE_CANONICAL);
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(RegieEntity) read =
    regie_reader_read_text (reader, REGIE_TYPE_REVIEW_RESULT, text, NULL);

  g_assert_true (regie_entity_equal (REGIE_ENTITY (result), read));
  g_assert_cmpstr (regie_review_result_get_programme (REGIE_REVIEW_RESULT (read)), ==, "p-1");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/rules/programme-review/result-says-all", result_says_all);
  g_test_add_func ("/rules/programme-review/rule-can-be-weighed-otherwise",
                   rule_can_be_weighed_otherwise);
  g_test_add_func ("/rules/programme-review/tells-what-was-solved", tells_what_was_solved);
  g_test_add_func ("/rules/programme-review/rule-from-outside-runs-for-its-document-alone",
                   rule_from_outside_runs_for_its_document_alone);
  g_test_add_func ("/rules/programme-review/code-names-one-rule", code_names_one_rule);
  g_test_add_func ("/rules/programme-review/rules-of-dossiers-stand-apart",
                   rules_of_dossiers_stand_apart);
  g_test_add_func ("/rules/programme-review/result-can-be-kept", result_can_be_kept);

  return g_test_run ();
}
