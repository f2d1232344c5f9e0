/* regie-programme-own-readings.c: what a programme itself says of indicators
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-own-readings.h>

#include <regie/regie-programme-days.h>
#include <regie/regie-programme-learning.h>
#include <regie/regie-reading.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"

#define LIST(model) ((const RegieList *) (model))

#define PERMILLE 1000

/* How often something was counted for a body, and among how many. */
typedef struct
{
  int numerator;
  int denominator;
} Number;

typedef struct
{
  RegieProgramme *programme;
  const GDate    *day;
  /* The bodies that take part on the day, by id. */
  GHashTable *bodies;
  /* The region, when there is one. */
  RegieBody *only_region;
  RegieList *readings;
} Count;

static void
count_clear (Count *count)
{
  g_clear_pointer (&count->bodies, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Count, count_clear)

static void
index_bodies (Count *count)
{
  guint n_regions = 0;

  count->bodies = g_hash_table_new (regie_hash_string, g_str_equal);
  REGIE_LIST_FOREACH (RegieBody, body, LIST (regie_programme_get_bodies (count->programme)))
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (body));

      if (id == NULL || !regie_body_takes_part_on (body, count->day) ||
          g_hash_table_contains (count->bodies, id))
        continue;
      g_hash_table_insert (count->bodies, (char *) id, body);
      if (regie_body_get_level (body) != REGIE_BODY_LEVEL_REGION)
        continue;
      count->only_region = n_regions == 0 ? body : NULL;
      n_regions++;
    }
}

static RegieBody *
find_body (const Count *count,
           const char  *id)
{
  return id == NULL ? NULL : g_hash_table_lookup (count->bodies, id);
}

static RegieBody *
find_region (const Count *count,
             RegieBody   *municipality)
{
  RegieBody *region = find_body (count, regie_body_get_region (municipality));

  return region == NULL ? count->only_region : region;
}

static gboolean
is_in_use (RegieBody   *body,
           const GDate *day)
{
  const GDate *since = regie_body_get_in_use_date (body);

  return since != NULL && g_date_compare (since, day) <= 0;
}

static Number *
ensure_number (GHashTable *numbers,
               RegieBody  *body)
{
  Number *number = g_hash_table_lookup (numbers, body);

  if (number == NULL)
    {
      number = g_new0 (Number, 1);
      g_hash_table_insert (numbers, body, number);
    }

  return number;
}

/* What counts for a municipality is counted for its region. */
static void
count_municipalities (const Count *count,
                      GHashTable  *numbers)
{
  REGIE_LIST_FOREACH (RegieBody, body, LIST (regie_programme_get_bodies (count->programme)))
    {
      RegieBody *region = NULL;
      Number *number = NULL;

      if (regie_body_get_level (body) != REGIE_BODY_LEVEL_MUNICIPALITY ||
          find_body (count, regie_entity_get_id (REGIE_ENTITY (body))) != body)
        continue;
      region = find_region (count, body);
      if (region == NULL)
        continue;
      number = ensure_number (numbers, region);
      number->denominator++;
      number->numerator += is_in_use (body, count->day);
    }
}

/* Adds the municipalities that an organisation works in on the day, each once. */
static void
add_places (const Count *count,
            RegieBody   *organisation,
            GHashTable  *places)
{
  REGIE_LIST_FOREACH (RegiePresence, presence, LIST (regie_body_get_presences (organisation)))
    {
      RegieBody *place = find_body (count, regie_presence_get_municipality (presence));

      if (place != NULL && regie_body_get_level (place) == REGIE_BODY_LEVEL_MUNICIPALITY &&
          regie_entity_is_in_force (REGIE_ENTITY (presence), count->day))
        g_hash_table_add (places, place);
    }
}

static void
count_each (GHashTable *bodies,
            GHashTable *numbers)
{
  GHashTableIter iter;
  gpointer body = NULL;

  g_hash_table_iter_init (&iter, bodies);
  while (g_hash_table_iter_next (&iter, &body, NULL))
    ensure_number (numbers, body)->numerator++;
}

static void
count_organisations (const Count *count,
                     GHashTable  *numbers)
{
  g_autoptr(GHashTable) places = g_hash_table_new (NULL, NULL);

  REGIE_LIST_FOREACH (RegieBody, body, LIST (regie_programme_get_bodies (count->programme)))
    {
      if (regie_body_get_level (body) != REGIE_BODY_LEVEL_ORGANISATION ||
          find_body (count, regie_entity_get_id (REGIE_ENTITY (body))) != body ||
          !is_in_use (body, count->day))
        continue;
      g_hash_table_remove_all (places);
      add_places (count, body, places);
      count_each (places, numbers);
    }
}

/* Somebody counts once for each body that they work for, or that an employer of theirs works in. */
static void
count_trained (const Count *count,
               const char  *role,
               GHashTable  *numbers)
{
  g_autoptr(GListModel) trained =
    regie_programme_list_trained_on (count->programme, NULL, role, count->day);
  g_autoptr(GHashTable) places = g_hash_table_new (NULL, NULL);

  REGIE_LIST_FOREACH (RegieFunctionary, functionary, LIST (trained))
    {
      g_hash_table_remove_all (places);
      REGIE_LIST_FOREACH (RegieEmployment,
                          employment,
                          LIST (regie_functionary_get_employments (functionary)))
        {
          RegieBody *employer = find_body (count, regie_employment_get_body (employment));

          if (employer == NULL || !regie_entity_is_in_force (REGIE_ENTITY (employment), count->day))
            continue;
          g_hash_table_add (places, employer);
          add_places (count, employer, places);
        }
      count_each (places, numbers);
    }
}

