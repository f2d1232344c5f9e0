/* regie-plan-answers.c: what people say of a plan, and that they sign it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-life.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-plan-seal.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

static gboolean
has_plan (RegieDossier  *self,
          RegiePlan     *plan,
          GError       **error)
{
  if (regie_dossier_get_plan (self) == plan)
    return TRUE;
  REGIE_ITEMS_FOREACH (RegiePlan, earlier, regie_dossier_peek_earlier_plans (self))
    if (earlier == plan)
      return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "plan: the version is not in the dossier");

  return FALSE;
}

static gboolean
has_person (RegieDossier  *self,
            const char    *person,
            GError       **error)
{
  if (regie_dossier_get_person (self, person) != NULL)
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "persons: there is nobody with the id %s",
               person == NULL ? "" : person);

  return FALSE;
}

/* Whether a record is new to a list; one without an id gets one. */
static gboolean
is_new (GListModel   *records,
        RegieEntity  *record,
        GError      **error)
{
  REGIE_ITEMS_FOREACH (RegieEntity, other, regie_list_get_items (records))
    if (other == record || (record->id != NULL && g_strcmp0 (other->id, record->id) == 0))
      {
        g_set_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS, "plan: this is on record already");
        return FALSE;
      }

  return TRUE;
}

static gboolean
is_sealed_in (RegiePlan   *plan,
              RegieEntity *answer)
{
  const char *const *sealed = regie_plan_get_sealed_answers (plan);

  return sealed != NULL && answer->id != NULL && g_strv_contains (sealed, answer->id);
}

static gboolean
is_not_asked (RegiePlanResponse *response)
{
  return regie_plan_response_get_answer (response) == REGIE_PLAN_ANSWER_NOT_ASKED;
}

/* That somebody was not asked yet is over when they answer; what they said before stays. */
static void
drop_not_asked (RegiePlan  *plan,
                const char *person)
{
  const RegieItems *responses = regie_plan_peek_responses (plan);

  for (guint i = regie_items_get_length (responses); i > 0; i--)
    {
      g_autoptr(RegiePlanResponse) response =
        g_object_ref (REGIE_PLAN_RESPONSE (responses->items[i - 1]));

      if (is_not_asked (response) && !is_sealed_in (plan, REGIE_ENTITY (response)) &&
          g_strcmp0 (regie_plan_response_get_person (response), person) == 0)
        regie_plan_remove_response (plan, response);
    }
}

/**
 * regie_dossier_answer_plan:
 * @self: a dossier
 * @plan: a version of its plan
 * @response: (transfer none): what somebody says of it
 * @error: return location for an error
 *
 * Records what a person says of a version of the plan: agrees, agrees in part, disagrees, or could
 * not be asked, in their own words, and of a child how the child was heard. A response without an
 * id gets one. What the person said before stays on record; only that they were not asked yet goes.
 *
 * A version that is sealed takes answers as well. They are no part of what was sealed.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the version or the person is not in the dossier;
 * %REGIE_ERROR_EXISTS when there is a response with this id. Nothing is changed then.
 *
 * Source: method, section 5.5.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_answer_plan (RegieDossier       *self,
                           RegiePlan          *plan,
                           RegiePlanResponse  *response,
                           GError            **error)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_PLAN (plan), FALSE);
  g_return_val_if_fail (REGIE_IS_PLAN_RESPONSE (response), FALSE);

  if (!has_plan (self, plan, error) ||
      !has_person (self, regie_plan_response_get_person (response), error) ||
      !is_new (regie_plan_get_responses (plan), REGIE_ENTITY (response), error))
    return FALSE;

  regie_ensure_id (REGIE_ENTITY (response));
  drop_not_asked (plan, regie_plan_response_get_person (response));
  regie_plan_add_response (plan, response);

  return TRUE;
}

/**
 * regie_plan_get_response_of:
 * @self: a plan
 * @person: id of a person
 *
 * Finds what a person says of the version now: of several responses the one with the latest day,
 * and of those without a day or with the same the one that was recorded last. That somebody was not
 * asked yet counts only while nothing else is on record.
 *
 * Returns: (nullable) (transfer none): the response, or %NULL when there is none
 *
 * Since: 0.1
 */
RegiePlanResponse *
regie_plan_get_response_of (RegiePlan  *self,
                            const char *person)
{
  RegiePlanResponse *best = NULL;

  g_return_val_if_fail (REGIE_IS_PLAN (self), NULL);
  g_return_val_if_fail (person != NULL, NULL);

  REGIE_ITEMS_FOREACH (RegiePlanResponse, response, regie_plan_peek_responses (self))
    {
      const GDate *date = regie_plan_response_get_date (response);
      const GDate *best_date = best == NULL ? NULL : regie_plan_response_get_date (best);

      if (g_strcmp0 (regie_plan_response_get_person (response), person) != 0 ||
          (best != NULL && is_not_asked (response) && !is_not_asked (best)))
        continue;
      if (best == NULL || is_not_asked (best) || date == NULL || best_date == NULL ||
          regie_day_compare (date, best_date) >= 0)
        best = response;
    }

  return best;
}

/**
 * regie_dossier_sign_plan:
 * @self: a dossier
 * @plan: a version of its plan, with a safety plan
 * @signature: (transfer none): who signs, and when
 * @error: return location for an error
 *
 * Records that somebody signs the part of a version on safety. A signature without an id gets one.
 * A version that is sealed takes signatures as well; they are no part of what was sealed.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the version or the person is not in the dossier, or the
 * version has no safety plan; %REGIE_ERROR_EXISTS when the person has signed it. Nothing is changed
 * then.
 *
 * Source: method, section 5.2, Q.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_sign_plan (RegieDossier    *self,
                         RegiePlan       *plan,
                         RegieSignature  *signature,
                         GError         **error)
{
  RegieSafetyPlan *safety_plan = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (REGIE_IS_PLAN (plan), FALSE);
  g_return_val_if_fail (REGIE_IS_SIGNATURE (signature), FALSE);

  safety_plan = regie_plan_get_safety_plan (plan);
  if (safety_plan == NULL)
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_NOT_FOUND,
                   "plan.safety_plan: there is none to sign");
      return FALSE;
    }
  if (!has_plan (self, plan, error) ||
      !has_person (self, regie_signature_get_person (signature), error) ||
      !is_new (regie_safety_plan_get_signatures (safety_plan), REGIE_ENTITY (signature), error))
    return FALSE;

  REGIE_ITEMS_FOREACH (RegieSignature, other, regie_safety_plan_peek_signatures (safety_plan))
    if (g_strcmp0 (regie_signature_get_person (other), regie_signature_get_person (signature)) == 0)
      {
        g_set_error (error,
                     REGIE_ERROR,
                     REGIE_ERROR_EXISTS,
                     "plan.safety_plan: %s has signed it",
                     regie_signature_get_person (signature));
        return FALSE;
      }

  regie_ensure_id (REGIE_ENTITY (signature));
  regie_safety_plan_add_signature (safety_plan, signature);

  return TRUE;
}
