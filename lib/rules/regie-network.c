/* regie-network.c: who may be missing in the network
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-network.h>

#include <regie/regie-household.h>
#include <regie/regie-label.h>
#include <regie/regie-membership.h>
#include <regie/regie-network-member.h>
#include <regie/regie-organisation.h>
#include <regie/regie-professional.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "base/regie-table-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-network-inquiry-private.h"

/* “Joyce van Veen (coach)”: what somebody is to the household tells sports club from church. */
static void
append_member (RegieNetworkInquiry *self,
               GString             *names,
               RegieNetworkMember  *member)
{
  const char *relation = regie_network_member_get_relation (member);
  g_autofree char *name =
    regie_network_inquiry_dup_name (self, regie_network_member_get_person (member));

  g_string_append (names, names->len == 0 ? "" : ", ");
  g_string_append (names, name);
  if (relation != NULL && *relation != '\0')
    g_string_append_printf (names, " (%s)", relation);
}

static gboolean
is_in_network (RegieNetworkInquiry *self,
               RegieNetworkMember  *member)
{
  return regie_network_member_get_person (member) != NULL &&
         regie_record_is_in_force (member, self->day);
}

static void
ask_circle (RegieNetworkInquiry *self)
{
  RegieNetworkKind circle = regie_network_prompt_get_circle (self->prompt);
  const char *called =
    regie_label_choose (regie_network_prompt_get_names (self->prompt), self->language);
  g_autoptr(GPtrArray) known = g_ptr_array_new ();
  g_autoptr(GString) names = g_string_new (NULL);
  const char *sentence = N_ ("Ask about {prompt}. Nobody is known yet.");

  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (self->dossier))
    if (circle != REGIE_NETWORK_KIND_UNKNOWN && is_in_network (self, member) &&
        regie_network_member_get_kind (member) == circle)
      {
        g_ptr_array_add (known, (gpointer) regie_network_member_get_person (member));
        append_member (self, names, member);
      }

  if (circle == REGIE_NETWORK_KIND_UNKNOWN)
    sentence = N_ ("Ask about {prompt}.");
  else if (known->len > 0)
    sentence = N_ ("Ask about {prompt}. Known already in this circle: {names}.");
  regie_network_inquiry_add (self,
                             NULL,
                             known,
                             regie_translate_with (self->language,
                                                   sentence,
                                                   "prompt",
                                                   called == NULL ? regie_entity_get_id (
                                                                      REGIE_ENTITY (self->prompt))
                                                                  : called,
                                                   "names",
                                                   names->str,
                                                   NULL));
}

/* Whoever is there again, or is to come again, has not left. */
static RegieNetworkMember *
find_last_stay (RegieNetworkInquiry *self,
                const char          *person)
{
  RegieNetworkMember *last = NULL;

  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (self->dossier))
    {
      const GDate *end = regie_network_member_get_end_date (member);

      if (g_strcmp0 (regie_network_member_get_person (member), person) != 0)
        continue;
      if (end == NULL || regie_day_compare (end, self->day) >= 0)
        return NULL;
      if (last == NULL || regie_day_compare (end, regie_network_member_get_end_date (last)) > 0)
        last = member;
    }

  return last;
}

static void
ask_former (RegieNetworkInquiry *self)
{
  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (self->dossier))
    {
      const char *person = regie_network_member_get_person (member);
      RegieNetworkMember *last = NULL;
      const char *reason = NULL;
      g_autofree char *name = NULL;
      g_autofree char *date = NULL;

      if (person != NULL && regie_network_inquiry_is_missing (self, person))
        last = find_last_stay (self, person);
      if (last == NULL)
        continue;
      reason = regie_network_member_get_end_reason (last);
      name = regie_network_inquiry_dup_name (self, person);
      date = regie_dup_date (self->language, regie_network_member_get_end_date (last));
      g_hash_table_add (self->asked, g_strdup (person));
      regie_network_inquiry_add (
        self,
        person,
        NULL,
        regie_translate_with (
          self->language,
          reason == NULL || *reason == '\0'
            ? N_ ("Ask about {name}, who was in the network until {date}.")
            : N_ ("Ask about {name}, who was in the network until {date}. Why it ended: {reason}"),
          "name",
          name,
          "date",
          date,
          "reason",
          reason,
          NULL));
    }
}

/* Looks in the list of organisations only: to find a record by its id reads the whole dossier. */
static gboolean
stays_for_life (RegieNetworkInquiry *self,
                RegieProfessional   *professional)
{
  const char *id = regie_professional_get_organisation (professional);

  if (regie_professional_get_is_lifetime (professional))
    return TRUE;
  REGIE_ITEMS_FOREACH (RegieOrganisation,
                       organisation,
                       regie_dossier_peek_organisations (self->dossier))
    if (id != NULL && g_strcmp0 (REGIE_ID (organisation), id) == 0)
      return regie_organisation_get_is_lifetime (organisation);

  return FALSE;
}

