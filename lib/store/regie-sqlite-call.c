/* regie-sqlite-call.c: one call of a store, from its lock to its entry in the log
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-call-private.h"

/* Begins a transaction of the call. */
static gboolean
begin (RegieSqliteCall       *self,
       RegieSqliteStatement   how,
       GError               **error)
{
  guint max_unsynced = self->kind == REGIE_SQLITE_CALL_READS ? self->store->max_unsynced_reads : 0;

  return regie_sqlite_begin (self->database, how, max_unsynced, error) != NULL;
}

/* On failure the call holds nothing that regie_sqlite_call_end () would not give back. */
gboolean
regie_sqlite_call_begin (RegieSqliteCall      *self,
                         RegieStore           *store,
                         RegieSession         *session,
                         RegieSqliteCallKind   kind,
                         const char           *action,
                         GCancellable         *cancellable,
                         GError              **error)
{
  RegieSqliteStore *sqlite_store = REGIE_SQLITE_STORE (store);

  if (sqlite_store->database == NULL)
    {
      g_set_error_literal (error, REGIE_ERROR, REGIE_ERROR_UNAVAILABLE, "store: it was not opened");
      return FALSE;
    }
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  g_mutex_lock (&sqlite_store->mutex);
  self->store = sqlite_store;
  self->database = sqlite_store->database;
  self->database->cancellable = cancellable;
  self->session = session;
  self->kind = kind;
  regie_log_entry_set_session (&self->entry, session, self->time_text);
  self->entry.texts[REGIE_LOG_ACTION] = action;

  return begin (self, REGIE_SQLITE_BEGIN_WRITE, error);
}

/* Gives up the transaction of the call for another: what reads for long does not keep others from
 * saving. Nothing may be handed out before the entry is in the log. */
gboolean
regie_sqlite_call_begin_again (RegieSqliteCall       *self,
                               RegieSqliteStatement   how,
                               GError               **error)
{
  regie_sqlite_rollback (self->database);

  return begin (self, how, error);
}

void
regie_sqlite_call_end (RegieSqliteCall *self)
{
  if (self->store == NULL)
    return;

  regie_sqlite_rollback (self->database);
  self->database->cancellable = NULL;
  g_mutex_unlock (&self->store->mutex);
  self->store = NULL;
}

/* Steps to the municipality behind @municipality, in the log or among the heads; NULL when that was
 * the last. In a damaged file the step might lead back, and whoever follows would never end. */
gboolean
regie_sqlite_next_municipality (RegieSqlite           *database,
                                RegieSqliteStatement   which,
                                const char            *municipality,
                                char                 **next,
                                GError               **error)
{
  g_autoptr(RegieSqliteRows) rows = regie_sqlite_start (database, which);
  g_autofree char *found = NULL;
  int result = SQLITE_OK;

  regie_sqlite_bind_text (rows, 1, municipality);
  result = regie_sqlite_step (database, rows, error);
  if (result != SQLITE_ROW)
    return result == SQLITE_DONE;

  if (!regie_sqlite_dup_text (rows, 0, &found, error))
    return FALSE;
  if (strcmp (found, municipality) <= 0)
    {
      g_set_error (error, REGIE_ERROR, REGIE_ERROR_DAMAGED, "store: its keys are out of order");
      return FALSE;
    }
  *next = g_steal_pointer (&found);

  return TRUE;
}

/* A session that names a municipality works with its cases alone. */
gboolean
regie_sqlite_call_may_touch (RegieSqliteCall *self,
                             const char      *municipality)
{
  const char *own = regie_session_get_municipality (self->session);

  return own == NULL || g_strcmp0 (own, municipality) == 0;
}

/* Writes the entry of the call, into the chain of a municipality, or of that of the session. */
gboolean
regie_sqlite_call_log (RegieSqliteCall  *self,
                       const char       *municipality,
                       const char       *outcome,
                       const char       *detail,
                       GError          **error)
{
  if (municipality == NULL)
    municipality = regie_session_get_municipality (self->session);
  if (municipality == NULL || *municipality == '\0')
    municipality = REGIE_LOG_NOWHERE;

  self->entry.municipality = municipality;
  self->entry.texts[REGIE_LOG_OUTCOME] = outcome;

  return regie_sqlite_log (self->database, self->store->key, &self->entry, detail, error);
}

static const struct
{
  const char *outcome;
  RegieError code;
  const char *text;
} refusals[] = {
  [REGIE_SQLITE_DENIED] = { "denied",
                            REGIE_ERROR_DENIED,
                            "not within the municipality of the session" },
  [REGIE_SQLITE_NOT_FOUND] = { "not-found", REGIE_ERROR_NOT_FOUND, "not in the store" },
  [REGIE_SQLITE_AMBIGUOUS] = { "denied",
                               REGIE_ERROR_DENIED,
                               "in several municipalities, of which the session names none" },
  [REGIE_SQLITE_EXISTS] = { "exists", REGIE_ERROR_EXISTS, "in the store already" },
  [REGIE_SQLITE_CONFLICT] = { "conflict",
                              REGIE_ERROR_CONFLICT,
                              "somebody else saved it in the meantime" },
  [REGIE_SQLITE_DAMAGED] = { "damaged",
                             REGIE_ERROR_DAMAGED,
                             "what the store holds is not what was saved" },
};

/* Writes down that nothing was done, and says why in @refusal. */
gboolean
regie_sqlite_call_refuse (RegieSqliteCall     *self,
                          RegieSqliteRefusal   why,
                          const char          *municipality,
                          GError             **refusal,
                          GError             **error)
{
  const char *id = self->entry.texts[REGIE_LOG_DOSSIER];

  if (!regie_sqlite_call_log (self, municipality, refusals[why].outcome, NULL, error))
    return FALSE;

  if (why == REGIE_SQLITE_CONFLICT)
    g_set_error (refusal,
                 REGIE_ERROR,
                 refusals[why].code,
                 "dossier %s: %s, as revision %" G_GINT64_FORMAT,
                 id,
                 refusals[why].text,
                 self->entry.revision);
  else if (id != NULL)
    g_set_error (refusal,
                 REGIE_ERROR,
                 refusals[why].code,
                 "dossier %s: %s",
                 id,
                 refusals[why].text);
  else
    g_set_error (refusal,
                 REGIE_ERROR,
                 refusals[why].code,
                 "%s: %s",
                 self->entry.texts[REGIE_LOG_ACTION],
                 refusals[why].text);

  return TRUE;
}

/* Commits what was done or refused. Returns FALSE when there is nothing to hand out: the caller's
 * refusal is passed on, or the commit failed. */
gboolean
regie_sqlite_call_finish (RegieSqliteCall  *self,
                          GError           *refusal,
                          GError          **error)
{
  if (!g_cancellable_set_error_if_cancelled (self->database->cancellable, error) &&
      regie_sqlite_commit (self->database, error))
    {
      if (refusal == NULL)
        return TRUE;
      g_propagate_error (error, g_error_copy (refusal));
    }

  return FALSE;
}
