/* regie-budget-chart.h: the money of a programme, as a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-programme-report.h>

G_BEGIN_DECLS

#define REGIE_TYPE_BUDGET_CHART (regie_budget_chart_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (
  RegieBudgetChart, regie_budget_chart, REGIE, BUDGET_CHART, RegieProgrammeReport)

REGIE_AVAILABLE_IN_ALL
RegieBudgetChart *regie_budget_chart_new (RegieMethod *method) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
int regie_budget_chart_get_year (RegieBudgetChart *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_chart_set_year (RegieBudgetChart *self,
                                  int               year);

G_END_DECLS
