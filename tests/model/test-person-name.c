/* test-person-name.c: how somebody is called
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

static void
assert_name (const char *text,
             const char *expected)
{
  g_autoptr(RegieEntity) person = test_record_new (REGIE_TYPE_PERSON, text);
  g_autofree char *name = regie_person_dup_name ((RegiePerson *) person);

  g_assert_cmpstr (name, ==, expected);
}

static void
name_is_whole (void)
{
  assert_name (
    "{'given_name':'Samira','initials':'S.','name_prefix':'van der','family_name':'Berg'}",
    "Samira van der Berg");
}

static void
name_without_a_prefix (void)
{
  assert_name ("{'given_name':'Yvonne','family_name':'Smit'}", "Yvonne Smit");
}

static void
initials_stand_in_for_the_given_name (void)
{
  assert_name ("{'initials':'J.M.','given_name':'','name_prefix':'de','family_name':'Vries'}",
               "J.M. de Vries");
}

static void
name_has_what_is_known (void)
{
  assert_name ("{'given_name':'Noor','name_prefix':'van'}", "Noor");
  assert_name ("{'name_prefix':'van','family_name':'Dam'}", "van Dam");
}

static void
id_stands_in_for_a_name (void)
{
  assert_name ("{'id':'p-1'}", "p-1");
}

static void
name_of_nobody_is_empty (void)
{
  assert_name ("{}", "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) g_test_add_func ("/model/person-name/" name, function)
  ADD ("name-is-whole", name_is_whole);
  ADD ("name-without-a-prefix", name_without_a_prefix);
  ADD ("initials-stand-in-for-the-given-name", initials_stand_in_for_the_given_name);
  ADD ("name-has-what-is-known", name_has_what_is_known);
  ADD ("id-stands-in-for-a-name", id_stands_in_for_a_name);
  ADD ("name-of-nobody-is-empty", name_of_nobody_is_empty);

  return g_test_run ();
}
