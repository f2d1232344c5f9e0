/* command-programme-show.c: shows a programme at a glance
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "programme.h"

static char *body;
static char *theme;

/* clang-format off */
static const GOptionEntry options[] = {
  { "body", 0, 0, G_OPTION_ARG_FILENAME, &body, N_ ("this body, and those in it"), N_ ("ID") },
  { "theme", 0, 0, G_OPTION_ARG_FILENAME, &theme, N_ ("this theme"), "A|B|C|D|E" },
  { NULL },
};
/* clang-format on */

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(Programme) programme = programme_open (tool, arguments[0]);
  g_autoptr(RegieProgrammeOverview) overview = NULL;
  g_autofree char *text = NULL;

  if (programme == NULL)
    return TOOL_UNREADABLE;
  if (!programme_knows (programme, body, theme))
    return TOOL_UNREADABLE;
  if (tool->json)
    {
      tool_write_entity (tool, REGIE_ENTITY (programme->programme));
      tool_write (tool, "\n");
      return TOOL_FINE;
    }

  overview = regie_programme_overview_new (programme->method);
  regie_programme_report_set_body (REGIE_PROGRAMME_REPORT (overview), body);
  regie_programme_report_set_theme (REGIE_PROGRAMME_REPORT (overview), theme);
  text = regie_programme_report_write (REGIE_PROGRAMME_REPORT (overview),
                                       programme->programme,
                                       &tool->day,
                                       tool->language);
  tool_write (tool, text);

  return TOOL_FINE;
}

const ToolCommand command_programme_show = {
  .name = "programme show",
  .arguments = N_ ("PROGRAMME.json"),
  .summary = N_ ("Shows a programme at a glance."),
  .description = N_ (
    "The bodies that take part on the day, how far each theme is, what is due and by whom, mandates and trained "
    "regisseurs, money, evaluations and readings. As JSON: the programme itself."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .options = options,
  .run = run,
};
