/* regie-closure.h: a closing of a case
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

#define REGIE_TYPE_CLOSURE (regie_closure_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieClosure, regie_closure, REGIE, CLOSURE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieClosure *regie_closure_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const GDate *regie_closure_get_date (RegieClosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_closure_set_date (RegieClosure *self,
                             const GDate  *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_closure_get_by (RegieClosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_closure_set_by (RegieClosure *self,
                           const char   *by);
REGIE_AVAILABLE_IN_ALL
const char *regie_closure_get_reason (RegieClosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_closure_set_reason (RegieClosure *self,
                               const char   *reason);
REGIE_AVAILABLE_IN_ALL
const char *regie_closure_get_outcome (RegieClosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_closure_set_outcome (RegieClosure *self,
                                const char   *outcome);
REGIE_AVAILABLE_IN_ALL
const char *regie_closure_get_after_care (RegieClosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_closure_set_after_care (RegieClosure *self,
                                   const char   *after_care);
REGIE_AVAILABLE_IN_ALL
const char *regie_closure_get_after_care_by (RegieClosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_closure_set_after_care_by (RegieClosure *self,
                                      const char   *after_care_by);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_closure_get_after_care_until_date (RegieClosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_closure_set_after_care_until_date (RegieClosure *self,
                                              const GDate  *after_care_until_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_closure_get_reopened_date (RegieClosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_closure_set_reopened_date (RegieClosure *self,
                                      const GDate  *reopened_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_closure_get_reopened_reason (RegieClosure *self);
REGIE_AVAILABLE_IN_ALL
void regie_closure_set_reopened_reason (RegieClosure *self,
                                        const char   *reopened_reason);

G_END_DECLS
