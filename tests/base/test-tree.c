/* test-tree.c: the records of a document, by walking and by path
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "base/regie-tree-private.h"

#include "data/fill.h"
#include "data/sample.h"
#include "data/types.h"

#define SEED 20260501

static RegieEntity *
read_sample (const char *text)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  RegieEntity *record = regie_reader_read_text (reader, REGIE_TYPE_SAMPLE, text, &error);

  g_assert_no_error (error);

  return record;
}

/* Three levels of records. */
#define DOCUMENT                                                                     \
  "{\"id\":\"a\",\"part\":{\"id\":\"b\",\"parts\":[{\"id\":\"c\"},{\"id\":\"d\"}]}," \
  "\"parts\":[{\"id\":\"e\",\"part\":{\"id\":\"f\"}},{\"id\":\"g\"}]}"

static void
append_id (RegieEntity *record,
           gpointer     data)
{
  g_string_append (data, regie_entity_get_id (record));
}

static void
walk_is_in_order (void)
{
  g_autoptr(RegieEntity) root = read_sample (DOCUMENT);
  g_autoptr(GString) ids = g_string_new (NULL);

  regie_tree_walk (root, append_id, ids);
  g_assert_cmpstr (ids->str, ==, "abcdefg");
}

/* What the walk found is where its path says, by path and by id. */
static void
find_again (RegieEntity *record,
            gpointer     data)
{
  RegieEntity *root = data;
  g_autofree char *path = regie_entity_dup_path (root, record);

  g_assert_nonnull (path);
  g_assert_true (regie_entity_find_path (root, path) == record);
  g_assert_true (regie_entity_find (root, G_OBJECT_TYPE (record), regie_entity_get_id (record)) ==
                 record);
}

static void
every_record_is_found (gconstpointer data)
{
  const TestType *type = data;
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(RegieEntity) root = g_object_new (type->type, NULL);

  test_fill (root, rand, 3, TEST_ALL);
  regie_tree_walk (root, find_again, root);
}

static void
paths_are_members_and_places (void)
{
  static const struct
  {
    const char *id;
    const char *path;
  } cases[] = {
    { "a", "" },
    { "b", "part" },
    { "c", "part.parts[0]" },
    { "d", "part.parts[1]" },
    { "e", "parts[0]" },
    { "f", "parts[0].part" },
    { "g", "parts[1]" },
  };
  g_autoptr(RegieEntity) root = read_sample (DOCUMENT);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      RegieEntity *record = regie_entity_find (root, REGIE_TYPE_SAMPLE, cases[i].id);
      g_autofree char *path = regie_entity_dup_path (root, record);

      g_assert_cmpstr (path, ==, cases[i].path);
    }
}

static void
stranger_has_no_path (void)
{
  g_autoptr(RegieEntity) root = read_sample (DOCUMENT);
  g_autoptr(RegieEntity) copy = regie_entity_dup (root);
  g_autofree char *path = regie_entity_dup_path (root, copy);

  g_assert_null (path);
  g_assert_null (regie_entity_find (root, REGIE_TYPE_SAMPLE, "z"));
  g_assert_null (regie_entity_find (root, REGIE_TYPE_GOAL, "a"));
}

static void
wrong_path_finds_nothing (void)
{
  static const char *const paths[] = {
    ".",
    "..",
    "[0]",
    "x",
    "title",
    "id",
    "part.",
    ".part",
    "part..parts[0]",
    "part[0]",
    "part.part",
    "part.part.part",
    "parts",
    "parts.id",
    "parts[]",
    "parts[-1]",
    "parts[+1]",
    "parts[ 1]",
    "parts[2]",
    "parts[0",
    "parts[0]]",
    "parts[0]x",
    "parts[0].",
    "parts[0][0]",
    "parts[0x0]",
    "parts[4294967296]",
    "parts[18446744073709551616]",
    "parts[99999999999999999999999999]",
    "Part",
    "part ",
    " part",
    "part\n",
  };
  g_autoptr(RegieEntity) root = read_sample (DOCUMENT);

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_test_message ("%s", paths[i]);
      g_assert_null (regie_entity_find_path (root, paths[i]));
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
      g_autofree char *path = test_type_dup_path ("base", types->pdata[i], "every-record-is-found");

      g_test_add_data_func (path, types->pdata[i], every_record_is_found);
    }

  g_test_add_func ("/base/tree/walk-is-in-order", walk_is_in_order);
  g_test_add_func ("/base/tree/paths-are-members-and-places", paths_are_members_and_places);
  g_test_add_func ("/base/tree/stranger-has-no-path", stranger_has_no_path);
  g_test_add_func ("/base/tree/wrong-path-finds-nothing", wrong_path_finds_nothing);

  return g_test_run ();
}
