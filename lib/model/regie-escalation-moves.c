/* regie-escalation-moves.c: an escalation is opened, solved, withdrawn or passed on
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-escalation-moves.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-regisseur-private.h"

static gboolean
is_listed (RegieDossier  *self,
           gconstpointer  escalation)
{
  REGIE_ITEMS_FOREACH (RegieEscalation, item, regie_dossier_peek_escalations (self))
    if (item == escalation)
      return TRUE;

  return FALSE;
}

static gboolean
has_rung (const char  *rung,
          GError     **error)
{
  return rung != NULL || regie_refuse (error, REGIE_ERROR_REFUSED, "rung: the rung is wanted");
}

/**
 * regie_dossier_open_escalation:
 * @self: a dossier
 * @escalation: (transfer none): an escalation with day, rung, reason and who opens it; not yet in
 *   the dossier
 * @error: return location for an error
 *
 * Opens an escalation: somebody on a rung of the ladder is asked to intervene.
 *
 * Errors: %REGIE_ERROR_REFUSED when day, rung, reason or who opens it are missing;
 * %REGIE_ERROR_NOT_FOUND when there is no such person; %REGIE_ERROR_EXISTS when it is in the
 * dossier already. Nothing is changed then.
 *
 * Source: method, section 4.5.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_open_escalation (RegieDossier     *self,
                               RegieEscalation  *escalation,
                               GError          **error)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_ESCALATION (escalation), FALSE);

  if (is_listed (self, escalation))
    return regie_refuse (error, REGIE_ERROR_EXISTS, "escalations: it is in the dossier already");
  if (!regie_dossier_has_date (regie_escalation_get_opened_date (escalation),
                               "opened_date",
                               error) ||
      !has_rung (regie_escalation_get_rung (escalation), error) ||
      !regie_dossier_has_reason (regie_escalation_get_reason (escalation), "reason", error) ||
      !regie_dossier_has_person (self,
                                 regie_escalation_get_opened_by (escalation),
                                 "opened_by",
                                 error))
    return FALSE;

  regie_escalation_set_state (escalation, REGIE_ESCALATION_STATE_OPEN);
  regie_ensure_id (escalation);
  regie_dossier_add_escalation (self, escalation);

  return TRUE;
}

/* Whether an escalation can end on a day. */
static gboolean
can_end (RegieDossier     *self,
         RegieEscalation  *escalation,
         const GDate      *day,
         GError          **error)
{
  const GDate *opened = regie_escalation_get_opened_date (escalation);

  if (!is_listed (self, escalation))
    return regie_refuse (error, REGIE_ERROR_NOT_FOUND, "escalations: it is not in the dossier");
  if (regie_escalation_get_state (escalation) != REGIE_ESCALATION_STATE_OPEN)
    return regie_refuse (error, REGIE_ERROR_EXISTS, "state: it is not open any more");
  if (opened != NULL && regie_day_compare (day, opened) < 0)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "escalations: it was opened after that day");

  return TRUE;
}

/**
 * regie_dossier_solve_escalation:
 * @self: a dossier
 * @escalation: an open escalation of the dossier
 * @day: day on which it was solved
 * @solution: how
 * @solved_by: (nullable): id of the person who solved it, or %NULL when they are not in the dossier
 * @error: return location for an error
 *
 * Records that an escalation is solved. In how many days,
 * [method@Regie.Escalation.count_days] tells.
 *
 * Errors: %REGIE_ERROR_REFUSED without a solution, or when it was opened later;
 * %REGIE_ERROR_NOT_FOUND when it is not in the dossier or there is no such person;
 * %REGIE_ERROR_EXISTS when it is not open any more. Nothing is changed then.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_solve_escalation (RegieDossier     *self,
                                RegieEscalation  *escalation,
                                const GDate      *day,
                                const char       *solution,
                                const char       *solved_by,
                                GError          **error)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_ESCALATION (escalation), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  if (!can_end (self, escalation, day, error) ||
      !regie_dossier_has_reason (solution, "solution", error) ||
      (solved_by != NULL && !regie_dossier_has_person (self, solved_by, "solved_by", error)))
    return FALSE;

  regie_escalation_set_state (escalation, REGIE_ESCALATION_STATE_SOLVED);
  regie_escalation_set_solved_date (escalation, day);
  regie_escalation_set_solution (escalation, solution);
  regie_escalation_set_solved_by (escalation, solved_by);

  return TRUE;
}

static gboolean
end_escalation (RegieDossier          *self,
                RegieEscalation       *escalation,
                RegieEscalationState   state,
                const GDate           *day,
                const char            *reason,
                GError               **error)
{
  if (!can_end (self, escalation, day, error) ||
      !regie_dossier_has_reason (reason, "ended_reason", error))
    return FALSE;

  regie_escalation_set_state (escalation, state);
  regie_escalation_set_ended_date (escalation, day);
  regie_escalation_set_ended_reason (escalation, reason);

  return TRUE;
}

/**
 * regie_dossier_withdraw_escalation:
 * @self: a dossier
 * @escalation: an open escalation of the dossier
 * @day: day on which it is withdrawn
 * @reason: why it is no longer needed
 * @error: return location for an error
 *
 * Withdraws an escalation.
 *
 * Errors: %REGIE_ERROR_REFUSED without a reason, or when it was opened later;
 * %REGIE_ERROR_NOT_FOUND when it is not in the dossier; %REGIE_ERROR_EXISTS when it is not open any
 * more. Nothing is changed then.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_withdraw_escalation (RegieDossier     *self,
                                   RegieEscalation  *escalation,
                                   const GDate      *day,
                                   const char       *reason,
                                   GError          **error)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_ESCALATION (escalation), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  return end_escalation (self, escalation, REGIE_ESCALATION_STATE_WITHDRAWN, day, reason, error);
}

/**
 * regie_dossier_pass_on_escalation:
 * @self: a dossier
 * @escalation: an open escalation of the dossier
 * @day: day on which it is passed on
 * @rung: rung to which it goes, an id of the method; [method@Regie.Method.get_next_rung] knows
 *   which one comes next
 * @reason: why it could not be solved on the rung where it was
 * @error: return location for an error
 *
 * Passes an escalation on to another rung: it ends, and a new one with the same bottleneck opens on
 * that rung the same day, naming the first as [property@Regie.Escalation:previous].
 *
 * Errors: %REGIE_ERROR_REFUSED without a reason, when it was opened later, or when it is on that
 * rung already; %REGIE_ERROR_NOT_FOUND when it is not in the dossier; %REGIE_ERROR_EXISTS when it
 * is not open any more. Nothing is changed then.
 *
 * Source: method, section 4.5.
 *
 * Returns: (transfer none) (nullable): the new escalation, or %NULL on failure
 *
 * Since: 0.1
 */
