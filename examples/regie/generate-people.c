/* generate-people.c: who live in a household, and who are tied to them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-story.h"

#define DAYS_PER_YEAR 365
#define ADULT         18

/* A family in the making. */
typedef struct
{
  const FamilyName *name;
  RegieHousehold   *household;
  const char       *parents[2];
  guint             n_parents;
  const char       *children[16];
  guint             n_children;
} Family;

/* Private households of one person, two, three, four, and five or more on 1 January 2024. */
static const guint households_of_size[] = { 3340560, 2706372, 968419, 953582, 405471 };

/* How five or more is spread is our guess, in percent. */
static const guint large_households[] = { 70, 20, 7, 3 };

static guint
choose_by_weight (Story       *story,
                  const guint *weights,
                  guint        n_weights)
{
  guint total = 0;
  guint die = 0;
  guint i = 0;

  for (i = 0; i < n_weights; i++)
    total += weights[i];
  die = story_below (story, total);
  for (i = 0; die >= weights[i]; i++)
    die -= weights[i];

  return i;
}

static guint
choose_size (Story *story)
{
  guint size = 1 + choose_by_weight (story, households_of_size, G_N_ELEMENTS (households_of_size));

  if (story->profile == GENERATE_LARGEST)
    return 8;
  if (size == G_N_ELEMENTS (households_of_size))
    size += choose_by_weight (story, large_households, G_N_ELEMENTS (large_households));

  return size;
}

/* How many of a hundred households of a size have one parent: 618,056 households in all, spread
 * over the sizes by our guess. */
static guint
get_single_parent_percent (guint size)
{
  static const guint percents[] = { 0, 0, 14, 19, 6, 8 };

  return percents[MIN (size, G_N_ELEMENTS (percents) - 1)];
}

#define BSN_DIGITS 9

/* A number that passes the 11-test and is given to nobody: test numbers begin with 99999. */
static void
write_bsn (Story       *story,
           RegiePerson *person)
{
  char bsn[BSN_DIGITS + 1] = "99999";
  guint last = 0;

  do
    {
      guint sum = 9 * (9 + 8 + 7 + 6 + 5);

      for (guint i = 5; i < BSN_DIGITS - 1; i++)
        {
          guint digit = story_below (story, 10);

          bsn[i] = (char) ('0' + digit);
          sum += (BSN_DIGITS - i) * digit;
        }
      last = sum % 11;
    }
  while (last > 9);
  bsn[BSN_DIGITS - 1] = (char) ('0' + last);

  regie_person_set_bsn (person, bsn);
}

static RegiePerson *
add_person (Story            *story,
            RegieGender       gender,
            const FamilyName *name)
{
  g_autoptr(RegiePerson) person = regie_person_new ();
  const Words *given =
    gender == REGIE_GENDER_FEMALE ? &generate_female_names : &generate_male_names;

  if (name == NULL)
    name = &generate_family_names[story_below (story, GENERATE_N_FAMILY_NAMES)];

  story_give_id (story, person, "p");
  regie_person_set_gender (person, gender);
  regie_person_set_given_name (person, story_pick (story, given));
  regie_person_set_name_prefix (person, name->prefix);
  regie_person_set_family_name (person, name->name);
  regie_dossier_add_person (story->dossier, person);

  return person;
}

static RegieGender
choose_gender (Story *story)
{
  return story_chance (story, 50) ? REGIE_GENDER_FEMALE : REGIE_GENDER_MALE;
}

/* Numbers that ring nowhere. */
static void
write_phone (Story       *story,
             RegiePerson *person)
{
  char phone[16];

  g_snprintf (phone, sizeof phone, "06-1234%04u", story_below (story, 10000));
  regie_person_set_phone (person, phone);
}

static void
add_membership (RegieHousehold *household,
                Story          *story,
                const char     *person,
                const char     *role,
                guint           days_per_week)
{
  g_autoptr(RegieMembership) membership = regie_membership_new ();

  story_give_id (story, membership, "mb");
  regie_membership_set_person (membership, person);
  regie_membership_set_role (membership, role);
  regie_membership_set_days_per_week (membership, days_per_week);
  regie_household_add_membership (household, membership);
}

/* Adds somebody who lives there. Whoever is old enough speaks for themselves. */
static const char *
add_member (Story      *story,
            Family     *family,
            guint       age,
            const char *female_role,
            const char *male_role)
{
  RegieGender gender = choose_gender (story);
  gboolean own_name = age >= ADULT && story_chance (story, 50);
  RegiePerson *person = add_person (story, gender, own_name ? NULL : family->name);
  const char *id = regie_entity_get_id (REGIE_ENTITY (person));
  Day born = story->opened - (Day) age * DAYS_PER_YEAR - story_between (story, 1, DAYS_PER_YEAR);

  regie_person_set_birth_date (person, story_date (story, born));
  if (age >= 12)
    write_phone (story, person);
  if (story_chance (story, 40))
    write_bsn (story, person);
  if (age >= 12 && age < 16)
    regie_person_set_can_judge (person, REGIE_ANSWER_YES);

  add_membership (family->household,
                  story,
                  id,
                  gender == REGIE_GENDER_FEMALE ? female_role : male_role,
                  0);
  g_ptr_array_add (story->members, (char *) id);
  if (age >= 8)
    g_ptr_array_add (story->speakers, (char *) id);

  return id;
}

