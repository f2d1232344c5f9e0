/* regie-implementation-action-private.h: what others in the library ask of an action
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

/* Whether an action with the status is still to be done: a dropped one is not. */
static inline gboolean
regie_action_status_is_open (RegieActionStatus status)
{
  switch (status)
    {
    case REGIE_ACTION_STATUS_OPEN:
    case REGIE_ACTION_STATUS_ACTIVE:
    case REGIE_ACTION_STATUS_BLOCKED:
      return TRUE;
    case REGIE_ACTION_STATUS_DONE:
    case REGIE_ACTION_STATUS_DROPPED:
      return FALSE;
    }

  g_assert_not_reached ();
}

G_END_DECLS
