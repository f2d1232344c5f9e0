/* store.c: opens a store for the commands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

char *store_key_file;

#define SCHEME     "sqlite:"
#define KEY_SUFFIX ".key"
#define KEY_BYTES  32

/* A store is a file, or in front of a path stands what kind of store it is. */
static const char *
get_path (const char *uri)
{
  if (g_str_has_prefix (uri, SCHEME))
    return uri + strlen (SCHEME);

  return g_str_has_prefix (uri, "postgres") && strstr (uri, "://") != NULL ? NULL : uri;
}

static gboolean
write_all (int           file,
           const guint8 *data,
           gsize         length)
{
  while (length > 0)
    {
      gssize n_written = write (file, data, length);

      if (n_written < 0 && errno != EINTR)
        return FALSE;
      if (n_written > 0)
        {
          data += n_written;
          length -= n_written;
        }
    }

  return TRUE;
}

/* Makes a key that nobody can guess, for its owner alone; never over another. */
static gboolean
make_key (Tool       *tool,
          const char *name)
{
  guint8 key[KEY_BYTES];
  int file = -1;
  gboolean written = FALSE;
  g_autofree char *what = NULL;

  if (getrandom (key, sizeof key, 0) == (gssize) sizeof key)
    file = g_open (name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
  written = file >= 0 && write_all (file, key, sizeof key) && fsync (file) == 0;
  if (file >= 0 && (!g_close (file, NULL) || !written))
    {
      (void) g_unlink (name);
      written = FALSE;
    }

  if (!written)
    {
      what = tool_fill (tool,
                        N_ ("cannot make the key of the log: {reason}"),
                        "reason",
                        g_strerror (errno),
                        NULL);
      tool_complain (tool, name, what);
      return FALSE;
    }

  what = tool_fill (
    tool,
    N_ (
      "the key of the log has been made in “{file}”; keep it apart from the store, where who can change "
      "the store cannot read it"),
    "file",
    name,
    NULL);
  tool_complain (tool, NULL, what);

  return TRUE;
}

static GBytes *
load_key (Tool       *tool,
          const char *path,
          gboolean    may_make)
{
  g_autofree char *name =
    store_key_file != NULL ? g_strdup (store_key_file) : g_strconcat (path, KEY_SUFFIX, NULL);
  g_autoptr(GMappedFile) file = NULL;
  g_autoptr(GError) error = NULL;

  if (may_make && !g_file_test (name, G_FILE_TEST_EXISTS) && !make_key (tool, name))
    return NULL;

  file = g_mapped_file_new (name, FALSE, &error);
  if (file == NULL)
    {
      tool_complain (tool, name, tool_text (tool, N_ ("the key of the log cannot be read")));
      return NULL;
    }

  return g_mapped_file_get_bytes (file);
}

/* Opens a store. Only an import makes one; when it fails, that has been said. */
RegieStore *
store_open (Tool       *tool,
            const char *uri,
            gboolean    may_make)
{
  const char *path = get_path (uri);
  gboolean exists = path != NULL && g_file_test (path, G_FILE_TEST_EXISTS);
  g_autoptr(GBytes) key = NULL;
  g_autoptr(GError) error = NULL;
  RegieSqliteStore *store = NULL;

  if (path == NULL || *path == '\0' || (!exists && !may_make))
    {
      tool_complain (tool,
                     uri,
                     path == NULL
                       ? tool_text (tool, N_ ("only stores in a file, sqlite:PATH, are known"))
                       : tool_text (tool, N_ ("there is no such store")));
      return NULL;
    }

  key = load_key (tool, path, !exists);
  if (key == NULL)
    return NULL;

  store = regie_sqlite_store_open (path, key, NULL, &error);
  if (store == NULL)
    tool_complain (tool, uri, error->message);

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
