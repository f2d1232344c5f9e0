/* regie-attendee.h: that a functionary takes part in a learning event
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-enums.h>

G_BEGIN_DECLS

#define REGIE_TYPE_ATTENDEE (regie_attendee_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieAttendee, regie_attendee, REGIE, ATTENDEE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieAttendee *regie_attendee_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_attendee_get_functionary (RegieAttendee *self);
REGIE_AVAILABLE_IN_ALL
void regie_attendee_set_functionary (RegieAttendee *self,
                                     const char    *functionary);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_attendee_get_attended (RegieAttendee *self);
REGIE_AVAILABLE_IN_ALL
void regie_attendee_set_attended (RegieAttendee *self,
                                  RegieAnswer    attended);

G_END_DECLS
