/* regie-network-changes.c: who came into the network and who left
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-network.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-network-member.h>
#include <regie/regie-person.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

/* What the records of one person say about a period. */
typedef struct
{
  const char  *person;
  gboolean     is_there_first;
  gboolean     is_there_last;
  gboolean     is_lifetime;
  int          contacts_before;
  int          contacts_after;
  const GDate *came;
  const GDate *left;
  const char  *reason;
} Stay;

static gboolean
overlaps (RegieNetworkMember *member,
          const GDate        *first,
          const GDate        *last)
{
  const GDate *start = regie_network_member_get_start_date (member);
  const GDate *end = regie_network_member_get_end_date (member);

  if (start != NULL && end != NULL && regie_day_compare (start, end) > 0)
    return FALSE;

  return (start == NULL || regie_day_compare (start, last) <= 0) &&
         (end == NULL || regie_day_compare (end, first) >= 0);
}

static void
read_member (Stay               *stay,
             RegieNetworkMember *member,
             const GDate        *first,
             const GDate        *last)
{
  const GDate *start = regie_network_member_get_start_date (member);
  const GDate *end = regie_network_member_get_end_date (member);
  int contacts = regie_network_member_get_contacts (member);

  stay->is_lifetime |= regie_network_member_get_is_lifetime (member);
  if (regie_record_is_in_force (member, first))
    {
      stay->is_there_first = TRUE;
      stay->contacts_before = MAX (stay->contacts_before, contacts);
    }
  else if (stay->came == NULL || regie_day_compare (start, stay->came) < 0)
    stay->came = start;

  if (regie_record_is_in_force (member, last))
    {
      stay->is_there_last = TRUE;
      stay->contacts_after = MAX (stay->contacts_after, contacts);
    }
  else if (stay->left == NULL || regie_day_compare (end, stay->left) > 0)
    {
      stay->left = end;
      stay->reason = regie_network_member_get_end_reason (member);
    }
}

static RegieNetworkMove
get_move (const Stay *stay)
{
  if (stay->is_there_first)
    return stay->is_there_last ? REGIE_NETWORK_MOVE_STAYED : REGIE_NETWORK_MOVE_LEFT;

  return stay->is_there_last ? REGIE_NETWORK_MOVE_CAME : REGIE_NETWORK_MOVE_PASSED;
}

static const char *
choose_sentence (const Stay       *stay,
                 RegieNetworkMove  move)
{
  gboolean is_told = stay->reason != NULL && *stay->reason != '\0';

  switch (move)
    {
    case REGIE_NETWORK_MOVE_STAYED:
      if (stay->contacts_before == 0 || stay->contacts_after == 0 ||
          stay->contacts_before == stay->contacts_after)
        return N_ ("{name} stayed.");
      return N_ ("{name} stayed. Contacts a month: {before} then, {after} now.");
    case REGIE_NETWORK_MOVE_CAME:
      return N_ ("{name} came on {came}.");
    case REGIE_NETWORK_MOVE_LEFT:
      return is_told ? N_ ("{name} left; {left} was the last day. Why: {reason}")
                     : N_ ("{name} left; {left} was the last day.");
    case REGIE_NETWORK_MOVE_PASSED:
      return is_told ? N_ ("{name} came on {came} and left; {left} was the last day. Why: {reason}")
                     : N_ ("{name} came on {came} and left; {left} was the last day.");
    }

  g_return_val_if_reached (NULL);
}

static char *
dup_sentence (RegieDossier *dossier,
              const Stay   *stay,
              const char   *language)
{
  RegiePerson *person = regie_dossier_get_person (dossier, stay->person);
  g_autofree char *name = person == NULL ? g_strdup (stay->person) : regie_person_dup_name (person);
  g_autofree char *came = stay->came == NULL ? NULL : regie_dup_date (language, stay->came);
  g_autofree char *left = stay->left == NULL ? NULL : regie_dup_date (language, stay->left);
  g_autofree char *before = g_strdup_printf ("%d", stay->contacts_before);
  g_autofree char *after = g_strdup_printf ("%d", stay->contacts_after);

  return regie_translate_with (language,
                               choose_sentence (stay, get_move (stay)),
                               "name",
                               name,
                               "came",
                               came,
                               "left",
                               left,
                               "before",
                               before,
                               "after",
                               after,
                               "reason",
                               stay->reason,
                               NULL);
}

static void
take_change (RegieDossier *dossier,
             RegieList    *changes,
             Stay         *stay,
             const char   *language)
{
  RegieNetworkChange *change = regie_network_change_new ();
  g_autofree char *sentence = NULL;

  /* Who was there on the first day did not come, whatever other records say; nor did whoever is
   * there on the last day leave. */
  if (stay->is_there_first)
    stay->came = NULL;
  if (stay->is_there_last)
    stay->left = NULL;
  sentence = dup_sentence (dossier, stay, language);

  regie_network_change_set_person (change, stay->person);
  regie_network_change_set_move (change, get_move (stay));
  regie_network_change_set_came_date (change, stay->came);
  regie_network_change_set_left_date (change, stay->left);
  regie_network_change_set_contacts_before (change, stay->contacts_before);
  regie_network_change_set_contacts_after (change, stay->contacts_after);
  regie_network_change_set_is_lifetime (change, stay->is_lifetime);
  regie_network_change_set_sentence (change, sentence);
  regie_list_take (changes, REGIE_ENTITY (change));
}

/**
 * regie_dossier_list_network_changes:
 * @self: a dossier
 * @first: first day of the period
 * @last: last day of the period, not before the first
 * @language: (nullable): a BCP 47 tag, or %NULL for `nl`
 *
 * Lists what became of everybody who was in the informal network on any day of a period: who
 * stayed, who came, who left, and who came and left again, in the order of the document. Somebody
 * with several records stands in the list once; a day that is not known sets no bound.
 *
 * Source: method, section 2.2.
 *
 * Returns: (transfer full): a list of [class@Regie.NetworkChange]
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_network_changes (RegieDossier *self,
                                    const GDate  *first,
                                    const GDate  *last,
                                    const char   *language)
{
  g_autoptr(GHashTable) by_person = NULL;
  g_autoptr(GPtrArray) stays = NULL;
  RegieList *changes = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (last != NULL && g_date_valid (last), NULL);
  g_return_val_if_fail (regie_day_compare (first, last) <= 0, NULL);

  by_person = g_hash_table_new (regie_hash_string, g_str_equal);
  stays = g_ptr_array_new_with_free_func (g_free);
  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (self))
    {
      const char *person = regie_network_member_get_person (member);
      Stay *stay = person == NULL ? NULL : g_hash_table_lookup (by_person, person);

      if (person == NULL || !overlaps (member, first, last))
        continue;
      if (stay == NULL)
        {
          stay = g_new0 (Stay, 1);
          stay->person = person;
          g_ptr_array_add (stays, stay);
          g_hash_table_insert (by_person, (char *) person, stay);
        }
      read_member (stay, member, first, last);
    }

  changes = regie_list_new (REGIE_TYPE_NETWORK_CHANGE);
  for (guint i = 0; i < stays->len; i++)
    take_change (self, changes, stays->pdata[i], language);

  return G_LIST_MODEL (changes);
}
