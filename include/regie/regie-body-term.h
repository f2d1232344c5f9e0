/* regie-body-term.h: a time in which a body takes part in a programme
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

#define REGIE_TYPE_BODY_TERM (regie_body_term_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieBodyTerm, regie_body_term, REGIE, BODY_TERM, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieBodyTerm *regie_body_term_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_body_term_get_start_date (RegieBodyTerm *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_term_set_start_date (RegieBodyTerm *self,
                                     const GDate   *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_body_term_get_end_date (RegieBodyTerm *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_term_set_end_date (RegieBodyTerm *self,
                                   const GDate   *end_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_body_term_get_reason (RegieBodyTerm *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_term_set_reason (RegieBodyTerm *self,
                                 const char    *reason);

G_END_DECLS
