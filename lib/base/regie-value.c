/* regie-value.c: what can be done with one field of a record
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-value-private.h"

/* Whether nothing is stored: what a required field must not be. A number or a boolean always
 * says something. */
gboolean
regie_value_is_unset (RegieEntity      *entity,
                      const RegieField *row)
{
  switch (row->kind)
    {
    case REGIE_KIND_BOOLEAN:
    case REGIE_KIND_INT:
    case REGIE_KIND_INT64:
      return FALSE;
    case REGIE_KIND_STRING:
    case REGIE_KIND_ENUM:
    case REGIE_KIND_DATE:
    case REGIE_KIND_TIME:
    case REGIE_KIND_REFERENCE:
    case REGIE_KIND_STRINGS:
    case REGIE_KIND_CHILD:
    case REGIE_KIND_LIST:
      return regie_value_is_default (entity, row);
    }

  g_assert_not_reached ();
}

/* Whether the value is what an empty record has, so that a text can leave it out. */
gboolean
regie_value_is_default (RegieEntity      *entity,
                        const RegieField *row)
{
  switch (row->kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
    case REGIE_KIND_TIME:
    case REGIE_KIND_CHILD:
      return REGIE_MEMBER (gpointer, entity, row) == NULL;
    case REGIE_KIND_BOOLEAN:
    case REGIE_KIND_INT:
    case REGIE_KIND_ENUM:
      return REGIE_MEMBER (int, entity, row) == 0;
    case REGIE_KIND_INT64:
      return REGIE_MEMBER (gint64, entity, row) == 0;
    case REGIE_KIND_DATE:
      return !g_date_valid (&REGIE_MEMBER (GDate, entity, row));
    case REGIE_KIND_STRINGS:
      {
        GStrv strings = REGIE_MEMBER (GStrv, entity, row);

        return strings == NULL || strings[0] == NULL;
      }
    case REGIE_KIND_LIST:
      return regie_items_get_length (REGIE_MEMBER (RegieItems *, entity, row)) == 0;
    }

  g_assert_not_reached ();
}

static gboolean
items_equal (const RegieItems *a,
             const RegieItems *b)
{
  if (regie_items_get_length (a) != regie_items_get_length (b))
    return FALSE;

  for (guint i = 0; i < regie_items_get_length (a); i++)
    if (!regie_entity_equal (a->items[i], b->items[i]))
      return FALSE;

  return TRUE;
}

static gboolean
strings_equal (GStrv a,
               GStrv b)
{
  const char *const none[] = { NULL };

  return g_strv_equal (a == NULL ? none : (const char *const *) a,
                       b == NULL ? none : (const char *const *) b);
}

static gboolean
times_equal (GDateTime *a,
             GDateTime *b)
{
  return a == b || (a != NULL && b != NULL && g_date_time_equal (a, b));
}

static gboolean
dates_equal (const GDate *a,
             const GDate *b)
{
  if (!g_date_valid (a) || !g_date_valid (b))
    return g_date_valid (a) == g_date_valid (b);

  return g_date_compare (a, b) == 0;
}

static gboolean
children_equal (RegieEntity *a,
                RegieEntity *b)
{
  return a == b || (a != NULL && b != NULL && regie_entity_equal (a, b));
}

/* Two records of one type are compared. */
gboolean
regie_value_equal (RegieEntity      *a,
                   RegieEntity      *b,
                   const RegieField *row)
{
  switch (row->kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
      return g_strcmp0 (REGIE_MEMBER (char *, a, row), REGIE_MEMBER (char *, b, row)) == 0;
    case REGIE_KIND_BOOLEAN:
    case REGIE_KIND_INT:
    case REGIE_KIND_ENUM:
      return REGIE_MEMBER (int, a, row) == REGIE_MEMBER (int, b, row);
    case REGIE_KIND_INT64:
      return REGIE_MEMBER (gint64, a, row) == REGIE_MEMBER (gint64, b, row);
    case REGIE_KIND_DATE:
      return dates_equal (&REGIE_MEMBER (GDate, a, row), &REGIE_MEMBER (GDate, b, row));
    case REGIE_KIND_TIME:
      return times_equal (REGIE_MEMBER (GDateTime *, a, row), REGIE_MEMBER (GDateTime *, b, row));
    case REGIE_KIND_STRINGS:
      return strings_equal (REGIE_MEMBER (GStrv, a, row), REGIE_MEMBER (GStrv, b, row));
    case REGIE_KIND_CHILD:
      return children_equal (REGIE_MEMBER (RegieEntity *, a, row),
                             REGIE_MEMBER (RegieEntity *, b, row));
    case REGIE_KIND_LIST:
      return items_equal (REGIE_MEMBER (RegieItems *, a, row), REGIE_MEMBER (RegieItems *, b, row));
    }

  g_assert_not_reached ();
}

