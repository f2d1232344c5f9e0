/* test-review.c: judging a dossier against a method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define DAY           "2026-06-01"
#define DUE_YESTERDAY "plan.actions[0].due_date: '2026-05-31'"

/* What a rule from outside is given, and what became of it. */
typedef struct
{
  guint n_runs;
  guint n_destroyed;
  int   limit;
} Outside;

static void
count_destroyed (gpointer data)
{
  ((Outside *) data)->n_destroyed++;
}

static void
check_title (RegieRuleContext *context,
             gpointer          data)
{
  Outside *outside = data;
  RegieDossier *dossier = regie_rule_context_get_dossier (context);

  outside->n_runs++;
  outside->limit = regie_rule_context_get_limit (context, 10);
  if (strlen (regie_dossier_get_title (dossier)) < (gsize) outside->limit)
    regie_rule_context_report (context,
                               REGIE_ENTITY (regie_dossier_get_plan (dossier)),
                               "The title is short.",
                               "Choose a longer one.");
}

/* Puts a goal before the others, and reports goals that were there and were not. */
static void
put_goal_first (RegieRuleContext *context,
                gpointer          data)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  RegiePlan *plan = regie_dossier_get_plan (dossier);
  g_autoptr(RegieGoal) was_first = g_list_model_get_item (regie_plan_get_goals (plan), 0);
  g_autoptr(RegieGoal) added = regie_goal_new ();

  regie_rule_context_report (context, REGIE_ENTITY (was_first), "Before.", NULL);
  regie_plan_remove_goal (plan, was_first);
  regie_plan_add_goal (plan, added);
  regie_plan_add_goal (plan, was_first);
  regie_rule_context_report (context, REGIE_ENTITY (was_first), "After.", NULL);
  regie_rule_context_report (context, REGIE_ENTITY (added), "New.", NULL);
}

/* A rule should change nothing; one that does must not reach what was released. */
static void
remove_first_person (RegieRuleContext *context,
                     gpointer          data)
{
  RegieRuleContext **kept = data;
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  g_autoptr(RegiePerson) person = g_list_model_get_item (regie_dossier_get_persons (dossier), 0);
  g_autofree char *id = g_strdup (regie_entity_get_id (REGIE_ENTITY (person)));

  g_assert_true (regie_rule_context_find (context, REGIE_TYPE_PERSON, id) == REGIE_ENTITY (person));
  regie_dossier_remove_person (dossier, person);
  g_clear_object (&person);
  regie_rule_context_find (context, REGIE_TYPE_PERSON, id);
  if (*kept == NULL)
    *kept = g_object_ref (context);
}

static RegieReview *
review_new (const char *method_edit)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");

  if (method_edit != NULL)
    test_edit (method, method_edit);

  return regie_review_new (method);
}

static RegieDossier *
dossier_new (const char *edit)
{
  RegieDossier *dossier = test_case_new ();

  if (edit != NULL)
    test_edit (dossier, edit);

  return dossier;
}

static void
add_outside (RegieReview *review,
             const char  *code,
             Outside     *outside)
{
  g_autoptr(GError) error = NULL;
  gboolean added = regie_review_add_rule (review,
                                          code,
                                          0,
                                          REGIE_SEVERITY_INFORMATION,
                                          "A title is long.",
                                          check_title,
                                          outside,
                                          count_destroyed,
                                          &error);

  g_assert_no_error (error);
  g_assert_true (added);
}

static GListModel *
check (RegieReview  *review,
       RegieDossier *dossier,
       const char   *language)
{
  GDate day = test_day (DAY);

  return regie_review_check (review, dossier, &day, language);
}

static RegieFinding *
only_finding (GListModel *findings)
{
  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 1);

  return g_list_model_get_item (findings, 0);
}

static RegieRule *
find_rule (GListModel *rules,
           const char *code)
{
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr(RegieEntity) rule = g_list_model_get_item (rules, i);

      if (g_str_equal (regie_entity_get_id (rule), code))
        return REGIE_RULE (g_steal_pointer (&rule));
    }

  return NULL;
}

