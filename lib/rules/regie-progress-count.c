/* regie-progress-count.c: how often a look at the progress was due
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-progress-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-edition.h>
#include <regie/regie-safety-stage-record.h>

#include "base/regie-day-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-facts-private.h"

/* Days are counted by their Julian number here. The interval that holds can change on a few days
 * only; between two of them it is one number, and looks are counted by a division. */

typedef struct
{
  RegieDossier *dossier;
  RegieMethod  *method;
  const GDate  *day;
  GArray       *changes;
} Course;

static guint32
julian (const GDate *date)
{
  return g_date_get_julian (date);
}

static void
add_change (Course      *course,
            const GDate *date,
            guint32      n_later,
            guint32      last)
{
  guint32 number = date == NULL ? 0 : julian (date) + n_later;

  if (number > last && number <= julian (course->day))
    g_array_append_val (course->changes, number);
}

static void
add_plan_changes (Course    *course,
                  RegiePlan *plan,
                  guint32    last)
{
  add_change (course, regie_plan_get_start_date (plan), 0, last);
  add_change (course, regie_plan_get_agreed_date (plan), 0, last);
  add_change (course, regie_plan_get_end_date (plan), 1, last);
}

static void
add_safety_changes (Course  *course,
                    guint32  last)
{
  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (course->dossier))
    {
      add_change (course, regie_safety_track_get_opened_date (track), 0, last);
      add_change (course, regie_safety_track_get_closed_date (track), 0, last);
      REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
        {
          add_change (course, regie_safety_stage_record_get_start_date (stage), 0, last);
          add_change (course, regie_safety_stage_record_get_end_date (stage), 1, last);
        }
    }
}

/* The days after the last look on which the interval may change. */
static void
find_changes (Course  *course,
              guint32  last)
{
  RegieDossier *dossier = course->dossier;

  REGIE_ITEMS_FOREACH (RegieDirectionDecision,
                       decision,
                       regie_dossier_peek_direction_decisions (dossier))
    add_change (course, regie_direction_decision_get_date (decision), 0, last);
  REGIE_ITEMS_FOREACH (RegieScaleMove, move, regie_dossier_peek_scale_moves (dossier))
    add_change (course, regie_scale_move_get_date (move), 0, last);
  add_safety_changes (course, last);

  REGIE_ITEMS_FOREACH (RegiePlan, plan, regie_dossier_peek_earlier_plans (dossier))
    add_plan_changes (course, plan, last);
  if (regie_dossier_get_plan (dossier) != NULL)
    add_plan_changes (course, regie_dossier_get_plan (dossier), last);

  add_change (course, regie_dossier_get_opened_date (dossier), 0, last);
  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (dossier))
    {
      add_change (course, regie_closure_get_date (closure), 0, last);
      add_change (course, regie_closure_get_reopened_date (closure), 0, last);
    }
  g_array_sort (course->changes, regie_day_compare_numbers);
}

RegieInterval *
regie_progress_find_interval (RegieDossier *dossier,
                              RegieMethod  *method,
                              RegiePlan    *plan,
                              const GDate  *day)
{
  RegieSafetyStageRecord *stage = regie_dossier_get_safety_stage_on (dossier, day);

  return regie_method_get_interval (method,
                                    regie_plan_get_variant (plan),
                                    regie_dossier_get_level_on (dossier, day),
                                    stage == NULL ? NULL
                                                  : regie_safety_stage_record_get_stage (stage));
}

/* Days between two looks; 0 when nobody says, without a plan, and while the case is closed. */
int
regie_progress_interval_on (RegieDossier *dossier,
                            RegieMethod  *method,
                            const GDate  *day)
{
  RegiePlan *plan = regie_rule_get_working_plan (dossier, day);
  RegieInterval *interval = NULL;

  if (plan == NULL)
    return 0;
  if (regie_plan_get_review_interval_days (plan) > 0)
    return regie_plan_get_review_interval_days (plan);

  interval = regie_progress_find_interval (dossier, method, plan, day);

  return interval == NULL ? 0 : MAX (regie_interval_get_days (interval), 0);
}

static guint32
interval_on (const Course *course,
             guint32       number)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_julian (&day, number);

  return (guint32) regie_progress_interval_on (course->dossier, course->method, &day);
}

/* Where the count stands. */
typedef struct
{
  /* The last look, or the last day on which one was due. */
  guint32 since;
  /* The interval that holds, and since when. */
  guint32 interval;
  guint32 holds_since;
  /* The day that was agreed, or 0. */
  guint32 agreed;
  /* The first day on which a look was due, and how many times one was. */
  guint32 first_due;
  guint32 n_due;
} Count;

/* The day on which the next look is due as things stand, or 0. An interval asks for no look before
 * the day on which it began to hold. */
static guint32
next_due (const Count *count)
{
  guint32 next =
    count->interval == 0 ? 0 : MAX (count->since + count->interval, count->holds_since);

  if (count->n_due > 0 || count->agreed == 0)
    return next;

  return next == 0 ? count->agreed : MIN (next, count->agreed);
}

/* Counts the looks that were due up to a day, while one interval holds. */
static void
count_until (Count   *count,
             guint32  last)
{
  guint32 next = next_due (count);
  guint32 n_more = 0;

  while (next != 0 && next <= last)
    {
      if (count->n_due == 0)
        count->first_due = next;
      n_more = count->n_due == 0 ? 0 : (last - next) / count->interval;
      count->n_due += 1 + n_more;
      count->since = next + n_more * count->interval;
      next = next_due (count);
    }
}

/* Counts from the last look on, up to @day. */
RegieProgressCount
regie_progress_count (RegieDossier *dossier,
                      RegieMethod  *method,
                      const GDate  *last,
                      const GDate  *agreed,
                      const GDate  *day)
{
  g_autoptr(GArray) changes = g_array_new (FALSE, FALSE, sizeof (guint32));
  Course course = { dossier, method, day, changes };
  Count count = { .since = julian (last), .holds_since = julian (last) };

  count.agreed = agreed == NULL ? 0 : julian (agreed);
  count.interval = interval_on (&course, count.since);
  find_changes (&course, count.since);
  for (guint i = 0; i < changes->len; i++)
    {
      guint32 change = g_array_index (changes, guint32, i);
      guint32 interval = 0;

      /* The next one is the same day. */
      if (i + 1 < changes->len && g_array_index (changes, guint32, i + 1) == change)
        continue;

      interval = interval_on (&course, change);
      count_until (&count, change - 1);
      if (interval == count.interval)
        continue;
      count.interval = interval;
      count.holds_since = change;
    }
  count_until (&count, julian (day));

  return (RegieProgressCount){ .due = count.n_due > 0 ? count.first_due : next_due (&count),
                               .n_due = count.n_due };
}
