/* regie-meeting.c: a meeting
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-meeting.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieMeeting:
 *
 * A meeting, planned or held.
 *
 * Source: method, sections 2.2 to 2.5.
 *
 * Since: 0.1
 */
struct _RegieMeeting
{
  RegieEntity parent_instance;

  RegieMeetingKind  kind;
  GDate             date;
  char             *start_time;
  char             *place;
  char             *aim;
  gboolean          is_held;
  char             *cancelled_reason;
  char             *chaired_by;
  GStrv             agenda;
  char             *spoke_first;
  char             *minutes;
  char             *continues;
  RegieItems       *attendances;
  RegieItems       *decisions;
};

static const RegieField fields[] = {
  /**
   * RegieMeeting:kind:
   *
   * Kind of meeting.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind", RegieMeeting, kind, RegieMeetingKind, regie_meeting_kind_get_type),
  /**
   * RegieMeeting:date:
   *
   * Day of the meeting.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieMeeting, date),
  /**
   * RegieMeeting:start-time:
   *
   * Time of day at which the household is received, as `14:15`, in local time.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("start-time", RegieMeeting, start_time),
  /**
   * RegieMeeting:place:
   *
   * Where.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("place", RegieMeeting, place, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieMeeting:aim:
   *
   * Aim, in the words of the household.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("aim", RegieMeeting, aim, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieMeeting:is-held:
   *
   * Whether it was held.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-held", RegieMeeting, is_held),
  /**
   * RegieMeeting:cancelled-reason:
   *
   * Why it was cancelled.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("cancelled-reason",
                      RegieMeeting,
                      cancelled_reason,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieMeeting:chaired-by:
   *
   * Who led it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("chaired-by", RegieMeeting, chaired_by, regie_person_get_type),
  /**
   * RegieMeeting:agenda:
   *
   * Points of the agenda, in order.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("agenda", RegieMeeting, agenda),
  /**
   * RegieMeeting:spoke-first:
   *
   * Who spoke first.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("spoke-first", RegieMeeting, spoke_first, regie_person_get_type),
  /**
   * RegieMeeting:minutes:
   *
   * What was said.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("minutes", RegieMeeting, minutes, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieMeeting:continues:
   *
   * Earlier meeting that this one finishes.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("continues", RegieMeeting, continues, regie_meeting_get_type),
  /**
   * RegieMeeting:attendances:
   *
   * Who was invited and who came.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("attendances", RegieMeeting, attendances, regie_attendance_get_type),
  /**
   * RegieMeeting:decisions:
   *
   * What was decided.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("decisions", RegieMeeting, decisions, regie_decision_get_type),
};

G_DEFINE_FINAL_TYPE (RegieMeeting, regie_meeting, REGIE_TYPE_ENTITY)

static void
regie_meeting_class_init (RegieMeetingClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_meeting_init (RegieMeeting *self)
{
}

/**
 * regie_meeting_new:
 *
 * Makes a meeting without any value.
 *
 * Returns: (transfer full): the meeting
 *
 * Since: 0.1
 */
RegieMeeting *
regie_meeting_new (void)
{
  return g_object_new (REGIE_TYPE_MEETING, NULL);
}

/**
 * regie_meeting_get_kind:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_meeting_set_kind:
 * @self: a meeting
 * @kind: the code
 *
 * Sets the [property@Regie.Meeting:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieMeeting, regie_meeting, kind, RegieMeetingKind)

/**
 * regie_meeting_get_date:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_meeting_set_date:
 * @self: a meeting
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Meeting:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMeeting, regie_meeting, date)

/**
 * regie_meeting_get_start_time:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:start-time].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_meeting_set_start_time:
 * @self: a meeting
 * @start_time: (nullable): the text
 *
 * Sets the [property@Regie.Meeting:start-time].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMeeting, regie_meeting, start_time)

/**
 * regie_meeting_get_place:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:place].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_meeting_set_place:
 * @self: a meeting
 * @place: (nullable): the text
 *
 * Sets the [property@Regie.Meeting:place].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMeeting, regie_meeting, place)

/**
 * regie_meeting_get_aim:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:aim].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_meeting_set_aim:
 * @self: a meeting
 * @aim: (nullable): the text
 *
 * Sets the [property@Regie.Meeting:aim].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMeeting, regie_meeting, aim)

/**
 * regie_meeting_get_is_held:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:is-held].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_meeting_set_is_held:
 * @self: a meeting
 * @is_held: the value
 *
 * Sets the [property@Regie.Meeting:is-held].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieMeeting, regie_meeting, is_held)

/**
 * regie_meeting_get_cancelled_reason:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:cancelled-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_meeting_set_cancelled_reason:
 * @self: a meeting
 * @cancelled_reason: (nullable): the text
 *
 * Sets the [property@Regie.Meeting:cancelled-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMeeting, regie_meeting, cancelled_reason)

/**
 * regie_meeting_get_chaired_by:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:chaired-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_meeting_set_chaired_by:
 * @self: a meeting
 * @chaired_by: (nullable): an id
 *
 * Sets the [property@Regie.Meeting:chaired-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMeeting, regie_meeting, chaired_by)

/**
 * regie_meeting_get_agenda:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:agenda].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_meeting_set_agenda:
 * @self: a meeting
 * @agenda: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Meeting:agenda].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieMeeting, regie_meeting, agenda)

/**
 * regie_meeting_get_spoke_first:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:spoke-first].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_meeting_set_spoke_first:
 * @self: a meeting
 * @spoke_first: (nullable): an id
 *
 * Sets the [property@Regie.Meeting:spoke-first].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMeeting, regie_meeting, spoke_first)

/**
 * regie_meeting_get_minutes:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:minutes].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_meeting_set_minutes:
 * @self: a meeting
 * @minutes: (nullable): the text
 *
 * Sets the [property@Regie.Meeting:minutes].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMeeting, regie_meeting, minutes)

/**
 * regie_meeting_get_continues:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:continues].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_meeting_set_continues:
 * @self: a meeting
 * @continues: (nullable): an id
 *
 * Sets the [property@Regie.Meeting:continues].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMeeting, regie_meeting, continues)

/**
 * regie_meeting_get_attendances:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:attendances].
 *
 * Returns: (transfer none): a list of [class@Regie.Attendance] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_meeting_add_attendance:
 * @self: a meeting
 * @attendance: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Meeting:attendances].
 *
 * Since: 0.1
 */

/**
 * regie_meeting_remove_attendance:
 * @self: a meeting
 * @attendance: (transfer none): what to remove
 *
 * Removes from [property@Regie.Meeting:attendances].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMeeting, regie_meeting, attendances, attendance, RegieAttendance)

/**
 * regie_meeting_get_decisions:
 * @self: a meeting
 *
 * Gets the [property@Regie.Meeting:decisions].
 *
 * Returns: (transfer none): a list of [class@Regie.Decision] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_meeting_add_decision:
 * @self: a meeting
 * @decision: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Meeting:decisions].
 *
 * Since: 0.1
 */

/**
 * regie_meeting_remove_decision:
 * @self: a meeting
 * @decision: (transfer none): what to remove
 *
 * Removes from [property@Regie.Meeting:decisions].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieMeeting, regie_meeting, decisions, decision, RegieDecision)
