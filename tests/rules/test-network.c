/* test-network.c: who may be missing in the network, and how it changed
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Ans lives with Bo, a child of hers and of Dirk. Ida is Ans's mother, Hes and Bo share a father.
 * Kee is a friend in the network, Lot left it. */
#define DOSSIER                                                                                                    \
  "{'id': 'd-1', 'persons': ["                                                                                     \
  " {'id': 'ans', 'given_name': 'Ans', 'birth_date': '1990-01-01'},"                                               \
  " {'id': 'bo', 'given_name': 'Bo', 'birth_date': '2015-01-01'},"                                                 \
  " {'id': 'dirk', 'given_name': 'Dirk'}, {'id': 'ida', 'given_name': 'Ida'}, {'id': 'hes', 'given_name': 'Hes'}," \
  " {'id': 'kee', 'given_name': 'Kee'}, {'id': 'lot', 'given_name': 'Lot'}, {'id': 'pro', 'given_name': 'Pro'}],"  \
  " 'households': [{'id': 'h', 'memberships': ["                                                                   \
  "  {'id': 'm1', 'person': 'ans'}, {'id': 'm2', 'person': 'bo'}]}],"                                              \
  " 'network': ["                                                                                                  \
  "  {'id': 'n1', 'person': 'kee', 'kind': 'friend', 'relation': 'vriendin', 'contacts': 4},"                      \
  "  {'id': 'n2', 'person': 'lot', 'kind': 'neighbour', 'end_date': '2026-03-31'}],"                               \
  " 'relations': ["                                                                                                \
  "  {'id': 'r1', 'person': 'ans', 'other': 'bo', 'kind': 'parent', 'category': 'kin'},"                           \
  "  {'id': 'r2', 'person': 'dirk', 'other': 'bo', 'kind': 'parent', 'category': 'kin', 'tension': 'high'},"       \
  "  {'id': 'r3', 'person': 'dirk', 'other': 'hes', 'kind': 'parent', 'category': 'kin'},"                         \
  "  {'id': 'r4', 'person': 'ida', 'other': 'ans', 'kind': 'parent', 'category': 'kin'},"                          \
  "  {'id': 'r5', 'person': 'pro', 'other': 'bo', 'kind': 'mentor', 'category': 'contact'}],"                      \
  " 'organisations': [{'id': 'o', 'name': 'Huisarts', 'is_lifetime': true}],"                                      \
  " 'professionals': [{'id': 'p1', 'person': 'pro', 'organisation': 'o'}]}"

static RegieDossier *
dossier_new (const char *const *edits, gsize n_edits)
{
  RegieDossier *dossier = REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));

  test_edit_all (dossier, edits, n_edits);

  return dossier;
}

/* Of a prompt, each question as person:known,known. */
typedef struct
{
  const char *name;
  const char *prompt;
  gboolean    show_private;
  const char *edits[3];
  const char *expected;
} Case;

