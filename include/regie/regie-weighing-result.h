/* regie-weighing-result.h: what the answers of a weighing lead to
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

#define REGIE_TYPE_WEIGHING_RESULT (regie_weighing_result_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieWeighingResult, regie_weighing_result, REGIE, WEIGHING_RESULT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieWeighingResult *regie_weighing_result_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_result_get_framework (RegieWeighingResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_result_set_framework (RegieWeighingResult *self,
                                          const char          *framework);
REGIE_AVAILABLE_IN_ALL
RegieWeighingOutcome regie_weighing_result_get_outcome (RegieWeighingResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_result_set_outcome (RegieWeighingResult  *self,
                                        RegieWeighingOutcome  outcome);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_result_get_sentence (RegieWeighingResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_result_set_sentence (RegieWeighingResult *self,
                                         const char          *sentence);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_result_get_next_question (RegieWeighingResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_result_set_next_question (RegieWeighingResult *self,
                                              const char          *next_question);
REGIE_AVAILABLE_IN_ALL
const char *regie_weighing_result_get_next_text (RegieWeighingResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_result_set_next_text (RegieWeighingResult *self,
                                          const char          *next_text);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_weighing_result_get_asked (RegieWeighingResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_result_set_asked (RegieWeighingResult        *self,
                                      const char          *const *asked);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_weighing_result_get_contradictions (RegieWeighingResult *self);
REGIE_AVAILABLE_IN_ALL
void regie_weighing_result_set_contradictions (RegieWeighingResult        *self,
                                               const char          *const *contradictions);

G_END_DECLS
