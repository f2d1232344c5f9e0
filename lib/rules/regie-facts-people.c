/* regie-facts-people.c: facts of who is there
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-facts-private.h"

#include <regie/regie-household.h>
#include <regie/regie-membership.h>
#include <regie/regie-network-member.h>
#include <regie/regie-person.h>
#include <regie/regie-professional.h>
#include <regie/regie-relation.h>

#define ADULT 18

static void
add_memberships (const RegieFactCase *known,
                 RegieFactResult     *result,
                 RegieHousehold      *household,
                 guint                place)
{
  g_autofree char *path = NULL;

  if (!known->wants_evidence)
    return;

  path = g_strdup_printf ("households[%u]", place);
  REGIE_ITEMS_FOREACH (RegieEntity, membership, regie_household_peek_memberships (household))
    if (regie_record_is_in_force (membership, known->day))
      regie_fact_add_inner_path (known, result, path, "memberships", membership_i);
}

static void
find_members (const RegieFactCase *known,
              RegieFactResult     *result)
{
  g_autoptr(GHashTable) members = regie_fact_list_members (known);

  if (g_hash_table_size (members) == 0)
    return;

  regie_fact_tell_number (result, g_hash_table_size (members));
  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (known->dossier))
    add_memberships (known, result, household, household_i);
}

/* One child is enough to know it; the others are evidence. That there is none is only known when
 * everybody has an age. */
static void
find_minors (const RegieFactCase *known,
             RegieFactResult     *result)
{
  g_autoptr(GHashTable) members = regie_fact_list_members (known);
  guint n_known = 0;
  gboolean has_minor = FALSE;

  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (known->dossier))
    {
      const char *id = REGIE_ID (person);
      int age = -1;

      if ((has_minor && !known->wants_evidence) || id == NULL ||
          !g_hash_table_contains (members, id))
        continue;
      age = regie_person_get_age_on (person, known->day);
      if (age < 0)
        continue;
      n_known++;
      if (age < ADULT)
        {
          has_minor = TRUE;
          regie_fact_add_path (known, result, "persons", person_i);
        }
    }

  if (has_minor || (n_known > 0 && n_known == g_hash_table_size (members)))
    regie_fact_tell_truth (result, has_minor);
}

static guint
count_in_force (const RegieFactCase *known,
                RegieFactResult     *result,
                GListModel          *list,
                const char          *name)
{
  guint count = 0;

  REGIE_ITEMS_FOREACH (RegieEntity, record, regie_list_get_items (list))
    if (regie_record_is_in_force (record, known->day))
      {
        count++;
        regie_fact_add_path (known, result, name, record_i);
      }

  return count;
}

/* Whether that somebody is in a list, or that nobody is, means something. */
static gboolean
network_is_known (const RegieFactCase *known)
{
  return regie_items_get_length (regie_dossier_peek_network (known->dossier)) > 0 ||
         regie_dossier_get_no_network_reason (known->dossier) != NULL ||
         regie_fact_has_started (known);
}

static gboolean
professionals_are_known (const RegieFactCase *known)
{
  return regie_items_get_length (regie_dossier_peek_professionals (known->dossier)) > 0 ||
         regie_fact_has_started (known);
}

static void
find_network (const RegieFactCase *known,
              RegieFactResult     *result)
{
  if (network_is_known (known))
    regie_fact_tell_number (result,
                            count_in_force (known,
                                            result,
                                            regie_dossier_get_network (known->dossier),
                                            "network"));
}

static void
find_professionals (const RegieFactCase *known,
                    RegieFactResult     *result)
{
  if (professionals_are_known (known))
    regie_fact_tell_number (result,
                            count_in_force (known,
                                            result,
                                            regie_dossier_get_professionals (known->dossier),
                                            "professionals"));
}

/* Somebody of whom no organisation is known does not count: they may be of one that counts. */
static void
find_organisations (const RegieFactCase *known,
                    RegieFactResult     *result)
{
  g_autoptr(GHashTable) organisations = g_hash_table_new (regie_hash_string, g_str_equal);

  if (!professionals_are_known (known))
    return;

  REGIE_ITEMS_FOREACH (RegieProfessional,
                       professional,
                       regie_dossier_peek_professionals (known->dossier))
    {
      const char *organisation = regie_professional_get_organisation (professional);

      if (organisation != NULL && regie_record_is_in_force (professional, known->day) &&
          g_hash_table_add (organisations, (char *) organisation))
        regie_fact_add_path (known, result, "professionals", professional_i);
    }

  regie_fact_tell_number (result, g_hash_table_size (organisations));
}

static void
find_people (const RegieFactCase *known,
             RegieFactResult     *result)
{
  guint count = 0;

  if (!network_is_known (known) || !professionals_are_known (known))
    return;

  count = count_in_force (known, result, regie_dossier_get_network (known->dossier), "network");
  count += count_in_force (known,
                           result,
                           regie_dossier_get_professionals (known->dossier),
                           "professionals");
  regie_fact_tell_number (result, count);
}

