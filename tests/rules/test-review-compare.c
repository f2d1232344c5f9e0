/* test-review-compare.c: which findings are new, still there, or solved
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* One case: two results as JSON with ' for ", and what became of the findings. */
typedef struct
{
  const char *name;
  const char *earlier;
  const char *later;
  const char *expected;
} Case;

#define OVERDUE \
  "{'code': 'P9.2', 'sentence': 'Te laat.', 'evidence': ['plan.actions[0]'], 'records': ['a-1']}"
#define MOVED \
  "{'code': 'P9.2', 'sentence': 'Te laat.', 'evidence': ['plan.actions[7]'], 'records': ['a-1']}"
#define REWORDED \
  "{'code': 'P9.2', 'sentence': 'Late.', 'evidence': ['plan.actions[0]'], 'records': ['a-1']}"
#define ANOTHER \
  "{'code': 'P9.2', 'sentence': 'Te laat.', 'evidence': ['plan.actions[0]'], 'records': ['a-2']}"
#define ONE    "{'code': 'P9.1', 'sentence': 'Te lang geleden.', 'records': ['plan-1']}"
#define OTHER  "{'code': 'P9.1', 'sentence': 'Niets gepland.', 'records': ['plan-1']}"
#define THIRD  "{'code': 'P9.1', 'sentence': 'Iets anders.', 'records': ['plan-1']}"
#define BARE   "{'code': 'X1.1', 'sentence': 'Zonder bewijs.'}"
#define MERGED "{'code': 'P9.2', 'sentence': 'Te laat.', 'records': ['a-1', 'a-2']}"

/* clang-format off */
static const Case cases[] = {
  { "nothing", "{}", "{}", "" },
  { "new", "{}", "{'findings': [" OVERDUE "]}", "new P9.2 Te laat.\n" },
  { "remaining", "{'findings': [" OVERDUE "]}", "{'findings': [" OVERDUE "]}", "remaining P9.2 Te laat. < Te laat.\n" },
  { "solved", "{'findings': [" OVERDUE "]}", "{}", "solved P9.2 Te laat.\n" },
  { "place-makes-no-difference", "{'findings': [" OVERDUE "]}", "{'findings': [" MOVED "]}",
    "remaining P9.2 Te laat. < Te laat.\n" },
  { "words-make-no-difference", "{'findings': [" OVERDUE "]}", "{'findings': [" REWORDED "]}",
    "remaining P9.2 Late. < Te laat.\n" },
  { "same-place-another-record", "{'findings': [" OVERDUE "]}", "{'findings': [" ANOTHER "]}",
    "new P9.2 Te laat.\nsolved P9.2 Te laat.\n" },
  { "more-records", "{'findings': [" OVERDUE "]}", "{'findings': [" MERGED "]}",
    "new P9.2 Te laat.\nsolved P9.2 Te laat.\n" },
  { "two-of-one-record", "{'findings': [" ONE "," OTHER "]}", "{'findings': [" OTHER "]}",
    "remaining P9.1 Niets gepland. < Niets gepland.\nsolved P9.1 Te lang geleden.\n" },
  { "same-words-before-other-words", "{'findings': [" ONE "," OTHER "]}", "{'findings': [" THIRD "," ONE "]}",
    "remaining P9.1 Iets anders. < Niets gepland.\nremaining P9.1 Te lang geleden. < Te lang geleden.\n" },
  { "more-than-before", "{'findings': [" ONE "]}", "{'findings': [" ONE "," ONE "]}",
    "remaining P9.1 Te lang geleden. < Te lang geleden.\nnew P9.1 Te lang geleden.\n" },
  { "without-records", "{'findings': [" BARE "]}", "{'findings': [" BARE "]}",
    "remaining X1.1 Zonder bewijs. < Zonder bewijs.\n" },
  { "judged-and-solved", "{'findings': [" OVERDUE "]}", "{'codes': ['P9.1', 'P9.2']}", "solved P9.2 Te laat.\n" },
  { "not-judged", "{'findings': [" OVERDUE "]}", "{'codes': ['P9.1']}", "unjudged P9.2 Te laat.\n" },
  { "without-code", "{'findings': [{'sentence': 'Iets.'}]}", "{'codes': ['P9.1']}", "unjudged - Iets.\n" },
};
/* clang-format on */

static RegieReviewResult *
result_new (const char *text)
{
  return REGIE_REVIEW_RESULT (test_record_new (REGIE_TYPE_REVIEW_RESULT, text));
}

