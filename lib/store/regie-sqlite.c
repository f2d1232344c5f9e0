/* regie-sqlite.c: a database of SQLite with its statements
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-private.h"

#include <errno.h>
#include <fcntl.h>

#include <glib/gstdio.h>

#include <regie/regie-error.h>

/* What makes a file ours, and the schema that this version writes. */
#define APPLICATION_ID 1382377321
#define SCHEMA_VERSION 2

/* Waiting for another process ends after five seconds of naps. Whoever gives the lock up may take
 * it again at once: who naps for long misses the moment between, and those who came last would get
 * it first. So who has waited for long looks more often. */
#define MAX_WAIT_US    (5 * G_USEC_PER_SEC)
#define LONG_WAIT_US   (G_USEC_PER_SEC / 2)
#define SHORT_NAP_US   200
#define LONGEST_NAP_US 2000

/* How many steps of a statement go between two looks at the cancellable. */
#define STEPS_BETWEEN_LOOKS 10000

static RegieError
error_code (int result)
{
  switch (result & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return REGIE_ERROR_BUSY;
    case SQLITE_FULL:
      return REGIE_ERROR_FULL;
    case SQLITE_CORRUPT:
      return REGIE_ERROR_DAMAGED;
    case SQLITE_NOTADB:
      return REGIE_ERROR_FORMAT;
    case SQLITE_TOOBIG:
      return REGIE_ERROR_LIMIT;
    default:
      return REGIE_ERROR_UNAVAILABLE;
    }
}

/* The texts of SQLite's own messages may name what stands in a table; those of its codes do not. */
void
regie_sqlite_set_error (RegieSqlite  *self,
                        int           result,
                        GError      **error)
{
  if (g_cancellable_set_error_if_cancelled (self->cancellable, error) ||
      ((result & 0xff) == SQLITE_ERROR && regie_sqlite_set_missing (self, error)))
    return;

  g_set_error (error, REGIE_ERROR, error_code (result), "store: %s", sqlite3_errstr (result));
}

/* Called when another process holds the lock, with the number of calls before this one. */
static int
wait_for_lock (gpointer data,
               int      n_calls)
{
  RegieSqlite *self = data;
  gint64 nap = 0;

  if (n_calls == 0)
    self->waited = 0;
  if (self->waited >= MAX_WAIT_US || g_cancellable_is_cancelled (self->cancellable))
    return 0;

  nap = self->waited < LONG_WAIT_US ? MIN (SHORT_NAP_US << MIN (n_calls, 10), LONGEST_NAP_US)
                                    : SHORT_NAP_US;
  g_usleep (nap);
  self->waited += nap;

  return 1;
}

static int
is_interrupted (gpointer data)
{
  RegieSqlite *self = data;

  return g_cancellable_is_cancelled (self->cancellable);
}

static gboolean
execute (RegieSqlite  *self,
         const char   *text,
         GError      **error)
{
  int result = sqlite3_exec (self->db, text, NULL, NULL, NULL);

  if (result != SQLITE_OK)
    regie_sqlite_set_error (self, result, error);

  return result == SQLITE_OK;
}

/* A new file is for its owner alone; SQLite gives its other files the same mode. An existing file
 * is not opened here: closing it would drop the locks that this process has on it. */
static gboolean
make_file (const char  *path,
           GError     **error)
{
  int file = g_open (path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);

  if (file < 0 && errno != EEXIST)
    {
      g_set_error (error, REGIE_ERROR, REGIE_ERROR_UNAVAILABLE, "store: %s", g_strerror (errno));
      return FALSE;
    }

  return file < 0 || g_close (file, error);
}

/* Where a store must be. */
static gboolean
find_file (const char  *path,
           GError     **error)
{
  GStatBuf found;

  if (g_stat (path, &found) == 0)
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               errno == ENOENT ? REGIE_ERROR_NOT_FOUND : REGIE_ERROR_UNAVAILABLE,
               "store: %s",
               g_strerror (errno));

  return FALSE;
}

static gboolean
is_empty (const char *path)
{
  GStatBuf found;

  return g_stat (path, &found) != 0 || found.st_size == 0;
}

/* Of a store whose file was emptied or removed, some may still stand in the log of SQLite, which
 * would throw it away. The log is looked at first: one that is there is younger than the file. */
static gboolean
check_length (const char  *path,
              GError     **error)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);

  if (is_empty (log) || !is_empty (path))
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_DAMAGED,
               "store: the file is empty or gone, and what SQLite wrote beside it is not");

  return FALSE;
}

