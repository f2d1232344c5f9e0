/* regie-programme-targets.c: what indicators say of the bodies of a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-targets.h>

#include <regie/regie-error.h>
#include <regie/regie-programme-days.h>

#include "base/regie-day-private.h"
#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "method/regie-method-items-private.h"
#include "programme/regie-programme-items-private.h"
#include "rules/regie-recorded-readings-private.h"
#include "rules/regie-said-private.h"

/* What the cases say is indexed once by indicator and body; what a body recorded, once for each
 * body that has targets. */

#define MONTHS 12

/* What the cases say of a body in the latest period: of an organisation that works in several
 * municipalities the readings of all of them. */
typedef struct
{
  GDate             start;
  GDate             end;
  guint             n_readings;
  gint64            numerator;
  gint64            denominator;
  RegieReadingState numerator_state;
  RegieReadingState denominator_state;
  int               median;
} Cases;

typedef struct
{
  const GDate *day;
  GHashTable  *indicators;
  GHashTable  *cases;
  guint        n_regions;
  RegieList   *states;
  /* The body at hand, with its readings of each indicator up to the day, the oldest first. */
  RegieBody  *body;
  GHashTable *readings;
} Search;

static void
search_clear (Search *search)
{
  g_clear_pointer (&search->indicators, g_hash_table_unref);
  g_clear_pointer (&search->cases, g_hash_table_unref);
  g_clear_pointer (&search->readings, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

static RegieSaid
say_cases (const Cases        *cases,
           RegieIndicatorUnit  unit)
{
  switch (unit)
    {
    case REGIE_INDICATOR_UNIT_COUNT:
      return regie_said_number (cases->numerator, cases->numerator_state);
    case REGIE_INDICATOR_UNIT_PERCENT:
      return regie_said_share (cases->numerator,
                               cases->denominator,
                               regie_said_withhold (cases->numerator_state,
                                                    cases->denominator_state));
    case REGIE_INDICATOR_UNIT_DAYS:
    case REGIE_INDICATOR_UNIT_POINTS:
      /* Medians do not add up. */
      return cases->n_readings > 1
               ? regie_said_nothing (
                   regie_said_withhold (cases->numerator_state, REGIE_READING_STATE_NONE))
               : regie_said_measure (cases->median, cases->numerator, cases->numerator_state);
    }

  g_assert_not_reached ();
}

static GHashTable *
index_indicators (RegieMethod *method)
{
  GHashTable *indicators = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieIndicator, indicator, regie_method_peek_indicators (method))
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (indicator));

      if (id != NULL && !g_hash_table_contains (indicators, id))
        g_hash_table_insert (indicators, (char *) id, indicator);
    }

  return indicators;
}

static guint
month_of (const GDate *date)
{
  return g_date_get_year (date) * MONTHS + g_date_get_month (date) - 1;
}

/* Whether a period is as long as those of an indicator. */
static gboolean
is_as_long (const GDate       *start,
            const GDate       *end,
            RegiePeriodLength  length)
{
  guint n_months = 0;

  switch (length)
    {
    case REGIE_PERIOD_LENGTH_WHOLE:
      return TRUE;
    case REGIE_PERIOD_LENGTH_MONTH:
      n_months = 1;
      break;
    case REGIE_PERIOD_LENGTH_QUARTER:
      n_months = MONTHS / 4;
      break;
    case REGIE_PERIOD_LENGTH_YEAR:
      n_months = MONTHS;
      break;
    }

  return start != NULL && g_date_get_day (start) == 1 && g_date_is_last_of_month (end) &&
         month_of (end) + 1 == month_of (start) + n_months;
}

/* Whether a reading can be held against a target: it ended by the day, is of no group, and what is
 * counted over a period was counted over one as long as the indicator has. */
