/* test-sqlite-list.c: lists over several municipalities, and what they read
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store/regie-head-queue-private.h"
#include "store/regie-sqlite-call-private.h"

#include "data/case.h"
#include "store/cases.h"
#include "store/database.h"

#define N_HEADS          600
#define N_MUNICIPALITIES 20

/* Heads without documents. Many have one day, some have none; municipalities are of unlike size,
 * and one has closed cases alone. */
#define MAKE_HEADS                                                                                     \
  "WITH RECURSIVE n (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n + 1 < %d)"                  \
  "INSERT INTO head (municipality, id, revision, is_open, next_review_date, regisseur, phase, safety," \
  " level, organisation, opened_date, closed_date)"                                                    \
  "SELECT printf ('GM%%04d', n * n %% %d), printf ('%%08x', n * 2654435761 %% 4294967296), 1,"         \
  " n %% 5 > 0 AND n * n %% %d <> 4,"                                                                  \
  " CASE WHEN n %% 3 = 0 THEN '' ELSE date ('2026-01-01', (n * 7919 %% 40) || ' days') END,"           \
  " printf ('r-%%d', n %% 4), printf ('%%d', 1 + n %% 7 %% 3), iif (n %% 9 = 0, 'acute', 'safe'),"     \
  " iif (n %% 2 = 0, 'case', 'process'), printf ('o-%%d', n %% 3), date ('2025-01-01', n || ' days')," \
  " iif (n %% 4 = 0, date ('2025-06-01', n || ' days'), NULL) FROM n"

typedef struct
{
  char         *folder;
  char         *path;
  RegieStore   *store;
  RegieSession *session;
  /* Rows of heads that SQLite gave to the lists. */
  guint n_rows;
} Fixture;

static int
count_row (unsigned  what,
           void     *data,
           void     *statement,
           void     *unused)
{
  Fixture *self = data;
  RegieSqlite *database = REGIE_SQLITE_STORE (self->store)->database;

  for (RegieSqliteStatement i = REGIE_SQLITE_LIST_BY_REVIEW; i <= REGIE_SQLITE_LIST_UNSAFE; i++)
    self->n_rows += statement == database->statements[i];

  return 0;
}

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autofree char *text = g_strdup_printf (MAKE_HEADS, N_HEADS, N_MUNICIPALITIES, N_MUNICIPALITIES);

  self->folder = test_folder_new ();
  self->path = test_folder_dup_path (self->folder, "store.db");
  g_object_unref (test_store_open (self->path));
  test_database_run (self->path, text);
  self->store = test_store_open (self->path);
  self->session = test_session_new ();
  g_object_set (self->store, "max-unsynced-reads", G_MAXUINT, NULL);
  sqlite3_trace_v2 (REGIE_SQLITE_STORE (self->store)->database->db,
                    SQLITE_TRACE_ROW,
                    count_row,
                    self);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_assert_finalize_object (self->store);
  g_assert_finalize_object (self->session);
  test_folder_remove (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

/* Adds the ids of a page, one a line, and lets the query go on behind it; returns their number. */
static guint
add_page (Fixture         *self,
          RegieStoreQuery *query,
          GString         *ids)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) heads = regie_store_list (self->store, self->session, query, NULL, &error);
  guint n = heads == NULL ? 0 : g_list_model_get_n_items (heads);

  g_assert_no_error (error);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr(RegieEntity) head = g_list_model_get_item (heads, i);

      g_string_append_printf (ids, "%s\n", regie_entity_get_id (head));
      regie_store_query_set_after (query, regie_entity_get_id (head));
    }

  return n;
}

typedef struct
{
  const char *field;
  const char *value;
  const char *condition;
} Filter;

static const Filter filters[] = {
  { NULL, NULL, "TRUE" },
  { "is_open", "no", "is_open = 0" },
  { "regisseur", "r-1", "regisseur = 'r-1'" },
  { "phase", "2", "phase = '2'" },
  { "level", "case", "level = 'case'" },
  { "organisation", "o-2", "organisation = 'o-2'" },
  { "safety", "acute", "safety = 'acute'" },
  { "safety", "safe", "safety = 'safe'" },
  { "open_on_date",
    "2025-08-01",
    "opened_date <= '2025-08-01' AND coalesce (closed_date > '2025-08-01', TRUE)" },
  { "next_review_before_date",
    "2026-01-20",
    "next_review_date > '' AND next_review_date < '2026-01-20'" },
};

static RegieStoreQuery *
query_new (const Filter *filter)
{
  g_autofree char *text = filter->field == NULL
                            ? g_strdup ("{}")
                            : g_strdup_printf ("{'%s':'%s'}", filter->field, filter->value);

  return (RegieStoreQuery *) test_record_new (REGIE_TYPE_STORE_QUERY, text);
}

