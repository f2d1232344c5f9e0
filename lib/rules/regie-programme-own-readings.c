/* regie-programme-own-readings.c: what a programme itself says of indicators
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-own-readings.h>

#include <regie/regie-reading.h>

#include "base/regie-list-private.h"
#include "base/regie-number-private.h"
#include "method/regie-method-items-private.h"
#include "programme/regie-programme-items-private.h"
#include "rules/regie-programme-trained-private.h"

/* How often something was counted for a body, and among how many. */
typedef struct
{
  int numerator;
  int denominator;
} Number;

typedef struct
{
  RegieProgrammeBodies  bodies;
  RegieList            *readings;
} Count;

static void
count_clear (Count *count)
{
  regie_programme_bodies_clear (&count->bodies);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Count, count_clear)

/* A municipality that names no region is of the only one that the programme ever had. */
static RegieBody *
find_region (const Count *count,
             RegieBody   *municipality)
{
  RegieBody *region =
    regie_programme_bodies_find (&count->bodies, regie_body_get_region (municipality));

  return region == NULL && count->bodies.has_one_region ? count->bodies.only_region : region;
}

/* Whether a body takes part, and is the one that its id stands for. */
static gboolean
takes_part (const Count *count,
            RegieBody   *body)
{
  return regie_programme_bodies_find (&count->bodies, regie_entity_get_id (REGIE_ENTITY (body))) ==
         body;
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
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (count->bodies.programme))
    {
      RegieBody *region = NULL;
      Number *number = NULL;

      if (regie_body_get_level (body) != REGIE_BODY_LEVEL_MUNICIPALITY || !takes_part (count, body))
        continue;
      region = find_region (count, body);
      if (region == NULL)
        continue;
      number = ensure_number (numbers, region);
      number->denominator++;
      number->numerator += is_in_use (body, count->bodies.day);
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

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (count->bodies.programme))
    {
      if (regie_body_get_level (body) != REGIE_BODY_LEVEL_ORGANISATION ||
          !takes_part (count, body) || !is_in_use (body, count->bodies.day))
        continue;
      g_hash_table_remove_all (places);
      regie_programme_bodies_add_places (&count->bodies, body, places);
      count_each (places, numbers);
    }
}

static void
count_trained (const Count *count,
               const char  *role,
               GHashTable  *numbers)
{
  g_autoptr(GHashTable) counts = regie_programme_bodies_count_trained (&count->bodies, role);
  GHashTableIter iter;
  gpointer body = NULL;
  gpointer n_trained = NULL;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &body, &n_trained))
    ensure_number (numbers, body)->numerator = GPOINTER_TO_INT (n_trained);
}

/* Whether a body has a target on an indicator, of its own or of one of its actions. */
static gboolean
has_target (RegieBody  *body,
            const char *indicator)
{
  REGIE_ITEMS_FOREACH (RegieTarget, target, regie_body_peek_targets (body))
    if (g_strcmp0 (regie_target_get_indicator (target), indicator) == 0)
      return TRUE;
  REGIE_ITEMS_FOREACH (RegieImplementationAction, action, regie_body_peek_actions (body))
    REGIE_ITEMS_FOREACH (RegieTarget, target, regie_implementation_action_peek_targets (action))
      if (g_strcmp0 (regie_target_get_indicator (target), indicator) == 0)
        return TRUE;

  return FALSE;
}

/* Whether an indicator is told of a body: it is of the level, or it is a region that aims at a
 * number of people trained in all its bodies. */
static gboolean
is_told (RegieIndicator *indicator,
         RegieBody      *body)
{
  if (regie_body_get_level (body) == regie_indicator_get_level (indicator))
    return TRUE;

  return regie_body_get_level (body) == REGIE_BODY_LEVEL_REGION &&
         regie_programme_get_trained_role (indicator) != NULL &&
         has_target (body, regie_entity_get_id (REGIE_ENTITY (indicator)));
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
  regie_reading_set_end_date (reading, count->bodies.day);
  regie_reading_set_unit (reading, regie_indicator_get_unit (indicator));
  regie_reading_set_is_stock (reading, TRUE);
  regie_reading_set_numerator (reading, number->numerator);
  if (is_share && number->denominator > 0)
    {
      regie_reading_set_denominator (reading, number->denominator);
      regie_reading_set_permille (reading,
                                  regie_to_permille (number->numerator, number->denominator));
    }
  else
    regie_reading_set_denominator_state (reading, REGIE_READING_STATE_NONE);
  regie_list_fill (count->readings, REGIE_ENTITY (reading));
}

/* Every body of which it is told is there, also one for which nothing was counted. */
static void
tell_bodies (const Count    *count,
             RegieIndicator *indicator,
             GHashTable     *numbers)
{
  static const Number nothing = { 0, 0 };

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (count->bodies.programme))
    {
      const Number *number = g_hash_table_lookup (numbers, body);

      if (is_told (indicator, body) && takes_part (count, body) && get_name_of_cases (body) != NULL)
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
  const char *role = regie_programme_get_trained_role (indicator);

  if (counts == REGIE_COUNTABLE_MUNICIPALITY && level == REGIE_BODY_LEVEL_REGION)
    count_municipalities (count, numbers);
  else if (counts == REGIE_COUNTABLE_ORGANISATION && level == REGIE_BODY_LEVEL_MUNICIPALITY)
    count_organisations (count, numbers);
  else if (role != NULL)
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
 * it, each once. A region that has a target on such an indicator is told as well: who works for any
 * of its bodies counts for it once.
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
  g_auto(Count) count = { { NULL } };

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  regie_programme_bodies_init (&count.bodies, self, day);
  count.readings = regie_list_new (REGIE_TYPE_READING);
  REGIE_ITEMS_FOREACH (RegieIndicator, indicator, regie_method_peek_indicators (method))
    count_indicator (&count, indicator);

  return G_LIST_MODEL (count.readings);
}
