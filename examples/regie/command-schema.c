/* command-schema.c: prints the JSON Schema of a document
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  GType type = g_str_equal (arguments[0], "dossier")     ? REGIE_TYPE_DOSSIER
               : g_str_equal (arguments[0], "programme") ? REGIE_TYPE_PROGRAMME
               : g_str_equal (arguments[0], "method")    ? REGIE_TYPE_METHOD
                                                         : G_TYPE_INVALID;
  g_autofree char *schema = NULL;

  if (type == G_TYPE_INVALID)
    {
      tool_complain (tool,
                     arguments[0],
                     tool_text (tool, N_ ("there are schemas of dossier, programme and method")));
      return TOOL_UNREADABLE;
    }

  schema = regie_schema_for_type (type);
  tool_write_line (tool, schema);

  return TOOL_FINE;
}

const ToolCommand command_schema = {
  .name = "schema",
  .arguments = "dossier|programme|method",
  .summary = N_ ("Prints the JSON Schema of a document."),
  .min_arguments = 1,
  .max_arguments = 1,
  .run = run,
};
