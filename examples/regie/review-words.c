/* review-words.c: what a review found, for people
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "review.h"

static const struct
{
  ToolColour colour;
  const char *word;
} severities[] = {
  [REGIE_SEVERITY_INFORMATION] = { TOOL_CYAN, N_ ("note") },
  [REGIE_SEVERITY_WARNING] = { TOOL_YELLOW, N_ ("warning") },
  [REGIE_SEVERITY_ERROR] = { TOOL_RED, N_ ("error") },
};

#define INDENT 8

const char *
review_severity_word (Tool          *tool,
                      RegieSeverity  severity)
{
  return tool_text (tool, severities[severity].word);
}

ToolColour
review_severity_colour (RegieSeverity severity)
{
  return severities[severity].colour;
}

static void
write_part (Tool       *tool,
            const char *label,
            const char *text)
{
  g_autofree char *line = NULL;

  if (text == NULL || *text == '\0')
    return;

  line = g_strconcat (label, " ", text, NULL);
  tool_pad (tool, "", INDENT);
  tool_write_wrapped (tool, line, INDENT, INDENT + 2);
}

static void
write_finding (Tool         *tool,
               RegieFinding *finding)
{
  RegieSeverity severity = regie_finding_get_severity (finding);
  const char *const *evidence = regie_finding_get_evidence (finding);
  g_autofree char *paths = evidence == NULL ? NULL : g_strjoinv (", ", (char **) evidence);

  tool_write (tool, "\n");
  tool_pad (tool, regie_finding_get_code (finding), INDENT);
  tool_write_coloured (tool,
                       review_severity_colour (severity),
                       review_severity_word (tool, severity));
  tool_write (tool, "\n");
  tool_pad (tool, "", INDENT);
  tool_write_wrapped (tool, regie_finding_get_sentence (finding), INDENT, INDENT);
  write_part (tool, tool_text (tool, N_ ("Where:")), paths);
  write_part (tool, tool_text (tool, N_ ("What helps:")), regie_finding_get_resolution (finding));
  write_part (tool,
              tool_text (tool, N_ ("Weighed otherwise because:")),
              regie_finding_get_reason (finding));
}

guint
review_count (GListModel    *findings,
              RegieSeverity  severity)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      n += regie_finding_get_severity (finding) == severity;
    }

  return n;
}

/* "error: 2, warning: 5": no plural forms, which differ from language to language. */
static void
write_totals (Tool       *tool,
              GListModel *findings)
{
  g_autoptr(GString) totals = g_string_new (NULL);

  for (int severity = REGIE_SEVERITY_ERROR; severity >= REGIE_SEVERITY_INFORMATION; severity--)
    if (review_count (findings, severity) > 0)
      g_string_append_printf (totals,
                              "%s%s: %u",
                              totals->len == 0 ? "" : ", ",
                              review_severity_word (tool, severity),
                              review_count (findings, severity));

  tool_write (tool, "\n");
  tool_write_line (tool, totals->len == 0 ? tool_text (tool, N_ ("nothing found")) : totals->str);
}

static void
write_name (Tool       *tool,
            const char *name,
            const char *title)
{
  tool_write_coloured (tool, TOOL_BOLD, tool_name_of (tool, name));
  tool_write (tool, title == NULL ? "" : ": ");
  tool_write_clean (tool, title == NULL ? "" : title);
  tool_write (tool, "\n");
}

static void
write_findings (Tool       *tool,
                GListModel *findings)
{
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      write_finding (tool, finding);
    }
}

/* What was not judged is told with what was, so that silence is not taken for praise. */
static void
write_rules_off (Tool       *tool,
                 GListModel *rules)
{
  if (g_list_model_get_n_items (rules) == 0)
    return;

  tool_write (tool, "\n");
  tool_write_line (tool, tool_text (tool, N_ ("The method switched these rules off:")));
  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr(RegieRule) rule = g_list_model_get_item (rules, i);
      const char *reason = regie_rule_get_reason (rule);
      g_autofree char *said =
        reason == NULL ? g_strdup (regie_rule_get_title (rule))
                       : g_strconcat (regie_rule_get_title (rule), " (", reason, ")", NULL);

      tool_pad (tool, regie_entity_get_id (REGIE_ENTITY (rule)), INDENT);
      tool_write_wrapped (tool, said, INDENT, INDENT);
    }
}

