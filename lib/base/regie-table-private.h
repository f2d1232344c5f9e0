/* regie-table-private.h: the insides of a record, and the table that describes its type
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-entity.h>

#include "base/regie-day-private.h"
#include "base/regie-list-private.h"

G_BEGIN_DECLS

typedef enum
{
  REGIE_KIND_STRING,
  REGIE_KIND_BOOLEAN,
  REGIE_KIND_INT,
  REGIE_KIND_INT64,
  REGIE_KIND_ENUM,
  REGIE_KIND_DATE,
  REGIE_KIND_TIME,
  REGIE_KIND_REFERENCE,
  REGIE_KIND_STRINGS,
  REGIE_KIND_CHILD,
  REGIE_KIND_LIST
} RegieKind;

/* Whether a value of the kind is a pointer to what the record owns. */
static inline gboolean
regie_kind_owns (RegieKind kind)
{
  switch (kind)
    {
    case REGIE_KIND_BOOLEAN:
    case REGIE_KIND_INT:
    case REGIE_KIND_INT64:
    case REGIE_KIND_ENUM:
    case REGIE_KIND_DATE:
      return FALSE;
    case REGIE_KIND_STRING:
    case REGIE_KIND_TIME:
    case REGIE_KIND_REFERENCE:
    case REGIE_KIND_STRINGS:
    case REGIE_KIND_CHILD:
    case REGIE_KIND_LIST:
      return TRUE;
    }

  g_assert_not_reached ();
}

typedef enum
{
  REGIE_FIELD_REQUIRED = 1 << 0,
  REGIE_FIELD_PERSONAL = 1 << 1,
  REGIE_FIELD_SECRET = 1 << 2,
  /* Goes on changing after what holds it was agreed and sealed: whether an action is done. */
  REGIE_FIELD_PROGRESS = 1 << 3,
  /* A list of earlier versions of a record. What a version owns keeps the ids that it has in the
   * others, so that one can tell what changed. */
  REGIE_FIELD_VERSIONS = 1 << 4
} RegieFieldFlags;

/* What a string must look like, for those that have a shape. */
typedef enum
{
  REGIE_SHAPE_NONE,
  REGIE_SHAPE_MUNICIPALITY,
  REGIE_SHAPE_BSN
} RegieShape;

/* One row: one field. A new attribute of a field is a member here. */
typedef struct
{
  const char      *name;
  const char      *member;
  RegieKind        kind;
  guint16          offset;
  RegieFieldFlags  flags;
  RegieShape       shape;
  gint64           min;
  gint64           max;
  GType (*of) (void);
  const char *since;
} RegieField;

typedef struct _RegieTable RegieTable;

/* What a head has beside the name, and behind itself. */
#define REGIE_HEAD_EXTRA   4
#define REGIE_HEAD_PADDING 16

/* A row with what is worked out once per type. */
typedef struct
{
  RegieField row;
  guint8     member_length;
  /* The first bytes of the member and the quote after it as a word, and which of them count. */
  guint64 word;
  guint64 word_mask;
  /* What is written before a value, `,"member":`, with bytes after it that may be read as well. */
  char       *head;
  GParamSpec *pspec;
  GEnumClass *values;
  RegieTable *child;
} RegieColumn;

#define REGIE_BRIEF_OWNS     (1 << 0)
#define REGIE_BRIEF_REQUIRED (1 << 1)

/* What a walk over all members needs of each, in so little room that the walk stays in the cache.
 */
typedef struct
{
  guint16 offset;
  guint8  size;
  guint8  flags;
} RegieBrief;

/* Places of two days of a record of which the second does not come before the first. */
typedef struct
{
  guint8 first;
  guint8 last;
} RegieOrder;

