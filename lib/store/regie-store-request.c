/* regie-store-request.c: what somebody asks of a store, apart from the thread in which it is done
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-store-request-private.h"

#include <regie/regie-problem.h>

#include "store/regie-store-lines-private.h"

static const RegieStorePort *
get_port (RegieStore *store)
{
  return ((RegieStoreClass *) G_OBJECT_GET_CLASS (store))->port;
}

static RegieStoreRequest *
request_new (RegieStoreRequestFunc  run,
             const char            *action,
             RegieSession          *session)
{
  RegieStoreRequest *self = g_new0 (RegieStoreRequest, 1);

  self->run = run;
  self->action = action;
  self->session = g_object_ref (session);
  self->is_admitted = regie_session_is_complete (session);

  return self;
}

static void
document_or_null_free (gpointer document)
{
  g_clear_pointer ((RegieStoreDocument **) &document, regie_store_document_free);
}

static void
error_or_null_free (gpointer error)
{
  g_clear_error ((GError **) &error);
}

void
regie_store_request_free (RegieStoreRequest *self)
{
  g_clear_object (&self->session);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->document, regie_store_document_free);
  g_clear_pointer (&self->documents, g_ptr_array_unref);
  g_clear_pointer (&self->lines, g_bytes_unref);
  g_clear_object (&self->query);
  g_clear_object (&self->anchor);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->refusals, g_ptr_array_unref);
  g_clear_object (&self->result);
  g_free (self);
}

static gboolean
save (RegieStoreRequest  *self,
      RegieStore         *store,
      GCancellable       *cancellable,
      GError            **error)
{
  self->revision = get_port (store)->save (store,
                                           self->session,
                                           self->document,
                                           self->revision,
                                           cancellable,
                                           error);

  return self->revision > 0;
}

RegieStoreRequest *
regie_store_request_new_save (RegieSession  *session,
                              RegieDossier  *dossier,
                              gint64         revision,
                              GError       **error)
{
  RegieStoreRequest *self = request_new (save, "save", session);

  self->id = g_strdup (regie_entity_get_id (REGIE_ENTITY (dossier)));
  self->revision = revision;
  if (!self->is_admitted)
    return self;

  self->document = regie_store_document_new (dossier, error);
  if (self->document == NULL)
    g_clear_pointer (&self, regie_store_request_free);

  return self;
}

static RegieList *
list_refusals (GPtrArray *refusals)
{
  RegieList *problems = regie_list_new (REGIE_TYPE_PROBLEM);

  for (guint i = 0; i < refusals->len; i++)
    {
      const GError *refusal = refusals->pdata[i];
      g_autofree char *path = g_strdup_printf ("[%u]", i);
      RegieProblem *problem = NULL;

      if (refusal == NULL)
        continue;
      problem = regie_problem_new ();
      regie_problem_set_path (problem, path);
      regie_problem_set_text (problem, refusal->message);
      regie_list_take (problems, REGIE_ENTITY (problem));
    }

  return problems;
}

static gboolean
import (RegieStoreRequest  *self,
        RegieStore         *store,
        GCancellable       *cancellable,
        GError            **error)
{
  if (!get_port (store)
         ->import (store, self->session, self->documents, self->refusals, cancellable, error))
    return FALSE;

  self->result = list_refusals (self->refusals);

  return TRUE;
}

static RegieStoreRequest *
request_new_import (RegieStoreRequestFunc  run,
                    RegieSession          *session)
{
  RegieStoreRequest *self = request_new (run, "import", session);

  self->documents = g_ptr_array_new_with_free_func (document_or_null_free);
  self->refusals = g_ptr_array_new_with_free_func (error_or_null_free);

  return self;
}

RegieStoreRequest *
regie_store_request_new_import (RegieSession *session,
                                GListModel   *dossiers)
{
  RegieStoreRequest *self = request_new_import (import, session);
  guint n_dossiers = self->is_admitted ? g_list_model_get_n_items (dossiers) : 0;

  for (guint i = 0; i < n_dossiers; i++)
    {
      g_autoptr(RegieDossier) dossier = g_list_model_get_item (dossiers, i);
      GError *refusal = NULL;
      RegieStoreDocument *document = regie_store_document_new (dossier, &refusal);

      /* What is new has no changes, and is stored as text: the records make room for the next. */
      if (document != NULL)
        g_clear_object (&document->dossier);
      g_ptr_array_add (self->documents, document);
      g_ptr_array_add (self->refusals, refusal);
    }

  return self;
}

static gboolean
import_lines (RegieStoreRequest  *self,
              RegieStore         *store,
              GCancellable       *cancellable,
              GError            **error)
{
  return regie_store_read_lines (self->lines,
                                 self->documents,
                                 self->refusals,
                                 cancellable,
                                 error) &&
         import (self, store, cancellable, error);
}

