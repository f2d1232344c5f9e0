/* regie-network-change.h: what became of somebody in the network
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

#define REGIE_TYPE_NETWORK_CHANGE (regie_network_change_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieNetworkChange, regie_network_change, REGIE, NETWORK_CHANGE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieNetworkChange *regie_network_change_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_network_change_get_person (RegieNetworkChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_change_set_person (RegieNetworkChange *self,
                                      const char         *person);
REGIE_AVAILABLE_IN_ALL
RegieNetworkMove regie_network_change_get_move (RegieNetworkChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_change_set_move (RegieNetworkChange *self,
                                    RegieNetworkMove    move);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_network_change_get_came_date (RegieNetworkChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_change_set_came_date (RegieNetworkChange *self,
                                         const GDate        *came_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_network_change_get_left_date (RegieNetworkChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_change_set_left_date (RegieNetworkChange *self,
                                         const GDate        *left_date);
REGIE_AVAILABLE_IN_ALL
int regie_network_change_get_contacts_before (RegieNetworkChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_change_set_contacts_before (RegieNetworkChange *self,
                                               int                 contacts_before);
REGIE_AVAILABLE_IN_ALL
int regie_network_change_get_contacts_after (RegieNetworkChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_change_set_contacts_after (RegieNetworkChange *self,
                                              int                 contacts_after);
REGIE_AVAILABLE_IN_ALL
gboolean regie_network_change_get_is_lifetime (RegieNetworkChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_change_set_is_lifetime (RegieNetworkChange *self,
                                           gboolean            is_lifetime);
REGIE_AVAILABLE_IN_ALL
const char *regie_network_change_get_sentence (RegieNetworkChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_change_set_sentence (RegieNetworkChange *self,
                                        const char         *sentence);

G_END_DECLS
