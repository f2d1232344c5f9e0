/* regie-store-request-private.h: what somebody asks of a store, apart from the thread in which it
 * is done
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "store/regie-store-port-private.h"

G_BEGIN_DECLS

typedef struct _RegieStoreRequest RegieStoreRequest;

/* Does what is asked; returns FALSE on error. */
typedef gboolean (*RegieStoreRequestFunc) (RegieStoreRequest *self,
                                           RegieStore *store,
                                           GCancellable *cancellable,
                                           GError **error);

struct _RegieStoreRequest
{
  RegieStoreRequestFunc  run;
  const char            *action;
  RegieSession          *session;
  /* Whether the session was complete when the request was made; if not, nothing else was done. */
  gboolean is_admitted;

  /* What is asked, as far as the action needs it. */
  char               *id;
  gint64              revision;
  RegieStoreDocument *document;
  GPtrArray          *documents;
  GBytes             *lines;
  RegieStoreQuery    *query;
  RegieCountBy        by;
  RegieCountBy        and_by;
  RegieAnchor        *anchor;
  char               *language;

  /* What came of it: a number in revision, or an object. */
  GPtrArray *refusals;
  gpointer   result;
};

/* Made in the thread of the caller, who may change a dossier as soon as this returns. */
RegieStoreRequest *regie_store_request_new_save (RegieSession  *session,
                                                 RegieDossier  *dossier,
                                                 gint64         revision,
                                                 GError       **error);
RegieStoreRequest *regie_store_request_new_import (RegieSession *session,
                                                   GListModel   *dossiers);
RegieStoreRequest *regie_store_request_new_import_lines (RegieSession *session,
                                                         GBytes       *lines);
RegieStoreRequest *regie_store_request_new_load (RegieSession *session,
                                                 const char   *id);
RegieStoreRequest *regie_store_request_new_list (RegieSession    *session,
                                                 RegieStoreQuery *query);
RegieStoreRequest *regie_store_request_new_count (RegieSession    *session,
                                                  RegieCountBy     by,
                                                  RegieCountBy     and_by,
                                                  RegieStoreQuery *query);
RegieStoreRequest *regie_store_request_new_recount (RegieSession *session);
RegieStoreRequest *regie_store_request_new_get_anchor (RegieSession *session);
RegieStoreRequest *regie_store_request_new_verify (RegieSession *session,
                                                   RegieAnchor  *anchor,
                                                   const char   *language);
/* Copies the other records that were given, so that they too may change. */
void regie_store_request_keep_as_it_is (RegieStoreRequest *self);
void regie_store_request_free (RegieStoreRequest *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieStoreRequest, regie_store_request_free)

gboolean regie_store_request_run (RegieStoreRequest  *self,
                                  RegieStore         *store,
                                  GCancellable       *cancellable,
                                  GError            **error);

G_END_DECLS
