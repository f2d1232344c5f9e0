/* regie-phase-graph.c: which phase may follow which, and where a case is among them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-phase-graph-private.h"

#include <regie/regie-closure.h>
#include <regie/regie-dossier-day.h>

#include "base/regie-day-private.h"
#include "base/regie-hash-private.h"
#include "base/regie-operation-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-facts-private.h"

/* A method has a handful of phases: looking through them costs less than an index. */
RegiePhase *
regie_phase_graph_find (RegieMethod *method,
                        const char  *id)
{
  REGIE_ITEMS_FOREACH (RegiePhase, phase, regie_method_peek_phases (method))
    if (id != NULL && g_strcmp0 (REGIE_ID (phase), id) == 0)
      return phase;

  return NULL;
}

/* A step by its id, and the phase that it belongs to. */
RegieStep *
regie_phase_graph_find_step (RegieMethod  *method,
                             const char   *id,
                             RegiePhase  **phase)
{
  REGIE_ITEMS_FOREACH (RegiePhase, one, regie_method_peek_phases (method))
    REGIE_ITEMS_FOREACH (RegieStep, step, regie_phase_peek_steps (one))
      if (g_strcmp0 (REGIE_ID (step), id) == 0)
        {
          *phase = one;
          return step;
        }

  return NULL;
}

gboolean
regie_phase_graph_is_part_of (RegiePhase *part,
                              RegiePhase *whole)
{
  return g_strcmp0 (regie_phase_get_part_of (part), REGIE_ID (whole)) == 0;
}

/* Whether the case skipped a phase with a reason on record. */
gboolean
regie_phase_graph_is_excused (RegieDossier *dossier,
                              const char   *phase)
{
  REGIE_ITEMS_FOREACH (RegiePhaseRecord, record, regie_dossier_peek_phases (dossier))
    if (regie_phase_record_get_skipped (record) &&
        regie_is_said (regie_phase_record_get_reason (record)) &&
        g_strcmp0 (regie_phase_record_get_phase (record), phase) == 0)
      return TRUE;

  return FALSE;
}

/* The phases that the case skipped with a reason on record, as a set: for whoever asks of many. */
GHashTable *
regie_phase_graph_list_excused (RegieDossier *dossier)
{
  GHashTable *excused = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegiePhaseRecord, record, regie_dossier_peek_phases (dossier))
    if (regie_phase_record_get_skipped (record) &&
        regie_is_said (regie_phase_record_get_reason (record)) &&
        regie_phase_record_get_phase (record) != NULL)
      g_hash_table_add (excused, (char *) regie_phase_record_get_phase (record));

  return excused;
}

static gboolean
leads_to (RegiePhase *from,
          RegiePhase *to)
{
  const char *const *next = regie_phase_get_next (from);

  return next != NULL && g_strv_contains (next, REGIE_ID (to));
}

/* Adds the phases that may follow and were skipped with a reason, so that the way goes on past
 * them. */
static void
add_excused (RegieMethod *method,
             GHashTable  *excused,
             RegiePhase  *phase,
             GPtrArray   *way)
{
  const char *const *next = regie_phase_get_next (phase);

  for (gsize i = 0; next != NULL && next[i] != NULL; i++)
    {
      RegiePhase *skipped =
        g_hash_table_contains (excused, next[i]) ? regie_phase_graph_find (method, next[i]) : NULL;

      if (skipped != NULL && !g_ptr_array_find (way, skipped, NULL))
        g_ptr_array_add (way, skipped);
    }
}

/* Whether the method lets one phase follow another: by its graph, or past phases that were skipped
 * with a reason. */
static gboolean
may_follow (RegieMethod *method,
            GHashTable  *excused,
            RegiePhase  *from,
            RegiePhase  *to)
{
  g_autoptr(GPtrArray) way = g_ptr_array_new ();

  g_ptr_array_add (way, from);
  for (guint i = 0; i < way->len; i++)
    {
      if (leads_to (way->pdata[i], to))
        return TRUE;
      add_excused (method, excused, way->pdata[i], way);
    }

  return FALSE;
}

/* Whether one phase may come after another without a reason: by the graph of the method, or as a
 * part and its whole. */
gboolean
regie_phase_graph_is_in_order (RegieMethod *method,
                               GHashTable  *excused,
                               RegiePhase  *before,
                               RegiePhase  *after)
{
  return regie_phase_graph_is_part_of (after, before) ||
         regie_phase_graph_is_part_of (before, after) ||
         may_follow (method, excused, before, after);
}

/* A case begins with the first phase of the method, or past it when that was skipped with a reason.
 */
