/* test-diff.c: what differs between two versions of a record
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "base/regie-value-private.h"
#include "base/regie-writer-private.h"

#include "data/fill.h"
#include "data/sample.h"
#include "data/types.h"

#define SEED 20260301

static RegieEntity *
new_filled (GType type)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  RegieEntity *record = g_object_new (type, NULL);

  test_fill (record, rand, TEST_DEPTH, TEST_ALL);

  return record;
}

static RegieEntity *
read_text (GType       type,
           const char *text)
{
  g_autoptr(RegieReader) reader =
    g_object_new (REGIE_TYPE_READER, "flags", REGIE_READ_KEEP_UNKNOWN, NULL);
  g_autoptr(GError) error = NULL;
  RegieEntity *record = regie_reader_read_text (reader, type, text, &error);

  g_assert_no_error (error);

  return record;
}

static void
assert_change (GListModel      *changes,
               guint            position,
               RegieChangeKind  kind,
               const char      *path,
               const char      *before,
               const char      *after)
{
  g_autoptr(RegieChange) change = g_list_model_get_item (changes, position);

  g_assert_nonnull (change);
  g_assert_cmpstr (regie_change_get_path (change), ==, path);
  g_assert_cmpint (regie_change_get_kind (change), ==, kind);
  g_assert_cmpstr (regie_change_get_before (change), ==, before);
  g_assert_cmpstr (regie_change_get_after (change), ==, after);
}

static void
assert_one_change (RegieEntity     *before,
                   RegieEntity     *after,
                   RegieChangeKind  kind,
                   const char      *path,
                   const char      *old_text,
                   const char      *new_text)
{
  g_autoptr(GListModel) changes = regie_entity_diff (before, after, REGIE_WRITE_SECRETS);

  g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 1);
  assert_change (changes, 0, kind, path, old_text, new_text);
}

static void
equal_records_do_not_differ (gconstpointer data)
{
  const TestType *type = data;
  g_autoptr(RegieEntity) record = new_filled (type->type);
  g_autoptr(RegieEntity) copy = regie_entity_dup (record);
  g_autoptr(GListModel) changes = regie_entity_diff (record, copy, REGIE_WRITE_SECRETS);

  g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 0);
}

static RegieChangeKind
kind_of (const char *before,
         const char *after)
{
  if (before == NULL)
    return REGIE_CHANGE_KIND_ADDED;

  return after == NULL ? REGIE_CHANGE_KIND_REMOVED : REGIE_CHANGE_KIND_CHANGED;
}

/* One field that changed is one change: where, from what, to what. */
static void
one_field_is_one_change (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(RegieEntity) empty = g_object_new (type->type, NULL);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieColumn *column = &table->columns[i];
      g_autoptr(RegieEntity) before = g_object_new (type->type, NULL);
      g_autoptr(RegieEntity) after = NULL;
      g_autofree char *old_text = NULL;
      g_autofree char *new_text = NULL;

      if (column->row.kind == REGIE_KIND_LIST || column->row.kind == REGIE_KIND_CHILD)
        continue;

      g_test_message ("%s", column->row.name);
      test_fill_column (before, column, rand, 0, TEST_ALL);
      after = regie_entity_dup (before);
      test_change_column (after, column, rand);
      old_text = regie_write_value (before, &column->row, REGIE_WRITE_SECRETS);
      new_text = regie_write_value (after, &column->row, REGIE_WRITE_SECRETS);
      assert_one_change (before,
                         after,
                         kind_of (old_text, new_text),
                         column->row.member,
                         old_text,
                         new_text);
      assert_one_change (empty,
                         before,
                         REGIE_CHANGE_KIND_ADDED,
                         column->row.member,
                         NULL,
                         old_text);
      assert_one_change (before,
                         empty,
                         REGIE_CHANGE_KIND_REMOVED,
                         column->row.member,
                         old_text,
                         NULL);
    }
}

