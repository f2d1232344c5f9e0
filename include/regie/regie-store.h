/* regie-store.h: where dossiers are kept
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-anchor.h>
#include <regie/regie-dossier.h>
#include <regie/regie-enums.h>
#include <regie/regie-session.h>
#include <regie/regie-store-query.h>

G_BEGIN_DECLS

#define REGIE_TYPE_STORE       (regie_store_get_type ())
#define REGIE_STORE(object)    (G_TYPE_CHECK_INSTANCE_CAST ((object), REGIE_TYPE_STORE, RegieStore))
#define REGIE_IS_STORE(object) (G_TYPE_CHECK_INSTANCE_TYPE ((object), REGIE_TYPE_STORE))

typedef struct _RegieStore RegieStore;
typedef struct _RegieStoreClass RegieStoreClass;

/**
 * RegieStoreClass:
 * @parent_class: the class of [class@GObject.Object]
 *
 * Class of [class@Regie.Store]. Nobody outside the library derives from it.
 *
 * Since: 0.1
 */
struct _RegieStoreClass
{
  GObjectClass parent_class;

  /*< private >*/
  gconstpointer port;
};

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieStore, g_object_unref)

REGIE_AVAILABLE_IN_ALL
GType regie_store_get_type (void);

REGIE_AVAILABLE_IN_ALL
gint64 regie_store_save (RegieStore    *self,
                         RegieSession  *session,
                         RegieDossier  *dossier,
                         gint64         revision,
                         GCancellable  *cancellable,
                         GError       **error);
REGIE_AVAILABLE_IN_ALL
void regie_store_save_async (RegieStore          *self,
                             RegieSession        *session,
                             RegieDossier        *dossier,
                             gint64               revision,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data);
REGIE_AVAILABLE_IN_ALL
gint64 regie_store_save_finish (RegieStore    *self,
                                GAsyncResult  *result,
                                GError       **error);

REGIE_AVAILABLE_IN_ALL
GListModel *regie_store_import (RegieStore    *self,
                                RegieSession  *session,
                                GListModel    *dossiers,
                                GCancellable  *cancellable,
                                GError       **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
void regie_store_import_async (RegieStore          *self,
                               RegieSession        *session,
                               GListModel          *dossiers,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_store_import_finish (RegieStore    *self,
                                       GAsyncResult  *result,
                                       GError       **error) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_store_import_lines (RegieStore    *self,
                                      RegieSession  *session,
                                      GBytes        *lines,
                                      GCancellable  *cancellable,
                                      GError       **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
void regie_store_import_lines_async (RegieStore          *self,
                                     RegieSession        *session,
                                     GBytes              *lines,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_store_import_lines_finish (RegieStore    *self,
                                             GAsyncResult  *result,
                                             GError       **error) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieDossier *regie_store_load (RegieStore    *self,
                                RegieSession  *session,
                                const char    *id,
                                gint64        *revision,
                                GCancellable  *cancellable,
                                GError       **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
void regie_store_load_async (RegieStore          *self,
                             RegieSession        *session,
                             const char          *id,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data);
REGIE_AVAILABLE_IN_ALL
RegieDossier *regie_store_load_finish (RegieStore    *self,
                                       GAsyncResult  *result,
                                       gint64        *revision,
                                       GError       **error) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_store_list (RegieStore       *self,
                              RegieSession     *session,
                              RegieStoreQuery  *query,
                              GCancellable     *cancellable,
                              GError          **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
void regie_store_list_async (RegieStore          *self,
                             RegieSession        *session,
                             RegieStoreQuery     *query,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_store_list_finish (RegieStore    *self,
                                     GAsyncResult  *result,
                                     GError       **error) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_store_count (RegieStore       *self,
                               RegieSession     *session,
                               RegieCountBy      by,
                               RegieCountBy      and_by,
                               RegieStoreQuery  *query,
                               GCancellable     *cancellable,
                               GError          **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
void regie_store_count_async (RegieStore          *self,
                              RegieSession        *session,
                              RegieCountBy         by,
                              RegieCountBy         and_by,
                              RegieStoreQuery     *query,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_store_count_finish (RegieStore    *self,
                                      GAsyncResult  *result,
                                      GError       **error) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
gint64 regie_store_recount (RegieStore    *self,
                            RegieSession  *session,
                            GCancellable  *cancellable,
                            GError       **error);
REGIE_AVAILABLE_IN_ALL
void regie_store_recount_async (RegieStore          *self,
                                RegieSession        *session,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data);
REGIE_AVAILABLE_IN_ALL
gint64 regie_store_recount_finish (RegieStore    *self,
                                   GAsyncResult  *result,
                                   GError       **error);

REGIE_AVAILABLE_IN_ALL
RegieAnchor *regie_store_get_anchor (RegieStore    *self,
                                     RegieSession  *session,
                                     GCancellable  *cancellable,
                                     GError       **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
void regie_store_get_anchor_async (RegieStore          *self,
                                   RegieSession        *session,
                                   GCancellable        *cancellable,
                                   GAsyncReadyCallback  callback,
                                   gpointer             user_data);
REGIE_AVAILABLE_IN_ALL
RegieAnchor *regie_store_get_anchor_finish (RegieStore    *self,
                                            GAsyncResult  *result,
                                            GError       **error) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
GListModel *regie_store_verify (RegieStore    *self,
                                RegieSession  *session,
                                RegieAnchor   *anchor,
                                const char    *language,
                                GCancellable  *cancellable,
                                GError       **error) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
void regie_store_verify_async (RegieStore          *self,
                               RegieSession        *session,
                               RegieAnchor         *anchor,
                               const char          *language,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_store_verify_finish (RegieStore    *self,
                                       GAsyncResult  *result,
                                       GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