static RegieItems *
items_copy (const RegieItems *list)
{
  RegieItems *copy = NULL;

  if (regie_items_get_length (list) == 0)
    return NULL;

  copy = regie_items_new (list->item_type);
  for (guint i = 0; i < list->n_items; i++)
    regie_items_fill (copy, regie_entity_dup (list->items[i]));

  return copy;
}

/* @to is new and empty: nothing is released, nothing is notified. */
void
regie_value_copy (RegieEntity      *from,
                  RegieEntity      *to,
                  const RegieField *row)
{
  switch (row->kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
      REGIE_MEMBER (char *, to, row) = g_strdup (REGIE_MEMBER (char *, from, row));
      return;
    case REGIE_KIND_BOOLEAN:
    case REGIE_KIND_INT:
    case REGIE_KIND_ENUM:
      REGIE_MEMBER (int, to, row) = REGIE_MEMBER (int, from, row);
      return;
    case REGIE_KIND_INT64:
      REGIE_MEMBER (gint64, to, row) = REGIE_MEMBER (gint64, from, row);
      return;
    case REGIE_KIND_DATE:
      REGIE_MEMBER (GDate, to, row) = REGIE_MEMBER (GDate, from, row);
      return;
    case REGIE_KIND_TIME:
      if (REGIE_MEMBER (GDateTime *, from, row) != NULL)
        REGIE_MEMBER (GDateTime *, to, row) =
          g_date_time_ref (REGIE_MEMBER (GDateTime *, from, row));
      return;
    case REGIE_KIND_STRINGS:
      REGIE_MEMBER (GStrv, to, row) = g_strdupv (REGIE_MEMBER (GStrv, from, row));
      return;
    case REGIE_KIND_CHILD:
      if (REGIE_MEMBER (RegieEntity *, from, row) != NULL)
        REGIE_MEMBER (RegieEntity *, to, row) =
          regie_entity_dup (REGIE_MEMBER (RegieEntity *, from, row));
      return;
    case REGIE_KIND_LIST:
      REGIE_MEMBER (RegieItems *, to, row) = items_copy (REGIE_MEMBER (RegieItems *, from, row));
      return;
    }

  g_assert_not_reached ();
}

void
regie_value_clear (RegieEntity      *entity,
                   const RegieField *row)
{
  switch (row->kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
      regie_entity_free_string (entity, g_steal_pointer (&REGIE_MEMBER (char *, entity, row)));
      return;
    case REGIE_KIND_BOOLEAN:
    case REGIE_KIND_INT:
    case REGIE_KIND_ENUM:
      REGIE_MEMBER (int, entity, row) = 0;
      return;
    case REGIE_KIND_INT64:
      REGIE_MEMBER (gint64, entity, row) = 0;
      return;
    case REGIE_KIND_DATE:
      g_date_clear (&REGIE_MEMBER (GDate, entity, row), 1);
      return;
    case REGIE_KIND_TIME:
      g_clear_pointer (&REGIE_MEMBER (GDateTime *, entity, row), g_date_time_unref);
      return;
    case REGIE_KIND_STRINGS:
      g_clear_pointer (&REGIE_MEMBER (GStrv, entity, row), g_strfreev);
      return;
    case REGIE_KIND_CHILD:
      g_clear_object (&REGIE_MEMBER (GObject *, entity, row));
      return;
    case REGIE_KIND_LIST:
      g_clear_pointer (&REGIE_MEMBER (RegieItems *, entity, row), regie_items_free);
      return;
    }

  g_assert_not_reached ();
}

