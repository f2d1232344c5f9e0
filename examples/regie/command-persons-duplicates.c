/* command-persons-duplicates.c: people who stand in a dossier, or in a store, twice
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store.h"

static char *store_uri;
static char *municipality;
static char *limit;

static const GOptionEntry options[] = {
  { "store",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &store_uri,
    N_ ("between the dossiers of this store"),
    N_ ("STORE") },
  { "municipality",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &municipality,
    N_ ("cases of this municipality"),
    N_ ("CODE") },
  { "limit",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &limit,
    N_ ("at most so many pairs (default: 100)"),
    "N" },
  STORE_KEY_OPTION,
  { NULL },
};

#define DEFAULT_LIMIT 100
#define SCORE_WIDTH   5

static void
note (ToolStatus *status,
      ToolStatus  other)
{
  *status = MAX (*status, other);
}

/* Who it is: by name where the dossier is at hand, and always by what one looks them up with. */
static void
write_person (Tool         *tool,
              RegieDossier *dossier,
              const char   *dossier_id,
              const char   *id)
{
  RegiePerson *person =
    dossier == NULL || id == NULL ? NULL : regie_dossier_get_person (dossier, id);
  g_autofree char *name = person == NULL ? NULL : regie_person_dup_name (person);

  if (name != NULL)
    {
      tool_write_clean (tool, name);
      tool_write (tool, ", ");
    }
  if (dossier_id != NULL)
    {
      tool_write_clean (tool, dossier_id);
      tool_write (tool, " ");
    }
  tool_write_clean (tool, id == NULL ? "-" : id);
  tool_write (tool, "\n");
}

static void
write_pair (Tool           *tool,
            RegieDossier   *dossier,
            RegieDuplicate *pair)
{
  const char *const *reasons = regie_duplicate_get_reasons (pair);
  g_autofree char *score = g_strdup_printf ("%d", regie_duplicate_get_score (pair));
  g_autofree char *said = reasons == NULL ? g_strdup ("") : g_strjoinv (" ", (GStrv) reasons);

  tool_pad (tool, score, SCORE_WIDTH);
  write_person (tool,
                dossier,
                regie_duplicate_get_dossier (pair),
                regie_duplicate_get_person (pair));
  tool_pad (tool, "", SCORE_WIDTH);
  write_person (tool,
                dossier,
                regie_duplicate_get_other_dossier (pair),
                regie_duplicate_get_other (pair));
  tool_pad (tool, "", SCORE_WIDTH);
  tool_write_wrapped (tool, said, SCORE_WIDTH, SCORE_WIDTH);
}

/* @dossier is NULL when the pairs are between dossiers. */
static void
write_text (Tool         *tool,
            RegieDossier *dossier,
            GListModel   *pairs,
            gboolean      has_more)
{
  guint n = g_list_model_get_n_items (pairs);

  if (n == 0)
    tool_write_line (tool, tool_text (tool, N_ ("nobody seems to be there twice")));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr(RegieDuplicate) pair = g_list_model_get_item (pairs, i);

      write_pair (tool, dossier, pair);
    }
  if (has_more)
    tool_write_line (tool, tool_text (tool, N_ ("There may be more: see --limit.")));
}

static ToolStatus
write_pairs (Tool         *tool,
             RegieDossier *dossier,
             GListModel   *pairs,
             guint         n_wanted)
{
  g_autoptr(GListStore) some = g_list_store_new (REGIE_TYPE_DUPLICATE);
  guint n = MIN (g_list_model_get_n_items (pairs), n_wanted);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(RegieDuplicate) pair = g_list_model_get_item (pairs, i);

      g_list_store_append (some, pair);
    }
  if (tool->json)
    tool_write_list (tool, G_LIST_MODEL (some));
  else
    write_text (tool, dossier, G_LIST_MODEL (some), n == n_wanted);

  return n == 0 ? TOOL_FINE : TOOL_FOUND;
}

/* Reads a dossier in the name of its municipality: the entry stands in the log there. */
static ToolStatus
add_one (Tool                 *tool,
         RegieStore           *store,
         RegieHead            *head,
         RegieDuplicateSearch *search)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (head));
  g_autoptr(RegieSession) session = store_make_session (tool);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieDossier) dossier = NULL;

  regie_session_set_municipality (session, regie_head_get_municipality (head));
  dossier = regie_store_load (store, session, id, NULL, NULL, &error);
  if (dossier == NULL)
    return store_complain (tool, id, error);
  (void) regie_duplicate_search_add_dossier (search, dossier);

  return TOOL_FINE;
}

