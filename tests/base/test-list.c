/* test-list.c: the list that a record owns keeps the contract of GListModel
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <stdlib.h>
#include <string.h>

#include "base/regie-list-private.h"

#include "data/sample.h"

/* What somebody who only hears of changes makes of them. */
typedef struct
{
  GListModel *model;
  GPtrArray  *items;
  guint       n_signals;
} Mirror;

/* The model must be whole when it tells of a change. */
static void
items_changed (GListModel *model,
               guint       position,
               guint       removed,
               guint       added,
               gpointer    data)
{
  Mirror *mirror = data;

  g_assert_true (model == mirror->model);
  g_assert_cmpuint (position + removed, <=, mirror->items->len);
  g_ptr_array_remove_range (mirror->items, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (mirror->items, position + i, g_list_model_get_item (model, position + i));

  g_assert_cmpuint (g_list_model_get_n_items (model), ==, mirror->items->len);
  for (guint i = 0; i < mirror->items->len; i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (model, i);

      g_assert_true (item == mirror->items->pdata[i]);
    }
  mirror->n_signals++;
}

static void
mirror_init (Mirror     *mirror,
             GListModel *model)
{
  *mirror = (Mirror){ model, g_ptr_array_new_with_free_func (g_object_unref), 0 };
  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed), mirror);
}

static void
mirror_clear (Mirror *mirror)
{
  g_signal_handlers_disconnect_by_data (mirror->model, mirror);
  g_ptr_array_unref (mirror->items);
}

/* The parts have their places as ids. */
static RegieSample *
sample_with_parts (guint n_parts)
{
  RegieSample *sample = regie_sample_new ();

  for (guint i = 0; i < n_parts; i++)
    {
      g_autoptr(RegieSample) part = regie_sample_new ();
      g_autofree char *id = g_strdup_printf ("%u", i);

      regie_entity_set_id (REGIE_ENTITY (part), id);
      regie_sample_add_part (sample, part);
    }

  return sample;
}

static void
empty_list_has_nothing (void)
{
  g_autoptr(RegieList) list = regie_list_new (REGIE_TYPE_GOAL);
  GListModel *model = G_LIST_MODEL (list);

  g_assert_true (g_list_model_get_item_type (model) == REGIE_TYPE_GOAL);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 0);
  g_assert_null (g_list_model_get_item (model, 0));
  g_assert_null (g_list_model_get_item (model, G_MAXUINT));
}

static void
item_is_a_reference (void)
{
  g_autoptr(RegieList) list = regie_list_new (REGIE_TYPE_GOAL);
  RegieEntity *goal = REGIE_ENTITY (regie_goal_new ());
  g_autoptr(GObject) item = NULL;

  regie_list_add (list, goal);
  g_object_unref (goal);
  item = g_list_model_get_item (G_LIST_MODEL (list), 0);
  g_assert_true ((gpointer) item == goal);
  g_assert_true (regie_list_remove (list, goal));
  g_assert_finalize_object (g_steal_pointer (&item));
}

static void
list_takes_what_it_is_given (void)
{
  RegieList *list = regie_list_new (REGIE_TYPE_GOAL);
  RegieEntity *goal = REGIE_ENTITY (regie_goal_new ());

  g_object_add_weak_pointer (G_OBJECT (goal), (gpointer *) &goal);
  regie_list_take (list, goal);
  g_assert_finalize_object (list);
  g_assert_null (goal);
}

static void
changes_are_told (void)
{
  g_autoptr(RegieSample) sample = regie_sample_new ();
  GListModel *model = regie_sample_get_parts (sample);
  g_autoptr(GRand) rand = g_rand_new_with_seed (20260601);
  Mirror mirror;

  mirror_init (&mirror, model);
  for (guint i = 1; i <= 1000; i++)
    {
      guint n_items = g_list_model_get_n_items (model);

      if (n_items > 0 && g_rand_int_range (rand, 0, 5) < 2)
        {
          g_autoptr(RegieSample) part =
            g_list_model_get_item (model, g_rand_int_range (rand, 0, n_items));

          g_assert_true (regie_sample_remove_part (sample, part));
        }
      else
        {
          g_autoptr(RegieSample) part = regie_sample_new ();

          regie_sample_add_part (sample, part);
        }
      g_assert_cmpuint (mirror.n_signals, ==, i);
    }
  mirror_clear (&mirror);
}

