/* review.c: what a review finds, what became of it, and a rule of one's own
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <stdio.h>

/* A rule from outside. */
static void
check_question (RegieRuleContext *context,
                gpointer          unused)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);

  if (regie_dossier_get_question (dossier) == NULL)
    regie_rule_context_report (context,
                               REGIE_ENTITY (dossier),
                               "It is not recorded what the household asked for.",
                               "Ask the household, and record it in their words.");
}

static void
tell_findings (RegieReviewResult *result)
{
  GListModel *findings = regie_review_result_get_findings (result);
  GListModel *off = regie_review_result_get_rules_off (result);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);

      printf ("%s (version %d): %s\n",
              regie_finding_get_code (finding),
              regie_finding_get_rule_version (finding),
              regie_finding_get_sentence (finding));
    }
  for (guint i = 0; i < g_list_model_get_n_items (off); i++)
    {
      g_autoptr(RegieRule) rule = g_list_model_get_item (off, i);

      printf ("not judged: %s, %s\n",
              regie_entity_get_id (REGIE_ENTITY (rule)),
              regie_rule_get_reason (rule));
    }
}

static void
tell_solved (RegieReviewResult *result,
             RegieReviewResult *earlier)
{
  g_autoptr(RegieReviewComparison) comparison = regie_review_result_compare (result, earlier);
  GListModel *changes = regie_review_comparison_get_changes (comparison);

  for (guint i = 0; i < g_list_model_get_n_items (changes); i++)
    {
      g_autoptr(RegieFindingChange) change = g_list_model_get_item (changes, i);
      RegieFinding *finding = regie_finding_change_get_finding (change);

      if (regie_finding_change_get_state (change) == REGIE_FINDING_STATE_SOLVED)
        printf ("solved: %s\n", regie_finding_get_sentence (finding));
    }
}

static gboolean
tell (RegieDossier  *dossier,
      GError       **error)
{
  g_autoptr(RegieMethod) method =
    regie_method_load_edition (regie_dossier_get_edition (dossier), error);
  g_autoptr(RegieReview) review = NULL;
  g_autoptr(RegieReviewResult) earlier = NULL;
  g_autoptr(RegieReviewResult) result = NULL;
  g_autoptr(RegieReviewSample) sample = regie_review_sample_new ("2026-Q3", 5);
  GDate june;
  GDate september;

  if (method == NULL)
    return FALSE;

  review = regie_review_new (method);
  if (!regie_review_add_rule (review,
                              "X1.1",
                              1,
                              REGIE_SEVERITY_INFORMATION,
                              "The question of the household is on record.",
                              check_question,
                              NULL,
                              NULL,
                              error))
    return FALSE;

  g_date_clear (&june, 1);
  g_date_set_dmy (&june, 30, 6, 2026);
  g_date_clear (&september, 1);
  g_date_set_dmy (&september, 3, 9, 2026);

  earlier = regie_review_judge (review, dossier, &june, "en");
  result = regie_review_judge (review, dossier, &september, "en");
  tell_findings (result);
  tell_solved (result, earlier);
  if (regie_review_sample_offer (sample, regie_review_result_get_dossier (result)))
    printf ("drawn\n");

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = NULL;
  g_autoptr(RegieEntity) dossier = NULL;

  if (argc != 2)
    return 2;

  file = g_file_new_for_commandline_arg (argv[1]);
  dossier = regie_reader_read_file (reader, REGIE_TYPE_DOSSIER, file, NULL, &error);
  if (dossier == NULL || !tell (REGIE_DOSSIER (dossier), &error))
    {
      (void) fprintf (stderr, "%s\n", error->message);
      return 1;
    }

  return 0;
}
