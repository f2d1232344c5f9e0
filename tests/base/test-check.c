/* test-check.c: what a record lacks
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

#define SEED 20260401

#define REQUIRED_TEXT     "This must be filled in."
#define RANGE_TEXT        "A number outside its range."
#define TARGET_TEXT       "There is no such record in the document."
#define DOUBLED_TEXT      "Another record of this kind has this id."
#define MUNICIPALITY_TEXT "Not the code of a municipality: GM and four digits."
#define NUMBER_TEXT       "Not a citizen service number: nine digits that pass the 11-test."

static RegieEntity *
new_filled (GType type,
            guint depth)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (SEED);
  RegieEntity *record = g_object_new (type, NULL);

  test_fill (record, rand, depth, TEST_ALL);

  return record;
}

/* How often something is said of a place. */
static guint
count_problems (RegieEntity *record,
                const char  *path,
                const char  *text)
{
  g_autoptr(GListModel) problems = regie_entity_check_shape (record, "en");
  guint n_found = 0;

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);

      if (g_strcmp0 (regie_problem_get_path (problem), path) == 0 &&
          g_strcmp0 (regie_problem_get_text (problem), text) == 0)
        n_found++;
    }

  return n_found;
}

/* The id of some record of a type in a document, or NULL. */
typedef struct
{
  GType       type;
  const char *id;
} Target;

static void
find_target (RegieEntity *record,
             gpointer     data)
{
  Target *target = data;

  if (G_OBJECT_TYPE (record) == target->type)
    target->id = record->id;
}

static const char *
target_id (RegieEntity      *root,
           const RegieField *row)
{
  Target target = { row->of (), NULL };

  regie_tree_walk (root, find_target, &target);

  return target.id;
}

/* Gives each reference a target; what has none in this document is unset. */
static void
mend_references (RegieEntity *record,
                 gpointer     root)
{
  const RegieTable *table = regie_entity_get_table (record);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;

      if (row->kind == REGIE_KIND_REFERENCE)
        regie_entity_store_string (record, row->offset, target_id (root, row));
      else if (row->kind == REGIE_KIND_STRINGS && row->of != NULL)
        {
          const char *ids[] = { target_id (root, row), NULL };

          regie_entity_store_strings (record, row->offset, ids);
        }
    }
}

static void
assert_sound (GType type)
{
  g_autoptr(RegieEntity) record = new_filled (type, TEST_DEPTH);
  g_autoptr(GListModel) problems = NULL;

  regie_tree_walk (record, mend_references, record);
  problems = regie_entity_check_shape (record, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

static void
whole_dossier_is_sound (void)
{
  assert_sound (REGIE_TYPE_DOSSIER);
}

static void
whole_method_is_sound (void)
{
  assert_sound (REGIE_TYPE_METHOD);
}

static void
whole_sample_is_sound (void)
{
  assert_sound (REGIE_TYPE_SAMPLE);
}

static void
missing_value_is_found (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      gboolean is_number = row->kind == REGIE_KIND_BOOLEAN || row->kind == REGIE_KIND_INT ||
                           row->kind == REGIE_KIND_INT64;
      gboolean is_required = (row->flags & REGIE_FIELD_REQUIRED) && !is_number;
      g_autoptr(RegieEntity) record = new_filled (type->type, 1);

      g_test_message ("%s", row->name);
      g_assert_cmpuint (count_problems (record, row->member, REQUIRED_TEXT), ==, 0);
      regie_value_clear (record, row);
      g_assert_cmpuint (count_problems (record, row->member, REQUIRED_TEXT),
                        ==,
                        is_required ? 1 : 0);
    }
}

static void
missing_target_is_found (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      const char *const nobody[] = { "nobody", "no one", NULL };
      g_autoptr(RegieEntity) record = g_object_new (type->type, NULL);
      guint n_expected = 0;

      g_test_message ("%s", row->name);
      if (row->kind == REGIE_KIND_REFERENCE)
        {
          regie_entity_store_string (record, row->offset, nobody[0]);
          n_expected = 1;
        }
      else if (row->kind == REGIE_KIND_STRINGS)
        {
          regie_entity_store_strings (record, row->offset, nobody);
          n_expected = row->of == NULL ? 0 : 2;
        }
      g_assert_cmpuint (count_problems (record, row->member, TARGET_TEXT), ==, n_expected);
    }
}

