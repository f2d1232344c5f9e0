/* regie-record-phase-step.c: what became of a step of a phase goes on record
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-phase-course.h>

#include <regie/regie-dossier-day.h>

#include "base/regie-operation-private.h"
#include "model/regie-record-private.h"
#include "rules/regie-phase-moves-private.h"
#include "rules/regie-rule-facts-private.h"

/* Each state has something without which it says too little. */
static gboolean
is_told (RegieDossier    *self,
         RegieStepState   state,
         const char      *person,
         const char      *note,
         GError         **error)
{
  if (person != NULL && regie_dossier_get_person (self, person) == NULL)
    return regie_refuse (error, REGIE_ERROR_NOT_FOUND, "done_by: there is nobody with this id");
  if (state == REGIE_STEP_STATE_DONE && person == NULL)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "done_by: a step that was done wants who did it");
  if (state == REGIE_STEP_STATE_NOT_DONE && !regie_is_said (note))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "note: a step that was left undone wants a reason");

  return TRUE;
}

/* The stay to which a step belongs that was taken on a day: the last in its phase until then. A
 * step may be taken after the phase was left. */
static RegiePhaseRecord *
find_stay (RegieDossier *self,
           RegiePhase   *phase,
           const GDate  *day)
{
  g_autoptr(GPtrArray) begun = regie_phase_graph_list_begun (self, day);

  for (guint i = begun->len; i-- > 0;)
    if (g_strcmp0 (regie_phase_record_get_phase (begun->pdata[i]), REGIE_ID (phase)) == 0)
      return begun->pdata[i];

  return NULL;
}

/* The record of a step, which is made when it is not there yet. */
static RegieStepRecord *
ensure_record (RegiePhaseRecord *stay,
               const char       *step)
{
  RegieStepRecord *record = regie_phase_graph_find_record (stay, step);
  g_autoptr(RegieStepRecord) made = NULL;

  if (record != NULL)
    return record;

  made = regie_step_record_new ();
  regie_ensure_id (made);
  regie_step_record_set_step (made, step);
  regie_phase_record_add_step (stay, made);

  return made;
}

/**
 * regie_dossier_record_phase_step:
 * @self: a dossier
 * @method: the method that the case follows
 * @step: the step, an id of the method
 * @state: what became of it; open takes back what was recorded
 * @day: the day on which it was done, or on which it was decided to leave it
 * @person: (nullable): id of the person who did it; needed when it was done
 * @note: (nullable): a remark; needed as the reason when it was left undone
 * @error: return location for an error
 *
 * Puts on record what became of a step, in the last stay of the case in the phase of the step until
 * that day; the phase may have been left since. A due date that people agreed stays.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the method has no such step, or nobody in the dossier has the
 * id of the person; %REGIE_ERROR_REFUSED when the case was not in the phase of the step by that
 * day, or when it is not told who did it or why it was left undone. Nothing is changed then.
 *
 * Source: method, section 2.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_phase_step (RegieDossier    *self,
                                 RegieMethod     *method,
                                 const char      *step,
                                 RegieStepState   state,
                                 const GDate     *day,
                                 const char      *person,
                                 const char      *note,
                                 GError         **error)
{
  gboolean is_open = state == REGIE_STEP_STATE_OPEN;
  RegiePhase *phase = NULL;
  RegiePhaseRecord *stay = NULL;
  RegieStepRecord *record = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_METHOD (method), FALSE);
  g_return_val_if_fail (step != NULL, FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  if (regie_phase_graph_find_step (method, step, &phase) == NULL)
    return regie_refuse (error, REGIE_ERROR_NOT_FOUND, "step: the method has no such step");
  if (!is_told (self, state, person, note, error))
    return FALSE;
  stay = find_stay (self, phase, day);
  if (stay == NULL)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "step: the case was not in the phase of this step by that day");

  record = ensure_record (stay, step);
  regie_step_record_set_state (record, state);
  regie_step_record_set_date (record, is_open ? NULL : day);
  regie_step_record_set_done_by (record, is_open ? NULL : person);
  regie_step_record_set_note (record, note);

  return TRUE;
}