/* A text does not change: it is read in the thread that stores it. */
RegieStoreRequest *
regie_store_request_new_import_lines (RegieSession *session,
                                      GBytes       *lines)
{
  RegieStoreRequest *self = request_new_import (import_lines, session);

  self->lines = g_bytes_ref (lines);

  return self;
}

/* The text is read when the store is free again for others. */
static gboolean
load (RegieStoreRequest  *self,
      RegieStore         *store,
      GCancellable       *cancellable,
      GError            **error)
{
  g_autoptr(GBytes) text =
    get_port (store)->load (store, self->session, self->id, &self->revision, cancellable, error);

  if (text != NULL)
    self->result = regie_store_read_text (text, self->id, error);

  return self->result != NULL;
}

RegieStoreRequest *
regie_store_request_new_load (RegieSession *session,
                              const char   *id)
{
  RegieStoreRequest *self = request_new (load, "load", session);

  self->id = g_strdup (id);

  return self;
}

static gboolean
list (RegieStoreRequest  *self,
      RegieStore         *store,
      GCancellable       *cancellable,
      GError            **error)
{
  self->result = get_port (store)->list (store, self->session, self->query, cancellable, error);

  return self->result != NULL;
}

RegieStoreRequest *
regie_store_request_new_list (RegieSession    *session,
                              RegieStoreQuery *query)
{
  RegieStoreRequest *self = request_new (list, "list", session);

  self->query = query == NULL ? regie_store_query_new () : g_object_ref (query);

  return self;
}

static gboolean
count (RegieStoreRequest  *self,
       RegieStore         *store,
       GCancellable       *cancellable,
       GError            **error)
{
  self->result =
    get_port (store)
      ->count (store, self->session, self->by, self->and_by, self->query, cancellable, error);

  return self->result != NULL;
}

RegieStoreRequest *
regie_store_request_new_count (RegieSession    *session,
                               RegieCountBy     by,
                               RegieCountBy     and_by,
                               RegieStoreQuery *query)
{
  RegieStoreRequest *self = request_new (count, "count", session);

  self->by = by;
  self->and_by = and_by;
  self->query = query == NULL ? regie_store_query_new () : g_object_ref (query);

  return self;
}

static gboolean
recount (RegieStoreRequest  *self,
         RegieStore         *store,
         GCancellable       *cancellable,
         GError            **error)
{
  self->revision = get_port (store)->recount (store, self->session, cancellable, error);

  return self->revision >= 0;
}

RegieStoreRequest *
regie_store_request_new_recount (RegieSession *session)
{
  return request_new (recount, "recount", session);
}

static gboolean
get_anchor (RegieStoreRequest  *self,
            RegieStore         *store,
            GCancellable       *cancellable,
            GError            **error)
{
  self->result = get_port (store)->get_anchor (store, self->session, cancellable, error);

  return self->result != NULL;
}

RegieStoreRequest *
regie_store_request_new_get_anchor (RegieSession *session)
{
  return request_new (get_anchor, "anchor", session);
}

static gboolean
verify (RegieStoreRequest  *self,
        RegieStore         *store,
        GCancellable       *cancellable,
        GError            **error)
{
  self->result = get_port (store)->verify (store,
                                           self->session,
                                           self->anchor,
                                           self->language,
                                           cancellable,
                                           error);

  return self->result != NULL;
}

RegieStoreRequest *
regie_store_request_new_verify (RegieSession *session,
                                RegieAnchor  *anchor,
                                const char   *language)
{
  RegieStoreRequest *self = request_new (verify, "verify", session);

  g_set_object (&self->anchor, anchor);
  self->language = g_strdup (language);

  return self;
}

static void
keep (gpointer record)
{
  RegieEntity **member = record;
  g_autoptr(RegieEntity) given = g_steal_pointer (member);

  if (given != NULL)
    *member = regie_entity_dup (given);
}

void
regie_store_request_keep_as_it_is (RegieStoreRequest *self)
{
  keep (&self->session);
  keep (&self->query);
  keep (&self->anchor);
}

/* No session, no data, and a refusal is written down where that is possible. */
gboolean
regie_store_request_run (RegieStoreRequest  *self,
                         RegieStore         *store,
                         GCancellable       *cancellable,
                         GError            **error)
{
  g_autoptr(GError) not_written = NULL;

  if (self->is_admitted)
    return self->run (self, store, cancellable, error);

  if (get_port (store)
        ->deny (store, self->session, self->action, self->id, cancellable, &not_written))
    g_set_error (error, REGIE_ERROR, REGIE_ERROR_DENIED, "session: not complete");
  else
    g_set_error (error,
                 REGIE_ERROR,
                 REGIE_ERROR_DENIED,
                 "session: not complete; this could not be written down: %s",
                 not_written->message);

  return FALSE;
}
