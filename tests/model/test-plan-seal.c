/* test-plan-seal.c: every field of a sealed plan is under the seal, or is progress
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include "base/regie-list-private.h"
#include "base/regie-tree-private.h"
#include "base/regie-value-private.h"
#include "data/fill.h"

#define SEED 5

/* A plan with a value in every field, sealed. */
static RegiePlan *
sealed_new (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(GDateTime) at = g_date_time_new_utc (2026, 3, 5, 16, 30, 0);
  g_autoptr(GError) error = NULL;
  RegiePlan *plan = regie_plan_new ();

  test_fill (REGIE_ENTITY (plan), rand, TEST_DEPTH, TEST_ALL);
  regie_plan_set_digest (plan, NULL);
  regie_plan_seal (plan, at, &error);
  g_assert_no_error (error);
  g_assert_cmpint (regie_plan_check_seal (plan), ==, REGIE_SEAL_STATE_WHOLE);

  return plan;
}

typedef void (*ChangeFunc) (RegieEntity *record, const RegieColumn *column, GRand *rand);

static void
clear_column (RegieEntity       *record,
              const RegieColumn *column,
              GRand             *rand)
{
  regie_value_clear (record, &column->row);
}

/* The last record of a list is told twice. */
static void
double_last (RegieEntity *record, const RegieColumn *column, GRand *rand)
{
  RegieItems *list = NULL;

  if (column->row.kind != REGIE_KIND_LIST)
    return;
  list = REGIE_MEMBER (RegieItems *, record, &column->row);
  if (regie_items_get_length (list) > 0)
    regie_items_take (list, regie_entity_dup (list->items[list->n_items - 1]));
}

/* The first two records of a list change places. */
static void
turn_list (RegieEntity       *record,
           const RegieColumn *column,
           GRand             *rand)
{
  RegieItems *list = NULL;
  g_autoptr(RegieEntity) first = NULL;

  if (column->row.kind != REGIE_KIND_LIST)
    return;
  list = REGIE_MEMBER (RegieItems *, record, &column->row);
  if (regie_items_get_length (list) == 0)
    return;
  first = g_object_ref (list->items[0]);
  regie_items_remove (list, first);
  regie_items_add (list, first);
}

typedef struct
{
  ChangeFunc change;
  guint      n_broken;
  guint      n_whole;
} Attack;

/* The seal itself is looked at by its own cases, and an answer that comes later is no part of it.
 */
static gboolean
is_of_seal (Attack            *attack,
            RegieEntity       *record,
            const RegieColumn *column)
{
  static const char *const seal[] = { "digest", "sealed_at", NULL };
  static const char *const answers[] = { "responses", "signatures", NULL };

  return (REGIE_IS_PLAN (record) && g_strv_contains (seal, column->row.member)) ||
         (attack->change == test_change_column && g_strv_contains (answers, column->row.member));
}

/* Changes one field, looks, and puts it back. */
static void
attack_column (Attack            *attack,
               RegiePlan         *plan,
               RegieEntity       *record,
               const RegieColumn *column,
               gboolean           is_progress)
{
  g_autoptr(RegieEntity) before = regie_entity_dup (record);
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED + 1);
  gboolean is_broken = FALSE;

  attack->change (record, column, rand);
  if (regie_value_equal (record, before, &column->row))
    return;

  g_test_message ("%s.%s", G_OBJECT_TYPE_NAME (record), column->row.member);
  is_broken = regie_plan_check_seal (plan) == REGIE_SEAL_STATE_BROKEN;
  if (!is_of_seal (attack, record, column))
    g_assert_true (is_broken == !is_progress);
  attack->n_broken += is_broken ? 1 : 0;
  attack->n_whole += is_broken ? 0 : 1;

  regie_value_clear (record, &column->row);
  regie_value_copy (before, record, &column->row);
}

static void
attack_record (Attack      *attack,
               RegiePlan   *plan,
               RegieEntity *record,
               gboolean     is_within_progress)
{
  const RegieTable *table = regie_entity_get_table (record);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      gboolean is_progress = is_within_progress || (row->flags & REGIE_FIELD_PROGRESS);

      attack_column (attack, plan, record, &table->columns[i], is_progress);
      if (row->kind == REGIE_KIND_CHILD && REGIE_MEMBER (RegieEntity *, record, row) != NULL)
        attack_record (attack, plan, REGIE_MEMBER (RegieEntity *, record, row), is_progress);
      if (row->kind == REGIE_KIND_LIST)
        for (guint k = 0; k < regie_items_get_length (REGIE_MEMBER (RegieItems *, record, row));
             k++)
          attack_record (attack,
                         plan,
                         REGIE_MEMBER (RegieItems *, record, row)->items[k],
                         is_progress);
    }
}

static void
every_change_is_found_or_is_progress (gconstpointer data)
{
  static const ChangeFunc changes[] = { test_change_column, clear_column, double_last, turn_list };
  g_autoptr(RegiePlan) plan = sealed_new ();
  Attack attack = { .change = changes[GPOINTER_TO_SIZE (data)] };

  attack_record (&attack, plan, REGIE_ENTITY (plan), FALSE);
  g_test_message ("%u found, %u progress", attack.n_broken, attack.n_whole);
  g_assert_cmpuint (attack.n_broken, >, 5);
  g_assert_cmpint (regie_plan_check_seal (plan), ==, REGIE_SEAL_STATE_WHOLE);
}

/* A seal holds for one plan only, also where both say the same. */
static void
a_seal_of_another_plan_is_broken (void)
{
  g_autoptr(RegiePlan) plan = sealed_new ();
  g_autoptr(RegiePlan) other = REGIE_PLAN (regie_entity_dup (REGIE_ENTITY (plan)));
  g_autofree char *digest = g_strdup (regie_plan_get_digest (plan));
  g_autoptr(GDateTime) at = g_date_time_ref (regie_plan_get_sealed_at (plan));

  g_assert_cmpint (regie_plan_check_seal (other), ==, REGIE_SEAL_STATE_WHOLE);
  regie_entity_set_id (REGIE_ENTITY (other), "another");
  regie_plan_set_digest (other, digest);
  regie_plan_set_sealed_at (other, at);
  g_assert_cmpint (regie_plan_check_seal (other), ==, REGIE_SEAL_STATE_BROKEN);
}

int
main (int    argc,
      char **argv)
{
  static const char *const names[] = { "changed", "cleared", "doubled", "turned" };

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path =
        g_strconcat ("/model/plan-seal/every-field-", names[i], "-is-found-or-is-progress", NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), every_change_is_found_or_is_progress);
    }
  g_test_add_func ("/model/plan-seal/a-seal-of-another-plan-is-broken",
                   a_seal_of_another_plan_is_broken);

  return g_test_run ();
}
