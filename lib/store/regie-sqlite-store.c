/* regie-sqlite-store.c: dossiers in a file of SQLite
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-sqlite-store.h>

#include "store/regie-sqlite-count-private.h"

/**
 * RegieSqliteStore:
 *
 * Keeps dossiers in a file of SQLite, for one machine: an application of a team, a tool, a test.
 *
 * The file is made when it is missing, readable for its owner alone. It has three tables: heads
 * for lists, documents with their digests, and the log. The log is a chain: each entry carries a
 * MAC over itself and the entry before, made with a key that is kept outside the file, so that
 * nobody without the key can change what was done. A fourth table, of one row, says which key that
 * is without telling it, and a fifth keeps the numbers that counts of cases ask for. The
 * application id in the file is `Regi`.
 *
 * Every save is forced to the disk before it is reported. So is the log entry of every read, unless
 * [property@Regie.SqliteStore:max-unsynced-reads] says otherwise.
 *
 * Several threads may share a store; they wait for each other. Several processes may open one
 * file; who finds it in use waits for about five seconds and then gets
 * %REGIE_ERROR_BUSY, and may try again. An interface that must not stand still uses the
 * asynchronous calls.
 *
 * A file that may not grow past a limit of the process ends the process with the signal SIGXFSZ; a
 * library does not change signal handlers.
 *
 * Since: 0.1
 */

G_DEFINE_FINAL_TYPE (RegieSqliteStore, regie_sqlite_store, REGIE_TYPE_STORE)

enum
{
  PROP_0,
  PROP_MAX_UNSYNCED_READS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gint64
regie_sqlite_store_save (RegieStore          *store,
                         RegieSession        *session,
                         RegieStoreDocument  *document,
                         gint64               revision,
                         GCancellable        *cancellable,
                         GError             **error)
{
  g_auto(RegieSqliteCall) call = { 0 };
  g_autoptr(GError) refusal = NULL;

  if (!regie_sqlite_call_begin (&call,
                                store,
                                session,
                                REGIE_SQLITE_CALL_WRITES,
                                "save",
                                cancellable,
                                error) ||
      !regie_sqlite_put (&call, document, revision, &refusal, error) ||
      !regie_sqlite_call_finish (&call, refusal, error))
    return 0;

  return regie_head_get_revision (document->head);
}

static gboolean
regie_sqlite_store_import (RegieStore    *store,
                           RegieSession  *session,
                           GPtrArray     *documents,
                           GPtrArray     *refusals,
                           GCancellable  *cancellable,
                           GError       **error)
{
  g_auto(RegieSqliteCall) call = { 0 };

  if (!regie_sqlite_call_begin (&call,
                                store,
                                session,
                                REGIE_SQLITE_CALL_WRITES,
                                "import",
                                cancellable,
                                error))
    return FALSE;

  for (guint i = 0; i < documents->len; i++)
    {
      g_autoptr(GError) refusal = NULL;

      if (documents->pdata[i] == NULL)
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !regie_sqlite_put (&call, documents->pdata[i], 0, &refusal, error))
        return FALSE;
      refusals->pdata[i] = g_steal_pointer (&refusal);
    }

  return regie_sqlite_call_finish (&call, NULL, error);
}

/* Where a dossier is, or nothing when it is not within the reach of the session. */
static gboolean
find_dossier (RegieSqliteCall  *call,
              const char       *id,
              char            **municipality,
              GError          **refusal,
              GError          **error)
{
  g_autoptr(RegieSqliteRows) rows = regie_sqlite_start (call->database, REGIE_SQLITE_FIND_HEAD);
  gint64 revision = 0;
  int result = SQLITE_OK;

  regie_sqlite_bind_text (rows, 1, id);
  regie_sqlite_bind_text (rows, 2, regie_session_get_municipality (call->session));
  result = regie_sqlite_step (call->database, rows, error);
  if (result == SQLITE_DONE)
    return regie_sqlite_call_refuse (call, REGIE_SQLITE_NOT_FOUND, NULL, refusal, error);
  if (result != SQLITE_ROW)
    return FALSE;

  revision = sqlite3_column_int64 (rows, REGIE_SQLITE_HEAD_REVISION);
  if (!regie_sqlite_dup_text (rows, REGIE_SQLITE_HEAD_MUNICIPALITY, municipality, error))
    return FALSE;
  result = regie_sqlite_step (call->database, rows, error);
  if (result == SQLITE_ROW)
    return regie_sqlite_call_refuse (call, REGIE_SQLITE_AMBIGUOUS, NULL, refusal, error);
  call->entry.revision = revision;

  return result == SQLITE_DONE;
}

static gboolean
fetch (RegieSqliteCall  *call,
       const char       *id,
       GBytes          **text,
       GError          **refusal,
       GError          **error)
{
  g_autofree char *municipality = NULL;
  RegieDigest digest;

  call->entry.texts[REGIE_LOG_DOSSIER] = id;
  if (!find_dossier (call, id, &municipality, refusal, error))
    return FALSE;
  if (*refusal != NULL)
    return TRUE;
  if (!regie_sqlite_find_document (call, municipality, id, text, &digest, error))
    return FALSE;
  if (*text == NULL)
    return regie_sqlite_call_refuse (call, REGIE_SQLITE_DAMAGED, municipality, refusal, error);

  call->entry.document = &digest;

  return regie_sqlite_call_log (call, municipality, "done", NULL, error);
}

