/* regie-sqlite-count.c: counts of cases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-count-private.h"

#include "base/regie-date-private.h"

/* A count in the making. */
typedef struct
{
  RegieSqliteCall   *call;
  RegieCountBy       by[2];
  RegieStoreQuery   *query;
  const char        *municipality;
  RegieSqliteGroups *groups;
} Counting;

static void
counting_clear (Counting *self)
{
  g_clear_pointer (&self->groups, regie_sqlite_groups_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Counting, counting_clear)

static gboolean
is_by (const Counting *self,
       RegieCountBy    by)
{
  return self->by[0] == by || self->by[1] == by;
}

/* The field of the tally that tells it, NULL for one that every row tells; FALSE when the tally
 * does not know: it has no pairs of fields, and no filters but the municipality and whether a case
 * is open. */
static gboolean
find_field (const Counting  *self,
            const char     **field)
{
  const char *first = regie_sqlite_get_tally_field (self->by[0]);
  const char *second = regie_sqlite_get_tally_field (self->by[1]);
  RegieStoreQuery *query = self->query;

  *field = first != NULL ? first : second;

  return (first == NULL || second == NULL || first == second) &&
         regie_store_query_get_organisation (query) == NULL &&
         regie_store_query_get_regisseur (query) == NULL &&
         regie_store_query_get_phase (query) == NULL &&
         regie_store_query_get_level (query) == NULL &&
         regie_store_query_get_safety (query) == REGIE_SAFETY_VERDICT_UNKNOWN &&
         regie_store_query_get_open_on_date (query) == NULL &&
         regie_store_query_get_next_review_before_date (query) == NULL;
}

static RegieSqliteValue
get_value (sqlite3_stmt *row,
           int           column)
{
  const char *text = (const char *) sqlite3_column_text (row, column);

  return (RegieSqliteValue){ text, text == NULL ? 0 : sqlite3_column_bytes (row, column) };
}

static RegieSqliteValue
get_answer (sqlite3_stmt *row,
            int           column)
{
  return sqlite3_column_int (row, column) == 0 ? (RegieSqliteValue){ "no", 2 }
                                               : (RegieSqliteValue){ "yes", 3 };
}

/* What a row of the tally says of one of the things that are counted by. */
static RegieSqliteValue
get_tally_value (sqlite3_stmt *row,
                 RegieCountBy  by)
{
  switch (by)
    {
    case REGIE_COUNT_BY_NOTHING:
      return (RegieSqliteValue){ NULL, 0 };
    case REGIE_COUNT_BY_MUNICIPALITY:
      return get_value (row, REGIE_SQLITE_TALLY_MUNICIPALITY);
    case REGIE_COUNT_BY_IS_OPEN:
      return get_answer (row, REGIE_SQLITE_TALLY_IS_OPEN);
    case REGIE_COUNT_BY_PHASE:
    case REGIE_COUNT_BY_LEVEL:
    case REGIE_COUNT_BY_SAFETY:
    case REGIE_COUNT_BY_SAFETY_STAGE:
    case REGIE_COUNT_BY_OPENED_MONTH:
    case REGIE_COUNT_BY_CLOSED_MONTH:
      break;
    }

  return get_value (row, REGIE_SQLITE_TALLY_VALUE);
}

/* The rows that say it in the fewest. Any field tells how many cases there are; there are few
 * verdicts. */
static RegieSqliteStatement
choose_statement (const Counting  *self,
                  const char     **field)
{
  if (self->municipality == NULL && is_by (self, REGIE_COUNT_BY_MUNICIPALITY))
    return *field == NULL ? REGIE_SQLITE_TALLY_BY_MUNICIPALITY
                          : REGIE_SQLITE_TALLY_OF_EACH_MUNICIPALITY;
  if (*field == NULL)
    *field = regie_sqlite_get_tally_field (REGIE_COUNT_BY_SAFETY);

  return self->municipality == NULL ? REGIE_SQLITE_TALLY_OF_ALL
                                    : REGIE_SQLITE_TALLY_OF_MUNICIPALITY;
}

static gboolean
count_in_tally (Counting    *self,
                const char  *field,
                GError     **error)
{
  RegieSqlite *database = self->call->database;
  RegieSqliteStatement which = choose_statement (self, &field);
  g_autoptr(RegieSqliteRows) rows = regie_sqlite_start (database, which);
  int result = SQLITE_OK;

  regie_sqlite_bind_query (rows, self->query, self->municipality);
  regie_sqlite_bind_text (rows, REGIE_SQLITE_LIST_FIELD, field);
  while ((result = regie_sqlite_step (database, rows, error)) == SQLITE_ROW)
    {
      const RegieSqliteValue values[] = {
        get_tally_value (rows, self->by[0]),
        get_tally_value (rows, self->by[1]),
      };

      if (!regie_sqlite_groups_add (self->groups,
                                    values,
                                    sqlite3_column_int64 (rows, REGIE_SQLITE_TALLY_N),
                                    error))
        return FALSE;
    }

  return result == SQLITE_DONE;
}

static RegieSqliteValue
get_head_value (sqlite3_stmt *row,
                RegieCountBy  by,
                int           column)
{
  return by == REGIE_COUNT_BY_IS_OPEN ? get_answer (row, column) : get_value (row, column);
}

static gboolean
count_heads (Counting  *self,
             GError   **error)
{
  RegieSqlite *database = self->call->database;
  g_autofree char *text =
    regie_sqlite_dup_count_text (self->by[0], self->by[1], self->query, self->municipality);
  g_autoptr(RegieSqliteOnce) rows = regie_sqlite_prepare_once (database, text, error);
  int result = SQLITE_OK;

  if (rows == NULL)
    return FALSE;

  regie_sqlite_bind_query (rows, self->query, self->municipality);
  while ((result = regie_sqlite_step (database, rows, error)) == SQLITE_ROW)
    {
      const RegieSqliteValue values[] = {
        get_head_value (rows, self->by[0], 0),
        get_head_value (rows, self->by[1], 1),
      };

      if (!regie_sqlite_groups_add (self->groups, values, 1, error))
        return FALSE;
    }

  return result == SQLITE_DONE;
}

/* It takes as long as the store is large, so it reads what stood there when it began, beside others
 * who save. The entry is written afterwards, and when that fails the numbers go nowhere. */
static gboolean
count_beside_others (Counting  *self,
                     GError   **error)
{
  return regie_sqlite_call_begin_again (self->call, REGIE_SQLITE_BEGIN_READ, error) &&
         count_heads (self, error) &&
         regie_sqlite_call_begin_again (self->call, REGIE_SQLITE_BEGIN_WRITE, error);
}

static const char *
get_nick (RegieCountBy by)
{
  g_autoptr(GEnumClass) values = g_type_class_ref (REGIE_TYPE_COUNT_BY);

  return g_enum_get_value (values, by)->value_nick;
}

/* What was asked, for the log. */
static char *
dup_asked (const Counting *self)
{
  g_autofree char *query = regie_entity_to_json (REGIE_ENTITY (self->query), REGIE_WRITE_CANONICAL);

  return g_strconcat ("{\"by\":\"",
                      get_nick (self->by[0]),
                      "\",\"and_by\":\"",
                      get_nick (self->by[1]),
                      "\",\"query\":",
                      query,
                      "}",
                      NULL);
}

static gboolean
fill (Counting   *self,
      RegieList **counts,
      GError    **refusal,
      GError    **error)
{
  g_autofree char *asked = dup_asked (self);
  const char *field = NULL;

  if (self->municipality != NULL && !regie_sqlite_call_may_touch (self->call, self->municipality))
    return regie_sqlite_call_refuse (self->call, REGIE_SQLITE_DENIED, NULL, refusal, error);
  if (!(find_field (self, &field) ? count_in_tally (self, field, error)
                                  : count_beside_others (self, error)))
    return FALSE;

  *counts = regie_sqlite_groups_steal_list (self->groups);
  self->call->entry.count = (*counts)->items->n_items;

  return regie_sqlite_call_log (self->call, self->municipality, "done", asked, error);
}

RegieList *
regie_sqlite_count (RegieStore       *store,
                    RegieSession     *session,
                    RegieCountBy      by,
                    RegieCountBy      and_by,
                    RegieStoreQuery  *query,
                    GCancellable     *cancellable,
                    GError          **error)
{
  g_auto(RegieSqliteCall) call = { 0 };
  g_auto(Counting) counting = { .call = &call, .by = { by, and_by }, .query = query };
  g_autoptr(RegieList) counts = NULL;
  g_autoptr(GError) refusal = NULL;

  if (!regie_sqlite_call_begin (&call,
                                store,
                                session,
                                REGIE_SQLITE_CALL_READS,
                                "count",
                                cancellable,
                                error))
    return NULL;

  counting.groups = regie_sqlite_groups_new ();
  counting.municipality = regie_store_query_get_municipality (query);
  if (counting.municipality == NULL)
    counting.municipality = regie_session_get_municipality (session);
  if (!fill (&counting, &counts, &refusal, error) ||
      !regie_sqlite_call_finish (&call, refusal, error))
    return NULL;

  return g_steal_pointer (&counts);
}

gboolean
regie_sqlite_check_tally (RegieSqliteCall  *call,
                          const char       *municipality,
                          gboolean         *differs,
                          GError          **error)
{
  g_autoptr(RegieSqliteOnce) rows =
    regie_sqlite_prepare_once (call->database,
                               municipality == NULL ? regie_sqlite_whole_tally_differs
                                                    : regie_sqlite_tally_differs,
                               error);
  int result = SQLITE_OK;

  if (rows == NULL)
    return FALSE;

  if (municipality != NULL)
    regie_sqlite_bind_text (rows, 1, municipality);
  result = regie_sqlite_step (call->database, rows, error);
  *differs = result == SQLITE_ROW;

  return result == SQLITE_ROW || result == SQLITE_DONE;
}
