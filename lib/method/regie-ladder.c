/* regie-ladder.c: the rungs of the ladder of escalation, in order
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-ladder.h>

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "method/regie-method-items-private.h"

/**
 * regie_method_get_rung:
 * @self: a method
 * @id: (nullable): id of a rung
 *
 * Finds a rung of the ladder of escalation.
 *
 * Source: method, section 4.5.
 *
 * Returns: (transfer none) (nullable): the rung, or %NULL when the method has no such rung
 *
 * Since: 0.1
 */
RegieRung *
regie_method_get_rung (RegieMethod *self,
                       const char  *id)
{
  g_return_val_if_fail (REGIE_IS_METHOD (self), NULL);

  REGIE_ITEMS_FOREACH (RegieRung, rung, regie_method_peek_rungs (self))
    if (id != NULL && g_strcmp0 (REGIE_ID (rung), id) == 0)
      return rung;

  return NULL;
}

/**
 * regie_method_get_next_rung:
 * @self: a method
 * @id: (nullable): id of the rung where an escalation is, or %NULL when there is none yet
 *
 * Finds the rung on which to turn to somebody next: the one with the lowest rank above that of @id,
 * or the lowest of all. Rungs of one rank follow each other as the method lists them.
 *
 * Source: method, section 4.5.
 *
 * Returns: (transfer none) (nullable): the rung, or %NULL when there is none above, or when the
 *   method has no rung @id
 *
 * Since: 0.1
 */
RegieRung *
regie_method_get_next_rung (RegieMethod *self,
                            const char  *id)
{
  RegieRung *here = NULL;
  RegieRung *next = NULL;
  gboolean is_after = FALSE;

  g_return_val_if_fail (REGIE_IS_METHOD (self), NULL);

  here = regie_method_get_rung (self, id);
  if (here == NULL && id != NULL)
    return NULL;

  REGIE_ITEMS_FOREACH (RegieRung, rung, regie_method_peek_rungs (self))
    {
      int rank = regie_rung_get_rank (rung);

      if (rung == here)
        is_after = TRUE;
      else if (here == NULL || rank > regie_rung_get_rank (here) ||
               (is_after && rank == regie_rung_get_rank (here)))
        {
          if (next == NULL || rank < regie_rung_get_rank (next))
            next = rung;
        }
    }

  return next;
}
