/* test-reading-protect.c: no small number can be found out from what is told
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include "data/attack.h"

/* Tables as an overview has them: all together, municipalities, organisations in them; quarters and
 * the year; shares of one population. They are made by chance from a seed, and attacked. */

#define N_TABLES           (g_test_slow () ? 20000 : 1000)
#define SEED               20261130
#define MAX_BODIES         16
#define MAX_PERIODS        5
#define MAX_SHARES         2
#define MAX_MUNICIPALITIES 4

/* The first number is that of the population, then those of the shares. */
#define MAX_NUMBERS (MAX_SHARES + 1)

typedef struct
{
  RegieBodyLevel level;
  char           name[16];
  int            parent;
} Body;

typedef struct
{
  guint threshold;
  guint n_bodies;
  guint n_periods;
  guint n_shares;
  Body  bodies[MAX_BODIES];
  /* The last period is the whole of the others, when there is more than one. */
  int         values[MAX_BODIES][MAX_PERIODS][MAX_NUMBERS];
  GListStore *readings;
} Table;

static gboolean
has_children (const Table *table,
              guint        body)
{
  for (guint i = 0; i < table->n_bodies; i++)
    if (table->bodies[i].parent == (int) body)
      return TRUE;

  return FALSE;
}

static guint
add_body (Table          *table,
          RegieBodyLevel  level,
          int             parent)
{
  Body *body = &table->bodies[table->n_bodies];

  *body = (Body){ .level = level, .parent = parent };
  g_snprintf (body->name, sizeof body->name, "b%u", table->n_bodies);

  return table->n_bodies++;
}

static void
add_bodies (Table *table,
            GRand *rand)
{
  guint n = (guint) g_rand_int_range (rand, 1, MAX_MUNICIPALITIES + 1);
  gboolean is_deep = g_rand_int_range (rand, 0, 4) == 0;

  add_body (table, REGIE_BODY_LEVEL_REGION, -1);
  for (guint i = 0; i < n; i++)
    {
      guint municipality = add_body (table, REGIE_BODY_LEVEL_MUNICIPALITY, 0);
      int n_inside = is_deep ? g_rand_int_range (rand, 1, 3) : 0;

      for (int k = 0; k < n_inside; k++)
        add_body (table, REGIE_BODY_LEVEL_ORGANISATION, (int) municipality);
    }
}

static int
draw (GRand *rand)
{
  int die = g_rand_int_range (rand, 0, 10);

  return die < 5   ? g_rand_int_range (rand, 0, 16)
         : die < 9 ? g_rand_int_range (rand, 10, 60)
                   : g_rand_int_range (rand, 50, 400);
}

/* Counts something for a body and a period, and for all that they are a part of. */
static void
count (Table *table,
       guint  body,
       guint  period,
       guint  number,
       int    value)
{
  for (int i = (int) body; i >= 0; i = table->bodies[i].parent)
    {
      table->values[i][period][number] += value;
      if (table->n_periods > 1)
        table->values[i][table->n_periods - 1][number] += value;
    }
}

static void
fill (Table *table,
      GRand *rand)
{
  guint n_parts = table->n_periods > 1 ? table->n_periods - 1 : 1;

  for (guint body = 0; body < table->n_bodies; body++)
    for (guint period = 0; period < n_parts && !has_children (table, body); period++)
      {
        int population = draw (rand);

        count (table, body, period, 0, population);
        for (guint share = 1; share <= table->n_shares; share++)
          count (table, body, period, share, g_rand_int_range (rand, 0, population + 1));
      }
}