/* What a file brings along must not run anything: of triggers only those run that this connection
 * makes for itself. */
static void
set_defences (RegieSqlite *self)
{
  sqlite3_busy_handler (self->db, wait_for_lock, self);
  sqlite3_progress_handler (self->db, STEPS_BETWEEN_LOOKS, is_interrupted, self);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
  sqlite3_limit (self->db, SQLITE_LIMIT_ATTACHED, 0);
}

/* Prepares a text, steps once and gives the row to @look; ends the statement. */
static gboolean
ask (RegieSqlite *self,
     const char *text,
     void (*look) (sqlite3_stmt *row, gpointer data),
     gpointer data,
     GError **error)
{
  sqlite3_stmt *statement = NULL;
  int result = sqlite3_prepare_v2 (self->db, text, -1, &statement, NULL);

  if (result == SQLITE_OK)
    result = sqlite3_step (statement);
  if (result == SQLITE_ROW)
    look (statement, data);
  else
    regie_sqlite_set_error (self, result, error);
  sqlite3_finalize (statement);

  return result == SQLITE_ROW;
}

typedef struct
{
  int application;
  int version;
  int n_objects;
} Identity;

static void
look_at_identity (sqlite3_stmt *row,
                  gpointer      data)
{
  Identity *identity = data;

  identity->application = sqlite3_column_int (row, 0);
  identity->version = sqlite3_column_int (row, 1);
  identity->n_objects = sqlite3_column_int (row, 2);
}

static gboolean
check_identity (RegieSqlite         *self,
                RegieSqliteOpening   opening,
                Identity            *identity,
                GError             **error)
{
  if (!ask (self, regie_sqlite_identity, look_at_identity, identity, error))
    return FALSE;

  if (identity->application != APPLICATION_ID && identity->n_objects > 0)
    {
      g_set_error (error, REGIE_ERROR, REGIE_ERROR_FORMAT, "store: a database of something else");
      return FALSE;
    }
  if (identity->application != APPLICATION_ID && opening == REGIE_SQLITE_MUST_EXIST)
    {
      g_set_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND, "store: nothing is in the file");
      return FALSE;
    }
  if (identity->application == APPLICATION_ID && identity->version > SCHEMA_VERSION)
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_VERSION,
                   "store: version %d, of which this library knows up to %d",
                   identity->version,
                   SCHEMA_VERSION);
      return FALSE;
    }

  return TRUE;
}

static void
look_at_journal (sqlite3_stmt *row,
                 gpointer      data)
{
  gboolean *is_wal = data;

  *is_wal = g_strcmp0 ((const char *) sqlite3_column_text (row, 0), "wal") == 0;
}

/* SQLite does not wait by itself when two processes do this at once to a new file. */
static gboolean
use_wal (RegieSqlite  *self,
         GError      **error)
{
  gboolean is_wal = FALSE;

  for (int n_calls = 0;; n_calls++)
    {
      g_autoptr(GError) local_error = NULL;

      if (ask (self, regie_sqlite_use_wal, look_at_journal, &is_wal, &local_error))
        break;
      if (!g_error_matches (local_error, REGIE_ERROR, REGIE_ERROR_BUSY) ||
          !wait_for_lock (self, n_calls))
        {
          g_propagate_error (error, g_steal_pointer (&local_error));
          return FALSE;
        }
    }

  if (!is_wal)
    g_set_error (error,
                 REGIE_ERROR,
                 REGIE_ERROR_UNAVAILABLE,
                 "store: the file system cannot hold it");

  return is_wal;
}

/* Before the statements are prepared; returns @self, or NULL on error. */
static RegieSqlite *
begin_making (RegieSqlite  *self,
              GError      **error)
{
  return execute (self, regie_sqlite_texts[REGIE_SQLITE_BEGIN_WRITE], error) ? self : NULL;
}

static gboolean
is_up_to_date (const Identity *identity)
{
  return identity->application == APPLICATION_ID && identity->version >= SCHEMA_VERSION;
}

/* Another process may have made the schema in the meantime. A new file is bound to its key before
 * anybody can write into it. What is done here is done whole or not at all. */
static gboolean
make_schema (RegieSqlite        *self,
             const RegieDigest  *key_mac,
             GError            **error)
{
  g_autoptr(RegieSqliteTransaction) transaction = begin_making (self, error);
  Identity identity = { 0 };

  if (transaction == NULL || !check_identity (self, REGIE_SQLITE_MAY_MAKE, &identity, error))
    return FALSE;
  if (identity.application != APPLICATION_ID && (!execute (self, regie_sqlite_schema, error) ||
                                                 !regie_sqlite_key_keep (self, key_mac, error)))
    return FALSE;
  if (!is_up_to_date (&identity) && !execute (self, regie_sqlite_add_tally, error))
    return FALSE;

  return execute (self, regie_sqlite_texts[REGIE_SQLITE_COMMIT], error);
}

