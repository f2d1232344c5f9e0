/* regie-phase-course.c: a case enters a phase
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-phase-course.h>

#include <regie/regie-closure.h>
#include <regie/regie-dossier-day.h>

#include "base/regie-operation-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"
#include "rules/regie-phase-moves-private.h"
#include "rules/regie-rule-facts-private.h"

/* The stay that began last, on whichever day, or NULL. */
static RegiePhaseRecord *
find_last (RegieDossier *self)
{
  RegiePhaseRecord *last = NULL;

  REGIE_ITEMS_FOREACH (RegiePhaseRecord, stay, regie_dossier_peek_phases (self))
    {
      const GDate *start = regie_phase_record_get_start_date (stay);

      if (start != NULL && !regie_phase_record_get_skipped (stay) &&
          (last == NULL ||
           regie_day_compare (start, regie_phase_record_get_start_date (last)) >= 0))
        last = stay;
    }

  return last;
}

/* Since when the case was opened again after a stay began, with the reason, or NULL. */
static RegieClosure *
find_reopening (RegieDossier     *self,
                RegiePhaseRecord *last,
                const GDate      *day)
{
  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (self))
    {
      const GDate *reopened = regie_closure_get_reopened_date (closure);

      if (reopened != NULL && regie_day_compare (reopened, day) <= 0 &&
          regie_day_compare (reopened, regie_phase_record_get_start_date (last)) > 0)
        return closure;
    }

  return NULL;
}

/* Why the case goes this way: as given, or why it was opened again. */
static const char *
choose_reason (RegieDossier     *self,
               RegiePhaseRecord *last,
               const GDate      *day,
               const char       *reason)
{
  RegieClosure *closure = last == NULL ? NULL : find_reopening (self, last, day);

  return regie_is_said (reason) || closure == NULL ? reason
                                                   : regie_closure_get_reopened_reason (closure);
}

/* Whether the method lets the phase come now. A case whose last phase the method does not know may
 * go anywhere: what is wrong there a review reports. */
static gboolean
is_next (RegieDossier     *self,
         RegieMethod      *method,
         RegiePhaseRecord *last,
         RegiePhase       *phase)
{
  RegiePhase *before =
    last == NULL ? NULL : regie_phase_graph_find (method, regie_phase_record_get_phase (last));
  g_autoptr(GHashTable) excused = regie_phase_graph_list_excused (self);

  if (last == NULL)
    return regie_phase_graph_may_begin (method, excused, phase);

  return before == NULL || regie_phase_graph_is_in_order (method, excused, before, phase);
}

static gboolean
can_enter (RegieDossier  *self,
           RegieMethod   *method,
           RegiePhase    *phase,
           const GDate   *day,
           const char    *reason,
           GError       **error)
{
  RegiePhaseRecord *last = find_last (self);

  if (last != NULL && regie_day_compare (regie_phase_record_get_start_date (last), day) > 0)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "phases: the case entered a phase after that day already");
  REGIE_ITEMS_FOREACH (RegiePhaseRecord, stay, regie_dossier_peek_phases (self))
    if (regie_phase_lasts_on (stay, day) && find_reopening (self, stay, day) == NULL &&
        g_strcmp0 (regie_phase_record_get_phase (stay), REGIE_ID (phase)) == 0)
      return regie_refuse (error, REGIE_ERROR_EXISTS, "phases: the case is in this phase already");
  if (!regie_is_said (reason) && !is_next (self, method, last, phase))
    return regie_refuse (
      error,
      REGIE_ERROR_REFUSED,
      last == NULL ? "reason: the method begins with another phase, so this wants a reason"
                   : "reason: the method has no way from the last phase to this one, so this "
                     "wants a reason");

  return TRUE;
}

/* Whether one phase lies in another, directly or further in. */
static gboolean
lies_in (RegieMethod *method,
         RegiePhase  *part,
         RegiePhase  *whole)
{
  guint n_phases = g_list_model_get_n_items (regie_method_get_phases (method));

  for (guint i = 0; part != NULL && i < n_phases; i++)
    {
      if (regie_phase_graph_is_part_of (part, whole))
        return TRUE;
      part = regie_phase_graph_find (method, regie_phase_get_part_of (part));
    }

  return FALSE;
}

