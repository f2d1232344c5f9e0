/* regie-risk-score.h: what an assessment of risk comes to
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

#define REGIE_TYPE_RISK_SCORE (regie_risk_score_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieRiskScore, regie_risk_score, REGIE, RISK_SCORE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieRiskScore *regie_risk_score_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_risk_score_get_instrument (RegieRiskScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_score_set_instrument (RegieRiskScore *self,
                                      const char     *instrument);
REGIE_AVAILABLE_IN_ALL
int regie_risk_score_get_score (RegieRiskScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_score_set_score (RegieRiskScore *self,
                                 int             score);
REGIE_AVAILABLE_IN_ALL
int regie_risk_score_get_lowest (RegieRiskScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_score_set_lowest (RegieRiskScore *self,
                                  int             lowest);
REGIE_AVAILABLE_IN_ALL
int regie_risk_score_get_highest (RegieRiskScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_score_set_highest (RegieRiskScore *self,
                                   int             highest);
REGIE_AVAILABLE_IN_ALL
const char *regie_risk_score_get_level (RegieRiskScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_score_set_level (RegieRiskScore *self,
                                 const char     *level);
REGIE_AVAILABLE_IN_ALL
const char *regie_risk_score_get_highest_level (RegieRiskScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_score_set_highest_level (RegieRiskScore *self,
                                         const char     *highest_level);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_risk_score_get_missing (RegieRiskScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_score_set_missing (RegieRiskScore        *self,
                                   const char     *const *missing);
REGIE_AVAILABLE_IN_ALL
const char *regie_risk_score_get_sentence (RegieRiskScore *self);
REGIE_AVAILABLE_IN_ALL
void regie_risk_score_set_sentence (RegieRiskScore *self,
                                    const char     *sentence);

G_END_DECLS
