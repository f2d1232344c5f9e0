/* regie-household.h: people who live together and share daily life
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-membership.h>

G_BEGIN_DECLS

#define REGIE_TYPE_HOUSEHOLD (regie_household_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieHousehold, regie_household, REGIE, HOUSEHOLD, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieHousehold *regie_household_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_household_get_name (RegieHousehold *self);
REGIE_AVAILABLE_IN_ALL
void regie_household_set_name (RegieHousehold *self,
                               const char     *name);
REGIE_AVAILABLE_IN_ALL
const char *regie_household_get_street (RegieHousehold *self);
REGIE_AVAILABLE_IN_ALL
void regie_household_set_street (RegieHousehold *self,
                                 const char     *street);
REGIE_AVAILABLE_IN_ALL
const char *regie_household_get_house_number (RegieHousehold *self);
REGIE_AVAILABLE_IN_ALL
void regie_household_set_house_number (RegieHousehold *self,
                                       const char     *house_number);
REGIE_AVAILABLE_IN_ALL
const char *regie_household_get_postal_code (RegieHousehold *self);
REGIE_AVAILABLE_IN_ALL
void regie_household_set_postal_code (RegieHousehold *self,
                                      const char     *postal_code);
REGIE_AVAILABLE_IN_ALL
const char *regie_household_get_place (RegieHousehold *self);
REGIE_AVAILABLE_IN_ALL
void regie_household_set_place (RegieHousehold *self,
                                const char     *place);
REGIE_AVAILABLE_IN_ALL
gboolean regie_household_get_address_is_hidden (RegieHousehold *self);
REGIE_AVAILABLE_IN_ALL
void regie_household_set_address_is_hidden (RegieHousehold *self,
                                            gboolean        address_is_hidden);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_household_get_since_date (RegieHousehold *self);
REGIE_AVAILABLE_IN_ALL
void regie_household_set_since_date (RegieHousehold *self,
                                     const GDate    *since_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_household_get_until_date (RegieHousehold *self);
REGIE_AVAILABLE_IN_ALL
void regie_household_set_until_date (RegieHousehold *self,
                                     const GDate    *until_date);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_household_get_memberships (RegieHousehold *self);
REGIE_AVAILABLE_IN_ALL
void regie_household_add_membership (RegieHousehold  *self,
                                     RegieMembership *membership);
REGIE_AVAILABLE_IN_ALL
gboolean regie_household_remove_membership (RegieHousehold  *self,
                                            RegieMembership *membership);

G_END_DECLS
