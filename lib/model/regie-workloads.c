/* regie-workloads.c: what each person at the table has to do, and who carries the actions
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-action-share.h>
#include <regie/regie-household.h>
#include <regie/regie-membership.h>
#include <regie/regie-network-member.h>
#include <regie/regie-professional.h>
#include <regie/regie-workload.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"

/* Calls a function for each person at the table: first the household, then the network, then the
 * professionals; with a day only for those who take part on it. */
typedef void (*PersonFunc) (gpointer data, const char *person, RegieParty party);

static void
call (PersonFunc   func,
      gpointer     data,
      RegieEntity *record,
      const char  *person,
      RegieParty   party,
      const GDate *day)
{
  if (person != NULL && (day == NULL || regie_record_is_in_force (record, day)))
    func (data, person, party);
}

static void
foreach_person (RegieDossier *dossier, const GDate *day, PersonFunc func, gpointer data)
{
  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (dossier))
    REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
      call (func,
            data,
            REGIE_ENTITY (membership),
            regie_membership_get_person (membership),
            REGIE_PARTY_HOUSEHOLD,
            day);
  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (dossier))
    call (func,
          data,
          REGIE_ENTITY (member),
          regie_network_member_get_person (member),
          REGIE_PARTY_NETWORK,
          day);
  REGIE_ITEMS_FOREACH (RegieProfessional, professional, regie_dossier_peek_professionals (dossier))
    call (func,
          data,
          REGIE_ENTITY (professional),
          regie_professional_get_person (professional),
          REGIE_PARTY_PROFESSIONAL,
          day);
}

typedef struct
{
  GHashTable *by_person;
  RegieList  *workloads;
} Work;

static RegieWorkload *
add_workload (Work       *work,
              const char *person,
              RegieParty  party)
{
  RegieWorkload *workload = regie_workload_new ();

  regie_workload_set_person (workload, person);
  regie_workload_set_party (workload, party);
  regie_list_take (work->workloads, REGIE_ENTITY (workload));
  g_hash_table_insert (work->by_person, (char *) regie_workload_get_person (workload), workload);

  return workload;
}

/* Who takes part from several sides is counted at the first. */
static void
add_at_table (gpointer    data,
              const char *person,
              RegieParty  party)
{
  Work *work = data;

  if (!g_hash_table_contains (work->by_person, person))
    add_workload (work, person, party);
}

/* Somebody with an action counts, also when they left the table. */
static RegieWorkload *
find_workload (Work       *work,
               const char *person)
{
  RegieWorkload *workload = g_hash_table_lookup (work->by_person, person);

  return workload != NULL ? workload : add_workload (work, person, REGIE_PARTY_UNKNOWN);
}

static void
count_owner (Work        *work,
             RegieAction *action,
             GHashTable  *open,
             const GDate *day)
{
  const char *owner = regie_action_get_owner (action);
  RegieWorkload *own = NULL;

  if (owner == NULL || regie_action_get_status (action) == REGIE_ACTION_STATUS_DROPPED)
    return;

  own = find_workload (work, owner);
  if (!regie_action_is_open (action))
    {
      regie_workload_set_n_done (own, regie_workload_get_n_done (own) + 1);
      return;
    }

  regie_workload_set_n_open (own, regie_workload_get_n_open (own) + 1);
  if (regie_action_is_overdue (action, day))
    regie_workload_set_n_overdue (own, regie_workload_get_n_overdue (own) + 1);
  if (regie_action_is_blocked (action, open))
    regie_workload_set_n_blocked (own, regie_workload_get_n_blocked (own) + 1);
}

/* An owner who also stands among the helpers does not help with an action of another. */
static void
count_helpers (Work        *work,
               RegieAction *action)
{
  const char *const *helpers = regie_action_get_helpers (action);

  if (!regie_action_is_open (action))
    return;

  for (gsize i = 0; helpers != NULL && helpers[i] != NULL; i++)
    if (g_strcmp0 (helpers[i], regie_action_get_owner (action)) != 0)
      {
        RegieWorkload *helper = find_workload (work, helpers[i]);

        regie_workload_set_n_helps (helper, regie_workload_get_n_helps (helper) + 1);
      }
}

