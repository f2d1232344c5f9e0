/* regie-sqlite-private.h: a database of SQLite with its statements
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

#include "store/regie-digest-private.h"

G_BEGIN_DECLS

/* Every statement that is kept; their texts stand in regie-sqlite-texts.c. */
typedef enum
{
  REGIE_SQLITE_BEGIN_WRITE,
  REGIE_SQLITE_BEGIN_READ,
  REGIE_SQLITE_COMMIT,
  REGIE_SQLITE_FIND_HEAD,
  REGIE_SQLITE_FIND_DOCUMENT,
  REGIE_SQLITE_INSERT_HEAD,
  REGIE_SQLITE_INSERT_DOCUMENT,
  REGIE_SQLITE_UPDATE_HEAD,
  REGIE_SQLITE_UPDATE_REVISION,
  REGIE_SQLITE_UPDATE_DOCUMENT,
  REGIE_SQLITE_DELETE_HEAD,
  REGIE_SQLITE_LIST_BY_REVIEW,
  REGIE_SQLITE_LIST_BY_REGISSEUR,
  REGIE_SQLITE_LIST_BY_PHASE,
  REGIE_SQLITE_LIST_UNSAFE,
  REGIE_SQLITE_TALLY_OF_MUNICIPALITY,
  REGIE_SQLITE_TALLY_OF_EACH_MUNICIPALITY,
  REGIE_SQLITE_TALLY_OF_ALL,
  REGIE_SQLITE_TALLY_BY_MUNICIPALITY,
  REGIE_SQLITE_NEXT_MUNICIPALITY,
  REGIE_SQLITE_NEXT_TALLY,
  REGIE_SQLITE_ALL_OF_MUNICIPALITY,
  REGIE_SQLITE_NEXT_CHAIN,
  REGIE_SQLITE_LAST_ENTRY,
  REGIE_SQLITE_INSERT_ENTRY,
  REGIE_SQLITE_ENTRIES,
  REGIE_SQLITE_SOME_ENTRIES,
  REGIE_SQLITE_CHECK_FILE,
  REGIE_SQLITE_N_STATEMENTS
} RegieSqliteStatement;

/* Parameters of the lists and of the counts, the same in each. */
typedef enum
{
  REGIE_SQLITE_LIST_MUNICIPALITY = 1,
  REGIE_SQLITE_LIST_IS_OPEN,
  REGIE_SQLITE_LIST_AFTER_DATE,
  REGIE_SQLITE_LIST_AFTER_ID,
  REGIE_SQLITE_LIST_BEFORE_DATE,
  REGIE_SQLITE_LIST_LIMIT,
  REGIE_SQLITE_LIST_REGISSEUR,
  REGIE_SQLITE_LIST_PHASE,
  REGIE_SQLITE_LIST_SAFETY,
  REGIE_SQLITE_LIST_LEVEL,
  REGIE_SQLITE_LIST_ORGANISATION,
  REGIE_SQLITE_LIST_OPEN_ON_DATE,
  REGIE_SQLITE_LIST_FIELD
} RegieSqliteListParameter;

extern const char *const regie_sqlite_texts[REGIE_SQLITE_N_STATEMENTS];
extern const char *const regie_sqlite_identity;
extern const char *const regie_sqlite_missing_table;
extern const char *const regie_sqlite_rollback_text;
extern const char *const regie_sqlite_use_wal;
extern const char *const regie_sqlite_sync_each;
extern const char *const regie_sqlite_sync_later;
extern const char *const regie_sqlite_settings;
extern const char *const regie_sqlite_schema;
extern const char *const regie_sqlite_make_tally;
extern const char *const regie_sqlite_add_tally;
extern const char *const regie_sqlite_keep_tally;
extern const char *const regie_sqlite_tally_differs;
extern const char *const regie_sqlite_whole_tally_differs;
extern const char *const regie_sqlite_recount_make;
extern const char *const regie_sqlite_recount_one;
extern const char *const regie_sqlite_recount_each;
extern const char *const regie_sqlite_recount_totals;
extern const char *const regie_sqlite_recount_wrong;
extern const char *const regie_sqlite_recount_take;
extern const char *const regie_sqlite_recount_put;
extern const char *const regie_sqlite_recount_end;
extern const char *const regie_sqlite_has_key_table;
extern const char *const regie_sqlite_make_key_table;
extern const char *const regie_sqlite_find_key;
extern const char *const regie_sqlite_keep_key;

