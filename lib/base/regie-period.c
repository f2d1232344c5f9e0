/* regie-period.c: records that hold from one day to another
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-entity.h>

#include "base/regie-table-private.h"

/**
 * regie_entity_is_in_force:
 * @self: a record
 * @day: a day
 *
 * Tells whether a record holds on a day: its `start-date` is not after the day and its `end-date`
 * not before it. Both days belong to the period. A day that is not set, or that the type does
 * not have, sets no bound.
 *
 * Returns: whether the record holds on the day
 *
 * Since: 0.1
 */
gboolean
regie_entity_is_in_force (RegieEntity *self,
                          const GDate *day)
{
  g_return_val_if_fail (REGIE_IS_ENTITY (self), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  return regie_record_is_in_force (self, day);
}