static void
removing_a_stranger_tells_nothing (void)
{
  g_autoptr(RegieSample) sample = regie_sample_new ();
  g_autoptr(RegieSample) part = regie_sample_new ();
  g_autoptr(RegieSample) stranger = regie_sample_new ();
  Mirror mirror;

  regie_sample_add_part (sample, part);
  mirror_init (&mirror, regie_sample_get_parts (sample));
  g_ptr_array_add (mirror.items, g_object_ref (part));
  g_assert_false (regie_sample_remove_part (sample, stranger));
  g_assert_cmpuint (mirror.n_signals, ==, 0);
  mirror_clear (&mirror);
}

/* Of a record that stands there twice, the first goes. */
static void
one_of_two_is_removed (void)
{
  g_autoptr(RegieList) list = regie_list_new (REGIE_TYPE_GOAL);
  g_autoptr(RegieEntity) goal = REGIE_ENTITY (regie_goal_new ());
  g_autoptr(RegieEntity) other = REGIE_ENTITY (regie_goal_new ());

  regie_list_add (list, goal);
  regie_list_add (list, other);
  regie_list_add (list, goal);
  g_assert_true (regie_list_remove (list, goal));
  g_assert_cmpuint (list->items->n_items, ==, 2);
  g_assert_true (list->items->items[0] == other);
  g_assert_true (list->items->items[1] == goal);
}

/* The item is still alive while the change is told, even when the list had the last reference. */
static void
remember_id (GListModel *model,
             guint       position,
             guint       removed,
             guint       added,
             gpointer    data)
{
  RegieEntity *goal = data;

  g_assert_cmpstr (regie_entity_get_id (goal), ==, "x");
  regie_entity_set_id (goal, "seen");
}

static void
removed_item_lives_for_the_signal (void)
{
  g_autoptr(RegieList) list = regie_list_new (REGIE_TYPE_GOAL);
  RegieEntity *goal = REGIE_ENTITY (regie_goal_new ());

  regie_entity_set_id (goal, "x");
  regie_list_take (list, goal);
  g_signal_connect (list, "items-changed", G_CALLBACK (remember_id), goal);
  g_assert_true (regie_list_remove (list, goal));
}

static void
ready_items_are_taken (void)
{
  RegieEntity *items[] = { REGIE_ENTITY (regie_goal_new ()), REGIE_ENTITY (regie_goal_new ()) };
  g_autoptr(RegieList) list = regie_list_new_take (REGIE_TYPE_GOAL, items, G_N_ELEMENTS (items));

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 2);
  regie_list_take (list, REGIE_ENTITY (regie_goal_new ()));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), ==, 3);
  g_assert_true (list->items->items[0] == items[0]);
  g_assert_true (list->items->items[1] == items[1]);
}

static void
no_list_has_no_length (void)
{
  guint n_items = 0;

  g_assert_cmpuint (regie_items_get_length (NULL), ==, 0);
  REGIE_ITEMS_FOREACH (RegieGoal, goal, NULL)
    {
      g_assert_nonnull (goal);
      n_items++;
    }
  g_assert_cmpuint (n_items, ==, 0);
}

