/* test-kinship.c: how people are related
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Ans and Dirk have Bo; Ans and Eli have Fay; Dirk lives with Gea, who has Hil. Ida is Ans's
 * mother, Jan her late husband. Kim is adopted by Ans and Dirk, Lou is a foster child of Ans. */
#define DOSSIER                                                                                                   \
  "{'id': 'd-1', 'persons': [{'id': 'ans', 'given_name': 'Ans'}, {'id': 'bo', 'given_name': 'Bo'},"               \
  " {'id': 'fay', 'given_name': 'Fay'}, {'id': 'ida', 'given_name': 'Ida'},"                                      \
  " {'id': 'jan', 'death_date': '2020-05-01'}],"                                                                  \
  " 'relations': ["                                                                                               \
  " {'id': 'ab', 'person': 'ans', 'other': 'bo', 'kind': 'parent', 'category': 'kin', 'direction': 'outward',"    \
  "  'strength': 'strong', 'tension': 'some', 'support': 'brengt', 'said_by': 'bo', 'start_date': '2014-03-01'}," \
  " {'id': 'bd', 'person': 'bo', 'other': 'dirk', 'kind': 'child'},"                                              \
  " {'id': 'af', 'person': 'ans', 'other': 'fay', 'kind': 'parent'},"                                             \
  " {'id': 'ef', 'person': 'eli', 'other': 'fay', 'kind': 'parent'},"                                             \
  " {'id': 'gh', 'person': 'gea', 'other': 'hil', 'kind': 'parent'},"                                             \
  " {'id': 'dg', 'person': 'dirk', 'other': 'gea', 'kind': 'partner', 'start_date': '2022-01-01'},"               \
  " {'id': 'ia', 'person': 'ida', 'other': 'ans', 'kind': 'parent', 'is_private': true},"                         \
  " {'id': 'ij', 'person': 'ida', 'other': 'jan', 'kind': 'partner', 'end_date': '2020-05-01'},"                  \
  " {'id': 'ad', 'person': 'dirk', 'other': 'ans', 'kind': 'partner', 'end_date': '2021-12-31'},"                 \
  " {'id': 'ak', 'person': 'ans', 'other': 'kim', 'kind': 'adoptive-parent'},"                                    \
  " {'id': 'dk', 'person': 'kim', 'other': 'dirk', 'kind': 'adoptive-child'},"                                    \
  " {'id': 'al', 'person': 'ans', 'other': 'lou', 'kind': 'foster-parent'},"                                      \
  " {'id': 'half', 'person': 'bo'},"                                                                              \
  " {'id': 'nobody', 'other': 'bo', 'kind': 'parent'}]}"

typedef GListModel *(*ListFunc) (RegieKinship *kinship, const char *person, const GDate *day);

/* Expected: each tie as other:kind, with the people through whom it is in brackets. */
typedef struct
{
  const char *name;
  ListFunc    list;
  const char *person;
  const char *day;
  const char *edits[2];
  const char *expected;
} Case;

