/* regie-household-days.c: who lives where on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-household-moves.h>

#include <regie/regie-household.h>
#include <regie/regie-membership.h>

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

/**
 * regie_household_list_members_on:
 * @self: a household
 * @day: a day
 *
 * Lists who lives in the household on a day: the memberships in force, in the order of the
 * document. A day that is not known sets no bound, see [method@Regie.Entity.is_in_force].
 *
 * Returns: (transfer full): a list of [class@Regie.Membership]
 *
 * Since: 0.1
 */
GListModel *
regie_household_list_members_on (RegieHousehold *self,
                                 const GDate    *day)
{
  return regie_household_list_members_between (self, day, day);
}

/**
 * regie_household_list_members_between:
 * @self: a household
 * @first: first day of the period
 * @last: last day of the period, not before the first
 *
 * Lists who lived in the household on any day of a period: the memberships that hold in it for one
 * day or more, in the order of the document. Somebody who came back has two.
 *
 * Returns: (transfer full): a list of [class@Regie.Membership]
 *
 * Since: 0.1
 */
GListModel *
regie_household_list_members_between (RegieHousehold *self,
                                      const GDate    *first,
                                      const GDate    *last)
{
  RegieList *found = NULL;

  g_return_val_if_fail (REGIE_IS_HOUSEHOLD (self), NULL);
  g_return_val_if_fail (first != NULL && g_date_valid (first), NULL);
  g_return_val_if_fail (last != NULL && g_date_valid (last), NULL);
  g_return_val_if_fail (regie_day_compare (first, last) <= 0, NULL);

  found = regie_list_new (REGIE_TYPE_MEMBERSHIP);
  REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (self))
    {
      const GDate *start = regie_membership_get_start_date (membership);
      const GDate *end = regie_membership_get_end_date (membership);

      if ((start == NULL || regie_day_compare (start, last) <= 0) &&
          (end == NULL || regie_day_compare (end, first) >= 0))
        regie_list_add (found, REGIE_ENTITY (membership));
    }

  return G_LIST_MODEL (found);
}

static gboolean
lives_in (RegieHousehold *household,
          const char     *person,
          const GDate    *day)
{
  REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
    if (g_strcmp0 (regie_membership_get_person (membership), person) == 0 &&
        regie_record_is_in_force (membership, day))
      return TRUE;

  return FALSE;
}

/**
 * regie_dossier_list_households_of:
 * @self: a dossier
 * @person: id of a person
 * @day: a day
 *
 * Lists the households in which somebody lives on a day. A child of separated parents can live in
 * two; each household stands in the list once.
 *
 * Returns: (transfer full): a list of [class@Regie.Household]
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_households_of (RegieDossier *self,
                                  const char   *person,
                                  const GDate  *day)
{
  RegieList *found = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  found = regie_list_new (REGIE_TYPE_HOUSEHOLD);
  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (self))
    if (lives_in (household, person, day))
      regie_list_add (found, REGIE_ENTITY (household));

  return G_LIST_MODEL (found);
}
