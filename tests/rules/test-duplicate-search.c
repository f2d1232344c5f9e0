/* test-duplicate-search.c: people who stand in two dossiers
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#include <string.h>

/* A dossier with an id and these people, each written as in test-duplicates.c. */
static RegieDossier *
dossier_new (const char *id, const char *persons)
{
  g_autofree char *text = g_strdup_printf ("{'id': '%s', 'persons': [%s]}", id, persons);

  return REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, text));
}

static void
add (RegieDuplicateSearch *search,
     const char           *id,
     const char           *persons)
{
  g_autoptr(RegieDossier) dossier = dossier_new (id, persons);

  g_assert_true (regie_duplicate_search_add_dossier (search, dossier));
}

/* What is found, as `d-1 a d-2 b 90` a line. */
static char *
dup_found (RegieDuplicateSearch *search,
           guint                 limit)
{
  g_autoptr(GListModel) duplicates = regie_duplicate_search_list_duplicates (search, limit, "en");
  g_autoptr(GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (duplicates); i++)
    {
      g_autoptr(RegieDuplicate) duplicate = g_list_model_get_item (duplicates, i);

      g_string_append_printf (found,
                              "%s %s %s %s %d\n",
                              regie_duplicate_get_dossier (duplicate),
                              regie_duplicate_get_person (duplicate),
                              regie_duplicate_get_other_dossier (duplicate),
                              regie_duplicate_get_other (duplicate),
                              regie_duplicate_get_score (duplicate));
    }

  return g_string_free (g_steal_pointer (&found), FALSE);
}

/* clang-format off */
static const struct
{
  const char *name;
  const char *one;
  const char *other;
  int score;
} planted[] = {
  { "same-number", "'bsn': '012345672', 'given_name': 'Ans'", "'bsn': '012345672', 'family_name': 'Smit'", 100 },
  { "letter-wrong-in-family-name", "'given_name': 'Sanne', 'family_name': 'Hendriks', 'birth_date': '2014-03-12'",
    "'given_name': 'Sanne', 'family_name': 'Hendrika', 'birth_date': '2014-03-12'", 80 },
  { "letters-changed-places", "'given_name': 'Sanne', 'family_name': 'Hendriks', 'birth_date': '2014-03-12'",
    "'given_name': 'Sanne', 'family_name': 'Hednriks', 'birth_date': '2014-03-12'", 80 },
  { "letter-too-many-in-given-name", "'given_name': 'Sane', 'family_name': 'Hendriks', 'birth_date': '2014-03-12'",
    "'given_name': 'Sanne', 'family_name': 'Hendriks', 'birth_date': '2014-03-12'", 80 },
  { "prefix-in-its-field-and-behind-the-name",
    "'given_name': 'Jan', 'name_prefix': 'van der', 'family_name': 'Berg', 'birth_date': '1980-04-02'",
    "'given_name': 'Jan', 'family_name': 'Berg, van der', 'birth_date': '1980-04-02'", 90 },
  { "prefix-shortened-and-left-out", "'given_name': 'Jan', 'family_name': 'v.d. Berg', 'birth_date': '1980-04-02'",
    "'given_name': 'Jan', 'family_name': 'BERG', 'birth_date': '1980-04-02'", 90 },
  { "day-and-month-changed-places", "'given_name': 'Jan', 'family_name': 'Berg', 'birth_date': '1980-04-02'",
    "'given_name': 'Jan', 'family_name': 'Berg', 'birth_date': '1980-02-04'", 60 },
  { "day-and-month-changed-places-and-a-letter-wrong", "'given_name': 'Johan', 'family_name': 'Berg', 'birth_date': '1980-04-02'",
    "'given_name': 'Johan', 'family_name': 'Burg', 'birth_date': '1980-02-04'", 50 },
  { "other-year", "'given_name': 'Johan', 'family_name': 'Berg', 'birth_date': '1980-04-02'",
    "'given_name': 'Johan', 'family_name': 'Berg', 'birth_date': '1981-04-02'", 60 },
  { "initials-and-day-of-birth", "'initials': 'J.M.', 'birth_date': '1980-04-02'", "'given_name': 'Jan', 'birth_date': '1980-04-02'", 50 },
  { "initials-that-differ-from-the-name", "'given_name': 'Hans', 'initials': 'J.', 'birth_date': '1980-04-02'",
    "'initials': 'J', 'birth_date': '1980-04-02'", 50 },
  { "address-and-day-of-birth", "'postal_code': '1234 AB', 'house_number': '5', 'birth_date': '1980-04-02'",
    "'postal_code': '1234ab', 'house_number': '5', 'birth_date': '1980-04-02'", 50 },
  { "names-alike-at-one-address", "'given_name': 'Samira', 'family_name': 'Jansen', 'postal_code': '1234 AB', 'house_number': '5',"
    " 'birth_date': '1980-04-02'", "'given_name': 'Sam', 'family_name': 'Janssen', 'postal_code': '1234 AB', 'house_number': '5',"
    " 'birth_date': '1980-04-03'", 50 },
  { "names-without-a-day-of-birth", "'given_name': 'Jan', 'family_name': 'Berg'", "'given_name': 'Jan', 'family_name': 'Berg'", 50 },
  { "day-of-birth-of-one-only", "'given_name': 'Jan', 'family_name': 'Berg', 'birth_date': '1980-04-02'",
    "'given_name': 'Jan', 'family_name': 'Berg'", 50 },
};