RegieEscalation *
regie_dossier_pass_on_escalation (RegieDossier     *self,
                                  RegieEscalation  *escalation,
                                  const GDate      *day,
                                  const char       *rung,
                                  const char       *reason,
                                  GError          **error)
{
  g_autoptr(RegieEscalation) next = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_ESCALATION (escalation), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);
  g_return_val_if_fail (rung != NULL, NULL);

  if (g_strcmp0 (regie_escalation_get_rung (escalation), rung) == 0)
    {
      regie_refuse (error, REGIE_ERROR_REFUSED, "rung: the escalation is on that rung already");
      return NULL;
    }
  if (!end_escalation (self, escalation, REGIE_ESCALATION_STATE_PASSED_ON, day, reason, error))
    return NULL;

  next = regie_escalation_new ();
  regie_ensure_id (escalation);
  regie_ensure_id (next);
  regie_escalation_set_opened_date (next, day);
  regie_escalation_set_rung (next, rung);
  regie_escalation_set_previous (next, REGIE_ID (escalation));
  regie_escalation_set_reason (next, regie_escalation_get_reason (escalation));
  regie_escalation_set_opened_by (next, regie_escalation_get_opened_by (escalation));
  regie_dossier_add_escalation (self, next);

  /* The dossier holds it now. */
  return next;
}

/* The day on which an escalation ended, or NULL. */
static const GDate *
get_end (RegieEscalation *self)
{
  switch (regie_escalation_get_state (self))
    {
    case REGIE_ESCALATION_STATE_OPEN:
      return NULL;
    case REGIE_ESCALATION_STATE_SOLVED:
      return regie_escalation_get_solved_date (self);
    case REGIE_ESCALATION_STATE_WITHDRAWN:
    case REGIE_ESCALATION_STATE_PASSED_ON:
      return regie_escalation_get_ended_date (self);
    }

  g_return_val_if_reached (NULL);
}

/**
 * regie_escalation_is_open:
 * @self: an escalation
 * @day: a day
 *
 * Tells whether an escalation was open on a day: opened by then, and neither solved, withdrawn nor
 * passed on. One that ended on a day that nobody knows is not.
 *
 * Returns: whether it was
 *
 * Since: 0.1
 */
gboolean
regie_escalation_is_open (RegieEscalation *self,
                          const GDate     *day)
{
  const GDate *opened = NULL;
  const GDate *end = NULL;

  g_return_val_if_fail (REGIE_IS_ESCALATION (self), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  opened = regie_escalation_get_opened_date (self);
  end = get_end (self);
  if (opened == NULL || regie_day_compare (opened, day) > 0)
    return FALSE;

  return regie_escalation_get_state (self) == REGIE_ESCALATION_STATE_OPEN ||
         (end != NULL && regie_day_compare (end, day) > 0);
}

/**
 * regie_escalation_count_days:
 * @self: an escalation
 * @day: a day
 *
 * Counts the days from the opening of an escalation to its end, or to @day when it had not ended by
 * then. Solved on the day itself is 0 days.
 *
 * Returns: the days, or -1 when it is not known on which day it was opened or ended, or when it was
 *   opened after @day
 *
 * Since: 0.1
 */
int
regie_escalation_count_days (RegieEscalation *self,
                             const GDate     *day)
{
  const GDate *opened = NULL;
  const GDate *end = NULL;

  g_return_val_if_fail (REGIE_IS_ESCALATION (self), -1);
  g_return_val_if_fail (day != NULL && g_date_valid (day), -1);

  opened = regie_escalation_get_opened_date (self);
  end = get_end (self);
  if (opened == NULL || regie_day_compare (opened, day) > 0 ||
      (end == NULL && regie_escalation_get_state (self) != REGIE_ESCALATION_STATE_OPEN))
    return -1;
  if (end == NULL || regie_day_compare (end, day) > 0)
    end = day;

  return MAX (g_date_days_between (opened, end), 0);
}
