/* regie-sqlite-put.c: one dossier into the tables
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-call-private.h"

/* What stands in the store. */
typedef struct
{
  RegieHead  *head;
  const char *municipality;
  gint64      revision;
  /* Dossiers of two municipalities bear one id. */
  gboolean is_ambiguous;
} Found;

static void
found_clear (Found *found)
{
  g_clear_object (&found->head);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Found, found_clear)

/* A session that names a municipality finds the dossiers there and no others, so that no answer
 * tells whether one exists elsewhere. */
static gboolean
find_head (RegieSqliteCall  *call,
           const char       *id,
           Found            *found,
           GError          **error)
{
  RegieSqlite *database = call->database;
  g_autoptr(RegieSqliteRows) rows = regie_sqlite_start (database, REGIE_SQLITE_FIND_HEAD);
  int result = SQLITE_OK;

  regie_sqlite_bind_text (rows, 1, id);
  regie_sqlite_bind_text (rows, 2, regie_session_get_municipality (call->session));
  result = regie_sqlite_step (database, rows, error);
  if (result != SQLITE_ROW)
    return result == SQLITE_DONE;

  found->head = regie_sqlite_read_head (rows, error);
  if (found->head == NULL)
    return FALSE;
  found->municipality = regie_head_get_municipality (found->head);
  found->revision = regie_head_get_revision (found->head);
  result = regie_sqlite_step (database, rows, error);
  found->is_ambiguous = result == SQLITE_ROW;

  return result == SQLITE_ROW || result == SQLITE_DONE;
}

/* Finds the text of a document with its digest; no text when it is missing or damaged. */
gboolean
regie_sqlite_find_document (RegieSqliteCall  *call,
                            const char       *municipality,
                            const char       *id,
                            GBytes          **text,
                            RegieDigest      *digest,
                            GError          **error)
{
  g_autoptr(RegieSqliteRows) rows =
    regie_sqlite_start (call->database, REGIE_SQLITE_FIND_DOCUMENT);
  RegieDigest saved;
  gconstpointer data = NULL;
  gsize length = 0;
  int result = SQLITE_OK;

  regie_sqlite_bind_text (rows, 1, municipality);
  regie_sqlite_bind_text (rows, 2, id);
  result = regie_sqlite_step (call->database, rows, error);
  if (result != SQLITE_ROW)
    return result == SQLITE_DONE;

  data = sqlite3_column_text (rows, 1);
  length = sqlite3_column_bytes (rows, 1);
  if (data == NULL || !regie_sqlite_get_digest (rows, 0, &saved))
    return TRUE;

  *digest = regie_digest_of (data, length);
  if (regie_digest_equal (&saved, digest))
    *text = g_bytes_new (data, length);

  return TRUE;
}

static gboolean
insert (RegieSqlite         *database,
        RegieStoreDocument  *document,
        GError             **error)
{
  sqlite3_stmt *head = regie_sqlite_start (database, REGIE_SQLITE_INSERT_HEAD);
  sqlite3_stmt *doc = regie_sqlite_start (database, REGIE_SQLITE_INSERT_DOCUMENT);
  char dates[REGIE_SQLITE_DATES_ROOM];

  regie_sqlite_bind_head (head, document->head, dates);
  regie_sqlite_bind_text (doc, 1, regie_store_document_get_municipality (document));
  regie_sqlite_bind_text (doc, 2, regie_store_document_get_id (document));
  regie_sqlite_bind_digest (doc, 3, &document->digest);
  regie_sqlite_bind_bytes (doc, 4, document->text);

  return regie_sqlite_run (database, head, error) && regie_sqlite_run (database, doc, error);
}

/* The case goes to another municipality: the old one keeps the entry of its leaving. */
static gboolean
move (RegieSqliteCall     *call,
      const Found         *found,
      RegieStoreDocument  *document,
      GError             **error)
{
  sqlite3_stmt *statement = regie_sqlite_start (call->database, REGIE_SQLITE_DELETE_HEAD);
  const char *action = call->entry.texts[REGIE_LOG_ACTION];

  call->entry.texts[REGIE_LOG_ACTION] = "move";
  if (!regie_sqlite_call_log (call, found->municipality, "done", NULL, error))
    return FALSE;
  call->entry.texts[REGIE_LOG_ACTION] = action;

  regie_sqlite_bind_text (statement, 1, found->municipality);
  regie_sqlite_bind_text (statement, 2, regie_store_document_get_id (document));

  return regie_sqlite_run (call->database, statement, error) &&
         insert (call->database, document, error);
}

/* What lists ask for seldom changes, and its indexes are then left alone. */
static sqlite3_stmt *
start_head (RegieSqlite        *database,
            const Found        *found,
            RegieStoreDocument *document,
            char               *dates)
{
  sqlite3_stmt *statement = NULL;

  regie_head_set_revision (found->head, regie_head_get_revision (document->head));
  if (!regie_entity_equal (REGIE_ENTITY (found->head), REGIE_ENTITY (document->head)))
    {
      statement = regie_sqlite_start (database, REGIE_SQLITE_UPDATE_HEAD);
      regie_sqlite_bind_head (statement, document->head, dates);
      return statement;
    }

  statement = regie_sqlite_start (database, REGIE_SQLITE_UPDATE_REVISION);
  sqlite3_bind_int64 (statement, 1, regie_head_get_revision (document->head));
  regie_sqlite_bind_text (statement, 2, found->municipality);
  regie_sqlite_bind_text (statement, 3, regie_store_document_get_id (document));

  return statement;
}

