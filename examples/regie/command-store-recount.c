/* command-store-recount.c: makes the numbers of a store anew
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store.h"

static const GOptionEntry options[] = {
  STORE_KEY_OPTION,
  { NULL },
};

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieStore) store = store_open (tool, arguments[0], FALSE);
  g_autoptr(RegieSession) session = store_make_session (tool);
  g_autoptr(GError) error = NULL;
  g_autofree char *number = NULL;
  g_autofree char *said = NULL;
  gint64 n_wrong = 0;

  if (store == NULL)
    return TOOL_FAILED;

  n_wrong = regie_store_recount (store, session, NULL, &error);
  if (n_wrong < 0)
    return store_complain (tool, arguments[0], error);
  if (n_wrong == 0)
    {
      tool_write_line (tool, tool_text (tool, N_ ("all numbers were right")));
      return TOOL_FINE;
    }

  number = g_strdup_printf ("%" G_GINT64_FORMAT, n_wrong);
  said = tool_fill (tool,
                    N_ ("numbers that were wrong and are right now: {number}"),
                    "number",
                    number,
                    NULL);
  tool_write_line (tool, said);

  return TOOL_FOUND;
}

const ToolCommand command_store_recount = {
  .name = "store recount",
  .arguments = N_ ("STORE"),
  .summary = N_ ("Makes the numbers anew that “store count” tells."),
  .description = N_ (
    "The store keeps them with each save, so that they are wrong only when something else wrote into the file. "
    "Exit status 1 says that some were. STORE is sqlite:PATH or a path. How many were wrong goes into the log of "
    "the store. Nobody can save meanwhile."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
