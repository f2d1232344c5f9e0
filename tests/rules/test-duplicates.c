/* test-duplicates.c: people who stand in a dossier twice
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#include <string.h>

/* clang-format off */
static const struct
{
  const char *name;
  const char *one;
  const char *other;
  int         score;
  const char *reasons;
} cases[] = {
  { "nothing-known", "", "", 0, "" },
  { "same-number", "'bsn': '012345672', 'given_name': 'Ans'", "'bsn': '012345672', 'given_name': 'Bo'", 100,
    "They have the same citizen service number. Their given names differ." },
  { "other-number", "'bsn': '012345672', 'birth_date': '2014-03-01'", "'bsn': '123456782', 'birth_date': '2014-03-01'", 0,
    "Their citizen service numbers differ. They were born on the same day." },
  { "number-of-one-only", "'bsn': '012345672'", "", 0, "" },
  { "same-name-and-birth", "'given_name': 'Ans', 'family_name': 'Berg', 'birth_date': '2014-03-01'",
    "'given_name': 'Ans', 'family_name': 'Berg', 'birth_date': '2014-03-01'", 90,
    "They were born on the same day. They have the same family name. They have the same given name." },
  { "twins", "'given_name': 'Ans', 'family_name': 'Berg', 'birth_date': '2014-03-01', 'postal_code': '1234 AB', 'house_number': '5'",
    "'given_name': 'Bo', 'family_name': 'Berg', 'birth_date': '2014-03-01', 'postal_code': '1234AB', 'house_number': '5'", 40,
    "They were born on the same day. They have the same family name. Their given names differ. They have the same address." },
  { "father-and-son", "'given_name': 'Jan', 'family_name': 'Berg', 'birth_date': '1980-04-02'",
    "'given_name': 'Jan', 'family_name': 'Berg', 'birth_date': '2014-03-01'", 20,
    "Their days of birth differ. They have the same family name. They have the same given name." },
  { "prefix-in-its-field-and-in-the-name", "'name_prefix': 'van der', 'family_name': 'Berg'", "'family_name': 'v.d. Berg'", 25,
    "They have the same family name." },
  { "prefix-left-out", "'family_name': 'van ’t Hof'", "'family_name': 'HOF'", 25, "They have the same family name." },
  { "prefix-alone", "'family_name': 'Van'", "'family_name': 'van'", 25, "They have the same family name." },
  { "accents-and-ij", "'family_name': 'Böll-Dijk'", "'family_name': 'boll dyk'", 25, "They have the same family name." },
  { "signs-only", "'family_name': '?'", "'family_name': '?'", 0, "" },
  { "sign-at-the-end", "'family_name': 'Berg.'", "'family_name': 'Berg'", 25, "They have the same family name." },
  { "family-names-alike", "'family_name': 'Jansen'", "'family_name': 'Janssen'", 15, "Their family names look alike." },
  { "letters-changed-places", "'family_name': 'Hendriks'", "'family_name': 'Hednriks'", 15, "Their family names look alike." },
  { "letters-changed-places-at-the-end", "'family_name': 'Smit'", "'family_name': 'Smti'", 15, "Their family names look alike." },
  { "letters-changed-places-and-one-more", "'family_name': 'Hendriks'", "'family_name': 'Hednrika'", 0, "Their family names differ." },
  { "prefix-behind-the-name", "'name_prefix': 'van der', 'family_name': 'Berg'", "'family_name': 'Berg, van der'", 25,
    "They have the same family name." },
  { "prefixes-alone", "'family_name': 'van der'", "'family_name': 'van'", 25, "They have the same family name." },
  { "family-names-differ", "'given_name': 'Ans', 'family_name': 'Berg'", "'given_name': 'Ans', 'family_name': 'Smit'", 15,
    "Their family names differ. They have the same given name." },
  { "given-names-alike-by-a-letter", "'given_name': 'Sara'", "'given_name': 'Sana'", 15, "Their given names look alike." },
  { "given-names-alike-by-the-beginning", "'given_name': 'Samira'", "'given_name': 'Sam'", 15, "Their given names look alike." },
  { "given-names-too-short", "'given_name': 'Jo', 'birth_date': '2014-03-01'", "'given_name': 'Joost', 'birth_date': '2014-03-01'", 5,
    "They were born on the same day. Their given names differ." },
  { "given-names-of-other-length", "'given_name': 'Sanne', 'birth_date': '2014-03-01'", "'given_name': 'Samantha', 'birth_date': '2014-03-01'", 5,
    "They were born on the same day. Their given names differ." },
  { "given-names-with-other-first-letter", "'given_name': 'Bas', 'birth_date': '2014-03-01'", "'given_name': 'Jas', 'birth_date': '2014-03-01'", 5,
    "They were born on the same day. Their given names differ." },
  { "initials", "'initials': 'J.M.'", "'initials': 'j'", 10, "Their initials agree." },
  { "initials-and-given-name", "'initials': 'J.M.'", "'given_name': 'Jan'", 10, "Their initials agree." },
  { "other-initials", "'initials': 'J.M.'", "'given_name': 'Ans'", 0, "" },
  { "initials-of-one-only", "'initials': 'J.M.'", "", 0, "" },
  { "birth-with-day-and-month-changed", "'birth_date': '2014-03-01'", "'birth_date': '2014-01-03'", 10, "Their days of birth look alike." },
  { "birth-in-another-year", "'birth_date': '2014-03-01'", "'birth_date': '2015-03-01'", 10, "Their days of birth look alike." },
  { "birth-of-one-only", "'birth_date': '2014-03-01'", "", 0, "" },
  { "same-address", "'postal_code': '1234 AB', 'house_number': '5a'", "'postal_code': '1234 ab', 'house_number': '5A'", 10, "They have the same address." },
  { "same-address-with-other-spaces", "'postal_code': '1234AB', 'house_number': '5 a'", "'postal_code': '1234 ab', 'house_number': '5A'", 10,
    "They have the same address." },
  { "same-address-that-is-hidden", "'postal_code': '1234 AB', 'house_number': '5', 'address_is_hidden': true",
    "'postal_code': '1234 AB', 'house_number': '5'", 0, "" },
  { "same-street", "'postal_code': '1234 AB', 'house_number': '5'", "'postal_code': '1234 AB', 'house_number': '6'", 0, "" },
  { "same-number-elsewhere", "'postal_code': '1234 AB', 'house_number': '5'", "'postal_code': '1234 AC', 'house_number': '5'", 0, "" },
  { "address-without-number", "'postal_code': '1234 AB'", "'postal_code': '1234 AB'", 0, "" },
  { "genders-differ", "'given_name': 'Anne', 'gender': 'male'", "'given_name': 'Anne', 'gender': 'female'", 5,
    "They have the same given name. Their genders differ." },
  { "gender-of-one-only", "'gender': 'male'", "", 0, "" },
};
/* clang-format on */

