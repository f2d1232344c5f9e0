/* command-plan-diff.c: what differs between two versions of the plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "plan.h"

static const GOptionEntry options[] = {
  PLAN_STORE_OPTIONS,
  { NULL },
};

/* The version that another one amends, or the one with the number before it. */
static RegiePlan *
find_before (Tool      *tool,
             PlanCase  *plan_case,
             RegiePlan *plan)
{
  const char *amends = regie_plan_get_amends (plan);
  RegieEntity *found =
    amends == NULL ? NULL
                   : regie_entity_find (REGIE_ENTITY (plan_case->dossier), REGIE_TYPE_PLAN, amends);
  g_autofree char *number = g_strdup_printf ("%d", MAX (regie_plan_get_version (plan) - 1, 0));

  return found != NULL ? REGIE_PLAN (found) : plan_case_find (tool, plan_case, number);
}

static void
write_changes (Tool      *tool,
               PlanCase  *plan_case,
               RegiePlan *before,
               RegiePlan *after)
{
  g_auto(GStrv) sentences = NULL;

  if (tool->json)
    {
      g_autoptr(GListModel) changes = regie_plan_list_changes (before, after);

      tool_write_list (tool, changes);
      return;
    }

  sentences = regie_plan_tell_changes (before, after, plan_case->dossier, tool->language);
  if (sentences[0] == NULL)
    tool_write_line (tool, tool_text (tool, N_ ("Both versions say the same.")));
  for (gsize i = 0; sentences[i] != NULL; i++)
    {
      tool_write (tool, "- ");
      tool_write_wrapped (tool, sentences[i], 2, 2);
    }
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_auto(PlanCase) plan_case = { NULL };
  ToolStatus status = plan_case_open (tool, arguments[0], &plan_case);
  const char *old_number = arguments[1];
  const char *new_number = old_number == NULL ? NULL : arguments[2];
  RegiePlan *before = NULL;
  RegiePlan *after = NULL;

  if (status != TOOL_FINE)
    return status;

  after = plan_case_find (tool, &plan_case, new_number);
  if (after != NULL)
    before = old_number == NULL ? find_before (tool, &plan_case, after)
                                : plan_case_find (tool, &plan_case, old_number);
  if (before == NULL)
    return TOOL_UNREADABLE;

  write_changes (tool, &plan_case, before, after);

  return TOOL_FINE;
}

const ToolCommand command_plan_diff = {
  .name = "plan diff",
  .arguments = N_ ("DOSSIER [OLD [NEW]]"),
  .summary = N_ ("Tells what differs between two versions of the plan, for the household."),
  .description = N_ (
    "DOSSIER is a file, or with --store an id; OLD and NEW are numbers of versions. Without them: the current "
    "version, and the one that it amends. As JSON: an array of changes."),
  .min_arguments = 1,
  .max_arguments = 3,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_METHOD | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
