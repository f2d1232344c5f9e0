/* test-plan-questions.c: who must still answer or sign, and how heavy a plan is
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* A mother, a father, a child of eight and one of fourteen at home; an aunt and a worker outside.
 */
#define DOSSIER                                                                                                    \
  "{'id': 'd', 'persons': [{'id': 'ans', 'birth_date': '1985-01-01'}, {'id': 'bo'},"                               \
  "  {'id': 'kim', 'birth_date': '2018-01-01'}, {'id': 'lee', 'birth_date': '2012-01-01'},"                        \
  "  {'id': 'tante'}, {'id': 'werker'}],"                                                                          \
  " 'households': [{'id': 'h', 'memberships': [{'person': 'ans'}, {'person': 'bo', 'end_date': '2026-03-01'},"     \
  "  {'person': 'kim'}, {'person': 'lee'}]},"                                                                      \
  "  {'id': 'h-2', 'memberships': [{'person': 'tante'}]}],"                                                        \
  " 'network': [{'person': 'tante'}], 'professionals': [{'person': 'werker'}],"                                    \
  " 'plan': {'id': 'p', 'household': 'h', 'goals': [{'id': 'g', 'title': 'Rust'}],"                                \
  "  'actions': [{'id': 'a', 'title': 'Bellen', 'owner': 'tante'}, {'id': 'b', 'title': 'Lezen', 'owner': 'ans'}," \
  "   {'id': 'c', 'title': 'Rijden', 'owner': 'bo', 'status': 'done'}],"                                           \
  "  'responsibilities': [{'person': 'werker', 'text': 'Overzicht'}]}}"

#define ANSWERS "answer ans 1; answer kim 1; answer lee 1; answer tante 2; answer werker 3"

#define SAFETY                                                           \
  "plan.safety_plan: {'made_by': ['ans', 'kim', 'lee'], 'agreements': [" \
  " {'text': 'Deur dicht', 'who': ['ans'], 'supervisor': 'tante'},"      \
  " {'text': 'Voorbij', 'who': ['bo'], 'end_date': '2026-03-31'}]}"

typedef struct
{
  const char *name;
  const char *edition;
  const char *expected;
  const char *edits[6];
} Case;

/* clang-format off */
static const Case cases[] = {
  { "nobody-answered", "regisseur", ANSWERS },
  { "all-answered", "regisseur", "", {
      "plan.responses+: {'person': 'ans', 'answer': 'agrees'}", "plan.responses+: {'person': 'kim', 'answer': 'could-not-be-asked'}",
      "plan.responses+: {'person': 'lee', 'answer': 'disagrees'}", "plan.responses+: {'person': 'tante', 'answer': 'agrees-in-part'}",
      "plan.responses+: {'person': 'werker', 'answer': 'agrees'}" } },
  { "not-asked-is-no-answer", "regisseur", ANSWERS, { "plan.responses+: {'person': 'ans'}" } },
  { "who-died-is-not-asked", "regisseur", "answer kim 1; answer lee 1; answer tante 2; answer werker 3",
    { "persons[0].death_date: '2026-05-01'" } },
  { "every-household", "regisseur", "answer ans 1; answer kim 1; answer lee 1; answer tante 1; answer werker 3",
    { "plan.household: null" } },
  { "work-that-is-done-asks-nobody", "regisseur", "answer ans 1; answer kim 1; answer lee 1; answer werker 3",
    { "plan.actions[0].status: 'done'" } },
  { "involved-sign", "regisseur", ANSWERS "; sign ans 1; sign lee 1; sign tante 2", { SAFETY } },
  { "one-of-the-involved-signed", "regisseur", ANSWERS "; sign lee 1; sign tante 2",
    { SAFETY, "plan.safety_plan.signatures+: {'person': 'ans'}" } },
  { "client-signs", "procesregisseur", ANSWERS "; sign ans 1", { SAFETY } },
  { "client-signed", "procesregisseur", ANSWERS, { SAFETY, "plan.safety_plan.signatures+: {'person': 'ans'}" } },
  { "an-aunt-is-no-client", "procesregisseur", ANSWERS "; sign ans 1",
    { SAFETY, "plan.safety_plan.signatures+: {'person': 'tante'}" } },
  { "method-does-not-say", NULL, ANSWERS, { SAFETY } },
};
/* clang-format on */

static RegieDossier *
dossier_new (void)
{
  return REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));
}

static void
the_question_is_who (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieMethod) method =
    test->edition == NULL ? regie_method_new () : test_method_new (test->edition);
  g_autoptr(GListModel) questions = NULL;
  g_autoptr(GString) found = g_string_new (NULL);
  GDate day = test_day ("2026-06-01");

  test_edit_all (dossier, test->edits, G_N_ELEMENTS (test->edits));
  questions = regie_plan_list_questions (regie_dossier_get_plan (dossier), dossier, method, &day);
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(RegiePlanQuestion) question = g_list_model_get_item (questions, i);
      gboolean is_answer =
        regie_plan_question_get_kind (question) == REGIE_PLAN_QUESTION_KIND_ANSWER;

      g_string_append_printf (found,
                              "%s%s %s %d",
                              i == 0 ? "" : "; ",
                              is_answer ? "answer" : "sign",
                              regie_plan_question_get_person (question),
                              regie_plan_question_get_party (question));
    }
  g_assert_cmpstr (found->str, ==, test->expected);
}

