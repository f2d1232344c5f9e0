/* regie-risk.h: what an assessment of risk comes to
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-method.h>
#include <regie/regie-risk-score.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
RegieRiskScore *regie_method_score_risk (RegieMethod          *self,
                                         RegieRiskAssessment  *assessment,
                                         const char           *language,
                                         GError              **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
gboolean regie_dossier_record_risk_assessment (RegieDossier         *self,
                                               RegieMethod          *method,
                                               RegieRiskAssessment  *assessment,
                                               GError              **error);

G_END_DECLS
