/* command-plan-seal.c: the plan is agreed, and sealed
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "plan.h"

static const GOptionEntry options[] = {
  PLAN_STORE_OPTIONS,
  { NULL },
};

/* A draft is agreed on the day; what was agreed elsewhere is sealed as it is. */
static gboolean
seal (Tool       *tool,
      PlanCase   *plan_case,
      RegiePlan  *plan,
      GError    **error)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_utc ();

  if (regie_plan_get_status (plan) == REGIE_PLAN_STATUS_DRAFT)
    return regie_dossier_agree_plan (plan_case->dossier, &tool->day, now, error);

  return regie_plan_seal (plan, now, error);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_auto(PlanCase) plan_case = { NULL };
  ToolStatus status = plan_case_open (tool, arguments[0], &plan_case);
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) questions = NULL;
  RegiePlan *plan = NULL;

  if (status != TOOL_FINE)
    return status;
  plan = plan_case_find (tool, &plan_case, NULL);
  if (plan == NULL)
    return TOOL_UNREADABLE;
  if (!seal (tool, &plan_case, plan, &error))
    {
      tool_complain (tool, tool_name_of (tool, plan_case.name), error->message);
      return TOOL_FOUND;
    }

  status = plan_case_save (tool, &plan_case);
  if (status != TOOL_FINE)
    return status;

  questions = regie_plan_list_questions (plan, plan_case.dossier, plan_case.method, &tool->day);
  if (tool->json)
    {
      tool_write_list (tool, questions);
      return TOOL_FINE;
    }
  plan_write_head (tool, plan);
  plan_write_questions (tool, &plan_case, questions);

  return TOOL_FINE;
}

const ToolCommand command_plan_seal = {
  .name = "plan seal",
  .arguments = N_ ("DOSSIER"),
  .summary =
    N_ ("Adopts the draft of the plan and seals it; from then on it is amended, not changed."),
  .description = N_ (
    "DOSSIER is a file, or with --store an id; it is saved where it came from. A version that was agreed and "
    "bears no seal yet is sealed as it is. Who has not answered or signed is told, and may do so later. Exit "
    "status 1 says that it was not sealed, and why. As JSON: an array of those who must still answer or sign."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
