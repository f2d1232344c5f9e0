/* test-indicators.c: indicators over made-up cases, beside a count by hand
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "examples/regie/generate.h"

#include <string.h>

#define SEED       7
#define N_DOSSIERS 400

/* Counts slowly and plainly what the edition counts cleverly: each case is looked at on its own,
 * through the public functions, for one year. */
typedef struct
{
  GDate first;
  GDate last;
  int   open;
  int   closed;
  int   solved;
  int   goals;
  int   reached;
  int   fed_back;
  int   days[20000];
  int   n_days;
} ByHand;

static gboolean
is_within (const ByHand *self,
           const GDate  *day)
{
  return day != NULL && g_date_compare (day, &self->first) >= 0 &&
         g_date_compare (day, &self->last) <= 0;
}

#define EACH(Type, item, list)                                                         \
  for (guint item##_i = 0; item##_i < g_list_model_get_n_items (list); item##_i++)     \
    for (g_autoptr(Type) item = g_list_model_get_item (list, item##_i); item != NULL; \
         (g_object_unref (item), item = NULL))

static void
count_course (ByHand       *self,
              RegieDossier *dossier)
{
  self->open += regie_dossier_is_open (dossier, &self->last);
  EACH (RegieEscalation, escalation, regie_dossier_get_escalations (dossier))
  self->solved += is_within (self, regie_escalation_get_solved_date (escalation));
  EACH (RegiePhaseRecord, phase, regie_dossier_get_phases (dossier))
  {
    const GDate *start = regie_phase_record_get_start_date (phase);
    const GDate *end = regie_phase_record_get_end_date (phase);

    if (g_strcmp0 (regie_phase_record_get_phase (phase), "4") == 0 && start != NULL &&
        is_within (self, end) && !regie_phase_record_get_skipped (phase))
      self->days[self->n_days++] = g_date_days_between (start, end);
  }
}

static void
count_results (ByHand       *self,
               RegieDossier *dossier)
{
  gboolean is_closed = FALSE;
  const GDate *closed = NULL;

  EACH (RegieClosure, closure, regie_dossier_get_closures (dossier))
  if (regie_closure_get_reopened_date (closure) == NULL)
    {
      closed = regie_closure_get_date (closure);
      is_closed |= is_within (self, closed);
    }
  self->closed += is_closed;
  if (is_closed)
    {
      gboolean found = FALSE;

      EACH (RegieFeedback, feedback, regie_dossier_get_feedback (dossier))
      found |= regie_feedback_get_party (feedback) == REGIE_PARTY_HOUSEHOLD &&
               (regie_feedback_get_date (feedback) == NULL ||
                g_date_compare (regie_feedback_get_date (feedback), closed) <= 0);
      self->fed_back += found;
    }
}

static void
count_goals (ByHand       *self,
             RegieDossier *dossier)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) plans = g_ptr_array_new_with_free_func (g_object_unref);

  if (regie_dossier_get_plan (dossier) != NULL)
    g_ptr_array_add (plans, g_object_ref (regie_dossier_get_plan (dossier)));
  for (guint i = g_list_model_get_n_items (regie_dossier_get_earlier_plans (dossier)); i > 0; i--)
    g_ptr_array_add (plans,
                     g_list_model_get_item (regie_dossier_get_earlier_plans (dossier), i - 1));

  for (guint i = 0; i < plans->len; i++)
    EACH (RegieGoal, goal, regie_plan_get_goals (plans->pdata[i]))
    {
      if (!g_hash_table_add (seen, g_strdup (regie_entity_get_id (REGIE_ENTITY (goal)))) ||
          !is_within (self, regie_goal_get_ended_date (goal)))
        continue;
      self->goals++;
      self->reached += regie_goal_get_status (goal) == REGIE_GOAL_STATUS_REACHED;
    }
}

static int
compare_ints (const void *a,
              const void *b)
{
  return *(const int *) a - *(const int *) b;
}

/* The least value that so many quarters do not exceed, found by looking at each. */
static int
quantile (const ByHand *self,
          int           quarters)
{
  for (int i = 0; i < self->n_days; i++)
    {
      int n = 0;

      for (int k = 0; k < self->n_days; k++)
        n += self->days[k] <= self->days[i];
      if (n * 4 >= self->n_days * quarters)
        return self->days[i];
    }

  return 0;
}

static RegieReading *
find (GListModel *readings,
      const char *indicator,
      const char *group)
{
  EACH (RegieReading, reading, readings)
  if (g_strcmp0 (regie_reading_get_indicator (reading), indicator) == 0 &&
      g_strcmp0 (regie_reading_get_group (reading), group) == 0)
    return g_steal_pointer (&reading);

  g_error ("no reading %s %s", indicator, group);
}

