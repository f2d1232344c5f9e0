/* regie-safety-last.c: what came last in the work on safety
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-safety-due-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-label.h>

#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rules-safety-private.h"

/* The last of what has a day, up to the day that is asked about. */
RegieWeighing *
regie_rule_get_last_weighing (RegieSafetyTrack *track,
                              const GDate      *day)
{
  RegieWeighing *last = NULL;

  REGIE_ITEMS_FOREACH (RegieWeighing, weighing, regie_safety_track_peek_weighings (track))
    {
      const GDate *date = regie_weighing_get_date (weighing);

      if (regie_rule_is_by (date, day) &&
          (last == NULL || regie_day_compare (date, regie_weighing_get_date (last)) >= 0))
        last = weighing;
    }

  return last;
}

RegieSafetyReport *
regie_rule_get_last_report (RegieSafetyTrack *track,
                            const GDate      *day)
{
  RegieSafetyReport *last = NULL;

  REGIE_ITEMS_FOREACH (RegieSafetyReport, report, regie_safety_track_peek_reports (track))
    {
      const GDate *date = regie_safety_report_get_date (report);

      if (regie_safety_report_get_kind (report) == REGIE_SAFETY_REPORT_KIND_REPORT &&
          regie_rule_is_by (date, day) &&
          (last == NULL || regie_day_compare (date, regie_safety_report_get_date (last)) >= 0))
        last = report;
    }

  return last;
}

/* Of several who hold it on a day, whoever began last. */
RegieSafetySight *
regie_rule_get_sight (RegieSafetyTrack *track,
                      const GDate      *day)
{
  RegieSafetySight *held = NULL;

  REGIE_ITEMS_FOREACH (RegieSafetySight, sight, regie_safety_track_peek_sights (track))
    {
      const GDate *start = regie_safety_sight_get_start_date (sight);

      if (!regie_record_is_in_force (sight, day) ||
          (regie_safety_sight_get_person (sight) == NULL &&
           regie_safety_sight_get_organisation (sight) == NULL))
        continue;
      if (held == NULL ||
          (start != NULL && !regie_rule_is_past (start,
                                                 regie_safety_sight_get_start_date (held) == NULL
                                                   ? start
                                                   : regie_safety_sight_get_start_date (held))))
        held = sight;
    }

  return held;
}

const char *
regie_rule_get_stage_name (RegieMethod *method,
                           const char  *stage,
                           const char  *language)
{
  REGIE_ITEMS_FOREACH (RegieSafetyStage, item, regie_method_peek_safety_stages (method))
    if (g_strcmp0 (REGIE_ID (item), stage) == 0)
      {
        const char *name = regie_label_choose (regie_safety_stage_get_names (item), language);

        return name != NULL ? name : stage;
      }

  return stage;
}

/* What makes one track more urgent than another. */
typedef struct
{
  RegieSafetyTrack *track;
  gboolean          report_is_due;
  int               verdict;
} Urgency;

static gboolean
is_report_due (RegieMethod      *method,
               RegieSafetyTrack *track,
               const GDate      *day)
{
  REGIE_ITEMS_FOREACH (RegieWeighing, weighing, regie_safety_track_peek_weighings (track))
    if (regie_rule_report_is_due (method, track, weighing, day))
      return TRUE;

  return FALSE;
}

/* The verdicts stand in order, the worst last. A track without one may be about anything, so that
 * it counts as a suspicion. */
static int
rank_verdict (RegieSafetyTrack *track)
{
  RegieSafetyVerdict verdict = regie_safety_track_get_verdict (track);

  return verdict == REGIE_SAFETY_VERDICT_UNKNOWN ? REGIE_SAFETY_VERDICT_SUSPICION : (int) verdict;
}

/* A day that is not known may be the oldest. */
static int
compare_opened (RegieSafetyTrack *one,
                RegieSafetyTrack *other)
{
  const GDate *first = regie_safety_track_get_opened_date (one);
  const GDate *second = regie_safety_track_get_opened_date (other);

  if (first == NULL || second == NULL)
    return (first != NULL) - (second != NULL);

  return regie_day_compare (first, second);
}

static int
compare_urgency (gconstpointer a,
                 gconstpointer b)
{
  const Urgency *one = a;
  const Urgency *other = b;

  if (one->report_is_due != other->report_is_due)
    return other->report_is_due - one->report_is_due;
  if (one->verdict != other->verdict)
    return other->verdict - one->verdict;

  return compare_opened (one->track, other->track);
}

/* The tracks that are open on the day, the most urgent first. */
GPtrArray *
regie_rule_list_tracks (RegieDossier *dossier,
                        RegieMethod  *method,
                        const GDate  *day)
{
  g_autoptr(GArray) open = g_array_new (FALSE, FALSE, sizeof (Urgency));
  GPtrArray *tracks = g_ptr_array_new ();

  REGIE_TRACK_FOREACH (track, dossier)
  if (regie_safety_track_is_open (track, day))
    {
      Urgency urgency = { track, is_report_due (method, track, day), rank_verdict (track) };

      g_array_append_val (open, urgency);
    }
  g_array_sort (open, compare_urgency);
  for (guint i = 0; i < open->len; i++)
    g_ptr_array_add (tracks, g_array_index (open, Urgency, i).track);

  return tracks;
}

/* The track that was closed last, or NULL. */
RegieSafetyTrack *
regie_rule_get_closed_track (RegieDossier *dossier,
                             const GDate  *day)
{
  RegieSafetyTrack *last = NULL;

  REGIE_TRACK_FOREACH (track, dossier)
  {
    const GDate *closed = regie_safety_track_get_closed_date (track);

    if (regie_rule_is_by (closed, day) &&
        (last == NULL ||
         regie_day_compare (closed, regie_safety_track_get_closed_date (last)) >= 0))
      last = track;
  }

  return last;
}