static RegiePerson *
person_new (const char *fields)
{
  g_autofree char *text =
    g_strconcat ("{'id': 'x'", *fields == '\0' ? "" : ", ", fields, "}", NULL);

  return REGIE_PERSON (test_record_new (REGIE_TYPE_PERSON, text));
}

static void
match (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr(RegiePerson) one = person_new (cases[i].one);
  g_autoptr(RegiePerson) other = person_new (cases[i].other);
  g_autoptr(RegieDuplicate) there = regie_person_dup_match (one, other, "en");
  g_autoptr(RegieDuplicate) back = regie_person_dup_match (other, one, "en");
  const char *const *found = regie_duplicate_get_reasons (there);
  g_autofree char *reasons = found == NULL ? g_strdup ("") : g_strjoinv (" ", (GStrv) found);

  g_assert_cmpstr (reasons, ==, cases[i].reasons);
  g_assert_cmpint (regie_duplicate_get_score (there), ==, cases[i].score);
  g_assert_cmpint (regie_duplicate_get_score (back), ==, cases[i].score);
}

#define DOSSIER                                                                                                     \
  "{'id': 'd-1', 'persons': [{'id': 'a', 'given_name': 'Ans', 'family_name': 'Berg'},"                              \
  " {'id': 'b', 'given_name': 'Bo', 'family_name': 'Smit'},"                                                        \
  " {'id': 'c', 'given_name': 'Ans', 'name_prefix': 'van den', 'family_name': 'Berg', 'birth_date': '1990-01-01'}," \
  " {'id': 'd', 'given_name': 'Ans', 'family_name': 'Berg', 'birth_date': '1990-01-01'}],"                          \
  " 'households': [{'id': 'h', 'memberships': [{'person': 'c'}]}],"                                                 \
  " 'relations': [{'person': 'c', 'other': 'b', 'kind': 'parent', 'said_by': 'c'}],"                                \
  " 'merged_persons': [{'id': 'e', 'merged_into': 'c'}],"                                                           \
  " 'evaluations': [{'id': 'ev', 'by': ['a', 'c', 'b', 'c']}, {'id': 'ev-2', 'by': ['b']}, {'id': 'ev-3'}]}"