static int
prepare (RegieSqlite          *self,
         RegieSqliteStatement  which)
{
  return sqlite3_prepare_v3 (self->db,
                             regie_sqlite_texts[which],
                             -1,
                             SQLITE_PREPARE_PERSISTENT,
                             &self->statements[which],
                             NULL);
}

static gboolean
prepare_all (RegieSqlite  *self,
             GError      **error)
{
  for (guint i = 0; i < REGIE_SQLITE_N_STATEMENTS; i++)
    {
      int result = prepare (self, i);

      if (result != SQLITE_OK && regie_sqlite_has_tally (self))
        {
          regie_sqlite_set_error (self, result, error);
          return FALSE;
        }
    }

  return TRUE;
}

static gboolean
set_up (RegieSqlite         *self,
        RegieSqliteOpening   opening,
        const RegieDigest   *key_mac,
        GError             **error)
{
  Identity identity = { 0 };

  set_defences (self);
  if (!check_identity (self, opening, &identity, error) || !use_wal (self, error) ||
      !execute (self, regie_sqlite_settings, error))
    return FALSE;

  if (!is_up_to_date (&identity) && !make_schema (self, key_mac, error))
    return FALSE;

  return execute (self, regie_sqlite_keep_tally, error) && prepare_all (self, error);
}

static gboolean
open_file (RegieSqlite         *self,
           const char          *path,
           RegieSqliteOpening   opening,
           const RegieDigest   *key_mac,
           GError             **error)
{
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  int result = sqlite3_open_v2 (path, &self->db, flags, NULL);

  if (result != SQLITE_OK)
    {
      regie_sqlite_set_error (self, result, error);
      return FALSE;
    }

  return set_up (self, opening, key_mac, error);
}

void
regie_sqlite_close (RegieSqlite *self)
{
  for (guint i = 0; i < REGIE_SQLITE_N_STATEMENTS; i++)
    sqlite3_finalize (self->statements[i]);
  sqlite3_close (self->db);
  g_free (self);
}

/* @key_mac is what a new file keeps of its key. */
RegieSqlite *
regie_sqlite_open (const char          *path,
                   RegieSqliteOpening   opening,
                   const RegieDigest   *key_mac,
                   GCancellable        *cancellable,
                   GError             **error)
{
  /* As a whole path, so that no name means something special to SQLite. */
  g_autofree char *whole = g_canonicalize_filename (path, NULL);
  RegieSqlite *self = NULL;

  if (!check_length (whole, error) ||
      !(opening == REGIE_SQLITE_MAY_MAKE ? make_file (whole, error) : find_file (whole, error)))
    return NULL;

  self = g_new0 (RegieSqlite, 1);
  self->cancellable = cancellable;
  self->is_full = TRUE;
  if (!open_file (self, whole, opening, key_mac, error))
    {
      regie_sqlite_close (self);
      return NULL;
    }
  self->cancellable = NULL;

  return self;
}

/* Returns NULL on error. */
RegieSqliteOnce *
regie_sqlite_prepare_once (RegieSqlite  *self,
                           const char   *text,
                           GError      **error)
{
  RegieSqliteOnce *statement = NULL;
  int result = sqlite3_prepare_v2 (self->db, text, -1, &statement, NULL);

  if (result != SQLITE_OK)
    regie_sqlite_set_error (self, result, error);

  return statement;
}

/* Returns a statement, ready for its parameters; without the table that it asks, NULL, which takes
 * parameters and does not run. */
sqlite3_stmt *
regie_sqlite_start (RegieSqlite          *self,
                    RegieSqliteStatement  which)
{
  sqlite3_stmt *statement = self->statements[which];

  if (statement == NULL)
    {
      /* The table may be there by now. */
      prepare (self, which);
      return self->statements[which];
    }

  sqlite3_reset (statement);
  sqlite3_clear_bindings (statement);

  return statement;
}

/* Returns SQLITE_ROW, SQLITE_DONE, or another code when @error is set. */
int
regie_sqlite_step (RegieSqlite   *self,
                   sqlite3_stmt  *statement,
                   GError       **error)
{
  int result = statement == NULL ? SQLITE_ERROR : sqlite3_step (statement);

  if (result != SQLITE_ROW && result != SQLITE_DONE)
    {
      sqlite3_reset (statement);
      regie_sqlite_set_error (self, result, error);
    }

  return result;
}

