/* regie-handover.h: a handover of the direction
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

#define REGIE_TYPE_HANDOVER (regie_handover_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieHandover, regie_handover, REGIE, HANDOVER, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieHandover *regie_handover_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_handover_get_giver (RegieHandover *self);
REGIE_AVAILABLE_IN_ALL
void regie_handover_set_giver (RegieHandover *self,
                               const char    *giver);
REGIE_AVAILABLE_IN_ALL
const char *regie_handover_get_receiver (RegieHandover *self);
REGIE_AVAILABLE_IN_ALL
void regie_handover_set_receiver (RegieHandover *self,
                                  const char    *receiver);
REGIE_AVAILABLE_IN_ALL
RegieHandoverState regie_handover_get_state (RegieHandover *self);
REGIE_AVAILABLE_IN_ALL
void regie_handover_set_state (RegieHandover      *self,
                               RegieHandoverState  state);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_handover_get_offered_date (RegieHandover *self);
REGIE_AVAILABLE_IN_ALL
void regie_handover_set_offered_date (RegieHandover *self,
                                      const GDate   *offered_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_handover_get_answered_date (RegieHandover *self);
REGIE_AVAILABLE_IN_ALL
void regie_handover_set_answered_date (RegieHandover *self,
                                       const GDate   *answered_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_handover_get_effective_date (RegieHandover *self);
REGIE_AVAILABLE_IN_ALL
void regie_handover_set_effective_date (RegieHandover *self,
                                        const GDate   *effective_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_handover_get_reason (RegieHandover *self);
REGIE_AVAILABLE_IN_ALL
void regie_handover_set_reason (RegieHandover *self,
                                const char    *reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_handover_get_answer_reason (RegieHandover *self);
REGIE_AVAILABLE_IN_ALL
void regie_handover_set_answer_reason (RegieHandover *self,
                                       const char    *answer_reason);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_handover_get_checklist (RegieHandover *self);
REGIE_AVAILABLE_IN_ALL
void regie_handover_set_checklist (RegieHandover        *self,
                                   const char    *const *checklist);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_handover_get_told_date (RegieHandover *self);
REGIE_AVAILABLE_IN_ALL
void regie_handover_set_told_date (RegieHandover *self,
                                   const GDate   *told_date);

G_END_DECLS
