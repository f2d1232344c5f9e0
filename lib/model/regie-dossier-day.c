/* regie-dossier-day.c: how a case stands on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>

#include <regie/regie-regisseur-days.h>

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-regisseur-private.h"

/* The lists of a dossier, walked without a reference for each item. */
static gboolean
is_by (const GDate *date,
       const GDate *day)
{
  return date != NULL && regie_day_compare (date, day) <= 0;
}

static gboolean
is_not_after (const GDate *date,
              const GDate *day)
{
  return date == NULL || regie_day_compare (date, day) <= 0;
}

/* Whether @date comes in place of @best: later, or the same day and further on in the list. */
static gboolean
is_as_late (const GDate *date,
            const GDate *best)
{
  return best == NULL || regie_day_compare (date, best) >= 0;
}

/**
 * regie_dossier_is_open:
 * @self: a dossier
 * @day: a day
 *
 * Tells whether the case is open on a day: opened on or before it, and not closed on or before it
 * without being opened again. A dossier that does not say when it was opened counts as opened; a
 * closing without a day does not count.
 *
 * Returns: whether it is open
 *
 * Since: 0.1
 */
gboolean
regie_dossier_is_open (RegieDossier *self,
                       const GDate  *day)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  if (!is_not_after (regie_dossier_get_opened_date (self), day))
    return FALSE;

  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (self))
    if (is_by (regie_closure_get_date (closure), day) &&
        !is_by (regie_closure_get_reopened_date (closure), day))
      return FALSE;

  return TRUE;
}

/* Phase `3a` is a part of `3`, but `10` is none of `1`. */
static gboolean
is_part_of (RegiePhaseRecord *part,
            RegiePhaseRecord *whole)
{
  const char *id = regie_phase_record_get_phase (part);
  const char *prefix = regie_phase_record_get_phase (whole);
  gsize length = prefix == NULL ? 0 : strlen (prefix);

  return id != NULL && length > 0 && strncmp (id, prefix, length) == 0 &&
         g_ascii_isalpha (id[length]);
}

/**
 * regie_dossier_get_phase_on:
 * @self: a dossier
 * @day: a day
 *
 * Finds the phase that the case is in on a day: of the phases in force the one begun last. Of a
 * phase and a part of it, such as `3` and `3b`, it is the part. A phase that was skipped or that
 * has no first day does not count.
 *
 * Returns: (nullable) (transfer none): the record of the phase, or %NULL when there is none
 *
 * Since: 0.1
 */
RegiePhaseRecord *
regie_dossier_get_phase_on (RegieDossier *self,
                            const GDate  *day)
{
  RegiePhaseRecord *best = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  REGIE_ITEMS_FOREACH (RegiePhaseRecord, phase, regie_dossier_peek_phases (self))
    {
      const GDate *start = regie_phase_record_get_start_date (phase);

      if (start == NULL || regie_phase_record_get_skipped (phase) ||
          !regie_record_is_in_force (phase, day))
        continue;

      if (best == NULL || is_part_of (phase, best) ||
          (!is_part_of (best, phase) &&
           is_as_late (start, regie_phase_record_get_start_date (best))))
        best = phase;
    }

  return best;
}

/**
 * regie_dossier_get_regisseur_on:
 * @self: a dossier
 * @day: a day
 *
 * Finds the regisseur of a day: whoever is marked as the primary one, or else the only one who
 * directs the case; while there is nobody, whoever stands in. Who directs beside the regisseur does
 * not take their place. See also [method@Regie.Dossier.get_substitute_on].
 *
 * Returns: (nullable) (transfer none): the term, or %NULL when there is none, or when it cannot be
 *   said which of several it is
 *
 * Since: 0.1
 */
RegieRegisseur *
regie_dossier_get_regisseur_on (RegieDossier *self,
                                const GDate  *day)
{
  RegieRegisseur *found = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (self))
    {
      const char *person = regie_regisseur_get_person (term);

      if (!regie_record_is_in_force (term, day) || !regie_regisseur_leads (self, term))
        continue;
      if (found != NULL &&
          (person == NULL || g_strcmp0 (person, regie_regisseur_get_person (found)) != 0))
        return NULL;
      if (found == NULL)
        found = term;
    }

  return found != NULL ? found : regie_dossier_get_substitute_on (self, day);
}