/* Page by page. A dossier that cannot be read is named, and does not hold up the others. */
static ToolStatus
add_all (Tool                 *tool,
         RegieStore           *store,
         RegieDuplicateSearch *search)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  ToolStatus status = TOOL_FINE;
  gboolean has_more = TRUE;

  regie_store_query_set_municipality (query, municipality);
  while (has_more)
    {
      g_autoptr(GListStore) heads = g_list_store_new (REGIE_TYPE_HEAD);

      has_more = store_list_page (tool, store, query, G_MAXUINT64, heads, &status);
      for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (heads)); i++)
        {
          g_autoptr(RegieHead) head = g_list_model_get_item (G_LIST_MODEL (heads), i);

          note (&status, add_one (tool, store, head, search));
        }
    }

  return status;
}

/* That everything was read must be on the disk before anything is shown. An anchor forces all that
 * stands before it. */
static ToolStatus
force_log (Tool *tool, RegieStore *store)
{
  g_autoptr(RegieSession) session = store_make_session (tool);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieAnchor) anchor = regie_store_get_anchor (store, session, NULL, &error);

  return anchor == NULL ? store_complain (tool, NULL, error) : TOOL_FINE;
}

static ToolStatus
run_on_store (Tool  *tool,
              guint  n_wanted)
{
  g_autoptr(RegieStore) store = store_open (tool, store_uri, FALSE);
  g_autoptr(RegieDuplicateSearch) search = regie_duplicate_search_new ();
  g_autoptr(GListModel) pairs = NULL;
  ToolStatus status = TOOL_FAILED;

  if (store == NULL)
    return TOOL_FAILED;

  /* Nothing is shown yet: the entries of the log need not be forced one by one. */
  regie_sqlite_store_set_max_unsynced_reads (REGIE_SQLITE_STORE (store), G_MAXUINT);
  status = add_all (tool, store, search);
  if (force_log (tool, store) != TOOL_FINE)
    return TOOL_FAILED;

  pairs = regie_duplicate_search_list_duplicates (search, n_wanted, tool->language);
  note (&status, write_pairs (tool, NULL, pairs, n_wanted));

  return status;
}

static ToolStatus
run_on_file (Tool       *tool,
             const char *name,
             guint       n_wanted)
{
  g_autoptr(RegieDossier) dossier = (RegieDossier *) tool_read (tool, REGIE_TYPE_DOSSIER, name);
  g_autoptr(GListModel) pairs = NULL;

  if (dossier == NULL)
    return TOOL_UNREADABLE;

  pairs = regie_dossier_list_duplicates (dossier, tool->language);

  return write_pairs (tool, dossier, pairs, n_wanted);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  guint64 n_wanted = DEFAULT_LIMIT;

  if ((limit != NULL && !tool_parse_number (limit, G_MAXINT, &n_wanted)) || n_wanted == 0)
    {
      tool_complain (tool, NULL, tool_text (tool, N_ ("--limit wants a number above 0")));
      return TOOL_UNREADABLE;
    }
  if ((store_uri == NULL) == (arguments[0] == NULL) ||
      (store_uri == NULL && (municipality != NULL || store_key_file != NULL)))
    {
      tool_complain (
        tool,
        NULL,
        tool_text (
          tool,
          N_ (
            "this command wants a dossier, or --store; --municipality and --key go with --store")));
      return TOOL_UNREADABLE;
    }

  return store_uri != NULL ? run_on_store (tool, n_wanted)
                           : run_on_file (tool, arguments[0], n_wanted);
}

const ToolCommand command_persons_duplicates = {
  .name = "persons duplicates",
  .arguments = N_ ("[DOSSIER.json]"),
  .summary = N_ ("Lists people who may be the same, in a dossier or between those of a store."),
  .description = N_ (
    "The likeliest pair stands first, with a score from 50 to 100 and the reasons. With --store instead of a "
    "file, people of different dossiers are compared; each dossier that is read for it goes into the log of the "
    "store. Nobody is merged: see “regie persons merge”. Exit status 1 says that there are such pairs."),
  .min_arguments = 0,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