/* clang-format off */
static const Case cases[] = {
  { "ties/of-the-first-person", regie_kinship_list_ties, "ida", "2026-06-01", { NULL }, "ans:parent" },
  { "ties/of-the-second-person", regie_kinship_list_ties, "hil", "2026-06-01", { NULL }, "gea:child" },
  { "ties/of-nobody", regie_kinship_list_ties, "nobody", "2026-06-01", { NULL }, "" },
  { "ties/before-they-began", regie_kinship_list_ties, "gea", "2021-12-31", { NULL }, "hil:parent" },
  { "ties/kind-that-the-method-does-not-know", regie_kinship_list_ties, "hil", "2026-06-01",
    { "relations+: {'person': 'x', 'other': 'hil', 'kind': 'unheard-of'}",
      "relations+: {'person': 'hil', 'other': 'y', 'kind': 'unheard-of'}" },
    "gea:child x:- y:unheard-of" },
  { "ties/without-kind", regie_kinship_list_ties, "hil", "2026-06-01",
    { "relations+: {'person': 'x', 'other': 'hil'}" }, "gea:child x:-" },

  { "parents/from-both-sides", regie_kinship_list_parents, "bo", "2026-06-01", { NULL }, "ans:child dirk:child" },
  { "parents/adoptive", regie_kinship_list_parents, "kim", "2026-06-01", { NULL },
    "ans:adoptive-child dirk:adoptive-child" },
  { "parents/foster", regie_kinship_list_parents, "lou", "2026-06-01", { NULL }, "ans:foster-child" },
  { "parents/stored-twice", regie_kinship_list_parents, "hil", "2026-06-01",
    { "relations+: {'person': 'hil', 'other': 'gea', 'kind': 'child'}" }, "gea:child" },
  { "parents/of-oneself", regie_kinship_list_parents, "hil", "2026-06-01",
    { "relations+: {'person': 'hil', 'other': 'hil', 'kind': 'child'}" }, "gea:child" },
  { "children", regie_kinship_list_children, "ans", "2026-06-01", { NULL },
    "bo:parent fay:parent kim:adoptive-parent lou:foster-parent" },

  { "siblings/all-kinds", regie_kinship_list_siblings, "bo", "2026-06-01", { NULL },
    "fay:half-sibling(ans) kim:sibling(ans) hil:step-sibling(gea)" },
  { "siblings/before-the-parents-met", regie_kinship_list_siblings, "bo", "2021-12-31", { NULL },
    "fay:half-sibling(ans) kim:sibling(ans)" },
  { "siblings/other-parent-unknown", regie_kinship_list_siblings, "fay", "2026-06-01", { "relations[3]: null" },
    "bo:sibling(ans) kim:sibling(ans)" },
  { "siblings/relation-counts-first", regie_kinship_list_siblings, "fay", "2026-06-01",
    { "relations+: {'id': 'x', 'person': 'fay', 'other': 'bo', 'kind': 'sibling'}" },
    "bo:sibling kim:half-sibling(ans)" },
  { "siblings/half-and-step-on-record", regie_kinship_list_siblings, "lou", "2026-06-01",
    { "relations+: {'person': 'lou', 'other': 'x', 'kind': 'half-sibling'}",
      "relations+: {'person': 'y', 'other': 'lou', 'kind': 'step-sibling'}" },
    "x:half-sibling y:step-sibling" },
  { "siblings/twins-without-parents", regie_kinship_list_siblings, "x", "2026-06-01",
    { "relations+: {'person': 'y', 'other': 'x', 'kind': 'twin'}" }, "y:twin" },
  { "siblings/twins-with-parents-once", regie_kinship_list_siblings, "x", "2021-12-31",
    { "relations+: {'person': 'gea', 'other': 'x', 'kind': 'parent'}",
      "relations+: {'person': 'hil', 'other': 'x', 'kind': 'twin'}" }, "hil:twin" },
  { "siblings/one-parent-known", regie_kinship_list_siblings, "x", "2021-12-31",
    { "relations+: {'person': 'gea', 'other': 'x', 'kind': 'parent'}" }, "hil:sibling(gea)" },
  { "siblings/by-a-step-parent", regie_kinship_list_siblings, "hil", "2021-01-01",
    { "relations+: {'person': 'dirk', 'other': 'hil', 'kind': 'step-parent'}" },
    "bo:step-sibling(dirk) kim:step-sibling(dirk)" },
  { "siblings/foster-child-is-none", regie_kinship_list_siblings, "lou", "2026-06-01", { NULL }, "" },
  { "siblings/step-child-of-a-parent-is-no-half", regie_kinship_list_siblings, "fay", "2026-06-01",
    { "relations+: {'person': 'eli', 'other': 'x', 'kind': 'step-parent'}" },
    "bo:half-sibling(ans) kim:half-sibling(ans)" },

  { "grandparents/through-the-parents", regie_kinship_list_grandparents, "bo", "2026-06-01", { NULL },
    "ida:grandchild(ans)" },
  { "grandparents/on-record", regie_kinship_list_grandparents, "bo", "2026-06-01",
    { "relations+: {'person': 'x', 'other': 'bo', 'kind': 'grandparent'}",
      "relations+: {'person': 'bo', 'other': 'ida', 'kind': 'grandchild'}" },
    "x:grandchild ida:grandchild" },
  { "grandparents/not-through-a-foster-parent", regie_kinship_list_grandparents, "lou", "2026-06-01", { NULL }, "" },

  { "ex-partners/by-the-end", regie_kinship_list_ex_partners, "ans", "2026-06-01", { NULL }, "dirk:partner" },
  { "ex-partners/on-the-last-day", regie_kinship_list_ex_partners, "ans", "2021-12-31", { NULL }, "" },
  { "ex-partners/on-record", regie_kinship_list_ex_partners, "fay", "2026-06-01",
    { "relations+: {'person': 'x', 'other': 'fay', 'kind': 'ex-partner', 'start_date': '2026-06-01'}",
      "relations+: {'person': 'y', 'other': 'fay', 'kind': 'ex-partner', 'start_date': '2026-06-02'}" },
    "x:ex-partner" },
  { "ex-partners/remain-so", regie_kinship_list_ex_partners, "fay", "2026-06-01",
    { "relations+: {'person': 'x', 'other': 'fay', 'kind': 'ex-partner', 'end_date': '2015-11-01'}" }, "x:ex-partner" },
  { "ex-partners/not-by-death", regie_kinship_list_ex_partners, "ida", "2026-06-01", { NULL }, "" },
  { "ex-partners/not-by-own-death", regie_kinship_list_ex_partners, "jan", "2026-06-01", { NULL }, "" },
  { "ex-partners/died-later", regie_kinship_list_ex_partners, "ida", "2026-06-01",
    { "relations[7].end_date: '2020-04-30'" }, "jan:partner" },
  { "ex-partners/together-again", regie_kinship_list_ex_partners, "ans", "2026-06-01",
    { "relations+: {'person': 'ans', 'other': 'dirk', 'kind': 'partner', 'start_date': '2024-01-01'}" }, "" },
};
/* clang-format on */