/**
 * regie_dossier_get_level_on:
 * @self: a dossier
 * @day: a day
 *
 * Finds the level of direction of a day: what the last direction decision or scale move on or
 * before it says. Of both on one day the scale move counts.
 *
 * Returns: (nullable) (transfer none): an id of the regiekaart, or %NULL when nothing was decided
 *
 * Since: 0.1
 */
const char *
regie_dossier_get_level_on (RegieDossier *self,
                            const GDate  *day)
{
  const GDate *best = NULL;
  const char *level = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  REGIE_ITEMS_FOREACH (RegieDirectionDecision,
                       decision,
                       regie_dossier_peek_direction_decisions (self))
    {
      const GDate *date = regie_direction_decision_get_date (decision);

      if (regie_direction_decision_get_level (decision) == NULL || !is_by (date, day) ||
          !is_as_late (date, best))
        continue;
      best = date;
      level = regie_direction_decision_get_level (decision);
    }

  REGIE_ITEMS_FOREACH (RegieScaleMove, move, regie_dossier_peek_scale_moves (self))
    {
      const GDate *date = regie_scale_move_get_date (move);

      if (regie_scale_move_get_new_level (move) == NULL || !is_by (date, day) ||
          !is_as_late (date, best))
        continue;
      best = date;
      level = regie_scale_move_get_new_level (move);
    }

  return level;
}

/**
 * regie_safety_track_is_open:
 * @self: a safety track
 * @day: a day
 *
 * Tells whether a safety track is open on a day. From the day of its closing it is closed. One
 * without an opening day counts as opened: nobody can tell that the work had not begun.
 *
 * Source: method, section 3.1.
 *
 * Returns: whether it is open
 *
 * Since: 0.1
 */
gboolean
regie_safety_track_is_open (RegieSafetyTrack *self,
                            const GDate      *day)
{
  g_return_val_if_fail (REGIE_IS_SAFETY_TRACK (self), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  return is_not_after (regie_safety_track_get_opened_date (self), day) &&
         !is_by (regie_safety_track_get_closed_date (self), day);
}

/**
 * regie_dossier_get_safety_on:
 * @self: a dossier
 * @day: a day
 *
 * Tells how safe the household is on a day: what the last safety screen on or before it found,
 * among those that came to a judgement, or what a safety track that is open says, if that is
 * worse.
 *
 * Returns: the verdict
 *
 * Since: 0.1
 */
RegieSafetyVerdict
regie_dossier_get_safety_on (RegieDossier *self,
                             const GDate  *day)
{
  RegieSafetyVerdict verdict = REGIE_SAFETY_VERDICT_UNKNOWN;
  const GDate *best = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), REGIE_SAFETY_VERDICT_UNKNOWN);
  g_return_val_if_fail (day != NULL && g_date_valid (day), REGIE_SAFETY_VERDICT_UNKNOWN);

  REGIE_ITEMS_FOREACH (RegieSafetyScreen, screen, regie_dossier_peek_safety_screens (self))
    {
      const GDate *date = regie_safety_screen_get_date (screen);

      if (regie_safety_screen_get_safety (screen) == REGIE_SAFETY_VERDICT_UNKNOWN ||
          !is_by (date, day) || !is_as_late (date, best))
        continue;
      best = date;
      verdict = regie_safety_screen_get_safety (screen);
    }

  /* The verdicts stand in order, the worst last. */
  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (self))
    if (regie_safety_track_is_open (track, day))
      verdict = MAX (verdict, regie_safety_track_get_verdict (track));

  return verdict;
}

/**
 * regie_dossier_get_safety_track_on:
 * @self: a dossier
 * @day: a day
 *
 * Finds the safety track that is open on a day; of several the one opened last.
 *
 * Returns: (nullable) (transfer none): the track, or %NULL when none is open
 *
 * Since: 0.1
 */
RegieSafetyTrack *
regie_dossier_get_safety_track_on (RegieDossier *self,
                                   const GDate  *day)
{
  RegieSafetyTrack *best = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (self))
    {
      const GDate *opened = regie_safety_track_get_opened_date (track);

      if (!regie_safety_track_is_open (track, day))
        continue;
      if (best == NULL ||
          (opened != NULL && is_as_late (opened, regie_safety_track_get_opened_date (best))))
        best = track;
    }

  return best;
}

