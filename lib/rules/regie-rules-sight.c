/* regie-rules-sight.c: principle 7, somebody holds sight on safety
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-safety-gap.h>
#include <regie/regie-safety-sight.h>
#include <regie/regie-safety-work.h>

#include "model/regie-model-items-private.h"
#include "rules/regie-rules-safety-private.h"

static void
report_gap (RegieRuleContext *context,
            RegieSafetyTrack *track,
            RegieSafetyGap   *gap)
{
  const char *language = regie_rule_context_get_language (context);
  const GDate *last = regie_safety_gap_get_end_date (gap);
  g_autofree char *first = regie_dup_date (language, regie_safety_gap_get_start_date (gap));
  g_autofree char *until = regie_dup_date (language, last);
  gboolean is_now = regie_day_compare (last, regie_rule_context_get_day (context)) == 0;
  const char *now = N_ ("Agree today who holds sight on safety, and let them confirm it.");
  const char *past = N_ ("Look up who did and correct the days; if nobody did, record why.");

  regie_rule_context_report_with (context,
                                  REGIE_ENTITY (track),
                                  is_now ? now : past,
                                  N_ ("From {first} up to {last} nobody held sight on safety."),
                                  "first",
                                  first,
                                  "last",
                                  until,
                                  NULL);
}

void
regie_check_sight (RegieRuleContext *context,
                   gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);

  if (!regie_dossier_is_open (record, day))
    return;

  REGIE_TRACK_FOREACH (track, record)
  {
    g_autoptr(GListModel) gaps = regie_safety_track_list_gaps (track, day);

    REGIE_ITEMS_FOREACH (RegieSafetyGap, gap, regie_list_get_items (gaps))
      report_gap (context, track, gap);
  }
}

static gboolean
began_before (RegieSafetySight *one,
              RegieSafetySight *other)
{
  const GDate *start = regie_safety_sight_get_start_date (one);
  const GDate *other_start = regie_safety_sight_get_start_date (other);

  return other_start != NULL && (start == NULL || regie_day_compare (start, other_start) < 0);
}

static gboolean
has_one_after (RegieSafetyTrack *track,
               RegieSafetySight *sight)
{
  REGIE_ITEMS_FOREACH (RegieSafetySight, other, regie_safety_track_peek_sights (track))
    if (began_before (sight, other))
      return TRUE;

  return FALSE;
}

static gboolean
has_one_before (RegieSafetyTrack *track,
                RegieSafetySight *sight)
{
  REGIE_ITEMS_FOREACH (RegieSafetySight, other, regie_safety_track_peek_sights (track))
    if (began_before (other, sight))
      return TRUE;

  return FALSE;
}

/* Whoever ended handed over to who comes after; the first took nothing over, the last gave nothing
 * away. */
static gboolean
is_confirmed (RegieSafetyTrack *track,
              RegieSafetySight *sight,
              const GDate      *day)
{
  if (regie_rule_is_by (regie_safety_sight_get_end_date (sight), day) &&
      regie_safety_sight_get_given_date (sight) == NULL && has_one_after (track, sight))
    return FALSE;

  return regie_safety_sight_get_taken_date (sight) != NULL || !has_one_before (track, sight);
}

void
regie_check_confirmed (RegieRuleContext *context,
                       gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);

  REGIE_TRACK_FOREACH (track, record)
  REGIE_ITEMS_FOREACH (RegieSafetySight, sight, regie_safety_track_peek_sights (track))
    if (regie_rule_is_by (regie_safety_sight_get_start_date (sight), day) &&
        !is_confirmed (track, sight, day))
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (sight),
        N_ ("Ask both whether they know, and record on which day each confirmed."),
        N_ ("Sight on safety was handed over, but not confirmed by both sides."),
        NULL);
}