static GHashTable *
list_network (const RegieFactCase *known)
{
  GHashTable *network = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (known->dossier))
    if (regie_network_member_get_person (member) != NULL &&
        regie_record_is_in_force (member, known->day))
      g_hash_table_add (network, (char *) regie_network_member_get_person (member));

  return network;
}

static gboolean
ties (RegieRelation *relation,
      GHashTable    *network,
      GHashTable    *members)
{
  const char *person = regie_relation_get_person (relation);
  const char *other = regie_relation_get_other (relation);

  return person != NULL && other != NULL &&
         ((g_hash_table_contains (network, person) && g_hash_table_contains (members, other)) ||
          (g_hash_table_contains (network, other) && g_hash_table_contains (members, person)));
}

/* A private tie is left out: who may not see it would read it from the answer. */
static void
find_strength (const RegieFactCase *known,
               RegieFactResult     *result)
{
  static const char *const codes[] = { NULL, "weak", "ordinary", "strong" };
  g_autoptr(GHashTable) network = list_network (known);
  g_autoptr(GHashTable) members = NULL;
  RegieTieStrength best = REGIE_TIE_STRENGTH_UNKNOWN;
  guint place = 0;

  if (g_hash_table_size (network) == 0)
    {
      if (network_is_known (known))
        regie_fact_tell_code (result, "none");
      return;
    }

  members = regie_fact_list_members (known);
  REGIE_ITEMS_FOREACH (RegieRelation, relation, regie_dossier_peek_relations (known->dossier))
    if (regie_relation_get_strength (relation) > best &&
        !regie_relation_get_is_private (relation) &&
        regie_record_is_in_force (relation, known->day) && ties (relation, network, members))
      {
        best = regie_relation_get_strength (relation);
        place = relation_i;
      }

  if (best == REGIE_TIE_STRENGTH_UNKNOWN)
    return;
  regie_fact_tell_code (result, codes[best]);
  regie_fact_add_path (known, result, "relations", place);
}

static const RegieFactCode strengths[] = {
  { "none", N_ ("nobody") },
  { "weak", N_ ("weak ties") },
  { "ordinary", N_ ("ordinary ties") },
  { "strong", N_ ("a strong tie") },
  { NULL },
};

static const RegieFactRow rows[] = {
  {
    .id = "household-members",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("People in the household"),
    .explanation = N_ (
      "How many people live in the households of the case; a child of two homes counts once. Unknown while no household is on record."),
    .question = N_ ("Who live in the household?"),
    .records = { "RegieHousehold", "RegieMembership" },
    .find = find_members,
  },
  {
    .id = "minors",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("Children under 18"),
    .explanation = N_ (
      "Whether somebody of the household is younger than 18. Unknown while no child is known and not everybody has a day of birth."),
    .question = N_ ("When were the people of the household born?"),
    .records = { "RegieMembership", "RegiePerson" },
    .find = find_minors,
  },
  {
    .id = "network-members",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("People of the network"),
    .explanation = N_ (
      "How many family members, friends and neighbours take part. Unknown until the start meeting while nobody is on record and no reason is given."),
    .question = N_ ("Who of family, friends and neighbours can help?"),
    .records = { "RegieNetworkMember" },
    .find = find_network,
  },
  {
    .id = "network-strength",
    .kind = REGIE_FACT_KIND_CODE,
    .name = N_ ("Strongest tie with the network"),
    .explanation = N_ (
      "The strongest tie on record between somebody of the household and somebody of the network; private ties are left out. Unknown while no strength is on record."),
    .question = N_ ("Whom of the network can the household count on, and how much?"),
    .codes = strengths,
    .records = { "RegieNetworkMember", "RegieRelation", "RegieMembership" },
    .find = find_strength,
  },
  {
    .id = "professionals",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Professionals who take part"),
    .explanation = N_ (
      "How many professionals take part. Unknown until the start meeting while nobody is on record."),
    .question = N_ ("Which professionals help the household?"),
    .records = { "RegieProfessional" },
    .find = find_professionals,
  },
  {
    .id = "organisations",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Organisations that take part"),
    .explanation = N_ (
      "Of how many organisations professionals take part. Unknown until the start meeting while nobody is on record."),
    .question = N_ ("Which organisations help the household?"),
    .records = { "RegieProfessional" },
    .find = find_organisations,
  },
  {
    .id = "people-involved",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("People around the household"),
    .explanation = N_ (
      "How many people of the network and professionals take part together. Unknown while one of both is."),
    .question = N_ ("Who are involved, of the network and as professionals?"),
    .records = { "RegieNetworkMember", "RegieProfessional" },
    .find = find_people,
  },
};

const RegieFactTable regie_facts_people = { rows, G_N_ELEMENTS (rows) };
