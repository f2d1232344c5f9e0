/* test-dossier-authority.c: who has authority over a child on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define DOSSIER                                                                             \
  "{'id': 'd-1', 'persons': [{'id': 'bo', 'given_name': 'Bo', 'birth_date': '2014-03-01'}," \
  "  {'id': 'ans', 'given_name': 'Ans'}, {'id': 'dirk', 'given_name': 'Dirk'}],"            \
  " 'organisations': [{'id': 'o-1', 'name': 'De Voogd'}]}"

#define MOTHER                                                                                                        \
  "relations+: {'id': 'r-1', 'person': 'ans', 'other': 'bo', 'kind': 'parental-authority', 'category': 'authority', " \
  "'ground': 'birth'}"
#define FATHER                                                                                                         \
  "relations+: {'id': 'r-2', 'person': 'dirk', 'other': 'bo', 'kind': 'parental-authority', 'category': 'authority', " \
  "'ground': 'recognition', 'start_date': '2020-01-01'}"
#define INSTITUTION                                                                                               \
  "relations+: {'id': 'r-3', 'organisation': 'o-1', 'other': 'bo', 'kind': 'guardian', 'category': 'authority', " \
  "'ground': 'institution'}"

/* Expected: the answer, then holders, organisations, relations and grounds. */
typedef struct
{
  const char *name;
  const char *day;
  const char *edits[3];
  const char *expected;
  const char *sentence;
} Case;

static const Case cases[] = {
  { "nothing-recorded",
    "2026-06-01",
    { NULL },
    "unknown | | | | ",
    "Who has authority over Bo is not recorded." },
  { "kin-is-not-authority",
    "2026-06-01",
    { "relations+: {'id': 'r-1', 'person': 'ans', 'other': 'bo', 'kind': 'parent', 'category': 'kin'}" },
    "unknown | | | | ",
    NULL },
  { "of-another-child",
    "2026-06-01",
    { "relations+: {'id': 'r-1', 'person': 'ans', 'other': 'dirk', 'kind': 'guardian', 'category': 'authority'}" },
    "unknown | | | | ",
    NULL },
  { "one",
    "2019-12-31",
    { MOTHER, FATHER },
    "one | ans | | r-1 | birth",
    "On 31 December 2019 one person has authority over Bo: Ans (by birth)." },
  { "two",
    "2020-01-01",
    { MOTHER, FATHER },
    "two | ans dirk | | r-1 r-2 | birth recognition",
    "On 1 January 2020 several people have authority over Bo: Ans (by birth), Dirk (by recognition)." },
  { "institution",
    "2026-06-01",
    { INSTITUTION },
    "institution | | o-1 | r-3 | institution",
    "On 1 June 2026 an institution has authority over Bo: De Voogd (guardianship by an institution)." },
  { "institution-beside-a-parent",
    "2026-06-01",
    { INSTITUTION, MOTHER },
    "institution | ans | o-1 | r-1 r-3 | birth institution",
    NULL },
  { "ended",
    "2026-06-01",
    { MOTHER, "relations[0].end_date: '2026-05-31'" },
    "nobody | | | | ",
    "By what is recorded nobody has authority over Bo on 1 June 2026." },
  { "holder-died",
    "2026-06-01",
    { MOTHER, "persons[1].death_date: '2026-05-31'" },
    "nobody | | | | ",
    NULL },
  { "holder-dies-on-the-day",
    "2026-05-31",
    { MOTHER, "persons[1].death_date: '2026-05-31'" },
    "one | ans | | r-1 | birth",
    NULL },
  { "of-age",
    "2032-03-01",
    { MOTHER },
    "nobody | | | | ",
    "Bo is of age on 1 March 2032: nobody has authority over Bo." },
  { "a-day-before", "2032-02-29", { MOTHER }, "one | ans | | r-1 | birth", NULL },
  { "age-unknown",
    "2050-01-01",
    { MOTHER, "persons[0].birth_date: null" },
    "one | ans | | r-1 | birth",
    NULL },
  { "stored-from-the-child",
    "2026-06-01",
    { "relations+: {'id': 'r-1', 'person': 'bo', 'other': 'ans', 'kind': 'under-parental-authority', "
      "'category': 'authority', 'ground': 'marriage'}" },
    "one | ans | | r-1 | marriage",
    "On 1 June 2026 one person has authority over Bo: Ans (by marriage or registered partnership)." },
  { "recorded-twice", "2026-06-01", { MOTHER, MOTHER }, "one | ans | | r-1 | birth", NULL },
  { "by-court-without-id",
    "2026-06-01",
    { "relations+: {'person': 'ans', 'other': 'bo', 'category': 'authority', 'ground': 'court'}" },
    "one | ans | | | court",
    "On 1 June 2026 one person has authority over Bo: Ans (by decision of the court)." },
  { "ground-and-names-unknown",
    "2026-06-01",
    { "relations+: {'id': 'r-1', 'person': 'who', 'other': 'bo', 'category': 'authority'}",
      "relations+: {'id': 'r-2', 'organisation': 'where', 'other': 'bo', 'category': 'authority'}" },
    "institution | who | where | r-1 r-2 | unknown unknown",
    "On 1 June 2026 an institution has authority over Bo: who (ground not recorded), where (ground not recorded)." },
  { "nobody-named",
    "2026-06-01",
    { "relations+: {'other': 'bo', 'category': 'authority'}" },
    "nobody | | | | ",
    NULL },
};

static char *
dup_words (const char *const *words)
{
  return words == NULL ? g_strdup ("") : g_strjoinv (" ", (GStrv) words);
}

static char *
dup_result (RegieAuthority *authority)
{
  g_autoptr(GEnumClass) codes = g_type_class_ref (REGIE_TYPE_AUTHORITY_ANSWER);
  g_autofree char *holders = dup_words (regie_authority_get_holders (authority));
  g_autofree char *organisations = dup_words (regie_authority_get_organisations (authority));
  g_autofree char *relations = dup_words (regie_authority_get_relations (authority));
  g_autofree char *grounds = dup_words (regie_authority_get_grounds (authority));
  const char *answer =
    g_enum_get_value (codes, (int) regie_authority_get_answer (authority))->value_nick;

  return g_strdup_printf ("%s |%s%s |%s%s |%s%s | %s",
                          answer,
                          *holders == '\0' ? "" : " ",
                          holders,
                          *organisations == '\0' ? "" : " ",
                          organisations,
                          *relations == '\0' ? "" : " ",
                          relations,
                          grounds);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));
  g_autoptr(RegieAuthority) english = NULL;
  g_autoptr(RegieAuthority) dutch = NULL;
  g_autofree char *result = NULL;
  GDate day = test_day (test->day);

  test_edit_all (dossier, test->edits, G_N_ELEMENTS (test->edits));
  english = regie_dossier_dup_authority (dossier, "bo", &day, "en");
  dutch = regie_dossier_dup_authority (dossier, "bo", &day, NULL);
  result = dup_result (english);

  g_assert_cmpstr (result, ==, test->expected);
  if (test->sentence != NULL)
    g_assert_cmpstr (regie_authority_get_sentence (english), ==, test->sentence);
  g_assert_cmpstr (regie_authority_get_sentence (dutch),
                   !=,
                   regie_authority_get_sentence (english));
  g_assert_cmpstr (regie_authority_get_child (english), ==, "bo");
  g_assert_cmpint (g_date_compare (regie_authority_get_day (english), &day), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/model/authority/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }

  return g_test_run ();
}
