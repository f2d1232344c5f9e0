/* regie-step-record.h: a step of a phase
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

#define REGIE_TYPE_STEP_RECORD (regie_step_record_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieStepRecord, regie_step_record, REGIE, STEP_RECORD, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieStepRecord *regie_step_record_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_step_record_get_step (RegieStepRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_record_set_step (RegieStepRecord *self,
                                 const char      *step);
REGIE_AVAILABLE_IN_ALL
RegieStepState regie_step_record_get_state (RegieStepRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_record_set_state (RegieStepRecord *self,
                                  RegieStepState   state);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_step_record_get_date (RegieStepRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_record_set_date (RegieStepRecord *self,
                                 const GDate     *date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_step_record_get_due_date (RegieStepRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_record_set_due_date (RegieStepRecord *self,
                                     const GDate     *due_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_step_record_get_done_by (RegieStepRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_record_set_done_by (RegieStepRecord *self,
                                    const char      *done_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_step_record_get_note (RegieStepRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_step_record_set_note (RegieStepRecord *self,
                                 const char      *note);

G_END_DECLS
