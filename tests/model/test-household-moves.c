/* test-household-moves.c: who lives where on a day, and how that changes
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* A child in two households, an uncle who left, a neighbour outside. */
#define DOSSIER                                                                                           \
  "{'id': 'd-1', 'persons': [{'id': 'ans'}, {'id': 'bo'}, {'id': 'cor'}, {'id': 'dirk'}, {'id': 'eva'}]," \
  " 'households': ["                                                                                      \
  " {'id': 'h-1', 'memberships': [{'person': 'ans', 'role': 'moeder'},"                                   \
  "  {'person': 'bo', 'role': 'kind', 'start_date': '2020-01-01'},"                                       \
  "  {'person': 'cor', 'start_date': '2021-01-01', 'end_date': '2021-12-31'}]},"                          \
  " {'id': 'h-2', 'memberships': [{'person': 'dirk'}, {'person': 'bo', 'start_date': '2022-01-01'}]}]}"

#define HOUSEHOLD(dossier, i) \
  ((RegieHousehold *) regie_entity_find_path (REGIE_ENTITY (dossier), "households[" #i "]"))

static RegieDossier *
dossier_new (void)
{
  return REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));
}

static char *
dup_people (GListModel *memberships)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (memberships); i++)
    {
      g_autoptr(RegieMembership) membership = g_list_model_get_item (memberships, i);

      g_string_append_printf (text,
                              "%s%s",
                              i == 0 ? "" : " ",
                              regie_membership_get_person (membership));
    }

  return g_string_free (text, FALSE);
}

static void
assert_members (RegieHousehold *household,
                const char     *date,
                const char     *expected)
{
  GDate day = test_day (date);
  g_autoptr(GListModel) memberships = regie_household_list_members_on (household, &day);
  g_autofree char *people = dup_people (memberships);

  g_assert_cmpstr (people, ==, expected);
}

static char *
dup_json (RegieDossier *dossier)
{
  return regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_CANONICAL);
}

static void
members_on_a_day (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();

  assert_members (HOUSEHOLD (dossier, 0), "2019-12-31", "ans");
  assert_members (HOUSEHOLD (dossier, 0), "2020-01-01", "ans bo");
  assert_members (HOUSEHOLD (dossier, 0), "2021-12-31", "ans bo cor");
  assert_members (HOUSEHOLD (dossier, 0), "2022-01-01", "ans bo");
}

static void
members_between_days (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  GDate first = test_day ("2021-12-31");
  GDate last = test_day ("2023-01-01");
  g_autoptr(GListModel) memberships = NULL;
  g_autofree char *people = NULL;

  memberships = regie_household_list_members_between (HOUSEHOLD (dossier, 0), &first, &last);
  people = dup_people (memberships);

  g_assert_cmpstr (people, ==, "ans bo cor");
}

static void
assert_n_households (RegieDossier *dossier,
                     const char   *date,
                     guint         expected)
{
  GDate day = test_day (date);
  g_autoptr(GListModel) households = regie_dossier_list_households_of (dossier, "bo", &day);

  g_assert_cmpuint (g_list_model_get_n_items (households), ==, expected);
}

static void
child_in_two_households (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();

  assert_n_households (dossier, "2019-01-01", 0);
  assert_n_households (dossier, "2021-01-01", 1);
  assert_n_households (dossier, "2022-01-01", 2);
}

static void
move_keeps_what_was (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2025-03-01");
  RegieMembership *added = NULL;

  g_assert_true (regie_dossier_move_member (dossier,
                                            "ans",
                                            HOUSEHOLD (dossier, 0),
                                            HOUSEHOLD (dossier, 1),
                                            &day,
                                            &error));

  g_assert_no_error (error);
  assert_members (HOUSEHOLD (dossier, 0), "2025-02-28", "ans bo");
  assert_members (HOUSEHOLD (dossier, 0), "2025-03-01", "bo");
  assert_members (HOUSEHOLD (dossier, 1), "2025-02-28", "dirk bo");
  assert_members (HOUSEHOLD (dossier, 1), "2025-03-01", "dirk bo ans");
  added = (RegieMembership *) regie_entity_find_path (REGIE_ENTITY (dossier),
                                                      "households[1].memberships[2]");
  g_assert_cmpstr (regie_membership_get_role (added), ==, "moeder");
  g_assert_true (g_uuid_string_is_valid (regie_entity_get_id (REGIE_ENTITY (added))));
}

