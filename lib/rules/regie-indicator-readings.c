/* regie-indicator-readings.c: what a count has come to
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-reading-protect.h>

#include "base/regie-number-private.h"
#include "base/regie-table-private.h"
#include "rules/regie-indicator-count-private.h"

static const RegieTally nothing;

static const char *
body_name (RegieIndicatorCount    *self,
           const RegieCountedBody *body)
{
  switch (body->level)
    {
    case REGIE_BODY_LEVEL_MUNICIPALITY:
      return body->municipality;
    case REGIE_BODY_LEVEL_ORGANISATION:
      return body->organisation;
    case REGIE_BODY_LEVEL_UNKNOWN:
    case REGIE_BODY_LEVEL_NATIONAL:
    case REGIE_BODY_LEVEL_REGION:
      return self->region;
    }

  g_assert_not_reached ();
}

static RegieReading *
make_reading (RegieIndicatorCount *self,
              const RegieCounter  *counter,
              const RegieTallyKey *key)
{
  const RegieCountedBody *body = self->bodies->pdata[key->body];
  const RegieDays *period = &g_array_index (self->periods, RegieDays, key->period);
  RegieReading *reading = regie_reading_new ();

  regie_reading_set_indicator (reading, REGIE_ID (counter->indicator));
  regie_reading_set_unit (reading, regie_indicator_get_unit (counter->indicator));
  regie_reading_set_level (reading, body->level);
  regie_reading_set_body (reading, body_name (self, body));
  if (body->level == REGIE_BODY_LEVEL_ORGANISATION)
    regie_reading_set_municipality (reading, body->municipality);
  regie_reading_set_group (reading, counter->groups->pdata[key->group]);
  regie_reading_set_start_date (reading, &period->first);
  regie_reading_set_end_date (reading, &period->last);
  regie_reading_set_edition (reading, REGIE_ID (self->method));
  regie_reading_set_edition_version (reading, regie_method_get_version (self->method));

  return reading;
}

/* In tens of thousands of millions there is no case; a number that does not fit is cut off. */
static int
to_int (guint64 number)
{
  return (int) MIN (number, G_MAXINT);
}

static void
tell_bodies (RegieIndicatorCount *self,
             const RegieCounter  *counter,
             RegieReading        *reading,
             const RegieTally    *tally)
{
  guint n = tally->bodies == NULL ? 0 : g_hash_table_size (tally->bodies);
  guint n_known = 0;

  regie_reading_set_counts_bodies (reading, TRUE);
  regie_reading_set_denominator_state (reading, REGIE_READING_STATE_NONE);
  regie_reading_set_numerator (reading, (int) n);
  if (regie_indicator_get_unit (counter->indicator) != REGIE_INDICATOR_UNIT_PERCENT)
    return;

  regie_reading_set_denominator_state (reading, REGIE_READING_STATE_OUTSIDE);
  if (self->municipalities == NULL ||
      regie_indicator_get_counts (counter->indicator) != REGIE_COUNTABLE_MUNICIPALITY)
    return;

  /* Of the region alone: a case from elsewhere would make it more than all. */
  for (gsize i = 0; self->municipalities[i] != NULL; i++)
    n_known +=
      tally->bodies != NULL && g_hash_table_contains (tally->bodies, self->municipalities[i]);
  regie_reading_set_denominator_state (reading, REGIE_READING_STATE_KNOWN);
  regie_reading_set_numerator (reading, (int) n_known);
  regie_reading_set_denominator (reading, (int) g_strv_length (self->municipalities));
  regie_reading_set_permille (reading,
                              regie_to_permille (n_known, g_strv_length (self->municipalities)));
}

static void
tell_tally (const RegieCounter *counter,
            RegieReading       *reading,
            const RegieTally   *tally)
{
  RegieIndicatorUnit unit = regie_indicator_get_unit (counter->indicator);

  regie_reading_set_counted (reading, counter->counted);
  regie_reading_set_numerator (reading, to_int (tally->numerator));
  if (unit == REGIE_INDICATOR_UNIT_COUNT)
    {
      regie_reading_set_denominator_state (reading, REGIE_READING_STATE_NONE);
      return;
    }

  regie_reading_set_population (reading, counter->population);
  regie_reading_set_denominator (reading, to_int (tally->denominator));
  if (unit == REGIE_INDICATOR_UNIT_PERCENT)
    regie_reading_set_permille (reading, regie_to_permille (tally->numerator, tally->denominator));
  if (counter->measure == NULL)
    return;

  regie_reading_set_lower_quartile (reading, regie_tally_get_quantile (tally, 1));
  regie_reading_set_median (reading, regie_tally_get_quantile (tally, 2));
  regie_reading_set_upper_quartile (reading, regie_tally_get_quantile (tally, 3));
}