static gboolean
counts (const Search *search,
        RegieReading *reading)
{
  const char *id = regie_reading_get_indicator (reading);
  const GDate *end = regie_reading_get_end_date (reading);
  RegieIndicator *indicator = id == NULL ? NULL : g_hash_table_lookup (search->indicators, id);

  if (indicator == NULL || end == NULL || g_date_compare (end, search->day) > 0 ||
      regie_reading_get_group (reading) != NULL)
    return FALSE;

  return regie_indicator_get_unit (indicator) != REGIE_INDICATOR_UNIT_COUNT ||
         regie_reading_get_is_stock (reading) || regie_reading_get_counts_bodies (reading) ||
         is_as_long (regie_reading_get_start_date (reading),
                     end,
                     regie_indicator_get_period (indicator));
}

/* A key of texts that no other texts give: each with its length before it. */
static char *
dup_key (RegieBodyLevel  level,
         const char     *indicator,
         const char     *body)
{
  return g_strdup_printf ("%d:%" G_GSIZE_FORMAT ":%s:%s",
                          (int) level,
                          strlen (indicator),
                          indicator,
                          body == NULL ? "" : body);
}

static char *
dup_whole_key (const char   *key,
               RegieReading *reading)
{
  const char *municipality = regie_reading_get_municipality (reading);
  const GDate *start = regie_reading_get_start_date (reading);

  return g_strdup_printf ("%u:%u:%" G_GSIZE_FORMAT ":%s:%s",
                          start == NULL ? 0 : g_date_get_julian (start),
                          g_date_get_julian (regie_reading_get_end_date (reading)),
                          strlen (key),
                          key,
                          municipality == NULL ? "" : municipality);
}

/* Readings of no level are those of all cases together. */
static RegieBodyLevel
level_of (RegieReading *reading)
{
  switch (regie_reading_get_level (reading))
    {
    case REGIE_BODY_LEVEL_MUNICIPALITY:
      return REGIE_BODY_LEVEL_MUNICIPALITY;
    case REGIE_BODY_LEVEL_ORGANISATION:
      return REGIE_BODY_LEVEL_ORGANISATION;
    case REGIE_BODY_LEVEL_UNKNOWN:
    case REGIE_BODY_LEVEL_NATIONAL:
    case REGIE_BODY_LEVEL_REGION:
      break;
    }

  return REGIE_BODY_LEVEL_REGION;
}

/* Whether a reading is of a later period than the one that is known, or of a longer one that ends
 * on the same day: more than 0; 0 when it is of the same period. */
static int
compare_period (RegieReading *reading,
                const Cases  *cases)
{
  const GDate *start = regie_reading_get_start_date (reading);
  int later = g_date_compare (regie_reading_get_end_date (reading), &cases->end);

  if (later != 0)
    return later;
  if (start == NULL || !g_date_valid (&cases->start))
    return (start == NULL) - !g_date_valid (&cases->start);

  return g_date_compare (&cases->start, start);
}

static void
begin_period (Cases        *cases,
              RegieReading *reading)
{
  const GDate *start = regie_reading_get_start_date (reading);

  *cases = (Cases){ .end = *regie_reading_get_end_date (reading) };
  g_date_clear (&cases->start, 1);
  if (start != NULL)
    cases->start = *start;
}

static void
add_reading (Cases        *cases,
             RegieReading *reading)
{
  RegieReadingState numerator = regie_reading_get_numerator_state (reading);
  RegieReadingState denominator = regie_reading_get_denominator_state (reading);

  cases->numerator += regie_reading_get_numerator (reading);
  cases->denominator += regie_reading_get_denominator (reading);
  cases->median = regie_reading_get_median (reading);
  cases->numerator_state =
    cases->n_readings == 0 ? numerator : regie_said_withhold (cases->numerator_state, numerator);
  cases->denominator_state = cases->n_readings == 0
                               ? denominator
                               : regie_said_withhold (cases->denominator_state, denominator);
  cases->n_readings++;
}

