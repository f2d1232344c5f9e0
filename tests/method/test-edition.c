/* test-edition.c: loading an edition, and what one asks of a method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

static void
lists_in_order (void)
{
  g_auto(GStrv) editions = regie_method_list_editions ();

  g_assert_true (g_strv_contains ((const char *const *) editions, "regisseur"));
  g_assert_true (g_strv_contains ((const char *const *) editions, "procesregisseur"));
  for (gsize i = 1; editions[i] != NULL; i++)
    g_assert_cmpstr (editions[i - 1], <, editions[i]);
}

static void
loads_what_it_lists (void)
{
  g_auto(GStrv) editions = regie_method_list_editions ();

  for (gsize i = 0; editions[i] != NULL; i++)
    {
      RegieMethod *method = test_method_new (editions[i]);

      g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (method)), ==, editions[i]);
      g_assert_cmpint (regie_method_get_mode (method), ==, REGIE_LAYER_MODE_BASE);
      g_assert_finalize_object (method);
    }
}

static void
loads_a_new_one_each_time (void)
{
  g_autoptr(RegieMethod) first = test_method_new ("regisseur");
  g_autoptr(RegieMethod) second = test_method_new ("regisseur");

  g_assert_true (first != second);
  g_assert_true (regie_entity_equal (REGIE_ENTITY (first), REGIE_ENTITY (second)));
}

static void
there_is_no_such_edition (gconstpointer id)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (regie_method_load_edition (id, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);
}

static RegieMethod *
read_source (const char *id)
{
  g_autofree char *name = g_strconcat (id, ".json", NULL);
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "..", "lib", "method", "editions", name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  RegieEntity *method = regie_reader_read_file (reader, REGIE_TYPE_METHOD, file, NULL, &error);

  g_assert_no_error (error);

  return REGIE_METHOD (method);
}

static void
one_from_a_file_is_the_same (gconstpointer id)
{
  g_autoptr(RegieMethod) built_in = test_method_new (id);
  g_autoptr(RegieMethod) from_file = read_source (id);
  g_autoptr(RegieReview) review = NULL;
  g_autoptr(RegieDossier) dossier = test_case_new ();
  GDate day = test_day ("2026-06-01");
  g_autoptr(GListModel) findings = NULL;

  g_assert_true (regie_entity_equal (REGIE_ENTITY (built_in), REGIE_ENTITY (from_file)));

  /* The steps of the case are those of one of the editions. */
  test_edit (from_file,
             "rule_settings+: {'id': 'P8.2', 'is_off': true, 'reason': 'Andere stappen'}");
  review = regie_review_new (from_file);
  findings = regie_review_check (review, dossier, &day, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (findings), ==, 0);
}

/* What is looked up in the intervals of an edition. */
static const struct
{
  const char *name;
  const char *variant;
  const char *level;
  const char *stage;
  int days;
} intervals[] = {
  { "of-the-variant", "light", NULL, NULL, 300 },
  { "of-the-level", NULL, "breakthrough", NULL, 28 },
  { "of-the-stage", NULL, NULL, "direct-safety", 14 },
  { "stage-before-variant", "light", "self", "direct-safety", 14 },
  { "level-before-stage-by-place", "heavy", "breakthrough", "stable-safety", 28 },
  { "variant-before-stage-by-place", "heavy", "case", "recovery", 42 },
  { "otherwise", "other", "other", "other", 90 },
  { "nothing-known", NULL, NULL, NULL, 90 },
};

static void
interval_days (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");

  g_assert_cmpint (regie_method_get_interval_days (method,
                                                   intervals[i].variant,
                                                   intervals[i].level,
                                                   intervals[i].stage),
                   ==,
                   intervals[i].days);
}