static RegieReading *
make_reading (const Table *table,
              guint        body,
              guint        period,
              guint        share)
{
  RegieReading *reading = regie_reading_new ();
  const Body *one = &table->bodies[body];
  g_autofree char *indicator = g_strdup_printf ("share-%u", share);
  g_autofree char *counted = g_strdup_printf ("case closed & share-%u[0,0,yes]", share);
  gboolean is_whole = table->n_periods > 1 && period == table->n_periods - 1;
  GDate first;
  GDate last;

  g_date_clear (&first, 1);
  g_date_clear (&last, 1);
  g_date_set_dmy (&first, 1, is_whole ? 1 : period * 3 + 1, 2026);
  g_date_set_dmy (&last, 1, is_whole ? table->n_periods * 3 - 3 : period * 3 + 3, 2026);
  g_date_set_day (&last, g_date_get_days_in_month (g_date_get_month (&last), 2026));

  regie_reading_set_indicator (reading, indicator);
  regie_reading_set_unit (reading, REGIE_INDICATOR_UNIT_PERCENT);
  regie_reading_set_level (reading, one->level);
  if (one->level != REGIE_BODY_LEVEL_REGION)
    regie_reading_set_body (reading, one->name);
  if (one->level == REGIE_BODY_LEVEL_ORGANISATION)
    regie_reading_set_municipality (reading, table->bodies[one->parent].name);
  regie_reading_set_start_date (reading, &first);
  regie_reading_set_end_date (reading, &last);
  regie_reading_set_counted (reading, counted);
  regie_reading_set_population (reading, "case closed");
  regie_reading_set_numerator (reading, table->values[body][period][share]);
  regie_reading_set_denominator (reading, table->values[body][period][0]);

  return reading;
}

static void
make_table (Table *table,
            GRand *rand)
{
  static const guint thresholds[] = { 3, 5, 10 };

  *table = (Table){ .threshold = thresholds[g_rand_int_range (rand, 0, 3)],
                    .n_periods = (guint) g_rand_int_range (rand, 1, MAX_PERIODS + 1),
                    .n_shares = (guint) g_rand_int_range (rand, 1, MAX_SHARES + 1),
                    .readings = g_list_store_new (REGIE_TYPE_READING) };
  if (table->n_periods == 2)
    table->n_periods = 1;
  add_bodies (table, rand);
  fill (table, rand);
  for (guint body = 0; body < table->n_bodies; body++)
    for (guint period = 0; period < table->n_periods; period++)
      for (guint share = 1; share <= table->n_shares; share++)
        {
          g_autoptr(RegieReading) reading = make_reading (table, body, period, share);

          g_list_store_append (table->readings, reading);
        }
}

/* Withholds what is small and no more. */
static void
withhold_small_alone (const Table *table)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (table->readings)); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (G_LIST_MODEL (table->readings), i);

      if (regie_reading_get_numerator (reading) < (int) table->threshold)
        regie_reading_set_numerator_state (reading, REGIE_READING_STATE_PROTECTED);
      if (regie_reading_get_denominator (reading) < (int) table->threshold)
        regie_reading_set_denominator_state (reading, REGIE_READING_STATE_PROTECTED);
    }
}

/* The attack sees which numbers are told, and knows how they hang together. */
static guint
place_of (const Table *table,
          guint        body,
          guint        period,
          guint        number)
{
  return (body * table->n_periods + period) * (2 * table->n_shares + 1) + number;
}

static RegieReading *
get_reading (const Table *table,
             guint        body,
             guint        period,
             guint        share)
{
  return g_list_model_get_item (G_LIST_MODEL (table->readings),
                                (body * table->n_periods + period) * table->n_shares + share - 1);
}

static void
add_numbers (const Table *table,
             Attack      *attack,
             guint        body,
             guint        period)
{
  const int *values = table->values[body][period];
  gboolean is_told = FALSE;

  for (guint share = 1; share <= table->n_shares; share++)
    {
      g_autoptr(RegieReading) reading = get_reading (table, body, period, share);

      is_told |= regie_reading_get_denominator_state (reading) == REGIE_READING_STATE_KNOWN;
    }
  attack_add (attack, values[0], is_told, TRUE);
  for (guint share = 1; share <= table->n_shares; share++)
    {
      g_autoptr(RegieReading) reading = get_reading (table, body, period, share);

      is_told = regie_reading_get_numerator_state (reading) == REGIE_READING_STATE_KNOWN;
      if (is_told)
        g_assert_cmpint (values[share], >=, (int) table->threshold);
      attack_add (attack, values[share], is_told, TRUE);
    }
  /* The others of each share. */
  for (guint share = 1; share <= table->n_shares; share++)
    attack_add (attack,
                values[0] - values[share],
                FALSE,
                values[0] - values[share] < (int) table->threshold);
}

