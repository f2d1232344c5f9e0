/* regie-network-member.h: somebody of the informal network
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

#define REGIE_TYPE_NETWORK_MEMBER (regie_network_member_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieNetworkMember, regie_network_member, REGIE, NETWORK_MEMBER, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieNetworkMember *regie_network_member_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_network_member_get_person (RegieNetworkMember *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_member_set_person (RegieNetworkMember *self,
                                      const char         *person);
REGIE_AVAILABLE_IN_ALL
RegieNetworkKind regie_network_member_get_kind (RegieNetworkMember *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_member_set_kind (RegieNetworkMember *self,
                                    RegieNetworkKind    kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_network_member_get_relation (RegieNetworkMember *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_member_set_relation (RegieNetworkMember *self,
                                        const char         *relation);
REGIE_AVAILABLE_IN_ALL
const char *regie_network_member_get_support (RegieNetworkMember *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_member_set_support (RegieNetworkMember *self,
                                       const char         *support);
REGIE_AVAILABLE_IN_ALL
gboolean regie_network_member_get_is_lifetime (RegieNetworkMember *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_member_set_is_lifetime (RegieNetworkMember *self,
                                           gboolean            is_lifetime);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_network_member_get_start_date (RegieNetworkMember *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_member_set_start_date (RegieNetworkMember *self,
                                          const GDate        *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_network_member_get_end_date (RegieNetworkMember *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_member_set_end_date (RegieNetworkMember *self,
                                        const GDate        *end_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_network_member_get_end_reason (RegieNetworkMember *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_member_set_end_reason (RegieNetworkMember *self,
                                          const char         *end_reason);
REGIE_AVAILABLE_IN_ALL
int regie_network_member_get_contacts (RegieNetworkMember *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_member_set_contacts (RegieNetworkMember *self,
                                        int                 contacts);

G_END_DECLS
