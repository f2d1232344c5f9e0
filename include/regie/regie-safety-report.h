/* regie-safety-report.h: advice of or a report to Veilig Thuis
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

#define REGIE_TYPE_SAFETY_REPORT (regie_safety_report_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSafetyReport, regie_safety_report, REGIE, SAFETY_REPORT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSafetyReport *regie_safety_report_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_report_get_date (RegieSafetyReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_report_set_date (RegieSafetyReport *self,
                                   const GDate       *date);
REGIE_AVAILABLE_IN_ALL
RegieSafetyReportKind regie_safety_report_get_kind (RegieSafetyReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_report_set_kind (RegieSafetyReport     *self,
                                   RegieSafetyReportKind  kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_report_get_reporter (RegieSafetyReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_report_set_reporter (RegieSafetyReport *self,
                                       const char        *reporter);
REGIE_AVAILABLE_IN_ALL
gboolean regie_safety_report_get_is_anonymous (RegieSafetyReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_report_set_is_anonymous (RegieSafetyReport *self,
                                           gboolean           is_anonymous);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_report_get_text (RegieSafetyReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_report_set_text (RegieSafetyReport *self,
                                   const char        *text);
REGIE_AVAILABLE_IN_ALL
RegieTold regie_safety_report_get_told_household (RegieSafetyReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_report_set_told_household (RegieSafetyReport *self,
                                             RegieTold          told_household);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_report_get_told_reason (RegieSafetyReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_report_set_told_reason (RegieSafetyReport *self,
                                          const char        *told_reason);
REGIE_AVAILABLE_IN_ALL
RegieSafetyReportOutcome regie_safety_report_get_outcome (RegieSafetyReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_report_set_outcome (RegieSafetyReport        *self,
                                      RegieSafetyReportOutcome  outcome);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_safety_report_get_outcome_date (RegieSafetyReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_report_set_outcome_date (RegieSafetyReport *self,
                                           const GDate       *outcome_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_safety_report_get_responsible (RegieSafetyReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_report_set_responsible (RegieSafetyReport *self,
                                          const char        *responsible);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_safety_report_get_conditions (RegieSafetyReport *self);
REGIE_AVAILABLE_IN_ALL
void regie_safety_report_set_conditions (RegieSafetyReport        *self,
                                         const char        *const *conditions);

G_END_DECLS