static void
keeps_the_method (void)
{
  RegieMethod *method = test_method_new ("regisseur");
  RegieReview *review = regie_review_new (method);

  g_assert_true (regie_review_get_method (review) == method);
  g_assert_finalize_object (review);
  g_assert_finalize_object (method);
}

static void
leaves_nothing_behind (void)
{
  RegieReview *review = review_new (NULL);
  RegieDossier *dossier = dossier_new (DUE_YESTERDAY);
  GListModel *findings = check (review, dossier, NULL);
  RegieFinding *finding = only_finding (findings);

  g_assert_finalize_object (review);
  g_assert_finalize_object (dossier);
  g_assert_finalize_object (findings);
  g_assert_finalize_object (finding);
}

static void
can_be_made_empty (void)
{
  g_assert_finalize_object (g_object_new (REGIE_TYPE_REVIEW, NULL));
}

static void
without_method_no_rules (void)
{
  g_autoptr(RegieReview) review = g_object_new (REGIE_TYPE_REVIEW, NULL);
  g_autoptr(GListModel) rules = regie_review_list_rules (review, NULL);

  g_assert_true (g_list_model_get_item_type (rules) == REGIE_TYPE_RULE);
  g_assert_cmpuint (g_list_model_get_n_items (rules), ==, 0);
}

static void
without_method (void)
{
  g_autoptr(RegieReview) review = NULL;
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(GListModel) findings = NULL;

  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_failed ();
      g_test_trap_assert_stderr ("*method != NULL*");
      return;
    }

  review = g_object_new (REGIE_TYPE_REVIEW, NULL);
  dossier = regie_dossier_new ();
  findings = check (review, dossier, NULL);
}

static void
finding_says_all (void)
{
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieDossier) dossier = dossier_new (DUE_YESTERDAY);
  g_autoptr(GListModel) findings = check (review, dossier, "en");
  g_autoptr(RegieFinding) finding = only_finding (findings);

  g_assert_cmpstr (regie_finding_get_code (finding), ==, "P9.2");
  g_assert_cmpint (regie_finding_get_principle (finding), ==, 9);
  g_assert_cmpint (regie_finding_get_severity (finding), ==, REGIE_SEVERITY_WARNING);
  g_assert_cmpstr (regie_finding_get_sentence (finding),
                   ==,
                   "“Bellen met de huisarts” was to be done by 31 May 2026.");
  g_assert_cmpstr (regie_finding_get_resolution (finding),
                   ==,
                   "Ask the owner what is needed, and agree on a new day or on another way.");
  g_assert_null (regie_finding_get_reason (finding));
  g_assert_cmpstr (regie_finding_get_evidence (finding)[0], ==, "plan.actions[0]");
  g_assert_null (regie_finding_get_evidence (finding)[1]);
}

static void
speaks_the_language (void)
{
  static const struct
  {
    const char *language;
    const char *sentence;
  } languages[] = {
    { NULL, "“Bellen met de huisarts” zou op 31 mei 2026 klaar zijn." },
    { "nl", "“Bellen met de huisarts” zou op 31 mei 2026 klaar zijn." },
    { "nl-BE", "“Bellen met de huisarts” zou op 31 mei 2026 klaar zijn." },
    { "en-GB", "“Bellen met de huisarts” was to be done by 31 May 2026." },
    { "tlh", "“Bellen met de huisarts” was to be done by 31 May 2026." },
  };
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieDossier) dossier = dossier_new (DUE_YESTERDAY);

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr(GListModel) findings = check (review, dossier, languages[i].language);
      g_autoptr(RegieFinding) finding = only_finding (findings);

      g_assert_cmpstr (regie_finding_get_sentence (finding), ==, languages[i].sentence);
    }
}

