/* regie-open-actions.c: whether an action stands open, is late or cannot go on
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "model/regie-open-actions-private.h"

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "base/regie-status-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

gboolean
regie_action_is_open (RegieAction *self)
{
  return regie_action_status_is_open (regie_action_get_status (self));
}

gboolean
regie_action_is_overdue (RegieAction *self,
                         const GDate *day)
{
  const GDate *due = regie_action_get_due_date (self);

  return regie_action_is_open (self) && due != NULL && regie_day_compare (due, day) < 0;
}

/* The ids of the open actions, as a set. */
GHashTable *
regie_plan_list_open_ids (RegiePlan *self)
{
  GHashTable *open = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (self))
    if (regie_action_is_open (action) && REGIE_ID (action) != NULL)
      g_hash_table_add (open, (char *) REGIE_ID (action));

  return open;
}

/* Whether an open action cannot go on; @open holds the ids of those that are not done. */
gboolean
regie_action_is_blocked (RegieAction *self,
                         GHashTable  *open)
{
  const char *const *before = regie_action_get_waits_for (self);

  if (!regie_action_is_open (self))
    return FALSE;
  if (regie_action_get_status (self) == REGIE_ACTION_STATUS_BLOCKED)
    return TRUE;

  for (gsize i = 0; before != NULL && before[i] != NULL; i++)
    if (g_hash_table_contains (open, before[i]))
      return TRUE;

  return FALSE;
}
