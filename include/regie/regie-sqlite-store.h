/* regie-sqlite-store.h: dossiers in a file of SQLite
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-store.h>

G_BEGIN_DECLS

#define REGIE_TYPE_SQLITE_STORE (regie_sqlite_store_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSqliteStore, regie_sqlite_store, REGIE, SQLITE_STORE, RegieStore)

REGIE_AVAILABLE_IN_ALL
RegieSqliteStore *regie_sqlite_store_open (const char    *path,
                                           GBytes        *key,
                                           GCancellable  *cancellable,
                                           GError       **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
void regie_sqlite_store_open_async (const char          *path,
                                    GBytes              *key,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data);
REGIE_AVAILABLE_IN_ALL
RegieSqliteStore *regie_sqlite_store_open_finish (GAsyncResult  *result,
                                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieSqliteStore *regie_sqlite_store_open_existing (const char    *path,
                                                    GBytes        *key,
                                                    GCancellable  *cancellable,
                                                    GError       **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
void regie_sqlite_store_open_existing_async (const char          *path,
                                             GBytes              *key,
                                             GCancellable        *cancellable,
                                             GAsyncReadyCallback  callback,
                                             gpointer             user_data);
REGIE_AVAILABLE_IN_ALL
RegieSqliteStore *regie_sqlite_store_open_existing_finish (GAsyncResult *result, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
guint regie_sqlite_store_get_max_unsynced_reads (RegieSqliteStore *self);
REGIE_AVAILABLE_IN_ALL
void regie_sqlite_store_set_max_unsynced_reads (RegieSqliteStore *self,
                                                guint             max_unsynced_reads);

G_END_DECLS