struct _RegieTable
{
  GType        type;
  guint        n_columns;
  RegieColumn *columns;
  RegieBrief  *briefs;
  guint8      *by_offset;
  /* Places of the columns that hold records: most types have none. */
  guint   n_holders;
  guint8 *holders;
  /* Places of the columns that say when, and of those that name other records. */
  guint   n_links;
  guint8 *links;
  /* Days that have an order: most types have none, or one pair. */
  guint       n_orders;
  RegieOrder *orders;
  /* Places of the first and the last day of the period of a record; 0 for none. */
  guint8 start_date;
  guint8 end_date;
};

struct _RegieEntity
{
  GObject parent_instance;

  char *id;
  /* Members that this version does not know, as `,"name":value` texts; NULL for none. */
  char *unknown;
  /* The text that the record was read from, a g_atomic_rc_box; NULL for none. Strings that were
   * read lie in it, so that reading a record makes no copy of each. */
  char *text;
};

#define REGIE_ENTITY_GET_CLASS(object) \
  (G_TYPE_INSTANCE_GET_CLASS ((object), REGIE_TYPE_ENTITY, RegieEntityClass))
#define REGIE_ENTITY_CLASS(klass) ((RegieEntityClass *) (klass))

/* The id of what is known to be a record. */
#define REGIE_ID(record) ((const char *) ((const RegieEntity *) (record))->id)

#define REGIE_MEMBER(CType, entity, row) (*(CType *) ((char *) (entity) + (row)->offset))

/* Frees a string member, unless it lies in the text that the record was read from. */
static inline void
regie_entity_free_string (RegieEntity *self,
                          char        *string)
{
  if (self->text == NULL || string < self->text ||
      string >= self->text + g_atomic_rc_box_get_size (self->text))
    g_free (string);
}

static inline const RegieTable *
regie_entity_get_table (RegieEntity *self)
{
  return REGIE_ENTITY_CLASS (G_OBJECT_GET_CLASS (self))->table;
}

/* Whether a member is as it is in an empty record, where every byte is zero. An empty list, and an
 * array of strings that is empty, may be told as set: they are rare. */
static inline gboolean
regie_brief_is_unset (const RegieBrief *brief,
                      RegieEntity      *entity)
{
  const char *member = (const char *) entity + brief->offset;
  guint64 wide = 0;
  guint32 narrow = 0;

  if (brief->size == sizeof wide)
    memcpy (&wide, member, sizeof wide);
  else
    memcpy (&narrow, member, sizeof narrow);

  return (wide | narrow) == 0;
}

RegieTable *regie_table_new (GObjectClass     *klass,
                             const RegieField *first,
                             const RegieField *rows,
                             guint             n_rows);
GParamSpec *regie_table_make_pspec (const RegieField *row);
const RegieTable *regie_table_for_type (GType type);
const RegieColumn *regie_table_find_offset (const RegieTable *table,
                                            gsize             offset);
const char *regie_column_get_nick (const RegieColumn *column,
                                   int                value);
const RegieTable *regie_column_get_child (const RegieColumn *column);
const RegieColumn *regie_table_find_member (const RegieTable *table,
                                            const char       *member,
                                            gsize             length);

static inline const GDate *
regie_date_or_null (const GDate *date)
{
  return regie_day_is_set (date) ? date : NULL;
}

/* The day in a column of a record, or NULL when there is no such column or it is not set. */
static inline const GDate *
regie_record_get_day (RegieEntity *record,
                      guint8       place)
{
  const RegieBrief *brief = &regie_entity_get_table (record)->briefs[place];

  return place == 0 ? NULL : regie_date_or_null (&REGIE_MEMBER (GDate, record, brief));
}

/* As regie_entity_is_in_force (), for what is known to be a record. */
static inline gboolean
regie_record_is_in_force (gpointer     record,
                          const GDate *day)
{
  const RegieTable *table = regie_entity_get_table (record);
  const GDate *start = regie_record_get_day (record, table->start_date);
  const GDate *end = regie_record_get_day (record, table->end_date);

  return (start == NULL || regie_day_compare (start, day) <= 0) &&
         (end == NULL || regie_day_compare (end, day) >= 0);
}

G_END_DECLS