static void
move_from_elsewhere (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2025-03-01");

  g_assert_true (
    regie_dossier_move_member (dossier, "eva", NULL, HOUSEHOLD (dossier, 0), &day, &error));

  g_assert_no_error (error);
  assert_members (HOUSEHOLD (dossier, 0), "2025-03-01", "ans bo eva");
}

/* Whoever comes from elsewhere left nothing on the day before. */
static void
move_on_the_first_day_there_is (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("0001-01-01");

  g_assert_true (
    regie_dossier_move_member (dossier, "eva", NULL, HOUSEHOLD (dossier, 0), &day, &error));

  g_assert_no_error (error);
}

static void
split_on_the_first_day_there_is (void)
{
  const char *const persons[] = { "ans", NULL };
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("0001-01-01");

  g_assert_null (
    regie_dossier_split_household (dossier, HOUSEHOLD (dossier, 0), persons, NULL, &day, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
}

static void
move_to_elsewhere (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2025-03-01");

  g_assert_true (
    regie_dossier_move_member (dossier, "bo", HOUSEHOLD (dossier, 0), NULL, &day, &error));

  g_assert_no_error (error);
  assert_members (HOUSEHOLD (dossier, 0), "2025-03-01", "ans");
  assert_members (HOUSEHOLD (dossier, 1), "2025-03-01", "dirk bo");
}

/* What cannot be done: household from and to by number, 9 for one of another dossier, -1 for none.
 */
typedef struct
{
  const char *name;
  const char *person;
  int         from;
  int         to;
  const char *day;
  int         code;
} Refusal;

static const Refusal refusals[] = {
  { "unknown-person", "nobody", 0, 1, "2025-03-01", REGIE_ERROR_NOT_FOUND },
  { "not-a-member", "eva", 0, 1, "2025-03-01", REGIE_ERROR_NOT_FOUND },
  { "no-member-any-more", "cor", 0, 1, "2025-03-01", REGIE_ERROR_NOT_FOUND },
  { "member-since-that-day", "bo", 0, -1, "2020-01-01", REGIE_ERROR_NOT_FOUND },
  { "member-of-both", "bo", 0, 1, "2025-03-01", REGIE_ERROR_EXISTS },
  { "to-be-member-later", "bo", 0, 1, "2021-03-01", REGIE_ERROR_EXISTS },
  { "from-another-dossier", "ans", 9, 1, "2025-03-01", REGIE_ERROR_NOT_FOUND },
  { "on-the-first-day-there-is", "ans", 0, 1, "0001-01-01", REGIE_ERROR_REFUSED },
  { "to-another-dossier", "ans", 0, 9, "2025-03-01", REGIE_ERROR_NOT_FOUND },
};

static RegieHousehold *
get_household (RegieDossier   *dossier,
               RegieHousehold *strange,
               int             number)
{
  if (number < 0)
    return NULL;
  if (number == 9)
    return strange;

  return number == 0 ? HOUSEHOLD (dossier, 0) : HOUSEHOLD (dossier, 1);
}

static void
move_refused (gconstpointer data)
{
  const Refusal *test = data;
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieHousehold) strange = regie_household_new ();
  g_autofree char *before = dup_json (dossier);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;
  GDate day = test_day (test->day);

  g_assert_false (regie_dossier_move_member (dossier,
                                             test->person,
                                             get_household (dossier, strange, test->from),
                                             get_household (dossier, strange, test->to),
                                             &day,
                                             &error));

  g_assert_error (error, REGIE_ERROR, test->code);
  after = dup_json (dossier);
  g_assert_cmpstr (before, ==, after);
}

static void
split (void)
{
  const char *const persons[] = { "ans", "bo", "bo", NULL };
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2025-03-01");
  RegieHousehold *added = NULL;

  added = regie_dossier_split_household (dossier,
                                         HOUSEHOLD (dossier, 0),
                                         persons,
                                         "Ans en Bo",
                                         &day,
                                         &error);

  g_assert_no_error (error);
  g_assert_true (added == HOUSEHOLD (dossier, 2));
  g_assert_cmpstr (regie_household_get_name (added), ==, "Ans en Bo");
  g_assert_cmpint (g_date_compare (regie_household_get_since_date (added), &day), ==, 0);
  assert_members (added, "2025-03-01", "ans bo");
  assert_members (added, "2025-02-28", "");
  assert_members (HOUSEHOLD (dossier, 0), "2025-02-28", "ans bo");
  assert_members (HOUSEHOLD (dossier, 0), "2025-03-01", "");
}

static void
split_is_whole_or_not_at_all (void)
{
  static const char *const wrong[][3] = { { "ans", "eva" }, { "ans", "nobody" } };
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieHousehold) strange = regie_household_new ();
  g_autofree char *before = dup_json (dossier);
  g_autofree char *after = NULL;
  GDate day = test_day ("2025-03-01");

  for (gsize i = 0; i <= G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr(GError) error = NULL;
      gboolean is_strange = i == G_N_ELEMENTS (wrong);

      g_assert_null (regie_dossier_split_household (dossier,
                                                    is_strange ? strange : HOUSEHOLD (dossier, 0),
                                                    wrong[is_strange ? 0 : i],
                                                    NULL,
                                                    &day,
                                                    &error));
      g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
    }

  after = dup_json (dossier);
  g_assert_cmpstr (before, ==, after);
}

