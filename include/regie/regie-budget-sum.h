/* regie-budget-sum.h: money, added up
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-enums.h>

G_BEGIN_DECLS

#define REGIE_TYPE_BUDGET_SUM (regie_budget_sum_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieBudgetSum, regie_budget_sum, REGIE, BUDGET_SUM, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieBudgetSum *regie_budget_sum_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_budget_sum_get_body (RegieBudgetSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_sum_set_body (RegieBudgetSum *self,
                                const char     *body);
REGIE_AVAILABLE_IN_ALL
int regie_budget_sum_get_year (RegieBudgetSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_sum_set_year (RegieBudgetSum *self,
                                int             year);
REGIE_AVAILABLE_IN_ALL
const char *regie_budget_sum_get_purpose (RegieBudgetSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_sum_set_purpose (RegieBudgetSum *self,
                                   const char     *purpose);
REGIE_AVAILABLE_IN_ALL
gboolean regie_budget_sum_get_is_total (RegieBudgetSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_sum_set_is_total (RegieBudgetSum *self,
                                    gboolean        is_total);
REGIE_AVAILABLE_IN_ALL
gint64 regie_budget_sum_get_planned_cents (RegieBudgetSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_sum_set_planned_cents (RegieBudgetSum *self,
                                         gint64          planned_cents);
REGIE_AVAILABLE_IN_ALL
gint64 regie_budget_sum_get_committed_cents (RegieBudgetSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_sum_set_committed_cents (RegieBudgetSum *self,
                                           gint64          committed_cents);
REGIE_AVAILABLE_IN_ALL
gint64 regie_budget_sum_get_spent_cents (RegieBudgetSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_sum_set_spent_cents (RegieBudgetSum *self,
                                       gint64          spent_cents);
REGIE_AVAILABLE_IN_ALL
gint64 regie_budget_sum_get_recorded_planned_cents (RegieBudgetSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_sum_set_recorded_planned_cents (RegieBudgetSum *self,
                                                  gint64          recorded_planned_cents);
REGIE_AVAILABLE_IN_ALL
gint64 regie_budget_sum_get_recorded_committed_cents (RegieBudgetSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_sum_set_recorded_committed_cents (RegieBudgetSum *self,
                                                    gint64          recorded_committed_cents);
REGIE_AVAILABLE_IN_ALL
gint64 regie_budget_sum_get_recorded_spent_cents (RegieBudgetSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_sum_set_recorded_spent_cents (RegieBudgetSum *self,
                                                gint64          recorded_spent_cents);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_budget_sum_get_agrees (RegieBudgetSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_sum_set_agrees (RegieBudgetSum *self,
                                  RegieAnswer     agrees);
REGIE_AVAILABLE_IN_ALL
gboolean regie_budget_sum_get_is_too_large (RegieBudgetSum *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_sum_set_is_too_large (RegieBudgetSum *self,
                                        gboolean        is_too_large);

G_END_DECLS