/* A stage of the whole household goes before that of one person, then the one begun last. */
static gboolean
is_better_stage (RegieSafetyStageRecord *stage,
                 RegieSafetyStageRecord *best)
{
  const GDate *start = regie_safety_stage_record_get_start_date (stage);
  gboolean is_of_all = regie_safety_stage_record_get_person (stage) == NULL;

  if (best == NULL)
    return TRUE;
  if (is_of_all != (regie_safety_stage_record_get_person (best) == NULL))
    return is_of_all;

  return start != NULL && is_as_late (start, regie_safety_stage_record_get_start_date (best));
}

/**
 * regie_dossier_get_safety_stage_on:
 * @self: a dossier
 * @day: a day
 *
 * Finds the stage of the work on safety on a day, in whichever track is open: of the stages in
 * force the one begun last. A stage of the whole household goes before that of one person.
 *
 * Returns: (nullable) (transfer none): the record of the stage, or %NULL when there is none
 *
 * Since: 0.1
 */
RegieSafetyStageRecord *
regie_dossier_get_safety_stage_on (RegieDossier *self,
                                   const GDate  *day)
{
  RegieSafetyStageRecord *best = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (self))
    if (regie_safety_track_is_open (track, day))
      REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
        if (regie_record_is_in_force (stage, day) && is_better_stage (stage, best))
          best = stage;

  return best;
}

/* The first day of a plan; a plan is agreed before it holds, or on that day. */
static const GDate *
get_plan_start (RegiePlan *plan)
{
  const GDate *start = regie_plan_get_start_date (plan);

  return start != NULL ? start : regie_plan_get_agreed_date (plan);
}

static gboolean
is_plan_in_force (RegiePlan   *plan,
                  const GDate *day)
{
  if (!is_not_after (get_plan_start (plan), day) || !regie_record_is_in_force (plan, day))
    return FALSE;

  switch (regie_plan_get_status (plan))
    {
    case REGIE_PLAN_STATUS_AGREED:
    case REGIE_PLAN_STATUS_AMENDED:
      return TRUE;
    case REGIE_PLAN_STATUS_SUPERSEDED:
    case REGIE_PLAN_STATUS_CLOSED:
      /* It held once, but without its last day nobody knows whether it still did. */
      return regie_plan_get_end_date (plan) != NULL;
    case REGIE_PLAN_STATUS_DRAFT:
      return FALSE;
    }

  g_return_val_if_reached (FALSE);
}

/**
 * regie_dossier_get_plan_on:
 * @self: a dossier
 * @day: a day
 *
 * Finds the joint plan that binds on a day, among [property@Regie.Dossier:plan] and
 * [property@Regie.Dossier:earlier-plans]: agreed, begun on or before the day and not ended before
 * it. Of several it is the one begun last. A draft binds nobody.
 *
 * Returns: (nullable) (transfer none): the plan, or %NULL when none is in force
 *
 * Since: 0.1
 */
RegiePlan *
regie_dossier_get_plan_on (RegieDossier *self,
                           const GDate  *day)
{
  RegiePlan *best = NULL;
  RegiePlan *current = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  REGIE_ITEMS_FOREACH (RegiePlan, plan, regie_dossier_peek_earlier_plans (self))
    if (is_plan_in_force (plan, day) &&
        (best == NULL || (get_plan_start (plan) != NULL &&
                          is_as_late (get_plan_start (plan), get_plan_start (best)))))
      best = plan;

  current = regie_dossier_get_plan (self);
  if (current != NULL && is_plan_in_force (current, day) &&
      (best == NULL || get_plan_start (current) == NULL ||
       is_as_late (get_plan_start (current), get_plan_start (best))))
    best = current;

  return best;
}

/* Whether a version made room on a day for another one that is in force. */
static gboolean
is_replaced (RegiePlan        *plan,
             const RegieItems *plans)
{
  const char *id = REGIE_ID (plan);

  REGIE_ITEMS_FOREACH (RegiePlan, other, plans)
    if (id != NULL && g_strcmp0 (regie_plan_get_amends (other), id) == 0)
      return TRUE;

  return FALSE;
}