static void
rule_from_outside_runs (void)
{
  Outside outside = { 0 };
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieDossier) dossier = dossier_new (DUE_YESTERDAY);
  g_autoptr(GListModel) findings = NULL;
  g_autoptr(RegieFinding) first = NULL;
  g_autoptr(RegieFinding) last = NULL;

  add_outside (review, "X1.1", &outside);
  findings = check (review, dossier, NULL);

  g_assert_cmpuint (outside.n_runs, ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 2);
  first = g_list_model_get_item (findings, 0);
  last = g_list_model_get_item (findings, 1);
  g_assert_cmpstr (regie_finding_get_code (first), ==, "P9.2");
  g_assert_cmpstr (regie_finding_get_code (last), ==, "X1.1");
  g_assert_cmpint (regie_finding_get_principle (last), ==, 0);
  g_assert_cmpint (regie_finding_get_severity (last), ==, REGIE_SEVERITY_INFORMATION);
  g_assert_cmpstr (regie_finding_get_sentence (last), ==, "The title is short.");
  g_assert_cmpstr (regie_finding_get_resolution (last), ==, "Choose a longer one.");
  g_assert_cmpstr (regie_finding_get_evidence (last)[0], ==, "plan");
}

/* A place of evidence is where the record stands now, whatever a rule did. */
static void
evidence_is_where_it_stands (void)
{
  static const char *const paths[] = { "plan.goals[0]", "plan.goals[1]", "plan.goals[0]" };
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieDossier) dossier = dossier_new (NULL);
  g_autoptr(GListModel) findings = NULL;

  g_assert_true (regie_review_add_rule (review,
                                        "X1.1",
                                        0,
                                        REGIE_SEVERITY_ERROR,
                                        "Goals stay in order.",
                                        put_goal_first,
                                        NULL,
                                        NULL,
                                        NULL));
  findings = check (review, dossier, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, G_N_ELEMENTS (paths));
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      g_assert_cmpstr (regie_finding_get_evidence (finding)[0], ==, paths[i]);
    }
}

static void
add_parent (RegieDossier *dossier,
            guint         parent,
            guint         child)
{
  g_autoptr(RegieRelation) relation = regie_relation_new ();
  g_autofree char *parent_id = g_strdup_printf ("x-%u", parent);
  g_autofree char *child_id = g_strdup_printf ("x-%u", child);

  regie_relation_set_person (relation, parent_id);
  regie_relation_set_other (relation, child_id);
  regie_relation_set_kind (relation, "parent");
  regie_dossier_add_relation (dossier, relation);
}

/* Works through these in a moment, or never within the time that a test has. */
#define MANY 100000

/* Nobody of these many is on record. */
#define NO_REFERENCES \
  "rule_settings+: {'id': 'D1.6', 'is_off': true, 'reason': 'Niemand is vastgelegd.'}"

static void
long_line_of_descent (void)
{
  g_autoptr(RegieReview) review = review_new (NO_REFERENCES);
  g_autoptr(RegieDossier) dossier = dossier_new (NULL);
  g_autoptr(GListModel) findings = NULL;
  g_autoptr(RegieFinding) finding = NULL;

  /* The youngest stand first, so that everybody is met before their parents. */
  for (guint i = MANY; i > 0; i--)
    add_parent (dossier, i - 1, i);
  findings = check (review, dossier, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 0);
  g_clear_object (&findings);

  add_parent (dossier, MANY, 0);
  findings = check (review, dossier, NULL);
  finding = only_finding (findings);
  g_assert_cmpstr (regie_finding_get_code (finding), ==, "D1.4");
  g_assert_cmpuint (g_strv_length ((char **) regie_finding_get_evidence (finding)), ==, MANY + 1);
}

static void
many_circles_of_descent (void)
{
  g_autoptr(RegieReview) review = review_new (NO_REFERENCES);
  g_autoptr(RegieDossier) dossier = dossier_new (NULL);
  g_autoptr(GListModel) findings = NULL;

  for (guint i = 0; i < MANY / 2; i++)
    {
      add_parent (dossier, 2 * i, 2 * i + 1);
      add_parent (dossier, 2 * i + 1, 2 * i);
    }
  findings = check (review, dossier, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, MANY / 2);
}

