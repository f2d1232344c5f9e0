/* test-plan-changes.c: what differs between two versions of a plan, as data and in words
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define DOSSIER                                                                                   \
  "{'id': 'd', 'persons': [{'id': 'ans', 'given_name': 'Ans'}, {'id': 'bo', 'given_name': 'Bo'}," \
  " {'id': 'x', 'initials': 'H.', 'family_name': 'Vries', 'name_prefix': 'de'}]}"

#define PLAN                                                                                          \
  "{'id': 'v1', 'version': 1, 'desired_result': 'Rust',"                                              \
  " 'goals': [{'id': 'g', 'title': 'Slapen', 'target_date': '2026-05-01'}],"                          \
  " 'concerns': [{'id': 'c', 'text': 'Laat op', 'priority': 2}],"                                     \
  " 'actions': [{'id': 'a', 'title': 'Bellen', 'owner': 'ans', 'due_date': '2026-04-01'},"            \
  "  {'id': 'b', 'title': 'Fietsen', 'owner': 'bo', 'helpers': ['ans']}],"                            \
  " 'safety_plan': {'id': 's', 'agreements': [{'id': 'sa', 'text': 'Deur dicht', 'supervisor': 'bo'," \
  "  'trigger': 'Ruzie', 'if_broken': 'Bel 112.'}], 'signatures': [{'id': 'sig', 'person': 'ans'}]}}"

static RegieDossier *
dossier_new (void)
{
  return REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));
}

static RegiePlan *
plan_new (void)
{
  return REGIE_PLAN (test_record_new (REGIE_TYPE_PLAN, PLAN));
}

/* One difference: the edit, what is told of it as data, and in both languages. */
typedef struct
{
  const char *name;
  const char *edit;
  const char *data;
  const char *en;
  const char *nl;
} Case;

