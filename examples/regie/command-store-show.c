/* command-store-show.c: shows a dossier of a store
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store.h"

static gboolean wants_plan;

static const GOptionEntry options[] = {
  { "plan",
    0,
    0,
    G_OPTION_ARG_NONE,
    &wants_plan,
    N_ ("the plan on one page, for the household"),
    NULL },
  STORE_KEY_OPTION,
  { NULL },
};

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieStore) store = store_open (tool, arguments[0], FALSE);
  g_autoptr(RegieSession) session = store_make_session (tool);
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(RegieMethod) method = NULL;
  g_autoptr(GError) error = NULL;

  if (store == NULL)
    return TOOL_FAILED;

  dossier = regie_store_load (store, session, arguments[1], NULL, NULL, &error);
  if (dossier == NULL)
    return store_complain (tool, arguments[1], error);
  method = tool_load_method (tool, dossier, arguments[1]);
  if (method == NULL)
    return TOOL_UNREADABLE;

  tool_write_dossier (tool, dossier, method, wants_plan);

  return TOOL_FINE;
}

const ToolCommand command_store_show = {
  .name = "store show",
  .arguments = N_ ("STORE ID"),
  .summary = N_ ("Shows a dossier of a store, as show does with a file."),
  .description = N_ (
    "STORE is sqlite:PATH or a path. That the dossier was read goes into the log of the store."),
  .min_arguments = 2,
  .max_arguments = 2,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
