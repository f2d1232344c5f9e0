/* regie-body-mandate.h: what a body lets somebody decide
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

#define REGIE_TYPE_BODY_MANDATE (regie_body_mandate_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieBodyMandate, regie_body_mandate, REGIE, BODY_MANDATE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieBodyMandate *regie_body_mandate_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_body_mandate_get_functionary (RegieBodyMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_mandate_set_functionary (RegieBodyMandate *self,
                                         const char       *functionary);
REGIE_AVAILABLE_IN_ALL
RegieMandateSubject regie_body_mandate_get_subject (RegieBodyMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_mandate_set_subject (RegieBodyMandate    *self,
                                     RegieMandateSubject  subject);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_body_mandate_get_powers (RegieBodyMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_mandate_set_powers (RegieBodyMandate        *self,
                                    const char       *const *powers);
REGIE_AVAILABLE_IN_ALL
gint64 regie_body_mandate_get_limit_cents (RegieBodyMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_mandate_set_limit_cents (RegieBodyMandate *self,
                                         gint64            limit_cents);
REGIE_AVAILABLE_IN_ALL
int regie_body_mandate_get_limit_days (RegieBodyMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_mandate_set_limit_days (RegieBodyMandate *self,
                                        int               limit_days);
REGIE_AVAILABLE_IN_ALL
const char *regie_body_mandate_get_scope (RegieBodyMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_mandate_set_scope (RegieBodyMandate *self,
                                   const char       *scope);
REGIE_AVAILABLE_IN_ALL
const char *regie_body_mandate_get_map (RegieBodyMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_mandate_set_map (RegieBodyMandate *self,
                                 const char       *map);
REGIE_AVAILABLE_IN_ALL
const char *regie_body_mandate_get_decision_reference (RegieBodyMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_mandate_set_decision_reference (RegieBodyMandate *self,
                                                const char       *decision_reference);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_body_mandate_get_start_date (RegieBodyMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_mandate_set_start_date (RegieBodyMandate *self,
                                        const GDate      *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_body_mandate_get_end_date (RegieBodyMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_mandate_set_end_date (RegieBodyMandate *self,
                                      const GDate      *end_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_body_mandate_get_withdrawn_date (RegieBodyMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_mandate_set_withdrawn_date (RegieBodyMandate *self,
                                            const GDate      *withdrawn_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_body_mandate_get_withdrawn_reason (RegieBodyMandate *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_mandate_set_withdrawn_reason (RegieBodyMandate *self,
                                              const char       *withdrawn_reason);

G_END_DECLS