/* clang-format off */
static const Case cases[] = {
  { "nothing", NULL, "", "", "" },
  { "life", "version: 2", "", "", "" },
  { "signature", "safety_plan.signatures[0]: null", "", "", "" },
  { "answer", "responses+: {'person': 'ans'}", "", "", "" },
  { "new-goal", "goals+: {'id': 'g2', 'title': 'Eten'}", "added goals g2 Eten",
    "New goal: Eten", "Nieuw doel: Eten" },
  { "new-goal-with-day", "goals+: {'id': 'g2', 'title': 'Eten', 'target_date': '2026-06-30'}", "added goals g2 Eten 2026-06-30",
    "New goal, to be reached by 30 June 2026: Eten", "Nieuw doel, te halen op 30 juni 2026: Eten" },
  { "dropped-goal", "goals[0]: null", "removed goals g Slapen 2026-05-01", "No goal any more: Slapen", "Geen doel meer: Slapen" },
  { "new-action", "actions+: {'id': 'n', 'title': 'Koken', 'owner': 'bo', 'due_date': '2026-06-01'}",
    "added actions n Koken bo 2026-06-01",
    "New: Bo does this by 1 June 2026: Koken", "Nieuw: Bo doet dit vóór of op 1 juni 2026: Koken" },
  { "new-action-of-nobody", "actions+: {'id': 'n', 'title': 'Koken'}", "added actions n Koken",
    "New. Nobody has taken it yet: Koken", "Nieuw. Nog niemand doet dit: Koken" },
  { "dropped-action", "actions[1]: null", "removed actions b Fietsen bo",
    "This need not be done any more: Fietsen", "Dit hoeft niet meer: Fietsen" },
  { "other-owner", "actions[0].owner: 'x'", "changed actions a Bellen owner ans>x",
    "H. de Vries does this now, and not Ans: Bellen", "H. de Vries doet dit nu, en niet Ans: Bellen" },
  { "owner-nobody-knows", "actions[0].owner: 'y'", "changed actions a Bellen owner ans>y",
    "somebody whose name is not known does this now, and not Ans: Bellen",
    "iemand van wie de naam niet bekend is doet dit nu, en niet Ans: Bellen" },
  { "owner-gone", "actions[0].owner: null", "changed actions a Bellen owner ans>",
    "Ans does not do this any more. Nobody has taken it yet: Bellen", "Ans doet dit niet meer. Nog niemand doet het nu: Bellen" },
  { "helpers", "actions[1].helpers: ['ans', 'x']", "changed actions b Fietsen helpers [\"ans\"]>[\"ans\",\"x\"]",
    "These people help with it: Ans and H. de Vries. It is about: Fietsen",
    "Hierbij helpt nu: Ans en H. de Vries. Het gaat om: Fietsen" },
  { "later", "actions[0].due_date: '2026-04-15'", "changed actions a Bellen due_date 2026-04-01>2026-04-15",
    "Not by 1 April 2026 but by 15 April 2026: Bellen", "Niet op 1 april 2026 klaar maar op 15 april 2026: Bellen" },
  { "first-day", "actions[1].due_date: '2026-04-15'", "changed actions b Fietsen due_date >2026-04-15",
    "To be done by 15 April 2026: Fietsen", "Klaar op 15 april 2026: Fietsen" },
  { "done", "actions[0].status: 'done'", "changed actions a Bellen status >done", "This is done: Bellen", "Dit is gedaan: Bellen" },
  { "goal-reached", "goals[0].status: 'reached'", "changed goals g Slapen status >reached",
    "We reached this: Slapen", "Dit is gelukt: Slapen" },
  { "goal-says-more", "goals[0].description: 'Voor tien'", "changed goals g Slapen description >Voor tien",
    "Something else has changed about this: Slapen", "Hieraan is iets anders: Slapen" },
  { "goal-named-anew", "goals[0].title: 'Uitslapen'", "changed goals g Uitslapen title Slapen>Uitslapen",
    "This: Slapen is now: Uitslapen", "Dit: Slapen is nu: Uitslapen" },
  { "worry-first", "concerns[0].priority: 1", "changed concerns c Laat op priority 2>1",
    "This worry is now number 1: Laat op", "Deze zorg is nu nummer 1: Laat op" },
  { "want", "desired_result: 'Rust in huis'", "changed desired_result Rust>Rust in huis",
    "This is what we want now: Rust in huis", "Dit willen we nu: Rust in huis" },
  { "next-meeting", "next_meeting_date: '2026-09-01'", "added next_meeting_date >2026-09-01",
    "We meet again on 1 September 2026.", "We zien elkaar weer op 1 september 2026." },
  { "analysis", "analysis: 'Veel tegelijk'", "added analysis >Veel tegelijk",
    "We wrote down how it came about.", "We schreven op hoe het zo kwam." },
  { "interval", "review_interval_days: 30", "added review_interval_days >30",
    "Something else has changed in the plan.", "Er is iets anders in het plan." },
  { "safety-agreement", "safety_plan.agreements+: {'id': 'sb', 'text': 'Oma belt'}", "added safety_plan.agreements sb Oma belt",
    "New, to keep everybody safe: Oma belt", "Nieuw, zodat iedereen veilig is: Oma belt" },
  { "safety-supervisor", "safety_plan.agreements[0].supervisor: 'ans'",
    "changed safety_plan.agreements sa Deur dicht supervisor bo>ans",
    "Ans watches over this now, and not Bo: Deur dicht", "Ans let hier nu op, en niet Bo: Deur dicht" },
  { "safety-trigger", "safety_plan.agreements[0].trigger: null",
    "changed safety_plan.agreements sa Deur dicht trigger Ruzie>",
    "Something has changed in what keeps everybody safe: Deur dicht", "Er is iets anders in deze afspraak over veiligheid: Deur dicht" },
  { "safety-tested", "safety_plan.agreements[0].tests+: {'date': '2026-05-01'}", "", "", "" },
  { "safety-reason", "safety_plan.reason: 'Ruzie'", "added safety_plan.reason >Ruzie",
    "Something has changed in the part about safety.", "Er is iets anders in het deel over veiligheid." },
  { "safety-gone", "safety_plan: null",
    "removed safety_plan; removed safety_plan.agreements sa Deur dicht",
    "There is no part about safety any more.; No longer agreed to keep everybody safe: Deur dicht",
    "Er is geen deel over veiligheid meer.; Deze afspraak over veiligheid geldt niet meer: Deur dicht" },
  { "of-another-kind", "strengths+: {'id': 'n', 'text': 'Samen eten'}", "added strengths n Samen eten",
    "This goes well too: Samen eten", "Dit gaat ook goed: Samen eten" },
};
/* clang-format on */

static void
put (GString    *line,
     const char *before,
     const char *text)
{
  if (text != NULL)
    g_string_append_printf (line, "%s%s", before, text);
}

