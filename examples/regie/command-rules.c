/* command-rules.c: lists the rules by which cases and programmes are judged
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

/* A heading for each kind of document; as JSON each rule says which it judges. */
static void
write_rules (Tool       *tool,
             const char *heading,
             GListModel *rules)
{
  tool_write (tool, tool_text (tool, heading));
  tool_write (tool, "\n\n");
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr(RegieRule) rule = g_list_model_get_item (rules, i);

      write_rule (tool, rule);
    }
}

static void
write_all (Tool       *tool,
           GListModel *rules,
           GListModel *programme_rules)
{
  g_autoptr(GListStore) all = g_list_store_new (REGIE_TYPE_RULE);
  GListModel *const lists[] = { rules, programme_rules };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint k = 0; k < g_list_model_get_n_items (lists[i]); k++)
      {
        g_autoptr(RegieRule) rule = g_list_model_get_item (lists[i], k);

        g_list_store_append (all, rule);
      }
  tool_write_list (tool, G_LIST_MODEL (all));
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();
  g_autoptr(RegieMethod) method = tool_load_method (tool, dossier, "");
  g_autoptr(RegieReview) review = NULL;
  g_autoptr(GListModel) rules = NULL;
  g_autoptr(GListModel) programme_rules = NULL;

  if (method == NULL)
    return TOOL_UNREADABLE;

  review = regie_review_new (method);
  rules = regie_review_list_rules (review, tool->language);
  programme_rules = regie_review_list_programme_rules (review, tool->language);
  if (tool->json)
    {
      write_all (tool, rules, programme_rules);
      return TOOL_FINE;
    }
  write_rules (tool, N_ ("Rules for cases:"), rules);
  tool_write (tool, "\n");
  write_rules (tool, N_ ("Rules for programmes:"), programme_rules);

  return TOOL_FINE;
}

const ToolCommand command_rules = {
  .name = "rules",
  .summary = N_ ("Lists the rules by which cases and programmes are judged."),
  .description = N_ (
    "What must hold, how heavy it weighs, and what the method switched off or weighs otherwise, with the reason. As "
    "JSON also the principle, the version, which document it judges and the title in each language."),
  .min_arguments = 0,
  .max_arguments = 0,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_METHOD,
  .run = run,
};
