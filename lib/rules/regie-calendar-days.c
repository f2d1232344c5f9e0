/* regie-calendar-days.c: days in a case that are no next step
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-calendar-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-progress-cycle.h>
#include <regie/regie-safety-sight.h>

#include "model/regie-model-items-private.h"
#include "rules/regie-rule-facts-private.h"

/* Something that ends is of no use when it has ended. */
static void
add_end (RegieCalendarSearch *calendar,
         RegieNextStepKind    kind,
         RegieEntity         *record,
         const GDate         *date,
         const char          *person,
         const char          *text)
{
  if (!regie_rule_is_past (date, calendar->day))
    regie_calendar_add_day (calendar, kind, record, date, person, text);
}

/* A meeting on the day or before it does for the look at the progress. */
static void
add_review (RegieCalendarSearch *calendar)
{
  RegiePlan *plan = regie_rule_get_working_plan (calendar->dossier, calendar->day);
  g_autoptr(RegieProgressCycle) cycle = regie_dossier_dup_progress_cycle (calendar->dossier,
                                                                           calendar->method,
                                                                           calendar->day,
                                                                           calendar->language);
  const GDate *due = regie_progress_cycle_get_due_date (cycle);
  const GDate *meeting = regie_progress_cycle_get_next_meeting_date (cycle);

  if (plan == NULL || due == NULL || (meeting != NULL && regie_day_compare (meeting, due) <= 0))
    return;

  regie_calendar_add_day (calendar,
                          REGIE_NEXT_STEP_KIND_REVIEW,
                          REGIE_ENTITY (plan),
                          due,
                          regie_rule_get_guard (calendar->dossier, calendar->day),
                          N_ ("Look at the progress together, and adjust the plan where needed."));
}

/* Only the decision that gave the level that holds counts. */
static void
add_direction (RegieCalendarSearch *calendar)
{
  RegieEntity *last = NULL;
  const GDate *decided = NULL;
  const GDate *next = NULL;

  REGIE_ITEMS_FOREACH (RegieDirectionDecision,
                       decision,
                       regie_dossier_peek_direction_decisions (calendar->dossier))
    {
      const GDate *date = regie_direction_decision_get_date (decision);

      if (date == NULL || regie_day_compare (date, calendar->day) > 0 ||
          (decided != NULL && regie_day_compare (date, decided) < 0))
        continue;
      last = REGIE_ENTITY (decision);
      decided = date;
      next = regie_direction_decision_get_next_check_date (decision);
    }
  REGIE_ITEMS_FOREACH (RegieScaleMove, move, regie_dossier_peek_scale_moves (calendar->dossier))
    {
      const GDate *date = regie_scale_move_get_date (move);

      if (date == NULL || regie_day_compare (date, calendar->day) > 0 ||
          (decided != NULL && regie_day_compare (date, decided) < 0))
        continue;
      last = REGIE_ENTITY (move);
      decided = date;
      next = regie_scale_move_get_next_check_date (move);
    }

  regie_calendar_add_day (calendar,
                          REGIE_NEXT_STEP_KIND_DIRECTION,
                          last,
                          next,
                          regie_rule_get_guard (calendar->dossier, calendar->day),
                          N_ ("See whether the level of direction still fits."));
}

static void
add_ends (RegieCalendarSearch *calendar)
{
  RegiePlan *plan = regie_dossier_get_plan_on (calendar->dossier, calendar->day);
  const char *guard = regie_rule_get_guard (calendar->dossier, calendar->day);

  REGIE_ITEMS_FOREACH (RegieMandate, mandate, regie_dossier_peek_mandates (calendar->dossier))
    if (regie_record_is_in_force (mandate, calendar->day))
      add_end (calendar,
               REGIE_NEXT_STEP_KIND_MANDATE,
               REGIE_ENTITY (mandate),
               regie_mandate_get_end_date (mandate),
               regie_mandate_get_person (mandate),
               N_ ("A mandate ends: ask for it again if it is still needed."));
  REGIE_ITEMS_FOREACH (RegieConsent, consent, regie_dossier_peek_consents (calendar->dossier))
    if (regie_consent_get_answer (consent) == REGIE_ANSWER_YES &&
        regie_consent_get_withdrawn_date (consent) == NULL)
      add_end (calendar,
               REGIE_NEXT_STEP_KIND_CONSENT,
               REGIE_ENTITY (consent),
               regie_consent_get_expiry_date (consent),
               guard,
               N_ ("A consent ends: ask again if it is still needed."));
  if (plan != NULL)
    add_end (calendar,
             REGIE_NEXT_STEP_KIND_PLAN,
             REGIE_ENTITY (plan),
             regie_plan_get_end_date (plan),
             guard,
             N_ ("The plan ends: agree whether a new version is needed."));
}

/* After-care begins when the case is closed. */
static void
add_after_care (RegieCalendarSearch *calendar)
{
  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (calendar->dossier))
    if (regie_closure_get_reopened_date (closure) == NULL)
      add_end (calendar,
               REGIE_NEXT_STEP_KIND_AFTER_CARE,
               REGIE_ENTITY (closure),
               regie_closure_get_after_care_until_date (closure),
               regie_closure_get_after_care_by (closure),
               N_ ("The after-care ends: ask the household how things are."));
}

/* Whoever was given sight on safety says that they have it. */
static void
add_sights (RegieCalendarSearch *calendar,
            RegieSafetyTrack    *track)
{
  REGIE_ITEMS_FOREACH (RegieSafetySight, sight, regie_safety_track_peek_sights (track))
    if (regie_safety_sight_get_given_date (sight) != NULL &&
        regie_safety_sight_get_taken_date (sight) == NULL &&
        !regie_rule_is_past (regie_safety_sight_get_end_date (sight), calendar->day))
      regie_calendar_add_day (calendar,
                              REGIE_NEXT_STEP_KIND_SAFETY,
                              REGIE_ENTITY (sight),
                              regie_safety_sight_get_start_date (sight),
                              regie_safety_sight_get_person (sight),
                              N_ ("Confirm that you keep sight on safety from this day on."));
}

/* Work on safety can go on in several tracks at once. */
static void
add_safety (RegieCalendarSearch *calendar)
{
  REGIE_ITEMS_FOREACH (RegieSafetyTrack,
                       track,
                       regie_dossier_peek_safety_tracks (calendar->dossier))
    if (regie_safety_track_is_open (track, calendar->day))
      add_sights (calendar, track);
}

/* In a closed case only the after-care is left. */
void
regie_calendar_add_days (RegieCalendarSearch *calendar)
{
  if (!regie_dossier_is_open (calendar->dossier, calendar->day))
    {
      add_after_care (calendar);
      return;
    }

  add_review (calendar);
  add_safety (calendar);
  add_direction (calendar);
  add_ends (calendar);
}
