/* command-method-facts.c: lists the facts that a regiekaart can ask for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

static const struct
{
  const char *word;
} kinds[] = {
  [REGIE_FACT_KIND_TRUTH] = { N_ ("yes or no") },
  [REGIE_FACT_KIND_NUMBER] = { N_ ("a number") },
  [REGIE_FACT_KIND_CODE] = { N_ ("a code") },
};

#define INDENT 2

static void
write_codes (Tool      *tool,
             RegieFact *fact)
{
  const char *const *codes = regie_fact_get_codes (fact);
  const char *const *names = regie_fact_get_code_names (fact);

  for (gsize i = 0;
       regie_fact_get_kind (fact) == REGIE_FACT_KIND_CODE && codes != NULL && codes[i] != NULL;
       i++)
    {
      g_autofree char *line = g_strdup_printf ("%s: %s", codes[i], names[i]);

      tool_pad (tool, "", 2 * INDENT);
      tool_write_wrapped (tool, line, 2 * INDENT, 3 * INDENT);
    }
}

static void
write_fact (Tool      *tool,
            RegieFact *fact)
{
  const char *const *records = regie_fact_get_records (fact);
  g_autofree char *names = records == NULL ? NULL : g_strjoinv (", ", (char **) records);
  g_autofree char *from = NULL;

  tool_write_coloured (tool, TOOL_BOLD, regie_entity_get_id (REGIE_ENTITY (fact)));
  tool_write (tool, ": ");
  tool_write_line (tool, tool_text (tool, kinds[regie_fact_get_kind (fact)].word));
  tool_pad (tool, "", INDENT);
  tool_write_wrapped (tool, regie_fact_get_explanation (fact), INDENT, INDENT);
  write_codes (tool, fact);
  if (names == NULL)
    return;

  from = tool_fill (tool, N_ ("From: {records}"), "records", names, NULL);
  tool_pad (tool, "", INDENT);
  tool_write_wrapped (tool, from, INDENT, 2 * INDENT);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(GListModel) facts = regie_fact_list (tool->language);

  if (tool->json)
    tool_write_list (tool, facts);
  for (guint i = 0; !tool->json && i < g_list_model_get_n_items (facts); i++)
    {
      g_autoptr(RegieFact) fact = g_list_model_get_item (facts, i);

      if (i > 0)
        tool_write (tool, "\n");
      write_fact (tool, fact);
    }

  return TOOL_FINE;
}

const ToolCommand command_method_facts = {
  .name = "method facts",
  .summary = N_ ("Lists the facts of a case that a regiekaart can ask for."),
  .description =
    N_ ("As JSON: an array of facts with their codes and what to ask when one is unknown."),
  .common = TOOL_WITH_FORMAT,
  .run = run,
};
