/* test-schema.c: the JSON Schema of each type; schemas.py tries it on documents
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "base/regie-table-private.h"

#include "data/sample.h"
#include "data/types.h"

/* The part of a schema that describes one type: each value has a line, so the indentation tells
 * where it ends. */
static char *
dup_definition (const char *schema,
                GType       type)
{
  g_autofree char *head =
    g_strconcat ("\n    \"", g_type_name (type) + strlen ("Regie"), "\": {\n", NULL);
  const char *start = strstr (schema, head);
  const char *end = NULL;

  g_assert_nonnull (start);
  end = strstr (start, "\n    }");
  g_assert_nonnull (end);

  return g_strndup (start, end - start);
}

static void
names_every_member (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autofree char *schema = regie_schema_for_type (type->type);
  g_autofree char *definition = dup_definition (schema, type->type);
  const char *last = definition;

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      g_autofree char *member = g_strconcat ("\n        \"", row->member, "\": {\n", NULL);
      const char *found = strstr (last, member);

      g_test_message ("%s", row->name);
      g_assert_nonnull (found);
      last = found;
    }
}

/* What is personal, secret or required stands in the schema as in the table, and nowhere else. */
static void
marks_follow_the_table (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);
  g_autofree char *schema = regie_schema_for_type (type->type);
  g_autofree char *definition = dup_definition (schema, type->type);
  const char *required = strstr (definition, "\n      \"required\": [");

  g_assert_nonnull (required);
  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      g_autofree char *head = g_strconcat ("\n        \"", row->member, "\": {\n", NULL);
      g_autofree char *item = g_strconcat ("\n        \"", row->member, "\"", NULL);
      const char *start = strstr (definition, head);
      g_autofree char *member = g_strndup (start, strstr (start, "\n        }") - start);
      gboolean is_personal = (row->flags & (REGIE_FIELD_PERSONAL | REGIE_FIELD_SECRET)) != 0;

      g_test_message ("%s", row->name);
      g_assert_true ((strstr (member, "\"x-personal\": true") != NULL) == is_personal);
      g_assert_true ((strstr (member, "\"x-secret\": true") != NULL) ==
                     ((row->flags & REGIE_FIELD_SECRET) != 0));
      g_assert_true ((strstr (required, item) != NULL) ==
                     ((row->flags & REGIE_FIELD_REQUIRED) != 0));
    }
}

static void
types_without_table_are_refused (void)
{
  if (g_test_subprocess ())
    {
      g_autofree char *schema = regie_schema_for_type (REGIE_TYPE_ENTITY);

      g_assert_null (schema);
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*CRITICAL*assertion*failed*");
}

/* The whole of a small one, so that a change of the form is seen. */
static void
form_is_known (void)
{
  g_autofree char *schema = regie_schema_for_type (REGIE_TYPE_PROBLEM);

  g_assert_cmpstr (schema,
                   ==,
                   "{\n"
                   "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
                   "  \"title\": \"Problem\",\n"
                   "  \"$ref\": \"#/$defs/Problem\",\n"
                   "  \"$defs\": {\n"
                   "    \"Problem\": {\n"
                   "      \"type\": \"object\",\n"
                   "      \"properties\": {\n"
                   "        \"id\": {\n"
                   "          \"type\": [\n"
                   "            \"string\",\n"
                   "            \"null\"\n"
                   "          ]\n"
                   "        },\n"
                   "        \"path\": {\n"
                   "          \"type\": \"string\"\n"
                   "        },\n"
                   "        \"kind\": {\n"
                   "          \"enum\": [\n"
                   "            \"unknown\",\n"
                   "            \"missing\",\n"
                   "            \"shape\",\n"
                   "            \"range\",\n"
                   "            \"doubled\",\n"
                   "            \"dangling\"\n"
                   "          ]\n"
                   "        },\n"
                   "        \"text\": {\n"
                   "          \"type\": \"string\"\n"
                   "        }\n"
                   "      },\n"
                   "      \"required\": [\n"
                   "        \"path\",\n"
                   "        \"text\"\n"
                   "      ],\n"
                   "      \"additionalProperties\": false\n"
                   "    }\n"
                   "  }\n"
                   "}\n");
}

static void
add_for_type (const TestType *type)
{
  static const struct
  {
    const char *behaviour;
    GTestDataFunc func;
  } cases[] = {
    { "schema-names-every-member", names_every_member },
    { "schema-marks-follow-the-table", marks_follow_the_table },
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

  g_test_add_func ("/base/schema/types-without-table-are-refused", types_without_table_are_refused);
  g_test_add_func ("/base/schema/form-is-known", form_is_known);

  return g_test_run ();
}
