/* command-next.c: tells what to do next, for whom, and by when
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#define DATE_WIDTH 12

static void
write_when (Tool          *tool,
            RegieNextStep *step)
{
  const GDate *due = regie_next_step_get_due_date (step);
  char date[16] = "";

  if (due != NULL)
    (void) g_date_strftime (date, sizeof date, "%Y-%m-%d", due);
  tool_pad (tool, due == NULL ? tool_text (tool, N_ ("no day")) : date, DATE_WIDTH);
}

static void
write_step (Tool          *tool,
            RegieNextStep *step)
{
  const char *name = regie_next_step_get_person_name (step);
  const char *because = regie_next_step_get_because (step);
  g_autofree char *text = because == NULL
                            ? g_strdup (regie_next_step_get_text (step))
                            : g_strdup_printf ("%s [%s]", regie_next_step_get_text (step), because);

  write_when (tool, step);
  tool_write_coloured (tool, TOOL_BOLD, name == NULL ? tool_text (tool, N_ ("nobody yet")) : name);
  if (regie_next_step_get_is_overdue (step))
    {
      tool_write (tool, " ");
      tool_write_coloured (tool, TOOL_RED, tool_text (tool, N_ ("(late)")));
    }
  tool_write (tool, "\n");
  tool_pad (tool, "", DATE_WIDTH);
  tool_write_wrapped (tool, text, DATE_WIDTH, DATE_WIDTH);
}

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
      write_step (tool, step);
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
