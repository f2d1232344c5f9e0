/* regie-sqlite-store-open.c: opening a store, with the key that is its own
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-sqlite-store.h>

#include "store/regie-sqlite-call-private.h"

static gboolean
refuse_key (GError **error)
{
  g_set_error (error, REGIE_ERROR, REGIE_ERROR_DENIED, "store: this is not its key");

  return FALSE;
}

/* Whether the key made some of the first or of the last entries. Others may have been tampered
 * with, which is for a verification to find out. */
static gboolean
check_some_entries (RegieSqliteStore  *self,
                    GError           **error)
{
  RegieSqlite *database = self->database;
  g_autoptr(RegieSqliteRows) rows = regie_sqlite_start (database, REGIE_SQLITE_SOME_ENTRIES);
  guint n_entries = 0;
  guint n_right = 0;
  int result = SQLITE_OK;

  while ((result = regie_sqlite_step (database, rows, error)) == SQLITE_ROW)
    {
      RegieSqliteEntry entry;
      RegieDigest mac;

      regie_sqlite_read_entry (rows, &entry);
      mac = regie_log_entry_get_mac (&entry.entry, self->key);
      n_entries++;
      n_right += regie_digest_equal (&mac, &entry.mac);
    }
  if (result != SQLITE_DONE)
    return FALSE;

  return n_entries == 0 || n_right > 0 ? TRUE : refuse_key (error);
}

/* A file of before keeps nothing of its key: who holds the key that made its log binds it. */
static gboolean
bind_key (RegieSqliteStore   *self,
          const RegieDigest  *mac,
          GError            **error)
{
  RegieSqlite *database = self->database;
  g_autoptr(RegieSqliteTransaction) transaction =
    regie_sqlite_begin (database, REGIE_SQLITE_BEGIN_WRITE, 0, error);

  return transaction != NULL && check_some_entries (self, error) &&
         regie_sqlite_key_keep (database, mac, error) && regie_sqlite_commit (database, error);
}

/* A key of another store would break the chain with the next entry. */
static gboolean
check_key (RegieSqliteStore   *self,
           const RegieDigest  *mac,
           GError            **error)
{
  RegieSqliteKey found = REGIE_SQLITE_KEY_NONE;

  if (!regie_sqlite_key_compare (self->database, mac, &found, error))
    return FALSE;
  /* Another process may have bound it in the meantime. */
  if (found == REGIE_SQLITE_KEY_NONE &&
      (!bind_key (self, mac, error) ||
       !regie_sqlite_key_compare (self->database, mac, &found, error)))
    return FALSE;

  if (found == REGIE_SQLITE_KEY_UNREADABLE)
    g_set_error (error,
                 REGIE_ERROR,
                 REGIE_ERROR_DAMAGED,
                 "store: what it keeps to know its key by cannot be read");

  return found == REGIE_SQLITE_KEY_OTHER ? refuse_key (error) : found == REGIE_SQLITE_KEY_RIGHT;
}

#define MIN_KEY_LENGTH 32

