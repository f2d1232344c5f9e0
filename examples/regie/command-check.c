/* command-check.c: judges dossiers against the method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

/* A document that is not whole, such as one that refers to a person who is not in it, is reported
 * in the same form as a case that is not as the method wants it. */
#define SHAPE_CODE "shape"

static void
add_shape (GListStore   *findings,
           RegieDossier *dossier,
           const char   *language)
{
  g_autoptr(GListModel) problems = regie_entity_check_shape (REGIE_ENTITY (dossier), language);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);
      g_autoptr(RegieFinding) finding = regie_finding_new ();
      const char *evidence[] = { regie_problem_get_path (problem), NULL };

      regie_finding_set_code (finding, SHAPE_CODE);
      regie_finding_set_severity (finding, REGIE_SEVERITY_ERROR);
      regie_finding_set_sentence (finding, regie_problem_get_text (problem));
      regie_finding_set_evidence (finding, evidence);
      g_list_store_append (findings, finding);
    }
}

static int
compare_severity (gconstpointer a,
                  gconstpointer b,
                  gpointer      unused)
{
  return regie_finding_get_severity ((RegieFinding *) b) -
         regie_finding_get_severity ((RegieFinding *) a);
}

/* The worst first; what is equally bad stays in the order of the rules. */
static GListModel *
list_findings (Tool         *tool,
               RegieMethod  *method,
               RegieDossier *dossier)
{
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(GListModel) found = regie_review_check (review, dossier, &tool->day, tool->language);
  GListStore *findings = g_list_store_new (REGIE_TYPE_FINDING);

  add_shape (findings, dossier, tool->language);
  for (guint i = 0; i < g_list_model_get_n_items (found); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (found, i);

      g_list_store_append (findings, finding);
    }
  g_list_store_sort (findings, compare_severity, NULL);

  return G_LIST_MODEL (findings);
}

static const struct
{
  ToolColour colour;
  const char *word;
} severities[] = {
  [REGIE_SEVERITY_INFORMATION] = { TOOL_CYAN, N_ ("note") },
  [REGIE_SEVERITY_WARNING] = { TOOL_YELLOW, N_ ("warning") },
  [REGIE_SEVERITY_ERROR] = { TOOL_RED, N_ ("error") },
};

#define SEVERITY_WIDTH 13
#define INDENT         8

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
  const char *word = tool_text (tool, severities[severity].word);
  const char *const *evidence = regie_finding_get_evidence (finding);
  g_autofree char *paths = evidence == NULL ? NULL : g_strjoinv (", ", (char **) evidence);

  tool_write (tool, "\n");
  tool_pad (tool, regie_finding_get_code (finding), INDENT);
  tool_write_coloured (tool, severities[severity].colour, word);
  tool_write (tool, "\n");
  tool_pad (tool, "", INDENT);
  tool_write_wrapped (tool, regie_finding_get_sentence (finding), INDENT, INDENT);
  write_part (tool, tool_text (tool, N_ ("Where:")), paths);
  write_part (tool, tool_text (tool, N_ ("What helps:")), regie_finding_get_resolution (finding));
  write_part (tool,
              tool_text (tool, N_ ("Weighed otherwise because:")),
              regie_finding_get_reason (finding));
}

static guint
count (GListModel    *findings,
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
    if (count (findings, severity) > 0)
      g_string_append_printf (totals,
                              "%s%s: %u",
                              totals->len == 0 ? "" : ", ",
                              tool_text (tool, severities[severity].word),
                              count (findings, severity));

  tool_write (tool, "\n");
  tool_write_line (tool, totals->len == 0 ? tool_text (tool, N_ ("nothing found")) : totals->str);
}

static void
write_text (Tool         *tool,
            const char   *name,
            RegieDossier *dossier,
            GListModel   *findings)
{
  const char *title = regie_dossier_get_title (dossier);

  tool_write_coloured (tool, TOOL_BOLD, tool_name_of (tool, name));
  tool_write (tool, title == NULL ? "" : ": ");
  tool_write_clean (tool, title == NULL ? "" : title);
  tool_write (tool, "\n");
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      write_finding (tool, finding);
    }
  write_totals (tool, findings);
}

static ToolStatus
check (Tool       *tool,
       const char *name,
       gboolean    is_first)
{
  g_autoptr(RegieDossier) dossier = (RegieDossier *) tool_read (tool, REGIE_TYPE_DOSSIER, name);
  g_autoptr(RegieMethod) method = dossier == NULL ? NULL : tool_load_method (tool, dossier, name);
  g_autoptr(GListModel) findings = NULL;

  if (method == NULL)
    {
      /* The arrays stay in the order of the files. */
      if (tool->json)
        tool_write_line (tool, "null");
      return TOOL_UNREADABLE;
    }

  /* What the user named is the same for all files. */
  if (is_first && tool->methods != NULL)
    tool_warn_of_method (tool, method);
  findings = list_findings (tool, method, dossier);
  if (tool->json)
    tool_write_list (tool, findings);
  else
    write_text (tool, name, dossier, findings);

  return count (findings, REGIE_SEVERITY_ERROR) > 0 ? TOOL_FOUND : TOOL_FINE;
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  ToolStatus status = TOOL_FINE;

  for (gsize i = 0; arguments[i] != NULL; i++)
    {
      ToolStatus one = TOOL_FINE;

      if (i > 0 && !tool->json)
        tool_write (tool, "\n");
      one = check (tool, arguments[i], i == 0);
      status = MAX (status, one);
    }

  return status;
}

const ToolCommand command_check = {
  .name = "check",
  .arguments = N_ ("DOSSIER.json..."),
  .summary = N_ ("Judges dossiers against the method."),
  .description = N_ (
    "A file that cannot be read does not keep the others from being judged. As JSON: for each file an array "
    "of findings on a line of its own, or null when the file cannot be read."),
  .min_arguments = 1,
  .max_arguments = TOOL_ANY_NUMBER,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .run = run,
};
