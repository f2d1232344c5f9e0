/* regie-sqlite-recount.c: the numbers that are kept for counts, made anew
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-count-private.h"

/* Runs a text that gives no rows. */
static gboolean
run_once (RegieSqlite  *database,
          const char   *text,
          const char   *municipality,
          GError      **error)
{
  g_autoptr(RegieSqliteOnce) statement = regie_sqlite_prepare_once (database, text, error);

  if (statement == NULL)
    return FALSE;
  regie_sqlite_bind_text (statement, 1, municipality);

  return regie_sqlite_run (database, statement, error);
}

/* Counts the heads of a municipality, or of all and the numbers of all together, into a table that
 * this connection alone sees. It holds as many rows as the numbers that are kept, however many
 * heads there are. */
static gboolean
count_anew (RegieSqlite  *database,
            const char   *municipality,
            GError      **error)
{
  if (!run_once (database, regie_sqlite_recount_make, NULL, error))
    return FALSE;
  if (municipality != NULL)
    return run_once (database, regie_sqlite_recount_one, municipality, error);

  return run_once (database, regie_sqlite_recount_each, NULL, error) &&
         run_once (database, regie_sqlite_recount_totals, NULL, error);
}

static gboolean
find_wrong (RegieSqlite  *database,
            const char   *municipality,
            gint64       *n_wrong,
            GError      **error)
{
  g_autoptr(RegieSqliteOnce) row =
    regie_sqlite_prepare_once (database, regie_sqlite_recount_wrong, error);

  if (row == NULL)
    return FALSE;
  regie_sqlite_bind_text (row, 1, municipality);
  if (regie_sqlite_step (database, row, error) != SQLITE_ROW)
    return FALSE;
  *n_wrong = sqlite3_column_int64 (row, 0);

  return TRUE;
}

/* A session that names a municipality could not put the numbers of the others into it. */
static gboolean
make_table (RegieSqlite  *database,
            const char   *municipality,
            GError      **error)
{
  if (municipality == NULL && !regie_sqlite_has_tally (database))
    return run_once (database, regie_sqlite_make_tally, NULL, error);

  return TRUE;
}

static gboolean
put_right (RegieSqliteCall  *call,
           GError          **error)
{
  RegieSqlite *database = call->database;
  const char *municipality = regie_session_get_municipality (call->session);

  return make_table (database, municipality, error) && count_anew (database, municipality, error) &&
         find_wrong (database, municipality, &call->entry.count, error) &&
         run_once (database, regie_sqlite_recount_take, municipality, error) &&
         run_once (database, regie_sqlite_recount_put, NULL, error) &&
         run_once (database, regie_sqlite_recount_end, NULL, error);
}

gint64
regie_sqlite_recount (RegieStore    *store,
                      RegieSession  *session,
                      GCancellable  *cancellable,
                      GError       **error)
{
  g_auto(RegieSqliteCall) call = { 0 };

  if (!regie_sqlite_call_begin (&call,
                                store,
                                session,
                                REGIE_SQLITE_CALL_WRITES,
                                "recount",
                                cancellable,
                                error) ||
      !put_right (&call, error) || !regie_sqlite_call_log (&call, NULL, "done", NULL, error) ||
      !regie_sqlite_call_finish (&call, NULL, error))
    return -1;

  return call.entry.count;
}
