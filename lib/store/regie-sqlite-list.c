/* regie-sqlite-list.c: lists of heads
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-call-private.h"

#include "base/regie-date-private.h"
#include "store/regie-head-queue-private.h"

/* Sorts behind every day, and behind every id. */
#define BEHIND_ALL_DAYS "~"
#define BEHIND_ALL_IDS  "\xf4\x8f\xbf\xbf"

/* A list in the making. A list is asked for piece by piece: open cases first, then closed ones, and
 * each municipality by itself, since each piece stands in order in an index. Of several
 * municipalities one head of each waits, and the first of all goes into the list: no more heads are
 * read than the page has and those that wait. */
typedef struct
{
  RegieSqliteCall *call;
  RegieStoreQuery *query;
  const char      *municipality;
  guint            limit;
  RegieHead       *after;
  gboolean         has_before_date;
  GPtrArray       *heads;
  GPtrArray       *queue;

  /* Of the part that is being added: open cases or closed ones. */
  RegieSqliteRows *rows;
  char             after_date[REGIE_DATE_LENGTH + 1];
} Listing;

static void
listing_clear (Listing *self)
{
  g_clear_object (&self->after);
  g_clear_pointer (&self->heads, g_ptr_array_unref);
  g_clear_pointer (&self->queue, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Listing, listing_clear)

/* The index that leaves the fewest heads to look at. */
static RegieSqliteStatement
choose_statement (RegieStoreQuery *query)
{
  if (regie_store_query_get_regisseur (query) != NULL)
    return REGIE_SQLITE_LIST_BY_REGISSEUR;
  if (regie_store_query_get_safety (query) > REGIE_SAFETY_VERDICT_SAFE)
    return REGIE_SQLITE_LIST_UNSAFE;
  if (regie_store_query_get_phase (query) != NULL)
    return REGIE_SQLITE_LIST_BY_PHASE;

  return REGIE_SQLITE_LIST_BY_REVIEW;
}

static const char *
get_safety_nick (RegieStoreQuery *query)
{
  RegieSafetyVerdict safety = regie_store_query_get_safety (query);
  GEnumClass *values = g_type_class_peek (REGIE_TYPE_SAFETY_VERDICT);

  return safety == REGIE_SAFETY_VERDICT_UNKNOWN ? NULL
                                                : g_enum_get_value (values, safety)->value_nick;
}

static void
bind_day (sqlite3_stmt *rows,
          int           parameter,
          const GDate  *day)
{
  char text[REGIE_DATE_LENGTH];

  if (day == NULL)
    return;

  regie_date_print (day, text);
  sqlite3_bind_text (rows, parameter, text, sizeof text, SQLITE_TRANSIENT);
}

/* Binds what a query asks for, in a list or a count; what it does not ask for is NULL. */
void
regie_sqlite_bind_query (sqlite3_stmt    *rows,
                         RegieStoreQuery *query,
                         const char      *municipality)
{
  RegieAnswer is_open = regie_store_query_get_is_open (query);

  regie_sqlite_bind_text (rows, REGIE_SQLITE_LIST_MUNICIPALITY, municipality);
  if (is_open != REGIE_ANSWER_UNKNOWN)
    sqlite3_bind_int (rows, REGIE_SQLITE_LIST_IS_OPEN, is_open == REGIE_ANSWER_YES);
  bind_day (rows,
            REGIE_SQLITE_LIST_BEFORE_DATE,
            regie_store_query_get_next_review_before_date (query));
  regie_sqlite_bind_text (rows,
                          REGIE_SQLITE_LIST_REGISSEUR,
                          regie_store_query_get_regisseur (query));
  regie_sqlite_bind_text (rows, REGIE_SQLITE_LIST_PHASE, regie_store_query_get_phase (query));
  regie_sqlite_bind_text (rows, REGIE_SQLITE_LIST_SAFETY, get_safety_nick (query));
  regie_sqlite_bind_text (rows, REGIE_SQLITE_LIST_LEVEL, regie_store_query_get_level (query));
  regie_sqlite_bind_text (rows,
                          REGIE_SQLITE_LIST_ORGANISATION,
                          regie_store_query_get_organisation (query));
  bind_day (rows, REGIE_SQLITE_LIST_OPEN_ON_DATE, regie_store_query_get_open_on_date (query));
}

/* Binds where rows begin: behind a head, or, when a day before which is asked for, behind the cases
 * that have no day. */
static void
bind_start (Listing   *self,
            RegieHead *after)
{
  const GDate *review = after == NULL ? NULL : regie_head_get_next_review_date (after);
  const char *id = self->has_before_date ? BEHIND_ALL_IDS : "";

  self->after_date[0] = '\0';
  if (review != NULL)
    {
      regie_date_print (review, self->after_date);
      self->after_date[REGIE_DATE_LENGTH] = '\0';
    }
  if (after != NULL && (review != NULL || !self->has_before_date))
    id = regie_entity_get_id (REGIE_ENTITY (after));

  regie_sqlite_bind_text (self->rows, REGIE_SQLITE_LIST_AFTER_DATE, self->after_date);
  regie_sqlite_bind_text (self->rows, REGIE_SQLITE_LIST_AFTER_ID, id);
}

/* Goes to the rows of a municipality behind a head, or to its first. Both must live while there are
 * steps. */
static void
go_to (Listing    *self,
       const char *municipality,
       RegieHead  *after)
{
  sqlite3_reset (self->rows);
  regie_sqlite_bind_text (self->rows, REGIE_SQLITE_LIST_MUNICIPALITY, municipality);
  sqlite3_bind_int (self->rows, REGIE_SQLITE_LIST_LIMIT, self->limit - self->heads->len);
  bind_start (self, after);
}

/* Reads the next head; NULL when there is none. */
static gboolean
read_next (Listing    *self,
           RegieHead **head,
           GError    **error)
{
  int result = regie_sqlite_step (self->call->database, self->rows, error);

  if (result != SQLITE_ROW)
    return result == SQLITE_DONE;
  *head = regie_sqlite_read_head (self->rows, error);

  return *head != NULL;
}

/* Adds heads from where the rows stand, as long as none that waits comes before them. */
static gboolean
add_rows (Listing  *self,
          GError  **error)
{
  while (self->heads->len < self->limit)
    {
      RegieHead *head = NULL;

      if (!read_next (self, &head, error))
        return FALSE;
      if (head == NULL)
        return TRUE;
      if (!regie_head_queue_is_behind (self->queue, head))
        {
          regie_head_queue_take (self->queue, head);
          return TRUE;
        }
      g_ptr_array_add (self->heads, head);
    }

  return TRUE;
}

/* Lets the first head of each municipality wait. */
static gboolean
gather (Listing    *self,
        RegieHead  *after,
        GError    **error)
{
  g_autofree char *municipality = g_strdup ("");

  for (;;)
    {
      RegieHead *head = NULL;
      char *next = NULL;

      if (!regie_sqlite_next_municipality (self->call->database,
                                           REGIE_SQLITE_NEXT_MUNICIPALITY,
                                           municipality,
                                           &next,
                                           error))
        return FALSE;
      if (next == NULL)
        return TRUE;

      g_free (municipality);
      municipality = next;
      go_to (self, municipality, after);
      if (!read_next (self, &head, error))
        return FALSE;
      if (head != NULL)
        regie_head_queue_take (self->queue, head);
    }
}

/* The rows of a municipality go on behind its head that went into the list. */
static gboolean
merge (Listing  *self,
       GError  **error)
{
  while (self->queue->len > 0 && self->heads->len < self->limit)
    {
      RegieHead *head = regie_head_queue_steal_first (self->queue);

      g_ptr_array_add (self->heads, head);
      go_to (self, regie_head_get_municipality (head), head);
      if (!add_rows (self, error))
        return FALSE;
    }
  g_ptr_array_set_size (self->queue, 0);

  return TRUE;
}

static gboolean
add_part (Listing   *self,
          gboolean   is_open,
          GError   **error)
{
  RegieAnswer wanted = regie_store_query_get_is_open (self->query);
  g_autoptr(RegieSqliteRows) rows = NULL;
  RegieHead *after = NULL;

  if (wanted != REGIE_ANSWER_UNKNOWN && (wanted == REGIE_ANSWER_YES) != is_open)
    return TRUE;
  if (self->after != NULL && !regie_head_get_is_open (self->after) && is_open)
    return TRUE;
  if (self->heads->len >= self->limit)
    return TRUE;

  rows = regie_sqlite_start (self->call->database, choose_statement (self->query));
  self->rows = rows;
  regie_sqlite_bind_query (rows, self->query, NULL);
  sqlite3_bind_int (rows, REGIE_SQLITE_LIST_IS_OPEN, is_open);
  if (!self->has_before_date)
    regie_sqlite_bind_text (rows, REGIE_SQLITE_LIST_BEFORE_DATE, BEHIND_ALL_DAYS);
  if (self->after != NULL && regie_head_get_is_open (self->after) == is_open)
    after = self->after;
  if (self->municipality == NULL)
    return gather (self, after, error) && merge (self, error);

  go_to (self, self->municipality, after);

  return add_rows (self, error);
}

/* The place of the last head of the page before is where it stands now. */
static gboolean
find_after (Listing  *self,
            GError  **refusal,
            GError  **error)
{
  RegieSqlite *database = self->call->database;
  const char *id = regie_store_query_get_after (self->query);
  g_autoptr(RegieSqliteRows) rows = regie_sqlite_start (database, REGIE_SQLITE_FIND_HEAD);
  int result = SQLITE_OK;

  if (id == NULL)
    return TRUE;

  regie_sqlite_bind_text (rows, 1, id);
  regie_sqlite_bind_text (rows, 2, self->municipality);
  result = regie_sqlite_step (database, rows, error);
  if (result == SQLITE_ROW)
    {
      self->after = regie_sqlite_read_head (rows, error);
      if (self->after == NULL)
        return FALSE;
      result = regie_sqlite_step (database, rows, error);
      if (result == SQLITE_ROW)
        return regie_sqlite_call_refuse (self->call, REGIE_SQLITE_AMBIGUOUS, NULL, refusal, error);

      return result == SQLITE_DONE;
    }
  if (result == SQLITE_DONE)
    return regie_sqlite_call_refuse (self->call,
                                     REGIE_SQLITE_NOT_FOUND,
                                     self->municipality,
                                     refusal,
                                     error);

  return FALSE;
}

static void
set_up (Listing *self)
{
  int limit = regie_store_query_get_limit (self->query);

  self->limit = limit <= 0 ? REGIE_STORE_PAGE : MIN (limit, REGIE_STORE_MAX_PAGE);
  self->municipality = regie_store_query_get_municipality (self->query);
  if (self->municipality == NULL)
    self->municipality = regie_session_get_municipality (self->call->session);
  self->has_before_date = regie_store_query_get_next_review_before_date (self->query) != NULL;
  self->heads = g_ptr_array_new_with_free_func (g_object_unref);
  self->queue = regie_head_queue_new ();
}

static gboolean
fill (Listing  *self,
      GError  **refusal,
      GError  **error)
{
  g_autofree char *asked = regie_entity_to_json (REGIE_ENTITY (self->query), REGIE_WRITE_CANONICAL);

  if (self->municipality != NULL && !regie_sqlite_call_may_touch (self->call, self->municipality))
    return regie_sqlite_call_refuse (self->call, REGIE_SQLITE_DENIED, NULL, refusal, error);
  if (!find_after (self, refusal, error))
    return FALSE;
  if (*refusal != NULL)
    return TRUE;
  if (!add_part (self, TRUE, error) || !add_part (self, FALSE, error))
    return FALSE;

  self->call->entry.count = self->heads->len;

  return regie_sqlite_call_log (self->call, self->municipality, "done", asked, error);
}

RegieList *
regie_sqlite_list (RegieStore       *store,
                   RegieSession     *session,
                   RegieStoreQuery  *query,
                   GCancellable     *cancellable,
                   GError          **error)
{
  g_auto(RegieSqliteCall) call = { 0 };
  g_auto(Listing) listing = { .call = &call, .query = query };
  g_autoptr(GError) refusal = NULL;

  if (!regie_sqlite_call_begin (&call,
                                store,
                                session,
                                REGIE_SQLITE_CALL_READS,
                                "list",
                                cancellable,
                                error))
    return NULL;

  set_up (&listing);
  if (!fill (&listing, &refusal, error) || !regie_sqlite_call_finish (&call, refusal, error))
    return NULL;

  g_ptr_array_set_free_func (listing.heads, NULL);

  return regie_list_new_take (REGIE_TYPE_HEAD,
                              (RegieEntity **) listing.heads->pdata,
                              listing.heads->len);
}
