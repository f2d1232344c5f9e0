/* regie-action-share.h: who carries the actions
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_ACTION_SHARE (regie_action_share_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieActionShare, regie_action_share, REGIE, ACTION_SHARE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieActionShare *regie_action_share_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
int regie_action_share_get_n_actions (RegieActionShare *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_share_set_n_actions (RegieActionShare *self,
                                       int               n_actions);
REGIE_AVAILABLE_IN_ALL
int regie_action_share_get_n_household (RegieActionShare *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_share_set_n_household (RegieActionShare *self,
                                         int               n_household);
REGIE_AVAILABLE_IN_ALL
int regie_action_share_get_n_network (RegieActionShare *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_share_set_n_network (RegieActionShare *self,
                                       int               n_network);
REGIE_AVAILABLE_IN_ALL
int regie_action_share_get_n_professional (RegieActionShare *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_share_set_n_professional (RegieActionShare *self,
                                            int               n_professional);
REGIE_AVAILABLE_IN_ALL
int regie_action_share_get_n_other (RegieActionShare *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_share_set_n_other (RegieActionShare *self,
                                     int               n_other);
REGIE_AVAILABLE_IN_ALL
int regie_action_share_get_n_unowned (RegieActionShare *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_share_set_n_unowned (RegieActionShare *self,
                                       int               n_unowned);
REGIE_AVAILABLE_IN_ALL
int regie_action_share_get_own_percent (RegieActionShare *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_share_set_own_percent (RegieActionShare *self,
                                         int               own_percent);

REGIE_AVAILABLE_IN_ALL
RegieActionShare *regie_dossier_dup_action_share (RegieDossier *self,
                                                  RegiePlan    *plan) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