static void
data_is_destroyed_once (void)
{
  Outside outside = { 0 };
  RegieReview *review = review_new (NULL);

  add_outside (review, "X1.1", &outside);
  g_assert_cmpuint (outside.n_destroyed, ==, 0);
  g_assert_finalize_object (review);
  g_assert_cmpuint (outside.n_destroyed, ==, 1);
}

static void
data_may_need_no_destroying (void)
{
  Outside outside = { 0 };
  RegieReview *review = review_new (NULL);

  g_assert_true (regie_review_add_rule (review,
                                        "X1.1",
                                        1,
                                        REGIE_SEVERITY_ERROR,
                                        "A title is long.",
                                        check_title,
                                        &outside,
                                        NULL,
                                        NULL));
  g_assert_finalize_object (review);
}

static void
doubled_code_is_refused (gconstpointer code)
{
  Outside kept = { 0 };
  Outside refused = { 0 };
  g_autoptr(GError) error = NULL;
  RegieReview *review = review_new (NULL);
  g_autoptr(GListModel) before = NULL;
  g_autoptr(GListModel) after = NULL;

  add_outside (review, "X1.1", &kept);
  before = regie_review_list_rules (review, NULL);
  g_assert_false (regie_review_add_rule (review,
                                         code,
                                         1,
                                         REGIE_SEVERITY_ERROR,
                                         "Again.",
                                         check_title,
                                         &refused,
                                         count_destroyed,
                                         &error));

  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
  g_assert_nonnull (strstr (error->message, code));
  g_assert_cmpuint (refused.n_destroyed, ==, 1);
  after = regie_review_list_rules (review, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (after), ==, g_list_model_get_n_items (before));
  g_assert_finalize_object (review);
  g_assert_cmpuint (refused.n_destroyed, ==, 1);
  g_assert_cmpuint (kept.n_destroyed, ==, 1);
}

static void
doubled_code_without_destroy (void)
{
  Outside outside = { 0 };
  g_autoptr(RegieReview) review = review_new (NULL);

  g_assert_false (regie_review_add_rule (review,
                                         "P3.1",
                                         3,
                                         REGIE_SEVERITY_ERROR,
                                         "Again.",
                                         check_title,
                                         &outside,
                                         NULL,
                                         NULL));
}

static void
rule_can_be_switched_off (void)
{
  g_autoptr(RegieReview) review = review_new (
    "rule_settings+: {'id': 'P9.2', 'is_off': true, 'reason': 'Wij bellen elke week.'}");
  g_autoptr(RegieDossier) dossier = dossier_new (DUE_YESTERDAY);
  g_autoptr(GListModel) findings = check (review, dossier, NULL);
  g_autoptr(GListModel) rules = regie_review_list_rules (review, NULL);
  g_autoptr(RegieRule) rule = find_rule (rules, "P9.2");

  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 0);
  g_assert_true (regie_rule_get_is_off (rule));
  g_assert_cmpstr (regie_rule_get_reason (rule), ==, "Wij bellen elke week.");
}

static void
rule_can_be_weighed_otherwise (void)
{
  g_autoptr(RegieReview) review = review_new (
    "rule_settings+: {'id': 'P9.2', 'regraded': true, 'severity': 'error', 'reason': 'Besluit.'}");
  g_autoptr(RegieDossier) dossier = dossier_new (DUE_YESTERDAY);
  g_autoptr(GListModel) findings = check (review, dossier, NULL);
  g_autoptr(RegieFinding) finding = only_finding (findings);
  g_autoptr(GListModel) rules = regie_review_list_rules (review, NULL);
  g_autoptr(RegieRule) rule = find_rule (rules, "P9.2");

  g_assert_cmpint (regie_finding_get_severity (finding), ==, REGIE_SEVERITY_ERROR);
  g_assert_cmpstr (regie_finding_get_reason (finding), ==, "Besluit.");
  g_assert_cmpint (regie_rule_get_severity (rule), ==, REGIE_SEVERITY_ERROR);
}

