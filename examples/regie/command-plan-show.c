/* command-plan-show.c: shows a version of the plan and how it stands
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "plan.h"

static char *version;

static const GOptionEntry options[] = {
  { "version",
    0,
    0,
    G_OPTION_ARG_FILENAME,
    &version,
    N_ ("number of the version (default: the current one)"),
    N_ ("NUMBER") },
  PLAN_STORE_OPTIONS,
  { NULL },
};

static void
write_versions (Tool     *tool,
                PlanCase *plan_case)
{
  GListModel *earlier = regie_dossier_get_earlier_plans (plan_case->dossier);

  for (guint i = 0; i < g_list_model_get_n_items (earlier); i++)
    {
      g_autoptr(RegiePlan) plan = g_list_model_get_item (earlier, i);

      plan_write_head (tool, plan);
    }
  if (regie_dossier_get_plan (plan_case->dossier) != NULL)
    plan_write_head (tool, regie_dossier_get_plan (plan_case->dossier));
}

static void
write_answers (Tool      *tool,
               PlanCase  *plan_case,
               RegiePlan *plan)
{
  GListModel *responses = regie_plan_get_responses (plan);

  for (guint i = 0; i < g_list_model_get_n_items (responses); i++)
    {
      g_autoptr(RegiePlanResponse) response = g_list_model_get_item (responses, i);
      RegiePlanAnswer answer = regie_plan_response_get_answer (response);
      const char *words = regie_plan_response_get_words (response);
      g_autofree char *name =
        plan_dup_person (plan_case->dossier, regie_plan_response_get_person (response));
      g_autofree char *line = g_strdup_printf ("%s: %s%s%s",
                                               name,
                                               plan_get_answer (tool, answer),
                                               words == NULL ? "" : ". ",
                                               words == NULL ? "" : words);

      if (answer == REGIE_PLAN_ANSWER_NOT_ASKED)
        continue;
      tool_write (tool, "  ");
      tool_write_wrapped (tool, line, 2, 2);
    }
}

static void
write_weight (Tool      *tool,
              PlanCase  *plan_case,
              RegiePlan *plan)
{
  RegiePlanVariant *variant = regie_method_weigh_plan (plan_case->method, plan);
  g_autofree char *name = NULL;
  g_autofree char *line = NULL;

  if (variant == NULL)
    return;

  name = regie_method_dup_name (plan_case->method,
                                REGIE_TYPE_PLAN_VARIANT,
                                regie_entity_get_id (REGIE_ENTITY (variant)),
                                tool->language);
  line =
    tool_fill (tool, N_ ("By what is filled in, the plan is: {variant}"), "variant", name, NULL);
  tool_write_line (tool, line);
}

static void
write_open_sections (Tool       *tool,
                     GListModel *sections)
{
  g_autoptr(GString) open = g_string_new (NULL);
  g_autofree char *line = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr(RegiePlanSection) section = g_list_model_get_item (sections, i);

      if (regie_plan_section_get_is_asked (section) && !regie_plan_section_get_is_filled (section))
        g_string_append_printf (open,
                                "%s%s",
                                open->len == 0 ? "" : ", ",
                                regie_plan_section_get_name (section));
    }
  if (open->len == 0)
    return;

  line = tool_fill (tool, N_ ("Still empty: {sections}"), "sections", open->str, NULL);
  tool_write_wrapped (tool, line, 0, 2);
}

static void
write_plan (Tool       *tool,
            PlanCase   *plan_case,
            RegiePlan  *plan,
            GListModel *questions,
            GListModel *sections)
{
  if (tool->json)
    {
      tool_write_entity (tool, REGIE_ENTITY (plan));
      tool_write (tool, "\n");
      tool_write_list (tool, questions);
      tool_write_list (tool, sections);
      return;
    }

  if (version == NULL)
    write_versions (tool, plan_case);
  else
    plan_write_head (tool, plan);
  write_weight (tool, plan_case, plan);
  write_open_sections (tool, sections);
  tool_write (tool, "\n");
  write_answers (tool, plan_case, plan);
  plan_write_questions (tool, plan_case, questions);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_auto(PlanCase) plan_case = { NULL };
  ToolStatus status = plan_case_open (tool, arguments[0], &plan_case);
  RegiePlan *plan = NULL;
  g_autoptr(GListModel) questions = NULL;
  g_autoptr(GListModel) sections = NULL;

  if (status != TOOL_FINE)
    return status;
  plan = plan_case_find (tool, &plan_case, version);
  if (plan == NULL)
    return TOOL_UNREADABLE;

  questions = regie_plan_list_questions (plan, plan_case.dossier, plan_case.method, &tool->day);
  sections = regie_method_list_plan_sections (plan_case.method,
                                              plan_case.dossier,
                                              plan,
                                              NULL,
                                              tool->language);
  write_plan (tool, &plan_case, plan, questions, sections);

  return regie_plan_check_seal (plan) == REGIE_SEAL_STATE_BROKEN ? TOOL_FOUND : TOOL_FINE;
}

const ToolCommand command_plan_show = {
  .name = "plan show",
  .arguments = N_ ("DOSSIER"),
  .summary = N_ ("Shows the versions of the plan, what people say of it and what is still open."),
  .description = N_ (
    "DOSSIER is a file, or with --store an id. Exit status 1 says that the version was changed after it was "
    "sealed. As JSON, each on a line: the version; an array of those who must still answer or sign; an array "
    "of the parts of the plan. The contents of the plan are shown by “regie show --plan”."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
