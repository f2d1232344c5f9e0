/* regie-schema.c: the JSON Schema of a type
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-schema.h>

#include "base/regie-writer-private.h"

/* Prints a schema line by line: each value on its own, so that two versions compare well. */
typedef struct
{
  RegieText text;
  guint     depth;
  gboolean  is_first;
  /* The types that are described, in the order in which they were met. */
  GPtrArray *tables;
} Schema;

static void
next_line (Schema *schema)
{
  if (!schema->is_first)
    regie_text_puts (&schema->text, ",");
  regie_text_puts (&schema->text, "\n");
  for (guint i = 0; i < schema->depth; i++)
    regie_text_puts (&schema->text, "  ");
  schema->is_first = FALSE;
}

static void
put_name (Schema     *schema,
          const char *name)
{
  next_line (schema);
  regie_text_put_json_string (&schema->text, name);
  regie_text_puts (&schema->text, ": ");
}

static void
put_text (Schema     *schema,
          const char *name,
          const char *value)
{
  put_name (schema, name);
  regie_text_put_json_string (&schema->text, value);
}

static void
put_number (Schema     *schema,
            const char *name,
            gint64      value)
{
  put_name (schema, name);
  regie_text_put_int64 (&schema->text, value);
}

static void
put_flag (Schema     *schema,
          const char *name,
          gboolean    value)
{
  put_name (schema, name);
  if (value)
    regie_text_puts (&schema->text, "true");
  else
    regie_text_puts (&schema->text, "false");
}

static void
open_container (Schema     *schema,
                const char *name,
                const char *bracket)
{
  put_name (schema, name);
  regie_text_put (&schema->text, bracket, 1);
  schema->depth++;
  schema->is_first = TRUE;
}

static void
close_container (Schema     *schema,
                 const char *bracket)
{
  gboolean was_empty = schema->is_first;

  schema->depth--;
  if (!was_empty)
    {
      schema->is_first = TRUE;
      next_line (schema);
    }
  regie_text_put (&schema->text, bracket, 1);
  schema->is_first = FALSE;
}

/* `RegieGoal` is `Goal` in a schema, as it is in every binding. */
static const char *
type_name (const RegieTable *table)
{
  return g_type_name (table->type) + strlen ("Regie");
}

static void
put_item (Schema     *schema,
          const char *value)
{
  next_line (schema);
  regie_text_put_json_string (&schema->text, value);
}

/* Null is what a value is when it is not there: so a required one cannot be null. */
static void
put_type (Schema           *schema,
          const RegieField *row,
          const char       *type)
{
  if (row->flags & REGIE_FIELD_REQUIRED)
    {
      put_text (schema, "type", type);
      return;
    }

  open_container (schema, "type", "[");
  put_item (schema, type);
  put_item (schema, "null");
  close_container (schema, "]");
}

static void
put_count (Schema           *schema,
           const RegieField *row)
{
  if (row->flags & REGIE_FIELD_REQUIRED)
    put_number (schema, "minItems", 1);
}

static void
put_link (Schema           *schema,
          const RegieTable *table)
{
  g_autofree char *link = g_strconcat ("#/$defs/", type_name (table), NULL);

  if (!g_ptr_array_find (schema->tables, table, NULL))
    g_ptr_array_add (schema->tables, (gpointer) table);
  put_text (schema, "$ref", link);
}

static void
put_shape (Schema     *schema,
           RegieShape  shape)
{
  switch (shape)
    {
    case REGIE_SHAPE_NONE:
      return;
    case REGIE_SHAPE_MUNICIPALITY:
      put_text (schema, "pattern", "^GM[0-9]{4}$");
      return;
    case REGIE_SHAPE_BSN:
      put_text (schema, "pattern", "^[0-9]{9}$");
      return;
    }

  g_assert_not_reached ();
}

static void
put_range (Schema           *schema,
           const RegieField *row,
           gint64            min,
           gint64            max)
{
  gboolean has_range = row->min != 0 || row->max != 0;

  put_text (schema, "type", "integer");
  put_number (schema, "minimum", has_range ? row->min : min);
  put_number (schema, "maximum", has_range ? row->max : max);
}

static void
put_target (Schema           *schema,
            const RegieField *row)
{
  if (row->of != NULL)
    put_text (schema, "x-target", g_type_name (row->of ()) + strlen ("Regie"));
}

/* The first code is that of a value that is not there. */
static void
put_codes (Schema            *schema,
           const RegieColumn *column)
{
  gboolean is_required = (column->row.flags & REGIE_FIELD_REQUIRED) != 0;

  open_container (schema, "enum", "[");
  for (guint i = is_required ? 1 : 0; i < column->values->n_values; i++)
    put_item (schema, column->values->values[i].value_nick);
  close_container (schema, "]");
}

static void
put_child (Schema            *schema,
           const RegieColumn *column)
{
  if (column->row.flags & REGIE_FIELD_REQUIRED)
    {
      put_link (schema, regie_column_get_child (column));
      return;
    }

  open_container (schema, "anyOf", "[");
  next_line (schema);
  regie_text_puts (&schema->text, "{ \"type\": \"null\" }");
  next_line (schema);
  regie_text_puts (&schema->text, "{");
  schema->depth++;
  schema->is_first = TRUE;
  put_link (schema, regie_column_get_child (column));
  close_container (schema, "}");
  close_container (schema, "]");
}

