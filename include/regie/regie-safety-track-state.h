/* regie-safety-track-state.h: how one track of work on safety stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-safety-gap.h>
#include <regie/regie-safety-stage-record.h>

G_BEGIN_DECLS

#define REGIE_TYPE_SAFETY_TRACK_STATE (regie_safety_track_state_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieSafetyTrackState, regie_safety_track_state, REGIE, SAFETY_TRACK_STATE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSafetyTrackState *regie_safety_track_state_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_safety_track_state_get_track (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_set_track (RegieSafetyTrackState *self,
                                         const char            *track);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_track_state_get_is_open (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_set_is_open (RegieSafetyTrackState *self,
                                           gboolean               is_open);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_track_state_get_opened_date (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_set_opened_date (RegieSafetyTrackState *self,
                                               const GDate           *opened_date);
REGIE_AVAILABLE_IN_ALL
RegieSafetyVerdict regie_safety_track_state_get_verdict (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_set_verdict (RegieSafetyTrackState *self,
                                           RegieSafetyVerdict     verdict);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_track_state_get_stages (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_add_stage (RegieSafetyTrackState  *self,
                                         RegieSafetyStageRecord *stage);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_track_state_remove_stage (RegieSafetyTrackState  *self,
                                                RegieSafetyStageRecord *stage);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_track_state_get_weighing (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_set_weighing (RegieSafetyTrackState *self,
                                            const char            *weighing);
REGIE_AVAILABLE_IN_ALL
RegieWeighingOutcome regie_safety_track_state_get_outcome (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_set_outcome (RegieSafetyTrackState *self,
                                           RegieWeighingOutcome   outcome);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_track_state_get_next_question (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_set_next_question (RegieSafetyTrackState *self,
                                                 const char            *next_question);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_track_state_get_reported_date (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_set_reported_date (RegieSafetyTrackState *self,
                                                 const GDate           *reported_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_track_state_get_responsible (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_set_responsible (RegieSafetyTrackState *self,
                                               const char            *responsible);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_track_state_get_sight_person (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_set_sight_person (RegieSafetyTrackState *self,
                                                const char            *sight_person);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_track_state_get_sight_organisation (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_set_sight_organisation (RegieSafetyTrackState *self,
                                                      const char            *sight_organisation);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_track_state_get_sight_since (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_set_sight_since (RegieSafetyTrackState *self,
                                               const GDate           *sight_since);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_track_state_get_gaps (RegieSafetyTrackState *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_state_add_gap (RegieSafetyTrackState *self,
                                       RegieSafetyGap        *gap);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_track_state_remove_gap (RegieSafetyTrackState *self,
                                              RegieSafetyGap        *gap);

G_END_DECLS
