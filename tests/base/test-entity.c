/* test-entity.c: what every record promises, for every type that the library declares
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "base/regie-field-private.h"
#include "base/regie-tree-private.h"
#include "base/regie-value-private.h"

#include "data/fill.h"
#include "data/sample.h"
#include "data/types.h"

#define SEED 20260101

static RegieEntity *
new_filled (GType type)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  RegieEntity *record = g_object_new (type, NULL);

  test_fill (record, rand, TEST_DEPTH, TEST_ALL);

  return record;
}

static void
get_property (RegieEntity       *record,
              const RegieColumn *column,
              GValue            *value)
{
  g_value_init (value, G_PARAM_SPEC_VALUE_TYPE (column->pspec));
  g_object_get_property (G_OBJECT (record), column->row.name, value);
}

/* A new record with a value in one field. */
static RegieEntity *
new_with (GType              type,
          const RegieColumn *column,
          GRand             *rand)
{
  RegieEntity *record = g_object_new (type, NULL);

  test_change_column (record, column, rand);

  return record;
}

static void
empty_is_valid (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  RegieEntity *(*constructor) (void) =
    (RegieEntity * (*) (void) ) test_type_find (type, "new", NULL);
  g_autoptr(RegieEntity) record = g_object_new (type->type, NULL);
  g_autoptr(RegieEntity) copy = regie_entity_dup (record);
  g_autoptr(RegieEntity) made = NULL;
  g_autoptr(GListModel) problems = regie_entity_check_shape (record, NULL);

  g_assert_nonnull (constructor);
  g_assert_nonnull (problems);
  made = constructor ();
  g_assert_true (regie_entity_equal (record, made));
  g_assert_true (regie_entity_equal (record, copy));

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieColumn *column = &table->columns[i];
      g_auto(GValue) value = G_VALUE_INIT;

      g_test_message ("%s", column->row.name);
      g_assert_true (regie_value_is_default (record, &column->row));
      get_property (record, column, &value);
      if (column->row.kind == REGIE_KIND_LIST)
        g_assert_cmpuint (g_list_model_get_n_items (g_value_get_object (&value)), ==, 0);
      else
        g_assert_true (g_param_value_defaults (column->pspec, &value));
    }
}

static void
properties_store (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(RegieEntity) empty = g_object_new (type->type, NULL);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieColumn *column = &table->columns[i];
      g_autoptr(RegieEntity) by_table = new_with (type->type, column, rand);
      g_autoptr(RegieEntity) by_property = g_object_new (type->type, NULL);
      g_auto(GValue) value = G_VALUE_INIT;

      if (column->row.kind == REGIE_KIND_LIST)
        continue;

      g_test_message ("%s", column->row.name);
      get_property (by_table, column, &value);
      g_object_set_property (G_OBJECT (by_property), column->row.name, &value);
      g_assert_true (regie_entity_equal (by_property, by_table));

      g_param_value_set_default (column->pspec, &value);
      g_object_set_property (G_OBJECT (by_property), column->row.name, &value);
      g_assert_true (regie_entity_equal (by_property, empty));
    }
}

/* Bindings and reports read from the property what the table says of a field. */
static void
properties_are_marked (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      GParamFlags flags = table->columns[i].pspec->flags;
      gboolean is_secret = (row->flags & REGIE_FIELD_SECRET) != 0;
      gboolean is_personal = is_secret || (row->flags & REGIE_FIELD_PERSONAL);

      g_test_message ("%s", row->name);
      g_assert_true (((flags & REGIE_PARAM_PERSONAL) != 0) == is_personal);
      g_assert_true (((flags & REGIE_PARAM_SECRET) != 0) == is_secret);
      g_assert_true (((flags & REGIE_PARAM_REQUIRED) != 0) ==
                     ((row->flags & REGIE_FIELD_REQUIRED) != 0));
      g_assert_true (((flags & G_PARAM_WRITABLE) != 0) == (row->kind != REGIE_KIND_LIST));
      g_assert_true (flags & G_PARAM_EXPLICIT_NOTIFY);
      g_assert_false (flags & (G_PARAM_CONSTRUCT | G_PARAM_CONSTRUCT_ONLY));
    }
}

