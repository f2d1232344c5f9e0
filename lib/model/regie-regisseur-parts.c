/* regie-regisseur-parts.c: as what somebody takes part, and so whether they can direct
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "model/regie-regisseur-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-household-moves.h>
#include <regie/regie-regisseur-days.h>

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

/* Kinds of organisation to which the direction is handed over for a while where safety is at
 * stake. */
static const char *const safety_partners[] = {
  "veilig-thuis",
  "certified-institution",
  "child-protection-board",
};

static gboolean
is_of (gpointer     record,
       const char  *of,
       const char  *person,
       const GDate *day)
{
  return g_strcmp0 (of, person) == 0 && regie_record_is_in_force (record, day);
}

static gboolean
is_in_household (RegieDossier *dossier,
                 const char   *person,
                 const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegieHousehold, home, regie_dossier_peek_households (dossier))
    REGIE_ITEMS_FOREACH (RegieMembership, item, regie_household_peek_memberships (home))
      if (is_of (item, regie_membership_get_person (item), person, day))
        return TRUE;

  return FALSE;
}

static gboolean
is_in_network (RegieDossier *dossier,
               const char   *person,
               const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (dossier))
    if (is_of (member, regie_network_member_get_person (member), person, day))
      return TRUE;

  return FALSE;
}

static const char *
get_kind (RegieDossier *dossier,
          const char   *organisation)
{
  REGIE_ITEMS_FOREACH (RegieOrganisation, item, regie_dossier_peek_organisations (dossier))
    if (organisation != NULL && g_strcmp0 (REGIE_ID (item), organisation) == 0)
      return regie_organisation_get_kind (item);

  return NULL;
}

static void
add_part (GPtrArray  *parts,
          const char *part)
{
  if (part != NULL && !g_ptr_array_find_with_equal_func (parts, part, g_str_equal, NULL))
    g_ptr_array_add (parts, g_strdup (part));
}

static void
add_professional (GPtrArray  *parts,
                  const char *kind)
{
  add_part (parts, "professional");
  add_part (parts, kind);
  for (gsize i = 0; i < G_N_ELEMENTS (safety_partners); i++)
    if (g_strcmp0 (kind, safety_partners[i]) == 0)
      add_part (parts, "safety-partner");
}

/**
 * regie_dossier_dup_parts_of:
 * @self: a dossier
 * @person: (nullable): id of a person
 * @day: a day
 *
 * Tells as what somebody takes part in the case on a day: `household-member`, `network-member`,
 * `professional`; for a professional also the kind of their organisation, such as `municipality`,
 * and `safety-partner` for Veilig Thuis, a certified institution and the child protection board.
 * These are the words by which a level of the regiekaart says who may direct at it.
 *
 * Source: method, section 4.3.
 *
 * Returns: (transfer full) (array zero-terminated=1): the codes, none when the person takes no part
 *
 * Since: 0.1
 */
GStrv
regie_dossier_dup_parts_of (RegieDossier *self,
                            const char   *person,
                            const GDate  *day)
{
  g_autoptr(GPtrArray) parts = g_ptr_array_new ();

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  if (person != NULL && is_in_household (self, person, day))
    add_part (parts, "household-member");
  if (person != NULL && is_in_network (self, person, day))
    add_part (parts, "network-member");
  REGIE_ITEMS_FOREACH (RegieProfessional, item, regie_dossier_peek_professionals (self))
    if (person != NULL && is_of (item, regie_professional_get_person (item), person, day))
      add_professional (parts, get_kind (self, regie_professional_get_organisation (item)));
  g_ptr_array_add (parts, NULL);

  return (GStrv) g_ptr_array_steal (parts, NULL);
}

/* Whether somebody can be the regisseur from a day: only who takes part can. */
gboolean
regie_regisseur_can_hold (RegieDossier  *dossier,
                          const char    *person,
                          const GDate   *day,
                          GError       **error)
{
  g_auto(GStrv) parts = NULL;

  if (!regie_dossier_has_person (dossier, person, "regisseurs", error))
    return FALSE;

  parts = regie_dossier_dup_parts_of (dossier, person, day);
  if (parts[0] != NULL)
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_REFUSED,
               "regisseurs: on that day %s is no member of the household, nobody of the network "
               "and no professional in the case",
               person);

  return FALSE;
}

/* What every new term must say. */
gboolean
regie_regisseur_can_begin (RegieDossier    *dossier,
                           RegieRegisseur  *term,
                           GError         **error)
{
  REGIE_ITEMS_FOREACH (RegieRegisseur, other, regie_dossier_peek_regisseurs (dossier))
    if (other == term)
      {
        g_set_error (error,
                     REGIE_ERROR,
                     REGIE_ERROR_EXISTS,
                     "regisseurs: the term is in the dossier already");
        return FALSE;
      }

  return regie_dossier_has_date (regie_regisseur_get_start_date (term), "start_date", error) &&
         regie_regisseur_can_hold (dossier,
                                   regie_regisseur_get_person (term),
                                   regie_regisseur_get_start_date (term),
                                   error);
}