/* Copying, comparing, walking and writing look at the items alone. */
static void
list_is_made_when_it_is_asked_for (void)
{
  g_autoptr(RegieSample) sample = sample_with_parts (2);
  g_autoptr(RegieEntity) copy = regie_entity_dup (REGIE_ENTITY (sample));
  g_autofree char *text = regie_entity_to_json (REGIE_ENTITY (sample), REGIE_WRITE_SECRETS);
  const RegieItems *items = regie_sample_peek_parts (sample);
  GListModel *model = NULL;

  g_assert_nonnull (strstr (text, "parts"));
  g_assert_true (regie_entity_equal (copy, REGIE_ENTITY (sample)));
  REGIE_ITEMS_FOREACH (RegieSample, part, items)
    g_assert_cmpint (atoi (regie_entity_get_id (REGIE_ENTITY (part))), ==, part_i);
  g_assert_cmpuint (items->n_items, ==, 2);
  g_assert_null (items->model);
  g_assert_null (regie_sample_peek_parts (REGIE_SAMPLE (copy))->model);

  model = regie_sample_get_parts (sample);
  g_assert_true (model == G_LIST_MODEL (items->model));
  g_assert_true (model == regie_sample_get_parts (sample));
  g_assert_true (regie_sample_peek_parts (sample) == items);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 2);
  g_assert_true (g_list_model_get_item_type (model) == REGIE_TYPE_SAMPLE);
}

static void
walking_nothing_makes_nothing (void)
{
  g_autoptr(RegieSample) sample = regie_sample_new ();

  g_assert_null (regie_sample_peek_parts (sample));
  g_assert_cmpuint (g_list_model_get_n_items (regie_sample_get_parts (sample)), ==, 0);
  g_assert_nonnull (regie_sample_peek_parts (sample));
}

/* What somebody holds stays whole when the record goes. */
static void
list_outlives_its_record (void)
{
  RegieSample *sample = sample_with_parts (3);
  g_autoptr(GListModel) model = g_object_ref (regie_sample_get_parts (sample));
  g_autoptr(RegieSample) part = NULL;

  g_assert_finalize_object (sample);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 3);
  part = g_list_model_get_item (model, 2);
  g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (part)), ==, "2");
}

static void
record_takes_its_items_along (void)
{
  RegieSample *sample = sample_with_parts (1);
  RegieEntity *part = regie_sample_peek_parts (sample)->items[0];

  g_object_add_weak_pointer (G_OBJECT (part), (gpointer *) &part);
  g_assert_finalize_object (sample);
  g_assert_null (part);
}

#define N_THREADS 8
#define N_ROUNDS  (g_test_slow () ? 20000 : 500)

static gpointer
ask_for_list (gpointer data)
{
  return regie_sample_get_parts (data);
}

/* Threads may read one record side by side, as several reviews do with one method. */
static void
threads_get_one_list (void)
{
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autoptr(RegieSample) sample = sample_with_parts (round % 2);
      GThread *threads[N_THREADS];
      gpointer first = NULL;

      for (guint i = 0; i < N_THREADS; i++)
        threads[i] = g_thread_new ("ask", ask_for_list, sample);
      for (guint i = 0; i < N_THREADS; i++)
        {
          gpointer got = g_thread_join (threads[i]);

          g_assert_true (first == NULL || got == first);
          first = got;
        }
      g_assert_true (first == regie_sample_get_parts (sample));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/base/list/empty-list-has-nothing", empty_list_has_nothing);
  g_test_add_func ("/base/list/item-is-a-reference", item_is_a_reference);
  g_test_add_func ("/base/list/list-takes-what-it-is-given", list_takes_what_it_is_given);
  g_test_add_func ("/base/list/changes-are-told", changes_are_told);
  g_test_add_func ("/base/list/removing-a-stranger-tells-nothing",
                   removing_a_stranger_tells_nothing);
  g_test_add_func ("/base/list/one-of-two-is-removed", one_of_two_is_removed);
  g_test_add_func ("/base/list/removed-item-lives-for-the-signal",
                   removed_item_lives_for_the_signal);
  g_test_add_func ("/base/list/ready-items-are-taken", ready_items_are_taken);
  g_test_add_func ("/base/list/no-list-has-no-length", no_list_has_no_length);
  g_test_add_func ("/base/list/list-is-made-when-it-is-asked-for",
                   list_is_made_when_it_is_asked_for);
  g_test_add_func ("/base/list/walking-nothing-makes-nothing", walking_nothing_makes_nothing);
  g_test_add_func ("/base/list/list-outlives-its-record", list_outlives_its_record);
  g_test_add_func ("/base/list/record-takes-its-items-along", record_takes_its_items_along);
  g_test_add_func ("/base/list/threads-get-one-list", threads_get_one_list);

  return g_test_run ();
}