static void
secret_is_not_told (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(RegieEntity) empty = g_object_new (type->type, NULL);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieColumn *column = &table->columns[i];
      g_autoptr(RegieEntity) record = g_object_new (type->type, NULL);
      g_autoptr(GListModel) changes = NULL;

      if (!(column->row.flags & REGIE_FIELD_SECRET))
        continue;

      g_test_message ("%s", column->row.name);
      test_fill_column (record, column, rand, 0, TEST_ALL);
      changes = regie_entity_diff (empty, record, REGIE_WRITE_CANONICAL);
      g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 1);
      assert_change (changes, 0, REGIE_CHANGE_KIND_ADDED, column->row.member, NULL, NULL);
    }
}

/* What comes and goes as a whole is told as a whole. */
static void
child_comes_and_goes (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(RegieEntity) record = new_filled (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      g_autoptr(RegieEntity) without = regie_entity_dup (record);
      g_autofree char *text = NULL;

      if (row->kind != REGIE_KIND_CHILD)
        continue;

      g_test_message ("%s", row->name);
      text = regie_write_value (record, row, REGIE_WRITE_SECRETS);
      regie_value_clear (without, row);
      assert_one_change (record, without, REGIE_CHANGE_KIND_REMOVED, row->member, text, NULL);
      assert_one_change (without, record, REGIE_CHANGE_KIND_ADDED, row->member, NULL, text);
    }
}

static void
child_changes_inside (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(RegieEntity) record = new_filled (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      g_autoptr(RegieEntity) changed = regie_entity_dup (record);
      g_autofree char *path = g_strconcat (row->member, ".id", NULL);
      g_autofree char *old_text = NULL;

      if (row->kind != REGIE_KIND_CHILD)
        continue;

      g_test_message ("%s", row->name);
      old_text = g_strconcat ("\"", REGIE_MEMBER (RegieEntity *, record, row)->id, "\"", NULL);
      regie_entity_set_id (REGIE_MEMBER (RegieEntity *, changed, row), "new");
      assert_one_change (record, changed, REGIE_CHANGE_KIND_CHANGED, path, old_text, "\"new\"");
    }
}

/* Each list of a filled record has two items, with ids of their own. */
static void
items_come_and_go (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(RegieEntity) record = new_filled (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      g_autoptr(RegieEntity) fewer = regie_entity_dup (record);
      g_autofree char *path = g_strconcat (row->member, "[0]", NULL);
      g_autofree char *text = NULL;
      RegieItems *list = NULL;

      if (row->kind != REGIE_KIND_LIST)
        continue;

      g_test_message ("%s", row->name);
      list = REGIE_MEMBER (RegieItems *, fewer, row);
      text = regie_entity_to_json (list->items[0], REGIE_WRITE_SECRETS);
      g_assert_true (regie_items_remove (list, list->items[0]));
      assert_one_change (record, fewer, REGIE_CHANGE_KIND_REMOVED, path, text, NULL);
      assert_one_change (fewer, record, REGIE_CHANGE_KIND_ADDED, path, NULL, text);
    }
}

static void
items_move (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(RegieEntity) record = new_filled (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      g_autoptr(RegieEntity) moved = regie_entity_dup (record);
      g_autoptr(RegieEntity) first = NULL;
      g_autofree char *old_text = NULL;
      g_autofree char *new_text = NULL;
      RegieItems *list = NULL;

      if (row->kind != REGIE_KIND_LIST)
        continue;

      g_test_message ("%s", row->name);
      list = REGIE_MEMBER (RegieItems *, moved, row);
      first = g_object_ref (list->items[0]);
      old_text = g_strdup_printf ("[\"%s\",\"%s\"]", list->items[0]->id, list->items[1]->id);
      new_text = g_strdup_printf ("[\"%s\",\"%s\"]", list->items[1]->id, list->items[0]->id);
      regie_items_remove (list, first);
      regie_items_add (list, first);
      assert_one_change (record, moved, REGIE_CHANGE_KIND_MOVED, row->member, old_text, new_text);
    }
}

