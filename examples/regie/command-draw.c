/* command-draw.c: draws who is in a dossier
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static char *output;
static gboolean wants_private;
static gboolean wants_text;

static const GOptionEntry options[] = {
  { "output",
    'o',
    0,
    G_OPTION_ARG_FILENAME,
    &output,
    N_ ("where the picture goes (default: standard output)"),
    N_ ("FILE.svg") },
  { "private",
    0,
    0,
    G_OPTION_ARG_NONE,
    &wants_private,
    N_ ("with the ties that are marked as private"),
    NULL },
  { "text",
    0,
    0,
    G_OPTION_ARG_NONE,
    &wants_text,
    N_ ("the same in sentences, instead of the picture"),
    NULL },
  { NULL },
};

static char *
make_ecogram (Tool         *tool,
              RegieMethod  *method,
              RegieDossier *dossier)
{
  g_autoptr(RegieEcogram) ecogram = regie_ecogram_new (method);

  regie_ecogram_set_show_private (ecogram, wants_private);
  if (wants_text)
    return regie_ecogram_describe (ecogram, dossier, &tool->day, tool->language);

  return regie_report_write (REGIE_REPORT (ecogram), dossier, &tool->day, tool->language);
}

static char *
make_genogram (Tool         *tool,
               RegieMethod  *method,
               RegieDossier *dossier)
{
  g_autoptr(RegieGenogram) genogram = regie_genogram_new (method);

  regie_genogram_set_show_private (genogram, wants_private);
  if (wants_text)
    return regie_genogram_describe (genogram, dossier, &tool->day, tool->language);

  return regie_report_write (REGIE_REPORT (genogram), dossier, &tool->day, tool->language);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  gboolean is_ecogram = g_str_equal (arguments[0], "ecogram");
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(RegieMethod) method = NULL;
  g_autofree char *text = NULL;

  if (!is_ecogram && !g_str_equal (arguments[0], "genogram"))
    {
      tool_complain (tool, NULL, tool_text (tool, N_ ("the picture is ecogram or genogram")));
      return TOOL_UNREADABLE;
    }

  dossier = (RegieDossier *) tool_read (tool, REGIE_TYPE_DOSSIER, arguments[1]);
  method = dossier == NULL ? NULL : tool_load_method (tool, dossier, arguments[1]);
  if (method == NULL)
    return TOOL_UNREADABLE;

  text = is_ecogram ? make_ecogram (tool, method, dossier) : make_genogram (tool, method, dossier);

  return tool_save (tool, output, text);
}

const ToolCommand command_draw = {
  .name = "draw",
  .arguments = N_ ("ecogram|genogram DOSSIER.json"),
  .summary = N_ ("Draws the network of a household, or the family over the generations."),
  .description = N_ (
    "The picture is an SVG file, for a browser, a printer or a document. The picture holds what --text tells, for readers "
    "who do not see it. Ties that are marked as private are left out unless asked for."),
  .min_arguments = 2,
  .max_arguments = 2,
  .common = TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .options = options,
  .run = run,
};