static void
ask_lifetime (RegieNetworkInquiry *self)
{
  g_autoptr(GPtrArray) known = g_ptr_array_new ();
  g_autofree char *names = NULL;

  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (self->dossier))
    if (regie_network_member_get_is_lifetime (member) && is_in_network (self, member))
      g_ptr_array_add (known, (gpointer) regie_network_member_get_person (member));
  REGIE_ITEMS_FOREACH (RegieProfessional,
                       professional,
                       regie_dossier_peek_professionals (self->dossier))
    if (regie_professional_get_person (professional) != NULL &&
        regie_record_is_in_force (professional, self->day) && stays_for_life (self, professional))
      g_ptr_array_add (known, (gpointer) regie_professional_get_person (professional));

  names = regie_network_inquiry_dup_names (self, known);
  regie_network_inquiry_add (
    self,
    NULL,
    known,
    regie_translate_with (
      self->language,
      known->len == 0
        ? N_ ("Talk about who stays when the help stops. Nobody is recorded as such yet.")
        : N_ ("Talk about the part of those who stay when the help stops: {names}."),
      "names",
      names,
      NULL));
}

static void
ask (RegieNetworkInquiry *self)
{
  switch (regie_network_prompt_get_kind (self->prompt))
    {
    case REGIE_NETWORK_PROMPT_KIND_CIRCLE:
      ask_circle (self);
      return;
    case REGIE_NETWORK_PROMPT_KIND_TIE:
      regie_network_inquiry_ask_ties (self);
      return;
    case REGIE_NETWORK_PROMPT_KIND_OTHER_PARENT:
      regie_network_inquiry_ask_other_parents (self);
      return;
    case REGIE_NETWORK_PROMPT_KIND_FORMER:
      ask_former (self);
      return;
    case REGIE_NETWORK_PROMPT_KIND_LIFETIME:
      ask_lifetime (self);
      return;
    }
}

static void
gather_people (RegieNetworkInquiry *self)
{
  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (self->dossier))
    REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
      if (regie_membership_get_person (membership) != NULL &&
          regie_record_is_in_force (membership, self->day))
        g_hash_table_add (self->at_home, (char *) regie_membership_get_person (membership));

  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (self->dossier))
    if (is_in_network (self, member))
      g_hash_table_add (self->network, (char *) regie_network_member_get_person (member));

  REGIE_ITEMS_FOREACH (RegieProfessional,
                       professional,
                       regie_dossier_peek_professionals (self->dossier))
    if (regie_professional_get_person (professional) != NULL &&
        regie_record_is_in_force (professional, self->day))
      g_hash_table_add (self->professionals, (char *) regie_professional_get_person (professional));
}

/**
 * regie_dossier_list_network_questions:
 * @self: a dossier
 * @method: a method, of which the prompts for the network are used
 * @day: a day
 * @show_private: whether ties that are marked as private may be used, for a reader with the right
 * to them
 * @language: (nullable): a BCP 47 tag, or %NULL for `nl`
 *
 * Lists who may be missing in the informal network on a day: whom to ask the household after, each
 * with what is known already. The prompts and their order are data of the method, see
 * [property@Regie.Method:network-prompts]. Nobody is asked after twice by name, nor after they
 * died. Whether to ask, and whom, is up to the household: the list also names those with whom
 * there is tension, and says so.
 *
 * Source: method, section 2.2.
 *
 * Returns: (transfer full): a list of [class@Regie.NetworkQuestion]
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_network_questions (RegieDossier *self,
                                      RegieMethod  *method,
                                      const GDate  *day,
                                      gboolean      show_private,
                                      const char   *language)
{
  RegieNetworkInquiry inquiry = { NULL };

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  inquiry.dossier = self;
  inquiry.day = day;
  inquiry.language = language;
  inquiry.whole = regie_kinship_new (self, method);
  inquiry.kinship =
    show_private ? g_object_ref (inquiry.whole) : regie_kinship_new_public (self, method);
  inquiry.questions = regie_list_new (REGIE_TYPE_NETWORK_QUESTION);
  inquiry.at_home = g_hash_table_new (regie_hash_string, g_str_equal);
  inquiry.network = g_hash_table_new (regie_hash_string, g_str_equal);
  inquiry.professionals = g_hash_table_new (regie_hash_string, g_str_equal);
  /* Ids of ties are gone with the tie. */
  inquiry.asked = g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, NULL);
  gather_people (&inquiry);

  REGIE_ITEMS_FOREACH (RegieNetworkPrompt, prompt, regie_method_peek_network_prompts (method))
    {
      inquiry.prompt = prompt;
      ask (&inquiry);
    }

  g_object_unref (inquiry.kinship);
  g_object_unref (inquiry.whole);
  g_hash_table_unref (inquiry.at_home);
  g_hash_table_unref (inquiry.network);
  g_hash_table_unref (inquiry.professionals);
  g_hash_table_unref (inquiry.asked);

  return G_LIST_MODEL (inquiry.questions);
}