/* An item is itself by its id, wherever it stands now. */
static void
items_change_inside (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(RegieEntity) record = new_filled (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      g_autoptr(RegieEntity) changed = regie_entity_dup (record);
      const RegieColumn *inner = NULL;
      RegieEntity *item = NULL;
      g_autofree char *path = NULL;
      g_autofree char *old_text = NULL;
      g_autofree char *new_text = NULL;

      if (row->kind != REGIE_KIND_LIST)
        continue;

      g_test_message ("%s", row->name);
      inner = &regie_table_for_type (row->of ())->columns[1];
      if (inner->row.kind == REGIE_KIND_LIST || inner->row.kind == REGIE_KIND_CHILD)
        continue;

      item = REGIE_MEMBER (RegieItems *, changed, row)->items[1];
      old_text = regie_write_value (item, &inner->row, REGIE_WRITE_SECRETS);
      test_change_column (item, inner, rand);
      new_text = regie_write_value (item, &inner->row, REGIE_WRITE_SECRETS);
      path = g_strconcat (row->member, "[1].", inner->row.member, NULL);
      assert_one_change (record, changed, kind_of (old_text, new_text), path, old_text, new_text);
    }
}

/* Whatever two versions are, what differs is told, and nothing else is. */
static void
differences_are_told (gconstpointer data)
{
  const TestType *type = data;
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);

  for (guint round = 0; round < 10; round++)
    {
      g_autoptr(RegieEntity) before = g_object_new (type->type, NULL);
      g_autoptr(RegieEntity) after = g_object_new (type->type, NULL);
      g_autoptr(GListModel) changes = NULL;

      test_fill (before, rand, 2, 50);
      test_fill (after, rand, 2, 50);
      changes = regie_entity_diff (before, after, REGIE_WRITE_SECRETS);
      g_assert_true ((g_list_model_get_n_items (changes) == 0) ==
                     regie_entity_equal (before, after));
    }
}

static void
several_changes_are_in_order (void)
{
  g_autoptr(RegieEntity) before = read_text (
    REGIE_TYPE_SAMPLE,
    "{\"title\":\"a\",\"rank\":1,\"parts\":[{\"id\":\"x\"},{\"id\":\"y\",\"rank\":1},{\"id\":\"z\"}]}");
  g_autoptr(RegieEntity) after = read_text (
    REGIE_TYPE_SAMPLE,
    "{\"title\":\"b\",\"rank\":1,\"parts\":[{\"id\":\"z\"},{\"id\":\"y\",\"rank\":2},{\"id\":\"w\"}],\"words\":[\"q\"]}");
  g_autoptr(GListModel) changes = regie_entity_diff (before, after, REGIE_WRITE_CANONICAL);

  g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 6);
  assert_change (changes, 0, REGIE_CHANGE_KIND_CHANGED, "title", "\"a\"", "\"b\"");
  assert_change (changes, 1, REGIE_CHANGE_KIND_ADDED, "words", NULL, "[\"q\"]");
  assert_change (changes,
                 2,
                 REGIE_CHANGE_KIND_REMOVED,
                 "parts[0]",
                 "{\"id\":\"x\",\"grade\":0}",
                 NULL);
  assert_change (changes, 3, REGIE_CHANGE_KIND_CHANGED, "parts[1].rank", "1", "2");
  assert_change (changes,
                 4,
                 REGIE_CHANGE_KIND_ADDED,
                 "parts[2]",
                 NULL,
                 "{\"id\":\"w\",\"grade\":0}");
  assert_change (changes,
                 5,
                 REGIE_CHANGE_KIND_MOVED,
                 "parts",
                 "[\"x\",\"y\",\"z\"]",
                 "[\"z\",\"y\",\"w\"]");
}

