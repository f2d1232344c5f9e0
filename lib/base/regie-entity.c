/* regie-entity.c: what every record of a document is
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-entity.h>

#include "base/regie-field-private.h"
#include "base/regie-value-private.h"

/**
 * RegieEntity:
 *
 * What every record of a document is: a dossier, a goal, a phase of a method.
 *
 * A record owns its fields, its children and the items of its lists; everything else it names by
 * id, so documents have no cycles. Setters store what they get and notify only a change; they
 * judge nothing. `g_object_new (type, NULL)` always gives a valid, empty record.
 *
 * The properties of a type, its members in JSON, the JSON Schema, the comparison, the copy and
 * the shape checks all follow from one table, so they never disagree. A property `target-date` is
 * the member `target_date` in JSON.
 *
 * A record and all that it owns belong to one thread at a time.
 *
 * Since: 0.1
 */

static const RegieField fields[] = {
  /**
   * RegieEntity:id:
   *
   * Name of the record within its document, unique among the records of its type. The root of a
   * document has an id that is unique everywhere, a UUID for a dossier.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("id", RegieEntity, id),
};

G_DEFINE_ABSTRACT_TYPE (RegieEntity, regie_entity, G_TYPE_OBJECT)

static const RegieColumn *
column_at (RegieEntity *self,
           gsize        offset)
{
  return regie_table_find_offset (regie_entity_get_table (self), offset);
}

static void
notify (RegieEntity       *self,
        const RegieColumn *column)
{
  g_object_notify_by_pspec (G_OBJECT (self), column->pspec);
}

void
regie_entity_store_string (RegieEntity *self,
                           gsize        offset,
                           const char  *value)
{
  const RegieColumn *column = column_at (self, offset);
  char **member = &REGIE_MEMBER (char *, self, &column->row);
  char *before = *member;

  g_return_if_fail (value == NULL || g_utf8_validate (value, -1, NULL));

  if (g_strcmp0 (before, value) == 0)
    return;

  /* The new value may be a part of the old one. */
  *member = g_strdup (value);
  regie_entity_free_string (self, before);
  notify (self, column);
}

void
regie_entity_store_int (RegieEntity *self,
                        gsize        offset,
                        int          value)
{
  const RegieColumn *column = column_at (self, offset);
  int *member = &REGIE_MEMBER (int, self, &column->row);

  g_return_if_fail (column->values == NULL || g_enum_get_value (column->values, value) != NULL);

  if (*member == value)
    return;

  *member = value;
  notify (self, column);
}

void
regie_entity_store_boolean (RegieEntity *self,
                            gsize        offset,
                            gboolean     value)
{
  regie_entity_store_int (self, offset, value != FALSE);
}

void
regie_entity_store_int64 (RegieEntity *self,
                          gsize        offset,
                          gint64       value)
{
  const RegieColumn *column = column_at (self, offset);
  gint64 *member = &REGIE_MEMBER (gint64, self, &column->row);

  if (*member == value)
    return;

  *member = value;
  notify (self, column);
}

/* The last day that `YYYY-MM-DD` can name. */
#define LAST_YEAR 9999

void
regie_entity_store_date (RegieEntity *self,
                         gsize        offset,
                         const GDate *value)
{
  const RegieColumn *column = column_at (self, offset);
  GDate *member = &REGIE_MEMBER (GDate, self, &column->row);
  gboolean is_set = value != NULL && g_date_valid (value);

  g_return_if_fail (!is_set || g_date_get_year (value) <= LAST_YEAR);

  if (is_set == g_date_valid (member) && (!is_set || g_date_compare (member, value) == 0))
    return;

  g_date_clear (member, 1);
  if (is_set)
    g_date_set_dmy (member,
                    g_date_get_day (value),
                    g_date_get_month (value),
                    g_date_get_year (value));
  notify (self, column);
}

void
regie_entity_store_time (RegieEntity *self,
                         gsize        offset,
                         GDateTime   *value)
{
  const RegieColumn *column = column_at (self, offset);
  GDateTime **member = &REGIE_MEMBER (GDateTime *, self, &column->row);
  g_autoptr(GDateTime) utc = NULL;

  if (*member == value || (*member != NULL && value != NULL && g_date_time_equal (*member, value)))
    return;

  /* Close to the first and the last year that can be told, another zone may have it and UTC not. */
  utc = value == NULL ? NULL : g_date_time_to_utc (value);
  g_return_if_fail (value == NULL || utc != NULL);

  g_clear_pointer (member, g_date_time_unref);
  *member = g_steal_pointer (&utc);
  notify (self, column);
}

static gboolean
all_utf8 (const char *const *strings)
{
  for (gsize i = 0; strings != NULL && strings[i] != NULL; i++)
    if (!g_utf8_validate (strings[i], -1, NULL))
      return FALSE;

  return TRUE;
}