static const struct
{
  const char *name;
  const char *one;
  const char *other;
} strangers[] = {
  { "twins", "'given_name': 'Ans', 'family_name': 'Berg', 'birth_date': '2014-03-01', 'postal_code': '1234 AB', 'house_number': '5'",
    "'given_name': 'Bo', 'family_name': 'Berg', 'birth_date': '2014-03-01', 'postal_code': '1234AB', 'house_number': '5'" },
  { "twins-with-one-first-letter", "'given_name': 'Bram', 'family_name': 'Berg', 'birth_date': '2014-03-01', 'postal_code': '1234 AB',"
    " 'house_number': '5'", "'given_name': 'Britt', 'family_name': 'Berg', 'birth_date': '2014-03-01', 'postal_code': '1234AB', 'house_number': '5'" },
  { "twins-whose-names-are-alike", "'given_name': 'Lotte', 'family_name': 'Berg', 'birth_date': '2014-03-01', 'bsn': '012345672'",
    "'given_name': 'Lotta', 'family_name': 'Berg', 'birth_date': '2014-03-01', 'bsn': '123456782'" },
  { "father-and-son", "'given_name': 'Jan', 'family_name': 'Berg', 'birth_date': '1980-04-02', 'postal_code': '1234 AB', 'house_number': '5'",
    "'given_name': 'Jan', 'family_name': 'Berg', 'birth_date': '2014-03-01', 'postal_code': '1234 AB', 'house_number': '5'" },
  { "one-day-of-birth", "'given_name': 'Jan', 'family_name': 'Berg', 'birth_date': '1980-04-02'",
    "'given_name': 'Piet', 'family_name': 'Smit', 'birth_date': '1980-04-02'" },
  { "nothing-known", "", "" },
};
/* clang-format on */

static char *
dup_person (const char *id,
            const char *fields)
{
  return g_strconcat ("{'id': '", id, "'", *fields == '\0' ? "" : ", ", fields, "}", NULL);
}

static char *
dup_found_between (const char *one_fields,
                   const char *other_fields)
{
  g_autoptr(RegieDuplicateSearch) search = regie_duplicate_search_new ();
  g_autofree char *one = dup_person ("a", one_fields);
  g_autofree char *other = dup_person ("b", other_fields);

  add (search, "d-1", one);
  add (search, "d-2", other);

  return dup_found (search, 0);
}

static void
planted_are_found (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *expected = g_strdup_printf ("d-1 a d-2 b %d\n", planted[i].score);
  g_autofree char *there = dup_found_between (planted[i].one, planted[i].other);
  g_autofree char *back = dup_found_between (planted[i].other, planted[i].one);

  g_assert_cmpstr (there, ==, expected);
  g_assert_cmpstr (back, ==, expected);
}

static void
strangers_are_not (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *found = dup_found_between (strangers[i].one, strangers[i].other);

  g_assert_cmpstr (found, ==, "");
}

