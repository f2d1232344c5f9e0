/* regie-phase-skip.c: a case skips a phase
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-phase-course.h>

#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-phase-moves-private.h"
#include "rules/regie-rule-facts-private.h"

static gboolean
can_skip (RegieDossier  *self,
          const char    *phase,
          const GDate   *day,
          const char    *reason,
          GError       **error)
{
  if (!regie_is_said (reason))
    return regie_refuse (error, REGIE_ERROR_REFUSED, "reason: skipping a phase wants a reason");
  if (regie_phase_graph_is_excused (self, phase))
    return regie_refuse (error, REGIE_ERROR_EXISTS, "phases: the case skipped this phase already");
  REGIE_ITEMS_FOREACH (RegiePhaseRecord, stay, regie_dossier_peek_phases (self))
    if (regie_phase_lasts_on (stay, day) &&
        g_strcmp0 (regie_phase_record_get_phase (stay), phase) == 0)
      return regie_refuse (error, REGIE_ERROR_REFUSED, "phases: the case is in this phase");

  return TRUE;
}

/**
 * regie_dossier_skip_phase:
 * @self: a dossier
 * @method: the method that the case follows
 * @phase: the phase, an id of the method
 * @day: the day on which that was decided
 * @reason: why
 * @decided_by: (nullable): id of the person who decided it
 * @error: return location for an error
 *
 * Puts on record that the case skips a phase. The phase in which the case is goes on; from then on
 * the method has a way past the skipped one.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the method has no such phase, or nobody in the dossier has
 * the id of who decided; %REGIE_ERROR_EXISTS when it was skipped with a reason already;
 * %REGIE_ERROR_REFUSED when the reason is empty, when the case is in the phase, or is not open on
 * that day. Nothing is changed then.
 *
 * Source: method, section 2.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_skip_phase (RegieDossier  *self,
                          RegieMethod   *method,
                          const char    *phase,
                          const GDate   *day,
                          const char    *reason,
                          const char    *decided_by,
                          GError       **error)
{
  g_autoptr(RegiePhaseRecord) stay = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_METHOD (method), FALSE);
  g_return_val_if_fail (phase != NULL, FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);
  g_return_val_if_fail (reason != NULL, FALSE);

  if (regie_phase_check_move (self, method, phase, day, decided_by, error) == NULL ||
      !can_skip (self, phase, day, reason, error))
    return FALSE;

  stay = regie_phase_make_stay (phase, day, reason, decided_by);
  regie_phase_record_set_end_date (stay, day);
  regie_phase_record_set_skipped (stay, TRUE);
  regie_dossier_add_phase (self, stay);

  return TRUE;
}
