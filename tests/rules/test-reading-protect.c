/* test-reading-protect.c: no small number can be found out from what is told
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include <regie/regie.h>

#include "data/attack.h"

/* Tables as an overview has them: all together, municipalities, organisations in them; quarters and
 * the year; shares of one population. They are made by chance from a seed, and attacked. */

#define N_TABLES           (g_test_slow () ? 20000 : 200)
#define N_LARGE            (g_test_slow () ? 200 : 4)
#define SEED               20261130
#define MAX_BODIES         48
#define MAX_PERIODS        10
#define MAX_QUARTERS       4
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

/* A period, from the first month of it to the last, and the one that it is a part of. */
typedef struct
{
  guint first;
  guint last;
  int   parent;
} Span;

typedef struct
{
  guint       threshold;
  guint       n_bodies;
  guint       n_periods;
  guint       n_shares;
  Body        bodies[MAX_BODIES];
  Span        spans[MAX_PERIODS];
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
            guint  n_municipalities,
            int    n_inside)
{
  add_body (table, REGIE_BODY_LEVEL_REGION, -1);
  for (guint i = 0; i < n_municipalities; i++)
    {
      guint municipality = add_body (table, REGIE_BODY_LEVEL_MUNICIPALITY, 0);

      for (int k = 0; k < n_inside; k++)
        add_body (table, REGIE_BODY_LEVEL_ORGANISATION, (int) municipality);
    }
}

static void
add_span (Table *table,
          guint  first,
          guint  last,
          int    parent)
{
  table->spans[table->n_periods++] = (Span){ first, last, parent };
}

/* Quarters, and behind them the whole, if there is more than one. */
static void
add_quarters (Table *table,
              guint  n)
{
  for (guint i = 0; i < n; i++)
    add_span (table, 3 * i + 1, 3 * i + 3, n > 1 ? (int) n : -1);
  if (n > 1)
    add_span (table, 1, 3 * n, -1);
}

/* Months, the quarters that they make, and the half year of these. */
static void
add_months (Table *table)
{
  for (guint i = 0; i < 6; i++)
    add_span (table, i + 1, i + 1, 6 + (int) i / 3);
  for (guint i = 0; i < 2; i++)
    add_span (table, 3 * i + 1, 3 * i + 3, 8);
  add_span (table, 1, 6, -1);
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
    for (int k = (int) period; k >= 0; k = table->spans[k].parent)
      table->values[i][k][number] += value;
}

static gboolean
has_parts (const Table *table,
           guint        period)
{
  for (guint i = 0; i < table->n_periods; i++)
    if (table->spans[i].parent == (int) period)
      return TRUE;

  return FALSE;
}

static void
fill (Table *table,
      GRand *rand)
{
  for (guint body = 0; body < table->n_bodies; body++)
    for (guint period = 0; period < table->n_periods; period++)
      {
        int population = 0;

        if (has_children (table, body) || has_parts (table, period))
          continue;
        population = draw (rand);
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
  GDate first;
  GDate last;

  g_date_clear (&first, 1);
  g_date_clear (&last, 1);
  g_date_set_dmy (&first, 1, table->spans[period].first, 2026);
  g_date_set_dmy (&last, 1, table->spans[period].last, 2026);
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
make_readings (Table *table)
{
  table->readings = g_list_store_new (REGIE_TYPE_READING);
  for (guint body = 0; body < table->n_bodies; body++)
    for (guint period = 0; period < table->n_periods; period++)
      for (guint share = 1; share <= table->n_shares; share++)
        {
          g_autoptr(RegieReading) reading = make_reading (table, body, period, share);

          g_list_store_append (table->readings, reading);
        }
}

static void
make_table (Table *table,
            GRand *rand)
{
  static const guint thresholds[] = { 3, 5, 10 };
  guint n = 0;
  gboolean is_deep = FALSE;

  *table = (Table){ .threshold = thresholds[g_rand_int_range (rand, 0, 3)],
                    .n_shares = (guint) g_rand_int_range (rand, 1, MAX_SHARES + 1) };
  add_quarters (table, (guint) g_rand_int_range (rand, 1, MAX_QUARTERS + 1));
  n = (guint) g_rand_int_range (rand, 1, MAX_MUNICIPALITIES + 1);
  is_deep = g_rand_int_range (rand, 0, 4) == 0;
  add_bodies (table, n, is_deep ? g_rand_int_range (rand, 1, 3) : 0);
  fill (table, rand);
  make_readings (table);
}

/* Three levels of bodies and three of periods. */
static void
make_large_table (Table *table,
                  GRand *rand)
{
  *table = (Table){ .threshold = REGIE_READING_THRESHOLD, .n_shares = 1 };
  add_months (table);
  add_bodies (table, (guint) g_rand_int_range (rand, 3, 6), g_rand_int_range (rand, 2, 4));
  fill (table, rand);
  make_readings (table);
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
  for (guint i = 0; i < table->n_periods; i++)
    if (table->spans[i].parent == (int) period)
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

/* The cells of a line of CSV. No text of these tables has a comma in it. */
static void
check_line (RegieReading *reading,
            const char   *header,
            const char   *line)
{
  g_auto(GStrv) names = g_strsplit (header, ",", -1);
  g_auto(GStrv) cells = g_strsplit (line, ",", -1);
  gboolean has_numerator = regie_reading_get_numerator_state (reading) == REGIE_READING_STATE_KNOWN;
  gboolean has_denominator =
    regie_reading_get_denominator_state (reading) == REGIE_READING_STATE_KNOWN;

  g_assert_cmpuint (g_strv_length (names), ==, g_strv_length (cells));
  for (gsize i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], "numerator"))
        g_assert_cmpint (*cells[i] != '\0', ==, has_numerator);
      if (g_str_equal (names[i], "denominator"))
        g_assert_cmpint (*cells[i] != '\0', ==, has_denominator);
      if (g_str_equal (names[i], "permille"))
        g_assert_cmpint (*cells[i] != '\0', ==, has_numerator && has_denominator);
    }
}