#define JAN "'given_name': 'Jan', 'family_name': 'Berg', 'birth_date': '1980-04-02'"

static void
one_dossier_is_not_compared_with_itself (void)
{
  g_autoptr(RegieDuplicateSearch) search = regie_duplicate_search_new ();
  g_autofree char *found = NULL;

  add (search, "d-1", "{'id': 'a', " JAN "}, {'id': 'b', " JAN "}");
  g_assert_cmpuint (regie_duplicate_search_get_n_persons (search), ==, 2);
  found = dup_found (search, 0);
  g_assert_cmpstr (found, ==, "");
  g_assert_finalize_object (g_steal_pointer (&search));
}

static void
dossier_is_taken_once (void)
{
  g_autoptr(RegieDuplicateSearch) search = regie_duplicate_search_new ();
  g_autoptr(RegieDossier) dossier = dossier_new ("d-1", "{'id': 'a', " JAN "}");
  g_autofree char *found = NULL;

  g_assert_true (regie_duplicate_search_add_dossier (search, dossier));
  g_assert_false (regie_duplicate_search_add_dossier (search, dossier));
  regie_dossier_set_municipality (dossier, "GM0484");
  g_assert_true (regie_duplicate_search_add_dossier (search, dossier));
  regie_entity_set_id (REGIE_ENTITY (dossier), NULL);
  g_assert_false (regie_duplicate_search_add_dossier (search, dossier));
  found = dup_found (search, 0);
  g_assert_cmpstr (found, ==, "d-1 a d-1 a 90\n");
}

static void
dossier_may_go_at_once (void)
{
  g_autoptr(RegieDuplicateSearch) search = regie_duplicate_search_new ();
  RegieDossier *dossier = dossier_new ("d-1", "{'id': 'a', " JAN "}");

  regie_duplicate_search_add_dossier (search, dossier);
  g_assert_finalize_object (dossier);
}

/* In one dossier she helps, in the other she is helped. */
static void
professionals_are_left_out (void)
{
  static const char *const dossiers[] = {
    "{'id': 'd-1', 'persons': [{'id': 'a', " JAN
    "}], 'professionals': [{'id': 'x', 'person': 'a'}]}",
    "{'id': 'd-2', 'persons': [{'id': 'b', " JAN "}]}",
    "{'id': 'd-3', 'persons': [{'id': 'c', " JAN
    "}], 'professionals': [{'id': 'x', 'person': 'c'}],"
    " 'households': [{'id': 'h', 'memberships': [{'person': 'c'}]}]}",
    "{'id': 'd-4', 'persons': [{'id': 'd', " JAN
    "}], 'professionals': [{'id': 'x', 'person': 'd'}],"
    " 'network': [{'id': 'n', 'person': 'd'}]}",
  };
  g_autoptr(RegieDuplicateSearch) search = regie_duplicate_search_new ();
  g_autofree char *found = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (dossiers); i++)
    {
      g_autoptr(RegieDossier) dossier =
        REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, dossiers[i]));

      regie_duplicate_search_add_dossier (search, dossier);
    }
  found = dup_found (search, 0);
  g_assert_cmpstr (found, ==, "d-2 b d-3 c 90\nd-2 b d-4 d 90\nd-3 c d-4 d 90\n");
}

static void
likeliest_come_first_up_to_a_limit (void)
{
  g_autoptr(RegieDuplicateSearch) search = regie_duplicate_search_new ();
  g_autofree char *all = NULL;
  g_autofree char *two = NULL;

  add (search, "d-1", "{'id': 'a', " JAN "}");
  add (search, "d-2", "{'id': 'b', 'given_name': 'Jan', 'family_name': 'Berg'}");
  add (search, "d-3", "{'id': 'c', " JAN ", 'bsn': '012345672'}");
  add (search, "d-4", "{'id': 'd', 'bsn': '012345672'}");
  all = dup_found (search, 0);
  two = dup_found (search, 2);
  g_assert_cmpstr (all, ==, "d-3 c d-4 d 100\nd-1 a d-3 c 90\nd-1 a d-2 b 50\nd-2 b d-3 c 50\n");
  g_assert_cmpstr (two, ==, "d-3 c d-4 d 100\nd-1 a d-3 c 90\n");
}