static char *
dup_data (GListModel *changes)
{
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (changes); i++)
    {
      static const char *const kinds[] = { "changed", "added", "removed", "moved" };
      g_autoptr(RegiePlanChange) change = g_list_model_get_item (changes, i);
      gboolean has_values = regie_plan_change_get_before (change) != NULL ||
                            regie_plan_change_get_after (change) != NULL;

      put (line, i == 0 ? "" : "; ", kinds[regie_plan_change_get_kind (change)]);
      put (line, " ", regie_plan_change_get_section (change));
      put (line, " ", regie_plan_change_get_record (change));
      put (line, " ", regie_plan_change_get_title (change));
      put (line, " ", regie_plan_change_get_field (change));
      put (line, " ", regie_plan_change_get_person (change));
      put (line, " ", regie_plan_change_get_date (change));
      put (line, has_values ? " " : "", has_values ? "" : NULL);
      put (line, "", regie_plan_change_get_before (change));
      put (line, has_values ? ">" : "", has_values ? "" : NULL);
      put (line, "", regie_plan_change_get_after (change));
    }

  return g_string_free (line, FALSE);
}

static void
assert_told (RegiePlan    *plan,
             RegiePlan    *other,
             RegieDossier *dossier,
             const char   *language,
             const char   *expected)
{
  g_auto(GStrv) sentences = regie_plan_tell_changes (plan, other, dossier, language);
  g_autofree char *told = g_strjoinv ("; ", sentences);

  g_assert_cmpstr (told, ==, expected);
}

static void
a_difference_is_told (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autoptr(RegiePlan) other = plan_new ();
  g_autoptr(GListModel) changes = NULL;
  g_autofree char *found = NULL;

  if (test->edit != NULL)
    test_edit (other, test->edit);
  changes = regie_plan_list_changes (plan, other);
  found = dup_data (changes);
  g_assert_cmpstr (found, ==, test->data);
  assert_told (plan, other, dossier, "en", test->en);
  assert_told (plan, other, dossier, "nl", test->nl);
}

/* Whoever knows both versions and the changes of the one into the other knows the way back. */
static void
the_way_back_tells_the_same_turned_round (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autoptr(RegiePlan) other = plan_new ();

  test_edit (other, "goals+: {'id': 'g2', 'title': 'Eten'}");
  test_edit (other, "actions[0].owner: 'bo'");
  assert_told (plan, other, dossier, "en", "New goal: Eten; Bo does this now, and not Ans: Bellen");
  assert_told (other,
               plan,
               dossier,
               "en",
               "No goal any more: Eten; Ans does this now, and not Bo: Bellen");
}

static void
two_changes_of_a_kind_are_said_once (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autoptr(RegiePlan) other = plan_new ();

  test_edit (other, "goals[0].description: 'Voor tien'");
  test_edit (other, "goals[0].domain: 'health'");
  assert_told (plan, other, dossier, "en", "Something else has changed about this: Slapen");
}

/* Records that others wrote may have no id: then the place counts. */
static void
records_without_an_id_are_compared_by_place (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegiePlan) plan = plan_new ();
  g_autoptr(RegiePlan) other = plan_new ();

  test_edit (plan, "goals[0].id: null");
  test_edit (other, "goals[0].id: null");
  test_edit (other, "goals[0].target_date: null");
  assert_told (plan, other, dossier, "en", "There is no day for this any more: Slapen");
}

static void
an_empty_plan_can_be_compared (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegiePlan) plan = regie_plan_new ();
  g_autoptr(RegiePlan) other = regie_plan_new ();
  g_autoptr(RegiePlanChange) change = regie_plan_change_new ();
  g_autofree char *sentence = regie_plan_change_dup_sentence (change, dossier, "en");

  assert_told (plan, other, dossier, "en", "");
  g_assert_cmpstr (sentence, ==, "Something else has changed in the plan.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/report/plan-changes/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], a_difference_is_told);
    }
  g_test_add_func ("/report/plan-changes/way-back", the_way_back_tells_the_same_turned_round);
  g_test_add_func ("/report/plan-changes/said-once", two_changes_of_a_kind_are_said_once);
  g_test_add_func ("/report/plan-changes/no-id", records_without_an_id_are_compared_by_place);
  g_test_add_func ("/report/plan-changes/empty-plan", an_empty_plan_can_be_compared);

  return g_test_run ();
}
