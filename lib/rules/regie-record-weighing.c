/* regie-record-weighing.c: a weighing is taken in, and does not change any more
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-weigh.h>

#include <regie/regie-weighing-seal.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"

static gboolean
has_reasons (RegieWeighing  *weighing,
             GError        **error)
{
  const RegieItems *answers = regie_weighing_peek_answers (weighing);

  for (guint i = 0; i < regie_items_get_length (answers); i++)
    if (!regie_is_said (
          regie_weighing_answer_get_reason (REGIE_WEIGHING_ANSWER (answers->items[i]))))
      return regie_refuse (error,
                           REGIE_ERROR_REFUSED,
                           "answers[%u].reason: nothing is said here",
                           i);

  return TRUE;
}

/* What the table says of the answers; UNKNOWN, with an error, when they cannot be recorded so. */
static RegieWeighingOutcome
find_outcome (RegieMethod    *method,
              RegieWeighing  *weighing,
              GError        **error)
{
  g_autoptr(RegieWeighingResult) result = regie_method_weigh (method, weighing, NULL, error);
  RegieWeighingOutcome given = regie_weighing_get_outcome (weighing);
  RegieWeighingOutcome outcome = REGIE_WEIGHING_OUTCOME_UNKNOWN;

  if (result == NULL)
    return REGIE_WEIGHING_OUTCOME_UNKNOWN;

  outcome = regie_weighing_result_get_outcome (result);
  if (regie_weighing_result_get_contradictions (result) != NULL)
    regie_refuse (error,
                  REGIE_ERROR_REFUSED,
                  "answers: the answer to question %s contradicts another",
                  regie_weighing_result_get_contradictions (result)[0]);
  else if (outcome == REGIE_WEIGHING_OUTCOME_UNKNOWN)
    regie_refuse (error,
                  REGIE_ERROR_REFUSED,
                  "answers: question %s has no answer yet",
                  regie_weighing_result_get_next_question (result));
  else if (given != REGIE_WEIGHING_OUTCOME_UNKNOWN && given != outcome)
    regie_refuse (error, REGIE_ERROR_REFUSED, "outcome: the answers lead to another outcome");
  else
    return outcome;

  return REGIE_WEIGHING_OUTCOME_UNKNOWN;
}

/**
 * regie_dossier_record_weighing:
 * @self: a dossier
 * @method: method by which was weighed
 * @weighing: the weighing: day, author, and answers with their reasons
 * @error: return location for an error
 *
 * Records a weighing in the safety track that is open on its day. The dossier keeps a copy with the
 * outcome that the table of the method gives, sealed: what was given does not change, and a new
 * weighing is a new record. See [method@Regie.Weighing.is_unchanged].
 *
 * An unknown answer is an answer, and the outcome is then %REGIE_WEIGHING_OUTCOME_CONSULT.
 *
 * Errors: %REGIE_ERROR_REFUSED when the day, the author, an answer or a reason is missing, when
 * answers contradict each other or when the weighing names another outcome than the table gives;
 * %REGIE_ERROR_NOT_FOUND when no track is open on the day, or the author or the framework is not
 * known; %REGIE_ERROR_EXISTS when a weighing with its id is on record. Nothing is changed then.
 *
 * Source: method, section 3.3.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_weighing (RegieDossier   *self,
                               RegieMethod    *method,
                               RegieWeighing  *weighing,
                               GError        **error)
{
  g_autoptr(RegieWeighing) copy = NULL;
  RegieSafetyTrack *track = NULL;
  RegieWeighingOutcome outcome = REGIE_WEIGHING_OUTCOME_UNKNOWN;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_METHOD (method), FALSE);
  g_return_val_if_fail (REGIE_IS_WEIGHING (weighing), FALSE);

  if (!regie_record_has_day ("date", regie_weighing_get_date (weighing), error) ||
      !regie_record_knows (self, "by", regie_weighing_get_by (weighing), error) ||
      !has_reasons (weighing, error))
    return FALSE;
  track = regie_record_find_track (self, regie_weighing_get_date (weighing), error);
  if (track == NULL ||
      !regie_record_is_new (regie_safety_track_get_weighings (track), weighing, "weighings", error))
    return FALSE;
  outcome = find_outcome (method, weighing, error);
  if (outcome == REGIE_WEIGHING_OUTCOME_UNKNOWN)
    return FALSE;

  copy = REGIE_WEIGHING (regie_entity_dup (REGIE_ENTITY (weighing)));
  regie_ensure_id (copy);
  regie_weighing_set_outcome (copy, outcome);
  regie_weighing_put_seal (copy);
  regie_safety_track_add_weighing (track, copy);

  return TRUE;
}

static RegieWeighing *
find_weighing (RegieDossier  *dossier,
               const char    *id,
               GError       **error)
{
  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (dossier))
    REGIE_ITEMS_FOREACH (RegieWeighing, weighing, regie_safety_track_peek_weighings (track))
      if (g_strcmp0 (REGIE_ID (weighing), id) == 0)
        return weighing;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "weighings: there is none with the id %s",
               id);

  return NULL;
}

/**
 * regie_dossier_record_deviation:
 * @self: a dossier
 * @weighing: id of the weighing
 * @day: day on which it was decided
 * @by: id of the person who decided so
 * @consulted: (nullable) (array zero-terminated=1): ids of the people consulted
 * @reason: (nullable): why
 * @error: return location for an error
 *
 * Records that somebody decided otherwise than the outcome of a weighing, such as not to report.
 * That wants a reason, and somebody else who was consulted on it.
 *
 * Errors: %REGIE_ERROR_REFUSED when the reason is missing, nobody but the author was consulted, or
 * the day lies before that of the weighing; %REGIE_ERROR_NOT_FOUND when the weighing or a person is
 * not in the dossier; %REGIE_ERROR_EXISTS when a deviation from it is on record. Nothing is changed
 * then.
 *
 * Source: method, sections 3.3 and 6.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_deviation (RegieDossier        *self,
                                const char          *weighing,
                                const GDate         *day,
                                const char          *by,
                                const char   *const *consulted,
                                const char          *reason,
                                GError             **error)
{
  RegieWeighing *record = NULL;
  const GDate *weighed = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (weighing != NULL, FALSE);
  g_return_val_if_fail (day != NULL && g_date_valid (day), FALSE);
  g_return_val_if_fail (by != NULL, FALSE);

  record = find_weighing (self, weighing, error);
  if (record == NULL || !regie_record_knows (self, "deviation_by", by, error) ||
      !regie_record_knows_all (self, "deviation_consulted", consulted, error) ||
      !regie_record_has_text ("deviation_reason", reason, error))
    return FALSE;
  if (consulted[1] == NULL && g_str_equal (consulted[0], by))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "deviation_consulted: nobody else was consulted");
  weighed = regie_weighing_get_date (record);
  if (weighed != NULL && regie_day_compare (day, weighed) < 0)
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "deviation_date: before the day of the weighing");
  if (regie_weighing_get_deviates (record))
    {
      g_set_error_literal (error,
                           REGIE_ERROR,
                           REGIE_ERROR_EXISTS,
                           "deviation_reason: a deviation is on record already");
      return FALSE;
    }

  regie_weighing_set_deviates (record, TRUE);
  regie_weighing_set_deviation_date (record, day);
  regie_weighing_set_deviation_by (record, by);
  regie_weighing_set_deviation_consulted (record, consulted);
  regie_weighing_set_deviation_reason (record, reason);

  return TRUE;
}
