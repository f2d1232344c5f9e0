/* regie-action-chains-private.h: which actions wait for each other
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-plan.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

RegieList *regie_action_chains_list_circles (RegiePlan  *plan,
                                             const char *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
