/* regie-membership.c: being a member of a household
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-membership.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieMembership:
 *
 * Being a member of a household, with dates. A child can be a member of two households at once.
 *
 * Source: method, section 1.1.
 *
 * Since: 0.1
 */
struct _RegieMembership
{
  RegieEntity parent_instance;

  char  *person;
  char  *role;
  GDate  start_date;
  GDate  end_date;
  int    days_per_week;
  char  *arrangement;
};

static const RegieField fields[] = {
  /**
   * RegieMembership:person:
   *
   * Person who lives in the household.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieMembership,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieMembership:role:
   *
   * Place in the household in everyday words, such as mother or child.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("role", RegieMembership, role, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieMembership:start-date:
   *
   * First day, or unset when not known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieMembership, start_date),
  /**
   * RegieMembership:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieMembership, end_date),
  /**
   * RegieMembership:days-per-week:
   *
   * Days a week that the person lives here; 0 when not recorded.
   *
   * Range: 0 to 7.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("days-per-week", RegieMembership, days_per_week, .max = 7),
  /**
   * RegieMembership:arrangement:
   *
   * How the time is shared, in words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("arrangement", RegieMembership, arrangement, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieMembership, regie_membership, REGIE_TYPE_ENTITY)

static void
regie_membership_class_init (RegieMembershipClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_membership_init (RegieMembership *self)
{
}

/**
 * regie_membership_new:
 *
 * Makes a membership without any value.
 *
 * Returns: (transfer full): the membership
 *
 * Since: 0.1
 */
RegieMembership *
regie_membership_new (void)
{
  return g_object_new (REGIE_TYPE_MEMBERSHIP, NULL);
}

/**
 * regie_membership_get_person:
 * @self: a membership
 *
 * Gets the [property@Regie.Membership:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_membership_set_person:
 * @self: a membership
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Membership:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMembership, regie_membership, person)

/**
 * regie_membership_get_role:
 * @self: a membership
 *
 * Gets the [property@Regie.Membership:role].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_membership_set_role:
 * @self: a membership
 * @role: (nullable): the text
 *
 * Sets the [property@Regie.Membership:role].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMembership, regie_membership, role)

/**
 * regie_membership_get_start_date:
 * @self: a membership
 *
 * Gets the [property@Regie.Membership:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_membership_set_start_date:
 * @self: a membership
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Membership:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMembership, regie_membership, start_date)

/**
 * regie_membership_get_end_date:
 * @self: a membership
 *
 * Gets the [property@Regie.Membership:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_membership_set_end_date:
 * @self: a membership
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Membership:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMembership, regie_membership, end_date)

/**
 * regie_membership_get_days_per_week:
 * @self: a membership
 *
 * Gets the [property@Regie.Membership:days-per-week].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_membership_set_days_per_week:
 * @self: a membership
 * @days_per_week: the number
 *
 * Sets the [property@Regie.Membership:days-per-week].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieMembership, regie_membership, days_per_week)

/**
 * regie_membership_get_arrangement:
 * @self: a membership
 *
 * Gets the [property@Regie.Membership:arrangement].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_membership_set_arrangement:
 * @self: a membership
 * @arrangement: (nullable): the text
 *
 * Sets the [property@Regie.Membership:arrangement].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieMembership, regie_membership, arrangement)
