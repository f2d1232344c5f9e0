/* regie-safety-stages.c: stages of the work on safety are entered and left
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-work.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"

static gboolean
is_of (RegieSafetyStageRecord *stage,
       const char             *person)
{
  return g_strcmp0 (regie_safety_stage_record_get_person (stage), person) == 0;
}

/* The stage that a person, or the household, entered last and did not leave. */
static RegieSafetyStageRecord *
find_stage (RegieSafetyTrack *track,
            const char       *person)
{
  RegieSafetyStageRecord *found = NULL;

  REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
    if (is_of (stage, person) && regie_safety_stage_record_get_end_date (stage) == NULL)
      found = stage;

  return found;
}

static gboolean
begins_last (RegieSafetyTrack  *track,
             const char        *person,
             const GDate       *day,
             GError           **error)
{
  REGIE_ITEMS_FOREACH (RegieSafetyStageRecord, stage, regie_safety_track_peek_stages (track))
    {
      const GDate *start = regie_safety_stage_record_get_start_date (stage);

      if (is_of (stage, person) && start != NULL && regie_day_compare (start, day) > 0)
        return regie_refuse (error,
                             REGIE_ERROR_REFUSED,
                             "start_date: a stage that begins later is on record");
    }

  return TRUE;
}

static gboolean
is_whole_stage (RegieDossier            *dossier,
                RegieSafetyStageRecord  *stage,
                GError                 **error)
{
  const char *person = regie_safety_stage_record_get_person (stage);

  return regie_record_has_text ("stage", regie_safety_stage_record_get_stage (stage), error) &&
         regie_record_has_day ("start_date",
                               regie_safety_stage_record_get_start_date (stage),
                               error) &&
         (person == NULL || regie_record_knows (dossier, "person", person, error)) &&
         regie_record_has_text ("evidence",
                                regie_safety_stage_record_get_evidence (stage),
                                error) &&
         regie_record_knows_all (dossier,
                                 "agreed_by",
                                 regie_safety_stage_record_get_agreed_by (stage),
                                 error);
}

/**
 * regie_dossier_enter_safety_stage:
 * @self: a dossier
 * @stage: the stage: which, for whom, from which day, on what evidence, agreed by whom
 * @judgement: (nullable): why the stage before can be left; may be %NULL when there is none
 * @judged_by: (nullable): id of the person who judged so; may be %NULL when there is none
 * @error: return location for an error
 *
 * Enters a stage of the work on safety, for a person at risk or, without a person, for the
 * household, in the track that is open on its first day. The stage in which they were is left by
 * the judgement, on the day before. Any stage can follow any other: going back to direct safety is
 * done the same way, and on the very day on which another stage began if need be.
 *
 * Errors: %REGIE_ERROR_REFUSED when the stage, its first day, its evidence or who agreed is
 * missing, when the stage ends already, when a stage would be left without a judgement or somebody
 * who judged, or when a stage that begins later is on record; %REGIE_ERROR_NOT_FOUND when a person
 * is not in the dossier or no track is open on the day; %REGIE_ERROR_EXISTS when the stage is on
 * record. Nothing is changed then.
 *
 * Source: method, section 3.5.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_enter_safety_stage (RegieDossier            *self,
                                  RegieSafetyStageRecord  *stage,
                                  const char              *judgement,
                                  const char              *judged_by,
                                  GError                 **error)
{
  RegieSafetyStageRecord *before = NULL;
  RegieSafetyTrack *track = NULL;
  const GDate *start = NULL;
  const char *person = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_SAFETY_STAGE_RECORD (stage), FALSE);

  if (!is_whole_stage (self, stage, error))
    return FALSE;
  if (regie_safety_stage_record_get_end_date (stage) != NULL)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "end_date: a stage is left by judgement, later");
  start = regie_safety_stage_record_get_start_date (stage);
  person = regie_safety_stage_record_get_person (stage);
  track = regie_record_find_track (self, start, error);
  if (track == NULL ||
      !regie_record_is_new (regie_safety_track_get_stages (track), stage, "stages", error) ||
      !begins_last (track, person, start, error))
    return FALSE;
  before = find_stage (track, person);
  if (before != NULL && (!regie_record_has_text ("judgement", judgement, error) ||
                         !regie_record_knows (self, "judged_by", judged_by, error)))
    return FALSE;

  if (before != NULL)
    {
      GDate last = regie_record_last_day (regie_safety_stage_record_get_start_date (before), start);

      regie_safety_stage_record_set_end_date (before, &last);
      regie_safety_stage_record_set_judgement (before, judgement);
      regie_safety_stage_record_set_judged_by (before, judged_by);
    }
  regie_ensure_id (stage);
  regie_safety_track_add_stage (track, stage);

  return TRUE;
}
