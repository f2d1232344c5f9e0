/* regie-phase-record.h: a phase that a case went through
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-step-record.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PHASE_RECORD (regie_phase_record_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePhaseRecord, regie_phase_record, REGIE, PHASE_RECORD, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegiePhaseRecord *regie_phase_record_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_phase_record_get_phase (RegiePhaseRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_record_set_phase (RegiePhaseRecord *self,
                                   const char       *phase);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_phase_record_get_start_date (RegiePhaseRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_record_set_start_date (RegiePhaseRecord *self,
                                        const GDate      *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_phase_record_get_end_date (RegiePhaseRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_record_set_end_date (RegiePhaseRecord *self,
                                      const GDate      *end_date);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_record_get_skipped (RegiePhaseRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_record_set_skipped (RegiePhaseRecord *self,
                                     gboolean          skipped);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_record_get_reason (RegiePhaseRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_record_set_reason (RegiePhaseRecord *self,
                                    const char       *reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_record_get_outcome (RegiePhaseRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_record_set_outcome (RegiePhaseRecord *self,
                                     const char       *outcome);
REGIE_AVAILABLE_IN_ALL
const char *regie_phase_record_get_decided_by (RegiePhaseRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_record_set_decided_by (RegiePhaseRecord *self,
                                        const char       *decided_by);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_phase_record_get_steps (RegiePhaseRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_phase_record_add_step (RegiePhaseRecord *self,
                                  RegieStepRecord  *step);
REGIE_AVAILABLE_IN_ALL
gboolean regie_phase_record_remove_step (RegiePhaseRecord *self,
                                         RegieStepRecord  *step);

G_END_DECLS
