/* regie-risk-assessment.h: an assessment of risk by a professional
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-risk-answer.h>

G_BEGIN_DECLS

#define REGIE_TYPE_RISK_ASSESSMENT (regie_risk_assessment_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieRiskAssessment, regie_risk_assessment, REGIE, RISK_ASSESSMENT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRiskAssessment *regie_risk_assessment_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_risk_assessment_get_date (RegieRiskAssessment *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_assessment_set_date (RegieRiskAssessment *self,
                                     const GDate         *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_risk_assessment_get_instrument (RegieRiskAssessment *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_assessment_set_instrument (RegieRiskAssessment *self,
                                           const char          *instrument);
REGIE_AVAILABLE_IN_ALL
const char *regie_risk_assessment_get_by (RegieRiskAssessment *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_assessment_set_by (RegieRiskAssessment *self,
                                   const char          *by);
REGIE_AVAILABLE_IN_ALL
const char *regie_risk_assessment_get_about (RegieRiskAssessment *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_assessment_set_about (RegieRiskAssessment *self,
                                      const char          *about);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_risk_assessment_get_answers (RegieRiskAssessment *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_assessment_add_answer (RegieRiskAssessment *self,
                                       RegieRiskAnswer     *answer);
REGIE_AVAILABLE_IN_ALL
gboolean regie_risk_assessment_remove_answer (RegieRiskAssessment *self,
                                              RegieRiskAnswer     *answer);
REGIE_AVAILABLE_IN_ALL
const char *regie_risk_assessment_get_words (RegieRiskAssessment *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_assessment_set_words (RegieRiskAssessment *self,
                                      const char          *words);

G_END_DECLS
