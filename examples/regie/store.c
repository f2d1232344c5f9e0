/* store.c: opens a store for the commands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store.h"
#include "key.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

char *store_key_file;

#define SCHEME     "sqlite:"
#define KEY_SUFFIX ".key"

/* Where a scheme such as postgresql:// ends, or NULL. */
static const char *
find_scheme_end (const char *uri)
{
  const char *end = uri;

  g_assert (uri != NULL);

  while (g_ascii_isalnum (*end) || *end == '+' || *end == '-' || *end == '.')
    end++;

  return end > uri && g_str_has_prefix (end, "://") ? end : NULL;
}

static gboolean
names_a_password (const char *uri)
{
  g_autofree char *lower = g_ascii_strdown (uri, -1);

  return strstr (lower, "password") != NULL && strchr (lower, '=') != NULL;
}

/* A store is a file, or in front of a path stands what kind of store it is. */
static const char *
get_path (const char *uri)
{
  if (g_str_has_prefix (uri, SCHEME))
    return uri + strlen (SCHEME);

  return find_scheme_end (uri) != NULL || names_a_password (uri) ? NULL : uri;
}

/* How a store is called in what we say about it: never with a password that stands in its name. */
static char *
dup_shown (const char *uri)
{
  const char *end = find_scheme_end (uri);

  if (get_path (uri) != NULL || (end != NULL && strpbrk (end, "@?") == NULL))
    return g_strdup (uri);

  return end == NULL ? g_strdup ("…") : g_strdup_printf ("%.*s://…", (int) (end - uri), uri);
}

/* A file of SQLite says in its first bytes what it is, whose it is, and how many tables and indexes
 * there are. A file that is being made has none; a log that is not yet part of the file may say it
 * still. */
#define HEADER_BYTES    105
#define N_OBJECTS_AT    103
#define SQLITE_WORD     "SQLite format 3"
#define APPLICATION     "Regi"
#define APPLICATION_AT  68
#define APPLICATION_LEN 4

static gboolean
is_store (int         file,
          const char *path)
{
  char header[HEADER_BYTES];
  gssize n_read = read (file, header, sizeof header);
  g_autofree char *log = g_strconcat (path, "-wal", NULL);

  /* Made, and not yet written. */
  if (n_read == 0)
    return TRUE;
  if (n_read != sizeof header || memcmp (header, SQLITE_WORD, sizeof SQLITE_WORD) != 0)
    return FALSE;

  return memcmp (header + APPLICATION_AT, APPLICATION, APPLICATION_LEN) == 0 ||
         (header[N_OBJECTS_AT] == 0 && header[N_OBJECTS_AT + 1] == 0) ||
         g_file_test (log, G_FILE_TEST_EXISTS);
}

/* What is wrong with what is there as a store, or NULL. It is said before its key is asked for. */
static const char *
judge (const char *path,
       gboolean    may_make)
{
  int file = g_open (path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0);
  const char *wrong = NULL;
  struct stat found;

  if (file < 0)
    return N_ ("the store cannot be read");

  if (fstat (file, &found) != 0)
    wrong = N_ ("the store cannot be read");
  else if (S_ISDIR (found.st_mode))
    wrong = N_ ("this is a folder, not a store");
  else if (S_ISREG (found.st_mode) && found.st_size == 0 && !may_make)
    wrong = N_ ("this file is empty: a store was never made in it, or it was cut off");
  else if (!S_ISREG (found.st_mode) || !is_store (file, path))
    wrong = N_ ("this is not a store");
  (void) close (file);

  return wrong;
}

/* Opens a store. Only an import makes one; when it fails, that has been said. */
RegieStore *
store_open (Tool       *tool,
            const char *uri,
            gboolean    may_make)
{
  const char *path = get_path (uri);
  gboolean exists = path != NULL && g_file_test (path, G_FILE_TEST_EXISTS);
  g_autofree char *shown = dup_shown (uri);
  g_autofree char *key_name = NULL;
  g_autoptr(GBytes) key = NULL;
  g_autoptr(GError) error = NULL;
  const char *wrong = NULL;
  RegieSqliteStore *store = NULL;

  if (path == NULL)
    wrong = N_ ("only stores in a file, sqlite:PATH, are known");
  else if (*path == '\0' || (!exists && !may_make))
    wrong = N_ ("there is no such store");
  else if (exists)
    wrong = judge (path, may_make);
  if (wrong != NULL)
    {
      tool_complain (tool, shown, tool_text (tool, wrong));
      return NULL;
    }

  key_name =
    store_key_file != NULL ? g_strdup (store_key_file) : g_strconcat (path, KEY_SUFFIX, NULL);
  key = key_load (tool, key_name, !exists);
  if (key == NULL)
    return NULL;

  store = may_make ? regie_sqlite_store_open (path, key, NULL, &error)
                   : regie_sqlite_store_open_existing (path, key, NULL, &error);
  if (store == NULL)
    tool_complain (tool, shown, error->message);

  return (RegieStore *) store;
}

/* Who asks, and why: a store wants to know it with every call and writes it down. */
RegieSession *
store_make_session (Tool *tool)
{
  RegieSession *session = regie_session_new ();
  g_autofree char *request = g_uuid_string_random ();
  g_autoptr(GDateTime) now = g_date_time_new_now_utc ();

  regie_session_set_actor (session, tool->actor == NULL ? g_get_user_name () : tool->actor);
  regie_session_set_role (session, tool->role == NULL ? "regisseur" : tool->role);
  regie_session_set_organisation (session,
                                  tool->organisation == NULL ? "local" : tool->organisation);
  regie_session_set_purpose (session, tool->purpose == NULL ? "direction" : tool->purpose);
  regie_session_set_basis (session, tool->basis == NULL ? "legal-task" : tool->basis);
  regie_session_set_application (session, "regie " REGIE_VERSION);
  regie_session_set_request_id (session, request);
  regie_session_set_at (session, now);

  return session;
}

ToolStatus
store_complain (Tool         *tool,
                const char   *about,
                const GError *error)
{
  if (g_error_matches (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND))
    {
      tool_complain (tool, about, tool_text (tool, N_ ("the store has no such dossier")));
      return TOOL_UNREADABLE;
    }
  tool_complain (tool, about, error->message);

  return TOOL_FAILED;
}

#define PAGE 500

/* Adds a page to a list and lets the query go on behind it. Says whether there may be another page
 * that is wanted. */
gboolean
store_list_page (Tool            *tool,
                 RegieStore      *store,
                 RegieStoreQuery *query,
                 guint64          n_wanted,
                 GListStore      *heads,
                 ToolStatus      *status)
{
  g_autoptr(RegieSession) session = store_make_session (tool);
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) page = NULL;
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (heads));
  guint n_asked = MIN (n_wanted - n_before, PAGE);
  guint n = 0;

  if (n_asked == 0)
    return FALSE;
  regie_store_query_set_limit (query, n_asked);
  page = regie_store_list (store, session, query, NULL, &error);
  if (page == NULL)
    {
      *status = store_complain (tool, regie_store_query_get_after (query), error);
      return FALSE;
    }

  n = g_list_model_get_n_items (page);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr(RegieEntity) head = g_list_model_get_item (page, i);

      g_list_store_append (heads, head);
      if (i == n - 1)
        regie_store_query_set_after (query, regie_entity_get_id (head));
    }

  return n == n_asked && n_before + n < n_wanted;
}