static void
lists_stay (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(RegieEntity) record = g_object_new (type->type, NULL);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieColumn *column = &table->columns[i];
      g_auto(GValue) first = G_VALUE_INIT;
      g_auto(GValue) second = G_VALUE_INIT;

      if (column->row.kind != REGIE_KIND_LIST)
        continue;

      g_test_message ("%s", column->row.name);
      g_assert_false (column->pspec->flags & G_PARAM_WRITABLE);
      get_property (record, column, &first);
      get_property (record, column, &second);
      g_assert_true (g_value_get_object (&first) == g_value_get_object (&second));
      g_assert_true (g_list_model_get_item_type (g_value_get_object (&first)) == column->row.of ());
    }
}

static void
count_notify (GObject    *object,
              GParamSpec *pspec,
              gpointer    data)
{
  const char **name = data;

  g_assert_cmpstr (pspec->name, ==, *name);
  *name = NULL;
}

/* Sets a property and tells whether that was notified, once and for itself only. */
static gboolean
is_notified (RegieEntity       *record,
             const RegieColumn *column,
             const GValue      *value)
{
  const char *awaited = column->row.name;
  gulong handler = g_signal_connect (record, "notify", G_CALLBACK (count_notify), &awaited);

  g_object_set_property (G_OBJECT (record), column->row.name, value);
  g_signal_handler_disconnect (record, handler);

  return awaited == NULL;
}

static void
notify_tells_changes (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(RegieEntity) record = g_object_new (type->type, NULL);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieColumn *column = &table->columns[i];
      g_autoptr(RegieEntity) other = new_with (type->type, column, rand);
      g_auto(GValue) value = G_VALUE_INIT;
      g_auto(GValue) unset = G_VALUE_INIT;

      if (column->row.kind == REGIE_KIND_LIST)
        continue;

      g_test_message ("%s", column->row.name);
      get_property (other, column, &value);
      get_property (record, column, &unset);
      g_assert_false (is_notified (record, column, &unset));
      g_assert_true (is_notified (record, column, &value));
      g_assert_false (is_notified (record, column, &value));
      g_assert_true (is_notified (record, column, &unset));
    }
}

/* Calls a setter with what a getter gave, both known by their names only. */
static void
pass_on (RegieKind    kind,
         TestFunc     get,
         TestFunc     set,
         RegieEntity *from,
         RegieEntity *to)
{
  switch (kind)
    {
    case REGIE_KIND_BOOLEAN:
    case REGIE_KIND_INT:
    case REGIE_KIND_ENUM:
      ((void (*) (RegieEntity *, int)) set) (to, ((int (*) (RegieEntity *)) get) (from));
      return;
    case REGIE_KIND_INT64:
      ((void (*) (RegieEntity *, gint64)) set) (to, ((gint64 (*) (RegieEntity *)) get) (from));
      return;
    case REGIE_KIND_STRING:
    case REGIE_KIND_DATE:
    case REGIE_KIND_TIME:
    case REGIE_KIND_REFERENCE:
    case REGIE_KIND_STRINGS:
    case REGIE_KIND_CHILD:
      ((void (*) (RegieEntity *, gpointer)) set) (to, ((gpointer (*) (RegieEntity *)) get) (from));
      return;
    case REGIE_KIND_LIST:
      break;
    }

  g_assert_not_reached ();
}

static void
accessors_agree (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(RegieEntity) empty = g_object_new (type->type, NULL);

  for (guint i = 1; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      TestFunc get = test_type_find (type, "get", row->member);
      TestFunc set = test_type_find (type, "set", row->member);
      g_autoptr(RegieEntity) by_table = new_with (type->type, &table->columns[i], rand);
      g_autoptr(RegieEntity) by_setter = g_object_new (type->type, NULL);

      if (row->kind == REGIE_KIND_LIST)
        continue;

      g_test_message ("%s", row->name);
      g_assert_nonnull (get);
      g_assert_nonnull (set);
      pass_on (row->kind, get, set, by_table, by_setter);
      g_assert_true (regie_entity_equal (by_setter, by_table));
      pass_on (row->kind, get, set, empty, by_setter);
      g_assert_true (regie_entity_equal (by_setter, empty));
    }
}

