/* regie-regisseur-leads.c: which terms are that of the regisseur
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "model/regie-regisseur-private.h"

#include "base/regie-list-private.h"

#define LIST(model) ((const RegieList *) (model))

static gboolean
overlap (const GDate *start_a,
         const GDate *end_a,
         const GDate *start_b,
         const GDate *end_b)
{
  return (start_a == NULL || end_b == NULL || g_date_compare (start_a, end_b) <= 0) &&
         (start_b == NULL || end_a == NULL || g_date_compare (start_b, end_a) <= 0);
}

gboolean
regie_regisseur_share_a_day (RegieRegisseur *a,
                             RegieRegisseur *b)
{
  return overlap (regie_regisseur_get_start_date (a),
                  regie_regisseur_get_end_date (a),
                  regie_regisseur_get_start_date (b),
                  regie_regisseur_get_end_date (b));
}

/* Whether a term is that of *the* regisseur: marked so, or never beside one that is. Somebody who
 * directs the process beside the regisseur of the case does not take their place on a day when
 * there is none, nor does anybody while it is on record that nobody directs. */
gboolean
regie_regisseur_leads (RegieDossier   *dossier,
                       RegieRegisseur *term)
{
  if (regie_regisseur_get_is_primary (term) || regie_regisseur_get_is_substitute (term))
    return regie_regisseur_get_is_primary (term);

  REGIE_LIST_FOREACH (RegieRegisseur, other, LIST (regie_dossier_get_regisseurs (dossier)))
    if (regie_regisseur_get_is_primary (other) && regie_regisseur_share_a_day (term, other))
      return FALSE;

  REGIE_LIST_FOREACH (RegieRegisseurGap, gap, LIST (regie_dossier_get_regisseur_gaps (dossier)))
    if (overlap (regie_regisseur_get_start_date (term),
                 regie_regisseur_get_end_date (term),
                 regie_regisseur_gap_get_start_date (gap),
                 regie_regisseur_gap_get_end_date (gap)))
      return FALSE;

  return TRUE;
}

/* The term of the regisseur of a day; the first of several. */
RegieRegisseur *
regie_regisseur_find_leading (RegieDossier *dossier,
                              const GDate  *day)
{
  REGIE_LIST_FOREACH (RegieRegisseur, term, LIST (regie_dossier_get_regisseurs (dossier)))
    if (regie_entity_is_in_force (REGIE_ENTITY (term), day) &&
        regie_regisseur_leads (dossier, term))
      return term;

  return NULL;
}
