/* regie-store.c: where dossiers are kept
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-store.h>

#include "store/regie-store-request-private.h"

/**
 * RegieStore:
 *
 * Keeps dossiers, their history and a log of who did what.
 *
 * Every call takes a [class@Regie.Session]: who asks, in which role, for which purpose. What is
 * read, listed, saved or refused is written into the log in the same transaction, so that there
 * are no data without an entry. A session that is not complete is refused with
 * %REGIE_ERROR_DENIED before anything else is looked at. A session that names a municipality finds
 * the dossiers there and no others: no answer tells whether one exists elsewhere. Where two
 * municipalities gave one id, a session that names neither is refused with %REGIE_ERROR_DENIED.
 *
 * A dossier has a revision, which each save raises by one. Who saves names the revision that
 * was read: when somebody else was faster, the answer is %REGIE_ERROR_CONFLICT and
 * nothing is changed.
 *
 * The calls block and wait for the disk; each has an asynchronous pair, which an interface should
 * use. Several threads may share a store.
 *
 * Errors of every call: %REGIE_ERROR_DENIED, %REGIE_ERROR_BUSY,
 * %REGIE_ERROR_FULL (a store without room gives nothing out either, since it could not
 * write it down), %REGIE_ERROR_DAMAGED, %REGIE_ERROR_UNAVAILABLE,
 * `G_IO_ERROR_CANCELLED`, and %REGIE_ERROR_OUTCOME_UNKNOWN when the disk failed at the very
 * end: whether it was done shows when the store is opened again.
 *
 * Since: 0.1
 */

G_DEFINE_ABSTRACT_TYPE (RegieStore, regie_store, G_TYPE_OBJECT)

static void
regie_store_class_init (RegieStoreClass *klass)
{
}

static void
regie_store_init (RegieStore *self)
{
}

/* Runs a request, which it takes, and returns its result. */
static gpointer
run (RegieStore         *self,
     RegieStoreRequest  *request,
     gint64             *revision,
     GCancellable       *cancellable,
     GError            **error)
{
  G_GNUC_UNUSED g_autoptr(RegieStoreRequest) owned = request;

  if (!regie_store_request_run (request, self, cancellable, error))
    return NULL;

  if (revision != NULL)
    *revision = request->revision;

  return g_steal_pointer (&request->result);
}

/**
 * regie_store_save:
 * @self: a store
 * @session: who saves, and why
 * @dossier: the dossier
 * @revision: the revision that was read, or 0 for a new dossier
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Saves a dossier. When this returns without an error, the dossier is on the disk.
 *
 * Document, head and log entry are saved together or not at all. A dossier whose
 * [property@Regie.Dossier:municipality] changed moves there.
 *
 * Errors: %REGIE_ERROR_CONFLICT when the store has another revision,
 * %REGIE_ERROR_EXISTS when a new dossier is there already,
 * %REGIE_ERROR_NOT_FOUND when a revision is named and there is none,
 * %REGIE_ERROR_FORMAT when the dossier has no id or no municipality,
 * %REGIE_ERROR_LIMIT when it could not be read again, and those of
 * [class@Regie.Store].
 *
 * Returns: the new revision, or 0 on error
 *
 * Since: 0.1
 */
gint64
regie_store_save (RegieStore    *self,
                  RegieSession  *session,
                  RegieDossier  *dossier,
                  gint64         revision,
                  GCancellable  *cancellable,
                  GError       **error)
{
  RegieStoreRequest *request = NULL;
  gint64 saved = 0;

  g_return_val_if_fail (REGIE_IS_STORE (self), 0);
  g_return_val_if_fail (REGIE_IS_SESSION (session), 0);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), 0);
  g_return_val_if_fail (revision >= 0, 0);

  request = regie_store_request_new_save (session, dossier, revision, error);
  if (request != NULL)
    run (self, request, &saved, cancellable, error);

  return saved;
}

/**
 * regie_store_import:
 * @self: a store
 * @session: who imports, and why
 * @dossiers: dossiers that are new to the store
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Saves many new dossiers together, which takes far less time than saving each by itself. Each has
 * its own entry in the log. One that cannot be stored is left out and does not hold up the
 * others. On error none of them is stored. A few hundred at a time is a good number.
 *
 * Errors: those of [class@Regie.Store].
 *
 * Returns: (transfer full): a list of [class@Regie.Problem], one for each dossier that was left
 *   out; the path is its place, such as `[3]`
 *
 * Since: 0.1
 */