/* clang-format off */
static const Case cases[] = {
  { "former/who-left", "former-members", FALSE, { NULL }, "lot:" },
  { "former/who-came-back", "former-members", FALSE, { "network+: {'id': 'n3', 'person': 'lot', 'start_date': '2026-04-20'}" }, "" },
  { "former/who-is-to-come-back", "former-members", FALSE,
    { "network+: {'id': 'n3', 'person': 'lot', 'start_date': '2027-01-01'}" }, "" },
  { "former/who-lives-there-now", "former-members", FALSE,
    { "households[0].memberships+: {'id': 'm3', 'person': 'lot'}" }, "" },
  { "former/who-died", "former-members", FALSE, { "persons[6].death_date: '2026-04-01'" }, "" },
  { "former/who-dies-later", "former-members", FALSE, { "persons[6].death_date: '2026-06-02'" }, "lot:" },

  { "tie/relatives-not-in-the-network", "known-ties", FALSE, { NULL }, "dirk: ida: hes:" },
  { "tie/in-the-network", "known-ties", FALSE,
    { "network+: {'id': 'n3', 'person': 'ida'}", "network+: {'id': 'n4', 'person': 'hes'}" }, "dirk:" },
  { "tie/private-is-left-out", "known-ties", FALSE, { "relations[3].is_private: true" }, "dirk: hes:" },
  { "tie/private-is-shown-on-request", "known-ties", TRUE, { "relations[3].is_private: true" }, "dirk: ida: hes:" },
  { "tie/private-from-a-derived-tie", "known-ties", FALSE, { "relations[2].is_private: true" }, "dirk: ida:" },
  { "tie/known-by-another-parent-as-well", "known-ties", FALSE,
    { "relations[0].is_private: true", "persons+: {'id': 'sib'}",
      "relations+: {'person': 'ans', 'other': 'hes', 'kind': 'parent', 'is_private': true}" }, "dirk: ida: hes:" },
  { "tie/derived-without-a-record-of-the-person", "known-ties", FALSE,
    { "relations+: {'person': 'dirk', 'other': 'nowhere', 'kind': 'parent'}" }, "dirk: ida: hes:" },
  { "tie/ended-tie", "known-ties", FALSE, { "relations[3].end_date: '2026-05-31'" }, "dirk: hes:" },
  { "tie/authority-is-no-network", "known-ties", FALSE,
    { "relations+: {'person': 'kees', 'other': 'bo', 'kind': 'guardian', 'category': 'authority'}",
      "persons+: {'id': 'kees'}" }, "dirk: ida: hes:" },
  { "tie/grandparents-follow-from-parents", "known-ties", FALSE,
    { "persons+: {'id': 'opa'}", "relations+: {'person': 'opa', 'other': 'dirk', 'kind': 'parent'}" },
    "dirk: ida: hes: opa:" },

  { "other-parent/family-that-is-known", "other-parent", FALSE, { NULL }, "dirk:hes" },
  { "other-parent/nobody-known", "other-parent", FALSE, { "relations[2].end_date: '2020-01-01'" }, "dirk:" },
  { "other-parent/family-died", "other-parent", FALSE, { "persons[4].death_date: '2020-01-01'" }, "dirk:" },
  { "other-parent/at-home", "other-parent", FALSE,
    { "households[0].memberships+: {'id': 'm3', 'person': 'dirk'}" }, "" },
  { "other-parent/not-recorded", "other-parent", FALSE, { "relations[1].end_date: '2020-01-01'" }, "-:" },
  { "other-parent/private-is-not-asked-after", "other-parent", FALSE, { "relations[1].is_private: true" }, "" },
  { "other-parent/recorded-twice-is-one", "other-parent", FALSE,
    { "relations[1].end_date: '2020-01-01'", "relations+: {'person': 'bo', 'other': 'ans', 'kind': 'child'}" }, "-:" },
  { "other-parent/of-an-adult", "other-parent", FALSE, { "persons[1].birth_date: '2008-06-01'" }, "" },
  { "other-parent/of-a-child-until-18", "other-parent", FALSE, { "persons[1].birth_date: '2008-06-02'" }, "dirk:hes" },
  { "other-parent/age-not-known", "other-parent", FALSE, { "persons[1].birth_date: null" }, "" },
  { "other-parent/of-two-children-once", "other-parent", FALSE,
    { "persons+: {'id': 'cas', 'birth_date': '2018-01-01'}",
      "households[0].memberships+: {'id': 'm3', 'person': 'cas'}",
      "relations+: {'person': 'dirk', 'other': 'cas', 'kind': 'parent', 'category': 'kin'}" }, "dirk:hes -:" },

  { "circle/known", "friends", FALSE, { NULL }, "-:kee" },
  { "circle/who-left-is-not-known", "neighbours", FALSE, { NULL }, "-:" },
  { "lifetime/by-the-organisation", "lifetime-contacts", FALSE, { NULL }, "-:pro" },
  { "lifetime/in-the-network", "lifetime-contacts", FALSE, { "network[0].is_lifetime: true" }, "-:kee,pro" },
  { "lifetime/nobody", "lifetime-contacts", FALSE, { "professionals[0].end_date: '2026-05-31'" }, "-:" },
};
/* clang-format on */

static void
append_question (GString              *text,
                 RegieNetworkQuestion *question)
{
  const char *person = regie_network_question_get_person (question);
  const char *const *known = regie_network_question_get_known (question);
  g_autofree char *ids = known == NULL ? g_strdup ("") : g_strjoinv (",", (GStrv) known);

  g_string_append_printf (text,
                          "%s%s:%s",
                          text->len == 0 ? "" : " ",
                          person == NULL ? "-" : person,
                          ids);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = dossier_new (test->edits, G_N_ELEMENTS (test->edits));
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  GDate day = test_day ("2026-06-01");
  g_autoptr(GListModel) questions =
    regie_dossier_list_network_questions (dossier, method, &day, test->show_private, "en");
  g_autoptr(GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(RegieNetworkQuestion) question = g_list_model_get_item (questions, i);

      g_assert_nonnull (regie_network_question_get_source (question));
      if (g_str_equal (regie_network_question_get_prompt (question), test->prompt))
        append_question (found, question);
    }

  g_assert_cmpstr (found->str, ==, test->expected);
}

static char *
dup_sentences (GListModel *list)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieEntity) item = g_list_model_get_item (list, i);
      g_autofree char *sentence = NULL;

      g_object_get (item, "sentence", &sentence, NULL);
      g_string_append_printf (text, "%s\n", sentence);
    }

  return g_string_free (text, FALSE);
}