static void
reasons_hold_no_number (void)
{
  g_autoptr(RegieDuplicateSearch) search = regie_duplicate_search_new ();
  g_autoptr(GListModel) duplicates = NULL;
  g_autoptr(RegieDuplicate) duplicate = NULL;
  g_autofree char *text = NULL;

  add (search, "d-1", "{'id': 'a', 'bsn': '012345672'}");
  add (search, "d-2", "{'id': 'b', 'bsn': '012345672'}");
  duplicates = regie_duplicate_search_list_duplicates (search, 0, NULL);
  duplicate = g_list_model_get_item (duplicates, 0);
  text = regie_entity_to_json (REGIE_ENTITY (duplicate), REGIE_WRITE_SECRETS);
  g_assert_cmpstr (
    text,
    ==,
    "{\"dossier\":\"d-1\",\"person\":\"a\",\"other_dossier\":\"d-2\",\"other\":\"b\","
    "\"score\":100,\"reasons\":[\"Ze hebben hetzelfde burgerservicenummer.\"]}");
}

/* A crowd of few names, days and addresses, so that every way to be alike occurs. */

#define PICK(rand, array) ((array)[g_rand_int_range ((rand), 0, G_N_ELEMENTS (array))])

static void
set_day (RegiePerson *person,
         GRand       *rand)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day,
                  g_rand_int_range (rand, 1, 5),
                  g_rand_int_range (rand, 1, 5),
                  g_rand_int_range (rand, 1980, 1983));
  regie_person_set_birth_date (person, &day);
}

static RegiePerson *
random_person (GRand *rand)
{
  static const char *const given[] = { NULL,     NULL,  "Jan",  "Jans", "Sam",
                                       "Samira", "Ans", "Anna", "Jelle" };
  static const char *const family[] = { NULL,   "Berg",        "van der Berg", "Berg, van den",
                                        "Burg", "Jansen",      "Janssen",      "Jasnen",
                                        "Smit", "Smit-Jansen", "de Wit" };
  static const char *const initials[] = { NULL, NULL, NULL, "J.", "S.M.", "A" };
  static const char *const codes[] = { NULL, NULL, "1234 AB", "1234AC" };
  static const char *const numbers[] = { NULL, NULL, NULL,        NULL,       NULL,
                                         NULL, NULL, "012345672", "123456782" };
  RegiePerson *person = regie_person_new ();

  regie_person_set_given_name (person, PICK (rand, given));
  regie_person_set_family_name (person, PICK (rand, family));
  regie_person_set_initials (person, PICK (rand, initials));
  regie_person_set_postal_code (person, PICK (rand, codes));
  regie_person_set_house_number (person, "5");
  regie_person_set_bsn (person, PICK (rand, numbers));
  regie_person_set_gender (person, g_rand_int_range (rand, 0, 3));
  if (g_rand_int_range (rand, 0, 4) > 0)
    set_day (person, rand);

  return person;
}

#define N_CROWD (g_test_slow () ? 700u : 400u)

/* Two people of the crowd of whom the weighing says that they are candidates, counted one by one.
 */
static guint
count_candidates (GPtrArray *crowd)
{
  guint n = 0;

  for (guint i = 0; i < crowd->len; i++)
    for (guint k = i + 1; k < crowd->len; k++)
      {
        g_autoptr(RegieDuplicate) duplicate =
          regie_person_dup_match (crowd->pdata[i], crowd->pdata[k], "en");

        n += regie_duplicate_get_score (duplicate) >= 50;
      }

  return n;
}