static void
check (GListModel *readings,
       const char *indicator,
       const char *group,
       int         numerator,
       int         denominator)
{
  g_autoptr(RegieReading) reading = find (readings, indicator, group);

  g_assert_cmpint (regie_reading_get_numerator (reading), ==, numerator);
  g_assert_cmpint (regie_reading_get_denominator (reading), ==, denominator);
}

static void
test_by_hand (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieMethod) method = regie_method_load_edition ("regisseur", &error);
  g_autoptr(RegieIndicatorCount) count = NULL;
  g_autoptr(GListModel) readings = NULL;
  g_autoptr(RegieReading) phase = NULL;
  g_autofree ByHand *hand = g_new0 (ByHand, 1);

  g_assert_no_error (error);
  g_date_clear (&hand->first, 1);
  g_date_clear (&hand->last, 1);
  g_date_set_dmy (&hand->first, 1, 1, 2025);
  g_date_set_dmy (&hand->last, 31, 12, 2025);
  count = regie_indicator_count_new (method, REGIE_BODY_LEVEL_REGION);
  regie_indicator_count_add_periods (count, &hand->first, &hand->last, REGIE_PERIOD_LENGTH_WHOLE);
  for (guint64 i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(RegieDossier) dossier = generate_dossier (SEED, i, GENERATE_MIXED);

      regie_indicator_count_add (count, dossier);
      count_course (hand, dossier);
      count_results (hand, dossier);
      count_goals (hand, dossier);
    }
  qsort (hand->days, hand->n_days, sizeof (int), compare_ints);
  readings = regie_indicator_count_list_readings (count, 0);

  g_assert_cmpint (hand->open, >, 0);
  g_assert_cmpint (hand->reached, >, 0);
  g_assert_cmpint (hand->fed_back, >, 0);
  check (readings, "open-cases", NULL, hand->open, 0);
  check (readings, "solutions", NULL, hand->solved, 0);
  check (readings, "goals-reached", NULL, hand->reached, hand->goals);
  check (readings, "household-feedback", NULL, hand->fed_back, hand->closed);
  check (readings, "phase-days", "4", hand->n_days, hand->n_days);
  phase = find (readings, "phase-days", "4");
  g_assert_cmpint (regie_reading_get_lower_quartile (phase), ==, quantile (hand, 1));
  g_assert_cmpint (regie_reading_get_median (phase), ==, quantile (hand, 2));
  g_assert_cmpint (regie_reading_get_upper_quartile (phase), ==, quantile (hand, 3));
}

/* Quarters add up to their year, municipalities to all together, whatever the chance of the cases.
 */
static void
test_sums (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieMethod) method = regie_method_load_edition ("procesregisseur", &error);
  g_autoptr(RegieIndicatorCount) count = NULL;
  g_autoptr(GListModel) readings = NULL;
  g_autoptr(GHashTable) sums = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer left = NULL;
  GDate first;
  GDate last;

  g_assert_no_error (error);
  g_date_clear (&first, 1);
  g_date_clear (&last, 1);
  g_date_set_dmy (&first, 1, 1, 2025);
  g_date_set_dmy (&last, 31, 12, 2025);
  count = regie_indicator_count_new (method, REGIE_BODY_LEVEL_MUNICIPALITY);
  regie_indicator_count_add_periods (count, &first, &last, REGIE_PERIOD_LENGTH_QUARTER);
  for (guint64 i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(RegieDossier) dossier = generate_dossier (SEED, i, GENERATE_MIXED);

      regie_indicator_count_add (count, dossier);
    }
  readings = regie_indicator_count_list_readings (count, 0);

  EACH (RegieReading, reading, readings)
  {
    gboolean is_region = regie_reading_get_level (reading) == REGIE_BODY_LEVEL_REGION;
    g_autofree char *key =
      g_strdup_printf ("%s %s %u-%u",
                       regie_reading_get_indicator (reading),
                       regie_reading_get_group (reading),
                       g_date_get_julian (regie_reading_get_start_date (reading)),
                       g_date_get_julian (regie_reading_get_end_date (reading)));
    int sum = GPOINTER_TO_INT (g_hash_table_lookup (sums, key));
    int number =
      regie_reading_get_numerator (reading) * 1000 + regie_reading_get_denominator (reading);

    if (!regie_reading_get_counts_bodies (reading) &&
        regie_reading_get_numerator_state (reading) == REGIE_READING_STATE_KNOWN)
      g_hash_table_insert (sums,
                           g_steal_pointer (&key),
                           GINT_TO_POINTER (sum + (is_region ? number : -number)));
  }
  g_assert_cmpuint (g_hash_table_size (sums), >, 0);
  g_hash_table_iter_init (&iter, sums);
  while (g_hash_table_iter_next (&iter, NULL, &left))
    g_assert_cmpint (GPOINTER_TO_INT (left), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/regie/indicators/as-counted-by-hand", test_by_hand);
  g_test_add_func ("/regie/indicators/municipalities-add-up", test_sums);

  return g_test_run ();
}
