/* regie-store-async.c: the calls of a store in a thread
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-store.h>

#include "store/regie-store-request-private.h"

static void
free_request (gpointer request)
{
  g_clear_pointer ((RegieStoreRequest **) &request, regie_store_request_free);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  GError *error = NULL;

  if (regie_store_request_run (data, REGIE_STORE (source), cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Runs a request, which it takes; without one, reports @error, which it takes too. What was done
 * counts, even when somebody cancels just then. */
static void
run (RegieStore          *self,
     RegieStoreRequest   *request,
     GError              *error,
     gpointer             tag,
     GCancellable        *cancellable,
     GAsyncReadyCallback  callback,
     gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, tag);
  g_task_set_check_cancellable (task, FALSE);
  if (request == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  regie_store_request_keep_as_it_is (request);
  g_task_set_task_data (task, request, free_request);
  g_task_run_in_thread (task, run_in_thread);
}

/* The request of a call that succeeded. */
static RegieStoreRequest *
finish (RegieStore    *self,
        GAsyncResult  *result,
        gpointer       tag,
        GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, tag), NULL);

  return g_task_propagate_boolean (G_TASK (result), error) ? g_task_get_task_data (G_TASK (result))
                                                           : NULL;
}

static gpointer
finish_result (RegieStore    *self,
               GAsyncResult  *result,
               gpointer       tag,
               GError       **error)
{
  RegieStoreRequest *request = finish (self, result, tag, error);

  return request == NULL ? NULL : g_steal_pointer (&request->result);
}

/**
 * regie_store_save_async:
 * @self: a store
 * @session: who saves, and why
 * @dossier: the dossier
 * @revision: the revision that was read, or 0 for a new dossier
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when the dossier is saved
 * @user_data: data for @callback
 *
 * Saves a dossier in a thread. The dossier is written before this returns and may change right
 * after.
 *
 * Since: 0.1
 */
void
regie_store_save_async (RegieStore          *self,
                        RegieSession        *session,
                        RegieDossier        *dossier,
                        gint64               revision,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  RegieStoreRequest *request = NULL;
  GError *error = NULL;

  g_return_if_fail (REGIE_IS_STORE (self));
  g_return_if_fail (REGIE_IS_SESSION (session));
  g_return_if_fail (REGIE_IS_DOSSIER (dossier));
  g_return_if_fail (revision >= 0);

  request = regie_store_request_new_save (session, dossier, revision, &error);
  run (self, request, error, regie_store_save_async, cancellable, callback, user_data);
}

/**
 * regie_store_save_finish:
 * @self: a store
 * @result: the result that the callback got
 * @error: return location for an error
 *
 * Ends [method@Regie.Store.save_async].
 *
 * Errors: those of [method@Regie.Store.save].
 *
 * Returns: the new revision, or 0 on error
 *
 * Since: 0.1
 */
gint64
regie_store_save_finish (RegieStore    *self,
                         GAsyncResult  *result,
                         GError       **error)
{
  RegieStoreRequest *request = NULL;

  g_return_val_if_fail (REGIE_IS_STORE (self), 0);

  request = finish (self, result, regie_store_save_async, error);

  return request == NULL ? 0 : request->revision;
}

/**
 * regie_store_import_async:
 * @self: a store
 * @session: who imports, and why
 * @dossiers: dossiers that are new to the store
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when the dossiers are saved
 * @user_data: data for @callback
 *
 * Saves many new dossiers in a thread. The dossiers are written before this returns and may
 * change right after.
 *
 * Since: 0.1
 */
void
regie_store_import_async (RegieStore          *self,
                          RegieSession        *session,
                          GListModel          *dossiers,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_return_if_fail (REGIE_IS_STORE (self));
  g_return_if_fail (REGIE_IS_SESSION (session));
  g_return_if_fail (G_IS_LIST_MODEL (dossiers));
  g_return_if_fail (g_list_model_get_item_type (dossiers) == REGIE_TYPE_DOSSIER);

  run (self,
       regie_store_request_new_import (session, dossiers),
       NULL,
       regie_store_import_async,
       cancellable,
       callback,
       user_data);
}

/**
 * regie_store_import_finish:
 * @self: a store
 * @result: the result that the callback got
 * @error: return location for an error
 *
 * Ends [method@Regie.Store.import_async].
 *
 * Errors: those of [method@Regie.Store.import].
 *
 * Returns: (transfer full): a list of [class@Regie.Problem], one for each dossier that was left out
 *
 * Since: 0.1
 */
GListModel *
regie_store_import_finish (RegieStore    *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);

  return finish_result (self, result, regie_store_import_async, error);
}

/**
 * regie_store_import_lines_async:
 * @self: a store
 * @session: who imports, and why
 * @lines: a text with a dossier that is new to the store on each line
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when the dossiers are saved
 * @user_data: data for @callback
 *
 * Reads many new dossiers and saves them, all in a thread.
 *
 * Since: 0.1
 */