static RegieDossier *
dossier_new (void)
{
  return REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));
}

static void
likeliest_first (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GListModel) duplicates = regie_dossier_list_duplicates (dossier, "en");
  g_autoptr(GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (duplicates); i++)
    {
      g_autoptr(RegieDuplicate) duplicate = g_list_model_get_item (duplicates, i);

      g_string_append_printf (found,
                              "%s-%s %d; ",
                              regie_duplicate_get_person (duplicate),
                              regie_duplicate_get_other (duplicate),
                              regie_duplicate_get_score (duplicate));
    }

  g_assert_cmpstr (found->str, ==, "c-d 90; a-c 50; a-d 50; ");
}

static void
merge_moves_everything (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  g_autofree char *expected = NULL;
  g_autoptr(RegieEntity) whole = test_record_new (
    REGIE_TYPE_DOSSIER,
    "{'id': 'd-1', 'persons': ["
    " {'id': 'a', 'given_name': 'Ans', 'name_prefix': 'van den', 'family_name': 'Berg', 'birth_date': '1990-01-01'},"
    " {'id': 'b', 'given_name': 'Bo', 'family_name': 'Smit'},"
    " {'id': 'd', 'given_name': 'Ans', 'family_name': 'Berg', 'birth_date': '1990-01-01'}],"
    " 'households': [{'id': 'h', 'memberships': [{'person': 'a'}]}],"
    " 'relations': [{'person': 'a', 'other': 'b', 'kind': 'parent', 'said_by': 'a'}],"
    " 'merged_persons': [{'id': 'e', 'merged_into': 'a'}, {'id': 'c', 'given_name': 'Ans', 'name_prefix': 'van den',"
    "  'family_name': 'Berg', 'birth_date': '1990-01-01', 'merged_into': 'a'}],"
    " 'evaluations': [{'id': 'ev', 'by': ['a', 'b']}, {'id': 'ev-2', 'by': ['b']}, {'id': 'ev-3'}]}");

  g_assert_true (regie_dossier_merge_persons (dossier, "a", "c", &error));

  g_assert_no_error (error);
  text = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_PRETTY);
  expected = regie_entity_to_json (whole, REGIE_WRITE_PRETTY);
  g_assert_cmpstr (text, ==, expected);
}

static void
merge_leaves_what_was_agreed (void)
{
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autoptr(RegiePlan) plan =
    REGIE_PLAN (test_record_new (REGIE_TYPE_PLAN,
                                 "{'actions': [{'id': 'x', 'title': 'Bellen', 'owner': 'c'}]}"));
  g_autoptr(GDateTime) at = g_date_time_new_utc (2026, 3, 5, 16, 30, 0);
  g_autoptr(RegieAction) action = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_true (regie_plan_seal (plan, at, &error));
  regie_dossier_set_plan (dossier, plan);
  g_assert_true (regie_dossier_merge_persons (dossier, "a", "c", &error));
  g_assert_no_error (error);
  action = g_list_model_get_item (regie_plan_get_actions (plan), 0);
  g_assert_cmpstr (regie_action_get_owner (action), ==, "c");
  g_assert_cmpint (regie_plan_check_seal (plan), ==, REGIE_SEAL_STATE_WHOLE);
}

