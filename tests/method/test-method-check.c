/* test-method-check.c: whether a method can be worked with
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* An edition with some edits, and all the problems that it then has: path and text. */
static const struct
{
  const char *name;
  const char *edits[3];
  const char *problems;
} cases[] = {
  { "edition", { NULL }, "" },

  { "no-leads-nowhere",
    { "weighing_questions[0].no_outcome: null" },
    "weighing_questions[0]: The answer no leads nowhere.\n" },
  { "no-leads-to-a-question",
    { "weighing_questions[0].no_outcome: null", "weighing_questions[0].no_next: '2'" },
    "" },
  { "yes-leads-nowhere",
    { "weighing_questions[0].yes_next: null" },
    "weighing_questions[0]: The answer yes leads nowhere.\n" },
  { "yes-leads-to-an-outcome",
    { "weighing_questions[0].yes_next: null", "weighing_questions[0].yes_outcome: 'report'" },
    "" },
  { "yes-leads-back",
    { "weighing_questions[2].yes_next: '1'" },
    "weighing_questions[2]: A question leads back to an earlier one.\n" },
  { "yes-leads-to-itself",
    { "weighing_questions[2].yes_next: '3'" },
    "weighing_questions[2]: A question leads back to an earlier one.\n" },
  { "yes-leads-past-a-question", { "weighing_questions[0].yes_next: '5'" }, "" },
  { "framework-of-a-profession",
    { "weighing_frameworks+: {'id': 'f', 'questions': [{'id': 'f-1', 'no_outcome': 'close', "
      "'yes_next': 'f-2'}, {'id': 'f-2', 'no_outcome': 'help', 'yes_outcome': 'report'}]}" },
    "" },
  { "framework-without-questions",
    { "weighing_frameworks+: {'id': 'f'}" },
    "weighing_frameworks[0]: A weighing framework without questions.\n" },
  { "framework-that-leads-back",
    { "weighing_frameworks+: {'id': 'f', 'questions': [{'id': 'f-1', 'no_outcome': 'close', "
      "'yes_next': 'f-1'}]}" },
    "weighing_frameworks[0].questions[0]: A question leads back to an earlier one.\n" },
  { "instrument",
    { "risk_instruments+: {'id': 'r', 'items': [{'id': 'i', 'max': 1}], "
      "'levels': [{'id': 'l', 'threshold': 1}, {'id': 'h', 'threshold': 2}]}" },
    "" },
  { "instrument-with-an-item-of-one-answer",
    { "risk_instruments+: {'id': 'r', 'items': [{'id': 'i', 'min': 1, 'max': 1}]}" },
    "risk_instruments[0].items[0]: The lowest answer is not below the highest.\n" },
  { "instrument-with-two-levels-of-one-threshold",
    { "risk_instruments+: {'id': 'r', 'levels': [{'id': 'l'}, {'id': 'h'}]}" },
    "risk_instruments[0].levels[1]: Another level has this threshold.\n" },
  { "no-leads-back",
    { "weighing_questions[2].no_next: '2'" },
    "weighing_questions[2]: A question leads back to an earlier one.\n" },

  { "scale-upside-down",
    { "scales[0].min: 11", "scales[0].anchors: null" },
    "scales[0]: The lowest score is not below the highest.\n" },
  { "scale-of-one-score",
    { "scales[0].min: 10" },
    "scales[0]: The lowest score is not below the highest.\n" },
  { "scale-of-two-scores", { "scales[0].min: 9", "scales[0].anchors: null" }, "" },
  { "anchor-above-its-scale",
    { "scales[0].anchors[1].value: 11" },
    "scales[0].anchors[1]: A score outside its scale.\n" },
  { "anchor-below-its-scale",
    { "scales[0].anchors[1].value: -1" },
    "scales[0].anchors[1]: A score outside its scale.\n" },
  { "anchor-within-its-scale", { "scales[0].anchors[1].value: 9" }, "" },

  { "regiekaart-without-levels",
    { "regiekaart.levels: null", "intervals: null" },
    "regiekaart: A regiekaart without levels.\n" },
  { "level-without-rank",
    { "regiekaart.levels[1].rank: null" },
    "regiekaart.levels[1]: A level without a rank.\n" },
  { "two-levels-without-rank",
    { "regiekaart.levels[1].rank: null", "regiekaart.levels[2].rank: null" },
    "regiekaart.levels[1]: A level without a rank.\nregiekaart.levels[2]: A level without a rank.\n" },
  { "two-levels-of-one-rank",
    { "regiekaart.levels[1].rank: 1" },
    "regiekaart.levels[1]: Another level has this rank.\n" },
  { "no-regiekaart", { "regiekaart: null", "intervals: null" }, "" },

  { "interval-of-unknown-level",
    { "intervals[1].level: 'other'" },
    "intervals[1]: The regiekaart has no such level.\n" },
  { "interval-without-regiekaart",
    { "regiekaart: null", "intervals[3]: null" },
    "intervals[1]: The regiekaart has no such level.\n" },
  { "interval-of-known-level", { "intervals[1].level: 'self'" }, "" },

  { "no-phases", { "phases: null" }, ": A method without phases.\n" },
  { "one-phase", { "phases: [{'id': '1'}]" }, "" },
  { "phase-that-nothing-leads-to",
    { "phases+: {'id': '7', 'next': ['1']}" },
    "phases[8]: No way leads from the first phase to this one.\n" },
  { "phase-that-nothing-leads-to-any-more",
    { "phases[6].next: null" },
    "phases[7]: No way leads from the first phase to this one.\n" },
  { "phase-without-an-id",
    { "phases: [{'id': '1'}, {'next': ['1']}]" },
    "phases[1]: No way leads from the first phase to this one.\n" },
  { "first-phase-without-an-id", { "phases: [{'next': ['2']}, {'id': '2'}]" }, "" },
  { "part-that-its-whole-leads-to", { "phases+: {'id': '4a', 'part_of': '4'}" }, "" },
  { "whole-that-its-part-leads-to", { "phases[1].next: ['3a']" }, "" },
  { "next-that-there-is-not",
    { "phases[1].next: ['3', '9']" },
    "phases[1].next: There is no such record in the document.\n" },
  { "part-of-itself", { "phases[2].part_of: '3'" }, "phases[2]: A phase is a part of itself.\n" },
  { "parts-of-each-other",
    { "phases[2].part_of: '3a'" },
    "phases[2]: A phase is a part of itself.\nphases[3]: A phase is a part of itself.\n" },
  { "part-of-parts-of-each-other",
    { "phases[2].part_of: '3a'",
      "phases[3].part_of: '3'",
      "phases+: {'id': '3c', 'part_of': '3'}" },
    "phases[2]: A phase is a part of itself.\nphases[3]: A phase is a part of itself.\n" },
  { "days-without-an-anchor",
    { "phases[0].steps[0].offset_days: 2" },
    "phases[0].steps[0]: A step has offset_days but no anchor to count them from.\n" },
  { "days-from-the-first",
    { "phases[0].steps[0].offset_days: 2", "phases[0].steps[0].anchor: 'phase-start'" },
    "" },
  { "days-before-the-first",
    { "phases[0].steps[0].offset_days: -2", "phases[0].steps[0].anchor: 'phase-start'" },
    "phases[0].steps[0]: A step is due before its phase begins.\n" },
  { "kind-without-a-meeting",
    { "phases[0].steps[0].meeting_kind: 'start'" },
    "phases[0].steps[0]: A step names a kind of meeting but is not counted from one.\n" },
  { "days-before-a-meeting",
    { "phases[0].steps[0].offset_days: -2", "phases[0].steps[0].anchor: 'meeting'" },
    "" },
  { "condition-without-a-comparison",
    { "phases[0].entry_conditions+: {'fact': 'goals'}" },
    "phases[0].entry_conditions[1]: The fact is compared with nothing: write at_least, below or one_of.\n" },
  { "condition-without-anything",
    { "phases[0].exit_conditions+: {'id': 'x'}" },
    "phases[0].exit_conditions[1]: A criterion wants exactly one of these: all, any, none, fact.\n" },

  { "action-without-an-order",
    { "catalogue[3].order: null" },
    "catalogue[3]: An action without an order.\n" },
  { "two-actions-of-one-order",
    { "catalogue[4].order: 1" },
    "catalogue[4]: Another action of this theme and level has this order.\n" },
  { "orders-of-two-levels", { "catalogue[3].order: 4" }, "" },
  { "orders-of-two-themes", { "catalogue[3].theme: 'D'", "catalogue[3].order: 9" }, "" },
  { "action-without-an-id",
    { "catalogue[3].id: null" },
    "catalogue[3]: A programme cannot refer to this: it has no id.\n" },
  { "sub-item-without-an-id",
    { "catalogue[11].sub_items[1].id: null" },
    "catalogue[11].sub_items[1]: A programme cannot refer to this: it has no id.\n" },
  { "two-sub-items-of-one-id",
    { "catalogue[11].sub_items[1].id: 'S000.B.M.2.3'" },
    "catalogue[13].sub_items[2].id: Another record of this kind has this id.\n" },
  { "action-of-the-country",
    { "catalogue[3].level: 'national'" },
    "catalogue[3]: The level of an action is region, municipality or organisation.\n" },
  { "action-without-a-level",
    { "catalogue[3].level: null" },
    "catalogue[3].level: This must be filled in.\n" },
  { "action-without-a-theme",
    { "catalogue[3].theme: null" },
    "catalogue[3].theme: This must be filled in.\n" },
  { "action-of-an-unknown-theme",
    { "catalogue[3].theme: 'F'" },
    "catalogue[3].theme: There is no such record in the document.\n" },
  { "reading-that-there-is-not",
    { "catalogue[33].indicators: ['solutions', 'luck']" },
    "catalogue[33].indicators: There is no such record in the document.\n" },
  { "money-for-what-there-is-not",
    { "catalogue[19].purposes: ['cake']" },
    "catalogue[19].purposes: There is no such record in the document.\n" },

  { "shape", { "version: null" }, "version: This must be filled in.\n" },
  { "lost-reference",
    { "weighing_questions[0].yes_next: '9'" },
    "weighing_questions[0].yes_next: There is no such record in the document.\n" },
};