/**
 * regie_dossier_list_workloads:
 * @self: a dossier
 * @plan: plan of which the actions are counted
 * @day: the day
 *
 * Lists what everybody has to do who is at the table on a day: members of a household, network and
 * professionals. Whoever has an action but is not there (any more) comes last, with an unknown
 * party. [property@Regie.Workload:is-idle] tells who has nothing to do.
 *
 * Source: method, section 5.2.
 *
 * Returns: (transfer full): a list of [class@Regie.Workload], one for each person
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_workloads (RegieDossier *self,
                              RegiePlan    *plan,
                              const GDate  *day)
{
  g_autoptr(GHashTable) by_person = NULL;
  g_autoptr(GHashTable) open = NULL;
  Work work = { 0 };

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_PLAN (plan), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  by_person = g_hash_table_new (regie_hash_string, g_str_equal);
  open = regie_plan_list_open_ids (plan);
  work = (Work){ by_person, regie_list_new (REGIE_TYPE_WORKLOAD) };

  foreach_person (self, day, add_at_table, &work);
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    {
      count_owner (&work, action, open, day);
      count_helpers (&work, action);
    }
  REGIE_ITEMS_FOREACH (RegieWorkload, workload, work.workloads->items)
    regie_workload_set_is_idle (workload,
                                regie_workload_get_n_open (workload) == 0 &&
                                  regie_workload_get_n_helps (workload) == 0);

  return G_LIST_MODEL (work.workloads);
}

/* The actions of a plan: how many each owner carries whose party is not known yet, and how many
 * each party does. */
typedef struct
{
  GHashTable *left;
  int         n_of[REGIE_PARTY_PROFESSIONAL + 1];
  int         n_owned;
  int         n_unowned;
} Shares;

static void
count_owners (Shares    *shares,
              RegiePlan *plan)
{
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    {
      const char *owner = regie_action_get_owner (action);
      int n_before = 0;

      if (regie_action_get_status (action) == REGIE_ACTION_STATUS_DROPPED)
        continue;
      if (owner == NULL)
        {
          shares->n_unowned++;
          continue;
        }
      n_before = GPOINTER_TO_INT (g_hash_table_lookup (shares->left, owner));
      g_hash_table_insert (shares->left, (char *) owner, GINT_TO_POINTER (n_before + 1));
      shares->n_owned++;
    }
}

/* Who ever took part from several sides counts for the first: the household before the network. */
static void
add_party (gpointer    data,
           const char *person,
           RegieParty  party)
{
  Shares *shares = data;
  gpointer n_actions = NULL;

  if (g_hash_table_size (shares->left) > 0 &&
      g_hash_table_steal_extended (shares->left, person, NULL, &n_actions))
    shares->n_of[party] += GPOINTER_TO_INT (n_actions);
}

/**
 * regie_dossier_dup_action_share:
 * @self: a dossier
 * @plan: plan of which the actions are counted
 *
 * Tells how many of the actions, done or not, the household, the network and the professionals
 * carry. Somebody who left the table since still counts for the side from which they took part.
 *
 * Source: method, section 6, principle 2.
 *
 * Returns: (transfer full): the share
 *
 * Since: 0.1
 */
RegieActionShare *
regie_dossier_dup_action_share (RegieDossier *self,
                                RegiePlan    *plan)
{
  g_autoptr(GHashTable) left = NULL;
  Shares shares = { NULL };
  int n_own = 0;
  int n_professional = 0;
  RegieActionShare *share = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_PLAN (plan), NULL);

  left = g_hash_table_new (regie_hash_string, g_str_equal);
  shares.left = left;
  count_owners (&shares, plan);
  foreach_person (self, NULL, add_party, &shares);
  n_own = shares.n_of[REGIE_PARTY_HOUSEHOLD] + shares.n_of[REGIE_PARTY_NETWORK];
  n_professional = shares.n_of[REGIE_PARTY_PROFESSIONAL];

  share = regie_action_share_new ();
  regie_action_share_set_n_actions (share, shares.n_owned + shares.n_unowned);
  regie_action_share_set_n_household (share, shares.n_of[REGIE_PARTY_HOUSEHOLD]);
  regie_action_share_set_n_network (share, shares.n_of[REGIE_PARTY_NETWORK]);
  regie_action_share_set_n_professional (share, n_professional);
  regie_action_share_set_n_other (share, shares.n_owned - n_own - n_professional);
  regie_action_share_set_n_unowned (share, shares.n_unowned);
  regie_action_share_set_own_percent (share,
                                      shares.n_owned == 0
                                        ? -1
                                        : (int) ((gint64) n_own * 100 / shares.n_owned));

  return share;
}
