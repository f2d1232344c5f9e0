/* regie-record-score.c: a score is taken in, within its scale
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-spread.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"
#include "rules/regie-on-scale-private.h"

RegieScale *
regie_find_scale (RegieMethod *method,
                  const char  *id)
{
  REGIE_ITEMS_FOREACH (RegieScale, scale, regie_method_peek_scales (method))
    if (id != NULL && g_strcmp0 (REGIE_ID (scale), id) == 0)
      return scale;

  return NULL;
}

gboolean
regie_is_on_scale (RegieScale *scale,
                   int         value)
{
  gint64 step = MAX (regie_scale_get_step (scale), 1);
  gint64 distance = (gint64) value - regie_scale_get_min (scale);

  return value >= regie_scale_get_min (scale) && value <= regie_scale_get_max (scale) &&
         distance % step == 0;
}

/* Whether a score, whose day and person are known, says the same as another of the same moment. */
static gboolean
are_one_score (RegieScore *score,
               RegieScore *other)
{
  const GDate *date = regie_score_get_date (other);

  return date != NULL && regie_day_compare (regie_score_get_date (score), date) == 0 &&
         g_strcmp0 (regie_score_get_scale (score), regie_score_get_scale (other)) == 0 &&
         g_strcmp0 (regie_score_get_by (score), regie_score_get_by (other)) == 0 &&
         g_strcmp0 (regie_score_get_about (score), regie_score_get_about (other)) == 0 &&
         g_strcmp0 (regie_score_get_domain (score), regie_score_get_domain (other)) == 0 &&
         g_strcmp0 (regie_score_get_goal (score), regie_score_get_goal (other)) == 0;
}

static gboolean
is_first_of_moment (RegieDossier  *dossier,
                    RegieScore    *score,
                    GError       **error)
{
  REGIE_ITEMS_FOREACH (RegieScore, other, regie_dossier_peek_scores (dossier))
    if (are_one_score (score, other))
      {
        g_set_error_literal (error,
                             REGIE_ERROR,
                             REGIE_ERROR_EXISTS,
                             "scores: this person gave a score on that day already");
        return FALSE;
      }

  return regie_record_is_new (regie_dossier_get_scores (dossier), score, "scores", error);
}

/**
 * regie_dossier_record_score:
 * @self: a dossier
 * @method: method whose scales are used
 * @score: the score: day, scale, by whom, value, and what they say with it
 * @error: return location for an error
 *
 * Records a score. On one day a person gives one score on a scale about the same person, life
 * domain or goal. A score in words alone is none.
 *
 * Errors: %REGIE_ERROR_REFUSED when the day, the scale or the person is missing, or the value is
 * not on the scale; %REGIE_ERROR_NOT_FOUND when a person or the scale is not known;
 * %REGIE_ERROR_EXISTS when the person gave such a score on that day. Nothing is changed then.
 *
 * Source: method, section 5.3.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_score (RegieDossier  *self,
                            RegieMethod   *method,
                            RegieScore    *score,
                            GError       **error)
{
  RegieScale *scale = NULL;
  const char *about = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_METHOD (method), FALSE);
  g_return_val_if_fail (REGIE_IS_SCORE (score), FALSE);

  about = regie_score_get_about (score);
  if (!regie_record_has_day ("date", regie_score_get_date (score), error) ||
      !regie_record_has_text ("scale", regie_score_get_scale (score), error) ||
      !regie_record_knows (self, "by", regie_score_get_by (score), error) ||
      (about != NULL && !regie_record_knows (self, "about", about, error)))
    return FALSE;
  scale = regie_find_scale (method, regie_score_get_scale (score));
  if (scale == NULL)
    {
      g_set_error_literal (error,
                           REGIE_ERROR,
                           REGIE_ERROR_NOT_FOUND,
                           "scale: the method has no such scale");
      return FALSE;
    }
  if (!regie_is_on_scale (scale, regie_score_get_value (score)))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "value: not on the scale from %d to %d",
                         regie_scale_get_min (scale),
                         regie_scale_get_max (scale));
  if (!is_first_of_moment (self, score, error))
    return FALSE;

  regie_ensure_id (score);
  regie_dossier_add_score (self, score);

  return TRUE;
}
