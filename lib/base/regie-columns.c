/* regie-columns.c: many values of a list at once
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-columns.h>

#include <regie/regie-error.h>

#include "base/regie-writer-private.h"

/* The records of a list, held. */
static GPtrArray *
list_records (GListModel *model)
{
  guint n_records = g_list_model_get_n_items (model);
  GPtrArray *records = g_ptr_array_new_full (n_records, g_object_unref);

  for (guint i = 0; i < n_records; i++)
    g_ptr_array_add (records, g_list_model_get_item (model, i));

  return records;
}

static const RegieColumn *
find_column (const RegieTable  *table,
             const char        *field,
             RegieWriteFlags    flags,
             GError           **error)
{
  const RegieColumn *column = regie_table_find_member (table, field, strlen (field));

  if (column == NULL)
    g_set_error (error,
                 REGIE_ERROR,
                 REGIE_ERROR_NOT_FOUND,
                 "%s: the records have no such field",
                 field);
  else if ((column->row.flags & REGIE_FIELD_SECRET) && !(flags & REGIE_WRITE_SECRETS))
    g_set_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED, "%s: secrets were not asked for", field);
  else
    return column;

  return NULL;
}

static void
put_column (RegieText         *text,
            const RegieColumn *column,
            const GPtrArray   *records,
            RegieWriteFlags    flags)
{
  regie_text_put_json_string (text, column->row.member);
  regie_text_puts (text, ":[");
  for (guint i = 0; i < records->len; i++)
    {
      if (i > 0)
        regie_text_puts (text, ",");
      regie_text_put_value (text, records->pdata[i], column, flags);
    }
  regie_text_puts (text, "]");
}

/**
 * regie_columns_to_bytes:
 * @records: a list of records of one type
 * @fields: (array zero-terminated=1): names of fields as they stand in JSON, such as `target_date`,
 *   each once
 * @flags: %REGIE_WRITE_SECRETS when a field may be a secret; the text is compact in any case
 * @error: return location for an error
 *
 * Gives the values of some fields of all records at once: for whoever makes a table of a long list
 * in a language that pays for each call.
 *
 * The result is JSON in UTF-8: an object with a member for each field, an array with as many values
 * as the list has records, in their order. Values are those of the documents; here each stands
 * there, also when it is not set: a text, a day and a moment are then `null`, a code is its first
 * one, a list of strings is empty. Records in a field are objects.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the records have no such field; %REGIE_ERROR_REFUSED when it
 * is a secret and secrets were not asked for.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL on failure
 *
 * Since: 0.1
 */
GBytes *
regie_columns_to_bytes (GListModel             *records,
                        const char      *const *fields,
                        RegieWriteFlags         flags,
                        GError                **error)
{
  g_autoptr(GPtrArray) held = NULL;
  const RegieTable *table = NULL;
  RegieText text = { NULL };
  gsize length = 0;
  GType type = G_TYPE_INVALID;

  g_return_val_if_fail (G_IS_LIST_MODEL (records), NULL);
  g_return_val_if_fail (fields != NULL, NULL);

  type = g_list_model_get_item_type (records);
  g_return_val_if_fail (g_type_is_a (type, REGIE_TYPE_ENTITY) && !G_TYPE_IS_ABSTRACT (type), NULL);

  held = list_records (records);
  table = regie_table_for_type (type);
  flags &= REGIE_WRITE_SECRETS;
  regie_text_puts (&text, "{");
  for (gsize i = 0; fields[i] != NULL; i++)
    {
      const RegieColumn *column = find_column (table, fields[i], flags, error);

      if (column == NULL)
        {
          regie_text_clear (&text);
          return NULL;
        }
      if (i > 0)
        regie_text_puts (&text, ",");
      put_column (&text, column, held, flags);
    }
  regie_text_puts (&text, "}");
  length = text.length;

  return g_bytes_new_take (regie_text_steal (&text), length);
}
