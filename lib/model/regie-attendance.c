/* regie-attendance.c: somebody's place at a meeting
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-attendance.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieAttendance:
 *
 * Somebody's place at a meeting: invited, answered, came.
 *
 * Source: method, section 2.3.
 *
 * Since: 0.1
 */
struct _RegieAttendance
{
  RegieEntity parent_instance;

  char                 *person;
  RegieParty            party;
  RegieInvitationState  invitation;
  gboolean              must_attend;
  RegieAnswer           present;
  char                 *reason;
  char                 *represented_by;
};

static const RegieField fields[] = {
  /**
   * RegieAttendance:person:
   *
   * Who.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieAttendance,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieAttendance:party:
   *
   * From which side they speak.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("party", RegieAttendance, party, RegieParty, regie_party_get_type),
  /**
   * RegieAttendance:invitation:
   *
   * How they stand towards the invitation.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("invitation",
                    RegieAttendance,
                    invitation,
                    RegieInvitationState,
                    regie_invitation_state_get_type),
  /**
   * RegieAttendance:must-attend:
   *
   * Whether the meeting cannot do without them.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("must-attend", RegieAttendance, must_attend),
  /**
   * RegieAttendance:present:
   *
   * Whether they came.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("present", RegieAttendance, present, RegieAnswer, regie_answer_get_type),
  /**
   * RegieAttendance:reason:
   *
   * Why they did not come.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reason", RegieAttendance, reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieAttendance:represented-by:
   *
   * Who spoke for them.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("represented-by", RegieAttendance, represented_by, regie_person_get_type),
};

G_DEFINE_FINAL_TYPE (RegieAttendance, regie_attendance, REGIE_TYPE_ENTITY)

static void
regie_attendance_class_init (RegieAttendanceClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_attendance_init (RegieAttendance *self)
{
}

/**
 * regie_attendance_new:
 *
 * Makes an attendance without any value.
 *
 * Returns: (transfer full): the attendance
 *
 * Since: 0.1
 */
RegieAttendance *
regie_attendance_new (void)
{
  return g_object_new (REGIE_TYPE_ATTENDANCE, NULL);
}

/**
 * regie_attendance_get_person:
 * @self: an attendance
 *
 * Gets the [property@Regie.Attendance:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_attendance_set_person:
 * @self: an attendance
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Attendance:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieAttendance, regie_attendance, person)

/**
 * regie_attendance_get_party:
 * @self: an attendance
 *
 * Gets the [property@Regie.Attendance:party].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_attendance_set_party:
 * @self: an attendance
 * @party: the code
 *
 * Sets the [property@Regie.Attendance:party].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAttendance, regie_attendance, party, RegieParty)

/**
 * regie_attendance_get_invitation:
 * @self: an attendance
 *
 * Gets the [property@Regie.Attendance:invitation].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_attendance_set_invitation:
 * @self: an attendance
 * @invitation: the code
 *
 * Sets the [property@Regie.Attendance:invitation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAttendance, regie_attendance, invitation, RegieInvitationState)

/**
 * regie_attendance_get_must_attend:
 * @self: an attendance
 *
 * Gets the [property@Regie.Attendance:must-attend].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_attendance_set_must_attend:
 * @self: an attendance
 * @must_attend: the value
 *
 * Sets the [property@Regie.Attendance:must-attend].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieAttendance, regie_attendance, must_attend)

/**
 * regie_attendance_get_present:
 * @self: an attendance
 *
 * Gets the [property@Regie.Attendance:present].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_attendance_set_present:
 * @self: an attendance
 * @present: the code
 *
 * Sets the [property@Regie.Attendance:present].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAttendance, regie_attendance, present, RegieAnswer)

/**
 * regie_attendance_get_reason:
 * @self: an attendance
 *
 * Gets the [property@Regie.Attendance:reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_attendance_set_reason:
 * @self: an attendance
 * @reason: (nullable): the text
 *
 * Sets the [property@Regie.Attendance:reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieAttendance, regie_attendance, reason)

/**
 * regie_attendance_get_represented_by:
 * @self: an attendance
 *
 * Gets the [property@Regie.Attendance:represented-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_attendance_set_represented_by:
 * @self: an attendance
 * @represented_by: (nullable): an id
 *
 * Sets the [property@Regie.Attendance:represented-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieAttendance, regie_attendance, represented_by)
