/* regie-problem.h: something that a record lacks
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

#define REGIE_TYPE_PROBLEM (regie_problem_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieProblem, regie_problem, REGIE, PROBLEM, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieProblem *regie_problem_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_problem_get_path (RegieProblem *self);
REGIE_AVAILABLE_IN_ALL
void regie_problem_set_path (RegieProblem *self,
                             const char   *path);
REGIE_AVAILABLE_IN_ALL
RegieProblemKind regie_problem_get_kind (RegieProblem *self);
REGIE_AVAILABLE_IN_ALL
void regie_problem_set_kind (RegieProblem     *self,
                             RegieProblemKind  kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_problem_get_text (RegieProblem *self);
REGIE_AVAILABLE_IN_ALL
void regie_problem_set_text (RegieProblem *self,
                             const char   *text);

G_END_DECLS