static RegieDossier *
dossier_new (const char *const *edits, gsize n_edits)
{
  RegieDossier *dossier = REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));

  test_edit_all (dossier, edits, n_edits);

  return dossier;
}

static RegieKinship *
kinship_new (RegieDossier *dossier)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");

  return regie_kinship_new (dossier, method);
}

static char *
dup_ties (GListModel *ties)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (ties); i++)
    {
      g_autoptr(RegieTie) tie = g_list_model_get_item (ties, i);
      const char *kind = regie_tie_get_kind (tie);
      const char *const *through = regie_tie_get_through (tie);

      g_string_append_printf (text,
                              "%s%s:%s",
                              i == 0 ? "" : " ",
                              regie_tie_get_other (tie),
                              kind == NULL ? "-" : kind);
      if (through != NULL)
        g_string_append_printf (text, "(%s)", through[0]);
    }

  return g_string_free (text, FALSE);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = dossier_new (test->edits, G_N_ELEMENTS (test->edits));
  g_autoptr(RegieKinship) kinship = kinship_new (dossier);
  GDate day = test_day (test->day);
  g_autoptr(GListModel) ties = test->list (kinship, test->person, &day);
  g_autofree char *found = dup_ties (ties);

  g_assert_cmpstr (found, ==, test->expected);
}

/* Eli is the father of Fay in private: that she is half a sister of Bo tells of him. */
static void
half_a_sister_by_a_private_father (void)
{
  const char *const edits[] = { "relations[3].is_private: true" };
  g_autoptr(RegieDossier) dossier = dossier_new (edits, G_N_ELEMENTS (edits));
  g_autoptr(RegieKinship) kinship = kinship_new (dossier);
  GDate day = test_day ("2021-01-01");
  g_autoptr(GListModel) ties = regie_kinship_list_siblings (kinship, "bo", &day);
  g_autoptr(RegieTie) half = g_list_model_get_item (ties, 0);
  g_autoptr(RegieTie) whole = g_list_model_get_item (ties, 1);

  g_assert_cmpstr (regie_tie_get_kind (half), ==, "half-sibling");
  g_assert_true (regie_tie_get_is_private (half));
  g_assert_cmpstr (regie_tie_get_kind (whole), ==, "sibling");
  g_assert_false (regie_tie_get_is_private (whole));
}

static void
without_what_is_private (void)
{
  const char *const edits[] = { "relations[3].is_private: true" };
  g_autoptr(RegieDossier) dossier = dossier_new (edits, G_N_ELEMENTS (edits));
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieKinship) kinship = regie_kinship_new_public (dossier, method);
  GDate day = test_day ("2021-01-01");
  g_autoptr(GListModel) siblings = regie_kinship_list_siblings (kinship, "bo", &day);
  g_autoptr(GListModel) grandparents = regie_kinship_list_grandparents (kinship, "bo", &day);
  g_autofree char *found = dup_ties (siblings);
  g_autofree char *said = regie_kinship_describe (kinship, "ida", "ans", &day, "en");

  g_assert_cmpstr (found, ==, "fay:sibling(ans) kim:sibling(ans)");
  g_assert_cmpuint (g_list_model_get_n_items (grandparents), ==, 0);
  g_assert_cmpstr (said, ==, "No tie between Ida and Ans on 1 January 2021 is on record.");
}

