/* regie-regisseur-moves.c: a regisseur is appointed, and ends
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-regisseur-moves.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-regisseur-days.h>
#include <regie/regie-regisseur-period.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-regisseur-private.h"

/* Every operation first looks whether it can be done, and only then changes anything. What it
 * leaves behind: no day has two who are the regisseur, and a day without one, once there has been
 * one, lies in a gap that is on record. Both days of a term belong to it. */

static gboolean
is_listed (const RegieItems *list,
           gconstpointer     record)
{
  REGIE_ITEMS_FOREACH (RegieEntity, item, list)
    if (item == record)
      return TRUE;

  return FALSE;
}

/* Whether nobody is the regisseur on a day, nor at any time after it. */
static gboolean
is_vacant_from (RegieDossier  *self,
                const GDate   *day,
                GError       **error)
{
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (self))
    {
      const GDate *end = regie_regisseur_get_end_date (term);

      if ((end == NULL || regie_day_compare (end, day) >= 0) && regie_regisseur_leads (self, term))
        return regie_refuse (
          error,
          REGIE_ERROR_EXISTS,
          "regisseurs: somebody is the regisseur on that day or later; let them hand "
          "over");
    }

  return TRUE;
}

/* The last day on which somebody was the regisseur before a day, or an invalid one. */
static GDate
find_last_before (RegieDossier *self,
                  const GDate  *day)
{
  GDate last;

  g_date_clear (&last, 1);
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (self))
    {
      const GDate *end = regie_regisseur_get_end_date (term);

      if (end != NULL && regie_day_compare (end, day) < 0 &&
          (!g_date_valid (&last) || regie_day_compare (end, &last) > 0) &&
          regie_regisseur_leads (self, term))
        last = *end;
    }

  return last;
}

/* Whether every day since the last regisseur is accounted for. */
static gboolean
is_explained_until (RegieDossier  *self,
                    const GDate   *day,
                    GError       **error)
{
  GDate first = find_last_before (self, day);
  GDate last = regie_regisseur_get_day_before (day);
  g_autoptr(GListModel) periods = NULL;

  if (!g_date_valid (&first) || regie_day_compare (&first, &last) >= 0)
    return TRUE;

  g_date_add_days (&first, 1);
  periods = regie_dossier_list_regisseur_periods (self, &first, &last);
  REGIE_ITEMS_FOREACH (RegieRegisseurPeriod, period, regie_list_get_items (periods))
    if (regie_regisseur_period_get_state (period) == REGIE_REGISSEUR_STATE_NOBODY &&
        regie_regisseur_period_get_reason (period) == NULL)
      return regie_refuse (
        error,
        REGIE_ERROR_REFUSED,
        "regisseur_gaps: before that day nobody was regisseur; record why first");

  return TRUE;
}

