/* regie-network-inquiry.c: what the questions about the network share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-network-inquiry-private.h"

#include <string.h>

#include "base/regie-table-private.h"

char *
regie_network_inquiry_dup_name (RegieNetworkInquiry *self,
                                const char          *person)
{
  RegiePerson *record = regie_kinship_get_person (self->kinship, person);

  return record == NULL ? g_strdup (person) : regie_person_dup_name (record);
}

char *
regie_network_inquiry_dup_names (RegieNetworkInquiry *self,
                                 GPtrArray           *persons)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < persons->len; i++)
    {
      g_autofree char *name = regie_network_inquiry_dup_name (self, persons->pdata[i]);

      g_string_append (names, i == 0 ? "" : ", ");
      g_string_append (names, name);
    }

  return g_string_free (names, FALSE);
}

gboolean
regie_network_inquiry_is_dead (RegieNetworkInquiry *self,
                               const char          *person)
{
  RegiePerson *record = regie_kinship_get_person (self->kinship, person);
  const GDate *death = record == NULL ? NULL : regie_person_get_death_date (record);

  return death != NULL && regie_day_compare (death, self->day) <= 0;
}

gboolean
regie_network_inquiry_is_missing (RegieNetworkInquiry *self,
                                  const char          *person)
{
  return !g_hash_table_contains (self->at_home, person) &&
         !g_hash_table_contains (self->network, person) &&
         !g_hash_table_contains (self->professionals, person) &&
         !g_hash_table_contains (self->asked, person) &&
         !regie_network_inquiry_is_dead (self, person);
}

RegieNetworkQuestion *
regie_network_inquiry_add (RegieNetworkInquiry *self,
                           const char          *person,
                           GPtrArray           *known,
                           char                *sentence)
{
  RegieNetworkQuestion *question = regie_network_question_new ();
  g_autofree char *taken = sentence;

  if (known != NULL && known->len > 0)
    {
      g_autofree const char **ids = g_new0 (const char *, known->len + 1);

      memcpy (ids, known->pdata, known->len * sizeof *ids);
      regie_network_question_set_known (question, ids);
    }
  regie_network_question_set_prompt (question, REGIE_ID (self->prompt));
  regie_network_question_set_person (question, person);
  regie_network_question_set_sentence (question, taken);
  regie_network_question_set_source (question, regie_network_prompt_get_source (self->prompt));
  regie_network_question_set_is_provisional (question,
                                             regie_network_prompt_get_is_provisional (
                                               self->prompt));
  regie_list_take (self->questions, REGIE_ENTITY (question));

  return question;
}
