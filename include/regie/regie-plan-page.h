/* regie-plan-page.h: the plan on one page, for the door of the fridge
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-report.h>

G_BEGIN_DECLS

#define REGIE_TYPE_PLAN_PAGE (regie_plan_page_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegiePlanPage, regie_plan_page, REGIE, PLAN_PAGE, RegieReport)

REGIE_AVAILABLE_IN_ALL
RegiePlanPage *regie_plan_page_new (RegieMethod *method) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
