/* regie-plan-diff.h: what differs between two versions of a plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-plan-change.h>

G_BEGIN_DECLS

REGIE_AVAILABLE_IN_ALL
GListModel *regie_plan_list_changes (RegiePlan *self,
                                     RegiePlan *other) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
char *regie_plan_change_dup_sentence (RegiePlanChange *self,
                                      RegieDossier    *dossier,
                                      const char      *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GStrv regie_plan_tell_changes (RegiePlan    *self,
                               RegiePlan    *other,
                               RegieDossier *dossier,
                               const char   *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
