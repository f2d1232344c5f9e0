/* regie-budget-line.h: the money for one purpose
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

#define REGIE_TYPE_BUDGET_LINE (regie_budget_line_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieBudgetLine, regie_budget_line, REGIE, BUDGET_LINE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieBudgetLine *regie_budget_line_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_budget_line_get_purpose (RegieBudgetLine *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_line_set_purpose (RegieBudgetLine *self,
                                    const char      *purpose);
REGIE_AVAILABLE_IN_ALL
gint64 regie_budget_line_get_planned_cents (RegieBudgetLine *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_line_set_planned_cents (RegieBudgetLine *self,
                                          gint64           planned_cents);
REGIE_AVAILABLE_IN_ALL
gint64 regie_budget_line_get_committed_cents (RegieBudgetLine *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_line_set_committed_cents (RegieBudgetLine *self,
                                            gint64           committed_cents);
REGIE_AVAILABLE_IN_ALL
gint64 regie_budget_line_get_spent_cents (RegieBudgetLine *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_line_set_spent_cents (RegieBudgetLine *self,
                                        gint64           spent_cents);
REGIE_AVAILABLE_IN_ALL
const char *regie_budget_line_get_note (RegieBudgetLine *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_line_set_note (RegieBudgetLine *self,
                                 const char      *note);

G_END_DECLS