static void
sentences_in_two_languages (void)
{
  static const char *const expected[] = {
    "Ask about Lot, who was in the network until 31 March 2026.\n"
    "Ask about Dirk, parent of Bo. There is much tension between them.\n"
    "Ask about Ida, parent of Ans.\n"
    "Ask about Hes, half-sibling of Bo.\n"
    "Ask about the family of Dirk, parent of Bo. Known already: Hes.\n"
    "Ask about friends. Known already in this circle: Kee (vriendin).\n"
    "Ask about neighbours. Nobody is known yet.\n",
    "Vraag naar Lot, die tot en met 31 maart 2026 in het netwerk zat.\n"
    "Vraag naar Dirk, ouder van Bo. Er is veel spanning tussen hen.\n"
    "Vraag naar Ida, ouder van Ans.\n"
    "Vraag naar Hes, halfbroer of halfzus van Bo.\n"
    "Vraag naar de familie van Dirk, ouder van Bo. Al bekend: Hes.\n"
    "Vraag naar vrienden. Al bekend in deze kring: Kee (vriendin).\n"
    "Vraag naar buren. Er is nog niemand bekend.\n",
  };
  static const char *const languages[] = { "en", "nl" };

  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      const char *const edits[] = {
        "persons+: {'id': 'eva'}",
        "relations+: {'person': 'eva', 'other': 'hes', 'kind': 'parent', 'category': 'kin'}",
      };
      g_autoptr(RegieDossier) dossier = dossier_new (edits, G_N_ELEMENTS (edits));
      g_autoptr(RegieMethod) method = test_method_new ("regisseur");
      GDate day = test_day ("2026-06-01");
      g_autoptr(GListModel) questions =
        regie_dossier_list_network_questions (dossier, method, &day, FALSE, languages[i]);
      g_autofree char *found = dup_sentences (questions);

      g_assert_true (g_str_has_prefix (found, expected[i]));
    }
}

/* That Hes is half a sister would tell that her mother is somebody else. */
static void
private_parents_make_no_half_sister (void)
{
  const char *const edits[] = {
    "relations+: {'person': 'eva', 'other': 'hes', 'kind': 'parent', 'is_private': true}",
  };
  g_autoptr(RegieDossier) dossier = dossier_new (edits, G_N_ELEMENTS (edits));
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  GDate day = test_day ("2026-06-01");
  g_autoptr(GListModel) questions =
    regie_dossier_list_network_questions (dossier, method, &day, FALSE, "en");
  g_autoptr(GListModel) all =
    regie_dossier_list_network_questions (dossier, method, &day, TRUE, "en");
  g_autofree char *found = dup_sentences (questions);
  g_autofree char *told = dup_sentences (all);

  g_assert_nonnull (strstr (found, "Ask about Hes, sibling of Bo."));
  g_assert_nonnull (strstr (told, "Ask about Hes, half-sibling of Bo."));
}

/* A household that large is none, but a dossier may come from anybody. Nobody is missing in it, so
 * its brothers and sisters need not be listed two by two. */
static void
thousands_of_brothers_and_sisters (void)
{
  enum
  {
    N_CHILDREN = 10000
  };
  g_autoptr(GString) json = g_string_new ("{'id': 'd-1', 'persons': [{'id': 'ma'}");
  g_autoptr(GString) homes = g_string_new ("{'person': 'ma'}");
  g_autoptr(GString) ties = g_string_new ("{'person': 'ma', 'other': 'c0', 'kind': 'parent'}");
  g_autofree char *text = NULL;
  g_autoptr(RegieEntity) dossier = NULL;
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  GDate day = test_day ("2026-06-01");
  g_autoptr(GListModel) questions = NULL;
  g_autofree char *found = NULL;

  for (guint i = 0; i < N_CHILDREN; i++)
    {
      g_string_append_printf (json, ", {'id': 'c%u'}", i);
      g_string_append_printf (homes, ", {'person': 'c%u'}", i);
      g_string_append_printf (ties, ", {'person': 'ma', 'other': 'c%u', 'kind': 'parent'}", i);
    }
  text =
    g_strdup_printf ("%s], 'households': [{'id': 'h', 'memberships': [%s]}], 'relations': [%s]}",
                     json->str,
                     homes->str,
                     ties->str);
  dossier = test_record_new (REGIE_TYPE_DOSSIER, text);
  questions =
    regie_dossier_list_network_questions (REGIE_DOSSIER (dossier), method, &day, FALSE, "en");
  found = dup_sentences (questions);

  g_assert_true (g_str_has_prefix (found, "Ask about friends."));
}

