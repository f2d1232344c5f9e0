/* regie-risk-answer.h: an answer to an item of a risk instrument
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

#define REGIE_TYPE_RISK_ANSWER (regie_risk_answer_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRiskAnswer, regie_risk_answer, REGIE, RISK_ANSWER, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRiskAnswer *regie_risk_answer_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_risk_answer_get_item (RegieRiskAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_answer_set_item (RegieRiskAnswer *self,
                                 const char      *item);
REGIE_AVAILABLE_IN_ALL
gboolean regie_risk_answer_get_is_unknown (RegieRiskAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_answer_set_is_unknown (RegieRiskAnswer *self,
                                       gboolean         is_unknown);
REGIE_AVAILABLE_IN_ALL
int regie_risk_answer_get_value (RegieRiskAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_answer_set_value (RegieRiskAnswer *self,
                                  int              value);
REGIE_AVAILABLE_IN_ALL
const char *regie_risk_answer_get_reason (RegieRiskAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_answer_set_reason (RegieRiskAnswer *self,
                                   const char      *reason);

G_END_DECLS
