/* regie-assessment.h: how a functionary was held against a competence profile
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-competence-result.h>
#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_ASSESSMENT (regie_assessment_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieAssessment, regie_assessment, REGIE, ASSESSMENT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieAssessment *regie_assessment_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_assessment_get_profile (RegieAssessment *self);
REGIE_AVAILABLE_IN_ALL
void regie_assessment_set_profile (RegieAssessment *self,
                                   const char      *profile);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_assessment_get_date (RegieAssessment *self);
REGIE_AVAILABLE_IN_ALL
void regie_assessment_set_date (RegieAssessment *self,
                                const GDate     *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_assessment_get_assessor (RegieAssessment *self);
REGIE_AVAILABLE_IN_ALL
void regie_assessment_set_assessor (RegieAssessment *self,
                                    const char      *assessor);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_assessment_get_results (RegieAssessment *self);
REGIE_AVAILABLE_IN_ALL
void regie_assessment_add_result (RegieAssessment       *self,
                                  RegieCompetenceResult *result);
REGIE_AVAILABLE_IN_ALL
gboolean regie_assessment_remove_result (RegieAssessment       *self,
                                         RegieCompetenceResult *result);

G_END_DECLS
