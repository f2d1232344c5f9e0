/* regie-network-question.h: who may be missing in the network
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

#define REGIE_TYPE_NETWORK_QUESTION (regie_network_question_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieNetworkQuestion, regie_network_question, REGIE, NETWORK_QUESTION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieNetworkQuestion *regie_network_question_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_network_question_get_prompt (RegieNetworkQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_question_set_prompt (RegieNetworkQuestion *self,
                                        const char           *prompt);
REGIE_AVAILABLE_IN_ALL
const char *regie_network_question_get_person (RegieNetworkQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_question_set_person (RegieNetworkQuestion *self,
                                        const char           *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_network_question_get_about (RegieNetworkQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_question_set_about (RegieNetworkQuestion *self,
                                       const char           *about);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_network_question_get_known (RegieNetworkQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_question_set_known (RegieNetworkQuestion        *self,
                                       const char           *const *known);
REGIE_AVAILABLE_IN_ALL
const char *regie_network_question_get_sentence (RegieNetworkQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_question_set_sentence (RegieNetworkQuestion *self,
                                          const char           *sentence);
REGIE_AVAILABLE_IN_ALL
const char *regie_network_question_get_source (RegieNetworkQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_question_set_source (RegieNetworkQuestion *self,
                                        const char           *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_network_question_get_is_provisional (RegieNetworkQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_question_set_is_provisional (RegieNetworkQuestion *self,
                                                gboolean              is_provisional);

G_END_DECLS
