/* regie-mandate.h: what somebody may decide, given by others
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

#define REGIE_TYPE_MANDATE (regie_mandate_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieMandate, regie_mandate, REGIE, MANDATE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieMandate *regie_mandate_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_mandate_get_person (RegieMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_set_person (RegieMandate *self,
                               const char   *person);
REGIE_AVAILABLE_IN_ALL
RegieMandateSubject regie_mandate_get_subject (RegieMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_set_subject (RegieMandate        *self,
                                RegieMandateSubject  subject);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_mandate_get_powers (RegieMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_set_powers (RegieMandate        *self,
                               const char   *const *powers);
REGIE_AVAILABLE_IN_ALL
gint64 regie_mandate_get_limit_cents (RegieMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_set_limit_cents (RegieMandate *self,
                                    gint64        limit_cents);
REGIE_AVAILABLE_IN_ALL
int regie_mandate_get_limit_days (RegieMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_set_limit_days (RegieMandate *self,
                                   int           limit_days);
REGIE_AVAILABLE_IN_ALL
const char *regie_mandate_get_scope (RegieMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_set_scope (RegieMandate *self,
                              const char   *scope);
REGIE_AVAILABLE_IN_ALL
const char *regie_mandate_get_granted_by (RegieMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_set_granted_by (RegieMandate *self,
                                   const char   *granted_by);
REGIE_AVAILABLE_IN_ALL
const char *regie_mandate_get_granting_body (RegieMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_set_granting_body (RegieMandate *self,
                                      const char   *granting_body);
REGIE_AVAILABLE_IN_ALL
const char *regie_mandate_get_decision_reference (RegieMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_set_decision_reference (RegieMandate *self,
                                           const char   *decision_reference);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_mandate_get_start_date (RegieMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_set_start_date (RegieMandate *self,
                                   const GDate  *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_mandate_get_end_date (RegieMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_mandate_set_end_date (RegieMandate *self,
                                 const GDate  *end_date);

G_END_DECLS