static void
severity_counts_only_when_regraded (void)
{
  g_autoptr(RegieReview) review =
    review_new ("rule_settings+: {'id': 'P9.2', 'severity': 'error', 'reason': 'Besluit.'}");
  g_autoptr(RegieDossier) dossier = dossier_new (DUE_YESTERDAY);
  g_autoptr(GListModel) findings = check (review, dossier, NULL);
  g_autoptr(RegieFinding) finding = only_finding (findings);

  g_assert_cmpint (regie_finding_get_severity (finding), ==, REGIE_SEVERITY_WARNING);
  g_assert_cmpstr (regie_finding_get_reason (finding), ==, "Besluit.");
}

static void
settings_hold_for_rule_from_outside (void)
{
  Outside outside = { 0 };
  g_autoptr(RegieReview) review = review_new (
    "rule_settings+: {'id': 'X1.1', 'regraded': true, 'severity': 'warning', 'limit': 20, 'reason': 'Besluit.'}");
  g_autoptr(RegieDossier) dossier = dossier_new (NULL);
  g_autoptr(GListModel) findings = NULL;
  g_autoptr(RegieFinding) finding = NULL;

  add_outside (review, "X1.1", &outside);
  findings = check (review, dossier, NULL);

  finding = only_finding (findings);
  g_assert_cmpint (outside.limit, ==, 20);
  g_assert_cmpint (regie_finding_get_severity (finding), ==, REGIE_SEVERITY_WARNING);
  g_assert_cmpstr (regie_finding_get_reason (finding), ==, "Besluit.");
}

static void
rule_from_outside_can_be_switched_off (void)
{
  Outside outside = { 0 };
  g_autoptr(RegieReview) review =
    review_new ("rule_settings+: {'id': 'X1.1', 'is_off': true, 'reason': 'Besluit.'}");
  g_autoptr(RegieDossier) dossier = dossier_new (NULL);
  g_autoptr(GListModel) findings = NULL;

  add_outside (review, "X1.1", &outside);
  findings = check (review, dossier, NULL);

  g_assert_cmpuint (outside.n_runs, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 0);
}

static void
limit_of_the_rule_itself (void)
{
  Outside outside = { 0 };
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieDossier) dossier = dossier_new (NULL);
  g_autoptr(GListModel) findings = NULL;

  add_outside (review, "X1.1", &outside);
  findings = check (review, dossier, NULL);

  g_assert_cmpint (outside.limit, ==, 10);
}

static void
rule_that_changes_the_dossier (void)
{
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieDossier) dossier = dossier_new (NULL);
  g_autoptr(RegieRuleContext) kept = NULL;
  g_autoptr(GListModel) findings = NULL;
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, 6, 2026);
  g_assert_true (regie_review_add_rule (review,
                                        "X1.1",
                                        0,
                                        REGIE_SEVERITY_WARNING,
                                        "Nobody.",
                                        remove_first_person,
                                        &kept,
                                        NULL,
                                        NULL));
  g_assert_true (regie_review_add_rule (review,
                                        "X1.2",
                                        0,
                                        REGIE_SEVERITY_WARNING,
                                        "Nobody.",
                                        remove_first_person,
                                        &kept,
                                        NULL,
                                        NULL));
  findings = regie_review_check (review, dossier, &day, "en");
  g_assert_nonnull (kept);
}

static void
report_after_the_review (void)
{
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieDossier) dossier = dossier_new (NULL);
  g_autoptr(RegieRuleContext) kept = NULL;
  g_autoptr(GListModel) findings = NULL;
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, 6, 2026);
  g_assert_true (regie_review_add_rule (review,
                                        "X1.1",
                                        0,
                                        REGIE_SEVERITY_WARNING,
                                        "Nobody.",
                                        remove_first_person,
                                        &kept,
                                        NULL,
                                        NULL));
  findings = regie_review_check (review, dossier, &day, "en");

  if (g_test_subprocess ())
    {
      regie_rule_context_report (kept, NULL, "Late.", NULL);
      return;
    }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*self->findings != NULL*");
}

