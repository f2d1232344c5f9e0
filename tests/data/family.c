/* family.c: families and networks of any size, to draw
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/family.h"

static const char *const odd_names[] = {
  "محمد عبد الرحمن",
  "\u202eevil\u202c",
  "<script>alert(1)</script>",
  "名前名前名前名前名前名前",
  "﷽﷽",
  "👩‍👩‍👧‍👦 👩‍👩‍👧‍👦",
  "\"'&]]>",
  "Z\xcc\x81\xcc\x82\xcc\x83\xcc\x84",
  "\x01\x1b[2J\x7f",
  "ﷺ ﷺ ﷺ",
  "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
};

static void
name_person (RegiePerson *person,
             guint        number,
             TestNames    names)
{
  g_autofree char *plain = g_strdup_printf ("Naam%u", number);

  switch (names)
    {
    case TEST_NAMES_PLAIN:
      regie_person_set_given_name (person, plain);
      break;
    case TEST_NAMES_NONE:
      break;
    case TEST_NAMES_LONG:
      regie_person_set_given_name (
        person, "Wilhelmina-Johanna Maria Antoinette Wolkenstein van Mommenmeister-Wemmerswoude");
      break;
    case TEST_NAMES_ODD:
      regie_person_set_given_name (person, odd_names[number % G_N_ELEMENTS (odd_names)]);
      break;
    }
}

static char *
dup_id (const char *prefix,
        guint       number)
{
  return g_strdup_printf ("%s-%03u", prefix, number);
}

static void
add_person (RegieDossier *dossier,
            guint         number,
            TestNames     names)
{
  g_autoptr(RegiePerson) person = regie_person_new ();
  g_autofree char *id = dup_id ("p", number);
  GDate birth;

  g_date_clear (&birth, 1);
  g_date_set_dmy (&birth, 1, 1, (GDateYear) (1940 + number));
  regie_entity_set_id (REGIE_ENTITY (person), id);
  regie_person_set_gender (person, number % 4);
  regie_person_set_birth_date (person, &birth);
  if (number % 7 == 0 && number < 40)
    regie_person_set_death_date (person, &birth);
  name_person (person, number, names);
  regie_dossier_add_person (dossier, person);
}

static void
add_relation (RegieDossier *dossier,
              guint         from,
              guint         to,
              const char   *kind)
{
  g_autoptr(RegieRelation) relation = regie_relation_new ();
  g_autofree char *id = g_strdup_printf ("r-%03u-%03u-%s", from, to, kind);
  g_autofree char *person = dup_id ("p", from);
  g_autofree char *other = dup_id ("p", to);

  regie_entity_set_id (REGIE_ENTITY (relation), id);
  regie_relation_set_person (relation, person);
  regie_relation_set_other (relation, other);
  regie_relation_set_kind (relation, kind);
  regie_relation_set_strength (relation, (from + to) % 4);
  regie_relation_set_tension (relation, (from * to) % 4);
  regie_relation_set_direction (relation, to % 4);
  regie_dossier_add_relation (dossier, relation);
}

static void
add_member (RegieHousehold *household,
            guint           number)
{
  g_autoptr(RegieMembership) membership = regie_membership_new ();
  g_autofree char *person = dup_id ("p", number);
  g_autofree char *id = dup_id ("m", number);

  regie_entity_set_id (REGIE_ENTITY (membership), id);
  regie_membership_set_person (membership, person);
  regie_household_add_membership (household, membership);
}

/* Everybody but the first is a child, a partner or a brother or sister of somebody before them. */
RegieDossier *
test_family_new (guint     n_people,
                 TestNames names)
{
  static const char *const kinds[] = { "parent",          "partner", "parent",       "ex-partner",
                                       "adoptive-parent", "sibling", "foster-parent" };
  RegieDossier *dossier = regie_dossier_new ();
  g_autoptr(RegieHousehold) household = regie_household_new ();

  regie_entity_set_id (REGIE_ENTITY (dossier), "d");
  regie_entity_set_id (REGIE_ENTITY (household), "h");
  for (guint i = 0; i < n_people; i++)
    {
      add_person (dossier, i, names);
      if (i > 0)
        add_relation (dossier, (i - 1) / 3, i, kinds[i % G_N_ELEMENTS (kinds)]);
      if (i % 11 == 10)
        add_relation (dossier, i - 1, i, "twin");
      if (i % 2 == 0)
        add_member (household, i);
    }
  regie_dossier_add_household (dossier, household);

  return dossier;
}

/* One who is at home, and friends. */
RegieDossier *
test_network_new (guint n_friends)
{
  RegieDossier *dossier = regie_dossier_new ();
  g_autoptr(RegieHousehold) household = regie_household_new ();
  g_autoptr(RegieMembership) membership = regie_membership_new ();
  g_autoptr(RegiePerson) person = regie_person_new ();

  regie_entity_set_id (REGIE_ENTITY (dossier), "d");
  regie_entity_set_id (REGIE_ENTITY (household), "h");
  regie_entity_set_id (REGIE_ENTITY (membership), "m");
  regie_entity_set_id (REGIE_ENTITY (person), "p-home");
  regie_membership_set_person (membership, "p-home");
  regie_household_add_membership (household, membership);
  regie_dossier_add_household (dossier, household);
  regie_dossier_add_person (dossier, person);
  for (guint i = 0; i < n_friends; i++)
    {
      g_autoptr(RegieNetworkMember) member = regie_network_member_new ();
      guint number = 40 + i * 7 % 40;
      g_autofree char *other = dup_id ("p", number);
      g_autofree char *id = dup_id ("n", i);

      add_person (dossier, number, TEST_NAMES_PLAIN);
      regie_entity_set_id (REGIE_ENTITY (member), id);
      regie_network_member_set_person (member, other);
      regie_network_member_set_kind (member, REGIE_NETWORK_KIND_FRIEND);
      regie_dossier_add_network_member (dossier, member);
    }

  return dossier;
}
