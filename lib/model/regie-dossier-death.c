/* regie-dossier-death.c: somebody dies
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-household-moves.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-household.h>
#include <regie/regie-membership.h>
#include <regie/regie-network-member.h>
#include <regie/regie-professional.h>
#include <regie/regie-regisseur.h>
#include <regie/regie-relation.h>

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-regisseur-private.h"

static gboolean
is_ended (gpointer     record,
          const char  *of,
          const char  *person,
          const GDate *day)
{
  return g_strcmp0 (of, person) == 0 && regie_record_is_in_force (record, day);
}

static void
end_memberships (RegieDossier *self,
                 const char   *person,
                 const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (self))
    REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
      if (is_ended (membership, regie_membership_get_person (membership), person, day))
        regie_membership_set_end_date (membership, day);
}

/* Nobody takes over by dying: after the day there is a gap, on record without words for it. */
static void
end_terms (RegieDossier *self,
           const char   *person,
           const GDate  *day)
{
  gboolean led = FALSE;

  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (self))
    if (is_ended (term, regie_regisseur_get_person (term), person, day))
      {
        led = led || regie_regisseur_leads (self, term);
        regie_regisseur_set_end_date (term, day);
      }

  if (led)
    regie_regisseur_begin_gap (self, day, NULL, NULL);
}

static void
end_roles (RegieDossier *self,
           const char   *person,
           const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (self))
    if (is_ended (member, regie_network_member_get_person (member), person, day))
      regie_network_member_set_end_date (member, day);

  REGIE_ITEMS_FOREACH (RegieProfessional, professional, regie_dossier_peek_professionals (self))
    if (is_ended (professional, regie_professional_get_person (professional), person, day))
      regie_professional_set_end_date (professional, day);

  end_terms (self, person, day);
}

/* A mother stays a mother. */
static void
end_relations (RegieDossier *self,
               const char   *person,
               const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegieRelation, relation, regie_dossier_peek_relations (self))
    if (regie_relation_get_category (relation) != REGIE_RELATION_CATEGORY_KIN &&
        (is_ended (relation, regie_relation_get_person (relation), person, day) ||
         is_ended (relation, regie_relation_get_other (relation), person, day)))
      regie_relation_set_end_date (relation, day);
}

/**
 * regie_dossier_record_death:
 * @self: a dossier
 * @person: id of the person who died
 * @day: day of death
 * @error: return location for an error
 *
 * Records that somebody died. The day is the last of everything that they took part in: households,
 * the network, work as a professional, terms as regisseur, and ties of authority, care, contact and
 * tension. Ties of kin stay as they are. Nothing is removed, so the composition of a household on
 * an earlier day is still there. When it was the regisseur, the days after it are put on record as
 * a [class@Regie.RegisseurGap] that still wants its reason, and a review reports them.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the person is not in the dossier; %REGIE_ERROR_EXISTS when a
 * day of death is on record already. Nothing is changed then.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_death (RegieDossier  *self,
                            const char    *person,
                            const GDate   *day,
                            GError       **error)
{
  RegiePerson *record = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (person != NULL, FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  record = regie_dossier_get_person (self, person);
  if (record == NULL)
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_NOT_FOUND,
                   "persons: there is nobody with the id %s",
                   person);
      return FALSE;
    }
  if (regie_person_get_death_date (record) != NULL)
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_EXISTS,
                   "death_date: a day is on record for %s already",
                   person);
      return FALSE;
    }

  regie_person_set_death_date (record, day);
  end_memberships (self, person, day);
  end_roles (self, person, day);
  end_relations (self, person, day);

  return TRUE;
}