static void
merge (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2025-03-01");
  GDate last = test_day ("2025-02-28");

  test_edit (dossier, "households[1].memberships+: {'role': 'gast'}");
  g_assert_true (regie_dossier_merge_households (dossier,
                                                 HOUSEHOLD (dossier, 0),
                                                 HOUSEHOLD (dossier, 1),
                                                 &day,
                                                 &error));

  g_assert_no_error (error);
  assert_members (HOUSEHOLD (dossier, 0), "2025-02-28", "ans bo");
  assert_members (HOUSEHOLD (dossier, 0), "2025-03-01", "ans bo dirk");
  g_assert_cmpint (g_date_compare (regie_household_get_until_date (HOUSEHOLD (dossier, 1)), &last),
                   ==,
                   0);
  assert_n_households (dossier, "2025-02-28", 2);
  assert_n_households (dossier, "2025-03-01", 1);
}

static void
assert_merge_refused (RegieDossier   *dossier,
                      RegieHousehold *into,
                      RegieHousehold *other,
                      const char     *date,
                      int             code)
{
  g_autofree char *before = dup_json (dossier);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;
  GDate day = test_day (date);

  g_assert_false (regie_dossier_merge_households (dossier, into, other, &day, &error));

  g_assert_error (error, REGIE_ERROR, code);
  after = dup_json (dossier);
  g_assert_cmpstr (before, ==, after);
}

static void
merge_refused (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegieHousehold) strange = regie_household_new ();

  assert_merge_refused (dossier,
                        HOUSEHOLD (dossier, 0),
                        HOUSEHOLD (dossier, 1),
                        "2022-01-01",
                        REGIE_ERROR_EXISTS);
  assert_merge_refused (dossier,
                        strange,
                        HOUSEHOLD (dossier, 1),
                        "2025-03-01",
                        REGIE_ERROR_NOT_FOUND);
  assert_merge_refused (dossier,
                        HOUSEHOLD (dossier, 0),
                        strange,
                        "2025-03-01",
                        REGIE_ERROR_NOT_FOUND);
  assert_merge_refused (dossier,
                        HOUSEHOLD (dossier, 0),
                        HOUSEHOLD (dossier, 1),
                        "0001-01-01",
                        REGIE_ERROR_REFUSED);
}

/* Everything that Cor takes part in, and what goes on without Cor. */
#define TIES                                                                                            \
  "{'id': 'd-1', 'persons': [{'id': 'cor'}, {'id': 'ans'}],"                                            \
  " 'households': [{'id': 'h-1', 'memberships': [{'person': 'cor'}, {'person': 'ans'}]}],"              \
  " 'relations': [{'person': 'cor', 'other': 'ans', 'kind': 'parent', 'category': 'kin'},"              \
  "  {'person': 'cor', 'other': 'ans', 'kind': 'parental-authority', 'category': 'authority'},"         \
  "  {'person': 'ans', 'other': 'cor', 'kind': 'carer', 'category': 'care', 'end_date': '2020-01-01'}," \
  "  {'person': 'ans', 'other': 'cor', 'kind': 'carer', 'category': 'care'}],"                          \
  " 'network': [{'person': 'cor'}, {'person': 'ans'}],"                                                 \
  " 'professionals': [{'person': 'cor'}, {'person': 'ans'}],"                                           \
  " 'regisseurs': [{'person': 'cor', 'start_date': '2020-01-01'}, {'person': 'cor', 'start_date': '2027-01-01'}]}"