static void
list_accessors_agree (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(RegieEntity) record = g_object_new (type->type, NULL);

  for (guint i = 1; i < table->n_columns; i++)
    {
      const RegieColumn *column = &table->columns[i];
      g_autofree char *noun = test_type_dup_singular (type, column->row.member);
      GListModel *(*get) (RegieEntity *) = NULL;
      void (*add) (RegieEntity *, RegieEntity *) = NULL;
      gboolean (*remove) (RegieEntity *, RegieEntity *) = NULL;
      g_autoptr(RegieEntity) item = NULL;
      g_auto(GValue) value = G_VALUE_INIT;

      if (column->row.kind != REGIE_KIND_LIST)
        continue;

      g_test_message ("%s", column->row.name);
      get = (GListModel * (*) (RegieEntity *) ) test_type_find (type, "get", column->row.member);
      add = (void (*) (RegieEntity *, RegieEntity *)) test_type_find (type, "add", noun);
      remove = (gboolean (*) (RegieEntity *, RegieEntity *)) test_type_find (type, "remove", noun);
      g_assert_true (get != NULL && add != NULL && remove != NULL);

      item = g_object_new (column->row.of (), NULL);
      g_assert_false (remove (record, item));
      get_property (record, column, &value);
      g_assert_true (G_LIST_MODEL (g_value_get_object (&value)) == get (record));
      add (record, item);
      g_assert_cmpuint (g_list_model_get_n_items (get (record)), ==, 1);
      g_assert_true (remove (record, item));
      g_assert_cmpuint (g_list_model_get_n_items (get (record)), ==, 0);
      g_assert_false (remove (record, item));
    }
}

static void
copy_equals (gconstpointer data)
{
  const TestType *type = data;
  g_autoptr(RegieEntity) record = new_filled (type->type);
  g_autoptr(RegieEntity) copy = regie_entity_dup (record);

  g_assert_true (G_OBJECT_TYPE (copy) == type->type);
  g_assert_true (regie_entity_equal (record, copy));
  g_assert_true (regie_entity_equal (copy, record));
}

static void
copy_is_apart (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  g_autoptr(RegieEntity) record = new_filled (type->type);
  g_autoptr(RegieEntity) reference = regie_entity_dup (record);

  for (guint i = 0; i < table->n_columns; i++)
    {
      g_autoptr(RegieEntity) copy = regie_entity_dup (record);

      g_test_message ("%s", table->columns[i].row.name);
      test_change_column (copy, &table->columns[i], rand);
      g_assert_false (regie_entity_equal (copy, record));
      g_assert_true (regie_entity_equal (reference, record));
    }
}

static void
count_gone (gpointer  data,
            GObject  *object)
{
  guint *n_alive = data;

  --*n_alive;
}

static void
ignore (void)
{
}

/* A leak checker does not see a leaked record that has a signal handler. */
static void
watch (RegieEntity *record,
       gpointer     data)
{
  guint *n_alive = data;

  ++*n_alive;
  g_object_weak_ref (G_OBJECT (record), count_gone, n_alive);
  g_signal_connect (record, "notify", G_CALLBACK (ignore), NULL);
}

static void
is_finalized (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  RegieEntity *record = new_filled (type->type);
  guint n_alive = 0;

  regie_tree_walk (record, watch, &n_alive);
  for (guint i = 0; i < table->n_columns; i++)
    if (table->columns[i].row.kind == REGIE_KIND_LIST)
      g_signal_connect (regie_items_get_model (
                          REGIE_MEMBER (RegieItems *, record, &table->columns[i].row)),
                        "items-changed",
                        G_CALLBACK (ignore),
                        NULL);

  g_assert_finalize_object (record);
  g_assert_cmpuint (n_alive, ==, 0);
}

