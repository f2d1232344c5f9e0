/* regie-weighing-answer.h: an answer to a question of a weighing
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

#define REGIE_TYPE_WEIGHING_ANSWER (regie_weighing_answer_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieWeighingAnswer, regie_weighing_answer, REGIE, WEIGHING_ANSWER, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieWeighingAnswer *regie_weighing_answer_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_answer_get_question (RegieWeighingAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_answer_set_question (RegieWeighingAnswer *self,
                                         const char          *question);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_weighing_answer_get_answer (RegieWeighingAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_answer_set_answer (RegieWeighingAnswer *self,
                                       RegieAnswer          answer);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_answer_get_reason (RegieWeighingAnswer *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_answer_set_reason (RegieWeighingAnswer *self,
                                       const char          *reason);

G_END_DECLS
