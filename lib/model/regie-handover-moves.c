/* regie-handover-moves.c: a regisseur hands over
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-regisseur-moves.h>

#include <regie/regie-regisseur-days.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-regisseur-private.h"

/* A handover is the one way in which the direction goes from a regisseur to the next without a day
 * between. It changes the terms when it is accepted, and not before. */

/* Whether a term but that of the giver is that of the regisseur on the day or later. */
static gboolean
somebody_follows (RegieDossier   *self,
                  RegieRegisseur *giver,
                  const GDate    *day)
{
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (self))
    {
      const GDate *end = regie_regisseur_get_end_date (term);

      if (term != giver && (end == NULL || regie_day_compare (end, day) >= 0) &&
          regie_regisseur_leads (self, term))
        return TRUE;
    }

  return FALSE;
}

/* The term that a handover ends, or NULL with an error when it cannot come about: the giver must
 * be the regisseur until the day before. */
static RegieRegisseur *
find_given (RegieDossier   *self,
            RegieHandover  *handover,
            GError        **error)
{
  const GDate *effective = regie_handover_get_effective_date (handover);
  const char *giver = regie_handover_get_giver (handover);
  RegieRegisseur *term = NULL;
  GDate last;

  if (!regie_dossier_has_date (effective, "effective_date", error) ||
      !regie_dossier_has_person (self, giver, "giver", error) ||
      !regie_regisseur_can_hold (self, regie_handover_get_receiver (handover), effective, error))
    return NULL;
  if (g_strcmp0 (giver, regie_handover_get_receiver (handover)) == 0)
    {
      regie_refuse (error, REGIE_ERROR_REFUSED, "receiver: they are the regisseur already");
      return NULL;
    }

  last = regie_regisseur_get_day_before (effective);
  term = g_date_valid (&last) ? regie_regisseur_find_leading (self, &last) : NULL;
  if (term == NULL || g_strcmp0 (regie_regisseur_get_person (term), giver) != 0)
    regie_refuse (error, REGIE_ERROR_REFUSED, "giver: not the regisseur on the day before");
  else if (somebody_follows (self, term, effective))
    regie_refuse (error, REGIE_ERROR_EXISTS, "regisseurs: somebody else follows them already");
  else if (regie_regisseur_can_cut (self, term, &last, error))
    return term;

  return NULL;
}

static gboolean
has_handover (RegieDossier  *self,
              gconstpointer  handover)
{
  REGIE_ITEMS_FOREACH (RegieHandover, item, regie_dossier_peek_handovers (self))
    if (item == handover)
      return TRUE;

  return FALSE;
}

static gboolean
is_only_offer (RegieDossier   *self,
               RegieHandover  *handover,
               GError        **error)
{
  if (has_handover (self, handover))
    return regie_refuse (error,
                         REGIE_ERROR_EXISTS,
                         "handovers: the offer is in the dossier already");

  REGIE_ITEMS_FOREACH (RegieHandover, other, regie_dossier_peek_handovers (self))
    if (regie_handover_get_state (other) == REGIE_HANDOVER_STATE_OFFERED)
      return regie_refuse (error,
                           REGIE_ERROR_EXISTS,
                           "handovers: another offer is open; answer or withdraw it first");

  return TRUE;
}

/**
 * regie_dossier_offer_handover:
 * @self: a dossier
 * @handover: (transfer none): who gives, who receives, the day of the offer and the first day of
 *   the next regisseur; not yet in the dossier
 * @error: return location for an error
 *
 * Offers the direction to the next regisseur. Until it is accepted, nothing changes but that the
 * offer is on record.
 *
 * Errors: %REGIE_ERROR_REFUSED when people or days are missing, when the giver is not the regisseur
 * on the day before the first day of the next, or when the receiver takes no part in the case on
 * it; %REGIE_ERROR_NOT_FOUND when there is no such person; %REGIE_ERROR_EXISTS when another offer
 * is open, when somebody else follows already, or when somebody begins to stand in or to direct
 * beside the giver later. Nothing is changed then.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_offer_handover (RegieDossier   *self,
                              RegieHandover  *handover,
                              GError        **error)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_HANDOVER (handover), FALSE);

  if (!regie_dossier_has_date (regie_handover_get_offered_date (handover), "offered_date", error) ||
      !is_only_offer (self, handover, error) || find_given (self, handover, error) == NULL)
    return FALSE;

  regie_handover_set_state (handover, REGIE_HANDOVER_STATE_OFFERED);
  regie_handover_set_answered_date (handover, NULL);
  regie_ensure_id (handover);
  regie_dossier_add_handover (self, handover);

  return TRUE;
}

/* Whether an offer can be answered on a day. */
static gboolean
can_answer (RegieDossier   *self,
            RegieHandover  *handover,
            const GDate    *day,
            GError        **error)
{
  const GDate *offered = regie_handover_get_offered_date (handover);

  if (!has_handover (self, handover))
    return regie_refuse (error,
                         REGIE_ERROR_NOT_FOUND,
                         "handovers: the offer is not in the dossier");
  if (regie_handover_get_state (handover) != REGIE_HANDOVER_STATE_OFFERED)
    return regie_refuse (error, REGIE_ERROR_EXISTS, "state: the offer is answered already");
  if (offered != NULL && regie_day_compare (day, offered) < 0)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "answered_date: before the offer");

  return TRUE;
}

