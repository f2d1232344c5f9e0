/* regie-record-direction.c: a decision on the level of direction goes on record
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-direction.h>

#include <regie/regie-criterion-answer.h>
#include <regie/regie-dossier-day.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rules-items-private.h"

static gboolean
is_new (RegieDossier            *self,
        RegieDirectionDecision  *decision,
        GError                 **error)
{
  REGIE_ITEMS_FOREACH (RegieDirectionDecision, other, regie_dossier_peek_direction_decisions (self))
    if (other == decision)
      return regie_refuse (error,
                           REGIE_ERROR_EXISTS,
                           "direction_decisions: the decision is on record already");

  return TRUE;
}

/* Whoever goes another way than the map has to say why, and who they are. */
static gboolean
is_answered_for (RegieDossier            *self,
                 RegieDirectionAdvice    *advice,
                 RegieDirectionDecision  *decision,
                 const char              *level,
                 GError                 **error)
{
  const char *by = regie_direction_decision_get_decided_by (decision);

  if (by != NULL && regie_dossier_get_person (self, by) == NULL)
    return regie_refuse (error, REGIE_ERROR_NOT_FOUND, "decided_by: there is nobody with this id");
  if (g_strcmp0 (level, regie_direction_advice_get_level (advice)) == 0)
    return TRUE;
  if (!regie_is_said (regie_direction_decision_get_reason (decision)))
    return regie_refuse (error,
                         REGIE_ERROR_REFUSED,
                         "reason: another level than the regiekaart gives wants a reason");
  if (by == NULL)
    return regie_refuse (
      error,
      REGIE_ERROR_REFUSED,
      "decided_by: another level than the regiekaart gives wants somebody who decides");

  return TRUE;
}

static gboolean
can_record (RegieDossier            *self,
            RegieDirectionAdvice    *advice,
            RegieDirectionDecision  *decision,
            const char              *level,
            GError                 **error)
{
  const char *const *levels = regie_direction_advice_get_levels (advice);

  if (!is_new (self, decision, error))
    return FALSE;
  if (level == NULL)
    return regie_refuse (error,
                         REGIE_ERROR_NOT_FOUND,
                         "level: the regiekaart gives none, so the decision must say which");
  if (levels == NULL || !g_strv_contains (levels, level))
    return regie_refuse (error, REGIE_ERROR_NOT_FOUND, "level: the regiekaart has no such level");

  return is_answered_for (self, advice, decision, level, error);
}

static void
take_over (RegieDirectionDecision *decision,
           RegieDirectionAdvice   *advice,
           const char             *level)
{
  g_autofree char *kept = g_strdup (level);

  regie_direction_decision_set_level (decision, kept);
  if (regie_direction_decision_get_date (decision) == NULL)
    regie_direction_decision_set_date (decision, regie_direction_advice_get_day (advice));
  regie_direction_decision_set_advised_level (decision, regie_direction_advice_get_level (advice));
  regie_direction_decision_set_regiekaart (decision,
                                           regie_direction_advice_get_regiekaart (advice));
  regie_direction_decision_set_regiekaart_version (decision,
                                                   regie_direction_advice_get_regiekaart_version (
                                                     advice));

  while (regie_items_get_length (regie_direction_decision_peek_answers (decision)) > 0)
    {
      g_autoptr(RegieCriterionAnswer) old = g_object_ref (
        REGIE_CRITERION_ANSWER (regie_direction_decision_peek_answers (decision)->items[0]));

      regie_direction_decision_remove_answer (decision, old);
    }
  REGIE_ITEMS_FOREACH (RegieEntity, answer, regie_direction_advice_peek_answers (advice))
    {
      g_autoptr(RegieEntity) copy = regie_entity_dup (answer);

      regie_direction_decision_add_answer (decision, REGIE_CRITERION_ANSWER (copy));
    }
}

/**
 * regie_dossier_record_direction:
 * @self: a dossier
 * @advice: what the regiekaart says, by [method@Regie.Direction.decide]
 * @decision: (transfer none): what was decided: a level when it is another than the advised one,
 *   and then a reason and by whom; what else is filled in is kept
 * @error: return location for an error
 *
 * Puts a decision on the level of direction on record, with the level that the regiekaart gave, the
 * version of the map and the answers to its criteria as they were. A decision without a day gets
 * that of the advice, one without a level the advised one.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when there is no level, when the map has no such level, or when
 * nobody in the dossier has the id of who decided; %REGIE_ERROR_REFUSED when the level is another
 * than the advised one, or the map gives none, and the reason or who decided is not told;
 * %REGIE_ERROR_EXISTS when the decision is on record already. Nothing is changed then.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_direction (RegieDossier            *self,
                                RegieDirectionAdvice    *advice,
                                RegieDirectionDecision  *decision,
                                GError                 **error)
{
  const char *level = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_DIRECTION_ADVICE (advice), FALSE);
  g_return_val_if_fail (REGIE_IS_DIRECTION_DECISION (decision), FALSE);

  level = regie_direction_decision_get_level (decision);
  if (level == NULL)
    level = regie_direction_advice_get_level (advice);
  if (!can_record (self, advice, decision, level, error))
    return FALSE;

  take_over (decision, advice, level);
  regie_dossier_add_direction_decision (self, decision);

  return TRUE;
}