/* Principles first, with the escalations behind the fourth, the work on safety behind the seventh,
 * the conditions of phases behind the eighth and the monitoring behind the ninth, then what is
 * recorded, each by number; what comes from outside is last. */
static gint64
rank (const char *code)
{
  static const char letters[] = "PDX";
  const gint64 behind_the_fourth = 450, behind_the_seventh = 750, behind_the_eighth = 850,
               behind_the_ninth = 950;
  g_auto(GStrv) numbers = g_strsplit (code + 1, ".", -1);

  if (*code == 'E')
    return behind_the_fourth + atoi (numbers[1]);
  if (*code == 'S')
    return behind_the_seventh + atoi (numbers[1]);
  if (*code == 'F')
    return behind_the_eighth + atoi (numbers[1]);
  if (*code == 'M')
    return behind_the_ninth + atoi (numbers[1]);

  g_assert_nonnull (strchr (letters, *code));
  g_assert_cmpuint (g_strv_length (numbers), ==, 2);

  return ((strchr (letters, *code) - letters) * 100 + atoi (numbers[0])) * 100 + atoi (numbers[1]);
}

static void
lists_rules_in_order (void)
{
  Outside outside = { 0 };
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(GListModel) rules = NULL;
  gint64 last = -1;

  add_outside (review, "X1.1", &outside);
  rules = regie_review_list_rules (review, NULL);

  g_assert_true (g_list_model_get_item_type (rules) == REGIE_TYPE_RULE);
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr(RegieRule) rule = g_list_model_get_item (rules, i);
      const char *code = regie_entity_get_id (REGIE_ENTITY (rule));

      g_assert_cmpint (rank (code), >, last);
      last = rank (code);
      g_assert_cmpint (regie_rule_get_principle (rule),
                       ==,
                       *code == 'P'   ? atoi (code + 1)
                       : *code == 'E' ? 4
                       : *code == 'S' ? 7
                       : *code == 'F' ? 8
                       : *code == 'M' ? 9
                                      : 0);
      g_assert_cmpint (regie_rule_get_version (rule), >=, 1);
      g_assert_cmpint (regie_rule_get_severity (rule), ==, regie_rule_get_own_severity (rule));
      g_assert_false (regie_rule_get_is_off (rule));
      g_assert_false (regie_rule_get_regraded (rule));
      g_assert_null (regie_rule_get_reason (rule));
    }
  g_assert_cmpint (last, ==, rank ("X1.1"));
}

static void
lists_titles_in_all_languages (void)
{
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(GListModel) rules = regie_review_list_rules (review, "en");
  g_autoptr(RegieRule) rule = find_rule (rules, "P9.2");
  GListModel *titles = regie_rule_get_titles (rule);

  g_assert_cmpuint (g_list_model_get_n_items (titles), ==, 2);
  g_assert_cmpstr (regie_label_choose (titles, "nl"), ==, "Acties zijn op tijd klaar.");
  g_assert_cmpstr (regie_label_choose (titles, "en"), ==, regie_rule_get_title (rule));
}

/* A result says what it stands on, and what was left out and why. */
static void
result_says_all (void)
{
  g_autoptr(RegieReview) review =
    review_new ("rule_settings+: {'id': 'P3.1', 'is_off': true, 'reason': 'Proef.'}");
  g_autoptr(RegieDossier) dossier = dossier_new (DUE_YESTERDAY);
  GDate day = test_day (DAY);
  g_autoptr(RegieReviewResult) result = regie_review_judge (review, dossier, &day, "en");
  GListModel *off = regie_review_result_get_rules_off (result);
  const char *const *codes = regie_review_result_get_codes (result);
  g_autoptr(RegieFinding) finding = only_finding (regie_review_result_get_findings (result));
  g_autoptr(RegieRule) rule = g_list_model_get_item (off, 0);

  g_assert_cmpstr (regie_review_result_get_dossier (result), ==, "case-1");
  g_assert_cmpint (g_date_compare (regie_review_result_get_day (result), &day), ==, 0);
  g_assert_cmpstr (regie_review_result_get_edition (result), ==, "regisseur");
  g_assert_nonnull (regie_review_result_get_edition_version (result));
  g_assert_cmpuint (g_list_model_get_n_items (off), ==, 1);
  g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (rule)), ==, "P3.1");
  g_assert_true (regie_rule_get_is_off (rule));
  g_assert_cmpstr (regie_rule_get_reason (rule), ==, "Proef.");
  g_assert_true (g_strv_contains (codes, "P9.2"));
  g_assert_false (g_strv_contains (codes, "P3.1"));
  g_assert_cmpstr (regie_finding_get_code (finding), ==, "P9.2");
  g_assert_cmpint (regie_finding_get_rule_version (finding), ==, 1);
  g_assert_cmpstr (regie_finding_get_edition (finding), ==, "regisseur");
  g_assert_cmpstr (regie_finding_get_records (finding)[0], ==, "a-1");
}

