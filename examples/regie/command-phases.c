/* command-phases.c: tells how a case goes through its phases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#define DATE_WIDTH   12
#define ANSWER_WIDTH 13

static const struct
{
  ToolColour colour;
  const char *word;
} answers[] = {
  [REGIE_ANSWER_UNKNOWN] = { TOOL_YELLOW, N_ ("unknown") },
  [REGIE_ANSWER_YES] = { TOOL_CYAN, N_ ("yes") },
  [REGIE_ANSWER_NO] = { TOOL_PLAIN, N_ ("no") },
};

static const char *const states[] = {
  [REGIE_STEP_STATE_OPEN] = N_ ("open"),
  [REGIE_STEP_STATE_DONE] = N_ ("done"),
  [REGIE_STEP_STATE_NOT_DONE] = N_ ("not done"),
  [REGIE_STEP_STATE_NOT_APPLICABLE] = N_ ("does not apply"),
};

static void
write_date (Tool        *tool,
            const GDate *date,
            const char  *otherwise)
{
  g_autofree char *text = tool_dup_day (date, otherwise);

  tool_pad (tool, text, DATE_WIDTH);
}

/* The days of a stay: how many, how many of them waited, and how many it should have. */
static char *
dup_days (Tool           *tool,
          RegiePhaseStay *stay)
{
  g_autofree char *days = g_strdup_printf ("%d", regie_phase_stay_get_days (stay));
  g_autofree char *waiting = g_strdup_printf ("%d", regie_phase_stay_get_waiting_days (stay));
  g_autofree char *limit = g_strdup_printf ("%d", regie_phase_stay_get_limit_days (stay));
  const char *text = N_ ("Days: {days}, of which waiting: {waiting}.");

  if (regie_phase_stay_get_is_over_limit (stay))
    text = N_ ("Days: {days}, of which waiting: {waiting}. That is more than {limit}.");
  else if (regie_phase_stay_get_limit_days (stay) > 0)
    text = N_ ("Days: {days}, of which waiting: {waiting}. It should take {limit} at most.");

  return tool_fill (tool, text, "days", days, "waiting", waiting, "limit", limit, NULL);
}

static void
write_stay (Tool           *tool,
            RegiePhaseStay *stay)
{
  const char *reason = regie_phase_stay_get_reason (stay);
  g_autofree char *days = NULL;

  tool_write (tool, "\n");
  write_date (tool, regie_phase_stay_get_start_date (stay), tool_text (tool, N_ ("no day")));
  tool_write_coloured (tool,
                       regie_phase_stay_get_is_current (stay) ? TOOL_CYAN : TOOL_BOLD,
                       regie_phase_stay_get_name (stay));
  if (regie_phase_stay_get_is_skipped (stay))
    {
      tool_write (tool, " ");
      tool_write (tool, tool_text (tool, N_ ("(skipped)")));
    }
  tool_write (tool, "\n");
  if (!regie_phase_stay_get_is_skipped (stay))
    {
      days = dup_days (tool, stay);
      if (regie_phase_stay_get_is_current (stay))
        tool_pad (tool, tool_text (tool, N_ ("until now")), DATE_WIDTH);
      else
        write_date (tool, regie_phase_stay_get_end_date (stay), "");
      tool_write_wrapped (tool, days, DATE_WIDTH, DATE_WIDTH);
    }
  if (reason != NULL)
    {
      g_autofree char *why = tool_fill (tool, N_ ("Why: {reason}"), "reason", reason, NULL);

      tool_pad (tool, "", DATE_WIDTH);
      tool_write_wrapped (tool, why, DATE_WIDTH, DATE_WIDTH);
    }
}

/* Of a phase that is over only what was not done is told. */
static gboolean
is_worth_telling (RegiePhaseStay *stay,
                  RegiePhaseStep *step)
{
  RegieStepState state = regie_phase_step_get_state (step);

  return regie_phase_stay_get_is_current (stay) || state == REGIE_STEP_STATE_OPEN ||
         state == REGIE_STEP_STATE_NOT_DONE;
}

