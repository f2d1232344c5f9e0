/* test-index.c: the records of a document by type, by id and by place
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "base/regie-index-private.h"

#include "data/fill.h"
#include "data/sample.h"
#include "data/types.h"

#define SEED 20260501

/* One length that is looked through, and one that is hashed. */
static const guint lengths[] = { 3, 300 };

/* A sample with parts x-0, x-1, …, each with a part y-0, y-1, … of its own. */
static RegieEntity *
document_new (guint n_parts)
{
  RegieSample *root = regie_sample_new ();

  for (guint i = 0; i < n_parts; i++)
    {
      g_autofree char *outer = g_strdup_printf ("x-%u", i);
      g_autofree char *inner = g_strdup_printf ("y-%u", i);
      g_autoptr(RegieSample) part = regie_sample_new ();
      g_autoptr(RegieSample) own = regie_sample_new ();

      regie_entity_set_id (REGIE_ENTITY (part), outer);
      regie_entity_set_id (REGIE_ENTITY (own), inner);
      regie_sample_set_part (part, own);
      regie_sample_add_part (root, part);
    }

  return REGIE_ENTITY (root);
}

static RegieEntity *
find (RegieEntity *root,
      const char  *path)
{
  RegieEntity *record = regie_entity_find_path (root, path);

  g_assert_nonnull (record);

  return record;
}

static void
append_id (RegieEntity *record,
           gpointer     data)
{
  g_string_append_printf (data, "%s ", regie_entity_get_id (record));
}

static void
walks_a_type_in_order (void)
{
  g_autoptr(RegieEntity) root = document_new (3);
  g_autoptr(RegieIndex) index = regie_index_new (root);
  g_autoptr(GString) ids = g_string_new (NULL);

  regie_entity_set_id (root, "root");
  regie_index_walk_type (index, REGIE_TYPE_SAMPLE, append_id, ids);
  g_assert_cmpstr (ids->str, ==, "root x-0 y-0 x-1 y-1 x-2 y-2 ");

  g_string_truncate (ids, 0);
  regie_index_walk_type (index, REGIE_TYPE_GOAL, append_id, ids);
  g_assert_cmpstr (ids->str, ==, "");
}

static void
finds_by_type_and_id (gconstpointer data)
{
  g_autoptr(RegieEntity) root = document_new (*(const guint *) data);
  g_autoptr(RegieIndex) index = regie_index_new (root);

  g_assert_true (regie_index_find (index, REGIE_TYPE_SAMPLE, "x-0") == find (root, "parts[0]"));
  g_assert_true (regie_index_find (index, REGIE_TYPE_SAMPLE, "y-2") ==
                 find (root, "parts[2].part"));
  g_assert_null (regie_index_find (index, REGIE_TYPE_SAMPLE, "z"));
  g_assert_null (regie_index_find (index, REGIE_TYPE_SAMPLE, NULL));
  g_assert_null (regie_index_find (index, REGIE_TYPE_GOAL, "x-0"));
}

static void
finds_the_first_of_an_id (gconstpointer data)
{
  g_autoptr(RegieEntity) root = document_new (*(const guint *) data);
  RegieEntity *first = find (root, "parts[0]");
  RegieEntity *second = find (root, "parts[2].part");
  g_autoptr(RegieIndex) index = NULL;

  regie_entity_set_id (second, "x-0");
  index = regie_index_new (root);

  g_assert_true (regie_index_find (index, REGIE_TYPE_SAMPLE, "x-0") == first);
  g_assert_false (regie_index_is_doubled (index, first));
  g_assert_true (regie_index_is_doubled (index, second));
  g_assert_false (regie_index_is_doubled (index, find (root, "parts[1]")));
  g_assert_false (regie_index_is_doubled (index, root));
}

static void
record_in_two_places (gconstpointer data)
{
  g_autoptr(RegieEntity) root = document_new (*(const guint *) data);
  RegieEntity *record = find (root, "parts[1]");
  g_autoptr(RegieIndex) index = NULL;
  g_autofree char *path = NULL;

  regie_sample_add_part (REGIE_SAMPLE (root), REGIE_SAMPLE (record));
  index = regie_index_new (root);
  path = regie_index_dup_path (index, record);

  g_assert_true (regie_index_is_doubled (index, record));
  g_assert_cmpstr (path, ==, "parts[1]");
}

