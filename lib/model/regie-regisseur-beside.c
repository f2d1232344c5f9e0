/* regie-regisseur-beside.c: somebody directs beside the regisseur, or stands in
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-regisseur-moves.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-regisseur-private.h"

/* The term of the regisseur during all of another term, or NULL with an error. */
static RegieRegisseur *
find_around (RegieDossier    *self,
             RegieRegisseur  *term,
             GError         **error)
{
  const GDate *start = regie_regisseur_get_start_date (term);
  const GDate *end = regie_regisseur_get_end_date (term);
  RegieRegisseur *leading = regie_regisseur_find_leading (self, start);
  const GDate *last = leading == NULL ? NULL : regie_regisseur_get_end_date (leading);

  if (end != NULL && regie_day_compare (end, start) < 0)
    regie_refuse (error, REGIE_ERROR_REFUSED, "end_date: before the first day");
  else if (leading == NULL)
    regie_refuse (error, REGIE_ERROR_REFUSED, "regisseurs: on that day nobody is the regisseur");
  else if (end != NULL && last != NULL && regie_day_compare (end, last) > 0)
    regie_refuse (error, REGIE_ERROR_REFUSED, "end_date: the regisseur stops before that day");
  else
    return leading;

  return NULL;
}

/* Whether a term says the same as another one on some day: one person directs in one form once. */
static gboolean
is_double (RegieRegisseur *term,
           RegieRegisseur *other)
{
  return g_strcmp0 (regie_regisseur_get_person (term), regie_regisseur_get_person (other)) == 0 &&
         regie_regisseur_get_form (term) == regie_regisseur_get_form (other) &&
         regie_regisseur_share_a_day (term, other);
}

/* Whether a term is the only one of its days that is that of the regisseur. A mark tells so;
 * without it, as in an import, there can be several. */
static gboolean
is_the_only_one (RegieDossier    *self,
                 RegieRegisseur  *leading,
                 GError         **error)
{
  if (regie_regisseur_get_is_primary (leading))
    return TRUE;

  REGIE_ITEMS_FOREACH (RegieRegisseur, other, regie_dossier_peek_regisseurs (self))
    if (other != leading && regie_regisseur_share_a_day (leading, other) &&
        regie_regisseur_leads (self, other))
      return regie_refuse (error,
                           REGIE_ERROR_REFUSED,
                           "regisseurs: several are the regisseur then; mark who of them is");

  return TRUE;
}

