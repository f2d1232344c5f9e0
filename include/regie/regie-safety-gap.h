/* regie-safety-gap.h: days on which nobody held sight on safety
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

#define REGIE_TYPE_SAFETY_GAP (regie_safety_gap_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSafetyGap, regie_safety_gap, REGIE, SAFETY_GAP, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSafetyGap *regie_safety_gap_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_gap_get_start_date (RegieSafetyGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_gap_set_start_date (RegieSafetyGap *self,
                                      const GDate    *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_gap_get_end_date (RegieSafetyGap *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_gap_set_end_date (RegieSafetyGap *self,
                                    const GDate    *end_date);

G_END_DECLS