static gboolean
update (RegieSqliteCall     *call,
        const Found         *found,
        RegieStoreDocument  *document,
        GError             **error)
{
  RegieSqlite *database = call->database;
  sqlite3_stmt *doc = regie_sqlite_start (database, REGIE_SQLITE_UPDATE_DOCUMENT);
  char dates[REGIE_SQLITE_DATES_ROOM];

  if (g_strcmp0 (found->municipality, regie_store_document_get_municipality (document)) != 0)
    return move (call, found, document, error);

  regie_sqlite_bind_text (doc, 1, found->municipality);
  regie_sqlite_bind_text (doc, 2, regie_store_document_get_id (document));
  regie_sqlite_bind_digest (doc, 3, &document->digest);
  regie_sqlite_bind_bytes (doc, 4, document->text);

  return regie_sqlite_run (database, start_head (database, found, document, dates), error) &&
         regie_sqlite_run (database, doc, error);
}

/* The changes since the revision that is in the store; a first revision has none. */
static gboolean
find_changes (RegieSqliteCall     *call,
              const Found         *found,
              RegieStoreDocument  *document,
              char               **changes,
              GError             **refusal,
              GError             **error)
{
  const char *id = regie_store_document_get_id (document);
  g_autoptr(GBytes) text = NULL;
  g_autoptr(RegieDossier) before = NULL;
  RegieDigest digest;

  if (found->head == NULL)
    return TRUE;
  if (!regie_sqlite_find_document (call, found->municipality, id, &text, &digest, error))
    return FALSE;
  if (text == NULL)
    return regie_sqlite_call_refuse (call,
                                     REGIE_SQLITE_DAMAGED,
                                     found->municipality,
                                     refusal,
                                     error);

  before = regie_store_read_text (text, id, error);
  if (before == NULL)
    return FALSE;
  *changes = regie_store_dup_changes (before, document->dossier);

  return TRUE;
}

static gboolean
check_revision (RegieSqliteCall  *call,
                const Found      *found,
                gint64            revision,
                GError          **refusal,
                GError          **error)
{
  if (found->head == NULL && revision != 0)
    return regie_sqlite_call_refuse (call, REGIE_SQLITE_NOT_FOUND, NULL, refusal, error);
  if (found->head != NULL && revision == 0)
    return regie_sqlite_call_refuse (call,
                                     REGIE_SQLITE_EXISTS,
                                     found->municipality,
                                     refusal,
                                     error);
  if (found->is_ambiguous)
    return regie_sqlite_call_refuse (call, REGIE_SQLITE_AMBIGUOUS, NULL, refusal, error);

  call->entry.revision = found->revision;
  /* Nobody saved so often: somebody wrote the number into the file. */
  if (found->revision == G_MAXINT64)
    return regie_sqlite_call_refuse (call,
                                     REGIE_SQLITE_DAMAGED,
                                     found->municipality,
                                     refusal,
                                     error);
  if (found->revision != revision)
    return regie_sqlite_call_refuse (call,
                                     REGIE_SQLITE_CONFLICT,
                                     found->municipality,
                                     refusal,
                                     error);

  return TRUE;
}

/* Puts a document in the place of its revision @revision, or as a new one, and writes the entry.
 * Returns TRUE when the transaction can be committed: the document stands in it, with its new
 * revision in its head, or @refusal says why not. */
gboolean
regie_sqlite_put (RegieSqliteCall     *call,
                  RegieStoreDocument  *document,
                  gint64               revision,
                  GError             **refusal,
                  GError             **error)
{
  const char *municipality = regie_store_document_get_municipality (document);
  g_auto(Found) found = { 0 };
  g_autofree char *changes = NULL;

  call->entry.texts[REGIE_LOG_DOSSIER] = regie_store_document_get_id (document);
  call->entry.revision = 0;
  call->entry.document = NULL;

  if (!regie_sqlite_call_may_touch (call, municipality))
    return regie_sqlite_call_refuse (call, REGIE_SQLITE_DENIED, NULL, refusal, error);
  if (!find_head (call, regie_store_document_get_id (document), &found, error) ||
      !check_revision (call, &found, revision, refusal, error))
    return FALSE;
  if (*refusal != NULL)
    return TRUE;
  if (!find_changes (call, &found, document, &changes, refusal, error))
    return FALSE;
  if (*refusal != NULL)
    return TRUE;

  call->entry.revision = found.revision + 1;
  call->entry.document = &document->digest;
  regie_head_set_revision (document->head, call->entry.revision);
  if (!(found.head == NULL ? insert (call->database, document, error)
                           : update (call, &found, document, error)))
    return FALSE;

  return regie_sqlite_call_log (call, municipality, "done", changes, error);
}
