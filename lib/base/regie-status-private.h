/* regie-status-private.h: what the status of an action means
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-enums.h>

G_BEGIN_DECLS

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
