/* rules.c: tables of what rules find and what they let pass
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/rules.h"

#include <stdlib.h>
#include <string.h>

#include "data/case.h"

#define EDITION "regisseur"

/* A case with the table that it stands in. */
typedef struct
{
  const TestRules    *rules;
  const TestRuleCase *test;
} Run;

static const char *
get_edition (const TestRuleCase *test)
{
  return test->edition != NULL ? test->edition : EDITION;
}

static gpointer
build_document (const Run *run)
{
  const TestRuleCase *test = run->test;
  gpointer document = test->build != NULL ? test->build () : run->rules->build (get_edition (test));

  test_edit_all (document, test->edits, G_N_ELEMENTS (test->edits));

  return document;
}

static RegieMethod *
build_method (const Run *run)
{
  const TestRuleCase *test = run->test;
  const char *const *wide = run->rules->wide;
  RegieMethod *method = test_method_new (get_edition (test));

  for (gsize i = 0; wide != NULL && wide[i] != NULL; i++)
    if (!g_str_equal (test->rule, wide[i]) && !g_str_equal (test->rule, "all"))
      {
        g_autofree char *edit =
          g_strdup_printf ("rule_settings+: {'id': '%s', 'is_off': true, 'reason': 'Elders.'}",
                           wide[i]);

        test_edit (method, edit);
      }
  test_edit_all (method, test->method_edits, G_N_ELEMENTS (test->method_edits));

  return method;
}

static char *
dup_finding (RegieFinding *finding)
{
  const char *const *evidence = regie_finding_get_evidence (finding);
  GString *text = g_string_new (regie_finding_get_code (finding));

  for (gsize i = 0; evidence[i] != NULL; i++)
    g_string_append_printf (text, " %s", *evidence[i] == '\0' ? "." : evidence[i]);

  return g_string_free (text, FALSE);
}

static void
check_sentence (const char *sentence)
{
  g_test_message ("%s", sentence);
  g_assert_true (g_utf8_validate (sentence, -1, NULL));
  g_assert_true (g_str_has_suffix (sentence, "."));
  g_assert_null (strpbrk (sentence, "{}\n"));
  /* The question that a condition asks may be quoted. */
  for (const char *mark = strchr (sentence, '?'); mark != NULL; mark = strchr (mark + 1, '?'))
    g_assert_true (g_str_has_prefix (mark, "?”"));
  g_assert_null (strstr (sentence, "““"));
  g_assert_null (strstr (sentence, "””"));
}

/* What holds for whatever a rule of the library finds. */
static void
check_finding (const TestRules *rules,
               gpointer         document,
               RegieFinding    *finding)
{
  const char *const *evidence = regie_finding_get_evidence (finding);

  check_sentence (regie_finding_get_sentence (finding));
  if (regie_finding_get_resolution (finding) != NULL)
    check_sentence (regie_finding_get_resolution (finding));
  g_assert_nonnull (evidence);
  for (gsize i = 0; evidence[i] != NULL; i++)
    g_assert_nonnull (regie_entity_find_path (document, evidence[i]));
  rules->check_finding (finding);
}

static int
compare_parts (gconstpointer one,
               gconstpointer other)
{
  return strcmp (*(char *const *) one, *(char *const *) other);
}

/* Findings as cases write them, in their order or, where that does not count, sorted. */
static char *
dup_parts (const TestRules *rules,
           GStrv            parts)
{
  if (rules->is_unordered)
    qsort (parts, g_strv_length (parts), sizeof (char *), compare_parts);

  return g_strjoinv ("; ", parts);
}

