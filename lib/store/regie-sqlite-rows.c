/* regie-sqlite-rows.c: heads and entries of the log as rows
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-rows-private.h"

#include "base/regie-date-private.h"
#include "base/regie-table-private.h"

static gboolean
read_text (sqlite3_stmt  *row,
           int            column,
           char         **text)
{
  const char *value = regie_sqlite_get_text (row, column);

  *text = g_strdup (value);

  return value != NULL || sqlite3_column_type (row, column) == SQLITE_NULL;
}

/* An empty text is no day. */
static gboolean
read_date (sqlite3_stmt *row,
           int           column,
           GDate        *date)
{
  const char *text = regie_sqlite_get_text (row, column);

  if (text == NULL)
    return sqlite3_column_type (row, column) == SQLITE_NULL;

  return *text == '\0' || regie_date_scan (text, strlen (text), date);
}

static gboolean
read_code (sqlite3_stmt *row,
           int           column,
           GEnumClass   *values,
           int          *code)
{
  const char *nick = regie_sqlite_get_text (row, column);
  const GEnumValue *value = nick == NULL ? NULL : g_enum_get_value_by_nick (values, nick);

  if (value != NULL)
    *code = value->value;

  return value != NULL;
}

static gboolean
read_field (sqlite3_stmt      *row,
            int                column,
            RegieEntity       *head,
            const RegieColumn *field)
{
  switch (field->row.kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
      return read_text (row, column, &REGIE_MEMBER (char *, head, &field->row));
    case REGIE_KIND_DATE:
      return read_date (row, column, &REGIE_MEMBER (GDate, head, &field->row));
    case REGIE_KIND_ENUM:
      return read_code (row, column, field->values, &REGIE_MEMBER (int, head, &field->row));
    case REGIE_KIND_INT64:
      REGIE_MEMBER (gint64, head, &field->row) = sqlite3_column_int64 (row, column);
      return TRUE;
    case REGIE_KIND_BOOLEAN:
      REGIE_MEMBER (gboolean, head, &field->row) = sqlite3_column_int (row, column) != 0;
      return TRUE;
    case REGIE_KIND_INT:
    case REGIE_KIND_TIME:
    case REGIE_KIND_STRINGS:
    case REGIE_KIND_CHILD:
    case REGIE_KIND_LIST:
      break;
    }

  g_assert_not_reached ();
}

/* Nobody knows of the new record yet, so its fields are written without a word. */
RegieHead *
regie_sqlite_read_head (sqlite3_stmt  *row,
                        GError       **error)
{
  g_autoptr(RegieHead) head = regie_head_new ();
  const RegieTable *table = regie_entity_get_table (REGIE_ENTITY (head));

  for (guint i = 0; i < table->n_columns; i++)
    if (!read_field (row, i, REGIE_ENTITY (head), &table->columns[i]))
      {
        g_set_error (error,
                     REGIE_ERROR,
                     REGIE_ERROR_DAMAGED,
                     "store: %s of a head cannot be read",
                     table->columns[i].row.member);
        return NULL;
      }

  return g_steal_pointer (&head);
}

static void
bind_date (sqlite3_stmt *statement,
           int           parameter,
           const GDate  *date,
           char         *text)
{
  if (!g_date_valid (date))
    return;

  regie_date_print (date, text);
  sqlite3_bind_text (statement, parameter, text, REGIE_DATE_LENGTH, SQLITE_STATIC);
}

/* Binds the fields in their order, from the first parameter on. @dates holds the days until the
 * statement has run. */
void
regie_sqlite_bind_head (sqlite3_stmt *statement,
                        RegieHead    *head,
                        char         *dates)
{
  RegieEntity *entity = REGIE_ENTITY (head);
  const RegieTable *table = regie_entity_get_table (entity);

  g_assert (table->n_columns == REGIE_SQLITE_HEAD_N_COLUMNS);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      int parameter = i + 1;

      if (row->kind == REGIE_KIND_DATE)
        bind_date (statement,
                   parameter,
                   &REGIE_MEMBER (GDate, entity, row),
                   dates + i * REGIE_DATE_LENGTH);
      else if (row->kind == REGIE_KIND_INT64)
        sqlite3_bind_int64 (statement, parameter, REGIE_MEMBER (gint64, entity, row));
      else if (row->kind == REGIE_KIND_BOOLEAN)
        sqlite3_bind_int (statement, parameter, REGIE_MEMBER (gboolean, entity, row));
      else if (row->kind == REGIE_KIND_ENUM)
        regie_sqlite_bind_text (statement,
                                parameter,
                                g_enum_get_value (table->columns[i].values,
                                                  REGIE_MEMBER (int, entity, row))
                                  ->value_nick);
      else
        regie_sqlite_bind_text (statement, parameter, REGIE_MEMBER (char *, entity, row));
    }
}

/* Columns of an entry, counted from 0, and its parameters, counted from 1. */
enum
{
  ENTRY_MUNICIPALITY,
  ENTRY_SEQUENCE,
  ENTRY_TEXTS,
  ENTRY_REVISION = ENTRY_TEXTS + REGIE_LOG_N_TEXTS,
  ENTRY_COUNT,
  ENTRY_DOCUMENT,
  ENTRY_DETAIL_DIGEST,
  ENTRY_PREVIOUS,
  ENTRY_MAC,
  ENTRY_DETAIL
};

static gboolean
is_readable_text (sqlite3_stmt *row,
                  int           column)
{
  return sqlite3_column_type (row, column) == SQLITE_NULL ||
         regie_sqlite_get_text (row, column) != NULL;
}

