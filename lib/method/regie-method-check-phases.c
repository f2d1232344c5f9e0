/* regie-method-check-phases.c: whether the phases of a method can be worked with
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "method/regie-method-check-private.h"

#include <regie/regie-phase.h>

#include "base/regie-language-private.h"
#include "method/regie-method-items-private.h"

static const char *
id_of (gpointer record)
{
  return regie_entity_get_id (record);
}

static void
check_step (RegieMethodCheck *check,
            RegieStep        *step)
{
  RegieStepAnchor anchor = regie_step_get_anchor (step);

  if (anchor == REGIE_STEP_ANCHOR_NONE && regie_step_get_offset_days (step) != 0)
    regie_method_check_report (check,
                               REGIE_ENTITY (step),
                               N_ ("A step has offset_days but no anchor to count them from."));
  if (anchor != REGIE_STEP_ANCHOR_MEETING &&
      regie_step_get_meeting_kind (step) != REGIE_MEETING_KIND_UNKNOWN)
    regie_method_check_report (check,
                               REGIE_ENTITY (step),
                               N_ ("A step names a kind of meeting but is not counted from one."));
  if (anchor == REGIE_STEP_ANCHOR_PHASE_START && regie_step_get_offset_days (step) < 0)
    regie_method_check_report (check,
                               REGIE_ENTITY (step),
                               N_ ("A step is due before its phase begins."));
}

/* Adds the phases to which one leads: the next ones, its parts and the whole of which it is one. */
static void
add_following (RegieMethodCheck *check,
               RegiePhase       *phase,
               GHashTable       *reached,
               GPtrArray        *way)
{
  const char *const *next = regie_phase_get_next (phase);

  REGIE_ITEMS_FOREACH (RegiePhase, other, regie_method_peek_phases (check->method))
    {
      gboolean follows =
        id_of (other) != NULL && next != NULL && g_strv_contains (next, id_of (other));
      gboolean is_part =
        id_of (phase) != NULL && g_strcmp0 (regie_phase_get_part_of (other), id_of (phase)) == 0;
      gboolean is_whole =
        id_of (other) != NULL && g_strcmp0 (regie_phase_get_part_of (phase), id_of (other)) == 0;

      if ((follows || is_part || is_whole) && g_hash_table_add (reached, other))
        g_ptr_array_add (way, other);
    }
}

/* A case begins with the first phase. */
static void
check_reached (RegieMethodCheck *check,
               const RegieItems *phases)
{
  g_autoptr(GHashTable) reached = g_hash_table_new (NULL, NULL);
  g_autoptr(GPtrArray) way = g_ptr_array_new ();

  g_hash_table_add (reached, phases->items[0]);
  g_ptr_array_add (way, phases->items[0]);
  for (guint i = 0; i < way->len; i++)
    add_following (check, way->pdata[i], reached, way);

  REGIE_ITEMS_FOREACH (RegiePhase, phase, phases)
    if (!g_hash_table_contains (reached, phase))
      regie_method_check_report (check,
                                 REGIE_ENTITY (phase),
                                 N_ ("No way leads from the first phase to this one."));
}

static RegiePhase *
find_phase (RegieMethodCheck *check,
            const char       *id)
{
  REGIE_ITEMS_FOREACH (RegiePhase, phase, regie_method_peek_phases (check->method))
    if (id != NULL && g_strcmp0 (id_of (phase), id) == 0)
      return phase;

  return NULL;
}

/* Whether a phase is a part of itself, by whatever way. */
static gboolean
is_circle (RegieMethodCheck *check,
           RegiePhase       *phase)
{
  guint n_phases = regie_items_get_length (regie_method_peek_phases (check->method));
  RegiePhase *whole = find_phase (check, regie_phase_get_part_of (phase));

  for (guint i = 0; whole != NULL && i < n_phases; i++)
    {
      if (whole == phase)
        return TRUE;
      whole = find_phase (check, regie_phase_get_part_of (whole));
    }

  return FALSE;
}

/* That a next phase is not there is reported with the shape. */
void
regie_method_check_phases (RegieMethodCheck *check)
{
  const RegieItems *phases = regie_method_peek_phases (check->method);

  if (regie_items_get_length (phases) == 0)
    {
      regie_method_check_report (check,
                                 REGIE_ENTITY (check->method),
                                 N_ ("A method without phases."));
      return;
    }

  REGIE_ITEMS_FOREACH (RegiePhase, phase, phases)
    {
      if (is_circle (check, phase))
        regie_method_check_report (check,
                                   REGIE_ENTITY (phase),
                                   N_ ("A phase is a part of itself."));
      regie_method_check_criteria (check, regie_phase_peek_entry_conditions (phase), 0);
      regie_method_check_criteria (check, regie_phase_peek_exit_conditions (phase), 0);
      REGIE_ITEMS_FOREACH (RegieStep, step, regie_phase_peek_steps (phase))
        check_step (check, step);
    }
  check_reached (check, phases);
}