static RegieSqliteStore *
open_store (const char          *path,
            RegieSqliteOpening   opening,
            GBytes              *key,
            GCancellable        *cancellable,
            GError             **error)
{
  g_autoptr(RegieSqliteStore) self = NULL;
  RegieDigest mac;

  if (g_bytes_get_size (key) < MIN_KEY_LENGTH)
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_FORMAT,
                   "key: less than %d bytes",
                   MIN_KEY_LENGTH);
      return NULL;
    }
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  self = g_object_new (REGIE_TYPE_SQLITE_STORE, NULL);
  self->key = g_bytes_ref (key);
  mac = regie_sqlite_key_sign (key);
  self->database = regie_sqlite_open (path, opening, &mac, cancellable, error);
  if (self->database == NULL || !check_key (self, &mac, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * regie_sqlite_store_open:
 * @path: (type filename): name of the file
 * @key: the key of the log, at least 32 bytes that nobody can guess
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Opens a store, and makes one when the file is missing or empty. Blocks. To read what is there,
 * [func@Regie.SqliteStore.open_existing] is better.
 *
 * The key is kept outside the file, where who can change the file cannot read it. A file belongs
 * to the key with which it was made, also while its log is empty.
 *
 * Errors: %REGIE_ERROR_FORMAT when the file is something else or the key is too short,
 * %REGIE_ERROR_DENIED when the key is another one, %REGIE_ERROR_VERSION when a
 * newer library made the file, %REGIE_ERROR_DAMAGED, also when the file was emptied and its journal
 * was not, %REGIE_ERROR_BUSY, %REGIE_ERROR_FULL and %REGIE_ERROR_UNAVAILABLE.
 *
 * Returns: (transfer full): the store
 *
 * Since: 0.1
 */
RegieSqliteStore *
regie_sqlite_store_open (const char    *path,
                         GBytes        *key,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return open_store (path, REGIE_SQLITE_MAY_MAKE, key, cancellable, error);
}

/**
 * regie_sqlite_store_open_existing:
 * @path: (type filename): name of the file
 * @key: the key of the log
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Opens a store that is there, and makes none. Blocks.
 *
 * Whoever wants to read needs this one: a name with a slip of the pen, or a file that was cut off,
 * must not look like a store without cases.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when there is no file or nothing is in it, and those of
 * [func@Regie.SqliteStore.open].
 *
 * Returns: (transfer full): the store
 *
 * Since: 0.1
 */
RegieSqliteStore *
regie_sqlite_store_open_existing (const char    *path,
                                  GBytes        *key,
                                  GCancellable  *cancellable,
                                  GError       **error)
{
  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return open_store (path, REGIE_SQLITE_MUST_EXIST, key, cancellable, error);
}

typedef struct
{
  char               *path;
  RegieSqliteOpening  how;
  GBytes             *key;
} Opening;

static void
opening_free (gpointer data)
{
  Opening *opening = data;

  g_free (opening->path);
  g_bytes_unref (opening->key);
  g_free (opening);
}

static void
open_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  const Opening *opening = data;
  GError *error = NULL;
  RegieSqliteStore *self =
    open_store (opening->path, opening->how, opening->key, cancellable, &error);

  if (self == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, self, g_object_unref);
}

static void
open_async (const char          *path,
            RegieSqliteOpening   how,
            GBytes              *key,
            gpointer             tag,
            GCancellable        *cancellable,
            GAsyncReadyCallback  callback,
            gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Opening *opening = g_new0 (Opening, 1);

  opening->path = g_strdup (path);
  opening->how = how;
  opening->key = g_bytes_ref (key);

  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, opening, opening_free);
  g_task_run_in_thread (task, open_in_thread);
}

/**
 * regie_sqlite_store_open_async:
 * @path: (type filename): name of the file
 * @key: the key of the log, at least 32 bytes that nobody can guess
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when the store is open
 * @user_data: data for @callback
 *
 * Opens a store in a thread.
 *
 * Since: 0.1
 */
void
regie_sqlite_store_open_async (const char          *path,
                               GBytes              *key,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (path != NULL);
  g_return_if_fail (key != NULL);

  open_async (path,
              REGIE_SQLITE_MAY_MAKE,
              key,
              regie_sqlite_store_open_async,
              cancellable,
              callback,
              user_data);
}

/**
 * regie_sqlite_store_open_finish:
 * @result: the result that the callback got
 * @error: return location for an error
 *
 * Ends [func@Regie.SqliteStore.open_async].
 *
 * Errors: those of [func@Regie.SqliteStore.open].
 *
 * Returns: (transfer full): the store
 *
 * Since: 0.1
 */
RegieSqliteStore *
regie_sqlite_store_open_finish (GAsyncResult  *result,
                                GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * regie_sqlite_store_open_existing_async:
 * @path: (type filename): name of the file
 * @key: the key of the log
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when the store is open
 * @user_data: data for @callback
 *
 * Opens a store that is there in a thread.
 *
 * Since: 0.1
 */
void
regie_sqlite_store_open_existing_async (const char          *path,
                                        GBytes              *key,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  g_return_if_fail (path != NULL);
  g_return_if_fail (key != NULL);

  open_async (path,
              REGIE_SQLITE_MUST_EXIST,
              key,
              regie_sqlite_store_open_existing_async,
              cancellable,
              callback,
              user_data);
}

/**
 * regie_sqlite_store_open_existing_finish:
 * @result: the result that the callback got
 * @error: return location for an error
 *
 * Ends [func@Regie.SqliteStore.open_existing_async].
 *
 * Errors: those of [func@Regie.SqliteStore.open_existing].
 *
 * Returns: (transfer full): the store
 *
 * Since: 0.1
 */
RegieSqliteStore *
regie_sqlite_store_open_existing_finish (GAsyncResult  *result,
                                         GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
