/* regie-membership.h: being a member of a household
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_MEMBERSHIP (regie_membership_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieMembership, regie_membership, REGIE, MEMBERSHIP, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieMembership *regie_membership_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_membership_get_person (RegieMembership *self);
REGIE_AVAILABLE_IN_ALL
void regie_membership_set_person (RegieMembership *self,
                                  const char      *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_membership_get_role (RegieMembership *self);
REGIE_AVAILABLE_IN_ALL
void regie_membership_set_role (RegieMembership *self,
                                const char      *role);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_membership_get_start_date (RegieMembership *self);
REGIE_AVAILABLE_IN_ALL
void regie_membership_set_start_date (RegieMembership *self,
                                      const GDate     *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_membership_get_end_date (RegieMembership *self);
REGIE_AVAILABLE_IN_ALL
void regie_membership_set_end_date (RegieMembership *self,
                                    const GDate     *end_date);
REGIE_AVAILABLE_IN_ALL
int regie_membership_get_days_per_week (RegieMembership *self);
REGIE_AVAILABLE_IN_ALL
void regie_membership_set_days_per_week (RegieMembership *self,
                                         int              days_per_week);
REGIE_AVAILABLE_IN_ALL
const char *regie_membership_get_arrangement (RegieMembership *self);
REGIE_AVAILABLE_IN_ALL
void regie_membership_set_arrangement (RegieMembership *self,
                                       const char      *arrangement);

G_END_DECLS
