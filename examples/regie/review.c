/* review.c: the reviews of a run, one for each method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "review.h"

/* A document that is not whole, such as one in which something that is required is missing, is
 * reported in the same form as a case that is not as the method wants it. */
#define SHAPE_CODE "shape"

struct _Reviews
{
  Tool *tool;
  /* By the edition that the dossier names; of a run with --method there is one. */
  GHashTable *by_edition;
};

Reviews *
reviews_new (Tool *tool)
{
  Reviews *self = g_new0 (Reviews, 1);

  self->tool = tool;
  self->by_edition = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  return self;
}

void
reviews_free (Reviews *self)
{
  g_hash_table_unref (self->by_edition);
  g_free (self);
}

/* References to what is not there are found by a rule of the library. */
static void
check_shape (RegieRuleContext *context,
             RegieEntity      *document)
{
  g_autoptr(GListModel) problems =
    regie_entity_check_shape (document, regie_rule_context_get_language (context));

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);
      const char *paths[] = { regie_problem_get_path (problem), NULL };
      RegieFinding *finding = NULL;

      if (regie_problem_get_kind (problem) == REGIE_PROBLEM_KIND_DANGLING)
        continue;
      finding = regie_rule_context_report (context, NULL, regie_problem_get_text (problem), NULL);
      regie_finding_set_evidence (finding, paths);
      regie_finding_set_records (finding, paths);
    }
}

static void
check_dossier_shape (RegieRuleContext *context,
                     gpointer          unused)
{
  check_shape (context, REGIE_ENTITY (regie_rule_context_get_dossier (context)));
}

static void
check_programme_shape (RegieRuleContext *context,
                       gpointer          unused)
{
  check_shape (context, REGIE_ENTITY (regie_rule_context_get_programme (context)));
}

/* The review for a programme. */
RegieReview *
review_new_for_programme (Tool        *tool,
                          RegieMethod *method)
{
  RegieReview *review = regie_review_new (method);

  /* A review that was just made has no such rule yet. */
  (void) regie_review_add_programme_rule (review,
                                          SHAPE_CODE,
                                          REGIE_SEVERITY_ERROR,
                                          tool_text (tool, N_ ("The document is whole.")),
                                          check_programme_shape,
                                          NULL,
                                          NULL,
                                          NULL);

  return review;
}

static RegieReview *
make_review (Reviews      *self,
             RegieDossier *dossier,
             const char   *name)
{
  g_autoptr(RegieMethod) method = tool_load_method (self->tool, dossier, name);
  RegieReview *review = NULL;

  if (method == NULL)
    return NULL;

  /* What the user named is the same for all cases, and this is done once for it. */
  if (self->tool->methods != NULL)
    tool_warn_of_method (self->tool, method);
  review = regie_review_new (method);
  /* A review that was just made has no such rule yet. */
  (void) regie_review_add_rule (review,
                                SHAPE_CODE,
                                0,
                                REGIE_SEVERITY_ERROR,
                                tool_text (self->tool, N_ ("The document is whole.")),
                                check_dossier_shape,
                                NULL,
                                NULL,
                                NULL);

  return review;
}

/* The review for a dossier; when there is none that has been said. */
RegieReview *
reviews_get (Reviews      *self,
             RegieDossier *dossier,
             const char   *name)
{
  const char *edition = self->tool->methods != NULL ? NULL : regie_dossier_get_edition (dossier);
  RegieReview *review = g_hash_table_lookup (self->by_edition, edition == NULL ? "" : edition);

  if (review != NULL)
    return review;

  review = make_review (self, dossier, name);
  if (review != NULL)
    g_hash_table_insert (self->by_edition, g_strdup (edition == NULL ? "" : edition), review);

  return review;
}

static int
compare_severity (gconstpointer a,
                  gconstpointer b,
                  gpointer      unused)
{
  return regie_finding_get_severity ((RegieFinding *) b) -
         regie_finding_get_severity ((RegieFinding *) a);
}

/* The result with the worst first; what is equally bad stays in the order of the rules. There may
 * be many: a finding that is moved within a list costs as much as the list is long. */
RegieReviewResult *
review_sort_findings (RegieReviewResult *result)
{
  RegieReviewResult *sorted = regie_review_result_new ();
  GListModel *findings = regie_review_result_get_findings (result);
  GListModel *rules_off = regie_review_result_get_rules_off (result);
  g_autoptr(GListStore) worst_first = g_list_store_new (REGIE_TYPE_FINDING);

  regie_review_result_set_dossier (sorted, regie_review_result_get_dossier (result));
  regie_review_result_set_programme (sorted, regie_review_result_get_programme (result));
  regie_review_result_set_day (sorted, regie_review_result_get_day (result));
  regie_review_result_set_edition (sorted, regie_review_result_get_edition (result));
  regie_review_result_set_edition_version (sorted,
                                           regie_review_result_get_edition_version (result));
  regie_review_result_set_codes (sorted, regie_review_result_get_codes (result));
  for (guint i = 0; i < g_list_model_get_n_items (rules_off); i++)
    {
      g_autoptr(RegieRule) rule = g_list_model_get_item (rules_off, i);

      regie_review_result_add_rule (sorted, rule);
    }

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      g_list_store_append (worst_first, finding);
    }
  g_list_store_sort (worst_first, compare_severity, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (worst_first)); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (G_LIST_MODEL (worst_first), i);

      regie_review_result_add_finding (sorted, finding);
    }

  return sorted;
}