/* A connection is used by one thread at a time. */
typedef struct
{
  sqlite3 *db;
  /* Without the numbers that counts tell, what asks for them is NULL until they are there. */
  sqlite3_stmt *statements[REGIE_SQLITE_N_STATEMENTS];
  gint64        waited;
  /* Looked at while waiting for another process; NULL for none. */
  GCancellable *cancellable;
  /* Whether each commit is forced to the disk. */
  gboolean is_full;
  /* Commits that were not. */
  guint n_unsynced;
} RegieSqlite;

/* Whether a store is made where there is none. */
typedef enum
{
  REGIE_SQLITE_MAY_MAKE,
  REGIE_SQLITE_MUST_EXIST
} RegieSqliteOpening;

RegieSqlite *regie_sqlite_open (const char          *path,
                                RegieSqliteOpening   opening,
                                const RegieDigest   *key_mac,
                                GCancellable        *cancellable,
                                GError             **error);
void regie_sqlite_close (RegieSqlite *self);
void regie_sqlite_set_error (RegieSqlite  *self,
                             int           result,
                             GError      **error);

gboolean regie_sqlite_has_tally (RegieSqlite *self);
gboolean regie_sqlite_set_missing (RegieSqlite  *self,
                                   GError      **error);

/* What a file says about the key with which it is opened. */
typedef enum
{
  REGIE_SQLITE_KEY_NONE,
  REGIE_SQLITE_KEY_RIGHT,
  REGIE_SQLITE_KEY_OTHER,
  REGIE_SQLITE_KEY_UNREADABLE
} RegieSqliteKey;

RegieDigest regie_sqlite_key_sign (GBytes *key);
gboolean regie_sqlite_key_compare (RegieSqlite        *self,
                                   const RegieDigest  *mac,
                                   RegieSqliteKey     *found,
                                   GError            **error);
gboolean regie_sqlite_key_keep (RegieSqlite        *self,
                                const RegieDigest  *mac,
                                GError            **error);

/* A statement for one time, of which the caller has the text. */
typedef sqlite3_stmt RegieSqliteOnce;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieSqliteOnce, sqlite3_finalize)

RegieSqliteOnce *regie_sqlite_prepare_once (RegieSqlite  *self,
                                            const char   *text,
                                            GError      **error);
sqlite3_stmt *regie_sqlite_start (RegieSqlite          *self,
                                  RegieSqliteStatement  which);
int regie_sqlite_step (RegieSqlite   *self,
                       sqlite3_stmt  *statement,
                       GError       **error);
gboolean regie_sqlite_run (RegieSqlite   *self,
                           sqlite3_stmt  *statement,
                           GError       **error);

void regie_sqlite_bind_text (sqlite3_stmt *statement,
                             int           parameter,
                             const char   *text);
void regie_sqlite_bind_bytes (sqlite3_stmt *statement,
                              int           parameter,
                              GBytes       *bytes);
void regie_sqlite_bind_digest (sqlite3_stmt      *statement,
                               int                parameter,
                               const RegieDigest *digest);
gboolean regie_sqlite_get_digest (sqlite3_stmt *statement,
                                  int           column,
                                  RegieDigest  *digest);
const char *regie_sqlite_get_text (sqlite3_stmt *statement,
                                   int           column);
gboolean regie_sqlite_dup_text (sqlite3_stmt  *statement,
                                int            column,
                                char         **text,
                                GError       **error);

RegieSqlite *regie_sqlite_begin (RegieSqlite           *self,
                                 RegieSqliteStatement   how,
                                 guint                  max_unsynced,
                                 GError               **error);
gboolean regie_sqlite_commit (RegieSqlite  *self,
                              GError      **error);
void regie_sqlite_rollback (RegieSqlite *self);

/* Ends with a rollback unless it was committed. */
typedef RegieSqlite RegieSqliteTransaction;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieSqliteTransaction, regie_sqlite_rollback)

/* A statement that gives rows holds on to its place in the database until it is reset. */
typedef sqlite3_stmt RegieSqliteRows;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieSqliteRows, sqlite3_reset)

G_END_DECLS