/* Pages of any length are what SQLite sorts, one behind the other. */
static void
pages_are_what_sqlite_sorts (Fixture       *self,
                             gconstpointer  data)
{
  static const guint limits[] = { 1, 7, 50, 500 };

  for (gsize i = 0; i < G_N_ELEMENTS (filters); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (limits); j++)
      {
        g_autofree char *question = g_strdup_printf (
          "SELECT id FROM head WHERE %s ORDER BY is_open DESC, next_review_date, id",
          filters[i].condition);
        g_autofree char *expected = test_database_ask (self->path, question);
        g_autoptr(RegieStoreQuery) query = query_new (&filters[i]);
        g_autoptr(GString) ids = g_string_new (NULL);

        regie_store_query_set_limit (query, limits[j]);
        while (add_page (self, query, ids) == limits[j])
          continue;
        g_assert_cmpstr (ids->str, ==, expected);
        g_assert_cmpuint (ids->len, >, 0);
      }
}

/* One head of each municipality waits, besides those of the page. */
static void
page_reads_no_more_than_it_needs (Fixture       *self,
                                  gconstpointer  data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (filters); i++)
    for (guint limit = 1; limit <= 100; limit += 33)
      {
        g_autoptr(RegieStoreQuery) query = query_new (&filters[i]);
        g_autoptr(GString) ids = g_string_new (NULL);
        guint n = limit;

        regie_store_query_set_limit (query, limit);
        while (n == limit)
          {
            self->n_rows = 0;
            n = add_page (self, query, ids);
            g_assert_cmpuint (self->n_rows, >=, n);
            /* Twice where open cases end and closed ones begin. */
            g_assert_cmpuint (self->n_rows, <=, n + N_MUNICIPALITIES);
          }
      }
}

static void
one_municipality_reads_its_page_alone (Fixture       *self,
                                       gconstpointer  data)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(GString) ids = g_string_new (NULL);

  regie_store_query_set_municipality (query, "GM0001");
  regie_store_query_set_limit (query, 10);
  g_assert_cmpuint (add_page (self, query, ids), ==, 10);
  g_assert_cmpuint (self->n_rows, ==, 10);
}

/* Under one id of two municipalities, the first municipality comes first. */
static void
one_id_twice (Fixture       *self,
              gconstpointer  data)
{
  static const char *const places[] = { "GM0001", "GM0004", "GM0009" };
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(GListModel) heads = NULL;
  g_autoptr(GError) error = NULL;

  test_database_run (self->path,
                     "DELETE FROM head; INSERT INTO head (municipality, id, revision, is_open,"
                     " next_review_date, safety) VALUES ('GM0009', 'a', 1, 1, '', 'safe'),"
                     " ('GM0001', 'a', 1, 1, '', 'safe'), ('GM0004', 'a', 1, 1, '', 'safe')");
  heads = regie_store_list (self->store, self->session, query, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (heads), ==, G_N_ELEMENTS (places));
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr(RegieHead) head = g_list_model_get_item (heads, i);

      g_assert_cmpstr (regie_head_get_municipality (head), ==, places[i]);
    }
}

static RegieHead *
head_new (guint number)
{
  RegieHead *head = regie_head_new ();
  g_autofree char *id = g_strdup_printf ("%03u", number);

  regie_entity_set_id (REGIE_ENTITY (head), id);

  return head;
}

static void
queue_gives_the_first (Fixture       *unused,
                       gconstpointer  data)
{
  static const guint lengths[] = { 1, 2, 3, 5, 10, 64, 71 };

  for (gsize i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autoptr(GPtrArray) queue = regie_head_queue_new ();
      guint n = lengths[i];

      for (guint j = 0; j < n; j++)
        regie_head_queue_take (queue, head_new (j * 7 % n));
      for (guint j = 0; j < n; j++)
        {
          g_autoptr(RegieHead) expected = head_new (j);
          g_autoptr(RegieHead) first = NULL;

          g_assert_false (regie_head_queue_is_behind (queue, expected));
          first = regie_head_queue_steal_first (queue);
          g_assert_true (regie_entity_equal (REGIE_ENTITY (first), REGIE_ENTITY (expected)));
          g_assert_true (regie_head_queue_is_behind (queue, first));
        }
      g_assert_cmpuint (queue->len, ==, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) \
  g_test_add ("/store/sqlite-list/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("pages-are-what-sqlite-sorts", pages_are_what_sqlite_sorts);
  ADD ("page-reads-no-more-than-it-needs", page_reads_no_more_than_it_needs);
  ADD ("one-municipality-reads-its-page-alone", one_municipality_reads_its_page_alone);
  ADD ("one-id-twice", one_id_twice);
  g_test_add ("/store/head-queue/gives-the-first",
              Fixture,
              NULL,
              NULL,
              queue_gives_the_first,
              NULL);

  return g_test_run ();
}
