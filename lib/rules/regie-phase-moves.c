/* regie-phase-moves.c: what the moves of a case between phases share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-phase-moves-private.h"

#include <regie/regie-dossier-day.h>

#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-record-private.h"

/* What every move of a case asks: an open case, a phase of the method, and somebody who is known.
 */
RegiePhase *
regie_phase_check_move (RegieDossier  *self,
                        RegieMethod   *method,
                        const char    *phase,
                        const GDate   *day,
                        const char    *decided_by,
                        GError       **error)
{
  RegiePhase *found = regie_phase_graph_find (method, phase);

  if (found == NULL)
    regie_refuse (error, REGIE_ERROR_NOT_FOUND, "phase: the method has no such phase");
  else if (!regie_dossier_is_open (self, day))
    regie_refuse (error, REGIE_ERROR_REFUSED, "phases: the case is not open on that day");
  else if (decided_by != NULL && regie_dossier_get_person (self, decided_by) == NULL)
    regie_refuse (error, REGIE_ERROR_NOT_FOUND, "decided_by: there is nobody with this id");
  else
    return found;

  return NULL;
}

/* Whether a stay has a first day and lasts on the day. */
gboolean
regie_phase_lasts_on (RegiePhaseRecord *stay,
                      const GDate      *day)
{
  return regie_phase_record_get_start_date (stay) != NULL &&
         !regie_phase_record_get_skipped (stay) && regie_record_is_in_force (stay, day);
}

RegiePhaseRecord *
regie_phase_make_stay (const char  *phase,
                       const GDate *day,
                       const char  *reason,
                       const char  *decided_by)
{
  RegiePhaseRecord *stay = regie_phase_record_new ();

  regie_ensure_id (stay);
  regie_phase_record_set_phase (stay, phase);
  regie_phase_record_set_start_date (stay, day);
  regie_phase_record_set_reason (stay, reason);
  regie_phase_record_set_decided_by (stay, decided_by);

  return stay;
}
