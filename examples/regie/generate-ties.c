/* generate-ties.c: the ties of the largest dossier
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-story.h"

#define LARGEST_RELATIONS 200

static const char *
get_kind (RegieNetworkKind circle)
{
  switch (circle)
    {
    case REGIE_NETWORK_KIND_FAMILY:
      return "carer";
    case REGIE_NETWORK_KIND_NEIGHBOUR:
      return "neighbour";
    case REGIE_NETWORK_KIND_WORK:
      return "colleague";
    case REGIE_NETWORK_KIND_COMMUNITY:
      return "mentor";
    case REGIE_NETWORK_KIND_UNKNOWN:
    case REGIE_NETWORK_KIND_FRIEND:
    case REGIE_NETWORK_KIND_SCHOOL:
    case REGIE_NETWORK_KIND_OTHER:
      return "friend";
    }

  g_assert_not_reached ();
}

static gboolean
is_full (Story *story)
{
  return g_list_model_get_n_items (regie_dossier_get_relations (story->dossier)) >=
         LARGEST_RELATIONS;
}

/* Every value of strength, tension and direction, and now and then a private one. */
static void
add_tie (Story            *story,
         const char       *person,
         const char       *other,
         RegieNetworkKind  circle)
{
  g_autoptr(RegieRelation) relation = regie_relation_new ();

  story_give_id (story, relation, "rel");
  regie_relation_set_person (relation, person);
  regie_relation_set_other (relation, other);
  regie_relation_set_kind (relation, get_kind (circle));
  regie_relation_set_category (relation,
                               circle == REGIE_NETWORK_KIND_FAMILY
                                 ? REGIE_RELATION_CATEGORY_CARE
                                 : REGIE_RELATION_CATEGORY_CONTACT);
  regie_relation_set_strength (relation, story_between (story, 0, REGIE_TIE_STRENGTH_STRONG));
  regie_relation_set_tension (relation, story_between (story, 0, REGIE_TIE_TENSION_HIGH));
  regie_relation_set_direction (relation, story_between (story, 0, REGIE_TIE_DIRECTION_MUTUAL));
  regie_relation_set_said_by (relation, other);
  regie_relation_set_is_private (relation, story_chance (story, 5));
  regie_dossier_add_relation (story->dossier, relation);
}

static void
tie_to (Story              *story,
        RegieNetworkMember *member,
        const People       *people,
        guint               first)
{
  const char *person = regie_network_member_get_person (member);

  for (guint i = first; i < people->len && !is_full (story); i++)
    add_tie (story, person, people->pdata[i], regie_network_member_get_kind (member));
}

/* Everybody of the network knows everybody at home, and then those who came after them in the
 * network, until there are as many ties as the largest dossier to be expected has. */
void
story_write_ties (Story *story)
{
  GListModel *network = regie_dossier_get_network (story->dossier);

  if (story->profile != GENERATE_LARGEST)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (network); i++)
    {
      g_autoptr(RegieNetworkMember) member = g_list_model_get_item (network, i);

      tie_to (story, member, story->members, 0);
    }
  for (guint i = 0; i < g_list_model_get_n_items (network); i++)
    {
      g_autoptr(RegieNetworkMember) member = g_list_model_get_item (network, i);

      tie_to (story, member, story->network, i + 1);
    }
}