/* Of each: what is known of the one who stays, of the other, and of the one person afterwards. */
static const struct
{
  const char *name;
  const char *keep;
  const char *other;
  const char *expected;
} fillings[] = {
  { "address-that-differs",
    "'street': 'Kerkstraat', 'house_number': '1'",
    "'street': 'Dorpsweg', 'house_number': '5', 'postal_code': '1234 AB', 'place': 'Breda'",
    "'street': 'Kerkstraat', 'house_number': '1'" },
  { "address-that-is-less-complete",
    "'street': 'Kerkstraat', 'house_number': '1'",
    "'street': 'Kerkstraat', 'postal_code': '1234 AB', 'address_is_hidden': true",
    "'street': 'Kerkstraat', 'house_number': '1', 'postal_code': '1234 AB', 'address_is_hidden': true" },
  { "prefix-of-another-name",
    "'family_name': 'Smit'",
    "'name_prefix': 'van den', 'family_name': 'Berg', 'phone': '06'",
    "'family_name': 'Smit', 'phone': '06'" },
  { "reason-of-another-judgement",
    "'can_judge': 'yes'",
    "'can_judge': 'no', 'can_judge_reason': 'dement'",
    "'can_judge': 'yes'" },
};

static void
merge_fills_in (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();
  g_autoptr(RegiePerson) keep = person_new (fillings[i].keep);
  g_autoptr(RegiePerson) other = person_new (fillings[i].other);
  g_autoptr(RegiePerson) expected = person_new (fillings[i].expected);
  g_autoptr(GError) error = NULL;

  regie_entity_set_id (REGIE_ENTITY (keep), "keep");
  regie_entity_set_id (REGIE_ENTITY (other), "other");
  regie_entity_set_id (REGIE_ENTITY (expected), "keep");
  regie_dossier_add_person (dossier, keep);
  regie_dossier_add_person (dossier, other);

  g_assert_true (regie_dossier_merge_persons (dossier, "keep", "other", &error));

  g_assert_no_error (error);
  g_assert_true (regie_entity_equal (REGIE_ENTITY (keep), REGIE_ENTITY (expected)));
}

static const struct
{
  const char *name;
  const char *keep;
  const char *other;
  int code;
} refusals[] = {
  { "keep-unknown", "nobody", "a", REGIE_ERROR_NOT_FOUND },
  { "other-unknown", "a", "nobody", REGIE_ERROR_NOT_FOUND },
  { "other-merged-already", "a", "e", REGIE_ERROR_NOT_FOUND },
  { "related", "c", "b", REGIE_ERROR_EXISTS },
  { "related-the-other-way", "b", "c", REGIE_ERROR_EXISTS },
};

static void
merge_refused (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieDossier) dossier = dossier_new ();
  g_autofree char *before = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_CANONICAL);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_false (
    regie_dossier_merge_persons (dossier, refusals[i].keep, refusals[i].other, &error));

  g_assert_error (error, REGIE_ERROR, refusals[i].code);
  after = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_CANONICAL);
  g_assert_cmpstr (before, ==, after);
}

static void
no_number_in_any_text (void)
{
  g_autoptr(RegiePerson) one = person_new ("'bsn': '012345672'");
  g_autoptr(RegiePerson) other = person_new ("'bsn': '123456782'");
  g_autoptr(RegieDuplicate) differ = regie_person_dup_match (one, other, NULL);
  g_autoptr(RegieDuplicate) same = regie_person_dup_match (one, one, NULL);
  g_autofree char *one_text = regie_entity_to_json (REGIE_ENTITY (differ), REGIE_WRITE_SECRETS);
  g_autofree char *other_text = regie_entity_to_json (REGIE_ENTITY (same), REGIE_WRITE_SECRETS);

  g_assert_null (strpbrk (strstr (one_text, "reasons"), "123456789"));
  g_assert_null (strpbrk (strstr (other_text, "reasons"), "123456789"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/duplicates/match/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), match);
    }
  g_test_add_func ("/rules/duplicates/likeliest-first", likeliest_first);
  g_test_add_func ("/rules/duplicates/merge-moves-everything", merge_moves_everything);
  g_test_add_func ("/rules/duplicates/merge-leaves-what-was-agreed", merge_leaves_what_was_agreed);
  for (gsize i = 0; i < G_N_ELEMENTS (fillings); i++)
    {
      g_autofree char *path =
        g_strconcat ("/rules/duplicates/merge-fills-in/", fillings[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), merge_fills_in);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path =
        g_strconcat ("/rules/duplicates/merge-refused/", refusals[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), merge_refused);
    }
  g_test_add_func ("/rules/duplicates/no-number-in-any-text", no_number_in_any_text);

  return g_test_run ();
}