void
regie_store_import_lines_async (RegieStore          *self,
                                RegieSession        *session,
                                GBytes              *lines,
                                GCancellable        *cancellable,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  g_return_if_fail (REGIE_IS_STORE (self));
  g_return_if_fail (REGIE_IS_SESSION (session));
  g_return_if_fail (lines != NULL);

  run (self,
       regie_store_request_new_import_lines (session, lines),
       NULL,
       regie_store_import_lines_async,
       cancellable,
       callback,
       user_data);
}

/**
 * regie_store_import_lines_finish:
 * @self: a store
 * @result: the result that the callback got
 * @error: return location for an error
 *
 * Ends [method@Regie.Store.import_lines_async].
 *
 * Errors: those of [method@Regie.Store.import_lines].
 *
 * Returns: (transfer full): a list of [class@Regie.Problem], one for each line that was left out
 *
 * Since: 0.1
 */
GListModel *
regie_store_import_lines_finish (RegieStore    *self,
                                 GAsyncResult  *result,
                                 GError       **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);

  return finish_result (self, result, regie_store_import_lines_async, error);
}

/**
 * regie_store_load_async:
 * @self: a store
 * @session: who reads, and why
 * @id: id of the dossier
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when the dossier is loaded
 * @user_data: data for @callback
 *
 * Loads a dossier in a thread.
 *
 * Since: 0.1
 */
void
regie_store_load_async (RegieStore          *self,
                        RegieSession        *session,
                        const char          *id,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_return_if_fail (REGIE_IS_STORE (self));
  g_return_if_fail (REGIE_IS_SESSION (session));
  g_return_if_fail (id != NULL);

  run (self,
       regie_store_request_new_load (session, id),
       NULL,
       regie_store_load_async,
       cancellable,
       callback,
       user_data);
}

/**
 * regie_store_load_finish:
 * @self: a store
 * @result: the result that the callback got
 * @revision: (out) (optional): where to put its revision
 * @error: return location for an error
 *
 * Ends [method@Regie.Store.load_async].
 *
 * Errors: those of [method@Regie.Store.load].
 *
 * Returns: (transfer full): the dossier
 *
 * Since: 0.1
 */
RegieDossier *
regie_store_load_finish (RegieStore    *self,
                         GAsyncResult  *result,
                         gint64        *revision,
                         GError       **error)
{
  RegieStoreRequest *request = NULL;

  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);

  request = finish (self, result, regie_store_load_async, error);
  if (request == NULL)
    return NULL;

  if (revision != NULL)
    *revision = request->revision;

  return g_steal_pointer (&request->result);
}

/**
 * regie_store_list_async:
 * @self: a store
 * @session: who looks, and why
 * @query: (nullable): which cases; %NULL for all within the reach of the session
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when the list is made
 * @user_data: data for @callback
 *
 * Lists cases in a thread.
 *
 * Since: 0.1
 */
void
regie_store_list_async (RegieStore          *self,
                        RegieSession        *session,
                        RegieStoreQuery     *query,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_return_if_fail (REGIE_IS_STORE (self));
  g_return_if_fail (REGIE_IS_SESSION (session));
  g_return_if_fail (query == NULL || REGIE_IS_STORE_QUERY (query));

  run (self,
       regie_store_request_new_list (session, query),
       NULL,
       regie_store_list_async,
       cancellable,
       callback,
       user_data);
}

/**
 * regie_store_list_finish:
 * @self: a store
 * @result: the result that the callback got
 * @error: return location for an error
 *
 * Ends [method@Regie.Store.list_async].
 *
 * Errors: those of [method@Regie.Store.list].
 *
 * Returns: (transfer full): a list of [class@Regie.Head]
 *
 * Since: 0.1
 */
GListModel *
regie_store_list_finish (RegieStore    *self,
                         GAsyncResult  *result,
                         GError       **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);

  return finish_result (self, result, regie_store_list_async, error);
}

/**
 * regie_store_count_async:
 * @self: a store
 * @session: who looks, and why
 * @by: what the cases are counted by
 * @and_by: what they are counted by within that, or %REGIE_COUNT_BY_NOTHING
 * @query: (nullable): which cases; %NULL for all within the reach of the session
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when the cases are counted
 * @user_data: data for @callback
 *
 * Counts cases in a thread.
 *
 * Since: 0.1
 */
void
regie_store_count_async (RegieStore          *self,
                         RegieSession        *session,
                         RegieCountBy         by,
                         RegieCountBy         and_by,
                         RegieStoreQuery     *query,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_return_if_fail (REGIE_IS_STORE (self));
  g_return_if_fail (REGIE_IS_SESSION (session));
  g_return_if_fail (by <= REGIE_COUNT_BY_CLOSED_MONTH);
  g_return_if_fail (and_by <= REGIE_COUNT_BY_CLOSED_MONTH);
  g_return_if_fail (query == NULL || REGIE_IS_STORE_QUERY (query));

  run (self,
       regie_store_request_new_count (session, by, and_by, query),
       NULL,
       regie_store_count_async,
       cancellable,
       callback,
       user_data);
}