/* A record without an id is named from the nearest one around it that has one. */
static void
names_records_without_id (void)
{
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieDossier) dossier = dossier_new ("plan.actions[0].id: null");
  g_autoptr(GListModel) findings = NULL;
  g_autoptr(RegieFinding) finding = NULL;

  test_edit (dossier, DUE_YESTERDAY);
  findings = check (review, dossier, NULL);
  finding = only_finding (findings);

  g_assert_cmpstr (regie_finding_get_evidence (finding)[0], ==, "plan.actions[0]");
  g_assert_cmpstr (regie_finding_get_records (finding)[0], ==, "plan-1.actions[0]");
}

static void
lists_titles_in_the_language (void)
{
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(GListModel) dutch = regie_review_list_rules (review, NULL);
  g_autoptr(GListModel) english = regie_review_list_rules (review, "en");

  for (guint i = 0; i < g_list_model_get_n_items (dutch); i++)
    {
      g_autoptr(RegieRule) one = g_list_model_get_item (dutch, i);
      g_autoptr(RegieRule) other = g_list_model_get_item (english, i);

      g_test_message ("%s", regie_rule_get_title (one));
      g_assert_true (g_str_has_suffix (regie_rule_get_title (one), "."));
      g_assert_cmpstr (regie_rule_get_title (one), !=, regie_rule_get_title (other));
    }
}

static void
title_from_outside_stays (void)
{
  Outside outside = { 0 };
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(GListModel) rules = NULL;
  g_autoptr(RegieRule) rule = NULL;

  add_outside (review, "X1.1", &outside);
  rules = regie_review_list_rules (review, NULL);
  rule = find_rule (rules, "X1.1");

  g_assert_cmpstr (regie_rule_get_title (rule), ==, "A title is long.");
}

/* The dossiers of the examples, in which every rule has much to look at. */
static void
is_the_same_every_time (gconstpointer name)
{
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieReview) other_review = review_new (NULL);
  g_autoptr(RegieDossier) dossier = test_case_read (name);
  g_autoptr(RegieDossier) other = test_case_read (name);
  GDate day = test_day ("2026-09-15");
  g_autoptr(GListModel) first = regie_review_check (review, dossier, &day, NULL);
  g_autoptr(GListModel) again = regie_review_check (review, dossier, &day, NULL);
  g_autoptr(GListModel) elsewhere = regie_review_check (other_review, other, &day, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (first), >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (first), ==, g_list_model_get_n_items (again));
  g_assert_cmpuint (g_list_model_get_n_items (first), ==, g_list_model_get_n_items (elsewhere));
  for (guint i = 0; i < g_list_model_get_n_items (first); i++)
    {
      g_autoptr(RegieEntity) one = g_list_model_get_item (first, i);
      g_autoptr(RegieEntity) two = g_list_model_get_item (again, i);
      g_autoptr(RegieEntity) three = g_list_model_get_item (elsewhere, i);

      g_assert_true (regie_entity_equal (one, two));
      g_assert_true (regie_entity_equal (one, three));
    }
}

