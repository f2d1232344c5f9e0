/* regie-action-chain.h: actions that wait for each other
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-plan.h>

G_BEGIN_DECLS

#define REGIE_TYPE_ACTION_CHAIN (regie_action_chain_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieActionChain, regie_action_chain, REGIE, ACTION_CHAIN, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieActionChain *regie_action_chain_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *const *regie_action_chain_get_actions (RegieActionChain *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_chain_set_actions (RegieActionChain        *self,
                                     const char       *const *actions);
REGIE_AVAILABLE_IN_ALL
gboolean regie_action_chain_get_is_circle (RegieActionChain *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_chain_set_is_circle (RegieActionChain *self,
                                       gboolean          is_circle);
REGIE_AVAILABLE_IN_ALL
const char *regie_action_chain_get_sentence (RegieActionChain *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_chain_set_sentence (RegieActionChain *self,
                                      const char       *sentence);

REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_list_action_chains (RegiePlan  *self,
                                           const char *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
