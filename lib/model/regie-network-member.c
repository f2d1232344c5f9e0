/* regie-network-member.c: somebody of the informal network
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-network-member.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieNetworkMember:
 *
 * Somebody of the informal network who is at the table: family, friends and others close. Has
 * no file of their own.
 *
 * Source: method, sections 1.1 and 2.2.
 *
 * Since: 0.1
 */
struct _RegieNetworkMember
{
  RegieEntity parent_instance;

  char             *person;
  RegieNetworkKind  kind;
  char             *relation;
  char             *support;
  gboolean          is_lifetime;
  GDate             start_date;
  GDate             end_date;
  char             *end_reason;
  int               contacts;
};

static const RegieField fields[] = {
  /**
   * RegieNetworkMember:person:
   *
   * Who it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieNetworkMember,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieNetworkMember:kind:
   *
   * In which circle they stand.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind",
                    RegieNetworkMember,
                    kind,
                    RegieNetworkKind,
                    regie_network_kind_get_type),
  /**
   * RegieNetworkMember:relation:
   *
   * Who they are to the household, in everyday words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("relation", RegieNetworkMember, relation, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieNetworkMember:support:
   *
   * What they do.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("support", RegieNetworkMember, support, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieNetworkMember:is-lifetime:
   *
   * Whether they are expected to stay for life.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-lifetime", RegieNetworkMember, is_lifetime),
  /**
   * RegieNetworkMember:start-date:
   *
   * Day from which they take part.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieNetworkMember, start_date),
  /**
   * RegieNetworkMember:end-date:
   *
   * Last day, or unset while they take part.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieNetworkMember, end_date),
  /**
   * RegieNetworkMember:end-reason:
   *
   * Why they stopped.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("end-reason", RegieNetworkMember, end_reason, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieNetworkMember:contacts:
   *
   * Contacts a month, about; 0 when not recorded.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("contacts", RegieNetworkMember, contacts, .max = G_MAXINT),
};

G_DEFINE_FINAL_TYPE (RegieNetworkMember, regie_network_member, REGIE_TYPE_ENTITY)

static void
regie_network_member_class_init (RegieNetworkMemberClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_network_member_init (RegieNetworkMember *self)
{
}

/**
 * regie_network_member_new:
 *
 * Makes a network member without any value.
 *
 * Returns: (transfer full): the network member
 *
 * Since: 0.1
 */
RegieNetworkMember *
regie_network_member_new (void)
{
  return g_object_new (REGIE_TYPE_NETWORK_MEMBER, NULL);
}

/**
 * regie_network_member_get_person:
 * @self: a network member
 *
 * Gets the [property@Regie.NetworkMember:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_network_member_set_person:
 * @self: a network member
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.NetworkMember:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieNetworkMember, regie_network_member, person)

/**
 * regie_network_member_get_kind:
 * @self: a network member
 *
 * Gets the [property@Regie.NetworkMember:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_network_member_set_kind:
 * @self: a network member
 * @kind: the code
 *
 * Sets the [property@Regie.NetworkMember:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieNetworkMember, regie_network_member, kind, RegieNetworkKind)

/**
 * regie_network_member_get_relation:
 * @self: a network member
 *
 * Gets the [property@Regie.NetworkMember:relation].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_network_member_set_relation:
 * @self: a network member
 * @relation: (nullable): the text
 *
 * Sets the [property@Regie.NetworkMember:relation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieNetworkMember, regie_network_member, relation)

/**
 * regie_network_member_get_support:
 * @self: a network member
 *
 * Gets the [property@Regie.NetworkMember:support].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_network_member_set_support:
 * @self: a network member
 * @support: (nullable): the text
 *
 * Sets the [property@Regie.NetworkMember:support].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieNetworkMember, regie_network_member, support)

/**
 * regie_network_member_get_is_lifetime:
 * @self: a network member
 *
 * Gets the [property@Regie.NetworkMember:is-lifetime].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_network_member_set_is_lifetime:
 * @self: a network member
 * @is_lifetime: the value
 *
 * Sets the [property@Regie.NetworkMember:is-lifetime].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieNetworkMember, regie_network_member, is_lifetime)

/**
 * regie_network_member_get_start_date:
 * @self: a network member
 *
 * Gets the [property@Regie.NetworkMember:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_network_member_set_start_date:
 * @self: a network member
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.NetworkMember:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieNetworkMember, regie_network_member, start_date)

/**
 * regie_network_member_get_end_date:
 * @self: a network member
 *
 * Gets the [property@Regie.NetworkMember:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_network_member_set_end_date:
 * @self: a network member
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.NetworkMember:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieNetworkMember, regie_network_member, end_date)

/**
 * regie_network_member_get_end_reason:
 * @self: a network member
 *
 * Gets the [property@Regie.NetworkMember:end-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_network_member_set_end_reason:
 * @self: a network member
 * @end_reason: (nullable): the text
 *
 * Sets the [property@Regie.NetworkMember:end-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieNetworkMember, regie_network_member, end_reason)

/**
 * regie_network_member_get_contacts:
 * @self: a network member
 *
 * Gets the [property@Regie.NetworkMember:contacts].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_network_member_set_contacts:
 * @self: a network member
 * @contacts: the number
 *
 * Sets the [property@Regie.NetworkMember:contacts].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieNetworkMember, regie_network_member, contacts)