static void
add_sums (const Table *table,
          Attack      *attack,
          guint        body,
          guint        period,
          guint        number)
{
  int parts[MAX_BODIES + 1];
  guint n = 0;

  for (guint i = 0; i < table->n_bodies; i++)
    if (table->bodies[i].parent == (int) body)
      parts[n++] = (int) place_of (table, i, period, number);
  parts[n] = -1;
  if (n > 0)
    attack_add_sum (attack, place_of (table, body, period, number), parts);

  n = 0;
  for (guint i = 0; table->n_periods > 1 && period == table->n_periods - 1 && i < period; i++)
    parts[n++] = (int) place_of (table, body, i, number);
  parts[n] = -1;
  if (n > 0)
    attack_add_sum (attack, place_of (table, body, period, number), parts);
}

static guint
attack_table (const Table *table)
{
  g_auto(Attack) attack = { 0 };

  attack_init (&attack);
  for (guint body = 0; body < table->n_bodies; body++)
    for (guint period = 0; period < table->n_periods; period++)
      add_numbers (table, &attack, body, period);
  for (guint body = 0; body < table->n_bodies; body++)
    for (guint period = 0; period < table->n_periods; period++)
      {
        for (guint number = 0; number <= 2 * table->n_shares; number++)
          add_sums (table, &attack, body, period, number);
        for (guint share = 1; share <= table->n_shares; share++)
          {
            const int parts[] = { (int) place_of (table, body, period, share),
                                  (int) place_of (table, body, period, table->n_shares + share),
                                  -1 };

            attack_add_sum (&attack, place_of (table, body, period, 0), parts);
          }
      }

  return attack_run (&attack, table->threshold);
}

static guint
count_withheld (const Table *table)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (table->readings)); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (G_LIST_MODEL (table->readings), i);

      n += regie_reading_get_numerator_state (reading) == REGIE_READING_STATE_PROTECTED;
      /* Each share has the same denominator: it counts once. */
      n += i % table->n_shares == 0 &&
           regie_reading_get_denominator_state (reading) == REGIE_READING_STATE_PROTECTED;
    }

  return n;
}

static void
test_protected (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  guint n_numbers = 0;
  guint n_small = 0;
  guint n_withheld = 0;

  for (int i = 0; i < N_TABLES; i++)
    {
      Table table;
      guint n_found = 0;

      make_table (&table, rand);
      for (guint body = 0; body < table.n_bodies; body++)
        for (guint period = 0; period < table.n_periods; period++)
          for (guint number = 0; number <= table.n_shares; number++)
            {
              n_numbers++;
              n_small += table.values[body][period][number] < (int) table.threshold;
            }
      regie_reading_protect (G_LIST_MODEL (table.readings), table.threshold);
      n_withheld += count_withheld (&table);
      n_found = attack_table (&table);
      if (n_found > 0)
        g_error ("table %d: %u numbers found", i, n_found);
      g_object_unref (table.readings);
    }
  g_test_message ("%u numbers, %u small, %u withheld", n_numbers, n_small, n_withheld);
}

/* The attack can do something: against tables from which only small numbers are taken it wins. */
static void
test_attack_wins (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  int n_lost = 0;

  for (int i = 0; i < N_TABLES; i++)
    {
      Table table;

      make_table (&table, rand);
      withhold_small_alone (&table);
      n_lost += attack_table (&table) > 0;
      g_object_unref (table.readings);
    }
  g_test_message ("%d of %d tables lost a number", n_lost, N_TABLES);
  g_assert_cmpint (n_lost, >, N_TABLES / 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/rules/reading-protect/attack-wins-against-small-alone", test_attack_wins);
  g_test_add_func ("/rules/reading-protect/attack-finds-nothing", test_protected);

  return g_test_run ();
}
