/* regie-phase-stays.c: the course of a case through the phases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-phase-course.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-edition.h>

#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-phase-graph-private.h"
#include "rules/regie-phase-waiting-private.h"
#include "rules/regie-rule-facts-private.h"

typedef struct
{
  RegieMethod  *method;
  RegieDossier *dossier;
  const GDate  *day;
  const char   *language;
  GArray       *happenings;
  gboolean      is_unsafe;
} Course;

static gboolean
is_after (const GDate *date,
          const GDate *day)
{
  return date != NULL && regie_day_compare (date, day) > 0;
}

static void
set_record (RegiePhaseStep  *self,
            RegieStepRecord *record)
{
  regie_phase_step_set_state (self, regie_step_record_get_state (record));
  regie_phase_step_set_date (self, regie_step_record_get_date (record));
  regie_phase_step_set_done_by (self, regie_step_record_get_done_by (record));
  regie_phase_step_set_note (self, regie_step_record_get_note (record));
}

static void
add_step (Course           *course,
          RegiePhaseStay   *stay,
          RegiePhaseRecord *record,
          RegieStep        *step)
{
  const char *id = REGIE_ID (step);
  RegieStepRecord *recorded = regie_phase_graph_find_record (record, id);
  g_autoptr(RegiePhaseStep) made = NULL;
  GDate due;

  if (recorded == NULL && regie_step_get_needs_unsafety (step) && !course->is_unsafe)
    return;

  made = regie_phase_step_new ();
  regie_phase_step_set_step (made, id);
  regie_phase_step_set_text (made,
                             regie_label_choose (regie_step_get_names (step), course->language));
  regie_phase_step_set_role (made, regie_step_get_role (step));
  regie_phase_step_set_is_essential (made, regie_step_get_is_essential (step));
  if (recorded != NULL && !is_after (regie_step_record_get_date (recorded), course->day))
    set_record (made, recorded);
  if (regie_phase_graph_get_due (course->dossier, record, step, &due))
    {
      regie_phase_step_set_due_date (made, &due);
      regie_phase_step_set_is_overdue (made,
                                       regie_phase_step_get_state (made) == REGIE_STEP_STATE_OPEN &&
                                         regie_rule_is_past (&due, course->day));
    }
  regie_phase_stay_add_step (stay, made);
}

static void
set_time (Course           *course,
          RegiePhaseStay   *stay,
          RegiePhaseRecord *record,
          int               limit)
{
  const GDate *start = regie_phase_record_get_start_date (record);
  GDate last = *course->day;
  int days = 0;

  if (regie_phase_graph_get_end (course->dossier, record, course->day, &last))
    regie_phase_stay_set_end_date (stay, &last);
  else
    {
      regie_phase_stay_set_end_date (stay, regie_phase_record_get_end_date (record));
      regie_phase_stay_set_is_current (stay, TRUE);
    }

  /* A stay that ends before it begins has no days: the review reports it. */
  days = MAX (g_date_days_between (start, &last) + 1, 0);
  regie_phase_stay_set_days (stay, days);
  if (days > 0)
    regie_phase_stay_set_waiting_days (stay,
                                       regie_phase_count_waiting (course->happenings,
                                                                  start,
                                                                  &last));
  regie_phase_stay_set_limit_days (stay, limit);
  regie_phase_stay_set_is_over_limit (stay, limit > 0 && days > limit);
}

static void
set_phase (Course           *course,
           RegiePhaseStay   *stay,
           RegiePhaseRecord *record)
{
  const char *phase = regie_phase_record_get_phase (record);
  g_autofree char *name =
    regie_method_dup_name (course->method, REGIE_TYPE_PHASE, phase, course->language);
  g_autofree char *path =
    regie_entity_dup_path (REGIE_ENTITY (course->dossier), REGIE_ENTITY (record));

  regie_phase_stay_set_phase (stay, phase);
  regie_phase_stay_set_name (stay, name);
  regie_phase_stay_set_path (stay, path);
  regie_phase_stay_set_start_date (stay, regie_phase_record_get_start_date (record));
  regie_phase_stay_set_is_skipped (stay, regie_phase_record_get_skipped (record));
  regie_phase_stay_set_reason (stay, regie_phase_record_get_reason (record));
}

