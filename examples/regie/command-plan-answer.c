/* command-plan-answer.c: records what somebody says of the plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "plan.h"

static char *words;
static char *reason;
static char *heard_how;
static char *heard_by;
static char *version;

/* clang-format off */
static const GOptionEntry options[] = {
  { "words", 0, 0, G_OPTION_ARG_FILENAME, &words, N_ ("in their own words"), N_ ("TEXT") },
  { "reason", 0, 0, G_OPTION_ARG_FILENAME, &reason, N_ ("why they could not be asked"), N_ ("TEXT") },
  { "heard-how", 0, 0, G_OPTION_ARG_FILENAME, &heard_how, N_ ("of a child: how the child was heard"), N_ ("TEXT") },
  { "heard-by", 0, 0, G_OPTION_ARG_FILENAME, &heard_by, N_ ("of a child: id of who heard the child"), N_ ("ID") },
  { "version", 0, 0, G_OPTION_ARG_FILENAME, &version, N_ ("number of the version (default: the current one)"), N_ ("NUMBER") },
  PLAN_STORE_OPTIONS,
  { NULL },
};
/* clang-format on */

static gboolean
are_texts_valid (const char *person)
{
  const char *const texts[] = { person, words, reason, heard_how, heard_by };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i] != NULL && !g_utf8_validate (texts[i], -1, NULL))
      return FALSE;

  return TRUE;
}

static RegiePlanResponse *
make_response (Tool            *tool,
               const char      *person,
               RegiePlanAnswer  answer)
{
  RegiePlanResponse *response = regie_plan_response_new ();

  regie_plan_response_set_person (response, person);
  regie_plan_response_set_answer (response, answer);
  regie_plan_response_set_words (response, words);
  regie_plan_response_set_reason (response, reason);
  regie_plan_response_set_heard_how (response, heard_how);
  regie_plan_response_set_heard_by (response, heard_by);
  regie_plan_response_set_date (response, &tool->day);

  return response;
}

static ToolStatus
answer_case (Tool            *tool,
             PlanCase        *plan_case,
             const char      *person,
             RegiePlanAnswer  answer)
{
  RegiePlan *plan = plan_case_find (tool, plan_case, version);
  g_autoptr(RegiePlanResponse) response = make_response (tool, person, answer);
  g_autoptr(GListModel) questions = NULL;
  g_autoptr(GError) error = NULL;
  ToolStatus status = TOOL_FINE;

  if (plan == NULL)
    return TOOL_UNREADABLE;
  if (!regie_dossier_answer_plan (plan_case->dossier, plan, response, &error))
    {
      tool_complain (tool, tool_name_of (tool, plan_case->name), error->message);
      return TOOL_UNREADABLE;
    }

  status = plan_case_save (tool, plan_case);
  if (status != TOOL_FINE)
    return status;

  questions = regie_plan_list_questions (plan, plan_case->dossier, plan_case->method, &tool->day);
  if (tool->json)
    tool_write_list (tool, questions);
  else
    plan_write_questions (tool, plan_case, questions);

  return TOOL_FINE;
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_auto(PlanCase) plan_case = { NULL };
  int answer = REGIE_PLAN_ANSWER_NOT_ASKED;
  ToolStatus status = TOOL_FINE;

  if (!tool_parse_code (REGIE_TYPE_PLAN_ANSWER, arguments[2], &answer))
    {
      tool_complain (
        tool,
        NULL,
        tool_text (
          tool,
          N_ ("the answer is agrees, agrees-in-part, disagrees, could-not-be-asked or not-asked")));
      return TOOL_UNREADABLE;
    }
  if (!are_texts_valid (arguments[1]))
    {
      tool_complain (tool, NULL, tool_text (tool, N_ ("the value of an option is not UTF-8")));
      return TOOL_UNREADABLE;
    }

  status = plan_case_open (tool, arguments[0], &plan_case);
  if (status != TOOL_FINE)
    return status;

  return answer_case (tool, &plan_case, arguments[1], (RegiePlanAnswer) answer);
}

const ToolCommand command_plan_answer = {
  .name = "plan answer",
  .arguments = N_ ("DOSSIER PERSON ANSWER"),
  .summary = N_ ("Records what somebody says of the plan, in their own words."),
  .description = N_ (
    "DOSSIER is a file, or with --store an id; it is saved where it came from. PERSON is the id of a person. "
    "ANSWER is agrees, agrees-in-part, disagrees, could-not-be-asked or not-asked. What somebody said before "
    "stays on record. Then it is told who must still answer or sign, as JSON in an array."),
  .min_arguments = 3,
  .max_arguments = 3,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