static void
interval_wants_all_conditions (void)
{
  g_autoptr(RegieEntity) record = test_record_new (
    REGIE_TYPE_METHOD,
    "{'intervals': [{'variant': 'light', 'level': 'self', 'stage': 'recovery', 'days': 5}, {'level': 'self', 'days': 6}]}");
  RegieMethod *method = REGIE_METHOD (record);

  g_assert_cmpint (regie_method_get_interval_days (method, "light", "self", "recovery"), ==, 5);
  g_assert_cmpint (regie_method_get_interval_days (method, "heavy", "self", "recovery"), ==, 6);
  g_assert_cmpint (regie_method_get_interval_days (method, "light", "self", NULL), ==, 6);
  g_assert_cmpint (regie_method_get_interval_days (method, "light", "case", "recovery"), ==, 0);
}

static void
no_intervals (void)
{
  g_autoptr(RegieMethod) method = regie_method_new ();

  g_assert_cmpint (regie_method_get_interval_days (method, "light", NULL, NULL), ==, 0);
}

static void
check_name (GType       type,
            const char *id,
            const char *language,
            const char *expected)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autofree char *name = regie_method_dup_name (method, type, id, language);

  g_assert_cmpstr (name, ==, expected);
}

static void
names_an_item (void)
{
  check_name (REGIE_TYPE_PHASE, "1", NULL, "Aanmelding");
  check_name (REGIE_TYPE_PHASE, "1", "nl-BE", "Aanmelding");
  check_name (REGIE_TYPE_PHASE, "1", "en", "Registration");
}

static void
names_by_type_and_id (void)
{
  check_name (REGIE_TYPE_SCALE, "safety", "en", "Safety scale");
  check_name (REGIE_TYPE_TERM, "safety", "en", "Safety");
}

static void
unknown_item_by_its_id (void)
{
  check_name (REGIE_TYPE_PHASE, "9", NULL, "9");
}

static void
item_without_name_by_its_id (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autofree char *name = NULL;

  test_edit (method, "phases[0].names: null");
  name = regie_method_dup_name (method, REGIE_TYPE_PHASE, "1", NULL);

  g_assert_cmpstr (name, ==, "1");
}

/* An interval has no names at all. */
static void
type_without_names_by_its_id (void)
{
  check_name (REGIE_TYPE_INTERVAL, "light", NULL, "light");
}

static void
no_item_no_name (void)
{
  check_name (REGIE_TYPE_PHASE, NULL, NULL, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/method/edition/lists-in-order", lists_in_order);
  g_test_add_func ("/method/edition/loads-what-it-lists", loads_what_it_lists);
  g_test_add_func ("/method/edition/loads-a-new-one-each-time", loads_a_new_one_each_time);
  g_test_add_data_func ("/method/edition/no-edition-of-that-name",
                        "zorgregisseur",
                        there_is_no_such_edition);
  g_test_add_data_func ("/method/edition/no-edition-without-name", "", there_is_no_such_edition);
  g_test_add_data_func ("/method/edition/no-edition-elsewhere",
                        "../locale/nl",
                        there_is_no_such_edition);
  g_test_add_data_func ("/method/edition/one-from-a-file-is-the-same/regisseur",
                        "regisseur",
                        one_from_a_file_is_the_same);
  g_test_add_data_func ("/method/edition/one-from-a-file-is-the-same/procesregisseur",
                        "procesregisseur",
                        one_from_a_file_is_the_same);
  for (gsize i = 0; i < G_N_ELEMENTS (intervals); i++)
    {
      g_autofree char *path = g_strconcat ("/method/edition/interval/", intervals[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), interval_days);
    }
  g_test_add_func ("/method/edition/interval/wants-all-conditions", interval_wants_all_conditions);
  g_test_add_func ("/method/edition/interval/no-intervals", no_intervals);
  g_test_add_func ("/method/edition/name/of-an-item", names_an_item);
  g_test_add_func ("/method/edition/name/by-type-and-id", names_by_type_and_id);
  g_test_add_func ("/method/edition/name/unknown-item-by-its-id", unknown_item_by_its_id);
  g_test_add_func ("/method/edition/name/item-without-name-by-its-id", item_without_name_by_its_id);
  g_test_add_func ("/method/edition/name/type-without-names-by-its-id",
                   type_without_names_by_its_id);
  g_test_add_func ("/method/edition/name/no-item-no-name", no_item_no_name);

  return g_test_run ();
}