/* A dossier may come from anybody. To look at every pair of records would take minutes. */
static void
one_parent_recorded_over_and_over (void)
{
  enum
  {
    N_RECORDS = 60000
  };
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();
  g_autoptr(RegieKinship) kinship = NULL;
  g_autoptr(GListModel) siblings = NULL;
  g_autofree char *found = NULL;
  GDate day = test_day ("2021-01-01");

  for (guint i = 0; i < N_RECORDS; i++)
    {
      g_autoptr(RegieRelation) relation = regie_relation_new ();

      regie_relation_set_person (relation, "ma");
      regie_relation_set_other (relation, i % 2 == 0 ? "bo" : "fay");
      regie_relation_set_kind (relation, "parent");
      regie_dossier_add_relation (dossier, relation);
    }
  kinship = kinship_new (dossier);
  siblings = regie_kinship_list_siblings (kinship, "bo", &day);
  found = dup_ties (siblings);

  g_assert_cmpstr (found, ==, "fay:sibling(ma)");
}

static RegieTie *
get_tie (RegieKinship *kinship,
         const char   *person,
         guint         place)
{
  GDate day = test_day ("2026-06-01");
  g_autoptr(GListModel) ties = regie_kinship_list_ties (kinship, person, &day);

  return g_list_model_get_item (ties, place);
}

static void
what_a_tie_tells (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new (NULL, 0);
  g_autoptr(RegieKinship) kinship = kinship_new (dossier);
  g_autoptr(RegieTie) tie = get_tie (kinship, "bo", 0);
  g_autoptr(RegieEntity) expected = test_record_new (
    REGIE_TYPE_TIE,
    "{'person': 'bo', 'other': 'ans', 'kind': 'child', 'category': 'kin', 'relation': 'ab', 'strength': 'strong', "
    "'tension': 'some', 'direction': 'inward', 'support': 'brengt', 'said_by': 'bo', 'start_date': '2014-03-01'}");

  g_assert_true (regie_entity_equal (REGIE_ENTITY (tie), expected));
}

static const struct
{
  const char *nick;
  RegieTieDirection turned;
} directions[] = {
  { "unknown", REGIE_TIE_DIRECTION_UNKNOWN },
  { "mutual", REGIE_TIE_DIRECTION_MUTUAL },
  { "outward", REGIE_TIE_DIRECTION_INWARD },
  { "inward", REGIE_TIE_DIRECTION_OUTWARD },
};

static void
direction_turns_with_the_side (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (directions); i++)
    {
      g_autofree char *edit = g_strdup_printf ("relations[0].direction: '%s'", directions[i].nick);
      const char *edits[] = { edit };
      g_autoptr(RegieDossier) dossier = dossier_new (edits, 1);
      g_autoptr(RegieKinship) kinship = kinship_new (dossier);
      g_autoptr(RegieTie) tie = get_tie (kinship, "bo", 0);

      g_assert_cmpint (regie_tie_get_direction (tie), ==, directions[i].turned);
    }
}

static RegieTie *
find_tie (GListModel *ties,
          const char *other)
{
  for (guint i = 0; i < g_list_model_get_n_items (ties); i++)
    {
      g_autoptr(RegieTie) tie = g_list_model_get_item (ties, i);

      if (g_strcmp0 (regie_tie_get_other (tie), other) == 0)
        return g_steal_pointer (&tie);
    }

  return NULL;
}

/* Authority over a child is public where the parenthood is private: who is a sibling stays so. */
static void
private_parenthood_makes_private_siblings (void)
{
  const char *edits[] = {
    "relations[2].is_private: true",
    "relations+: {'person': 'ans', 'other': 'fay', 'kind': 'parental-authority', 'category': 'authority'}",
  };
  GDate day = test_day ("2021-12-31");

  /* The authority stands before the parenthood, and after it. */
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(RegieDossier) dossier = dossier_new (edits, G_N_ELEMENTS (edits));
      GListModel *relations = regie_dossier_get_relations (dossier);
      g_autoptr(RegieRelation) parenthood = g_list_model_get_item (relations, 2);
      g_autoptr(RegieKinship) kinship = NULL;
      g_autoptr(GListModel) siblings = NULL;
      g_autoptr(RegieTie) tie = NULL;

      if (i == 1)
        {
          g_assert_true (regie_dossier_remove_relation (dossier, parenthood));
          regie_dossier_add_relation (dossier, parenthood);
        }
      kinship = kinship_new (dossier);
      siblings = regie_kinship_list_siblings (kinship, "bo", &day);
      tie = find_tie (siblings, "fay");
      g_assert_nonnull (tie);
      g_assert_true (regie_tie_get_is_private (tie));
    }
}

static void
private_stays_private (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new (NULL, 0);
  g_autoptr(RegieKinship) kinship = kinship_new (dossier);
  g_autoptr(RegieTie) known = get_tie (kinship, "ida", 0);
  GDate day = test_day ("2026-06-01");
  g_autoptr(GListModel) grandparents = regie_kinship_list_grandparents (kinship, "bo", &day);
  g_autoptr(RegieTie) derived = g_list_model_get_item (grandparents, 0);

  g_assert_true (regie_tie_get_is_private (known));
  g_assert_true (regie_tie_get_is_private (derived));
}