/* What was removed is where it was, also in a record that has moved since. */
static void
removed_is_where_it_was (void)
{
  g_autoptr(RegieEntity) before = read_text (
    REGIE_TYPE_SAMPLE,
    "{\"parts\":[{\"id\":\"x\",\"title\":\"t\",\"rank\":1,\"parts\":[{\"id\":\"p\"},{\"id\":\"q\"}]},{\"id\":\"y\"}]}");
  g_autoptr(RegieEntity) after = read_text (
    REGIE_TYPE_SAMPLE,
    "{\"parts\":[{\"id\":\"y\"},{\"id\":\"x\",\"rank\":2,\"parts\":[{\"id\":\"r\"},{\"id\":\"p\"}]}]}");
  g_autoptr(GListModel) changes = regie_entity_diff (before, after, REGIE_WRITE_CANONICAL);

  g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 5);
  assert_change (changes, 0, REGIE_CHANGE_KIND_REMOVED, "parts[0].title", "\"t\"", NULL);
  assert_change (changes, 1, REGIE_CHANGE_KIND_CHANGED, "parts[1].rank", "1", "2");
  assert_change (changes,
                 2,
                 REGIE_CHANGE_KIND_REMOVED,
                 "parts[0].parts[1]",
                 "{\"id\":\"q\",\"grade\":0}",
                 NULL);
  assert_change (changes,
                 3,
                 REGIE_CHANGE_KIND_ADDED,
                 "parts[1].parts[0]",
                 NULL,
                 "{\"id\":\"r\",\"grade\":0}");
  assert_change (changes, 4, REGIE_CHANGE_KIND_MOVED, "parts", "[\"x\",\"y\"]", "[\"y\",\"x\"]");
}

static void
items_without_id_go_by_place (void)
{
  g_autoptr(RegieEntity) before =
    read_text (REGIE_TYPE_SAMPLE, "{\"parts\":[{\"rank\":1},{\"rank\":2}]}");
  g_autoptr(RegieEntity) after =
    read_text (REGIE_TYPE_SAMPLE, "{\"parts\":[{\"rank\":1},{\"rank\":3}]}");

  assert_one_change (before, after, REGIE_CHANGE_KIND_CHANGED, "parts[1].rank", "2", "3");
}

static void
doubled_ids_do_not_hide_changes (void)
{
  static const char *const texts[] = {
    "{\"parts\":[{\"id\":\"x\",\"rank\":1}]}",
    "{\"parts\":[{\"id\":\"x\",\"rank\":1},{\"id\":\"x\",\"rank\":1}]}",
    "{\"parts\":[{\"id\":\"x\",\"rank\":1},{\"id\":\"x\",\"rank\":2}]}",
    "{\"parts\":[{\"id\":\"x\",\"rank\":2},{\"id\":\"x\",\"rank\":1}]}",
    "{\"parts\":[{\"rank\":2},{\"id\":\"x\",\"rank\":1}]}",
    "{\"parts\":[{\"id\":\"\",\"rank\":2},{\"id\":\"x\",\"rank\":1}]}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (guint j = 0; j < G_N_ELEMENTS (texts); j++)
      {
        g_autoptr(RegieEntity) before = read_text (REGIE_TYPE_SAMPLE, texts[i]);
        g_autoptr(RegieEntity) after = read_text (REGIE_TYPE_SAMPLE, texts[j]);
        g_autoptr(GListModel) changes = regie_entity_diff (before, after, REGIE_WRITE_CANONICAL);

        g_assert_true ((g_list_model_get_n_items (changes) == 0) ==
                       regie_entity_equal (before, after));
        g_assert_true (regie_entity_equal (before, after) == (i == j));
      }
}

/* What is told of a change is JSON text, also of members that this version does not know, to those
 * who may know secrets. */
static void
unknown_members_are_told (void)
{
  g_autoptr(RegieEntity) before =
    read_text (REGIE_TYPE_SAMPLE, "{\"part\":{\"colour\":\"red\",\"size\":[1,2]}}");
  g_autoptr(RegieEntity) after = read_text (REGIE_TYPE_SAMPLE, "{\"part\":{\"colour\":\"blue\"}}");
  g_autoptr(RegieEntity) none = read_text (REGIE_TYPE_SAMPLE, "{\"part\":{}}");

  assert_one_change (before,
                     after,
                     REGIE_CHANGE_KIND_CHANGED,
                     "part",
                     "{\"colour\":\"red\",\"size\":[1,2]}",
                     "{\"colour\":\"blue\"}");
  assert_one_change (after, none, REGIE_CHANGE_KIND_REMOVED, "part", "{\"colour\":\"blue\"}", NULL);
  assert_one_change (none, after, REGIE_CHANGE_KIND_ADDED, "part", NULL, "{\"colour\":\"blue\"}");
}

static void
unknown_members_are_secret (void)
{
  static const struct
  {
    const char *text;
    const char *other;
    RegieChangeKind kind;
  } cases[] = {
    { "{\"part\":{\"colour\":\"red\"}}",
      "{\"part\":{\"colour\":\"blue\"}}",
      REGIE_CHANGE_KIND_CHANGED },
    { "{\"part\":{\"colour\":\"red\"}}", "{\"part\":{}}", REGIE_CHANGE_KIND_REMOVED },
    { "{\"part\":{}}", "{\"part\":{\"colour\":\"red\"}}", REGIE_CHANGE_KIND_ADDED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(RegieEntity) before = read_text (REGIE_TYPE_SAMPLE, cases[i].text);
      g_autoptr(RegieEntity) after = read_text (REGIE_TYPE_SAMPLE, cases[i].other);
      g_autoptr(GListModel) changes = regie_entity_diff (before, after, REGIE_WRITE_CANONICAL);

      g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 1);
      assert_change (changes, 0, cases[i].kind, "part", NULL, NULL);
    }
}

/* A record that comes is told whole, but for what may be a secret. */
static void
unknown_members_of_items_are_secret (void)
{
  g_autoptr(RegieEntity) before = read_text (REGIE_TYPE_SAMPLE, "{}");
  g_autoptr(RegieEntity) after =
    read_text (REGIE_TYPE_SAMPLE, "{\"parts\":[{\"part\":{\"colour\":\"red\"}}]}");
  g_autoptr(GListModel) changes = regie_entity_diff (before, after, REGIE_WRITE_CANONICAL);

  g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 1);
  assert_change (changes,
                 0,
                 REGIE_CHANGE_KIND_ADDED,
                 "parts[0]",
                 NULL,
                 "{\"grade\":0,\"part\":{\"grade\":0}}");
}