/* Runs a statement that gives no rows. */
gboolean
regie_sqlite_run (RegieSqlite   *self,
                  sqlite3_stmt  *statement,
                  GError       **error)
{
  int result = regie_sqlite_step (self, statement, error);

  sqlite3_reset (statement);

  return result == SQLITE_DONE;
}

/* What is bound lives until the statement has run. */
void
regie_sqlite_bind_text (sqlite3_stmt *statement,
                        int           parameter,
                        const char   *text)
{
  sqlite3_bind_text (statement, parameter, text, -1, SQLITE_STATIC);
}

void
regie_sqlite_bind_bytes (sqlite3_stmt *statement,
                         int           parameter,
                         GBytes       *bytes)
{
  gsize length = 0;
  const char *text = g_bytes_get_data (bytes, &length);

  sqlite3_bind_text64 (statement, parameter, text, length, SQLITE_STATIC, SQLITE_UTF8);
}

void
regie_sqlite_bind_digest (sqlite3_stmt      *statement,
                          int                parameter,
                          const RegieDigest *digest)
{
  if (digest == NULL)
    sqlite3_bind_null (statement, parameter);
  else
    sqlite3_bind_blob (statement, parameter, digest->bytes, sizeof digest->bytes, SQLITE_STATIC);
}

/* Returns FALSE when there is none of the right length. */
gboolean
regie_sqlite_get_digest (sqlite3_stmt *statement,
                         int           column,
                         RegieDigest  *digest)
{
  gconstpointer bytes = sqlite3_column_blob (statement, column);

  if (bytes == NULL || sqlite3_column_bytes (statement, column) != sizeof digest->bytes)
    return FALSE;

  memcpy (digest->bytes, bytes, sizeof digest->bytes);

  return TRUE;
}

/* The text lives until the statement steps on. One with a NUL in it is none, since what stands
 * behind would go unseen; nor is one that is not UTF-8. */
const char *
regie_sqlite_get_text (sqlite3_stmt *statement,
                       int           column)
{
  const char *text = (const char *) sqlite3_column_text (statement, column);

  return text != NULL && g_utf8_validate (text, sqlite3_column_bytes (statement, column), NULL)
           ? text
           : NULL;
}

/* Copies a text that must be there. */
gboolean
regie_sqlite_dup_text (sqlite3_stmt  *statement,
                       int            column,
                       char         **text,
                       GError       **error)
{
  *text = g_strdup (regie_sqlite_get_text (statement, column));
  if (*text == NULL)
    g_set_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED, "store: a key cannot be read");

  return *text != NULL;
}

/* With @max_unsynced above 0, up to so many transactions in a row are not forced to the disk.
 * Returns
 * @self, or NULL on error. */
RegieSqlite *
regie_sqlite_begin (RegieSqlite           *self,
                    RegieSqliteStatement   how,
                    guint                  max_unsynced,
                    GError               **error)
{
  gboolean is_full = self->n_unsynced >= max_unsynced;

  if (self->is_full != is_full)
    {
      if (!execute (self, is_full ? regie_sqlite_sync_each : regie_sqlite_sync_later, error))
        return NULL;
      self->is_full = is_full;
    }

  return regie_sqlite_run (self, regie_sqlite_start (self, how), error) ? self : NULL;
}

/* When the disk fails now, part of the transaction may have got there, and may be found there after
 * a power failure. */
gboolean
regie_sqlite_commit (RegieSqlite  *self,
                     GError      **error)
{
  sqlite3_stmt *statement = regie_sqlite_start (self, REGIE_SQLITE_COMMIT);
  int result = sqlite3_step (statement);

  sqlite3_reset (statement);
  if (result == SQLITE_DONE)
    {
      self->n_unsynced = self->is_full ? 0 : self->n_unsynced + 1;
      return TRUE;
    }

  if (error_code (result) == REGIE_ERROR_UNAVAILABLE)
    g_set_error (error,
                 REGIE_ERROR,
                 REGIE_ERROR_OUTCOME_UNKNOWN,
                 "store: %s",
                 sqlite3_errstr (result));
  else
    regie_sqlite_set_error (self, result, error);

  return FALSE;
}

/* Does nothing after a commit. */
void
regie_sqlite_rollback (RegieSqlite *self)
{
  if (!sqlite3_get_autocommit (self->db))
    sqlite3_exec (self->db, regie_sqlite_rollback_text, NULL, NULL, NULL);
}
