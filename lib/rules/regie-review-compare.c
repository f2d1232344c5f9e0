/* regie-review-compare.c: which findings are new, still there, or solved
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-review-result.h>

#include "base/regie-hash-private.h"
#include "rules/regie-rule-context-private.h"
#include "rules/regie-rules-items-private.h"

/* The findings of two results, and which belong together. */
typedef struct
{
  const RegieItems *later;
  const RegieItems *earlier;
  /* For each of the later ones the place of the earlier one, counted from 1; 0 for none. */
  guint *match;
  /* Which of the earlier ones were matched. */
  gboolean *is_taken;
} Pairing;

/* What a finding is about: the rule and the records, whatever place they have in their lists. With
 * the sentence two findings of one rule about one record are told apart. */
static char *
dup_key (RegieFinding *finding,
         gboolean      with_sentence)
{
  const char *const *records = regie_finding_get_records (finding);
  GString *key = g_string_new (regie_finding_get_code (finding));

  for (gsize i = 0; records != NULL && records[i] != NULL; i++)
    g_string_append_printf (key, "\n%s", records[i]);
  if (with_sentence)
    g_string_append_printf (key, "\n\n%s", regie_finding_get_sentence (finding));

  return g_string_free (key, FALSE);
}

static void
queue_free (gpointer queue)
{
  g_queue_free (queue);
}

/* The places of the earlier findings that were not matched yet, by what they are about. */
static GHashTable *
queue_earlier (const Pairing *pairing,
               gboolean       with_sentence)
{
  GHashTable *queues = g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, queue_free);

  for (guint i = 0; i < regie_items_get_length (pairing->earlier); i++)
    {
      g_autofree char *key = NULL;
      GQueue *queue = NULL;

      if (pairing->is_taken[i])
        continue;
      key = dup_key ((RegieFinding *) pairing->earlier->items[i], with_sentence);
      queue = g_hash_table_lookup (queues, key);
      if (queue == NULL)
        {
          queue = g_queue_new ();
          g_hash_table_insert (queues, g_steal_pointer (&key), queue);
        }
      g_queue_push_tail (queue, GUINT_TO_POINTER (i + 1));
    }

  return queues;
}

static void
pair (Pairing  *pairing,
      gboolean  with_sentence)
{
  g_autoptr(GHashTable) queues = queue_earlier (pairing, with_sentence);

  for (guint i = 0; i < regie_items_get_length (pairing->later); i++)
    {
      g_autofree char *key = dup_key ((RegieFinding *) pairing->later->items[i], with_sentence);
      GQueue *queue = g_hash_table_lookup (queues, key);

      if (pairing->match[i] != 0 || queue == NULL || g_queue_is_empty (queue))
        continue;
      pairing->match[i] = GPOINTER_TO_UINT (g_queue_pop_head (queue));
      pairing->is_taken[pairing->match[i] - 1] = TRUE;
    }
}

static void
add_change (RegieReviewComparison *comparison,
            RegieFindingState      state,
            RegieEntity           *finding,
            RegieEntity           *earlier)
{
  g_autoptr(RegieFindingChange) change = regie_finding_change_new ();

  regie_finding_change_set_state (change, state);
  regie_finding_change_set_finding (change, (RegieFinding *) finding);
  regie_finding_change_set_earlier (change, (RegieFinding *) earlier);
  regie_review_comparison_add_change (comparison, change);
}

/* A rule that was not applied found nothing, but that says nothing about the case. */
static gboolean
was_judged (RegieReviewResult *result,
            RegieFinding      *finding)
{
  const char *const *codes = regie_review_result_get_codes (result);
  const char *code = regie_finding_get_code (finding);

  return codes == NULL || (code != NULL && g_strv_contains (codes, code));
}

static void
add_changes (RegieReviewResult     *self,
             const Pairing         *pairing,
             RegieReviewComparison *comparison)
{
  for (guint i = 0; i < regie_items_get_length (pairing->later); i++)
    {
      guint match = pairing->match[i];

      if (match == 0)
        add_change (comparison, REGIE_FINDING_STATE_NEW, pairing->later->items[i], NULL);
      else
        add_change (comparison,
                    REGIE_FINDING_STATE_REMAINING,
                    pairing->later->items[i],
                    pairing->earlier->items[match - 1]);
    }

  for (guint i = 0; i < regie_items_get_length (pairing->earlier); i++)
    {
      RegieEntity *finding = pairing->earlier->items[i];

      if (!pairing->is_taken[i])
        add_change (comparison,
                    was_judged (self, REGIE_FINDING (finding)) ? REGIE_FINDING_STATE_SOLVED
                                                               : REGIE_FINDING_STATE_UNJUDGED,
                    finding,
                    NULL);
    }
}

/**
 * regie_review_result_compare:
 * @self: a result
 * @earlier: an earlier result of the same case, or the same programme
 *
 * Tells which findings are new, which are still there, which are solved, and of which nothing can
 * be said since the rule was not applied any more. A finding is the same when rule and records are
 * the same, by their ids: what a list has more or less, and the words, make no difference. Of two
 * findings of one rule about the same records, those with the same words belong together.
 *
 * Source: method, section 8.4.
 *
 * Returns: (transfer full): what changed
 *
 * Since: 0.1
 */
RegieReviewComparison *
regie_review_result_compare (RegieReviewResult *self,
                             RegieReviewResult *earlier)
{
  g_autofree guint *match = NULL;
  g_autofree gboolean *is_taken = NULL;
  RegieReviewComparison *comparison = NULL;
  Pairing pairing = { NULL };

  g_return_val_if_fail (REGIE_IS_REVIEW_RESULT (self), NULL);
  g_return_val_if_fail (REGIE_IS_REVIEW_RESULT (earlier), NULL);

  pairing.later = regie_review_result_peek_findings (self);
  pairing.earlier = regie_review_result_peek_findings (earlier);
  match = g_new0 (guint, (gsize) regie_items_get_length (pairing.later) + 1);
  is_taken = g_new0 (gboolean, (gsize) regie_items_get_length (pairing.earlier) + 1);
  pairing.match = match;
  pairing.is_taken = is_taken;
  pair (&pairing, TRUE);
  pair (&pairing, FALSE);

  comparison = regie_review_comparison_new ();
  regie_review_comparison_set_dossier (comparison, regie_review_result_get_dossier (self));
  regie_review_comparison_set_programme (comparison, regie_review_result_get_programme (self));
  regie_review_comparison_set_earlier_day (comparison, regie_review_result_get_day (earlier));
  regie_review_comparison_set_day (comparison, regie_review_result_get_day (self));
  add_changes (self, &pairing, comparison);

  return comparison;
}
