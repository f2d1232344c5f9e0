/* regie-plan-seal.h: what people agreed to stays as it is
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
gboolean regie_plan_is_sealed (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_may_change (RegiePlan  *self,
                                GError    **error);
REGIE_AVAILABLE_IN_ALL
gboolean regie_plan_seal (RegiePlan  *self,
                          GDateTime  *sealed_at,
                          GError    **error);
REGIE_AVAILABLE_IN_ALL
RegieSealState regie_plan_check_seal (RegiePlan *self);
REGIE_AVAILABLE_IN_ALL
char *regie_plan_dup_sealed_text (RegiePlan *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
