/* regie-change.h: a difference between two versions of a record
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

#define REGIE_TYPE_CHANGE (regie_change_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieChange, regie_change, REGIE, CHANGE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieChange *regie_change_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_change_get_path (RegieChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_change_set_path (RegieChange *self,
                            const char  *path);
REGIE_AVAILABLE_IN_ALL
RegieChangeKind regie_change_get_kind (RegieChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_change_set_kind (RegieChange     *self,
                            RegieChangeKind  kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_change_get_before (RegieChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_change_set_before (RegieChange *self,
                              const char  *before);
REGIE_AVAILABLE_IN_ALL
const char *regie_change_get_after (RegieChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_change_set_after (RegieChange *self,
                             const char  *after);

G_END_DECLS