void
review_write_result (Tool              *tool,
                     const char        *name,
                     const char        *title,
                     RegieReviewResult *result)
{
  GListModel *findings = regie_review_result_get_findings (result);

  write_name (tool, name, title);
  write_findings (tool, findings);
  write_totals (tool, findings);
  write_rules_off (tool, regie_review_result_get_rules_off (result));
}

static const struct
{
  RegieFindingState state;
  const char *word;
} states[] = {
  { REGIE_FINDING_STATE_NEW, N_ ("New:") },
  { REGIE_FINDING_STATE_REMAINING, N_ ("Still there:") },
  { REGIE_FINDING_STATE_SOLVED, N_ ("Solved:") },
  { REGIE_FINDING_STATE_UNJUDGED, N_ ("Not judged any more:") },
};

static void
write_state (Tool       *tool,
             GListModel *changes,
             gsize       which)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (changes); i++)
    {
      g_autoptr(RegieFindingChange) change = g_list_model_get_item (changes, i);
      RegieFinding *finding = regie_finding_change_get_finding (change);

      if (regie_finding_change_get_state (change) != states[which].state)
        continue;
      if (is_first)
        {
          tool_write (tool, "\n");
          tool_write_line (tool, tool_text (tool, states[which].word));
        }
      is_first = FALSE;
      tool_pad (tool, regie_finding_get_code (finding), INDENT);
      tool_write_wrapped (tool, regie_finding_get_sentence (finding), INDENT, INDENT);
    }
}

void
review_write_comparison (Tool                  *tool,
                         const char            *name,
                         const char            *title,
                         RegieReviewComparison *comparison)
{
  GListModel *changes = regie_review_comparison_get_changes (comparison);

  write_name (tool, name, title);
  if (g_list_model_get_n_items (changes) == 0)
    {
      tool_write (tool, "\n");
      tool_write_line (tool, tool_text (tool, N_ ("nothing found")));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (states); i++)
    write_state (tool, changes, i);
}

/* Room for the judgement of who looks into the case. */
static void
write_verdict (Tool               *tool,
               RegieReviewVerdict *verdict)
{
  const char *const *codes = regie_review_verdict_get_codes (verdict);
  g_autofree char *found = codes == NULL ? g_strdup (tool_text (tool, N_ ("nothing found")))
                                         : g_strjoinv (", ", (char **) codes);
  g_autofree char *number = g_strdup_printf ("%d", regie_review_verdict_get_principle (verdict));
  const char *name = regie_review_verdict_get_name (verdict);
  g_autofree char *said = g_strconcat (name == NULL ? "" : name, ": ", found, NULL);

  tool_write (tool, "\n");
  tool_pad (tool, regie_review_verdict_get_principle (verdict) == 0 ? "" : number, INDENT);
  tool_write_wrapped (tool, said, INDENT, INDENT);
  tool_pad (tool, "", INDENT);
  tool_write_line (tool, tool_text (tool, N_ ("[ ] agreed   [ ] not agreed, because: ______")));
}

void
review_write_sheet (Tool             *tool,
                    RegieDossier     *dossier,
                    RegieReviewSheet *sheet)
{
  GListModel *verdicts = regie_review_sheet_get_verdicts (sheet);
  RegieReviewResult *result = regie_review_sheet_get_result (sheet);
  g_autofree char *place = g_strdup_printf ("%d", regie_review_sheet_get_place (sheet));
  g_autofree char *head = tool_fill (tool,
                                     N_ ("Sheet {place} of the draw “{seed}”"),
                                     "place",
                                     place,
                                     "seed",
                                     regie_review_sheet_get_seed (sheet),
                                     NULL);

  tool_write_coloured (tool, TOOL_BOLD, head);
  tool_write (tool, "\n");
  review_write_result (tool,
                       regie_review_result_get_dossier (result),
                       regie_dossier_get_title (dossier),
                       result);
  for (guint i = 0; i < g_list_model_get_n_items (verdicts); i++)
    {
      g_autoptr(RegieReviewVerdict) verdict = g_list_model_get_item (verdicts, i);

      write_verdict (tool, verdict);
    }
  tool_write (tool, "\n");
  tool_write_line (tool, tool_text (tool, N_ ("Looked into by: ______   on: ______")));
}