/**
 * regie_dossier_list_plans_on:
 * @self: a dossier
 * @day: a day
 *
 * Lists the joint plans that bind on a day, as [method@Regie.Dossier.get_plan_on] understands it. A
 * version whose amendment is in force on the day has made room for it. Two plans of one household
 * are one too many: a review reports that.
 *
 * Source: method, section 6, P6.1.
 *
 * Returns: (transfer full): a list of [class@Regie.Plan], the earlier ones first
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_plans_on (RegieDossier *self,
                             const GDate  *day)
{
  g_autoptr(RegieItems) found = NULL;
  RegieList *plans = NULL;
  RegiePlan *current = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  found = regie_items_new (REGIE_TYPE_PLAN);
  REGIE_ITEMS_FOREACH (RegiePlan, plan, regie_dossier_peek_earlier_plans (self))
    if (is_plan_in_force (plan, day))
      regie_items_add (found, REGIE_ENTITY (plan));
  current = regie_dossier_get_plan (self);
  if (current != NULL && is_plan_in_force (current, day))
    regie_items_add (found, REGIE_ENTITY (current));

  plans = regie_list_new (REGIE_TYPE_PLAN);
  REGIE_ITEMS_FOREACH (RegiePlan, plan, found)
    if (!is_replaced (plan, found))
      regie_list_add (plans, REGIE_ENTITY (plan));

  return G_LIST_MODEL (plans);
}

/**
 * regie_dossier_get_last_meeting_before:
 * @self: a dossier
 * @day: a day
 *
 * Finds the day of the last meeting that was held on @day or before it.
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when there was none
 *
 * Since: 0.1
 */
const GDate *
regie_dossier_get_last_meeting_before (RegieDossier *self,
                                       const GDate  *day)
{
  const GDate *best = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (self))
    {
      const GDate *date = regie_meeting_get_date (meeting);

      if (regie_meeting_get_is_held (meeting) && is_by (date, day) && is_as_late (date, best))
        best = date;
    }

  return best;
}

/* Of two days that may be NULL the first. */
static const GDate *
earliest (const GDate *a,
          const GDate *b)
{
  if (a == NULL || b == NULL)
    return a == NULL ? b : a;

  return regie_day_compare (a, b) <= 0 ? a : b;
}

/**
 * regie_dossier_get_next_meeting_after:
 * @self: a dossier
 * @day: a day
 *
 * Finds the day of the first meeting that is planned for @day or after it: a meeting not yet held
 * and not cancelled, or [property@Regie.Plan:next-meeting-date] of the plan, unless a meeting
 * was held on that day or later.
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when nothing is planned
 *
 * Since: 0.1
 */
const GDate *
regie_dossier_get_next_meeting_after (RegieDossier *self,
                                      const GDate  *day)
{
  const GDate *planned = NULL;
  const GDate *best = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  if (regie_dossier_get_plan (self) != NULL)
    planned = regie_plan_get_next_meeting_date (regie_dossier_get_plan (self));
  if (planned != NULL && regie_day_compare (planned, day) < 0)
    planned = NULL;

  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (self))
    {
      const GDate *date = regie_meeting_get_date (meeting);

      if (date == NULL || regie_day_compare (date, day) < 0)
        continue;
      if (regie_meeting_get_is_held (meeting))
        planned = planned != NULL && regie_day_compare (planned, date) <= 0 ? NULL : planned;
      else if (regie_meeting_get_cancelled_reason (meeting) == NULL)
        best = earliest (best, date);
    }

  return earliest (best, planned);
}

/**
 * regie_dossier_get_person:
 * @self: a dossier
 * @id: (nullable): id of a person
 *
 * Finds a person of the dossier.
 *
 * Returns: (nullable) (transfer none): the person, or %NULL when there is none
 *
 * Since: 0.1
 */
RegiePerson *
regie_dossier_get_person (RegieDossier *self,
                          const char   *id)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);

  if (id == NULL)
    return NULL;

  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (self))
    if (g_strcmp0 (REGIE_ID (person), id) == 0)
      return person;

  return NULL;
}
