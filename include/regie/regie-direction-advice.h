/* regie-direction-advice.h: what a regiekaart says of a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-criterion-answer.h>
#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_DIRECTION_ADVICE (regie_direction_advice_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieDirectionAdvice, regie_direction_advice, REGIE, DIRECTION_ADVICE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieDirectionAdvice *regie_direction_advice_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_direction_advice_get_day (RegieDirectionAdvice *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_advice_set_day (RegieDirectionAdvice *self,
                                     const GDate          *day);
REGIE_AVAILABLE_IN_ALL
const char *regie_direction_advice_get_regiekaart (RegieDirectionAdvice *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_advice_set_regiekaart (RegieDirectionAdvice *self,
                                            const char           *regiekaart);
REGIE_AVAILABLE_IN_ALL
const char *regie_direction_advice_get_regiekaart_version (RegieDirectionAdvice *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_advice_set_regiekaart_version (RegieDirectionAdvice *self,
                                                    const char           *regiekaart_version);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_direction_advice_get_levels (RegieDirectionAdvice *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_advice_set_levels (RegieDirectionAdvice        *self,
                                        const char           *const *levels);
REGIE_AVAILABLE_IN_ALL
const char *regie_direction_advice_get_level (RegieDirectionAdvice *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_advice_set_level (RegieDirectionAdvice *self,
                                       const char           *level);
REGIE_AVAILABLE_IN_ALL
gboolean regie_direction_advice_get_is_certain (RegieDirectionAdvice *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_advice_set_is_certain (RegieDirectionAdvice *self,
                                            gboolean              is_certain);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_direction_advice_get_possible_levels (RegieDirectionAdvice *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_advice_set_possible_levels (RegieDirectionAdvice        *self,
                                                 const char           *const *possible_levels);
REGIE_AVAILABLE_IN_ALL
const char *regie_direction_advice_get_sentence (RegieDirectionAdvice *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_advice_set_sentence (RegieDirectionAdvice *self,
                                          const char           *sentence);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_direction_advice_get_answers (RegieDirectionAdvice *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_advice_add_answer (RegieDirectionAdvice *self,
                                        RegieCriterionAnswer *answer);
REGIE_AVAILABLE_IN_ALL
gboolean regie_direction_advice_remove_answer (RegieDirectionAdvice *self,
                                               RegieCriterionAnswer *answer);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_direction_advice_get_questions (RegieDirectionAdvice *self);
REGIE_AVAILABLE_IN_ALL
void regie_direction_advice_set_questions (RegieDirectionAdvice        *self,
                                           const char           *const *questions);

G_END_DECLS