/* Takes one reading in, unless it was taken in before. */
static void
take_reading (Search       *search,
              RegieReading *reading,
              GHashTable   *seen)
{
  g_autofree char *key = NULL;
  g_autofree char *whole = NULL;
  Cases *cases = NULL;

  if (!counts (search, reading))
    return;
  key = dup_key (level_of (reading),
                 regie_reading_get_indicator (reading),
                 regie_reading_get_body (reading));
  whole = dup_whole_key (key, reading);
  if (!g_hash_table_add (seen, g_steal_pointer (&whole)))
    return;

  cases = g_hash_table_lookup (search->cases, key);
  if (cases == NULL)
    {
      cases = g_new0 (Cases, 1);
      begin_period (cases, reading);
      g_hash_table_insert (search->cases, g_steal_pointer (&key), cases);
    }
  if (compare_period (reading, cases) > 0)
    begin_period (cases, reading);
  if (compare_period (reading, cases) == 0)
    add_reading (cases, reading);
}

static void
index_cases (Search     *search,
             GListModel *readings)
{
  g_autoptr(GHashTable) seen =
    g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, NULL);

  search->cases = g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, g_free);
  for (guint i = 0; readings != NULL && i < g_list_model_get_n_items (readings); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (readings, i);

      take_reading (search, reading, seen);
    }
}

static Cases *
look_up_cases (const Search *search,
               const char   *indicator,
               const char   *body)
{
  g_autofree char *key = dup_key (regie_body_get_level (search->body), indicator, body);

  return g_hash_table_lookup (search->cases, key);
}

/* A region is known by its name or its id, a municipality by its code, an organisation by its id.
 */
static Cases *
find_cases (const Search *search,
            const char   *indicator)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (search->body));
  const char *name = regie_body_get_name (search->body);
  const char *code = regie_body_get_municipality_code (search->body);
  Cases *cases = NULL;

  switch (regie_body_get_level (search->body))
    {
    case REGIE_BODY_LEVEL_REGION:
      if (name != NULL)
        cases = look_up_cases (search, indicator, name);
      if (cases == NULL && id != NULL)
        cases = look_up_cases (search, indicator, id);
      /* All cases together are those of the region when there is one. */
      return cases == NULL && search->n_regions == 1 ? look_up_cases (search, indicator, NULL)
                                                     : cases;
    case REGIE_BODY_LEVEL_MUNICIPALITY:
      return code == NULL ? NULL : look_up_cases (search, indicator, code);
    case REGIE_BODY_LEVEL_ORGANISATION:
      return id == NULL ? NULL : look_up_cases (search, indicator, id);
    case REGIE_BODY_LEVEL_UNKNOWN:
    case REGIE_BODY_LEVEL_NATIONAL:
      return NULL;
    }

  g_assert_not_reached ();
}

static void
tell_recorded (RegieTargetState   *state,
               RegieTarget        *target,
               RegieBodyReading   *reading,
               RegieIndicatorUnit  unit)
{
  RegieSaid said = regie_said_by_record (reading, unit);

  regie_target_state_set_reading (state, regie_entity_get_id (REGIE_ENTITY (reading)));
  regie_target_state_set_reading_date (state, regie_body_reading_get_end_date (reading));
  regie_target_state_set_reading_value (state, said.value);
  regie_target_state_set_reading_state (state, said.state);
  regie_target_state_set_is_reached (state, regie_said_compare (&said, target));
}

static void
tell_cases (RegieTargetState   *state,
            RegieTarget        *target,
            const Cases        *cases,
            RegieIndicatorUnit  unit)
{
  RegieSaid said = say_cases (cases, unit);

  regie_target_state_set_cases_date (state, &cases->end);
  regie_target_state_set_cases_value (state, said.value);
  regie_target_state_set_cases_state (state, said.state);
  regie_target_state_set_is_reached_by_cases (state, regie_said_compare (&said, target));
}