static RegieHousehold *
add_household (Story              *story,
               const FamilyName   *name,
               const Municipality *municipality)
{
  g_autoptr(RegieHousehold) household = regie_household_new ();
  g_autofree char *called = g_strjoin (" ",
                                       "Huishouden",
                                       name->prefix == NULL ? name->name : name->prefix,
                                       name->prefix == NULL ? NULL : name->name,
                                       NULL);
  char text[16];

  story_give_id (story, household, "h");
  regie_household_set_name (household, called);
  regie_household_set_street (household, story_pick (story, &generate_streets));
  g_snprintf (text, sizeof text, "%u", 1 + story_below (story, 180));
  regie_household_set_house_number (household, text);
  g_snprintf (text, sizeof text, "%04u ZZ", 1000 + story_below (story, 9000));
  regie_household_set_postal_code (household, text);
  regie_household_set_place (household, municipality->name);
  regie_dossier_add_household (story->dossier, household);

  return household;
}

static void
add_relation (Story                 *story,
              const char            *person,
              const char            *other,
              const char            *kind,
              RegieRelationCategory  category)
{
  g_autoptr(RegieRelation) relation = regie_relation_new ();

  story_give_id (story, relation, "rel");
  regie_relation_set_person (relation, person);
  regie_relation_set_other (relation, other);
  regie_relation_set_kind (relation, kind);
  regie_relation_set_category (relation, category);
  if (category == REGIE_RELATION_CATEGORY_AUTHORITY)
    regie_relation_set_ground (relation, REGIE_AUTHORITY_GROUND_BIRTH);
  else
    regie_relation_set_strength (relation,
                                 story_between (story,
                                                REGIE_TIE_STRENGTH_WEAK,
                                                REGIE_TIE_STRENGTH_STRONG));
  if (story->unsafe && category == REGIE_RELATION_CATEGORY_KIN)
    regie_relation_set_tension (relation,
                                story_between (story,
                                               REGIE_TIE_TENSION_NONE,
                                               REGIE_TIE_TENSION_HIGH));
  regie_dossier_add_relation (story->dossier, relation);
}

static void
add_relations (Story        *story,
               const Family *family)
{
  if (family->n_parents == 2)
    add_relation (story,
                  family->parents[0],
                  family->parents[1],
                  "partner",
                  REGIE_RELATION_CATEGORY_KIN);

  for (guint i = 0; i < family->n_children; i++)
    {
      for (guint j = 0; j < family->n_parents; j++)
        {
          add_relation (story,
                        family->parents[j],
                        family->children[i],
                        "parent",
                        REGIE_RELATION_CATEGORY_KIN);
          add_relation (story,
                        family->parents[j],
                        family->children[i],
                        "parental-authority",
                        REGIE_RELATION_CATEGORY_AUTHORITY);
        }
      if (i > 0)
        add_relation (story,
                      family->children[i - 1],
                      family->children[i],
                      "sibling",
                      REGIE_RELATION_CATEGORY_KIN);
    }
}

/* The other parent, with whom the children are some days of the week. */
static void
add_other_household (Story              *story,
                     Family             *family,
                     const Municipality *municipality)
{
  const FamilyName *name = &generate_family_names[story_below (story, GENERATE_N_FAMILY_NAMES)];
  RegieHousehold *household = add_household (story, name, municipality);
  RegiePerson *parent = add_person (story, choose_gender (story), name);
  const char *id = regie_entity_get_id (REGIE_ENTITY (parent));
  guint days = 1 + story_below (story, 3);

  add_membership (household, story, id, "andere ouder", 0);
  g_ptr_array_add (story->network, (char *) id);
  add_relation (story, family->parents[0], id, "ex-partner", REGIE_RELATION_CATEGORY_KIN);
  for (guint i = 0; i < family->n_children; i++)
    {
      add_membership (household, story, family->children[i], "kind", days);
      add_relation (story, id, family->children[i], "parent", REGIE_RELATION_CATEGORY_KIN);
    }
}

static void
write_family (Story  *story,
              Family *family,
              guint   size)
{
  gboolean single = story_chance (story, get_single_parent_percent (size));
  guint oldest = story_below (story, ADULT);

  if (size == 1)
    {
      add_member (story,
                  family,
                  ADULT + 1 + story_below (story, 70),
                  "woont alleen",
                  "woont alleen");
      return;
    }
  if (size == 2 && !single)
    {
      guint age = ADULT + 2 + story_below (story, 65);

      family->parents[family->n_parents++] = add_member (story, family, age, "vrouw", "man");
      family->parents[family->n_parents++] = add_member (story, family, age, "vrouw", "man");
      return;
    }

  for (guint i = 0; i < (single ? 1 : 2); i++)
    family->parents[family->n_parents++] =
      add_member (story, family, oldest + ADULT + 2 + story_below (story, 18), "moeder", "vader");
  for (guint i = 0; family->n_parents + family->n_children < size; i++)
    family->children[family->n_children++] =
      add_member (story, family, oldest > 2 * i ? oldest - 2 * i : 0, "dochter", "zoon");
}

void
story_write_people (Story *story)
{
  const Municipality *municipality =
    &generate_municipalities[story_below (story, GENERATE_N_MUNICIPALITIES)];
  Family family = { &generate_family_names[story_below (story, GENERATE_N_FAMILY_NAMES)] };

  regie_dossier_set_municipality (story->dossier, municipality->code);
  family.household = add_household (story, family.name, municipality);
  write_family (story, &family, choose_size (story));
  story->has_children = family.n_children > 0;
  regie_dossier_set_title (story->dossier, regie_household_get_name (family.household));
  add_relations (story, &family);
  if (family.n_parents == 1 && story_chance (story, 60))
    add_other_household (story, &family, municipality);
}
