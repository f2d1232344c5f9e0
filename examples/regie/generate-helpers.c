/* generate-helpers.c: the network and the professionals of a household
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-story.h"

#define LARGEST_PEOPLE  60
#define LARGEST_NETWORK 14

/* Somebody from outside the household, by whom a piece of paper is not signed: a name is enough. */
static const char *
add_outsider (Story       *story,
              RegieGender  gender)
{
  g_autoptr(RegiePerson) person = regie_person_new ();
  const FamilyName *name = &generate_family_names[story_below (story, GENERATE_N_FAMILY_NAMES)];
  const Words *given =
    gender == REGIE_GENDER_FEMALE ? &generate_female_names : &generate_male_names;

  story_give_id (story, person, "p");
  regie_person_set_gender (person, gender);
  regie_person_set_given_name (person, story_pick (story, given));
  regie_person_set_name_prefix (person, name->prefix);
  regie_person_set_family_name (person, name->name);
  regie_dossier_add_person (story->dossier, person);

  return regie_entity_get_id (REGIE_ENTITY (person));
}

static void
add_tie (Story        *story,
         const char   *id,
         const Circle *circle)
{
  g_autoptr(RegieRelation) relation = regie_relation_new ();
  gboolean is_kin = circle->kind == REGIE_NETWORK_KIND_FAMILY;

  story_give_id (story, relation, "rel");
  regie_relation_set_person (relation, id);
  regie_relation_set_other (relation, g_ptr_array_index (story->members, 0));
  regie_relation_set_kind (relation, circle->relation_kind);
  regie_relation_set_category (relation,
                               is_kin ? REGIE_RELATION_CATEGORY_KIN
                                      : REGIE_RELATION_CATEGORY_CONTACT);
  regie_relation_set_strength (relation,
                               story_between (story,
                                              REGIE_TIE_STRENGTH_WEAK,
                                              REGIE_TIE_STRENGTH_STRONG));
  regie_relation_set_direction (relation, REGIE_TIE_DIRECTION_OUTWARD);
  regie_dossier_add_relation (story->dossier, relation);
}

static void
add_network_member (Story *story)
{
  const Circle *circle = &generate_circles[story_below (story, GENERATE_N_CIRCLES)];
  gboolean is_woman = story_chance (story, 55);
  const char *id = add_outsider (story, is_woman ? REGIE_GENDER_FEMALE : REGIE_GENDER_MALE);
  g_autoptr(RegieNetworkMember) member = regie_network_member_new ();

  story_give_id (story, member, "n");
  regie_network_member_set_person (member, id);
  regie_network_member_set_kind (member, circle->kind);
  regie_network_member_set_relation (member, is_woman ? circle->female : circle->male);
  regie_network_member_set_support (member, story_pick (story, &generate_support));
  regie_network_member_set_is_lifetime (member, circle->kind == REGIE_NETWORK_KIND_FAMILY);
  regie_network_member_set_start_date (member, story_date (story, story->intake));
  regie_dossier_add_network_member (story->dossier, member);
  g_ptr_array_add (story->network, (char *) id);

  if (story_chance (story, 60))
    add_tie (story, id, circle);
}

/* The organisation of a workplace: made when first somebody comes from there. */
static const char *
add_organisation (Story           *story,
                  const Workplace *workplace)
{
  g_autoptr(RegieOrganisation) organisation = regie_organisation_new ();
  g_autofree char *name =
    g_strconcat (workplace->name, story_pick (story, &workplace->names), NULL);

  story_give_id (story, organisation, "o");
  regie_organisation_set_name (organisation, name);
  regie_organisation_set_kind (organisation, workplace->kind);
  regie_dossier_add_organisation (story->dossier, organisation);

  return regie_entity_get_id (REGIE_ENTITY (organisation));
}

static const char *
add_professional (Story           *story,
                  const Workplace *workplace,
                  const char      *organisation,
                  Day              day)
{
  const char *id =
    add_outsider (story, story_chance (story, 65) ? REGIE_GENDER_FEMALE : REGIE_GENDER_MALE);
  g_autoptr(RegieProfessional) professional = regie_professional_new ();

  story_give_id (story, professional, "pr");
  regie_professional_set_person (professional, id);
  regie_professional_set_organisation (professional, organisation);
  regie_professional_set_job_title (professional, story_pick (story, &workplace->job_titles));
  regie_professional_set_domain (professional, workplace->domain);
  regie_professional_set_task (professional, story_pick (story, &workplace->tasks));
  regie_professional_set_start_date (professional, story_date (story, day));
  regie_dossier_add_professional (story->dossier, professional);
  g_ptr_array_add (story->professionals, (char *) id);
  g_ptr_array_add (story->workplaces, (char *) organisation);

  return id;
}

static void
write_network (Story *story)
{
  static const int sizes[][2] = { { 1, 3 }, { 1, 4 }, { 2, 6 } };
  int n = story_between (story, sizes[story->variant][0], sizes[story->variant][1]);

  if (story->profile == GENERATE_LARGEST)
    n = LARGEST_NETWORK;
  else if (story_chance (story, 5))
    n = 0;

  for (int i = 0; i < n; i++)
    add_network_member (story);
}

static guint
choose_professionals (Story *story)
{
  static const int sizes[][2] = { { 1, 2 }, { 2, 4 }, { 4, 8 } };
  guint n_people = 0;

  if (story->profile != GENERATE_LARGEST)
    return story_between (story, sizes[story->variant][0], sizes[story->variant][1]);

  n_people = g_list_model_get_n_items (regie_dossier_get_persons (story->dossier));

  return LARGEST_PEOPLE - n_people;
}

static guint
choose_workplace (Story *story)
{
  guint place = 0;

  do
    place = story_between (story, 1, GENERATE_N_WORKPLACES - 1);
  while (generate_workplaces[place].for_children && !story->has_children);

  return place;
}

/* The registrar and the regisseur come from the local team, the first of the workplaces. */
static void
write_professionals (Story *story)
{
  const Workplace *team = &generate_workplaces[0];
  const char *organisations[GENERATE_N_WORKPLACES] = { NULL };
  guint n = 0;

  organisations[0] = story->team = add_organisation (story, team);
  story->registrar = add_professional (story, team, story->team, story->opened);
  story->regisseur = story_chance (story, 30)
                       ? story->registrar
                       : add_professional (story, team, story->team, story->intake);

  n = choose_professionals (story);
  for (guint i = 0; i < n; i++)
    {
      guint place = choose_workplace (story);

      if (organisations[place] == NULL)
        organisations[place] = add_organisation (story, &generate_workplaces[place]);
      add_professional (story, &generate_workplaces[place], organisations[place], story->intake);
    }
}

void
story_write_helpers (Story *story)
{
  write_network (story);
  write_professionals (story);
}
