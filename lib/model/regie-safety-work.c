/* regie-safety-work.c: a safety track is opened and closed
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-work.h>

#include <regie/regie-dossier-day.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"

/* Every operation first looks whether it can be done, and only then changes anything. */

static gboolean
is_unsafe (RegieSafetyVerdict verdict)
{
  switch (verdict)
    {
    case REGIE_SAFETY_VERDICT_UNKNOWN:
    case REGIE_SAFETY_VERDICT_SAFE:
      return FALSE;
    case REGIE_SAFETY_VERDICT_SUSPICION:
    case REGIE_SAFETY_VERDICT_STRUCTURAL:
    case REGIE_SAFETY_VERDICT_ACUTE:
      return TRUE;
    }

  g_return_val_if_reached (FALSE);
}

/* Whoever opens a track holds sight on safety until they hand it over, so that nobody else is
 * thought to. */
static void
ensure_sight (RegieSafetyTrack *track)
{
  g_autoptr(RegieSafetySight) sight = NULL;

  if (g_list_model_get_n_items (regie_safety_track_get_sights (track)) > 0)
    return;

  sight = regie_safety_sight_new ();
  regie_ensure_id (sight);
  regie_safety_sight_set_person (sight, regie_safety_track_get_opened_by (track));
  regie_safety_sight_set_start_date (sight, regie_safety_track_get_opened_date (track));
  regie_safety_sight_set_taken_date (sight, regie_safety_track_get_opened_date (track));
  regie_safety_track_add_sight (track, sight);
}

/* Whoever the track names instead holds it on the first day, and until it is handed over. */
static gboolean
is_held_from_the_first (RegieSafetyTrack *track)
{
  const RegieItems *sights = regie_safety_track_peek_sights (track);
  g_autoptr(GListModel) gaps =
    regie_safety_track_list_gaps (track, regie_safety_track_get_opened_date (track));

  if (regie_items_get_length (sights) == 0)
    return TRUE;

  REGIE_ITEMS_FOREACH (RegieSafetySight, sight, sights)
    if (regie_safety_sight_get_end_date (sight) != NULL)
      return FALSE;

  return g_list_model_get_n_items (gaps) == 0;
}

static void
begin (RegieDossier     *dossier,
       RegieSafetyTrack *track)
{
  regie_ensure_id (track);
  ensure_sight (track);
  regie_dossier_add_safety_track (dossier, track);
}

static gboolean
has_no_open_track (RegieDossier  *dossier,
                   const GDate   *day,
                   GError       **error)
{
  if (regie_dossier_get_safety_track_on (dossier, day) == NULL)
    return TRUE;

  g_set_error_literal (error,
                       REGIE_ERROR,
                       REGIE_ERROR_EXISTS,
                       "safety_tracks: a track is open on that day already");

  return FALSE;
}

/**
 * regie_dossier_open_safety_track:
 * @self: a dossier
 * @track: the track: day, who opens it, why, and the verdict on safety
 * @error: return location for an error
 *
 * Opens a safety track: the work on safety, beside whatever phase the case is in. A case can have
 * more than one, one after another. Whoever opens it holds sight on safety, unless the track says
 * who else does, until it is handed over with [method@Regie.Dossier.hand_over_sight].
 *
 * Errors: %REGIE_ERROR_REFUSED when the day, the reason or the person is missing, when the verdict
 * is neither unsafety nor a suspicion of it, when the track is closed already, or when whoever it
 * names does not hold sight on safety from the first day on; %REGIE_ERROR_NOT_FOUND when the person
 * is not in the dossier; %REGIE_ERROR_EXISTS when a track is open on that day. Nothing is changed
 * then.
 *
 * Source: method, sections 2.6 and 3.1.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_open_safety_track (RegieDossier      *self,
                                 RegieSafetyTrack  *track,
                                 GError           **error)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_SAFETY_TRACK (track), FALSE);

  if (!regie_record_has_day ("opened_date", regie_safety_track_get_opened_date (track), error) ||
      !regie_record_knows (self, "opened_by", regie_safety_track_get_opened_by (track), error) ||
      !regie_record_has_text ("reason", regie_safety_track_get_reason (track), error))
    return FALSE;
  if (!is_unsafe (regie_safety_track_get_verdict (track)))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "verdict: neither unsafety nor a suspicion of it");
  if (regie_safety_track_get_closed_date (track) != NULL)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "closed_date: a track is closed by judgement, later");
  if (!is_held_from_the_first (track))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "sights: nobody holds sight on safety on the first day");
  if (!has_no_open_track (self, regie_safety_track_get_opened_date (track), error) ||
      !regie_record_is_new (regie_dossier_get_safety_tracks (self), track, "safety_tracks", error))
    return FALSE;

  begin (self, track);

  return TRUE;
}

/* The track that a check opens, or NULL when none is needed. */
static RegieSafetyTrack *
make_track (RegieDossier      *dossier,
            RegieSafetyScreen *screen)
{
  RegieSafetyTrack *track = NULL;

  if (!is_unsafe (regie_safety_screen_get_safety (screen)) ||
      regie_dossier_get_safety_track_on (dossier, regie_safety_screen_get_date (screen)) != NULL)
    return NULL;

  track = regie_safety_track_new ();
  regie_safety_track_set_opened_date (track, regie_safety_screen_get_date (screen));
  regie_safety_track_set_opened_by (track, regie_safety_screen_get_by (screen));
  regie_safety_track_set_reason (track, regie_safety_screen_get_explanation (screen));
  regie_safety_track_set_verdict (track, regie_safety_screen_get_safety (screen));

  return track;
}

