/* regie-safety-track.h: the work on safety, once opened
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-meldcode-record.h>
#include <regie/regie-safety-report.h>
#include <regie/regie-safety-sight.h>
#include <regie/regie-safety-stage-record.h>
#include <regie/regie-signal.h>
#include <regie/regie-weighing.h>

G_BEGIN_DECLS

#define REGIE_TYPE_SAFETY_TRACK (regie_safety_track_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSafetyTrack, regie_safety_track, REGIE, SAFETY_TRACK, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSafetyTrack *regie_safety_track_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_track_get_opened_date (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_set_opened_date (RegieSafetyTrack *self,
                                         const GDate      *opened_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_track_get_opened_by (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_set_opened_by (RegieSafetyTrack *self,
                                       const char       *opened_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_track_get_reason (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_set_reason (RegieSafetyTrack *self,
                                    const char       *reason);
REGIE_AVAILABLE_IN_ALL
RegieSafetyVerdict regie_safety_track_get_verdict (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_set_verdict (RegieSafetyTrack   *self,
                                     RegieSafetyVerdict  verdict);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_track_get_signals (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_add_signal (RegieSafetyTrack *self,
                                    RegieSignal      *signal);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_track_remove_signal (RegieSafetyTrack *self,
                                           RegieSignal      *signal);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_track_get_meldcode (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_add_meldcode_record (RegieSafetyTrack    *self,
                                             RegieMeldcodeRecord *meldcode_record);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_track_remove_meldcode_record (RegieSafetyTrack    *self,
                                                    RegieMeldcodeRecord *meldcode_record);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_track_get_weighings (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_add_weighing (RegieSafetyTrack *self,
                                      RegieWeighing    *weighing);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_track_remove_weighing (RegieSafetyTrack *self,
                                             RegieWeighing    *weighing);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_track_get_reports (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_add_report (RegieSafetyTrack  *self,
                                    RegieSafetyReport *report);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_track_remove_report (RegieSafetyTrack  *self,
                                           RegieSafetyReport *report);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_track_get_stages (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_add_stage (RegieSafetyTrack       *self,
                                   RegieSafetyStageRecord *stage);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_track_remove_stage (RegieSafetyTrack       *self,
                                          RegieSafetyStageRecord *stage);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_safety_track_get_sights (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_add_sight (RegieSafetyTrack *self,
                                   RegieSafetySight *sight);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_track_remove_sight (RegieSafetyTrack *self,
                                          RegieSafetySight *sight);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_track_get_closed_date (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_set_closed_date (RegieSafetyTrack *self,
                                         const GDate      *closed_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_track_get_closed_by (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_set_closed_by (RegieSafetyTrack *self,
                                       const char       *closed_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_track_get_judgement (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_set_judgement (RegieSafetyTrack *self,
                                       const char       *judgement);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_track_get_follow_up (RegieSafetyTrack *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_track_set_follow_up (RegieSafetyTrack *self,
                                       const char       *follow_up);

G_END_DECLS
