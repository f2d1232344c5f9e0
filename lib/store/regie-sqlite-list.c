/* regie-sqlite-list.c: lists of heads
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-call-private.h"

#include "base/regie-date-private.h"

/* Sorts behind every day, and behind every id. */
#define BEHIND_ALL_DAYS "~"
#define BEHIND_ALL_IDS  "\xf4\x8f\xbf\xbf"

/* A list in the making. A list is asked for piece by piece: open cases first, then closed ones, and
 * each municipality by itself, since each piece stands in order in an index. */
typedef struct
{
  RegieSqliteCall *call;
  RegieStoreQuery *query;
  const char      *municipality;
  guint            limit;
  RegieHead       *after;
  gboolean         has_before_date;
  GPtrArray       *heads;
  /* Heads there were before the part that is being added. */
  guint start;
} Listing;

static void
listing_clear (Listing *self)
{
  g_clear_object (&self->after);
  g_clear_pointer (&self->heads, g_ptr_array_unref);
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

/* Where the piece begins: behind the head of the last page, or, when a day before which is asked
 * for, behind the cases that have no day. */
static void
bind_start (const Listing *self,
            sqlite3_stmt  *rows,
            gboolean       is_open,
            char          *date)
{
  const char *id = "";

  *date = '\0';
  if (self->has_before_date)
    id = BEHIND_ALL_IDS;

  if (self->after != NULL && regie_head_get_is_open (self->after) == is_open)
    {
      const GDate *review = regie_head_get_next_review_date (self->after);

      if (review != NULL)
        {
          regie_date_print (review, date);
          date[REGIE_DATE_LENGTH] = '\0';
        }
      if (review != NULL || !self->has_before_date)
        id = regie_entity_get_id (REGIE_ENTITY (self->after));
    }

  regie_sqlite_bind_text (rows, REGIE_SQLITE_LIST_AFTER_DATE, date);
  regie_sqlite_bind_text (rows, REGIE_SQLITE_LIST_AFTER_ID, id);
}

static gboolean
add_piece (Listing     *self,
           const char  *municipality,
           gboolean     is_open,
           GError     **error)
{
  RegieSqlite *database = self->call->database;
  g_autoptr(RegieSqliteRows) rows = regie_sqlite_start (database, choose_statement (self->query));
  char date[REGIE_DATE_LENGTH + 1];
  int result = SQLITE_OK;

  regie_sqlite_bind_query (rows, self->query, municipality);
  sqlite3_bind_int (rows, REGIE_SQLITE_LIST_IS_OPEN, is_open);
  sqlite3_bind_int (rows, REGIE_SQLITE_LIST_LIMIT, self->limit - self->start);
  if (!self->has_before_date)
    regie_sqlite_bind_text (rows, REGIE_SQLITE_LIST_BEFORE_DATE, BEHIND_ALL_DAYS);
  bind_start (self, rows, is_open, date);

  while ((result = regie_sqlite_step (database, rows, error)) == SQLITE_ROW)
    {
      RegieHead *head = regie_sqlite_read_head (rows, error);

      if (head == NULL)
        return FALSE;
      g_ptr_array_add (self->heads, head);
    }

  return result == SQLITE_DONE;
}

/* The order of one piece: heads without a next review first, then by its day, then by id. */
static int
compare_heads (gconstpointer a,
               gconstpointer b)
{
  RegieHead *first = *(RegieHead *const *) a;
  RegieHead *second = *(RegieHead *const *) b;
  const GDate *first_date = regie_head_get_next_review_date (first);
  const GDate *second_date = regie_head_get_next_review_date (second);
  int order = 0;

  if (first_date == NULL || second_date == NULL)
    order = (first_date != NULL) - (second_date != NULL);
  else
    order = g_date_compare (first_date, second_date);

  if (order != 0)
    return order;

  return g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (first)),
                    regie_entity_get_id (REGIE_ENTITY (second)));
}

/* Sorts what came from several municipalities, and drops what goes past the page. */
static void
merge_pieces (Listing *self)
{
  GPtrArray *heads = self->heads;

  if (heads->len > self->start)
    qsort (heads->pdata + self->start,
           heads->len - self->start,
           sizeof *heads->pdata,
           compare_heads);
  g_ptr_array_set_size (heads, MIN (heads->len, self->limit));
}

static gboolean
add_all_municipalities (Listing   *self,
                        gboolean   is_open,
                        GError   **error)
{
  RegieSqlite *database = self->call->database;
  g_autofree char *municipality = g_strdup ("");

  for (;;)
    {
      char *next = NULL;

      if (!regie_sqlite_next_municipality (database,
                                           REGIE_SQLITE_NEXT_MUNICIPALITY,
                                           municipality,
                                           &next,
                                           error))
        return FALSE;
      if (next == NULL)
        {
          merge_pieces (self);
          return TRUE;
        }

      g_free (municipality);
      municipality = next;
      if (!add_piece (self, municipality, is_open, error))
        return FALSE;
    }
}

static gboolean
add_part (Listing   *self,
          gboolean   is_open,
          GError   **error)
{
  RegieAnswer wanted = regie_store_query_get_is_open (self->query);

  if (wanted != REGIE_ANSWER_UNKNOWN && (wanted == REGIE_ANSWER_YES) != is_open)
    return TRUE;
  if (self->after != NULL && !regie_head_get_is_open (self->after) && is_open)
    return TRUE;
  if (self->heads->len >= self->limit)
    return TRUE;

  self->start = self->heads->len;

  return self->municipality == NULL ? add_all_municipalities (self, is_open, error)
                                    : add_piece (self, self->municipality, is_open, error);
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
