/* regie-evaluation-partner.h: somebody with whom a body evaluates
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

#define REGIE_TYPE_EVALUATION_PARTNER (regie_evaluation_partner_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieEvaluationPartner, regie_evaluation_partner, REGIE, EVALUATION_PARTNER, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieEvaluationPartner *regie_evaluation_partner_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_evaluation_partner_get_body (RegieEvaluationPartner *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_partner_set_body (RegieEvaluationPartner *self,
                                        const char             *body);
REGIE_AVAILABLE_IN_ALL
const char *regie_evaluation_partner_get_name (RegieEvaluationPartner *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_partner_set_name (RegieEvaluationPartner *self,
                                        const char             *name);
REGIE_AVAILABLE_IN_ALL
const char *regie_evaluation_partner_get_kind (RegieEvaluationPartner *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_partner_set_kind (RegieEvaluationPartner *self,
                                        const char             *kind);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_evaluation_partner_get_took_part (RegieEvaluationPartner *self);
REGIE_AVAILABLE_IN_ALL
void regie_evaluation_partner_set_took_part (RegieEvaluationPartner *self,
                                             RegieAnswer             took_part);

G_END_DECLS
