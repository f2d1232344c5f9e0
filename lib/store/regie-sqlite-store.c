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
