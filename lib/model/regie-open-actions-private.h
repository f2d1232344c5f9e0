/* regie-open-actions-private.h: whether an action stands open, is late or cannot go on
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-action.h>
#include <regie/regie-plan.h>

G_BEGIN_DECLS

gboolean regie_action_is_open (RegieAction *self);
gboolean regie_action_is_overdue (RegieAction *self,
                                  const GDate *day);
GHashTable *regie_plan_list_open_ids (RegiePlan *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean regie_action_is_blocked (RegieAction *self,
                                  GHashTable  *open);

G_END_DECLS
