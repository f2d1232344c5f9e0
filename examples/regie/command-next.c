/* command-next.c: tells what to do next, for whom, and by when
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieDossier) dossier =
    (RegieDossier *) tool_read (tool, REGIE_TYPE_DOSSIER, arguments[0]);
  g_autoptr(RegieMethod) method =
    dossier == NULL ? NULL : tool_load_method (tool, dossier, arguments[0]);
  g_autoptr(RegieReview) review = NULL;
  g_autoptr(GListModel) steps = NULL;

  if (method == NULL)
    return TOOL_UNREADABLE;

  review = regie_review_new (method);
  steps = regie_review_list_next_steps (review, dossier, &tool->day, tool->language);
  if (tool->json)
    {
      tool_write_list (tool, steps);
      return TOOL_FINE;
    }

  if (g_list_model_get_n_items (steps) == 0)
    tool_write_line (tool, tool_text (tool, N_ ("There is nothing to be done now.")));
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr(RegieNextStep) step = g_list_model_get_item (steps, i);

      tool_write (tool, i == 0 ? "" : "\n");
      tool_write_step (tool, step);
    }

  return TOOL_FINE;
}

const ToolCommand command_next = {
  .name = "next",
  .arguments = N_ ("DOSSIER.json"),
  .summary = N_ ("Tells what to do next, for whom, and by when."),
  .description = N_ (
    "In brackets stands why: the code of a rule, the id of a step of the method, or the id of a record. As "
    "JSON: an array of next steps."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .run = run,
};