/* Whoever directed beside the regisseur in the same form now is the regisseur. */
static void
end_beside (RegieDossier   *self,
            RegieRegisseur *taken,
            const GDate    *last)
{
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (self))
    {
      const GDate *end = regie_regisseur_get_end_date (term);

      if (term != taken && !regie_regisseur_get_is_primary (term) &&
          g_strcmp0 (regie_regisseur_get_person (term), regie_regisseur_get_person (taken)) == 0 &&
          regie_regisseur_get_form (term) == regie_regisseur_get_form (taken) &&
          regie_record_is_in_force (term, last) &&
          (end == NULL || regie_day_compare (end, last) > 0))
        regie_regisseur_set_end_date (term, last);
    }
}

static RegieRegisseur *
taken_new (RegieHandover  *handover,
           RegieRegisseur *given)
{
  RegieRegisseur *taken = regie_regisseur_new ();

  regie_ensure_id (taken);
  regie_regisseur_set_person (taken, regie_handover_get_receiver (handover));
  regie_regisseur_set_form (taken, regie_regisseur_get_form (given));
  regie_regisseur_set_level (taken, regie_regisseur_get_level (given));
  regie_regisseur_set_is_primary (taken, TRUE);
  regie_regisseur_set_start_date (taken, regie_handover_get_effective_date (handover));
  regie_regisseur_set_told_date (taken, regie_handover_get_told_date (handover));

  return taken;
}

/**
 * regie_dossier_accept_handover:
 * @self: a dossier
 * @handover: an open offer of the dossier
 * @day: day of the answer
 * @error: return location for an error
 *
 * Accepts a handover: the term of the giver ends on the day before, and one of the receiver begins,
 * with the same form and level. Whoever stood in for the giver stops; a receiver who directed
 * beside them in the same form now is the regisseur. The new term can be filled in further.
 *
 * Errors: as [method@Regie.Dossier.offer_handover], since the case may have changed after the
 * offer; %REGIE_ERROR_NOT_FOUND when the offer is not in the dossier; %REGIE_ERROR_EXISTS when it
 * is answered already. Nothing is changed then.
 *
 * Returns: (transfer none) (nullable): the term of the next regisseur, or %NULL on failure
 *
 * Since: 0.1
 */
RegieRegisseur *
regie_dossier_accept_handover (RegieDossier   *self,
                               RegieHandover  *handover,
                               const GDate    *day,
                               GError        **error)
{
  RegieRegisseur *given = NULL;
  g_autoptr(RegieRegisseur) taken = NULL;
  GDate last;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_HANDOVER (handover), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  if (!can_answer (self, handover, day, error))
    return NULL;
  given = find_given (self, handover, error);
  if (given == NULL)
    return NULL;

  taken = taken_new (handover, given);
  last = regie_regisseur_get_day_before (regie_handover_get_effective_date (handover));
  regie_handover_set_state (handover, REGIE_HANDOVER_STATE_ACCEPTED);
  regie_handover_set_answered_date (handover, day);
  regie_regisseur_end_substitutes (self, &last, regie_handover_get_reason (handover));
  end_beside (self, taken, &last);
  regie_regisseur_set_end_date (given, &last);
  if (regie_regisseur_get_end_reason (given) == NULL)
    regie_regisseur_set_end_reason (given, regie_handover_get_reason (handover));
  regie_regisseur_end_gaps (self, regie_handover_get_effective_date (handover));
  regie_dossier_add_regisseur (self, taken);

  /* The dossier holds it now. */
  return taken;
}

static gboolean
close_offer (RegieDossier        *self,
             RegieHandover       *handover,
             RegieHandoverState   state,
             const GDate         *day,
             const char          *reason,
             GError             **error)
{
  if (!can_answer (self, handover, day, error))
    return FALSE;

  regie_handover_set_state (handover, state);
  regie_handover_set_answered_date (handover, day);
  regie_handover_set_answer_reason (handover, reason);

  return TRUE;
}

/**
 * regie_dossier_refuse_handover:
 * @self: a dossier
 * @handover: an open offer of the dossier
 * @day: day of the answer
 * @reason: (nullable): why
 * @error: return location for an error
 *
 * Refuses a handover. The giver stays the regisseur.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the offer is not in the dossier; %REGIE_ERROR_EXISTS when it
 * is answered already; %REGIE_ERROR_REFUSED when the day lies before the offer.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_refuse_handover (RegieDossier   *self,
                               RegieHandover  *handover,
                               const GDate    *day,
                               const char     *reason,
                               GError        **error)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_HANDOVER (handover), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  return close_offer (self, handover, REGIE_HANDOVER_STATE_REFUSED, day, reason, error);
}

/**
 * regie_dossier_withdraw_handover:
 * @self: a dossier
 * @handover: an open offer of the dossier
 * @day: day on which it is withdrawn
 * @reason: (nullable): why
 * @error: return location for an error
 *
 * Withdraws the offer of a handover. The giver stays the regisseur.
 *
 * Errors: as [method@Regie.Dossier.refuse_handover].
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_withdraw_handover (RegieDossier   *self,
                                 RegieHandover  *handover,
                                 const GDate    *day,
                                 const char     *reason,
                                 GError        **error)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_HANDOVER (handover), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  return close_offer (self, handover, REGIE_HANDOVER_STATE_WITHDRAWN, day, reason, error);
}
