/* regie-budget.h: the money of a body for the method in a year
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-budget-line.h>
#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_BUDGET (regie_budget_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieBudget, regie_budget, REGIE, BUDGET, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieBudget *regie_budget_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
int regie_budget_get_year (RegieBudget *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_set_year (RegieBudget *self,
                            int          year);
REGIE_AVAILABLE_IN_ALL
gint64 regie_budget_get_planned_cents (RegieBudget *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_set_planned_cents (RegieBudget *self,
                                     gint64       planned_cents);
REGIE_AVAILABLE_IN_ALL
gint64 regie_budget_get_committed_cents (RegieBudget *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_set_committed_cents (RegieBudget *self,
                                       gint64       committed_cents);
REGIE_AVAILABLE_IN_ALL
gint64 regie_budget_get_spent_cents (RegieBudget *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_set_spent_cents (RegieBudget *self,
                                   gint64       spent_cents);
REGIE_AVAILABLE_IN_ALL
const char *regie_budget_get_decision_reference (RegieBudget *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_set_decision_reference (RegieBudget *self,
                                          const char  *decision_reference);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_budget_get_lines (RegieBudget *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_add_line (RegieBudget     *self,
                            RegieBudgetLine *line);
REGIE_AVAILABLE_IN_ALL
gboolean regie_budget_remove_line (RegieBudget     *self,
                                   RegieBudgetLine *line);

G_END_DECLS