static void
doubled_id_is_found (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      g_autofree char *first = g_strconcat (row->member, "[0].id", NULL);
      g_autofree char *second = g_strconcat (row->member, "[1].id", NULL);
      g_autoptr(RegieEntity) record = NULL;
      RegieItems *list = NULL;

      if (row->kind != REGIE_KIND_LIST)
        continue;

      g_test_message ("%s", row->name);
      record = new_filled (type->type, 1);
      list = REGIE_MEMBER (RegieItems *, record, row);
      g_assert_cmpuint (count_problems (record, second, DOUBLED_TEXT), ==, 0);
      regie_entity_set_id (list->items[1], list->items[0]->id);
      g_assert_cmpuint (count_problems (record, first, DOUBLED_TEXT), ==, 0);
      g_assert_cmpuint (count_problems (record, second, DOUBLED_TEXT), ==, 1);
      regie_entity_set_id (list->items[0], NULL);
      regie_entity_set_id (list->items[1], NULL);
      g_assert_cmpuint (count_problems (record, second, DOUBLED_TEXT), ==, 0);
    }
}

static guint
count_out_of_range (GType             type,
                    const RegieField *row,
                    gint64            number)
{
  g_autoptr(RegieEntity) record = g_object_new (type, NULL);

  regie_entity_store_int (record, row->offset, number);

  return count_problems (record, row->member, RANGE_TEXT);
}

static void
number_out_of_range_is_found (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      gboolean has_range = row->min != 0 || row->max != 0;

      if (row->kind != REGIE_KIND_INT)
        continue;

      g_test_message ("%s", row->name);
      g_assert_cmpuint (count_out_of_range (type->type, row, G_MININT), ==, has_range);
      g_assert_cmpuint (count_out_of_range (type->type, row, G_MAXINT),
                        ==,
                        has_range && row->max < G_MAXINT);
      if (!has_range)
        continue;
      g_assert_cmpuint (count_out_of_range (type->type, row, row->min - 1), ==, 1);
      g_assert_cmpuint (count_out_of_range (type->type, row, row->min), ==, 0);
      g_assert_cmpuint (count_out_of_range (type->type, row, row->max), ==, 0);
    }
}

static void
municipality_has_a_shape (void)
{
  static const struct
  {
    const char *code;
    gboolean is_good;
  } cases[] = {
    { NULL, TRUE },       { "GM0363", TRUE },   { "GM0000", TRUE },  { "GM9999", TRUE },
    { "", FALSE },        { "GM", FALSE },      { "GM363", FALSE },  { "GM03630", FALSE },
    { "gm0363", FALSE },  { "0363", FALSE },    { "GM036a", FALSE }, { " GM0363", FALSE },
    { "GM0363 ", FALSE }, { "GM0363x", FALSE }, { "GM٠٣٦٣", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(RegieSample) sample = regie_sample_new ();

      regie_sample_set_municipality (sample, cases[i].code);
      g_test_message ("%s", cases[i].code);
      g_assert_cmpuint (count_problems (REGIE_ENTITY (sample), "municipality", MUNICIPALITY_TEXT),
                        ==,
                        !cases[i].is_good);
    }
}

static void
citizen_number_has_a_shape (void)
{
  static const struct
  {
    const char *number;
    gboolean is_good;
  } cases[] = {
    { NULL, TRUE },         { "111222333", TRUE },
    { "123456782", TRUE },  { "010464554", TRUE },
    { "", FALSE },          { "000000000", FALSE },
    { "111222334", FALSE }, { "123456789", FALSE },
    { "11122233", FALSE },  { "1112223330", FALSE },
    { "11122233a", FALSE }, { "111222333x", FALSE },
    { "-11222333", FALSE }, { "111 222 333", FALSE },
    { "211222333", FALSE }, { "121222333", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(RegieSample) sample = regie_sample_new ();

      regie_sample_set_secret (sample, cases[i].number);
      g_test_message ("%s", cases[i].number);
      g_assert_cmpuint (count_problems (REGIE_ENTITY (sample), "secret", NUMBER_TEXT),
                        ==,
                        !cases[i].is_good);
    }
}

static void
one_id_in_two_types_is_fine (void)
{
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();
  g_autoptr(RegiePerson) person = regie_person_new ();
  g_autoptr(RegieOrganisation) organisation = regie_organisation_new ();

  regie_entity_set_id (REGIE_ENTITY (person), "x");
  regie_entity_set_id (REGIE_ENTITY (organisation), "x");
  regie_dossier_add_person (dossier, person);
  regie_dossier_add_organisation (dossier, organisation);
  g_assert_cmpuint (count_problems (REGIE_ENTITY (dossier), "persons[0].id", DOUBLED_TEXT), ==, 0);
  g_assert_cmpuint (count_problems (REGIE_ENTITY (dossier), "organisations[0].id", DOUBLED_TEXT),
                    ==,
                    0);
}

static void
target_has_the_right_type (void)
{
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();
  g_autoptr(RegiePerson) person = regie_person_new ();
  g_autoptr(RegieOrganisation) organisation = regie_organisation_new ();

  regie_entity_set_id (REGIE_ENTITY (person), "x");
  regie_dossier_add_person (dossier, person);
  regie_dossier_set_organisation (dossier, "x");
  g_assert_cmpuint (count_problems (REGIE_ENTITY (dossier), "organisation", TARGET_TEXT), ==, 1);

  regie_entity_set_id (REGIE_ENTITY (organisation), "x");
  regie_dossier_add_organisation (dossier, organisation);
  g_assert_cmpuint (count_problems (REGIE_ENTITY (dossier), "organisation", TARGET_TEXT), ==, 0);
}

/* The same record twice is two records of one id. */
static void
record_added_twice_is_found (void)
{
  g_autoptr(RegieSample) sample = regie_sample_new ();
  g_autoptr(RegieSample) part = regie_sample_new ();

  regie_entity_set_id (REGIE_ENTITY (part), "x");
  regie_sample_add_part (sample, part);
  regie_sample_set_part (sample, part);
  g_assert_cmpuint (count_problems (REGIE_ENTITY (sample), "parts[0].id", DOUBLED_TEXT), ==, 1);
}

static void
problems_are_in_order (void)
{
  static const char *const paths[] = {
    "grade", "answer", "part.title", "part.answer", "part.parts[0].id"
  };
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(RegieEntity) record = regie_reader_read_text (
    reader,
    REGIE_TYPE_SAMPLE,
    "{\"id\":\"a\",\"title\":\"t\",\"grade\":11,"
    "\"part\":{\"id\":\"b\",\"parts\":[{\"id\":\"a\",\"title\":\"t\",\"answer\":\"yes\"}]}}",
    NULL);
  g_autoptr(GListModel) problems = regie_entity_check_shape (record, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, G_N_ELEMENTS (paths));
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);

      g_assert_cmpstr (regie_problem_get_path (problem), ==, paths[i]);
    }
}