static gboolean
is_readable_digest (sqlite3_stmt *row,
                    int           column)
{
  RegieDigest digest;

  return sqlite3_column_type (row, column) == SQLITE_NULL ||
         regie_sqlite_get_digest (row, column, &digest);
}

static gboolean
is_readable_entry (sqlite3_stmt *row)
{
  for (guint i = 0; i < REGIE_LOG_N_TEXTS; i++)
    if (!is_readable_text (row, ENTRY_TEXTS + i))
      return FALSE;

  return is_readable_text (row, ENTRY_DETAIL) && is_readable_digest (row, ENTRY_DOCUMENT) &&
         is_readable_digest (row, ENTRY_DETAIL_DIGEST) &&
         is_readable_digest (row, ENTRY_PREVIOUS) && is_readable_digest (row, ENTRY_MAC);
}

/* The texts live until the statement steps on. */
void
regie_sqlite_read_entry (sqlite3_stmt     *row,
                         RegieSqliteEntry *self)
{
  RegieLogEntry *entry = &self->entry;

  memset (self, 0, sizeof *self);
  self->is_readable = is_readable_entry (row);
  entry->municipality = regie_sqlite_get_text (row, ENTRY_MUNICIPALITY);
  entry->sequence = sqlite3_column_int64 (row, ENTRY_SEQUENCE);
  for (guint i = 0; i < REGIE_LOG_N_TEXTS; i++)
    entry->texts[i] = regie_sqlite_get_text (row, ENTRY_TEXTS + i);
  entry->revision = sqlite3_column_int64 (row, ENTRY_REVISION);
  entry->count = sqlite3_column_int64 (row, ENTRY_COUNT);
  if (regie_sqlite_get_digest (row, ENTRY_DOCUMENT, &self->document))
    entry->document = &self->document;
  if (regie_sqlite_get_digest (row, ENTRY_DETAIL_DIGEST, &self->detail_digest))
    entry->detail = &self->detail_digest;
  regie_sqlite_get_digest (row, ENTRY_PREVIOUS, &entry->previous);
  regie_sqlite_get_digest (row, ENTRY_MAC, &self->mac);
  self->detail = regie_sqlite_get_text (row, ENTRY_DETAIL);
}

/* Puts the entry behind the last one of its chain. */
static gboolean
find_place (RegieSqlite    *self,
            RegieLogEntry  *entry,
            GError        **error)
{
  g_autoptr(RegieSqliteRows) rows = regie_sqlite_start (self, REGIE_SQLITE_LAST_ENTRY);
  int result = SQLITE_OK;

  regie_sqlite_bind_text (rows, 1, entry->municipality);
  result = regie_sqlite_step (self, rows, error);
  if (result == SQLITE_ROW)
    {
      entry->sequence = sqlite3_column_int64 (rows, ENTRY_SEQUENCE);
      regie_sqlite_get_digest (rows, ENTRY_MAC, &entry->previous);
    }
  /* No log grows so long: somebody wrote the number into the file. */
  if (entry->sequence == G_MAXINT64)
    {
      g_set_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED, "store: the log has no place left");
      return FALSE;
    }
  entry->sequence++;

  return result == SQLITE_ROW || result == SQLITE_DONE;
}

static gboolean
insert_entry (RegieSqlite          *self,
              const RegieLogEntry  *entry,
              const char           *detail,
              const RegieDigest    *mac,
              GError              **error)
{
  sqlite3_stmt *statement = regie_sqlite_start (self, REGIE_SQLITE_INSERT_ENTRY);

  regie_sqlite_bind_text (statement, ENTRY_MUNICIPALITY + 1, entry->municipality);
  sqlite3_bind_int64 (statement, ENTRY_SEQUENCE + 1, entry->sequence);
  for (guint i = 0; i < REGIE_LOG_N_TEXTS; i++)
    regie_sqlite_bind_text (statement, ENTRY_TEXTS + 1 + i, entry->texts[i]);
  sqlite3_bind_int64 (statement, ENTRY_REVISION + 1, entry->revision);
  sqlite3_bind_int64 (statement, ENTRY_COUNT + 1, entry->count);
  regie_sqlite_bind_digest (statement, ENTRY_DOCUMENT + 1, entry->document);
  regie_sqlite_bind_digest (statement, ENTRY_DETAIL_DIGEST + 1, entry->detail);
  regie_sqlite_bind_digest (statement, ENTRY_PREVIOUS + 1, &entry->previous);
  regie_sqlite_bind_digest (statement, ENTRY_MAC + 1, mac);
  regie_sqlite_bind_text (statement, ENTRY_DETAIL + 1, detail);

  return regie_sqlite_run (self, statement, error);
}

/* Writes an entry: gives it its place in the chain and its MAC. */
gboolean
regie_sqlite_log (RegieSqlite          *self,
                  GBytes               *key,
                  const RegieLogEntry  *entry,
                  const char           *detail,
                  GError              **error)
{
  RegieLogEntry whole = *entry;
  RegieDigest detail_digest;
  RegieDigest mac;

  if (!find_place (self, &whole, error))
    return FALSE;

  if (detail != NULL)
    {
      detail_digest = regie_digest_of (detail, strlen (detail));
      whole.detail = &detail_digest;
    }
  mac = regie_log_entry_get_mac (&whole, key);

  return insert_entry (self, &whole, detail, &mac, error);
}
