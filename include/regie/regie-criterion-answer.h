/* regie-criterion-answer.h: how a criterion of the regiekaart was answered
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

#define REGIE_TYPE_CRITERION_ANSWER (regie_criterion_answer_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieCriterionAnswer, regie_criterion_answer, REGIE, CRITERION_ANSWER, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieCriterionAnswer *regie_criterion_answer_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_criterion_answer_get_level (RegieCriterionAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_answer_set_level (RegieCriterionAnswer *self,
                                       const char           *level);
REGIE_AVAILABLE_IN_ALL
const char *regie_criterion_answer_get_criterion (RegieCriterionAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_answer_set_criterion (RegieCriterionAnswer *self,
                                           const char           *criterion);
REGIE_AVAILABLE_IN_ALL
int regie_criterion_answer_get_depth (RegieCriterionAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_answer_set_depth (RegieCriterionAnswer *self,
                                       int                   depth);
REGIE_AVAILABLE_IN_ALL
const char *regie_criterion_answer_get_fact (RegieCriterionAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_answer_set_fact (RegieCriterionAnswer *self,
                                      const char           *fact);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_criterion_answer_get_answer (RegieCriterionAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_answer_set_answer (RegieCriterionAnswer *self,
                                        RegieAnswer           answer);
REGIE_AVAILABLE_IN_ALL
const char *regie_criterion_answer_get_value (RegieCriterionAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_answer_set_value (RegieCriterionAnswer *self,
                                       const char           *value);
REGIE_AVAILABLE_IN_ALL
const char *regie_criterion_answer_get_sentence (RegieCriterionAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_answer_set_sentence (RegieCriterionAnswer *self,
                                          const char           *sentence);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_criterion_answer_get_evidence (RegieCriterionAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_criterion_answer_set_evidence (RegieCriterionAnswer        *self,
                                          const char           *const *evidence);

G_END_DECLS