/* Asking for a list makes it, also when threads read one record side by side. */
RegieItems *
regie_value_ensure_items (RegieEntity *entity,
                          gsize        offset)
{
  RegieItems **member = (RegieItems **) ((char *) entity + offset);
  RegieItems *items = g_atomic_pointer_get (member);

  if (items == NULL)
    {
      const RegieColumn *column = regie_table_find_offset (regie_entity_get_table (entity), offset);
      RegieItems *made = regie_items_new (column->row.of ());

      if (g_atomic_pointer_compare_and_exchange (member, NULL, made))
        return made;
      regie_items_free (made);
      items = g_atomic_pointer_get (member);
    }

  return items;
}

void
regie_value_get (RegieEntity       *entity,
                 const RegieColumn *column,
                 GValue            *value)
{
  const RegieField *row = &column->row;

  switch (row->kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
      g_value_set_string (value, REGIE_MEMBER (char *, entity, row));
      return;
    case REGIE_KIND_BOOLEAN:
      g_value_set_boolean (value, REGIE_MEMBER (gboolean, entity, row));
      return;
    case REGIE_KIND_INT:
      g_value_set_int (value, REGIE_MEMBER (int, entity, row));
      return;
    case REGIE_KIND_INT64:
      g_value_set_int64 (value, REGIE_MEMBER (gint64, entity, row));
      return;
    case REGIE_KIND_ENUM:
      g_value_set_enum (value, REGIE_MEMBER (int, entity, row));
      return;
    case REGIE_KIND_DATE:
      g_value_set_boxed (value, regie_date_or_null (&REGIE_MEMBER (GDate, entity, row)));
      return;
    case REGIE_KIND_TIME:
    case REGIE_KIND_STRINGS:
      g_value_set_boxed (value, REGIE_MEMBER (gpointer, entity, row));
      return;
    case REGIE_KIND_CHILD:
      g_value_set_object (value, REGIE_MEMBER (gpointer, entity, row));
      return;
    case REGIE_KIND_LIST:
      g_value_set_object (value,
                          regie_items_get_model (regie_value_ensure_items (entity, row->offset)));
      return;
    }

  g_assert_not_reached ();
}

/**
 * regie_entity_equal:
 * @self: a record
 * @other: another record
 *
 * Tells whether two records are of one type and hold the same values, all the way down.
 *
 * Returns: whether they are equal
 *
 * Since: 0.1
 */
gboolean
regie_entity_equal (RegieEntity *self,
                    RegieEntity *other)
{
  const RegieTable *table = NULL;

  g_return_val_if_fail (REGIE_IS_ENTITY (self), FALSE);
  g_return_val_if_fail (REGIE_IS_ENTITY (other), FALSE);

  table = regie_entity_get_table (self);
  if (table != regie_entity_get_table (other) || g_strcmp0 (self->unknown, other->unknown) != 0)
    return FALSE;

  for (guint i = 0; i < table->n_columns; i++)
    if (!regie_value_equal (self, other, &table->columns[i].row))
      return FALSE;

  return TRUE;
}

/**
 * regie_entity_dup:
 * @self: a record
 *
 * Copies a record and all that it owns.
 *
 * Returns: (transfer full): the copy, which equals the original
 *
 * Since: 0.1
 */
RegieEntity *
regie_entity_dup (RegieEntity *self)
{
  const RegieTable *table = NULL;
  RegieEntity *copy = NULL;

  g_return_val_if_fail (REGIE_IS_ENTITY (self), NULL);

  table = regie_entity_get_table (self);
  copy = g_object_new (table->type, NULL);
  for (guint i = 0; i < table->n_columns; i++)
    regie_value_copy (self, copy, &table->columns[i].row);
  copy->unknown = g_strdup (self->unknown);

  return copy;
}
