/* regie-attendee.c: that a functionary takes part in a learning event
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-attendee.h>

#include <regie/regie-functionary.h>

#include "base/regie-field-private.h"

/**
 * RegieAttendee:
 *
 * That a functionary is to take part in a learning event, and whether that came true.
 *
 * Source: method, section 8.3.
 *
 * Since: 0.1
 */
struct _RegieAttendee
{
  RegieEntity parent_instance;

  char        *functionary;
  RegieAnswer  attended;
};

static const RegieField fields[] = {
  /**
   * RegieAttendee:functionary:
   *
   * Who.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("functionary",
                         RegieAttendee,
                         functionary,
                         regie_functionary_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieAttendee:attended:
   *
   * Whether the functionary was there.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("attended", RegieAttendee, attended, RegieAnswer, regie_answer_get_type),
};

G_DEFINE_FINAL_TYPE (RegieAttendee, regie_attendee, REGIE_TYPE_ENTITY)

static void
regie_attendee_class_init (RegieAttendeeClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_attendee_init (RegieAttendee *self)
{
}

/**
 * regie_attendee_new:
 *
 * Makes an attendee without any value.
 *
 * Returns: (transfer full): the attendee
 *
 * Since: 0.1
 */
RegieAttendee *
regie_attendee_new (void)
{
  return g_object_new (REGIE_TYPE_ATTENDEE, NULL);
}

/**
 * regie_attendee_get_functionary:
 * @self: an attendee
 *
 * Gets the [property@Regie.Attendee:functionary].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_attendee_set_functionary:
 * @self: an attendee
 * @functionary: (nullable): an id
 *
 * Sets the [property@Regie.Attendee:functionary].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieAttendee, regie_attendee, functionary)

/**
 * regie_attendee_get_attended:
 * @self: an attendee
 *
 * Gets the [property@Regie.Attendee:attended].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_attendee_set_attended:
 * @self: an attendee
 * @attended: the code
 *
 * Sets the [property@Regie.Attendee:attended].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieAttendee, regie_attendee, attended, RegieAnswer)