/* A stay ends on the day before the next phase, or on its own first day when that is the same day;
 * and when the case was closed in between, then. */
static void
end_stay (RegieDossier     *self,
          RegiePhaseRecord *stay,
          const GDate      *day)
{
  const GDate *start = regie_phase_record_get_start_date (stay);
  GDate end = *day;

  if (regie_day_compare (start, day) < 0)
    g_date_subtract_days (&end, 1);
  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (self))
    {
      const GDate *date = regie_closure_get_date (closure);

      if (date != NULL && regie_day_compare (date, start) >= 0 &&
          regie_day_compare (date, &end) < 0)
        end = *date;
    }
  regie_phase_record_set_end_date (stay, &end);
}

/* Ends what the case is in, except a phase that the next one is a part of. */
static void
end_stays (RegieDossier *self,
           RegieMethod  *method,
           RegiePhase   *next,
           const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegiePhaseRecord, stay, regie_dossier_peek_phases (self))
    {
      RegiePhase *phase = regie_phase_graph_find (method, regie_phase_record_get_phase (stay));

      if (regie_phase_lasts_on (stay, day) && (phase == NULL || !lies_in (method, next, phase)))
        end_stay (self, stay, day);
    }
}

/* The steps of the phase are on record as open, so that each can be told what became of it. When
 * they are due is not: that follows from the method and from the meetings as they are planned. */
static void
add_steps (RegieDossier     *self,
           RegiePhaseRecord *stay,
           RegiePhase       *phase,
           const GDate      *day)
{
  gboolean is_unsafe = regie_rule_is_unsafe (self, day);

  REGIE_ITEMS_FOREACH (RegieStep, step, regie_phase_peek_steps (phase))
    if (is_unsafe || !regie_step_get_needs_unsafety (step))
      {
        g_autoptr(RegieStepRecord) record = regie_step_record_new ();

        regie_ensure_id (record);
        regie_step_record_set_step (record, REGIE_ID (step));
        regie_phase_record_add_step (stay, record);
      }
}

/**
 * regie_dossier_enter_phase:
 * @self: a dossier
 * @method: the method that the case follows
 * @phase: the phase, an id of the method
 * @day: its first day
 * @reason: (nullable): why the case goes this way; needed where the method has no such way
 * @decided_by: (nullable): id of the person who decided it
 * @error: return location for an error
 *
 * Enters a phase: the next one, an earlier one again, or a part of the one that the case is in. The
 * phase before ends on the day before, or on @day itself when it began then; a phase that @phase is
 * a part of goes on. The steps of the phase are put on record as open, those for unsafety only when
 * there is any. Where the method has no way from the last phase to this one, going it wants a
 * reason. After a case was opened again, the reason of that stands for it.
 *
 * Conditions block nothing: [method@Regie.Direction.list_phase_conditions] tells which hold.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the method has no such phase, or nobody in the dossier has
 * the id of who decided; %REGIE_ERROR_EXISTS when the case is in the phase already;
 * %REGIE_ERROR_REFUSED when the case is not open on that day, when it entered a phase after that
 * day, or when a reason is missing. Nothing is changed then.
 *
 * Source: method, sections 2 and 2.6.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_enter_phase (RegieDossier  *self,
                           RegieMethod   *method,
                           const char    *phase,
                           const GDate   *day,
                           const char    *reason,
                           const char    *decided_by,
                           GError       **error)
{
  RegiePhase *found = NULL;
  g_autoptr(RegiePhaseRecord) stay = NULL;
  GDate start;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_METHOD (method), FALSE);
  g_return_val_if_fail (phase != NULL, FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  found = regie_phase_check_move (self, method, phase, day, decided_by, error);
  if (found == NULL)
    return FALSE;
  reason = choose_reason (self, find_last (self), day, reason);
  if (!can_enter (self, method, found, day, reason, error))
    return FALSE;

  /* The day may be that of a stay which ends. */
  start = *day;
  end_stays (self, method, found, &start);
  stay = regie_phase_make_stay (phase, &start, reason, decided_by);
  add_steps (self, stay, found, &start);
  regie_dossier_add_phase (self, stay);

  return TRUE;
}
