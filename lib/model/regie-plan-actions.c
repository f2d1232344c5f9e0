/* regie-plan-actions.c: what stands open in a plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-actions.h>

#include <regie/regie-action.h>

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"

static int
compare_due (gconstpointer a,
             gconstpointer b)
{
  return regie_day_compare (regie_action_get_due_date (*(RegieAction *const *) a),
                            regie_action_get_due_date (*(RegieAction *const *) b));
}

static GListModel *
take_list (GPtrArray *found)
{
  return G_LIST_MODEL (
    regie_list_new_take (REGIE_TYPE_ACTION, (RegieEntity **) found->pdata, found->len));
}

/**
 * regie_plan_list_overdue_actions:
 * @self: a plan
 * @day: the day
 *
 * Lists the actions that should have been done before a day and are not. What is due on the day
 * itself is not late yet.
 *
 * Returns: (transfer full): a list of [class@Regie.Action], the oldest day first
 *
 * Since: 0.1
 */
GListModel *
regie_plan_list_overdue_actions (RegiePlan   *self,
                                 const GDate *day)
{
  g_autoptr(GPtrArray) found = g_ptr_array_new ();

  g_return_val_if_fail (REGIE_IS_PLAN (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (self))
    if (regie_action_is_overdue (action, day))
      g_ptr_array_add (found, g_object_ref (action));
  /* The sort of GLib is stable. */
  g_ptr_array_sort (found, compare_due);

  return take_list (found);
}

/**
 * regie_plan_list_blocked_actions:
 * @self: a plan
 *
 * Lists the actions that cannot go on: somebody said so, or another action that is not done yet
 * must come before. [method@Regie.Plan.list_action_chains] tells what waits for what.
 *
 * Returns: (transfer full): a list of [class@Regie.Action], in the order of the plan
 *
 * Since: 0.1
 */
GListModel *
regie_plan_list_blocked_actions (RegiePlan *self)
{
  g_autoptr(GPtrArray) found = g_ptr_array_new ();
  g_autoptr(GHashTable) open = NULL;

  g_return_val_if_fail (REGIE_IS_PLAN (self), NULL);

  open = regie_plan_list_open_ids (self);
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (self))
    if (regie_action_is_blocked (action, open))
      g_ptr_array_add (found, g_object_ref (action));

  return take_list (found);
}

/**
 * regie_plan_list_unowned_actions:
 * @self: a plan
 *
 * Lists the actions that are not done yet and that nobody does.
 *
 * Returns: (transfer full): a list of [class@Regie.Action], in the order of the plan
 *
 * Since: 0.1
 */
GListModel *
regie_plan_list_unowned_actions (RegiePlan *self)
{
  g_autoptr(GPtrArray) found = g_ptr_array_new ();

  g_return_val_if_fail (REGIE_IS_PLAN (self), NULL);

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (self))
    if (regie_action_is_open (action) && regie_action_get_owner (action) == NULL)
      g_ptr_array_add (found, g_object_ref (action));

  return take_list (found);
}

/**
 * regie_plan_list_actions_of:
 * @self: a plan
 * @person: id of a person
 *
 * Lists the actions, not done yet, that somebody does or helps with. The
 * [property@Regie.Action:owner] tells which of the two.
 *
 * Returns: (transfer full): a list of [class@Regie.Action], in the order of the plan
 *
 * Since: 0.1
 */
GListModel *
regie_plan_list_actions_of (RegiePlan  *self,
                            const char *person)
{
  g_autoptr(GPtrArray) found = g_ptr_array_new ();

  g_return_val_if_fail (REGIE_IS_PLAN (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (self))
    {
      const char *const *helpers = regie_action_get_helpers (action);

      if (regie_action_is_open (action) &&
          (g_strcmp0 (regie_action_get_owner (action), person) == 0 ||
           (helpers != NULL && g_strv_contains (helpers, person))))
        g_ptr_array_add (found, g_object_ref (action));
    }

  return take_list (found);
}