GListModel *
regie_store_import (RegieStore    *self,
                    RegieSession  *session,
                    GListModel    *dossiers,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);
  g_return_val_if_fail (REGIE_IS_SESSION (session), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (dossiers), NULL);
  g_return_val_if_fail (g_list_model_get_item_type (dossiers) == REGIE_TYPE_DOSSIER, NULL);

  return run (self, regie_store_request_new_import (session, dossiers), NULL, cancellable, error);
}

/**
 * regie_store_import_lines:
 * @self: a store
 * @session: who imports, and why
 * @lines: a text with a dossier that is new to the store on each line; the end of the last line may
 *   be missing
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Reads many new dossiers and saves them together, as [method@Regie.Store.import] does. This takes
 * less time, since no dossier is read twice that stands there as the library writes it.
 *
 * A member that the library does not know is an error of its line, as it is for a new
 * [class@Regie.Reader]. A line that cannot be read or stored is left out; on one that is empty
 * nothing is looked for. A few megabytes at a time is a good number.
 *
 * Errors: those of [class@Regie.Store].
 *
 * Returns: (transfer full): a list of [class@Regie.Problem], one for each line that was left out;
 * the path is its place, such as `[3]` for the fourth line
 *
 * Since: 0.1
 */
GListModel *
regie_store_import_lines (RegieStore    *self,
                          RegieSession  *session,
                          GBytes        *lines,
                          GCancellable  *cancellable,
                          GError       **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);
  g_return_val_if_fail (REGIE_IS_SESSION (session), NULL);
  g_return_val_if_fail (lines != NULL, NULL);

  return run (self,
              regie_store_request_new_import_lines (session, lines),
              NULL,
              cancellable,
              error);
}

/**
 * regie_store_load:
 * @self: a store
 * @session: who reads, and why
 * @id: id of the dossier
 * @revision: (out) (optional): where to put its revision
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Loads a dossier.
 *
 * Members that a newer version of the library wrote are kept with their records, and saved again.
 * An entry of the log says that they changed, not what they were.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when there is none within the reach of the session,
 * %REGIE_ERROR_DAMAGED when it is not what was saved, and those of [class@Regie.Store].
 *
 * Returns: (transfer full): the dossier
 *
 * Since: 0.1
 */
RegieDossier *
regie_store_load (RegieStore    *self,
                  RegieSession  *session,
                  const char    *id,
                  gint64        *revision,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);
  g_return_val_if_fail (REGIE_IS_SESSION (session), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return run (self, regie_store_request_new_load (session, id), revision, cancellable, error);
}

/**
 * regie_store_list:
 * @self: a store
 * @session: who looks, and why
 * @query: (nullable): which cases; %NULL for all within the reach of the session
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Lists cases: open ones first, those without a next review before the others, then by its day,
 * then by id. A list has at most 50 cases unless the query asks for another number; the next page
 * begins after the last of them, see [property@Regie.StoreQuery:after].
 *
 * No dossier is opened. With a municipality, in the session or in the query, a list takes the same
 * time in a store of any size; without one it reads one case more of each municipality.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when there is no such case to begin after, and those of
 * [class@Regie.Store].
 *
 * Returns: (transfer full): a list of [class@Regie.Head]
 *
 * Since: 0.1
 */
GListModel *
regie_store_list (RegieStore       *self,
                  RegieSession     *session,
                  RegieStoreQuery  *query,
                  GCancellable     *cancellable,
                  GError          **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);
  g_return_val_if_fail (REGIE_IS_SESSION (session), NULL);
  g_return_val_if_fail (query == NULL || REGIE_IS_STORE_QUERY (query), NULL);

  return run (self, regie_store_request_new_list (session, query), NULL, cancellable, error);
}

/**
 * regie_store_count:
 * @self: a store
 * @session: who looks, and why
 * @by: what the cases are counted by
 * @and_by: what they are counted by within that, or %REGIE_COUNT_BY_NOTHING
 * @query: (nullable): which cases; %NULL for all within the reach of the session
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Counts cases. Each case within the reach of the session is counted once, so that the numbers add
 * up to that of the cases; what a session may not see stands in no number.
 *
 * The [property@Regie.StoreQuery:after] and the [property@Regie.StoreQuery:limit] of a query are
 * for lists and do nothing here. The store keeps numbers that change with each save, in its
 * transaction. They answer, in the same time in a store of any size, while there is at most one of
 * @by and @and_by besides the municipality and whether a case is open, and the query asks for
 * nothing else than those two. Otherwise the heads are counted, which takes as long as reading
 * them. The numbers are then those of the moment at which it began: other processes, and others who
 * opened the store for themselves, may save meanwhile.
 *
 * Numbers that somebody else wrote into the store are found by [method@Regie.Store.verify], and put
 * right by [method@Regie.Store.recount].
 *
 * These are numbers for who may read the cases: a small one can tell who it is about, and so can
 * the difference between two of them. Numbers for others come from [class@Regie.IndicatorCount],
 * which withholds what would give somebody away.
 *
 * Errors: those of [class@Regie.Store].
 *
 * Returns: (transfer full): a list of [class@Regie.HeadCount], by value; none is zero
 *
 * Since: 0.1
 */