static GBytes *
regie_sqlite_store_load (RegieStore    *store,
                         RegieSession  *session,
                         const char    *id,
                         gint64        *revision,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_auto(RegieSqliteCall) call = { 0 };
  g_autoptr(GBytes) text = NULL;
  g_autoptr(GError) refusal = NULL;

  if (!regie_sqlite_call_begin (&call,
                                store,
                                session,
                                REGIE_SQLITE_CALL_READS,
                                "load",
                                cancellable,
                                error) ||
      !fetch (&call, id, &text, &refusal, error) ||
      !regie_sqlite_call_finish (&call, refusal, error))
    return NULL;

  *revision = call.entry.revision;

  return g_steal_pointer (&text);
}

static gboolean
regie_sqlite_store_deny (RegieStore    *store,
                         RegieSession  *session,
                         const char    *action,
                         const char    *id,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_auto(RegieSqliteCall) call = { 0 };

  if (!regie_sqlite_call_begin (&call,
                                store,
                                session,
                                REGIE_SQLITE_CALL_WRITES,
                                action,
                                cancellable,
                                error))
    return FALSE;

  call.entry.texts[REGIE_LOG_DOSSIER] = id;

  return regie_sqlite_call_log (&call, NULL, "denied", NULL, error) &&
         regie_sqlite_call_finish (&call, NULL, error);
}

static const RegieStorePort port = {
  .save = regie_sqlite_store_save,
  .import = regie_sqlite_store_import,
  .load = regie_sqlite_store_load,
  .list = regie_sqlite_list,
  .count = regie_sqlite_count,
  .recount = regie_sqlite_recount,
  .get_anchor = regie_sqlite_get_anchor,
  .verify = regie_sqlite_verify,
  .deny = regie_sqlite_store_deny,
};

static void
regie_sqlite_store_finalize (GObject *object)
{
  RegieSqliteStore *self = REGIE_SQLITE_STORE (object);

  g_clear_pointer (&self->database, regie_sqlite_close);
  g_clear_pointer (&self->key, g_bytes_unref);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (regie_sqlite_store_parent_class)->finalize (object);
}

static void
regie_sqlite_store_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  RegieSqliteStore *self = REGIE_SQLITE_STORE (object);

  if (property_id == PROP_MAX_UNSYNCED_READS)
    g_value_set_uint (value, regie_sqlite_store_get_max_unsynced_reads (self));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
regie_sqlite_store_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  RegieSqliteStore *self = REGIE_SQLITE_STORE (object);

  if (property_id == PROP_MAX_UNSYNCED_READS)
    regie_sqlite_store_set_max_unsynced_reads (self, g_value_get_uint (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
regie_sqlite_store_class_init (RegieSqliteStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = regie_sqlite_store_finalize;
  object_class->get_property = regie_sqlite_store_get_property;
  object_class->set_property = regie_sqlite_store_set_property;
  REGIE_STORE_CLASS (klass)->port = &port;

  /**
   * RegieSqliteStore:max-unsynced-reads:
   *
   * Log entries of reads that need not yet be on the disk when their data are handed out. They are
   * in the file, where every process sees them and where a crash of the process leaves them; but
   * a power failure may take them. With 0 each is forced to the disk first, which costs a load
   * many times what it costs otherwise. A save, and the entry that goes past this number, force
   * all that stand before them.
   *
   * Since: 0.1
   */
  properties[PROP_MAX_UNSYNCED_READS] =
    g_param_spec_uint ("max-unsynced-reads",
                       NULL,
                       NULL,
                       0,
                       G_MAXUINT,
                       0,
                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
regie_sqlite_store_init (RegieSqliteStore *self)
{
  g_mutex_init (&self->mutex);
}

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

/**
 * regie_sqlite_store_get_max_unsynced_reads:
 * @self: a store
 *
 * Gets the [property@Regie.SqliteStore:max-unsynced-reads].
 *
 * Returns: the number
 *
 * Since: 0.1
 */
guint
regie_sqlite_store_get_max_unsynced_reads (RegieSqliteStore *self)
{
  g_return_val_if_fail (REGIE_IS_SQLITE_STORE (self), 0);

  return self->max_unsynced_reads;
}

/**
 * regie_sqlite_store_set_max_unsynced_reads:
 * @self: a store that no other thread uses yet
 * @max_unsynced_reads: the number
 *
 * Sets the [property@Regie.SqliteStore:max-unsynced-reads].
 *
 * Since: 0.1
 */
void
regie_sqlite_store_set_max_unsynced_reads (RegieSqliteStore *self,
                                           guint             max_unsynced_reads)
{
  g_return_if_fail (REGIE_IS_SQLITE_STORE (self));

  if (self->max_unsynced_reads == max_unsynced_reads)
    return;

  self->max_unsynced_reads = max_unsynced_reads;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MAX_UNSYNCED_READS]);
}
