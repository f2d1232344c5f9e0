/* command-rules.c: lists the rules by which cases are judged
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "review.h"

#define CODE_WIDTH 8

static void
write_rule (Tool      *tool,
            RegieRule *rule)
{
  RegieSeverity severity = regie_rule_get_severity (rule);
  g_autofree char *own = tool_fill (tool,
                                    N_ ("by itself: {severity}"),
                                    "severity",
                                    review_severity_word (tool, regie_rule_get_own_severity (rule)),
                                    NULL);
  const char *reason = regie_rule_get_reason (rule);
  g_autofree char *why =
    reason == NULL ? NULL : tool_fill (tool, N_ ("Because: {reason}"), "reason", reason, NULL);

  tool_pad (tool, regie_entity_get_id (REGIE_ENTITY (rule)), CODE_WIDTH);
  if (regie_rule_get_is_off (rule))
    tool_write (tool, tool_text (tool, N_ ("switched off")));
  else
    tool_write_coloured (tool,
                         review_severity_colour (severity),
                         review_severity_word (tool, severity));
  if (regie_rule_get_regraded (rule) || regie_rule_get_is_off (rule))
    {
      tool_write (tool, ", ");
      tool_write (tool, own);
    }
  tool_write (tool, "\n");
  tool_pad (tool, "", CODE_WIDTH);
  tool_write_wrapped (tool, regie_rule_get_title (rule), CODE_WIDTH, CODE_WIDTH);
  if (why != NULL)
    {
      tool_pad (tool, "", CODE_WIDTH);
      tool_write_wrapped (tool, why, CODE_WIDTH, CODE_WIDTH + 2);
    }
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();
  g_autoptr(RegieMethod) method = tool_load_method (tool, dossier, "");
  g_autoptr(RegieReview) review = NULL;
  g_autoptr(GListModel) rules = NULL;

  if (method == NULL)
    return TOOL_UNREADABLE;

  review = regie_review_new (method);
  rules = regie_review_list_rules (review, tool->language);
  if (tool->json)
    {
      tool_write_list (tool, rules);
      return TOOL_FINE;
    }
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr(RegieRule) rule = g_list_model_get_item (rules, i);

      write_rule (tool, rule);
    }

  return TOOL_FINE;
}

const ToolCommand command_rules = {
  .name = "rules",
  .summary = N_ ("Lists the rules by which cases are judged."),
  .description = N_ (
    "What must hold, how heavy it weighs, and what the method switched off or weighs otherwise, with the reason. As "
    "JSON also the principle, the version and the title in each language."),
  .min_arguments = 0,
  .max_arguments = 0,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_METHOD,
  .run = run,
};