static void
assert_weight (RegieMethod *method,
               RegiePlan   *plan,
               const char  *expected)
{
  RegiePlanVariant *variant = regie_method_weigh_plan (method, plan);

  g_assert_cmpstr (variant == NULL ? NULL : regie_entity_get_id (REGIE_ENTITY (variant)),
                   ==,
                   expected);
}

static void
a_light_plan_grows (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegiePlan) plan = regie_plan_new ();

  assert_weight (method, plan, "light");
  test_edit (plan, "goals+: {'title': 'Rust'}");
  test_edit (plan, "responses+: {'person': 'ans'}");
  assert_weight (method, plan, "light");
  test_edit (plan, "desired_result: 'Rust'");
  assert_weight (method, plan, "standard");
  test_edit (plan, "safety_plan: {}");
  assert_weight (method, plan, "heavy");
  test_edit (plan, "safety_plan: null");
  test_edit (plan, "desired_result: null");
  assert_weight (method, plan, "light");
}

static void
the_examples_weigh_what_is_filled_in (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieDossier) standard = test_case_read ("standaard.json");
  g_autoptr(RegieDossier) heavy = test_case_read ("zwaar.json");

  assert_weight (method, regie_dossier_get_plan (standard), "standard");
  assert_weight (method, regie_dossier_get_plan (heavy), "heavy");
}

static void
a_method_without_variants_weighs_nothing (void)
{
  g_autoptr(RegieMethod) method = regie_method_new ();
  g_autoptr(RegiePlan) plan = regie_plan_new ();
  g_autoptr(GListModel) sections =
    regie_method_list_plan_sections (method, NULL, plan, NULL, NULL);

  assert_weight (method, plan, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (sections), ==, 0);
}

/* Those that are asked for and still empty, as "goals actions". */
static char *
dup_open (RegieDossier *dossier,
          RegiePlan    *plan,
          const char   *variant)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(GListModel) sections =
    regie_method_list_plan_sections (method, dossier, plan, variant, "en");
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(RegiePlanSection) section = g_list_model_get_item (sections, i);

      if (regie_plan_section_get_is_asked (section) && !regie_plan_section_get_is_filled (section))
        g_string_append_printf (found,
                                "%s%s",
                                found->len == 0 ? "" : " ",
                                regie_entity_get_id (REGIE_ENTITY (section)));
    }

  return g_string_free (found, FALSE);
}

static void
a_variant_is_a_template (void)
{
  g_autofree char *open = dup_open (NULL, NULL, "light");

  g_assert_cmpstr (open,
                   ==,
                   "persons households network professionals strengths concerns earlier_help goals "
                   "actions responses next_meeting_date");
}

static void
growing_asks_for_what_is_not_there_yet (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  RegiePlan *plan = regie_dossier_get_plan (dossier);
  g_autofree char *light = dup_open (dossier, plan, "light");
  g_autofree char *weight = dup_open (dossier, plan, NULL);
  g_autofree char *chosen = NULL;

  g_assert_cmpstr (light, ==, "strengths concerns earlier_help responses next_meeting_date");
  g_assert_cmpstr (weight,
                   ==,
                   "regisseurs safety_screens reason aim strengths concerns earlier_help analysis "
                   "patterns desired_result priorities_set_by agreements responses "
                   "next_meeting_date");
  regie_plan_set_variant (plan, "light");
  chosen = dup_open (dossier, plan, NULL);
  g_assert_cmpstr (chosen, ==, light);
}

static void
a_section_has_a_name_and_a_variant (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(GListModel) sections =
    regie_method_list_plan_sections (method, NULL, NULL, NULL, "nl");

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(RegiePlanSection) section = g_list_model_get_item (sections, i);
      const char *id = regie_entity_get_id (REGIE_ENTITY (section));

      g_assert_cmpstr (regie_plan_section_get_name (section), !=, NULL);
      g_assert_false (regie_plan_section_get_is_asked (section));
      if (g_str_equal (id, "goals"))
        g_assert_cmpstr (regie_plan_section_get_name (section), ==, "doelen");
      if (g_str_equal (id, "goals"))
        g_assert_cmpstr (regie_plan_section_get_variant (section), ==, "light");
      if (g_str_equal (id, "safety_plan"))
        g_assert_cmpstr (regie_plan_section_get_variant (section), ==, "heavy");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/plan-questions/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], the_question_is_who);
    }
#define TEST(path, function) g_test_add_func ("/rules/plan-sections/" path, function)
  TEST ("light-grows", a_light_plan_grows);
  TEST ("examples", the_examples_weigh_what_is_filled_in);
  TEST ("no-variants", a_method_without_variants_weighs_nothing);
  TEST ("template", a_variant_is_a_template);
  TEST ("growing", growing_asks_for_what_is_not_there_yet);
  TEST ("names", a_section_has_a_name_and_a_variant);
#undef TEST

  return g_test_run ();
}
