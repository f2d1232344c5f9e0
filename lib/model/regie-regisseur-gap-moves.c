/* regie-regisseur-gap-moves.c: days without a regisseur are put on record
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

/* Whether nobody is the regisseur on any day of a gap, and none of them is on record already. */
static gboolean
is_free (RegieDossier       *self,
         RegieRegisseurGap  *gap,
         GError            **error)
{
  const GDate *start = regie_regisseur_gap_get_start_date (gap);
  const GDate *end = regie_regisseur_gap_get_end_date (gap);

  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (self))
    {
      const GDate *first = regie_regisseur_get_start_date (term);
      const GDate *last = regie_regisseur_get_end_date (term);

      if ((last == NULL || regie_day_compare (last, start) >= 0) &&
          (first == NULL || end == NULL || regie_day_compare (first, end) <= 0) &&
          regie_regisseur_leads (self, term))
        return regie_refuse (error,
                             REGIE_ERROR_EXISTS,
                             "regisseurs: on one of these days somebody is the regisseur");
    }

  REGIE_ITEMS_FOREACH (RegieRegisseurGap, other, regie_dossier_peek_regisseur_gaps (self))
    {
      const GDate *first = regie_regisseur_gap_get_start_date (other);
      const GDate *last = regie_regisseur_gap_get_end_date (other);

      if ((last == NULL || regie_day_compare (last, start) >= 0) &&
          (first == NULL || end == NULL || regie_day_compare (first, end) <= 0))
        return regie_refuse (error,
                             REGIE_ERROR_EXISTS,
                             "regisseur_gaps: one of these days is on record already");
    }

  return TRUE;
}

/**
 * regie_dossier_record_regisseur_gap:
 * @self: a dossier
 * @gap: (transfer none): days and reason, not yet in the dossier
 * @error: return location for an error
 *
 * Puts days without a regisseur on record after all, such as those of an imported dossier, so that
 * the next one can be appointed. The days stay what they are: days without a regisseur.
 *
 * Errors: %REGIE_ERROR_REFUSED when the first day or the reason is missing, or when the last day
 * lies before the first; %REGIE_ERROR_EXISTS when somebody is the regisseur on one of the days, or
 * when one of them is on record already. Nothing is changed then.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_regisseur_gap (RegieDossier       *self,
                                    RegieRegisseurGap  *gap,
                                    GError            **error)
{
  const GDate *start = NULL;
  const GDate *end = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_REGISSEUR_GAP (gap), FALSE);

  start = regie_regisseur_gap_get_start_date (gap);
  end = regie_regisseur_gap_get_end_date (gap);
  if (!regie_dossier_has_date (start, "start_date", error) ||
      !regie_dossier_has_reason (regie_regisseur_gap_get_reason (gap), "reason", error))
    return FALSE;
  if (end != NULL && regie_day_compare (end, start) < 0)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "end_date: before the first day");
  if (!is_free (self, gap, error))
    return FALSE;

  regie_ensure_id (gap);
  regie_dossier_add_regisseur_gap (self, gap);

  return TRUE;
}
