/* regie-meeting.h: a meeting
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-attendance.h>
#include <regie/regie-decision.h>
#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_MEETING (regie_meeting_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieMeeting, regie_meeting, REGIE, MEETING, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieMeeting *regie_meeting_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieMeetingKind regie_meeting_get_kind (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_set_kind (RegieMeeting     *self,
                             RegieMeetingKind  kind);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_meeting_get_date (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_set_date (RegieMeeting *self,
                             const GDate  *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_meeting_get_start_time (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_set_start_time (RegieMeeting *self,
                                   const char   *start_time);
REGIE_AVAILABLE_IN_ALL
const char *regie_meeting_get_place (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_set_place (RegieMeeting *self,
                              const char   *place);
REGIE_AVAILABLE_IN_ALL
const char *regie_meeting_get_aim (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_set_aim (RegieMeeting *self,
                            const char   *aim);
REGIE_AVAILABLE_IN_ALL
gboolean regie_meeting_get_is_held (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_set_is_held (RegieMeeting *self,
                                gboolean      is_held);
REGIE_AVAILABLE_IN_ALL
const char *regie_meeting_get_cancelled_reason (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_set_cancelled_reason (RegieMeeting *self,
                                         const char   *cancelled_reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_meeting_get_chaired_by (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_set_chaired_by (RegieMeeting *self,
                                   const char   *chaired_by);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_meeting_get_agenda (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_set_agenda (RegieMeeting        *self,
                               const char   *const *agenda);
REGIE_AVAILABLE_IN_ALL
const char *regie_meeting_get_spoke_first (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_set_spoke_first (RegieMeeting *self,
                                    const char   *spoke_first);
REGIE_AVAILABLE_IN_ALL
const char *regie_meeting_get_minutes (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_set_minutes (RegieMeeting *self,
                                const char   *minutes);
REGIE_AVAILABLE_IN_ALL
const char *regie_meeting_get_continues (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_set_continues (RegieMeeting *self,
                                  const char   *continues);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_meeting_get_attendances (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_add_attendance (RegieMeeting    *self,
                                   RegieAttendance *attendance);
REGIE_AVAILABLE_IN_ALL
gboolean regie_meeting_remove_attendance (RegieMeeting    *self,
                                          RegieAttendance *attendance);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_meeting_get_decisions (RegieMeeting *self);
REGIE_AVAILABLE_IN_ALL
void regie_meeting_add_decision (RegieMeeting  *self,
                                 RegieDecision *decision);
REGIE_AVAILABLE_IN_ALL
gboolean regie_meeting_remove_decision (RegieMeeting  *self,
                                        RegieDecision *decision);

G_END_DECLS
