/* regie-plan-actions.h: what stands open in a plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-plan.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_list_overdue_actions (RegiePlan   *self,
                                             const GDate *day) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_list_blocked_actions (RegiePlan *self) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_list_unowned_actions (RegiePlan *self) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_list_actions_of (RegiePlan  *self,
                                        const char *person) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
