/* regie-household.c: people who live together and share daily life
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-household.h>

#include "base/regie-field-private.h"

/**
 * RegieHousehold:
 *
 * People who live together and share daily life. Who they are on a day follows from the
 * memberships.
 *
 * Source: method, section 1.1.
 *
 * Since: 0.1
 */
struct _RegieHousehold
{
  RegieEntity parent_instance;

  char       *name;
  char       *street;
  char       *house_number;
  char       *postal_code;
  char       *place;
  gboolean    address_is_hidden;
  GDate       since_date;
  GDate       until_date;
  RegieItems *memberships;
};

static const RegieField fields[] = {
  /**
   * RegieHousehold:name:
   *
   * Name by which the household is known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name", RegieHousehold, name, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieHousehold:street:
   *
   * Street of the address.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("street", RegieHousehold, street, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieHousehold:house-number:
   *
   * House number with its addition.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("house-number", RegieHousehold, house_number, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieHousehold:postal-code:
   *
   * Postal code, as `1234 AB`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("postal-code", RegieHousehold, postal_code, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieHousehold:place:
   *
   * Place of the address.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("place", RegieHousehold, place, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieHousehold:address-is-hidden:
   *
   * Whether the address must not be shown to everybody at the table.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("address-is-hidden", RegieHousehold, address_is_hidden),
  /**
   * RegieHousehold:since-date:
   *
   * Day on which the household came to be.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("since-date", RegieHousehold, since_date),
  /**
   * RegieHousehold:until-date:
   *
   * Last day of the household, or unset while it exists.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("until-date", RegieHousehold, until_date),
  /**
   * RegieHousehold:memberships:
   *
   * Who lives in the household, with dates.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("memberships", RegieHousehold, memberships, regie_membership_get_type),
};

G_DEFINE_FINAL_TYPE (RegieHousehold, regie_household, REGIE_TYPE_ENTITY)

static void
regie_household_class_init (RegieHouseholdClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_household_init (RegieHousehold *self)
{
}

/**
 * regie_household_new:
 *
 * Makes a household without any value.
 *
 * Returns: (transfer full): the household
 *
 * Since: 0.1
 */
RegieHousehold *
regie_household_new (void)
{
  return g_object_new (REGIE_TYPE_HOUSEHOLD, NULL);
}

/**
 * regie_household_get_name:
 * @self: a household
 *
 * Gets the [property@Regie.Household:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_household_set_name:
 * @self: a household
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.Household:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHousehold, regie_household, name)

/**
 * regie_household_get_street:
 * @self: a household
 *
 * Gets the [property@Regie.Household:street].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_household_set_street:
 * @self: a household
 * @street: (nullable): the text
 *
 * Sets the [property@Regie.Household:street].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHousehold, regie_household, street)

/**
 * regie_household_get_house_number:
 * @self: a household
 *
 * Gets the [property@Regie.Household:house-number].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_household_set_house_number:
 * @self: a household
 * @house_number: (nullable): the text
 *
 * Sets the [property@Regie.Household:house-number].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHousehold, regie_household, house_number)

/**
 * regie_household_get_postal_code:
 * @self: a household
 *
 * Gets the [property@Regie.Household:postal-code].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_household_set_postal_code:
 * @self: a household
 * @postal_code: (nullable): the text
 *
 * Sets the [property@Regie.Household:postal-code].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHousehold, regie_household, postal_code)

/**
 * regie_household_get_place:
 * @self: a household
 *
 * Gets the [property@Regie.Household:place].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_household_set_place:
 * @self: a household
 * @place: (nullable): the text
 *
 * Sets the [property@Regie.Household:place].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHousehold, regie_household, place)

/**
 * regie_household_get_address_is_hidden:
 * @self: a household
 *
 * Gets the [property@Regie.Household:address-is-hidden].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_household_set_address_is_hidden:
 * @self: a household
 * @address_is_hidden: the value
 *
 * Sets the [property@Regie.Household:address-is-hidden].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieHousehold, regie_household, address_is_hidden)

/**
 * regie_household_get_since_date:
 * @self: a household
 *
 * Gets the [property@Regie.Household:since-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_household_set_since_date:
 * @self: a household
 * @since_date: (nullable): the day
 *
 * Sets the [property@Regie.Household:since-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieHousehold, regie_household, since_date)

/**
 * regie_household_get_until_date:
 * @self: a household
 *
 * Gets the [property@Regie.Household:until-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_household_set_until_date:
 * @self: a household
 * @until_date: (nullable): the day
 *
 * Sets the [property@Regie.Household:until-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieHousehold, regie_household, until_date)

/**
 * regie_household_get_memberships:
 * @self: a household
 *
 * Gets the [property@Regie.Household:memberships].
 *
 * Returns: (transfer none): a list of [class@Regie.Membership] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_household_add_membership:
 * @self: a household
 * @membership: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Household:memberships].
 *
 * Since: 0.1
 */

/**
 * regie_household_remove_membership:
 * @self: a household
 * @membership: (transfer none): what to remove
 *
 * Removes from [property@Regie.Household:memberships].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieHousehold, regie_household, memberships, membership, RegieMembership)
