/* command-store-export.c: takes dossiers out of a store
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store.h"

static gboolean with_secrets;

static const GOptionEntry options[] = {
  { "secrets",
    0,
    0,
    G_OPTION_ARG_NONE,
    &with_secrets,
    N_ ("with secrets, such as citizen service numbers"),
    NULL },
  STORE_KEY_OPTION,
  { NULL },
};

static ToolStatus
export_one (Tool       *tool,
            RegieStore *store,
            const char *id)
{
  g_autoptr(RegieSession) session = store_make_session (tool);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieDossier) dossier = regie_store_load (store, session, id, NULL, NULL, &error);
  g_autofree char *json = NULL;

  if (dossier == NULL)
    return store_complain (tool, id, error);

  json = regie_entity_to_json (REGIE_ENTITY (dossier),
                               with_secrets ? REGIE_WRITE_SECRETS : REGIE_WRITE_CANONICAL);
  tool_write_line (tool, json);

  return TOOL_FINE;
}

static ToolStatus
export_list (Tool       *tool,
             RegieStore *store,
             GListModel *heads)
{
  ToolStatus status = TOOL_FINE;

  for (guint i = 0;
       i < g_list_model_get_n_items (heads) && status < TOOL_FAILED && tool_can_write (tool);
       i++)
    {
      g_autoptr(RegieEntity) head = g_list_model_get_item (heads, i);
      ToolStatus one = export_one (tool, store, regie_entity_get_id (head));

      status = MAX (status, one);
    }

  return status;
}

/* Page by page, so that it takes no more memory for a larger store. */
static ToolStatus
export_all (Tool       *tool,
            RegieStore *store)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  ToolStatus status = TOOL_FINE;
  gboolean has_more = TRUE;

  while (has_more && status < TOOL_FAILED && tool_can_write (tool))
    {
      g_autoptr(GListStore) heads = g_list_store_new (REGIE_TYPE_HEAD);
      ToolStatus listed = TOOL_FINE;

      has_more = store_list_page (tool, store, query, G_MAXUINT64, heads, &listed);
      status = MAX (status, listed);
      if (listed == TOOL_FINE)
        listed = export_list (tool, store, G_LIST_MODEL (heads));
      status = MAX (status, listed);
    }

  return status;
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieStore) store = store_open (tool, arguments[0], FALSE);
  ToolStatus status = TOOL_FINE;

  if (store == NULL)
    return TOOL_FAILED;

  if (arguments[1] == NULL)
    status = export_all (tool, store);
  for (gsize i = 1; arguments[i] != NULL && status < TOOL_FAILED && tool_can_write (tool); i++)
    {
      ToolStatus one = export_one (tool, store, arguments[i]);

      status = MAX (status, one);
    }
  if (!with_secrets)
    tool_complain (tool,
                   NULL,
                   tool_text (tool, N_ ("secrets have been left out; --secrets exports them too")));

  return status;
}

const ToolCommand command_store_export = {
  .name = "store export",
  .arguments = N_ ("STORE [ID...]"),
  .summary = N_ ("Prints dossiers of a store, all of them unless ids are given."),
  .description = N_ (
    "One dossier per line, as an import reads them. STORE is sqlite:PATH or a path. That each dossier was "
    "read goes into the log of the store."),
  .min_arguments = 1,
  .max_arguments = TOOL_ANY_NUMBER,
  .common = TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
