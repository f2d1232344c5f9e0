/* regie-implementation-action-private.h: the parts of an action that most actions do not have
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-implementation-action.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

/* The targets, or NULL while nobody asked for the list: of tens of thousands of actions few have
 * any, and asking each for its list would make one for each. */
const RegieList *regie_implementation_action_peek_targets (RegieImplementationAction *self);

G_END_DECLS
