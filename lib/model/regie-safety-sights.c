/* regie-safety-sights.c: who holds sight on safety
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-work.h>

#include <regie/regie-safety-gap.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"

/* Who holds sight on safety and has not handed it over. */
static RegieSafetySight *
find_sight (RegieSafetyTrack *track)
{
  RegieSafetySight *found = NULL;

  REGIE_ITEMS_FOREACH (RegieSafetySight, sight, regie_safety_track_peek_sights (track))
    if (regie_safety_sight_get_end_date (sight) == NULL)
      found = sight;

  return found;
}

static gboolean
is_whole_sight (RegieDossier      *dossier,
                RegieSafetySight  *sight,
                GError           **error)
{
  if (!regie_record_knows (dossier, "person", regie_safety_sight_get_person (sight), error) ||
      !regie_record_has_day ("start_date", regie_safety_sight_get_start_date (sight), error) ||
      !regie_record_has_day ("taken_date", regie_safety_sight_get_taken_date (sight), error))
    return FALSE;
  if (regie_safety_sight_get_end_date (sight) != NULL)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "end_date: it ends when it is handed over, not before");

  return TRUE;
}

/**
 * regie_dossier_hand_over_sight:
 * @self: a dossier
 * @sight: who takes it over: person, first day, and the day on which they confirmed
 * @given_date: (nullable): day on which the one who hands it over confirmed; may be %NULL when
 *   nobody holds it
 * @error: return location for an error
 *
 * Hands sight on safety over, in the track that is open on its first day. Both sides confirm, or it
 * is not done; until then the first one holds it. The day before is the last of the one who hands
 * over, so no day is left out.
 *
 * Errors: %REGIE_ERROR_REFUSED when the person, the first day or one of the confirmations is
 * missing, when the record ends already, or when the one before begins later;
 * %REGIE_ERROR_NOT_FOUND when the person is not in the dossier or no track is open on the day;
 * %REGIE_ERROR_EXISTS when the record is there already. Nothing is changed then.
 *
 * Source: method, section 3.4.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_hand_over_sight (RegieDossier      *self,
                               RegieSafetySight  *sight,
                               const GDate       *given_date,
                               GError           **error)
{
  RegieSafetySight *before = NULL;
  RegieSafetyTrack *track = NULL;
  const GDate *start = NULL;
  const GDate *began = NULL;
  GDate last;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_SAFETY_SIGHT (sight), FALSE);
  g_return_val_if_fail (given_date == NULL || g_date_valid (given_date), FALSE);

  if (!is_whole_sight (self, sight, error))
    return FALSE;
  start = regie_safety_sight_get_start_date (sight);
  track = regie_record_find_track (self, start, error);
  if (track == NULL ||
      !regie_record_is_new (regie_safety_track_get_sights (track), sight, "sights", error))
    return FALSE;
  before = find_sight (track);
  if (before != NULL)
    {
      if (!regie_record_has_day ("given_date", given_date, error))
        return FALSE;
      began = regie_safety_sight_get_start_date (before);
      if (began != NULL && regie_day_compare (began, start) > 0)
        return regie_refuse (error, REGIE_ERROR_REFUSED, "start_date: the one before begins later");
      last = regie_record_last_day (began, start);
      regie_safety_sight_set_end_date (before, &last);
      regie_safety_sight_set_given_date (before, given_date);
    }
  regie_ensure_id (sight);
  regie_safety_track_add_sight (track, sight);

  return TRUE;
}

static gboolean
is_held_by_somebody (RegieSafetySight *sight)
{
  return regie_safety_sight_get_person (sight) != NULL ||
         regie_safety_sight_get_organisation (sight) != NULL;
}

/* The days of a sight, as Julian days. */
typedef struct
{
  guint32 first;
  guint32 last;
} Days;

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  guint32 first = ((const Days *) a)->first;
  guint32 second = ((const Days *) b)->first;

  return (first > second) - (first < second);
}

/* The days on which somebody holds it, by the first of each sight. */
static GArray *
list_held (RegieSafetyTrack *track)
{
  GArray *held = g_array_new (FALSE, FALSE, sizeof (Days));

  REGIE_ITEMS_FOREACH (RegieSafetySight, sight, regie_safety_track_peek_sights (track))
    {
      const GDate *start = regie_safety_sight_get_start_date (sight);
      const GDate *end = regie_safety_sight_get_end_date (sight);
      Days days = { start == NULL ? 0 : g_date_get_julian (start),
                    end == NULL ? G_MAXUINT32 - 1 : g_date_get_julian (end) };

      if (is_held_by_somebody (sight) && days.first <= days.last)
        g_array_append_val (held, days);
    }
  g_array_sort (held, compare_days);

  return held;
}

static RegieSafetyGap *
gap_new (guint32 first,
         guint32 last)
{
  RegieSafetyGap *gap = regie_safety_gap_new ();
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_julian (&day, first);
  regie_safety_gap_set_start_date (gap, &day);
  g_date_set_julian (&day, last);
  regie_safety_gap_set_end_date (gap, &day);

  return gap;
}

/**
 * regie_safety_track_list_gaps:
 * @self: a safety track
 * @day: last day to be looked at
 *
 * Lists the days on which nobody held sight on safety, from the opening of the track up to @day or
 * the day before it was closed. A record of sight that names neither person nor organisation is
 * nobody. A track without an opening day has no gaps that one could know of.
 *
 * Source: method, section 3.4.
 *
 * Returns: (transfer full): a list of [class@Regie.SafetyGap], in order
 *
 * Since: 0.1
 */
GListModel *
regie_safety_track_list_gaps (RegieSafetyTrack *self,
                              const GDate      *day)
{
  g_autoptr(GArray) held = NULL;
  RegieList *gaps = NULL;
  const GDate *opened = NULL;
  const GDate *closed = NULL;
  guint32 now = 0;
  guint32 last = 0;

  g_return_val_if_fail (REGIE_IS_SAFETY_TRACK (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  gaps = regie_list_new (REGIE_TYPE_SAFETY_GAP);
  opened = regie_safety_track_get_opened_date (self);
  closed = regie_safety_track_get_closed_date (self);
  last = g_date_get_julian (day);
  if (closed != NULL)
    last = MIN (last, g_date_get_julian (closed) - 1);
  now = opened == NULL ? G_MAXUINT32 : g_date_get_julian (opened);

  held = list_held (self);
  for (guint i = 0; i < held->len && now <= last; i++)
    {
      const Days *days = &g_array_index (held, Days, i);

      if (days->first > now)
        regie_list_take (gaps, REGIE_ENTITY (gap_new (now, MIN (days->first - 1, last))));
      now = MAX (now, days->last + 1);
    }
  if (now <= last)
    regie_list_take (gaps, REGIE_ENTITY (gap_new (now, last)));

  return G_LIST_MODEL (gaps);
}
