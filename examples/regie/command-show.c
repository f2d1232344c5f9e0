/* command-show.c: shows a dossier to people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static gboolean wants_plan;

static const GOptionEntry options[] = {
  { "plan",
    0,
    0,
    G_OPTION_ARG_NONE,
    &wants_plan,
    N_ ("the plan on one page, for the household"),
    NULL },
  { NULL },
};

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieDossier) dossier =
    (RegieDossier *) tool_read (tool, REGIE_TYPE_DOSSIER, arguments[0]);
  g_autoptr(RegieMethod) method =
    dossier == NULL ? NULL : tool_load_method (tool, dossier, arguments[0]);

  if (method == NULL)
    return TOOL_UNREADABLE;

  tool_write_dossier (tool, dossier, method, wants_plan);

  return TOOL_FINE;
}

const ToolCommand command_show = {
  .name = "show",
  .arguments = N_ ("DOSSIER.json"),
  .summary = N_ ("Shows a dossier at a glance, or its plan on one page."),
  .description = N_ (
    "As JSON: the dossier itself, in canonical form and without secrets; with --plan, the plan that is in "
    "force on the day, or null."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .options = options,
  .run = run,
};
