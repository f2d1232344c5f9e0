/* regie-budget-purpose.h: what the implementation plan gives money for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-label.h>

G_BEGIN_DECLS

#define REGIE_TYPE_BUDGET_PURPOSE (regie_budget_purpose_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieBudgetPurpose, regie_budget_purpose, REGIE, BUDGET_PURPOSE, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieBudgetPurpose *regie_budget_purpose_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_budget_purpose_get_names (RegieBudgetPurpose *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_purpose_add_name (RegieBudgetPurpose *self,
                                    RegieLabel         *name);
REGIE_AVAILABLE_IN_ALL
gboolean regie_budget_purpose_remove_name (RegieBudgetPurpose *self,
                                           RegieLabel         *name);
REGIE_AVAILABLE_IN_ALL
const char *regie_budget_purpose_get_source (RegieBudgetPurpose *self);
REGIE_AVAILABLE_IN_ALL
void regie_budget_purpose_set_source (RegieBudgetPurpose *self,
                                      const char         *source);

G_END_DECLS
