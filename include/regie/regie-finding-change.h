/* regie-finding-change.h: what became of a finding
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-finding.h>

G_BEGIN_DECLS

#define REGIE_TYPE_FINDING_CHANGE (regie_finding_change_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieFindingChange, regie_finding_change, REGIE, FINDING_CHANGE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieFindingChange *regie_finding_change_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieFindingState regie_finding_change_get_state (RegieFindingChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_change_set_state (RegieFindingChange *self,
                                     RegieFindingState   state);
REGIE_AVAILABLE_IN_ALL
RegieFinding *regie_finding_change_get_finding (RegieFindingChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_change_set_finding (RegieFindingChange *self,
                                       RegieFinding       *finding);
REGIE_AVAILABLE_IN_ALL
RegieFinding *regie_finding_change_get_earlier (RegieFindingChange *self);
REGIE_AVAILABLE_IN_ALL
void regie_finding_change_set_earlier (RegieFindingChange *self,
                                       RegieFinding       *earlier);

G_END_DECLS
