/* command-persons-merge.c: makes one person of two, by hand
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static char *output;

static const GOptionEntry options[] = {
  { "output",
    'o',
    0,
    G_OPTION_ARG_FILENAME,
    &output,
    N_ ("where the dossier goes (default: standard output)"),
    N_ ("FILE.json") },
  { NULL },
};

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *json = NULL;

  if (g_str_equal (arguments[1], arguments[2]))
    {
      tool_complain (tool, NULL, tool_text (tool, N_ ("nobody is merged with themselves")));
      return TOOL_UNREADABLE;
    }

  dossier = (RegieDossier *) tool_read (tool, REGIE_TYPE_DOSSIER, arguments[0]);
  if (dossier == NULL)
    return TOOL_UNREADABLE;

  if (!regie_dossier_merge_persons (dossier, arguments[1], arguments[2], &error))
    {
      tool_complain (tool, tool_name_of (tool, arguments[0]), error->message);
      return g_error_matches (error, REGIE_ERROR, REGIE_ERROR_EXISTS) ? TOOL_FOUND
                                                                      : TOOL_UNREADABLE;
    }

  /* What is left out here would be lost. */
  json = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_PRETTY | REGIE_WRITE_SECRETS);

  return tool_save (tool, output, json);
}

const ToolCommand command_persons_merge = {
  .name = "persons merge",
  .arguments = N_ ("DOSSIER.json PERSON OTHER"),
  .summary = N_ ("Makes one person of two of a dossier."),
  .description = N_ (
    "Everything that refers to OTHER refers to PERSON from then on, what is not known of PERSON is filled in, and the "
    "record of OTHER is kept among the merged persons. The dossier is printed with the secrets that it has. Exit status "
    "1 says that a relation ties the two: then they are two people, and nothing is written."),
  .min_arguments = 3,
  .max_arguments = 3,
  .options = options,
  .run = run,
};
