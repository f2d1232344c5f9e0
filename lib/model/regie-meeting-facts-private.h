/* regie-meeting-facts-private.h: who is on the list of a meeting, and who was there
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-attendance.h>
#include <regie/regie-meeting.h>

G_BEGIN_DECLS

RegieAttendance *regie_meeting_find_attendance (RegieMeeting *self,
                                                const char   *person);
gboolean regie_meeting_had (RegieMeeting *self,
                            const char   *person);
gboolean regie_attendance_is_awaited (RegieAttendance *self);

G_END_DECLS