static void
death_ends_what_they_took_part_in (void)
{
  static const char *const ended[] = {
    "households[0].memberships[0]",
    "relations[1]",
    "relations[3]",
    "network[0]",
    "professionals[0]",
    "regisseurs[0]",
  };
  static const char *const others[] = {
    "households[0].memberships[1]",
    "relations[0]",
    "network[1]",
    "professionals[1]",
    "regisseurs[1]",
  };
  g_autoptr(RegieDossier) dossier = REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, TIES));
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-03-01");

  g_assert_true (regie_dossier_record_death (dossier, "cor", &day, &error));

  g_assert_no_error (error);
  for (gsize i = 0; i < G_N_ELEMENTS (ended) + G_N_ELEMENTS (others); i++)
    {
      gboolean is_ended = i < G_N_ELEMENTS (ended);
      const char *path = is_ended ? ended[i] : others[i - G_N_ELEMENTS (ended)];
      g_autoptr(GDate) end = NULL;

      g_test_message ("%s", path);
      g_object_get (regie_entity_find_path (REGIE_ENTITY (dossier), path), "end-date", &end, NULL);
      g_assert_cmpint (end != NULL, ==, is_ended);
      g_assert_true (end == NULL || g_date_compare (end, &day) == 0);
    }
  assert_members (HOUSEHOLD (dossier, 0), "2026-03-01", "cor ans");
  assert_members (HOUSEHOLD (dossier, 0), "2026-03-02", "ans");
}

static void
death_once (void)
{
  g_autoptr(RegieDossier) dossier = REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, TIES));
  g_autoptr(GError) error = NULL;
  g_autoptr(GError) unknown = NULL;
  GDate day = test_day ("2026-03-01");

  g_assert_true (regie_dossier_record_death (dossier, "cor", &day, NULL));
  g_assert_false (regie_dossier_record_death (dossier, "cor", &day, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
  g_assert_false (regie_dossier_record_death (dossier, "nobody", &day, &unknown));
  g_assert_error (unknown, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
}

static const struct
{
  const char *name;
  const char *birth;
  const char *day;
  int age;
} ages[] = {
  { "unknown", NULL, "2026-03-01", -1 },
  { "not-born", "2026-03-02", "2026-03-01", -1 },
  { "day-of-birth", "2026-03-01", "2026-03-01", 0 },
  { "day-before-birthday", "2014-03-02", "2026-03-01", 11 },
  { "month-before-birthday", "2014-04-01", "2026-03-01", 11 },
  { "birthday", "2014-03-01", "2026-03-01", 12 },
  { "month-after-birthday", "2014-02-28", "2026-03-01", 12 },
  { "leap-day-in-common-year", "2008-02-29", "2026-02-28", 17 },
  { "leap-day-a-day-later", "2008-02-29", "2026-03-01", 18 },
};

static void
age_on_a_day (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr(RegiePerson) person = regie_person_new ();
  GDate day = test_day (ages[i].day);

  if (ages[i].birth != NULL)
    {
      GDate birth = test_day (ages[i].birth);

      regie_person_set_birth_date (person, &birth);
    }

  g_assert_cmpint (regie_person_get_age_on (person, &day), ==, ages[i].age);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/model/household/members-on-a-day", members_on_a_day);
  g_test_add_func ("/model/household/members-between-days", members_between_days);
  g_test_add_func ("/model/dossier/child-in-two-households", child_in_two_households);
  g_test_add_func ("/model/dossier/move-keeps-what-was", move_keeps_what_was);
  g_test_add_func ("/model/dossier/move-from-elsewhere", move_from_elsewhere);
  g_test_add_func ("/model/dossier/move-to-elsewhere", move_to_elsewhere);
  g_test_add_func ("/model/dossier/move-on-the-first-day-there-is", move_on_the_first_day_there_is);
  g_test_add_func ("/model/dossier/split-on-the-first-day-there-is",
                   split_on_the_first_day_there_is);
  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path = g_strconcat ("/model/dossier/move-refused/", refusals[i].name, NULL);

      g_test_add_data_func (path, &refusals[i], move_refused);
    }
  g_test_add_func ("/model/dossier/split", split);
  g_test_add_func ("/model/dossier/split-is-whole-or-not-at-all", split_is_whole_or_not_at_all);
  g_test_add_func ("/model/dossier/merge", merge);
  g_test_add_func ("/model/dossier/merge-refused", merge_refused);
  g_test_add_func ("/model/dossier/death-ends-what-they-took-part-in",
                   death_ends_what_they_took_part_in);
  g_test_add_func ("/model/dossier/death-once", death_once);
  for (gsize i = 0; i < G_N_ELEMENTS (ages); i++)
    {
      g_autofree char *path = g_strconcat ("/model/person/age/", ages[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), age_on_a_day);
    }

  return g_test_run ();
}