/**
 * regie_store_count_finish:
 * @self: a store
 * @result: the result that the callback got
 * @error: return location for an error
 *
 * Ends [method@Regie.Store.count_async].
 *
 * Errors: those of [method@Regie.Store.count].
 *
 * Returns: (transfer full): a list of [class@Regie.HeadCount], by value; none is zero
 *
 * Since: 0.1
 */
GListModel *
regie_store_count_finish (RegieStore    *self,
                          GAsyncResult  *result,
                          GError       **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);

  return finish_result (self, result, regie_store_count_async, error);
}

/**
 * regie_store_recount_async:
 * @self: a store
 * @session: who asks, and why
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when the numbers are right
 * @user_data: data for @callback
 *
 * Makes the numbers anew that the store keeps for counts, in a thread.
 *
 * Since: 0.1
 */
void
regie_store_recount_async (RegieStore          *self,
                           RegieSession        *session,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_return_if_fail (REGIE_IS_STORE (self));
  g_return_if_fail (REGIE_IS_SESSION (session));

  run (self,
       regie_store_request_new_recount (session),
       NULL,
       regie_store_recount_async,
       cancellable,
       callback,
       user_data);
}

/**
 * regie_store_recount_finish:
 * @self: a store
 * @result: the result that the callback got
 * @error: return location for an error
 *
 * Ends [method@Regie.Store.recount_async].
 *
 * Errors: those of [method@Regie.Store.recount].
 *
 * Returns: how many numbers were wrong, missing or too many, or -1 on error
 *
 * Since: 0.1
 */
gint64
regie_store_recount_finish (RegieStore    *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  RegieStoreRequest *request = NULL;

  g_return_val_if_fail (REGIE_IS_STORE (self), -1);

  request = finish (self, result, regie_store_recount_async, error);

  return request == NULL ? -1 : request->revision;
}

/**
 * regie_store_get_anchor_async:
 * @self: a store
 * @session: who asks, and why
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when it is known
 * @user_data: data for @callback
 *
 * Tells how far the log has come, in a thread.
 *
 * Since: 0.1
 */
void
regie_store_get_anchor_async (RegieStore          *self,
                              RegieSession        *session,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_return_if_fail (REGIE_IS_STORE (self));
  g_return_if_fail (REGIE_IS_SESSION (session));

  run (self,
       regie_store_request_new_get_anchor (session),
       NULL,
       regie_store_get_anchor_async,
       cancellable,
       callback,
       user_data);
}

/**
 * regie_store_get_anchor_finish:
 * @self: a store
 * @result: the result that the callback got
 * @error: return location for an error
 *
 * Ends [method@Regie.Store.get_anchor_async].
 *
 * Errors: those of [method@Regie.Store.get_anchor].
 *
 * Returns: (transfer full): the last entry of each chain
 *
 * Since: 0.1
 */
RegieAnchor *
regie_store_get_anchor_finish (RegieStore    *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);

  return finish_result (self, result, regie_store_get_anchor_async, error);
}

/**
 * regie_store_verify_async:
 * @self: a store
 * @session: who asks, and why
 * @anchor: (nullable): what [method@Regie.Store.get_anchor] said before
 * @language: (nullable): language of the texts, a BCP 47 tag; Dutch when %NULL
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when the store is checked
 * @user_data: data for @callback
 *
 * Checks in a thread that the store holds what was saved.
 *
 * Since: 0.1
 */
void
regie_store_verify_async (RegieStore          *self,
                          RegieSession        *session,
                          RegieAnchor         *anchor,
                          const char          *language,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_return_if_fail (REGIE_IS_STORE (self));
  g_return_if_fail (REGIE_IS_SESSION (session));
  g_return_if_fail (anchor == NULL || REGIE_IS_ANCHOR (anchor));

  run (self,
       regie_store_request_new_verify (session, anchor, language),
       NULL,
       regie_store_verify_async,
       cancellable,
       callback,
       user_data);
}

/**
 * regie_store_verify_finish:
 * @self: a store
 * @result: the result that the callback got
 * @error: return location for an error
 *
 * Ends [method@Regie.Store.verify_async].
 *
 * Errors: those of [method@Regie.Store.verify].
 *
 * Returns: (transfer full): a list of [class@Regie.Problem]; empty when all is well
 *
 * Since: 0.1
 */
GListModel *
regie_store_verify_finish (RegieStore    *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);

  return finish_result (self, result, regie_store_verify_async, error);
}
