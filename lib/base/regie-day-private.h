/* regie-day-private.h: days that are moved and put in order
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* As g_date_valid (), where nobody passes NULL. */
static inline gboolean
regie_day_is_set (const GDate *day)
{
  return day->julian || day->dmy;
}

/* A number by which days that know their year, month and day are put in order. */
static inline guint
regie_day_get_rank (const GDate *day)
{
  return (guint) day->year << 9 | (guint) day->month << 5 | day->day;
}

/* As g_date_get_year (), for a day that is set. */
static inline GDateYear
regie_day_get_year (const GDate *day)
{
  return day->dmy ? day->year : g_date_get_year (day);
}

/* As g_date_compare (), for two days that are set. Those of records know their year, month and
 * day. */
static inline int
regie_day_compare (const GDate *one,
                   const GDate *other)
{
  if (!one->dmy || !other->dmy)
    return g_date_compare (one, other);

  return (regie_day_get_rank (one) > regie_day_get_rank (other)) -
         (regie_day_get_rank (one) < regie_day_get_rank (other));
}

/* Moves a day; FALSE, and nothing is set, when a document could not name where it goes. */
gboolean regie_day_move (const GDate *from,
                         int          n_days,
                         GDate       *moved);

/* Orders an array of Julian numbers. */
int regie_day_compare_numbers (gconstpointer a,
                               gconstpointer b);

G_END_DECLS
