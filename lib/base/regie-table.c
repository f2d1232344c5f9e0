/* regie-table.c: the table that describes a type
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-table-private.h"

/* Every field has a four byte boundary of its own, so this is enough to tell them apart. */
#define OFFSET_UNIT 4

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
GParamSpec *
regie_table_make_pspec (const RegieField *row)
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
  char word[sizeof column->word] = { 0 };
  char mask[sizeof column->word_mask] = { 0 };

  g_assert (strlen (row->member) < G_MAXUINT8);

  column->row = *row;
  column->member_length = strlen (row->member);
  column->head = g_malloc0 (column->member_length + REGIE_HEAD_EXTRA + REGIE_HEAD_PADDING);
  g_snprintf (column->head, column->member_length + REGIE_HEAD_EXTRA + 1, ",\"%s\":", row->member);
  memcpy (word, row->member, MIN (strlen (row->member), sizeof word));
  if (column->member_length < sizeof word)
    word[column->member_length] = '"';
  memset (mask, 0xff, MIN (strlen (row->member) + 1, sizeof mask));
  memcpy (&column->word, word, sizeof word);
  memcpy (&column->word_mask, mask, sizeof mask);
  if (row->kind == REGIE_KIND_ENUM)
    column->values = g_type_class_ref (row->of ());
}

static gsize
kind_size (RegieKind kind)
{
  switch (kind)
    {
    case REGIE_KIND_BOOLEAN:
    case REGIE_KIND_INT:
    case REGIE_KIND_ENUM:
      return sizeof (int);
    case REGIE_KIND_INT64:
      return sizeof (gint64);
    case REGIE_KIND_DATE:
      return sizeof (GDate);
    case REGIE_KIND_STRING:
    case REGIE_KIND_TIME:
    case REGIE_KIND_REFERENCE:
    case REGIE_KIND_STRINGS:
    case REGIE_KIND_CHILD:
    case REGIE_KIND_LIST:
      return sizeof (gpointer);
    }

  g_assert_not_reached ();
}

static void
brief_init (RegieBrief       *brief,
            const RegieField *row)
{
  brief->offset = row->offset;
  brief->size = kind_size (row->kind);
  if (regie_kind_owns (row->kind))
    brief->flags |= REGIE_BRIEF_OWNS;
  if (row->flags & REGIE_FIELD_REQUIRED)
    brief->flags |= REGIE_BRIEF_REQUIRED;

  g_assert (brief->size == sizeof (guint64) || brief->size == sizeof (guint32));
}

static gboolean
is_link (const RegieField *row)
{
  return row->kind == REGIE_KIND_DATE || row->kind == REGIE_KIND_TIME ||
         row->kind == REGIE_KIND_REFERENCE || (row->kind == REGIE_KIND_STRINGS && row->of != NULL);
}

static void
note_period (RegieTable *table,
             guint       place)
{
  const char *member = table->columns[place].row.member;

  if (g_str_equal (member, "start_date"))
    table->start_date = place;
  else if (g_str_equal (member, "end_date"))
    table->end_date = place;
}

/* Days of one record that have an order, whatever its type. What was done before it was due, or
 * before it was to begin, is in order and not here. */
static const struct
{
  const char *first;
  const char *last;
} orders[] = {
  { "start_date", "end_date" },        { "start_date", "ended_date" },
  { "start_date", "target_date" },     { "start_date", "due_date" },
  { "since_date", "until_date" },      { "opened_date", "closed_date" },
  { "opened_date", "solved_date" },    { "asked_date", "answered_date" },
  { "asked_date", "withdrawn_date" },  { "offered_date", "answered_date" },
  { "set_date", "met_date" },          { "date", "ended_date" },
  { "date", "outcome_date" },          { "date", "reopened_date" },
  { "date", "after_care_until_date" }, { "date", "next_date" },
  { "date", "next_check_date" },
};

/* Whether two columns have an order is known by their names. */
static gboolean
have_order (const RegieColumn *first,
            const RegieColumn *last)
{
  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    if (g_str_equal (first->row.member, orders[i].first) &&
        g_str_equal (last->row.member, orders[i].last))
      return TRUE;

  return FALSE;
}

static RegieOrder *
list_orders (const RegieTable *table,
             guint            *n_orders)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (RegieOrder));

  for (guint i = 0; i < table->n_links; i++)
    for (guint k = i + 1; k < table->n_links; k++)
      {
        const RegieOrder order = { table->links[i], table->links[k] };

        if (have_order (&table->columns[order.first], &table->columns[order.last]))
          g_array_append_val (found, order);
      }

  *n_orders = found->len;

  return (RegieOrder *) g_array_free (found, FALSE);
}

/* The reader marks the members that it has seen in one 64 bit word. */
#define MAX_COLUMNS 64

/* Works out the table of a type: @first is the row that every type has, @rows are its own. The
 * properties of the rows are made, that of the first is the one that @klass inherited. */
RegieTable *
regie_table_new (GObjectClass     *klass,
                 const RegieField *first,
                 const RegieField *rows,
                 guint             n_rows)
{
  RegieTable *table = g_new0 (RegieTable, 1);
  GTypeQuery query;

  g_assert (n_rows < MAX_COLUMNS);
  g_type_query (G_TYPE_FROM_CLASS (klass), &query);

  table->type = G_TYPE_FROM_CLASS (klass);
  table->n_columns = n_rows + 1;
  table->columns = g_new0 (RegieColumn, table->n_columns);
  table->briefs = g_new0 (RegieBrief, table->n_columns);
  table->by_offset = g_new0 (guint8, query.instance_size / OFFSET_UNIT);
  table->holders = g_new0 (guint8, table->n_columns);
  table->links = g_new0 (guint8, table->n_columns);

  for (guint i = 0; i < table->n_columns; i++)
    {
      RegieColumn *column = &table->columns[i];

      column_init (column, i == 0 ? first : &rows[i - 1]);
      column->pspec = i == 0 ? g_object_class_find_property (klass, first->name)
                             : regie_table_make_pspec (&column->row);
      brief_init (&table->briefs[i], &column->row);
      table->by_offset[column->row.offset / OFFSET_UNIT] = i;
      if (column->row.kind == REGIE_KIND_CHILD || column->row.kind == REGIE_KIND_LIST)
        table->holders[table->n_holders++] = i;
      else if (is_link (&column->row))
        table->links[table->n_links++] = i;
      if (column->row.kind == REGIE_KIND_DATE)
        note_period (table, i);
    }
  table->orders = list_orders (table, &table->n_orders);

  return table;
}

/* The column whose value lies at @offset in the record. */
const RegieColumn *
regie_table_find_offset (const RegieTable *table,
                         gsize             offset)
{
  return &table->columns[table->by_offset[offset / OFFSET_UNIT]];
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

/* Values are counted from 0 without gaps, so the value is its place. */
const char *
regie_column_get_nick (const RegieColumn *column,
                       int                value)
{
  const GEnumValue *values = column->values->values;

  g_assert (value >= 0 && (guint) value < column->values->n_values && values[value].value == value);

  return values[value].value_nick;
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
    if (table->columns[i].member_length == length &&
        memcmp (table->columns[i].row.member, member, length) == 0)
      return &table->columns[i];

  return NULL;
}
