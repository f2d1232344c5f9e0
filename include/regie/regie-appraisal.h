/* regie-appraisal.h: what a household wants and can, on a day
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

#define REGIE_TYPE_APPRAISAL (regie_appraisal_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieAppraisal, regie_appraisal, REGIE, APPRAISAL, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieAppraisal *regie_appraisal_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_appraisal_get_date (RegieAppraisal *self);
REGIE_AVAILABLE_IN_ALL
void regie_appraisal_set_date (RegieAppraisal *self,
                               const GDate    *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_appraisal_get_by (RegieAppraisal *self);
REGIE_AVAILABLE_IN_ALL
void regie_appraisal_set_by (RegieAppraisal *self,
                             const char     *by);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_appraisal_get_asked (RegieAppraisal *self);
REGIE_AVAILABLE_IN_ALL
void regie_appraisal_set_asked (RegieAppraisal        *self,
                                const char     *const *asked);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_appraisal_get_accepts_help (RegieAppraisal *self);
REGIE_AVAILABLE_IN_ALL
void regie_appraisal_set_accepts_help (RegieAppraisal *self,
                                       RegieAnswer     accepts_help);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_appraisal_get_wishes_support (RegieAppraisal *self);
REGIE_AVAILABLE_IN_ALL
void regie_appraisal_set_wishes_support (RegieAppraisal *self,
                                         RegieAnswer     wishes_support);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_appraisal_get_wishes_to_direct (RegieAppraisal *self);
REGIE_AVAILABLE_IN_ALL
void regie_appraisal_set_wishes_to_direct (RegieAppraisal *self,
                                           RegieAnswer     wishes_to_direct);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_appraisal_get_can_direct (RegieAppraisal *self);
REGIE_AVAILABLE_IN_ALL
void regie_appraisal_set_can_direct (RegieAppraisal *self,
                                     RegieAnswer     can_direct);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_appraisal_get_is_self_reliant (RegieAppraisal *self);
REGIE_AVAILABLE_IN_ALL
void regie_appraisal_set_is_self_reliant (RegieAppraisal *self,
                                          RegieAnswer     is_self_reliant);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_appraisal_get_court_measure (RegieAppraisal *self);
REGIE_AVAILABLE_IN_ALL
void regie_appraisal_set_court_measure (RegieAppraisal *self,
                                        RegieAnswer     court_measure);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_appraisal_get_needs_budget (RegieAppraisal *self);
REGIE_AVAILABLE_IN_ALL
void regie_appraisal_set_needs_budget (RegieAppraisal *self,
                                       RegieAnswer     needs_budget);
REGIE_AVAILABLE_IN_ALL
const char *regie_appraisal_get_explanation (RegieAppraisal *self);
REGIE_AVAILABLE_IN_ALL
void regie_appraisal_set_explanation (RegieAppraisal *self,
                                      const char     *explanation);

G_END_DECLS