static void
id_has_accessors (void)
{
  g_autoptr(RegieEntity) record = REGIE_ENTITY (regie_sample_new ());

  g_assert_null (regie_entity_get_id (record));
  regie_entity_set_id (record, "a-1");
  g_assert_cmpstr (regie_entity_get_id (record), ==, "a-1");
  regie_entity_set_id (record, NULL);
  g_assert_null (regie_entity_get_id (record));
}

static void
types_differ (void)
{
  g_autoptr(RegieEntity) goal = REGIE_ENTITY (regie_goal_new ());
  g_autoptr(RegieEntity) sample = REGIE_ENTITY (regie_sample_new ());

  g_assert_false (regie_entity_equal (goal, sample));
}

static void
empty_strings_are_none (void)
{
  const char *const none[] = { NULL };
  g_autoptr(RegieSample) sample = regie_sample_new ();

  regie_sample_set_words (sample, none);
  g_assert_null (regie_sample_get_words (sample));
}

static void
boolean_is_zero_or_one (void)
{
  g_autoptr(RegieSample) sample = regie_sample_new ();

  regie_sample_set_is_open (sample, 42);
  g_assert_cmpint (regie_sample_get_is_open (sample), ==, TRUE);
}

static void
moment_becomes_utc (void)
{
  g_autoptr(RegieSample) sample = regie_sample_new ();
  g_autoptr(GTimeZone) zone = g_time_zone_new_offset (2 * 3600);
  g_autoptr(GDateTime) local = g_date_time_new (zone, 2026, 7, 1, 1, 30, 0);
  g_autofree char *text = NULL;

  regie_sample_set_sealed_at (sample, local);
  text = g_date_time_format_iso8601 (regie_sample_get_sealed_at (sample));
  g_assert_cmpstr (text, ==, "2026-06-30T23:30:00Z");
}

static void
setting_own_value_is_safe (void)
{
  g_autoptr(RegieSample) sample = regie_sample_new ();
  const char *const words[] = { "een", "twee", NULL };

  regie_sample_set_title (sample, "een titel");
  regie_sample_set_title (sample, regie_sample_get_title (sample) + 4);
  g_assert_cmpstr (regie_sample_get_title (sample), ==, "titel");
  regie_sample_set_words (sample, words);
  regie_sample_set_words (sample, regie_sample_get_words (sample) + 1);
  g_assert_cmpstr (regie_sample_get_words (sample)[0], ==, "twee");
}