/* What is asked is data: without prompts nothing is asked, and with one of a region only that. */
static void
prompts_come_from_the_method (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new (NULL, 0);
  g_autoptr(RegieMethod) method = regie_method_new ();
  g_autoptr(RegieEntity) prompt =
    test_record_new (REGIE_TYPE_NETWORK_PROMPT,
                     "{'id': 'choir', 'names': [{'language': 'en', 'text': 'the choir'}]}");
  GDate day = test_day ("2026-06-01");
  g_autoptr(GListModel) nothing =
    regie_dossier_list_network_questions (dossier, method, &day, FALSE, "en");
  g_autoptr(GListModel) one = NULL;
  g_autofree char *found = NULL;

  regie_method_add_network_prompt (method, REGIE_NETWORK_PROMPT (prompt));
  one = regie_dossier_list_network_questions (dossier, method, &day, FALSE, "en");
  found = dup_sentences (one);

  g_assert_cmpuint (g_list_model_get_n_items (nothing), ==, 0);
  g_assert_cmpstr (found, ==, "Ask about the choir.\n");
}

static void
assert_changes (const char *const *edits,
                gsize              n_edits,
                const char        *expected)
{
  g_autoptr(RegieDossier) dossier = dossier_new (edits, n_edits);
  GDate first = test_day ("2026-01-01");
  GDate last = test_day ("2026-06-01");
  g_autoptr(GListModel) changes =
    regie_dossier_list_network_changes (dossier, &first, &last, "en");
  g_autofree char *found = dup_sentences (changes);

  g_assert_cmpstr (found, ==, expected);
}

static void
who_came_and_who_left (void)
{
  const char *const edits[] = {
    "network+: {'person': 'ida', 'start_date': '2026-01-02'}",
    "network+: {'person': 'hes', 'start_date': '2026-02-01', 'end_date': '2026-05-31', 'end_reason': 'verhuisd'}",
    "network+: {'person': 'dirk', 'end_date': '2025-12-31'}",
    "network+: {'person': 'pro', 'start_date': '2026-06-02'}",
    "network+: {'person': 'ans', 'start_date': '2026-05-01', 'end_date': '2026-04-01'}",
  };

  assert_changes (
    edits,
    G_N_ELEMENTS (edits),
    "Kee stayed.\n"
    "Lot left; 31 March 2026 was the last day.\n"
    "Ida came on 2 January 2026.\n"
    "Hes came on 1 February 2026 and left; 31 May 2026 was the last day. Why: verhuisd\n");
}

/* Other contacts are another record of the same person. */
static void
contacts_change (void)
{
  const char *const edits[] = {
    "network[0].end_date: '2026-02-28'",
    "network+: {'person': 'kee', 'start_date': '2026-03-15', 'contacts': 1}",
  };

  assert_changes (edits,
                  G_N_ELEMENTS (edits),
                  "Kee stayed. Contacts a month: 4 then, 1 now.\n"
                  "Lot left; 31 March 2026 was the last day.\n");
}

static void
what_a_change_tells (void)
{
  const char *const edits[] = { "network[1].contacts: 3", "network[1].is_lifetime: true" };
  g_autoptr(RegieDossier) dossier = dossier_new (edits, G_N_ELEMENTS (edits));
  GDate first = test_day ("2026-01-01");
  GDate last = test_day ("2026-06-01");
  g_autoptr(GListModel) changes =
    regie_dossier_list_network_changes (dossier, &first, &last, NULL);
  g_autoptr(RegieEntity) change = g_list_model_get_item (changes, 1);
  g_autoptr(RegieEntity) expected = test_record_new (
    REGIE_TYPE_NETWORK_CHANGE,
    "{'person': 'lot', 'move': 'left', 'left_date': '2026-03-31', 'contacts_before': 3, 'is_lifetime': true, "
    "'sentence': 'Lot ging weg; 31 maart 2026 was de laatste dag.'}");

  g_assert_true (regie_entity_equal (change, expected));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/network/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  g_test_add_func ("/rules/network/sentences-in-two-languages", sentences_in_two_languages);
  g_test_add_func ("/rules/network/private-parents-make-no-half-sister",
                   private_parents_make_no_half_sister);
  g_test_add_func ("/rules/network/thousands-of-brothers-and-sisters",
                   thousands_of_brothers_and_sisters);
  g_test_add_func ("/rules/network/prompts-come-from-the-method", prompts_come_from_the_method);
  g_test_add_func ("/rules/network/who-came-and-who-left", who_came_and_who_left);
  g_test_add_func ("/rules/network/contacts-change", contacts_change);
  g_test_add_func ("/rules/network/what-a-change-tells", what_a_change_tells);

  return g_test_run ();
}
