/* regie-fact.h: a fact that criteria can ask for
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

#define REGIE_TYPE_FACT (regie_fact_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieFact, regie_fact, REGIE, FACT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieFact *regie_fact_new (void) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_fact_list (const char *language) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieFactKind regie_fact_get_kind (RegieFact *self);
REGIE_AVAILABLE_IN_ALL
void regie_fact_set_kind (RegieFact     *self,
                          RegieFactKind  kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_fact_get_name (RegieFact *self);
REGIE_AVAILABLE_IN_ALL
void regie_fact_set_name (RegieFact  *self,
                          const char *name);
REGIE_AVAILABLE_IN_ALL
const char *regie_fact_get_explanation (RegieFact *self);
REGIE_AVAILABLE_IN_ALL
void regie_fact_set_explanation (RegieFact  *self,
                                 const char *explanation);
REGIE_AVAILABLE_IN_ALL
const char *regie_fact_get_question (RegieFact *self);
REGIE_AVAILABLE_IN_ALL
void regie_fact_set_question (RegieFact  *self,
                              const char *question);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_fact_get_codes (RegieFact *self);
REGIE_AVAILABLE_IN_ALL
void regie_fact_set_codes (RegieFact         *self,
                           const char *const *codes);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_fact_get_code_names (RegieFact *self);
REGIE_AVAILABLE_IN_ALL
void regie_fact_set_code_names (RegieFact         *self,
                                const char *const *code_names);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_fact_get_records (RegieFact *self);
REGIE_AVAILABLE_IN_ALL
void regie_fact_set_records (RegieFact         *self,
                             const char *const *records);

G_END_DECLS