static GListModel *
check_in (const Run   *run,
          RegieReview *review,
          gpointer     document,
          const char  *language)
{
  GDate day = test_day (run->test->day != NULL ? run->test->day : TEST_RULES_DAY);
  GListModel *findings = run->rules->check (review, document, &day, language);
  guint n_findings = g_list_model_get_n_items (findings);
  g_auto(GStrv) found = g_new0 (char *, n_findings + 1);
  g_auto(GStrv) expected = g_strsplit (run->test->expected, "; ", -1);
  g_autofree char *found_text = NULL;
  g_autofree char *expected_text = NULL;

  for (guint i = 0; i < n_findings; i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      check_finding (run->rules, document, finding);
      found[i] = dup_finding (finding);
    }
  found_text = dup_parts (run->rules, found);
  expected_text = dup_parts (run->rules, expected);
  g_assert_cmpstr (found_text, ==, expected_text);

  return findings;
}

/* Every text is translated: no sentence is the same in both languages. */
static void
check_translation (GListModel *dutch,
                   GListModel *english)
{
  for (guint i = 0; i < g_list_model_get_n_items (dutch); i++)
    {
      g_autoptr(RegieFinding) one = g_list_model_get_item (dutch, i);
      g_autoptr(RegieFinding) other = g_list_model_get_item (english, i);

      g_assert_cmpstr (regie_finding_get_sentence (one), !=, regie_finding_get_sentence (other));
      if (regie_finding_get_resolution (one) != NULL)
        g_assert_cmpstr (regie_finding_get_resolution (one),
                         !=,
                         regie_finding_get_resolution (other));
    }
}

static void
run_case (gconstpointer data)
{
  const Run *run = data;
  g_autoptr(RegieEntity) document = build_document (run);
  g_autoptr(RegieMethod) method = build_method (run);
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(GListModel) dutch = check_in (run, review, document, NULL);
  g_autoptr(GListModel) english = check_in (run, review, document, "en");

  check_translation (dutch, english);
}

/* Every case becomes a test, called by its rule and its name. */
void
test_rules_add_cases (const TestRules *rules)
{
  for (gsize i = 0; i < rules->n_cases; i++)
    {
      const TestRuleCase *test = &rules->cases[i];
      g_autofree char *path = g_strdup_printf ("/rules/%s/%s", test->rule, test->name);
      Run *run = g_new (Run, 1);

      run->rules = rules;
      run->test = test;
      g_test_add_data_func_full (path, run, run_case, g_free);
    }
}

static gboolean
names_rule (const char *expected,
            const char *code)
{
  g_autofree char *start = g_strconcat (code, " ", NULL);

  return strstr (expected, start) != NULL;
}

/* Every rule has a case that passes and one that fails. */
void
test_rules_assert_both_cases (const TestRules *rules)
{
  g_autoptr(RegieMethod) method = test_method_new (EDITION);
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(GListModel) listed = rules->list (review, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (listed), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (listed); i++)
    {
      g_autoptr(RegieEntity) rule = g_list_model_get_item (listed, i);
      const char *code = regie_entity_get_id (rule);
      guint n_cases[2] = { 0, 0 };

      for (gsize k = 0; k < rules->n_cases; k++)
        if (g_str_equal (rules->cases[k].rule, code))
          n_cases[names_rule (rules->cases[k].expected, code)]++;

      g_test_message ("%s: %u pass, %u fail", code, n_cases[0], n_cases[1]);
      g_assert_cmpuint (n_cases[0], >, 0);
      g_assert_cmpuint (n_cases[1], >, 0);
    }
}

/* The first thing that is found in the document in order after these edits. */
RegieFinding *
test_rules_find_first (const TestRules        *rules,
                       const char      *const *edits,
                       gsize                   n_edits,
                       const char             *language)
{
  g_autoptr(RegieEntity) document = rules->build (EDITION);
  g_autoptr(RegieMethod) method = test_method_new (EDITION);
  g_autoptr(RegieReview) review = regie_review_new (method);
  GDate day = test_day (TEST_RULES_DAY);
  g_autoptr(GListModel) findings = NULL;
  RegieFinding *finding = NULL;

  test_edit_all (document, edits, n_edits);
  findings = rules->check (review, document, &day, language);
  finding = g_list_model_get_item (findings, 0);
  g_assert_nonnull (finding);

  return finding;
}