static GListModel *
check_edited (gsize       i,
              const char *language)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");

  test_edit_all (method, cases[i].edits, G_N_ELEMENTS (cases[i].edits));

  return regie_method_check (method, language);
}

static void
finds (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr(GListModel) problems = check_edited (i, "en");
  g_autoptr(GListModel) dutch = check_edited (i, NULL);
  g_autoptr(GString) found = g_string_new (NULL);

  g_assert_true (g_list_model_get_item_type (problems) == REGIE_TYPE_PROBLEM);
  for (guint k = 0; k < g_list_model_get_n_items (problems); k++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, k);
      g_autoptr(RegieProblem) in_dutch = g_list_model_get_item (dutch, k);

      g_string_append_printf (found,
                              "%s: %s\n",
                              regie_problem_get_path (problem),
                              regie_problem_get_text (problem));
      g_assert_cmpstr (regie_problem_get_text (in_dutch), !=, regie_problem_get_text (problem));
    }
  g_assert_cmpstr (found->str, ==, cases[i].problems);
}

static void
says_it_in_dutch (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(RegieProblem) problem = NULL;

  test_edit (method, "phases: null");
  problems = regie_method_check (method, NULL);
  problem = g_list_model_get_item (problems, 0);

  g_assert_cmpstr (regie_problem_get_text (problem), ==, "Een werkwijze zonder fasen.");
}

static void
leaves_nothing_behind (void)
{
  RegieMethod *method = test_method_new ("regisseur");
  GListModel *problems = NULL;

  test_edit (method, "phases: null");
  problems = regie_method_check (method, NULL);

  g_assert_finalize_object (method);
  g_assert_finalize_object (problems);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/method/method-check/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), finds);
    }
  g_test_add_func ("/method/method-check/says-it-in-dutch", says_it_in_dutch);
  g_test_add_func ("/method/method-check/leaves-nothing-behind", leaves_nothing_behind);

  return g_test_run ();
}
