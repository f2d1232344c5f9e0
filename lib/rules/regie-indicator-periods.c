/* regie-indicator-periods.c: the periods of a count
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-indicator-count-private.h"

#include "base/regie-table-private.h"

#define MONTHS_PER_QUARTER 3
#define MONTHS_PER_YEAR    12

/* The last day of the calendar month, quarter or year of a day. */
static GDate
end_of (const GDate       *day,
        RegiePeriodLength  length)
{
  int year = g_date_get_year (day);
  int month = (int) g_date_get_month (day) - 1;
  GDate last;

  switch (length)
    {
    case REGIE_PERIOD_LENGTH_WHOLE:
    case REGIE_PERIOD_LENGTH_MONTH:
      break;
    case REGIE_PERIOD_LENGTH_QUARTER:
      month += MONTHS_PER_QUARTER - 1 - month % MONTHS_PER_QUARTER;
      break;
    case REGIE_PERIOD_LENGTH_YEAR:
      month = MONTHS_PER_YEAR - 1;
      break;
    }

  g_date_clear (&last, 1);
  g_date_set_dmy (&last, g_date_get_days_in_month (month + 1, year), month + 1, year);

  return last;
}

static void
add_period (RegieIndicatorCount *self,
            const GDate         *first,
            const GDate         *last)
{
  RegieDays days = { *first, *last };

  for (guint i = 0; i < self->periods->len; i++)
    {
      const RegieDays *known = &g_array_index (self->periods, RegieDays, i);

      if (regie_day_compare (&known->first, first) == 0 &&
          regie_day_compare (&known->last, last) == 0)
        return;
    }
  g_array_append_val (self->periods, days);
}

/**
 * regie_indicator_count_add_periods:
 * @self: a count to which no case was given yet
 * @first: first day
 * @last: last day, not before the first
 * @length: how the days between are divided
 *
 * Adds periods to read the indicators for: the calendar months, quarters or years from the first
 * day to the last, of which the first and the last may be cut off, and then all of it as one. Both
 * days belong to a period. A period that is there already is not added again.
 *
 * Since: 0.1
 */
void
regie_indicator_count_add_periods (RegieIndicatorCount *self,
                                   const GDate         *first,
                                   const GDate         *last,
                                   RegiePeriodLength    length)
{
  GDate from;

  g_return_if_fail (REGIE_IS_INDICATOR_COUNT (self));
  g_return_if_fail (self->n_cases == 0);
  g_return_if_fail (first != NULL && g_date_valid (first));
  g_return_if_fail (last != NULL && g_date_valid (last));
  g_return_if_fail (regie_day_compare (first, last) <= 0);

  from = *first;
  while (length != REGIE_PERIOD_LENGTH_WHOLE && regie_day_compare (&from, last) <= 0)
    {
      GDate until = end_of (&from, length);

      if (regie_day_compare (&until, last) > 0)
        until = *last;
      add_period (self, &from, &until);
      from = until;
      g_date_add_days (&from, 1);
    }
  add_period (self, first, last);
}
