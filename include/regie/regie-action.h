/* regie-action.h: something that somebody does for a goal
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

#define REGIE_TYPE_ACTION (regie_action_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieAction, regie_action, REGIE, ACTION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieAction *regie_action_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_action_get_title (RegieAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_set_title (RegieAction *self,
                             const char  *title);
REGIE_AVAILABLE_IN_ALL
const char *regie_action_get_goal (RegieAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_set_goal (RegieAction *self,
                            const char  *goal);
REGIE_AVAILABLE_IN_ALL
const char *regie_action_get_owner (RegieAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_set_owner (RegieAction *self,
                             const char  *owner);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_action_get_helpers (RegieAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_set_helpers (RegieAction        *self,
                               const char  *const *helpers);
REGIE_AVAILABLE_IN_ALL
RegieActionStatus regie_action_get_status (RegieAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_set_status (RegieAction       *self,
                              RegieActionStatus  status);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_action_get_start_date (RegieAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_set_start_date (RegieAction *self,
                                  const GDate *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_action_get_due_date (RegieAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_set_due_date (RegieAction *self,
                                const GDate *due_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_action_get_done_date (RegieAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_set_done_date (RegieAction *self,
                                 const GDate *done_date);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_action_get_waits_for (RegieAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_set_waits_for (RegieAction        *self,
                                 const char  *const *waits_for);
REGIE_AVAILABLE_IN_ALL
const char *regie_action_get_blocked_reason (RegieAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_set_blocked_reason (RegieAction *self,
                                      const char  *blocked_reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_action_get_evidence (RegieAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_set_evidence (RegieAction *self,
                                const char  *evidence);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_action_get_confirmed_date (RegieAction *self);
REGIE_AVAILABLE_IN_ALL
void regie_action_set_confirmed_date (RegieAction *self,
                                      const GDate *confirmed_date);

G_END_DECLS