/* As strict as the reader, which many a validator is not about formats. */
#define DAY_PATTERN   "[0-9]{4}-[0-9]{2}-[0-9]{2}"
#define CLOCK_PATTERN "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,6})?"

static void
put_moment (Schema           *schema,
            const RegieField *row,
            const char       *format,
            const char       *pattern)
{
  put_type (schema, row, "string");
  put_text (schema, "format", format);
  put_text (schema, "pattern", pattern);
}

static void
put_strings (Schema           *schema,
             const RegieField *row)
{
  put_type (schema, row, "array");
  put_count (schema, row);
  put_target (schema, row);
  open_container (schema, "items", "{");
  put_text (schema, "type", "string");
  close_container (schema, "}");
}

static void
put_list (Schema            *schema,
          const RegieColumn *column)
{
  put_text (schema, "type", "array");
  put_count (schema, &column->row);
  open_container (schema, "items", "{");
  put_link (schema, regie_column_get_child (column));
  close_container (schema, "}");
}

static void
put_kind (Schema            *schema,
          const RegieColumn *column)
{
  const RegieField *row = &column->row;

  switch (row->kind)
    {
    case REGIE_KIND_STRING:
      put_type (schema, row, "string");
      put_shape (schema, row->shape);
      return;
    case REGIE_KIND_BOOLEAN:
      put_text (schema, "type", "boolean");
      return;
    case REGIE_KIND_INT:
      put_range (schema, row, G_MININT, G_MAXINT);
      return;
    case REGIE_KIND_INT64:
      put_range (schema, row, G_MININT64, G_MAXINT64);
      return;
    case REGIE_KIND_ENUM:
      put_codes (schema, column);
      return;
    case REGIE_KIND_DATE:
      put_moment (schema, row, "date", "^" DAY_PATTERN "$");
      return;
    case REGIE_KIND_TIME:
      put_moment (schema, row, "date-time", "^" DAY_PATTERN "T" CLOCK_PATTERN "Z$");
      return;
    case REGIE_KIND_REFERENCE:
      put_type (schema, row, "string");
      put_target (schema, row);
      return;
    case REGIE_KIND_STRINGS:
      put_strings (schema, row);
      return;
    case REGIE_KIND_CHILD:
      put_child (schema, column);
      return;
    case REGIE_KIND_LIST:
      put_list (schema, column);
      return;
    }

  g_assert_not_reached ();
}

static void
put_column (Schema            *schema,
            const RegieColumn *column)
{
  open_container (schema, column->row.member, "{");
  put_kind (schema, column);
  if (column->row.flags & (REGIE_FIELD_PERSONAL | REGIE_FIELD_SECRET))
    put_flag (schema, "x-personal", TRUE);
  if (column->row.flags & REGIE_FIELD_SECRET)
    put_flag (schema, "x-secret", TRUE);
  close_container (schema, "}");
}

static void
put_required (Schema           *schema,
              const RegieTable *table)
{
  open_container (schema, "required", "[");
  for (guint i = 0; i < table->n_columns; i++)
    if (table->columns[i].row.flags & REGIE_FIELD_REQUIRED)
      put_item (schema, table->columns[i].row.member);
  close_container (schema, "]");
}

static void
put_table (Schema           *schema,
           const RegieTable *table)
{
  open_container (schema, type_name (table), "{");
  put_text (schema, "type", "object");
  open_container (schema, "properties", "{");
  for (guint i = 0; i < table->n_columns; i++)
    put_column (schema, &table->columns[i]);
  close_container (schema, "}");
  put_required (schema, table);
  put_flag (schema, "additionalProperties", FALSE);
  close_container (schema, "}");
}

/**
 * regie_schema_for_type:
 * @type: type of a record, such as [class@Regie.Dossier]
 *
 * Prints the JSON Schema, draft 2020-12, of a type and all that it owns.
 *
 * The schema asks for what [method@Regie.Entity.check_shape] asks for, except that references
 * have a target: it names the type of that as `x-target`. It also asks that a required number
 * stands there, which a record that was read always has. Data about a person are marked
 * `x-personal`, secrets `x-secret`.
 *
 * Returns: (transfer full): the schema, a JSON text
 *
 * Since: 0.1
 */
char *
regie_schema_for_type (GType type)
{
  g_autoptr(GPtrArray) tables = NULL;
  Schema schema = { .is_first = TRUE };

  g_return_val_if_fail (g_type_is_a (type, REGIE_TYPE_ENTITY), NULL);
  g_return_val_if_fail (!G_TYPE_IS_ABSTRACT (type), NULL);

  tables = g_ptr_array_new ();
  schema.tables = tables;

  regie_text_puts (&schema.text, "{");
  schema.depth = 1;
  put_text (&schema, "$schema", "https://json-schema.org/draft/2020-12/schema");
  put_text (&schema, "title", type_name (regie_table_for_type (type)));
  put_link (&schema, regie_table_for_type (type));
  open_container (&schema, "$defs", "{");
  for (guint i = 0; i < tables->len; i++)
    put_table (&schema, tables->pdata[i]);
  close_container (&schema, "}");
  regie_text_puts (&schema.text, "\n}\n");

  return regie_text_steal (&schema.text);
}
