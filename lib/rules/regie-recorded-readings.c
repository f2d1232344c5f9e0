/* regie-recorded-readings.c: what a body recorded of indicators, up to a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-recorded-readings-private.h"

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "programme/regie-programme-items-private.h"

static int
compare_ends (gconstpointer a,
              gconstpointer b)
{
  return g_date_compare (regie_body_reading_get_end_date (*(RegieBodyReading *const *) a),
                         regie_body_reading_get_end_date (*(RegieBodyReading *const *) b));
}

GHashTable *
regie_recorded_readings_new (RegieBody   *body,
                             const GDate *day)
{
  GHashTable *readings = g_hash_table_new_full (regie_hash_string,
                                                g_str_equal,
                                                NULL,
                                                (GDestroyNotify) g_ptr_array_unref);
  GHashTableIter iter;
  gpointer of_one = NULL;

  REGIE_ITEMS_FOREACH (RegieBodyReading, reading, regie_body_peek_readings (body))
    {
      const char *indicator = regie_body_reading_get_indicator (reading);
      const GDate *end = regie_body_reading_get_end_date (reading);

      if (indicator == NULL || end == NULL || g_date_compare (end, day) > 0)
        continue;
      of_one = g_hash_table_lookup (readings, indicator);
      if (of_one == NULL)
        {
          of_one = g_ptr_array_new ();
          g_hash_table_insert (readings, (char *) indicator, of_one);
        }
      g_ptr_array_add (of_one, reading);
    }

  /* The sort is stable: of two of the same day the later one in the document comes last. */
  g_hash_table_iter_init (&iter, readings);
  while (g_hash_table_iter_next (&iter, NULL, &of_one))
    g_ptr_array_sort (of_one, compare_ends);

  return readings;
}

RegieBodyReading *
regie_recorded_readings_find (GHashTable  *readings,
                              const char  *indicator,
                              const GDate *date)
{
  GPtrArray *of_one = g_hash_table_lookup (readings, indicator);
  guint low = 0;
  guint high = of_one == NULL ? 0 : of_one->len;

  if (of_one == NULL)
    return NULL;

  while (date != NULL && low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_date_compare (regie_body_reading_get_end_date (of_one->pdata[middle]), date) <= 0)
        low = middle + 1;
      else
        high = middle;
    }

  return of_one->pdata[(low == 0 ? of_one->len : low) - 1];
}