typedef struct
{
  RegieEntity *root;
  RegieIndex  *index;
} Both;

static void
compare_paths (RegieEntity *record,
               gpointer     data)
{
  const Both *both = data;
  g_autofree char *path = regie_index_dup_path (both->index, record);
  g_autofree char *searched = regie_entity_dup_path (both->root, record);

  g_assert_cmpstr (path, ==, searched);
}

static void
paths_of_type (gconstpointer data)
{
  const TestType *type = data;
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(RegieEntity) root = g_object_new (type->type, NULL);
  g_autoptr(RegieIndex) index = NULL;
  Both both = { root, NULL };

  test_fill (root, rand, 3, TEST_ALL);
  both.index = index = regie_index_new (root);

  regie_tree_walk (root, compare_paths, &both);
}

static void
paths_of_many (gconstpointer data)
{
  g_autoptr(RegieEntity) root = document_new (*(const guint *) data);
  g_autoptr(RegieIndex) index = regie_index_new (root);
  Both both = { root, index };

  regie_tree_walk (root, compare_paths, &both);
}

/* What came, went or moved since has no path in the index, rather than a wrong one. */
static void
no_path_where_nothing_stands (gconstpointer data)
{
  g_autoptr(RegieEntity) root = document_new (*(const guint *) data);
  g_autoptr(RegieSample) stranger = regie_sample_new ();
  g_autoptr(RegieGoal) other_type = regie_goal_new ();
  RegieEntity *gone = find (root, "parts[0]");
  RegieEntity *under_gone = find (root, "parts[0].part");
  RegieEntity *moved = find (root, "parts[1]");
  RegieEntity *replaced = find (root, "parts[2].part");
  RegieEntity *last = find (root, "parts[2]");
  g_autoptr(RegieIndex) index = regie_index_new (root);
  RegieEntity *const records[] = {
    gone, under_gone, moved, last, replaced, REGIE_ENTITY (stranger), REGIE_ENTITY (other_type)
  };

  regie_index_hold (index);
  regie_sample_set_part (REGIE_SAMPLE (last), stranger);
  regie_sample_remove_part (REGIE_SAMPLE (root), REGIE_SAMPLE (gone));

  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    g_assert_null (regie_index_dup_path (index, records[i]));
}

static void
holds_its_records (gconstpointer data)
{
  g_autoptr(RegieEntity) root = document_new (*(const guint *) data);
  RegieEntity *record = find (root, "parts[1]");
  RegieIndex *index = regie_index_new (root);

  g_object_add_weak_pointer (G_OBJECT (record), (gpointer *) &record);
  regie_index_hold (index);
  regie_index_hold (index);
  regie_sample_remove_part (REGIE_SAMPLE (root), REGIE_SAMPLE (record));
  g_assert_true (regie_index_find (index, REGIE_TYPE_SAMPLE, "x-1") == record);
  regie_entity_set_id (record, NULL);
  g_assert_null (regie_index_find (index, REGIE_TYPE_SAMPLE, "x-1"));

  regie_index_unref (index);
  g_assert_null (record);
}

static void
add_for_lengths (const char    *name,
                 GTestDataFunc  func)
{
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *path = g_strdup_printf ("/base/index/%s/%u", name, lengths[i]);

      g_test_add_data_func (path, &lengths[i], func);
    }
}

int
main (int    argc,
      char **argv)
{
  GPtrArray *types = NULL;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  types = test_types ();
  for (guint i = 0; i < types->len; i++)
    {
      g_autofree char *path = test_type_dup_path ("base", types->pdata[i], "paths-by-index");

      g_test_add_data_func (path, types->pdata[i], paths_of_type);
    }
  g_test_add_func ("/base/index/walks-a-type-in-order", walks_a_type_in_order);
  add_for_lengths ("finds-by-type-and-id", finds_by_type_and_id);
  add_for_lengths ("finds-the-first-of-an-id", finds_the_first_of_an_id);
  add_for_lengths ("record-in-two-places", record_in_two_places);
  add_for_lengths ("paths-of-many", paths_of_many);
  add_for_lengths ("no-path-where-nothing-stands", no_path_where_nothing_stands);
  add_for_lengths ("holds-its-records", holds_its_records);

  return g_test_run ();
}
