/* regie-communication.h: how a body makes the method known
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

#define REGIE_TYPE_COMMUNICATION (regie_communication_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieCommunication, regie_communication, REGIE, COMMUNICATION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieCommunication *regie_communication_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_communication_get_title (RegieCommunication *self);
REGIE_AVAILABLE_IN_ALL
void regie_communication_set_title (RegieCommunication *self,
                                    const char         *title);
REGIE_AVAILABLE_IN_ALL
const char *regie_communication_get_audience (RegieCommunication *self);
REGIE_AVAILABLE_IN_ALL
void regie_communication_set_audience (RegieCommunication *self,
                                       const char         *audience);
REGIE_AVAILABLE_IN_ALL
const char *regie_communication_get_responsible (RegieCommunication *self);
REGIE_AVAILABLE_IN_ALL
void regie_communication_set_responsible (RegieCommunication *self,
                                          const char         *responsible);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_communication_get_planned_date (RegieCommunication *self);
REGIE_AVAILABLE_IN_ALL
void regie_communication_set_planned_date (RegieCommunication *self,
                                           const GDate        *planned_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_communication_get_date (RegieCommunication *self);
REGIE_AVAILABLE_IN_ALL
void regie_communication_set_date (RegieCommunication *self,
                                   const GDate        *date);
REGIE_AVAILABLE_IN_ALL
int regie_communication_get_intended_reach (RegieCommunication *self);
REGIE_AVAILABLE_IN_ALL
void regie_communication_set_intended_reach (RegieCommunication *self,
                                             int                 intended_reach);
REGIE_AVAILABLE_IN_ALL
int regie_communication_get_reach (RegieCommunication *self);
REGIE_AVAILABLE_IN_ALL
void regie_communication_set_reach (RegieCommunication *self,
                                    int                 reach);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_communication_get_materials (RegieCommunication *self);
REGIE_AVAILABLE_IN_ALL
void regie_communication_set_materials (RegieCommunication        *self,
                                        const char         *const *materials);
REGIE_AVAILABLE_IN_ALL
const char *regie_communication_get_action (RegieCommunication *self);
REGIE_AVAILABLE_IN_ALL
void regie_communication_set_action (RegieCommunication *self,
                                     const char         *action);

G_END_DECLS