static void
no_candidate_is_missed (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (1);
  g_autoptr(RegieDuplicateSearch) search = regie_duplicate_search_new ();
  g_autoptr(GPtrArray) crowd = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr(GListModel) duplicates = NULL;
  guint n_candidates = 0;

  for (guint i = 0; i < N_CROWD; i++)
    {
      g_autofree char *id = g_strdup_printf ("d-%u", i);
      g_autoptr(RegieDossier) dossier = dossier_new (id, "");
      RegiePerson *person = random_person (rand);

      g_ptr_array_add (crowd, person);
      regie_dossier_add_person (dossier, person);
      regie_duplicate_search_add_dossier (search, dossier);
      regie_dossier_remove_person (dossier, person);
    }

  n_candidates = count_candidates (crowd);
  duplicates = regie_duplicate_search_list_duplicates (search, 0, "en");
  g_assert_cmpuint (n_candidates, >, 500);
  g_assert_cmpuint (g_list_model_get_n_items (duplicates), ==, n_candidates);
}

/* A name that is far from every other: two letters and more apart. */
static char *
dup_name (guint number)
{
  static const char *const parts[] = { "bak", "dor", "fen", "gil", "hum", "kes", "lap", "mix" };
  GString *name = g_string_new (NULL);

  for (guint i = 0; i < 5; i++, number /= G_N_ELEMENTS (parts))
    g_string_append (name, parts[number % G_N_ELEMENTS (parts)]);

  return g_string_free (name, FALSE);
}

#define N_PEOPLE  10000
#define N_PLANTED 20

/* Everybody has a name of their own; of each five hundredth, another dossier has a twin by slip of
 * the pen, with a letter left out and day and month changed places. */
static void
plant (RegieDuplicateSearch *search,
       guint                 number)
{
  g_autofree char *name = dup_name (number);
  g_autofree char *given = dup_name (number * 7919);
  g_autofree char *id = g_strdup_printf ("d-%u", number);
  g_autofree char *other_id = g_strdup_printf ("o-%u", number);
  g_autofree char *person = g_strdup_printf (
    "{'id': 'p', 'given_name': '%s', 'family_name': '%s', 'birth_date': '%u-03-%02u'}",
    given,
    name,
    1950 + number % 60,
    1 + number % 12);
  g_autofree char *other = g_strdup_printf (
    "{'id': 'q', 'given_name': '%s', 'family_name': '%.*s', 'birth_date': '%u-%02u-03'}",
    given,
    (int) strlen (name) - 1,
    name,
    1950 + number % 60,
    1 + number % 12);

  add (search, id, person);
  if (number % (N_PEOPLE / N_PLANTED) == 7)
    add (search, other_id, other);
}

static void
planted_are_found_among_ten_thousand (void)
{
  g_autoptr(RegieDuplicateSearch) search = regie_duplicate_search_new ();
  g_autoptr(GListModel) duplicates = NULL;

  for (guint i = 0; i < N_PEOPLE; i++)
    plant (search, i);
  duplicates = regie_duplicate_search_list_duplicates (search, 0, "en");
  g_assert_cmpuint (g_list_model_get_n_items (duplicates), ==, N_PLANTED);
  for (guint i = 0; i < N_PLANTED; i++)
    {
      g_autoptr(RegieDuplicate) duplicate = g_list_model_get_item (duplicates, i);

      g_assert_cmpstr (regie_duplicate_get_dossier (duplicate) + 2,
                       ==,
                       regie_duplicate_get_other_dossier (duplicate) + 2);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (planted); i++)
    {
      g_autofree char *path =
        g_strconcat ("/rules/duplicate-search/planted-are-found/", planted[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), planted_are_found);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (strangers); i++)
    {
      g_autofree char *path =
        g_strconcat ("/rules/duplicate-search/strangers-are-not/", strangers[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), strangers_are_not);
    }

#define ADD(name, function) g_test_add_func ("/rules/duplicate-search/" name, function)
  ADD ("one-dossier-is-not-compared-with-itself", one_dossier_is_not_compared_with_itself);
  ADD ("dossier-is-taken-once", dossier_is_taken_once);
  ADD ("dossier-may-go-at-once", dossier_may_go_at_once);
  ADD ("professionals-are-left-out", professionals_are_left_out);
  ADD ("likeliest-come-first-up-to-a-limit", likeliest_come_first_up_to_a_limit);
  ADD ("reasons-hold-no-number", reasons_hold_no_number);
  ADD ("no-candidate-is-missed", no_candidate_is_missed);
  ADD ("planted-are-found-among-ten-thousand", planted_are_found_among_ten_thousand);

  return g_test_run ();
}
