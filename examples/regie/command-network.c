/* command-network.c: tells who may be missing in the network, and how it changed
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static char *since;
static gboolean wants_private;

static const GOptionEntry options[] = {
  { "since",
    0,
    0,
    G_OPTION_ARG_STRING,
    &since,
    N_ ("who came and who left from this day on"),
    N_ ("YYYY-MM-DD") },
  { "private",
    0,
    0,
    G_OPTION_ARG_NONE,
    &wants_private,
    N_ ("with the ties that are marked as private"),
    NULL },
  { NULL },
};

/* Tells the list, or that it is empty. */
static void
write_sentences (Tool       *tool,
                 GListModel *list,
                 const char *empty)
{
  if (g_list_model_get_n_items (list) == 0)
    tool_write_line (tool, tool_text (tool, empty));
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieEntity) item = g_list_model_get_item (list, i);
      g_autofree char *sentence = NULL;

      g_object_get (item, "sentence", &sentence, NULL);
      tool_write (tool, "* ");
      tool_write_wrapped (tool, sentence, 2, 2);
    }
}

static GListModel *
list_changes (Tool         *tool,
              RegieDossier *dossier)
{
  GDate first;

  if (!tool_parse_day (since, &first))
    {
      tool_complain (tool, NULL, tool_text (tool, N_ ("a day is written as YYYY-MM-DD")));
      return NULL;
    }
  if (g_date_compare (&first, &tool->day) > 0)
    {
      tool_complain (tool, NULL, tool_text (tool, N_ ("--since is a day after that of --on")));
      return NULL;
    }

  return regie_dossier_list_network_changes (dossier, &first, &tool->day, tool->language);
}

static GListModel *
list_questions (Tool         *tool,
                RegieDossier *dossier,
                const char   *name)
{
  g_autoptr(RegieMethod) method = tool_load_method (tool, dossier, name);

  return method == NULL ? NULL
                        : regie_dossier_list_network_questions (dossier,
                                                                method,
                                                                &tool->day,
                                                                wants_private,
                                                                tool->language);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieDossier) dossier =
    (RegieDossier *) tool_read (tool, REGIE_TYPE_DOSSIER, arguments[0]);
  g_autoptr(GListModel) list = NULL;

  if (dossier == NULL)
    return TOOL_UNREADABLE;

  list =
    since != NULL ? list_changes (tool, dossier) : list_questions (tool, dossier, arguments[0]);
  if (list == NULL)
    return TOOL_UNREADABLE;

  if (tool->json)
    tool_write_list (tool, list);
  else
    write_sentences (tool,
                     list,
                     since != NULL ? N_ ("Nobody was in the network.")
                                   : N_ ("The method has no prompts for the network."));

  return TOOL_FINE;
}

const ToolCommand command_network = {
  .name = "network",
  .arguments = N_ ("DOSSIER.json"),
  .summary = N_ ("Tells who may be missing in the network, or how it changed."),
  .description = N_ (
    "Whom to ask the household after, each with what is known already. With --since: who came, who left and who stayed "
    "from that day on. Ties that are marked as private are left out unless asked for. As JSON: an array of network "
    "questions, or of network changes."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .options = options,
  .run = run,
};