static void
secrets_of_items_are_not_told (void)
{
  g_autoptr(RegieEntity) before = read_text (REGIE_TYPE_SAMPLE, "{}");
  g_autoptr(RegieEntity) after =
    read_text (REGIE_TYPE_SAMPLE, "{\"parts\":[{\"secret\":\"111222333\"}]}");
  g_autoptr(GListModel) changes = regie_entity_diff (before, after, REGIE_WRITE_PRETTY);

  g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 1);
  assert_change (changes, 0, REGIE_CHANGE_KIND_ADDED, "parts[0]", NULL, "{\"grade\":0}");
}

static void
add_for_type (const TestType *type)
{
  static const struct
  {
    const char *behaviour;
    GTestDataFunc func;
  } cases[] = {
    { "equal-records-do-not-differ", equal_records_do_not_differ },
    { "one-field-is-one-change", one_field_is_one_change },
    { "secret-is-not-told", secret_is_not_told },
    { "child-comes-and-goes", child_comes_and_goes },
    { "child-changes-inside", child_changes_inside },
    { "items-come-and-go", items_come_and_go },
    { "items-move", items_move },
    { "items-change-inside", items_change_inside },
    { "differences-are-told", differences_are_told },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = test_type_dup_path ("base", type, cases[i].behaviour);

      g_test_add_data_func (path, type, cases[i].func);
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
    add_for_type (types->pdata[i]);

  g_test_add_func ("/base/diff/several-changes-are-in-order", several_changes_are_in_order);
  g_test_add_func ("/base/diff/removed-is-where-it-was", removed_is_where_it_was);
  g_test_add_func ("/base/diff/items-without-id-go-by-place", items_without_id_go_by_place);
  g_test_add_func ("/base/diff/doubled-ids-do-not-hide-changes", doubled_ids_do_not_hide_changes);
  g_test_add_func ("/base/diff/unknown-members-are-told", unknown_members_are_told);
  g_test_add_func ("/base/diff/unknown-members-are-secret", unknown_members_are_secret);
  g_test_add_func ("/base/diff/unknown-members-of-items-are-secret",
                   unknown_members_of_items_are_secret);
  g_test_add_func ("/base/diff/secrets-of-items-are-not-told", secrets_of_items_are_not_told);

  return g_test_run ();
}