/* A body as readings of the cases name it. */
static const char *
get_name_of_cases (RegieBody *body)
{
  return regie_body_get_level (body) == REGIE_BODY_LEVEL_MUNICIPALITY
           ? regie_body_get_municipality_code (body)
           : regie_entity_get_id (REGIE_ENTITY (body));
}

static void
tell (const Count    *count,
      RegieIndicator *indicator,
      RegieBody      *body,
      const Number   *number)
{
  RegieReading *reading = regie_reading_new ();
  gboolean is_share = regie_indicator_get_unit (indicator) == REGIE_INDICATOR_UNIT_PERCENT;

  regie_reading_set_indicator (reading, regie_entity_get_id (REGIE_ENTITY (indicator)));
  regie_reading_set_level (reading, regie_body_get_level (body));
  regie_reading_set_body (reading, get_name_of_cases (body));
  regie_reading_set_end_date (reading, count->day);
  regie_reading_set_unit (reading, regie_indicator_get_unit (indicator));
  regie_reading_set_is_stock (reading, TRUE);
  regie_reading_set_numerator (reading, number->numerator);
  if (is_share && number->denominator > 0)
    {
      regie_reading_set_denominator (reading, number->denominator);
      regie_reading_set_permille (reading,
                                  (int) (((gint64) number->numerator * PERMILLE * 2 +
                                          number->denominator) /
                                         (number->denominator * (gint64) 2)));
    }
  else
    regie_reading_set_denominator_state (reading, REGIE_READING_STATE_NONE);
  regie_list_fill (count->readings, REGIE_ENTITY (reading));
}

/* Every body of the level is told of, also one for which nothing was counted. */
static void
tell_bodies (const Count    *count,
             RegieIndicator *indicator,
             GHashTable     *numbers)
{
  static const Number nothing = { 0, 0 };

  REGIE_LIST_FOREACH (RegieBody, body, LIST (regie_programme_get_bodies (count->programme)))
    {
      const Number *number = g_hash_table_lookup (numbers, body);

      if (regie_body_get_level (body) == regie_indicator_get_level (indicator) &&
          find_body (count, regie_entity_get_id (REGIE_ENTITY (body))) == body &&
          get_name_of_cases (body) != NULL)
        tell (count, indicator, body, number == NULL ? &nothing : number);
    }
}

static void
count_indicator (const Count    *count,
                 RegieIndicator *indicator)
{
  g_autoptr(GHashTable) numbers = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  RegieBodyLevel level = regie_indicator_get_level (indicator);
  RegieCountable counts = regie_indicator_get_counts (indicator);
  const char *role = regie_indicator_get_role (indicator);

  if (counts == REGIE_COUNTABLE_MUNICIPALITY && level == REGIE_BODY_LEVEL_REGION)
    count_municipalities (count, numbers);
  else if (counts == REGIE_COUNTABLE_ORGANISATION && level == REGIE_BODY_LEVEL_MUNICIPALITY)
    count_organisations (count, numbers);
  else if (counts == REGIE_COUNTABLE_OUTSIDE && role != NULL &&
           (level == REGIE_BODY_LEVEL_MUNICIPALITY || level == REGIE_BODY_LEVEL_ORGANISATION))
    count_trained (count, role, numbers);
  else
    return;

  tell_bodies (count, indicator, numbers);
}

/**
 * regie_programme_list_own_readings:
 * @self: a programme
 * @method: the method that has the indicators
 * @day: a day
 *
 * Works out, for the bodies that take part on a day, the indicators that are about the programme
 * itself: which share of the municipalities of a region uses the method and how many organisations
 * in a municipality do, by [property@Regie.Body:in-use-date]; and how many people are trained for
 * the role of the indicator, by [method@Regie.Programme.list_trained_on]: those who work for an
 * organisation, and for a municipality those who work for it or for an organisation that works in
 * it, each once.
 *
 * A municipality goes by its code, as in readings of cases, so one without a code is left out. They
 * can be given to [method@Regie.Programme.list_targets] together with those, and put on record with
 * [method@Regie.Programme.record_reading].
 *
 * Source: method, section 7.6; that a body uses the method when it says so is ours.
 *
 * Returns: (transfer full): a list of [class@Regie.Reading], in the order of the indicators and of
 *   the bodies
 *
 * Since: 0.1
 */
GListModel *
regie_programme_list_own_readings (RegieProgramme *self,
                                   RegieMethod    *method,
                                   const GDate    *day)
{
  g_auto(Count) count = { .programme = self, .day = day };

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  index_bodies (&count);
  count.readings = regie_list_new (REGIE_TYPE_READING);
  REGIE_LIST_FOREACH (RegieIndicator, indicator, LIST (regie_method_get_indicators (method)))
    count_indicator (&count, indicator);

  return G_LIST_MODEL (count.readings);
}