static void
keeps_what_it_read (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new (NULL, 0);
  g_autoptr(RegieKinship) kinship = kinship_new (dossier);
  GDate day = test_day ("2026-06-01");
  g_autoptr(GListModel) parents = NULL;
  g_autofree char *found = NULL;

  test_edit (dossier, "relations[0].kind: 'friend'");
  test_edit (dossier, "relations[1]: null");
  parents = regie_kinship_list_parents (kinship, "bo", &day);
  found = dup_ties (parents);

  g_assert_cmpstr (found, ==, "ans:child dirk:child");
}

static const struct
{
  const char *name;
  const char *person;
  const char *other;
  const char *language;
  const char *edit;
  const char *expected;
} texts[] = {
  { "on-record", "ans", "bo", "en", NULL, "Ans is parent of Bo." },
  { "on-record-in-dutch", "bo", "ans", NULL, NULL, "Bo is kind van Ans." },
  { "half-brother", "bo", "fay", "en", NULL, "Bo is half-sibling of Fay." },
  { "grandmother", "ida", "bo", "en", NULL, "Ida is grandparent of Bo." },
  { "grandchild", "bo", "ida", "en", NULL, "Bo is grandchild of Ida." },
  { "name-unknown", "gea", "hil", "en", NULL, "gea is parent of hil." },
  { "nothing",
    "ida",
    "fay",
    "en",
    "relations[2]: null",
    "No tie between Ida and Fay on 1 June 2026 is on record." },
  { "kind-unknown",
    "bo",
    "x",
    "en",
    "relations+: {'person': 'x', 'other': 'bo'}",
    "Bo and x know each other." },
  { "former-partner", "dirk", "ans", "en", NULL, "dirk is former partner of Ans." },
  { "former-partner-once",
    "bo",
    "x",
    "en",
    "relations+: {'person': 'x', 'other': 'bo', 'kind': 'ex-partner'}",
    "Bo is former partner of x." },
  { "widow", "ida", "jan", "en", NULL, "No tie between Ida and jan on 1 June 2026 is on record." },
  { "two-ties",
    "bo",
    "fay",
    "en",
    "relations+: {'person': 'fay', 'other': 'bo', 'kind': 'friend'}",
    "Bo is friend of Fay. Bo is half-sibling of Fay." },
};

static void
describe (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieDossier) dossier = dossier_new (&texts[i].edit, 1);
  g_autoptr(RegieKinship) kinship = kinship_new (dossier);
  GDate day = test_day ("2026-06-01");
  g_autofree char *text = NULL;

  text = regie_kinship_describe (kinship, texts[i].person, texts[i].other, &day, texts[i].language);

  g_assert_cmpstr (text, ==, texts[i].expected);
}

static void
names_of_kinds_come_from_the_method (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new (NULL, 0);
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieKinship) kinship = NULL;
  GDate day = test_day ("2026-06-01");
  g_autofree char *text = NULL;

  test_edit (method, "relation_kinds[0].names: null");
  test_edit (method, "relation_kinds+: {'inverse': 'x'}");
  test_edit (method, "relation_kinds+: {'id': 'x'}");
  kinship = regie_kinship_new (dossier, method);
  text = regie_kinship_describe (kinship, "ans", "bo", &day, NULL);

  g_assert_cmpstr (text, ==, "Ans is parent van Bo.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/kinship/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  g_test_add_func ("/rules/kinship/half-a-sister-by-a-private-father",
                   half_a_sister_by_a_private_father);
  g_test_add_func ("/rules/kinship/without-what-is-private", without_what_is_private);
  g_test_add_func ("/rules/kinship/one-parent-recorded-over-and-over",
                   one_parent_recorded_over_and_over);
  g_test_add_func ("/rules/kinship/what-a-tie-tells", what_a_tie_tells);
  g_test_add_func ("/rules/kinship/direction-turns-with-the-side", direction_turns_with_the_side);
  g_test_add_func ("/rules/kinship/private-stays-private", private_stays_private);
  g_test_add_func ("/rules/kinship/private-parenthood-makes-private-siblings",
                   private_parenthood_makes_private_siblings);
  g_test_add_func ("/rules/kinship/keeps-what-it-read", keeps_what_it_read);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/kinship/describe/", texts[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), describe);
    }
  g_test_add_func ("/rules/kinship/names-of-kinds-come-from-the-method",
                   names_of_kinds_come_from_the_method);

  return g_test_run ();
}