static void
sentences_have_a_language (void)
{
  static const struct
  {
    const char *language;
    const char *text;
  } cases[] = {
    { NULL, "Dit moet worden ingevuld." },
    { "nl", "Dit moet worden ingevuld." },
    { "nl-BE", "Dit moet worden ingevuld." },
    { "en", REQUIRED_TEXT },
    { "fr", REQUIRED_TEXT },
  };
  g_autoptr(RegieEntity) record = REGIE_ENTITY (regie_problem_new ());

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GListModel) problems = regie_entity_check_shape (record, cases[i].language);
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, 0);

      g_assert_cmpstr (regie_problem_get_text (problem), ==, cases[i].text);
    }
}

static void
add_for_type (const TestType *type)
{
  static const struct
  {
    const char *behaviour;
    GTestDataFunc func;
  } cases[] = {
    { "missing-value-is-found", missing_value_is_found },
    { "missing-target-is-found", missing_target_is_found },
    { "doubled-id-is-found", doubled_id_is_found },
    { "number-out-of-range-is-found", number_out_of_range_is_found },
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

  g_test_add_func ("/base/check/whole-dossier-is-sound", whole_dossier_is_sound);
  g_test_add_func ("/base/check/whole-method-is-sound", whole_method_is_sound);
  g_test_add_func ("/base/check/whole-sample-is-sound", whole_sample_is_sound);
  g_test_add_func ("/base/check/municipality-has-a-shape", municipality_has_a_shape);
  g_test_add_func ("/base/check/citizen-number-has-a-shape", citizen_number_has_a_shape);
  g_test_add_func ("/base/check/one-id-in-two-types-is-fine", one_id_in_two_types_is_fine);
  g_test_add_func ("/base/check/target-has-the-right-type", target_has_the_right_type);
  g_test_add_func ("/base/check/record-added-twice-is-found", record_added_twice_is_found);
  g_test_add_func ("/base/check/problems-are-in-order", problems_are_in_order);
  g_test_add_func ("/base/check/sentences-have-a-language", sentences_have_a_language);

  return g_test_run ();
}