/**
 * regie_dossier_record_safety_screen:
 * @self: a dossier
 * @screen: the check: day, who asked whom, the judgements on safety and on basic care, their ground
 * @error: return location for an error
 *
 * Records a check on basic care and safety, at the registration or at any later moment. When it
 * finds unsafety or a suspicion of it and no track is open on that day, it opens one, as
 * [method@Regie.Dossier.open_safety_track] does.
 *
 * Errors: %REGIE_ERROR_REFUSED when the day, who asked, who was asked, a judgement or the ground of
 * unsafety is missing; %REGIE_ERROR_NOT_FOUND when a person is not in the dossier;
 * %REGIE_ERROR_EXISTS when the check is on record. Nothing is changed then.
 *
 * Source: method, sections 2.1 and 3.1.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_safety_screen (RegieDossier       *self,
                                    RegieSafetyScreen  *screen,
                                    GError            **error)
{
  g_autoptr(RegieSafetyTrack) track = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_SAFETY_SCREEN (screen), FALSE);

  if (!regie_record_has_day ("date", regie_safety_screen_get_date (screen), error) ||
      !regie_record_knows (self, "by", regie_safety_screen_get_by (screen), error) ||
      !regie_record_knows_all (self, "asked", regie_safety_screen_get_asked (screen), error))
    return FALSE;
  if (regie_safety_screen_get_safety (screen) == REGIE_SAFETY_VERDICT_UNKNOWN)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "safety: the judgement is missing");
  if (regie_safety_screen_get_basic_care (screen) == REGIE_BASIC_CARE_UNKNOWN)
    return regie_refuse (error, REGIE_ERROR_REFUSED, "basic_care: the judgement is missing");
  if (is_unsafe (regie_safety_screen_get_safety (screen)) &&
      !regie_record_has_text ("explanation", regie_safety_screen_get_explanation (screen), error))
    return FALSE;
  if (!regie_record_is_new (regie_dossier_get_safety_screens (self),
                            screen,
                            "safety_screens",
                            error))
    return FALSE;

  /* All that a track wants to be opened, the check has. */
  track = make_track (self, screen);
  if (track != NULL)
    begin (self, track);
  regie_ensure_id (screen);
  regie_dossier_add_safety_screen (self, screen);

  return TRUE;
}

/* What begins only after a day cannot end on it. */
static gboolean
can_end (RegieSafetyTrack  *track,
         const GDate       *day,
         GError           **error)
{
  REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
    {
      const GDate *start = regie_safety_stage_record_get_start_date (stage);

      if (start != NULL && regie_day_compare (start, day) > 0)
        return regie_refuse (error,
                             REGIE_ERROR_REFUSED,
                             "stages: one of them begins after that day");
    }

  REGIE_ITEMS_FOREACH (RegieSafetySight, sight, regie_safety_track_peek_sights (track))
    {
      const GDate *start = regie_safety_sight_get_start_date (sight);

      if (start != NULL && regie_day_compare (start, day) > 0)
        return regie_refuse (error,
                             REGIE_ERROR_REFUSED,
                             "sights: one of them begins after that day");
    }

  return TRUE;
}

static void
end_work (RegieSafetyTrack *track,
          const GDate      *day,
          const char       *by,
          const char       *judgement)
{
  REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
    if (regie_safety_stage_record_get_end_date (stage) == NULL)
      {
        regie_safety_stage_record_set_end_date (stage, day);
        regie_safety_stage_record_set_judgement (stage, judgement);
        regie_safety_stage_record_set_judged_by (stage, by);
      }

  REGIE_ITEMS_FOREACH (RegieSafetySight, sight, regie_safety_track_peek_sights (track))
    if (regie_safety_sight_get_end_date (sight) == NULL)
      regie_safety_sight_set_end_date (sight, day);
}

/**
 * regie_dossier_close_safety_track:
 * @self: a dossier
 * @day: day on which it is closed
 * @by: id of the person who judged that it could be
 * @judgement: (nullable): ground of that judgement
 * @follow_up: (nullable): agreements to follow future safety
 * @error: return location for an error
 *
 * Closes the safety track that is open on a day. A track never closes by itself: somebody judges
 * that it is safe enough and says why, and agrees with the household how safety is followed from
 * then on. Stages that still last end by the same judgement, and sight on safety ends.
 *
 * What was to be reported and was not, a review goes on to tell after the track is closed.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when no track is open on that day, or the person is not in the
 * dossier; %REGIE_ERROR_REFUSED when the judgement or the agreements are missing, or a stage or
 * sight on safety begins after the day. Nothing is changed then.
 *
 * Source: method, sections 2.5 and 3.3.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_close_safety_track (RegieDossier  *self,
                                  const GDate   *day,
                                  const char    *by,
                                  const char    *judgement,
                                  const char    *follow_up,
                                  GError       **error)
{
  RegieSafetyTrack *track = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);
  g_return_val_if_fail (by != NULL, FALSE);

  track = regie_record_find_track (self, day, error);
  if (track == NULL || !regie_record_knows (self, "closed_by", by, error) ||
      !regie_record_has_text ("judgement", judgement, error) ||
      !regie_record_has_text ("follow_up", follow_up, error) || !can_end (track, day, error))
    return FALSE;

  end_work (track, day, by, judgement);
  regie_safety_track_set_closed_date (track, day);
  regie_safety_track_set_closed_by (track, by);
  regie_safety_track_set_judgement (track, judgement);
  regie_safety_track_set_follow_up (track, follow_up);

  return TRUE;
}
