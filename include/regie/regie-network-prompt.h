/* regie-network-prompt.h: whom to ask after in the network
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_NETWORK_PROMPT (regie_network_prompt_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieNetworkPrompt, regie_network_prompt, REGIE, NETWORK_PROMPT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieNetworkPrompt *regie_network_prompt_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_network_prompt_get_names (RegieNetworkPrompt *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_prompt_add_name (RegieNetworkPrompt *self,
                                    RegieLabel         *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_network_prompt_remove_name (RegieNetworkPrompt *self,
                                           RegieLabel         *name);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_network_prompt_get_explanation (RegieNetworkPrompt *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_prompt_add_explanation_label (RegieNetworkPrompt *self,
                                                 RegieLabel         *explanation_label);
REGIE_AVAILABLE_IN_ALL
gboolean regie_network_prompt_remove_explanation_label (RegieNetworkPrompt *self,
                                                        RegieLabel         *explanation_label);
REGIE_AVAILABLE_IN_ALL
RegieNetworkPromptKind regie_network_prompt_get_kind (RegieNetworkPrompt *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_prompt_set_kind (RegieNetworkPrompt     *self,
                                    RegieNetworkPromptKind  kind);
REGIE_AVAILABLE_IN_ALL
RegieNetworkKind regie_network_prompt_get_circle (RegieNetworkPrompt *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_prompt_set_circle (RegieNetworkPrompt *self,
                                      RegieNetworkKind    circle);
REGIE_AVAILABLE_IN_ALL
const char *regie_network_prompt_get_source (RegieNetworkPrompt *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_prompt_set_source (RegieNetworkPrompt *self,
                                      const char         *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_network_prompt_get_is_provisional (RegieNetworkPrompt *self);
REGIE_AVAILABLE_IN_ALL
void regie_network_prompt_set_is_provisional (RegieNetworkPrompt *self,
                                              gboolean            is_provisional);

G_END_DECLS