/**
 * regie_dossier_appoint_regisseur:
 * @self: a dossier
 * @term: (transfer none): a term with [property@Regie.Regisseur:person] and
 *   [property@Regie.Regisseur:start-date], not yet in the dossier
 * @error: return location for an error
 *
 * Appoints *the* regisseur from a day on: the first one, or one after days without anybody. The
 * term is marked as [property@Regie.Regisseur:is-primary], gets an id if it has none, and has no
 * last day; a gap on record ends the day before. Somebody who was the regisseur earlier can return:
 * that is a new term. While there is a regisseur, the next one takes over by
 * [method@Regie.Dossier.offer_handover].
 *
 * Errors: %REGIE_ERROR_REFUSED when person or day are missing, when the person takes no part in
 * the case on that day, when the term has a last day, or when days before it are without a
 * regisseur and without a reason on record; %REGIE_ERROR_NOT_FOUND when there is no such person;
 * %REGIE_ERROR_EXISTS when somebody is the regisseur on that day or later. Nothing is changed then.
 *
 * Source: method, section 6, principle 3.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_appoint_regisseur (RegieDossier    *self,
                                 RegieRegisseur  *term,
                                 GError         **error)
{
  const GDate *start = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_REGISSEUR (term), FALSE);

  start = regie_regisseur_get_start_date (term);
  if (!regie_regisseur_can_begin (self, term, error) || !is_vacant_from (self, start, error) ||
      !is_explained_until (self, start, error))
    return FALSE;
  if (regie_regisseur_get_end_date (term) != NULL)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "end_date: whoever is appointed stays until the term is ended");

  regie_regisseur_set_is_primary (term, TRUE);
  regie_regisseur_set_is_substitute (term, FALSE);
  regie_ensure_id (term);
  regie_regisseur_end_gaps (self, start);
  regie_dossier_add_regisseur (self, term);

  return TRUE;
}

/* Whether a term can end on a day at all. */
static gboolean
can_end (RegieDossier    *self,
         RegieRegisseur  *term,
         const GDate     *last,
         GError         **error)
{
  const GDate *start = regie_regisseur_get_start_date (term);

  if (!is_listed (regie_dossier_peek_regisseurs (self), term))
    return regie_refuse (error,
                         REGIE_ERROR_NOT_FOUND,
                         "regisseurs: the term is not in the dossier");
  if (regie_regisseur_get_end_date (term) != NULL)
    return regie_refuse (error, REGIE_ERROR_EXISTS, "end_date: the term has a last day already");
  if (start != NULL && regie_day_compare (last, start) < 0)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "end_date: before the first day");

  return TRUE;
}

/* Whoever leaves cannot hand over any more. */
static gboolean
has_no_offer (RegieDossier  *self,
              const char    *person,
              GError       **error)
{
  REGIE_ITEMS_FOREACH (RegieHandover, handover, regie_dossier_peek_handovers (self))
    if (regie_handover_get_state (handover) == REGIE_HANDOVER_STATE_OFFERED &&
        g_strcmp0 (regie_handover_get_giver (handover), person) == 0)
      return regie_refuse (error,
                           REGIE_ERROR_EXISTS,
                           "handovers: they offered a handover; answer or withdraw it first");

  return TRUE;
}

/**
 * regie_dossier_end_regisseur:
 * @self: a dossier
 * @term: a term of the dossier without a last day
 * @last: the last day
 * @reason: why it ends
 * @error: return location for an error
 *
 * Ends a term. When it is that of the regisseur and nobody follows, the days after it are put on
 * record as a [class@Regie.RegisseurGap] with the reason, until somebody is appointed; whoever
 * stood in stops as well.
 *
 * Errors: %REGIE_ERROR_REFUSED without a reason, or when the day lies before the first;
 * %REGIE_ERROR_NOT_FOUND when the term is not in the dossier; %REGIE_ERROR_EXISTS when it has a
 * last day, when a handover is offered, or when somebody begins to stand in or to direct beside
 * them later. Nothing is changed then.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_end_regisseur (RegieDossier    *self,
                             RegieRegisseur  *term,
                             const GDate     *last,
                             const char      *reason,
                             GError         **error)
{
  gboolean leads = FALSE;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_REGISSEUR (term), FALSE);
  g_return_val_if_fail (last != NULL && g_date_valid (last), FALSE);

  if (!regie_dossier_has_reason (reason, "end_reason", error) || !can_end (self, term, last, error))
    return FALSE;
  leads = regie_regisseur_leads (self, term);
  if (leads && (!has_no_offer (self, regie_regisseur_get_person (term), error) ||
                !regie_regisseur_can_cut (self, term, last, error)))
    return FALSE;

  regie_regisseur_set_end_date (term, last);
  regie_regisseur_set_end_reason (term, reason);
  if (leads)
    {
      regie_regisseur_end_substitutes (self, last, reason);
      regie_regisseur_begin_gap (self, last, reason, NULL);
    }

  return TRUE;
}
