/* regie-day.c: days that are moved and put in order
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-day-private.h"

#include "base/regie-date-private.h"

gboolean
regie_day_move (const GDate *from,
                int          n_days,
                GDate       *moved)
{
  gint64 number = (gint64) g_date_get_julian (from) + n_days;

  if (number < 1 || number > REGIE_DATE_LAST)
    return FALSE;

  g_date_clear (moved, 1);
  g_date_set_julian (moved, (guint32) number);

  return TRUE;
}

int
regie_day_compare_numbers (gconstpointer a,
                           gconstpointer b)
{
  guint32 first = *(const guint32 *) a;
  guint32 second = *(const guint32 *) b;

  return (first > second) - (first < second);
}