/* What the cases do not hold is said as such, for all together. */
static void
tell_outside (RegieReading *reading)
{
  regie_reading_set_numerator_state (reading, REGIE_READING_STATE_OUTSIDE);
  regie_reading_set_denominator_state (reading, REGIE_READING_STATE_NONE);
}

/* Municipalities are counted in a region, organisations in a municipality. */
static gboolean
is_read_at (RegieIndicatorCount *self,
            const RegieCounter  *counter,
            guint                body)
{
  RegieBodyLevel level = ((const RegieCountedBody *) self->bodies->pdata[body])->level;

  if (counter->moment == NULL || counter->row->get_body == NULL)
    return counter->moment != NULL || body == 0;

  return level == REGIE_BODY_LEVEL_REGION ||
         (level == REGIE_BODY_LEVEL_MUNICIPALITY &&
          regie_indicator_get_counts (counter->indicator) == REGIE_COUNTABLE_ORGANISATION);
}

/* What has no group that is known has a reading only where there is such a thing. */
static gboolean
has_unknown_group (RegieIndicatorCount *self,
                   guint                counter)
{
  for (guint i = 0; i < self->periods->len; i++)
    if (regie_indicator_count_get_tally (self, (RegieTallyKey){ counter, i, 0, 0 }, FALSE) != NULL)
      return TRUE;

  return FALSE;
}

static void
add_reading (RegieIndicatorCount *self,
             RegieList           *readings,
             RegieTallyKey        key)
{
  const RegieCounter *counter = &g_array_index (self->counters, RegieCounter, key.counter);
  const RegieTally *tally = regie_indicator_count_get_tally (self, key, FALSE);
  RegieReading *reading = make_reading (self, counter, &key);

  tally = tally == NULL ? &nothing : tally;
  if (counter->moment == NULL)
    tell_outside (reading);
  else if (counter->row->get_body != NULL)
    tell_bodies (self, counter, reading, tally);
  else
    tell_tally (counter, reading, tally);
  regie_reading_set_is_stock (reading, counter->moment != NULL && counter->moment->is_on != NULL);
  regie_list_take (readings, REGIE_ENTITY (reading));
}

static int
compare_bodies (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  GPtrArray *bodies = data;
  const RegieCountedBody *first = bodies->pdata[*(const guint *) a];
  const RegieCountedBody *second = bodies->pdata[*(const guint *) b];
  int order =
    (first->level != REGIE_BODY_LEVEL_REGION) - (second->level != REGIE_BODY_LEVEL_REGION);

  if (order == 0)
    order = g_strcmp0 (first->municipality, second->municipality);
  if (order == 0)
    order = (int) first->level - (int) second->level;

  return order != 0 ? order : g_strcmp0 (first->organisation, second->organisation);
}

/* All together first, then each municipality with its organisations. */
static GArray *
list_bodies (RegieIndicatorCount *self)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->bodies->len; i++)
    g_array_append_val (places, i);
  g_array_sort_with_data (places, compare_bodies, self->bodies);

  return places;
}

static void
add_counter (RegieIndicatorCount *self,
             RegieList           *readings,
             const GArray        *bodies,
             guint                place)
{
  const RegieCounter *counter = &g_array_index (self->counters, RegieCounter, place);
  guint n_groups = counter->groups->len;
  guint first = n_groups > 1 && !has_unknown_group (self, place) ? 1 : 0;

  for (guint period = 0; period < self->periods->len; period++)
    for (guint i = 0; i < bodies->len; i++)
      for (guint group = first; group < n_groups; group++)
        {
          guint body = g_array_index (bodies, guint, i);

          if (is_read_at (self, counter, body))
            add_reading (self, readings, (RegieTallyKey){ place, period, body, group });
        }
}

/**
 * regie_indicator_count_list_readings:
 * @self: a count
 * @threshold: number from which on a count may be told, as for [func@Regie.Reading.protect]; 0
 *   withholds nothing, for who may see the cases themselves
 *
 * Lists what the indicators say for each period and body, in the order of the method: for all cases
 * together, then for each municipality and each organisation in it.
 *
 * An indicator that the cases do not hold has one reading for each period, which says so.
 *
 * Returns: (transfer full): a list of [class@Regie.Reading]
 *
 * Since: 0.1
 */
GListModel *
regie_indicator_count_list_readings (RegieIndicatorCount *self,
                                     guint                threshold)
{
  g_autoptr(GArray) bodies = NULL;
  RegieList *readings = NULL;

  g_return_val_if_fail (REGIE_IS_INDICATOR_COUNT (self), NULL);

  bodies = list_bodies (self);
  readings = regie_list_new (REGIE_TYPE_READING);
  for (guint i = 0; i < self->counters->len; i++)
    add_counter (self, readings, bodies, i);
  if (threshold > 0)
    regie_reading_protect (G_LIST_MODEL (readings), threshold);

  return G_LIST_MODEL (readings);
}
