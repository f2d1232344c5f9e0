/* regie-target.h: what an indicator should say by a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-enums.h>

G_BEGIN_DECLS

#define REGIE_TYPE_TARGET (regie_target_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieTarget, regie_target, REGIE, TARGET, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieTarget *regie_target_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_target_get_indicator (RegieTarget *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_set_indicator (RegieTarget *self,
                                 const char  *indicator);
REGIE_AVAILABLE_IN_ALL
RegieTargetBound regie_target_get_bound (RegieTarget *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_set_bound (RegieTarget      *self,
                             RegieTargetBound  bound);
REGIE_AVAILABLE_IN_ALL
int regie_target_get_value (RegieTarget *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_set_value (RegieTarget *self,
                             int          value);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_target_get_date (RegieTarget *self);
REGIE_AVAILABLE_IN_ALL
void regie_target_set_date (RegieTarget *self,
                            const GDate *date);

G_END_DECLS
