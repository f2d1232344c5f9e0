/* regie-attendance.h: somebody's place at a meeting
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_ATTENDANCE (regie_attendance_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieAttendance, regie_attendance, REGIE, ATTENDANCE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieAttendance *regie_attendance_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_attendance_get_person (RegieAttendance *self);
REGIE_AVAILABLE_IN_ALL
void regie_attendance_set_person (RegieAttendance *self,
                                  const char      *person);
REGIE_AVAILABLE_IN_ALL
RegieParty regie_attendance_get_party (RegieAttendance *self);
REGIE_AVAILABLE_IN_ALL
void regie_attendance_set_party (RegieAttendance *self,
                                 RegieParty       party);
REGIE_AVAILABLE_IN_ALL
RegieInvitationState regie_attendance_get_invitation (RegieAttendance *self);
REGIE_AVAILABLE_IN_ALL
void regie_attendance_set_invitation (RegieAttendance      *self,
                                      RegieInvitationState  invitation);
REGIE_AVAILABLE_IN_ALL
gboolean regie_attendance_get_must_attend (RegieAttendance *self);
REGIE_AVAILABLE_IN_ALL
void regie_attendance_set_must_attend (RegieAttendance *self,
                                       gboolean         must_attend);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_attendance_get_present (RegieAttendance *self);
REGIE_AVAILABLE_IN_ALL
void regie_attendance_set_present (RegieAttendance *self,
                                   RegieAnswer      present);
REGIE_AVAILABLE_IN_ALL
const char *regie_attendance_get_reason (RegieAttendance *self);
REGIE_AVAILABLE_IN_ALL
void regie_attendance_set_reason (RegieAttendance *self,
                                  const char      *reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_attendance_get_represented_by (RegieAttendance *self);
REGIE_AVAILABLE_IN_ALL
void regie_attendance_set_represented_by (RegieAttendance *self,
                                          const char      *represented_by);

G_END_DECLS
