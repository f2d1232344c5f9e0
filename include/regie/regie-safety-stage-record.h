/* regie-safety-stage-record.h: a stage of the work on safety
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

#define REGIE_TYPE_SAFETY_STAGE_RECORD (regie_safety_stage_record_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieSafetyStageRecord, regie_safety_stage_record, REGIE, SAFETY_STAGE_RECORD, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSafetyStageRecord *regie_safety_stage_record_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_safety_stage_record_get_stage (RegieSafetyStageRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_record_set_stage (RegieSafetyStageRecord *self,
                                          const char             *stage);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_stage_record_get_person (RegieSafetyStageRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_record_set_person (RegieSafetyStageRecord *self,
                                           const char             *person);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_stage_record_get_start_date (RegieSafetyStageRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_record_set_start_date (RegieSafetyStageRecord *self,
                                               const GDate            *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_stage_record_get_end_date (RegieSafetyStageRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_record_set_end_date (RegieSafetyStageRecord *self,
                                             const GDate            *end_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_stage_record_get_evidence (RegieSafetyStageRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_record_set_evidence (RegieSafetyStageRecord *self,
                                             const char             *evidence);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_safety_stage_record_get_agreed_by (RegieSafetyStageRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_record_set_agreed_by (RegieSafetyStageRecord        *self,
                                              const char             *const *agreed_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_stage_record_get_judgement (RegieSafetyStageRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_record_set_judgement (RegieSafetyStageRecord *self,
                                              const char             *judgement);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_stage_record_get_judged_by (RegieSafetyStageRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_record_set_judged_by (RegieSafetyStageRecord *self,
                                              const char             *judged_by);
REGIE_AVAILABLE_IN_ALL
int regie_safety_stage_record_get_review_interval_days (RegieSafetyStageRecord *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_stage_record_set_review_interval_days (RegieSafetyStageRecord *self,
                                                         int                     review_interval_days);

G_END_DECLS
