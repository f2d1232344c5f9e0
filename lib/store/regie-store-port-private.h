/* regie-store-port-private.h: what a kind of store must do
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-head.h>
#include <regie/regie-store.h>

#include "base/regie-list-private.h"
#include "store/regie-store-document-private.h"

G_BEGIN_DECLS

#define REGIE_STORE_CLASS(klass) ((RegieStoreClass *) (klass))

struct _RegieStore
{
  GObject parent_instance;
};

/* The functions of a kind of store. The session is complete, except for deny (). Each writes its
 * entry into the log in the transaction in which it does its work, also when it refuses; all may
 * be called from any thread. */
typedef struct
{
  gint64 (*save) (RegieStore *self,
                  RegieSession *session,
                  RegieStoreDocument *document,
                  gint64 revision,
                  GCancellable *cancellable,
                  GError **error);
  /* Stores the documents that are new. Each reason why one was not stored is put in its place in
   * @refusals. */
  gboolean (*import) (RegieStore *self,
                      RegieSession *session,
                      GPtrArray *documents,
                      GPtrArray *refusals,
                      GCancellable *cancellable,
                      GError **error);
  /* The text is what was saved: its digest was checked. */
  GBytes *(*load) (RegieStore *self,
                   RegieSession *session,
                   const char *id,
                   gint64 *revision,
                   GCancellable *cancellable,
                   GError **error);
  RegieList *(*list) (RegieStore *self,
                      RegieSession *session,
                      RegieStoreQuery *query,
                      GCancellable *cancellable,
                      GError **error);
  /* What a session may not see stands in no number. */
  RegieList *(*count) (RegieStore *self,
                       RegieSession *session,
                       RegieCountBy by,
                       RegieCountBy and_by,
                       RegieStoreQuery *query,
                       GCancellable *cancellable,
                       GError **error);
  /* Puts the numbers right that are kept for counts; returns how many were wrong, or -1. */
  gint64 (*recount) (RegieStore *self,
                     RegieSession *session,
                     GCancellable *cancellable,
                     GError **error);
  RegieAnchor *(*get_anchor) (RegieStore *self,
                              RegieSession *session,
                              GCancellable *cancellable,
                              GError **error);
  RegieList *(*verify) (RegieStore *self,
                        RegieSession *session,
                        RegieAnchor *anchor,
                        const char *language,
                        GCancellable *cancellable,
                        GError **error);
  /* Writes down that an action was refused. */
  gboolean (*deny) (RegieStore *self,
                    RegieSession *session,
                    const char *action,
                    const char *id,
                    GCancellable *cancellable,
                    GError **error);
} RegieStorePort;

#define REGIE_STORE_PAGE     50
#define REGIE_STORE_MAX_PAGE 500

G_END_DECLS
