/* regie-communication.c: how a body makes the method known
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-communication.h>

#include <regie/regie-functionary.h>
#include <regie/regie-implementation-action.h>

#include "base/regie-field-private.h"

/**
 * RegieCommunication:
 *
 * An activity by which a body makes the method known, with whom it is for and how many it reached.
 *
 * Source: method, section 7.2, theme C.
 *
 * Since: 0.1
 */
struct _RegieCommunication
{
  RegieEntity parent_instance;

  char  *title;
  char  *audience;
  char  *responsible;
  GDate  planned_date;
  GDate  date;
  int    intended_reach;
  int    reach;
  GStrv  materials;
  char  *action;
};

static const RegieField fields[] = {
  /**
   * RegieCommunication:title:
   *
   * What it is, in a few words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title", RegieCommunication, title, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieCommunication:audience:
   *
   * Whom it is for.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("audience", RegieCommunication, audience),
  /**
   * RegieCommunication:responsible:
   *
   * Who answers for it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("responsible",
                         RegieCommunication,
                         responsible,
                         regie_functionary_get_type),
  /**
   * RegieCommunication:planned-date:
   *
   * Day for which it is planned.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("planned-date", RegieCommunication, planned_date),
  /**
   * RegieCommunication:date:
   *
   * Day on which it was held or came out, or unset while it was not.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieCommunication, date),
  /**
   * RegieCommunication:intended-reach:
   *
   * How many it should reach; 0 when that was not set.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("intended-reach", RegieCommunication, intended_reach, .max = G_MAXINT),
  /**
   * RegieCommunication:reach:
   *
   * How many it reached; 0 while that is not known.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("reach", RegieCommunication, reach, .max = G_MAXINT),
  /**
   * RegieCommunication:materials:
   *
   * Where its material can be found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("materials", RegieCommunication, materials),
  /**
   * RegieCommunication:action:
   *
   * Action that it is part of.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("action",
                         RegieCommunication,
                         action,
                         regie_implementation_action_get_type),
};

G_DEFINE_FINAL_TYPE (RegieCommunication, regie_communication, REGIE_TYPE_ENTITY)

static void
regie_communication_class_init (RegieCommunicationClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_communication_init (RegieCommunication *self)
{
}

/**
 * regie_communication_new:
 *
 * Makes an activity without any value.
 *
 * Returns: (transfer full): the activity
 *
 * Since: 0.1
 */
RegieCommunication *
regie_communication_new (void)
{
  return g_object_new (REGIE_TYPE_COMMUNICATION, NULL);
}

/**
 * regie_communication_get_title:
 * @self: an activity
 *
 * Gets the [property@Regie.Communication:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_communication_set_title:
 * @self: an activity
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.Communication:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCommunication, regie_communication, title)

/**
 * regie_communication_get_audience:
 * @self: an activity
 *
 * Gets the [property@Regie.Communication:audience].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_communication_set_audience:
 * @self: an activity
 * @audience: (nullable): the text
 *
 * Sets the [property@Regie.Communication:audience].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCommunication, regie_communication, audience)

/**
 * regie_communication_get_responsible:
 * @self: an activity
 *
 * Gets the [property@Regie.Communication:responsible].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_communication_set_responsible:
 * @self: an activity
 * @responsible: (nullable): an id
 *
 * Sets the [property@Regie.Communication:responsible].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieCommunication, regie_communication, responsible)

/**
 * regie_communication_get_planned_date:
 * @self: an activity
 *
 * Gets the [property@Regie.Communication:planned-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_communication_set_planned_date:
 * @self: an activity
 * @planned_date: (nullable): the day
 *
 * Sets the [property@Regie.Communication:planned-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieCommunication, regie_communication, planned_date)

/**
 * regie_communication_get_date:
 * @self: an activity
 *
 * Gets the [property@Regie.Communication:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_communication_set_date:
 * @self: an activity
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Communication:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieCommunication, regie_communication, date)

/**
 * regie_communication_get_intended_reach:
 * @self: an activity
 *
 * Gets the [property@Regie.Communication:intended-reach].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_communication_set_intended_reach:
 * @self: an activity
 * @intended_reach: the number
 *
 * Sets the [property@Regie.Communication:intended-reach].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieCommunication, regie_communication, intended_reach)

/**
 * regie_communication_get_reach:
 * @self: an activity
 *
 * Gets the [property@Regie.Communication:reach].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_communication_set_reach:
 * @self: an activity
 * @reach: the number
 *
 * Sets the [property@Regie.Communication:reach].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieCommunication, regie_communication, reach)

/**
 * regie_communication_get_materials:
 * @self: an activity
 *
 * Gets the [property@Regie.Communication:materials].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_communication_set_materials:
 * @self: an activity
 * @materials: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Communication:materials].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieCommunication, regie_communication, materials)

/**
 * regie_communication_get_action:
 * @self: an activity
 *
 * Gets the [property@Regie.Communication:action].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_communication_set_action:
 * @self: an activity
 * @action: (nullable): an id
 *
 * Sets the [property@Regie.Communication:action].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieCommunication, regie_communication, action)
