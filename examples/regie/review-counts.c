/* review-counts.c: how often each rule found something in a run
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "review.h"

struct _Counts
{
  /* RegieRuleCount by code. */
  GHashTable *by_code;
  guint       n_cases;
  guint       n_unread;
};

Counts *
counts_new (void)
{
  Counts *self = g_new0 (Counts, 1);

  self->by_code = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  return self;
}

void
counts_free (Counts *self)
{
  g_hash_table_unref (self->by_code);
  g_free (self);
}

static void
set_title (RegieRuleCount *count,
           RegieReview    *review,
           const char     *language,
           const char     *code)
{
  g_autoptr(GListModel) rules = regie_review_list_rules (review, language);

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr(RegieRule) rule = g_list_model_get_item (rules, i);

      if (g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (rule)), code) == 0)
        regie_rule_count_set_title (count, regie_rule_get_title (rule));
    }
}

static RegieRuleCount *
ensure_count (Counts       *self,
              RegieReview  *review,
              const char   *language,
              RegieFinding *finding)
{
  const char *code = regie_finding_get_code (finding);
  RegieRuleCount *count = g_hash_table_lookup (self->by_code, code);

  if (count != NULL)
    return count;

  count = regie_rule_count_new ();
  regie_entity_set_id (REGIE_ENTITY (count), code);
  regie_rule_count_set_severity (count, regie_finding_get_severity (finding));
  set_title (count, review, language, code);
  g_hash_table_insert (self->by_code, g_strdup (code), count);

  return count;
}

void
counts_add (Counts            *self,
            RegieReview       *review,
            const char        *language,
            RegieReviewResult *result)
{
  GListModel *findings = regie_review_result_get_findings (result);
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);

  self->n_cases++;
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);
      RegieRuleCount *count = ensure_count (self, review, language, finding);

      regie_rule_count_set_n_findings (count, regie_rule_count_get_n_findings (count) + 1);
      if (g_hash_table_add (seen, count))
        regie_rule_count_set_n_cases (count, regie_rule_count_get_n_cases (count) + 1);
    }
}

void
counts_add_unread (Counts *self)
{
  self->n_unread++;
}

/* Cases that were read and that were not. */
guint
counts_get_n_cases (const Counts *self)
{
  return self->n_cases + self->n_unread;
}

/* The heavier first, and of those what is found in most cases. */
static int
compare_counts (gconstpointer a,
                gconstpointer b,
                gpointer      unused)
{
  RegieRuleCount *one = (RegieRuleCount *) a;
  RegieRuleCount *other = (RegieRuleCount *) b;
  int by_severity =
    (int) regie_rule_count_get_severity (other) - (int) regie_rule_count_get_severity (one);
  int by_cases = regie_rule_count_get_n_cases (other) - regie_rule_count_get_n_cases (one);

  if (by_severity != 0)
    return by_severity;

  return by_cases != 0 ? by_cases
                       : g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (one)),
                                    regie_entity_get_id (REGIE_ENTITY (other)));
}

GListModel *
counts_list (Counts *self)
{
  GListStore *list = g_list_store_new (REGIE_TYPE_RULE_COUNT);
  GHashTableIter iter;
  gpointer count = NULL;

  g_hash_table_iter_init (&iter, self->by_code);
  while (g_hash_table_iter_next (&iter, NULL, &count))
    g_list_store_append (list, count);
  g_list_store_sort (list, compare_counts, NULL);

  return G_LIST_MODEL (list);
}

#define CODE_WIDTH     8
#define SEVERITY_WIDTH 14
#define NUMBER_WIDTH   13
#define TITLE_INDENT   (CODE_WIDTH + SEVERITY_WIDTH + 2 * NUMBER_WIDTH)

static void
pad_number (Tool *tool,
            int   number)
{
  g_autofree char *text = g_strdup_printf ("%d", number);

  tool_pad (tool, text, NUMBER_WIDTH);
}

static void
write_count (Tool           *tool,
             RegieRuleCount *count)
{
  const char *title = regie_rule_count_get_title (count);

  tool_pad (tool, regie_entity_get_id (REGIE_ENTITY (count)), CODE_WIDTH);
  tool_pad (tool,
            review_severity_word (tool, regie_rule_count_get_severity (count)),
            SEVERITY_WIDTH);
  pad_number (tool, regie_rule_count_get_n_cases (count));
  pad_number (tool, regie_rule_count_get_n_findings (count));
  tool_write_wrapped (tool, title == NULL ? "" : title, TITLE_INDENT, TITLE_INDENT);
}

/* A table: in how many cases each rule found something, and how much. */
void
counts_write (Counts *self,
              Tool   *tool)
{
  g_autoptr(GListModel) list = counts_list (self);
  g_autofree char *n_cases = g_strdup_printf ("%u", self->n_cases);
  g_autofree char *n_unread = g_strdup_printf ("%u", self->n_unread);
  g_autofree char *head = tool_fill (tool,
                                     N_ ("judged: {cases}, not judged: {unread}"),
                                     "cases",
                                     n_cases,
                                     "unread",
                                     n_unread,
                                     NULL);

  tool_write_line (tool, head);
  if (g_list_model_get_n_items (list) == 0)
    return;

  tool_write (tool, "\n");
  tool_pad (tool, tool_text (tool, N_ ("rule")), CODE_WIDTH);
  tool_pad (tool, tool_text (tool, N_ ("weighs")), SEVERITY_WIDTH);
  tool_pad (tool, tool_text (tool, N_ ("cases")), NUMBER_WIDTH);
  tool_pad (tool, tool_text (tool, N_ ("findings")), NUMBER_WIDTH);
  tool_write_line (tool, tool_text (tool, N_ ("what must hold")));
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieRuleCount) count = g_list_model_get_item (list, i);

      write_count (tool, count);
    }
}