static RegieReading *
read_back (RegieReading *reading)
{
  g_autofree char *json = regie_entity_to_json (REGIE_ENTITY (reading), 0);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GBytes) bytes = g_bytes_new (json, strlen (json));
  RegieEntity *back = regie_reader_read_bytes (reader, REGIE_TYPE_READING, bytes, &error);

  g_assert_no_error (error);
  if (regie_reading_get_numerator_state (reading) != REGIE_READING_STATE_KNOWN)
    g_assert_null (strstr (json, "\"numerator\":"));
  if (regie_reading_get_denominator_state (reading) != REGIE_READING_STATE_KNOWN)
    g_assert_null (strstr (json, "\"denominator\":"));

  return REGIE_READING (back);
}

/* What is attacked is what stands in the files: JSON is read back, and CSV has no number that JSON
 * has not. */
static void
publish (Table *table)
{
  g_autofree char *csv = regie_reading_list_to_csv (G_LIST_MODEL (table->readings));
  g_auto(GStrv) lines = g_strsplit (csv, "\r\n", -1);
  g_autoptr(GListStore) back = g_list_store_new (REGIE_TYPE_READING);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (table->readings)); i++)
    {
      g_autoptr(RegieReading) reading = g_list_model_get_item (G_LIST_MODEL (table->readings), i);
      g_autoptr(RegieReading) other = read_back (reading);

      check_line (other, lines[0], lines[i + 1]);
      g_list_store_append (back, other);
    }
  g_set_object (&table->readings, back);
}

/* What was counted over the tables. */
typedef struct
{
  guint n_numbers;
  guint n_small;
  guint n_withheld;
} Total;

static void
count_small (const Table *table,
             Total       *total)
{
  for (guint body = 0; body < table->n_bodies; body++)
    for (guint period = 0; period < table->n_periods; period++)
      for (guint number = 0; number <= table->n_shares; number++)
        {
          total->n_numbers++;
          total->n_small += table->values[body][period][number] < (int) table->threshold;
        }
}

typedef void (*MakeFunc) (Table *table, GRand *rand);

static void
protect_and_attack (MakeFunc make,
                    int      n_tables)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  Total total = { 0 };

  for (int i = 0; i < n_tables; i++)
    {
      Table table;
      guint n_found = 0;

      make (&table, rand);
      count_small (&table, &total);
      regie_reading_protect (G_LIST_MODEL (table.readings), table.threshold);
      total.n_withheld += count_withheld (&table);
      publish (&table);
      n_found = attack_table (&table);
      if (n_found > 0)
        g_error ("table %d: %u numbers found", i, n_found);
      g_object_unref (table.readings);
    }
  g_test_message ("%u numbers, %u small, %u withheld",
                  total.n_numbers,
                  total.n_small,
                  total.n_withheld);
}

static void
test_protected (void)
{
  protect_and_attack (make_table, N_TABLES);
}

static void
test_large (void)
{
  protect_and_attack (make_large_table, N_LARGE);
}

static int
attack_small_alone (MakeFunc make,
                    int      n_tables)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  int n_lost = 0;

  for (int i = 0; i < n_tables; i++)
    {
      Table table;

      make (&table, rand);
      withhold_small_alone (&table);
      n_lost += attack_table (&table) > 0;
      g_object_unref (table.readings);
    }
  g_test_message ("%d of %d tables lost a number", n_lost, n_tables);

  return n_lost;
}

/* The attack can do something: against tables from which only small numbers are taken it wins. */
static void
test_attack_wins (void)
{
  g_assert_cmpint (attack_small_alone (make_table, N_TABLES), >, N_TABLES / 2);
  g_assert_cmpint (attack_small_alone (make_large_table, N_LARGE), ==, N_LARGE);
}

/* The same readings always lose the same. */
static void
test_same_again (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  Table table;
  g_autoptr(GListStore) other = NULL;

  make_large_table (&table, rand);
  other = g_steal_pointer (&table.readings);
  make_readings (&table);
  regie_reading_protect (G_LIST_MODEL (table.readings), table.threshold);
  regie_reading_protect (G_LIST_MODEL (other), table.threshold);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (other)); i++)
    {
      g_autoptr(RegieEntity) first = g_list_model_get_item (G_LIST_MODEL (table.readings), i);
      g_autoptr(RegieEntity) second = g_list_model_get_item (G_LIST_MODEL (other), i);

      g_assert_true (regie_entity_equal (first, second));
    }
  g_object_unref (table.readings);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/rules/reading-protect/attack-wins-against-small-alone", test_attack_wins);
  g_test_add_func ("/rules/reading-protect/attack-finds-nothing", test_protected);
  g_test_add_func ("/rules/reading-protect/attack-finds-nothing-in-three-levels", test_large);
  g_test_add_func ("/rules/reading-protect/same-readings-lose-the-same", test_same_again);

  return g_test_run ();
}
