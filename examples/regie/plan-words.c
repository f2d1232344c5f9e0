/* plan-words.c: how the commands of a plan speak of it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "plan.h"

static gboolean
has_version (RegiePlan *plan,
             guint64    version)
{
  return plan != NULL && regie_plan_get_version (plan) == (int) version;
}

static RegiePlan *
find_version (RegieDossier *dossier,
              guint64       version)
{
  GListModel *earlier = regie_dossier_get_earlier_plans (dossier);

  if (has_version (regie_dossier_get_plan (dossier), version))
    return regie_dossier_get_plan (dossier);

  for (guint i = 0; i < g_list_model_get_n_items (earlier); i++)
    {
      /* The dossier goes on holding it. */
      g_autoptr(RegiePlan) plan = g_list_model_get_item (earlier, i);

      if (has_version (plan, version))
        return plan;
    }

  return NULL;
}

/* The version that was asked for, or the current one; when there is none, that has been said. */
RegiePlan *
plan_case_find (Tool       *tool,
                PlanCase   *plan_case,
                const char *version)
{
  RegiePlan *plan = NULL;
  guint64 number = 0;

  if (version == NULL)
    plan = regie_dossier_get_plan (plan_case->dossier);
  else if (tool_parse_number (version, G_MAXINT, &number))
    plan = find_version (plan_case->dossier, number);

  if (plan == NULL)
    tool_complain (tool,
                   tool_name_of (tool, plan_case->name),
                   tool_text (tool, N_ ("the dossier has no such version of the plan")));

  return plan;
}

char *
plan_dup_person (RegieDossier *dossier,
                 const char   *person)
{
  RegiePerson *found = regie_dossier_get_person (dossier, person);
  g_autofree char *name = found == NULL ? NULL : regie_person_dup_name (found);

  return name != NULL && *name != '\0' ? g_steal_pointer (&name)
                                       : g_strdup (person == NULL ? "" : person);
}

const char *
plan_get_status (Tool      *tool,
                 RegiePlan *plan)
{
  static const char *const words[] = {
    [REGIE_PLAN_STATUS_DRAFT] = N_ ("draft"),
    [REGIE_PLAN_STATUS_AGREED] = N_ ("agreed"),
    [REGIE_PLAN_STATUS_AMENDED] = N_ ("agreed, a change is being written"),
    [REGIE_PLAN_STATUS_SUPERSEDED] = N_ ("replaced"),
    [REGIE_PLAN_STATUS_CLOSED] = N_ ("closed"),
  };

  return tool_text (tool, words[regie_plan_get_status (plan)]);
}

const char *
plan_get_answer (Tool            *tool,
                 RegiePlanAnswer  answer)
{
  static const char *const words[] = {
    [REGIE_PLAN_ANSWER_NOT_ASKED] = N_ ("not asked yet"),
    [REGIE_PLAN_ANSWER_AGREES] = N_ ("agrees"),
    [REGIE_PLAN_ANSWER_AGREES_IN_PART] = N_ ("agrees in part"),
    [REGIE_PLAN_ANSWER_DISAGREES] = N_ ("disagrees"),
    [REGIE_PLAN_ANSWER_COULD_NOT_BE_ASKED] = N_ ("could not be asked"),
  };

  return tool_text (tool, words[answer]);
}

static const char *
get_seal (Tool      *tool,
          RegiePlan *plan)
{
  static const char *const words[] = {
    [REGIE_SEAL_STATE_NONE] = N_ ("not sealed"),
    [REGIE_SEAL_STATE_WHOLE] = N_ ("sealed"),
    [REGIE_SEAL_STATE_BROKEN] = N_ ("sealed, and changed since"),
    [REGIE_SEAL_STATE_UNKNOWN_RULE] = N_ ("sealed in a way that this version does not know"),
  };

  return tool_text (tool, words[regie_plan_check_seal (plan)]);
}

/* "Version 2: agreed, sealed" */
void
plan_write_head (Tool      *tool,
                 RegiePlan *plan)
{
  g_autofree char *number = g_strdup_printf ("%d", regie_plan_get_version (plan));
  g_autofree char *line = tool_fill (tool,
                                     N_ ("Version {number}: {status}, {seal}"),
                                     "number",
                                     number,
                                     "status",
                                     plan_get_status (tool, plan),
                                     "seal",
                                     get_seal (tool, plan),
                                     NULL);

  tool_write_line (tool, line);
}

/* Who must still answer or sign; they are told, nobody waits for them. */
void
plan_write_questions (Tool       *tool,
                      PlanCase   *plan_case,
                      GListModel *questions)
{
  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr(RegiePlanQuestion) question = g_list_model_get_item (questions, i);
      g_autofree char *name =
        plan_dup_person (plan_case->dossier, regie_plan_question_get_person (question));
      g_autofree char *line =
        tool_fill (tool,
                   regie_plan_question_get_kind (question) == REGIE_PLAN_QUESTION_KIND_ANSWER
                     ? N_ ("{name} has not said yet what they think of the plan.")
                     : N_ ("{name} has not signed the part on safety yet."),
                   "name",
                   name,
                   NULL);

      tool_write (tool, "  ");
      tool_write_wrapped (tool, line, 2, 2);
    }
}
