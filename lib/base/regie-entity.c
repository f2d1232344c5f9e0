/* regie-entity.c: what every record of a document is
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-entity.h>

#include "base/regie-field-private.h"
#include "base/regie-value-private.h"
#include "base/regie-writer-private.h"

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

/* clang-format off */
G_DEFINE_FLAGS_TYPE (RegieWriteFlags, regie_write_flags,
  G_DEFINE_ENUM_VALUE (REGIE_WRITE_CANONICAL, "canonical"),
  G_DEFINE_ENUM_VALUE (REGIE_WRITE_PRETTY, "pretty"),
  G_DEFINE_ENUM_VALUE (REGIE_WRITE_SECRETS, "secrets"))
/* clang-format on */

/* Every field has a four byte boundary of its own, so this is enough to tell them apart. */
#define OFFSET_UNIT 4

static const RegieColumn *
column_at (RegieEntity *self,
           gsize        offset)
{
  const RegieTable *table = regie_entity_get_table (self);

  return &table->columns[table->by_offset[offset / OFFSET_UNIT]];
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
    g_date_set_dmy (member, g_date_get_day (value), g_date_get_month (value), g_date_get_year (value));
  notify (self, column);
}

void
regie_entity_store_time (RegieEntity *self,
                         gsize        offset,
                         GDateTime   *value)
{
  const RegieColumn *column = column_at (self, offset);
  GDateTime **member = &REGIE_MEMBER (GDateTime *, self, &column->row);
  g_autoptr (GDateTime) before = NULL;
  g_autoptr (GDateTime) utc = NULL;

  if (*member == value || (*member != NULL && value != NULL && g_date_time_equal (*member, value)))
    return;

  /* Close to the first and the last year that can be told, another zone may have it and UTC not. */
  utc = value == NULL ? NULL : g_date_time_to_utc (value);
  g_return_if_fail (value == NULL || utc != NULL);

  before = *member;
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
regie_entity_store_strings (RegieEntity       *self,
                            gsize              offset,
                            const char *const *value)
{
  const RegieColumn *column = column_at (self, offset);
  GStrv *member = &REGIE_MEMBER (GStrv, self, &column->row);
  g_auto (GStrv) before = NULL;

  g_return_if_fail (all_utf8 (value));

  if (value != NULL && value[0] == NULL)
    value = NULL;
  if (*member == NULL ? value == NULL : value != NULL && g_strv_equal ((const char *const *) *member, value))
    return;

  before = g_steal_pointer (member);
  *member = g_strdupv ((char **) value);
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

RegieList *
regie_entity_ensure_list (RegieEntity *self,
                          gsize        offset)
{
  const RegieColumn *column = column_at (self, offset);
  RegieList **member = &REGIE_MEMBER (RegieList *, self, &column->row);

  if (*member == NULL)
    *member = regie_list_new (column->row.of ());

  return *member;
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

static void
regie_entity_finalize (GObject *object)
{
  RegieEntity *self = REGIE_ENTITY (object);
  const RegieTable *table = regie_entity_get_table (self);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;

      if (!regie_value_is_default (self, row) || row->kind >= REGIE_KIND_STRINGS)
        regie_value_clear (self, row);
    }
  g_free (self->unknown);
  g_clear_pointer (&self->text, g_atomic_rc_box_release);

  G_OBJECT_CLASS (regie_entity_parent_class)->finalize (object);
}

static GParamFlags
param_flags (const RegieField *row)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  if (row->kind != REGIE_KIND_LIST)
    flags |= G_PARAM_WRITABLE;
  if (row->flags & (REGIE_FIELD_PERSONAL | REGIE_FIELD_SECRET))
    flags |= REGIE_PARAM_PERSONAL;
  if (row->flags & REGIE_FIELD_SECRET)
    flags |= REGIE_PARAM_SECRET;
  if (row->flags & REGIE_FIELD_REQUIRED)
    flags |= REGIE_PARAM_REQUIRED;

  return flags;
}

/* The range of a number is a shape check, so that a document outside it can still be read. */
static GParamSpec *
param_spec (const RegieField *row)
{
  GParamFlags flags = param_flags (row);

  switch (row->kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
      return g_param_spec_string (row->name, NULL, NULL, NULL, flags);
    case REGIE_KIND_BOOLEAN:
      return g_param_spec_boolean (row->name, NULL, NULL, FALSE, flags);
    case REGIE_KIND_INT:
      return g_param_spec_int (row->name, NULL, NULL, G_MININT, G_MAXINT, 0, flags);
    case REGIE_KIND_INT64:
      return g_param_spec_int64 (row->name, NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
    case REGIE_KIND_ENUM:
      return g_param_spec_enum (row->name, NULL, NULL, row->of (), 0, flags);
    case REGIE_KIND_DATE:
      return g_param_spec_boxed (row->name, NULL, NULL, G_TYPE_DATE, flags);
    case REGIE_KIND_TIME:
      return g_param_spec_boxed (row->name, NULL, NULL, G_TYPE_DATE_TIME, flags);
    case REGIE_KIND_STRINGS:
      return g_param_spec_boxed (row->name, NULL, NULL, G_TYPE_STRV, flags);
    case REGIE_KIND_CHILD:
      return g_param_spec_object (row->name, NULL, NULL, row->of (), flags);
    case REGIE_KIND_LIST:
      return g_param_spec_object (row->name, NULL, NULL, G_TYPE_LIST_MODEL, flags);
    }

  g_assert_not_reached ();
}

static void
column_init (RegieColumn      *column,
             const RegieField *row)
{
  g_assert (strlen (row->member) < G_MAXUINT8);

  column->row = *row;
  column->member_length = strlen (row->member);
  if (row->kind == REGIE_KIND_ENUM)
    column->values = g_type_class_ref (row->of ());
}

/* The reader marks the members that it has seen in one 64 bit word. */
#define MAX_COLUMNS 64

void
regie_entity_class_set_fields (RegieEntityClass *klass,
                               const RegieField *rows,
                               guint             n_rows)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  RegieTable *table = g_new0 (RegieTable, 1);
  GTypeQuery query;

  g_type_query (G_TYPE_FROM_CLASS (klass), &query);
  g_assert (n_rows < MAX_COLUMNS);

  table->type = G_TYPE_FROM_CLASS (klass);
  table->n_columns = n_rows + 1;
  table->columns = g_new0 (RegieColumn, table->n_columns);
  table->by_offset = g_new0 (guint8, query.instance_size / OFFSET_UNIT);
  klass->table = table;

  /* Not inherited: each class that installs properties needs its own. */
  object_class->get_property = regie_entity_get_property;
  object_class->set_property = regie_entity_set_property;

  column_init (&table->columns[0], &fields[0]);
  table->columns[0].pspec = g_object_class_find_property (object_class, fields[0].name);
  table->by_offset[fields[0].offset / OFFSET_UNIT] = 0;

  for (guint i = 1; i < table->n_columns; i++)
    {
      RegieColumn *column = &table->columns[i];

      column_init (column, &rows[i - 1]);
      column->pspec = param_spec (&column->row);
      table->by_offset[column->row.offset / OFFSET_UNIT] = i;
      g_object_class_install_property (object_class, i + 1, column->pspec);
    }
}

const RegieTable *
regie_table_for_type (GType type)
{
  RegieEntityClass *klass = NULL;

  g_assert (g_type_is_a (type, REGIE_TYPE_ENTITY));

  /* Classes of static types are never unloaded: the reference keeps it so. */
  klass = g_type_class_peek (type);
  if (klass == NULL)
    klass = g_type_class_ref (type);

  return klass->table;
}

/* Looked up when first needed, since types name each other. */
const RegieTable *
regie_column_get_child (const RegieColumn *column)
{
  RegieTable **child = (RegieTable **) &column->child;

  if (g_atomic_pointer_get (child) == NULL)
    g_atomic_pointer_set (child, (gpointer) regie_table_for_type (column->row.of ()));

  return *child;
}

const RegieColumn *
regie_table_find_member (const RegieTable *table,
                         const char       *member,
                         gsize             length)
{
  for (guint i = 0; i < table->n_columns; i++)
    if (table->columns[i].member_length == length && memcmp (table->columns[i].row.member, member, length) == 0)
      return &table->columns[i];

  return NULL;
}

static void
regie_entity_class_init (RegieEntityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = regie_entity_get_property;
  object_class->set_property = regie_entity_set_property;
  object_class->finalize = regie_entity_finalize;

  g_object_class_install_property (object_class, 1, param_spec (&fields[0]));
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

/**
 * regie_entity_to_bytes:
 * @self: a record
 * @flags: how to write it
 *
 * Writes a record as JSON text in UTF-8, members in the order of the type, without those that
 * have no value.
 *
 * The canonical form of two equal records is the same to the byte. What
 * [method@Regie.Reader.read_bytes] makes of the text equals the record, if secrets were asked for
 * or there are none.
 *
 * Returns: (transfer full): the text, without a byte after it
 *
 * Since: 0.1
 */
GBytes *
regie_entity_to_bytes (RegieEntity    *self,
                       RegieWriteFlags flags)
{
  g_return_val_if_fail (REGIE_IS_ENTITY (self), NULL);

  return regie_write_entity (self, flags);
}

/**
 * regie_entity_to_json:
 * @self: a record
 * @flags: how to write it
 *
 * Writes a record as [method@Regie.Entity.to_bytes] does, as a string.
 *
 * Returns: (transfer full): the text
 *
 * Since: 0.1
 */
char *
regie_entity_to_json (RegieEntity    *self,
                      RegieWriteFlags flags)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (REGIE_IS_ENTITY (self), NULL);

  bytes = regie_write_entity (self, flags);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}
