/* regie-next-step.h: something that must happen next
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

#define REGIE_TYPE_NEXT_STEP (regie_next_step_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieNextStep, regie_next_step, REGIE, NEXT_STEP, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieNextStep *regie_next_step_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieNextStepKind regie_next_step_get_kind (RegieNextStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_next_step_set_kind (RegieNextStep     *self,
                               RegieNextStepKind  kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_next_step_get_text (RegieNextStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_next_step_set_text (RegieNextStep *self,
                               const char    *text);
REGIE_AVAILABLE_IN_ALL
const char *regie_next_step_get_person (RegieNextStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_next_step_set_person (RegieNextStep *self,
                                 const char    *person);
REGIE_AVAILABLE_IN_ALL
const char *regie_next_step_get_person_name (RegieNextStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_next_step_set_person_name (RegieNextStep *self,
                                      const char    *person_name);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_next_step_get_due_date (RegieNextStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_next_step_set_due_date (RegieNextStep *self,
                                   const GDate   *due_date);
REGIE_AVAILABLE_IN_ALL
gboolean regie_next_step_get_is_overdue (RegieNextStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_next_step_set_is_overdue (RegieNextStep *self,
                                     gboolean       is_overdue);
REGIE_AVAILABLE_IN_ALL
const char *regie_next_step_get_because (RegieNextStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_next_step_set_because (RegieNextStep *self,
                                  const char    *because);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_next_step_get_evidence (RegieNextStep *self);
REGIE_AVAILABLE_IN_ALL
void regie_next_step_set_evidence (RegieNextStep        *self,
                                   const char    *const *evidence);

G_END_DECLS