static void
tell_indicator (Search           *search,
                RegieTargetState *state,
                RegieTarget      *target)
{
  const char *id = regie_target_get_indicator (target);
  RegieIndicator *indicator = id == NULL ? NULL : g_hash_table_lookup (search->indicators, id);
  RegieBodyReading *reading = NULL;
  const Cases *cases = NULL;

  regie_target_state_set_reading_state (state, REGIE_READING_STATE_NONE);
  regie_target_state_set_cases_state (state, REGIE_READING_STATE_NONE);
  if (indicator == NULL)
    return;

  regie_target_state_set_is_known (state, TRUE);
  regie_target_state_set_unit (state, regie_indicator_get_unit (indicator));
  reading = regie_recorded_readings_find (search->readings, id, regie_target_get_date (target));
  if (reading != NULL)
    tell_recorded (state, target, reading, regie_indicator_get_unit (indicator));
  cases = find_cases (search, id);
  if (cases != NULL)
    tell_cases (state, target, cases, regie_indicator_get_unit (indicator));
}

static void
tell_target (Search                    *search,
             RegieImplementationAction *action,
             RegieTarget               *target)
{
  RegieTargetState *state = regie_target_state_new ();
  const GDate *date = regie_target_get_date (target);

  if (search->readings == NULL)
    search->readings = regie_recorded_readings_new (search->body, search->day);
  regie_target_state_set_target (state, regie_entity_get_id (REGIE_ENTITY (target)));
  regie_target_state_set_body (state, regie_entity_get_id (REGIE_ENTITY (search->body)));
  if (action != NULL)
    regie_target_state_set_action (state, regie_entity_get_id (REGIE_ENTITY (action)));
  regie_target_state_set_indicator (state, regie_target_get_indicator (target));
  regie_target_state_set_bound (state, regie_target_get_bound (target));
  regie_target_state_set_value (state, regie_target_get_value (target));
  regie_target_state_set_date (state, date);
  regie_target_state_set_is_due (state, date != NULL && g_date_compare (date, search->day) <= 0);
  tell_indicator (search, state, target);
  regie_list_fill (search->states, REGIE_ENTITY (state));
}

static void
look_at_body (Search    *search,
              RegieBody *body)
{
  search->body = body;
  g_clear_pointer (&search->readings, g_hash_table_unref);
  REGIE_ITEMS_FOREACH (RegieTarget, target, regie_body_peek_targets (body))
    tell_target (search, NULL, target);
  REGIE_ITEMS_FOREACH (RegieImplementationAction, action, regie_body_peek_actions (body))
    REGIE_ITEMS_FOREACH (RegieTarget, target, regie_implementation_action_peek_targets (action))
      tell_target (search, action, target);
}

/**
 * regie_programme_list_targets:
 * @self: a programme
 * @method: the method that has the indicators
 * @readings: (nullable): a list of [class@Regie.Reading] of the cases, or %NULL
 * @day: a day
 *
 * Lists how each target stands on a day, of the bodies that take part then and of their actions: by
 * a reading that the body recorded, and by the latest of @readings, of periods that ended on or
 * before the day. A target whose day is past is judged by the last reading up to its day, when
 * there is one; any other by the latest. Whether a target is reached is not known where there is no
 * reading, where the number is withheld, or where the method does not know the indicator.
 *
 * Readings of the cases are found by the name or the id of a region (those of all cases together
 * when the programme has one region), the code of a municipality and the id of an organisation. Of
 * an organisation that works in several municipalities they are added up; medians cannot be. A
 * count over a period is looked at only when the period is as long as those of the indicator.
 *
 * Source: method, section 7.6; the comparison is ours.
 *
 * Returns: (transfer full): a list of [class@Regie.TargetState]
 *
 * Since: 0.1
 */
GListModel *
regie_programme_list_targets (RegieProgramme *self,
                              RegieMethod    *method,
                              GListModel     *readings,
                              const GDate    *day)
{
  g_auto(Search) search = { .day = day };

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (readings == NULL || G_IS_LIST_MODEL (readings), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  search.indicators = index_indicators (method);
  index_cases (&search, readings);
  search.states = regie_list_new (REGIE_TYPE_TARGET_STATE);
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    search.n_regions += regie_body_get_level (body) == REGIE_BODY_LEVEL_REGION;
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    if (regie_body_takes_part_on (body, day))
      look_at_body (&search, body);

  return G_LIST_MODEL (search.states);
}