/* Misuse is tried in a process of its own, since it ends that. */
static void
misuse (void (*func) (RegieSample *sample))
{
  if (g_test_subprocess ())
    {
      g_autoptr(RegieSample) sample = regie_sample_new ();

      func (sample);
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*CRITICAL*assertion*failed*");
}

static void
use_broken_text (RegieSample *sample)
{
  regie_sample_set_title (sample, "\xff");
}

static void
use_broken_texts (RegieSample *sample)
{
  const char *const words[] = { "goed", "\xc3", NULL };

  regie_sample_set_words (sample, words);
}

static void
use_unknown_code (RegieSample *sample)
{
  regie_sample_set_status (sample, (RegieGoalStatus) 999);
}

static void
use_late_day (RegieSample *sample)
{
  g_autoptr(GDate) date = g_date_new_dmy (1, G_DATE_JANUARY, 10000);

  regie_sample_set_start_date (sample, date);
}

static void
use_early_moment (RegieSample *sample)
{
  g_autoptr(GTimeZone) zone = g_time_zone_new_offset (3600);
  g_autoptr(GDateTime) moment = g_date_time_new (zone, 1, 1, 1, 0, 30, 0);

  regie_sample_set_sealed_at (sample, moment);
}

static void
use_other_child (RegieSample *sample)
{
  g_autoptr(RegieGoal) goal = regie_goal_new ();

  regie_sample_set_part (sample, (gpointer) goal);
}

static void
use_other_item (RegieSample *sample)
{
  g_autoptr(RegieGoal) goal = regie_goal_new ();

  regie_sample_add_part (sample, (gpointer) goal);
}

static void
use_other_self (RegieSample *sample)
{
  g_autoptr(RegieGoal) goal = regie_goal_new ();

  regie_sample_set_title ((gpointer) goal, "nee");
}

static void
use_other_type (RegieSample *sample)
{
  g_autoptr(RegieEntity) goal = REGIE_ENTITY (regie_goal_new ());
  g_autoptr(GListModel) changes =
    regie_entity_diff (REGIE_ENTITY (sample), goal, REGIE_WRITE_CANONICAL);

  g_assert_null (changes);
}

/* GTest runs each case in its subprocess by its path alone, so each is a function. */
#define DEFINE_MISUSE(name)            \
  static void name##_is_refused (void) \
  {                                    \
    misuse (use_##name);               \
  }

DEFINE_MISUSE (broken_text)
DEFINE_MISUSE (broken_texts)
DEFINE_MISUSE (unknown_code)
DEFINE_MISUSE (late_day)
DEFINE_MISUSE (early_moment)
DEFINE_MISUSE (other_child)
DEFINE_MISUSE (other_item)
DEFINE_MISUSE (other_self)
DEFINE_MISUSE (other_type)

/* Each registered type stands in a header: so no type is left out of the tests. */
static void
types_are_declared (void)
{
  GPtrArray *types = test_types ();
  g_autofree GType *children = NULL;
  guint n_children = 0;

  g_assert_cmpuint (types->len, >, 1);
  for (guint i = 0; i < types->len; i++)
    {
      const TestType *type = types->pdata[i];

      g_type_class_unref (g_type_class_ref (type->type));
      g_assert_true (G_TYPE_IS_FINAL (type->type));
    }

  children = g_type_children (REGIE_TYPE_ENTITY, &n_children);
  g_assert_cmpuint (n_children, ==, types->len);
}

static void
add_for_type (const TestType *type)
{
  static const struct
  {
    const char *behaviour;
    GTestDataFunc func;
  } cases[] = {
    { "empty-is-valid", empty_is_valid },
    { "properties-store", properties_store },
    { "properties-are-marked", properties_are_marked },
    { "lists-stay", lists_stay },
    { "notify-tells-changes", notify_tells_changes },
    { "accessors-agree", accessors_agree },
    { "list-accessors-agree", list_accessors_agree },
    { "copy-equals", copy_equals },
    { "copy-is-apart", copy_is_apart },
    { "is-finalized", is_finalized },
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

  g_test_add_func ("/base/entity/types-are-declared", types_are_declared);
  g_test_add_func ("/base/entity/id-has-accessors", id_has_accessors);
  g_test_add_func ("/base/entity/types-differ", types_differ);
  g_test_add_func ("/base/entity/empty-strings-are-none", empty_strings_are_none);
  g_test_add_func ("/base/entity/boolean-is-zero-or-one", boolean_is_zero_or_one);
  g_test_add_func ("/base/entity/moment-becomes-utc", moment_becomes_utc);
  g_test_add_func ("/base/entity/setting-own-value-is-safe", setting_own_value_is_safe);
  g_test_add_func ("/base/entity/broken-text-is-refused", broken_text_is_refused);
  g_test_add_func ("/base/entity/broken-texts-are-refused", broken_texts_is_refused);
  g_test_add_func ("/base/entity/unknown-code-is-refused", unknown_code_is_refused);
  g_test_add_func ("/base/entity/late-day-is-refused", late_day_is_refused);
  g_test_add_func ("/base/entity/early-moment-is-refused", early_moment_is_refused);
  g_test_add_func ("/base/entity/other-child-is-refused", other_child_is_refused);
  g_test_add_func ("/base/entity/other-item-is-refused", other_item_is_refused);
  g_test_add_func ("/base/entity/other-self-is-refused", other_self_is_refused);
  g_test_add_func ("/base/entity/other-type-is-refused", other_type_is_refused);

  return g_test_run ();
}
