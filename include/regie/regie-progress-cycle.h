/* regie-progress-cycle.h: the cycle in which people look at the progress
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-entity.h>
#include <regie/regie-method.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PROGRESS_CYCLE (regie_progress_cycle_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieProgressCycle, regie_progress_cycle, REGIE, PROGRESS_CYCLE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieProgressCycle *regie_progress_cycle_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
int regie_progress_cycle_get_interval_days (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_interval_days (RegieProgressCycle *self,
                                             int                 interval_days);
REGIE_AVAILABLE_IN_ALL
gboolean regie_progress_cycle_get_is_override (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_is_override (RegieProgressCycle *self,
                                           gboolean            is_override);
REGIE_AVAILABLE_IN_ALL
const char *regie_progress_cycle_get_reason (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_reason (RegieProgressCycle *self,
                                      const char         *reason);
REGIE_AVAILABLE_IN_ALL
int regie_progress_cycle_get_method_days (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_method_days (RegieProgressCycle *self,
                                           int                 method_days);
REGIE_AVAILABLE_IN_ALL
const char *regie_progress_cycle_get_interval (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_interval (RegieProgressCycle *self,
                                        const char         *interval);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_progress_cycle_get_last_date (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_last_date (RegieProgressCycle *self,
                                         const GDate        *last_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_progress_cycle_get_agreed_date (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_agreed_date (RegieProgressCycle *self,
                                           const GDate        *agreed_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_progress_cycle_get_due_date (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_due_date (RegieProgressCycle *self,
                                        const GDate        *due_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_progress_cycle_get_next_meeting_date (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_next_meeting_date (RegieProgressCycle *self,
                                                 const GDate        *next_meeting_date);
REGIE_AVAILABLE_IN_ALL
int regie_progress_cycle_get_days_late (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_days_late (RegieProgressCycle *self,
                                         int                 days_late);
REGIE_AVAILABLE_IN_ALL
int regie_progress_cycle_get_n_missed (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_n_missed (RegieProgressCycle *self,
                                        int                 n_missed);
REGIE_AVAILABLE_IN_ALL
const char *regie_progress_cycle_get_rung (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_rung (RegieProgressCycle *self,
                                    const char         *rung);
REGIE_AVAILABLE_IN_ALL
const char *regie_progress_cycle_get_sentence (RegieProgressCycle *self);
REGIE_AVAILABLE_IN_ALL
void regie_progress_cycle_set_sentence (RegieProgressCycle *self,
                                        const char         *sentence);

REGIE_AVAILABLE_IN_ALL
RegieProgressCycle *regie_dossier_dup_progress_cycle (RegieDossier *self,
                                                      RegieMethod *method,
                                                      const GDate *day,
                                                      const char *language)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