static const char *
nick_of (RegieFindingState state)
{
  g_autoptr(GEnumClass) states = g_type_class_ref (REGIE_TYPE_FINDING_STATE);

  return g_enum_get_value (states, state)->value_nick;
}

static char *
describe (RegieReviewComparison *comparison)
{
  GListModel *changes = regie_review_comparison_get_changes (comparison);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (changes); i++)
    {
      g_autoptr(RegieFindingChange) change = g_list_model_get_item (changes, i);
      RegieFinding *finding = regie_finding_change_get_finding (change);
      RegieFinding *earlier = regie_finding_change_get_earlier (change);
      const char *code = regie_finding_get_code (finding);

      g_string_append_printf (text,
                              "%s %s %s",
                              nick_of (regie_finding_change_get_state (change)),
                              code == NULL ? "-" : code,
                              regie_finding_get_sentence (finding));
      if (earlier != NULL)
        g_string_append_printf (text, " < %s", regie_finding_get_sentence (earlier));
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieReviewResult) earlier = result_new (test->earlier);
  g_autoptr(RegieReviewResult) later = result_new (test->later);
  g_autoptr(RegieReviewComparison) comparison = regie_review_result_compare (later, earlier);
  g_autofree char *found = describe (comparison);

  g_assert_cmpstr (found, ==, test->expected);
}

static void
tells_the_case_and_the_days (void)
{
  g_autoptr(RegieReviewResult) earlier = result_new ("{'dossier': 'd', 'day': '2026-05-01'}");
  g_autoptr(RegieReviewResult) later = result_new ("{'dossier': 'd', 'day': '2026-06-01'}");
  g_autoptr(RegieReviewComparison) comparison = regie_review_result_compare (later, earlier);
  GDate first = test_day ("2026-05-01");
  GDate last = test_day ("2026-06-01");

  g_assert_cmpstr (regie_review_comparison_get_dossier (comparison), ==, "d");
  g_assert_cmpint (g_date_compare (regie_review_comparison_get_earlier_day (comparison), &first),
                   ==,
                   0);
  g_assert_cmpint (g_date_compare (regie_review_comparison_get_day (comparison), &last), ==, 0);
}

/* A case as it was and as it is, judged by the rules themselves. */
static void
follows_a_case (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(RegieDossier) dossier = test_case_new ();
  GDate first = test_day ("2026-07-02");
  GDate last = test_day ("2026-07-10");
  g_autoptr(RegieReviewResult) earlier = regie_review_judge (review, dossier, &first, "en");
  g_autoptr(RegieReviewResult) later = NULL;
  g_autoptr(RegieReviewComparison) comparison = NULL;
  g_autofree char *found = NULL;

  test_edit (dossier, "plan.actions[0].status: 'done'");
  test_edit (dossier, "plan.goals+: {'id': 'g-2', 'title': 'Rust'}");
  later = regie_review_judge (review, dossier, &last, "nl");
  comparison = regie_review_result_compare (later, earlier);
  found = describe (comparison);

  g_assert_true (g_str_has_prefix (found, "new P6.2 "));
  g_assert_nonnull (strstr (found, "\nsolved P9.2 “Bellen met de huisarts” was to be done"));
}

#define MANY 20000

/* In a moment, or never within the time that a test has. */
static void
many_of_one_record (void)
{
  g_autoptr(RegieReviewResult) earlier = regie_review_result_new ();
  g_autoptr(RegieReviewResult) later = regie_review_result_new ();
  g_autoptr(RegieReviewComparison) comparison = NULL;

  for (guint i = 0; i < MANY; i++)
    {
      g_autoptr(RegieFinding) one = regie_finding_new ();
      g_autoptr(RegieFinding) other = regie_finding_new ();
      g_autofree char *sentence = g_strdup_printf ("%u", i);

      regie_finding_set_code (one, "X1.1");
      regie_finding_set_code (other, "X1.1");
      regie_finding_set_sentence (one, sentence);
      regie_review_result_add_finding (earlier, one);
      regie_review_result_add_finding (later, other);
    }
  comparison = regie_review_result_compare (later, earlier);

  g_assert_cmpuint (g_list_model_get_n_items (regie_review_comparison_get_changes (comparison)),
                    ==,
                    MANY);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/review-compare/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  g_test_add_func ("/rules/review-compare/tells-the-case-and-the-days",
                   tells_the_case_and_the_days);
  g_test_add_func ("/rules/review-compare/follows-a-case", follows_a_case);
  g_test_add_func ("/rules/review-compare/many-of-one-record", many_of_one_record);

  return g_test_run ();
}
