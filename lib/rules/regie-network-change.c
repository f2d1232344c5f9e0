/* regie-network-change.c: what became of somebody in the network
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-network-change.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieNetworkChange:
 *
 * What became of somebody of the informal network between two days.
 *
 * Source: method, section 2.2.
 *
 * Since: 0.1
 */
struct _RegieNetworkChange
{
  RegieEntity parent_instance;

  char             *person;
  RegieNetworkMove  move;
  GDate             came_date;
  GDate             left_date;
  int               contacts_before;
  int               contacts_after;
  gboolean          is_lifetime;
  char             *sentence;
};

static const RegieField fields[] = {
  /**
   * RegieNetworkChange:person:
   *
   * Who it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieNetworkChange,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieNetworkChange:move:
   *
   * Whether they stayed, came, left, or came and left.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("move",
                    RegieNetworkChange,
                    move,
                    RegieNetworkMove,
                    regie_network_move_get_type),
  /**
   * RegieNetworkChange:came-date:
   *
   * First day in the network, when it lies in the period.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("came-date", RegieNetworkChange, came_date),
  /**
   * RegieNetworkChange:left-date:
   *
   * Last day in the network, when it lies in the period.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("left-date", RegieNetworkChange, left_date),
  /**
   * RegieNetworkChange:contacts-before:
   *
   * Contacts a month, about, on the first day; 0 when not recorded.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("contacts-before", RegieNetworkChange, contacts_before, .max = G_MAXINT),
  /**
   * RegieNetworkChange:contacts-after:
   *
   * Contacts a month, about, on the last day; 0 when not recorded.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("contacts-after", RegieNetworkChange, contacts_after, .max = G_MAXINT),
  /**
   * RegieNetworkChange:is-lifetime:
   *
   * Whether they were expected to stay for life.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-lifetime", RegieNetworkChange, is_lifetime),
  /**
   * RegieNetworkChange:sentence:
   *
   * The same in one sentence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence",
                      RegieNetworkChange,
                      sentence,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieNetworkChange, regie_network_change, REGIE_TYPE_ENTITY)

static void
regie_network_change_class_init (RegieNetworkChangeClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_network_change_init (RegieNetworkChange *self)
{
}

/**
 * regie_network_change_new:
 *
 * Makes a network change without any value.
 *
 * Returns: (transfer full): the network change
 *
 * Since: 0.1
 */
RegieNetworkChange *
regie_network_change_new (void)
{
  return g_object_new (REGIE_TYPE_NETWORK_CHANGE, NULL);
}

/**
 * regie_network_change_get_person:
 * @self: a network change
 *
 * Gets the [property@Regie.NetworkChange:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_network_change_set_person:
 * @self: a network change
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.NetworkChange:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieNetworkChange, regie_network_change, person)

/**
 * regie_network_change_get_move:
 * @self: a network change
 *
 * Gets the [property@Regie.NetworkChange:move].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_network_change_set_move:
 * @self: a network change
 * @move: the code
 *
 * Sets the [property@Regie.NetworkChange:move].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieNetworkChange, regie_network_change, move, RegieNetworkMove)

/**
 * regie_network_change_get_came_date:
 * @self: a network change
 *
 * Gets the [property@Regie.NetworkChange:came-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_network_change_set_came_date:
 * @self: a network change
 * @came_date: (nullable): the day
 *
 * Sets the [property@Regie.NetworkChange:came-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieNetworkChange, regie_network_change, came_date)

/**
 * regie_network_change_get_left_date:
 * @self: a network change
 *
 * Gets the [property@Regie.NetworkChange:left-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_network_change_set_left_date:
 * @self: a network change
 * @left_date: (nullable): the day
 *
 * Sets the [property@Regie.NetworkChange:left-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieNetworkChange, regie_network_change, left_date)

/**
 * regie_network_change_get_contacts_before:
 * @self: a network change
 *
 * Gets the [property@Regie.NetworkChange:contacts-before].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_network_change_set_contacts_before:
 * @self: a network change
 * @contacts_before: the number
 *
 * Sets the [property@Regie.NetworkChange:contacts-before].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieNetworkChange, regie_network_change, contacts_before)

/**
 * regie_network_change_get_contacts_after:
 * @self: a network change
 *
 * Gets the [property@Regie.NetworkChange:contacts-after].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_network_change_set_contacts_after:
 * @self: a network change
 * @contacts_after: the number
 *
 * Sets the [property@Regie.NetworkChange:contacts-after].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieNetworkChange, regie_network_change, contacts_after)

/**
 * regie_network_change_get_is_lifetime:
 * @self: a network change
 *
 * Gets the [property@Regie.NetworkChange:is-lifetime].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_network_change_set_is_lifetime:
 * @self: a network change
 * @is_lifetime: the value
 *
 * Sets the [property@Regie.NetworkChange:is-lifetime].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieNetworkChange, regie_network_change, is_lifetime)

/**
 * regie_network_change_get_sentence:
 * @self: a network change
 *
 * Gets the [property@Regie.NetworkChange:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_network_change_set_sentence:
 * @self: a network change
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.NetworkChange:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieNetworkChange, regie_network_change, sentence)
