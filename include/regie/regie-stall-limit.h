/* regie-stall-limit.h: after how many days something counts as a standstill
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

#define REGIE_TYPE_STALL_LIMIT (regie_stall_limit_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieStallLimit, regie_stall_limit, REGIE, STALL_LIMIT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieStallLimit *regie_stall_limit_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieStallKind regie_stall_limit_get_kind (RegieStallLimit *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_limit_set_kind (RegieStallLimit *self,
                                 RegieStallKind   kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_stall_limit_get_level (RegieStallLimit *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_limit_set_level (RegieStallLimit *self,
                                  const char      *level);
REGIE_AVAILABLE_IN_ALL
const char *regie_stall_limit_get_stage (RegieStallLimit *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_limit_set_stage (RegieStallLimit *self,
                                  const char      *stage);
REGIE_AVAILABLE_IN_ALL
int regie_stall_limit_get_days (RegieStallLimit *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_limit_set_days (RegieStallLimit *self,
                                 int              days);
REGIE_AVAILABLE_IN_ALL
int regie_stall_limit_get_owner_days (RegieStallLimit *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_limit_set_owner_days (RegieStallLimit *self,
                                       int              owner_days);
REGIE_AVAILABLE_IN_ALL
const char *regie_stall_limit_get_source (RegieStallLimit *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_limit_set_source (RegieStallLimit *self,
                                   const char      *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_stall_limit_get_is_provisional (RegieStallLimit *self);
REGIE_AVAILABLE_IN_ALL
void regie_stall_limit_set_is_provisional (RegieStallLimit *self,
                                           gboolean         is_provisional);

G_END_DECLS
