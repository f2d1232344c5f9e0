/* regie-agreement.h: an agreement of the plan
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

#define REGIE_TYPE_AGREEMENT (regie_agreement_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieAgreement, regie_agreement, REGIE, AGREEMENT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieAgreement *regie_agreement_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_agreement_get_text (RegieAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_agreement_set_text (RegieAgreement *self,
                               const char     *text);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_agreement_get_by (RegieAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_agreement_set_by (RegieAgreement        *self,
                             const char     *const *by);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_agreement_get_start_date (RegieAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_agreement_set_start_date (RegieAgreement *self,
                                     const GDate    *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_agreement_get_end_date (RegieAgreement *self);
REGIE_AVAILABLE_IN_ALL
void regie_agreement_set_end_date (RegieAgreement *self,
                                   const GDate    *end_date);

G_END_DECLS