static void
changes_nothing (gconstpointer name)
{
  g_autoptr(RegieReview) review = review_new (NULL);
  g_autoptr(RegieDossier) dossier = test_case_read (name);
  g_autofree char *before = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_SECRETS);
  GDate day = test_day ("2026-09-15");
  g_autoptr(GListModel) findings = regie_review_check (review, dossier, &day, NULL);
  g_autoptr(GListModel) steps = regie_review_list_next_steps (review, dossier, &day, NULL);
  g_autofree char *after = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_SECRETS);

  g_assert_cmpuint (g_list_model_get_n_items (findings), >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (steps), >, 0);
  g_assert_cmpstr (before, ==, after);
}

static void
add_for_examples (const char    *behaviour,
                  GTestDataFunc  func)
{
  static const char *const names[] = { "licht.json", "standaard.json", "zwaar.json" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rules/review/%s/%s", behaviour, names[i]);

      g_test_add_data_func (path, names[i], func);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/rules/review/keeps-the-method", keeps_the_method);
  g_test_add_func ("/rules/review/leaves-nothing-behind", leaves_nothing_behind);
  g_test_add_func ("/rules/review/can-be-made-empty", can_be_made_empty);
  g_test_add_func ("/rules/review/without-method-no-rules", without_method_no_rules);
  g_test_add_func ("/rules/review/without-method", without_method);
  g_test_add_func ("/rules/review/finding-says-all", finding_says_all);
  g_test_add_func ("/rules/review/speaks-the-language", speaks_the_language);
  g_test_add_func ("/rules/review/rule-from-outside-runs", rule_from_outside_runs);
  g_test_add_func ("/rules/review/evidence-is-where-it-stands", evidence_is_where_it_stands);
  g_test_add_func ("/rules/review/long-line-of-descent", long_line_of_descent);
  g_test_add_func ("/rules/review/many-circles-of-descent", many_circles_of_descent);
  g_test_add_func ("/rules/review/data-is-destroyed-once", data_is_destroyed_once);
  g_test_add_func ("/rules/review/data-may-need-no-destroying", data_may_need_no_destroying);
  g_test_add_data_func ("/rules/review/doubled-code-of-outside-is-refused",
                        "X1.1",
                        doubled_code_is_refused);
  g_test_add_data_func ("/rules/review/doubled-code-of-library-is-refused",
                        "P3.1",
                        doubled_code_is_refused);
  g_test_add_func ("/rules/review/doubled-code-without-destroy", doubled_code_without_destroy);
  g_test_add_func ("/rules/review/rule-can-be-switched-off", rule_can_be_switched_off);
  g_test_add_func ("/rules/review/rule-can-be-weighed-otherwise", rule_can_be_weighed_otherwise);
  g_test_add_func ("/rules/review/severity-counts-only-when-regraded",
                   severity_counts_only_when_regraded);
  g_test_add_func ("/rules/review/settings-hold-for-rule-from-outside",
                   settings_hold_for_rule_from_outside);
  g_test_add_func ("/rules/review/rule-from-outside-can-be-switched-off",
                   rule_from_outside_can_be_switched_off);
  g_test_add_func ("/rules/review/limit-of-the-rule-itself", limit_of_the_rule_itself);
  g_test_add_func ("/rules/review/rule-that-changes-the-dossier", rule_that_changes_the_dossier);
  g_test_add_func ("/rules/review/report-after-the-review", report_after_the_review);
  g_test_add_func ("/rules/review/lists-rules-in-order", lists_rules_in_order);
  g_test_add_func ("/rules/review/lists-titles-in-the-language", lists_titles_in_the_language);
  g_test_add_func ("/rules/review/lists-titles-in-all-languages", lists_titles_in_all_languages);
  g_test_add_func ("/rules/review/result-says-all", result_says_all);
  g_test_add_func ("/rules/review/names-records-without-id", names_records_without_id);
  g_test_add_func ("/rules/review/title-from-outside-stays", title_from_outside_stays);
  add_for_examples ("is-the-same-every-time", is_the_same_every_time);
  add_for_examples ("changes-nothing", changes_nothing);

  return g_test_run ();
}
