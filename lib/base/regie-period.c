/* regie-period.c: records that hold from one day to another
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-entity.h>

#include "base/regie-table-private.h"

/* The day in a column, or NULL when the type has no such column or it is not set. */
static const GDate *
get_day (RegieEntity *self,
         guint        place)
{
  const RegieTable *table = regie_entity_get_table (self);

  return place == 0 ? NULL
                    : regie_date_or_null (&REGIE_MEMBER (GDate, self, &table->columns[place].row));
}

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
  const GDate *start = NULL;
  const GDate *end = NULL;

  g_return_val_if_fail (REGIE_IS_ENTITY (self), FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);

  start = get_day (self, regie_entity_get_table (self)->start_date);
  end = get_day (self, regie_entity_get_table (self)->end_date);

  return (start == NULL || g_date_compare (start, day) <= 0) &&
         (end == NULL || g_date_compare (end, day) >= 0);
}
