/* command-safety.c: tells how the work on safety stands, and what comes first
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static void
write_text (Tool             *tool,
            RegieSafetyState *state)
{
  const char *const *sentences = regie_safety_state_get_sentences (state);
  GListModel *steps = regie_safety_state_get_steps (state);

  for (gsize i = 0; sentences != NULL && sentences[i] != NULL; i++)
    tool_write_wrapped (tool, sentences[i], 0, 2);

  tool_write (tool, "\n");
  tool_write_coloured (tool, TOOL_BOLD, tool_text (tool, N_ ("What comes first")));
  tool_write (tool, "\n");
  if (g_list_model_get_n_items (steps) == 0)
    tool_write_line (tool, tool_text (tool, N_ ("There is nothing to be done now.")));
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr(RegieNextStep) step = g_list_model_get_item (steps, i);

      tool_write (tool, "\n");
      tool_write_step (tool, step);
    }
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieDossier) dossier =
    (RegieDossier *) tool_read (tool, REGIE_TYPE_DOSSIER, arguments[0]);
  g_autoptr(RegieMethod) method =
    dossier == NULL ? NULL : tool_load_method (tool, dossier, arguments[0]);
  g_autoptr(RegieSafetyState) state = NULL;

  if (method == NULL)
    return TOOL_UNREADABLE;

  state = regie_dossier_dup_safety_state (dossier, method, &tool->day, tool->language);
  if (tool->json)
    {
      tool_write_entity (tool, REGIE_ENTITY (state));
      tool_write (tool, "\n");
    }
  else
    write_text (tool, state);

  return TOOL_FINE;
}

const ToolCommand command_safety = {
  .name = "safety",
  .arguments = N_ ("DOSSIER.json"),
  .summary = N_ ("Tells how the work on safety stands, and what comes first."),
  .description = N_ (
    "The track, the stages, the last weighing, Veilig Thuis, who holds sight on safety; then what must be "
    "decided or done, the most urgent first. Who reported is never printed. As JSON: one safety state."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .run = run,
};
