/* fill.c: fills any record with values, by its table
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/fill.h"

#include "base/regie-field-private.h"
#include "base/regie-value-private.h"

/* One of the items of an array. */
#define PICK(rand, array) ((array)[g_rand_int_range ((rand), 0, G_N_ELEMENTS (array))])

static const char *
pick_text (GRand *rand)
{
  static const char *const texts[] = {
    "",
    "Iedere dag om 8 uur",
    "zij zei: \"nee\"",
    "C:\\map\\bestand",
    "regel\nregel\r\n\ttab",
    "\x01\x02\x1f\x7f",
    "Zoë, café, 25 €",
    "\xf0\x9f\x8f\xa0 en \xf4\x8f\xbf\xbf",
    "\xe2\x80\xa8\xe2\x80\xa9\xef\xbf\xbd\xef\xbf\xbe",
    "{\"title\":null}",
    "</script><!--",
    "een zin die langer is dan een paar woorden, zodat de lezer meer dan een slag nodig heeft om haar te zien",
  };

  return PICK (rand, texts);
}

static const char *
pick_string (const RegieField *row,
             GRand            *rand)
{
  static const char *const municipalities[] = { "GM0363", "GM0484", "GM0014" };
  static const char *const numbers[] = { "111222333", "123456782" };

  switch (row->shape)
    {
    case REGIE_SHAPE_NONE:
      return pick_text (rand);
    case REGIE_SHAPE_MUNICIPALITY:
      return PICK (rand, municipalities);
    case REGIE_SHAPE_BSN:
      return PICK (rand, numbers);
    }

  g_assert_not_reached ();
}

static const char *
pick_id (GRand *rand)
{
  static const char *const ids[] = { "a-1", "b-2", "c-3", "d-4" };

  return PICK (rand, ids);
}

/* A number between two others, both included, that is not zero. */
static gint64
pick_number (GRand  *rand,
             gint64  min,
             gint64  max)
{
  guint64 random = (guint64) g_rand_int (rand) << 32 | g_rand_int (rand);
  gint64 numbers[] = { min,
                       max,
                       (gint64) ((guint64) min + random % MAX ((guint64) max - (guint64) min, 1)) };
  gint64 number = PICK (rand, numbers);

  return number == 0 ? MAX (min, 1) : number;
}

static gint64
pick_in_range (const RegieField *row,
               GRand            *rand,
               gint64            min,
               gint64            max)
{
  gboolean has_range = row->min != 0 || row->max != 0;

  return has_range ? pick_number (rand, row->min, row->max) : pick_number (rand, min, max);
}

/* The first and the last day that can be written. */
#define FIRST_DAY 1
#define LAST_DAY  3652059

static void
fill_date (RegieEntity      *record,
           const RegieField *row,
           GRand            *rand)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, pick_number (rand, FIRST_DAY, LAST_DAY));
  regie_entity_store_date (record, row->offset, &date);
}

static void
fill_time (RegieEntity      *record,
           const RegieField *row,
           GRand            *rand)
{
  static const int fractions[] = { 0, 1, 500000, 999999, 120 };
  g_autoptr(GDateTime) first = g_date_time_new_utc (1, 1, 1, 0, 0, 0);
  g_autoptr(GDateTime) day =
    g_date_time_add_days (first, pick_number (rand, FIRST_DAY, LAST_DAY) - FIRST_DAY);
  g_autoptr(GDateTime) second = g_date_time_add_seconds (day, g_rand_int_range (rand, 0, 86400));
  g_autoptr(GDateTime) time = g_date_time_add (second, PICK (rand, fractions));

  regie_entity_store_time (record, row->offset, time);
}

static void
fill_strings (RegieEntity      *record,
              const RegieField *row,
              GRand            *rand)
{
  const char *strings[4] = { NULL };
  guint n_strings = g_rand_int_range (rand, 1, G_N_ELEMENTS (strings));

  for (guint i = 0; i < n_strings; i++)
    strings[i] = row->of == NULL ? pick_text (rand) : pick_id (rand);
  regie_entity_store_strings (record, row->offset, strings);
}

/* A record that can own some of its own type would grow without end. */
#define OWN_DEPTH 2

static guint
depth_for (RegieEntity      *record,
           const RegieField *row,
           guint             depth)
{
  return G_OBJECT_TYPE (record) == row->of () ? MIN (depth, OWN_DEPTH) : depth;
}

