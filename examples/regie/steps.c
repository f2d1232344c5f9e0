/* steps.c: a next step as text
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
  g_autofree char *date =
    tool_dup_day (regie_next_step_get_due_date (step), tool_text (tool, N_ ("no day")));

  tool_pad (tool, date, DATE_WIDTH);
}

void
tool_write_step (Tool          *tool,
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