void
regie_entity_store_strings (RegieEntity        *self,
                            gsize               offset,
                            const char  *const *value)
{
  const RegieColumn *column = column_at (self, offset);
  GStrv *member = &REGIE_MEMBER (GStrv, self, &column->row);
  GStrv copy = NULL;

  g_return_if_fail (all_utf8 (value));

  if (value != NULL && value[0] == NULL)
    value = NULL;
  if (*member == NULL ? value == NULL
                      : value != NULL && g_strv_equal ((const char *const *) *member, value))
    return;

  /* The new value may be a part of the old one. */
  copy = g_strdupv ((char **) value);
  g_strfreev (*member);
  *member = copy;
  notify (self, column);
}

void
regie_entity_store_child (RegieEntity *self,
                          gsize        offset,
                          gpointer     value)
{
  const RegieColumn *column = column_at (self, offset);

  g_return_if_fail (value == NULL || G_TYPE_CHECK_INSTANCE_TYPE (value, column->row.of ()));

  if (g_set_object (&REGIE_MEMBER (GObject *, self, &column->row), value))
    notify (self, column);
}

static void
regie_entity_get_property (GObject    *object,
                           guint       property_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  RegieEntity *self = REGIE_ENTITY (object);

  regie_value_get (self, &regie_entity_get_table (self)->columns[property_id - 1], value);
}

static void
regie_entity_set_property (GObject      *object,
                           guint         property_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  RegieEntity *self = REGIE_ENTITY (object);
  const RegieField *row = &regie_entity_get_table (self)->columns[property_id - 1].row;

  switch (row->kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
      regie_entity_store_string (self, row->offset, g_value_get_string (value));
      return;
    case REGIE_KIND_BOOLEAN:
      regie_entity_store_boolean (self, row->offset, g_value_get_boolean (value));
      return;
    case REGIE_KIND_INT:
      regie_entity_store_int (self, row->offset, g_value_get_int (value));
      return;
    case REGIE_KIND_INT64:
      regie_entity_store_int64 (self, row->offset, g_value_get_int64 (value));
      return;
    case REGIE_KIND_ENUM:
      regie_entity_store_int (self, row->offset, g_value_get_enum (value));
      return;
    case REGIE_KIND_DATE:
      regie_entity_store_date (self, row->offset, g_value_get_boxed (value));
      return;
    case REGIE_KIND_TIME:
      regie_entity_store_time (self, row->offset, g_value_get_boxed (value));
      return;
    case REGIE_KIND_STRINGS:
      regie_entity_store_strings (self, row->offset, g_value_get_boxed (value));
      return;
    case REGIE_KIND_CHILD:
      regie_entity_store_child (self, row->offset, g_value_get_object (value));
      return;
    case REGIE_KIND_LIST:
      break;
    }

  G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

/* What GObject does here, dropping closures and weak references, it does once more when the last
 * reference is gone: a sixth of what releasing a record costs. */
static void
regie_entity_dispose (GObject *object)
{
  if (object->ref_count > 1)
    G_OBJECT_CLASS (regie_entity_parent_class)->dispose (object);
}

static void
regie_entity_finalize (GObject *object)
{
  RegieEntity *self = REGIE_ENTITY (object);
  const RegieTable *table = regie_entity_get_table (self);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieBrief *brief = &table->briefs[i];

      if ((brief->flags & REGIE_BRIEF_OWNS) && !regie_brief_is_unset (brief, self))
        regie_value_clear (self, &table->columns[i].row);
    }
  g_free (self->unknown);
  g_clear_pointer (&self->text, g_atomic_rc_box_release);

  G_OBJECT_CLASS (regie_entity_parent_class)->finalize (object);
}

void
regie_entity_class_set_fields (RegieEntityClass *klass,
                               const RegieField *rows,
                               guint             n_rows)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  RegieTable *table = regie_table_new (object_class, &fields[0], rows, n_rows);

  klass->table = table;

  /* Not inherited: each class that installs properties needs its own. */
  object_class->get_property = regie_entity_get_property;
  object_class->set_property = regie_entity_set_property;

  for (guint i = 1; i < table->n_columns; i++)
    g_object_class_install_property (object_class, i + 1, table->columns[i].pspec);
}

void
regie_entity_class_set_find_lack (RegieEntityClass *klass,
                                  RegieLackFunc     func)
{
  klass->find_lack = (gpointer) func;
}

static void
regie_entity_class_init (RegieEntityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = regie_entity_get_property;
  object_class->set_property = regie_entity_set_property;
  object_class->dispose = regie_entity_dispose;
  object_class->finalize = regie_entity_finalize;

  g_object_class_install_property (object_class, 1, regie_table_make_pspec (&fields[0]));
}

static void
regie_entity_init (RegieEntity *self)
{
}

/**
 * regie_entity_get_id:
 * @self: a record
 *
 * Gets the [property@Regie.Entity:id].
 *
 * Returns: (nullable) (transfer none): the id
 *
 * Since: 0.1
 */

/**
 * regie_entity_set_id:
 * @self: a record
 * @id: (nullable): the id
 *
 * Sets the [property@Regie.Entity:id].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEntity, regie_entity, id)