static RegieEntity *
new_filled (const RegieField *row,
            GRand            *rand,
            guint             depth,
            int               percent)
{
  RegieEntity *record = g_object_new (row->of (), NULL);

  test_fill (record, rand, depth - 1, percent);

  return record;
}

static void
fill_child (RegieEntity      *record,
            const RegieField *row,
            GRand            *rand,
            guint             depth,
            int               percent)
{
  g_autoptr(RegieEntity) child = NULL;

  if (depth == 0)
    return;

  child = new_filled (row, rand, depth, percent);
  regie_entity_store_child (record, row->offset, child);
}

#define N_ITEMS 2

static void
fill_list (RegieEntity      *record,
           const RegieField *row,
           GRand            *rand,
           guint             depth,
           int               percent)
{
  for (guint i = 0; depth > 0 && i < N_ITEMS; i++)
    regie_items_take (regie_value_ensure_items (record, row->offset),
                      new_filled (row, rand, depth_for (record, row, depth), percent));
}

/* Puts a value in a field: one that an empty record does not have, or for a list two records
 * more. Records that it owns are made while @depth lasts. */
void
test_fill_column (RegieEntity       *record,
                  const RegieColumn *column,
                  GRand             *rand,
                  guint              depth,
                  int                percent)
{
  const RegieField *row = &column->row;

  switch (row->kind)
    {
    case REGIE_KIND_STRING:
      regie_entity_store_string (record, row->offset, pick_string (row, rand));
      return;
    case REGIE_KIND_BOOLEAN:
      regie_entity_store_boolean (record, row->offset, TRUE);
      return;
    case REGIE_KIND_INT:
      regie_entity_store_int (record, row->offset, pick_in_range (row, rand, G_MININT, G_MAXINT));
      return;
    case REGIE_KIND_INT64:
      regie_entity_store_int64 (record,
                                row->offset,
                                pick_in_range (row, rand, G_MININT64, G_MAXINT64));
      return;
    case REGIE_KIND_ENUM:
      regie_entity_store_int (record,
                              row->offset,
                              column->values
                                ->values[g_rand_int_range (rand, 1, column->values->n_values)]
                                .value);
      return;
    case REGIE_KIND_DATE:
      fill_date (record, row, rand);
      return;
    case REGIE_KIND_TIME:
      fill_time (record, row, rand);
      return;
    case REGIE_KIND_REFERENCE:
      regie_entity_store_string (record, row->offset, pick_id (rand));
      return;
    case REGIE_KIND_STRINGS:
      fill_strings (record, row, rand);
      return;
    case REGIE_KIND_CHILD:
      fill_child (record, row, rand, depth, percent);
      return;
    case REGIE_KIND_LIST:
      fill_list (record, row, rand, depth, percent);
      return;
    }

  g_assert_not_reached ();
}

/* An id that no other record has, so that the shape of the whole can be checked. */
static void
fill_id (RegieEntity *record,
         GRand       *rand)
{
  g_autofree char *id = g_strdup_printf ("r-%08x%08x", g_rand_int (rand), g_rand_int (rand));

  regie_entity_set_id (record, id);
}

/* Fills each field with a chance of so many percent, and what the record owns likewise. */
void
test_fill (RegieEntity *record,
           GRand       *rand,
           guint        depth,
           int          percent)
{
  const RegieTable *table = regie_entity_get_table (record);

  fill_id (record, rand);
  for (guint i = 1; i < table->n_columns; i++)
    if (g_rand_int_range (rand, 0, TEST_ALL) < percent)
      test_fill_column (record, &table->columns[i], rand, depth, percent);
}

/* A code may have but one value besides the first, so filling it might never change it. */
static void
change_code (RegieEntity       *record,
             const RegieColumn *column)
{
  int value = REGIE_MEMBER (int, record, &column->row);

  regie_entity_store_int (record, column->row.offset, (value + 1) % (int) column->values->n_values);
}

/* Gives a field another value than it has; a boolean turns. */
void
test_change_column (RegieEntity       *record,
                    const RegieColumn *column,
                    GRand             *rand)
{
  g_autoptr(RegieEntity) before = regie_entity_dup (record);

  if (column->row.kind == REGIE_KIND_BOOLEAN)
    regie_entity_store_boolean (record,
                                column->row.offset,
                                !REGIE_MEMBER (gboolean, record, &column->row));

  if (column->row.kind == REGIE_KIND_ENUM)
    change_code (record, column);

  while (regie_value_equal (before, record, &column->row))
    test_fill_column (record, column, rand, 1, TEST_ALL);
}