/**
 * regie_dossier_appoint_beside:
 * @self: a dossier
 * @term: (transfer none): a term with [property@Regie.Regisseur:person] and
 *   [property@Regie.Regisseur:start-date], not yet in the dossier
 * @error: return location for an error
 *
 * Appoints somebody who directs beside the regisseur, such as a process regisseur beside a case
 * regisseur. The regisseur stays the one, and is marked as [property@Regie.Regisseur:is-primary]
 * when they were not; one person can hold two forms of direction. The term may have a last day, and
 * can last longer than that of the regisseur.
 *
 * Errors: %REGIE_ERROR_REFUSED when person or day are missing, when the person takes no part in
 * the case on that day, or when nobody is the regisseur then or several are without a mark;
 * %REGIE_ERROR_NOT_FOUND when there is no such person; %REGIE_ERROR_EXISTS when the person directs
 * in this form already. Nothing is changed then.
 *
 * Source: method, section 4.3.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_appoint_beside (RegieDossier    *self,
                              RegieRegisseur  *term,
                              GError         **error)
{
  RegieRegisseur *leading = NULL;
  const GDate *start = NULL;
  const GDate *end = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_REGISSEUR (term), FALSE);

  start = regie_regisseur_get_start_date (term);
  end = regie_regisseur_get_end_date (term);
  if (!regie_regisseur_can_begin (self, term, error))
    return FALSE;
  if (end != NULL && regie_day_compare (end, start) < 0)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "end_date: before the first day");
  leading = regie_regisseur_find_leading (self, start);
  if (leading == NULL)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "regisseurs: on that day nobody is the regisseur");
  if (!is_the_only_one (self, leading, error))
    return FALSE;
  REGIE_ITEMS_FOREACH (RegieRegisseur, other, regie_dossier_peek_regisseurs (self))
    if (is_double (term, other))
      return regie_refuse (error,
                           REGIE_ERROR_EXISTS,
                           "regisseurs: they direct in this form already");

  regie_regisseur_set_is_primary (leading, TRUE);
  regie_regisseur_set_is_primary (term, FALSE);
  regie_regisseur_set_is_substitute (term, FALSE);
  regie_ensure_id (term);
  regie_dossier_add_regisseur (self, term);

  return TRUE;
}

static gboolean
can_stand_in (RegieDossier    *self,
              RegieRegisseur  *term,
              RegieRegisseur  *absent,
              GError         **error)
{
  const char *person = regie_regisseur_get_person (absent);
  const char *stands_in_for = regie_regisseur_get_stands_in_for (term);

  if (g_strcmp0 (person, regie_regisseur_get_person (term)) == 0)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "person: nobody stands in for themselves");
  if (stands_in_for != NULL && g_strcmp0 (stands_in_for, person) != 0)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "stands_in_for: not the regisseur of those days");
  REGIE_ITEMS_FOREACH (RegieRegisseur, other, regie_dossier_peek_regisseurs (self))
    if (regie_regisseur_get_is_substitute (other) && !regie_regisseur_get_is_primary (other) &&
        regie_regisseur_share_a_day (term, other))
      return regie_refuse (error, REGIE_ERROR_EXISTS, "regisseurs: somebody else stands in then");

  return TRUE;
}

/**
 * regie_dossier_appoint_substitute:
 * @self: a dossier
 * @term: (transfer none): a term with [property@Regie.Regisseur:person] and
 *   [property@Regie.Regisseur:start-date], not yet in the dossier
 * @error: return location for an error
 *
 * Lets somebody stand in for the regisseur during an absence. The regisseur stays the one, and
 * comes back after the last day; while that is not known, the term has none. It names whom they
 * stand in for, and takes form and level from the regisseur where it says nothing itself. When the
 * regisseur stops or hands over, the substitute stops as well.
 *
 * Errors: %REGIE_ERROR_REFUSED when person or day are missing, when the person takes no part in
 * the case on that day, when it is the regisseur themselves, or when the days do not lie within one
 * term of a regisseur; %REGIE_ERROR_NOT_FOUND when there is no such person; %REGIE_ERROR_EXISTS
 * when somebody else stands in on one of the days. Nothing is changed then.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_appoint_substitute (RegieDossier    *self,
                                  RegieRegisseur  *term,
                                  GError         **error)
{
  RegieRegisseur *absent = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_REGISSEUR (term), FALSE);

  if (!regie_regisseur_can_begin (self, term, error))
    return FALSE;
  absent = find_around (self, term, error);
  if (absent == NULL || !can_stand_in (self, term, absent, error))
    return FALSE;

  regie_regisseur_set_is_primary (term, FALSE);
  regie_regisseur_set_is_substitute (term, TRUE);
  regie_regisseur_set_stands_in_for (term, regie_regisseur_get_person (absent));
  if (regie_regisseur_get_form (term) == REGIE_REGISSEUR_FORM_UNKNOWN)
    regie_regisseur_set_form (term, regie_regisseur_get_form (absent));
  if (regie_regisseur_get_level (term) == NULL)
    regie_regisseur_set_level (term, regie_regisseur_get_level (absent));
  /* A successor may be known already. */
  if (regie_regisseur_get_end_date (term) == NULL)
    regie_regisseur_set_end_date (term, regie_regisseur_get_end_date (absent));
  regie_ensure_id (term);
  regie_dossier_add_regisseur (self, term);

  return TRUE;
}
