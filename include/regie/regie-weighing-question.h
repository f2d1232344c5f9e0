/* regie-weighing-question.h: a question of the weighing
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_WEIGHING_QUESTION (regie_weighing_question_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieWeighingQuestion, regie_weighing_question, REGIE, WEIGHING_QUESTION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieWeighingQuestion *regie_weighing_question_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_weighing_question_get_names (RegieWeighingQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_question_add_name (RegieWeighingQuestion *self,
                                       RegieLabel            *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_weighing_question_remove_name (RegieWeighingQuestion *self,
                                              RegieLabel            *name);
REGIE_AVAILABLE_IN_ALL
RegieWeighingOutcome regie_weighing_question_get_no_outcome (RegieWeighingQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_question_set_no_outcome (RegieWeighingQuestion *self,
                                             RegieWeighingOutcome   no_outcome);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_question_get_no_next (RegieWeighingQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_question_set_no_next (RegieWeighingQuestion *self,
                                          const char            *no_next);
REGIE_AVAILABLE_IN_ALL
RegieWeighingOutcome regie_weighing_question_get_yes_outcome (RegieWeighingQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_question_set_yes_outcome (RegieWeighingQuestion *self,
                                              RegieWeighingOutcome   yes_outcome);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_question_get_yes_next (RegieWeighingQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_question_set_yes_next (RegieWeighingQuestion *self,
                                           const char            *yes_next);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_question_get_source (RegieWeighingQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_question_set_source (RegieWeighingQuestion *self,
                                         const char            *source);
REGIE_AVAILABLE_IN_ALL
gboolean regie_weighing_question_get_is_provisional (RegieWeighingQuestion *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_question_set_is_provisional (RegieWeighingQuestion *self,
                                                 gboolean               is_provisional);

G_END_DECLS
