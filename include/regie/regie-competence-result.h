/* regie-competence-result.h: how far a functionary has a competence
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

#define REGIE_TYPE_COMPETENCE_RESULT (regie_competence_result_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieCompetenceResult, regie_competence_result, REGIE, COMPETENCE_RESULT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieCompetenceResult *regie_competence_result_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_competence_result_get_competence (RegieCompetenceResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_result_set_competence (RegieCompetenceResult *self,
                                             const char            *competence);
REGIE_AVAILABLE_IN_ALL
int regie_competence_result_get_level (RegieCompetenceResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_result_set_level (RegieCompetenceResult *self,
                                        int                    level);
REGIE_AVAILABLE_IN_ALL
const char *regie_competence_result_get_remark (RegieCompetenceResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_competence_result_set_remark (RegieCompetenceResult *self,
                                         const char            *remark);

G_END_DECLS