GListModel *
regie_store_count (RegieStore       *self,
                   RegieSession     *session,
                   RegieCountBy      by,
                   RegieCountBy      and_by,
                   RegieStoreQuery  *query,
                   GCancellable     *cancellable,
                   GError          **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);
  g_return_val_if_fail (REGIE_IS_SESSION (session), NULL);
  g_return_val_if_fail (by <= REGIE_COUNT_BY_CLOSED_MONTH, NULL);
  g_return_val_if_fail (and_by <= REGIE_COUNT_BY_CLOSED_MONTH, NULL);
  g_return_val_if_fail (query == NULL || REGIE_IS_STORE_QUERY (query), NULL);

  return run (self,
              regie_store_request_new_count (session, by, and_by, query),
              NULL,
              cancellable,
              error);
}

/**
 * regie_store_recount:
 * @self: a store
 * @session: who asks, and why
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Makes the numbers anew that the store keeps for [method@Regie.Store.count], when
 * [method@Regie.Store.verify] found them wrong or missing. What was wrong is not kept; how much it
 * was stands in the log.
 *
 * A session that names a municipality puts its numbers right. Those of all together belong to a
 * session that names none, which puts right all there are. Takes as long as reading the heads, in
 * one transaction: who saves meanwhile waits, or gets %REGIE_ERROR_BUSY.
 *
 * Errors: those of [class@Regie.Store].
 *
 * Returns: how many numbers were wrong, missing or too many, or -1 on error
 *
 * Since: 0.1
 */
gint64
regie_store_recount (RegieStore    *self,
                     RegieSession  *session,
                     GCancellable  *cancellable,
                     GError       **error)
{
  gint64 n_wrong = -1;

  g_return_val_if_fail (REGIE_IS_STORE (self), -1);
  g_return_val_if_fail (REGIE_IS_SESSION (session), -1);

  run (self, regie_store_request_new_recount (session), &n_wrong, cancellable, error);

  return n_wrong;
}

/**
 * regie_store_get_anchor:
 * @self: a store
 * @session: who asks, and why
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Tells how far the log has come. Kept outside the store, by somebody else, it shows in a later
 * [method@Regie.Store.verify] whether entries were cut off.
 *
 * Errors: those of [class@Regie.Store].
 *
 * Returns: (transfer full): the last entry of each chain
 *
 * Since: 0.1
 */
RegieAnchor *
regie_store_get_anchor (RegieStore    *self,
                        RegieSession  *session,
                        GCancellable  *cancellable,
                        GError       **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);
  g_return_val_if_fail (REGIE_IS_SESSION (session), NULL);

  return run (self, regie_store_request_new_get_anchor (session), NULL, cancellable, error);
}

/**
 * regie_store_verify:
 * @self: a store
 * @session: who asks, and why
 * @anchor: (nullable): what [method@Regie.Store.get_anchor] said before
 * @language: (nullable): language of the texts, a BCP 47 tag; Dutch when %NULL
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Checks that the store holds what was saved: the chain of the log, the digest of each document,
 * that each document is the last one that the log saw, that lists show what the documents say, and
 * counts what the lists do. Takes as long as reading everything.
 *
 * The path of a problem is `log`, a municipality and the number of the first entry that is not
 * right, or `dossier` and an id, or `counts` and a municipality, or none for those of all together.
 * Without an anchor the newest entries can have been cut off unseen.
 *
 * Errors: those of [class@Regie.Store].
 *
 * Returns: (transfer full): a list of [class@Regie.Problem]; empty when all is well
 *
 * Since: 0.1
 */
GListModel *
regie_store_verify (RegieStore    *self,
                    RegieSession  *session,
                    RegieAnchor   *anchor,
                    const char    *language,
                    GCancellable  *cancellable,
                    GError       **error)
{
  g_return_val_if_fail (REGIE_IS_STORE (self), NULL);
  g_return_val_if_fail (REGIE_IS_SESSION (session), NULL);
  g_return_val_if_fail (anchor == NULL || REGIE_IS_ANCHOR (anchor), NULL);

  return run (self,
              regie_store_request_new_verify (session, anchor, language),
              NULL,
              cancellable,
              error);
}