static RegiePhaseStay *
make_stay (Course           *course,
           RegiePhaseRecord *record)
{
  RegiePhase *phase =
    regie_phase_graph_find (course->method, regie_phase_record_get_phase (record));
  RegiePhaseStay *stay = regie_phase_stay_new ();

  set_phase (course, stay, record);
  if (regie_phase_record_get_skipped (record))
    return stay;

  set_time (course, stay, record, phase == NULL ? 0 : regie_phase_get_limit_days (phase));
  if (phase != NULL)
    REGIE_ITEMS_FOREACH (RegieStep, step, regie_phase_peek_steps (phase))
      add_step (course, stay, record, step);

  return stay;
}

/* Whether a stay belongs to the course by the day. What has no first day was skipped, or nobody
 * knows when it was. */
static gboolean
is_by (RegiePhaseRecord *record,
       const GDate      *day)
{
  const GDate *start = regie_phase_record_get_start_date (record);

  return start == NULL ? regie_phase_record_get_skipped (record)
                       : regie_day_compare (start, day) <= 0;
}

/* A record with the day by which it stands in the course. */
typedef struct
{
  RegiePhaseRecord *record;
  guint32           day;
} Place;

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  guint32 first = ((const Place *) a)->day;
  guint32 second = ((const Place *) b)->day;

  return (first > second) - (first < second);
}

/* The records in the order in which they began; one without a day stays behind what stands before
 * it. The sort keeps the order of those of one day. */
static GArray *
list_places (RegieDossier *dossier,
             const GDate  *day)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (Place));
  guint32 last = 0;

  REGIE_ITEMS_FOREACH (RegiePhaseRecord, record, regie_dossier_peek_phases (dossier))
    if (is_by (record, day))
      {
        const GDate *start = regie_phase_record_get_start_date (record);
        Place place = { record, start == NULL ? last : g_date_get_julian (start) };

        last = place.day;
        g_array_append_val (places, place);
      }
  g_array_sort (places, compare_places);

  return places;
}

/**
 * regie_dossier_list_phase_stays:
 * @self: a dossier
 * @method: the method that the case follows
 * @day: the day: what is later is the future
 * @language: (nullable): language of the texts, a BCP 47 tag; Dutch when %NULL
 *
 * Tells the course of a case through the phases: every stay that began by the day, in order, and
 * what was skipped; how long each lasted, how many of those days the case waited, and how the steps
 * stand. In the current one the case stands still when it is over its limit.
 *
 * A day of waiting is one on which nothing had been recorded to happen for more than 14 days: no
 * meeting held, no step, action or agreement done, nothing else with a day of its own. That limit
 * is ours. When a step is due is worked out from the method and the meetings as they are now, so it
 * moves with the meeting; a day that the case recorded for a step stays.
 *
 * Source: method, sections 2 and 2.6.
 *
 * Returns: (transfer full): a list of [class@Regie.PhaseStay]
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_phase_stays (RegieDossier *self,
                                RegieMethod  *method,
                                const GDate  *day,
                                const char   *language)
{
  g_autoptr(GArray) places = NULL;
  g_autoptr(GArray) happenings = NULL;
  RegieList *stays = NULL;
  Course course = { method, self, day, language };

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  happenings = regie_phase_list_happenings (self, day);
  course.happenings = happenings;
  course.is_unsafe = regie_rule_is_unsafe (self, day);

  places = list_places (self, day);
  stays = regie_list_new (REGIE_TYPE_PHASE_STAY);
  for (guint i = 0; i < places->len; i++)
    regie_list_take (stays,
                     REGIE_ENTITY (make_stay (&course, g_array_index (places, Place, i).record)));

  return G_LIST_MODEL (stays);
}