gboolean
regie_phase_graph_may_begin (RegieMethod *method,
                             GHashTable  *excused,
                             RegiePhase  *phase)
{
  const RegieItems *phases = regie_method_peek_phases (method);
  RegiePhase *first = phase == NULL ? NULL : (RegiePhase *) phases->items[0];

  return phase == first || regie_phase_graph_is_part_of (phase, first) ||
         (regie_rule_set_contains (excused, REGIE_ID (first)) &&
          may_follow (method, excused, first, phase));
}

static int
compare_start (gconstpointer a,
               gconstpointer b)
{
  const GDate *first = regie_phase_record_get_start_date (*(RegiePhaseRecord **) a);
  const GDate *second = regie_phase_record_get_start_date (*(RegiePhaseRecord **) b);

  return regie_day_compare (first, second);
}

GPtrArray *
regie_phase_graph_list_begun (RegieDossier *dossier,
                              const GDate  *day)
{
  GPtrArray *begun = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegiePhaseRecord, stay, regie_dossier_peek_phases (dossier))
    {
      const GDate *start = regie_phase_record_get_start_date (stay);

      if (start != NULL && !regie_phase_record_get_skipped (stay) &&
          regie_day_compare (start, day) <= 0)
        g_ptr_array_add (begun, stay);
    }
  g_ptr_array_sort (begun, compare_start);

  return begun;
}

/* The last closing of a closed case, not before @start. */
static const GDate *
closed_date (RegieDossier *dossier,
             const GDate  *start,
             const GDate  *day)
{
  const GDate *last = NULL;

  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (dossier))
    {
      const GDate *date = regie_closure_get_date (closure);

      if (date != NULL && regie_day_compare (date, day) <= 0 &&
          regie_day_compare (date, start) >= 0 &&
          (last == NULL || regie_day_compare (date, last) > 0))
        last = date;
    }

  return last;
}

/* Whether a stay is over on the day, and its last day: it ended before the day, or the case is
 * closed, by then at the latest. */
gboolean
regie_phase_graph_get_end (RegieDossier     *dossier,
                           RegiePhaseRecord *stay,
                           const GDate      *day,
                           GDate            *end)
{
  gboolean is_open = regie_dossier_is_open (dossier, day);
  const GDate *last = regie_phase_record_get_end_date (stay);
  const GDate *closed =
    is_open ? NULL : closed_date (dossier, regie_phase_record_get_start_date (stay), day);

  if (closed != NULL && (last == NULL || regie_day_compare (closed, last) < 0))
    last = closed;
  if (last == NULL || regie_day_compare (last, day) >= (is_open ? 0 : 1))
    return FALSE;
  *end = *last;

  return TRUE;
}

/* What the case last recorded of a step, or NULL. */
RegieStepRecord *
regie_phase_graph_find_record (RegiePhaseRecord *stay,
                               const char       *step)
{
  RegieStepRecord *last = NULL;

  REGIE_ITEMS_FOREACH (RegieStepRecord, record, regie_phase_record_peek_steps (stay))
    if (g_strcmp0 (regie_step_record_get_step (record), step) == 0)
      last = record;

  return last;
}

/* The first meeting of a kind from the start of a stay on that was not cancelled. */
static const GDate *
meeting_date (RegieDossier     *dossier,
              RegieMeetingKind  kind,
              const GDate      *start)
{
  const GDate *first = NULL;

  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (dossier))
    {
      const GDate *date = regie_meeting_get_date (meeting);

      if (date != NULL && regie_day_compare (date, start) >= 0 &&
          regie_meeting_get_cancelled_reason (meeting) == NULL &&
          (kind == REGIE_MEETING_KIND_UNKNOWN || regie_meeting_get_kind (meeting) == kind) &&
          (first == NULL || regie_day_compare (date, first) < 0))
        first = date;
    }

  return first;
}

/* The day by which a step should be done, as the case agreed or else as the method counts it; FALSE
 * when neither says. It is worked out when it is asked for, so it moves with the meeting. */
gboolean
regie_phase_graph_get_due (RegieDossier     *dossier,
                           RegiePhaseRecord *stay,
                           RegieStep        *step,
                           GDate            *due)
{
  RegieStepRecord *record = regie_phase_graph_find_record (stay, REGIE_ID (step));
  const GDate *anchor = NULL;

  if (record != NULL && regie_step_record_get_due_date (record) != NULL)
    {
      *due = *regie_step_record_get_due_date (record);
      return TRUE;
    }

  switch (regie_step_get_anchor (step))
    {
    case REGIE_STEP_ANCHOR_NONE:
      return FALSE;
    case REGIE_STEP_ANCHOR_PHASE_START:
      anchor = regie_phase_record_get_start_date (stay);
      break;
    case REGIE_STEP_ANCHOR_MEETING:
      anchor = meeting_date (dossier,
                             regie_step_get_meeting_kind (step),
                             regie_phase_record_get_start_date (stay));
      break;
    }

  return anchor != NULL && regie_day_move (anchor, regie_step_get_offset_days (step), due);
}