static void
write_step (Tool           *tool,
            RegiePhaseStep *step)
{
  const char *text = regie_phase_step_get_text (step);
  const char *state = tool_text (tool, states[regie_phase_step_get_state (step)]);
  const char *late = tool_text (tool, N_ ("(late)"));
  guint used = DATE_WIDTH + 2;
  g_autofree char *line = g_strdup_printf ("%s: %s [%s]",
                                           state,
                                           text == NULL ? "?" : text,
                                           regie_phase_step_get_step (step));

  tool_write (tool, "  ");
  write_date (tool, regie_phase_step_get_due_date (step), "");
  if (regie_phase_step_get_is_overdue (step))
    {
      tool_write_coloured (tool, TOOL_RED, late);
      tool_write (tool, " ");
      used += (guint) g_utf8_strlen (late, -1) + 1;
    }
  tool_write_wrapped (tool, line, used, DATE_WIDTH + 2);
}

static void
write_steps (Tool           *tool,
             RegiePhaseStay *stay)
{
  GListModel *steps = regie_phase_stay_get_steps (stay);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr(RegiePhaseStep) step = g_list_model_get_item (steps, i);

      if (is_worth_telling (stay, step))
        write_step (tool, step);
    }
}

static void
write_condition (Tool                *tool,
                 RegiePhaseCondition *condition)
{
  GListModel *list = regie_phase_condition_get_answers (condition);

  tool_write (tool, "\n");
  tool_write_coloured (tool, TOOL_BOLD, regie_phase_condition_get_sentence (condition));
  tool_write (tool, "\n");
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieCriterionAnswer) answer = g_list_model_get_item (list, i);
      guint indent = ANSWER_WIDTH + 2 * (guint) regie_criterion_answer_get_depth (answer);
      RegieAnswer given = regie_criterion_answer_get_answer (answer);
      const char *word = tool_text (tool, answers[given].word);

      tool_write_coloured (tool, answers[given].colour, word);
      tool_pad (tool, "", indent - MIN (indent, (guint) g_utf8_strlen (word, -1)));
      tool_write_wrapped (tool, regie_criterion_answer_get_sentence (answer), indent, indent);
    }
}

static void
write_text (Tool         *tool,
            RegieDossier *dossier,
            const char   *name,
            GListModel   *stays,
            GListModel   *conditions)
{
  const char *title = regie_dossier_get_title (dossier);

  tool_write_coloured (tool, TOOL_BOLD, tool_name_of (tool, name));
  tool_write (tool, title == NULL ? "" : ": ");
  tool_write_clean (tool, title == NULL ? "" : title);
  tool_write (tool, "\n");
  if (g_list_model_get_n_items (stays) == 0)
    tool_write_line (tool, tool_text (tool, N_ ("No phase is on record yet.")));
  for (guint i = 0; i < g_list_model_get_n_items (stays); i++)
    {
      g_autoptr(RegiePhaseStay) stay = g_list_model_get_item (stays, i);

      write_stay (tool, stay);
      write_steps (tool, stay);
    }
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      g_autoptr(RegiePhaseCondition) condition = g_list_model_get_item (conditions, i);

      write_condition (tool, condition);
    }
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieDossier) dossier =
    (RegieDossier *) tool_read (tool, REGIE_TYPE_DOSSIER, arguments[0]);
  g_autoptr(RegieMethod) method =
    dossier == NULL ? NULL : tool_load_method (tool, dossier, arguments[0]);
  g_autoptr(RegieDirection) direction = NULL;
  g_autoptr(GListModel) stays = NULL;
  g_autoptr(GListModel) conditions = NULL;

  if (method == NULL)
    return TOOL_UNREADABLE;

  if (tool->methods != NULL)
    tool_warn_of_method (tool, method);
  direction = regie_direction_new (method);
  stays = regie_dossier_list_phase_stays (dossier, method, &tool->day, tool->language);
  conditions =
    regie_direction_list_phase_conditions (direction, dossier, &tool->day, tool->language);
  if (tool->json)
    {
      tool_write (tool, "{\"stays\":");
      tool_write_items (tool, stays);
      tool_write (tool, ",\"conditions\":");
      tool_write_items (tool, conditions);
      tool_write (tool, "}\n");
    }
  else
    write_text (tool, dossier, arguments[0], stays, conditions);

  return TOOL_FINE;
}

const ToolCommand command_phases = {
  .name = "phases",
  .arguments = N_ ("DOSSIER.json"),
  .summary = N_ ("Tells how a case goes through its phases, and what is still missing."),
  .description = N_ (
    "Each stay in a phase with its days, those on which the case waited, and the steps that are open or were "
    "left; then what should hold to leave the phase and to enter the next ones. Nothing of it blocks. As JSON: "
    "an object with the stays and the conditions."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .run = run,
};
