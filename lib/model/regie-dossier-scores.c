/* regie-dossier-scores.c: scores over time
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-scores.h>

#include <regie/regie-score.h>

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

static gboolean
is_asked (const char *asked,
          const char *value)
{
  return asked == NULL || g_strcmp0 (asked, value) == 0;
}

static gboolean
is_within (const GDate *date,
           const GDate *first,
           const GDate *last)
{
  return date != NULL && (first == NULL || regie_day_compare (date, first) >= 0) &&
         (last == NULL || regie_day_compare (date, last) <= 0);
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return regie_day_compare (regie_score_get_date (*(RegieScore *const *) a),
                            regie_score_get_date (*(RegieScore *const *) b));
}

/**
 * regie_dossier_list_scores:
 * @self: a dossier
 * @scale: (nullable): scale, an id of the method, or %NULL for every scale
 * @domain: (nullable): life domain, an id of the method, or %NULL for all scores
 * @person: (nullable): id of the person whom they are about, or %NULL for everybody
 * @first: (nullable): first day, or %NULL for no bound
 * @last: (nullable): last day, or %NULL for no bound
 *
 * Lists scores in the order of their days, so that one sees how something moves; each says why it
 * was recorded in its [property@Regie.Score:reason]. Scores of one day stand in the order of the
 * document, and a score without a day is left out. That a domain has no scores says nothing: no
 * domain has to be scored.
 *
 * Source: method, section 5.3.
 *
 * Returns: (transfer full): a list of [class@Regie.Score]
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_scores (RegieDossier *self,
                           const char   *scale,
                           const char   *domain,
                           const char   *person,
                           const GDate  *first,
                           const GDate  *last)
{
  g_autoptr(GPtrArray) found = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (first == NULL || g_date_valid (first), NULL);
  g_return_val_if_fail (last == NULL || g_date_valid (last), NULL);

  found = g_ptr_array_new ();
  REGIE_ITEMS_FOREACH (RegieScore, score, regie_dossier_peek_scores (self))
    if (is_asked (scale, regie_score_get_scale (score)) &&
        is_asked (domain, regie_score_get_domain (score)) &&
        is_asked (person, regie_score_get_about (score)) &&
        is_within (regie_score_get_date (score), first, last))
      g_ptr_array_add (found, g_object_ref (score));
  /* The sort of GLib is stable. */
  g_ptr_array_sort (found, compare_days);

  return G_LIST_MODEL (
    regie_list_new_take (REGIE_TYPE_SCORE, (RegieEntity **) found->pdata, found->len));
}
