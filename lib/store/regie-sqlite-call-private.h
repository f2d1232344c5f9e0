/* regie-sqlite-call-private.h: one call of a store, from its lock to its entry in the log
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-sqlite-store.h>

#include "store/regie-sqlite-rows-private.h"
#include "store/regie-store-port-private.h"

G_BEGIN_DECLS

struct _RegieSqliteStore
{
  RegieStore parent_instance;

  GBytes *key;
  guint   max_unsynced_reads;

  /* Guards all below: threads that share a store wait for each other here. */
  GMutex       mutex;
  RegieSqlite *database;
};

/* Whether the log entry of a call must be on the disk before its data are handed out. */
typedef enum
{
  REGIE_SQLITE_CALL_WRITES,
  REGIE_SQLITE_CALL_READS
} RegieSqliteCallKind;

/* One call: holds the lock of the store, and a transaction that is rolled back unless it is
 * committed. */
typedef struct
{
  RegieSqliteStore    *store;
  RegieSqlite         *database;
  RegieSession        *session;
  RegieSqliteCallKind  kind;
  RegieLogEntry        entry;
  char                 time_text[REGIE_LOG_TIME_ROOM];
} RegieSqliteCall;

gboolean regie_sqlite_call_begin (RegieSqliteCall      *self,
                                  RegieStore           *store,
                                  RegieSession         *session,
                                  RegieSqliteCallKind   kind,
                                  const char           *action,
                                  GCancellable         *cancellable,
                                  GError              **error);
gboolean regie_sqlite_call_begin_again (RegieSqliteCall       *self,
                                        RegieSqliteStatement   how,
                                        GError               **error);
void regie_sqlite_call_end (RegieSqliteCall *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RegieSqliteCall, regie_sqlite_call_end)

gboolean regie_sqlite_call_may_touch (RegieSqliteCall *self,
                                      const char      *municipality);
gboolean regie_sqlite_call_log (RegieSqliteCall  *self,
                                const char       *municipality,
                                const char       *outcome,
                                const char       *detail,
                                GError          **error);
/* What became of a request that was not carried out, as the log says it. */
typedef enum
{
  REGIE_SQLITE_DENIED,
  REGIE_SQLITE_NOT_FOUND,
  REGIE_SQLITE_AMBIGUOUS,
  REGIE_SQLITE_EXISTS,
  REGIE_SQLITE_CONFLICT,
  REGIE_SQLITE_DAMAGED
} RegieSqliteRefusal;

gboolean regie_sqlite_call_refuse (RegieSqliteCall     *self,
                                   RegieSqliteRefusal   why,
                                   const char          *municipality,
                                   GError             **refusal,
                                   GError             **error);
gboolean regie_sqlite_call_finish (RegieSqliteCall  *self,
                                   GError           *refusal,
                                   GError          **error);

gboolean regie_sqlite_next_municipality (RegieSqlite           *database,
                                         RegieSqliteStatement   which,
                                         const char            *municipality,
                                         char                 **next,
                                         GError               **error);

/* The parts of the store that have a file of their own. */
gboolean regie_sqlite_find_document (RegieSqliteCall  *call,
                                     const char       *municipality,
                                     const char       *id,
                                     GBytes          **text,
                                     RegieDigest      *digest,
                                     GError          **error);
gboolean regie_sqlite_put (RegieSqliteCall     *call,
                           RegieStoreDocument  *document,
                           gint64               revision,
                           GError             **refusal,
                           GError             **error);
void regie_sqlite_bind_query (sqlite3_stmt    *rows,
                              RegieStoreQuery *query,
                              const char      *municipality);
RegieList *regie_sqlite_list (RegieStore       *store,
                              RegieSession     *session,
                              RegieStoreQuery  *query,
                              GCancellable     *cancellable,
                              GError          **error);
RegieAnchor *regie_sqlite_get_anchor (RegieStore    *store,
                                      RegieSession  *session,
                                      GCancellable  *cancellable,
                                      GError       **error);
RegieList *regie_sqlite_verify (RegieStore    *store,
                                RegieSession  *session,
                                RegieAnchor   *anchor,
                                const char    *language,
                                GCancellable  *cancellable,
                                GError       **error);

G_END_DECLS
